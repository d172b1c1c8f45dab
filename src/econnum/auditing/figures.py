"""A mention as an audit compares it: its facets, computed once."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from econnum.amount import Amount
from econnum.auditing.calendar import Span, span
from econnum.lexicon.conversion import DIMENSIONS
from econnum.mention import Mention
from econnum.values import (
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

__all__ = ["Figure", "figure", "settled"]


class Figure:
    """One mention and its facets.

    `family` is the sort of quantity within which figures compare (`money`, `percent`, `plain`, `order`, a dimension
    such as `length`, ...), `unit` the currency or unit, and `key` what two figures share exactly when their stated
    values are equal: the value, both bounds, a fraction or a calendar value.
    """

    __slots__ = (
        "_lead",
        "counted",
        "family",
        "high",
        "index",
        "key",
        "low",
        "mention",
        "modifier",
        "span",
        "unit",
        "value",
    )

    def __init__(self, mention: Mention, index: int) -> None:
        self.mention = mention
        self.index = index
        self.value: Decimal | None = None
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.unit: str | None = None
        self.span: Span | None = None
        self.modifier = "exact"
        self.counted = False
        self.family = ""
        self.key: object = None
        self._lead = 0
        _FACETS[type(mention.value)](self, mention.value)

    def amount(self, amount: Amount) -> None:
        """Take the facets of an amount."""
        self.value, self.low, self.high, self.modifier = amount.value, amount.low, amount.high, amount.modifier
        self.key = amount.value if amount.value is not None else (amount.low, amount.high)

    @property
    def lead(self) -> int | None:
        """The four leading digits of the figure, or of its lower bound; None where it states none but zeros."""
        if not self._lead:
            stated = self.value if self.value is not None else self.low
            digits = "" if stated is None else "".join(map(str, stated.as_tuple().digits[:12])).lstrip("0")
            self._lead = int(digits.ljust(4, "0")[:4]) if digits else -1
        return None if self._lead < 0 else self._lead

    @property
    def moves(self) -> bool:
        """Whether the figure says how far something rose or fell."""
        change = self.mention.change
        return change is not None and change.reading == "by" and change.direction != "flat"


def _amount(family: str) -> Callable[[Figure, Value], None]:
    def facets(made: Figure, value: Value) -> None:
        made.family = family
        made.unit = value.unit
        made.amount(value.amount)  # type: ignore[union-attr]

    return facets


def _count(made: Figure, value: Value) -> None:
    made.family = "plain"
    made.amount(value.amount)  # type: ignore[union-attr]
    # A classifier says that things are counted and no money, length or time; 个 alone says little.
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


# Currencies whose unit is written 元 too: 港币1.08元, then 0.96元.
_OTHER_YUANS = frozenset({"HKD", "TWD", "MOP"})
_YUAN, _RENMINBI = "元", "人民币"


def settled(figures: list[Figure]) -> list[Figure]:
    """The figures, a bare 元 in the one other currency of its text that is written so, where none is of renminbi."""
    money = [figure for figure in figures if figure.family == "money"]
    stated = {(figure.unit or "")[:3] for figure in money} & _OTHER_YUANS
    if len(stated) != 1 or any(_RENMINBI in figure.mention.text for figure in money):
        return figures
    (currency,) = stated
    for figure in money:
        if figure.unit is not None and figure.unit.startswith("CNY") and figure.mention.text.endswith(_YUAN):
            figure.unit = currency + figure.unit[3:]
    return figures


def figure(mention: Mention, index: int) -> Figure:
    """The facets of a mention."""
    return Figure(mention, index)
