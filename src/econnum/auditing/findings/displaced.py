"""Dates that differ although each of their parts has a partner.

A date agrees with one that omits a part: 2017年1月至10月 is paired with 2017, 12月 with December 17, and 3月份 with
March 2012.  The date that should have been the partner then remains unpaired.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from econnum.auditing.align import Alignment, Tie
from econnum.auditing.calendar import Span, agree
from econnum.auditing.clauses import breaks_between
from econnum.auditing.figures import Figure

__all__ = ["Displaced", "added_years", "attached_elsewhere", "displaced"]

_MANY = 50  # dates left over that are looked at


class Displaced(NamedTuple):
    """A date of the source and one of the target that differ, and which of them is unpaired."""

    source: Figure
    target: Figure
    left: Figure


def displaced(
    made: Alignment, source: Sequence[Figure], target: Sequence[Figure], told_again: Collection[Figure]
) -> Iterator[Displaced]:
    """The unpaired dates that differ from one whose partner states less than they do.

    `told_again` are dates that the other text repeats.
    """
    left_over = ([figure for figure in side if figure.span and figure not in told_again] for side in made.left)
    rest = [figures[:_MANY] for figures in left_over]
    if not any(rest):
        return
    years = [_spelled(side) for side in (source, target)]
    for tie in made.ties:
        for n in (0, 1):
            whole, part = tie.sides[n], tie.sides[1 - n]
            if whole.span is None or part.span is None or not _tells_more(whole.span, part.span):
                continue
            for left in rest[1 - n]:
                assert left.span is not None
                if _took_its_place(left.span, whole.span, part.span, years[1 - n], years[n]):
                    rest[1 - n].remove(left)
                    yield Displaced(*((whole, left) if n == 0 else (left, whole)), left)
                    break


def attached_elsewhere(made: Alignment, texts: tuple[str, str], told_again: Collection[Figure]) -> Iterator[Displaced]:
    """The unpaired years whose figure is adjacent to another year in the other text: 2012年有16位, 16 in 2013."""
    left = [[f for f in figures if _is_year(f) and f not in told_again][:_MANY] for figures in made.left]
    if not any(left):
        return
    orders = [sorted(made.ties, key=lambda tie: tie.sides[side].index) for side in (0, 1)]
    for n, years in enumerate(left):
        for year in years:
            other = _other_year(year, n, orders, texts)
            if other is not None:
                yield Displaced(*((year, other) if n == 0 else (other, year)), year)


def _other_year(year: Figure, n: int, orders: Sequence[list[Tie]], texts: tuple[str, str]) -> Figure | None:
    """The different year of the other text that is adjacent to the same figure as this year."""
    for tie in _beside(orders[n], n, year, texts[n]):
        figure = tie.sides[n]
        others = _beside(orders[1 - n], 1 - n, tie.sides[1 - n], texts[1 - n])
        taken = [other.sides for other in others if _is_year(other.sides[1 - n])]
        if figure.span is None and len(taken) == 1 and not _same_clause(taken[0][n], figure, texts[n]):
            return taken[0][1 - n]
    return None


def added_years(ties: Sequence[Tie], source: Sequence[Figure]) -> Iterator[Tie]:
    """The dates to which the target adds a year that the source lacks, although the source states other years."""
    years, _ = given = _spelled(source)
    dated = any(figure.span and figure.span.year and figure.span.month for figure in source)
    for tie in ties if dated and years else ():
        mine, theirs = tie.source.span, tie.target.span
        if mine is not None and theirs is not None and mine.year is None and theirs.year is not None:
            if not _is_given(theirs.year, given):
                yield tie


def _is_year(figure: Figure) -> bool:
    span = figure.span
    return span is not None and span[1:3] == span[4:] == (None, None) and span.year == span.last_year


def _beside(order: list[Tie], side: int, figure: Figure, text: str) -> list[Tie]:
    """The pairs whose figures are adjacent to a figure in its clause; a date may open the clause: 2030年，占40%."""
    at = bisect_left(order, figure.index, key=lambda tie: tie.sides[side].index)
    near = [tie for tie in order[max(0, at - 1) : at + 2] if abs(tie.sides[side].index - figure.index) == 1]
    return [tie for tie in near if _attached(tie.sides[side], figure, text)]


_OPENING = 2  # breaks between a date that opens a sentence and the figure: In 2016, imports and exports came to 28


def _attached(mine: Figure, theirs: Figure, text: str) -> bool:
    first, second = sorted((mine, theirs), key=lambda figure: figure.index)
    opens = first.span is not None and second.span is None
    return breaks_between(text, first.mention, second.mention) <= (_OPENING if opens else 0)


def _same_clause(mine: Figure, theirs: Figure, text: str) -> bool:
    return breaks_between(text, mine.mention, theirs.mention) == 0


def _tells_more(whole: Span, part: Span) -> bool:
    return any(a is not None and b is None for a, b in zip(whole, part, strict=True))


def _took_its_place(left: Span, whole: Span, part: Span, own: _Years, others: _Years) -> bool:
    """Whether an unpaired date contradicts what its text omits from a date that is stated in part."""
    if agree(left, whole) >= 0:
        return False
    if _grain(left) == _grain(whole) and len(_different(left, whole)) == 1 and whole[1] is not None:
        return True
    different = _different(left, whole)
    if agree(left, part) < 0 or not any(part[n] is None for n in different):
        return False
    return different != {0} or not (_is_given(whole.year, own) or _is_given(left.year, others))


def _different(mine: Span, theirs: Span) -> set[int]:
    """The fields that differ."""
    pairs = enumerate(zip(mine, theirs, strict=True))
    return {n % 3 for n, (a, b) in pairs if a is not None and b is not None and a != b}


def _grain(span: Span) -> list[bool]:
    return [field is None for field in span]


_Years = tuple[set[str], set[str]]


def _spelled(figures: Sequence[Figure]) -> _Years:
    """The years of the figures, and all that they begin with."""
    years = {figure.span.year for figure in figures if figure.span is not None and figure.span.year}
    return years, {year[:n] for year in years for n in range(2, len(year) + 1)}


def _is_given(year: str | None, given: _Years) -> bool:
    """Whether one of the years is this one, is in this decade, or is the decade that contains it."""
    if year is None:
        return False
    years, beginnings = given
    return year in beginnings or any(year[:n] in years for n in range(2, len(year)))
