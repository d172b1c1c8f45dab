"""From an alignment to findings: what each pair gets wrong, and what a figure without a partner means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from econnum.auditing.align import Tie, scale_between
from econnum.auditing.categories import Category
from econnum.auditing.figures import Figure
from econnum.auditing.grouping import RULE, pointed
from econnum.auditing.relate import ratios
from econnum.auditing.roles import clash, compared_otherwise, of_an_index, spans
from econnum.auditing.symbols import disagrees
from econnum.exact import power_of_ten

__all__ = ["Finding", "judge"]

_SIDES: dict[str, int] = {
    "more_than": 1, "equal_or_more": 1, "less_than": -1, "equal_or_less": -1, "nearly": -1, "exact": 0, "approx": 0,
}  # fmt: skip


class Finding:
    """A discrepancy in the making, before the policy says how much it weighs."""

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
    """What a pair gets wrong or merely says otherwise; `once` where no other figure of either text says the same."""
    mine, theirs = tie.source, tie.target
    if RULE in (mine.mention.rule, theirs.mention.rule) and mine.mention.text != theirs.mention.text:
        yield Finding("grouping", mine, theirs, "groups")
    if tie.step == "scale":
        power = scale_between(mine, theirs) or 0
        small = mine if power > 0 else theirs
        if power % 3 == 0 and pointed(small.mention, small.value):
            yield Finding("grouping", mine, theirs, "points", power_of_ten(power))
            return
        yield Finding("scale", mine, theirs, "", power_of_ten(power))
        return
    if tie.step == "value":
        yield Finding("period" if mine.span is not None and theirs.span is not None else "value", mine, theirs)
        return
    if tie.relation == "rounded":
        yield Finding("rounding", mine, theirs)
    elif tie.relation != "equal":
        yield Finding("notation", mine, theirs, tie.relation)
    if tie.step == "clash":
        if {mine.family, theirs.family} == {"percent", "plain"} and (
            of_an_index(mine, source) and of_an_index(theirs, target)
        ):
            yield Finding("notation", mine, theirs, "equivalent")
            return
        yield _clash(mine, theirs)
        return
    if disagrees(mine, source, theirs) or disagrees(theirs, target, mine):
        yield Finding("unit", mine, theirs, "sign")
    if _spaced(mine, theirs):
        yield Finding("grouping", mine, theirs, "spaces")
    if tie.relation != "rounded":
        yield from _hedges(mine, theirs, source, target)
    if tie.relation == "equal" and once:
        yield from _parts(mine, theirs, source, target)
    yield from _changes(tie, source, target)


_GROUPED_BY_SPACE = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?![0-9])")


def _spaced(mine: Figure, theirs: Figure) -> bool:
    """Whether a figure of an English text parts its thousands by blanks, which the other does not."""
    return any(
        figure.mention.language == "en" and _GROUPED_BY_SPACE.search(figure.mention.text)
        for figure, other in ((mine, theirs), (theirs, mine))
        if not _GROUPED_BY_SPACE.search(other.mention.text)
    )


def _clash(mine: Figure, theirs: Figure) -> Finding:
    """The same figure as another sort of quantity."""
    if mine.family == theirs.family == "money":
        return Finding("currency", mine, theirs)
    measured = mine.mention.kind == theirs.mention.kind == "quantity"
    return Finding("unit" if measured or mine.family == theirs.family else "kind", mine, theirs)


_CLASHES: dict[str, tuple[Category, str]] = {
    "swapped": ("swapped", ""), "level": ("reading", "level"), "compared": ("direction", "compared"),
    "turned": ("direction", "turned"),
    "extra": ("modifier", ""),
}  # fmt: skip


def _parts(mine: Figure, theirs: Figure, source: str, target: str) -> Iterator[Finding]:
    """Figures of one value that have parts which exclude one another: from 5 and to 5."""
    found = clash(mine, theirs, source, target)
    if found is not None:
        category, detail = _CLASHES[found]
        yield Finding(category, mine, theirs, detail)


def _hedges(mine: Figure, theirs: Figure, source: str, target: str) -> Iterator[Finding]:
    if mine.modifier == theirs.modifier:
        return
    a, b = _SIDES[mine.modifier], _SIDES[theirs.modifier]
    if a * b < 0 and not spans(mine, source) and not spans(theirs, target):
        yield Finding("modifier", mine, theirs)
    elif a != b or "exact" in (mine.modifier, theirs.modifier):
        yield Finding("hedge", mine, theirs)


def _changes(tie: Tie, source: str, target: str) -> Iterator[Finding]:
    mine, theirs = tie.source, tie.target
    a, b = mine.mention.change, theirs.mention.change
    if a is None or b is None:
        return
    if {a.direction, b.direction} == {"up", "down"}:
        yield Finding("direction", mine, theirs)
    elif mine.family == theirs.family == "times" and mine.value is not None and theirs.value is not None:
        if (
            tie.relation != "rounded"
            and not ratios(mine) & ratios(theirs)
            and not (_wavers(mine, source) or _wavers(theirs, target))
        ):
            yield Finding("reading", mine, theirs)
    if None in (a.basis, b.basis) or a.basis == b.basis or {a.basis, b.basis} <= _SEQUENTIAL:
        return  # 环比 is against the period before, be it a month or a week
    if not compared_otherwise(mine, source) and not compared_otherwise(theirs, target):
        yield Finding("basis", mine, theirs)


_SEQUENTIAL = frozenset({"quarter_on_quarter", "month_on_month", "week_on_week", "day_on_day"})
_WAVERING = re.compile(r"times|fold|翻", re.IGNORECASE)


def _wavers(figure: Figure, text: str) -> bool:
    """Whether the multiple is of a kind that some take for the increase and some for the level: 3-fold, 翻了三倍."""
    mention = figure.mention
    return _WAVERING.search(text, max(0, mention.start - 2), mention.end) is not None
