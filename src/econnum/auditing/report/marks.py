"""A text cut at its figures, each with what the audit says of it: what every report is made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from econnum.auditing.model import Comparison, Discrepancy
from econnum.mention import Mention

__all__ = ["Mark", "Side", "cut", "marks"]

Side = Literal["source", "target"]


class Mark(NamedTuple):
    """One figure of a text: its number on its side, the number of its partner, and the worst finding on it."""

    mention: Mention
    number: int
    partner: int | None
    finding: Discrepancy | None


def marks(audit: Comparison, side: Side) -> list[Mark]:
    """The figures of one side in order, each with its first partner and its worst finding."""
    mine, theirs = (audit.source_mentions, audit.target_mentions)[:: 1 if side == "source" else -1]
    numbers = {id(mention): number for number, mention in enumerate(theirs)}
    partners: dict[int, int] = {}
    for pair in audit.pairs:
        here, there = (pair.source, pair.target) if side == "source" else (pair.target, pair.source)
        partners.setdefault(id(here), numbers[id(there)])
    worst = _worst(audit, side)
    return [
        Mark(mention, number, partners.get(id(mention)), worst.get(id(mention))) for number, mention in enumerate(mine)
    ]


def _worst(audit: Comparison, side: Side) -> Mapping[int, Discrepancy]:
    found: dict[int, Discrepancy] = {}
    for finding in (*audit.discrepancies, *audit.notes):  # a note never hides a discrepancy
        mention = finding.source if side == "source" else finding.target
        if mention is not None:
            found.setdefault(id(mention), finding)
    return found


def cut(text: str, figures: list[Mark], start: int, end: int) -> Iterator[str | Mark]:
    """A stretch of the text in order: what is between the figures as it is, the figures as their marks."""
    done = start
    for mark in figures:
        yield text[done : mark.mention.start]
        yield mark
        done = mark.mention.end
    yield text[done:end]
