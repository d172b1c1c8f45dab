"""The words that may follow a figure, and guarded words that only look like one, compiled once.

All readers share one vocabulary, except those with a caller's own words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from econnum.engine.anchors import LEADS, MASTER
from econnum.engine.fold import fold
from econnum.errors import PatternTimeoutError, ValueFieldError
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, bounded_trie, by_first_character, edged_trie, trie
from econnum.lang.schema import Word
from econnum.lexicon.currencies import CODES_THAT_ARE_WORDS, CURRENCIES
from econnum.words import Words

__all__ = ["FOLLOWING_WORDS", "NOT_BEFORE", "VOCABULARY", "Vocabulary"]

_LANGUAGES = tuple(LANGUAGES.values())
_NAME = "a name"
LONGEST_MATCH = 5  # the most seconds for a caller's pattern on a text

FOLLOWING_WORDS: dict[str, Word] = {
    currency.code.lower(): Word("code", currency.code)
    for currency in CURRENCIES
    if currency.code not in CODES_THAT_ARE_WORDS
}
for _language in _LANGUAGES:
    FOLLOWING_WORDS.update(_language.following)
NOT_BEFORE = {word: tuple(shown) for language in _LANGUAGES for word, shown in language.not_before.items()}
_GUARDS = {word: reason for language in _LANGUAGES for word, reason in language.names.guards.items()}
_PARTITIVES = [word for language in _LANGUAGES for word in language.counts.partitives]
_PARTITIVE = Pattern(lambda: rf"(?<= ){trie(_PARTITIVES)}(?= )")
_MONEY = frozenset({"code", "currency"})
_PARTITIVE_FIRSTS = frozenset(word[0] for word in _PARTITIVES)


class Vocabulary:
    """The words after a figure and the guarded words, including a caller's own."""

    __slots__ = ("_guards", "_patterns", "_reasons", "_right", "_words", "names_digits", "within_lines")

    def __init__(self, own: Words | None = None) -> None:
        own = Words() if own is None else own
        self._words = FOLLOWING_WORDS | dict(_own_right(own))
        self._right = by_first_character(self._words, partial(bounded_trie, not_before=NOT_BEFORE))
        names = {fold(name): _NAME for name in own.names}
        for name in names:
            if MASTER.search(f" {name}\n") is None:
                raise ValueFieldError("names", name, "give names that contain a numeral; no other can be a figure")
        self._reasons = _GUARDS | names
        self._guards = _Guards(self._reasons, self._words)
        self._patterns = _compiled(own.patterns)
        written = [*own.units, *own.currencies, *own.classifiers, *own.names]
        self.within_lines = not own.patterns and not any("\n" in word for word in written)
        self.names_digits = any(any(c in "0123456789" for c in name) for name in names)

    def ignored(self, text: str) -> list[tuple[int, int]]:
        """The spans that the caller's patterns match in a text, unordered."""
        spans: list[tuple[int, int]] = []
        for pattern in self._patterns:
            try:
                spans += [match.span() for match in pattern.finditer(text, timeout=LONGEST_MATCH) if match[0]]
            except TimeoutError:
                raise PatternTimeoutError(pattern.pattern, LONGEST_MATCH) from None
        return spans

    def word_after(self, folded: str, position: int) -> tuple[Word | None, int]:
        """The word at the position, ignoring a blank or a hyphen, and its end."""
        at = position + 1 if folded[position] in " -" else position
        words = self._right.get(folded[at])
        found = None if words is None else words.match(folded, at)
        if at != position and folded[at] in _PARTITIVE_FIRSTS and (partitive := _PARTITIVE.match(folded, at)):
            at = partitive.end() + 1
            if (words := self._right.get(folded[at])) is not None:
                found = words.match(folded, at) or found
        if found is None:
            return None, position
        word, end = self._words[found[0]], found.end()
        if at != position and folded[position] == "-" and word.role in _MONEY and folded[end].isdecimal():
            return None, position  # USD 5bn-USD 6bn: the currency of the next figure
        return word, end

    def guarded(self, folded: str, start: int, floor: int) -> Iterator[tuple[int, int, str]]:
        """The guarded words that may contain a numeral at `start`: start, end and reason of each."""
        for offset, firsts, words in self._guards[folded[start]]:
            begin = start - offset
            if begin < floor:
                break
            if folded[begin] in firsts and (found := words.match(folded, begin)) is not None:
                yield begin, found.end(), self._reasons[found[0]]


