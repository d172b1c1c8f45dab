"""The period of a figure: one that follows it, one that precedes it, or that of an earlier clause."""

from __future__ import annotations

import re

from econnum.observing.rows import Row, Span
from econnum.observing.sentence import Sentence

__all__ = ["date", "following", "preceding"]

# In 2016, from a year earlier in November; and behind a comma: , over the eight trading days.
_AFTER = re.compile(r"N?[bxmvS)]*N?(?:[iuodS]+[^,;:FCfspyhjwP]*?)?P|,[xiu]d?P(?![Nlm])")
_BASE = re.compile(r"[hpyz][xdoi]*P")  # than in May, 比2021年
_REPORTED_DAY = re.compile(r"P[^,;P]*s")  # 20日，商务部发布
_REPORTED_ON = re.compile(r"s[xid]*P")  # said on Tuesday
_RANGE = re.compile(" to |至|到|-")


def date(sentence: Sentence, row: Row, place: int, used: int) -> None:
    """Give a row its period; `used` is the last place that the row uses after its figure."""
    scope, cues = sentence.scope, sentence.cues
    after = following(sentence, used)
    if after is not None:
        row.period = sentence.local = after
        return
    found = preceding(sentence, place)
    if found is not None and cues.lasting.match(sentence.folded, *found):
        row.period = found
        return
    named_before = scope.period is not None and found is not None and sentence.folded[slice(*found)] in cues.deictic
    if found is not None and not named_before:
        row.period = scope.period = found
        sentence.local = None
        return
    row.period = sentence.local or scope.period
    if row.period is not None:
        row.inherited += "p"


def following(sentence: Sentence, place: int) -> Span | None:
    """The period after a place, in a language in which it may follow its figure."""
    if not sentence.cues.following:
        return None
    match = _AFTER.match(sentence.codes, place + 1)
    return None if match is None else sentence.span(match.end() - 1)


def preceding(sentence: Sentence, place: int) -> Span | None:
    """The last period before a figure that is neither that of a base nor the day of a report or of an event."""
    done = sentence.first
    before = sentence.codes[done:place]
    here = before.rfind("P")
    if here >= 0 and done == sentence.done > 0 and sentence.cues.following:
        match = _AFTER.match(sentence.codes, done)
        if match is not None and match.end() - 1 - done >= here:
            return None  # it belongs to the last figure
    while here >= 0:
        place = done + here
        if not (
            _is_base(sentence, before, here, place)
            or _is_reported(sentence, before, here, place)
            or _is_aside(sentence, before, here, place)
        ):
            return sentence.span(place)
        here = before.rfind("P", 0, here)
    return None


def _is_base(sentence: Sentence, before: str, here: int, place: int) -> bool:
    """Whether a period is that of a comparison; from January to May is none."""
    if _BASE.search(before, max(0, here - 3), here + 1) is None:
        return False
    return _RANGE.search(sentence.word(place)) is None


def _is_reported(sentence: Sentence, before: str, here: int, place: int) -> bool:
    reported = _REPORTED_DAY.match(before, here) or _REPORTED_ON.search(before, max(0, here - 3), here + 1)
    return reported is not None and sentence.cues.day.match(sentence.word(place)) is not None


def _is_aside(sentence: Sentence, before: str, here: int, place: int) -> bool:
    """Whether a period belongs to an event: since the launch on July 15, at the Summit 2022, was offered today."""
    cues, folded = sentence.cues, sentence.folded
    start, end = sentence.span(place)
    comma = before.rfind(",", 0, here) + 1
    since = before.rfind("S", comma, here)
    if since >= 0 and "N" in before[since:here]:
        return True
    if cues.following and before[here - 1 : here] == "N" and here:
        if cues.titled.search(sentence.text, sentence.starts[place - 1], start):
            return True
    behind = before.find(",", here)
    if behind >= 0 and "N" in before[0 if cues.following else here : behind] and cues.event.match(folded, start, end):
        return True
    return cues.following and here > 0 and cues.lasting.match(folded, start, end) is not None
