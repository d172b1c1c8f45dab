"""Candidates that overlap: one is the reading, the others say why they are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from econnum.engine.draft import Draft
from econnum.engine.resolve import resolve
from econnum.lang.schema import Numeral

LONGER, OTHER = "inside a longer expression", "inside another expression"


def draft(start: int, end: int) -> Draft:
    return Draft(Numeral(start, end, Decimal(1))).became("number", "number")


@pytest.mark.parametrize(
    ("spans", "kept", "passed"),
    [
        ([(0, 3), (3, 5), (7, 9)], [(0, 3), (3, 5), (7, 9)], []),
        ([(0, 5), (3, 6)], [(0, 5)], [(3, 6, OTHER)]),
        ([(1, 4), (3, 6)], [(1, 4)], [(3, 6, OTHER)]),
        ([(1, 4), (3, 7)], [(3, 7)], [(1, 4, LONGER)]),
        ([(1, 9), (3, 7)], [(1, 9)], [(3, 7, OTHER)]),
        ([(1, 2), (3, 6), (5, 9), (8, 9), (9, 12)], [(1, 2), (5, 9), (9, 12)], [(3, 6, LONGER), (8, 9, OTHER)]),
        ([(20, 24), (22, 27), (26, 30)], [(22, 27)], [(20, 24, LONGER), (26, 30, OTHER)]),
    ],
)
def test_the_longer_of_two_that_overlap_is_read_or_else_the_first(
    spans: list[tuple[int, int]], kept: list[tuple[int, int]], passed: list[tuple[int, int, str]]
) -> None:
    mentions, others = resolve(draft(*span) for span in spans)
    assert [(one.start, one.end) for one in mentions] == kept
    assert [(one.start, one.end, one.reason) for one in others] == passed


def test_what_is_no_figure_is_set_apart_and_hides_nothing() -> None:
    name = draft(1, 9).refused("part of a name")
    figure = draft(3, 5)
    assert resolve([name, figure]) == ([figure], [name])
    assert name.reason == "part of a name"
