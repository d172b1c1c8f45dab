"""What a figure says, one type per meaning.  Values know no text and no offsets.

Every value is frozen, hashable and picklable, and its `repr` evaluates back.  Two values are equal when they
say the same, whatever the language or the notation; `of`, the thing counted as the text names it, does not
take part.
"""

from __future__ import annotations

import fractions
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, get_args, overload

from econnum.amount import Amount, Modifier, known_modifier
from econnum.arguments import one_of
from econnum.errors import OperandError, ValueFieldError
from econnum.exact import EXACT, FURTHEST
from econnum.quantified import Kind, Quantified, Summable, Value

if TYPE_CHECKING:
    from datetime import date

    import pint

    from econnum.bases import Base

__all__ = [
    "Basis",
    "Change",
    "Count",
    "Direction",
    "Fraction",
    "Identifier",
    "Kind",
    "Measure",
    "Money",
    "Multiple",
    "Number",
    "Ordinal",
    "Percentage",
    "PercentagePoints",
    "Period",
    "Rank",
    "Reading",
    "Top",
    "Value",
]

Direction = Literal["up", "down", "flat"]
Basis = Literal["year_on_year", "quarter_on_quarter", "month_on_month", "week_on_week", "day_on_day"]
Reading = Literal["by", "to"]

_TOO_GREAT = 10**FURTHEST
_POINTS = ("percentage_point", "basis_point")
_MINUS_ONE, _HUNDRED, _HUNDREDTH = Decimal(-1), Decimal("1E+2"), Decimal("1E-2")


@dataclass(frozen=True, slots=True)
class Money(Summable):
    """An amount of a currency (ISO 4217 code), in its main unit: yuan, not 万元 and not 分.

    >>> Money(Amount(Decimal("13204E8")), "CNY") == Money(Amount(Decimal("1320.4E9")), "CNY")
    True

    `per` is the unit that the amount is the price of, such as `barrel` in 48.47 dollars a barrel.
    """

    kind: ClassVar[Kind] = "money"
    currency: str
    per: str | None = None

    def __post_init__(self) -> None:
        Quantified.__post_init__(self)
        if not isinstance(self.currency, str) or not self.currency:
            raise ValueFieldError("currency", self.currency, "give an ISO 4217 code, such as 'CNY'")
        if self.per is not None and (not isinstance(self.per, str) or not self.per):
            raise ValueFieldError("per", self.per, "give the name of a unit, such as 'barrel', or None")

    @property
    def unit(self) -> str:
        """The currency, with the unit it is the price of: `USD`, `USD/barrel`."""
        return self.currency if self.per is None else f"{self.currency}/{self.per}"

    def to(self, unit: str, *, density: Measure | None = None) -> Money:
        """The price for another unit, in the same currency.

        >>> Money(Amount(3), "CNY", per="jin").to("CNY/kilogram") == Money(Amount(6), "CNY", per="kilogram")
        True

        A `density` leads from a price of a volume to one of a mass and back.  Another currency takes a rate, which
        `Rates.convert` asks for; without one this raises a `RateError`.
        """
        from econnum.conversion.units import price

        return price(self, unit, density)

    def to_pint(self, *, registry: Any = None) -> pint.Quantity[Any]:
        """The stated figure as a quantity of pint, exact; for `registry` see `Measure.to_pint`.

        >>> str(Money(Amount(80), "USD", per="barrel").to_pint())
        '80 USD / barrel'

        Each currency is a dimension of its own: it converts into another in the context that `Rates.context` gives.
        """
        from econnum.conversion.bridge import quantity

        return quantity(self, registry)

    @classmethod
    def from_pint(cls, quantity: pint.Quantity[Any], *, modifier: Modifier = "exact") -> Money:
        """The money or the price that a quantity of pint states; see `Measure.from_pint` for what it refuses."""
        from econnum.conversion.bridge import money_from

        return money_from(quantity, modifier)

    def equals_as_stated(self, other: Value, *, round_zeros: bool = False) -> bool:
        """Whether the two say the same as far as their digits are stated; prices may be for different units.

        >>> Money(Amount(3), "CNY", per="jin").equals_as_stated(Money(Amount(6), "CNY", per="kilogram"))
        True
        """
        if not isinstance(other, Money) or other.currency != self.currency:
            return False
        if other.per == self.per:
            return self.amount.equals_as_stated(other.amount, round_zeros=round_zeros)
        if other.per is None or self.per is None:
            return False
        from econnum.conversion.units import agree_across

        return agree_across(self, other, round_zeros)


