"""Rates of exchange that a caller gives, and money converted at them, exactly."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from os import PathLike
from typing import TYPE_CHECKING, Any, NamedTuple

from econnum.conversion.rate import Rate
from econnum.errors import RateError, ValueFieldError
from econnum.values import Measure, Money

if TYPE_CHECKING:
    from pint.facets.context.objects import Context

__all__ = ["Converted", "Rates"]

Figure = Decimal | int | str
"""A figure as a caller may give it; a binary float is refused, since it is not exact."""
Asked = Callable[[str, str, date | None], Figure | None]
"""Gives how much of the second currency one unit of the first buys on a day, or None where that is not known."""

_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Converted:
    """Money after a conversion: the `value`, what it was converted from, and the rate that was used."""

    value: Money
    original: Money
    rate: Rate


class _Entry(NamedTuple):
    ratio: Fraction
    source: str


_Table = dict[str, dict[str, _Entry]]  # of one day: by base and quote


class Rates:
    """Rates of exchange, from a mapping, a file or a function; immutable.

    >>> rates = Rates({"CNY": "7.10", "EUR": "0.92"}, base="USD", date=date(2024, 3, 29), source="example")
    >>> from econnum import parse
    >>> converted = rates.convert(parse("1.42亿元"), "USD")
    >>> converted.value == parse("20 million dollars"), converted.rate.date, converted.rate.source
    (True, datetime.date(2024, 3, 29), 'example')
    >>> rates.rate("EUR", "CNY").ratio
    Fraction(355, 46)

    A mapping tells how much of each currency one unit of `base` buys, or maps days to such mappings.  A function is
    called with two currencies and a day, and tells how much of the second one unit of the first buys, or None.
    `Rates.from_csv` reads a file.  Rates are exact, cross rates included; only those that are given are used.
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
        self._asked = rates if callable(rates) else None
        self._tables: dict[Any, _Table] = {}
        self._source = source
        if callable(rates):
            return
        if not base:
            raise ValueFieldError("base", base, "give the currency of which one unit buys the amounts, such as 'USD'")
        if all(isinstance(figure, Mapping) for figure in rates.values()):
            days: Mapping[Any, Mapping[str, Figure]] = rates  # type: ignore[assignment]
        else:
            days = {date: rates}  # type: ignore[dict-item]
        for day, table in days.items():
            self._tables[_day(day)] = {
                base: {quote: _Entry(_ratio(rate, quote), source) for quote, rate in table.items()}
            }

    @classmethod
    def from_csv(cls, file: str | PathLike[str] | Iterable[str], *, base: str | None = None, source: str = "") -> Rates:
        """The rates of a CSV file in UTF-8, given by its path or by its lines.

        >>> rates = Rates.from_csv(["date,base,quote,rate", "2024-03-29,USD,CNY,7.10"])
        >>> rates.rate("USD", "CNY").date
        datetime.date(2024, 3, 29)

        Either a rate a line, with the columns `quote` and `rate` and, where there are, `date`, `base` and `source`;
        or a day a line, as the European Central Bank publishes them: a column `Date`, then one for each currency
        that a unit of `base` buys (EUR unless told otherwise), in which nothing or N/A is no rate.  Lines that begin
        with `#` are passed over.  Raises `ValueFieldError`, which names the line that is wrong.
        """
        if isinstance(file, str | PathLike):
            with open(file, encoding="utf-8-sig", newline="") as lines:
                return cls.from_csv(list(lines), base=base, source=source)
        made = cls({}, base=base or "EUR", source=source)
        made._tables = _read(file, base, source)
        return made

    @property
    def dates(self) -> list[date]:
        """The days that there are rates of, in order; none for a function or for rates without a date."""
        return sorted(day for day in self._tables if day is not None)

    def rate(self, base: str, quote: str, *, date: date | None = None, max_age: int = 0) -> Rate:
        """The rate from one currency to another on a day.

        Without a `date`, the rates must be of one day, or of none.  `max_age` is how many days before it will do
        where the day has no rate, such as a Sunday: the newest of them is taken, and the rate says its own date.
        Raises `RateError`, which names what is missing.
        """
        if base == quote:
            return Rate(base, quote, Fraction(1), date, self._source)
        if self._asked is not None:
            for day in [date] if date is None else [date - timedelta(age) for age in range(max_age + 1)]:
                given = self._asked(base, quote, day)
                if given is not None:
                    return Rate(base, quote, _ratio(given, quote), day, self._source)
            raise RateError(base, quote, date, "the function that gives the rates knows none")
        for day in self._days(base, quote, date, max_age):
            found = _found(self._tables[day], base, quote)
            if found is not None:
                return Rate(base, quote, found.ratio, day, found.source)
        raise RateError(base, quote, date, self._missing(base, quote, date, max_age))

    def convert(
        self, money: Money, to: str, *, date: date | None = None, max_age: int = 0, density: Measure | None = None
    ) -> Converted:
        """The money in another currency, with its bounds and its hedge, and the rate that was used.

        >>> from econnum import parse
        >>> rates = Rates({"CNY": "7.10"}, base="USD", source="example")
        >>> rates.convert(parse("$80 a barrel"), "CNY/metric_ton", density=parse("0.85 kg/L")).value.rounded(6).amount
        Amount(value=Decimal('4203.07'), low=None, high=None, modifier='exact')

        `to` is a currency, or a currency with the unit of a price: `CNY/metric_ton`.  A `density` leads from a price
        of a volume to one of a mass and back.  For `date` and `max_age` see `rate`.  Exact where a decimal holds the
        result, else 34 significant digits.
        """
        from econnum.conversion.units import by_line, price_line

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
        """A context in which quantities of pint convert at these rates, prices included.

        >>> from econnum import parse, pint_registry
        >>> rates, density = Rates({"CNY": "7.10"}, base="USD"), parse("0.85 kg/L")
        >>> with pint_registry().context(rates.context(density=density)):
        ...     price = parse("$80 a barrel").to_pint().to("CNY/metric_ton")
        >>> round(price.magnitude, 2)
        Decimal('4203.07')

        `currencies` says which, by default all that the rates of the day name.  Within pint the arithmetic is pint's,
        in the caller's Decimal context; `convert` is exact.
        """
        from econnum.conversion.context import money_context

        codes = list(currencies if currencies is not None else self._codes(date, max_age))
        if not codes:
            raise ValueFieldError("currencies", currencies, "give the currencies, such as {'USD', 'CNY'}")
        rates = [self.rate(codes[0], code, date=date, max_age=max_age) for code in codes[1:]]
        return money_context(codes, rates, density, registry)

    def _codes(self, date: date | None, max_age: int) -> list[str]:
        for day in self._days("", "", date, max_age) if self._asked is None else ():
            return _named(self._tables[day])
        return []

    def _days(self, base: str, quote: str, date: date | None, max_age: int) -> Iterator[Any]:
        """The days whose rates will do, the best first."""
        if date is None:
            if len(self._tables) > 1:
                span = f"{self.dates[0]} to {self.dates[-1]}"
                raise RateError(base, quote, None, f"the rates are of {len(self._tables)} days, {span}: give a date")
            yield from self._tables
            return
        for age in range(max_age + 1):
            if date - timedelta(age) in self._tables:
                yield date - timedelta(age)

    def _missing(self, base: str, quote: str, date: date | None, max_age: int) -> str:
        days = [*self._days(base, quote, date, max_age)]
        if days:
            known = {code for day in days for code in _named(self._tables[day])}
            lacking = [code for code in (base, quote) if code not in known]
            return f"the rates do not name {' or '.join(lacking)}" if lacking else "no rate links the two"
        if not self.dates:
            return "the rates have no date: leave it out" if self._tables else "no rates were given"
        within = f" or within {max_age} days before" if max_age else ""
        return f"there are no rates of that day{within}; they reach from {self.dates[0]} to {self.dates[-1]}"


