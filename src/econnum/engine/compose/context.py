"""What stands beside a figure, looked up once and handed to each composer."""

from __future__ import annotations

from typing import NamedTuple

from econnum.engine.compose.preceding import Preceding
from econnum.lang.schema import Word

__all__ = ["UNITS", "Context"]

UNITS = frozenset({"measure", "currency", "subunit", "percent", "points"})
"""The roles of words that are a unit, whatever its kind."""


class Context(NamedTuple):
    """The word on the right with its end, and what was found on the left."""

    word: Word | None
    end: int
    preceding: Preceding | None
