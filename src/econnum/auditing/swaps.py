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
from econnum.auditing.figures import Figure
from econnum.lang.audit_cues import LOOSE
from econnum.mention import Mention

__all__ = ["swapped"]

_NEAR = 260  # characters from the first figure to the last; farther apart they are no list
_AROUND, _JOINED = 60, 24
_UNITED = 2  # characters between figures that make a list without a comma: 5死11伤, 201金111银
_SEPARATOR = re.compile(r"[,，、；;(（]|和|与|及|并|\band\b|\bor\b|\bwhile\b|\bwith\b|\bvotes? to\b|对", re.IGNORECASE)
_CUES = tuple(LOOSE.values())
_TIED = frozenset({"equal", "alike", "relation"})
_SAME = frozenset({"equal", "equivalent"})
_SHARED = {"part": "percent"}  # a quarter and 25% are of one list
_LISTED = frozenset(
    {"percent", "part", "points", "money", "plain", "times", "time", "length", "mass", "area", "volume", "index"}
)


def swapped(ties: Sequence[Tie], source: str, target: str) -> list[Tie]:
    """The ties whose figures changed places with those of a neighbour in their list, each once."""
    found: dict[Tie, None] = {}
    lists: dict[object, list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.step in _TIED and tie.relation in _SAME and tie.source.family in _LISTED and _stated(tie.source):
            sides = (tie.source, tie.target)
            lists[tuple((_SHARED.get(side.family, side.family), _unit(side)) for side in sides)].append(tie)
    for members in lists.values():
        if len(members) < 2:
            continue
        members.sort(key=lambda tie: tie.source.index)
        for first, second in pairwise(members):
            if first.source.key == second.source.key:
                continue
            if _hedges_crossed(first, second):
                found |= {first: None, second: None}
            elif first.target.index > second.target.index:
                beside = _listed(source, first.source.mention, second.source.mention)
                if _hedges_kept(first, second):
                    continue
                if _changes_crossed(first, second) or (
                    beside and _listed(target, second.target.mention, first.target.mention)
                ):
                    found |= {first: None, second: None}
    return [*found]


def _stated(figure: Figure) -> bool:
    return figure.value is not None or figure.family == "part"


def _respective(text: str, first: Mention, second: Mention) -> bool:
    """Whether the two keep the order of another list: respectively 1.4 and 0.6 points lower than before."""
    begin, end = max(0, first.start - _AROUND), second.end + _AROUND
    return second.start - first.end <= _JOINED and any(c.respective.search(text, begin, end) for c in _CUES)


def _unit(figure: Figure) -> str:
    """The unit of a figure, whatever it is the price of: 240元和230元 of one ton."""
    return (figure.unit or "").partition("/")[0]


def _hedges_crossed(first: Tie, second: Tie) -> bool:
    """Whether the hedges of two figures stayed where the figures were."""
    a, b = first.source.modifier, second.source.modifier
    return a != b and first.target.modifier == b and second.target.modifier == a


def _hedges_kept(first: Tie, second: Tie) -> bool:
    """Whether the hedges of two figures went along with them, which shows that a sentence was built anew."""
    a, b = first.source.modifier, second.source.modifier
    return a != b and first.target.modifier == a and second.target.modifier == b


def _changes_crossed(first: Tie, second: Tie) -> bool:
    """Whether what shows that one of two figures is a change stayed where that figure was."""
    moved, other = first.source.moves, second.source.moves
    return moved is not other and first.target.moves is other and second.target.moves is moved


def _listed(text: str, first: Mention, second: Mention) -> bool:
    """Whether two figures stand in one list, or in clauses of one build, that nothing turns around."""
    if second.end - first.start > _NEAR:
        return False
    between = text[first.end : second.start]
    if not _SEPARATOR.search(between) and not (0 < len(between) <= _UNITED and not between.isascii()):
        return False
    return _respective(text, first, second) or not any(
        any(found.start() < second.start for found in cues.turning.finditer(text, first.end, second.end))
        or cues.behind.match(text, second.end)
        for cues in _CUES
    )
