"""The meaning of a figure, one type per meaning.  Values are independent of a text and its offsets.

Every value is frozen, hashable and picklable, and its `repr` evaluates to an equal value.  Two values are equal if
they mean the same, in any language and notation; `of`, the counted noun of the text, is not compared.
"""

from __future__ import annotations

import fractions
from dataclasses import dataclass, field
from decimal import ROUND_05UP, ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, final

from econnum.amount import Modifier, known_modifier
from econnum.changes import Basis, Change, Direction, Reading
from econnum.errors import ValueFieldError
from econnum.exact import FURTHEST, decimal_of
from econnum.notation import figures, nth
from econnum.quantified import BaseValue, Quantified, floatable, whole
from econnum.shares import Multiple, Percentage, PercentagePoints, Summable

if TYPE_CHECKING:
    from datetime import date

    import pint

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

_TOO_GREAT = 10**FURTHEST


@final
@dataclass(frozen=True, slots=True)
class Money(Summable):
    """An amount of a currency (ISO 4217 code), in its main unit: yuan, not 万元 and not 分.

    >>> from econnum import Amount
    >>> Money(Amount(Decimal("13204E8")), "CNY") == Money(Amount(Decimal("1320.4E9")), "CNY")
    True

    In a price, `per` is the unit that the amount pays for, such as `barrel` in 48.47 dollars a barrel.
    """

    kind: ClassVar[Literal["money"]] = "money"
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
        """The currency, with the unit of a price: `USD`, `USD/barrel`."""
        return self.currency if self.per is None else f"{self.currency}/{self.per}"

    def to(self, unit: str, *, density: Measure | None = None) -> Money:
        """The price for another unit, in the same currency.

        >>> from econnum import Amount
        >>> Money(Amount(3), "CNY", per="jin").to("CNY/kilogram") == Money(Amount(6), "CNY", per="kilogram")
        True

        A `density` converts a price of a volume to one of a mass and back.  Another currency raises a `RateError`,
        since it needs a rate: use `Rates.convert`.
        """
        from econnum.conversion.units import price

        return price(self, unit, density)

    def to_pint(self, *, registry: Any = None) -> pint.Quantity[Any]:
        """The stated figure as an exact pint quantity; for `registry` see `Measure.to_pint`.

        >>> from econnum import Amount
        >>> str(Money(Amount(80), "USD", per="barrel").to_pint())
        '80 USD / barrel'

        Each currency is a dimension of its own; it converts to another in a context that `Rates.context` returns.
        """
        from econnum.conversion.bridge import quantity

        return quantity(self, registry)

    @classmethod
    def from_pint(cls, quantity: pint.Quantity[Any], *, modifier: Modifier = "exact") -> Money:
        """The money or the price of a pint quantity; for the errors see `Measure.from_pint`."""
        from econnum.conversion.bridge import money_from

        return money_from(quantity, modifier)

    def equals_as_stated(self, other: BaseValue, *, round_zeros: bool = False) -> bool:
        """Whether the two agree at their stated precision; prices may be for different units.

        >>> from econnum import Amount
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


@final
@dataclass(frozen=True, slots=True)
class Fraction(BaseValue):
    """Parts of a whole, in lowest terms: one third, 三分之二, half.

    >>> Fraction(2, 6)
    Fraction(numerator=1, denominator=3, modifier='exact')
    """

    kind: ClassVar[Literal["fraction"]] = "fraction"
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

    @property
    def number(self) -> Decimal | None:
        """The decimal that equals the fraction, or None if there is none, as for a third; see `ratio`.

        >>> Fraction(1, 4).number, Fraction(1, 3).number
        (Decimal('0.25'), None)
        """
        figure = decimal_of(self.ratio)
        return figure if fractions.Fraction(figure) == self.ratio else None

    def __float__(self) -> float:
        return float(floatable(self.ratio))

    def __int__(self) -> int:
        return whole(self.ratio)

    def _stated(self) -> object:
        return self.ratio

    def _formattable(self, spec: str) -> Decimal | None:
        # A last digit other than 0 and 5 is never a tie for later rounding to a precision.
        return decimal_of(self.ratio, rounding=ROUND_05UP if "." in spec else ROUND_HALF_EVEN)

    def _written(self) -> str:
        return f"{self.numerator:,}/{self.denominator:,}"


@final
@dataclass(frozen=True, slots=True)
class Count(Summable):
    """How many of something countable; `of` is the noun of the text, where it is recognized."""

    kind: ClassVar[Literal["count"]] = "count"
    of: str | None = field(default=None, compare=False)

    def _written(self) -> str:
        return figures(self.amount) if self.of is None else f"{figures(self.amount)} {self.of}"


@final
@dataclass(frozen=True, slots=True)
class Measure(Summable):
    """A figure with a unit of measure; `unit` is a name in econnum's pint registry, singular and spelled out."""

    kind: ClassVar[Literal["quantity"]] = "quantity"
    unit: str = field()  # a field here, a property on the other values

    def __post_init__(self) -> None:
        Quantified.__post_init__(self)
        if not isinstance(self.unit, str) or not self.unit:
            raise ValueFieldError("unit", self.unit, "give the name of a unit, such as 'hectare'")

    def to(self, unit: str, *, density: Measure | None = None) -> Measure:
        """The measure in another unit of its dimension, with its bounds and its modifier.

        >>> from econnum import Amount
        >>> Measure(Amount(Decimal("3.6E+4")), "mu").to("hectare") == Measure(Amount(2400), "hectare")
        True

        `unit` is a name of econnum's (`hectare`, `kilometer/hour`), a word of either language (公顷, tonnes) or pint's
        notation (`km/h`, `m**2`).  A `density` converts a mass to a volume and back.  Exact if a decimal can represent
        the result, otherwise rounded to 34 significant digits; never rounded to the stated precision, see `rounded`.
        Raises `DimensionError`, which names both units, and `UnitError` for an unknown unit.
        """
        from econnum.conversion.units import convert

        return convert(self, unit, density)

    def to_pint(self, *, registry: Any = None) -> pint.Quantity[Any]:
        """The stated figure as an exact pint quantity.

        >>> from econnum import Amount
        >>> str(Measure(Amount(Decimal("93.6E6")), "metric_ton").to_pint())
        '9.36E+7 metric_ton'

        By default in econnum's own registry, `econnum.pint_registry()`.  `registry` may be one of yours or pint's
        application registry; a `UnitError` is raised if it lacks the unit or defines it differently.  The magnitude
        has the number type of the registry (its `non_int_type`).
        """
        from econnum.conversion.bridge import quantity

        return quantity(self, registry)

    @classmethod
    def from_pint(cls, quantity: pint.Quantity[Any], *, modifier: Modifier = "exact") -> Measure:
        """The measure of a pint quantity, from any registry.

        >>> from econnum import Amount
        >>> Measure.from_pint(Measure(Amount(3), "cubic_meter/day").to_pint())
        Measure(amount=Amount(value=Decimal('3'), low=None, high=None, modifier='exact'), unit='cubic_meter/day')

        Raises `ValueFieldError` for a magnitude in binary floats, and `UnitError` if the quantity's registry defines
        the unit differently.
        """
        from econnum.conversion.bridge import measure_from

        return measure_from(quantity, modifier)

    def equals_as_stated(self, other: BaseValue, *, round_zeros: bool = False) -> bool:
        """Whether the two agree at their stated precision, in any two units of one dimension.

        >>> from econnum import Amount
        >>> Measure(Amount(3500), "mu").equals_as_stated(Measure(Amount(233), "hectare"))
        True
        """
        if not isinstance(other, Measure):
            return False
        if other.unit == self.unit:
            return self.amount.equals_as_stated(other.amount, round_zeros=round_zeros)
        from econnum.conversion.units import agree_across

        return agree_across(self, other, round_zeros)


