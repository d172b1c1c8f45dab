"""Whether two figures have compatible kinds, units and currencies, so that equal values may be the same.

One language omits what the other states: 54岁 and fifty-four, 2英镑 and £2 a day, `$` for any dollar.
"""

from __future__ import annotations

from econnum.auditing.figures import Figure
from econnum.lexicon.units import TIMES

__all__ = ["SOFT", "compatible", "same_unit"]

SOFT = frozenset({"plain", "order"})
"""The families that a language may take for one another: 届 and 次 count, or give a place."""


def same_unit(mine: Figure, theirs: Figure) -> bool:
    """Whether the figures are of one family and one unit."""
    return mine.family == theirs.family and mine.unit == theirs.unit


def compatible(mine: Figure, theirs: Figure) -> bool:
    """Whether equal values of the two figures may be the same although their kinds or units differ.

    A unit or a per-word may be left out (two consecutive years; 2英镑 and £2 a day), 届 and 次 may be counts or places,
    and `$` may be any dollar.
    """
    a, b = mine.family, theirs.family
    if a == b:
        return mine.unit == theirs.unit or _same_but_for_per(mine, theirs)
    if a in SOFT and b in SOFT:
        return True
    if _POINT in (mine.unit, theirs.unit) and {a, b} & {"points", "plain"}:
        return "basis_point" not in (mine.unit, theirs.unit)  # a poll's points are percentage points; 31 points, 31条
    if a == "plain" or b == "plain":
        bare, other = (mine, theirs) if a == "plain" else (theirs, mine)
        if other.family in {"times", "order"}:
            return True
        if other.family == "money":
            return not bare.counted or other.mention.text.endswith(_PIECES)
        return other.mention.kind == "quantity" and not bare.counted
    if "order" in (a, b) and "time" in (a, b):
        return True  # 一周年: the first anniversary
    if {a, b} == {"mass", "money"}:
        return "pound" in (mine.unit, theirs.unit) and "GBP" in (mine.unit, theirs.unit)
    return _per_time(mine, theirs) or mine.unit in theirs.other_units or theirs.unit in mine.other_units


_POINT = "point"
_PIECES = ("块",)  # of money, and of land or signs
_YENS = frozenset({"JPY", "CNY"})
_DOLLARS = frozenset({"USD", "HKD", "AUD", "CAD", "NZD", "SGD", "TWD"})
_BARE_DOLLARS = ("$", "＄")
_LIKE_UNITS = (
    frozenset({"metric_ton", "deadweight_ton"}),
    frozenset({"metric_ton", "metric_ton_coal_equivalent"}),
    frozenset({"metric_ton", "metric_ton_oil_equivalent"}),
    frozenset({"barrel", "barrel_oil_equivalent"}),
    frozenset({"degree", "degree_celsius"}),
    frozenset({"degree", "degree_fahrenheit"}),
)


# What a price may be for in addition to something else: 1,000 yuan per student per year.
_MANY = TIMES | {"person", "household", "occasion"}


def _same_but_for_per(mine: Figure, theirs: Figure) -> bool:
    """Whether two figures have one unit, apart from a per-word of one side or the country of a dollar."""
    a, _, per_a = (mine.unit or "").partition("/")
    b, _, per_b = (theirs.unit or "").partition("/")
    if per_a and per_b and per_a != per_b and {per_a, per_b} not in _LIKE_UNITS:
        # A price may be for two things, 1,000 yuan per student per year; a speed is per one time.
        if not {per_a, per_b} & _MANY or {per_a, per_b} <= TIMES:
            return False
    if a == b or {a, b} in _LIKE_UNITS or a in theirs.other_units or b in mine.other_units:
        return True
    if {a, b} == _YENS:
        return any(figure.mention.text[0] in "¥￥" for figure in (mine, theirs))
    if {a, b} <= _DOLLARS and (_bare(mine) or _bare(theirs)):
        return True
    return any(other.other_units & _DOLLARS and _bare(one) for one, other in ((mine, theirs), (theirs, mine)))


def _bare(figure: Figure) -> bool:
    text = figure.mention.text
    return text.startswith(_BARE_DOLLARS) or ((figure.unit or "")[:3] == "USD" and text.isascii() and "U" not in text)


def _per_time(mine: Figure, theirs: Figure) -> bool:
    """Whether one unit is the other per time, which the text states elsewhere: 日产量20万立方米."""
    a, b = mine.unit or "", theirs.unit or ""
    if {a, b} in _LIKE_UNITS:
        return True
    return a.partition("/")[0] == b.partition("/")[0] != "" and ("/" in a) is not ("/" in b)
