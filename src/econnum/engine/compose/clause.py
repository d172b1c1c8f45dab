"""The cues of change in the clause before a figure, found by one search of the text between two figures.

Each language has two patterns: one of the marks that end sentences and clauses, and one of the words of change and of
words that continue a basis.  A pattern for each kind of word would take half of the time for changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, edged_trie
from econnum.lang.schema import ChangeCues
from econnum.values import Direction

__all__ = ["GLUED", "Role", "find_cues", "has_no_cues", "moves"]

# A sentence directly after the full stop of the last one, as in feeds that join paragraphs: in May.Prices fell.
# A point after Han or a per cent sign is not a decimal point: 上涨1.6%.2015年.
GLUED = r"(?:(?<=[a-z0-9%)][a-z0-9%)]\.)(?=[a-z]{3,24}[ ,'’])|(?<=[%‰)一-鿿]\.)(?=[0-9一-鿿“(]))"
_GLUED = Pattern(GLUED)
_STOPS = "。！？!?\n"
_SEMICOLONS = ";；"
# The text after a mark that makes it a boundary; an end of a sentence is one in every language.
_SENTENCE_ENDS = {".": rf"(?:(?=[ \n])|{GLUED})"} | dict.fromkeys(_STOPS + _SEMICOLONS, "")


@dataclass(frozen=True, slots=True, eq=False)
class Role:
    """The role of a word of change: its direction and its kind; see `ChangeCues.words`."""

    way: Direction | None
    rate: bool
    act: bool
    time: bool


# Words that state no change themselves, by their name in the tables.
_PLAIN, _CARRY, _TOPIC = (Role(None, False, False, False) for _ in range(3))
_WAYS: dict[str, Direction] = {"up": "up", "down": "down", "flat": "flat"}
_ASIDE = {"plain": _PLAIN, "carry": _CARRY, "topic": _TOPIC}


class _Clauses(NamedTuple):
    """The patterns of a language: the marks that end its clauses, with their first characters `marks`, and its words
    with their roles, and whether a match of a word includes the character before it.
    """

    ends: Pattern
    marks: frozenset[str]
    words: Pattern
    roles: dict[str, Role]
    led: bool


def find_cues(language: str, folded: str, begin: int, end: int) -> tuple[int, bool, bool, bool, list[Role], int]:
    """The cues of change in the text between two offsets, which ends at a figure.

    Returns the start of the sentence; whether the text has a full stop (not only a semicolon); whether the sentence has
    a word such as 其中, and the text one such as 相比; the roles of the words of change in the last clause, and the end
    of the last of them.  A plain tuple, since a named one would take a sixth of the time of the search.
    """
    ends, marks, words, roles, led = _CLAUSES[language]
    sentence, clause, stopped, carries, topic = begin, begin - 1, False, False, False
    for match in ends.finditer(folded, begin, end):
        clause = match.start()
        mark = folded[clause]
        if mark in _SEMICOLONS:
            sentence = clause + 1
        elif mark in _STOPS or (mark == "." and _ends_sentence(folded, clause + 1)):
            sentence, stopped = clause + 1, True
    found: list[Role] = []
    last: re.Match[str] | None = None
    for match in words.finditer(folded, begin - 1 if led and begin else begin, end):
        role = roles[match[1]]
        if led and folded[match.start()] in marks:
            found.clear()
        if role is _CARRY:
            carries = carries or match.start() >= sentence - 1
        elif role is _TOPIC:
            topic = True
        elif role is not _PLAIN and match.start() >= clause:
            found.append(role)
            last = match
    return sentence, stopped, carries, topic, found, begin if last is None else last.end()


def _ends_sentence(folded: str, after: int) -> bool:
    """Whether the point before an offset ends a sentence: a blank or the beginning of the next sentence follows."""
    return folded[after] in " \n" or _GLUED.match(folded, after) is not None


def moves(language: str, folded: str, begin: int, end: int) -> bool:
    """Whether the last clause between two offsets has a word of change."""
    return bool(find_cues(language, folded, begin, end)[4])


def has_no_cues(language: str, folded: str, begin: int, end: int) -> bool:
    """Whether the text between two offsets has none of the words of `find_cues`; this takes half of its time."""
    cues = _CLAUSES[language]
    return cues.words.search(folded, begin - 1 if cues.led and begin else begin, end) is None


def _role(name: str) -> Role:
    """The role of a name in `ChangeCues.words`: the direction, if any (up, down, flat), then the kind of word."""
    way, _, kind = name.partition("_")
    return _ASIDE.get(name) or Role(_WAYS.get(way), kind == "rate", kind == "act", kind == "time")


def _clauses(cues: ChangeCues) -> _Clauses:
    roles: dict[str, Role] = {}
    edges: dict[str, str] = {}
    for name, row in cues.words.items():
        role = _role(name)
        for word in row.words:
            if word not in roles:
                roles[word] = role
                # Dots instead of the word itself, so that words of one length share the pattern.
                before = f"(?<![{row.not_after}]{'.' * len(word)})" if row.not_after else ""
                edges[word] = before + (f"(?!{row.not_before})" if row.not_before else "")
    shown = dict(cues.clause_ends)
    for mark, behind in _SENTENCE_ENDS.items():
        shown[mark] = f"(?:{behind}|{shown[mark]})" if mark in shown and behind and shown[mark] else behind
    # The character before each word is not a letter: so `re` skips fast to the next word instead of trying each letter.
    lead, behind = (f"[^{cues.edge}]", f"(?![{cues.edge}])") if cues.edge else ("", "")
    return _Clauses(
        Pattern(lambda: edged_trie(shown)),
        frozenset(mark[0] for mark in shown),
        Pattern(lambda: f"{lead}({edged_trie(edges)}){behind}"),
        roles,
        bool(cues.edge),
    )


_CLAUSES = {code: _clauses(language.changes) for code, language in LANGUAGES.items()}
