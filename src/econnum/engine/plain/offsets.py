"""Edited texts, and the offsets of their characters in the original text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

__all__ = ["Edit", "Offsets", "apart", "edited", "places"]


class Edit(NamedTuple):
    """A replacement of the text from `start` to `end` by `new`."""

    start: int
    end: int
    new: str


class Offsets:
    """The offsets of an edited text in the original text, by bisection over the edited places."""

    __slots__ = ("_ends", "_givens", "_starts")

    def __init__(self, starts: list[int], givens: list[int], ends: list[int]) -> None:
        # A segment that begins at `starts[n]` was at `givens[n]`; `ends[n]` is the original end of a replaced segment,
        # and -1 for an unchanged one.
        self._starts, self._givens, self._ends = starts, givens, ends

    def given(self, start: int, end: int) -> tuple[int, int]:
        """The original offsets of the non-empty span from `start` to `end`.

        Removed text at either side is outside of the result.
        """
        starts, givens, ends = self._starts, self._givens, self._ends
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
        begin = givens[first] if ends[first] >= 0 else givens[first] + start - starts[first]
        return begin, ends[last] if ends[last] >= 0 else givens[last] + end - starts[last]


def apart(edits: Iterable[Edit]) -> list[Edit]:
    """The edits in order, without those that overlap the preceding one.

    >>> apart([Edit(4, 6, " "), Edit(1, 5, "")])
    [Edit(start=1, end=5, new='')]
    """
    kept: list[Edit] = []
    done = 0
    for edit in sorted(edits):
        if edit.start >= done:
            kept.append(edit)
            done = edit.end
    return kept


def places(text: str, mark: str) -> Iterator[int]:
    """Where a mark stands in a text: where it is rare, `find` takes a tenth of the time of a pattern.

    >>> list(places("a & b & c", "&"))
    [2, 6]
    """
    place = text.find(mark)
    while place >= 0:
        yield place
        place = text.find(mark, place + 1)


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, Offsets]:
    """The text after the edits, which are in order and without overlaps, and its offsets.

    >>> made, offsets = edited("1.3<b> bil</b>lion", [Edit(3, 6, ""), Edit(10, 14, "")])
    >>> made, offsets.given(4, 11)
    ('1.3 billion', (7, 18))
    """
    pieces: list[str] = []
    starts: list[int] = []
    givens: list[int] = []
    ends: list[int] = []
    size = done = 0
    for start, end, new in edits:
        for piece, given, last in ((text[done:start], done, -1), (new, start, end)):
            if piece:
                pieces.append(piece)
                starts.append(size)
                givens.append(given)
                ends.append(last)
                size += len(piece)
        done = end
    pieces.append(text[done:])
    starts.append(size)
    givens.append(done)
    ends.append(-1)
    return "".join(pieces), Offsets(starts, givens, ends)
