"""Periods relative to the date of the text: last year, 上月, 去年同期."""

from __future__ import annotations

import re
from datetime import date, timedelta

from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, bounded_trie
from econnum.lang.schema import Numeral, Step
from econnum.lang.timex import UNKNOWN_YEAR

__all__ = ["reckon"]

_STEPS = {word: step for language in LANGUAGES.values() for word, step in language.relative.items()}
_WORDS = Pattern(lambda: rf"(?<![a-z])({bounded_trie(_STEPS)})")
_APART = Pattern(r"(?:'s)? ?(?:的|年)?")


def reckon(source: Source, drafts: list[Draft], today: date) -> list[Draft]:
    """The drafts with the periods relative to `today`, in order.

    A relative year directly before a period without a year is merged into it: 去年7月.
    """
    found = [_period(match, today) for match in _WORDS.finditer(source.folded)]
    merged: list[Draft] = []
    for draft in sorted([*drafts, *found], key=lambda d: (d.start, -d.end)):
        before = merged[-1] if merged else None
        if before is not None and draft.start < before.end and draft.rule == "relative period":
            continue
        if before is not None and _dates(source, before, draft):
            draft.timex = (draft.timex or "").replace(UNKNOWN_YEAR, before.timex or "")
            merged.pop()
        merged.append(draft)
    return merged


def _dates(source: Source, year: Draft, period: Draft) -> bool:
    """Whether a relative year directly precedes a period without a year."""
    if year.rule != "relative period" or len(year.timex or "") != len(UNKNOWN_YEAR):
        return False
    gap = source.folded[year.end : period.start]
    return UNKNOWN_YEAR in (period.timex or "") and _APART.fullmatch(gap) is not None


def _period(match: re.Match[str], today: date) -> Draft:
    draft = Draft(Numeral(match.start(), match.end(), None)).became("period", "relative period")
    draft.timex = _timex(_STEPS[match[1]], today)
    return draft


def _timex(step: Step, today: date) -> str:
    match step.unit:
        case "year":
            return f"{today.year + step.offset:04}"
        case "quarter":
            year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + step.offset, 4)
            return f"{year:04}-Q{quarter + 1}"
        case "month":
            year, month = divmod(today.year * 12 + today.month - 1 + step.offset, 12)
            return f"{year:04}-{month + 1:02}"
        case "week":
            year, week, _ = (today + timedelta(weeks=step.offset)).isocalendar()
            return f"{year:04}-W{week:02}"
        case "year to date":
            return f"{today.year:04}-01-01/{today.isoformat()}"
        case _:
            return (today + timedelta(days=step.offset)).isoformat()
