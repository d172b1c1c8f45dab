"""The scale that a figure shares with the following one: 10 of 10-20亿, 9 of 9 and 8 billion yuan."""

from __future__ import annotations

from decimal import Decimal

from econnum.engine.compose.kinds import UNITLESS
from econnum.engine.draft import Draft
from econnum.exact import EXACT, last_place

__all__ = ["LEAST_UNSHARED", "WIDEST", "with_amount_scale", "with_level_scale", "with_list_scale", "with_shared_scale"]

LEAST_UNSHARED = 1000
"""A figure of this size shares no scale: in 10-20亿 it is shared, in ranging from 200,000 to 4 million it is not."""

WIDEST = 1
"""The widest range, in powers of ten: rose 1.25 to 35.4 states an amount and a level, as no forecast is so wide."""

_THOUSAND = 3
_TEN_THOUSAND = 4
_NEAR = 2  # in powers of ten: 120 and 8 million share a scale; 300 and 2 million may not


def with_shared_scale(left: Draft, right: Draft) -> Decimal | None:
    """The value of the left figure, with the scale of the right one if it has none: 10 of 10-20亿.

    A figure with a small scale shares only the big one: 七千到九千亿.
    """
    value = left.value
    if value is None:
        return None
    if left.numeral.bare and (left.kind in UNITLESS or left.kind is None):  # in 15.1 mln or 59 cts, one is in cents
        value = EXACT.scaleb(value, _part_of_a_whole(right))
    if not left.numeral.bare or right.exponent < 2:
        return value
    if left.exponent and right.numeral.big:
        scaled = EXACT.scaleb(value, right.numeral.big)
        # 七千到九千亿 shares its 亿; 三千到五万 states both ends in full.
        return value if right.exponent == _TEN_THOUSAND and right.value is not None and scaled > right.value else scaled
    said = EXACT.scaleb(right.value, -right.exponent) if right.value is not None else None  # the 12 of twelve hundred
    spelled = left.numeral.spelled and right.numeral.spelled
    digit = spelled and (value < 10 or (said is not None and value < said))  # 两到三千, ten to twelve hundred
    if value >= LEAST_UNSHARED and (said is None or value >= said):
        return value
    if right.numeral.bare and not digit:
        return value
    scaled = EXACT.scaleb(value, right.exponent)
    return scaled if right.value is None or scaled < right.value else value


def _part_of_a_whole(draft: Draft) -> int:
    """The power of ten that the word after a figure adds: 成, ‰, cents."""
    figure, written = draft.value, draft.numeral.value
    if not figure or not written:
        return 0
    return figure.adjusted() - written.adjusted()


def with_list_scale(left: Draft, right: Draft) -> Decimal | None:
    """The value of the left member of a list, with the scale of the right one as in a range, or if the two are then of
    similar size: 9 and 8 billion yuan, but 300 and 2 billion.
    """
    value = with_shared_scale(left, right)
    if value is None or right.value is None or value != left.value:
        return value
    if not left.numeral.bare or right.numeral.bare:
        return value
    scaled = EXACT.scaleb(value, right.exponent)
    if value >= LEAST_UNSHARED:
        return scaled if _written_alike(value, right) else value
    return scaled if scaled < EXACT.scaleb(right.value, _NEAR) else value


def with_amount_scale(value: Decimal, right: Draft) -> Decimal:
    """The value of an amount with the scale of the following one, if neither looks like a price and the two are then of
    similar size: $0.7 and $1.3 million, but $2.50 and $3 million.
    """
    scaled, other = EXACT.scaleb(value, right.exponent), right.value
    if other is None or right.exponent < _THOUSAND or abs(value) >= LEAST_UNSHARED:
        return value
    if _places(value) > 1 and not _written_alike(value, right):
        return value
    low, high = sorted((abs(scaled), abs(other)))
    return scaled if high < EXACT.scaleb(low, _NEAR) else value


def _written_alike(value: Decimal, right: Draft) -> bool:
    """Whether a large figure has as many decimals as the following one, and so its scale: 6362.84/987.46万元."""
    if right.value is None:
        return False
    return 0 < _places(value) == _places(EXACT.scaleb(right.value, -right.exponent))


def _places(value: Decimal) -> int:
    """The number of decimal places of a figure."""
    return -last_place(value)


def with_level_scale(value: Decimal, right: Draft) -> Decimal:
    """The value with the scale of the following figure, if the two are then of similar size."""
    scaled, other = EXACT.scaleb(value, right.exponent), right.value
    if other is None or not right.exponent:
        return value
    low, high = min(scaled, other), max(scaled, other)
    return scaled if high <= EXACT.scaleb(low, WIDEST) else value
