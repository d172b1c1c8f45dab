"""Exchange rates of a caller, and the exact conversion of money at these rates."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from os import PathLike
from typing import TYPE_CHECKING, Any

from econnum.arguments import expect, several, whole
from econnum.conversion.rate import Rate
from econnum.conversion.rate_tables import Entry, Figure, Table, between, code_of, day_of, named, ratio_of
from econnum.errors import ArgumentError, RateError, ValueFieldError
from econnum.values import Measure, Money

if TYPE_CHECKING:
    from pint.facets.context.objects import Context

__all__ = ["Converted", "Rates"]

Asked = Callable[[str, str, date | None], Figure | None]
"""Gives how much of the second currency one unit of the first buys on a day, or None where that is not known."""


@dataclass(frozen=True, slots=True)
class Converted:
    """Converted money: the `value`, the original, and the rate that was used."""

    value: Money
    original: Money
    rate: Rate


class Rates:
    """Exchange rates, from a mapping, a file or a function; immutable.

    >>> rates = Rates({"CNY": "7.10", "EUR": "0.92"}, base="USD", date=date(2024, 3, 29), source="example")
    >>> from econnum import parse
    >>> converted = rates.convert(parse("1.42亿元"), "USD")
    >>> converted.value == parse("20 million dollars"), converted.rate.date, converted.rate.source
    (True, datetime.date(2024, 3, 29), 'example')
    >>> rates.rate("EUR", "CNY").ratio
    Fraction(355, 46)

    A mapping has the amount of each currency that one unit of `base` buys, or maps days to such mappings.  A function
    is called with two currencies and a day, and returns the amount of the second that one unit of the first buys, or
    None.  `Rates.from_csv` reads a file.  Rates are exact, cross rates included; only the given rates are used.
    """

    __slots__ = ("_asked", "_source", "_tables")

    def __init__(
        self,
        rates: Mapping[str, Figure] | Mapping[date, Mapping[str, Figure]] | Asked,
        *,
        base: str | None = None,
        date: date | None = None,
        source: str = "",
    ) -> None:
        expect("source", source, str, "give the name of the source as a str")
        self._asked = rates if callable(rates) else None
        self._tables: dict[Any, Table] = {}
        self._source = source
        if callable(rates):
            return
        if not isinstance(rates, Mapping):
            raise ValueFieldError("rates", rates, "give a mapping such as {'CNY': '7.10'}, or a function")
        if not isinstance(base, str) or not base:
            raise ValueFieldError("base", base, "give the currency of which one unit buys the amounts, such as 'USD'")
        days: Iterable[tuple[Any, Mapping[str, Figure]]] = [(date, rates)]  # type: ignore[list-item]
        if all(isinstance(figure, Mapping) for figure in rates.values()):
            days = rates.items()  # type: ignore[assignment]
        for day, table in days:
            self._tables[day_of(day)] = {
                base: {code_of(quote): Entry(ratio_of(rate, quote, base), source) for quote, rate in table.items()}
            }

    @classmethod
    def from_csv(cls, file: str | PathLike[str] | Iterable[str], *, base: str | None = None, source: str = "") -> Rates:
        """The rates of a CSV file in UTF-8, from its path or from its lines.

        >>> rates = Rates.from_csv(["date,base,quote,rate", "2024-03-29,USD,CNY,7.10"])
        >>> rates.rate("USD", "CNY").date
        datetime.date(2024, 3, 29)

        Either one rate a line, with the columns `quote` and `rate` and, optionally, `date`, `base` and `source`; or
        one day a line, as the European Central Bank publishes them: a column `Date`, then one for each currency that a
        unit of `base` buys (EUR by default); an empty cell or N/A is no rate.  Lines that begin with `#` are ignored.
        Raises a `ValueFieldError` that names the wrong line, or both lines with a rate for one pair and one day; and
        what `open` raises.
        """
        from econnum.conversion.rate_files import lines_of, read

        if isinstance(file, str | PathLike):
            return cls.from_csv(lines_of(file), base=base, source=source)
        several("file", file, "give the path of a file, or its lines as str")
        expect("base", base, str | None, "give the currency of which one unit buys the amounts, such as 'USD'")
        made = cls({}, base="EUR" if base is None else base, source=source)
        made._tables = read(file, base, source)
        return made

    @property
    def dates(self) -> list[date]:
        """The days with rates, in order; empty for a function or for rates without a date."""
        return sorted(day for day in self._tables if day is not None)

    def rate(self, base: str, quote: str, *, date: date | None = None, max_age: int = 0) -> Rate:
        """The rate from one currency to another on a day.

        Without a `date`, the rates must all be of one day, or without a day.  If the day has no rate, such as a
        Sunday, the newest rate that is at most `max_age` days older is used; it states its own date.  Raises a
        `RateError` that names the missing rate.
        """
        for name, code in (("base", base), ("quote", quote)):
            expect(name, code, str, "give a currency, such as 'USD'")
        _check_day(date, max_age)
        if base == quote:
            return Rate(base, quote, Fraction(1), date, self._source)
        if self._asked is not None:
            for day in [date] if date is None else _back(date, max_age):
                given = self._asked(base, quote, day)
                if given is not None:
                    return Rate(base, quote, ratio_of(given, quote, base), day, self._source)
            raise RateError(base, quote, date, "the function of the rates returned None")
        for day in self._days(base, quote, date, max_age):
            found = between(self._tables[day], base, quote)
            if found is not None:
                return Rate(base, quote, found.ratio, day, found.source)
        raise RateError(base, quote, date, self._missing(base, quote, date, max_age))

    def convert(
        self, money: Money, to: str, *, date: date | None = None, max_age: int = 0, density: Measure | None = None
    ) -> Converted:
        """The money in another currency, with its bounds and its modifier, and the rate that was used.

        >>> from econnum import parse
        >>> rates = Rates({"CNY": "7.10"}, base="USD", source="example")
        >>> rates.convert(parse("$80 a barrel"), "CNY/metric_ton", density=parse("0.85 kg/L")).value.rounded(6).amount
        Amount(value=Decimal('4203.07'), low=None, high=None, modifier='exact')

        `to` is a currency, or a currency with the unit of a price: `CNY/metric_ton`.  A `density` converts a price of
        a volume to one of a mass and back.  For `date` and `max_age` see `rate`.  Exact if a decimal can represent the
        result, otherwise rounded to 34 significant digits.
        """
        from econnum.conversion.units import A_DENSITY, by_line, price_line

        expect("money", money, Money, "give a Money, such as parse('5 yuan')")
        expect("to", to, str, "give a currency, such as 'USD', or one with the unit of a price: 'CNY/metric_ton'")
        expect("density", density, Measure | None, A_DENSITY)
        currency, slash, per = to.partition("/")
        rate = self.rate(money.currency, currency, date=date, max_age=max_age)
        target, factor = price_line(money, per if slash else None, density)
        value = Money(by_line(money.amount, (rate.ratio * factor, Fraction(0))), currency, target)
        return Converted(value, money, rate)

    def context(
        self,
        *,
        currencies: Collection[str] | None = None,
        date: date | None = None,
        max_age: int = 0,
        density: Measure | None = None,
        registry: Any = None,
    ) -> Context:
        """A context in which pint quantities convert at these rates, prices included.

        >>> from econnum import parse, pint_registry
        >>> rates, density = Rates({"CNY": "7.10"}, base="USD"), parse("0.85 kg/L")
        >>> with pint_registry().context(rates.context(density=density)):
        ...     price = parse("$80 a barrel").to_pint().to("CNY/metric_ton")
        >>> round(price.magnitude, 2)
        Decimal('4203.07')

        `currencies` are by default all those in the rates of the day.  The arithmetic is pint's, in the caller's
        Decimal context; `convert` is exact.
        """
        from econnum.conversion.context import money_context
        from econnum.conversion.units import A_DENSITY

        _check_day(date, max_age)
        expect("density", density, Measure | None, A_DENSITY)
        if isinstance(currencies, str) or not isinstance(currencies, Collection | None):
            raise ValueFieldError("currencies", currencies, "give the currencies, such as {'USD', 'CNY'}")
        codes = list(currencies if currencies is not None else self._codes(date, max_age))
        if not codes:
            raise ValueFieldError("currencies", currencies, "give the currencies, such as {'USD', 'CNY'}")
        for code in codes:
            if not isinstance(code, str) or not code.isidentifier():
                raise ValueFieldError("currencies", code, "give codes that can be names in pint, such as 'USD'")
        rates = [self.rate(codes[0], code, date=date, max_age=max_age) for code in codes[1:]]
        return money_context(codes, rates, density, registry)

    def _codes(self, date: date | None, max_age: int) -> list[str]:
        for day in self._days("", "", date, max_age) if self._asked is None else ():
            return named(self._tables[day])
        return []

    def _days(self, base: str, quote: str, date: date | None, max_age: int) -> Iterator[Any]:
        """The days whose rates may be used, the best first."""
        if date is None:
            if len(self._tables) > 1:
                span = f"{self.dates[0]} to {self.dates[-1]}"
                raise RateError(base, quote, None, f"the rates are of {len(self._tables)} days, {span}: give a date")
            yield from self._tables
            return
        yield from (day for day in _back(date, max_age) if day in self._tables)

    def _missing(self, base: str, quote: str, date: date | None, max_age: int) -> str:
        days = [*self._days(base, quote, date, max_age)]
        if days:
            known = {code for day in days for code in named(self._tables[day])}
            lacking = [f"{code:.80}" for code in (base, quote) if code not in known]
            return f"the rates do not name {' or '.join(lacking)}" if lacking else "no rate links the two"
        if not self.dates:
            return "the rates have no date: give no date" if self._tables else "no rates were given"
        within = f" or within {max_age} days before" if max_age else ""
        return f"there are no rates of that day{within}; the rates are from {self.dates[0]} to {self.dates[-1]}"


def _back(day: date, max_age: int) -> Iterator[date]:
    """The day and so many days before it, within the limits of the calendar."""
    return (day - timedelta(age) for age in range(min(max_age, day.toordinal() - 1) + 1))


def _check_day(day: object, max_age: object) -> None:
    if day is not None and type(day) is not date:
        raise ArgumentError("date", day, "give a datetime.date, or None")
    whole("max_age", max_age, 0, date.max.toordinal())
