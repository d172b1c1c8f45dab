"""From drafts to mentions with typed values.

A frozen dataclass stores each field by way of `object.__setattr__` and checks what it was given: 0.6 us for an
`Amount`, 0.8 us for a `Mention`.  What the composers made is sound already (a property of the tests builds it again
with the checks), so here an open twin of the same layout is filled and then takes the class, in a third of the time.
Calls of the classes themselves would read more plainly and cost 1.5 us a figure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar, cast

from econnum.amount import Amount
from econnum.engine.draft import Draft
from econnum.mention import Language, Mention, is_ambiguous_multiple
from econnum.values import (
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

__all__ = ["mention", "unchecked", "value"]

T = TypeVar("T")


def unchecked(cls: type[T]) -> Callable[..., T]:
    """A maker of instances of a frozen slotted dataclass that takes all its fields in order and checks none.

    >>> unchecked(Percentage)(Amount(20))
    Percentage(amount=Amount(value=Decimal('20'), low=None, high=None, modifier='exact'))
    """
    names = [field.name for field in fields(cast(Any, cls))]
    stores = "".join(f"    self.{name} = {name}\n" for name in names)
    scope: dict[str, Any] = {"cls": cls}
    exec(f"def fill(self, {', '.join(names)}):\n{stores}    self.__class__ = cls\n", scope)
    open_class: dict[str, Any] = {
        "__slots__": vars(cls)["__slots__"],
        # Both: were one of a frozen base class left, each store would go through Python and take three times as long.
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
        "__init__": scope["fill"],
    }
    return cast(Callable[..., T], type(f"Open{cls.__name__}", cls.__bases__, open_class))


_amount, _mention = unchecked(Amount), unchecked(Mention)
_money, _count, _measure = unchecked(Money), unchecked(Count), unchecked(Measure)
_period = unchecked(Period)
_points, _rank, _top = unchecked(PercentagePoints), unchecked(Rank), unchecked(Top)
_UNQUANTIFIED = frozenset({"identifier", "fraction"})
# Those that say their figure and nothing else.
_FIGURES: dict[Kind, Callable[..., Value]] = {
    "percentage": unchecked(Percentage),
    "ordinal": unchecked(Ordinal),
    "number": unchecked(Number),
}


def mention(text: str, draft: Draft, language: str, currency: str | None) -> Mention:
    """The mention that a draft has become; `currency` is what a sign shared by several stands for, if not the usual."""
    start, end = draft.start - 1, draft.end - 1
    said = value(draft, language, currency)
    return _mention(start, end, text[start:end], said, draft.change, language, draft.rule)


def value(draft: Draft, language: str, currency: str | None) -> Value:
    """The typed value of a draft."""
    kind = draft.kind
    if kind == "period":
        return _period(draft.timex or "", draft.modifier)
    if kind in _UNQUANTIFIED:
        return (
            Identifier(draft.code or "") if kind == "identifier" else Fraction(*(draft.ratio or (0, 1)), draft.modifier)
        )
    amount = _amount(draft.value, draft.low, draft.high, draft.modifier)
    match kind:
        case "percentage" | "ordinal" | "number":
            return _FIGURES[kind](amount)
        case "money":
            unit, _, per = (draft.unit or "").partition("/")
            return _money(amount, currency if currency is not None and draft.assumed else unit, per or None)
        case "count":
            return _count(amount, draft.of)
        case "quantity":
            return _measure(amount, draft.unit)
        case "percentage_points":
            return _points(amount, "basis_point" if draft.unit == "basis_point" else "percentage_point")
        case "multiple":
            return Multiple(amount, ambiguous=is_ambiguous_multiple(cast(Language, language), draft.change))
        case "rank":
            return _rank(amount, draft.of)
        case _:
            return _top(amount, draft.of)
