"""The rows of a report: the paragraphs that render one another, side by side, each with its findings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from econnum.auditing.model import Comparison, Discrepancy, Paragraphs
from econnum.auditing.report.marks import Mark, Side, cut, marks

__all__ = ["Row", "rows"]

Piece = str | Mark


class Row(NamedTuple):
    """A stretch of the source and the stretch that renders it, cut at their figures, and what was found in them."""

    paragraphs: Paragraphs
    source: list[Piece]
    target: list[Piece]
    findings: list[Discrepancy]


def rows(audit: Comparison, findings: Sequence[Discrepancy]) -> Iterator[Row]:
    """The rows in the order of the source; one for texts of a single paragraph.

    A finding stands in the row of its figure in the source, or of that in the target where the source has none.
    """
    stretches = audit.paragraphs or (Paragraphs((0, len(audit.source)), (0, len(audit.target)), "kept"),)
    if len(stretches) == 1:
        stretches = (Paragraphs((0, len(audit.source)), (0, len(audit.target)), stretches[0].rendering),)
    in_source, in_target = _finder([one.source for one in stretches]), _finder([one.target for one in stretches])
    found: list[list[Discrepancy]] = [[] for _ in stretches]
    for finding in findings:
        if finding.source is not None:
            found[in_source(finding.source.start)].append(finding)
        elif finding.target is not None:
            found[in_target(finding.target.start)].append(finding)
    sources, targets = _pieces(audit, "source", stretches, in_source), _pieces(audit, "target", stretches, in_target)
    return map(Row, stretches, sources, targets, found)


def _finder(spans: Sequence[tuple[int, int]]) -> Callable[[int], int]:
    """The function that finds the stretch of an offset; the stretches of the target may stand in another order."""
    order = sorted((start, number) for number, (start, end) in enumerate(spans) if start < end)
    starts = [start for start, _ in order]
    return lambda offset: order[max(0, bisect_right(starts, offset) - 1)][1] if order else 0


def _pieces(
    audit: Comparison, side: Side, stretches: Sequence[Paragraphs], place: Callable[[int], int]
) -> list[list[Piece]]:
    """The text of each stretch, cut at its figures."""
    text = audit.source if side == "source" else audit.target
    figures: list[list[Mark]] = [[] for _ in stretches]
    for mark in marks(audit, side):
        figures[place(mark.mention.start)].append(mark)
    spans = [one.source if side == "source" else one.target for one in stretches]
    return [[*cut(text, marked, *span)] for marked, span in zip(figures, spans, strict=True)]
