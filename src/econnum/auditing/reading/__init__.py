"""The figures of two texts as an audit reads them: those of `extract`, and some that only a comparison needs.

`extract` ignores what states no quantity (Level III, F-35, 15:50) or is written wrongly (65,00; November 31), but a
translation must render it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from econnum.auditing.reading.clock_times import clock_times, without
from econnum.auditing.reading.dates import impossible_dates, quarters_joined, short_spans
from econnum.auditing.reading.gapping import gapped
from econnum.auditing.reading.grouping import mended
from econnum.auditing.reading.names import named
from econnum.auditing.reading.roman_numerals import graded
from econnum.auditing.reading.units_apart import with_units
from econnum.engine import reader as engine
from econnum.engine.plain import Plain
from econnum.mention import Mention

__all__ = ["Reading", "completed", "read"]


Reading: TypeAlias = tuple[Plain, Sequence[Mention]]
"""A text as it is read, and its mentions, with offsets into that."""


def read(source: str, target: str, readers: tuple[engine.Reader, engine.Reader]) -> tuple[Reading, Reading]:
    """What `extract` finds in both texts."""
    if readers[0] is readers[1]:
        own, other = engine.read_all(readers[0], (source, target))
    else:
        own, other = (
            engine.read_all(reader, [text])[0] for reader, text in zip(readers, (source, target), strict=True)
        )
    return own, other


def completed(
    readings: tuple[Reading, Reading], readers: tuple[engine.Reader, engine.Reader]
) -> tuple[tuple[Plain, Plain], tuple[list[Mention], list[Mention]]]:
    """Both texts as they are read, and their mentions in order, with what only a comparison asks for."""
    (own, first), (other, second) = readings
    source, target = own.text, other.text
    mine, theirs = _completed(source, first), _completed(target, second)
    times = clock_times(source), clock_times(target)
    if all(times):  # a text that has no hour may have it in words
        mine, theirs = (_beside(without(side, found), found) for side, found in zip((mine, theirs), times, strict=True))
    mine, theirs = named(source, target, mine, theirs)
    mine, theirs = mended(source, mine, theirs, readers[0]), mended(target, theirs, mine, readers[1])
    return (own, other), (gapped(source, mine, theirs), gapped(target, theirs, mine))


def _completed(text: str, read: Sequence[Mention]) -> list[Mention]:
    mentions = _beside(read, graded(text))
    return with_units(text, quarters_joined(text, _spliced(mentions, [*impossible_dates(text), *short_spans(text)])))


def _beside(mentions: Sequence[Mention], more: Sequence[Mention]) -> list[Mention]:
    """The mentions, and those of the others that overlap none of them."""
    starts, ends = [mention.start for mention in mentions], [mention.end for mention in mentions]
    apart = [made for made in more if bisect_right(ends, made.start) == bisect_left(starts, made.end)]
    return sorted([*mentions, *apart], key=lambda mention: mention.start) if apart else [*mentions]


def _spliced(mentions: Sequence[Mention], more: Sequence[Mention]) -> list[Mention]:
    """The mentions, with the others instead of those that they overlap."""
    if not more:
        return [*mentions]
    starts, ends = [made.start for made in more], [made.end for made in more]
    kept = [mention for mention in mentions if bisect_right(ends, mention.start) == bisect_left(starts, mention.end)]
    return sorted([*kept, *more], key=lambda mention: mention.start)
