"""From a text and its figures to rows: sentences, one after another, with what a paragraph lets them inherit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from econnum.engine.clause import GLUED
from econnum.lang.observing_schema import ObservingCues
from econnum.lang.patterns import Pattern
from econnum.mention import Mention
from econnum.observing.cues import read, words_of
from econnum.observing.former import mark_former
from econnum.observing.lists import distribute, list_of
from econnum.observing.placing import place
from econnum.observing.rows import Row, Scope
from econnum.observing.sentence import Figure, Sentence
from econnum.observing.vetoes import veto

__all__ = ["rows"]

# A point ends no sentence after a single letter or the abbreviation of a title or a company.
_ABBREVIATED = (r"[ .][a-z]\.", r"[ .](?:co|mr|dr|st|vs|no)\.", r"[ .](?:inc|ltd|mrs)\.", r"corp\.")
_NOT_SHORT = "".join(f"(?<!{before})" for before in _ABBREVIATED)
# One set of marks first, so that a search skips fast to the next one.
_END = Pattern(rf"[。！？!?\n.](?:(?<!\.)|{_NOT_SHORT}(?=[ \n]|$)|{GLUED})")
_FIGURES = re.compile("[FCf]")
_NEVER = frozenset({"ordinal", "rank", "top", "identifier"})
_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute", "second", "quarter", "decade", "century"})
_SORTS = {
    "count": "count", "percentage": "share", "fraction": "share", "percentage_points": "points", "multiple": "multiple",
}  # fmt: skip
_RECENT = 16  # characters before a duration that may make it a period

_Span = tuple[int, int, str]


def rows(text: str, folded: str, mentions: Sequence[Mention]) -> tuple[list[Row], list[tuple[int, str]]]:
    """The rows of the figures of a plain text, and the positions of the figures without a row with the reasons.

    The offsets of the rows are those of the text with a blank before it.
    """
    made: list[Row] = []
    noted: list[tuple[int, str]] = []
    if not mentions:
        return made, noted
    mentions = list(mentions)
    text, folded = f" {text}", f" {folded}"
    turned = folded[::-1]
    scope = Scope()
    start, first, count = 1, 0, len(mentions)
    for end in [*(match.end() for match in _END.finditer(folded)), len(folded)]:
        if first < count and mentions[first].start + 1 < end <= mentions[first].end:
            continue  # a mark inside a figure
        last = first
        while last < count and mentions[last].start + 1 < end:
            last += 1
        if last > first:
            words = words_of(folded, start, end)
            if words.cues.following:
                scope.period = None
            spans, sorts = _spans(mentions, first, last, words.cues, folded)
            if sorts:  # and not only periods
                codes = read(words, folded, turned, start, end, spans)
                places = [match.start() for match in _FIGURES.finditer(codes.codes)]
                figures = [Figure(*sort, place) for sort, place in zip(sorts, places, strict=True)]
                sentence = Sentence(text, folded, words.cues, codes, figures, scope)
                _read_sentence(sentence)
                mark_former(sentence)
                made += sentence.rows
                noted += sentence.noted
        first, start = last, end
        if folded[end - 1] == "\n":
            scope = Scope()
    return made, noted


def _read_sentence(sentence: Sentence) -> None:
    """Give each figure of a sentence a row, or the reason for which it has none."""
    number, codes, figures = 0, sentence.codes, sentence.figures
    while number < len(figures):
        figure = figures[number]
        sentence.begin(figure)
        reason = veto(sentence, figure)
        if reason is not None:
            sentence.noted.append((figure.position, reason))
            number += 1
            continue
        listed = list_of(sentence, number)
        if not distribute(sentence, listed):
            place(sentence, figure)
            listed = [figure]
        after = listed[-1].place + 1
        if codes[after - 1 : after + 1] == "CN" and listed[-1].sort == "count":
            after += 1  # past what is counted
        sentence.done = max(sentence.done, after)
        number += len(listed)


def _spans(
    mentions: Sequence[Mention], first: int, last: int, cues: ObservingCues, folded: str
) -> tuple[list[_Span], list[tuple[int, str]]]:
    """The offsets and codes of the figures and periods of a sentence, and the position and the sort of each figure."""
    spans: list[_Span] = []
    sorts: list[tuple[int, str]] = []
    for position in range(first, last):
        code, sort, start, end = _code(mentions[position], cues, folded)
        if code:
            spans.append((start, end, code))
            if code != "P":
                sorts.append((position, sort))
    return spans, sorts


def _code(mention: Mention, cues: ObservingCues, folded: str) -> tuple[str, str, int, int]:
    """The code of a figure, its sort (count, share, points or amount) and its offsets; no code if it is in a name."""
    kind, start, end = mention.value.kind, mention.start + 1, mention.end + 1
    if kind == "period":
        return ("" if cues.deliveries.match(folded, end) else "P"), "", start, end
    if kind in _NEVER:
        return "f", kind, start, end
    sort = _SORTS.get(kind, "amount")
    if sort == "count":
        if cues.sets.fullmatch(folded, start, end):
            return "", "", start, end
        if cues.sorts.match(folded, end):
            return "f", "kinds of things", start, end
        days = cues.lengths.match(folded, end)
        if days is not None:
            return "P", "", start, days.end()
    lasting = kind == "quantity" and mention.value.unit in _TIMES
    if mention.change is not None:
        return "C", "duration" if lasting else sort, start, end
    if lasting:
        if cues.terms.match(folded, end):
            return "", "", start, end
        recent = cues.recent.search(folded, max(0, start - _RECENT), start)
        return ("f", "duration", start, end) if recent is None else ("P", "", recent.start(), end)
    return "F", sort, start, end
