"""English."""

from __future__ import annotations

from econnum.lang.en import cues, guards, money, numerals, periods, shares, units
from econnum.lang.en.currency_names import CURRENCY_NAMES
from econnum.lang.shape import Language, Word

__all__ = ["ENGLISH"]

ENGLISH = Language(
    code="en",
    variants={},
    anchors=(*periods.ANCHORS, *numerals.ANCHORS),
    scales=numerals.SCALES,
    right={
        **{word: Word("measure", unit) for word, unit in units.MEASURES.items()},
        **{word: Word("currency", code) for word, code in (CURRENCY_NAMES | money.CURRENCY_WORDS).items()},
        **{word: Word("subunit", part) for word, part in money.SUBUNITS.items()},
        **shares.SHARES,
        **{suffix: Word("ordinal") for suffix in ("st", "nd", "rd", "th")},
    },
    not_before={**money.NOT_BEFORE, **units.NOT_BEFORE},
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
    partitives=cues.PARTITIVES,
    numbers_before=cues.NUMBERS_BEFORE,
    negatives=cues.NEGATIVES,
    chained=frozenset(),
    per_marks=("/", "per", "a", "an", "each"),
    per_marks_before=(),
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
