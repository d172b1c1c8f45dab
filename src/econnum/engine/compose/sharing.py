"""What a figure shares with another of its sentence beside a change: a currency, a comparison; and occasions."""

from __future__ import annotations

from econnum.engine.compose.connectives import CONJUNCTION
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang.patterns import NEVER
from econnum.lang.schema import ChangeCues

__all__ = ["compare", "count_occasions", "share_currency"]

_LEAST_AMOUNT = 4  # a scale of ten thousand or more, usual for amounts of money
_WINDOW = 100
_STANDING = frozenset({"period", "ordinal", "rank", "top", "identifier"})


def share_currency(cues: ChangeCues, folded: str, figures: list[Draft], begin: int, money: Draft | None) -> None:
    """Give a bare amount the currency of the amount it is compared with (up from 9.4 billion), or that of the text if a
    noun of money precedes it (成交额).

    `money` is the last amount of money before the sentence.
    """
    before: Draft | None = None
    for draft in figures:
        if draft.kind in _STANDING:
            continue
        if draft.kind == "number" and draft.exponent >= _LEAST_AMOUNT:
            against = before is not None and before.kind == "money"
            start = max(begin if before is None else before.end, draft.hedge_start - _WINDOW)
            window = folded[start : draft.hedge_start]
            against = against and cues.against.fullmatch(window) is not None
            shared = before if against else money
            if shared is not None and (against or (cues.amounts is not NEVER and cues.amounts.search(window))):
                draft.became("money", "money of the sentence", (shared.unit or "").partition("/")[0])
                draft.assumed = shared.assumed
        if draft.kind == "money":
            money = draft
        before = draft


def compare(folded: str, figures: list[Draft]) -> None:
    """Make a figure exact that is compared with the preceding one rather than bounded by its hedge: 5, more than 3."""
    before: Draft | None = None
    for draft in figures:
        if draft.kind in _STANDING:
            continue
        if draft.compares and before is not None and (before.kind, before.unit) == (draft.kind, draft.unit):
            if not CONJUNCTION.match(folded, before.end, draft.hedge_start):
                draft.modifier = "exact"
        before = draft


def count_occasions(source: Source, cues: ChangeCues, figures: list[Draft]) -> None:
    """Make a multiple without a change a count if it counts occasions: raised three times in May."""
    for draft in figures:
        if draft.kind != "multiple" or draft.change is not None or not cues.occasions.match(source.folded, draft.end):
            continue
        whole = all(f is None or f == f.to_integral_value() for f in (draft.value, draft.low, draft.high))
        if whole and source.before(draft.hedge_start, 2).strip(" "):
            draft.became("count", "occasions")  # a multiple alone on its line does not count occasions
