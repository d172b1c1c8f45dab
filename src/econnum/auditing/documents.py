"""Which paragraphs of a text render which of the other, so that figures are compared where they belong.

As many paragraphs on both sides are taken one to one.  Otherwise a path through both texts is sought, after Gale and
Church (1993): one paragraph for one, one for two, two for one, or one for none, at the least cost.  The cost is how far
the lengths differ from those of the whole texts, and how few of their figures the paragraphs share.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from econnum.auditing.figures import Figure

__all__ = ["Stretch", "stretches"]

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_LINE = re.compile(r"[^\n]*\S[^\n]*")

# How far the path may leave the diagonal, in paragraphs.
BAND = 16
# Paragraphs taken together, and what that costs beside lengths and figures: a hundred is wholly unlike.
_STEPS = (((1, 1), 0), ((1, 2), 60), ((2, 1), 60), ((2, 2), 90), ((1, 0), 160), ((0, 1), 160))


class Stretch(NamedTuple):
    """A stretch of the source and the stretch of the target that renders it, as offsets; empty where there is none."""

    source: tuple[int, int]
    target: tuple[int, int]


def stretches(source: str, target: str, mine: Sequence[Figure], theirs: Sequence[Figure]) -> list[Stretch]:
    """The stretches of both texts that render one another, in order; one for texts of a single paragraph."""
    ours, others = _paragraphs(source), _paragraphs(target)
    if len(ours) < 2 or len(others) < 2:
        return [Stretch((0, len(source)), (0, len(target)))]
    if len(ours) == len(others):
        return [Stretch(a, b) for a, b in zip(ours, others, strict=True)]
    return _path(_Side(ours, mine), _Side(others, theirs))


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs: parted by blank lines where the text has any, else its lines."""
    if _BLANK_LINE.search(text.strip()) is None:
        return [match.span() for match in _LINE.finditer(text)]
    found, start = [], 0
    for gap in [*(match.span() for match in _BLANK_LINE.finditer(text)), (len(text), len(text))]:
        if text[start : gap[0]].strip():
            found.append((start, gap[0]))
        start = gap[1]
    return found


class _Side:
    """The paragraphs of one text: where each begins and ends, how long it is, and what its figures state.

    Every table has the single paragraphs first and the pairs of neighbours second, so that a stretch is one look-up.
    """

    def __init__(self, paragraphs: Sequence[tuple[int, int]], figures: Sequence[Figure]) -> None:
        self.paragraphs = paragraphs
        self.total = sum(end - start for start, end in paragraphs)
        starts = [figure.mention.start for figure in figures]
        stated = [_stated(figures[bisect_left(starts, start) : bisect_left(starts, end)]) for start, end in paragraphs]
        lengths = [end - start for start, end in paragraphs]
        self.stated = (stated, [one | other for one, other in pairwise(stated)])
        self.lengths = (lengths, [one + other for one, other in pairwise(lengths)])

    def span(self, first: int, last: int) -> tuple[int, int]:
        """From the paragraph `first` to the one before `last`; an empty place where there is none between."""
        if first < last:
            return self.paragraphs[first][0], self.paragraphs[last - 1][1]
        place = self.paragraphs[first - 1][1] if first else 0
        return place, place


def _stated(figures: Sequence[Figure]) -> frozenset[tuple[object, int]]:
    """What the figures state, the same figure once for each time it stands there."""
    seen: Counter[object] = Counter()
    found = []
    for figure in figures:
        found.append((figure.key, seen[figure.key]))
        seen[figure.key] += 1
    return frozenset(found)


def _path(mine: _Side, theirs: _Side) -> list[Stretch]:
    best: dict[tuple[int, int], tuple[int, tuple[int, int] | None]] = {(0, 0): (0, None)}
    rows, columns = len(mine.paragraphs), len(theirs.paragraphs)
    reach = BAND + abs(rows - columns) * BAND // max(rows, columns)
    for row in range(rows + 1):
        middle = row * columns // rows
        for column in range(max(0, middle - reach), min(columns, middle + reach) + 1):
            here = best.get((row, column))
            if here is None:
                continue
            for (down, right), penalty in _STEPS:
                i, j = row + down, column + right
                if i > rows or j > columns:
                    continue
                cost = here[0] + penalty
                if down and right:
                    cost += _unlike(mine, row, down - 1, theirs, column, right - 1)
                known = best.get((i, j))
                if known is None or cost < known[0]:
                    best[i, j] = (cost, (row, column))
    end = (rows, columns)
    found = []
    while (before := best[end][1]) is not None:
        found.append(Stretch(mine.span(before[0], end[0]), theirs.span(before[1], end[1])))
        end = before
    return found[::-1]


def _unlike(mine: _Side, row: int, down: int, theirs: _Side, column: int, right: int) -> int:
    """How unlike two stretches are, from 0 to 300: lengths count one third, figures two."""
    a, b = mine.lengths[down][row] * theirs.total, theirs.lengths[right][column] * mine.total
    here, there = mine.stated[down][row], theirs.stated[right][column]
    stated = len(here) + len(there)
    figures = 200 * (stated - 2 * len(here & there)) // stated if stated else 60
    return 100 * abs(a - b) // (a + b) + figures