@dataclass(frozen=True, slots=True)
class Percentage(Quantified):
    """A share or a rate in per cent: 20.4 for 20.4 %, 60 for 六成, 0.5 for 5‰.

    Two percentages differ by percentage points, which a percentage takes up again.

    >>> Percentage(Amount(Decimal("5.1"))) - Percentage(Amount(Decimal("4.8"))) == PercentagePoints(
    ...     Amount(Decimal("0.3"))
    ... )
    True
    """

    kind: ClassVar[Kind] = "percentage"

    def __add__(self, other: PercentagePoints) -> Percentage:
        if isinstance(other, PercentagePoints):
            return Percentage(self.amount.plus(other.in_points()))
        return self._refused("add", other)

    @overload
    def __sub__(self, other: Percentage) -> PercentagePoints: ...
    @overload
    def __sub__(self, other: PercentagePoints) -> Percentage: ...
    def __sub__(self, other: Percentage | PercentagePoints) -> Percentage | PercentagePoints:
        if isinstance(other, Percentage):
            return PercentagePoints(self.amount.plus(other.amount.times(_MINUS_ONE)))
        if isinstance(other, PercentagePoints):
            return Percentage(self.amount.plus(other.in_points().times(_MINUS_ONE)))
        return self._refused("subtract", other)

    def _refused(self, action: str, other: object) -> NoReturn:
        raise OperandError(action, self, other, "percentages differ by percentage points, and only those add to one")


@dataclass(frozen=True, slots=True)
class PercentagePoints(Summable):
    """A difference of percentages, in percentage points or in basis points."""

    kind: ClassVar[Kind] = "percentage_points"
    point: Literal["percentage_point", "basis_point"] = "percentage_point"

    def __post_init__(self) -> None:
        Quantified.__post_init__(self)
        one_of("point", self.point, _POINTS, "give 'percentage_point' or 'basis_point'")

    @property
    def unit(self) -> str:
        """`percentage_point` or `basis_point`."""
        return self.point

    def equals_as_stated(self, other: Value, *, round_zeros: bool = False) -> bool:
        """Whether the two say the same as far as their digits are stated; 25 basis points are 0.25 points.

        >>> PercentagePoints(Amount(25), "basis_point").equals_as_stated(PercentagePoints(Amount(Decimal("0.25"))))
        True
        """
        if not isinstance(other, PercentagePoints):
            return False
        return self.in_points().equals_as_stated(other.in_points(), round_zeros=round_zeros)

    def in_points(self) -> Amount:
        """The amount in percentage points, exact."""
        return self.amount if self.point == "percentage_point" else self.amount.times(_HUNDREDTH)

    def _amount_of(self, other: object, action: str) -> Amount:
        if not isinstance(other, PercentagePoints):
            return Summable._amount_of(self, other, action)
        points = other.in_points()
        return points if self.point == "percentage_point" else points.times(_HUNDRED)


@dataclass(frozen=True, slots=True)
class Multiple(Quantified):
    """A number of times: 23.75 for 23.75倍, 2 for doubled, 4 for 翻两番.

    `ambiguous` marks an English "increase of 23.75 times", which says 24.75 of the base when read literally
    and 23.75 when read loosely; `readings` offers both, literal first.

    >>> Multiple(Amount(Decimal("23.75")), ambiguous=True).readings
    (Decimal('24.75'), Decimal('23.75'))
    """

    kind: ClassVar[Kind] = "multiple"
    ambiguous: bool = field(default=False, compare=False)

    @property
    def readings(self) -> tuple[Decimal, ...]:
        """The ratios to the base that an ambiguous multiple may mean, literal first; else none."""
        if not self.ambiguous or self.amount.value is None:
            return ()
        return (EXACT.add(self.amount.value, Decimal(1)), self.amount.value)


@dataclass(frozen=True, slots=True)
class Fraction(Value):
    """Parts of a whole, in lowest terms: one third, 三分之二, half.

    >>> Fraction(2, 6)
    Fraction(numerator=1, denominator=3, modifier='exact')
    """

    kind: ClassVar[Kind] = "fraction"
    numerator: int
    denominator: int
    modifier: Modifier = "exact"  # a field here, a property on the other values

    def __post_init__(self) -> None:
        for name in ("numerator", "denominator"):
            part = getattr(self, name)
            if type(part) is not int:
                raise ValueFieldError(name, part, "give a whole number, as an int")
            if abs(part) >= _TOO_GREAT:
                raise ValueFieldError(name, part, f"give at most {FURTHEST} digits")
        if self.denominator <= 0:
            raise ValueFieldError("denominator", self.denominator, "give a whole number above zero")
        known_modifier(self.modifier)
        lowest = fractions.Fraction(self.numerator, self.denominator)
        object.__setattr__(self, "numerator", lowest.numerator)
        object.__setattr__(self, "denominator", lowest.denominator)

    @property
    def ratio(self) -> fractions.Fraction:
        """The fraction as the standard library's exact rational."""
        return fractions.Fraction(self.numerator, self.denominator)

    def _stated(self) -> object:
        return self.ratio


