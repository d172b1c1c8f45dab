"""How two figures say the same although their stated values differ, and how near they are where they do not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from econnum.auditing.figures import Figure
from econnum.auditing.model import Relation
from econnum.exact import EXACT
from econnum.lexicon.conversion import converts
from econnum.lexicon.units import TIMES
from econnum.values import Fraction as Part
from econnum.values import Multiple

__all__ = ["SHARES", "compatible", "power_between", "ratios", "relation", "same_unit"]

SHARES = frozenset({"percent", "part", "times"})
_SOFT = frozenset({"plain", "order"})
_HUNDRED = Fraction(100)
_POINTS = frozenset({"points", "index"})
_MEASURED = frozenset({"length", "mass", "area", "volume"})
_ABOVE, _BELOW = frozenset({"more_than", "equal_or_more"}), frozenset({"less_than", "equal_or_less", "nearly"})


def same_unit(mine: Figure, theirs: Figure) -> bool:
    """Whether the figures are of one family and one unit."""
    return mine.family == theirs.family and mine.unit == theirs.unit


def compatible(mine: Figure, theirs: Figure) -> bool:
    """Whether equal values of the two figures may say the same although kind or unit differ.

    A unit or a per-word may be left out (two consecutive years; 2英镑 and £2 a day), 届 and 次 may be counts or places,
    and `$` may be any dollar.
    """
    a, b = mine.family, theirs.family
    if a == b:
        return mine.unit == theirs.unit or _same_but_for_per(mine, theirs)
    if a in _SOFT and b in _SOFT:
        return True
    if _POINT in (mine.unit, theirs.unit) and {a, b} & {"points", "plain"}:
        return "basis_point" not in (mine.unit, theirs.unit)  # a poll's points are percentage points; 31 points, 31条
    if a == "plain" or b == "plain":
        bare, other = (mine, theirs) if a == "plain" else (theirs, mine)
        if other.family in {"times", "order"}:
            return True
        if other.family == "money":
            return not bare.counted or other.mention.text.endswith(_PIECES)
        return other.mention.kind == "quantity" and not bare.counted
    if "order" in (a, b) and "time" in (a, b):
        return True  # 一周年: the first anniversary
    if {a, b} == {"mass", "money"}:
        return "pound" in (mine.unit, theirs.unit) and "GBP" in (mine.unit, theirs.unit)
    return _per_time(mine, theirs)


_POINT = "point"
_PIECES = ("块",)  # of money, and of land or signs
_YENS = frozenset({"JPY", "CNY"})
_DOLLARS = frozenset({"USD", "HKD", "AUD", "CAD", "NZD", "SGD", "TWD"})
_BARE_DOLLARS = ("$", "＄")
_LIKE_UNITS = (
    frozenset({"metric_ton", "deadweight_ton"}),
    frozenset({"metric_ton", "metric_ton_coal_equivalent"}),
    frozenset({"metric_ton", "metric_ton_oil_equivalent"}),
    frozenset({"barrel", "barrel_oil_equivalent"}),
    frozenset({"degree", "degree_celsius"}),
    frozenset({"degree", "degree_fahrenheit"}),
)


# What a price may be for beside something else: 1,000 yuan per student per year.
_MANY = TIMES | {"person", "household", "occasion"}


def _same_but_for_per(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures are of one unit, a per-word of one side or the country of a dollar aside."""
    a, _, per_a = (mine.unit or "").partition("/")
    b, _, per_b = (theirs.unit or "").partition("/")
    if per_a and per_b and per_a != per_b and {per_a, per_b} not in _LIKE_UNITS:
        # A price may be for two things, 1,000 yuan per student per year; a speed is per one time.
        if not {per_a, per_b} & _MANY or {per_a, per_b} <= TIMES:
            return False
    if a == b or {a, b} in _LIKE_UNITS:
        return True
    if {a, b} == _YENS:
        return any(figure.mention.text[0] in "¥￥" for figure in (mine, theirs))
    return {a, b} <= _DOLLARS and (_bare(mine) or _bare(theirs))


def _bare(figure: Figure) -> bool:
    text = figure.mention.text
    return text.startswith(_BARE_DOLLARS) or ((figure.unit or "")[:3] == "USD" and text.isascii() and "U" not in text)


def _per_time(mine: Figure, theirs: Figure) -> bool:
    """Whether one unit is the other per time, which the text tells elsewhere: 日产量20万立方米."""
    a, b = mine.unit or "", theirs.unit or ""
    if {a, b} in _LIKE_UNITS:
        return True
    return a.partition("/")[0] == b.partition("/")[0] != "" and ("/" in a) is not ("/" in b)


