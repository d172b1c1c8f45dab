"""From drafts to the rows of a table, without a mention for each: a table needs its fields alone.

tests/properties/test_joined.py compares the rows with those of the mentions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from econnum.engine.draft import Draft
from econnum.engine.typed_mentions import Place
from econnum.exact import plain
from econnum.mention import Language
from econnum.values import Fraction

__all__ = ["FIELDS", "Row", "rows"]

FIELDS = (
    *("start", "end", "text", "kind", "value", "low", "high", "modifier", "unit", "of"),
    *("direction", "basis", "reading"),
    "lang",
)
"""The fields of a row in order: those of the record, with the three of its change instead of the change."""

Row = tuple[object, ...]

_OF = frozenset({"count", "rank", "top"})  # the kinds that name what they count
_UNITED = frozenset({"quantity", "percentage_points"})


def rows(
    text: str,
    drafts: Iterable[Draft],
    source: int,
    language: Language | None,
    currency: str | None,
    place: Place | None = None,
    origin: int = 1,
) -> Iterator[Row]:
    """The rows of the drafts of a text, each after the position of the text; for the rest see `mentions`."""
    for draft in drafts:
        start, end = draft.start - origin, draft.end - origin
        if place is not None:
            start, end = place(start, end)
        kind, modifier, unit = draft.kind, draft.modifier, None
        low: str | None = None
        high: str | None = None
        value: str | None
        if kind == "period":
            value = draft.timex or ""
        elif kind == "identifier":
            value, modifier = draft.code or "", "exact"
        elif kind == "fraction":
            lowest = Fraction(*(draft.ratio or (0, 1)))
            value = f"{lowest.numerator}/{lowest.denominator}"
        else:
            value = None if draft.value is None else plain(draft.value)
            low = None if draft.low is None else plain(draft.low)
            high = None if draft.high is None else plain(draft.high)
            if kind == "money":
                unit = draft.unit
                if currency is not None and draft.assumed:
                    unit = currency + "".join((unit or "").partition("/")[1:])
            elif kind in _UNITED:
                unit = draft.unit
        change = draft.change
        yield (
            *(source, start, end, text[start:end], kind, value, low, high, modifier, unit),
            draft.of if kind in _OF else None,
            *((None, None, None) if change is None else (change.direction, change.basis, change.reading)),
            language or draft.language,
        )
