"""Aligns the paragraphs of two texts, so that figures are compared with those of the right paragraph.

The cheapest path through both texts is computed, after Gale and Church (1993): one paragraph for one, one for two or
three, or one for none.  The cost is the deviation of the lengths from the ratio of the whole texts, and the share of
figures that the paragraphs do not have in common.  Paragraphs that the path leaves without a partner on both sides may
have moved, and are paired by their figures.  A caller can choose to compare the paragraphs in order instead.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from econnum.auditing.figures import Figure, within
from econnum.auditing.model import Rendering

__all__ = ["Stretch", "stretches"]

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_LINE = re.compile(r"[^\n]*\S[^\n]*")

# How far the path may leave the diagonal, in paragraphs.
BAND = 16
# Paragraphs taken together, the cost in addition to lengths and figures (100 is entirely different), and the name.
_STEPS: tuple[tuple[tuple[int, int], int, Rendering], ...] = (
    ((1, 1), 0, "kept"), ((1, 2), 70, "split"), ((2, 1), 70, "merged"), ((2, 2), 90, "rebuilt"), ((2, 2), 70, "moved"),
    ((1, 3), 120, "split"), ((3, 1), 120, "merged"), ((1, 0), 160, "left out"), ((0, 1), 160, "added"),
)  # fmt: skip
_WITHOUT_FIGURES = 100  # what it costs to leave out a paragraph that has no figures
_TOGETHER = 3  # the most paragraphs of a step
_COMMON = 24  # a figure of more paragraphs identifies none of them
_SHARED = 2  # one figure in so many must be shared by paragraphs that moved


class Stretch(NamedTuple):
    """A stretch of the source and the stretch of the target that renders it, as offsets; empty where there is none."""

    source: tuple[int, int]
    target: tuple[int, int]
    rendering: Rendering = "kept"


def stretches(
    source: str, target: str, mine: Sequence[Figure], theirs: Sequence[Figure], *, one_to_one: bool = False
) -> list[Stretch]:
    """The stretches of both texts that render one another, in the order of the source.

    There is one stretch for texts of a single paragraph.  `one_to_one` takes the paragraphs in order.
    """
    ours, others = _paragraphs(source), _paragraphs(target)
    if one_to_one:
        return [*_in_order(ours, others, len(source), len(target))]
    if len(ours) < 2 or len(others) < 2:
        return [Stretch((0, len(source)), (0, len(target)))]
    path = _path(_Side(ours, mine), _Side(others, theirs))
    return _moved([*_loosened(path, (ours, others), (mine, theirs))], mine, theirs)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs: separated by blank lines where the text has any, else its lines."""
    if _BLANK_LINE.search(text.strip()) is None:
        return [match.span() for match in _LINE.finditer(text)]
    found, start = [], 0
    for gap in [*(match.span() for match in _BLANK_LINE.finditer(text)), (len(text), len(text))]:
        if written := text[start : gap[0]].rstrip():
            found.append((start, start + len(written)))
        start = gap[1]
    return found


def _in_order(
    ours: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]], end: int, other_end: int
) -> Iterator[Stretch]:
    for a, b in zip_longest(ours, others):
        if a is None:
            yield Stretch((end, end), b, "added")
        elif b is None:
            yield Stretch(a, (other_end, other_end), "left out")
        else:
            yield Stretch(a, b)


