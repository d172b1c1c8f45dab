"""Shares of a base: parts, percentages and multiples, levels and changes."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from econnum.auditing.compatibility import same_unit
from econnum.auditing.figures import Figure
from econnum.exact import EXACT
from econnum.values import Fraction as Part
from econnum.values import Multiple

__all__ = [
    "SHARES",
    "about_fold",
    "about_part",
    "clipped",
    "in_points",
    "levels",
    "paid_and_off",
    "part_of_one",
    "same_share",
    "stated_share",
    "with_minus",
]

SHARES = frozenset({"percent", "part", "times"})
"""The families that say what share of something a figure is."""

_HUNDRED = Fraction(100)


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


def same_share(mine: Figure, theirs: Figure) -> bool:
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


def with_minus(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is the other with a minus, which a word says there: a fall, a loss, an outflow."""
    if not same_unit(mine, theirs) or not mine.value or theirs.value is None:
        return False
    if mine.value != theirs.value.copy_negate():
        return False
    positive = mine if mine.value > 0 else theirs
    change = positive.mention.change
    return (change is not None and change.direction == "down") or bool(positive.roles & _LOSSES)


_LOSSES = frozenset({"loss", "outflow"})


_PAID = ("折",)


def paid_and_off(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is the share of the price that is paid, and the other the discount: 八折, 20% off."""
    if mine.value is None or theirs.value is None:
        return False
    paid = [figure for figure in (mine, theirs) if figure.mention.text.endswith(_PAID)]
    return len(paid) == 1 and EXACT.add(mine.value, theirs.value) == 100


_CLIPPED, _POINT, _BROKERS = "percentage", " point", ("pct", "pcts")


def clipped(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is in percentage points and the other in an abbreviation of them: 0.7 percentage; 1.6pct."""
    percent = mine if mine.family == "percent" else theirs
    text = percent.mention.text
    short = text.endswith(_CLIPPED) and not percent.after.startswith(_POINT)
    brokers = text.lower().endswith(_BROKERS) and not percent.before[-1:].isascii()
    return (short or brokers) and mine.value == theirs.value


def in_points(mine: Figure, theirs: Figure) -> bool:
    """Whether two changes in points are of one size: 0.5 percentage points and 50 basis points."""
    if same_unit(mine, theirs) or mine.value is None or theirs.value is None:
        return False
    return _points(mine.value, mine.unit) == _points(theirs.value, theirs.unit)


def _points(value: Decimal, unit: str | None) -> Decimal:
    return EXACT.scaleb(value, -2) if unit == "basis_point" else value


# How far from the fold that it names a hedged word may be: nearly doubled is less than doubled, and not by much.
_FOLDS: dict[str, tuple[Fraction, Fraction]] = {
    "nearly": (Fraction(17, 20), Fraction(1)), "less_than": (Fraction(17, 20), Fraction(1)),
    "approx": (Fraction(9, 10), Fraction(11, 10)), "more_than": (Fraction(1), Fraction(3, 2)),
    "equal_or_more": (Fraction(1), Fraction(3, 2)), "exact": (Fraction(39, 40), Fraction(41, 40)),
    "equal_or_less": (Fraction(17, 20), Fraction(1)),
}  # fmt: skip


def about_fold(mine: Figure, theirs: Figure) -> bool:
    """Whether one figure is a word such as doubled, and the other the change that it rounds."""
    for fold, other in ((mine, theirs), (theirs, mine)):
        if fold.family != "times" or fold.value is None or not fold.mention.text.isalpha() or fold.value < 2:
            continue
        low, high = (Fraction(fold.value) * bound for bound in _FOLDS[fold.modifier])
        if any(low <= level <= high for level in levels(other)):
            return True
    return False


_COARSE = 10  # no finer parts than tenths stand for another percentage


def about_part(mine: Figure, theirs: Figure) -> bool:
    """Whether a percentage is within one of a coarse fraction: 三分之一 and 33%."""
    part, other = (mine, theirs) if mine.family == "part" else (theirs, mine)
    value = part.mention.value
    if not isinstance(value, Part) or other.value is None or value.denominator > _COARSE:
        return False
    return abs(value.ratio * 100 - Fraction(other.value)) < 1


def part_of_one(mine: Figure, theirs: Figure) -> bool:
    """Whether a fraction is the decimal number of the other figure: four hundredths and 0.04."""
    part, other = (mine, theirs) if mine.family == "part" else (theirs, mine)
    value = part.mention.value
    return isinstance(value, Part) and other.value is not None and value.ratio == Fraction(other.value)
