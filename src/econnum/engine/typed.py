"""From drafts to mentions with typed values.

A frozen dataclass stores each field by way of `object.__setattr__` and checks what it was given: 0.6 us for an
`Amount`, 0.8 us for a `Mention`.  What the composers made is sound already (a property of the tests builds it again
with the checks), so here an open twin of the same layout is filled and then takes the class, in a third of the time.
Calls of the classes themselves would read more plainly and cost 1.5 us a figure.
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

__all__ = ["mentions", "moved", "unchecked"]

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
        **{name: kept for name, kept in vars(cls).items() if name == "__orig_bases__"},  # where the class is generic
        "__slots__": vars(cls)["__slots__"],
        # Both: were one of a frozen base class left, each store would go through Python and take three times as long.
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
        "__init__": scope["fill"],
    }
    return cast(Callable[..., T], type(f"Open{cls.__name__}", cls.__bases__, open_class))


_amount, _money, _period = unchecked(Amount), unchecked(Money), unchecked(Period)
_mention = cast(Callable[..., AnyMention], unchecked(Mention))
_UNQUANTIFIED = frozenset({"period", "identifier", "fraction"})
# Those that say their figure and nothing else, and those that name one thing more, with the field of the draft for it.
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


def mentions(text: str, drafts: Iterable[Draft], language: Language | None, currency: str | None) -> list[AnyMention]:
    """The mentions that drafts have become.

    `language` is what all of them report, if not their own, and `currency` what a sign shared by several stands for,
    if not the usual.  One function with a loop: a call for each step would take a third more.
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
        start, end = draft.start - 1, draft.end - 1
        made.append(_mention(start, end, text[start:end], said, draft.change, spoken, draft.rule))
    return made


def moved(mentions: Iterable[Mention], text: str, place: Callable[[int, int], tuple[int, int]]) -> list[Mention]:
    """The mentions at other offsets: `place` says where each stands in the text."""
    made: list[Mention] = []
    for mention in mentions:
        start, end = place(mention.start, mention.end)
        made.append(
            _mention(start, end, text[start:end], mention.value, mention.change, mention.language, mention.rule)
        )
    return made


def _unquantified(draft: Draft) -> Value:
    """A value that states no amount."""
    if draft.kind == "period":
        return _period(draft.timex or "", draft.modifier)
    if draft.kind == "identifier":
        return Identifier(draft.code or "")
    over, under = draft.ratio or (0, 1)
    return Fraction(over, under, draft.modifier)