@dataclass(frozen=True, slots=True)
class Count(Summable):
    """How many of something countable; `of` is the thing as the text names it, best effort."""

    kind: ClassVar[Kind] = "count"
    of: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Measure(Summable):
    """A figure with a unit of measure; `unit` is a name in econnum's pint registry, singular, spelled out."""

    kind: ClassVar[Kind] = "quantity"
    unit: str = field()  # a field here, a property on the other values

    def __post_init__(self) -> None:
        Quantified.__post_init__(self)
        if not isinstance(self.unit, str) or not self.unit:
            raise ValueFieldError("unit", self.unit, "give the name of a unit, such as 'hectare'")

    def to(self, unit: str, *, density: Measure | None = None) -> Measure:
        """The measure in another unit of its dimension, with its bounds and its hedge.

        >>> Measure(Amount(Decimal("3.6E+4")), "mu").to("hectare") == Measure(Amount(2400), "hectare")
        True

        `unit` is a name of econnum's (`hectare`, `kilometer/hour`), a word of either language (公顷, tonnes) or
        pint's notation (`km/h`, `m**2`).  A `density` leads from a mass to a volume and back.  Exact where a decimal
        holds the result, else 34 significant digits; the figure is never rounded to its stated digits, see
        `rounded`.  Raises `DimensionError`, which names both units, and `UnitError` for what is no unit.
        """
        from econnum.conversion.units import convert

        return convert(self, unit, density)

    def to_pint(self, *, registry: Any = None) -> pint.Quantity[Any]:
        """The stated figure as a quantity of pint, exact.

        >>> str(Measure(Amount(Decimal("93.6E6")), "metric_ton").to_pint())
        '9.36E+7 metric_ton'

        By default in econnum's own registry, `econnum.pint_registry()`.  `registry` may be one of yours or pint's
        application registry: it must have the unit and mean the same by it, or a `UnitError` says so.  The
        magnitude has the number type of the registry (its `non_int_type`).
        """
        from econnum.conversion.bridge import quantity

        return quantity(self, registry)

    @classmethod
    def from_pint(cls, quantity: pint.Quantity[Any], *, modifier: Modifier = "exact") -> Measure:
        """The measure that a quantity of pint states, from any registry.

        >>> Measure.from_pint(Measure(Amount(3), "cubic_meter/day").to_pint())
        Measure(amount=Amount(value=Decimal('3'), low=None, high=None, modifier='exact'), unit='cubic_meter/day')

        Raises `ValueFieldError` for a magnitude in binary floats, and `UnitError` where the quantity's registry
        means another unit by a name of econnum's.
        """
        from econnum.conversion.bridge import measure_from

        return measure_from(quantity, modifier)

    def equals_as_stated(self, other: Value, *, round_zeros: bool = False) -> bool:
        """Whether the two say the same as far as their digits are stated, in any two units of one dimension.

        >>> Measure(Amount(3500), "mu").equals_as_stated(Measure(Amount(233), "hectare"))
        True
        """
        if not isinstance(other, Measure):
            return False
        if other.unit == self.unit:
            return self.amount.equals_as_stated(other.amount, round_zeros=round_zeros)
        from econnum.conversion.units import agree_across

        return agree_across(self, other, round_zeros)


@dataclass(frozen=True, slots=True)
class Ordinal(Quantified):
    """A place in a sequence: the 5th Expo, 第五届."""

    kind: ClassVar[Kind] = "ordinal"


