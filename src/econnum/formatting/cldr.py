"""The data of CLDR for a locale, through Babel: number symbols, scale words, names and patterns; each read once.

Babel's own number formatter is not used: it rounds in the caller's Decimal context and drops trailing zeros.  Its
patterns and symbols are used; the digits are inserted as text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from econnum.errors import FormatError
from econnum.exact import EXACT

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["Notation", "Scale", "notation", "unit_patterns"]

_LEAST_SCALE = 4  # news writes 12,000 and not 12 thousand


class Scale(NamedTuple):
    """A scale word: its power of ten, and the text before and after the digits, by plural form."""

    power: int
    affixes: Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Notation:
    """The number notation of a locale, with the parts that later calls use again."""

    locale: Locale
    decimal: str
    group: str
    minus: str
    grouping: tuple[int, int]
    percent: tuple[str, str]
    priced: tuple[str, str]
    scales: tuple[Scale, ...]
    plural: Callable[[Decimal], str]
    names: dict[tuple[str, str, str], str] = field(default_factory=dict, repr=False, compare=False)

    def plural_form(self, figure: Decimal) -> str:
        """The plural form of a figure: one, few, other."""
        with localcontext(EXACT):
            return self.plural(abs(figure))

    def currency_name(self, code: str, number: Decimal) -> str:
        """The name of a currency in the plural form of a number, or its code if CLDR has no name."""
        key = ("currency", code, self.plural_form(number))
        if key not in self.names:
            from babel.numbers import get_currency_name

            with localcontext(EXACT):
                self.names[key] = get_currency_name(code, count=abs(number), locale=self.locale)
        return self.names[key]

    def currency_symbol(self, code: str) -> str:
        """The sign of a currency, or its code if it has none."""
        return str(self.locale.currency_symbols.get(code, code))

    def money_pattern(self, code: str, number: Decimal) -> str:
        """The pattern of a figure with the name of a currency."""
        from babel.numbers import get_currency_unit_pattern

        with localcontext(EXACT):
            return get_currency_unit_pattern(code, count=abs(number), locale=self.locale)

    def unit(self, identifiers: Iterable[str]) -> str | None:
        """The first of a unit's identifiers that this CLDR knows, or None."""
        known = self.locale.unit_display_names
        return next((identifier for identifier in identifiers if identifier in known), None)

    def unit_pattern(self, unit: str, number: Decimal) -> str:
        """The pattern of a figure with a unit of CLDR."""
        plural = self.plural_form(number)
        key = ("unit", unit, plural)
        if key not in self.names:
            lengths = unit_patterns(self.locale)[unit]
            # In Babel before 2.19 the long forms lack those that CLDR defines as aliases of the short ones.
            tables = [lengths[length] for length in ("long", "short") if length in lengths]
            self.names[key] = next(table[form] for form in (plural, "other") for table in tables if form in table)
        return self.names[key]

    def price(self, written: str, unit: str) -> str:
        """A written price per unit, for a unit of CLDR."""
        from babel.units import format_compound_unit

        price = format_compound_unit(written, denominator_unit=unit, locale=self.locale)
        assert price is not None
        return price

    def month(self, number: int) -> str:
        """The name of a month in a date."""
        return str(self.locale.months["format"]["wide"][number])

    def dated(self, shape: str, fields: Mapping[str, str]) -> str | None:
        """A period as CLDR writes it, or None if CLDR has no pattern for its shape."""
        skeleton = _SKELETONS.get(shape)
        if skeleton is None:
            return None
        from babel.dates import format_skeleton

        try:
            day = date(int(fields["y"]) if shape in _YEARED else 2000, _month(fields), int(fields.get("d", "1")))
        except ValueError:  # the 30th of February
            return None
        return str(format_skeleton(skeleton, day, locale=self.locale))


def unit_patterns(locale: Locale) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """The patterns of a locale's units, by identifier, length and plural form.

    This is the only private attribute of Babel that is used: `format_unit` writes the figure too, rounded and in its
    own digits, and no public function returns the pattern.  `tests/test_cldr.py` fails if it moves.
    """
    patterns: Mapping[str, Mapping[str, Mapping[str, str]]] = locale._data["unit_patterns"]
    return patterns


# The skeletons of CLDR for the shapes of a period; none of them has an unknown year.
_SKELETONS = {
    "year": "y",
    "month": "yMMMM",
    "day": "yMMMMd",
    "quarter": "yQQQQ",
    "bare_day": "MMMMd",
    "bare_month": "MMMM",
}
_YEARED = frozenset({"year", "month", "day", "quarter"})


def _month(fields: Mapping[str, str]) -> int:
    return int(fields["m"]) if "m" in fields else int(fields["q"]) * 3 if "q" in fields else 1


@lru_cache(maxsize=64)
def notation(locale: str) -> Notation:
    """The notation of a locale; raises a `FormatError` for a name that CLDR does not have."""
    from babel import Locale, UnknownLocaleError
    from babel.numbers import get_decimal_symbol, get_group_symbol, get_minus_sign_symbol

    try:
        known = Locale.parse(locale.strip().replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        known = None
    if known is None:
        raise FormatError(locale, "CLDR has no such locale; give one such as 'en', 'zh_CN', 'zh_Hant' or 'de'")
    pattern = known.decimal_formats[None]
    percent = known.percent_formats[None]
    priced = known.currency_formats["standard"]
    return Notation(
        locale=known,
        decimal=get_decimal_symbol(known),
        group=get_group_symbol(known),
        minus=get_minus_sign_symbol(known),
        grouping=pattern.grouping,
        percent=(percent.prefix[0], percent.suffix[0]),
        priced=(priced.prefix[0], priced.suffix[0]),
        scales=_scales(known),
        plural=known.plural_form,
    )


def _scales(locale: Locale) -> tuple[Scale, ...]:
    """The scale words of a language, the largest first: the patterns that have one digit (0亿, 0 million)."""
    from babel import Locale

    own = Locale(locale.language, script=locale.script)  # Hong Kong's short forms are English letters
    formats = own.compact_decimal_formats
    patterns = formats["long"] if "long" in formats else formats["short"]
    found: dict[int, dict[str, tuple[str, str]]] = {}
    for plural, by_power in patterns.items():
        for power, pattern in by_power.items():
            if pattern.pattern.count("0") == 1 and len(pattern.pattern) > 1:
                affixes = tuple(part.replace("'", "") for part in (pattern.prefix[0], pattern.suffix[0]))
                found.setdefault(len(power) - 1, {})[plural] = (affixes[0], affixes[1])
    return tuple(Scale(power, found[power]) for power in sorted(found, reverse=True) if power >= _LEAST_SCALE)