class _Side:
    """The paragraphs of one text: where each begins and ends, how long it is, and what its figures state.

    Every table has the single paragraphs first, then the pairs of neighbours and then three in a row, so that a stretch
    is one look-up.
    """

    def __init__(self, paragraphs: Sequence[tuple[int, int]], figures: Sequence[Figure]) -> None:
        self.paragraphs = paragraphs
        self.total = sum(end - start for start, end in paragraphs)
        stated = [_stated(within(figures, paragraph)) for paragraph in paragraphs]
        lengths = [end - start for start, end in paragraphs]
        self.stated, self.lengths = [stated], [lengths]
        for size in range(1, _TOGETHER):
            self.stated.append([one | other for one, other in zip(self.stated[-1], stated[size:], strict=False)])
            self.lengths.append([one + other for one, other in zip(self.lengths[-1], lengths[size:], strict=False)])

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The span from the paragraph `first` to the one before `last`; empty if there is none."""
        if first < last:
            return self.paragraphs[first][0], self.paragraphs[last - 1][1]
        place = self.paragraphs[first - 1][1] if first else 0
        return place, place


_States = frozenset[tuple[object, int]]


def _stated(figures: Sequence[Figure]) -> _States:
    """What the figures state, with a number for each repetition of the same figure."""
    seen: Counter[object] = Counter()
    found = []
    for figure in figures:
        found.append((figure.key, seen[figure.key]))
        seen[figure.key] += 1
    return frozenset(found)


def _path(mine: _Side, theirs: _Side) -> list[Stretch]:
    best: dict[tuple[int, int], tuple[int, tuple[int, int] | None, Rendering]] = {(0, 0): (0, None, "kept")}
    rows, columns = len(mine.paragraphs), len(theirs.paragraphs)
    reach = BAND + abs(rows - columns) * BAND // max(rows, columns)
    for row in range(rows + 1):
        middle = row * columns // rows
        for column in range(max(0, middle - reach), min(columns, middle + reach) + 1):
            here = best.get((row, column))
            if here is None:
                continue
            for (down, right), penalty, rendering in _STEPS:
                i, j = row + down, column + right
                if i > rows or j > columns:
                    continue
                if not (down and right) and not (mine.stated[0][row] if down else theirs.stated[0][column]):
                    penalty = _WITHOUT_FIGURES
                cost, known = here[0] + penalty, best.get((i, j))
                if known is not None and known[0] <= cost:
                    continue  # most are rejected here, before their difference is computed
                if rendering == "moved":  # two neighbours that changed places
                    cost += _unlike(mine, row, 0, theirs, column + 1, 0) + _unlike(mine, row + 1, 0, theirs, column, 0)
                elif down and right:
                    cost += (down + right) * _unlike(mine, row, down - 1, theirs, column, right - 1) // 2
                if known is None or cost < known[0]:
                    best[i, j] = (cost, (row, column), rendering)
    end = (rows, columns)
    found = []
    while (before := best[end][1]) is not None:
        (row, column), rendering = before, best[end][2]
        if rendering == "moved":
            found.append(Stretch(mine.span(row + 1, row + 2), theirs.span(column, column + 1), rendering))
            found.append(Stretch(mine.span(row, row + 1), theirs.span(column + 1, column + 2), rendering))
        else:
            found.append(Stretch(mine.span(row, end[0]), theirs.span(column, end[1]), rendering))
        end = before
    return found[::-1]


def _unlike(mine: _Side, row: int, down: int, theirs: _Side, column: int, right: int) -> int:
    """The difference between two stretches, from 0 to 300: lengths count one third, figures two thirds."""
    a, b = mine.lengths[down][row] * theirs.total, theirs.lengths[right][column] * mine.total
    here, there = mine.stated[down][row], theirs.stated[right][column]
    stated = len(here) + len(there)
    figures = 200 * (stated - 2 * len(here & there)) // stated if stated else 60
    return 100 * abs(a - b) // (a + b) + figures


def _loosened(
    path: Sequence[Stretch],
    paragraphs: tuple[Sequence[tuple[int, int]], Sequence[tuple[int, int]]],
    figures: tuple[Sequence[Figure], Sequence[Figure]],
) -> Iterator[Stretch]:
    """The path, with each stretch of two paragraphs for two divided if no figure connects them crosswise.

    Such a stretch hides paragraphs that moved or were left out; divided, each may find its partner among the paragraphs
    that have none.
    """
    unpaired = [
        frozenset(
            state for one in path if one.rendering == "left out" for state in _stated(within(figures[0], one.source))
        ),
        frozenset(
            state for one in path if one.rendering == "added" for state in _stated(within(figures[1], one.target))
        ),
    ]
    for stretch in path:
        if stretch.rendering != "rebuilt":
            yield stretch
            continue
        (a, b), (c, d) = (
            side[bisect_left(side, (start, 0)) : bisect_left(side, (end, 0))]
            for side, (start, end) in zip(paragraphs, stretch[:2], strict=True)
        )
        first, second, third, fourth = (
            _stated(within(side, one))
            for side, one in ((figures[0], a), (figures[0], b), (figures[1], c), (figures[1], d))
        )
        apart = (first | second) & unpaired[1] or (third | fourth) & unpaired[0]
        if first & fourth or second & third or not apart:
            yield stretch
        else:
            yield Stretch(a, c)
            yield Stretch(b, d)


def _moved(path: list[Stretch], mine: Sequence[Figure], theirs: Sequence[Figure]) -> list[Stretch]:
    """The path, with the paragraphs that have no partner on both sides paired by their figures, the most similar first.

    A pair of the path whose figures have nothing in common is separated if each side has a better partner.
    """
    ours = [_stated(within(mine, stretch.source)) for stretch in path]
    others = [_stated(within(theirs, stretch.target)) for stretch in path]
    apart = [n for n, (a, b) in enumerate(zip(ours, others, strict=True)) if (a or b) and not a & b]
    holders: dict[object, list[int]] = defaultdict(list)
    for n in apart:
        for state in others[n]:
            holders[state].append(n)
    shared = Counter(
        (n, other) for n in apart for state in ours[n] if len(holders[state]) <= _COMMON for other in holders[state]
    )
    edges = sorted(
        (-2 * count * 100 // (len(ours[n]) + len(others[other])), n, other) for (n, other), count in shared.items()
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for alike, n, other in edges:
        if -alike * _SHARED >= 100 and n not in partner and other not in taken:
            partner[n] = other
            taken.add(other)
    found = []
    for n, stretch in enumerate(path):
        if n in partner:
            found.append(Stretch(stretch.source, path[partner[n]].target, "moved"))
            if n not in taken and others[n]:
                found.append(Stretch((stretch.source[1],) * 2, stretch.target, "added"))
        elif n in taken:
            if stretch.source[0] < stretch.source[1]:
                found.append(Stretch(stretch.source, (stretch.target[1],) * 2, "left out"))
        else:
            found.append(stretch)
    return found