@dataclass(frozen=True, slots=True)
class Rank(Quantified):
    """A place by size or merit: ranked first, 位居全国第三."""

    kind: ClassVar[Kind] = "rank"
    of: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Top(Quantified):
    """The first N of a ranking: top 500 enterprises, 世界500强, 前十."""

    kind: ClassVar[Kind] = "top"
    of: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Period(Value):
    """A date or a span of the calendar as a TIMEX3 value: 2022, XXXX-07-15, 2022-Q1/2022-Q3, 199X."""

    kind: ClassVar[Kind] = "period"
    timex: str
    modifier: Modifier = "exact"  # a field here, a property on the other values

    def __post_init__(self) -> None:
        if not isinstance(self.timex, str):
            raise ValueFieldError("timex", self.timex, "give a TIMEX3 value as a str, such as '2022-Q1'")
        known_modifier(self.modifier)

    def _stated(self) -> object:
        return self.timex

    @property
    def start(self) -> date | None:
        """The first day, or None where the text leaves it open: no year, a season, a fiscal year.

        >>> Period("2022-Q1/2022-Q3").start, Period("XXXX-Q1").start
        (datetime.date(2022, 1, 1), None)
        """
        days = self._days()
        return None if days is None else days[0]

    @property
    def end(self) -> date | None:
        """The last day, which belongs to the period, or None where the text leaves it open."""
        days = self._days()
        return None if days is None else days[1]

    @property
    def months(self) -> tuple[Period, ...]:
        """The months of the period, with or without a year; none where it is no run of whole months.

        >>> [month.timex for month in Period("XXXX-Q1").months]
        ['XXXX-01', 'XXXX-02', 'XXXX-03']
        """
        from econnum.periods import months

        return tuple(Period(month) for month in months(self.timex))

    def same_period_last_year(self) -> Period | None:
        """The same period of the year before, or None where no year is told, as in XXXX-Q1 and 199X.

        >>> Period("2022-Q1/2022-Q3").same_period_last_year()
        Period(timex='2021-Q1/2021-Q3', modifier='exact')
        """
        from econnum.periods import year_before

        timex = year_before(self.timex)
        return None if timex is None else Period(timex, self.modifier)

    def in_year(self, year: int) -> Period:
        """The period in the year that the text left open; the same where it told one.

        >>> Period("XXXX-01/XXXX-07").in_year(2022).end
        datetime.date(2022, 7, 31)
        """
        from econnum.periods import in_year

        return Period(in_year(self.timex, year), self.modifier)

    def _days(self) -> tuple[date, date] | None:
        from econnum.periods import span

        return span(self.timex)


@dataclass(frozen=True, slots=True)
class Identifier(Value):
    """Digits that name rather than measure: a record number, a stock code, a telephone number."""

    kind: ClassVar[Kind] = "identifier"
    code: str

    def __post_init__(self) -> None:
        if not isinstance(self.code, str):
            raise ValueFieldError("code", self.code, "give the digits as a str, such as '600519'")


@dataclass(frozen=True, slots=True)
class Number(Summable):
    """A number that is none of the other kinds: a figure of 42, a table cell without a unit."""

    kind: ClassVar[Kind] = "number"


_CHANGE_FIELDS: tuple[tuple[str, tuple[str | None, ...]], ...] = (
    ("direction", get_args(Direction)),
    ("basis", (None, *get_args(Basis))),
    ("reading", get_args(Reading)),
)
_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Change:
    """How the figure measures a change: which way, against what, and whether by or to.

    `reading` is `by` for the amount of change and `to` where the figure is the level reached relative to the
    base, as in doubled or 增长到3倍.  `basis` is None where the text names none.
    """

    direction: Direction
    basis: Basis | None = None
    reading: Reading = "by"

    def __post_init__(self) -> None:
        for name, allowed in _CHANGE_FIELDS:
            given = getattr(self, name)
            if not isinstance(given, str | None) or given not in allowed:
                raise ValueFieldError(name, given, f"give one of {', '.join(map(str, allowed))}")

    def ratio(self, value: Value) -> Decimal | None:
        """The level after the change as a multiple of the level before, exact.

        >>> Change("up", "year_on_year").ratio(Percentage(Amount(Decimal("20.4"))))
        Decimal('1.204')
        >>> Change("up", reading="to").ratio(Multiple(Amount(Decimal(2))))
        Decimal('2')

        None where the figure is no share of the base (money, percentage points), states no single figure, or
        would leave less than nothing.  An ambiguous multiple is read literally; see `Multiple.readings`.
        """
        if self.direction == "flat":
            return _ONE
        match value:
            case Percentage(amount=Amount(value=Decimal() as figure)):
                share = EXACT.multiply(figure, _HUNDREDTH)
            case Multiple(amount=Amount(value=Decimal() as figure)):
                share = figure
            case _:
                return None
        if self.reading == "to":
            return share
        ratio = EXACT.add(_ONE, share) if self.direction == "up" else EXACT.subtract(_ONE, share)
        return None if ratio < 0 else ratio

    def base(self, value: Value, after: Value) -> Base | None:
        """The level before the change, from the figure of the change and the level after it.

        >>> exports = Money(Amount(Decimal("961.22E9")), "CNY")
        >>> before = Change("up", "year_on_year").base(Percentage(Amount(Decimal("20.4"))), exports)
        >>> before.value.rounded(4).amount.value, before.interval.low.quantize(1), before.interval.high.quantize(1)
        (Decimal('7.984E+11'), Decimal('798019925280'), Decimal('798691316992'))

        `value` exactly where a decimal holds it, else at 34 significant digits; `interval` is what the digits that are
        stated leave open.  Percentages and multiples divide; a change in the unit of the level (by 5 billion yuan, by
        0.3 percentage points) is taken back.  None where the change does not tell the level before: a level that was
        reached (rose to 5 billion yuan), a fall to nothing, two units, a range for a share.
        """
        from econnum.bases import base_of

        return base_of(self, value, after)
