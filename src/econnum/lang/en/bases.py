"""The English bases of changes: year on year, from the previous quarter, sequentially.

Source: release wording of the ONS, the BEA and Eurostat (2015-2024), and of earnings calls.
"""

from __future__ import annotations

import re

from econnum.lang.patterns import Pattern, named_groups
from econnum.lang.templates import Templates

__all__ = ["BASES"]

_PHRASES = Templates(
    {
        # What a figure is compared with: than that of the previous month.
        "link": "from|than|on|over|compared (to|with)|versus|vs[.]|against|relative to|in comparison (to|with)|with",
        "year_link": "{link}|of|to|in|for",
        "that": """
            that of | those of | that in | that for | that | those | in | what it was | levels of
            where (it|they) (was|were|stood)
            (its|the|their) level[s] [in|of]
        """,
        "a": "a|an|one|the|its|their|our|this",
        "before": "ago|before|earlier",
        "last": "last|preceding|previous|prior|immediately preceding",
        "part": """
            (first|second|third|fourth|final) quarter | q1 | q2 | q3 | q4 | (first|second) half
            january | february | march | april | may | june | july | august | september | october | november | december
        """,
        "span": "period|month|quarter|time|half|week|weekend|season",
        "against": "{link} [{that}] [{a}]",
        # Over the same period is a time, not a comparison.
        "against_same": """
            (from|than|to|of|with|compared (to|with)|versus|vs[.]|against|relative to|in comparison (to|with))
        """,
        "against_year": "{year_link} [{that}] [{a}]",
        # The noun of a change, behind annual, monthly and the like.
        "move": """
            advance | appreciation | change | contraction | decline | decrease | depreciation | diminish | drop
            expansion | fall | gain | growth | increase | inflation | jump | loss | plunge | reduction | rise | slide
            slump | surge
        """,
    }
)
_YEAR = """
    year~on~year | on-year | year~over~year | y/y | yr/yr | year-over- year
    {against_year} same {span} ({last} year|year {before}|a year {before}|of {last} year|of [the] year before)
    {against_same} [{that}] [{a}] same {span}
    {against} (year~earlier|year~ago) [period|quarter|month|level[s]|figure] | {against} year before
    {against} {last} year | {against} (quarter|month|period) (a|one) year {before}
    {against} prior-year [period|quarter|month|level[s]] | {against} {last} (12|twelve) months
    {against_year} corresponding (period|month|quarter|week)
    {against_year} (comparable|equivalent) (period|month|quarter) | {against_year} year-ago
    {against_year} this time last year | {against} last year's [level[s]]
    {against} {part} of [the] {last} year | {against} {last} year's {part}
    on an (annual|yearly) basis | over the year | annually | yearly
    on a year~on~year basis | on a year~over~year basis
"""
_QUARTER = """
    quarter~on~quarter | on-quarter | quarter~over~quarter | q[-|/]o[-|/]q | q/q | qtr/qtr
    {against} (previous|prior|preceding|last|trailing|linked) quarter
    {against} (first|second|third|fourth) quarter
    from a quarter {before} | {against} (quarter~earlier|quarter~ago) | {against} quarter before
    (on|over) the quarter | on a quarterly basis
    sequentially | on a sequential basis | linked~quarter | {against} previous three-month period
    on a (quarter~on~quarter|quarter~over~quarter) basis
"""
_MONTH = """
    month~on~month | on-month | month~over~month | m/m
    {against} (month~earlier|month~ago) | {against} month before
    {against} {last} month
    (on|over|for) the month | on a monthly basis
"""
_WEEK = """
    week~on~week | on-week | week~over~week | w/w | w-o-w
    {against} (week~earlier|week~ago) | {against} week before | {against} {last} week
    on a weekly basis
"""
_DAY = """
    day~on~day | day~over~day | d/d
    {against} (day~earlier|day~ago) | {against} day before | {against} prior day
    {against} previous (day|session|close|trading day)
    on the day | from yesterday | on a daily basis
"""


# A basis that begins with one of these words is also a cue of the direction: 3% above a year earlier.
_LEVELS = "(?:above|below|ahead of)"
_COMPARISON = re.compile(r"\{against(?:_year)?\} (.+)")


def _standards(phrases: str) -> str:
    """The phrases of comparison behind a level instead of their preposition: below that of the previous quarter."""
    compared = filter(None, (_COMPARISON.fullmatch(phrase.strip()) for phrase in re.split(r" \| |\n", phrases)))
    return "\n".join(f"[{{that}}] [{{a}}] {match[1]}" for match in compared)


def _basis(phrases: str, *others: str) -> Pattern:
    """The phrases, and other sources, in which {move} is the noun of a change."""

    def source() -> str:
        move = rf"{_PHRASES.source('{move}')}(?![a-z])"
        levels = f"{_LEVELS} (?:{_PHRASES.source(_standards(phrases))})"
        told = "|".join([_PHRASES.source(phrases), levels, *(other.replace("{move}", move) for other in others)])
        return f"(?:{told})(?![a-z])"

    return Pattern(source)


def _first_characters() -> str:
    phrases = "".join(_PHRASES.first_characters(table) for table in (_YEAR, _QUARTER, _MONTH, _WEEK, _DAY))
    return "".join(sorted({*phrases, *"abdmoqwy"}))


# Before a figure annual may also be adjacent: an annual 5% rise.
_ANNUAL = r"annual(?= (?:[a-z]+ )?{move}| ?[$€£]?[0-9])"

# The same part of another year: on the same quarter of 2019.  At the beginning of a clause over and in are times.
_SAME_PART = r"""(?x:
    (?:on|(?<=[a-z0-9%)][ ])over|above|below|ahead[ ]of)[ ](?:(?:its|the)[ ]level[ ](?:in|of)[ ])?(?:its[ ]|the[ ])?
    same[ ](?:half|month|period|quarter|season|weekend)[ ](?:in|of)[ ](?=(?:19|20)[0-9]{2}(?![0-9]))
)"""

BASES = named_groups(
    {
        "year_on_year": _basis(_YEAR, r"y[-/]?o[-/]?y", "(?<!the )on the year", _ANNUAL, _SAME_PART),
        "quarter_on_quarter": _basis(_QUARTER, "(?:quarterly|sequential)(?= {move})"),
        "month_on_month": _basis(_MONTH, r"m[-/]?o[-/]?m", "monthly(?= {move})"),
        "week_on_week": _basis(_WEEK, "weekly(?= {move})", "(?<=% )wow(?!!)", "(?:for|on|over) the week(?! end)"),
        "day_on_day": _basis(_DAY, "daily(?= {move})"),
    },
    firsts=_first_characters,
)
"""The bases, by name; see `ChangeCues.bases`."""
