"""The words before a figure: its sign, its currency and its hedges."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from econnum.amount import Modifier
from econnum.engine.adjacency import Endings
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, bounded_trie, by_first_character, reversed_trie, trie
from econnum.lexicon.currencies import (
    CODES_IN_SMALL_LETTERS,
    CODES_THAT_ARE_WORDS,
    CURRENCIES,
    LETTER_SIGNS,
    SIGNS,
    SIGNS_NOT_AFTER,
)

__all__ = ["PREFIXES", "Preceding", "is_minus", "may_precede", "preceding"]

_LANGUAGES = tuple(LANGUAGES.values())
_CODES = {currency.code.lower(): currency.code for currency in CURRENCIES}
PREFIXES: dict[str, str] = (
    SIGNS | LETTER_SIGNS | {w: c for language in _LANGUAGES for w, c in language.money.prefixes.items()}
)
_HEDGES_BEFORE: dict[str, Modifier] = {w: m for language in _LANGUAGES for w, m in language.hedges.before.items()}
_HEDGES_INSIDE = frozenset().union(*(language.hedges.inside for language in _LANGUAGES))
_COMPARATIVES = frozenset().union(*(language.hedges.comparatives for language in _LANGUAGES))
_NEGATIVES = {word[::-1]: not_after for language in _LANGUAGES for word, not_after in language.hedges.negatives.items()}
_NO_PREFIXES = {word[::-1]: not_after for word, not_after in SIGNS_NOT_AFTER.items()} | dict.fromkeys(
    (word[::-1] for word in LETTER_SIGNS), "&'"
)
_REACH = 40
_AROUND = 24  # characters on either side that are tested for capitals
# A dash is a minus after these; after a figure or a letter it is a hyphen.
_BEFORE_MINUS_OF_MONEY = frozenset("/".join(language.hedges.before_minus_of_money for language in _LANGUAGES))
_BEFORE_MINUS = re.escape(
    ' \n<>=≤≥(:：，,、"“'
    + "".join(language.hedges.before_minus for language in _LANGUAGES)
    + "".join(sorted(_BEFORE_MINUS_OF_MONEY))
)
# Backwards from the figure, one after the other: a hedge, the currency, the sign, a hedge and another one.  An article
# may follow a hedge, and no hedge ends with one.
_ARTICLE = Pattern(lambda: " " + reversed_trie(word for language in _LANGUAGES for word in language.hedges.articles))
_HEDGE = by_first_character((word[::-1] for word in _HEDGES_BEFORE), bounded_trie)
_NAMES_OF_MONEY = "".join(sorted({word[-1] for word in PREFIXES if not word.isascii() and word[-1].isalpha()}))
_DASHED = Pattern(rf"-(?=[^\w\s]| [a-z]|[{_NAMES_OF_MONEY}])")  # 人民币-3万元
_SCALES = trie(word for language in _LANGUAGES for word in language.scales if word.isascii() and word.isalpha())
_AMOUNT = Pattern(
    rf"(?![0-9]k)[0-9]{{1,3}}(?:(?:,[0-9]{{3}})+(?:\.[0-9]+)?(?:[ -]?{_SCALES})?| [0-9]{{3}}|\.[0-9]{{2}}"
    rf"|(?:[.,][0-9]{{1,3}})?[ -]?{_SCALES})(?![0-9a-z]|[.,][0-9])"
)
_PREFIX = by_first_character(
    (word[::-1] for word in {*PREFIXES, *_CODES}), partial(bounded_trie, not_before=_NO_PREFIXES)
)
_SIGN = Pattern(lambda: rf" ?(?P<minus>{bounded_trie(_NEGATIVES, _NEGATIVES)})|(?P<dash>-)(?=[{_BEFORE_MINUS}])")
_LEFT_WORDS = {
    *_HEDGES_BEFORE, *PREFIXES, *_CODES, *(word[::-1] for word in _NEGATIVES), "-",
    *(word for language in _LANGUAGES for word in language.hedges.articles),
}  # fmt: skip
may_precede = Endings(_LEFT_WORDS).at


class Preceding(NamedTuple):
    """The words before a figure: its start including sign and currency, the currency, and the hedge."""

    start: int
    hedge_start: int
    currency: str | None
    prefix: str | None
    negative: bool
    modifier: Modifier | None
    compares: bool


def preceding(source: Source, position: int, done: int = 0) -> Preceding | None:
    """The sign, currency and hedge between `done` and the position; None if there are none."""
    backward, size = source.backward, source.size
    at = size - position
    end = min(size - done, at + _REACH)
    start, currency, prefix, negative = position, None, None, False
    hedges = []
    near = _hedge(backward, at, end, 1)
    if near is not None:
        hedges.append(near)
        at = near.end()
    found = _prefix(backward, at, end)
    if near is None or found is None or near[0][::-1] in _HEDGES_INSIDE:
        if found is not None:
            negative = backward[at] == "-"
            at = found.end()
            prefix, start = found[0][::-1], size - at
            currency = _currency(source, prefix, start)
            if currency is None:
                return None
        sign = _SIGN.match(backward, at, end)
        if sign is not None:
            negative, at = True, sign.end()
            start = size - at
            if found is None and sign["minus"] and (found := _prefix(backward, at, end)) is not None:  # 人民币负五元
                at, prefix = found.end(), found[0][::-1]
                start = size - at
                currency = _currency(source, prefix, start)
        far = _hedge(backward, at, end, 2)
        if far is not None:
            hedges.append(far)
            again = _apart(backward, far.end(), end, 1)
            if again is not None:
                hedges.append(again)
    if not hedges:
        return Preceding(start, start, currency, prefix, negative, None, False) if prefix or negative else None
    modifier: Modifier | None = None
    compares = False
    for hedge in hedges:
        word = hedge[0][::-1]
        if modifier is None or modifier == "approx":
            modifier = _HEDGES_BEFORE[word]
        compares = compares or word in _COMPARATIVES
    return Preceding(start, min(start, size - hedges[-1].end()), currency, prefix, negative, modifier, compares)


def is_minus(source: Source, preceding: Preceding, *, money: bool) -> bool:
    """Whether the sign before a figure is a minus: a dash after some nouns is one only before an amount of money."""
    folded, start = source.folded, preceding.start
    return money or folded[start] != "-" or folded[start - 1] not in _BEFORE_MINUS_OF_MONEY


def _hedge(backward: str, at: int, end: int, blanks: int) -> re.Match[str] | None:
    """The hedge at an offset of the reversed text, ignoring an article and so many blanks."""
    if backward[at] != " ":
        words = _HEDGE.get(backward[at])
        return None if words is None else words.match(backward, at, end)
    hedge = _apart(backward, at, end, blanks)
    if hedge is None and (article := _ARTICLE.match(backward, at, end)) is not None:
        return _apart(backward, article.end(), end, blanks)
    return hedge


def _apart(backward: str, at: int, end: int, blanks: int) -> re.Match[str] | None:
    """The hedge at an offset of the reversed text, ignoring so many blanks."""
    last = min(at + blanks, end)
    while at < last and backward[at] == " ":
        at += 1
    words = _HEDGE.get(backward[at : at + 1])
    return None if words is None else words.match(backward, at, end)


def _prefix(backward: str, at: int, end: int) -> re.Match[str] | None:
    """The currency at an offset of the reversed text, ignoring a minus and a blank."""
    if backward[at] == "-" and _DASHED.match(backward, at, end):
        at += 1
    if backward[at] == " ":
        at += 1
    words = _PREFIX.get(backward[at : at + 1])
    return None if words is None else words.match(backward, at, end)


def _currency(source: Source, prefix: str, start: int) -> str | None:
    """The currency of a prefix at `start`; a code must be in capitals, unless lower case is allowed."""
    code = PREFIXES.get(prefix)
    if prefix in LETTER_SIGNS:
        amount = _AMOUNT.match(source.folded, start + len(prefix))
        return code if amount and source.original(start, start + 1).isupper() else None
    if code is not None:
        return code
    written = source.original(start, start + len(prefix))
    code = written.upper()
    if code in CODES_THAT_ARE_WORDS and _is_in_capitals(source, start, start + len(prefix)):
        return None
    return code if written == code or code in CODES_IN_SMALL_LETTERS else None


def _is_in_capitals(source: Source, start: int, end: int) -> bool:
    """Whether the surrounding words are also in capitals, so that a code need not be money: REDEEM ALL 75 BONDS."""
    floor, reach = source.extent(start)
    before = source.original(max(start - _AROUND, floor, 1), start)
    around = before + source.original(end, min(end + _AROUND, reach, source.size - 1))
    return around.isupper()
