"""A sentence as a string of codes: its cues, figures and periods, and the stretches of other words between them.

The texts of this module begin with a blank, so that a word always follows another character.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from econnum.lang.observing_cues import OBSERVING
from econnum.lang.observing_schema import CODES, ObservingCues
from econnum.lang.patterns import Pattern, edged_trie

__all__ = ["Codes", "Words", "read", "words_of"]

_MARKS = {
    ",": ",", "，": ",", ";": ";", "；": ";", ":": ":", "：": ":", "(": "(", "（": "(", ")": ")", "）": ")",
    "|": ";", "】": ";", "【": ";", "丨": ";", "–": "-", "—": "-",
}  # fmt: skip
_BEGINS = r"\b"  # how a pattern begins that is only tried at the beginning of a word
_MARK = "[,，;；:：()（）|【】丨–—]"
_SPANS = frozenset(("", "至", "到", "to", "的", "the"))  # between two words for one period
_JOINED = frozenset("PES")  # codes of parts of periods
_SKIPPED = frozenset(" +-−：:")  # between a cue and its figure
_AFTER, _BETWEEN = 80, 240  # characters after a figure, and before one, that may say something about it
_LONGEST_EMPTY = 24  # the longest stretch of words that may be no noun phrase


class Words(NamedTuple):
    """The compiled words of a language.

    `anywhere` finds the marks and the words that count anywhere, each after a character that is not in a word;
    `preceding` matches, in a reversed text, the word that ends at a place, by its last character.  `codes` maps the
    words that count anywhere to their codes, `near` all words next to a figure, and `extra` the groups of `anywhere`.
    """

    anywhere: Pattern
    preceding: dict[str, Pattern]
    codes: dict[str, str]
    near: dict[str, str]
    extra: dict[int, str]
    cues: ObservingCues


class Codes(NamedTuple):
    """The parts of a sentence: one code for each, and their offsets."""

    codes: str
    starts: list[int]
    ends: list[int]


def _compiled(cues: ObservingCues) -> Words:
    near: dict[str, str] = {}
    far: dict[str, str] = {}
    for cue, listed in cues.words.items():
        for word in listed:
            near.setdefault(word.lower(), CODES[cue.role])
            if not cue.near:
                far.setdefault(word.lower(), CODES[cue.role])
    edge = f"(?![{cues.edge}])" if cues.edge else ""
    patterns = sorted(cues.patterns, key=lambda pattern: not pattern[1].startswith(_BEGINS))  # as in `anywhere`

    def anywhere() -> str:
        edges = {}
        for word in far:
            before, after = cues.not_after.get(word), cues.not_before.get(word)
            guard = f"(?<!{before}{'.' * len(word)})" if before else ""
            edges[word] = guard + (f"(?!{after})" if after else "") + (edge if word[-1].isalnum() else "")
        lead = f"[^{cues.edge}]" if cues.edge else f"(?=[{re.escape(''.join(sorted({word[0] for word in far})))}])"
        begun = "".join(f"|({pattern})" for _, pattern in patterns if pattern.startswith(_BEGINS))
        owned = "".join(f"|({pattern})" for _, pattern in patterns if not pattern.startswith(_BEGINS))
        return f"{lead}(?:({edged_trie(edges)}){begun})|{_MARK}{owned}"

    def preceding(ending: list[str]) -> Pattern:
        edges = {}
        for word in ending:
            before, after = cues.not_after.get(word), cues.not_before.get(word)
            guard = f"(?<!{after}{'.' * len(word)})" if after else ""
            edges[word[::-1]] = guard + (f"(?!{before})" if before else "")
        return Pattern(lambda: edged_trie(edges))

    ending: dict[str, list[str]] = {}
    if near.keys() != far.keys():
        for word in near:
            ending.setdefault(word[-1], []).append(word)
    return Words(
        Pattern(anywhere),
        {last: preceding(listed) for last, listed in ending.items()},
        far,
        near,
        {group: CODES[role] for group, (role, _) in enumerate(patterns, 2)},
        cues,
    )


_WORDS = [_compiled(cues) for cues in OBSERVING.values()]


def words_of(folded: str, start: int, end: int) -> Words:
    """The words of the language of a part of the text: the first whose script it has, or else the last."""
    for words in _WORDS:
        if words.cues.script.search(folded, start, end) is not None:
            return words
    return _WORDS[-1]


class _Parts:
    """The parts of a sentence, from its end to its beginning."""

    __slots__ = ("codes", "empty", "ends", "folded", "starts")

    def __init__(self, folded: str, cues: ObservingCues) -> None:
        self.codes: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.folded = folded
        self.empty = cues.empty.fullmatch

    def add(self, code: str, start: int, end: int) -> None:
        """Add a part before the others; periods that are next to each other are one."""
        codes, starts = self.codes, self.starts
        if code == "P" and codes:
            joint = len(codes) > 1 and codes[-1] == "t" and codes[-2] == "P"
            if (joint or codes[-1] == "P") and self.folded[end : starts[-2 if joint else -1]].strip() in _SPANS:
                if joint:
                    del codes[-1], starts[-1], self.ends[-1]
                starts[-1] = start
                return
        elif code in "ES":
            if codes and codes[-1] == "P" and self.folded[end : starts[-1]].strip() in _SPANS:
                starts[-1] = start
                return
            code = code if code == "S" else "x"
        codes.append(code)
        starts.append(start)
        self.ends.append(end)

    def fill(self, start: int, end: int) -> bool:
        """Add the words between two offsets as a noun phrase, unless there are none that could be one."""
        folded = self.folded
        while start < end and not folded[start].isalnum() and folded[start] not in '“"(（<':
            start += 1
        while end > start and not folded[end - 1].isalnum() and folded[end - 1] not in '”")）>':
            end -= 1
        if start == end or (end - start <= _LONGEST_EMPTY and self.empty(folded, start, end) is not None):
            return False
        self.codes.append("N")
        self.starts.append(start)
        self.ends.append(end)
        return True


def read(
    words: Words, folded: str, reversed_text: str, start: int, end: int, spans: Sequence[tuple[int, int, str]]
) -> Codes:
    """The codes of the sentence from `start` to `end`, whose figures have the given spans and codes.

    Read from its end, since a word may be a cue only where a figure follows it.
    """
    parts = _Parts(folded, words.cues)
    find, codes, extra, peeled = words.anywhere.finditer, words.codes, words.extra, words.preceding
    if spans:  # what is further from all figures says nothing about them
        end = min(end, spans[-1][1] + _AFTER)
    said, starts, ends, edge = parts.codes, parts.starts, parts.ends, words.cues.edge
    stop, adjacent = end, False
    for place in range(len(spans), -1, -1):
        begin = max(spans[place - 1][1] if place else start, stop - _BETWEEN)
        free = stop
        if adjacent and peeled and free > begin:
            free = _peel(words, parts, folded, reversed_text, begin, free)
        if free > begin:
            for match in reversed(list(find(folded, begin - 1 if edge else begin, free))):
                group, last = match.lastindex, match.end()
                if group == 1:
                    first, code = match.start(1), codes[match[1]]
                elif group is None:
                    first, code = last - 1, _MARKS[match[0]]
                    if code == "," and folded[first - 1].isdigit() and folded[last : last + 1].isdigit():
                        continue
                    if code in ",;:":
                        adjacent = False
                else:
                    first, code = match.start(group), extra[group]
                if first < begin:
                    continue
                # A single blank is the usual gap.
                if (free - last > 1 or (free > last and folded[last] != " ")) and parts.fill(last, free):
                    adjacent = False
                if code in _JOINED:
                    parts.add(code, first, last)
                else:
                    said.append(code)
                    starts.append(first)
                    ends.append(last)
                free = first
                if begin < first > match.start() and folded[first - 1] in _MARKS:
                    parts.add(_MARKS[folded[first - 1]], first - 1, first)
                    free = first - 1
            if free > begin and parts.fill(begin, free):
                adjacent = False
        if place:
            first, last, code = spans[place - 1]
            parts.add(code, first, last)
            adjacent = adjacent or code != "P"
            stop = first
    return Codes("".join(said)[::-1], starts[::-1], ends[::-1])


def _peel(words: Words, parts: _Parts, folded: str, reversed_text: str, begin: int, stop: int) -> int:
    """Add the cues that directly precede a figure, and return where the first of them begins."""
    preceding, near, size = words.preceding, words.near, len(folded)
    while stop > begin:
        last = folded[stop - 1]
        if last in _SKIPPED:
            stop -= 1
            continue
        pattern = preceding.get(last)
        match = None if pattern is None else pattern.match(reversed_text, size - stop, size - begin)
        if match is None:
            break
        first = stop - (match.end() - match.start())
        parts.add(near[folded[first:stop]], first, stop)
        stop = first
    return stop
