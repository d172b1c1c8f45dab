"""Figures that were exchanged: both values are there, but each in the place of the other.

Order alone is no evidence: translations reorder lists, and "from 32 to 41" becomes "to 41 from 32".  The evidence is
what the figures are attached to: adjacent dates, figures and names, their hedges, and whether they are changes.  Two
figures of one kind in reverse order were exchanged if what they are attached to did not move with them; or, if nothing
is attached to them, if they are members of one list that no word reorders.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from econnum.auditing.align import Tie
from econnum.auditing.clauses import FAR, breaks_between, things_beside
from econnum.auditing.figures import Figure
from econnum.lang.audit_cues import IMPLICIT
from econnum.mention import Mention

__all__ = ["swapped", "units_swapped"]

_NEAR = 260  # the most characters from the first figure to the last of a list
_FAR = 480  # the most characters between figures that may be exchanged
_AROUND, _JOINED = 60, 24
_UNITED = 2  # characters between figures that make a list without a comma: 5死11伤, 201金111银
_SEPARATOR = re.compile(
    r"[,，、；;。(（]|\. |和|与|及|并|\band\b|\bor\b|\bwhile\b|\bwith\b|\bvotes? to\b|对", re.IGNORECASE
)
_CUES = tuple(IMPLICIT.values())
_TIED = frozenset({"equal", "alike", "relation"})
_SAME = frozenset({"equal", "equivalent"})
_SHARED = {"part": "percent"}  # a quarter and 25% may be members of one list
_FOLLOWING = 12  # with how many following figures a figure is compared
_MANY = 24  # how many figures between two others are considered
_BESIDE = 6  # to how many preceding and following figures a figure may be attached


class _Pair(NamedTuple):
    """Two figures of one kind, in the order of the source."""

    first: Tie
    second: Tie

    @property
    def turned(self) -> bool:
        """Whether their order is reversed in the target."""
        return _turned(self.first, self.second)


def _turned(one: Tie, other: Tie) -> bool:
    return (one.source.index < other.source.index) is not (one.target.index < other.target.index)


def swapped(ties: Sequence[Tie], source: str, target: str) -> list[Tie]:
    """The pairs whose figures were exchanged with those of another pair, each once."""
    found: dict[Tie, None] = {}
    attached: _Attachments | None = None
    for pair in _like(ties):
        if pair.first in found and pair.second in found:
            continue
        if attached is None:
            attached = _Attachments(ties, source, target)
        if (
            _hedges_crossed(*pair)
            or (pair.turned and _changed_places(pair, attached, source, target))
            or (not pair.turned and attached.names_crossed(pair))
        ):
            found |= {pair.first: None, pair.second: None}
    return [*found]


def units_swapped(ties: Sequence[Tie]) -> set[Tie]:
    """The pairs of two figures whose units were exchanged: 15个 and 220万平方公里, 15 km² and 2.2 million."""
    found: set[Tie] = set()
    for first, second in pairwise(tie for tie in ties if tie.step in _OTHER_UNIT):
        a, b = _unit(first.source), _unit(second.source)
        if a != b and _unit(first.target) == b and _unit(second.target) == a:
            found |= {first, second}
    return found


_OTHER_UNIT = frozenset({"alike", "clash"})


def _like(ties: Sequence[Tie]) -> Iterator[_Pair]:
    """Figures of one kind that could have been exchanged."""
    lists: dict[object, list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.step in _TIED and tie.relation in _SAME and _stated(tie.source):
            lists[_list_of(tie)].append(tie)
    for members in lists.values():
        members.sort(key=lambda tie: tie.source.index)
        for n, first in enumerate(members):
            for second in members[n + 1 : n + 1 + _FOLLOWING]:
                if second.source.mention.start - first.source.mention.end > _FAR:
                    break
                sides = zip(first.sides, second.sides, strict=True)
                if first.source.key != second.source.key and all(_comparable(*figures) for figures in sides):
                    yield _Pair(first, second)


def _between(neighbour: Tie, pair: _Pair) -> bool:
    """Whether a figure is between two others in both texts, which excludes that clauses were reordered."""
    first, second = pair
    return (
        first.source.index < neighbour.source.index < second.source.index
        and second.target.index < neighbour.target.index < first.target.index
    )


def _comparable(first: Figure, second: Figure) -> bool:
    """Whether two figures of one text may be exchanged; two ordinals only if they have the same noun."""
    if first.family == "order":
        return _thing(first) == _thing(second) != ""
    return first.ranged is second.ranged


def _thing(figure: Figure) -> str:
    """The noun after an ordinal; of a Chinese noun the first character."""
    if figure.mention.language == "zh":
        return figure.after[:1]
    word = IMPLICIT["en"].words.match(figure.after)
    return word[0] if word else ""


def _list_of(tie: Tie) -> object:
    """The kind of list of which the figures of a pair may be members."""
    return tuple((_SHARED.get(side.family, side.family), _unit(side) or _grain(side)) for side in tie.sides)


def _grain(figure: Figure) -> str:
    """Which fields a date has."""
    return "" if figure.span is None else "".join("-" if field is None else "x" for field in figure.span)


def _changed_places(pair: _Pair, attached: _Attachments, source: str, target: str) -> bool:
    first, second = pair
    if _hedges_kept(first, second) or _roles_kept(first, second):
        return False
    if _changes_crossed(first, second) or _roles_crossed(first, second):
        return True
    ours, theirs = (first.source.mention, second.source.mention), (second.target.mention, first.target.mention)
    # What is adjacent to two figures with only an "and" between them belongs to both.
    joined = _joined(source, *ours) or _joined(target, *theirs)
    moved, stayed = (0, 0) if joined else attached.votes(pair)
    reordered = all(
        _orders_anew(text, *both) or _opens_anew(text, both[0]) for text, both in ((source, ours), (target, theirs))
    )
    if moved or stayed:
        return stayed > moved + reordered
    return not reordered and _listed(source, *ours) and _listed(target, *theirs)


def _opens_anew(text: str, first: Mention) -> bool:
    """Whether words before two figures show that the second is compared with the first."""
    begin = max(0, first.start - _AROUND)
    return any(cues.reordering_before.search(text, begin, first.start) for cues in _CUES)


_JOINT = re.compile(r" ?(?:[,，、和与及并]| ?\band\b| ?\bor\b| )+ ?", re.IGNORECASE)


def _joined(text: str, first: Mention, second: Mention) -> bool:
    """Whether only a comma or an "and" is between two figures."""
    return _JOINT.fullmatch(text, first.end, second.start) is not None


def _stated(figure: Figure) -> bool:
    return figure.value is not None or figure.ranged or figure.family in {"part", "period"}


def _respective(text: str, first: Mention, second: Mention) -> bool:
    """Whether the two follow the order of another list: respectively 1.4 and 0.6 points lower than before."""
    begin, end = max(0, first.start - _AROUND), second.end + _AROUND
    return second.start - first.end <= _JOINED and any(c.respective.search(text, begin, end) for c in _CUES)


def _unit(figure: Figure) -> str:
    """The unit of a figure without its per-word: 240元和230元 of one ton."""
    return (figure.unit or "").partition("/")[0]


def _hedges_crossed(first: Tie, second: Tie) -> bool:
    """Whether the hedges of two figures were exchanged."""
    a, b = first.source.modifier, second.source.modifier
    return a != b and first.target.modifier == b and second.target.modifier == a


def _hedges_kept(first: Tie, second: Tie) -> bool:
    """Whether the hedges of two figures moved with them, which shows that the sentence was reordered."""
    a, b = first.source.modifier, second.source.modifier
    return a != b and first.target.modifier == a and second.target.modifier == b


def _changes_crossed(first: Tie, second: Tie) -> bool:
    """Whether one of two figures is a change, and it is the other one in the target."""
    moved, other = first.source.moves, second.source.moves
    return moved is not other and first.target.moves is other and second.target.moves is moved


class _Attachments:
    """The other figures that two texts have in common, which show what a figure is attached to."""

    def __init__(self, ties: Sequence[Tie], source: str, target: str) -> None:
        self._texts = (source, target)
        self._sides = tuple(sorted(ties, key=lambda tie: tie.sides[side].index) for side in (0, 1))
        self._mates = tuple(_mates(ordered, side) for side, ordered in enumerate(self._sides))
        self._known: dict[tuple[Tie, int], set[str]] = {}
        stated = Counter((tie.source.family, tie.source.key) for tie in ties)
        # Which of two equal figures renders which is uncertain, so they are no evidence.
        self._repeated = {tie for tie in ties if stated[tie.source.family, tie.source.key] > 1}
        self._places = tuple([tie.sides[side].index for tie in self._sides[side]] for side in (0, 1))

    def votes(self, pair: _Pair) -> tuple[int, int]:
        """How many neighbours of two figures moved with them, and how many did not."""
        moved = sum(bool(_tells(tie.source) & _tells(tie.target)) for tie in pair)
        stayed = 0
        for neighbour in self._beside(pair):
            sides = [self._nearer(neighbour, pair, side) for side in (0, 1)]
            if None not in sides and sides[0] == sides[1]:
                # A member of the list that is itself reversed is no evidence.
                listed = _list_of(neighbour) == _list_of(pair.first)
                moved += not (listed and _turned(neighbour, pair[sides[0] or 0]))
            elif None not in sides or _between(neighbour, pair):
                stayed += 1
        (a, b), (c, d) = ([self._things(tie, side) for tie in pair] for side in (0, 1))
        moved += len((a - b) & (c - d)) + len((b - a) & (d - c))
        stayed += len((a - b) & (d - c)) + len((b - a) & (c - d))
        return moved, stayed

    def names_crossed(self, pair: _Pair) -> bool:
        """Whether the things that two figures are attached to were exchanged, and the figures were not."""
        (a, b), (c, d) = ([self._things(tie, side) for tie in pair] for side in (0, 1))
        return bool((a - b) & (d - c)) and bool((b - a) & (c - d)) and not ((a & c) | (b & d)) - (a & b & c & d)

    def _things(self, tie: Tie, side: int) -> set[str]:
        """The things that the words around a figure name."""
        known = self._known.get((tie, side))
        if known is None:
            before, after = self._mates[side][tie]
            known = self._known[tie, side] = things_beside(self._texts[side], tie.sides[side].mention, before, after)
        return known

    def _beside(self, pair: _Pair) -> Iterator[Tie]:
        """The figures around the two, and those between them within reach."""
        begin, end = (bisect_left(self._places[0], tie.source.index) for tie in pair)
        reach = min(end + _BESIDE, begin + _MANY)
        beside = islice(self._sides[0], max(0, begin - _BESIDE), reach + 1)
        return (tie for tie in beside if tie not in pair and tie not in self._repeated)

    def _nearer(self, neighbour: Tie, pair: _Pair, side: int) -> int | None:
        """To which of the two figures a neighbour belongs, 0 or 1; None if this is uncertain.

        It belongs to the figure in its clause, otherwise to the adjacent one; a date that opens or ends the sentence
        may belong to both.  If both are in its clause, it belongs to the one that is clearly nearer.
        """
        apart = [self._apart(neighbour.sides[side].mention, tie.sides[side].mention, side) for tie in pair]
        (breaks, characters), (other_breaks, other_characters) = sorted(apart)
        if characters > FAR or breaks > 1 or (breaks == other_breaks and 10 * characters > 7 * other_characters):
            return None
        nearer = apart.index(min(apart))
        if breaks and (neighbour.source.span or abs(neighbour.sides[side].index - pair[nearer].sides[side].index) > 1):
            return None
        return nearer

    def _apart(self, mention: Mention, other: Mention, side: int) -> tuple[int, int]:
        """How many breaks and how many characters separate two mentions."""
        characters = max(mention.start, other.start) - min(mention.end, other.end)
        return breaks_between(self._texts[side], mention, other), characters


def _mates(ties: Sequence[Tie], side: int) -> dict[Tie, tuple[Mention | None, Mention | None]]:
    """For each pair, in the order of a text, the preceding and the following figure of its list."""
    lists: dict[object, list[Tie]] = defaultdict(list)
    for tie in ties:
        lists[_list_of(tie)].append(tie)
    found: dict[Tie, tuple[Mention | None, Mention | None]] = {}
    for members in lists.values():
        mentions = [None, *(tie.sides[side].mention for tie in members), None]
        found |= {tie: (mentions[n], mentions[n + 2]) for n, tie in enumerate(members)}
    return found


# What a role says about its figure, in any language.
_TELLING = {
    "start": "start", "origin": "start", "level": "level", "reached": "level", "over": "over", "under": "under",
    "part": "part", "whole": "whole", "more": "more", "extra": "more",
}  # fmt: skip


def _tells(figure: Figure) -> set[str]:
    return {_TELLING[role] for role in figure.roles if role in _TELLING}


def _roles_kept(first: Tie, second: Tie) -> bool:
    """Whether each of two figures has a role in both texts that the other figure lacks."""
    mine, other = (_tells(tie.source) & _tells(tie.target) for tie in (first, second))
    return bool(mine - other) and bool(other - mine)


def _roles_crossed(first: Tie, second: Tie) -> bool:
    """Whether the roles of two figures were exchanged."""
    (a, b), (c, d) = ((_tells(tie.sides[side]) for tie in (first, second)) for side in (0, 1))
    return bool((a - b) & (d - c) or (b - a) & (c - d))


def _listed(text: str, first: Mention, second: Mention) -> bool:
    """Whether two figures are in one list, or in parallel clauses."""
    between = text[first.end : second.start]
    if second.end - first.start > _NEAR:
        return False
    return _SEPARATOR.search(between) is not None or (0 < len(between) <= _UNITED and not between.isascii())


def _orders_anew(text: str, first: Mention, second: Mention) -> bool:
    """Whether words between two figures, or after the second, explain their order in this language."""
    return not _respective(text, first, second) and any(
        any(found.start() < second.start for found in cues.reordering.finditer(text, first.end, second.end))
        or cues.reordering_after.match(text, second.end)
        for cues in _CUES
    )
