"""Words of English that may render a figure of another text although they state none: decade, both, monthly.

They are evidence, not figures: an audit that misses a figure looks here before it says that the figure is missing.
"""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.lang.en.number_words import ORDINALS, SCALE_WORDS, SMALL, TENS, UNITS
from econnum.lang.patterns import Pattern, trie

__all__ = ["BEHIND", "DAYS", "PATTERN", "POINT", "RESPECTIVE", "TURNING", "read"]

_MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip
# fmt: off
_WORDS: dict[str, tuple[str, ...]] = {
    "a": ("1",), "an": ("1",), "once": ("1",), "single": ("1",), "sole": ("1",), "alone": ("1",), "only": ("1",),
    "another": ("1",), "each": ("1",), "every": ("1",), "per": ("1",), "solo": ("1",), "unified": ("1",), "top": ("1",),
    "best": ("1",), "biggest": ("1",), "largest": ("1",), "highest": ("1",), "initial": ("1",), "initially": ("1",),
    "debut": ("1",), "maiden": ("1",), "premiere": ("1",), "inaugural": ("1",), "start": ("1",), "beginning": ("1",),
    "champion": ("1",), "championship": ("1",), "title": ("1",), "early": ("1",), "runner-up": ("2",), "same": ("1",), "primary": ("1",),
    "both": ("2",), "twice": ("2",), "two-thirds": ("2",), "pair": ("2",), "couple": ("2",), "couples": ("2",), "either": ("2",), "neither": ("2",),
    "dual": ("2",), "double": ("2",), "doubles": ("2",), "doubled": ("2", "1", "100"), "doubling": ("2", "1", "100"), "twin": ("2",), "twins": ("2",), "bilateral": ("2",),
    "secondary": ("2",), "tertiary": ("3",), "latter": ("2",), "former": ("1",), "half": ("0.5", "50", "5", "30", "6"), "half-year": ("0.5", "6"), "halves": ("0.5", "50"), "halved": ("0.5", "50"),
    "halfway": ("0.5",), "mid": ("0.5",), "triple": ("3",), "tripled": ("3", "2", "200"), "tripling": ("3", "2", "200"), "trebled": ("3", "2", "200"), "treble": ("3",), "trio": ("3",),
    "trilateral": ("3",), "tripartite": ("3",), "quadruple": ("4",), "quadrupled": ("4", "3", "300"), "quarter": ("0.25", "25", "3", "15"), "quarters": ("0.25", "3", "75"), "quarterly": ("3", "1"),
    "quintuple": ("5",), "quintupled": ("5", "4", "400"), "dozen": ("12", "10"), "dozens": ("10",), "score": ("20",), "decade": ("10",), "decades": ("10",), "decade-long": ("10",), "century": ("100", "1"), "centuries": ("100",), "centenary": ("100",),
    "centennial": ("100",), "millennium": ("1000",), "fortnight": ("2", "14"), "week": ("7", "1"), "weekly": ("7", "1"), "weekend": ("2",), "day": ("1", "24"), "daily": ("1",), "overnight": ("1",),
    "monthly": ("1",), "month": ("1",), "annual": ("1", "12"), "annually": ("1", "12"), "yearly": ("1", "12"), "year": ("1", "12"), "year-long": ("1", "12"), "hour": ("1", "60"), "hourly": ("1",),
    **dict.fromkeys(("half as much again", "half as many again", "half again"), ("1.5", "0.5", "50")), "year and a half": ("1.5", "18"), "month and a half": ("1.5",), "week and a half": ("1.5",), "hour and a half": ("1.5", "90"), "decade and a half": ("1.5", "15"), "century and a half": ("1.5", "150"),
    "bimonthly": ("2",), "biennial": ("2",), "biannual": ("2", "0.5"), "centurion": ("100",), "noon": ("12",), "midnight": ("0", "24", "12"), "no": ("0",), "none": ("0",), "nil": ("0",), "flat": ("0",),
    "all": ("100",), "whole": ("1", "100"), "entire": ("1", "100"), "full": ("1", "100"), "fully": ("100",), "billionaire": ("1000000000",), "billionaires": ("1000000000", "10000000000"),
    "millionaire": ("1000000",), "millionaires": ("1000000",), "teenager": ("10",), "teenagers": ("10",), "teens": ("10",), "teenage": ("10",), "hat-trick": ("3",), "brace": ("2",), "quartet": ("4",), "quintet": ("5",), "bicentenary": ("200",), "biweekly": ("2", "14"), "triennial": ("3",),
    **{f"{tens[:-1]}ies": (str(value),) for tens, value in TENS.items()}, **{f"mid-{tens[:-1]}ies": (str(value),) for tens, value in TENS.items()}, "octogenarian": ("80",), "digit": ("10",), "digits": ("10",), "double-digit": ("10",),
    "thirds": ("3",), "fifths": ("5",), "tenths": ("10",), "tenth": ("10",),
}
# fmt: on
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12, "v": 5, "x": 10}

_VALUES: dict[str, tuple[Decimal, ...]] = {word: tuple(map(Decimal, values)) for word, values in _WORDS.items()}
for _number, _names in enumerate(_MONTHS, 1):
    _VALUES |= dict.fromkeys(_names, (Decimal(_number),))
for _word, _value in (SMALL | ORDINALS | _ROMAN).items():
    _VALUES[_word] = (*_VALUES.get(_word, ()), Decimal(_value))
_VALUES |= {
    f"{tens}{gap}{unit}": (Decimal(TENS[tens] + UNITS[unit]),) for tens in TENS for unit in UNITS for gap in "- "
}
_VALUES |= {word: (Decimal(f"1E{power}"),) for word, power in SCALE_WORDS.items()}

PATTERN = Pattern(lambda: rf"(?<![a-z]){trie(_VALUES)}(?![a-z])")
"""What matches each such word in folded text."""

_AMOUNT = r" (?:[a-z]{2,3} ?)?[0-9$€£¥]"
TURNING = Pattern(
    rf"\b(?:from(?= (?:[a-z]+ )?[0-9$€£¥]| (?:rmb|us|hk)| (?:one|two|three|four|five|six|seven|eight|nine|ten)\b)|(?<!more )(?<!less )(?<!fewer )than|(?:more|less|fewer) than(?!{_AMOUNT})|over(?! the same|{_AMOUNT})|versus|vs|compared|against|including|includes?|of which|of whom|among|out of|(?:above|below)(?! (?:a |the )?designated)|exceed\w*)\b",
    re.IGNORECASE,
)
"""What orders two figures so that another language may turn them around."""
BEHIND = Pattern(r" (?:[a-z]+ )?than\b", re.IGNORECASE)
"""What does so behind the second figure."""

POINT = Pattern(r"(?<![a-z])(?:a|another) (?:full |whole |further )?(?:percentage[ -])?point(?![a-z])")
"""A percentage point told by an article."""

DAYS = Pattern(
    r"(?<![a-z])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight|(?:last|this|over the) weekend)(?![a-z])"
)
"""A day told without its date."""

RESPECTIVE = Pattern(r"(?<![a-z])respectively(?![a-z])", re.IGNORECASE)
"""What holds the members of a list to the order of another one."""


def read(word: str) -> tuple[Decimal, ...]:
    """The figures that the word may stand for.

    >>> read("dozen")
    (Decimal('12'), Decimal('10'))
    """
    return _VALUES[word]
