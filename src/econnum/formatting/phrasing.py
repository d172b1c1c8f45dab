"""A figure with its sign, its bounds, its hedge and its noun, in the words of a locale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from econnum.amount import Amount, Modifier
from econnum.errors import FormatError
from econnum.exact import next_step, power_of_ten
from econnum.formatting.cldr import Notation
from econnum.formatting.figures import Figure, Rounding, borrows, plain_in_words, write
from econnum.lang.writing_schema import Forms, Writing
from econnum.quantified import BaseValue

__all__ = ["STYLES", "Phrasing", "Style", "Wrap"]

Style = Literal["compact", "full", "plain", "spelled", "financial"]
"""How digits are written: with scale words, all of them, all of them ungrouped, in words, in financial capitals."""

STYLES: tuple[Style, ...] = get_args(Style)

Wrap = Callable[[str, str, Decimal], str]
"""Puts a figure and its noun together: from the sign, the digits and the number that the noun agrees with."""

_LONGEST_PLACE = 15


@dataclass(frozen=True, slots=True)
class Phrasing:
    """The locale, the vocabulary and the style of one call."""

    notation: Notation
    words: Writing
    style: Style
    rounding: Rounding

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
        """The sign of a negative figure."""
        if not figure.negative:
            return ""
        return self.words.minus if self.style in {"spelled", "financial"} else self.notation.minus

    def amount(self, value: BaseValue, amount: Amount, wrap: Wrap, *, each: bool = False, vague: str = "") -> str:
        """An amount with its noun; with `each`, both ends of a range have the noun, otherwise the range as a whole."""
        if amount.value is not None and amount.low is None:
            return self.hedged(amount.modifier, self.wrapped(self.figure(amount.value), wrap))
        if amount.value is not None:
            return self.bounded(value, amount, wrap)
        assert amount.low is not None
        assert amount.high is not None
        if vague and (scale := self.scale_alone(amount)) is not None:
            return wrap("", vague.format(scale), amount.low)
        if amount.modifier not in {"exact", "approx", "nearly"}:
            raise FormatError(value, "a range cannot be written with this modifier; use exact, approx or nearly")
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
            written = wrap("", self.words.span.format(*ends), high.value)
        return self.hedged(amount.modifier, written)

    def wrapped(self, figure: Figure, wrap: Wrap) -> str:
        """A figure with its noun."""
        return wrap(self.sign(figure), figure.text, figure.value)

    def hedged(self, modifier: Modifier, written: str) -> str:
        """An expression with its hedge."""
        return self.words.hedged[modifier].format(written)

    def bounded(self, value: BaseValue, amount: Amount, wrap: Wrap) -> str:
        """A figure whose bounds follow from its last digit: 3000多, 3,000-odd."""
        figure = amount.value
        assert figure is not None
        by_digit = amount.modifier == "more_than" and amount.low == figure and amount.high == next_step(figure)
        if not by_digit or not self.words.odd:
            raise FormatError(
                value,
                "a figure with bounds can be written only if they follow from its last digit (3000多, 3,000-odd); "
                "give the figure alone or the bounds alone",
            )
        written = self.figure(figure)
        return wrap(self.sign(written), self.words.odd.format(written.text), written.value)

    def scale_alone(self, amount: Amount) -> str | None:
        """The scale word for an amount from one to ten times the scale: billions, 数十亿."""
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

    def joined(self, forms: Forms) -> Wrap:
        """The wrap of a noun of the tables."""

        def wrap(sign: str, text: str, number: Decimal) -> str:
            noun = forms[0] if self.notation.plural_form(number) == "one" else forms[1]
            return self.words.joint.format(sign + self.before_noun(text), noun)

        return wrap

    def numbered(self, template: str) -> Wrap:
        """The wrap of a template whose number is a word: 两倍 for twice."""

        def wrap(sign: str, text: str, number: Decimal) -> str:
            return template.format(sign + self.before_noun(text))

        return wrap

    def template(self, template: str, *, sign_inside: bool = True) -> Wrap:
        """The wrap of a template."""

        def wrap(sign: str, text: str, number: Decimal) -> str:
            return template.format(sign + text) if sign_inside else sign + template.format(text)

        return wrap

    def whole(self, value: BaseValue, amount: Amount) -> tuple[int, Figure]:
        """The whole number of an ordinal or a rank."""
        stated = amount.value
        if stated is None or amount.low is not None or stated < 0 or stated != stated.to_integral_value():
            raise FormatError(value, "an ordinal or a rank is one whole number; give an Amount with that value alone")
        if stated.adjusted() >= _LONGEST_PLACE:
            raise FormatError(value, f"an ordinal or a rank has at most {_LONGEST_PLACE} digits")
        exact = Phrasing(self.notation, self.words, self.style, Rounding())
        return int(stated), exact.figure(Decimal(int(stated)), compact=False)
