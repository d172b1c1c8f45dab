"""The rows of a text while they are being read: spans of a plain text, and positions of figures among its mentions."""

from __future__ import annotations

from collections.abc import Callable

from econnum.observing.model import Status

__all__ = ["Row", "Scope", "Span"]

Span = tuple[int, int]


class Row:
    """An observation being read.  `inherited` has the letters of the parts that are from an earlier clause."""

    __slots__ = (
        "also", "changes", "indicator", "inherited", "nearest", "period", "rates", "rule", "status", "subject",
        "value",
    )  # fmt: skip

    def __init__(self, rule: str) -> None:
        self.value: int | None = None
        self.changes: list[int] = []
        self.rates: list[int] = []
        self.also: list[int] = []
        self.indicator: Span | None = None
        self.subject: Span | None = None
        self.period: Span | None = None
        self.nearest: Span | None = None
        self.inherited = ""
        self.status: Status = "stated"
        self.rule = rule

    def keep(self, wanted: Callable[[int], bool]) -> bool:
        """Keep only the figures that are wanted, and return whether there are any that make a row."""
        self.value = None if self.value is None or not wanted(self.value) else self.value
        for figures in (self.changes, self.rates, self.also):
            figures[:] = filter(wanted, figures)
        return self.value is not None or bool(self.changes or self.rates)


class Scope:
    """What a paragraph has named so far, which later clauses may inherit."""

    __slots__ = ("heads", "indicator", "period", "subject")

    def __init__(self) -> None:
        self.indicator: Span | None = None
        self.subject: Span | None = None
        self.period: Span | None = None
        self.heads: set[str] = set()
