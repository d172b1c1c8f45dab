"""What stands left of a figure: its sign, its currency, and words that hedge it."""

from __future__ import annotations

import re
from typing import NamedTuple

from econnum.amount import Modifier
from econnum.engine.source import Source
from econnum.engine.touching import Endings
from econnum.lang import LANGUAGES
from econnum.lang.patterns import bounded_trie, reversed_trie
from econnum.lexicon.currencies import (
    CODES_IN_SMALL_LETTERS,
    CODES_THAT_ARE_WORDS,
    CURRENCIES,
    SIGNS,
    SIGNS_NOT_AFTER,
)

__all__ = ["PREFIXES", "Left", "left", "may_stand_left"]

_LANGUAGES = tuple(LANGUAGES.values())
_CODES = {currency.code.lower(): currency.code for currency in CURRENCIES}
PREFIXES: dict[str, str] = SIGNS | {w: c for language in _LANGUAGES for w, c in language.money.prefixes.items()}
_HEDGES_BEFORE: dict[str, Modifier] = {w: m for language in _LANGUAGES for w, m in language.hedges.before.items()}
_HEDGES_INSIDE = frozenset().union(*(language.hedges.inside for language in _LANGUAGES))
_COMPARATIVES = frozenset().union(*(language.hedges.comparatives for language in _LANGUAGES))
_NEGATIVES = {word[::-1]: not_after for language in _LANGUAGES for word, not_after in language.hedges.negatives.items()}
_HEDGE = reversed_trie(_HEDGES_BEFORE)
_PREFIX = reversed_trie({*PREFIXES, *_CODES}, SIGNS_NOT_AFTER)
_REACH = 40
_AROUND = 24  # characters on either side that show whether a text is in capitals
_ARTICLE = rf"(?: {reversed_trie(word for language in _LANGUAGES for word in language.hedges.articles)})?"
# A dash is a minus behind these; behind a figure or a letter it joins.
_BEFORE_MINUS = re.escape(' \n<>=≤≥(:：，,、"“' + "".join(language.hedges.before_minus for language in _LANGUAGES))
# Backwards from the figure: hedge, currency, sign, hedge, hedge; an article may stand between them.
_LEFT = re.compile(
    rf"(?:{_ARTICLE} ?(?P<near>{_HEDGE}))?"
    rf"(?:(?P<inner>-(?=[^\w\s]| [a-z]))? ?(?P<prefix>{_PREFIX}))?"
    rf"(?: ?(?P<minus>{bounded_trie(_NEGATIVES, _NEGATIVES)})|(?P<dash>-)(?=[{_BEFORE_MINUS}]))?"
    rf"(?:{_ARTICLE} {{0,2}}(?P<far>{_HEDGE})(?: ?(?P<again>{_HEDGE}))?)?"
)
_LEFT_WORDS = {
    *_HEDGES_BEFORE, *PREFIXES, *_CODES, *(word[::-1] for word in _NEGATIVES), "-",
    *(word for language in _LANGUAGES for word in language.hedges.articles),
}  # fmt: skip
may_stand_left = Endings(_LEFT_WORDS)


class Left(NamedTuple):
    """What stands left of a figure: where it begins with its sign and currency, and what hedges it."""

    start: int
    hedge_start: int
    currency: str | None
    prefix: str | None
    negative: bool
    modifier: Modifier | None
    compares: bool


def left(source: Source, position: int, done: int = 0) -> Left | None:
    """Sign, currency and hedge between `done` and the position; None where there is nothing of the kind."""
    if not may_stand_left(source.folded, position):
        return None
    origin = source.size - position
    match = _LEFT.match(source.backward, origin, min(source.size - done, origin + _REACH))
    if match is None or match.lastindex is None:
        return None
    near, inner, prefix, minus, dash, far, again = match.groups()
    start, currency = position, None
    if prefix is not None and near is not None and near[::-1] not in _HEDGES_INSIDE:
        inner = prefix = minus = dash = far = again = None
    if prefix is not None:
        start = source.size - match.end("prefix")
        currency = _currency(source, prefix[::-1], start)
        if currency is None:
            return None
    for name, sign in (("minus", minus), ("dash", dash)):
        if sign is not None:
            start = source.size - match.end(name)
    negative = (inner or minus or dash) is not None
    modifier: Modifier | None = None
    compares = False
    hedge_start = start
    for group, hedge in (("near", near), ("far", far), ("again", again)):
        if hedge is not None:
            said = _HEDGES_BEFORE[hedge[::-1]]
            modifier = said if modifier in {None, "approx"} else modifier
            compares = compares or hedge[::-1] in _COMPARATIVES
            hedge_start = min(hedge_start, source.size - match.end(group))
    written = None if prefix is None else prefix[::-1]
    return Left(start, hedge_start, currency, written, negative, modifier, compares)


def _currency(source: Source, prefix: str, start: int) -> str | None:
    """The currency that a prefix names at `start`; a code is one in capitals, or in the letters that it may have."""
    code = PREFIXES.get(prefix)
    if code is not None:
        return code
    written = source.original(start, start + len(prefix))
    code = written.upper()
    if code in CODES_THAT_ARE_WORDS and _shouts(source, start, start + len(prefix)):
        return None
    return code if written == code or code in CODES_IN_SMALL_LETTERS else None


def _shouts(source: Source, start: int, end: int) -> bool:
    """Whether the words around are in capitals too, so that a code is no sign of money: REDEEM ALL 75 BONDS."""
    around = source.original(max(1, start - _AROUND), start) + source.original(end, min(end + _AROUND, source.size - 1))
    return around.isupper()
