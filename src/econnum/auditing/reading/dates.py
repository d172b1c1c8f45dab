"""Dates that `extract` ignores and a translation must render: November 31, December-February, 2008-9.

The first is an error, since no calendar has it; the last may be a name or a range of years.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import get_args

from econnum.amount import Amount
from econnum.lang.audit_cues import IMPLICIT
from econnum.mention import Language, Mention
from econnum.values import Ordinal, Period

__all__ = ["RULE", "impossible_dates", "quarters_joined", "short_spans"]

RULE = "impossible date"

_LANGUAGES: tuple[Language, ...] = get_args(Language)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def impossible_dates(text: str) -> list[Mention]:
    """The dates of the text that no calendar has, as mentions, in order."""
    found = [
        Mention(*match.span(), match[0], Period(timex), None, code, RULE)
        for code in _LANGUAGES
        for match in IMPLICIT[code].dates.finditer(text)
        if (timex := _timex(match, code)) is not None
    ]
    return sorted(found, key=lambda mention: mention.start)


_SHORT = re.compile(r"(?<![0-9.,-])(?P<year>(?:19|20)[0-9]{2})[-–/](?P<next>[0-9])(?![0-9.,%-])")


def short_spans(text: str) -> list[Mention]:
    """Two years in a row, the second by its last digit, as mentions, in order: 2008-9."""
    return [
        Mention(*match.span(), match[0], Period(f"{match['year']}/{int(match['year']) + 1}"), None, "en", RULE)
        for match in _SHORT.finditer(text)
        if (int(match["year"]) + 1) % 10 == int(match["next"])
    ]


_QUARTER = re.compile(r"(?P<year>[0-9X]{4}-)Q(?P<quarter>[1-4])")
_TO = re.compile(r" (?:to|through) (?:the )?")


def quarters_joined(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with an ordinal and the quarter after it as one date: the first to the third quarters of 2017."""
    made: list[Mention] = []
    for mention in mentions:
        last = made[-1] if made else None
        quarter = _QUARTER.fullmatch(mention.value.timex) if isinstance(mention.value, Period) else None
        if quarter and last and _TO.fullmatch(text, last.end, mention.start):
            first = _number(last)
            if first is not None and first < int(quarter["quarter"]):
                timex = f"{quarter['year']}Q{first}/{quarter[0]}"
                span = (last.start, mention.end)
                made[-1] = Mention(*span, text[slice(*span)], Period(timex), None, mention.language, mention.rule)
                continue
        made.append(mention)
    return made


def _number(mention: Mention) -> int | None:
    """The number of an ordinal or of a quarter."""
    match mention.value:
        case Ordinal(amount=Amount(value=Decimal() as number)):
            return int(number)
        case Period(timex) if quarter := _QUARTER.fullmatch(timex):
            return int(quarter["quarter"])
    return None


def _timex(match: re.Match[str], language: Language) -> str | None:
    """The TIMEX3 value of an impossible date; None for a date that exists."""
    first, last = (_month(written, language) for written in (match["month"], match["last"]))
    year = match["year"] or "XXXX"
    if first is None:
        return None
    if match["day"] is not None:
        day = int(match["day"])
        return f"{year}-{first:02}-{day:02}" if day > _DAYS[first - 1] else None
    return f"{year}-{first:02}/{year}-{last:02}" if last is not None and last <= first else None


def _month(written: str | None, language: Language) -> int | None:
    if written is None:
        return None
    return int(written) if written.isdigit() else IMPLICIT[language].months.get(written.lower().rstrip("."))
