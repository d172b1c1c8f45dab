"""The ways in which two figures say the same although their stated values differ.

`EQUIVALENCES` is the complete list: each row has a name, the families that it compares, its condition, and two pairs
of sentences, one that it accepts and one that it does not.  Both pairs are tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from econnum.auditing.compatibility import SOFT, compatible, same_unit
from econnum.auditing.figures import Figure
from econnum.auditing.model import Relation
from econnum.exact import EXACT
from econnum.lexicon.conversion import converts, degrees
from econnum.values import Fraction as Part
from econnum.values import Multiple

__all__ = [
    "EQUIVALENCES",
    "SHARES",
    "Equivalence",
    "agree_in_figures",
    "levels",
    "power_between",
    "relation",
    "stated_share",
]

SHARES = frozenset({"percent", "part", "times"})
"""The families that say what share of something a figure is."""

_HUNDRED = Fraction(100)
_ABOVE, _BELOW = frozenset({"more_than", "equal_or_more"}), frozenset({"less_than", "equal_or_less", "nearly"})

Families = frozenset[str] | None


class Equivalence(NamedTuple):
    """One way in which figures of different values say the same.

    `families` are those of the two figures, in either order; None for any.  `holds` takes the figure of the source and
    that of the target.  `same` is a pair of sentences that the row accepts, `different` one that it does not, with the
    discrepancy.
    """

    name: str
    relation: Relation
    families: tuple[Families, Families]
    holds: Callable[[Figure, Figure], bool]
    same: tuple[str, str]
    different: tuple[str, str, str]


def relation(mine: Figure, theirs: Figure) -> Relation | None:
    """The relation of two figures whose stated values differ, the figure of the source first; None if they disagree."""
    if _plainly_differ(mine, theirs):
        return None
    for row in _between(mine.family, theirs.family):
        if row.holds(mine, theirs):
            return row.relation
    return None


def _plainly_differ(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures of one unit are stated to one decimal place without a hedge: most pairs are, and differ."""
    if mine.modifier != "exact" or theirs.modifier != "exact" or not same_unit(mine, theirs) or mine.family in SHARES:
        return False
    if mine.value is None or theirs.value is None or (mine.value < 0) is not (theirs.value < 0):
        return False
    return _last_place(mine.value) == _last_place(theirs.value)


@cache
def _between(mine: str, theirs: str) -> tuple[Equivalence, ...]:
    """The rows that are about two families."""
    return tuple(
        row for row in EQUIVALENCES if any(_about(row.families, *pair) for pair in ((mine, theirs), (theirs, mine)))
    )


def _about(families: tuple[Families, Families], mine: str, theirs: str) -> bool:
    return all(wanted is None or family in wanted for wanted, family in zip(families, (mine, theirs), strict=True))


# Shares of a base.


def stated_share(figure: Figure) -> Fraction | None:
    """The share or the multiple that a figure states: 1/5 for 20%, 3 for 3倍."""
    value = figure.mention.value
    if isinstance(value, Part):
        return value.ratio
    if figure.value is None or figure.family not in SHARES:
        return None
    return Fraction(figure.value) / (_HUNDRED if figure.family == "percent" else 1)


def levels(figure: Figure) -> frozenset[Fraction]:
    """The shares of the base that a figure may lead to: 1.2 for a rise of 20%; two for an ambiguous multiple."""
    stated = stated_share(figure)
    if stated is None:
        return frozenset()
    if not figure.moves:
        return frozenset({stated})
    change = figure.mention.change
    assert change is not None
    level = 1 + stated if change.direction == "up" else 1 - stated
    value = figure.mention.value
    return frozenset({stated, level}) if isinstance(value, Multiple) and value.ambiguous else frozenset({level})


def _same_share(mine: Figure, theirs: Figure) -> bool:
    """Whether two shares lead to one level, or state the same share if one of them is not a change."""
    percentages = mine.family == theirs.family == "percent"
    if percentages and not any(_says_level(figure) for figure in (mine, theirs)):
        return False  # a rise in per cent has one reading
    if levels(mine) & levels(theirs):
        return True
    for changed, plain in ((mine, theirs), (theirs, mine)):
        if changed.moves and plain.mention.change is None and plain.family != "times":
            return not percentages and stated_share(changed) == stated_share(plain)
    return False


