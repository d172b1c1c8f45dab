"""The short road: digits with a unit, and nothing else beside them that any composer looks at.

Most figures of a text are such.  The long road asks each composer and each table in turn, and all but one answer
that the figure does not concern them; here the characters that touch the figure tell so at once.  Whatever may
concern another composer is left to the long road, and what is read here the long road reads alike
(`tests/properties/test_short_road.py` holds the two together).
"""

from __future__ import annotations

from typing import NamedTuple

from econnum.engine.compose import clock, identifier, money, order, period
from econnum.engine.compose.count import noun_at
from econnum.engine.compose.hedge import WITHIN, hedge
from econnum.engine.draft import Draft
from econnum.engine.source import HEDGE_FIRSTS, MAY_STAND_LEFT, PER_FIRSTS, Source
from econnum.engine.vocabulary import RIGHT_WORDS, VOCABULARY
from econnum.lang.shape import Numeral, Word
from econnum.values import Kind

__all__ = ["compose"]


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
# What may make digits a name, a date, a time of day or a place in a sequence, by the character that shows it first.
# 个 is behind too many figures to send them all the long way, and of dates begins none behind digits.
_TOUCHING = identifier.NAMED | (period.FIRSTS | order.FIRST | {"-"}) - {" ", "个"}
# What a price or a rate is for, a half more, and the figure that the currency is of: 3年半, 3 USD50.
_MORE = PER_FIRSTS | set("0123456789半")
_PRICED = frozenset({"money", "quantity"})


def compose(source: Source, numeral: Numeral, done: int) -> Draft | None:
    """The mention that a numeral in digits makes with the unit behind it; None where that takes a longer look."""
    start, end, _, low, _, modifier, scale, word, spelled, _, _, _ = numeral
    folded = source.folded
    if spelled or word is not None or low is not None or modifier != "exact" or source.vocabulary is not VOCABULARY:
        return None
    behind = folded[end]
    if behind in _TOUCHING or folded[start - 1] in identifier.NAMING or folded[end - 1] in identifier.LETTERS:
        return None
    if not scale:
        if (behind == " " and folded[end + 1] in period.FIRSTS) or clock.MAY_TELL(folded, end):
            return None
        if end - start > 3 and folded[start:end].isdecimal() and identifier.MAY_ANNOUNCE(folded, start):
            return None
    found = VOCABULARY.beside(folded, end)
    made = None if found is None else _UNITS.get(found[0])
    if made is None or found is None or order.MAY_ORDER(folded, start):
        return None
    left = source.left(start, done) if MAY_STAND_LEFT(folded, start) else None
    if left is None:
        begin = start
    elif left.currency is None and not left.negative:
        begin = left.hedge_start
    else:
        return None
    close = found.end()
    after = folded[close]
    afar = source.near_afar(begin)
    if made.kind in _PRICED and (afar or after in _MORE or (after == " " and _priced(source, close))):
        return None
    draft = Draft(numeral)
    draft.kind, draft.rule, draft.unit, draft.assumed = made
    draft.end = draft.hedge_end = close
    if made.kind == "count":
        draft.of = noun_at(source, close)
    if left is not None or afar or after in HEDGE_FIRSTS or (after in " -" and folded[close + 1] in HEDGE_FIRSTS):
        hedge(source, draft, left)
    return draft


def _priced(source: Source, close: int) -> bool:
    """Whether what the figure is the price or the rate of stands behind a blank: a barrel, of crude a day."""
    return source.per(close) is not None or source.rate(close) is not None or source.folded[close + 1] in "半0123456789"