@final
@dataclass(frozen=True, slots=True)
class Ordinal(Quantified):
    """A place in a sequence: the 5th Expo, 第五届."""

    kind: ClassVar[Literal["ordinal"]] = "ordinal"

    def _written(self) -> str:
        return nth(figures(self.amount))


@final
@dataclass(frozen=True, slots=True)
class Rank(Quantified):
    """A place by size or merit: ranked first, 位居全国第三."""

    kind: ClassVar[Literal["rank"]] = "rank"
    of: str | None = field(default=None, compare=False)

    def _written(self) -> str:
        return f"rank {figures(self.amount)}"


@final
@dataclass(frozen=True, slots=True)
class Top(Quantified):
    """The first N of a ranking: top 500 enterprises, 世界500强, 前十."""

    kind: ClassVar[Literal["top"]] = "top"
    of: str | None = field(default=None, compare=False)

    def _written(self) -> str:
        return f"top {figures(self.amount)}" if self.of is None else f"top {figures(self.amount)} {self.of}"


@final
@dataclass(frozen=True, slots=True)
class Period(BaseValue):
    """A date or a calendar period as a TIMEX3 value: 2022, XXXX-07-15, 2022-Q1/2022-Q3, 199X."""

    kind: ClassVar[Literal["period"]] = "period"
    timex: str
    modifier: Modifier = "exact"  # a field here, a property on the other values

    def __post_init__(self) -> None:
        if not isinstance(self.timex, str):
            raise ValueFieldError("timex", self.timex, "give a TIMEX3 value as a str, such as '2022-Q1'")
        known_modifier(self.modifier)

    def _stated(self) -> object:
        return self.timex

    def _written(self) -> str:
        return self.timex

    @property
    def start(self) -> date | None:
        """The first day, or None if the text leaves it open: no year, a season, a fiscal year.

        >>> Period("2022-Q1/2022-Q3").start, Period("XXXX-Q1").start
        (datetime.date(2022, 1, 1), None)
        """
        days = self._days()
        return None if days is None else days[0]

    @property
    def end(self) -> date | None:
        """The last day, inclusive, or None if the text leaves it open."""
        days = self._days()
        return None if days is None else days[1]

    @property
    def months(self) -> tuple[Period, ...]:
        """The months of the period, with or without a year; empty if it does not consist of whole months.

        >>> [month.timex for month in Period("XXXX-Q1").months]
        ['XXXX-01', 'XXXX-02', 'XXXX-03']
        """
        from econnum.periods import months

        return tuple(Period(month) for month in months(self.timex))

    def same_period_last_year(self) -> Period | None:
        """The same period of the previous year, or None if no year is stated, as in XXXX-Q1 and 199X.

        >>> Period("2022-Q1/2022-Q3").same_period_last_year()
        Period(timex='2021-Q1/2021-Q3', modifier='exact')
        """
        from econnum.periods import year_before

        timex = year_before(self.timex)
        return None if timex is None else Period(timex, self.modifier)

    def in_year(self, year: int) -> Period:
        """The period with its open year filled in; a period with a year is unchanged.

        >>> Period("XXXX-01/XXXX-07").in_year(2022).end
        datetime.date(2022, 7, 31)
        """
        from econnum.periods import in_year

        return Period(in_year(self.timex, year), self.modifier)

    def _days(self) -> tuple[date, date] | None:
        from econnum.periods import span

        return span(self.timex)


@final
@dataclass(frozen=True, slots=True)
class Identifier(BaseValue):
    """Digits that name something rather than measure it: a record number, a stock code, a telephone number."""

    kind: ClassVar[Literal["identifier"]] = "identifier"
    code: str

    def __post_init__(self) -> None:
        if not isinstance(self.code, str):
            raise ValueFieldError("code", self.code, "give the digits as a str, such as '600519'")

    def _written(self) -> str:
        return self.code


@final
@dataclass(frozen=True, slots=True)
class Number(Summable):
    """A number of no other kind: a figure of 42, a table cell without a unit."""

    kind: ClassVar[Literal["number"]] = "number"


Kind = Literal[
    "money",
    "percentage",
    "percentage_points",
    "multiple",
    "fraction",
    "count",
    "quantity",
    "ordinal",
    "rank",
    "top",
    "period",
    "identifier",
    "number",
]
Value: TypeAlias = (
    Money
    | Percentage
    | PercentagePoints
    | Multiple
    | Fraction
    | Count
    | Measure
    | Ordinal
    | Rank
    | Top
    | Period
    | Identifier
    | Number
)
"""What one mention says: a value of one of the kinds.  For annotations, `match` and `isinstance`."""
