"""Times of the day: 15:50, 3.30 p.m., 下午3点半.  They measure nothing, so `extract` ignores them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from econnum.lang.audit_cues import IMPLICIT
from econnum.mention import Language, Mention
from econnum.values import Period

__all__ = ["RULE", "clock_times", "without"]

RULE = "time of the day"

_LANGUAGES: tuple[Language, ...] = get_args(Language)


def clock_times(text: str) -> list[Mention]:
    """The times of the day that the text gives to the minute, as mentions, in order."""
    found = [
        Mention(*match.span(), match[0], Period(timex), None, code, RULE)
        for code in _LANGUAGES
        for match in IMPLICIT[code].times.finditer(text)
        if (timex := _timex(match)) is not None
    ]
    return sorted(found, key=lambda mention: mention.start)


def without(mentions: Sequence[Mention], times: Sequence[Mention]) -> list[Mention]:
    """The mentions; a date that ends with a time of the day is cut before it: 7月25日12时20分."""
    begins = {time.end: time.start for time in times}
    return [_cut(mention, begins.get(mention.end, mention.end)) for mention in mentions]


def _cut(mention: Mention, end: int) -> Mention:
    if not isinstance(mention.value, Period) or not mention.start < end < mention.end:
        return mention
    date = Period(mention.value.timex.partition("T")[0], mention.value.modifier)
    text = mention.text[: end - mention.start].rstrip()
    return replace(mention, end=mention.start + len(text), text=text, value=date)


def _timex(match: re.Match[str]) -> str | None:
    """The time on a 12-hour clock, since texts often do not say which half of the day they mean."""
    hour, minute = int(match["hour"]), int(match["minute"]) if match["minute"] else 30
    return f"T{hour % 12:02}:{minute:02}" if hour < 25 and minute < 60 else None
