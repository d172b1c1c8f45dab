"""Percentages, percentage points, multiples and fractions."""

from __future__ import annotations

from econnum.engine.compose.context import Context
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.values import Change

__all__ = ["compose"]

_TENTHS = 10  # 成 are tenths of a whole, so there are at most ten


def compose(source: Source, draft: Draft, context: Context) -> bool:
    """Whether the figure is a percentage, percentage points, a multiple or a fraction."""
    word = context.word
    if word is None:
        return False
    match word.role:
        case "percent":
            power = word.payload
            if power == 1 and draft.value is not None and draft.value > _TENTHS:
                return False
            if power:
                draft.scale(power)
            draft.became("percentage", "percentage")
        case "points":
            unit, power = word.payload
            if power:
                draft.scale(power)
            draft.became("percentage_points", "percentage points", unit)
        case "times":
            if word.payload is not None and draft.value is not None:
                draft.value = EXACT.add(draft.value, word.payload)  # 一倍半
            draft.became("multiple", "multiple")
        case "fixed_multiple":
            direction, reading = word.payload
            draft.became("multiple", "multiple word")
            if direction:
                draft.change = Change(direction, None, reading)
        case "fraction":
            draft.became("fraction", "fraction").ratio = word.payload
        case _:
            return False
    draft.end = context.end
    return True
