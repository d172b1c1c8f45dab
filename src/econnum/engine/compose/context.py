"""The context of a figure, looked up once for all composers."""

from __future__ import annotations

from econnum.engine.compose.preceding import Preceding
from econnum.lang.schema import Word

__all__ = ["UNITS", "Context"]

UNITS = frozenset({"measure", "currency", "subunit", "percent", "points"})
"""The roles of words that are a unit of any kind."""


class Context:
    """The word after the figure with its end, and the words before the figure."""

    __slots__ = ("end", "preceding", "word")

    def __init__(self, word: Word | None, end: int, preceding: Preceding | None) -> None:
        self.word, self.end, self.preceding = word, end, preceding
