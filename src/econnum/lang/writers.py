"""The languages with their own writing tables, by language and script; other locales use CLDR and signs."""

from __future__ import annotations

from econnum.lang.en.writing import WRITING as ENGLISH
from econnum.lang.writing_schema import Writing
from econnum.lang.zh.writing import TRADITIONAL_WRITING
from econnum.lang.zh.writing import WRITING as CHINESE

__all__ = ["SIGNS_ALONE", "WRITINGS"]

WRITINGS: dict[str, Writing] = {"en": ENGLISH, "zh": CHINESE, "zh_Hans": CHINESE, "zh_Hant": TRADITIONAL_WRITING}

# For any other locale: signs that need no language; where a field is empty, CLDR's own patterns are used.
SIGNS_ALONE = Writing(
    code="",
    joint="",
    hedged={
        "exact": "{0}",
        "approx": "≈{0}",
        "nearly": "≲{0}",
        "more_than": ">{0}",
        "less_than": "<{0}",
        "equal_or_more": "≥{0}",
        "equal_or_less": "≤{0}",
    },
    odd="",
    span="{0}–{1}",
    vague=lambda power: None,
    counted="",
    currencies={},
    units={},
    per_units={},
    per="",
    points={},
    times="{0}×",
    count="{0}",
    top="",
    ordinal=None,
    spelled_ordinal=None,
    fraction=lambda numerator, denominator: f"{numerator}/{denominator}",
    minus="",
    spell=None,
    spelled={},
    spelled_counts={},
    capitals=None,
    capital_number=None,
    capital_currency="",
    directions={None: {"up": "+", "down": "−"}},
    bases={None: ""},
    changes="{direction}{figure}{basis}",
    levels={},
    doubled={},
    periods={},
    seasons={},
    nth={},
    script={},
    other_scales=(),
    untranslated=(),
)
