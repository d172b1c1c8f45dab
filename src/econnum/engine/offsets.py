"""A text with some stretches written otherwise, and where each of its characters stands in the text as given."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Edit", "Offsets", "apart", "edited"]


class Edit(NamedTuple):
    """From `start` to `end`, the text reads `new`."""

    start: int
    end: int
    new: str


class Offsets:
    """Where the characters of an edited text stand in the text before: a bisection over the places that were edited."""

    __slots__ = ("_ends", "_givens", "_starts")

    def __init__(self, starts: list[int], givens: list[int], ends: list[int]) -> None:
        # A stretch that begins at `starts[n]` was at `givens[n]`; one that was written otherwise reached to `ends[n]`,
        # which is -1 for one that was not.
        self._starts, self._givens, self._ends = starts, givens, ends

    def given(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text before of what stands from `start` to `end`, which is not empty.

        What was left out at either side stays outside, so that a span neither begins nor ends with it.
        """
        return self._place(start)[0], self._place(end - 1)[1]

    def _place(self, position: int) -> tuple[int, int]:
        """From where to where the character at the position stood."""
        n = bisect_right(self._starts, position) - 1
        given, end = self._givens[n], self._ends[n]
        if end >= 0:
            return given, end
        given += position - self._starts[n]
        return given, given + 1


def apart(edits: Iterable[Edit]) -> list[Edit]:
    """The edits in order, without those that overlap the one before.

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


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, Offsets]:
    """The text with the edits made, which are in order and apart, and its offsets.

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
