"""English."""

from __future__ import annotations

from econnum.lang.en import (
    changes,
    clock,
    connectives,
    counts,
    guards,
    hedges,
    money,
    naming,
    numerals,
    order,
    periods,
    relative,
    senses,
    shares,
    units,
)
from econnum.lang.en.currency_names import CURRENCY_NAMES
from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import Language, MoneyCues, NameCues, Word

__all__ = ["ENGLISH"]

ENGLISH = Language(
    code="en",
    alphabet="a-z",
    unfinished=connectives.UNFINISHED,
    letters=Pattern("[a-z]{3}"),
    variants={},
    anchors=(*periods.ANCHORS, *numerals.ANCHORS),
    scales=numerals.SCALES,
    following={
        **{word: Word("measure", unit) for word, unit in (units.MEASURES | units.SCALED_MEASURES).items()},
        **{word: Word("currency", code) for word, code in (CURRENCY_NAMES | money.CURRENCY_WORDS).items()},
        **{word: Word("subunit", part) for word, part in (money.SUBUNITS | money.SCALED_CODES).items()},
        **shares.SHARES,
        **{word: Word("ambiguous", sensed) for word, sensed in senses.SENSES.items()},
        **{suffix: Word("ordinal") for suffix in ("st", "nd", "rd", "th")},
    },
    not_before={
        **money.NOT_BEFORE,
        **shares.NOT_BEFORE,
        **units.NOT_BEFORE,
        **hedges.NOT_BEFORE,
        **guards.GUARDS_NOT_BEFORE,
    },
    money=MoneyCues(
        prefixes=money.CURRENCY_PREFIXES | {word: code for word, (code, _) in money.SCALED_CODES.items()},
        ambiguous=money.AMBIGUOUS_WORDS,
        chained=frozenset(),
        per_marks=("/", "per", "a", "an", "each", "every"),
        per_marks_before=(),
        per_units=money.PER_WORDS,
        per_tails=money.PER_TAILS,
        letters=money.LETTERS,
        goods=money.GOODS,
        attributes=money.PER_ATTRIBUTES,
        amounts=NEVER,
        per_share=money.PER_SHARE,
        per_share_words=("share", "eps", "/sh"),
        namesakes=(money.RUPEES,),
        per_not_before=("earlier", "ago", "before", "later", "previously"),
    ),
    hedges=hedges.HEDGES,
    counts=counts.COUNTS,
    order=order.ORDER,
    changes=changes.CHANGES,
    connectives=connectives.CONNECTIVES,
    periods=periods.PERIODS,
    lasting=None,
    year_nouns=periods.YEAR_NOUNS,
    year_after=periods.YEAR_AFTER,
    year_ends=periods.YEAR_ENDS,
    before_days=periods.BEFORE_DAYS,
    partial=periods.PARTIAL,
    relative=relative.RELATIVE,
    clock=clock.CLOCK,
    names=NameCues(
        guards=guards.GUARDS,
        at=guards.NAMES_AT,
        before=guards.NAMES_BEFORE,
        identifiers=guards.IDENTIFIERS_BEFORE,
        copulas=("is", "was"),
        addresses=guards.ADDRESSES,
        titled=guards.TITLED,
        shapes=naming.NAME_SHAPES,
    ),
)
