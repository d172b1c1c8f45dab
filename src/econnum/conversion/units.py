"""Amounts from one unit to another, by the exact factor between the two."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from econnum.amount import Amount, paired, rounded_from
from econnum.conversion.names import ROWS, unit_name
from econnum.conversion.registry import rational_registry
from econnum.errors import DimensionError, UnitError, ValueFieldError
from econnum.exact import EXACT, decimal_of, quotient
from econnum.values import Measure

__all__ = ["Line", "agree_across", "by_line", "convert", "line", "scaled_by"]

Line = tuple[Fraction, Fraction]
"""What turns a figure in one unit into the figure in another: the factor, and what is then added (temperatures)."""


def convert(measure: Measure, unit: str, density: Measure | None) -> Measure:
    """The measure in another unit; see `Measure.to`."""
    target = unit_name(unit)
    if target == measure.unit:
        return measure
    return Measure(by_line(measure.amount, line(measure.unit, target, density)), target)


def agree_across(one: Measure, other: Measure, round_zeros: bool) -> bool:
    """Whether two measures in different units agree as stated; see `Measure.equals_as_stated`."""
    rows = ROWS.get(one.unit), ROWS.get(other.unit)
    if rows[0] is not None and rows[1] is not None and rows[0].dimension != rows[1].dimension:
        return False  # most pairs of a text, told apart without pint
    try:
        factor, offset = line(other.unit, one.unit)
    except (DimensionError, UnitError):
        return False
    agreements = []
    for mine, theirs in paired(one.amount, other.amount):
        around_mine = rounded_from(mine, round_zeros=round_zeros)
        around_theirs = rounded_from(theirs, round_zeros=round_zeros)
        low, here, high = (Fraction(x) * factor + offset for x in (around_theirs.low, theirs, around_theirs.high))
        if high - low <= Fraction(around_mine.width):
            agreements.append(Fraction(around_mine.low) <= here <= Fraction(around_mine.high))
        else:
            agreements.append(low <= Fraction(mine) <= high)
    return bool(agreements) and all(agreements)


def line(source: str, target: str, density: Measure | None = None) -> Line:
    """The exact line from one unit to another, both given by name.

    >>> line("mu", "hectare")
    (Fraction(1, 15), Fraction(0, 1))

    A density leads from a mass to a volume and back.  Raises `DimensionError` where nothing leads across, and
    `UnitError` for a unit that is not known.
    """
    try:
        return _line(source, target)
    except DimensionError:
        if density is None:
            raise
    return _across(source, target, density)


@lru_cache(maxsize=4096)
def _line(source: str, target: str) -> Line:
    import pint

    try:
        offset, at_one = (_figure(n, source, target) for n in (0, 1))
    except pint.DimensionalityError as error:
        raise DimensionError(source, target, _dimension(source), _dimension(target)) from error
    except pint.PintError as error:
        unit = source if _undefined(source) else target
        raise UnitError(unit, "econnum's registry has no such unit; take it to pint in a registry of yours") from error
    return at_one - offset, offset


def _figure(figure: int, source: str, target: str) -> Fraction:
    return Fraction(rational_registry().convert(Fraction(figure), source, target))


def _undefined(unit: str) -> bool:
    import pint

    try:
        rational_registry().parse_units(unit)
    except pint.PintError:
        return True
    return False


def _dimension(unit: str) -> str:
    """What kind of thing a unit measures, in a word of the table where there is one."""
    rows = [ROWS.get(part) for part in unit.split("/")]
    if all(rows):
        return "/".join(row.dimension for row in rows if row is not None)
    named: Any = rational_registry().get_dimensionality(unit)
    return " * ".join(f"{name} ** {power}" if power != 1 else name for name, power in named.items()) or "no dimension"


def _across(source: str, target: str, density: Measure) -> Line:
    """From a mass to a volume, or back, by a density."""
    figure = density.amount.value
    if figure is None or figure <= 0:
        raise ValueFieldError("density", density, "give one figure above zero, such as 0.86 kilogram/liter")
    per_cubic_meter = Fraction(figure) * _line(density.unit, "kilogram/cubic_meter")[0]
    for dense, sparse, there in (
        ("kilogram", "cubic_meter", 1 / per_cubic_meter),
        ("cubic_meter", "kilogram", per_cubic_meter),
    ):
        try:
            return _line(source, dense)[0] * there * _line(sparse, target)[0], Fraction(0)
        except DimensionError:
            continue
    raise DimensionError(source, target, _dimension(source), _dimension(target))


def by_line(amount: Amount, given: Line) -> Amount:
    """The amount with figure and bounds taken along a line, the hedge kept."""
    factor, offset = given

    def moved(figure: Decimal | None) -> Decimal | None:
        if figure is None:
            return None
        return decimal_of(Fraction(figure) * factor + offset) if offset else scaled_by(figure, factor)

    return Amount(moved(amount.value), moved(amount.low), moved(amount.high), amount.modifier)


def scaled_by(figure: Decimal, factor: Fraction) -> Decimal:
    """The figure times an exact factor: exact where a decimal holds it, else at 34 digits.

    >>> scaled_by(Decimal("3.5E+3"), Fraction(10_000)), scaled_by(Decimal(3500), Fraction(1, 15))
    (Decimal('3.5E+7'), Decimal('233.3333333333333333333333333333333'))
    """
    return quotient(EXACT.multiply(figure, _round(factor.numerator)), _round(factor.denominator))


def _round(whole: int) -> Decimal:
    """The whole number without the zeros that end it, so that a power of ten adds no digits to a figure."""
    return EXACT.normalize(Decimal(whole))
