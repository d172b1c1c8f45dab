"""Ranges: two neighbours that are the ends of a range become one mention."""

from __future__ import annotations

from decimal import Decimal

from econnum.engine.clause import moves
from econnum.engine.compose.connectives import CONNECTIVES
from econnum.engine.compose.count import LONELY, NAMED_BEFORE, READING
from econnum.engine.compose.kinds import NO_RANGE, PLACES, SHARES, UNITLESS
from econnum.engine.compose.money import add_letter_scale
from econnum.engine.compose.ordinal import ranked_by
from econnum.engine.compose.price import per, per_before
from econnum.engine.compose.shared_scale import WIDEST, with_shared_scale
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of

__all__ = ["BOUNDS", "ranged", "spans"]

_CLAUSE = 90
_STEPS = Decimal(5)  # a level is at least so many times the change that led to it; otherwise the two may be a range
_FAR_STEPS = Decimal(20)
_INDEX = "point"
_DASHES = frozenset("-~—")
_PLUS = "+"  # before both ends: +5%~+7%
_FROM_BELOW = frozenset({"more_than", "equal_or_more"})
_FROM_ABOVE = frozenset({"less_than", "equal_or_less"})
BOUNDS = _FROM_BELOW | _FROM_ABOVE
"""The hedges of which two may bound one figure from both sides."""

_PASSING = frozenset().union(*(language.hedges.passing for language in LANGUAGES.values()))
_BETWEEN = any_of(joins for cues in CONNECTIVES for _, joins, _ in cues.between)
_BOUNDED = frozenset({"count", "quantity", "money", "multiple", "percentage", "percentage_points"})


