"""The classes of discrepancies."""

from __future__ import annotations

from typing import Literal, get_args

__all__ = ["CATEGORIES", "Category"]

Category = Literal[
    "scale",
    "value",
    "swapped",
    "currency",
    "unit",
    "kind",
    "modifier",
    "direction",
    "basis",
    "reading",
    "period",
    "grouping",
    "missing",
    "added",
    "rounding",
    "hedge",
    "notation",
]
"""The classes of discrepancies; see docs/audit.md for what each says."""

CATEGORIES: tuple[Category, ...] = get_args(Category)
