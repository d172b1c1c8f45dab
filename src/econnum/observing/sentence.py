"""A sentence being read: its codes, its figures, and what an earlier clause or sentence lets it inherit."""

from __future__ import annotations

import re
from typing import NamedTuple

from econnum.lang.observing_schema import ObservingCues
from econnum.observing.cues import Codes
from econnum.observing.rows import Row, Scope, Span

__all__ = ["STATUS", "Figure", "Sentence"]

STATUS = re.compile("[egn]")  # words that expect, name a target, or plan
_FAR = 64  # parts before a figure, so that the time is linear in the length of a sentence


class Figure(NamedTuple):
    """A figure of a sentence: its position among the mentions of the text, its sort, and its place in the codes."""

    position: int
    sort: str
    place: int


class Sentence:
    """The state of reading a sentence, from its first figure to its last.

    `factual` says that no word of the sentence expects, names a target, or plans.  `done` is the place after everything
    that the last figure with a row has used, `first` the first place that counts for the present figure, and `before`
    are the codes from there to it.  `durations` are the places of the lengths of time among the figures.  `local` is
    the last period and `owner` the last subject of this sentence.
    """

    __slots__ = (
        "before", "codes", "cues", "done", "durations", "ends", "factual", "figures", "first", "folded", "local",
        "noted", "owner", "rows", "scope", "starts", "text",
    )  # fmt: skip

    def __init__(
        self, text: str, folded: str, cues: ObservingCues, codes: Codes, figures: list[Figure], scope: Scope
    ) -> None:
        self.text = text
        self.folded = folded
        self.cues = cues
        self.codes, self.starts, self.ends = codes
        self.factual = STATUS.search(self.codes) is None
        self.figures = figures
        self.durations = frozenset([figure.place for figure in figures if figure.sort == "duration"])
        self.scope = scope
        self.rows: list[Row] = []
        self.noted: list[tuple[int, str]] = []
        self.done = self.first = 0
        self.before = ""
        self.local: Span | None = None
        self.owner: Span | None = None

    def begin(self, figure: Figure) -> None:
        """Begin with a figure: what precedes it is after what was read last, and not further than some clauses."""
        self.first = max(self.done, figure.place - _FAR)
        self.before = self.codes[self.first : figure.place]

    def is_change(self, figure: Figure) -> bool:
        """Whether a figure measures a change."""
        return self.codes[figure.place] == "C"

    def word(self, place: int) -> str:
        """The folded words of a part of the sentence."""
        return self.folded[self.starts[place] : self.ends[place]]

    def span(self, first: int, last: int | None = None) -> Span:
        """The offsets of a part of the sentence, or from one part to another."""
        return self.starts[first], self.ends[first if last is None else last]

    def is_name(self, place: int) -> bool:
        """Whether the words of a part begin like a name."""
        return self.cues.proper.match(self.text, self.starts[place], self.ends[place]) is not None
