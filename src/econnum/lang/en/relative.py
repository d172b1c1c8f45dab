"""English words for periods relative to the day of the text.

Source: TimeML Annotation Guidelines 1.2.1 (2006), section 2.2.2, for their anchors.
"""

from __future__ import annotations

from econnum.lang.schema import Step

__all__ = ["RELATIVE"]

_WORDS = {-1: ("last", "the previous"), 0: ("this", "the current"), 1: ("next",)}

RELATIVE: dict[str, Step] = {
    f"{word} {unit}": Step(unit, offset)
    for unit in ("year", "quarter", "month", "week")
    for offset, words in _WORDS.items()
    for word in words
} | {
    "the same period last year": Step("year", -1),
    "the same period of last year": Step("year", -1),
    **dict.fromkeys(
        (
            "year-to-date",
            "year to date",
            "so far this year",
            "since the beginning of the year",
            "since the start of the year",
        ),
        Step("year to date", 0),
    ),
    "yesterday": Step("day", -1),
    "today": Step("day", 0),
    "tomorrow": Step("day", 1),
}
