"""The languages that econnum writes in words of their own, by language and script; CLDR and signs write the others."""

from __future__ import annotations

from econnum.lang.en.writing import WRITING as ENGLISH
from econnum.lang.writing_schema import Writing
from econnum.lang.zh.writing import TRADITIONAL_WRITING
from econnum.lang.zh.writing import WRITING as CHINESE

__all__ = ["SIGNS_ALONE", "WRITINGS"]

WRITINGS: dict[str, Writing] = {"en": ENGLISH, "zh": CHINESE, "zh_Hans": CHINESE, "zh_Hant": TRADITIONAL_WRITING}

# What any other locale is written with: signs that need no language, and CLDR's own patterns where a field is empty.
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
