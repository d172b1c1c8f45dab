"""Judges each pair of figures: its errors, and its tolerated differences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from econnum.auditing.align import Tie, scale_between
from econnum.auditing.categories import Category
from econnum.auditing.equivalences.digits import agree_in_figures
from econnum.auditing.equivalences.shares import levels
from econnum.auditing.figures import Figure
from econnum.auditing.findings.relations import clash, level_of_rate
from econnum.auditing.reading.grouping import RULE, pointed
from econnum.auditing.symbols import disagrees
from econnum.exact import power_of_ten

__all__ = ["Finding", "judge"]

_SIDES: dict[str, int] = {
    "more_than": 1, "equal_or_more": 1, "less_than": -1, "equal_or_less": -1, "nearly": -1, "exact": 0, "approx": 0,
}  # fmt: skip


class Finding:
    """A finding before the policy sets its severity."""

    __slots__ = ("category", "detail", "factor", "source", "target")

    def __init__(
        self,
        category: Category,
        source: Figure | None,
        target: Figure | None,
        detail: str = "",
        factor: Decimal | None = None,
    ) -> None:
        self.category = category
        self.source = source
        self.target = target
        self.detail = detail
        self.factor = factor


def judge(tie: Tie, source: str, target: str, *, once: bool) -> Iterator[Finding]:
    """The findings of a pair; `once` if no other figure of either text states the same."""
    mine, theirs = tie.source, tie.target
    if RULE in (mine.mention.rule, theirs.mention.rule) and mine.mention.text != theirs.mention.text:
        yield Finding("grouping", mine, theirs, "groups")
    if tie.step == "scale":
        power = scale_between(mine, theirs) or 0
        if abs(power) == 1 and _plainly_counted(mine) and _plainly_counted(theirs):
            yield Finding("value", mine, theirs)  # 40 firms and 4 are not an error of scale
            return
        small = mine if power > 0 else theirs
        if power % 3 == 0 and pointed(small.mention, small.value):
            yield Finding("grouping", mine, theirs, "points", power_of_ten(power))
            return
        yield Finding("scale", mine, theirs, "", power_of_ten(power))
        return
    if tie.step == "value":
        yield _other_value(mine, theirs)
        return
    if tie.relation == "rounded":
        yield Finding("rounding", mine, theirs)
    elif tie.relation != "equal":
        yield Finding("notation", mine, theirs, tie.relation)
    if tie.step == "clash":
        if {mine.family, theirs.family} == {"percent", "plain"} and "index" in mine.roles & theirs.roles:
            yield Finding("notation", mine, theirs, "equivalent")
            return
        yield _clash(mine, theirs)
        return
    if disagrees(mine, source, theirs) or disagrees(theirs, target, mine):
        yield Finding("unit", mine, theirs, "sign")
    if _spaced(mine, theirs):
        yield Finding("grouping", mine, theirs, "spaces")
    if tie.relation != "rounded":
        yield from _hedges(mine, theirs)
    if tie.relation in {"equal", "split"} and once:
        yield from _parts(mine, theirs)
    yield from _changes(tie, source, target)


_FEW = 1000


def _plainly_counted(figure: Figure) -> bool:
    return figure.family == "plain" and figure.value is not None and figure.value < _FEW


_GROUPED_BY_SPACE = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?![0-9])")


def _spaced(mine: Figure, theirs: Figure) -> bool:
    """Whether a figure of an English text separates its thousands by blanks, and the other does not."""
    return any(
        figure.mention.language == "en" and _GROUPED_BY_SPACE.search(figure.mention.text)
        for figure, other in ((mine, theirs), (theirs, mine))
        if not _GROUPED_BY_SPACE.search(other.mention.text)
    )


def _clash(mine: Figure, theirs: Figure) -> Finding:
    """The same figure as another kind of quantity."""
    if mine.family == theirs.family == "money":
        return Finding("currency", mine, theirs)
    measured = mine.mention.kind == theirs.mention.kind == "quantity"
    return Finding("unit" if measured or mine.family == theirs.family else "kind", mine, theirs)


def _other_value(mine: Figure, theirs: Figure) -> Finding:
    """Another date or value; or another unit, if the values agree after rounding or are vague."""
    if mine.family == theirs.family == "period":
        return Finding("period", mine, theirs)
    if mine.family == theirs.family and mine.unit != theirs.unit and agree_in_figures(mine, theirs):
        return _clash(mine, theirs)
    return Finding("value", mine, theirs)


def _parts(mine: Figure, theirs: Figure) -> Iterator[Finding]:
    """Figures of one value whose roles exclude each other: from 5 and to 5."""
    found = clash(mine, theirs)
    if found is not None:
        yield Finding(found.category, mine, theirs, found.detail)


def _hedges(mine: Figure, theirs: Figure) -> Iterator[Finding]:
    if mine.modifier == theirs.modifier:
        return
    a, b = _side(mine), _side(theirs)
    if a * b < 0 and not _spans(mine) and not _spans(theirs):
        yield Finding("modifier", mine, theirs)
    elif a != b or "exact" in (mine.modifier, theirs.modifier):
        yield Finding("hedge", mine, theirs)


def _side(figure: Figure) -> int:
    """The side of the figure that its hedge states; a negation reverses `more than`, and is part of `at most`."""
    side = _SIDES[figure.modifier]
    return -side if "negated" in figure.roles and figure.modifier in {"more_than", "less_than"} else side


def _spans(figure: Figure) -> bool:
    """Whether the figure is the time within which something happens, so that `over two years` is not a hedge."""
    return figure.family == "time" and "spanning" in figure.roles


def _changes(tie: Tie, source: str, target: str) -> Iterator[Finding]:
    mine, theirs = tie.source, tie.target
    a, b = mine.mention.change, theirs.mention.change
    if a is None or b is None:
        return
    if {a.direction, b.direction} == {"up", "down"} and not (level_of_rate(mine) or level_of_rate(theirs)):
        yield Finding("direction", mine, theirs)
    elif mine.family == theirs.family == "times" and mine.value is not None and theirs.value is not None:
        if (
            tie.relation != "rounded"
            and not levels(mine) & levels(theirs)
            and not (_wavers(mine, source) or _wavers(theirs, target))
            and "pace" not in mine.roles | theirs.roles
        ):
            yield Finding("reading", mine, theirs)
    bases = {mine.basis, theirs.basis}
    if None in bases or len(bases) == 1 or bases <= _SEQUENTIAL:
        return  # 环比 compares with the preceding period, a month or a week
    if "monthly" not in mine.roles | theirs.roles:
        yield Finding("basis", mine, theirs)


_SEQUENTIAL = frozenset({"quarter_on_quarter", "month_on_month", "week_on_week", "day_on_day"})
_WAVERING = re.compile(r"times|fold|翻", re.IGNORECASE)


def _wavers(figure: Figure, text: str) -> bool:
    """Whether the multiple is read as the increase by some and as the level by others: 3-fold, 翻了三倍."""
    mention = figure.mention
    return _WAVERING.search(text, max(0, mention.start - 2), mention.end) is not None
