"""Lists: their members share the unit, the scale and the change of the last one."""

from __future__ import annotations

from itertools import pairwise

from econnum.engine.compose.connectives import COMMA, CONJUNCTION, CONNECTIVES, LISTED
from econnum.engine.compose.count import LONELY
from econnum.engine.compose.kinds import NO_RANGE, SHARES, UNITLESS
from econnum.engine.compose.price import SHARE, named_per_share, per_before
from econnum.engine.compose.shared_scale import LEAST_UNSHARED, with_amount_scale, with_list_scale
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.lang.patterns import any_of

__all__ = ["contrast", "in_list", "lacks_unit", "listed", "negate_levels", "price_alike", "share_hedges"]

_HEDGED = SHARES | {"money", "quantity", "count"}
_NEGATIVE = SHARES | {"money", "quantity", "number"}
_SLASHES = frozenset({"/", "/-", "/+"})
_ENDS = frozenset({"", ")"})
_LONGEST_LIST = 8
_CONTRAST = any_of(cues.contrast for cues in CONNECTIVES)


def listed(source: Source, left: Draft, right: Draft, gap: str, within: bool) -> bool:
    """Whether two neighbours are members of one list; if so, the left one gets what it lacks from the right one.

    `within` is whether the right one is already a member of a list.
    """
    if not CONJUNCTION.fullmatch(gap) and not (within and COMMA.fullmatch(gap)):
        return False
    if right.kind is None or right.kind in NO_RANGE or left.value is None:
        return False
    if not within and gap[0] == "," and _differ_in_places(left, right):
        if any(cues.apposition.fullmatch(gap) for cues in CONNECTIVES):
            return False  # priced at 99.50, or 187.5 basis points: the same in another unit
    if lacks_unit(source, left, right):
        left.value = with_list_scale(left, right)
        left.reason = None
        left.became(right.kind, in_list(right.rule), right.unit)
        left.of, left.change, left.assumed = right.of, right.change, right.assumed
    elif left.kind == "money" and right.kind in UNITLESS and right.of is None and right.end == right.numeral.end:
        right.became("money", left.rule, left.unit)
    elif gap[0] == "," and not within and source.folded[left.start - 2] != ",":
        return True  # cut to $30, and $2 million was raised
    elif _shares_scale(source, left, right):
        left.scale(right.exponent)
        left.exponent, left.unit = right.exponent, right.unit
    elif right.unit and left.unit == right.unit.partition("/")[0] and _of_one_size(left, right):
        left.unit = right.unit  # $80 billion and $40 billion per month; but not 210,000 dlrs or 14 cts a share
    return True


def price_alike(source: Source, first: Draft, joined: list[Draft]) -> None:
    """Give the unit of the first price of a list to the others: 每吨分别下调55元和50元.

    `joined` are the following figures, backwards.
    """
    currency, _, per = (first.unit or "").partition("/")
    if per_before(source, first.hedge_start) != per and not (
        per == SHARE and named_per_share(source, first.hedge_start)
    ):
        return  # 14 cts per share, or 5,560,000 dlrs
    before = first
    for draft in reversed(joined):
        gap = source.folded[before.end : draft.hedge_start]
        if draft.unit != currency or draft.exponent != first.exponent:
            return
        if not LISTED.fullmatch(gap):
            return
        draft.unit, before = first.unit, draft


def _shares_scale(source: Source, left: Draft, right: Draft) -> bool:
    """Whether an amount shares the scale of the following one, though each has its currency: $0.7 and $1.3 million."""
    if left.kind != "money" or left.value is None or not left.numeral.bare:
        return False
    if left.unit != (right.unit or "").partition("/")[0] or source.folded[left.numeral.end : left.end] not in _ENDS:
        return False
    return with_amount_scale(left.value, right) != left.value


def _differ_in_places(left: Draft, right: Draft) -> bool:
    """Whether two figures have different numbers of decimal places."""
    if left.value is None or right.value is None:
        return False
    return not left.value.same_quantum(right.value)


