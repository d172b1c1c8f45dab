"""The scale and the unit of a table's header, applied to the figures in its cells that have none."""

from __future__ import annotations

from econnum.engine.compose.count import NAMED_BEFORE
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT

__all__ = ["fill"]

_EDGES = frozenset({"", "\n", "\t", "|", ","})
_BLANKS = 16  # the greatest padding of a cell


def fill(source: Source, drafts: list[Draft], one: Draft) -> None:
    """Give each bare number the scale and the unit of `one`, the figure 1 with the default scale and unit.

    A number with its own scale gets only the unit.  Four digits that fill a cell are not a year.
    """
    for draft in drafts:
        if _is_year(draft) and _is_cell(source, draft):
            draft.value, draft.timex = draft.numeral.value, None
            draft.became("number", "number")
        if not _is_bare(draft) or one.value is None or one.kind is None:
            continue
        factor = EXACT.scaleb(one.value, -one.exponent) if draft.exponent else one.value
        draft.value, draft.low, draft.high = (
            None if figure is None else EXACT.multiply(figure, factor)
            for figure in (draft.value, draft.low, draft.high)
        )
        draft.became(one.kind, f"default unit, {draft.rule}", one.unit).of = one.of
        draft.assumed = one.assumed


def _is_bare(draft: Draft) -> bool:
    """Whether a figure has no unit or noun of its own; the heading of a column is none."""
    return draft.kind == "number" or draft.rule == NAMED_BEFORE


def _is_year(draft: Draft) -> bool:
    """Whether only digits say that a figure is a year: 2015, but not 前十个月, whose numeral has no value either."""
    return draft.kind == "period" and draft.end == draft.numeral.end and draft.numeral.value is not None


def _is_cell(source: Source, draft: Draft) -> bool:
    before = source.before(draft.start, _BLANKS).rstrip(" ")[-1:]
    after = source.folded[draft.end : draft.end + _BLANKS].lstrip(" ")[:1]
    return before in _EDGES and after in _EDGES
