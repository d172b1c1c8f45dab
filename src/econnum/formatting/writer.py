"""One value, one expression: each kind in the words of a locale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from econnum.amount import Amount, Modifier
from econnum.errors import FormatError
from econnum.exact import next_step, power_of_ten
from econnum.formatting.cldr import Notation, notation
from econnum.formatting.figures import Figure, Rounding, borrows, plain_in_words, write
from econnum.formatting.periods import in_words
from econnum.lang.writing_shape import Forms, Writing
from econnum.lang.writings import SIGNS_ALONE, WRITINGS
from econnum.lexicon.currencies import SIGNS
from econnum.lexicon.units import UNITS
from econnum.quantified import Quantified
from econnum.values import (
    Change,
    Count,
    Fraction,
    Identifier,
    Kind,
    Measure,
    Money,
    Multiple,
    Number,
    Ordinal,
    Percentage,
    PercentagePoints,
    Period,
    Rank,
    Top,
    Value,
)

__all__ = ["CURRENCY_FORMS", "STYLES", "CurrencyForm", "Style", "Writer", "writer"]

Style = Literal["compact", "full", "plain", "spelled", "financial"]
"""How digits are written: with scale words, all of them, all of them ungrouped, in words, in financial capitals."""

CurrencyForm = Literal["name", "symbol", "code"]
"""How a currency is named: yuan, CN¥ or CNY."""

STYLES: tuple[Style, ...] = get_args(Style)
CURRENCY_FORMS: tuple[CurrencyForm, ...] = get_args(CurrencyForm)

_CLDR_UNITS = {row.name: row.cldr for row in UNITS}
_Wrap = Callable[[str, str, str], str]
"""Puts a figure and its noun together: from the sign, the digits and the plural form."""


@dataclass(frozen=True, slots=True)
class Writer:
    """The choices of one call: where, in which words, in which style."""

    notation: Notation
    words: Writing
    style: Style
    currency: CurrencyForm
    rounding: Rounding

    def write(self, value: Value, change: Change | None) -> str:
        """The value in words, with its change where there is one."""
        kind = _KINDS.get(value.kind) if isinstance(value, Value) else None
        if kind is None:
            raise FormatError(value, "give one of econnum's values, such as Money or Percentage, or a Mention")
        if self.style == "financial" and value.kind not in _IN_CAPITALS:
            raise FormatError(
                value, "financial capitals write money, counts, measures and numbers; give style='spelled'"
            )
        written = kind(self, value) if change is None else self.changed(value, change, kind)
        return written.translate(self.words.script) if self.words.script else written

    # ------------------------------------------------------------ figures

    def figure(self, figure: Decimal, *, compact: bool = True) -> Figure:
        """A figure in the style's digits or words."""
        if self.style not in {"spelled", "financial"}:
            compact = compact and self.style == "compact"
            return write(figure, self.notation, self.rounding, compact=compact, grouped=self.style != "plain")
        rounded = self.rounding.apply(figure)
        speller = self.words.spell if self.style == "spelled" else self.words.capital_number
        if speller is None:
            raise FormatError(
                figure, f"no {self.style} numbers are known for {self.notation.locale}; give style='full'"
            )
        text = speller(rounded.copy_abs())
        if text is None:
            raise FormatError(figure, f"it has more digits than are {self.style}; give style='full', or round it")
        return Figure(rounded.is_signed() and bool(rounded), text, rounded)

    def sign(self, figure: Figure) -> str:
        """The sign of a figure below zero."""
        if not figure.negative:
            return ""
        return self.words.minus if self.style in {"spelled", "financial"} else self.notation.minus

    def amount(self, value: Value, amount: Amount, wrap: _Wrap, *, each: bool = False, vague: str = "") -> str:
        """An amount with its noun: figure, bounds and hedge; `each` end of a range has the noun, or both together."""
        if amount.value is not None and amount.low is None:
            return self.hedged(amount.modifier, self.wrapped(self.figure(amount.value), wrap))
        if amount.value is not None:
            return self.bounded(value, amount, wrap)
        assert amount.low is not None
        assert amount.high is not None
        if vague and (scale := self.scale_alone(amount)) is not None:
            return wrap("", vague.format(scale), "other")
        if amount.modifier not in {"exact", "approx", "nearly"}:
            raise FormatError(value, "a range has no words for its hedge; leave the hedge exact, approx or nearly")
        low, high = self.figure(amount.low), self.figure(amount.high)
        if self.style in {"spelled", "financial"} and not plain_in_words(low, high):
            raise FormatError(
                value, "in words the lower end would be read with the scale of the upper; give style='full'"
            )
        if borrows(low, high):
            low, high = self.figure(amount.low, compact=False), self.figure(amount.high, compact=False)
        if each:
            written = self.words.span.format(self.wrapped(low, wrap), self.wrapped(high, wrap))
        else:
            ends = (self.sign(end) + end.text for end in (low, high))
            written = wrap("", self.words.span.format(*ends), self.notation.plural_form(high.value))
        return self.hedged(amount.modifier, written)

    def wrapped(self, figure: Figure, wrap: _Wrap) -> str:
        """A figure with its noun."""
        return wrap(self.sign(figure), figure.text, self.notation.plural_form(figure.value))

    def hedged(self, modifier: Modifier, written: str) -> str:
        """An expression under its hedge."""
        return self.words.hedged[modifier].format(written)

    def bounded(self, value: Value, amount: Amount, wrap: _Wrap) -> str:
        """A figure that its last digit bounds: 3000多, 3,000-odd."""
        figure = amount.value
        assert figure is not None
        by_digit = amount.modifier == "more_than" and amount.low == figure and amount.high == next_step(figure)
        if not by_digit or not self.words.odd:
            raise FormatError(
                value,
                "a figure has bounds in words only where its last digit gives them (3000多, 3,000-odd); "
                "give the figure alone or the bounds alone",
            )
        written = self.figure(figure)
        plural = self.notation.plural_form(written.value)
        return wrap(self.sign(written), self.words.odd.format(written.text), plural)

    def scale_alone(self, amount: Amount) -> str | None:
        """The scale that an amount from it to ten times of it is told by: billions, 数十亿."""
        low, high = amount.low, amount.high
        if low is None or high is None or amount.modifier != "approx" or low <= 0:
            return None
        power = low.adjusted()
        if low != power_of_ten(power) or high != power_of_ten(power + 1):
            return None
        return self.words.vague(power)

    def before_noun(self, text: str) -> str:
        """A spelled figure in the form that it takes before a noun: 两 for 二."""
        return self.words.spelled_counts.get(text, text) if self.style == "spelled" else text

    def joined(self, forms: Forms) -> _Wrap:
        """The wrap of a noun of one's own."""

        def wrap(sign: str, text: str, plural: str) -> str:
            return self.words.joint.format(sign + self.before_noun(text), forms[0] if plural == "one" else forms[1])

        return wrap

    def template(self, template: str, *, sign_inside: bool = True) -> _Wrap:
        """The wrap of a template."""

        def wrap(sign: str, text: str, plural: str) -> str:
            return template.format(sign + text) if sign_inside else sign + template.format(text)

        return wrap

    # ------------------------------------------------------------ kinds

    def money(self, value: Money) -> str:
        """An amount of a currency, with the unit that it is the price of."""
        if self.style == "financial":
            return self.bank_amount(value)
        named = self.currency == "name" or self.style == "spelled"
        wrap = self.named_currency(value.currency) if named else None
        vague = self.words.counted if wrap is not None else ""
        wrap = wrap or self.signed_currency(value.currency)
        written = self.amount(value, value.amount, wrap, each=not vague, vague=vague)
        return written if value.per is None else self.priced(value, written, value.per)

    def named_currency(self, code: str) -> _Wrap | None:
        """The wrap of a currency's name; None where CLDR's name is no name that stands in a sentence."""
        forms = self.words.currencies.get(code)
        if forms is not None:
            return None if forms[0] == code else self.joined(forms)
        if any(bracket in self.notation.currency_name(code, "other") for bracket in "(（"):
            return None  # Afghan afghani (1927–2002)

        def wrap(sign: str, text: str, plural: str) -> str:
            pattern = self.words.joint or self.notation.money_pattern(plural)
            return pattern.format(sign + self.before_noun(text), self.notation.currency_name(code, plural))

        return wrap

    def signed_currency(self, code: str) -> _Wrap:
        """The wrap of a currency's sign or code, on the side where the locale has it."""
        sign = self.notation.currency_symbol(code) if self.currency == "symbol" else code
        # A sign that this language reads as another currency, or not at all, would mislead: ¥ is the yuan here.
        mark = code if self.words.code and SIGNS.get(sign.lower()) != code else sign
        gap = self.words.joint.format("", "") if self.words.joint else "\N{NO-BREAK SPACE}"
        before, after = (part.replace("\N{NO-BREAK SPACE}", gap) for part in self.notation.priced)
        if mark[-1].isalpha() and before.endswith("¤"):
            before += gap

        def wrap(sign: str, text: str, plural: str) -> str:
            return sign + before.replace("¤", mark) + text + after.replace("¤", mark)

        return wrap

    def bank_amount(self, value: Money) -> str:
        """An amount in financial capitals, as bills and vouchers want it."""
        amount, capitals = value.amount, self.words.capitals
        if capitals is None or self.words.capital_number is None:
            raise FormatError(value, "financial capitals are Chinese; give locale='zh_CN' or 'zh_Hant'")
        if amount.value is None or amount.low is not None or amount.modifier != "exact" or value.per is not None:
            raise FormatError(value, "financial capitals state one exact amount; give a Money with a value alone")
        figure = self.rounding.apply(amount.value)
        sign = self.words.minus if figure < 0 else ""
        if self.words.currencies[_CAPITALS_OF][0] == self.words.currencies.get(value.currency, ("", ""))[0]:
            text = capitals(figure.copy_abs())
            if text is None:
                raise FormatError(value, "financial capitals reach from 分 to below 10^16 yuan; round to two places")
            return f"{self.words.capital_currency}{sign}{text}"
        text = self.words.capital_number(figure.copy_abs())
        name = self.named_currency(value.currency)
        if text is None or name is None:
            raise FormatError(value, "of another currency than the yuan, financial capitals write whole amounts alone")
        return name(sign, text, "other")

    def priced(self, value: Value, price: str, unit: str) -> str:
        """A price with the unit that it is for."""
        if self.words.per:
            return self.words.per.format(price, self.unit_alone(value, unit))
        pattern = self.notation.unit_pattern(_CLDR_UNITS.get(unit) or "", "per")
        return pattern.format(price) if pattern else f"{price}/{self.unit_alone(value, unit)}"

    def unit_alone(self, value: Value, unit: str) -> str:
        """The name of a unit without a figure."""
        name = self.words.per_units.get(unit)
        return name if name is not None else self.unit_wrap(value, unit)("", "", "one").strip()

    def unit_wrap(self, value: Value, unit: str) -> _Wrap:
        """The wrap of a unit's name."""
        forms = self.words.units.get(unit)
        if forms is not None:
            return self.joined(forms)
        cldr = _CLDR_UNITS.get(unit)
        if cldr is None or self.notation.unit_pattern(cldr, "other") is None:
            raise FormatError(
                value, f"{unit!r} has no name in {self.notation.locale}; convert it to a unit of CLDR first"
            )

        def wrap(sign: str, text: str, plural: str) -> str:
            return str(self.notation.unit_pattern(cldr, plural)).format(sign + text)

        return wrap

    def measure(self, value: Measure) -> str:
        """A figure with its unit; a rate with both of its units."""
        unit, slash, per = value.unit.partition("/")
        written = self.amount(value, value.amount, self.unit_wrap(value, unit), vague=self.words.counted)
        return self.priced(value, written, per) if slash else written

    def percentage(self, value: Percentage) -> str:
        """A share in per cent."""
        spelled = self.words.spelled.get("percentage") if self.style == "spelled" else None
        if spelled is not None:
            return self.amount(value, value.amount, self.template(spelled, sign_inside=False), each=True)
        before, after = self.notation.percent
        return self.amount(value, value.amount, self.template(f"{before}{{0}}{after}"), each=True)

    def points(self, value: PercentagePoints) -> str:
        """A difference of percentages."""
        forms = self.words.points.get(value.point)
        if forms is None:
            raise FormatError(
                value, f"CLDR has no name for a {value.point} in {self.notation.locale}; give 'en' or 'zh'"
            )
        return self.amount(value, value.amount, self.joined(forms))

    def multiple(self, value: Multiple) -> str:
        """A number of times."""

        def wrap(sign: str, text: str, plural: str) -> str:
            return self.words.times.format(sign + self.before_noun(text))

        return self.amount(value, value.amount, wrap)

    def count(self, value: Count) -> str:
        """How many: with its classifier where the language has one."""

        def wrap(sign: str, text: str, plural: str) -> str:
            return self.words.count.format(sign + self.before_noun(text))

        return self.amount(value, value.amount, wrap, vague="{0}")

    def number(self, value: Number) -> str:
        """A number alone."""
        return self.amount(value, value.amount, self.template("{0}"), vague="{0}")

    def fraction(self, value: Fraction) -> str:
        """Parts of a whole."""
        sign = self.words.minus or self.notation.minus if value.numerator < 0 else ""
        return self.hedged(value.modifier, sign + self.words.fraction(abs(value.numerator), value.denominator))

    def place(self, value: Ordinal | Rank) -> str:
        """A place in a sequence or in a ranking."""
        number, figure = self.whole(value, value.amount)
        ordinal, spelled = self.words.ordinal, self.words.spelled_ordinal
        if ordinal is None or spelled is None:
            raise FormatError(value, f"no ordinals are known for {self.notation.locale}; give 'en' or 'zh'")
        written = spelled(number) if self.style == "spelled" else ordinal(number, figure.text)
        return self.hedged(value.amount.modifier, written)

    def top(self, value: Top) -> str:
        """The first so many of a ranking."""
        _, figure = self.whole(value, value.amount)
        if not self.words.top:
            raise FormatError(
                value, f"no word for the top of a list is known for {self.notation.locale}; give 'en' or 'zh'"
            )
        return self.hedged(value.amount.modifier, self.words.top.format(figure.text))

    def whole(self, value: Value, amount: Amount) -> tuple[int, Figure]:
        """The whole number that a place in a sequence needs."""
        stated = amount.value
        if stated is None or amount.low is not None or stated < 0 or stated != stated.to_integral_value():
            raise FormatError(value, "a place in a sequence is one whole number; give an Amount with that value alone")
        if stated.adjusted() >= _LONGEST_PLACE:
            raise FormatError(value, f"a place in a sequence has at most {_LONGEST_PLACE} digits")
        exact = Writer(self.notation, self.words, self.style, self.currency, Rounding())
        return int(stated), exact.figure(Decimal(int(stated)), compact=False)

    def period(self, value: Period) -> str:
        """A date or a span of the calendar."""
        written = in_words(value.timex, self.notation, self.words)
        if written is None:
            raise FormatError(value, f"{value.timex!r} is no period with words in {self.notation.locale}")
        return self.hedged(value.modifier, written)

    def identifier(self, value: Identifier) -> str:
        """An identifier, character by character as it is."""
        return value.code

    # ------------------------------------------------------------ changes

    def changed(self, value: Value, change: Change, kind: Callable[[Writer, Value], str]) -> str:
        """A change in words: up 20.4% year on year, 同比增长20.4%."""
        if isinstance(value, Quantified) and (value.amount.low or value.amount.value or 0) < 0:
            raise FormatError(value, "the direction of a change is in its words; give the figure without a sign")
        basis = self.words.bases.get(change.basis)
        if basis is None:
            raise FormatError(
                change, f"no words for {change.basis} are known for {self.notation.locale}; give 'en' or 'zh'"
            )
        if change.reading == "to":
            return self.level(value, change, basis, kind)
        by_kind = self.words.directions.get(value.kind, self.words.directions[None])
        direction = by_kind.get(change.direction)
        if direction is None:
            raise FormatError(
                change, f"no word for {change.direction!r} is known for {self.notation.locale}; give 'en' or 'zh'"
            )
        return self.words.changes.format(direction=direction, figure=kind(self, value), basis=basis)

    def level(self, value: Value, change: Change, basis: str, kind: Callable[[Writer, Value], str]) -> str:
        """The level that a change reached, in one word where there is one: doubled, 翻一番."""
        match value:
            case Multiple(amount=Amount(value=Decimal() as figure, low=None, modifier="exact")):
                word = self.words.doubled.get((change.direction, figure))
                if word is not None:
                    return word.format(basis=basis)
        template = self.words.levels.get(change.direction)
        if template is None:
            raise FormatError(
                change, f"no words for a level reached are known for {self.notation.locale}; give 'en' or 'zh'"
            )
        return template.format(figure=kind(self, value), basis=basis)


