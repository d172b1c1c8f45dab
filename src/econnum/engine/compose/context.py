"""The context of a figure, looked up once for all composers."""

from __future__ import annotations

from dataclasses import dataclass

from econnum.engine.compose.preceding import Preceding
from econnum.lang.schema import Word

__all__ = ["UNITS", "Context"]

UNITS = frozenset({"measure", "currency", "subunit", "percent", "points"})
"""The roles of words that are a unit of any kind."""


@dataclass(slots=True)
class Context:
    """The word after the figure with its end, and the words before the figure."""

    word: Word | None
    end: int
    preceding: Preceding | None
