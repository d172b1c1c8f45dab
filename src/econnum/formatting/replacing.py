"""The replacement of a mention, which changes only what another locale, style or currency writes differently.

In the language of the mention the words of its span stay, and its numerals change if the style requires it.  In
another language the whole span is written again, except the noun of a count, an ordinal or a rank, which the value
does not contain: 31.7万辆 is 317,000辆.  Numbers in words that count or order are words of the text, and stay.
"""

from __future__ import annotations

import re
from dataclasses import replace

from econnum.amount import Amount
from econnum.engine.reader import extract
from econnum.errors import FormatError
from econnum.exact import EXACT
from econnum.formatting.money import mark_of
from econnum.formatting.renumbering import gap, renumbered
from econnum.formatting.writer import Writer
from econnum.lang.writers import WRITINGS
from econnum.mention import Mention
from econnum.quantified import Quantified
from econnum.values import (
    Change,
    Count,
    Fraction,
    Identifier,
    Measure,
    Money,
    Number,
    Ordinal,
    Percentage,
    Period,
    Rank,
    Top,
    Value,
)

__all__ = ["replacement"]

# Counts in words up to this number are often parts of a phrase (三大指数, two-way); digits would be wrong there.
_MOST_IN_WORDS = 10
_SYMBOL = re.compile(r"(?<![A-Za-z])[A-Za-z]?[A-Z][a-zA-Z]?$")
_NAMING = frozenset({"plan"})  # rules that read a period from a name: 十四五


def replacement(mention: Mention, writer: Writer) -> str:
    """The text for a mention: its own if nothing has to change or the locale has no words for it."""
    try:
        writer.check(mention.value)
        return _written(mention, writer, own=mention.language == writer.phrasing.notation.locale.language)
    except FormatError:
        return mention.text


def _written(mention: Mention, writer: Writer, *, own: bool) -> str:
    """The text for a mention in its own language or in another."""
    value = mention.value
    match value:
        case Identifier():
            return mention.text
        case Ordinal() | Rank():
            return _place(mention, value, writer, own=own)
        case Fraction() | Period() | Top() if own:
            return mention.text
    if own:
        whole = isinstance(value, Money | Percentage) and _needs_other_words(mention, value, writer)
    elif _is_a_word(mention, writer):
        return mention.text
    else:
        whole = not (isinstance(value, Count | Number) or _has_symbol(mention, value))
    if whole:
        return writer.write(*_by_itself(mention))
    assert isinstance(value, Quantified)
    return renumbered(mention.text, value, writer.phrasing, own=own)


def _place(mention: Mention, value: Ordinal | Rank, writer: Writer, *, own: bool) -> str:
    """An ordinal or a rank in digits, followed by the noun of its span: 第21届 is 21st届."""
    if own and writer.phrasing.style != "spelled":
        return mention.text
    number, _ = writer.phrasing.whole(value, value.amount)
    ordinal = WRITINGS[mention.language].ordinal
    stated = "" if ordinal is None else ordinal(number, str(number))
    if not stated or not mention.text.startswith(stated):
        return mention.text
    place = writer.write(replace(value, amount=Amount(value.amount.value)), None)
    noun = mention.text[len(stated) :]
    return place + gap(place, noun) + noun


def _needs_other_words(mention: Mention, value: Money | Percentage, writer: Writer) -> bool:
    """Whether the words of an amount change with its numeral: the name of its currency, or per cent in words."""
    style = writer.phrasing.style
    if isinstance(value, Percentage):
        return style == "spelled" and not _is_in_words(mention)
    if style == "financial" or (style == "spelled" and not mention.text[0].isalnum()):
        return True
    if writer.currency == "name" or writer.phrasing.scale_alone(value.amount) is not None:
        return False  # signs and codes are not used with words such as 数千万
    return mark_of(writer.phrasing, writer.currency, value.currency) not in mention.text


def _is_a_word(mention: Mention, writer: Writer) -> bool:
    """Whether a number is a word of the text: a name, a small or a vague number in words, the top few."""
    if mention.rule in _NAMING or mention.text.endswith(WRITINGS[mention.language].untranslated):
        return True
    value = mention.value
    if not isinstance(value, Quantified) or not _is_in_words(mention):
        return False
    amount = value.amount
    match value:
        case Top() | Number():
            return True
        case Count():
            return amount.value is None or amount.value <= _MOST_IN_WORDS
    if amount.value is not None or amount.low is None or amount.high is None:
        return False
    return amount.high == EXACT.scaleb(amount.low, 1) and writer.phrasing.scale_alone(amount) is None


def _has_symbol(mention: Mention, value: Value) -> bool:
    """Whether a measure has a symbol for its unit that is the same in every language: MWh, kV, GHz, TEU."""
    return isinstance(value, Measure) and _SYMBOL.search(mention.text) is not None


def _is_in_words(mention: Mention) -> bool:
    return not any(character.isdigit() for character in mention.text)


def _by_itself(mention: Mention) -> tuple[Value, Change | None]:
    """The value of the span of a mention alone, without a hedge, price unit or change from its context."""
    inside = extract(mention.text)
    alone = inside[0] if len(inside) == 1 else None
    value = mention.value
    modifier = "exact" if alone is None else alone.value.modifier
    if value.modifier != modifier:
        match value:
            case Quantified(amount=amount):
                value = replace(value, amount=replace(amount, modifier=modifier))
            case Period() | Fraction():
                value = replace(value, modifier=modifier)
    if isinstance(value, Money) and value.per is not None and getattr(alone and alone.value, "per", None) is None:
        value = replace(value, per=None)
    return value, None if alone is None else alone.change
