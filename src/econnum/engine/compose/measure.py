"""Figures with a unit of measure, durations included."""

from __future__ import annotations

from decimal import Decimal

from econnum.engine.compose.beside import Beside
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.lang import LANGUAGES

__all__ = ["compose"]

_HALVES = tuple(language.counts.half for language in LANGUAGES.values())


def compose(source: Source, draft: Draft, beside: Beside) -> bool:
    """Whether the figure has a unit of measure to its right."""
    word = beside.word
    if word is None or word.role != "measure":
        return False
    draft.end = beside.end
    draft.became("quantity", "measure", str(word.payload))
    if (per := source.per(draft.end)) is not None:
        draft.unit, draft.end = f"{draft.unit}/{per[0]}", per[1]
    elif draft.value is not None:
        for pattern in _HALVES:
            half = pattern.match(source.folded, draft.end)
            if half is not None:
                draft.value, draft.end = EXACT.add(draft.value, Decimal("0.5")), half.end()
    return True
