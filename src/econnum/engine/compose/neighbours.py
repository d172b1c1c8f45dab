"""Joining neighbours: ranges become one mention, and members of lists share units, scales and changes."""

from __future__ import annotations

from decimal import Decimal

from econnum.engine.compose.connectives import CONNECTIVES
from econnum.engine.compose.count import LONELY
from econnum.engine.compose.hedge import unhedge_recent
from econnum.engine.compose.levels import share_unit
from econnum.engine.compose.lists import contrast, listed, negate_levels, price_alike, share_hedges
from econnum.engine.compose.price import SHARE, named_per_share
from econnum.engine.compose.ranges import BOUNDS, ranged, spans
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT, quotient
from econnum.lang.patterns import any_of

__all__ = ["join_neighbours"]

_FARTHEST = 24  # with more characters between them, two figures are not joined
_UNITED = frozenset({"percentage", "percentage_points", "quantity"})
_LARGEST_WITH_PART = 10  # 3/4 to 1 percent; nobody counts 1/4 to 20 percent
_JOINER = any_of(
    pattern
    for cues in CONNECTIVES
    for pattern in (
        *(cues.span, cues.conjunction, cues.comma, cues.alternative, cues.contrast),
        cues.earlier_level[1],
        *(joins for _, joins, _ in cues.between),
    )
)


def join_neighbours(source: Source, drafts: list[Draft]) -> list[Draft]:
    """The drafts with ranges merged; members of lists share what the last one states."""
    folded = source.folded
    joined: list[Draft] = []
    in_list = False
    right: Draft | None = None
    for left in reversed(drafts):
        if right is not None and left.kind == "fraction":
            _share_unit_with_part(folded, left, right)
        if right is None or right.hedge_start - left.end >= _FARTHEST or not _may_join(folded, left, right):
            joined.append(left)
            in_list = False
            right = left
            continue
        gap = folded[left.end : right.hedge_start if right.hedge_start > left.end else right.start]
        if spans(source, left, right, gap):
            joined[-1] = right = ranged(source, left, right)
            in_list = False
            continue
        in_list = (
            listed(source, left, right, gap, in_list)
            or contrast(source, left, right, gap)
            or share_unit(source, left, right, gap)
        )
        if in_list and left.kind == "money" and left.unit and "/" not in left.unit and not left.exponent:
            if named_per_share(source, left.hedge_start):  # 每股收益分别为0.52、0.61元
                left.unit = f"{left.unit}/{SHARE}"
        if in_list and left.kind == "money" and "/" in (left.unit or ""):
            price_alike(source, left, joined)
        joined.append(left)
        right = left
    joined.reverse()
    unhedge_recent(source, joined)
    share_hedges(source, joined)
    negate_levels(source, joined)
    return joined


def _share_unit_with_part(folded: str, left: Draft, right: Draft) -> None:
    """Make a fraction that shares the unit of the next figure a number: 1/4 to 1/2 percent, 1/8 or 1/4 point."""
    if left.numeral.spelled or left.ratio is None or right.kind not in _UNITED or right.value is None:
        return
    if right.value > _LARGEST_WITH_PART or _JOINER.fullmatch(folded, left.end, right.hedge_start) is None:
        return
    over, under = left.ratio
    value = quotient(Decimal(over), Decimal(under))
    if EXACT.multiply(value, Decimal(under)) == over:
        left.value, left.ratio = value, None
        left.became("number", "part of a unit")


def _may_join(folded: str, left: Draft, right: Draft) -> bool:
    """Whether the text between two neighbours may join them; one search excludes most pairs."""
    if left.end >= right.start:
        return False
    if (left.kind is None and left.reason is not LONELY) or (right.kind is None and right.reason is not LONELY):
        return False
    end = right.hedge_start
    if end > left.end and _JOINER.fullmatch(folded, left.end, end) is not None:
        return True
    if end != right.start and _JOINER.fullmatch(folded, left.end, right.start) is not None:
        return True
    return left.modifier in BOUNDS and right.modifier in BOUNDS
