"""English words that state no figure but may translate one: decade, both, monthly.

They are evidence, not figures: an audit searches for them before it reports a figure as missing.  Each table is one
sort of evidence (`econnum.lang.audit_schema.ImplicitCues`): figure, then the words that may translate it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from econnum.lang.audit_schema import MONTH, Implied, implied_by_word
from econnum.lang.en.number_words import ORDINALS, SCALE_WORDS, SMALL, TENS, UNITS
from econnum.lang.patterns import Pattern, trie

__all__ = [
    "DATES",
    "DAYS",
    "MONTH_NAMES",
    "PATTERN",
    "POINT",
    "POINTING",
    "REORDERING",
    "REORDERING_AFTER",
    "REORDERING_BEFORE",
    "REPORTED",
    "RESPECTIVE",
    "SAME_FOR_ALL",
    "TIMES",
    "TWO",
    "WHOLLY",
    "WORDS",
    "YEARS",
    "YUANS",
    "members",
    "read",
]

# One row for each figure (for a duration with its unit), then the words, separated by commas.
_COUNTS: Mapping[str, str] = {
    "0": "midnight",
    "1": "a, an, another, each, every, per, once, one-off, single, sole, solo, alone, only, unified, same",
    "2": "both, twice, pair, couple, couples, either, neither, dual, double, doubles, twin, twins, bilateral, brace",
    "3": "triple, treble, trio, trilateral, tripartite, hat-trick",
    "4": "quadruple, quartet",
    "5": "quintuple, quintet",
    "10": "digit, digits, double-digit, dozens, tenth, tenths",
    "12": "dozen, noon, midnight",
    "20": "score",
    "24": "midnight",
    "100": "centurion",
}
_PLACES: Mapping[str, str] = {
    "1": "top, best, biggest, largest, highest, initial, initially, debut, maiden, premiere, inaugural, start, early, "
    "beginning, champion, championship, title, primary, former",
    "2": "runner-up, secondary, latter",
    "3": "tertiary",
}
_FOLDS: Mapping[str, str] = {
    "1.5": "half as much again, half as many again, half again",
    "2": "twice, double, doubled, doubling",
    "3": "triple, tripled, tripling, treble, trebled",
    "4": "quadruple, quadrupled",
    "5": "quintuple, quintupled",
}
_PARTS: Mapping[str, str] = {
    "0.1": "tenth, tenths",
    "0.25": "quarter, quarters",
    "0.5": "half, halves, halved, halfway, mid",
    "0.75": "quarters",
    "1": "all, whole, entire, full, fully",
}
_NOTHING = "no, none, nil, flat"
_LENGTHS: Mapping[tuple[str, str], str] = {
    ("1", "second"): "second",
    ("1", "minute"): "minute",
    ("15", "minute"): "quarter",
    ("30", "minute"): "half",
    ("1", "hour"): "hour, hourly",
    ("1.5", "hour"): "hour and a half",
    ("1", "day"): "day, daily, overnight",
    ("2", "day"): "weekend",
    ("1", "week"): "week, weekly",
    ("1.5", "week"): "week and a half",
    ("2", "week"): "fortnight, biweekly",
    ("1", "month"): "month, monthly",
    ("1.5", "month"): "month and a half",
    ("2", "month"): "bimonthly",
    ("6", "month"): "half, half-year, biannual",
    ("1", "quarter"): "quarter, quarterly",
    ("3", "quarter"): "quarters",
    ("1", "year"): "year, yearly, year-long, annual, annually, whole, entire, full",
    ("1.5", "year"): "year and a half",
    ("2", "year"): "biennial",
    ("3", "year"): "triennial",
    ("10", "year"): "decade, decades, decade-long, teenager, teenagers, teens, teenage",
    ("15", "year"): "decade and a half",
    ("80", "year"): "octogenarian",
    ("100", "year"): "century, centuries, centenary, centennial",
    ("150", "year"): "century and a half",
    ("200", "year"): "bicentenary",
    ("1000", "year"): "millennium",
}
_FORTUNES: Mapping[str, str] = {"1E6": "millionaire, millionaires", "1E9": "billionaire, billionaires"}
_MONTHS: Mapping[str, str] = {
    "1": "january, jan", "2": "february, feb", "3": "march, mar", "4": "april, apr", "5": "may", "6": "june, jun",
    "7": "july, jul", "8": "august, aug", "9": "september, sept, sep", "10": "october, oct", "11": "november, nov",
    "12": "december, dec",
}  # fmt: skip
_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12, "v": 5, "x": 10}
_TABLES = {
    "count": _COUNTS, "place": _PLACES, "fold": _FOLDS, "part": _PARTS, "money": _FORTUNES, MONTH: _MONTHS,
    "nothing": {"0": _NOTHING},
}  # fmt: skip


def _rows() -> Iterator[tuple[str, Implied]]:
    """Each word with a figure that it may translate."""
    for sort, table in _TABLES.items():
        for value, words in table.items():
            yield from ((word, Implied(Decimal(value), sort)) for word in words.split(", "))
    for (value, unit), words in _LENGTHS.items():
        yield from ((word, Implied(Decimal(value), unit)) for word in words.split(", "))
    yield from ((word, Implied(Decimal(number), "count")) for word, number in (SMALL | _ROMAN).items())
    yield from ((word, Implied(Decimal(number), "place")) for word, number in ORDINALS.items())
    yield from ((word, Implied(Decimal(f"1E{power}"), "scale")) for word, power in SCALE_WORDS.items())
    for tens, number in TENS.items():
        yield from ((f"{mid}{tens[:-1]}ies", Implied(Decimal(number), "year")) for mid in ("", "mid-"))
        for unit, more in UNITS.items():
            yield from ((f"{tens}{gap}{unit}", Implied(Decimal(number + more), "count")) for gap in "- ")


@cache
def _implied() -> dict[str, tuple[Implied, ...]]:
    """The figures that each word may translate; built on first use."""
    return implied_by_word(_rows())


PATTERN = Pattern(lambda: rf"(?<![a-z]){trie(_implied())}(?![a-z])")
"""What matches each such word in folded text."""

_AMOUNT = r" (?:[a-z]{2,3} ?)?[0-9$€£¥]"
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten"
_REORDERING = (
    rf"from(?= (?:[a-z]+ )?[0-9$€£¥]| (?:rmb|us|hk)| (?:{_FEW})\b)",
    "(?<!more )(?<!less )(?<!fewer )than",
    rf"(?:more|less|fewer) than(?!{_AMOUNT})",
    rf"over(?! the same|{_AMOUNT})",
    "versus|vs|compared|against|exceed\\w*|of which|of whom",
    "(?:including|includes?)(?= [^,.;]{0,16}[0-9])",
    "out of(?= (?:the |its |their )?[0-9])",
    "(?<!total )(?<!average )(?<!record )of (?:the |its |their |all )?(?=[0-9])",
    "(?:above|below)(?! (?:a |the )?designated)",
    "(?<=, )[a-z]{3,}ing",
)
REORDERING = Pattern(rf"\b(?:{'|'.join(_REORDERING)})\b", re.IGNORECASE)
"""What orders two figures so that another language may turn them around."""
REORDERING_AFTER = Pattern(r" (?:[a-z]+ )?than\b", re.IGNORECASE)
"""What does so behind the second figure."""
REORDERING_BEFORE = Pattern(r"\b(?:compared (?:with|to)|versus|against|unlike) [^,.;]{0,30}$", re.IGNORECASE)
"""What does so before the first figure: compared with 2014."""

POINT = Pattern(r"(?<![a-z])(?:a|another) (?:full |whole |further )?(?:percentage[ -])?point(?![a-z])")
"""A percentage point with an article."""

DAYS = Pattern(
    r"(?<![a-z])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight|"
    r"(?:last|this|over the) weekend)(?![a-z])"
)
"""A day without its date."""

YEARS = Pattern(r"(?<![a-z])(?:(?:this|last|next|the (?:current|previous|following)) year|now|to date)(?![a-z])")
"""A year without its number."""

RESPECTIVE = Pattern(r"(?<![a-z])respectively(?![a-z])", re.IGNORECASE)
"""What holds the members of a list to the order of another one."""

SAME_FOR_ALL = Pattern(r"(?<![a-z])(?:all|both|each|every|respectively|either)(?![a-z])")
"""What says one figure of several things."""

POINTING = Pattern(r"(?<![a-z])(?:this|that|these|those|the|said|such) $")
"""What ends the text before a figure that was known before: these 12 bills."""

TWO = Pattern(r"(?:(?<![a-z])(?:the|these|those|both|its|their|his|her|our) |between )\0|, \0")
"""What shows that two things were known before: the two, between two."""

WHOLLY = Pattern(
    r"\x00100(?:%| per ?cent) (?:sure|certain|confident|convinced|committed|correct|right|safe|clear)(?![a-z])"
)
"""A whole as an adverb: 100% sure; NUL stands before the figure."""

REPORTED = Pattern(r",? (?:said|announced|reported|told|released|published)(?![a-z])")
"""What follows the day on which something was said."""

WORDS = Pattern(r"[ -]?[a-z]{3,}")
"""What stands for a word right beside a figure."""

MONTH_NAMES: Mapping[str, int] = {name: int(number) for number, names in _MONTHS.items() for name in names.split(", ")}
"""The months by their names."""

_NAMED = "(?:" + "|".join(sorted(map(str.capitalize, MONTH_NAMES), key=len, reverse=True)) + r")(?![a-z])\.?"
DATES = Pattern(
    rf"(?<![A-Za-z])(?P<month>{_NAMED})"
    r"(?: (?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9.,]*[0-9])(?:,? (?P<year>(?:19|20)[0-9]{2}))?"
    rf"|(?: ?[-–—] ?| to | through )(?P<last>{_NAMED}))"
)
"""A day of a month, or two months."""

TIMES = Pattern(
    r"(?<![0-9:.])(?P<hour>[01]?[0-9]|2[0-4])(?:[:：]|\.(?=[0-5][0-9] ?[ap]\.?m))(?P<minute>[0-5][0-9])(?![0-9:])"
)
"""A time of the day, to the minute."""

YUANS: Mapping[str, str] = {}
"""English writes no money 元."""


def members(before: str) -> tuple[int, ...]:
    """English counts no list that it has just named."""
    return ()


def read(word: str) -> tuple[Implied, ...]:
    """The figures that the word may translate.

    >>> [(str(implied.value), implied.sort) for implied in read("decade")]
    [('10', 'year')]
    """
    return _implied()[word]
