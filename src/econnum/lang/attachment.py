"""The notation of attachment: rows that say which cues around a figure attach a change to it.

The cues of a clause are its words of change and comparison, its function words, its punctuation and its figures, each
with one code (`CODES`); other words count as length.  A row is written in reading order, `N` is the figure:

    move! filler* N            a cue of change, then fillers, then the figure; ! marks the cue with the direction
    rate any{0,10} to|from N   names joined by | are a choice; ?, * and {least,most} repeat
    N word{0,3} noun! not:of   the cue after N and a noun of change is not `of`

A point is the beginning or the end of the clause.  Names in capitals are classes of cues of a language, such as
`MOVE` for `mover|verb`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from econnum.lang.patterns import Pattern

__all__ = ["CODES", "FIGURES", "Joint", "Outcome", "Row", "Rows", "codes_of", "side"]

# fmt: off
CODES: dict[str, str] = {
    # Words of change.
    "mover": "m", "verb": "v", "noun": "n", "rate": "r", "deed": "a", "act": "A", "result": "g",
    "particle": "u", "off": "<", "adding": ">", "outcome": "G", "comparative": "c", "lower": "L",
    "steady": "=", "afterwards": "N", "lasting": "l", "moved": "M", "range": "R",
    # Words around them.
    "to": "t", "from": "f", "at": "@", "above": "^", "by": "b", "of": "o", "in": "i", "than": "k", "over": "V",
    "and": "&", "or": "|", "but": "X", "opener": "q", "be": "h", "total": "z", "article": "d",
    "determiner": "j", "filler": "~", "pace": "p", "time": "y", "each": "D", "including": "I", "basis": "B",
    "topic": "W", "onwards": "S", "increment": "K", "gap": "U", "spanning": "s", "reach": "Z", "word": "w",
    "participle": "E", "expected": "e", "varying": "H", "removing": "1", "mark": "2", "after": "3", "length": "4",
    "chance": "5",
    # Marks.
    "comma": ",", "semicolon": ";", "colon": ":", "open": "(", "close": ")", "slash": "/", "dash": "—",
    "plus": "+", "minus": "-", "end": ".",
    # Figures.
    "percentage": "%", "points": "P", "multiple": "x", "fraction": "F", "index": "J", "money": "$",
    "quantity": "Q", "count": "C", "number": "#", "duration": "T", "period": "Y", "other": "O",
}
# fmt: on
"""The cues by name, each with its code; a direction is a property of the cue, not of its code."""

FIGURES: dict[str, str] = {
    "SHARE": "%PxFJ",
    "SUM": "$QC#",
    "AMOUNT": "%PxFJ$QC#",
    **{name: CODES[name] for name in ("percentage", "points", "multiple", "fraction", "index", "money", "duration")},
    **{name: CODES[name] for name in ("quantity", "count", "number", "period", "other")},
}
"""The kinds of figures by name, for the column `kinds` of a row."""

Outcome = Literal["by", "to", "rate", "level"]
_TOKEN = re.compile(r"(?P<refused>not:)?(?P<names>[A-Za-z.|]+)(?P<way>!)?(?P<times>[?*]|\{\d+,\d+\})?")
_FIGURE = "N"


class Row(NamedTuple):
    """A row of an attachment table: its name, the kinds of figures, the cues around the figure, and what it means.

    `by` and `to` are the readings of a change, and `rate` is the level of a rate of change, which is read as `by`
    (growth slowed to 5%).  `level` is a figure that is no change but the level reached, left or compared with.  The
    example has its figure in ⟦⟧.
    """

    name: str
    kinds: str
    cues: str
    outcome: Outcome
    example: str


class Joint(NamedTuple):
    """The cues between two figures of which the second has the change of the first: up 5% and 6%.

    `kinds` are those of the second, `first` those of the first; if it is empty, both must be of one kind.  `after` are
    the cues that must follow the second figure.  `relation` says what the second is beside the first: another member of
    a `list`, a `restatement` of the same change in another unit, another level of the same `rate`, the `former` change
    (up 5%, down from 6%), or another `change`.
    The first two also share a basis that only the last of them states.
    """

    name: str
    kinds: str
    first: str
    cues: str
    after: str
    example: str
    relation: Literal["change", "list", "restatement", "rate", "former"] = "change"


class Rows:
    """The rows of a table, in order: first those that look only behind the figure, then the others.

    Few rows fit the cues next to a figure, so patterns are compiled for a figure's kind and those cues, when a text
    first has them.  The name of the group that matches is the number of the row (`row7`), and the group after it is the
    cue with the direction.
    """

    __slots__ = ("_after", "_before", "_parts", "classes", "fitting", "rows")

    def __init__(self, rows: Sequence[Row], classes: Mapping[str, str]) -> None:
        self.rows = rows
        self.classes = classes
        self.fitting = _Fitting(self)
        self._parts = [self._split(row) for row in rows]
        self._after: dict[str, Pattern | None] = {}
        self._before: dict[str, tuple[Pattern | None, Pattern | None]] = {}

    def after(self, kind: str, first: str) -> Pattern | None:
        """The rows for the codes after a figure of a kind, of which `first` is the first one; None without any."""
        key = kind + first
        if key not in self._after:
            fitting = [(n, tail) for n, (kinds, head, tail) in enumerate(self._parts) if kind in kinds and not head]
            sources = [self._source(n, (), tail) for n, tail in fitting if _begins(tail, first, self.classes)]
            self._after[key] = Pattern("|".join(sources)) if sources else None
        return self._after[key]

    def before(self, kind: str, first: str) -> tuple[Pattern | None, Pattern | None]:
        """The rows for the codes before a figure, backwards, of which `first` is the first one.

        If one of them also looks behind the figure, the second pattern is for the codes before it, `!` and those after.
        """
        key = kind + first
        if key not in self._before:
            fitting = [
                (n, head, tail)
                for n, (kinds, head, tail) in enumerate(self._parts)
                if kind in kinds and head and _begins(head, first, self.classes)
            ]
            pattern = Pattern("|".join(self._source(*parts) for parts in fitting)) if fitting else None
            self._before[key] = (None, pattern) if any(tail for _, _, tail in fitting) else (pattern, None)
        return self._before[key]

    def _split(self, row: Row) -> tuple[str, Sequence[str], Sequence[str]]:
        """The codes of the kinds of a row, and its cues before the figure, backwards, and after it."""
        tokens = row.cues.split()
        if tokens.count(_FIGURE) != 1:
            raise ValueError(f"the row {row.name!r} needs one {_FIGURE}, the figure; it is {row.cues!r}")
        at = tokens.index(_FIGURE)
        return "".join(FIGURES[kind] for kind in row.kinds.split()), tokens[:at][::-1], tokens[at + 1 :]

    def _source(self, n: int, head: Sequence[str], tail: Sequence[str]) -> str:
        behind, ahead = side(head, self.classes), side(tail, self.classes)
        skipped = "[^!]*+!" if head and ahead else ""
        return f"(?P<row{n}>{behind}{skipped}{ahead}" + (")" if "!" in self.rows[n].cues else "())")


_Patterns = tuple[Pattern | None, Pattern | None, Pattern | None]


class _Fitting(dict[str, _Patterns | None]):
    """The patterns for a figure, by its code between those of its neighbours: after it, before it, and around it."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def __missing__(self, key: str) -> _Patterns | None:
        kind = key[1]
        patterns = (self._rows.after(kind, key[2]), *self._rows.before(kind, key[0]))
        self[key] = found = patterns if any(patterns) else None
        return found


