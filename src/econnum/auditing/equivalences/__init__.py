"""The ways in which two figures say the same although their stated values differ.

`EQUIVALENCES` is the complete list: each row has a name, the families that it compares, its condition, and two pairs
of sentences, one that it accepts and one that it does not.  Both pairs are tests.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from econnum.auditing.compatibility import same_unit
from econnum.auditing.equivalences.calendar import day_in_name, months_counted, part_of_year, quarter, year_or_day
from econnum.auditing.equivalences.digits import last_place, rounded, up_to_end, vague
from econnum.auditing.equivalences.shares import (
    SHARES,
    about_fold,
    about_part,
    clipped,
    in_points,
    paid_and_off,
    part_of_one,
    same_share,
    with_minus,
)
from econnum.auditing.equivalences.units import converted, in_days, in_degrees, metres
from econnum.auditing.figures import Figure
from econnum.auditing.model import Relation

__all__ = ["EQUIVALENCES", "Equivalence", "relation"]

Families = frozenset[str] | None


class Equivalence(NamedTuple):
    """One way in which figures of different values say the same.

    `families` are those of the two figures, in either order; None for any.  `holds` takes the figure of the source and
    that of the target.  `same` is a pair of sentences that the row accepts, `different` one that it does not, with the
    discrepancy.
    """

    name: str
    relation: Relation
    families: tuple[Families, Families]
    holds: Callable[[Figure, Figure], bool]
    same: tuple[str, str]
    different: tuple[str, str, str]


def relation(mine: Figure, theirs: Figure) -> Relation | None:
    """The relation of two figures whose stated values differ, the figure of the source first; None if they disagree."""
    if _plainly_differ(mine, theirs):
        return None
    for row in _between(mine.family, theirs.family):
        if row.holds(mine, theirs):
            return row.relation
    return None


def _plainly_differ(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures of one unit are stated to one decimal place without a hedge: most pairs are, and differ."""
    if mine.modifier != "exact" or theirs.modifier != "exact" or not same_unit(mine, theirs) or mine.family in SHARES:
        return False
    if mine.value is None or theirs.value is None or (mine.value < 0) is not (theirs.value < 0):
        return False
    return last_place(mine.value) == last_place(theirs.value)


@cache
def _between(mine: str, theirs: str) -> tuple[Equivalence, ...]:
    """The rows that are about two families."""
    return tuple(
        row for row in EQUIVALENCES if any(_about(row.families, *pair) for pair in ((mine, theirs), (theirs, mine)))
    )


def _about(families: tuple[Families, Families], mine: str, theirs: str) -> bool:
    return all(wanted is None or family in wanted for wanted, family in zip(families, (mine, theirs), strict=True))


_ANY: tuple[Families, Families] = (None, None)
_SHARED: tuple[Families, Families] = (SHARES, SHARES)
_PERCENT, _PART, _PERIOD, _ORDER = map(frozenset, (["percent"], ["part"], ["period"], ["order"]))

