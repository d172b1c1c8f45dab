"""Whether figures of one value have roles that exclude each other: to 5, from 5 and by 5.

Two figures of one value may have different roles in their sentences.  This is an error only if the words next to both
figures show their roles.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from econnum.auditing.categories import Category
from econnum.auditing.equivalences.shares import SHARES
from econnum.auditing.figures import Figure

__all__ = ["EXCLUSIONS", "Exclusion", "clash", "level_of_rate"]

_LITTLE = frozenset({Decimal(1), Decimal(2)})  # the only one below one
_HEDGED = frozenset({"more_than", "equal_or_more"})
_UNLISTED = frozenset({"period", "identifier", "order"})


class Exclusion(NamedTuple):
    """Two roles that exclude each other; `holds` is called with the figures in both orders.

    `wrong` is a pair of sentences with this error, `right` a similar one without it.
    """

    name: str
    category: Category
    detail: str
    holds: Callable[[Figure, Figure], bool]
    wrong: tuple[str, str]
    right: tuple[str, str]


def clash(mine: Figure, theirs: Figure) -> Exclusion | None:
    """The rule that two figures of one value violate; None if there is none."""
    if mine.family in _UNLISTED or theirs.family in _UNLISTED:
        return None
    if not (mine.roles or mine.moves or mine.modifier in _HEDGED or "/" in (mine.unit or "")):
        return None  # no row applies to a figure without roles
    for row in EXCLUSIONS:
        if row.holds(mine, theirs) or row.holds(theirs, mine):
            return row
    return None


def _has(part: str, other: str) -> Callable[[Figure, Figure], bool]:
    """Whether one figure has one role and the other figure the other role, and neither has both."""

    def holds(one: Figure, two: Figure) -> bool:
        return part in one.roles and other in two.roles and other not in one.roles and part not in two.roles

    return holds


def _level_and_origin(one: Figure, two: Figure) -> bool:
    return "level" in one.roles and "origin" in two.roles


def _compared(part: str, other: str) -> Callable[[Figure, Figure], bool]:
    holds = _has(part, other)
    return lambda one, two: one.value not in _LITTLE and holds(one, two)


def _part_and_whole(one: Figure, two: Figure) -> bool:
    return one.family not in SHARES and _has("part", "whole")(one, two)


_TURNS = frozenset({"rises", "falls"})


def _level_and_change(one: Figure, two: Figure) -> bool:
    """Whether one is the level that was reached and the other the amount of the change; rates can be both."""
    if "rate" in one.roles or (one.moves and not ("level" in one.roles and one.roles & _TURNS)):
        return False
    if "level" in one.roles:
        return "amount" in two.roles or (two.moves and "level" not in two.roles and bool(one.roles & _TURNS))
    return "reached" in one.roles and "amount" in two.roles and (two.moves or one.family not in SHARES)


def _rise_and_fall(one: Figure, two: Figure) -> bool:
    return _has("rises", "falls")(one, two)


_WAYS = {"growing": "up", "shrinking": "down"}


def _ways(figure: Figure) -> set[str]:
    """The directions of a figure: of the rate that it is (growth, 降幅) and of its change."""
    ways = {way for rate, way in _WAYS.items() if rate in figure.roles}
    change = figure.mention.change
    return ways | {change.direction} if change is not None else ways


def level_of_rate(figure: Figure) -> bool:
    """Whether a change is the level of a rate: `growth slowed to 1.7%` is up by its noun and down by its verb."""
    return {"level", "rate"} <= figure.roles


def _growth_and_decline(one: Figure, two: Figure) -> bool:
    """Whether one is a rate of growth and the other a rate of decline."""
    if one.moves and two.moves and not (level_of_rate(one) or level_of_rate(two)):
        return False  # their changes are compared instead
    return bool((one.roles | two.roles) & _WAYS.keys()) and _ways(one) == {"up"} and _ways(two) == {"down"}


def _higher_and_lower(one: Figure, two: Figure) -> bool:
    return one.value not in _LITTLE and _has("higher", "lower")(one, two)


def _balance(gain: str, loss: str) -> Callable[[Figure, Figure], bool]:
    """Whether one figure is a gain and the other a loss; negative figures are compared by their sign instead."""
    opposed = _has(gain, loss)

    def holds(one: Figure, two: Figure) -> bool:
        amounts = one.family in _AMOUNTS and two.family in _AMOUNTS
        return amounts and all(f.value is None or f.value > 0 for f in (one, two)) and opposed(one, two)

    return holds


_AMOUNTS = frozenset({"money", "plain"})


def _per_other(words: frozenset[str]) -> Callable[[Figure, Figure], bool]:
    """Whether the figures are amounts per different things, such as per day and per month."""

    def stated(figure: Figure) -> set[str]:
        _, slash, unit = (figure.unit or "").rpartition("/")
        return {*words.intersection(figure.roles), *words.intersection([f"per {unit}"] if slash else ())}

    def holds(one: Figure, two: Figure) -> bool:
        if one.family in SHARES or one.family == "points":
            return False
        ours, others = stated(one), stated(two)
        return bool(ours and others) and ours.isdisjoint(others)

    return holds


_PER_TIME = frozenset({"per day", "per week", "per month", "per year"})
_PER_HEAD = frozenset({"per person", "per household"})


def _more_and_extra(one: Figure, two: Figure) -> bool:
    return "extra" in one.roles and "extra" not in two.roles and one.modifier == "exact" and two.modifier in _HEDGED


EXCLUSIONS: tuple[Exclusion, ...] = (
    Exclusion(
        "level and origin", "swapped", "", _level_and_origin,
        ("失业率降至4.9%。", "Unemployment fell from 4.9%."),
        ("失业率从5.3%降至4.9%。", "Unemployment fell to 4.9% from 5.3%."),
    ),
    Exclusion(
        "lower and what it is lower than", "swapped", "", _compared("under", "lower"),
        ("甲市值452亿美元，低于乙的475亿美元。", "A was worth $47.5 billion, lower than B's $45.2 billion."),
        ("甲市值452亿美元，低于乙的475亿美元。", "A was worth $45.2 billion, lower than B's $47.5 billion."),
    ),
    Exclusion(
        "higher and what it is higher than", "swapped", "", _compared("over", "higher"),
        ("甲市值475亿美元，高于乙的452亿美元。", "A was worth $45.2 billion, higher than B's $47.5 billion."),
        ("甲市值475亿美元，高于乙的452亿美元。", "A was worth $47.5 billion, higher than B's $45.2 billion."),
    ),
    Exclusion(
        "higher and lower than", "direction", "compared", _has("over", "under"),
        ("二季度增长率为5.5%，高于一季度的5%。", "Growth was 5.5% in the second quarter, down from 5% in the first."),
        ("二季度增长率为5.5%，高于一季度的5%。", "Growth was 5.5% in the second quarter, up from 5% in the first."),
    ),
    Exclusion(
        "higher and lower", "direction", "compared", _higher_and_lower,
        ("增速为6.6%，比东部的预测要高。", "Growth was 6.6%, lower than the forecast for the east."),
        ("增速为6.6%，比东部的预测要高。", "Growth was 6.6%, higher than the forecast for the east."),
    ),
    Exclusion(
        "part and whole", "swapped", "", _part_and_whole,
        ("36家医院中仅有12家在运作。", "Only 36 of the town's 12 hospitals are working."),
        ("36家医院中仅有12家在运作。", "Only 12 of the town's 36 hospitals are working."),
    ),
    Exclusion(
        "level and change", "reading", "level", _level_and_change,
        ("国内生产总值增长4.8%。", "Gross domestic product grew to 4.8 percent."),
        ("经济增速升至4.8%。", "The economy grew 4.8 percent, faster than before."),
    ),
    Exclusion(
        "rise and fall", "direction", "turned", _rise_and_fall,
        ("利率升至3.5%。", "The rate fell to 3.5%."),
        ("利率升至3.5%。", "The rate was raised to 3.5%."),
    ),
    Exclusion(
        "growth and decline", "direction", "turned", _growth_and_decline,
        ("增速回升至4.2%。", "The rate of decline rebounded to 4.2%."),
        ("增速回升至4.2%。", "Growth rebounded to 4.2%."),
    ),
    Exclusion(
        "more and less", "direction", "compared", _has("more", "less"),
        ("今年比去年多招200人。", "It admits 200 fewer students than last year."),
        ("今年比去年多招200人。", "It admits 200 more students than last year."),
    ),
    Exclusion(
        "profit and loss", "direction", "balance", _balance("profit", "loss"),
        ("公司净亏损2.3亿元。", "The company made a net profit of 230 million yuan."),
        ("公司净亏损2.3亿元。", "The company made a net loss of 230 million yuan."),
    ),
    Exclusion(
        "inflow and outflow", "direction", "balance", _balance("inflow", "outflow"),
        ("北向资金净流入35亿元。", "Northbound funds saw a net outflow of 3.5 billion yuan."),
        ("北向资金净流入35亿元。", "Northbound funds saw a net inflow of 3.5 billion yuan."),
    ),
    Exclusion(
        "per one and per another time", "unit", "time", _per_other(_PER_TIME),
        ("市场日均成交800亿元。", "Turnover averaged 80 billion yuan a month."),
        ("市场日均成交800亿元。", "Turnover averaged 80 billion yuan a day."),
    ),
    Exclusion(
        "per person and per household", "unit", "head", _per_other(_PER_HEAD),
        ("人均可支配收入3.9万元。", "Disposable income per household was 39,000 yuan."),
        ("人均可支配收入3.9万元。", "Disposable income per capita was 39,000 yuan."),
    ),
    Exclusion(
        "more of and more than", "modifier", "", _more_and_extra,
        ("又有12人死亡。", "More than 12 people died."),
        ("又有12人死亡。", "Twelve more people died."),
    ),
)  # fmt: skip
