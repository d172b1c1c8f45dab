"""`format`: a value or a mention as text in a locale."""

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
    """A value as text in a locale, in the style of its news.

    >>> from econnum import format, parse
    >>> money = parse("13204亿元")
    >>> format(money, "en"), format(money, "zh_Hant"), format(money, "en", style="full")
    ('1.3204 trillion yuan', '1.3204兆元', '1,320,400,000,000 yuan')
    >>> format(parse("超过20.4%"), "en", change=Change("up", "year_on_year"))
    'up more than 20.4% year on year'

    A `Mention` is written with its change; for a value, give `change`.  Styles: `compact` with scale words, `full` with
    all digits grouped, `plain` with all digits not grouped, `spelled` in words, `financial` in the capitals of Chinese
    bank forms.  `currency` is the form of a currency: `name`, `symbol` or `code`.  Nothing is rounded unless `places`
    (of the figure as written) or `digits` (significant digits) is given; `rounding` is the mode, by default half to
    even.  Raises `FormatError` if a locale or a style cannot write the value.
    """
    chosen = writer(locale, style, currency, Rounding(places, digits, rounding))
    if not isinstance(change, Change | None):
        raise FormatError(change, "give a Change, such as Change('up', 'year_on_year'), or None")
    if isinstance(value, Mention):
        return chosen.write(value.value, change or value.change)
    return chosen.write(value, change)
