"""Neighbours joined: ranges become one mention, and what the last of a list owns flows to the others."""

from __future__ import annotations

from decimal import Decimal

from econnum.engine.compose.clause import moves
from econnum.engine.compose.count import LONELY, NAMED_BEFORE
from econnum.engine.compose.money import scale_apart
from econnum.engine.compose.order import ranked_by
from econnum.engine.compose.price import per, per_before
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of
from econnum.lexicon.units import TIMES

__all__ = ["join"]

_CUES = tuple(language.joins for language in LANGUAGES.values())
_LENDABLE = 1000  # 10-20亿 lends its scale; ranging from 200,000 to 4 million does not
_WIDEST = 1  # in powers of ten: rose 1.25 to 35.4 states an amount and a level: no forecast is so wide
_TEN_THOUSAND = 4
_NEAR = 2  # in powers of ten: 120 and 8 million share a scale; 300 and 2 million may not
_CLAUSE = 60
_STEPS = Decimal(5)  # a level is at least so many times the step that led to it, or the two may be a range
_FAR_STEPS = Decimal(20)
_INDEX = "point"
_DASHES = frozenset("-~—")
_FROM_BELOW = frozenset({"more_than", "equal_or_more"})
_FROM_ABOVE = frozenset({"less_than", "equal_or_less"})
_BETWEEN = any_of(joins for cues in _CUES for _, joins, _ in cues.between)
_BOUNDS = _FROM_BELOW | _FROM_ABOVE
_JOINER = any_of(
    pattern
    for cues in _CUES
    for pattern in (
        *(cues.span, cues.conjunction, cues.comma, cues.alternative, cues.contrast),
        cues.earlier[1],
        *(joins for _, joins, _ in cues.between),
    )
)
_FARTHEST = 24  # more characters than this part two mentions, not two members
_UNITLESS = frozenset({"number", "count"})
_SHARES = frozenset({"percentage", "percentage_points", "multiple"})
_LEVELS = frozenset({"percentage", "money"})
_PLACES = frozenset({"ordinal", "rank"})
_BOUNDED = frozenset({"count", "quantity", "money", "multiple", "percentage", "percentage_points"})
_NO_RANGE = frozenset({"period", "identifier", "ordinal", "rank", "top", "fraction"})


def join(source: Source, drafts: list[Draft]) -> list[Draft]:
    """The drafts with ranges made one; lists share what their last member owns."""
    folded = source.folded
    joined: list[Draft] = []
    listed = False
    right: Draft | None = None
    for left in reversed(drafts):
        if right is None or right.hedge_start - left.end >= _FARTHEST or not _may_join(folded, left, right):
            joined.append(left)
            listed = False
            right = left
            continue
        gap = folded[left.end : right.hedge_start if right.hedge_start > left.end else right.start]
        if _spans(source, left, right, gap):
            joined[-1] = right = _ranged(source, left, right)
            listed = False
            continue
        listed = _listed(source, left, right, gap, listed)
        if listed and left.kind == "money" and "/" in (left.unit or ""):
            _price_alike(source, left, joined)
        joined.append(left)
        right = left
    joined.reverse()
    return joined


def _price_alike(source: Source, first: Draft, joined: list[Draft]) -> None:
    """What the first price of a list is for, the others are for: 每吨分别下调55元和50元; `joined` ends in the next."""
    currency, _, per = (first.unit or "").partition("/")
    if per_before(source, first.hedge_start) != per:
        return  # 14 cts per share, or 5,560,000 dlrs
    before = first
    for draft in reversed(joined):
        gap = source.folded[before.end : draft.hedge_start]
        if draft.unit != currency or draft.exponent != first.exponent:
            return
        if not any(cues.conjunction.fullmatch(gap) or cues.comma.fullmatch(gap) for cues in _CUES):
            return
        draft.unit, before = first.unit, draft


def _may_join(folded: str, left: Draft, right: Draft) -> bool:
    """Whether what parts two neighbours may join them: one look tells of most that it does not."""
    if left.end >= right.start or not _open(left) or not _open(right):
        return False
    end = right.hedge_start
    if end > left.end and _JOINER.fullmatch(folded, left.end, end) is not None:
        return True
    if end != right.start and _JOINER.fullmatch(folded, left.end, right.start) is not None:
        return True
    return left.modifier in _BOUNDS and right.modifier in _BOUNDS