def relation(mine: Figure, theirs: Figure) -> Relation | None:
    """How two figures whose stated values differ say the same; None where they do not."""
    if mine.family in SHARES and theirs.family in SHARES and ratios(mine) & ratios(theirs):
        return "equivalent"
    if mine.value is not None and theirs.value is not None and (_opposite(mine, theirs) or _discount(mine, theirs)):
        return "equivalent"
    if {mine.family, theirs.family} <= _POINTS and (mine.family != theirs.family or mine.unit != theirs.unit):
        return "converted" if _in_points(mine) == _in_points(theirs) is not None else None
    if mine.family in SHARES and theirs.family in SHARES and (_about_fold(mine, theirs) or _about_part(mine, theirs)):
        return "rounded"
    if mine.family == theirs.family:
        if mine.unit == theirs.unit:
            if mine.value is not None and theirs.value is not None:
                return "rounded" if _rounded(mine, theirs) else None
            return "vague" if _overlap(mine, theirs) else None
        if mine.unit and theirs.unit:
            return _converted(mine, theirs) or _in_days(mine, theirs)
    if mine.family in SHARES and theirs.family in SHARES:
        return None
    if "part" in (mine.family, theirs.family) and (mine.unit or theirs.unit):
        part, whole = (mine, theirs) if mine.family == "part" else (theirs, mine)
        value = part.mention.value
        same = isinstance(value, Part) and whole.value is not None and value.ratio == Fraction(whole.value)
        return "equivalent" if same else None
    if "part" in (mine.family, theirs.family) and "order" in (mine.family, theirs.family):
        part, place = (mine, theirs) if mine.family == "part" else (theirs, mine)
        return "equivalent" if part.key == (1, place.value) else None  # a third runway
    if mine.span is not None or theirs.span is not None:
        return _dated(mine, theirs)
    if compatible(mine, theirs) or {mine.family, theirs.family} <= _SOFT:
        if mine.value is None or theirs.value is None:
            return "vague" if _overlap(mine, theirs) else None
        return "rounded" if _rounded(mine, theirs) else None
    return _converted(mine, theirs) if mine.unit and theirs.unit and "/" in mine.unit + theirs.unit else None


