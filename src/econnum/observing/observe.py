"""`observe`: the rows of a text, made of the figures that `extract` finds in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypedDict

from econnum.changes import Basis, Direction
from econnum.engine import reader as engine
from econnum.engine.plain import Markup, Plain
from econnum.engine.reader import Reader
from econnum.engine.typed_mentions import unchecked
from econnum.explanation import Suppression
from econnum.lang.observing_cues import OBSERVING
from econnum.mention import Mention
from econnum.observing.model import Observation, Part, Status
from econnum.observing.observations import Observations
from econnum.observing.reading import rows
from econnum.observing.rows import Row, Span
from econnum.vagueness import Vagueness
from econnum.values import Period
from econnum.words import Words

__all__ = ["Observations", "SpanRecord", "observe", "observe_records", "observed", "observed_all"]


def observe(
    text: str,
    *,
    strict: bool = True,
    language: str | None = None,
    default_currency: str | None = None,
    reference_date: date | None = None,
    words: Words | None = None,
    vagueness: Vagueness | None = None,
    markup: Markup | None = "auto",
) -> Observations:
    """The figures of a text as rows of a table: which indicator, of whom, for which period, with which change.

    >>> for row in observe("2021年，四川省进出口总额810.1亿元，同比增长17.9%；出口400亿元。"):
    ...     print(row.indicator, row.subject, row.period, [figure.text for figure in row.figures])
    进出口总额 四川省 2021年 ['810.1亿元', '17.9%']
    出口 四川省 2021年 ['400亿元']

    Nothing is computed and nothing is guessed: a part that no rule licenses is None.  With `strict=False` the nearest
    noun phrase is the indicator where no rule licenses one, in rows whose `rule` is `nearest`.  Every figure of a row
    is a mention of `extract`; the figures without a row are the `skipped` of the list, and its `explain()` says why.
    Never raises on any `str`, and takes time proportional to its length.  For the keywords see `Reader`; docs/
    observations.md says how often the parts are right.
    """
    reader = _READER
    set_up = not (language is None and default_currency is None and reference_date is None and words is None)
    if set_up or vagueness is not None or not isinstance(markup, str) or markup != "auto":
        reader = Reader(
            language=language,
            default_currency=default_currency,
            reference_date=reference_date,
            words=words,
            vagueness=vagueness,
            markup=markup,
        )
    return observed(reader, text, strict=strict)


def observed(reader: Reader, text: str, *, strict: bool = True) -> Observations:
    """The rows of a text with the figures that a reader finds in it."""
    made, mentions = engine.read(reader, text)
    return _observed(reader, text, made, mentions, strict)[1]


def observed_all(
    reader: Reader, texts: Sequence[str], *, strict: bool = True
) -> Iterator[tuple[list[Mention], Observations]]:
    """The figures of each text that a reader finds, and their rows."""
    for text, (made, mentions) in zip(texts, engine.read_all(reader, texts, every_kind=True), strict=True):
        yield _observed(reader, text, made, mentions, strict)


def _observed(
    reader: Reader, text: str, made: Plain, mentions: Sequence[Mention], strict: bool
) -> tuple[list[Mention], Observations]:
    found, noted = rows(made.text, made.folded, mentions)
    placed = list[Mention](engine.located(mentions, text, made))
    kept, kinds = placed, reader.kinds
    if kinds is not None:
        kept = [mention for mention in placed if mention.kind in kinds]
        found = [row for row in found if row.keep(lambda position: placed[position].kind in kinds)]
        noted = [(position, reason) for position, reason in noted if placed[position].kind in kinds]
    maker = _Maker(text, made, mentions, placed)
    skipped = [Suppression(*_seen(placed[position]), reason) for position, reason in noted]
    return kept, Observations([maker.observation(row, strict=strict) for row in found], skipped, text)


def _seen(mention: Mention) -> tuple[int, int, str]:
    return mention.start, mention.end, mention.text


class ChangeSpan(TypedDict):
    """A change of a row by its offsets."""

    figure: list[int]
    basis: Basis | None
    direction: Direction | None


class SpanRecord(TypedDict):
    """A row by its offsets alone."""

    value: list[int] | None
    indicator: list[int] | None
    subject: list[int] | None
    period: list[int] | None
    changes: list[ChangeSpan]
    status: Status


def observe_records(text: str) -> list[SpanRecord]:
    """The rows of a text as offsets only, the form in which rows are annotated and compared.

    >>> [row] = observe_records("出口5亿元，增长2%。")
    >>> row["value"], row["indicator"], row["changes"][0]["figure"]
    ([2, 5], [0, 2], [8, 10])

    The changes of a rate are among the changes, and what restates the value is left out.
    """
    return [_spans(row) for row in observe(text)]


def _spans(row: Observation) -> SpanRecord:
    def span(part: Part | Mention | None) -> list[int] | None:
        return None if part is None else [part.start, part.end]

    changes: list[ChangeSpan] = [
        {
            "figure": [mention.start, mention.end],
            "basis": None if mention.change is None else mention.change.basis,
            "direction": None if mention.change is None else mention.change.direction,
        }
        for mention in (*row.changes, *row.rates)
    ]
    return {
        "value": span(row.value),
        "indicator": span(row.indicator),
        "subject": span(row.subject),
        "period": span(row.period),
        "changes": changes,
        "status": row.status,
    }


class _Maker:
    """Makes the observations of a text: from offsets in its plain form to parts of the text itself."""

    __slots__ = ("made", "moved", "periods", "placed", "text")

    def __init__(self, text: str, made: Plain, mentions: Sequence[Mention], placed: Sequence[Mention]) -> None:
        self.text = text
        self.made = made
        self.placed = placed
        self.moved = made.place is not None
        self.periods = {mention.start: mention for mention in mentions if type(mention.value) is Period}

    def observation(self, row: Row, *, strict: bool) -> Observation:
        indicator, rule = row.indicator, row.rule
        if indicator is None and not strict and row.nearest is not None:
            indicator, rule = row.nearest, "nearest"
        placed = self.placed
        value = None if row.value is None else placed[row.value]
        changes, rates = self._of(row.changes), self._of(row.rates)
        first = value if value is not None else (changes or rates)[0]
        return _observation(
            self._part(indicator, "i" in row.inherited),
            self._part(row.subject, "s" in row.inherited),
            self._part(row.period, "p" in row.inherited),
            None if row.period is None else self._when(row.period),
            value,
            changes,
            rates,
            self._of(row.also),
            row.status,
            first.language,
            rule,
        )

    def _of(self, positions: Sequence[int]) -> tuple[Mention, ...]:
        return tuple([self.placed[position] for position in positions]) if positions else ()

    def _part(self, span: Span | None, carried: bool) -> Part | None:
        if span is None:
            return None
        start, end = span[0] - 1, span[1] - 1
        if self.moved:
            start, end = self.made.given(start, end)
        return _part(start, end, self.text[start:end], carried)

    def _when(self, span: Span) -> Period | None:
        """The period of some words, if they say no more than it: not for the end of 2021."""
        start, end = span[0] - 1, span[1] - 1
        for place in range(start, end):
            mention = self.periods.get(place)
            if mention is None:
                continue
            if place == start and mention.end == end:
                return mention.value  # type: ignore[return-value]
            rest = self.made.folded[start:place] + " " + self.made.folded[mention.end : end]
            whole = mention.end <= end and any(cues.whole.fullmatch(rest) for cues in OBSERVING.values())
            return mention.value if whole and isinstance(mention.value, Period) else None
        return None


_READER = Reader()
# The values from the rules are already valid (a property test builds them again with the checks).
_part, _observation = unchecked(Part), unchecked(Observation)
