"""The list that `observe` returns: a subclass of `list` that a notebook shows as a table."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from econnum.explanation import Suppression
from econnum.mention import Mention
from econnum.observing.model import Observation, Part

__all__ = ["Observations", "cells"]

_COLUMNS = ("indicator", "subject", "period", "value", "change", "basis", "status")


class Observations(list[Observation]):
    """Observations in order: a list that a notebook shows as a table, and that equals a plain list of the same.

    >>> from econnum import observe
    >>> print(observe("2021年出口13204亿元，同比增长20.4%，高于全国2.3个百分点。").explain())
    7..14 '13204亿元', '20.4%': indicator 5..7 '出口', no subject, period 0..5 '2021年', by 'level'
    29..36 '2.3个百分点': no row, difference of two series

    `skipped` are the figures without a row, with the reasons.
    """

    __slots__ = ("skipped",)

    def __init__(self, rows: Iterable[Observation] = (), skipped: Iterable[Suppression] = ()) -> None:
        super().__init__(rows)
        self.skipped = tuple(skipped)

    def __reduce__(self) -> tuple[object, ...]:
        return Observations, ([*self], self.skipped)

    def explain(self) -> str:
        """Which words gave each part of each row, and why the other figures have none, one item a line."""
        lines = [(row.figures[0].start, _line(row)) for row in self]
        lines += [(one.start, f"{one.start}..{one.end} {one.text!r}: no row, {one.reason}") for one in self.skipped]
        return "\n".join(line for _, line in sorted(lines, key=lambda line: line[0]))

    def _repr_html_(self) -> str:
        head = "".join(f'<th scope="col">{column}</th>' for column in _COLUMNS)
        rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells(row))}</tr>" for row in self)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _line(row: Observation) -> str:
    """The explanation of a row: its figures, and the words of each part."""
    first = row.figures[0]
    parts = []
    for name in ("indicator", "subject", "period"):
        part: Part | None = getattr(row, name)
        if part is None:
            parts.append(f"no {name}")
        else:
            parts.append(f"{name} {part.start}..{part.end} {part.text!r}" + (" (carried)" if part.carried else ""))
    figures = ", ".join(repr(mention.text) for mention in row.figures)
    return f"{first.start}..{first.end} {figures}: {', '.join(parts)}, by {row.rule!r}"


def cells(row: Observation) -> tuple[str, ...]:
    """The cells of a row for people: the words of its parts, its value, its changes and their bases."""
    indicator, subject, period = (
        "" if part is None else part.text for part in (row.indicator, row.subject, row.period)
    )
    changes = (*row.changes, *row.rates)
    bases = dict.fromkeys(mention.change.basis or "" for mention in changes if mention.change is not None)
    return (
        indicator,
        subject,
        period,
        "" if row.value is None else row.value.text,
        ", ".join(_moved(mention) for mention in changes),
        ", ".join(filter(None, bases)),
        row.status,
    )


_WAYS = {"up": "+", "down": "-", "flat": ""}


def _moved(mention: Mention) -> str:
    """A change with the sign of its direction."""
    change = mention.change
    return mention.text if change is None else _WAYS[change.direction] + mention.text