_CAPITALS_OF = "CNY"
_IN_CAPITALS = frozenset({"money", "count", "quantity", "number"})
_LONGEST_PLACE = 15

_KINDS: dict[Kind, Callable[[Writer, Value], str]] = {
    "money": Writer.money,  # type: ignore[dict-item]
    "percentage": Writer.percentage,  # type: ignore[dict-item]
    "percentage_points": Writer.points,  # type: ignore[dict-item]
    "multiple": Writer.multiple,  # type: ignore[dict-item]
    "fraction": Writer.fraction,  # type: ignore[dict-item]
    "count": Writer.count,  # type: ignore[dict-item]
    "quantity": Writer.measure,  # type: ignore[dict-item]
    "ordinal": Writer.place,  # type: ignore[dict-item]
    "rank": Writer.place,  # type: ignore[dict-item]
    "top": Writer.top,  # type: ignore[dict-item]
    "period": Writer.period,  # type: ignore[dict-item]
    "identifier": Writer.identifier,  # type: ignore[dict-item]
    "number": Writer.number,  # type: ignore[dict-item]
}


def writer(locale: str, style: str, currency: str, rounding: Rounding) -> Writer:
    """The writer for a call's choices; a wrong one is a `FormatError`."""
    if not isinstance(locale, str):
        raise FormatError(locale, "give the name of a locale, such as 'en', 'zh_CN' or 'zh_Hant'")
    if style not in STYLES:
        raise FormatError(style, f"give a style: {', '.join(STYLES)}")
    if currency not in CURRENCY_FORMS:
        raise FormatError(currency, f"give a form of the currency: {', '.join(CURRENCY_FORMS)}")
    found = notation(locale)
    by_script = f"{found.locale.language}_{found.locale.script}"
    words = WRITINGS.get(by_script) or WRITINGS.get(found.locale.language) or SIGNS_ALONE
    return Writer(found, words, style, currency, rounding)
