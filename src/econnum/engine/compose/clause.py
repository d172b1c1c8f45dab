"""What the clause before a figure says of change: one look at the text between two figures finds it all.

Marks that end sentences and clauses, words of change and words that carry a basis on make one pattern of each
language.  With a pattern each, the five looks took half of the time that changes take.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, get_args

from econnum.lang import LANGUAGES
from econnum.lang.patterns import edged_trie
from econnum.lang.shape import ChangeCues
from econnum.values import Direction

__all__ = ["GLUED", "Clause", "Said", "look"]

_CARRY = "carry"
_PLAIN = "plain"
# A sentence that begins right behind the full stop of the last, as feeds join their paragraphs: in May.Prices fell.
GLUED = r"(?<=[a-z0-9%)][a-z0-9%)]\.)(?=[a-z]{3,24}[ ,'’])"
_GLUED = re.compile(GLUED)
_STOPS = frozenset("。！？!?\n")
_SEMICOLONS = frozenset(";；")
_COMMAS = frozenset("，")  # most marks are such, and lead no word
# What shows behind a mark that it is one; an end of a sentence is one in every language.
_SENTENCE_ENDS = {".": rf"(?:(?=[ \n])|{GLUED})"} | dict.fromkeys(_STOPS | _SEMICOLONS, "")


class Said(NamedTuple):
    """A word of change as a clause says it.

    `way` is where it leads, and None for a word that tells no way (went from 30 to 45).  A `rate` of change is growth,
    an `act` a deed whose object the figure may be, and `timed` words move lengths of time.
    """

    way: Direction | None
    rate: bool
    act: bool
    timed: bool


class Clause(NamedTuple):
    """The text left of a figure: where its sentence begins, and what its last clause says.

    `stopped` tells that a full stop stands in the text, and no semicolon alone; `carries` that a word such as 其中
    stands in the sentence; `words` are the words of change in the clause, each with its end.
    """

    sentence: int
    stopped: bool
    carries: bool
    words: Sequence[tuple[Said, int]]


class _Marks(NamedTuple):
    """The pattern of a language, what its words say, and those that carry a basis on; the marks that part; and whether
    a character before a word leads it, which is then in a group.  In front a group would hide from `re` what characters
    can begin a match: the search then takes three times as long.
    """

    pattern: re.Pattern[str]
    words: dict[str | None, Said]
    carriers: frozenset[str | None]
    cuts: frozenset[str]
    led: bool


_NO_WORDS: tuple[tuple[Said, int], ...] = ()


def look(language: str, folded: str, begin: int, end: int) -> Clause:
    """What stands between two offsets, read in a language."""
    pattern, known, carriers, cuts, led = _MARKS[language]
    sentence, stopped, carries = begin, False, False
    words: list[tuple[Said, int]] = []
    for match in pattern.finditer(folded, begin - 1 if led and begin else begin, end):
        start = match.start()
        mark = folded[start]
        if mark in cuts and start >= begin:
            words.clear()
            if mark in _COMMAS:
                continue
            after = start + 1
            if mark in _STOPS or (mark == "." and (folded[after] in " \n" or _GLUED.match(folded, after) is not None)):
                sentence, stopped, carries = after, True, False
            elif mark in _SEMICOLONS:
                sentence, carries = after, False
        word = match[1] if led else match[0]
        said = known.get(word)
        if said is not None:
            words.append((said, match.end()))
        elif word in carriers:
            carries = True
    return Clause(sentence, stopped, carries, words or _NO_WORDS)


def _said(role: str) -> Said | None:
    """What words of a role say of change; None where they say none."""
    if role in {_CARRY, _PLAIN}:
        return None
    way = next((way for way in get_args(Direction) if role.startswith(way)), None)
    if way is None and role != "moved":
        raise ValueError(f"no role of words of change: {role!r}")  # pragma: no cover - the tables are tested
    return Said(way, role.endswith("_rate"), role.endswith("_act"), role.endswith("_time"))


def _marks(cues: ChangeCues) -> _Marks:
    roles: dict[str, str] = {}
    edges: dict[str, str] = {}
    behind = f"(?![{cues.edge}])" if cues.edge else ""
    for role, row in cues.words.items():
        for word in row.words:
            if word not in roles:
                roles[word] = role
                before = f"(?<![{row.not_after}]{re.escape(word)})" if row.not_after else ""
                edges[word] = before + behind + (f"(?!{row.not_before})" if row.not_before else "")
    ends = dict(cues.clause_ends)
    for mark, shown in _SENTENCE_ENDS.items():
        ends[mark] = f"(?:{shown}|{ends[mark]})" if mark in ends and shown and ends[mark] else shown
    cuts = frozenset(mark[0] for mark in ends)
    words: dict[str | None, Said] = {word: said for word, role in roles.items() if (said := _said(role)) is not None}
    carriers: frozenset[str | None] = frozenset(word for word, role in roles.items() if role == _CARRY)
    if not cues.edge:
        return _Marks(re.compile(edged_trie(edges | ends)), words, carriers, cuts, led=False)
    # A character that is no letter leads each word: `re` skips to the next one fast, and tries no letter of a word.
    led = "|".join(f"(?<={re.escape(mark[0])}){re.escape(mark[1:])}{shown}" for mark, shown in ends.items())
    return _Marks(re.compile(f"[^{cues.edge}](?:({edged_trie(edges)})|{led})"), words, carriers, cuts, led=True)


_MARKS = {code: _marks(language.changes) for code, language in LANGUAGES.items()}