def _begins(tokens: Sequence[str], first: str, classes: Mapping[str, str]) -> bool:
    """Whether the cues of one side of a row may begin with a code."""
    for token in tokens:
        found = _parsed(token)
        if found["refused"]:
            continue
        if any(first in codes_of(name, classes) for name in found["names"].split("|")):
            return True
        if not (found["times"] or "").startswith(("?", "*", "{0")):
            return False
    return True


def _parsed(token: str) -> re.Match[str]:
    found = _TOKEN.fullmatch(token)
    if found is None:
        raise ValueError(f"{token!r} is no cue; write a name of a cue, and behind it !, ?, * or {{least,most}}")
    return found


def side(tokens: Sequence[str], classes: Mapping[str, str]) -> str:
    """The source of a pattern for some cues; a cue with a direction is a group."""
    made = []
    for token in tokens:
        found = _parsed(token)
        choice = "".join(dict.fromkeys("".join(codes_of(name, classes) for name in found["names"].split("|"))))
        source = f"[{re.escape(choice)}]" if len(choice) > 1 else re.escape(choice)
        if found["refused"]:
            made.append(f"(?!{source})")
            continue
        times = found["times"] or ""
        lazy = "?" if times and times != "?" else ""
        made.append(f"({source})" if found["way"] else source + times + lazy)
    return "".join(made)


def codes_of(name: str, classes: Mapping[str, str]) -> str:
    """The codes of a cue or of a class of cues."""
    if name == ".":
        return CODES["end"]
    if name in classes:
        return "".join(codes_of(part, classes) for part in classes[name].split())
    if name in FIGURES:
        return FIGURES[name]
    if name not in CODES:
        raise ValueError(f"{name!r} is no cue, no class and no kind of figures")
    return CODES[name]
