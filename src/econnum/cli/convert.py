"""`econnum convert`: convert figures to another unit or currency."""

from __future__ import annotations

import argparse
import csv
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from econnum.cli.command import LEFT_OUT, Command, CommandError, tell
from econnum.cli.inputs import read
from econnum.cli.output import opened
from econnum.cli.texts import add_encoding
from econnum.errors import EconnumError, RateError, ValueFieldError
from econnum.exact import plain, significant
from econnum.printable import json_text, printable
from econnum.values import Measure, Money

if TYPE_CHECKING:
    from fractions import Fraction

    from econnum.conversion.rate import Rate
    from econnum.conversion.rates import Rates

__all__ = ["CONVERT"]

RATE_DIGITS = 10
"""The significant digits of a rate as it is shown; the conversion uses all of it."""


class Result(NamedTuple):
    """A converted figure, and the rate if a currency was converted."""

    value: Measure | Money
    rate: Rate | None = None


def _convert_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Converts figures, exactly: econnum convert 3500亩 hectare"
    parser.add_argument("figures", nargs="+", metavar="FIGURE", help="such as 3500亩, '80 dollars a barrel', 10-20亿元")
    parser.add_argument(
        "unit",
        metavar="UNIT",
        help="the target unit: a name (hectare, kilometer/hour), a word (公顷, tonnes), a symbol (km/h), a currency "
        "(USD), or a currency with the unit of a price (CNY/metric_ton)",
    )
    parser.add_argument(
        "--rates",
        metavar="FILE",
        help="a CSV file of exchange rates: columns quote and rate, and optionally date, base, source; or a column "
        "Date and one for each currency",
    )
    add_encoding(parser)
    parser.add_argument("--base", metavar="CODE", help="the base currency of the rates, if FILE does not name it")
    parser.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="the day of the rate")
    parser.add_argument(
        "--max-age",
        type=_whole,
        default=0,
        metavar="DAYS",
        help="if the day has no rate, use the newest one that is at most so many days older; by default 0",
    )
    parser.add_argument("--density", metavar="FIGURE", help="converts volume to mass and back: '0.85 kg/L'")
    parser.add_argument("--digits", type=_whole, metavar="N", help="round to so many significant digits, half to even")
    parser.add_argument(
        "-f", "--format", choices=("text", "jsonl"), default="text", help="the output format; by default text"
    )


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{given!r} is not a day; give one such as 2024-03-29") from error


def _whole(given: str) -> int:
    if not given.isascii() or not given.isdigit() or len(given) > 4:
        raise argparse.ArgumentTypeError(f"{given!r} is not a whole number from 0 to 9999")
    return int(given)


def _convert(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    if options.rates is None and (options.date or options.max_age or options.base or options.encoding):
        parser.error("--date, --max-age, --base and --encoding are about --rates: give a file")
    if options.digits == 0:
        parser.error("--digits begins at 1")
    rates = None if options.rates is None else _rates(options.rates, options.encoding, options.base)
    density = None if options.density is None else _density(options.density)
    status = 0
    with opened(None) as out:
        for figure in options.figures:
            try:
                result = _converted(figure, options, rates, density)
            except EconnumError as error:
                tell(CommandError(figure, error))
                status = LEFT_OUT
            else:
                print(_record(figure, result) if options.format == "jsonl" else _line(result), file=out)
    return status


def _rates(path: str, encoding: str | None, base: str | None) -> Rates:
    from econnum.conversion.rates import Rates

    given = StringIO(read(path, encoding), newline="")
    try:
        return Rates.from_csv(given, base=base, source=path)
    except (EconnumError, csv.Error) as error:
        raise CommandError(path, error) from error


def _density(given: str) -> Measure:
    from econnum.engine.reader import parse

    try:
        density = parse(given)
    except EconnumError as error:
        raise CommandError(given, error) from error
    if not isinstance(density, Measure):
        raise CommandError(given, "give a mass for a volume as the density, such as '0.85 kg/L'")
    return density


def _converted(figure: str, options: argparse.Namespace, rates: Rates | None, density: Measure | None) -> Result:
    from econnum.engine.reader import parse

    value = parse(figure)
    if isinstance(value, Money) and rates is not None:
        converted = rates.convert(value, options.unit, date=options.date, max_age=options.max_age, density=density)
        result = Result(converted.value, converted.rate)
    elif isinstance(value, Measure | Money):
        try:
            result = Result(value.to(options.unit, density=density))
        except RateError as error:
            raise RateError(error.base, error.quote, None, "give rates, by --rates FILE") from None
    else:
        raise ValueFieldError("figure", figure, f"a {value.kind} has no unit to convert; give a quantity or money")
    return result if options.digits is None else Result(result.value.rounded(options.digits), result.rate)


def _line(result: Result) -> str:
    """The figure, its unit, and in brackets the modifier and the rate."""
    value, rate = result
    amount = value.amount
    shown = plain(amount.value) if amount.value is not None else f"{_plain(amount.low)}..{_plain(amount.high)}"
    notes: list[str] = [value.modifier] if value.modifier != "exact" else []
    if rate is not None and rate.base != rate.quote:
        told = f"1 {rate.base} = {plain(significant(rate.figure, RATE_DIGITS))} {rate.quote}"
        notes += [told, *([str(rate.date)] if rate.date else []), *([printable(rate.source)] if rate.source else [])]
    return f"{shown} {value.unit}" + (f" ({', '.join(notes)})" if notes else "")


def _record(figure: str, result: Result) -> str:
    """The figure in the form of a record, with the rate."""
    value, rate = result
    amount = value.amount
    told = rate and {
        "base": rate.base,
        "quote": rate.quote,
        "ratio": _ratio(rate.ratio),
        "date": rate.date.isoformat() if rate.date else None,
        "source": rate.source,
    }
    record = {
        "text": figure,
        "kind": value.kind,
        "value": _plain(amount.value),
        "low": _plain(amount.low),
        "high": _plain(amount.high),
        "modifier": value.modifier,
        "unit": value.unit,
        "rate": told,
    }
    return json_text(record)


def _plain(figure: Decimal | None) -> str | None:
    return None if figure is None else plain(figure)


def _ratio(ratio: Fraction) -> str:
    """The `str` of the ratio, which raises for integers of more than 4,300 digits."""
    figures = [plain(Decimal(figure)) for figure in ratio.as_integer_ratio()]
    return "/".join(figures[: 1 if ratio.denominator == 1 else 2])


CONVERT = Command("turn figures into another unit or currency", _convert_arguments, _convert)
