"""The writer: a value of any kind as one expression in a locale."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from econnum.amount import Amount
from econnum.errors import FormatError, shown
from econnum.formatting.cldr import notation
from econnum.formatting.figures import Rounding
from econnum.formatting.money import CURRENCY_FORMS, CurrencyForm, money
from econnum.formatting.periods import in_words
from econnum.formatting.phrasing import STYLES, Phrasing, Style
from econnum.formatting.units import measure
from econnum.lang.writers import SIGNS_ALONE, WRITINGS
from econnum.quantified import Quantified
from econnum.values import (
    Change,
    Count,
    Fraction,
    Identifier,
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

_IN_CAPITALS = Money | Count | Measure | Number


@dataclass(frozen=True, slots=True)
class Writer:
    """The settings of one call: the phrases, and the form of currencies."""

    phrasing: Phrasing
    currency: CurrencyForm

    def write(self, value: Value, change: Change | None) -> str:
        """The value in words, with its change if there is one."""
        self.check(value)
        written = self._alone(value)
        if change is not None:
            written = self._changed(value, written, change)
        script = self.phrasing.words.script
        return written.translate(script) if script else written

    def check(self, value: Value) -> None:
        """Raise a `FormatError` for a kind that the style does not write."""
        if self.phrasing.style == "financial" and isinstance(value, Value) and not isinstance(value, _IN_CAPITALS):
            raise FormatError(
                value, "financial capitals write money, counts, measures and numbers; give style='spelled'"
            )

    def _alone(self, value: Value) -> str:
        """A value without its change."""
        phrasing = self.phrasing
        match value:
            case Money():
                return money(phrasing, self.currency, value)
            case Percentage():
                return _percentage(phrasing, value)
            case PercentagePoints():
                return _points(phrasing, value)
            case Multiple():
                return phrasing.amount(value, value.amount, phrasing.numbered(phrasing.words.times))
            case Fraction():
                return _fraction(phrasing, value)
            case Count():
                return phrasing.amount(value, value.amount, phrasing.numbered(phrasing.words.count), vague="{0}")
            case Measure():
                return measure(phrasing, value)
            case Ordinal() | Rank():
                return _place(phrasing, value)
            case Top():
                return _top(phrasing, value)
            case Period():
                return _period(phrasing, value)
            case Identifier():
                return value.code
            case Number():
                return phrasing.amount(value, value.amount, phrasing.template("{0}"), vague="{0}")
            case _:
                raise FormatError(value, "give one of econnum's values, such as Money or Percentage, or a Mention")

    def _changed(self, value: Value, written: str, change: Change) -> str:
        """A written value with its change: up 20.4% year on year, 同比增长20.4%."""
        words, locale = self.phrasing.words, self.phrasing.notation.locale
        if isinstance(value, Quantified) and (value.amount.low or value.amount.value or 0) < 0:
            raise FormatError(value, "the words of a change state its direction; give the figure without a sign")
        basis = words.bases.get(change.basis)
        if basis is None:
            raise FormatError(change, f"no words for {change.basis} are known for {locale}; give 'en' or 'zh'")
        if change.reading == "to":
            return self._level(value, written, change, basis)
        direction = words.directions.get(value.kind, words.directions[None]).get(change.direction)
        if direction is None:
            raise FormatError(change, f"no word for {change.direction!r} is known for {locale}; give 'en' or 'zh'")
        return words.changes.format(direction=direction, figure=written, basis=basis)

    def _level(self, value: Value, written: str, change: Change, basis: str) -> str:
        """The level that a change reached, in one word if there is one: doubled, 翻一番."""
        words = self.phrasing.words
        match value:
            case Multiple(amount=Amount(value=Decimal() as figure, low=None, modifier="exact")):
                word = words.doubled.get((change.direction, figure))
                if word is not None:
                    return word.format(basis=basis)
        template = words.levels.get(change.direction)
        if template is None:
            locale = self.phrasing.notation.locale
            raise FormatError(change, f"no words for a level reached are known for {locale}; give 'en' or 'zh'")
        return template.format(figure=written, basis=basis)


def _percentage(phrasing: Phrasing, value: Percentage) -> str:
    """A share in per cent."""
    spelled = phrasing.words.spelled.get("percentage") if phrasing.style == "spelled" else None
    if spelled is not None:
        return phrasing.amount(value, value.amount, phrasing.template(spelled, sign_inside=False), each=True)
    before, after = phrasing.notation.percent
    return phrasing.amount(value, value.amount, phrasing.template(f"{before}{{0}}{after}"), each=True)


def _points(phrasing: Phrasing, value: PercentagePoints) -> str:
    """A difference of percentages."""
    forms = phrasing.words.points.get(value.point)
    if forms is None:
        locale = phrasing.notation.locale
        raise FormatError(value, f"CLDR has no name for a {value.point} in {locale}; give 'en' or 'zh'")
    return phrasing.amount(value, value.amount, phrasing.joined(forms))


def _fraction(phrasing: Phrasing, value: Fraction) -> str:
    """Parts of a whole."""
    words = phrasing.words
    sign = words.minus or phrasing.notation.minus if value.numerator < 0 else ""
    return phrasing.hedged(value.modifier, sign + words.fraction(abs(value.numerator), value.denominator))


def _place(phrasing: Phrasing, value: Ordinal | Rank) -> str:
    """An ordinal or a rank."""
    number, figure = phrasing.whole(value, value.amount)
    ordinal, spelled = phrasing.words.ordinal, phrasing.words.spelled_ordinal
    if ordinal is None or spelled is None:
        raise FormatError(value, f"no ordinals are known for {phrasing.notation.locale}; give 'en' or 'zh'")
    written = spelled(number) if phrasing.style == "spelled" else ordinal(number, figure.text)
    return phrasing.hedged(value.amount.modifier, written)


def _top(phrasing: Phrasing, value: Top) -> str:
    """The first N of a ranking."""
    _, figure = phrasing.whole(value, value.amount)
    if not phrasing.words.top:
        locale = phrasing.notation.locale
        raise FormatError(value, f"no word for the top of a list is known for {locale}; give 'en' or 'zh'")
    return phrasing.hedged(value.amount.modifier, phrasing.words.top.format(figure.text))


def _period(phrasing: Phrasing, value: Period) -> str:
    """A date or a calendar period."""
    written = in_words(value.timex, phrasing.notation, phrasing.words)
    if written is None:
        raise FormatError(value, f"there are no words for {shown(value.timex)} in {phrasing.notation.locale}")
    return phrasing.hedged(value.modifier, written)


def writer(locale: str, style: str, currency: str, rounding: Rounding) -> Writer:
    """The writer for the settings of a call; raises a `FormatError` for a wrong setting."""
    if not isinstance(locale, str):
        raise FormatError(locale, "give the name of a locale, such as 'en', 'zh_CN' or 'zh_Hant'")
    if not isinstance(style, str) or style not in STYLES:
        raise FormatError(style, f"give a style: {', '.join(STYLES)}")
    if not isinstance(currency, str) or currency not in CURRENCY_FORMS:
        raise FormatError(currency, f"give a form of the currency: {', '.join(CURRENCY_FORMS)}")
    found = notation(locale)
    by_script = f"{found.locale.language}_{found.locale.script}"
    words = WRITINGS.get(by_script) or WRITINGS.get(found.locale.language) or SIGNS_ALONE
    return Writer(Phrasing(found, words, style, rounding), currency)
