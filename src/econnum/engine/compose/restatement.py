"""Amounts in brackets after another: a restatement in another unit, or the amount of the previous period."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from econnum.engine.compose.identifier import ITEM
from econnum.engine.compose.kinds import UNITLESS
from econnum.engine.compose.price import per
from econnum.engine.draft import Draft
from econnum.engine.scan import with_scale
from econnum.engine.source import Source
from econnum.exact import EXACT, power_of_ten
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral
from econnum.lexicon.units import TIMES

__all__ = ["apply_restatements", "scale_brackets"]

# About means that a figure is rounded; the second figure is rounded by itself.
_NO_BOUNDS = frozenset({"exact", "approx"})
_KINDS = frozenset({"money", "quantity"})
_SHOWN = frozenset({"money", "quantity", "percentage"})
_BRACKETS = frozenset({"(", " ("})
_REVIVING = _SHOWN | UNITLESS
_SHORTEST = 2  # one digit in brackets is a footnote or an item number
_CLOSES = Pattern(r"\)| ?/")
_OPENING = Pattern(r" ?\([+]?")
_SCALED = 3  # a thousand or more
_AGAIN = Pattern(r" ?\( ?| ?/ ?")


def apply_restatements(source: Source, drafts: list[Draft]) -> None:
    """Give an amount in brackets the bound of the one it restates, and a bare number the unit and the scale.

    More than 300 hp (224 kW); EUR 21.4 million (18.6).
    """
    folded = source.folded
    for first, again in pairwise(drafts):
        if folded[again.end] == ")":
            if first.kind == again.kind == "money":
                _price_after(source, first, again)
            if again.reason is ITEM and first.kind in _REVIVING and folded[first.end : again.start] in _BRACKETS:
                _revive(folded, first, again)
            if again.kind in UNITLESS and folded[again.start - 1] == "(":
                _compare(folded, first, again)
                continue
        if first.modifier in _NO_BOUNDS or again.modifier != "exact" or not _CLOSES.match(folded, again.end):
            continue
        if first.kind != again.kind or first.kind not in _KINDS or first.unit == again.unit:
            continue
        if first.value is not None and again.value is not None and _AGAIN.fullmatch(folded, first.end, again.start):
            again.modifier = first.modifier


def scale_brackets(source: Source, drafts: list[Draft]) -> list[Draft]:
    """The drafts, where a scale follows the bracket after an amount, with that scale: NOK 70 (EUR 8.7) million."""
    folded = source.folded
    if ")" not in folded:
        return drafts
    kept: list[Draft] = []
    done = 0
    for draft in drafts:
        if draft.start < done:
            continue  # the scale itself
        kept.append(draft)
        if folded[draft.numeral.end] != ")" or len(kept) < 2 or not draft.numeral.bare or not kept[-2].numeral.bare:
            continue
        first = kept[-2]
        lacks_unit = draft.kind in UNITLESS or draft.reason is ITEM
        if first.kind not in _REVIVING or not (lacks_unit or draft.kind in _REVIVING):
            continue
        if not _OPENING.fullmatch(folded, first.end, draft.start):
            continue
        scale = with_scale(folded, Numeral(draft.numeral.end + 1, draft.numeral.end + 1, Decimal(1)))
        if scale.exponent < _SCALED or scale.value != power_of_ten(scale.exponent):
            continue
        done = scale.end
        for part in (first, draft):
            part.scale(scale.exponent)
            part.exponent = scale.exponent
            part.numeral = part.numeral.replace(bare=False)
        if lacks_unit and first.kind is not None:
            draft.became(first.kind, "bracketed", first.unit).of = draft.reason = None
            draft.end = draft.hedge_end = draft.numeral.end
            draft.assumed = first.assumed
    return kept


def _revive(folded: str, first: Draft, again: Draft) -> None:
    """Read ignored digits in brackets as a figure if they are comparable with the preceding one: Oulu 27 (31)."""
    if again.numeral.end - again.numeral.start < _SHORTEST or folded[again.numeral.end] != ")":
        return
    if not again.value or not first.value or (first.numeral.spelled and first.value == again.value):
        return  # forty-five (45) is one figure
    low, high = sorted((abs(again.value), abs(EXACT.scaleb(first.value, -first.exponent))))
    if high <= EXACT.scaleb(low, 1):
        again.reason, again.end = None, again.numeral.end
        again.became("number", "bracketed").hedge_end = again.end


def _price_after(source: Source, first: Draft, again: Draft) -> None:
    """Give two amounts the unit of a price after the brackets: 877.50 yuan ($121.20) a ton."""
    told = "/" in (first.unit or "") + (again.unit or "")
    if told or source.folded[first.end : again.start] not in _BRACKETS:
        return
    if (priced := per(source, again.end + 1)) is not None:
        first.unit, again.unit = f"{first.unit}/{priced[0]}", f"{again.unit}/{priced[0]}"


def _compare(folded: str, first: Draft, again: Draft) -> None:
    """Share the unit and the scale of the preceding figure, if the bare one is then of similar size."""
    if first.kind not in _SHOWN or first.unit in TIMES or folded[first.end : again.start] not in _BRACKETS:
        return
    if again.of is not None or again.end - again.start < _SHORTEST or not again.value or not first.value:
        return
    value = EXACT.scaleb(again.value, first.exponent) if again.numeral.bare else again.value
    low, high = sorted((abs(value), abs(first.value)))
    if high <= EXACT.scaleb(low, 1):
        again.value, again.exponent = value, max(first.exponent, again.exponent)
        again.became(first.kind, "bracketed", (first.unit or "").partition("/")[0] or None)
        again.assumed = first.assumed
