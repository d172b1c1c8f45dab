"""From an alignment to findings: what each pair gets wrong, and what a figure without a partner means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from econnum.auditing.align import Tie, scale_between
from econnum.auditing.calendar import agree
from econnum.auditing.evidence import Evidence
from econnum.auditing.figures import Figure
from econnum.auditing.grouping import RULE, pointed
from econnum.auditing.model import Category
from econnum.auditing.relate import ratios, relation
from econnum.auditing.symbols import disagrees
from econnum.exact import power_of_ten
from econnum.lexicon.conversion import converts

__all__ = ["OPEN", "WEAK", "Finding", "judge", "lone"]

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


def judge(tie: Tie, source: str, target: str) -> Iterator[Finding]:
    """What a pair gets wrong or merely says otherwise."""
    mine, theirs = tie.source, tie.target
    if RULE in (mine.mention.rule, theirs.mention.rule):
        yield Finding("grouping", mine, theirs, "groups")
    if tie.step == "scale":
        power = scale_between(mine, theirs) or 0
        small = mine if power > 0 else theirs
        if power % 3 == 0 and pointed(small.mention):
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
        yield _clash(mine, theirs)
        return
    if disagrees(mine, source, theirs) or disagrees(theirs, target, mine):
        yield Finding("unit", mine, theirs, "sign")
    if _spaced(mine, theirs):
        yield Finding("grouping", mine, theirs, "spaces")
    if tie.relation != "rounded":
        yield from _hedges(mine, theirs)
    yield from _changes(mine, theirs)


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


def _hedges(mine: Figure, theirs: Figure) -> Iterator[Finding]:
    if mine.modifier == theirs.modifier:
        return
    a, b = _SIDES[mine.modifier], _SIDES[theirs.modifier]
    if a * b < 0:
        yield Finding("modifier", mine, theirs)
    elif a != b or "exact" in (mine.modifier, theirs.modifier):
        yield Finding("hedge", mine, theirs)


def _changes(mine: Figure, theirs: Figure) -> Iterator[Finding]:
    a, b = mine.mention.change, theirs.mention.change
    if a is None or b is None:
        return
    if {a.direction, b.direction} == {"up", "down"}:
        yield Finding("direction", mine, theirs)
    elif mine.family == theirs.family == "times" and mine.value is not None and theirs.value is not None:
        if not ratios(mine) & ratios(theirs) and not (_wavers(mine) or _wavers(theirs)):
            yield Finding("reading", mine, theirs)
    if a.basis is not None and b.basis is not None and a.basis != b.basis:
        yield Finding("basis", mine, theirs)


WEAK = frozenset({"repeated", "small", "year", "part of the date"})
"""Reasons that hold only where no slip explains the figure better."""

OPEN = frozenset({"year", "part of the date"})
"""Reasons that hold for one side alone: two dates that both lack a partner differ."""


_WAVERING = re.compile(r"times|fold", re.IGNORECASE)


def _wavers(figure: Figure) -> bool:
    """Whether the multiple is of the English kind that some take for the increase and some for the level."""
    return _WAVERING.search(figure.mention.text) is not None


def lone(figure: Figure, text: str, others: list[Figure], evidence: Evidence) -> str | None:
    """Why a figure that found no partner is tolerated; None where it is missing, or added."""
    if figure.family == "identifier":
        return "identifier" if evidence.holds_digits(figure.mention.text) else None
    if any(other.key == figure.key and other.family == figure.family for other in others):
        return "repeated"
    if figure.span is not None:
        return _period_shown(figure, others, evidence)
    if evidence.supports(figure):
        return "shown"
    if figure.value is not None and abs(figure.value) in _LITTLE and figure.family in {"plain", "order"}:
        return "small"
    if figure.value is not None and figure.value in _SUMMED and figure.family == "plain" and _sums_up(figure, text):
        return "summary"
    if figure.family == "money" and _GLOSS.search(text, max(0, figure.mention.start - 24), figure.mention.start):
        return "gloss"
    if figure.unit is not None and any(
        other.unit and other.unit != figure.unit and converts(figure.unit, other.unit) and _converts(figure, other)
        for other in others[:400]
    ):
        return "gloss"
    return None


_LITTLE = frozenset({Decimal(1), Decimal(2)})  # one and two are often left to grammar: a, both, the groups


# An amount in brackets behind another is the same in a second currency.
_GLOSS = re.compile(r"[(（\[][^()（）\[\]0-9]*$")
_SUMMED = frozenset(map(Decimal, range(2, 11)))
_MEMBERS = re.compile(r"[、和与及]|, | and |, and ")
_CLAUSE = re.compile(r"[，。；！？.;!?]")


def _sums_up(figure: Figure, text: str) -> bool:
    """Whether the figure counts the list before it, which names all its members: 江苏、浙江、辽宁3省."""
    before = text[max(0, figure.mention.start - 60) : figure.mention.start]
    clause = _CLAUSE.split(before)[-1]
    return len(_MEMBERS.findall(clause)) + 1 == figure.value


def _converts(figure: Figure, other: Figure) -> bool:
    return relation(figure, other) == "converted"


def _period_shown(figure: Figure, others: list[Figure], evidence: Evidence) -> str | None:
    assert figure.span is not None
    for other in others:
        if other.span is not None and agree(figure.span, other.span) > 0:
            return "repeated"
    year, month, day, last_year, last_month, last_day = figure.span
    if month is None and day is None and last_month is None and last_day is None:
        stated = {year, last_year}
        shown = all(y is None or any(Decimal(y.ljust(n, "0")) in evidence.values for n in (4, len(y))) for y in stated)
        return "shown" if shown else "year"
    parts = [Decimal(part) for part in (month, day, last_month, last_day) if part]
    if month is not None and last_month is not None and last_month > month and day is None:
        length = last_month - month + 1
        if length in {3, 6} and Decimal(last_month // length) in evidence.values:
            return "shown"
    values = evidence.values
    found = [part for part in parts if part in values]
    if len(found) == len(parts):
        return "shown"
    return "part of the date" if found else None
