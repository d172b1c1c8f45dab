"""The explanation of a reading: the rule of each mention, and what was ignored and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, get_args

from econnum.arguments import expect, one_of
from econnum.mention import AnyMention, Language

if TYPE_CHECKING:
    from econnum.rendering.highlights import Shown
    from econnum.rendering.labels import Labels

__all__ = ["Explanation", "Suppression", "chosen_labels", "shown_of_all"]


class InLanguage(Protocol):
    """What has a language: a mention, an observation."""

    @property
    def language(self) -> Language: ...


@dataclass(frozen=True, slots=True)
class Suppression:
    """A part of a text that looks like a figure but was ignored, with the reason."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was read in a text, what was ignored, and why; `str()` prints it for people, one item a line.

    `attachments` name the row of the table of changes by which a mention has its change, after its start.
    """

    mentions: tuple[AnyMention, ...]
    suppressions: tuple[Suppression, ...]
    text: str = field(default="", repr=False)
    attachments: tuple[tuple[int, str], ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        rows = dict(self.attachments)
        lines = [
            (m.start, f"{m.start}..{m.end} {m.text!r}: {_said(m, rows.get(m.start))}; rule {m.rule}")
            for m in self.mentions
        ]
        lines += [(s.start, f"{s.start}..{s.end} {s.text!r}: ignored, {s.reason}") for s in self.suppressions]
        return "\n".join(line for _, line in sorted(lines))

    def to_html(self, *, title: str = "econnum", labels: Labels | None = None) -> str:
        """A page with the text, what was read and what was ignored highlighted, and a table with rules and reasons.

        `labels` is the language of its labels, en or zh; by default that of most of the figures.
        """
        from econnum.rendering.highlights import columns_of, on_page

        expect("title", title, str, "give a str")
        labels = chosen_labels(labels, self.mentions)
        columns = columns_of(labels, explained=True)
        return on_page(self.text, shown_of_all(self, labels, explained=True), labels, columns, title=title)

    def _repr_html_(self) -> str:
        from econnum.rendering.highlights import columns_of, in_notebook

        labels = chosen_labels(None, self.mentions)
        what = shown_of_all(self, labels, explained=True)
        return in_notebook(self.text, what, labels, columns_of(labels, explained=True))


def shown_of_all(found: Explanation, labels: Labels, *, explained: bool) -> Shown:
    """What is shown of a text, for its renderer: what was read, and what was ignored."""
    from econnum.rendering.highlights import ignored, read, shown

    lines = [read(mention.to_dict(), labels, mention.rule) for mention in found.mentions]
    lines += [ignored(one.start, one.end, one.text, one.reason, labels) for one in found.suppressions]
    return shown(lines, explained=explained)


def chosen_labels(labels: Labels | None, found: Iterable[InLanguage]) -> Labels:
    """The language of the labels that is requested, or that of most of the figures."""
    from econnum.rendering.labels import Labels, most_common

    if labels is None:
        return most_common(one.language for one in found)
    one_of("labels", labels, get_args(Labels))
    return labels


def _said(mention: AnyMention, attachment: str | None) -> str:
    """The kind and the value of a mention, and its change with the row that attached it."""
    change = f"; {mention.change}" if mention.change else ""
    if mention.change and attachment is not None:
        change += f", as in {attachment}"
    return f"{mention.kind.replace('_', ' ')} {mention.value}{change}"
