"""Lists whose members share the words before the first: 第一、二、三产业, 百分之三至五."""

from __future__ import annotations

from econnum.engine.compose.connectives import CONJUNCTION, CONNECTIVES
from econnum.engine.compose.count import LONELY
from econnum.engine.compose.kinds import PLACES
from econnum.engine.compose.ordinal import ranked_by
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of

__all__ = ["continue_lists"]

_TOLD_BEFORE = PLACES | {"percentage"}
_GOES_ON = any_of([CONJUNCTION, *(cues.span for cues in CONNECTIVES)])
_CARDINAL = frozenset().union(*(language.order.cardinal for language in LANGUAGES.values()))
_FARTHEST = 6  # characters between two members


def continue_lists(source: Source, drafts: list[Draft]) -> None:
    """Make the figures that continue an ordinal, a rank or a percentage of the same kind."""
    run: list[Draft] = []
    for draft in drafts:
        if run and draft.start - run[-1].end <= _FARTHEST and _goes_on(source, run[0], run[-1], draft):
            run.append(draft)
            if draft.kind == "ordinal" and ranked_by(source, draft):
                for place in run:
                    place.kind = "rank"
        elif draft.kind in _TOLD_BEFORE and draft.end == draft.numeral.end and _told_before(draft):
            run = [draft]
        elif run:
            run = []


def _told_before(draft: Draft) -> bool:
    if draft.kind == "percentage":
        return draft.numeral.word is not None
    return draft.start < draft.numeral.start


def _goes_on(source: Source, first: Draft, last: Draft, draft: Draft) -> bool:
    """Whether the figure continues a run, whose first member determines its kind."""
    numeral, value = draft.numeral, draft.value
    if not (draft.kind in {None, "number", "count"} and draft.start == numeral.start and numeral.word is None):
        return False
    if value is None or not numeral.bare or (draft.kind is None and draft.reason is not LONELY):
        return False
    if first.kind == "percentage":
        return draft.end == numeral.end and draft.kind != "count" and _shares(source, first, last, draft)
    if last.value is None or not last.value < value or value != value.to_integral_value():
        return False
    if draft.kind == "count":
        if value - last.value > 1 or source.folded[numeral.start] in _CARDINAL:
            return False  # 第一、两家公司: the first point of a text, and two firms
        if draft.of is not None and draft.end == numeral.end:
            return False
    if not _between(CONJUNCTION, source, last, draft):
        return False
    draft.reason = None
    draft.became(first.kind or "ordinal", f"list of {first.rule}").of = None
    return True


def _shares(source: Source, first: Draft, last: Draft, draft: Draft) -> bool:
    if first.numeral.word is None or not _between(_GOES_ON, source, last, draft):
        return False
    draft.reason = None
    draft.scale(first.numeral.word.payload)
    draft.became("percentage", f"list of {first.rule}").of = None
    return True


def _between(joint: Pattern, source: Source, last: Draft, draft: Draft) -> bool:
    return joint.fullmatch(source.folded, last.end, min(draft.hedge_start, draft.start)) is not None
