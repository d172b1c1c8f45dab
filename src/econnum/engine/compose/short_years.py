"""Two digits that are a year because their passage writes its years so: 21年和22年 beside 22年1-7月."""

from __future__ import annotations

from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.timex import year_value

__all__ = ["settle_short_years"]

_LASTING = [language.lasting for language in LANGUAGES.values() if language.lasting is not None]
_SHORT = 2  # digits
_LARGEST = 39
_NEAR = 2  # years from one that the line shows
_REACH = 8
_BESIDE = 16  # figures on either side
_FARTHEST = 300  # characters between the two years


def settle_short_years(source: Source, drafts: list[Draft]) -> None:
    """Make durations in years periods, if the line has a year of two digits near them and nothing shows a length."""
    for index, draft in enumerate(drafts):
        if draft.kind != "quantity" or draft.unit != "year" or not _may_be_year(source, draft):
            continue
        year = int(year_value(source.folded[draft.start : draft.numeral.end]))
        for other in drafts[max(0, index - _BESIDE) : index + _BESIDE]:
            short = _short_year(source, other)
            if short is not None and abs(year - short) <= _NEAR and _on_one_line(source, draft, other):
                draft.became("period", "short year of the passage").timex = str(year)
                draft.value = None
                break


def _may_be_year(source: Source, draft: Draft) -> bool:
    numeral = draft.numeral
    if numeral.spelled or draft.modifier != "exact" or draft.value is None or not 10 <= draft.value <= _LARGEST:
        return False
    if (draft.start, draft.start + _SHORT, draft.end) != (numeral.start, numeral.end, numeral.end + 1):
        return False
    if not source.folded[numeral.start : numeral.end].isdecimal():
        return False  # 1十年
    before = source.before(draft.start, _REACH)
    return any(not b.search(before) and not a.match(source.folded, draft.end) for b, a in _LASTING)


def _on_one_line(source: Source, one: Draft, other: Draft) -> bool:
    start, end = min(one.end, other.end), max(one.start, other.start)
    return end - start <= _FARTHEST and source.folded.find("\n", start, end) < 0


def _short_year(source: Source, draft: Draft) -> int | None:
    """The year of a date that is written with two digits."""
    written = source.folded[draft.start : draft.start + _SHORT + 1]
    if draft.kind != "period" or not written[:_SHORT].isdecimal() or written[_SHORT:].isdecimal():
        return None
    year = (draft.timex or "")[:4]
    return int(year) if year.isdecimal() and year.endswith(written[:_SHORT]) else None
