"""Two levels of one thing that share a unit: from 25 to 15 percent, to 7-1/4 pct from 7-1/2."""

from __future__ import annotations

from econnum.engine.compose.connectives import CONNECTIVES
from econnum.engine.compose.kinds import NO_RANGE, UNITLESS
from econnum.engine.compose.lists import in_list, lacks_unit
from econnum.engine.compose.money import add_letter_scale
from econnum.engine.compose.price import per
from econnum.engine.compose.shared_scale import WIDEST, with_level_scale
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.lang.patterns import any_of
from econnum.lexicon.units import TIMES

__all__ = ["share_unit"]

_JOINED = any_of(pattern for cues in CONNECTIVES for pattern in (cues.span, cues.earlier_level[1]))
_LEVELS = frozenset({"percentage", "money"})


def share_unit(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether two figures are levels of one thing; if so, the first gets the unit of the second: from 5 to 7 percent,
    rose to 1.4 from 1.2 million barrels.
    """
    if right.kind in NO_RANGE or right.unit in TIMES or left.value is None or right.value is None:
        return False
    if left.kind == right.kind:
        return False
    priced = left.kind == "money" and right.kind in UNITLESS and right.of is None
    unit_first = priced or (right.kind in UNITLESS and left.kind in _LEVELS)
    if not (unit_first or lacks_unit(source, left, right)) or not _JOINED.fullmatch(gap):
        return False
    before = source.before(left.start, 20)
    if unit_first:
        lent = priced and _priced_level(source, left, right, gap, before)
        return lent or _earlier_level(left, right, gap, before)
    if not _from_to(gap, before) and not _is_earlier(gap, before):
        return False
    left.value = with_level_scale(left.value, right) if left.numeral.bare else left.value
    left.reason = None
    left.became(right.kind or "number", in_list(right.rule), (right.unit or "").partition("/")[0] or None)
    left.of, left.assumed = right.of, right.assumed
    return True


def _from_to(gap: str, before: str) -> bool:
    """Whether the words mean from the first to the second."""
    return any(cues.span.fullmatch(gap) and cues.two_levels.search(before) for cues in CONNECTIVES)


def _is_earlier(gap: str, before: str) -> bool:
    """Whether the words mean that the second is the earlier level: to 1.4 from 1.2."""
    return any(
        joins.fullmatch(gap) and begins.search(before) for begins, joins in (cues.earlier_level for cues in CONNECTIVES)
    )


def _priced_level(source: Source, left: Draft, right: Draft, gap: str, before: str) -> bool:
    """Whether the second of two levels shares the currency before the first: from $5 to 7 a day."""
    if left.start == left.numeral.start or not _from_to(gap, before):
        return False
    currency = (left.unit or "").partition("/")[0]
    right.became("money", left.rule, currency).assumed = left.assumed
    add_letter_scale(source, right)
    if left.numeral.bare and left.value is not None:
        left.value = with_level_scale(left.value, right)
    if (priced := per(source, right.end)) is not None:
        right.unit, right.end = f"{currency}/{priced[0]}", priced[1]
    right.hedge_end = max(right.hedge_end, right.end)
    return True


def _earlier_level(left: Draft, right: Draft, gap: str, before: str) -> bool:
    """Whether a bare number is the earlier level of a figure with a unit: to 7-1/4 pct from 7-1/2."""
    if right.of is not None or not right.numeral.bare or not left.value or not right.value:
        return False
    if not _is_earlier(gap, before):
        return False
    value = EXACT.scaleb(right.value, left.exponent) if left.kind == "money" else right.value
    low, high = sorted((abs(left.value), abs(value)))
    if high > EXACT.scaleb(low, WIDEST):
        return False
    right.value = value
    right.became(left.kind or "number", in_list(left.rule), (left.unit or "").partition("/")[0] or None)
    right.assumed = left.assumed
    return True
