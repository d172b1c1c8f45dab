"""Observations as they are shown: their figures and the words of their parts highlighted, and a row for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from econnum.rendering.highlights import Mark, Row, Shown, label_of
from econnum.rendering.labels import ARROWS, Labels, basis_name

__all__ = ["OBSERVATION_COLUMNS", "PARTS", "observed", "status"]

PARTS: dict[Labels, dict[str, str]] = {
    "en": {"indicator": "indicator", "subject": "subject", "period": "period"},
    "zh": {"indicator": "指标", "subject": "主体", "period": "时期"},
}
OBSERVATION_COLUMNS: dict[Labels, tuple[str, ...]] = {
    "en": ("indicator", "subject", "period", "value", "change", "basis", "status"),
    "zh": ("指标", "主体", "时期", "数值", "变化", "基准", "状态"),
}
_STATUS_IN_CHINESE = {
    "stated": "已公布", "forecast": "预测", "target": "目标", "planned": "计划", "prior": "修订前",
}  # fmt: skip


def status(name: str, labels: Labels) -> str:
    """What a status is called.

    >>> status("forecast", "en"), status("forecast", "zh")
    ('forecast', '预测')
    """
    return _STATUS_IN_CHINESE[name] if labels == "zh" else name


def observed(records: Sequence[Mapping[str, Any]], labels: Labels) -> Shown:
    """The records of observations: their figures by kind, the words of their parts, and a row for each.

    Words that several rows share, such as a period that is carried to the next clause, lead to the first of them.
    """
    marks: dict[tuple[int, int], Mark] = {}
    rows: list[Row] = []
    for number, record in enumerate(records):
        changes = [*record["changes"], *record["rates"]]
        bases = dict.fromkeys(filter(None, (one["change"]["basis"] for one in changes if one["change"])))
        parts = {name: record[name] for name in ("indicator", "subject", "period")}
        words = tuple("" if part is None else part["text"] for part in parts.values())
        value = "" if record["value"] is None else record["value"]["text"]
        moved = ", ".join(f"{_arrow(one)}{one['text']}" for one in changes)
        title = " · ".join(filter(None, (*words, value, moved)))
        rows.append(
            Row(
                None,
                (
                    *words,
                    value,
                    moved,
                    ", ".join(basis_name(basis, labels) for basis in bases),
                    status(record["status"], labels),
                ),
            )
        )
        figures = [record["value"], *record["also"], *changes]
        found = [
            Mark(part["start"], part["end"], "part", PARTS[labels][name], title, number)
            for name, part in parts.items()
            if part is not None
        ]
        found += [
            Mark(one["start"], one["end"], one["kind"], label_of(one, labels), title, number)
            for one in figures
            if one is not None
        ]
        for mark in found:
            marks.setdefault((mark.start, mark.end), mark)
    return Shown(sorted(marks.values()), rows)


def _arrow(record: Mapping[str, Any]) -> str:
    return f"{ARROWS[record['change']['direction']]} " if record["change"] else ""