def _says_level(figure: Figure) -> bool:
    """Whether the words next to a percentage say that it is the level reached: to 300%, 达到300%, 300 percent of."""
    return not figure.moves and bool(figure.roles & {"level", "reached", "share"})


def _with_minus(mine: Figure, theirs: Figure) -> bool:
    if not same_unit(mine, theirs) or not mine.value or theirs.value is None:
        return False
    if mine.value != theirs.value.copy_negate():
        return False
    positive = mine if mine.value > 0 else theirs
    change = positive.mention.change
    return (change is not None and change.direction == "down") or bool(positive.roles & _LOSSES)


_LOSSES = frozenset({"loss", "outflow"})


_PAID = ("折",)


def _paid_and_off(mine: Figure, theirs: Figure) -> bool:
    if mine.value is None or theirs.value is None:
        return False
    paid = [figure for figure in (mine, theirs) if figure.mention.text.endswith(_PAID)]
    return len(paid) == 1 and EXACT.add(mine.value, theirs.value) == 100


_CLIPPED, _POINT, _BROKERS = "percentage", " point", ("pct", "pcts")


def _clipped(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is in percentage points and the other in an abbreviation of them: 0.7 percentage; 1.6pct."""
    percent = mine if mine.family == "percent" else theirs
    text = percent.mention.text
    clipped = text.endswith(_CLIPPED) and not percent.after.startswith(_POINT)
    brokers = text.lower().endswith(_BROKERS) and not percent.before[-1:].isascii()
    return (clipped or brokers) and mine.value == theirs.value


def _in_points(mine: Figure, theirs: Figure) -> bool:
    if same_unit(mine, theirs) or mine.value is None or theirs.value is None:
        return False
    a, b = (f.value if f.unit != "basis_point" else EXACT.scaleb(f.value, -2) for f in (mine, theirs) if f.value)
    return a == b


# How far from the fold that it names a hedged word may be: nearly doubled is less than doubled, and not by much.
_FOLDS: dict[str, tuple[Fraction, Fraction]] = {
    "nearly": (Fraction(17, 20), Fraction(1)), "less_than": (Fraction(17, 20), Fraction(1)),
    "approx": (Fraction(9, 10), Fraction(11, 10)), "more_than": (Fraction(1), Fraction(3, 2)),
    "equal_or_more": (Fraction(1), Fraction(3, 2)), "exact": (Fraction(39, 40), Fraction(41, 40)),
    "equal_or_less": (Fraction(17, 20), Fraction(1)),
}  # fmt: skip


def _about_fold(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is a word such as doubled, and the other the change that it rounds."""
    for fold, other in ((mine, theirs), (theirs, mine)):
        if fold.family != "times" or fold.value is None or not fold.mention.text.isalpha() or fold.value < 2:
            continue
        low, high = (Fraction(fold.value) * bound for bound in _FOLDS[fold.modifier])
        if any(low <= level <= high for level in levels(other)):
            return True
    return False


_COARSE = 10  # no finer parts than tenths stand for another percentage


def _about_part(mine: Figure, theirs: Figure) -> bool:
    part, other = (mine, theirs) if mine.family == "part" else (theirs, mine)
    value = part.mention.value
    if not isinstance(value, Part) or other.value is None or value.denominator > _COARSE:
        return False
    return abs(value.ratio * 100 - Fraction(other.value)) < 1


def _part_of_one(mine: Figure, theirs: Figure) -> bool:
    part, other = (mine, theirs) if mine.family == "part" else (theirs, mine)
    value = part.mention.value
    return isinstance(value, Part) and other.value is not None and value.ratio == Fraction(other.value)


def _quarter(mine: Figure, theirs: Figure) -> bool:
    part, time = (mine, theirs) if mine.family == "part" else (theirs, mine)
    return part.key == (1, 4) and (time.value, time.unit) in {(Decimal(1), "quarter"), (Decimal(3), "month")}


# Fewer digits, bounds and vague words.


def _rounded(mine: Figure, theirs: Figure) -> bool:
    """Whether the figure of the target is that of the source rounded to fewer digits.

    A target may be more precise than its source only if the source is hedged, the target is not, and both agree to the
    digits of the source: 近290亿, 28.93 billion.
    """
    if mine.value is None or theirs.value is None or not (_alike(mine, theirs)):
        return False
    if any(_IN_PARTS.search(figure.mention.text) for figure in (mine, theirs)):
        return False  # 6-1/4 is no rounding of 6-1/5
    hedges = [None if figure.modifier == "exact" else figure.modifier for figure in (mine, theirs)]
    if None not in hedges:
        hedges = [None, None]  # where both are hedged, each says all it means to say: about ten is not about eleven
        if _next_whole(mine, theirs) or _next_whole(theirs, mine):
            return True
    if _rounds_to(mine.value, theirs.value, hedge=hedges[1]):
        return True
    if hedges[0] is None:
        return False
    if len(_digits(mine.value)) < _TOLD:
        difference = Fraction(theirs.value) - Fraction(mine.value)
        return abs(difference) * 100 <= abs(Fraction(mine.value)) and _leans(hedges[0], difference)
    place = _last_place(mine.value, zeros=True)
    if place <= _last_place(theirs.value):
        return False
    difference = Fraction(theirs.value) - Fraction(mine.value)
    return abs(difference) * 2 <= Fraction(10) ** place and _leans(hedges[0], difference)


_IN_PARTS = re.compile("[0-9]/[0-9]|[¼½¾⅓⅔]")


def agree_in_figures(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures of different units agree after rounding, or one is within the bounds of the other."""
    if mine.value is not None and theirs.value is not None:
        return mine.value == theirs.value or _rounds_to(mine.value, theirs.value, hedge=None)
    bounds = [(f.low, f.high) if f.value is None else (f.value, f.value) for f in (mine, theirs)]
    (low, high), (other_low, other_high) = bounds
    if low is None or high is None or other_low is None or other_high is None:
        return False
    return max(low, other_low) <= min(high, other_high)


_TOLD = 2  # digits of a hedged source to which its target must agree; of one alone, one in a hundred


def _alike(mine: Figure, theirs: Figure) -> bool:
    return same_unit(mine, theirs) or compatible(mine, theirs) or {mine.family, theirs.family} <= SOFT


_NEXT_WHOLE = {("more_than", "equal_or_more"): Decimal(1), ("less_than", "equal_or_less"): Decimal(-1)}
_FEW = 20  # above so many, nobody says 21 or more for more than 20


def _next_whole(strict: Figure, other: Figure) -> bool:
    """Whether whole things are bounded by the next whole number: more than two people are three or more."""
    step = _NEXT_WHOLE.get((strict.modifier, other.modifier))
    if step is None or strict.family not in SOFT or strict.value is None or abs(strict.value) >= _FEW:
        return False
    return other.value == EXACT.add(strict.value, step)


def _rounds_to(fine: Decimal, coarse: Decimal, *, hedge: str | None) -> bool:
    """Whether `coarse` is `fine` rounded; with a hedge, its zeros may be rounding too, in that direction."""
    place = _last_place(coarse, zeros=hedge is not None)
    if place <= _last_place(fine):
        return False
    step = Fraction(10) ** place
    difference = Fraction(fine) - Fraction(coarse)
    if hedge in _ABOVE or hedge in _BELOW:
        return 0 < abs(difference) < min(step, abs(Fraction(coarse)) / 2) and _leans(hedge, difference)
    return abs(difference) * 2 <= step


def _leans(hedge: str | None, difference: Fraction) -> bool:
    """Whether a figure is on the side of another that its hedge states; `about` states neither."""
    if hedge in _ABOVE:
        return difference > 0
    return difference < 0 if hedge in _BELOW else True


def _quantum(value: Decimal, *, zeros: bool = False) -> Fraction:
    """The value of one step of the last digit: 1/10 for 20.4, a million for 12 million, one for 五十."""
    return Fraction(10) ** _last_place(value, zeros=zeros)


def _last_place(value: Decimal, *, zeros: bool = False) -> int:
    """The power of ten of the last stated digit; if `zeros` may be rounding, of the last digit before them."""
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    if zeros and len(digits) > 1:
        return exponent + len(digits) - max(len("".join(map(str, digits)).rstrip("0")), 1)
    return 0 if 0 < exponent < _SMALLEST_SCALE and not zeros else exponent


_SMALLEST_SCALE = 4  # 万; 十 and hundred count by ones


def _up_to_end(mine: Figure, theirs: Figure) -> bool:
    if not _alike(mine, theirs):
        return False
    return any(whole.low == 0 and end.value == whole.high for whole, end in ((mine, theirs), (theirs, mine)))


def _vague(mine: Figure, theirs: Figure) -> bool:
    """Whether a vague figure contains the other: they have one scale, and overlap in more than an end point."""
    if not _alike(mine, theirs) or (mine.ranged and theirs.ranged):
        return False
    vague = [figure for figure in (mine, theirs) if figure.value is None and figure.low is not None]
    if not vague:
        return False
    if len(vague) == 2:
        return not (mine.ranged or theirs.ranged) and _scale(mine.low) == _scale(theirs.low) and _overlap(mine, theirs)
    (wide,) = vague
    exact = theirs if wide is mine else mine
    assert wide.low is not None
    assert wide.high is not None
    if wide.ranged and (exact.modifier == "exact" or wide.modifier == "exact"):
        return False
    if exact.value is None:
        return False
    if exact.low is not None and exact.high is not None:
        return exact.low < wide.high and wide.low < exact.high and _scale(exact.low) == _scale(wide.low)
    return wide.low <= exact.value < wide.high


def _overlap(mine: Figure, theirs: Figure) -> bool:
    assert mine.low is not None
    assert mine.high is not None
    assert theirs.low is not None
    assert theirs.high is not None
    return max(mine.low, theirs.low) < min(mine.high, theirs.high)


def _scale(value: Decimal | None) -> int | None:
    return None if not value else value.adjusted()


# Other units.


def _converted(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is the other in another unit, to the digits that either states."""
    if mine.unit is None or theirs.unit is None or mine.unit == theirs.unit:
        return False
    factor = converts(mine.unit, theirs.unit)
    if factor is None:
        return False
    pairs: Iterable[tuple[Decimal | None, Decimal | None]] = (
        [(mine.value, theirs.value)]
        if mine.value is not None and theirs.value is not None
        else [(mine.low, theirs.low), (mine.high, theirs.high)]
    )
    return all(a is not None and b is not None and _near(Fraction(a) * factor, a, b, factor) for a, b in pairs)


def _near(expected: Fraction, stated: Decimal, other: Decimal, factor: Fraction) -> bool:
    """Whether a converted figure is within the precision of the coarser side: its digits, or one in a hundred."""
    slack = max(_quantum(other, zeros=True), _quantum(stated, zeros=True) * factor) / 2
    slack = max(min(slack, abs(expected) / 20), abs(expected) / 100)
    return abs(expected - Fraction(other)) <= slack


def _in_degrees(mine: Figure, theirs: Figure) -> bool:
    """Whether two temperatures, or both bounds of two ranges, agree on different scales to half a degree."""
    if mine.unit is None or theirs.unit is None or mine.unit == theirs.unit:
        return False
    stated, others = ([f.value] if f.value is not None else [f.low, f.high] for f in (mine, theirs))
    difference = mine.moves or theirs.moves
    return len(stated) == len(others) and all(
        a is not None and b is not None and _same_degrees((a, mine.unit), (b, theirs.unit), difference=difference)
        for a, b in zip(stated, others, strict=True)
    )


def _same_degrees(one: tuple[Decimal, str], other: tuple[Decimal, str], *, difference: bool) -> bool:
    expected = degrees(Fraction(one[0]), one[1], other[1], difference=difference)
    slack = max(_quantum(one[0]) * Fraction(9, 5), _quantum(other[0])) / 2
    return expected is not None and abs(expected - Fraction(other[0])) <= slack


_DAYS: dict[str, tuple[int, int]] = {
    "day": (1, 1), "night": (1, 1), "week": (7, 7), "month": (28, 31), "quarter": (90, 92), "year": (364, 366),
}  # fmt: skip


def _in_days(mine: Figure, theirs: Figure) -> bool:
    lengths = [_DAYS.get(figure.unit or "") for figure in (mine, theirs)]
    if None in lengths or mine.value is None or theirs.value is None or mine.unit == theirs.unit:
        return False
    (a, b), (c, d) = (
        (Fraction(figure.value or 0) * length[0], Fraction(figure.value or 0) * length[1])
        for figure, length in zip((mine, theirs), lengths, strict=True)
        if length is not None
    )
    return a <= d and c <= b


def _metres(mine: Figure, theirs: Figure) -> bool:
    """Whether `m` was read as million and means metres, as the other figure shows."""
    for short, long in ((mine, theirs), (theirs, mine)):
        if long.unit == "meter" and short.family == "plain" and short.mention.text.endswith("m"):
            return long.value is not None and short.value == EXACT.scaleb(long.value, 6)
    return False


# The calendar.

_PARTS_OF_A_YEAR = {3: ("季", "quarter"), 6: ("半", "half")}


def _part_of_year(mine: Figure, theirs: Figure) -> bool:
    """Whether a quarter or a half is given by its ordinal and a word for it; an ordinal alone is not a period."""
    date, place = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or date.span.day is not None or date.span.month is None or date.span.last_month is None:
        return False
    length = date.span.last_month - date.span.month + 1
    if length not in _PARTS_OF_A_YEAR or date.span.last_month % length:
        return False
    near = f"{place.mention.text} {place.after[:_NEAR]}"
    if _ENDS.match(place.after):
        near += place.before[-_FAR:]  # 4.5% in the second quarter and 6.3% in the first
    return place.value == date.span.last_month // length and any(word in near for word in _PARTS_OF_A_YEAR[length])


_NEAR, _FAR = 12, 60  # characters after an ordinal in which its noun is found, and before one that ends a clause
_ENDS = re.compile(r"[.,;。，；]|$")
_APOSTROPHES = ("'", "’", "‘")
_CENTURY, _DAY = ("世纪", "centur"), ("日", "号", "day")
_DATED = re.compile(r"[0-9]{1,2}(?:st|nd|rd|th) (?:[^ a-z].*)?")  # on the 27th, which orders nothing


def _year_or_day(mine: Figure, theirs: Figure) -> bool:
    """Whether a year, a century or a day of the calendar is written as a number: 15世纪 and fifteenth century."""
    date, other = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or other.value is None:
        return False
    year, month, day, *last = date.span
    if [year, month, day] != last:
        return False
    near = f"{other.mention.text} {other.after[:_NEAR]}"
    if year is not None and month is None:
        if len(year) == 2:
            return other.value == int(year) + 1 and any(word in near for word in _CENTURY)
        if len(year) == 4 and other.before.endswith(_APOSTROPHES):
            return other.value == int(year[2:])  # all of '18
        return len(year) == 4 and other.value == int(year)
    if year is None and day is not None and other.value == day:
        return other.unit == "day" or _DATED.fullmatch(near) is not None or any(word in near for word in _DAY)
    return False


def _day_in_name(mine: Figure, theirs: Figure) -> bool:
    """Whether a month and a day are written as a number with a point, as in the name of a day: 7.8 and July 8."""
    date, number = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or date.span.year or None in date.span[1:3] or date.span[:3] != date.span[3:]:
        return False
    written = _POINTED.match(number.mention.text)
    return written is not None and (int(written[1]), int(written[2])) == date.span[1:3]


_POINTED = re.compile(r"([1-9]|1[0-2])[.·]([1-9]|[12][0-9]|3[01])(?![0-9.%])")


def _months_counted(mine: Figure, theirs: Figure) -> bool:
    """Whether the first months of a year are given by their number: 头两个月 and two months."""
    date, other = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or date.span.day is not None or date.span.month != 1:
        return False
    return other.unit == "month" and other.value is not None and other.value == date.span.last_month


_ANY: tuple[Families, Families] = (None, None)
_SHARED: tuple[Families, Families] = (SHARES, SHARES)
_PERCENT, _PART, _PERIOD, _ORDER = map(frozenset, (["percent"], ["part"], ["period"], ["order"]))

EQUIVALENCES: tuple[Equivalence, ...] = (
    Equivalence(
        "share", "equivalent", _SHARED, _same_share,
        ("产量增长1倍。", "Output rose 100 percent."),
        ("产量增长100%。", "Output rose 200 percent.", "value"),
    ),
    Equivalence(
        "minus", "equivalent", _ANY, _with_minus,
        ("对外投资下降65%。", "Outward investment: -65 percent."),
        ("对外投资下降65%。", "Outward investment: -56 percent.", "value"),
    ),
    Equivalence(
        "minus", "equivalent", _ANY, _with_minus,
        ("归母净利润-1.2亿元。", "The net loss attributable to shareholders was 120 million yuan."),
        ("归母净利润-1.2亿元。", "The net profit attributable to shareholders was 120 million yuan.", "value"),
    ),
    Equivalence(
        "price paid", "equivalent", (_PERCENT, _PERCENT), _paid_and_off,
        ("全场八折。", "Everything is 20% off."),
        ("全场七折。", "Everything is 20% off.", "value"),
    ),
    Equivalence(
        "clipped points", "equivalent", (_PERCENT, frozenset({"points"})), _clipped,
        ("失业率上升0.3个百分点。", "Unemployment rose 0.3 percentage."),
        ("失业率上升0.3个百分点。", "Unemployment rose 0.3 percent.", "kind"),
    ),
    Equivalence(
        "points", "converted", (frozenset({"points", "index"}), frozenset({"points", "index"})), _in_points,
        ("利率上调0.5个百分点。", "Rates were raised by 50 basis points."),
        ("利率上调0.5个百分点。", "Rates were raised by 5 basis points.", "value"),
    ),
    Equivalence(
        "fold", "rounded", _SHARED, _about_fold,
        ("订单增长97%。", "Orders nearly doubled."),
        ("订单增长57%。", "Orders nearly doubled.", "value"),
    ),
    Equivalence(
        "part in per cent", "rounded", (_PART, _PERCENT), _about_part,
        ("三分之一的门店已关闭。", "Some 33 percent of the shops have closed."),
        ("三分之一的门店已关闭。", "Some 23 percent of the shops have closed.", "value"),
    ),
    Equivalence(
        "rounding", "rounded", _ANY, _rounded,
        ("会议有3.96万人参加。", "About 40,000 people attended."),
        ("会议有4万人参加。", "About 39,600 people attended.", "value"),
    ),
    Equivalence(
        "end of a range", "vague", _ANY, _up_to_end,
        ("0至14岁儿童免票。", "Children aged 14 or under enter free."),
        ("0至14岁儿童免票。", "Children aged 15 or under enter free.", "value"),
    ),
    Equivalence(
        "vague", "vague", _ANY, _vague,
        ("已有十几家企业签约。", "More than ten firms have signed."),
        ("投资数十亿元。", "It invested tens of billions of yuan.", "scale"),
    ),
    Equivalence(
        "conversion", "converted", _ANY, _converted,
        ("全程1038公里。", "The journey is 645 miles."),
        ("全程1038公里。", "The journey is 465 miles.", "value"),
    ),
    Equivalence(
        "temperature", "converted", (frozenset({"temperature"}), frozenset({"temperature"})), _in_degrees,
        ("气温升至35摄氏度。", "It rose to 95 degrees Fahrenheit."),
        ("气温升至35摄氏度。", "It rose to 85 degrees Fahrenheit.", "value"),
    ),
    Equivalence(
        "days", "converted", (frozenset({"time"}), frozenset({"time"})), _in_days,
        ("有效期为90天。", "It is valid for three months."),
        ("有效期为90天。", "It is valid for two months.", "value"),
    ),
    Equivalence(
        "part of one", "equivalent", (_PART, None), _part_of_one,
        ("她以0.04秒之差获胜。", "She won by four hundredths of a second."),
        ("她以0.04秒之差获胜。", "She won by three hundredths of a second.", "value"),
    ),
    Equivalence(
        "quarter of a year", "equivalent", (_PART, frozenset({"time"})), _quarter,
        ("利润首次在一个季度内超过15亿元。", "Profit exceeded 1.5 billion yuan within a quarter for the first time."),
        ("利润在两个季度内超过15亿元。", "Profit exceeded 1.5 billion yuan within a quarter.", "added"),
    ),
    Equivalence(
        "part of the year", "equivalent", (_PERIOD, _ORDER), _part_of_year,
        ("第四财季营收增长17%。", "Revenue rose 17% in the fourth quarter."),
        ("首届论坛签约17项。", "The first half saw 17 deals signed.", "added"),
    ),
    Equivalence(
        "year or day", "equivalent", (_PERIOD, frozenset({"order", "plain", "time"})), _year_or_day,
        ("15世纪的航线", "A route of the fifteenth century"),
        ("15世纪的航线", "A route of the fourteenth century", "added"),
    ),
    Equivalence(
        "year or day", "equivalent", (_PERIOD, frozenset({"plain"})), _day_in_name,
        ("他介绍了“7.8”保险宣传日的情况。", "He spoke about Insurance Day on July 8."),
        ("他介绍了“7.8”保险宣传日的情况。", "He spoke about Insurance Day on July 9.", "added"),
    ),
    Equivalence(
        "months counted", "equivalent", (_PERIOD, frozenset({"time"})), _months_counted,
        ("今年头两个月投资增长8.9%。", "Investment rose 8.9 percent in the two months of 2016."),
        ("今年头两个月投资增长8.9%。", "Investment rose 8.9 percent in the six months of 2016.", "added"),
    ),
    Equivalence(
        "metres", "equivalent", (frozenset({"plain"}), frozenset({"length"})), _metres,
        ("沉船在水下30米。", "The wreck lies 30m down."),
        ("沉船在水下50米。", "The wreck lies 30m down.", "value"),
    ),
)  # fmt: skip


def power_between(mine: Decimal, theirs: Decimal) -> int | None:
    """The power of ten between two figures of the same digits; None for others.

    >>> power_between(Decimal("91217000000"), Decimal("912.17E9")), power_between(Decimal(15), Decimal(16))
    (1, None)

    Three digits and more may also be rounded: 39038.1 and 390.83 differ by a factor of a hundred.
    """
    if not mine or not theirs or (mine < 0) is not (theirs < 0):
        return None
    apart = theirs.adjusted() - mine.adjusted()
    a, b = _digits(mine), _digits(theirs)
    if a == b:
        return apart
    if min(len(a), len(b)) < _ROUNDED:
        return None
    length = max(len(a), len(b))
    first, second = int(a.ljust(length, "0")), int(b.ljust(length, "0"))
    for power, numerator, denominator in (
        (apart, second, first), (apart + 1, second, 10 * first), (apart - 1, 10 * second, first),
    ):  # fmt: skip
        if 0 < abs(power) <= _FARTHEST and 200 * abs(numerator - denominator) < denominator:
            return power
    return None


_ROUNDED, _FARTHEST = 3, 4  # digits that may be rounded, and the power of ten up to which they show a error of scale


def _digits(value: Decimal) -> str:
    return "".join(map(str, value.as_tuple().digits)).strip("0")