def _open(draft: Draft) -> bool:
    return draft.kind is not None or draft.reason is LONELY


def _spans(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether two neighbours are the ends of one range."""
    if left.value is None or right.value is None:
        return False
    places = left.kind in _PLACES and right.kind in _PLACES
    if _places_told_once(source, left, right, gap):
        return _ascending(left, right)
    if places and _span_of_places(source, left, gap):
        return _ascending(left, right)
    if not places and (left.kind in _NO_RANGE or right.kind in _NO_RANGE or not _alike(left, right)):
        return False
    before = source.before(left.hedge_start, 20)
    if _between(source, left, right, before):
        # Between the first and the second lies no place.
        return not places or right.value > EXACT.add(left.value, Decimal(1))
    if places:
        return False
    if _opposite(left, right):
        gap = source.folded[left.hedge_end : right.hedge_start]
        return _bounds_fit(left, right) and any(cues.bounds.fullmatch(gap) for cues in _CUES)
    for cues in _CUES:
        if cues.span.fullmatch(gap) and not (gap == "-" and _chained(source, left, right)):
            by = cues.by if left.kind in _SHARES else cues.by_amount
            own = left.unit is not None or _far_below(left, right)
            dashed = gap.strip()[:1] in _DASHES  # 增加2000万元-3000万元 is a forecast, whatever the verb
            levels = not dashed and (cues.apart.search(before) or (own and by.search(before)))
            stepped = not dashed and _step_and_level(left, right)
            if not _ascending(left, right):
                return False
            if (levels or stepped) and _moves(source, left):
                if stepped and left.unit is None and right.unit == _INDEX:
                    left.became("quantity", right.rule, right.unit)  # 跌35至3210点
                return False
            return True
        if cues.paired.fullmatch(gap) and _paired(source, left, right):
            return True
        if cues.alternative.fullmatch(gap):
            return left.numeral.bare and left.unit is None and _next_to(left, right)
    return False


def _far_below(left: Draft, right: Draft) -> bool:
    """Whether a bare number is so small beside the second that no range is so wide: rose 14 to 164."""
    low = _lent(left, right)
    if left.kind not in _UNITLESS or left.of is not None or right.kind in _SHARES:
        return False
    if low is None or right.value is None:
        return False
    return right.value > EXACT.scaleb(low, _WIDEST)


def _step_and_level(left: Draft, right: Draft) -> bool:
    """Whether, behind a word of change, the first is the change and the second what it led to: 跌35点至3210点.

    Both name their unit or neither has one (下调0.6至88.4), and the first is small beside the second: 增加2亿元到3亿元
    tells a range.  The points of an index may be told once (跌35至3210点), where the first is much the smaller.
    """
    bare = left.kind == right.kind == "number" and not left.exponent and not right.exponent
    if left.value is None or right.value is None or right.value < EXACT.multiply(left.value, _STEPS):
        return False
    if bare:
        return True
    if left.kind == "number" and right.unit == _INDEX and not left.exponent:
        return right.value >= EXACT.multiply(left.value, _FAR_STEPS)
    if left.kind != right.kind or (left.unit or "").partition("/")[0] != (right.unit or "").partition("/")[0]:
        return False
    if left.unit is None and left.kind not in _SHARES:
        return False
    return left.end > left.numeral.end or left.start < left.numeral.start


def _places_told_once(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether the word that makes a place stands before the first of two alone: 第3至5名, No. 3-5."""
    if left.kind not in _PLACES or right.kind not in _UNITLESS | _PLACES:
        return False
    told = left.start < left.numeral.start and right.start == right.numeral.start
    if left.end != left.numeral.end:  # 第3名至5名
        told = told and source.folded[left.numeral.end : left.end] == source.folded[right.numeral.end : right.end]
    return told and any(cues.span.fullmatch(gap) for cues in _CUES)


def _span_of_places(source: Source, left: Draft, gap: str) -> bool:
    """Whether two places are the ends of one stretch: third to fifth place; from third to fifth is a move."""
    before = source.before(left.hedge_start, 20)
    return any(cues.span.fullmatch(gap) and cues.apart.search(before) is None for cues in _CUES)


def _chained(source: Source, left: Draft, right: Draft) -> bool:
    """Whether a dash goes on to a third number: 4-3-3 and three-nought-four are scores and codes."""
    folded = source.folded
    before = folded[left.start - 1] == "-" and folded[left.start - 2].isalnum()
    return before or (folded[right.end] == "-" and folded[right.end + 1 : right.end + 2].isdecimal())


def _between(source: Source, left: Draft, right: Draft, before: str) -> bool:
    """Whether words around two neighbours make them a range: between the fifth and the tenth, 3与5之间."""
    gap = source.folded[left.end : right.start]
    if not _BETWEEN.fullmatch(gap):
        return False
    for cues in _CUES:
        for begins, joins, ends in cues.between:
            if joins.fullmatch(gap) and begins.search(before):
                if ends.match(source.folded, right.end):
                    # 31580至29775美元之间: a span that is told from its top.
                    spans = left.kind not in _PLACES and any(joints.span.fullmatch(gap) for joints in _CUES)
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


def _opposite(left: Draft, right: Draft) -> bool:
    """Whether one figure is bounded from below and the other from above."""
    sides = {left.modifier, right.modifier}
    return not sides.isdisjoint(_FROM_BELOW) and not sides.isdisjoint(_FROM_ABOVE)


def _bounds_fit(left: Draft, right: Draft) -> bool:
    low, high = (left, right) if left.modifier in _FROM_BELOW else (right, left)
    return low.value is not None and high.value is not None and low.value < high.value


def _moves(source: Source, draft: Draft) -> bool:
    """Whether a word of change stands before: rose from 5% to 7% states two levels, no range."""
    begin = max(draft.hedge_start - _CLAUSE, 0)
    return moves(source.context(draft.start, draft.end), source.folded, begin, draft.hedge_start)


def _next_to(left: Draft, right: Draft) -> bool:
    """Whether two numbers are neighbours: three or four."""
    low, high = _lent(left, right), right.value
    if low is None or high is None or left.value is None:
        return False
    return EXACT.subtract(high, low) == EXACT.scaleb(Decimal(1), 0 if low == left.value else right.exponent)


def _paired(source: Source, left: Draft, right: Draft) -> bool:
    """Whether two neighbouring digits in words bound a figure: 两、三年, 十七、八岁; of three none does."""
    folded, numeral = source.folded, right.numeral
    if not (left.numeral.spelled and numeral.spelled and left.numeral.bare) or left.end != left.numeral.end:
        return False
    if right.kind not in _BOUNDED or left.value is None or right.value is None or left.modifier != "exact":
        return False
    if left.value < 2 or left.value >= 100 or any(folded[at] == "、" for at in (left.start - 1, right.end)):
        return False  # 一、二 are places
    low, high, step = left.value, right.value, Decimal(1)
    last = EXACT.remainder(low, Decimal(10))
    if low > last > 0 and high < 10:  # of 十七、八岁 the second is told by its last digit
        high = EXACT.add(EXACT.subtract(low, last), high)
        right.numeral = numeral._replace(value=high)
    elif high != EXACT.add(low, step):  # of 二、三十人 both are tens
        step = EXACT.scaleb(step, high.adjusted())
        low = EXACT.multiply(low, step)
    if EXACT.subtract(high, low) != step:
        right.numeral = numeral
        return False
    left.became(right.kind, right.rule, right.unit).of = None
    left.value, right.value, left.modifier = low, high, "approx"
    left.numeral = left.numeral._replace(bare=False)
    return True


def _alike(left: Draft, right: Draft) -> bool:
    if left.kind == right.kind and _same_unit(left, right):
        return True
    if (left.kind in _UNITLESS and left.of is None) or left.reason is LONELY:
        return True
    return left.kind == "money" and right.kind in _UNITLESS and right.of is None


def _same_unit(left: Draft, right: Draft) -> bool:
    """Whether two of a kind have one unit; what a price or a rate is for may be told of one end alone."""
    unit, other = left.unit or "", right.unit or ""
    if unit == other or unit == other.partition("/")[0]:
        return True  # $50 to $60 a barrel
    return left.kind == "money" and unit.partition("/")[0] == other  # 每吨3000元至3200元


def _ascending(left: Draft, right: Draft) -> bool:
    low, high = _lent(left, right), right.value
    return low is not None and high is not None and low < high


def _lent(left: Draft, right: Draft) -> Decimal | None:
    """The left figure, with the right one's scale where it has none of its own: 10 of 10-20亿.

    One that has a small scale of its own borrows the big one alone: 七千到九千亿.
    """
    value = left.value
    if value is None:
        return None
    if left.numeral.bare and (left.kind in _UNITLESS or left.kind is None):  # 15.1 mln or 59 cts are no cents both
        value = EXACT.scaleb(value, _part_of_a_whole(right))
    if not left.numeral.bare or right.exponent < 2:
        return value
    if left.exponent and right.numeral.big:
        lent = EXACT.scaleb(value, right.numeral.big)
        # 七千到九千亿 lends its 亿; 三千到五万 has told both ends.
        return value if right.exponent == _TEN_THOUSAND and right.value is not None and lent > right.value else lent
    said = EXACT.scaleb(right.value, -right.exponent) if right.value is not None else None  # the 12 of twelve hundred
    spelled = left.numeral.spelled and right.numeral.spelled
    digit = spelled and (value < 10 or (said is not None and value < said))  # 两到三千, ten to twelve hundred
    if value >= _LENDABLE and (said is None or value >= said):
        return value
    if right.numeral.bare and not digit:
        return value
    lent = EXACT.scaleb(value, right.exponent)
    return lent if right.value is None or lent < right.value else value


def _part_of_a_whole(draft: Draft) -> int:
    """The power of ten by which the word behind a figure makes its unit smaller or larger: 成, ‰, cents."""
    figure, written = draft.value, draft.numeral.value
    if not figure or not written:
        return 0
    return figure.adjusted() - written.adjusted()


def _ranged(source: Source, left: Draft, right: Draft) -> Draft:
    if not right.hedge_start > left.end:
        right.modifier = "exact"  # its hedge is the sign of the range: 100~150
    lends_currency = left.kind == "money" and right.kind != "money"
    if lends_currency:
        scale_apart(source, right)  # EUR 5-7 m
    ends = [end for end in (_lent(left, right), right.value) if end is not None]
    right.low, right.high, right.value = min(ends), max(ends), None
    if lends_currency:
        right.became("money", left.rule, left.unit)
        right.hedge_end = max(right.hedge_end, right.end)
        if "/" not in (left.unit or "") and (priced := per(source, right.end)) is not None:
            right.unit, right.end = f"{right.unit}/{priced[0]}", priced[1]  # $210-230 a tonne
            right.hedge_end = max(right.hedge_end, right.end)
    elif left.kind in _PLACES and (right.kind in _UNITLESS or right.kind == "ordinal"):
        right.became("rank" if ranked_by(source, right) else left.kind, left.rule).of = None
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


def _in_list(rule: str) -> str:
    return rule if rule.startswith("list of ") else f"list of {rule}"


def _member(left: Draft, right: Draft) -> Decimal | None:
    """The left member of a list, with the right one's scale as in a range, or where it brings the two near each other:
    9 and 8 billion yuan, but 300 and 2 billion.
    """
    value = _lent(left, right)
    if value is None or right.value is None or value != left.value or value >= _LENDABLE:
        return value
    if not left.numeral.bare or right.numeral.bare:
        return value
    lent = EXACT.scaleb(value, right.exponent)
    return lent if lent < EXACT.scaleb(right.value, _NEAR) else value


def _lacks_unit(source: Source, left: Draft, right: Draft) -> bool:
    """Whether the left member of a list takes the unit of the right one."""
    if right.kind in _SHARES and (not left.numeral.bare or _no_share(left, right)):
        return False  # 3m, or more than 15 per cent
    if left.end == left.numeral.end:
        return left.reason is LONELY or (left.kind in _UNITLESS and left.of is None)
    classifier = source.folded[left.numeral.end : left.end]  # 0.8个和2.4个百分点
    return left.kind == "count" and source.folded.startswith(classifier, right.numeral.end) and right.kind != "count"


def _no_share(left: Draft, right: Draft) -> bool:
    """Whether a number is too great for the share beside it: a reserve of 1,315 and 12 per cent of it."""
    return left.value is not None and right.value is not None and right.value < _LENDABLE <= left.value


def _contrasted(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether two figures go different ways and the left one takes the unit that closes the right one."""
    if left.kind not in _UNITLESS or right.kind == "count" or not any(cues.contrast.fullmatch(gap) for cues in _CUES):
        return False
    if left.kind == "number" and not any(cues.conjunction.match(gap) for cues in _CUES):
        return False  # 报3.5跌1.2% tells a level and a change
    if not _lacks_unit(source, left, right):
        return False
    left.became(right.kind or "number", _in_list(right.rule), right.unit).of = None
    return True


def _levels(source: Source, left: Draft, right: Draft, gap: str) -> bool:
    """Whether two figures are levels of one thing and the first takes the unit of the second: from 5 to 7 percent, rose
    to 1.4 from 1.2 million barrels.
    """
    if right.kind in _NO_RANGE or right.unit in TIMES or left.value is None or right.value is None:
        return False
    if left.kind == right.kind:
        return False
    before = source.before(left.start, 20)
    if left.kind == "money" and right.kind in _UNITLESS and right.of is None:
        return _priced_level(source, left, right, gap, before) or _earlier_level(left, right, gap, before)
    if right.kind in _UNITLESS and left.kind in _LEVELS:
        return _earlier_level(left, right, gap, before)
    if not _lacks_unit(source, left, right):
        return False
    for cues in _CUES:
        span = cues.span.fullmatch(gap) is not None and cues.apart.search(before) is not None
        if span or (cues.earlier[1].fullmatch(gap) is not None and cues.earlier[0].search(before) is not None):
            break
    else:
        return False
    left.value = _near(left.value, right) if left.numeral.bare else left.value
    left.reason = None
    left.became(right.kind or "number", _in_list(right.rule), (right.unit or "").partition("/")[0] or None)
    left.of, left.assumed = right.of, right.assumed
    return True


def _priced_level(source: Source, left: Draft, right: Draft, gap: str, before: str) -> bool:
    """Whether the second of two levels takes the currency before the first: from $5 to 7 a day."""
    if left.start == left.numeral.start or not any(c.span.fullmatch(gap) and c.apart.search(before) for c in _CUES):
        return False
    currency = (left.unit or "").partition("/")[0]
    right.became("money", left.rule, currency).assumed = left.assumed
    scale_apart(source, right)
    if left.numeral.bare and left.value is not None:
        left.value = _near(left.value, right)
    if (priced := per(source, right.end)) is not None:
        right.unit, right.end = f"{currency}/{priced[0]}", priced[1]
    right.hedge_end = max(right.hedge_end, right.end)
    return True


def _earlier_level(left: Draft, right: Draft, gap: str, before: str) -> bool:
    """Whether a bare number is the earlier level of a figure with a unit: to 7-1/4 pct from 7-1/2."""
    if right.of is not None or not right.numeral.bare or not left.value or not right.value:
        return False
    if not any(c.earlier[1].fullmatch(gap) and c.earlier[0].search(before) for c in _CUES):
        return False
    value = EXACT.scaleb(right.value, left.exponent) if left.kind == "money" else right.value
    low, high = sorted((abs(left.value), abs(value)))
    if high > EXACT.scaleb(low, _WIDEST):
        return False
    right.value = value
    right.became(left.kind or "number", _in_list(left.rule), (left.unit or "").partition("/")[0] or None)
    right.assumed = left.assumed
    return True


def _near(value: Decimal, right: Draft) -> Decimal:
    """The figure with the scale of the one that follows, where that brings the two near each other."""
    lent, other = EXACT.scaleb(value, right.exponent), right.value
    if other is None or not right.exponent:
        return value
    low, high = min(lent, other), max(lent, other)
    return lent if high <= EXACT.scaleb(low, _WIDEST) else value


def _listed(source: Source, left: Draft, right: Draft, gap: str, listed: bool) -> bool:
    """Whether two neighbours are members of one list; the left one takes what it lacks."""
    for cues in _CUES:
        if cues.conjunction.fullmatch(gap) or (listed and cues.comma.fullmatch(gap)):
            break
    else:
        return _contrasted(source, left, right, gap) or _levels(source, left, right, gap)
    if right.kind is None or right.kind in _NO_RANGE or left.value is None:
        return False
    if _lacks_unit(source, left, right):
        left.value = _member(left, right)
        left.reason = None
        left.became(right.kind, _in_list(right.rule), right.unit)
        left.of, left.change, left.assumed = right.of, right.change, right.assumed
    elif left.kind == "money" and right.kind in _UNITLESS and right.of is None:
        right.became("money", left.rule, left.unit)
    return True