def _found(table: _Table, base: str, quote: str) -> _Entry | None:
    """The rate between two currencies, straight or by way of a third that has a rate with both."""
    straight = _straight(table, base, quote)
    if straight is not None:
        return straight
    for hub in _named(table):
        there, back = _straight(table, base, hub), _straight(table, hub, quote)
        if there is not None and back is not None:
            sources = dict.fromkeys(entry.source for entry in (there, back) if entry.source)
            return _Entry(there.ratio * back.ratio, "; ".join(sources))
    return None


def _straight(table: _Table, base: str, quote: str) -> _Entry | None:
    """The rate between two currencies as it was given, or turned round."""
    given = table.get(base, {}).get(quote)
    if given is not None:
        return given
    turned = table.get(quote, {}).get(base)
    return None if turned is None else _Entry(1 / turned.ratio, turned.source)


def _named(table: _Table) -> list[str]:
    """The currencies that a table names, in its order."""
    return list(dict.fromkeys(code for base in table for code in (base, *table[base])))


def _ratio(given: object, quote: str) -> Fraction:
    figure = Decimal(given) if isinstance(given, str) and _PLAIN.fullmatch(given) else given
    if (
        isinstance(figure, Decimal | int)
        and not isinstance(figure, bool)
        and Decimal(figure).is_finite()
        and figure > 0
    ):
        return Fraction(figure)
    raise ValueFieldError(
        f"rate of {quote}", given, "give a figure above zero, as Decimal, int or text; floats are not exact"
    )


def _day(given: object) -> date | None:
    if given is None or (isinstance(given, date) and type(given) is date):
        return given
    raise ValueFieldError("date", given, "give a datetime.date")


def _read(lines: Iterable[str], base: str | None, source: str) -> dict[Any, _Table]:
    """The tables of a CSV, by day."""
    import csv

    numbered = [(number, line) for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    rows = csv.reader(line for _, line in numbered)
    header = [cell.strip().lower() for cell in next(rows, [])]
    tables: dict[Any, _Table] = {}
    narrow = {"quote", "rate"} <= set(header)
    if not narrow and "date" not in header:
        raise ValueFieldError("header", header, "give the columns quote and rate, or date and a column a currency")
    for (number, _), row in zip(numbered[1:], rows, strict=False):
        cells = {name: cell.strip() for name, cell in zip(header, row, strict=False)}
        try:
            day = date.fromisoformat(cells["date"]) if cells.get("date") else None
            home = cells.get("base") or base or ("EUR" if not narrow else "")
            if not home:
                raise ValueFieldError("base", home, "give a column base, or base=")
            told = cells.get("source", "") or source
            found = {cells["quote"]: cells["rate"]} if narrow else _wide(cells)
            entries = {quote: _Entry(_ratio(figure, quote), told) for quote, figure in found.items()}
        except (ValueError, KeyError) as error:
            raise ValueFieldError(f"line {number}", ",".join(row), str(error)) from error
        tables.setdefault(day, {}).setdefault(home, {}).update(entries)
    return tables


def _wide(cells: Mapping[str, str]) -> dict[str, str]:
    return {
        name.upper(): cell
        for name, cell in cells.items()
        if name not in {"date", "base", "source", ""} and cell not in {"", "N/A", "-"}
    }