def _of_one_size(left: Draft, right: Draft) -> bool:
    """Whether two figures differ by less than a power of ten."""
    if not left.value or not right.value:
        return False
    low, high = sorted((abs(left.value), abs(right.value)))
    return high < EXACT.scaleb(low, 1)


def share_hedges(source: Source, drafts: list[Draft]) -> None:
    """Give the members of a list the hedge before the first: 不低于5%、8%和10%, about $26 million and $25 million."""
    hedged: Draft | None = None  # the last member that has the hedge of the first
    for index, (left, right) in enumerate(pairwise(drafts)):
        if left.modifier == "exact" or right.modifier != "exact" or right.low is not None:
            continue
        if (
            (left.hedge_start >= left.start and left is not hedged)
            or right.hedge_start < right.start
            or right.hedge_end > right.end
        ):
            continue
        if left.kind != right.kind or left.kind not in _HEDGED or left.unit != right.unit or left.of != right.of:
            continue
        if _is_listed(source, drafts[index : index + _LONGEST_LIST]):
            right.modifier, hedged = left.modifier, right


def negate_levels(source: Source, drafts: list[Draft]) -> None:
    """Make negative the levels of a list with a minus before them: margins of 16.1%/7.8%/-6.5%.

    After a signed figure, and after one of another kind, the sign is that of a change: +1.2%/-0.4%, 2.1亿元/-8%.
    """
    folded = source.folded
    levels = False  # whether the left figure is a level of a list with slashes
    for left, right in pairwise(drafts):
        if folded[left.end] != "/" or folded[left.end : right.start] not in _SLASHES:
            levels = False
            continue
        if left.kind != right.kind or left.unit != right.unit or left.kind not in _NEGATIVE:
            levels = False
            continue
        levels = levels or (left.start > 0 and folded[left.start - 1] not in "+-/" and folded[left.start] != "-")
        if levels and folded[right.start - 1] == "-" and right.value is not None and right.value > 0:
            right.start -= 1
            right.hedge_start = min(right.start, right.hedge_start)
            right.negate()
        elif folded[right.start - 1] == "+":
            levels = False


def _is_listed(source: Source, drafts: list[Draft]) -> bool:
    """Whether the first two figures are members of a list that a conjunction ends."""
    for left, right in pairwise(drafts):
        if CONJUNCTION.fullmatch(source.folded, left.end, right.start):
            return True
        if not COMMA.fullmatch(source.folded, left.end, right.start) or left.kind != right.kind:
            return False
    return False


def contrast(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether two figures change in different directions; if so, the left one gets the unit of the right one."""
    if left.kind not in UNITLESS or right.kind == "count" or not _CONTRAST.fullmatch(gap):
        return False
    if left.kind == "number" and not CONJUNCTION.match(gap):
        return False  # 报3.5跌1.2% states a level and a change
    if not lacks_unit(source, left, right):
        return False
    left.became(right.kind or "number", in_list(right.rule), right.unit).of = None
    return True


def lacks_unit(source: Source, left: Draft, right: Draft) -> bool:
    """Whether the left member of a list shares the unit of the right one."""
    if right.kind in SHARES and (not left.numeral.bare or _no_share(left, right)):
        return False  # 3m, or more than 15 per cent
    if left.end == left.numeral.end:
        return left.reason is LONELY or (left.kind in UNITLESS and left.of is None)
    classifier = source.folded[left.numeral.end : left.end]  # 0.8个和2.4个百分点
    return left.kind == "count" and source.folded.startswith(classifier, right.numeral.end) and right.kind != "count"


def _no_share(left: Draft, right: Draft) -> bool:
    """Whether a number is too large to be a share, too: a reserve of 1,315 and 12 per cent of it."""
    return left.value is not None and right.value is not None and right.value < LEAST_UNSHARED <= left.value


def in_list(rule: str) -> str:
    """The rule of a member that shares the unit of another."""
    return rule if rule.startswith("list of ") else f"list of {rule}"
