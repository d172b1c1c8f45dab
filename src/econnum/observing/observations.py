"""The list that `observe` returns: a subclass of `list` that a notebook shows as the text and a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from econnum.arguments import expect
from econnum.explanation import Suppression, chosen_labels
from econnum.observing.model import Observation, Part

if TYPE_CHECKING:
    from econnum.rendering.highlights import Shown
    from econnum.rendering.labels import Labels

__all__ = ["Observations"]


class Observations(list[Observation]):
    """Observations in order: a list that a notebook shows as the text and a table, and that equals a plain list.

    >>> from econnum import observe
    >>> print(observe("2021年出口13204亿元，同比增长20.4%，高于全国2.3个百分点。").explain())
    7..14 '13204亿元', '20.4%': indicator 5..7 '出口', no subject, period 0..5 '2021年', by 'level'
    29..36 '2.3个百分点': no row, difference of two series

    `skipped` are the figures without a row, with the reasons; `text` is the text that was read.
    """

    __slots__ = ("skipped", "text")

    def __init__(self, rows: Iterable[Observation] = (), skipped: Iterable[Suppression] = (), text: str = "") -> None:
        super().__init__(rows)
        self.skipped = tuple(skipped)
        self.text = text

    def __reduce__(self) -> tuple[object, ...]:
        return Observations, ([*self], self.skipped, self.text)

    def explain(self) -> str:
        """Which words gave each part of each row, and why the other figures have none, one item a line."""
        lines = [(row.figures[0].start, _line(row)) for row in self]
        lines += [(one.start, f"{one.start}..{one.end} {one.text!r}: no row, {one.reason}") for one in self.skipped]
        return "\n".join(line for _, line in sorted(lines, key=lambda line: line[0]))

    def to_html(self, *, title: str = "econnum", labels: Labels | None = None) -> str:
        """A page with the text, the figures and the words of the parts highlighted, and a table of the rows.

        `labels` is the language of its labels, en or zh; by default that of most of the rows.
        """
        from econnum.rendering.highlights import on_page
        from econnum.rendering.observations import OBSERVATION_COLUMNS

        expect("title", title, str, "give a str")
        labels = chosen_labels(labels, self)
        return on_page(self.text, self._shown(labels), labels, OBSERVATION_COLUMNS[labels], title=title)

    def _repr_html_(self) -> str:
        from econnum.rendering.highlights import in_notebook
        from econnum.rendering.observations import OBSERVATION_COLUMNS

        labels = chosen_labels(None, self)
        return in_notebook(self.text, self._shown(labels), labels, OBSERVATION_COLUMNS[labels])

    def _shown(self, labels: Labels) -> Shown:
        from econnum.rendering.observations import observed

        return observed([row.to_dict() for row in self], labels)


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