def _opposite(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is a fall and the other the same with a minus: 下滑65% and -65 per cent."""
    assert mine.value is not None
    assert theirs.value is not None
    if not same_unit(mine, theirs) or mine.value != theirs.value.copy_negate() or not mine.value:
        return False
    change = (mine if mine.value > 0 else theirs).mention.change
    return change is not None and change.direction == "down"


def _discount(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is the part of a price that is paid and the other what is taken off: 七折 and 30% off."""
    if not mine.family == theirs.family == "percent":
        return False
    paid = [f for f in (mine, theirs) if f.mention.text.endswith(_PAID)]
    return len(paid) == 1 and EXACT.add(mine.value or _ZERO, theirs.value or _ZERO) == _WHOLE


_PARTS_OF_A_YEAR = frozenset({3, 6})
_PAID = ("折",)
_ZERO, _WHOLE = Decimal(0), Decimal(100)


def _dated(mine: Figure, theirs: Figure) -> Relation | None:
    """Whether a calendar value and a plain figure are the same number: 15世纪 and fifteenth century, 2000 of them."""
    date, other = (mine, theirs) if mine.span is not None else (theirs, mine)
    if date.span is None or other.value is None or other.family not in {"order", "plain", "time", *_MEASURED}:
        return None
    year, month, day, last_year, last_month, last_day = date.span
    if day is None and month is not None and last_month is not None and other.family == "order":
        length = last_month - month + 1
        if length in _PARTS_OF_A_YEAR and last_month % length == 0:
            return "equivalent" if other.value == last_month // length else None  # 第四财季: the fourth quarter
    if (year, month, day) != (last_year, last_month, last_day):
        return None
    if year is not None and month is None:
        stated = int(year) + 1 if len(year) == 2 else int(year)
        return "equivalent" if other.value == stated else None
    if year is None and day is not None and (other.family == "order" or (month is None and other.unit == "day")):
        return "equivalent" if other.value == day else None  # 拘留5日: detained for five days
    return None


def ratios(figure: Figure) -> frozenset[Fraction]:
    """What part or multiple of the base the figure may mean: as stated, and as the level that a change leads to.

    A multiple that is a change means its level alone: 增长2倍 is three times the base, doubled is twice.
    """
    value = figure.mention.value
    if isinstance(value, Part):
        stated = value.ratio
    elif figure.value is None:
        return frozenset()
    else:
        stated = Fraction(figure.value) / (_HUNDRED if figure.family == "percent" else 1)
    change = figure.mention.change
    if change is None or change.direction == "flat":
        return frozenset({stated})
    if change.reading == "to":
        return frozenset({stated})
    level = 1 + stated if change.direction == "up" else 1 - stated
    if figure.family == "times" and not (isinstance(value, Multiple) and value.ambiguous):
        return frozenset({level})
    return frozenset({stated, level})


def _in_points(figure: Figure) -> Decimal | None:
    """The figure in points of a percentage, a hundred basis points each."""
    if figure.value is None or figure.unit != "basis_point":
        return figure.value
    return EXACT.scaleb(figure.value, -2)


def _about_fold(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is a word such as doubled, and the other the change that it rounds: nearly doubled, 99.5%."""
    for fold, other in ((mine, theirs), (theirs, mine)):
        if fold.family != "times" or fold.value is None or not fold.mention.text.isalpha() or fold.value < 2:
            continue
        times = Fraction(fold.value)
        low, high = _FOLDS.get(fold.modifier, (times - times / 40, times + times / 40))
        if fold.modifier in _FOLDS:
            low, high = low * times, high * times
        if any(low <= ratio <= high for ratio in ratios(other)):
            return True
    return False


def _about_part(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is a fraction, and the other the whole per cent that it rounds: a third, 33%."""
    part, other = (mine, theirs) if mine.family == "part" else (theirs, mine)
    value = part.mention.value
    if not isinstance(value, Part) or other.family != "percent" or other.value is None or value.denominator > _COARSE:
        return False
    return abs(value.ratio * 100 - Fraction(other.value)) < 1


_COARSE = 10  # no finer parts than tenths stand for another percentage
# How far from the fold that it names a hedged word may be: nearly doubled is less than doubled, and not by much.
_FOLDS: dict[str, tuple[Fraction, Fraction]] = {
    "nearly": (Fraction(17, 20), Fraction(1)), "less_than": (Fraction(17, 20), Fraction(1)),
    "approx": (Fraction(9, 10), Fraction(11, 10)), "more_than": (Fraction(1), Fraction(3, 2)),
    "equal_or_more": (Fraction(1), Fraction(3, 2)),
}  # fmt: skip


def _in_days(mine: Figure, theirs: Figure) -> Relation | None:
    """Whether a time told in months or years is one told in days or weeks: half a month and two weeks."""
    lengths = [_DAYS.get(figure.unit or "") for figure in (mine, theirs)]
    if None in lengths or mine.value is None or theirs.value is None:
        return None
    (a, b), (c, d) = (
        (Fraction(figure.value or 0) * length[0], Fraction(figure.value or 0) * length[1])
        for figure, length in zip((mine, theirs), lengths, strict=True)
        if length is not None
    )
    return "converted" if a <= d and c <= b else None


_DAYS: dict[str, tuple[int, int]] = {
    "day": (1, 1), "night": (1, 1), "week": (7, 7), "month": (28, 31), "quarter": (90, 92), "year": (364, 366),
}  # fmt: skip


def _rounded(mine: Figure, theirs: Figure) -> bool:
    """Whether one of two values is the other at fewer digits."""
    a, b = mine.value, theirs.value
    assert a is not None
    assert b is not None
    # Where both are hedged, each says all it means to say, and about ten is not about eleven.
    for strict, other in ((mine, theirs), (theirs, mine)):
        step = _NEXT_WHOLE.get((strict.modifier, other.modifier))
        if step is not None and mine.family in _SOFT and strict.value is not None and abs(strict.value) < _FEW:
            return other.value == EXACT.add(strict.value, step)  # more than two people are three or more
    both = mine.modifier != "exact" and theirs.modifier != "exact"
    hedge_a, hedge_b = (None if both or f.modifier == "exact" else f.modifier for f in (mine, theirs))
    return _rounds_to(a, b, hedged=hedge_b) or _rounds_to(b, a, hedged=hedge_a)


def _rounds_to(fine: Decimal, coarse: Decimal, *, hedged: str | None) -> bool:
    """Whether `coarse` is `fine` at fewer digits; hedged, its zeros may be rounding too, which way the hedge says."""
    step = _quantum(coarse, hedged=hedged is not None)
    if step <= _quantum(fine, hedged=False):
        return False
    difference = Fraction(fine) - Fraction(coarse)
    if hedged in _ABOVE:
        return 0 < difference < step
    if hedged in _BELOW:
        return 0 < -difference < step
    return abs(difference) * 2 <= step


def _quantum(value: Decimal, *, hedged: bool) -> Fraction:
    """The step of the last digit that the text states: 1/10 for 20.4, a million for 12 million, one for 五十."""
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    if hedged and len(digits) > 1:
        exponent += len(digits) - max(len("".join(map(str, digits)).rstrip("0")), 1)
    elif 0 < exponent < _SMALLEST_SCALE and not hedged:
        exponent = 0
    return Fraction(10) ** exponent


_NEXT_WHOLE = {("more_than", "equal_or_more"): Decimal(1), ("less_than", "equal_or_less"): Decimal(-1)}
_FEW = 20  # above so many, nobody says 21 or more for more than 20
_SMALLEST_SCALE = 4  # 万; 十 and hundred count by ones


def _overlap(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures, one of which at least states bounds alone, can be the same."""
    for bounds, other in ((mine, theirs), (theirs, mine)):
        if bounds.low == 0 and other.value == bounds.high:
            return True  # aged 0 to 15: 15 or under
    if all(figure.value is None and _TWO_FIGURES.search(figure.mention.text) for figure in (mine, theirs)):
        return (mine.low, mine.high) == (theirs.low, theirs.high)  # about 12 to 15 is not about 12 to 51
    low_a, high_a = _bounds(mine)
    low_b, high_b = _bounds(theirs)
    if low_a is None or high_a is None or low_b is None or high_b is None:
        return False
    if mine.value is None and theirs.value is None and "approx" not in (mine.modifier, theirs.modifier):
        return low_a == low_b and high_a == high_b
    exact_range = any(a.value is not None and b.modifier == "exact" for a, b in ((mine, theirs), (theirs, mine)))
    if exact_range and (mine.low is None or theirs.low is None):
        return False
    return max(low_a, low_b) <= min(high_a, high_b)


_TWO_FIGURES = re.compile(r"[0-9][^0-9.,][^0-9]{0,12}[0-9]")


def _bounds(figure: Figure) -> tuple[Decimal | None, Decimal | None]:
    if figure.low is not None:
        return figure.low, figure.high
    return figure.value, figure.value


def _converted(mine: Figure, theirs: Figure) -> Relation | None:
    """Whether one figure is the other in another unit, at the digits that either states."""
    assert mine.unit is not None
    assert theirs.unit is not None
    factor = converts(mine.unit, theirs.unit)
    if factor is None:
        return None
    pairs: Iterable[tuple[Decimal | None, Decimal | None]] = (
        [(mine.value, theirs.value)]
        if mine.value is not None and theirs.value is not None
        else [(mine.low, theirs.low), (mine.high, theirs.high)]
    )
    for a, b in pairs:
        if a is None or b is None:
            return None
        expected = Fraction(a) * factor
        # The coarser of the two sides says how near is near: either the stated digits, or two in a hundred.
        slack = max(_quantum(b, hedged=True), _quantum(a, hedged=True) * factor) / 2
        slack = max(min(slack, abs(expected) / 20), abs(expected) / 100)
        if abs(expected - Fraction(b)) > slack:
            return None
    return "converted"


def power_between(mine: Decimal, theirs: Decimal) -> int | None:
    """The power of ten by which the second is the first, where both have the same digits; None elsewhere.

    >>> power_between(Decimal("91217000000"), Decimal("912.17E9")), power_between(Decimal(15), Decimal(16))
    (1, None)

    Three digits and more may be rounded besides: 39038.1 and 390.83 are a hundredfold apart.
    """
    if not mine or not theirs:
        return None
    if (mine < 0) is not (theirs < 0):
        return None
    a, b = _digits(mine), _digits(theirs)
    if a == b:
        return theirs.adjusted() - mine.adjusted()
    if min(len(a), len(b)) < 3:
        return None
    ratio = Fraction(theirs) / Fraction(mine)
    for power in (-4, -3, -2, -1, 1, 2, 3, 4):
        if abs(ratio / Fraction(10) ** power - 1) * 200 < 1:
            return power
    return None


def _digits(value: Decimal) -> str:
    return "".join(map(str, value.as_tuple().digits)).strip("0")
