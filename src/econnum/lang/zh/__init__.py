"""Chinese, simplified and traditional."""

from __future__ import annotations

from econnum.lang.shape import Language, Word
from econnum.lang.zh import cues, guards, money, numerals, periods, shares, units
from econnum.lang.zh.currency_names import CURRENCY_NAMES
from econnum.lang.zh.script import TRADITIONAL

__all__ = ["CHINESE"]

CHINESE = Language(
    code="zh",
    variants=TRADITIONAL,
    anchors=(*periods.ANCHORS, *numerals.ANCHORS),
    scales=numerals.SCALES,
    right={
        **{word: Word("classifier") for word in units.CLASSIFIERS},
        **{word: Word("measure", unit) for word, unit in units.MEASURES.items()},
        **{word: Word("currency", code) for word, code in (CURRENCY_NAMES | money.CURRENCY_WORDS).items()},
        **{word: Word("subunit", part) for word, part in money.SUBUNITS.items()},
        **shares.SHARES,
        **{word: Word("ordinal") for word in ("届", "期", "号", "号楼", "等奖")},
        **{word: Word("top") for word in ("强",)},
    },
    not_before={**money.NOT_BEFORE, **units.NOT_BEFORE, **shares.NOT_BEFORE, **guards.GUARDS_NOT_BEFORE},
    currency_prefixes=money.CURRENCY_PREFIXES,
    hedges_before=cues.HEDGES_BEFORE,
    hedges_after=cues.HEDGES_AFTER,
    articles=cues.ARTICLES,
    hedges_inside=cues.HEDGES_INSIDE,
    hedges_far=cues.HEDGES_FAR,
    half_after=cues.HALF_AFTER,
    recent=cues.RECENT,
    comparatives=cues.COMPARATIVES,
    totals=cues.TOTALS,
    partitives=(),
    numbers_before=cues.NUMBERS_BEFORE,
    negatives=cues.NEGATIVES,
    chained=money.CHAINED_SUBUNITS,
    per_marks=("/", "每"),
    per_marks_before=("每",),
    per_units=money.PER_WORDS,
    per_tails=money.PER_TAILS,
    periods=periods.PERIODS,
    order=cues.ORDER,
    changes=cues.CHANGES,
    joins=cues.JOINS,
    counted=cues.COUNTED,
    guards=guards.GUARDS,
    addresses=guards.ADDRESSES,
    names_at=guards.NAMES_AT,
    names_before=guards.NAMES_BEFORE,
    identifiers_before=guards.IDENTIFIERS_BEFORE,
)
