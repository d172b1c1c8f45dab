"""Fewer digits, bounds and vague words."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from econnum.auditing.compatibility import SOFT, compatible, same_unit
from econnum.auditing.figures import Figure
from econnum.exact import EXACT

__all__ = ["agree_in_figures", "last_place", "power_between", "quantum", "rounded", "up_to_end", "vague"]

_ABOVE, _BELOW = frozenset({"more_than", "equal_or_more"}), frozenset({"less_than", "equal_or_less", "nearly"})


def rounded(mine: Figure, theirs: Figure) -> bool:
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
    place = last_place(mine.value, zeros=True)
    if place <= last_place(theirs.value):
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
    place = last_place(coarse, zeros=hedge is not None)
    if place <= last_place(fine):
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


def quantum(value: Decimal, *, zeros: bool = False) -> Fraction:
    """The value of one step of the last digit: 1/10 for 20.4, a million for 12 million, one for 五十."""
    return Fraction(10) ** last_place(value, zeros=zeros)


def last_place(value: Decimal, *, zeros: bool = False) -> int:
    """The power of ten of the last stated digit; if `zeros` may be rounding, of the last digit before them."""
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    if zeros and len(digits) > 1:
        return exponent + len(digits) - max(len("".join(map(str, digits)).rstrip("0")), 1)
    return 0 if 0 < exponent < _SMALLEST_SCALE and not zeros else exponent


_SMALLEST_SCALE = 4  # 万; 十 and hundred count by ones


def up_to_end(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is the end of the range from 0 that the other states: 0至14岁 and 14 or under."""
    if not _alike(mine, theirs):
        return False
    return any(whole.low == 0 and end.value == whole.high for whole, end in ((mine, theirs), (theirs, mine)))


def vague(mine: Figure, theirs: Figure) -> bool:
    """Whether a vague figure contains the other: they have one scale, and overlap in more than an end point."""
    if not _alike(mine, theirs) or (mine.ranged and theirs.ranged):
        return False
    loose = [figure for figure in (mine, theirs) if figure.value is None and figure.low is not None]
    if not loose:
        return False
    if len(loose) == 2:
        return not (mine.ranged or theirs.ranged) and _scale(mine.low) == _scale(theirs.low) and _overlap(mine, theirs)
    (wide,) = loose
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
