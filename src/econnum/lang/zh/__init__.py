"""Chinese, simplified and traditional."""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import Language, MoneyCues, NameCues, Word
from econnum.lang.zh import (
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
from econnum.lang.zh.currency_names import CURRENCY_NAMES
from econnum.lang.zh.script import TRADITIONAL
from econnum.lang.zh.short_years import LASTING
from econnum.lang.zh.traditional import SIMPLIFIED

__all__ = ["CHINESE"]

CHINESE = Language(
    code="zh",
    alphabet="一-鿿",
    unfinished=connectives.UNFINISHED,
    letters=Pattern("[一-鿿]"),
    variants=SIMPLIFIED | TRADITIONAL,
    anchors=(*periods.ANCHORS, *numerals.ANCHORS),
    scales=numerals.SCALES,
    following={
        **{word: Word("classifier") for word in units.CLASSIFIERS},
        **{word: Word("measure", unit) for word, unit in units.MEASURES.items()},
        **{word: Word("currency", code) for word, code in (CURRENCY_NAMES | money.CURRENCY_WORDS).items()},
        **{word: Word("subunit", part) for word, part in money.SUBUNITS.items()},
        **shares.SHARES,
        **{word: Word("ambiguous", sensed) for word, sensed in senses.SENSES.items()},
        **{word: Word("ordinal") for word in ("届", "号", "号楼", "等奖")},
        **{word: Word("top") for word in ("强",)},
    },
    not_before={
        **hedges.HEDGES_NOT_BEFORE,
        **money.NOT_BEFORE,
        **units.NOT_BEFORE,
        **shares.NOT_BEFORE,
        **guards.GUARDS_NOT_BEFORE,
    },
    money=MoneyCues(
        prefixes=money.CURRENCY_PREFIXES,
        ambiguous=money.AMBIGUOUS_WORDS,
        chained=money.CHAINED_SUBUNITS,
        per_marks=("/", "每"),
        per_marks_before=("每",),
        per_units=money.PER_WORDS,
        per_tails=money.PER_TAILS,
        letters={},
        goods=NEVER,
        attributes="",
        amounts=money.AMOUNTS,
        per_share=money.PER_SHARE,
        per_share_words=("每", "eps"),
        namesakes=money.NAMESAKES,
        per_not_before=(),
    ),
    hedges=hedges.HEDGES,
    counts=counts.COUNTS,
    order=order.ORDER,
    changes=changes.CHANGES,
    connectives=connectives.CONNECTIVES,
    periods=periods.PERIODS,
    lasting=LASTING,
    year_nouns=NEVER,
    year_after=NEVER,
    year_ends=NEVER,
    before_days=NEVER,
    partial=NEVER,
    relative=relative.RELATIVE,
    clock=clock.CLOCK,
    names=NameCues(
        guards=guards.GUARDS,
        at=guards.NAMES_AT,
        before=guards.NAMES_BEFORE,
        identifiers=guards.IDENTIFIERS_BEFORE,
        copulas=("是", "为"),
        addresses=guards.ADDRESSES,
        titled=NEVER,
        shapes=naming.NAME_SHAPES,
    ),
)