def spans(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether two neighbours are the ends of one range."""
    if left.value is None or right.value is None:
        return False
    places = left.kind in PLACES and right.kind in PLACES
    if _ordinal_word_once(source, left, right, gap):
        return _ascending(left, right)
    if places and _is_range_of_ordinals(source, left, gap):
        return _ascending(left, right)
    if not places and (left.kind in NO_RANGE or right.kind in NO_RANGE or not _alike(source, left, right, gap)):
        return False
    before = source.before(left.hedge_start, 20)
    if _between(source, left, right, before):
        # There is no place between the first and the second.
        return not places or right.value > EXACT.add(left.value, Decimal(1))
    if places:
        return False
    if _opposite(source, left, right):
        gap = source.folded[left.hedge_end : right.hedge_start]
        return _bounds_fit(left, right) and any(cues.bounds.fullmatch(gap) for cues in CONNECTIVES)
    for cues in CONNECTIVES:
        if cues.span.fullmatch(gap) and not (gap == "-" and _chained(source, left, right)):
            if gap[-1] == _PLUS != source.folded[left.start - 1] and not left.is_negative():
                return False
            by = cues.by_share if left.kind in SHARES else cues.by_amount
            own = left.unit is not None or _far_below(left, right)
            dashed = gap.strip()[:1] in _DASHES  # 增加2000万元-3000万元 is a forecast, even after a verb of change
            announced = (
                cues.announced.search(source.before(left.start, 20)) is not None
                or cues.reached.search(source.before(left.hedge_start, 20)) is not None
            )
            if left.modifier == "approx" and cues.announced.search(source.before(left.start, 20)):
                left.modifier = "exact"  # in the range of $5 to $7
            dashed = dashed or announced
            levels = not dashed and (cues.two_levels.search(before) or (own and by.search(before)))
            stepped = not dashed and _step_and_level(source, left, right)
            if not _ascending(left, right):
                return False
            if stepped and left.exponent == right.exponent and cues.by_share.search(before):
                return False  # by £1.40 to £10
            if (levels or stepped) and _moves(source, left):
                if stepped and left.unit is None and right.unit == _INDEX:
                    left.became("quantity", right.rule, right.unit)  # 跌35至3210点
                elif stepped and left.kind == "money" and right.kind == "number":
                    right.became("money", left.rule, (left.unit or "").partition("/")[0]).assumed = left.assumed
                return False
            return True
        if cues.paired.fullmatch(gap) and _paired(source, left, right):
            return True
        if cues.alternative.fullmatch(gap):
            return left.numeral.bare and left.unit is None and _next_to(left, right)
    return False


def _alike(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether two figures are of one kind, or the first shares the kind of the second: 5 to 7%, $3-5 bags."""
    if left.kind == right.kind and _same_unit(left, right):
        return True
    if (left.kind in UNITLESS and left.of is None) or left.reason is LONELY:
        # 至少3个，最多2亿元 are two things, 0.8个至2.4个百分点 one
        classifier = "" if left.kind is None else source.folded[left.numeral.end : left.end]
        return not classifier or source.folded.startswith(classifier, right.numeral.end)
    if left.kind != "money" or right.kind not in UNITLESS:
        return False
    if right.end > right.numeral.end:
        return False  # 100万元以下，3人以上
    return right.of is None or (gap in _DASHES and left.end == left.numeral.end)


def _same_unit(left: Draft, right: Draft) -> bool:
    """Whether two figures of a kind have the same unit; only one of them may have the unit of a price or a rate."""
    unit, other = left.unit or "", right.unit or ""
    if unit == other or unit == other.partition("/")[0]:
        return True  # $50 to $60 a barrel
    return left.kind == "money" and unit.partition("/")[0] == other  # 每吨3000元至3200元


def _ascending(left: Draft, right: Draft) -> bool:
    low, high = with_shared_scale(left, right), right.value
    return low is not None and high is not None and low < high


def _far_below(left: Draft, right: Draft) -> bool:
    """Whether a bare number is too small for a range with the second: rose 14 to 164."""
    low = with_shared_scale(left, right)
    if left.kind not in UNITLESS or left.of is not None or right.kind in SHARES:
        return False
    if low is None or right.value is None:
        return False
    return right.value > EXACT.scaleb(low, WIDEST)


def _step_and_level(source: Source, left: Draft, right: Draft) -> bool:
    """Whether, after a word of change, the first figure is the change and the second the level reached: 跌35点至3210点.

    Both have a unit or neither (下调0.6至88.4), and the first is much smaller than the second: 增加2亿元到3亿元 is a
    range.  Index points may be stated once (跌35至3210点), if the first is much smaller.
    """
    bare = left.kind == right.kind == "number" and not left.exponent and not right.exponent
    if left.value is None or right.value is None or left.value <= 0:
        return False
    if right.value < EXACT.multiply(left.value, _STEPS):
        return False
    if bare:
        return True
    if left.kind == "number" and right.unit == _INDEX and not left.exponent:
        return right.value >= EXACT.multiply(left.value, _FAR_STEPS)
    if left.kind == right.kind == "count":  # 减2300人至369万人
        classifier = source.folded[left.numeral.end : left.end]
        return bool(classifier) and source.folded.startswith(classifier, right.numeral.end)
    if left.unit is None:  # 增长5%至30% is a forecast
        before = source.before(left.start, 20)
        rated = left.kind == right.kind == "percentage" and any(cues.by_rate.search(before) for cues in CONNECTIVES)
        return rated and left.end > left.numeral.end
    if left.kind == "money" and right.kind == "number" and right.numeral.bare:  # 跌40元至2385
        return left.end > left.numeral.end and not left.exponent
    if left.kind != right.kind or left.unit.partition("/")[0] != (right.unit or "").partition("/")[0]:
        return False
    return left.end > left.numeral.end or left.start < left.numeral.start


def _moves(source: Source, draft: Draft) -> bool:
    """Whether a word of change precedes: rose from 5% to 7% states two levels, not a range."""
    begin = max(draft.hedge_start - _CLAUSE, 0)
    return moves(source.context(draft.start, draft.end), source.folded, begin, draft.hedge_start)


def _ordinal_word_once(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether only the first of two ordinals has the ordinal word: 第3至5名, No. 3-5."""
    if left.kind not in PLACES or right.kind not in UNITLESS | PLACES:
        return False
    told = left.start < left.numeral.start and right.start == right.numeral.start
    if left.end != left.numeral.end:  # 第3名至5名
        told = told and source.folded[left.numeral.end : left.end] == source.folded[right.numeral.end : right.end]
    return told and any(cues.span.fullmatch(gap) for cues in CONNECTIVES)


def _is_range_of_ordinals(source: Source, left: Draft, gap: str) -> bool:
    """Whether two ordinals are the ends of a range: third to fifth place; from third to fifth is a change."""
    before = source.before(left.hedge_start, 20)
    return any(cues.span.fullmatch(gap) and cues.two_levels.search(before) is None for cues in CONNECTIVES)


def _chained(source: Source, left: Draft, right: Draft) -> bool:
    """Whether a dash and a third number follow: 4-3-3 and three-nought-four are scores and codes."""
    folded = source.folded
    before = folded[left.start - 1] == "-" and folded[left.start - 2].isalnum()
    return before or (folded[right.end] == "-" and folded[right.end + 1 : right.end + 2].isdecimal())


def _between(source: Source, left: Draft, right: Draft, before: str) -> bool:
    """Whether words around two neighbours make them a range: between the fifth and the tenth, 3与5之间."""
    gap = source.folded[left.end : right.start]
    if not _BETWEEN.fullmatch(gap):
        return False
    for cues in CONNECTIVES:
        for begins, joins, ends in cues.between:
            if joins.fullmatch(gap) and begins.search(before):
                if ends.match(source.folded, right.end):
                    # 31580至29775美元之间: a range that begins with its upper end.
                    spans = left.kind not in PLACES and any(other.span.fullmatch(gap) for other in CONNECTIVES)
                    return _ascending(left, right) or (spans and left.value != right.value)
                if (
                    right.kind == "count"
                    and left.end == left.numeral.end
                    and ends.match(source.folded, right.numeral.end)
                ):
                    right.end = right.numeral.end  # what looked like a classifier: 3与5间
                    right.became("number", "number").of = None
                    return _ascending(left, right)
    return False


def _opposite(source: Source, left: Draft, right: Draft) -> bool:
    """Whether one figure is a lower bound and the other an upper bound; a figure that is passed bounds nothing."""
    if left.modifier not in BOUNDS or right.modifier not in BOUNDS:
        return False
    if any(source.folded[draft.hedge_start : draft.start].strip() in _PASSING for draft in (left, right)):
        return False
    return (left.modifier in _FROM_BELOW) != (right.modifier in _FROM_BELOW)


def _bounds_fit(left: Draft, right: Draft) -> bool:
    low, high = (left, right) if left.modifier in _FROM_BELOW else (right, left)
    return low.value is not None and high.value is not None and low.value < high.value


def _next_to(left: Draft, right: Draft) -> bool:
    """Whether two numbers are consecutive: three or four."""
    low, high = with_shared_scale(left, right), right.value
    if low is None or high is None or left.value is None:
        return False
    return EXACT.subtract(high, low) == EXACT.scaleb(Decimal(1), 0 if low == left.value else right.exponent)


def _paired(source: Source, left: Draft, right: Draft) -> bool:
    """Whether two consecutive digits in words bound a figure: 两、三年, 十七、八岁; three do not."""
    folded, numeral = source.folded, right.numeral
    if not (left.numeral.spelled and numeral.spelled and left.numeral.bare) or left.end != left.numeral.end:
        return False
    if right.kind not in _BOUNDED or left.value is None or right.value is None or left.modifier != "exact":
        return False
    if left.value < 2 or left.value >= 100 or any(folded[at] == "、" for at in (left.start - 1, right.end)):
        return False  # 一、二 are ordinals
    low, high, step = left.value, right.value, Decimal(1)
    last = EXACT.remainder(low, Decimal(10))
    if low > last > 0 and high < 10:  # in 十七、八岁 the second has only its last digit
        high = EXACT.add(EXACT.subtract(low, last), high)
        right.numeral = numeral.replace(value=high)
    elif high != EXACT.add(low, step):  # in 二、三十人 both are tens
        step = EXACT.scaleb(step, high.adjusted())
        low = EXACT.multiply(low, step)
    if EXACT.subtract(high, low) != step:
        right.numeral = numeral
        return False
    left.became(right.kind, right.rule, right.unit).of = None
    left.value, right.value, left.modifier = low, high, "approx"
    left.numeral = left.numeral.replace(bare=False)
    return True


def ranged(source: Source, left: Draft, right: Draft) -> Draft:
    """The right end, changed to the range; the ends share what either of them states."""
    if not right.hedge_start > left.end:
        right.modifier = "exact"  # its hedge is the sign of the range: 100~150
    lends_currency = left.kind == "money" and right.kind != "money"
    if lends_currency:
        add_letter_scale(source, right)  # EUR 5-7 m
    ends = [end for end in (with_shared_scale(left, right), right.value) if end is not None]
    right.low, right.high, right.value = min(ends), max(ends), None
    if lends_currency:
        right.became("money", left.rule, left.unit).of = None
        right.hedge_end = max(right.hedge_end, right.end)
        if "/" not in (left.unit or "") and (priced := per(source, right.end)) is not None:
            right.unit, right.end = f"{right.unit}/{priced[0]}", priced[1]  # $210-230 a tonne
            right.hedge_end = max(right.hedge_end, right.end)
    elif left.kind in PLACES and (right.kind in UNITLESS or right.kind == "ordinal"):
        right.became("rank" if ranked_by(source, right) else left.kind, left.rule).of = None
    elif right.kind == "count" and left.rule == READING:
        right.became("number", READING).of = None
    elif right.kind is None or (right.rule == NAMED_BEFORE and left.kind in {None, "number"}):
        right.became("number", "number")  # 5 to 7: the first end counts nothing, so neither does the second
    if right.kind == "money" and "/" not in (right.unit or ""):
        if left.kind == "money" and "/" in (left.unit or ""):
            right.unit = left.unit
        elif before := per_before(source, left.hedge_start):
            right.unit = f"{right.unit}/{before}"
    right.rule = f"range of {right.rule}"
    right.start = left.start
    right.hedge_start = left.hedge_start
    right.modifier = left.modifier if left.modifier != "exact" else right.modifier
    if right.modifier not in {"exact", "approx", "nearly"}:
        right.modifier = "exact"
    return right
