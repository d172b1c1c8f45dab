"""An amount told again in another unit: what bounds the first bounds the second."""

from __future__ import annotations

import re
from itertools import pairwise

from econnum.engine.draft import Draft
from econnum.engine.source import Source

__all__ = ["restate"]

# About says that a figure is rounded, and the second is rounded by itself.
_NO_BOUNDS = frozenset({"exact", "approx"})
_KINDS = frozenset({"money", "quantity"})
_CLOSES = re.compile(r"\)| ?/")
_AGAIN = re.compile(r" ?\( ?| ?/ ?")


def restate(source: Source, drafts: list[Draft]) -> None:
    """Give an amount in brackets the bound of the one it restates: more than 300 hp (224 kW)."""
    folded = source.folded
    for first, again in pairwise(drafts):
        if first.modifier in _NO_BOUNDS or again.modifier != "exact" or not _CLOSES.match(folded, again.end):
            continue
        if first.kind != again.kind or first.kind not in _KINDS or first.unit == again.unit:
            continue
        if first.value is not None and again.value is not None and _AGAIN.fullmatch(folded, first.end, again.start):
            again.modifier = first.modifier
