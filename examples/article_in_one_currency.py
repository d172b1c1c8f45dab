"""Convert the figures of an article to one currency and to SI units, and print a table.

Run it on a file of your own, or without an argument on one of the seed texts and an invented paragraph:

    python examples/article_in_one_currency.py [FILE [CURRENCY [YYYY-MM-DD]]]

The rates are those of `rates.csv` in this folder, which are invented.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from econnum import Amount, EconnumError, Measure, Mention, Money, Rates, extract

HERE = Path(__file__).resolve().parent
SEED = HERE.parent / "seeds" / "001_0cded01126423a15.txt"
PARAGRAPH = """
The new port zone covers 36,000 mu and handled 93.6 million tonnes of cargo, of which 12 million barrels of oil bought
at $80 a barrel. It saved more than 50,000 tonnes of coal equivalent. 港区总投资12亿至15亿元，道路全长320公里。
"""
# The target unit of each kind of measure; durations are not converted.
SI_UNITS = ("kilogram", "square_meter", "cubic_meter", "meter", "joule", "watt")
DIGITS = 4


def converted(mention: Mention, rates: Rates, currency: str, day: date) -> tuple[str, str] | None:
    """The figure in the currency or in an SI unit, and the rate; None for other figures."""
    match mention.value:
        case Money() as money:
            target = f"{currency}/cubic_meter" if money.per == "barrel" else currency
            result = rates.convert(money, target, date=day, max_age=7)
            rate = result.rate
            how = f"1 {rate.base} = {rate.figure:.6} {rate.quote}, {rate.date}, {rate.source}"
            return described(result.value), "" if rate.base == rate.quote else how
        case Measure() as measure:
            for unit in SI_UNITS:
                try:
                    return described(measure.to(unit)), ""
                except EconnumError:
                    continue
    return None


def described(value: Money | Measure) -> str:
    """The value with four digits, the bounds of a range, and the modifier."""
    amount: Amount = value.rounded(DIGITS).amount
    figure = f"{amount.low:,f} to {amount.high:,f}" if amount.value is None else f"{amount.value:,f}"
    modifier = "" if amount.modifier == "exact" else f" ({amount.modifier})"
    return f"{figure} {value.unit}{modifier}"


def rows(text: str, rates: Rates, currency: str, day: date) -> Iterator[tuple[str, str, str]]:
    """A row for each figure of the text that can be converted."""
    for mention in extract(text, kinds={"money", "quantity"}):
        found = converted(mention, rates, currency, day)
        if found is not None:
            yield (mention.text, *found)


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    path, currency, day = [*arguments, *("", "EUR", "2022-12-30")[len(arguments) :]]
    text = Path(path).read_text(encoding="utf-8") if path else SEED.read_text(encoding="utf-8") + PARAGRAPH
    rates = Rates.from_csv(HERE / "rates.csv")
    for figure, value, how in rows(text, rates, currency, date.fromisoformat(day)):
        print(f"{value:46} {figure}" + (f"  [{how}]" if how else ""))


if __name__ == "__main__":
    main(sys.argv[1:])