def _compiled(patterns: Collection[str]) -> tuple[Any, ...]:
    """A caller's patterns, compiled by the `regex` module, which has a timeout."""
    if not patterns:
        return ()
    import regex  # type: ignore[import-untyped]

    compiled = []
    for pattern in patterns:
        try:
            compiled.append(regex.compile(pattern))
        except (regex.error, ArithmeticError, MemoryError, RecursionError, ValueError) as error:
            raise ValueFieldError("patterns", pattern, f"give what the regex module compiles: {error}") from None
    return tuple(compiled)


def _own_right(own: Words) -> Iterator[tuple[str, Word]]:
    for unit, name in own.units.items():
        yield fold(unit), Word("measure", name)
    for currency, code in own.currencies.items():
        yield fold(currency), Word("currency", code)
    for classifier in own.classifiers:
        yield fold(classifier), Word("classifier")


class _Guards(dict[str, list[tuple[int, frozenset[str], Pattern]]]):
    """The guarded words by the first character of the numeral in them and its offset in the word.

    There is a pattern for each, with the first characters of its words, compiled when a text first contains one.
    """

    def __init__(self, reasons: Collection[str], right: Collection[str]) -> None:
        self._reasons = reasons
        self._right = right

    @cached_property
    def _index(self) -> tuple[dict[str, dict[int, list[str]]], dict[str, list[str]]]:
        """The words by that character and that offset, and what must not follow each."""
        words: dict[str, dict[int, list[str]]] = {}
        not_before = {word: list(shown) for word, shown in NOT_BEFORE.items()}
        units: dict[str, list[str]] = {}
        for unit in self._right:
            units.setdefault(unit[0], []).append(unit)
        for word in self._reasons:
            for match in MASTER.finditer(f" {word}\n"):
                offset = match.start() + (match[0][0] in LEADS) - 1
                words.setdefault(word[offset], {}).setdefault(offset, []).append(word)
                rest = word[match.end() - 1 :]
                # 两立 is not a guard before 方米: a longer unit (立方米) takes precedence.
                longer = [
                    unit[len(rest) :] for unit in units.get(rest[:1], ()) if unit != rest and unit.startswith(rest)
                ]
                not_before.setdefault(word, []).extend(longer)
        return words, not_before

    def __missing__(self, first: str) -> list[tuple[int, frozenset[str], Pattern]]:
        words, not_before = self._index
        at = words.get(first, {})  # numerals have few first characters, so all are kept
        edge = "(?!-?[a-z])"  # one-off is not a guard in one-offs, nor is one in one-tenth
        patterns = [
            (offset, frozenset(word[0] for word in at[offset]), Pattern(_edged(at[offset], edge, not_before)))
            for offset in sorted(at)
        ]
        self[first] = patterns
        return patterns


def _edged(words: list[str], edge: str, not_before: Mapping[str, list[str]]) -> str:
    """The words as a pattern; neither a letter nor a hyphen and a letter may follow one that ends in a letter."""
    latin = {word: _refusing(NOT_BEFORE.get(word, ())) for word in words if word.isascii()}
    others = [word for word in words if not word.isascii()]
    parts = [f"{edged_trie(latin)}{edge}"] if latin else []
    return "|".join([*parts, bounded_trie(others, not_before)] if others else parts)


def _refusing(shown: Sequence[str]) -> str:
    return f"(?! {trie(shown)}(?![a-z]))" if shown else ""


VOCABULARY = Vocabulary()
