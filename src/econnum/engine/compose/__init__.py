"""Composers: rules that make a mention of one kind from a numeral and its context, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from econnum.engine.compose import clock, count, identifier, measure, money, ordinal, period, share
from econnum.engine.compose.context import UNITS, Context
from econnum.engine.compose.hedge import hedge
from econnum.engine.compose.preceding import may_precede, preceding
from econnum.engine.draft import Draft
from econnum.engine.scan import with_scale
from econnum.engine.source import Source
from econnum.exact import EXACT, quotient
from econnum.lang.patterns import Pattern
from econnum.lang.schema import AmbiguousWord, Numeral, Word

__all__ = ["COMPOSERS", "Composer", "compose"]


_Compose = Callable[[Source, Draft, Context], bool]


class Composer(NamedTuple):
    """A composer: its name, the roles of the word after the figure for which it is tried, and its function.

    The function returns True if it has made the figure a mention or ignored it.  A `dated` one is tried only if the
    numeral or a character next to it may belong to a date or a time, which most have not.
    """

    name: str
    roles: frozenset[str] | None
    compose: _Compose
    dated: bool = False


NOTHING = "nothing"  # the role without a known word after the figure
_ORDERED = frozenset({"ordinal", "classifier", "measure", "top", NOTHING})
_SHARES = frozenset({"percent", "points", "times", "fixed_multiple", "fraction"})
_PAID = frozenset({"currency", "code", "subunit", "small_money", "classifier", "measure", "ordinal", NOTHING})

# In the order in which they are tried; the first that returns True wins.
COMPOSERS: tuple[Composer, ...] = (
    Composer("period", None, period.compose_form, dated=True),
    Composer("clock", None, clock.compose, dated=True),
    Composer("identifier", None, identifier.compose),
    Composer("year", frozenset({"code", NOTHING}), period.compose_year),
    Composer("order", _ORDERED, ordinal.compose),
    Composer("share", _SHARES, share.compose),
    Composer("money", _PAID, money.compose),
    Composer("measure", frozenset({"measure"}), measure.compose),
    Composer("classifier", frozenset({"classifier"}), count.compose_classified),
    Composer("counted noun", frozenset({"code", "subunit", "top", NOTHING}), count.compose_counted),
    Composer("number", None, count.compose_number),
)
_ROLES = frozenset({"calendar", "dotted"}).union(*(composer.roles for composer in COMPOSERS if composer.roles))
_BY_ROLE = {role: tuple(c.compose for c in COMPOSERS if c.roles is None or role in c.roles) for role in _ROLES}
_DATED = {composer.compose for composer in COMPOSERS if composer.dated}
_UNDATED = {role: tuple(c for c in composers if c not in _DATED) for role, composers in _BY_ROLE.items()}
_DATED_BEFORE, _DATED_AFTER = period.DATED_BEFORE, period.DATED_AFTER | clock.DATED_AFTER
_BRACKETED = Pattern(r" \(([0-9]{1,3}(?:,[0-9]{3})*|[0-9]{4,9})\)(?![0-9])")
_SENSE_REACH = 80


def compose(source: Source, numeral: Numeral, done: int = 0) -> Draft:
    """The draft of a numeral in its context, possibly ignored; `done` is the end of the preceding mention."""
    if numeral.spelled and source.folded.startswith(" (", numeral.end):
        numeral = _repeated(source, numeral)
    draft, folded = Draft(numeral), source.folded
    word, end = numeral.word, numeral.end
    if word is None:
        word, end = source.vocabulary.word_after(folded, end)
    if word is not None and word.role == "fraction":
        draft, word, end = _part_of_unit(source, draft, word)
    elif word is not None and word.role == "ambiguous":
        word, end = _sensed(source, word.payload, numeral, end)
    found = preceding(source, numeral.start, done) if may_precede(folded, numeral.start) else None
    context = Context(word, end, found)
    dated = (
        folded[numeral.end] in _DATED_AFTER or folded[numeral.start - 1] in _DATED_BEFORE or numeral.word is not None
    )
    for composer in (_BY_ROLE if dated else _UNDATED)[NOTHING if word is None else word.role]:
        if composer(source, draft, context):
            break
    if draft.kind is not None or draft.reason is count.LONELY:
        hedge(source, draft, found)  # a lone word may still be an end of a range
    return draft


def _repeated(source: Source, numeral: Numeral) -> Numeral:
    """The numeral in words with the same figure in brackets after it, as contracts have it: thirty (30) days."""
    digits = _BRACKETED.match(source.folded, numeral.end)
    if digits is None or numeral.value is None or numeral.value != Decimal(digits[1].replace(",", "")):
        return numeral
    numeral = numeral.replace(end=digits.end())
    return with_scale(source.folded, numeral) if numeral.bare else numeral


def _part_of_unit(source: Source, draft: Draft, fraction: Word) -> tuple[Draft, Word, int]:
    """A fraction as a figure of the unit after it, if a decimal can represent it: 1/2 mile is 0.5 mile."""
    over, under = fraction.payload
    word, end = source.word_after(draft.numeral.end)
    if word is not None and word.role == "ambiguous":
        word, end = _sensed(source, word.payload, draft.numeral, end)
    if word is None or word.role not in UNITS:
        return draft, fraction, draft.numeral.end
    value = quotient(Decimal(over), Decimal(under))
    if EXACT.multiply(value, Decimal(under)) != over:
        return draft, fraction, draft.numeral.end
    return Draft(draft.numeral.replace(value=value, word=None, bare=False)), word, end


def _sensed(source: Source, sensed: AmbiguousWord, numeral: Numeral, end: int) -> tuple[Word | None, int]:
    """The meaning of an ambiguous word after the numeral, which ends at `end`; and its end."""
    before = source.before(numeral.start, _SENSE_REACH)
    for word, behind, ahead, written in sensed.senses:
        if behind is not None and behind.search(before) is None:
            continue
        if ahead is not None and ahead.match(source.folded, end) is None:
            continue
        if not written or source.original(numeral.end, end).strip(" -") == written:
            return word, end
    return sensed.otherwise, numeral.end if sensed.otherwise is None else end
