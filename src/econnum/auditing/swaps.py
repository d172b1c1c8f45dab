"""Figures that changed places: each value is there, but where its neighbour belongs.

Order alone does not tell: translations turn lists around, and "from 32 to 41" becomes "to 41 from 32".  A swap is
claimed where the figures stand side by side as members of one list on both sides, with nothing between them that
would order them anew, or where their hedges show that they changed places.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from econnum.auditing.align import Tie
from econnum.lang import LANGUAGES
from econnum.mention import Mention

__all__ = ["swapped"]

_NEAR = 260  # characters from the first figure to the last; farther apart they are no list
_SEPARATOR = re.compile(r"[,，、；;(（]|和|与|及|\band\b|\bor\b|\bwhile\b", re.IGNORECASE)
_CUES = tuple(language.loose for language in LANGUAGES.values())
_LISTED = frozenset({"percent", "points", "money", "plain", "times", "time", "length", "mass", "area", "volume"})


def swapped(ties: Sequence[Tie], source: str, target: str) -> list[Tie]:
    """The ties whose figures changed places with those of a neighbour in their list, each once."""
    found: dict[Tie, None] = {}
    lists: dict[object, list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.step in {"equal", "alike"} and tie.source.family in _LISTED and tie.source.value is not None:
            lists[tie.source.family, tie.source.unit].append(tie)
    for members in lists.values():
        if len(members) < 2:
            continue
        members.sort(key=lambda tie: tie.source.index)
        for first, second in pairwise(members):
            if first.target.index > second.target.index and first.source.value != second.source.value:
                beside = _listed(source, first.source.mention, second.source.mention)
                if _crossed(first, second) or (beside and _listed(target, second.target.mention, first.target.mention)):
                    found |= {first: None, second: None}
    return [*found]


def _crossed(first: Tie, second: Tie) -> bool:
    """Whether the hedges of two figures stayed where the figures were."""
    a, b = first.source.modifier, second.source.modifier
    return a != b and first.target.modifier == b and second.target.modifier == a


def _listed(text: str, first: Mention, second: Mention) -> bool:
    """Whether two figures stand in one list, or in clauses of one build, that nothing turns around."""
    if second.end - first.start > _NEAR or not _SEPARATOR.search(text, first.end, second.start):
        return False
    return not any(
        cues.turning.search(text, first.start, second.end) or cues.behind.match(text, second.end) for cues in _CUES
    )
