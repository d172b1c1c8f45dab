"""What the clause before a figure says of change: one look at the text between two figures finds it all.

Two patterns of each language find it: one of the marks that end sentences and clauses, and one of the words of change
and those that carry a basis on.  With a pattern for each kind of word, the looks took half of the time that changes
take.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, edged_trie
from econnum.lang.shape import ChangeCues
from econnum.values import Direction

__all__ = ["GLUED", "Role", "look", "moves", "says_nothing"]

# A sentence that begins right behind the full stop of the last, as feeds join their paragraphs: in May.Prices fell.
# A point behind Han or a per cent sign is no decimal one: 上涨1.6%.2015年.
GLUED = r"(?:(?<=[a-z0-9%)][a-z0-9%)]\.)(?=[a-z]{3,24}[ ,'’])|(?<=[%‰)一-鿿]\.)(?=[0-9一-鿿“(]))"
_GLUED = Pattern(GLUED)
_STOPS = "。！？!?\n"
_SEMICOLONS = ";；"
# What shows behind a mark that it is one; an end of a sentence is one in every language.
_SENTENCE_ENDS = {".": rf"(?:(?=[ \n])|{GLUED})"} | dict.fromkeys(_STOPS + _SEMICOLONS, "")


@dataclass(frozen=True, slots=True, eq=False)
class Role:
    """What a word tells of change: which way, and what kind of word it is; see `ChangeCues.words`."""

    way: Direction | None
    rate: bool
    act: bool
    time: bool


# What tells of no change itself, by its name in the tables.
_PLAIN, _CARRY, _TOPIC = (Role(None, False, False, False) for _ in range(3))
_WAYS: dict[str, Direction] = {"up": "up", "down": "down", "flat": "flat"}
_ASIDE = {"plain": _PLAIN, "carry": _CARRY, "topic": _TOPIC}


class _Clauses(NamedTuple):
    """The patterns of a language: of the marks that end its clauses, whose first characters are `marks`, and of its
    words, each with its role, and whether a character before the word leads it.
    """

    ends: Pattern
    marks: frozenset[str]
    words: Pattern
    roles: dict[str, Role]
    led: bool


def look(language: str, folded: str, begin: int, end: int) -> tuple[int, bool, bool, bool, list[Role], int]:
    """What stands between two offsets, the text left of a figure, read in a language.

    Where its sentence begins; whether a full stop stands in the text, and no semicolon alone; whether a word such as
    其中 stands in the sentence, and whether one such as 相比 does in the text; the roles of the words of change in the
    last clause, and where the last of them ends.  A bare tuple: to name its parts took a sixth of the time of the look.
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
    """Whether the point before an offset ends a sentence: a blank or the beginning of the next one stands behind it."""
    return folded[after] in " \n" or _GLUED.match(folded, after) is not None


def moves(language: str, folded: str, begin: int, end: int) -> bool:
    """Whether a word of change stands in the last clause between two offsets."""
    return bool(look(language, folded, begin, end)[4])


def says_nothing(language: str, folded: str, begin: int, end: int) -> bool:
    """Whether no word that `look` finds stands between two offsets; a look for words alone costs half as much."""
    cues = _CLAUSES[language]
    return cues.words.search(folded, begin - 1 if cues.led and begin else begin, end) is None


def _role(name: str) -> Role:
    """The role of a name in `ChangeCues.words`: which way, if it tells one (up, down, flat), then the kind of word."""
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
                # Dots for the word itself, so that words of one length share the pattern.
                before = f"(?<![{row.not_after}]{'.' * len(word)})" if row.not_after else ""
                edges[word] = before + (f"(?!{row.not_before})" if row.not_before else "")
    shown = dict(cues.clause_ends)
    for mark, behind in _SENTENCE_ENDS.items():
        shown[mark] = f"(?:{behind}|{shown[mark]})" if mark in shown and behind and shown[mark] else behind
    # A character that is no letter leads each word: `re` skips to the next one fast, and tries no letter of a word.
    lead, behind = (f"[^{cues.edge}]", f"(?![{cues.edge}])") if cues.edge else ("", "")
    return _Clauses(
        Pattern(lambda: edged_trie(shown)),
        frozenset(mark[0] for mark in shown),
        Pattern(lambda: f"{lead}({edged_trie(edges)}){behind}"),
        roles,
        bool(cues.edge),
    )


_CLAUSES = {code: _clauses(language.changes) for code, language in LANGUAGES.items()}
