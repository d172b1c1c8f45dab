"""The conversion of amounts from one unit to another, by the exact factor between the two."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from econnum.amount import Amount, paired, rounded_from
from econnum.arguments import expect
from econnum.conversion.names import ROWS, close_names, in_notation, unit_name
from econnum.conversion.registry import rational_registry
from econnum.errors import DimensionError, RateError, UnitError, ValueFieldError
from econnum.exact import EXACT, decimal_of, quotient
from econnum.lexicon.conversion import converts
from econnum.values import Measure, Money

__all__ = ["A_DENSITY", "Line", "agree_across", "by_line", "convert", "line", "price", "price_line", "scaled_by"]

Line = tuple[Fraction, Fraction]
"""What turns a figure in one unit into the figure in another: the factor, and what is then added (temperatures)."""

A_DENSITY = "give a Measure, such as parse('0.85 kg/L')"
_UNKNOWN = "econnum's registry has no such unit; take it to pint in a registry of yours"


def convert(measure: Measure, unit: str, density: Measure | None) -> Measure:
    """The measure in another unit; see `Measure.to`."""
    target = unit_name(unit)
    expect("density", density, Measure | None, A_DENSITY)
    if target == measure.unit:
        return measure
    try:
        moved = line(measure.unit, target, density)
    except DimensionError as error:
        raise DimensionError(error.source, error.target, *error.dimensions, _meant(unit, measure.unit)) from None
    return Measure(by_line(measure.amount, moved), target)


def _meant(written: str, source: str) -> str:
    """The question whether a unit of similar spelling and of the dimension of `source` was meant."""
    row = ROWS.get(source)
    return "" if row is None else close_names(written, (n for n in ROWS if ROWS[n].dimension == row.dimension))


def price(money: Money, unit: str, density: Measure | None) -> Money:
    """The price for another unit, in the same currency; see `Money.to`."""
    expect("unit", unit, str, "give the currency with the unit of a price, such as 'CNY/kilogram'")
    expect("density", density, Measure | None, A_DENSITY)
    currency, slash, per = unit.partition("/")
    if currency != money.currency:
        raise RateError(money.currency, currency, None, "give one: Rates({...}, base=...).convert(money, to)")
    target, factor = price_line(money, per if slash else None, density)
    return Money(by_line(money.amount, (factor, Fraction(0))), currency, target)


def price_line(money: Money, per: str | None, density: Measure | None) -> tuple[str | None, Fraction]:
    """The name of the new unit of a price, and the factor for the price."""
    if per is None:
        return money.per, Fraction(1)
    target = unit_name(per)
    if money.per is None:
        raise DimensionError(money.unit, f"{money.currency}/{target}", "money", f"money/{_dimension(target)}")
    if target == money.per:
        return target, Fraction(1)
    factor, offset = line(target, money.per, density)  # a price for ten times as much is ten times the price
    if offset:
        raise UnitError(target, "a temperature has no price")
    return target, factor


def agree_across(one: Measure | Money, other: Measure | Money, round_zeros: bool) -> bool:
    """Whether two measures, or two prices, in different units agree at their stated precision."""
    source, target = (_measured(value) for value in (other, one))
    rows = ROWS.get(source), ROWS.get(target)
    if rows[0] is not None and rows[1] is not None and rows[0].dimension != rows[1].dimension:
        return False  # decides most pairs of a text without pint
    try:
        factor, offset = line(source, target)
    except (DimensionError, UnitError):
        return False
    if isinstance(one, Money):
        factor, offset = 1 / factor, Fraction(0)
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


def _measured(value: Measure | Money) -> str:
    """The unit of a measure or of a price."""
    return value.unit if isinstance(value, Measure) else value.per or ""


def line(source: str, target: str, density: Measure | None = None) -> Line:
    """The exact linear map (factor, offset) from one unit to another, both given by name.

    >>> line("mu", "hectare")
    (Fraction(1, 15), Fraction(0, 1))

    A density converts a mass to a volume and back.  Raises `DimensionError` for units of different dimensions, and
    `UnitError` for an unknown unit.
    """
    try:
        return _line(source, target)
    except DimensionError:
        if density is None:
            raise
    return _across(source, target, density)


@lru_cache(maxsize=4096)
def _line(source: str, target: str) -> Line:
    known = converts(source, target)  # Most units of news, without the third of a second that pint takes to load.
    if known is not None:
        return known, Fraction(0)
    for unit in (source, target):
        if not in_notation(unit):
            raise UnitError(unit, _UNKNOWN)

    import pint

    try:
        offset, at_one = (_figure(n, source, target) for n in (0, 1))
    except pint.DimensionalityError as error:
        raise DimensionError(source, target, _dimension(source), _dimension(target)) from error
    except pint.PintError as error:
        unit = source if _undefined(source) else target
        raise UnitError(unit, _UNKNOWN) from error
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
    """The dimension of a unit, in a word of the table if there is one."""
    rows = [ROWS.get(part) for part in unit.split("/")]
    if all(rows):
        return "/".join(row.dimension for row in rows if row is not None)
    named: Any = rational_registry().get_dimensionality(unit)
    return " * ".join(f"{name} ** {power}" if power != 1 else name for name, power in named.items()) or "no dimension"


def _across(source: str, target: str, density: Measure) -> Line:
    """The linear map from a mass to a volume, or back, by a density."""
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
    """The amount with a linear map applied to figure and bounds; the modifier is kept."""
    factor, offset = given

    def moved(figure: Decimal | None) -> Decimal | None:
        if figure is None:
            return None
        return decimal_of(Fraction(figure) * factor + offset) if offset else scaled_by(figure, factor)

    return Amount(moved(amount.value), moved(amount.low), moved(amount.high), amount.modifier)


def scaled_by(figure: Decimal, factor: Fraction) -> Decimal:
    """The figure times an exact factor: exact if a decimal can represent it, otherwise rounded to 34 digits.

    >>> scaled_by(Decimal("3.5E+3"), Fraction(10_000)), scaled_by(Decimal(3500), Fraction(1, 15))
    (Decimal('3.5E+7'), Decimal('233.3333333333333333333333333333333'))
    """
    return quotient(EXACT.multiply(figure, _round(factor.numerator)), _round(factor.denominator))


def _round(whole: int) -> Decimal:
    """The whole number without trailing zeros, so that a power of ten adds no digits to a figure."""
    return EXACT.normalize(Decimal(whole))
