"""Groups of kinds that decide how neighbours are joined."""

from __future__ import annotations

__all__ = ["NO_RANGE", "PLACES", "SHARES", "UNITLESS", "WITHOUT_CHANGE"]

UNITLESS = frozenset({"number", "count"})
SHARES = frozenset({"percentage", "percentage_points", "multiple"})
PLACES = frozenset({"ordinal", "rank"})
NO_RANGE = frozenset({"period", "identifier", "ordinal", "rank", "top", "fraction"})
"""What makes no range of amounts, and takes no unit of a neighbour; two places may be the ends of a stretch."""
WITHOUT_CHANGE = frozenset({"period", "ordinal", "rank", "top", "identifier"})
"""What measures no change, and has no part in the changes of its sentence."""
