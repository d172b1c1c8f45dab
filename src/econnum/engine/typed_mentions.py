"""From drafts to mentions with typed values.

A frozen dataclass sets each field through `object.__setattr__` and checks it: 0.6 us for an `Amount`, 0.8 us for a
`Mention`.  The values from the composers are already valid (a property test builds them again with the checks).  So an
unfrozen class of the same layout is filled, and its instance then gets the class of the value, in a third of the time.
Calling the classes themselves would be simpler and cost 1.5 us a figure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, TypeVar, cast

from econnum.amount import Amount
from econnum.engine.draft import Draft
from econnum.mention import AnyMention, Language, Mention, is_ambiguous_multiple
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

__all__ = ["Place", "mentions", "moved", "unchecked"]

Place = Callable[[int, int], tuple[int, int]]
T = TypeVar("T")


def unchecked(cls: type[T]) -> Callable[..., T]:
    """A constructor of a frozen slotted dataclass that takes all fields in order, without checks.

    >>> unchecked(Percentage)(Amount(20))
    Percentage(amount=Amount(value=Decimal('20'), low=None, high=None, modifier='exact'))
    """
    names = [field.name for field in fields(cast(Any, cls))]
    stores = "".join(f"    self.{name} = {name}\n" for name in names)
    scope: dict[str, Any] = {"cls": cls}
    exec(f"def fill(self, {', '.join(names)}):\n{stores}    self.__class__ = cls\n", scope)
    open_class: dict[str, Any] = {
        **{name: kept for name, kept in vars(cls).items() if name == "__orig_bases__"},  # if the class is generic
        "__slots__": vars(cls)["__slots__"],
        # Both: with one of them from a frozen base class, each assignment would take three times as long.
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
        "__init__": scope["fill"],
    }
    return cast(Callable[..., T], type(f"Open{cls.__name__}", cls.__bases__, open_class))


_amount, _money, _period = unchecked(Amount), unchecked(Money), unchecked(Period)
_mention = cast(Callable[..., AnyMention], unchecked(Mention))
_UNQUANTIFIED = frozenset({"period", "identifier", "fraction"})
# The kinds that have only a figure, and those with one more field, which is named.
_FIGURES: dict[Kind | None, Callable[..., Value]] = {
    "percentage": unchecked(Percentage),
    "ordinal": unchecked(Ordinal),
    "number": unchecked(Number),
}
_NAMING: dict[Kind | None, tuple[Callable[..., Value], str]] = {
    "count": (unchecked(Count), "of"),
    "quantity": (unchecked(Measure), "unit"),
    "percentage_points": (unchecked(PercentagePoints), "unit"),
    "rank": (unchecked(Rank), "of"),
    "top": (unchecked(Top), "of"),
}


def mentions(
    text: str,
    drafts: Iterable[Draft],
    language: Language | None,
    currency: str | None,
    place: Place | None = None,
    origin: int = 1,
) -> list[AnyMention]:
    """The mentions of the drafts, at the spans that `place` returns for theirs.

    `language` replaces the language of all mentions, and `currency` the default of shared signs, unless they are None.
    One function with a loop: a call for each step would take a third more time.
    """
    made: list[AnyMention] = []
    for draft in drafts:
        kind, spoken = draft.kind, language or draft.language
        said: Value
        if kind in _UNQUANTIFIED:
            said = _unquantified(draft)
        else:
            amount = _amount(draft.value, draft.low, draft.high, draft.modifier)
            if kind in _FIGURES:
                said = _FIGURES[kind](amount)
            elif kind in _NAMING:
                maker, field = _NAMING[kind]
                said = maker(amount, getattr(draft, field))
            elif kind == "money":
                unit, _, per = (draft.unit or "").partition("/")
                said = _money(amount, currency if currency is not None and draft.assumed else unit, per or None)
            else:
                said = Multiple(amount, ambiguous=is_ambiguous_multiple(cast(Language, spoken), draft.change))
        start, end = draft.start - origin, draft.end - origin
        if place is not None:
            start, end = place(start, end)
        made.append(_mention(start, end, text[start:end], said, draft.change, spoken, draft.rule))
    return made


def moved(mentions: Iterable[Mention], text: str, place: Place) -> list[Mention]:
    """The mentions at other offsets: `place` returns the new span of each in the text."""
    made: list[Mention] = []
    for mention in mentions:
        start, end = place(mention.start, mention.end)
        made.append(
            _mention(start, end, text[start:end], mention.value, mention.change, mention.language, mention.rule)
        )
    return made


def _unquantified(draft: Draft) -> Value:
    """A value without an amount."""
    if draft.kind == "period":
        return _period(draft.timex or "", draft.modifier)
    if draft.kind == "identifier":
        return Identifier(draft.code or "")
    over, under = draft.ratio or (0, 1)
    return Fraction(over, under, draft.modifier)
