"""Amounts without a currency that are money because their sentence shows one: 其中一般债126.1亿元，专项债155.9亿."""

from __future__ import annotations

from itertools import pairwise

from econnum.engine.compose.connectives import CONJUNCTION
from econnum.engine.compose.kinds import WITHOUT_CHANGE
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import NEVER, any_of
from econnum.lang.schema import ChangeCues

__all__ = ["share_currency", "share_currency_before"]

_SCALED = 4  # a scale of ten thousand or more, usual for amounts of money
_REACH = 12
_FARTHEST = 80  # characters between the two amounts
_WINDOW = 100  # characters before a bare amount
_ENDS = frozenset("。！？!?\n")
_AMOUNTS = any_of(cues for language in LANGUAGES.values() if (cues := language.money.amounts) is not NEVER)


def share_currency(source: Source, drafts: list[Draft]) -> None:
    """Give a bare amount after a noun of money the currency of the nearest amount of the sentence, on either side."""
    for index, draft in enumerate(drafts):
        if draft.kind != "number" or not _is_bare_amount(draft):
            continue
        if not _AMOUNTS.search(source.before(draft.hedge_start, _REACH)):
            continue
        beside = [*drafts[max(0, index - 3) : index][::-1], *drafts[index + 1 : index + 4]]
        near = [other for other in beside if _is_alike(other, draft) and _in_one_sentence(source, other, draft)]
        if near:
            nearest = min(near, key=lambda other: max(other.start, draft.start) - min(other.end, draft.end))
            draft.became("money", "money of the sentence", (nearest.unit or "").partition("/")[0])
            draft.assumed = nearest.assumed
            _share_in_list(source, drafts[index:])


def share_currency_before(cues: ChangeCues, folded: str, figures: list[Draft], begin: int, money: Draft | None) -> None:
    """Give a bare amount the currency of the amount it is compared with (up from 9.4 billion), or that of the text if a
    noun of money precedes it (成交额).

    `money` is the last amount of money before the sentence.
    """
    before: Draft | None = None
    for draft in figures:
        if draft.kind in WITHOUT_CHANGE:
            continue
        if draft.kind == "number" and draft.exponent >= _SCALED:
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


def _is_bare_amount(draft: Draft) -> bool:
    """Whether a figure without a unit has a scale that is usual for money, of its own or of its list."""
    if draft.kind != "number" or draft.unit is not None:
        return False
    shared = draft.rule.startswith("list of ") and draft.value is not None and draft.value.adjusted() >= _SCALED
    return shared or draft.exponent >= _SCALED


def _share_in_list(source: Source, members: list[Draft]) -> None:
    """Give the following members of a list the currency of the first."""
    for left, right in pairwise(members):
        if not _is_bare_amount(right):
            return
        if not CONJUNCTION.fullmatch(source.folded, left.end, right.start):
            return
        right.became("money", left.rule, left.unit).assumed = left.assumed


def _is_alike(amount: Draft, draft: Draft) -> bool:
    """Whether an amount has a scale near that of a bare one; a price says nothing of a market value."""
    if amount.kind != "money" or amount.exponent < _SCALED or draft.value is None:
        return False
    return abs(amount.exponent - (draft.exponent or draft.value.adjusted())) <= _SCALED


def _in_one_sentence(source: Source, one: Draft, other: Draft) -> bool:
    start, end = min(one.end, other.end), max(one.start, other.start)
    return end - start <= _FARTHEST and _ENDS.isdisjoint(source.folded[start:end])
