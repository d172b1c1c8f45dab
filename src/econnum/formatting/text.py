"""`format`: a value or a mention as one expression."""

from __future__ import annotations

from econnum.errors import FormatError
from econnum.formatting.figures import Rounding
from econnum.formatting.writer import CurrencyForm, Style, writer
from econnum.mention import Mention
from econnum.values import Change, Value

__all__ = ["format"]


def format(
    value: Value | Mention,
    locale: str,
    *,
    style: Style = "compact",
    change: Change | None = None,
    currency: CurrencyForm = "name",
    places: int | None = None,
    digits: int | None = None,
    rounding: str = "half_even",
) -> str:
    """A value in the words of a locale, as news writes it.

    >>> from econnum import format, parse
    >>> money = parse("13204亿元")
    >>> format(money, "en"), format(money, "zh_Hant"), format(money, "en", style="full")
    ('1.3204 trillion yuan', '1.3204兆元', '1,320,400,000,000 yuan')
    >>> format(parse("超过20.4%"), "en", change=Change("up", "year_on_year"))
    'up more than 20.4% year on year'

    A `Mention` brings its own change; `change` gives one to a value.  Styles: `compact` with scale words, `full` with
    every digit, `plain` with every digit ungrouped, `spelled` in words, `financial` in the capitals of Chinese bank
    forms.  `currency` names it, or gives its `symbol` or `code`.  Nothing is rounded unless `places` (after the point,
    as written) or `digits` (that count) say so, and then half to even or as `rounding` says.  Raises `FormatError`
    for what a locale or a style cannot write.
    """
    chosen = writer(locale, style, currency, Rounding(places, digits, rounding))
    if not isinstance(change, Change | None):
        raise FormatError(change, "give a Change, such as Change('up', 'year_on_year'), or None")
    if isinstance(value, Mention):
        return chosen.write(value.value, change or value.change)
    return chosen.write(value, change)
