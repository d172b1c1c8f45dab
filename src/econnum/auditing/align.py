"""Pairs each figure of the source with the figure of the target that renders it.

The steps run in order, equal values first; each considers the figures that are still unpaired.  Equal values are
looked up by hash.  The few remaining figures are compared within a window, so that the time is linear.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from econnum.auditing.calendar import agree, contradict
from econnum.auditing.compatibility import SOFT, compatible, same_unit
from econnum.auditing.equivalences import relation
from econnum.auditing.equivalences.digits import power_between
from econnum.auditing.equivalences.shares import SHARES
from econnum.auditing.figures import Figure
from econnum.auditing.model import Relation
from econnum.values import Fraction as Part

__all__ = ["Alignment", "Tie", "align", "differing", "moved", "scale_between"]

# With how many unpaired figures before and after its position in the other text a figure is compared.
WINDOW = 16
_CLOSE = 4  # the same for figures that have nothing in common but their kind
# How many counts are searched for the two of a fraction, and how many characters may separate those.
MANY = 200
NEAR = 40


class Tie(NamedTuple):
    """A pair of figures, how they agree, and the step that paired them."""

    source: Figure
    target: Figure
    relation: Relation
    step: str

    @property
    def sides(self) -> tuple[Figure, Figure]:
        """The figure of the source and that of the target."""
        return self.source, self.target


class Alignment:
    """The pairs made so far, and the unpaired figures of each side in the order of its text."""

    def __init__(self, source: Sequence[Figure], target: Sequence[Figure]) -> None:
        self.sizes = (len(source) or 1, len(target) or 1)
        self._begin = (source[0].index if source else 0, target[0].index if target else 0)
        self.source = dict.fromkeys(source)
        self.target = dict.fromkeys(target)
        self.ties: list[Tie] = []

    @property
    def left(self) -> tuple[Collection[Figure], Collection[Figure]]:
        """The unpaired figures of the source and of the target."""
        return self.source.keys(), self.target.keys()

    def tie(self, mine: Figure, theirs: Figure, how: Relation, step: str) -> None:
        """Pair two figures."""
        self.ties.append(Tie(mine, theirs, how, step))
        self.source.pop(mine, None)
        self.target.pop(theirs, None)

    def drop(self, figures: Collection[Figure]) -> None:
        """Remove figures from the unpaired ones without a pair."""
        for figure in figures:
            self.source.pop(figure, None)
            self.target.pop(figure, None)

    def distance(self, mine: Figure, theirs: Figure) -> int:
        """The distance between the positions of two figures in their texts."""
        return abs((mine.index - self._begin[0]) * self.sizes[1] - (theirs.index - self._begin[1]) * self.sizes[0])

    def near(self, window: int) -> Iterable[tuple[Figure, Figure]]:
        """The unpaired figures of both sides that have similar positions."""
        targets = list(self.target)
        if not targets or not self.source:
            return
        rate = len(targets) / len(self.source)
        for place, mine in enumerate(self.source):
            middle = int(place * rate)
            for theirs in targets[max(0, middle - window) : middle + window + 1]:
                yield mine, theirs


_Scored = tuple[int, Relation] | None
_Score = Callable[[Figure, Figure], _Scored]
"""How little two figures go together, the least first, and how they agree; None where they do not."""


def align(source: Sequence[Figure], target: Sequence[Figure]) -> Alignment:
    """The figures of two texts, paired by their values, kinds, hedges and positions."""
    made = Alignment(source, target)
    _equal(made, same_unit, "equal")
    if made.source and made.target:
        _equal(made, compatible, "alike")
        _split(made)
        _dates_split(made)
        _proportions(made)
        _best(made, "relation", _related)
        _equal(made, _other_sort, "clash")
    return made


_LITTLE = frozenset({Decimal(1), Decimal(2)})


def _other_sort(mine: Figure, theirs: Figure) -> bool:
    """Whether equal figures of two kinds may be an error; `first` and `two` are too common to be a wrong 1% or $2."""
    return mine.value not in _LITTLE or not {mine.family, theirs.family} & SOFT


def _equal(made: Alignment, fits: Callable[[Figure, Figure], bool], step: str) -> None:
    """Pair figures of equal value that fit; among several, by hedge and change, then by position."""
    buckets: dict[object, list[Figure]] = defaultdict(list)
    for theirs in made.target:
        buckets[theirs.key].append(theirs)
    rivals: dict[object, list[Figure]] = {}
    for mine in made.source:
        if mine.key in buckets:
            rivals.setdefault(mine.key, []).append(mine)
    for key, group in rivals.items():
        others = buckets[key]
        if len(group) == len(others) == 1:
            if fits(group[0], others[0]):
                made.tie(group[0], others[0], "equal", step)
            continue
        if len(group) * len(others) > WINDOW * WINDOW:
            _in_order(made, group, others, fits, step)
            continue
        edges = [
            (_unlikeness(mine, theirs), made.distance(mine, theirs), mine.index + theirs.index, mine, theirs)
            for mine in group
            for theirs in others
            if fits(mine, theirs)
        ]
        for *_, mine, theirs in sorted(edges, key=lambda edge: edge[:3]):
            if mine in made.source and theirs in made.target:
                made.tie(mine, theirs, "equal", step)


def _in_order(
    made: Alignment, group: list[Figure], others: list[Figure], fits: Callable[[Figure, Figure], bool], step: str
) -> None:
    """Pair many figures of one value in the order of the texts, first those of the same unit, hedge and change."""
    likes: dict[object, list[Figure]] = defaultdict(list)
    for theirs in reversed(others):
        likes[_likeness(theirs)].append(theirs)
    rest = []
    for mine in group:
        waiting = likes[_likeness(mine)]
        if waiting and fits(mine, waiting[-1]):
            made.tie(mine, waiting.pop(), "equal", step)
        else:
            rest.append(mine)
    left = sorted((f for waiting in likes.values() for f in waiting), key=lambda f: f.index)
    for mine, theirs in zip(rest, left, strict=False):
        if fits(mine, theirs):
            made.tie(mine, theirs, "equal", step)


def _likeness(figure: Figure) -> object:
    return figure.family, figure.unit, figure.modifier, figure.mention.change


def _unlikeness(mine: Figure, theirs: Figure) -> int:
    """How little hedge and change of two figures agree."""
    a, b = mine.mention.change, theirs.mention.change
    unlike = 2 if mine.family != theirs.family else 0
    unlike += mine.modifier != theirs.modifier
    if a is not None and b is not None:
        unlike += 2 * (a.direction != b.direction) + (a.basis != b.basis)
    elif a is not b:
        unlike += 1
    return unlike


def _split(made: Alignment) -> None:
    """Pair a range of one side with the two figures of the other side that state its bounds."""
    for ours, others, turned in ((made.source, made.target, False), (made.target, made.source, True)):
        ranges = [f for f in ours if f.value is None and f.low is not None]
        if not ranges:
            continue
        stated: dict[object, list[Figure]] = defaultdict(list)
        for other in others:
            stated[other.value].append(other)
        for whole in ranges:
            low = next((f for f in stated[whole.low][:WINDOW] if f in others and _may_bound(whole, f)), None)
            high = next((f for f in stated[whole.high][:WINDOW] if f in others and _may_bound(whole, f)), None)
            if low is not None and high is not None and low is not high:
                for bound in (low, high):
                    step = "split" if _alike(whole, bound) else "clash"
                    made.tie(*((bound, whole) if turned else (whole, bound)), "split", step)


def _dates_split(made: Alignment) -> None:
    """Pair a range of dates with the two dates of the other side at which it begins and ends.

    Two dates that the other side joins to a range are its ends even if one of them is wrong.
    """
    for ours, others, turned in ((made.source, made.target, False), (made.target, made.source, True)):
        wholes = [f for f in ours if f.span is not None and f.span[:3] != f.span[3:]]
        dates = [f for f in others if wholes and f.span is not None and f.span[:3] == f.span[3:]]
        by_date: dict[object, list[Figure]] = defaultdict(list)
        for date in dates:
            assert date.span is not None
            by_date[date.span[:3]].append(date)
        spans = [(first, last) for first, last in pairwise(dates) if _joined(first, last)]
        joined = {date: ends for ends in spans for date in ends}
        for whole in wholes:
            assert whole.span is not None
            first, last = by_date.get(whole.span[:3]), by_date.get(whole.span[3:])
            ends: tuple[Figure, Figure] | None = None
            if first and last and not _listed(first[0], last[0]):
                ends = (first.pop(0), last.pop(0))
            elif first or last:
                ends = joined.get((first or last or [])[0])
            if ends is None or not others.keys() >= {*ends}:
                continue
            for end, stated in zip(ends, (whole.span[:3], whole.span[3:]), strict=True):
                assert end.span is not None
                agrees = end.span[:3] == stated
                pair = (end, whole) if turned else (whole, end)
                made.tie(*pair, "split" if agrees else "different", "split" if agrees else "value")


_SPANNING = re.compile(" ?(?:to|through|until|till|-|–|—|至|到) ?")


def _joined(first: Figure, last: Figure) -> bool:
    """Whether a text joins two dates to a range."""
    apart = last.mention.start - first.mention.end
    return 0 < apart < NEAR and _SPANNING.fullmatch(last.before[-apart:]) is not None


_BETWEEN = re.compile("between [^.;]{0,30}$|[在介][^，。；]{0,12}$")
_AND = re.compile("(?:,? (?:and|or) |, |[、和与及])[^0-9]{0,12}$")


def _listed(first: Figure, last: Figure) -> bool:
    """Whether two dates are members of a list: 5月及8月.  `between May and August` is a range."""
    apart = last.mention.start - first.mention.end
    between = last.before[-apart:] if 0 < apart < NEAR else ""
    return _AND.match(between) is not None and _BETWEEN.search(first.before) is None


def _proportions(made: Alignment) -> None:
    """Pair a fraction of one side with the two counts of the other side that state it: 每十人中有三人, three in ten."""
    for ours, others, turned in ((made.source, made.target, False), (made.target, made.source, True)):
        parts = [f for f in ours if isinstance(f.mention.value, Part)]
        counts = [f for f in others if f.family == "plain" and f.value is not None] if parts else []
        for part in parts:
            value = part.mention.value
            assert isinstance(value, Part)
            whole = next((f for f in counts[:MANY] if f in others and f.value == value.denominator), None)
            some = next(
                (f for f in counts[:MANY] if f in others and f.value == value.numerator and f is not whole), None
            )
            if whole is None or (some is None and value.numerator > 1):
                continue
            if some is not None and abs(some.mention.start - whole.mention.start) > NEAR:
                if value.numerator > 1:
                    continue
                some = None
            for count in (whole, some):
                if count is not None:
                    made.tie(*((count, part) if turned else (part, count)), "equivalent", "split")


def _may_bound(whole: Figure, bound: Figure) -> bool:
    """Whether a figure may state an end of a range; another unit is then an error."""
    return _alike(whole, bound) or whole.family == bound.family


def _alike(whole: Figure, bound: Figure) -> bool:
    return same_unit(whole, bound) or compatible(whole, bound) or bound.family == "plain"


def _best(made: Alignment, step: str, score: _Score, window: int = WINDOW) -> None:
    """Pair the remaining figures by a score, the best first."""
    edges = []
    for mine, theirs in made.near(window):
        scored = score(mine, theirs)
        if scored is not None:
            edges.append((scored[0], made.distance(mine, theirs), mine.index + theirs.index, scored[1], mine, theirs))
    edges.sort(key=itemgetter(0, 1, 2))
    for *_, how, mine, theirs in edges:
        if mine in made.source and theirs in made.target:
            made.tie(mine, theirs, how, step)


_RELATIONS: dict[Relation, int] = {"equivalent": 0, "converted": 1, "rounded": 2, "vague": 3}


def _related(mine: Figure, theirs: Figure) -> _Scored:
    if mine.span is not None and theirs.span is not None:
        common = agree(mine.span, theirs.span)
        return (-common, "equivalent") if common > 0 else None
    how = relation(mine, theirs)
    if how is None:
        return None
    if any(date.span is not None and date.span[:2] == (None, None) for date in (mine, theirs)):
        return (_WHOLE_DATE, how)  # 26日 and on the 26th, which July 26 is in part
    return (_RELATIONS[how], how)


_WHOLE_DATE = -3


def differing(made: Alignment, tolerated: Collection[Figure]) -> None:
    """Pair the remaining figures as errors: the same digits at another scale, then the same unit, then the same family.

    Two figures that are both tolerated are paired only if they have one unit and the same adjacent figures.
    """
    between = _neighbours(made)

    def explained(score: _Score) -> _Score:
        def scored(mine: Figure, theirs: Figure) -> _Scored:
            if mine in tolerated and theirs in tolerated and not _in_place(mine, theirs, between):
                return None
            return score(mine, theirs)

        return scored

    _best(made, "scale", explained(_scaled))
    _best(made, "value", explained(_changed), _CLOSE)
    _best(made, "value", explained(_changed))  # few remain, and closer to each other


_Neighbours = dict[Figure, tuple[Figure | None, Figure | None]]


def _neighbours(made: Alignment) -> _Neighbours:
    """The paired figures before and after each unpaired figure, as their figures of the source."""
    found: _Neighbours = {}
    for side, left in ((0, made.source), (1, made.target)):
        ties = sorted(made.ties, key=lambda tie: tie.sides[side].index)
        places = [tie.sides[side].index for tie in ties]
        for figure in left:
            at = bisect_left(places, figure.index)
            found[figure] = (ties[at - 1].source if at else None, ties[at].source if at < len(ties) else None)
    return found


def _in_place(mine: Figure, theirs: Figure, between: _Neighbours) -> bool:
    """Whether two figures have one unit and are adjacent to the same figure, or to none."""
    if mine.family != theirs.family or _whole_unit(mine) != _whole_unit(theirs):
        return False
    return not {*between[mine]}.isdisjoint(between[theirs])


def _whole_unit(figure: Figure) -> str:
    return (figure.unit or "").partition("/")[0]


def _scaled(mine: Figure, theirs: Figure) -> _Scored:
    if mine.lead is None or theirs.lead is None or not _lead_alike(mine.lead, theirs.lead):
        return None
    if not (same_unit(mine, theirs) or compatible(mine, theirs)):
        return None
    power = scale_between(mine, theirs)
    return None if not power else (abs(power), "different")


def _lead_alike(mine: int, theirs: int) -> bool:
    """Whether two figures have about the same four leading digits; 9990 and 1001 do, since 999.0 and 1001 are near."""
    return abs(mine - theirs) <= _LEAD_APART or abs(mine - theirs) >= 9000 - _LEAD_APART


_LEAD_APART = 60  # half in a hundred of 9999, and some


def scale_between(mine: Figure, theirs: Figure) -> int | None:
    """The power of ten between two figures of the same digits, or between two ranges of the same digits."""
    if mine.value is not None and theirs.value is not None:
        return power_between(mine.value, theirs.value)
    if None in (mine.low, mine.high, theirs.low, theirs.high) or mine.value is not None or theirs.value is not None:
        return None
    assert mine.low is not None
    assert theirs.low is not None
    assert mine.high is not None
    assert theirs.high is not None
    low, high = power_between(mine.low, theirs.low), power_between(mine.high, theirs.high)
    return low if low == high else None


def moved(made: Alignment) -> None:
    """Pair the remaining figures of one paragraph with equal figures of another."""
    _equal(made, same_unit, "moved")


def _changed(mine: Figure, theirs: Figure) -> _Scored:
    shares = mine.family in SHARES and theirs.family in SHARES
    if not (mine.family == theirs.family or shares or compatible(mine, theirs)):
        return None
    if mine.span is not None and theirs.span is not None and not contradict(mine.span, theirs.span):
        return None
    return _OTHER_UNIT * (not same_unit(mine, theirs)) + _unlikeness(mine, theirs), "different"


_OTHER_UNIT = 10  # more than hedges and changes may be unlike
