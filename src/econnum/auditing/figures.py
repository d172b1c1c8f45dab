"""A mention as an audit compares it: its facets, computed once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cached_property

from econnum.amount import Amount
from econnum.auditing.calendar import Span, span
from econnum.auditing.roles import compared_with, parts
from econnum.engine.fold import fold
from econnum.lang import LANGUAGES
from econnum.lang.audit_cues import IMPLICIT
from econnum.lexicon.conversion import DIMENSIONS
from econnum.mention import Mention
from econnum.values import (
    Basis,
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

__all__ = ["Figure", "figures_of", "within"]

# The characters before and after a figure in which its role is searched.
_BEFORE, _BEHIND = 100, 48


class Figure:
    """One mention and its facets.

    `family` is the kind of quantity within which figures are compared (`money`, `percent`, `plain`, `order`, a
    dimension such as `length`, ...), `unit` the currency or unit, and `key` is equal for two figures exactly if their
    stated values are equal: the value, both bounds, a fraction or a date.  `other_units` are other meanings of its
    word: 元 may be a dollar, 度 a degree.
    """

    def __init__(self, mention: Mention, index: int, text: str) -> None:
        self.mention = mention
        self.index = index
        self._text = text
        self.value: Decimal | None = None
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.unit: str | None = None
        self.span: Span | None = None
        self.modifier = "exact"
        self.other_units: frozenset[str] = frozenset()
        self.counted = False
        self.family = ""
        self.key: object = None
        _FACETS[type(mention.value)](self, mention.value)

    def amount(self, amount: Amount) -> None:
        """Take the facets of an amount."""
        self.value, self.low, self.high, self.modifier = amount.value, amount.low, amount.high, amount.modifier
        self.key = amount.value if amount.value is not None else (amount.low, amount.high)

    @cached_property
    def lead(self) -> int | None:
        """The four leading digits of the figure, or of its lower bound; None if it states only zeros."""
        stated = self.value if self.value is not None else self.low
        digits = "" if stated is None else "".join(map(str, stated.as_tuple().digits[:12])).lstrip("0")
        return int(digits.ljust(4, "0")[:4]) if digits else None

    @cached_property
    def before(self) -> str:
        """The folded text before the figure; of a Chinese text without blanks, which are optional there."""
        start = self.mention.start
        return self._context(max(0, start - _BEFORE), start)

    @cached_property
    def after(self) -> str:
        """The text after the figure, folded in the same way."""
        end = self.mention.end
        return self._context(end, end + _BEHIND)

    @cached_property
    def roles(self) -> frozenset[str]:
        """The roles of the figure in its clause."""
        return parts(self.before, self.after, self.mention.language)

    @cached_property
    def basis(self) -> Basis | None:
        """The basis of the figure: as the adjacent words state it, otherwise as its change states it."""
        beside = compared_with(self.before, self.after, self.mention.language)
        if beside is not None:
            return beside[0]
        return None if self.mention.change is None else self.mention.change.basis

    def _context(self, start: int, end: int) -> str:
        folded = fold(self._text[start:end])
        return folded.replace(" ", "") if self.mention.language == "zh" else folded

    @property
    def ranged(self) -> bool:
        """Whether the text states both bounds: 12亿至15亿元, 两三百; not 数十亿, whose bounds are a convention."""
        if self.value is not None or self.low is None or self.high is None:
            return False
        return self.mention.rule.startswith("range") or _BETWEEN_NUMERALS.search(self.mention.text) is not None

    @property
    def moves(self) -> bool:
        """Whether the figure states the amount of a rise or fall."""
        change = self.mention.change
        return change is not None and change.reading == "by" and change.direction != "flat"


# 两三百, 十五六: two adjacent numerals of one decimal place.
_BETWEEN_NUMERALS = re.compile("[一二两三四五六七八九][二三四五六七八九]")


def _amount(family: str) -> Callable[[Figure, Value], None]:
    def facets(made: Figure, value: Value) -> None:
        made.family = family
        made.unit = value.unit
        made.amount(value.amount)  # type: ignore[union-attr]

    return facets


def _count(made: Figure, value: Value) -> None:
    made.family = "plain"
    made.amount(value.amount)  # type: ignore[union-attr]
    # A classifier means that things are counted, not money, length or time; 个 alone means little.
    last = made.mention.text[-1]
    made.counted = not last.isascii() and last not in _NUMERAL


_NUMERAL = frozenset("〇零一二三四五六七八九十百千万亿兆两余多几来０１２３４５６７８９个")


def _measure(made: Figure, value: Value) -> None:
    unit = value.unit or ""
    made.unit = unit
    made.family = DIMENSIONS.get(unit) or "/".join(DIMENSIONS.get(part, part) for part in unit.split("/"))
    made.amount(value.amount)  # type: ignore[union-attr]


def _fraction(made: Figure, value: Value) -> None:
    assert isinstance(value, Fraction)
    made.family, made.modifier = "part", value.modifier
    made.key = (value.numerator, value.denominator)


def _period(made: Figure, value: Value) -> None:
    assert isinstance(value, Period)
    made.family, made.modifier, made.key, made.span = "period", value.modifier, value.timex, span(value.timex)


def _identifier(made: Figure, value: Value) -> None:
    assert isinstance(value, Identifier)
    made.family, made.key = "identifier", value.code


_FACETS: dict[type[Value], Callable[[Figure, Value], None]] = {
    Money: _amount("money"),
    Percentage: _amount("percent"),
    PercentagePoints: _amount("points"),
    Multiple: _amount("times"),
    Fraction: _fraction,
    Count: _count,
    Measure: _measure,
    Ordinal: _amount("order"),
    Rank: _amount("order"),
    Top: _amount("order"),
    Period: _period,
    Identifier: _identifier,
    Number: _amount("plain"),
}


# Currencies whose unit is also written 元: 港币1.08元, then 0.96元.
_OTHER_YUANS = frozenset({"HKD", "TWD", "MOP"})
_YUAN, _RENMINBI = "元", "人民币"
_SAME = "下同"
_THROUGHOUT = re.compile(r"[(（](?:单位[:：])?(?P<currency>[一-鿿]{2,5})[，,]?(?:下同)[)）]")  # 60元(美元，下同)
_CURRENCIES = {word: sense for word, sense in LANGUAGES["zh"].following.items() if sense.role == "currency"}


def figures_of(text: str, mentions: Sequence[Mention]) -> list[Figure]:
    """The figures of a text; a bare 元 may also be another currency of the text, or of the place in its sentence."""
    made = [Figure(mention, index, text) for index, mention in enumerate(mentions)]
    stated = {(figure.unit or "")[:3] for figure in made if figure.family == "money"} & _OTHER_YUANS
    throughout = _THROUGHOUT.search(text) if _SAME in text else None
    if throughout is not None:
        stated |= {str(word.payload) for word in [_CURRENCIES.get(throughout["currency"])] if word is not None}
    if any(_is_bare_yuan(figure) for figure in made) and len(_TRADITIONAL.intersection(text)) >= _SEVERAL:
        stated |= _OTHER_YUANS  # where such characters are written, 元 is the dollar of the place
    for figure in made:
        if _is_bare_yuan(figure):
            figure.other_units = frozenset(stated | _of_its_place(figure))
        elif figure.unit == "kilowatt_hour" and figure.mention.text.endswith(_DEGREE):
            figure.other_units = _DEGREES
    return made


def _is_bare_yuan(figure: Figure) -> bool:
    written = figure.mention.text
    return (figure.unit or "").startswith("CNY") and written.endswith(_YUAN) and _RENMINBI not in written


_TRADITIONAL = frozenset(LANGUAGES["zh"].variants)
_SEVERAL = 3  # characters that are no accident


def _of_its_place(figure: Figure) -> set[str]:
    """The currencies of the places that the sentence of a figure names before it."""
    sentence = _SENTENCE.split(figure.before)[-1]
    return {currency for place, currency in _YUANS.items() if place in sentence}


_SENTENCE = re.compile("[。；！？]")
_YUANS = IMPLICIT["zh"].yuans
_DEGREE, _DEGREES = "度", frozenset({"degree", "degree_celsius"})


def within(figures: Sequence[Figure], stretch: tuple[int, int]) -> Sequence[Figure]:
    """The figures of a stretch of their text."""
    begin, end = (bisect_left(figures, place, key=lambda figure: figure.mention.start) for place in stretch)
    return figures[begin:end]
