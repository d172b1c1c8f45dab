"""The words that a table or a page shows for the fields of a record, in English and in Chinese."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal

__all__ = [
    "ARROWS",
    "COLUMNS",
    "PHRASES",
    "Labels",
    "basis_name",
    "changed",
    "figure",
    "kind",
    "modifier",
    "most_common",
]

Labels = Literal["en", "zh"]

_KINDS_IN_CHINESE = {
    "money": "金额",
    "percentage": "百分比",
    "percentage_points": "百分点",
    "multiple": "倍数",
    "fraction": "分数",
    "count": "数量",
    "quantity": "度量",
    "ordinal": "序数",
    "rank": "名次",
    "top": "前列",
    "period": "时间",
    "identifier": "编号",
    "number": "数字",
    "ignored": "忽略",
}
_MODIFIERS_IN_CHINESE = {
    "exact": "",
    "approx": "约",
    "nearly": "接近",
    "more_than": "超过",
    "less_than": "不足",
    "equal_or_more": "不低于",
    "equal_or_less": "不超过",
}
_BASES_IN_CHINESE = {
    "year_on_year": "同比",
    "quarter_on_quarter": "较上季",
    "month_on_month": "较上月",
    "week_on_week": "较上周",
    "day_on_day": "较上日",
}
_CHANGES_IN_CHINESE = {
    ("up", "by"): "上升",
    ("up", "to"): "升至",
    ("down", "by"): "下降",
    ("down", "to"): "降至",
    ("flat", "by"): "持平",
    ("flat", "to"): "持平",
}
ARROWS = {"up": "↑", "down": "↓", "flat": "→"}
COLUMNS: dict[Labels, tuple[str, ...]] = {
    "en": ("text", "kind", "value", "unit", "modifier", "change"),
    "zh": ("原文", "类别", "数值", "单位", "修饰", "变化"),
}
PHRASES: dict[Labels, dict[str, str]] = {
    "en": {
        "explanation": "read by",
        "none": "No figures.",
        "text": "Text",
        "figures": "Figures",
        "more": "{count} more not shown",
    },
    "zh": {
        "explanation": "规则或原因",
        "none": "没有数字。",
        "text": "原文",
        "figures": "数字",
        "more": "另有 {count} 个未列出",
    },
}


def kind(name: str, labels: Labels) -> str:
    """What a kind is called.

    >>> kind("percentage_points", "en"), kind("percentage_points", "zh")
    ('percentage points', '百分点')
    """
    return name.replace("_", " ") if labels == "en" else _KINDS_IN_CHINESE[name]


def modifier(name: str, labels: Labels) -> str:
    """What a modifier is called; nothing for an exact figure."""
    if labels == "zh":
        return _MODIFIERS_IN_CHINESE[name]
    return "" if name == "exact" else name.replace("_", " ")


def changed(change: Mapping[str, Any] | None, labels: Labels) -> str:
    """A change in words; nothing where there is none.

    >>> change = {"direction": "up", "basis": "year_on_year", "reading": "by"}
    >>> changed(change, "en"), changed(change, "zh"), changed(None, "en")
    ('up by, year on year', '同比上升', '')
    """
    if change is None:
        return ""
    direction, basis, reading = change["direction"], change["basis"], change["reading"]
    if labels == "zh":
        return (basis_name(basis, labels) if basis else "") + _CHANGES_IN_CHINESE[direction, reading]
    moved = direction if direction == "flat" else f"{direction} {reading}"
    return f"{moved}, {basis_name(basis, labels)}" if basis else moved


def basis_name(name: str, labels: Labels) -> str:
    """What a basis of comparison is called."""
    return _BASES_IN_CHINESE[name] if labels == "zh" else name.replace("_", " ")


def figure(record: Mapping[str, Any], *, grouped: bool = True) -> str:
    """The figure of a record, or its bounds where the text states no single one; `grouped` sets commas.

    >>> figure({"kind": "money", "value": None, "low": "1000000000", "high": "2000000000"})
    '1,000,000,000..2,000,000,000'
    """
    value, low, high = record["value"], record["low"], record["high"]
    if record["kind"] in {"period", "identifier", "fraction"}:
        return value or ""
    if value is None and low is not None and high is not None:
        return f"{_digits(low, grouped)}..{_digits(high, grouped)}"
    return "" if value is None else _digits(value, grouped)


def _digits(figure: str, grouped: bool) -> str:
    return format(Decimal(figure), ",f") if grouped else figure


def most_common(languages: Iterable[str]) -> Labels:
    """The language of the labels where none is given: that of most of the figures.

    >>> most_common(["zh", "en", "zh"]), most_common([])
    ('zh', 'en')
    """
    counted = Counter(languages)
    return "zh" if counted["zh"] > counted["en"] else "en"