EQUIVALENCES: tuple[Equivalence, ...] = (
    Equivalence(
        "share", "equivalent", _SHARED, same_share,
        ("产量增长1倍。", "Output rose 100 percent."),
        ("产量增长100%。", "Output rose 200 percent.", "value"),
    ),
    Equivalence(
        "minus", "equivalent", _ANY, with_minus,
        ("对外投资下降65%。", "Outward investment: -65 percent."),
        ("对外投资下降65%。", "Outward investment: -56 percent.", "value"),
    ),
    Equivalence(
        "minus", "equivalent", _ANY, with_minus,
        ("归母净利润-1.2亿元。", "The net loss attributable to shareholders was 120 million yuan."),
        ("归母净利润-1.2亿元。", "The net profit attributable to shareholders was 120 million yuan.", "value"),
    ),
    Equivalence(
        "price paid", "equivalent", (_PERCENT, _PERCENT), paid_and_off,
        ("全场八折。", "Everything is 20% off."),
        ("全场七折。", "Everything is 20% off.", "value"),
    ),
    Equivalence(
        "clipped points", "equivalent", (_PERCENT, frozenset({"points"})), clipped,
        ("失业率上升0.3个百分点。", "Unemployment rose 0.3 percentage."),
        ("失业率上升0.3个百分点。", "Unemployment rose 0.3 percent.", "kind"),
    ),
    Equivalence(
        "points", "converted", (frozenset({"points", "index"}), frozenset({"points", "index"})), in_points,
        ("利率上调0.5个百分点。", "Rates were raised by 50 basis points."),
        ("利率上调0.5个百分点。", "Rates were raised by 5 basis points.", "value"),
    ),
    Equivalence(
        "fold", "rounded", _SHARED, about_fold,
        ("订单增长97%。", "Orders nearly doubled."),
        ("订单增长57%。", "Orders nearly doubled.", "value"),
    ),
    Equivalence(
        "part in per cent", "rounded", (_PART, _PERCENT), about_part,
        ("三分之一的门店已关闭。", "Some 33 percent of the shops have closed."),
        ("三分之一的门店已关闭。", "Some 23 percent of the shops have closed.", "value"),
    ),
    Equivalence(
        "rounding", "rounded", _ANY, rounded,
        ("会议有3.96万人参加。", "About 40,000 people attended."),
        ("会议有4万人参加。", "About 39,600 people attended.", "value"),
    ),
    Equivalence(
        "end of a range", "vague", _ANY, up_to_end,
        ("0至14岁儿童免票。", "Children aged 14 or under enter free."),
        ("0至14岁儿童免票。", "Children aged 15 or under enter free.", "value"),
    ),
    Equivalence(
        "vague", "vague", _ANY, vague,
        ("已有十几家企业签约。", "More than ten firms have signed."),
        ("投资数十亿元。", "It invested tens of billions of yuan.", "scale"),
    ),
    Equivalence(
        "conversion", "converted", _ANY, converted,
        ("全程1038公里。", "The journey is 645 miles."),
        ("全程1038公里。", "The journey is 465 miles.", "value"),
    ),
    Equivalence(
        "temperature", "converted", (frozenset({"temperature"}), frozenset({"temperature"})), in_degrees,
        ("气温升至35摄氏度。", "It rose to 95 degrees Fahrenheit."),
        ("气温升至35摄氏度。", "It rose to 85 degrees Fahrenheit.", "value"),
    ),
    Equivalence(
        "days", "converted", (frozenset({"time"}), frozenset({"time"})), in_days,
        ("有效期为90天。", "It is valid for three months."),
        ("有效期为90天。", "It is valid for two months.", "value"),
    ),
    Equivalence(
        "part of one", "equivalent", (_PART, None), part_of_one,
        ("她以0.04秒之差获胜。", "She won by four hundredths of a second."),
        ("她以0.04秒之差获胜。", "She won by three hundredths of a second.", "value"),
    ),
    Equivalence(
        "quarter of a year", "equivalent", (_PART, frozenset({"time"})), quarter,
        ("利润首次在一个季度内超过15亿元。", "Profit exceeded 1.5 billion yuan within a quarter for the first time."),
        ("利润在两个季度内超过15亿元。", "Profit exceeded 1.5 billion yuan within a quarter.", "added"),
    ),
    Equivalence(
        "part of the year", "equivalent", (_PERIOD, _ORDER), part_of_year,
        ("第四财季营收增长17%。", "Revenue rose 17% in the fourth quarter."),
        ("首届论坛签约17项。", "The first half saw 17 deals signed.", "added"),
    ),
    Equivalence(
        "year or day", "equivalent", (_PERIOD, frozenset({"order", "plain", "time"})), year_or_day,
        ("15世纪的航线", "A route of the fifteenth century"),
        ("15世纪的航线", "A route of the fourteenth century", "added"),
    ),
    Equivalence(
        "year or day", "equivalent", (_PERIOD, frozenset({"plain"})), day_in_name,
        ("他介绍了“7.8”保险宣传日的情况。", "He spoke about Insurance Day on July 8."),
        ("他介绍了“7.8”保险宣传日的情况。", "He spoke about Insurance Day on July 9.", "added"),
    ),
    Equivalence(
        "months counted", "equivalent", (_PERIOD, frozenset({"time"})), months_counted,
        ("今年头两个月投资增长8.9%。", "Investment rose 8.9 percent in the two months of 2016."),
        ("今年头两个月投资增长8.9%。", "Investment rose 8.9 percent in the six months of 2016.", "added"),
    ),
    Equivalence(
        "metres", "equivalent", (frozenset({"plain"}), frozenset({"length"})), metres,
        ("沉船在水下30米。", "The wreck lies 30m down."),
        ("沉船在水下50米。", "The wreck lies 30m down.", "value"),
    ),
)  # fmt: skip
