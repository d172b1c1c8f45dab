"""What hedges a figure: words before it, at a distance or behind it; and the sign before it."""

from __future__ import annotations

from econnum.engine.draft import Draft
from econnum.engine.source import HEDGE_FIRSTS, Left, Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of
from econnum.lexicon.units import TIMES

__all__ = ["hedge"]

_REACH = 56
_UNHEDGED = frozenset({"ordinal", "rank", "top", "identifier"})
_MEASURED = frozenset({"quantity", "multiple", "percentage_points"})
_WITHIN = any_of(language.hedges.within for language in LANGUAGES.values())
_RECENT = any_of(language.hedges.recent for language in LANGUAGES.values())
_SIGNED = frozenset({"money", "percentage", "percentage_points", "quantity", "number", "fraction"})


def _unhedged(source: Source, draft: Draft, left: Left) -> bool:
    """Whether words that hedge elsewhere say something else of this figure: 近三年, 高于10月."""
    if draft.kind in _UNHEDGED:
        return True
    if draft.kind == "period":
        return left.compares or left.modifier in {"more_than", "less_than"}
    if draft.kind == "quantity" and draft.unit in TIMES:
        return _RECENT.search(source.before(draft.start, _REACH)) is not None
    return False


def hedge(source: Source, draft: Draft, left: Left | None) -> None:
    """Give the figure the sign and the hedge that stand before it, or the hedge behind it."""
    if left is not None:
        draft.hedge_start = min(draft.start, left.hedge_start)
        if left.negative and draft.kind == "count" and source.folded[left.start] != "-":
            draft.became("number", "number").of = None  # minus 5: nothing is counted below zero
        if left.negative and draft.kind in _SIGNED:
            draft.start = min(draft.start, left.start)
            draft.negate()
        if left.modifier is not None and draft.modifier in {"exact", "approx"} and not _unhedged(source, draft, left):
            if draft.kind != "count" or draft.value != 1 or left.modifier != "less_than":  # under one roof
                draft.modifier, draft.compares = left.modifier, left.compares
    draft.hedge_end = draft.end
    if draft.kind in _UNHEDGED:
        return
    if draft.hedge_start == draft.start and draft.modifier == "exact":
        draft.modifier = source.far_hedge(draft.start) or "exact"
    if draft.modifier == "exact" and draft.kind in _MEASURED and draft.end - draft.numeral.end > 1:
        if _WITHIN.search(source.folded, draft.numeral.end, draft.end):
            draft.modifier = "more_than"
    # One look at what follows spares most figures both looks below, a fiftieth of the whole reading.
    behind = source.folded[draft.end]
    if (source.folded[draft.end + 1] if behind in " -" else behind) not in HEDGE_FIRSTS:
        return
    if draft.modifier in {"exact", "approx"} and draft.kind != "period":
        after = source.hedge_after(draft.end)
        if after is not None:
            draft.modifier, draft.hedge_end = after
        elif draft.modifier == "exact":
            draft.modifier = source.compared(draft.start, draft.end) or "exact"
