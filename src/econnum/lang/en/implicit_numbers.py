"""English words that state no figure but may translate one: decade, both, monthly.

They are evidence, not figures: an audit searches for them before it reports a figure as missing.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from econnum.lang.en.number_words import ORDINALS, SCALE_WORDS, SMALL, TENS, UNITS
from econnum.lang.patterns import Pattern, trie
from econnum.lang.templates import Templates

__all__ = ["BEHIND", "DAYS", "PATTERN", "POINT", "RESPECTIVE", "TURNING", "read"]

_MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip
# The words by the figures that they may translate, the most likely first.
_WORDS: dict[str, str] = {
    "0": "flat | nil | no | none",
    "0 24 12": "midnight",
    "0.25 3 75": "quarters",
    "0.25 25 3 15": "quarter",
    "0.5": "halfway | mid",
    "0.5 6": "half-year",
    "0.5 50": "halved | halves",
    "0.5 50 5 30 6": "half",
    "1": """
        a | alone | an | another | beginning | best | biggest | champion | championship | daily | debut
        each | early | every | former | highest | hourly | inaugural | initial | initially | largest
        maiden | month | monthly | once | only | overnight | per | premiere | primary | same | single | sole
        solo | start | title | top | unified
    """,
    "1 12": "annual | annually | year | year-long | yearly",
    "1 24": "day",
    "1 60": "hour",
    "1 100": "entire | full | whole",
    "1.5": "month and a half | week and a half",
    "1.5 0.5 50": "half again | half as many again | half as much again",
    "1.5 15": "decade and a half",
    "1.5 18": "year and a half",
    "1.5 90": "hour and a half",
    "1.5 150": "century and a half",
    "2": """
        biennial | bilateral | bimonthly | both | brace | couple[s] | double[s] | dual | either | latter
        neither | pair | runner-up | secondary | twice | twin[s] | two-thirds | weekend
    """,
    "2 0.5": "biannual",
    "2 1 100": "doubled | doubling",
    "2 14": "biweekly | fortnight",
    "3": "hat-trick | tertiary | thirds | treble | triennial | trilateral | trio | tripartite | triple",
    "3 1": "quarterly",
    "3 2 200": "trebled | tripled | tripling",
    "4": "quadruple | quartet",
    "4 3 300": "quadrupled",
    "5": "fifths | quintet | quintuple",
    "5 4 400": "quintupled",
    "7 1": "week | weekly",
    "10": """
        decade-long | decade[s] | digit[s] | double-digit | dozens | teenage | teenager[s] | teens
        tenth[s]
    """,
    "12": "noon",
    "12 10": "dozen",
    "20": "score",
    "80": "octogenarian",
    "100": "all | centenary | centennial | centuries | centurion | fully",
    "100 1": "century",
    "200": "bicentenary",
    "1000": "millennium",
    "1000000": "millionaire[s]",
    "1000000000": "billionaire",
    "1000000000 10000000000": "billionaires",
}
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12, "v": 5, "x": 10}


@cache
def _values() -> dict[str, tuple[Decimal, ...]]:
    """The figures that each word may translate; built on first use."""
    values = {word: tuple(map(Decimal, figures.split())) for word, figures in Templates().rows(_WORDS).items()}
    for tens, value in TENS.items():
        decade = f"{tens[:-1]}ies"
        values |= dict.fromkeys((decade, f"mid-{decade}"), (Decimal(value),))
    for number, names in enumerate(_MONTHS, 1):
        values |= dict.fromkeys(names, (Decimal(number),))
    for word, number in (SMALL | ORDINALS | _ROMAN).items():
        values[word] = (*values.get(word, ()), Decimal(number))
    for tens, value in TENS.items():
        for unit, more in UNITS.items():
            values |= dict.fromkeys((f"{tens}-{unit}", f"{tens} {unit}"), (Decimal(value + more),))
    return values | {word: (Decimal(f"1E{power}"),) for word, power in SCALE_WORDS.items()}


PATTERN = Pattern(lambda: rf"(?<![a-z]){trie(_values())}(?![a-z])")
"""What matches each such word in folded text."""

_AMOUNT = "[ ](?:[a-z]{2,3}[ ]?)?[0-9$€£¥]"
TURNING = Pattern(
    rf"""(?x:\b(?:
        from(?=[ ](?:[a-z]+[ ])?[0-9$€£¥]|[ ](?:rmb|us|hk)|[ ](?:one|two|three|four|five|six|seven|eight|nine|ten)\b)
      | (?<!more[ ])(?<!less[ ])(?<!fewer[ ])than
      | (?:more|less|fewer)[ ]than(?!{_AMOUNT})
      | over(?![ ]the[ ]same|{_AMOUNT})
      | versus|vs|compared|against|including|includes?|of[ ]which|of[ ]whom|among|out[ ]of
      | (?:above|below)(?![ ](?:a[ ]|the[ ])?designated)
      | exceed\w*
    )\b)""",
    re.IGNORECASE,
)
"""What orders two figures so that another language may turn them around."""
BEHIND = Pattern(r" (?:[a-z]+ )?than\b", re.IGNORECASE)
"""What does so behind the second figure."""

POINT = Pattern(r"(?<![a-z])(?:a|another) (?:full |whole |further )?(?:percentage[ -])?point(?![a-z])")
"""A percentage point told by an article."""

DAYS = Pattern(
    r"""(?x:
        (?<![a-z])
        (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight|(?:last|this|over[ ]the)[ ]weekend)
        (?![a-z])
    )"""
)
"""A day told without its date."""

RESPECTIVE = Pattern(r"(?<![a-z])respectively(?![a-z])", re.IGNORECASE)
"""What holds the members of a list to the order of another one."""


def read(word: str) -> tuple[Decimal, ...]:
    """The figures that the word may translate.

    >>> read("dozen")
    (Decimal('12'), Decimal('10'))
    """
    return _values()[word]
