"""Composers: from a numeral and its neighbours to a mention of one kind, in a literal order."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple, cast

from econnum.engine.compose import clock, count, identifier, measure, money, order, period, share
from econnum.engine.compose.beside import Beside
from econnum.engine.draft import Draft
from econnum.engine.source import Left, Source
from econnum.exact import EXACT, quotient
from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of
from econnum.lang.shape import Numeral, Sensed, Word
from econnum.lexicon.units import TIMES

__all__ = ["COMPOSERS", "Composer", "compose"]


class Composer(NamedTuple):
    """A composer's name, the roles of the word beside the figure that concern it, and the composer itself.

    It answers True where it has made the figure a mention or found that there is none.
    """

    name: str
    roles: frozenset[str] | None
    compose: Callable[[Source, Draft, Beside], bool]


NOTHING = "nothing"  # the role where no known word stands beside the figure
_ORDERED = frozenset({"ordinal", "classifier", "measure", "top", NOTHING})

# In the order they are asked; the first that answers has the figure.
COMPOSERS: tuple[Composer, ...] = (
    Composer("period", None, period.compose_form),
    Composer("clock", None, clock.compose),
    Composer("identifier", None, identifier.compose),
    Composer("year", frozenset({"code", NOTHING}), period.compose_year),
    Composer("order", _ORDERED, order.compose),
    Composer("share", frozenset({"percent", "points", "times", "fixed_multiple", "fraction"}), share.compose),
    Composer(
        "money",
        frozenset({"currency", "code", "subunit", "small_money", "classifier", "measure", "ordinal", NOTHING}),
        money.compose,
    ),
    Composer("measure", frozenset({"measure"}), measure.compose),
    Composer("classifier", frozenset({"classifier"}), count.compose_classified),
    Composer("counted noun", frozenset({"code", "subunit", "top", NOTHING}), count.compose_counted),
    Composer("number", None, count.compose_number),
)

_ROLES = {role for composer in COMPOSERS if composer.roles for role in composer.roles} | {
    "calendar",
    "dotted",
}
_BY_ROLE: dict[str, tuple[Callable[[Source, Draft, Beside], bool], ...]] = {
    role: tuple(c.compose for c in COMPOSERS if c.roles is None or role in c.roles) for role in _ROLES
}


_REACH = 56
_OF_UNITS = frozenset({"measure", "percent", "points"})
_UNHEDGED = frozenset({"ordinal", "rank", "top", "identifier"})
_MEASURED = frozenset({"quantity", "multiple", "percentage_points"})
_WITHIN = any_of(language.hedges.within for language in LANGUAGES.values())
_RECENT = any_of(language.hedges.recent for language in LANGUAGES.values())
_SIGNED = frozenset({"money", "percentage", "percentage_points", "quantity", "number", "fraction"})


def compose(source: Source, numeral: Numeral, done: int = 0) -> Draft:
    """The mention that a numeral and its neighbours make, or why they make none; `done` is the end of the last one."""
    draft = Draft(numeral)
    word, end = (numeral.word, numeral.end) if numeral.word is not None else source.right(numeral.end)
    if word is not None and word.role == "fraction" and not numeral.spelled:
        draft, word, end = _part_of_unit(source, draft, word)
    if word is not None and word.role == "sensed":
        word, end = source.sense(cast(Sensed, word.payload), (numeral.start, numeral.end), end)
    left = source.left(numeral.start, done)
    beside = Beside(word, end, left)
    for composer in _BY_ROLE[NOTHING if word is None else word.role]:
        if composer(source, draft, beside):
            break
    if draft.kind is not None or draft.reason is count.LONELY:
        _hedge(source, draft, beside)  # a lonely word may yet be an end of a range
    return draft


def _part_of_unit(source: Source, draft: Draft, fraction: Word) -> tuple[Draft, Word, int]:
    """A fraction in digits as a figure of the unit behind it, where a decimal holds it: 1/2 mile is 0.5 mile."""
    over, under = cast(tuple[int, int], fraction.payload)
    word, end = source.right(draft.numeral.end)
    value = quotient(Decimal(over), Decimal(under))
    if word is None or word.role not in _OF_UNITS or EXACT.multiply(value, Decimal(under)) != over:
        return draft, fraction, draft.numeral.end
    return Draft(draft.numeral._replace(value=value, word=None, bare=False)), word, end


def _unhedged(source: Source, draft: Draft, left: Left) -> bool:
    """Whether words that hedge elsewhere say something else of this figure: 近三年, 高于10月."""
    if draft.kind in _UNHEDGED:
        return True
    if draft.kind == "period":
        return left.compares or left.modifier in {"more_than", "less_than"}
    if draft.kind == "quantity" and draft.unit in TIMES:
        return _RECENT.search(source.before(draft.start, _REACH)) is not None
    return False


def _hedge(source: Source, draft: Draft, beside: Beside) -> None:
    left = beside.left
    if left is not None:
        draft.hedge_start = min(draft.start, left.hedge_start)
        if left.negative and draft.kind == "count" and source.folded[left.start] != "-":
            draft.became("number", "number").of = None  # minus 5: nothing is counted below zero
        if left.negative and draft.kind in _SIGNED:
            draft.start = min(draft.start, left.start)
            draft.negate()
        if left.modifier is not None and draft.modifier in {"exact", "approx"} and not _unhedged(source, draft, left):
            if draft.kind != "count" or draft.value != 1 or left.modifier != "less_than":  # under one roof
                draft.modifier, draft.compares = left.modifier, left.compares
    if draft.hedge_start == draft.start and draft.modifier == "exact" and draft.kind not in _UNHEDGED:
        draft.modifier = source.far_hedge(draft.start) or "exact"
    draft.hedge_end = draft.end
    if draft.modifier == "exact" and draft.kind in _MEASURED and draft.end - draft.numeral.end > 1:
        if _WITHIN.search(source.folded, draft.numeral.end, draft.end):
            draft.modifier = "more_than"
    if draft.modifier in {"exact", "approx"} and draft.kind not in _UNHEDGED and draft.kind != "period":
        after = source.hedge_after(draft.end)
        if after is not None:
            draft.modifier, draft.hedge_end = after
        elif draft.modifier == "exact":
            draft.modifier = source.compared(draft.start, draft.end) or "exact"
