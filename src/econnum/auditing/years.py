"""Years that differ although the date that they belong to was paired.

A date without its year agrees with one that has it: 2017年1月至10月 is paired with January to October, and 3月份 with
March 2012.  The year that was told apart, or the date whose place was taken, is then left over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from econnum.auditing.align import Alignment
from econnum.auditing.figures import Figure

__all__ = ["displaced"]

_MANY = 50  # dates left over that are looked at


def displaced(
    made: Alignment, source: Sequence[Figure], target: Sequence[Figure]
) -> Iterator[tuple[Figure, Figure, Figure]]:
    """A figure of the source and one of the target whose years differ, and which of them is left over."""
    rest = [[figure for figure in side if _year(figure)][:_MANY] for side in (made.source, made.target)]
    if not any(rest):
        return
    years = [_spelled(side) for side in (source, target)]
    for tie in made.ties:
        for n, dated, bare in ((0, tie.source, tie.target), (1, tie.target, tie.source)):
            year = _year(dated)
            if year is None or bare.span is None or bare.span.year is not None or _told(year, years[1 - n]):
                continue
            for left in rest[1 - n]:
                if _fits(left, dated) and not _told(_year(left) or "", years[n]):
                    rest[1 - n].remove(left)
                    yield (dated, left, left) if n == 0 else (left, dated, left)
                    break


def _year(figure: Figure) -> str | None:
    return None if figure.span is None else figure.span.year


def _spelled(figures: Sequence[Figure]) -> tuple[set[str], set[str]]:
    """The years of the figures, and all that they begin with."""
    years = {year for figure in figures if (year := _year(figure))}
    return years, {year[:n] for year in years for n in range(2, len(year) + 1)}


def _told(year: str, told: tuple[set[str], set[str]]) -> bool:
    """Whether one of the years is this one, or of this decade, or the decade that holds it."""
    years, beginnings = told
    return year in beginnings or any(year[:n] in years for n in range(2, len(year)))


def _fits(left: Figure, dated: Figure) -> bool:
    """Whether what is left over is a year alone, or the same day or month of another year."""
    a, b = left.span, dated.span
    assert a is not None
    assert b is not None
    if a.month is None and a.day is None:
        return a.year == a.last_year
    return (a.month, a.day, a.last_month, a.last_day) == (b.month, b.day, b.last_month, b.last_day)
