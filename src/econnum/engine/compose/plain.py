"""The short road: digits that nothing touches but their unit, as most figures are.

The long road asks each composer in turn, and all but one answer that the figure does not concern them.  Here the
characters that touch the figure say so for all of them at once, and the unit behind it makes it what it is.
"""

from __future__ import annotations

from typing import NamedTuple

from econnum.engine.compose import clock, identifier, measure, money, order, period
from econnum.engine.compose.beside import Beside
from econnum.engine.compose.count import noun_at
from econnum.engine.compose.hedge import WITHIN
from econnum.engine.draft import Draft
from econnum.engine.source import PER_FIRSTS, Source
from econnum.engine.vocabulary import RIGHT_WORDS
from econnum.lang.patterns import any_of
from econnum.lang.shape import Numeral, Word
from econnum.values import Kind

__all__ = ["compose", "is_untouched"]


class _Unit(NamedTuple):
    """What a figure becomes by the unit behind it."""

    kind: Kind
    rule: str
    unit: str | None = None
    assumed: bool = False


def _made(word: str, row: Word) -> _Unit | None:
    """What a word makes of a figure where nothing else has a say; None where that takes more than the word."""
    match row:
        case Word("percent", 0):
            return _Unit("percentage", "percentage")
        case Word("points", (str(unit), 0)):
            return _Unit("percentage_points", "percentage points", unit)
        case Word("times"):
            return _Unit("multiple", "multiple")
        case Word("currency", str(code)):
            return _Unit("money", "money", code, word in money.SHARED)
        case Word("measure", str(unit)) if not unit.startswith("degree"):
            return _Unit("quantity", "measure", unit)
        case Word("classifier"):
            return _Unit("count", "classifier")
        case _:
            return None


_UNITS = {
    word: made
    for word, row in RIGHT_WORDS.items()
    if (made := _made(word, row)) is not None and not WITHIN.search(word)
}
# What, touching digits, may make them a name, a date, an hour or a place in a sequence.  个 is behind too many figures
# to send them all the long way, and of dates begins none behind digits.
_BEHIND = identifier.NAMED | identifier.LETTERS | period.FIRSTS | clock.FIRSTS | order.FIRST | {"-"}
_BEHIND = _BEHIND - {" ", "个"}
_ORDERING = frozenset({"ordinal", "top"})
# What the price or the rate is for, or a figure that the currency is of: 3 USD50.
_MORE = PER_FIRSTS | set("0123456789")
_HALF = any_of(measure.HALVES)
_PRICED = frozenset({"money", "quantity"})


def is_untouched(source: Source, numeral: Numeral, word: Word | None) -> bool:
    """Whether the numeral is one in digits that nothing touches but a unit, a currency or a noun."""
    folded, start, end = source.folded, numeral.start, numeral.end
    behind = folded[end]
    if (
        numeral.spelled
        or numeral.word is not None
        or behind in _BEHIND
        or folded[start - 1] in identifier.NAMING
        or folded[end - 1] in identifier.LETTERS
        or (word is not None and word.role in _ORDERING)
        or order.MAY_ORDER(folded, start)
    ):
        return False
    if numeral.exponent:
        return True
    if behind == " " and (period.may_begin(folded, start, end) or clock.MAY_TELL(folded, end)):
        return False
    named = word is None or word.role == "code"  # four digits may be a year before a code as well
    return end - start <= 3 or not (named or identifier.MAY_ANNOUNCE(folded, start))


def compose(source: Source, draft: Draft, beside: Beside) -> bool:
    """Whether the unit behind an untouched figure alone makes it what it is."""
    folded, left, close = source.folded, beside.left, beside.end
    made = _UNITS.get(folded[draft.numeral.end : close].lstrip(" -"))
    if made is None or (left is not None and (left.currency is not None or left.negative)):
        return False
    if made.kind in _PRICED:
        after = folded[close]
        begin = draft.start if left is None else left.hedge_start
        if after in _MORE or (after == " " and _goes_on(source, close)) or source.near_afar(begin):
            return False
        if made.kind == "quantity" and _HALF.match(folded, close):
            return False
    draft.kind, draft.rule, draft.unit, draft.assumed = made
    draft.end = close
    if made.kind == "count":
        draft.of = noun_at(source, close)
    return True


def _goes_on(source: Source, close: int) -> bool:
    """Whether what the figure is the price or the rate of stands behind a blank: a barrel, of crude a day."""
    return source.per(close) is not None or source.rate(close) is not None or source.folded[close + 1] in "0123456789"
