"""English calendar expressions in economic news: dates, months, quarters, halves, decades, fiscal years.

Sources: ISO 8601-1:2019 and TIMEX3 (ISO 24617-1:2012) for the values; Chicago Manual of Style (17th ed.),
9.29-9.36, for the written forms.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from econnum.lang.en.months import BEHIND_DAY, DAY_WORDS, MONTH_NAMES, MONTHS, YEAR
from econnum.lang.en.numerals import LEAD, ORDINALS, SMALL
from econnum.lang.en.numeric_dates import NUMERIC_DATE, NUMERIC_MONTHS, numeric_date, numeric_months
from econnum.lang.en.spoken_dates import (
    SPOKEN_CENTURIES,
    SPOKEN_DATE,
    SPOKEN_DAYS,
    SPOKEN_YEAR,
    spoken_date,
    spoken_year,
)
from econnum.lang.iso_dates import ISO_DATE, iso_date
from econnum.lang.patterns import Pattern, trie
from econnum.lang.schema import Anchor, Numeral, PeriodForm, Word
from econnum.lang.templates import words
from econnum.lang.timex import UNKNOWN_YEAR, date, interval, month_value, span_of_months, span_of_quarters, year_value
from econnum.lexicon.plans import PLANS

__all__ = ["ANCHORS", "BEFORE_DAYS", "MONTHS", "PARTIAL", "PERIODS", "YEAR_AFTER", "YEAR_ENDS", "YEAR_NOUNS"]

_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

# The parts of the forms below, all in verbose form.
_MONTH = rf"(?:{trie(MONTH_NAMES)}(?![a-z])|{trie(name for name in MONTHS if name not in MONTH_NAMES)}(?![a-z])\.?)"
_DAY = "[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9a-z%]|[.:][0-9]|,[0-9](?!(?:(?<=1)9|(?<=2)0)[0-9]{2}(?![0-9,])))"
# A year of two digits after an apostrophe, and one that is an estimate: '21, 2022E.
_SHORT_YEAR = "'[0-9]{2}(?![0-9a-z%'])"
_ANY_YEAR = f"(?:{YEAR}|{_SHORT_YEAR})"
_SOME_YEAR = "(?:the|this|last|next)[ ]year"
_AND_YEAR = rf"(?:,?[ ](?P<y>{_ANY_YEAR})|,(?P<glued>{YEAR}))?"
# A fiscal year is one: second quarter of fiscal 2018, Q2 FY18.
_FISCAL_WORD = "(?:(?:the|our|its)[ ])?(?:(?:fiscal|financial)(?:[ ]years?)?[ ]|fy[ ]?)"
_OF_YEAR = rf"""
    (?:
        (?:[ ](?:of|in|for))?[ ](?P<fiscal>{_FISCAL_WORD})?(?:of[ ])?(?P<y>{_ANY_YEAR}|(?<=fy)'?[0-9]{{2}}(?![0-9a-z%]))
      | [ ]of[ ]{_SOME_YEAR}
    )
"""
_TO = "[ ]?(?:-|to|through|until|till|—)[ ]?"
_TO_MONTH = "[ ]?(?:-|to|through|until|till|—|/)[ ]?"
_NTH_WORD = trie(_NTH)

# Nouns after a year whose preceding word would hedge other figures: below 2022 levels, exceeding 2019's peak.
# After the and a year no mark or level follows: below the 2021 Notes, above the 2019 total.
YEAR_NOUNS = Pattern(
    r"""(?x:
        's(?![a-z])
      | [ ](?:levels?|peaks?|highs?|lows?|averages?|benchmarks?|baselines?)(?![a-z])
      | (?:(?<=above[ ]the[ ][12][0-9]{3})|(?<=below[ ]the[ ][12][0-9]{3}))(?<!00)
        [ ](?!(?:area|barrier|handle|line|mark|points?|resistance|support|threshold)(?![a-z]))[a-z]
    )"""
)
# A year at the end of a clause after a preposition that would hedge other figures: up 5% over 2019, plans beyond 2030.
YEAR_AFTER = Pattern("(?<![a-z])(?<!just )(?<!well )(?<!slightly )(?:above|below|beyond|over|past) $")
YEAR_ENDS = Pattern(
    r"""(?x:
        [.,;:)?!"”](?![0-9])|\n
      | [ ](?:
            although|and|appears?|as|at|because|but|by|could|despite|driven|due|for|has|have|in|is|looks?|mainly|may
          | might|on|or|primarily|reflecting|remains?|seems?|should|that|though|to|was|were|when|which|while|will|with
          | would
        )(?![a-z])
    )"""
)
BEFORE_DAYS = Pattern("(?<![a-z])(?:after|before|between|by|dated|for|from|held|of|on|since|the|to|until) $|\\($")
PARTIAL = Pattern("(?:(?<![a-z])(?:mid|end|early|late|pre|post)|[0-9]0s)-$")

# April 5, 2022; April 5-7; April 28 to May 3.
_MONTH_DAY = rf"""
    (?P<m>{_MONTH})[ ](?P<d>{_DAY})
    (?:(?:{_TO}|(?<=[0-9])-)(?:(?P<m2>{_MONTH})[ ])?(?P<d2>{_DAY}))?
    {_AND_YEAR}
"""
# Payable March six, record April two: one of these words precedes the day, and the phrase ends after it.
_BEFORE_DAY_WORD = words("""
    and beginning by dated due effective ended ending from last of on pay payable record since starting through to until
""")
_MONTH_DAY_WORD = rf"""
    (?:{"|".join(f"(?<={word}[ ])" for word in _BEFORE_DAY_WORD)})
    (?P<m>{_MONTH})[ ](?P<d>{trie(DAY_WORDS)})
    (?:,[ ](?P<y>{YEAR})|(?=[.,;!?)\"”\n]|[ ](?:{BEHIND_DAY})(?![a-z])))
"""
# 5 April 2022, 5th of April; 5-7 April.
_DAY_MONTH = rf"""
    (?P<d>{_DAY})[ ](?:of[ ])?(?:{_TO}(?P<d2>{_DAY})[ ](?:of[ ])?)?(?P<m>{_MONTH}){_AND_YEAR}
"""
_DAYS_MONTH = rf"""
    (?P<d>[0-3]?[0-9])(?:st|nd|rd|th)?{_TO}(?P<d2>{_DAY})[ ](?:of[ ])?(?P<m>{_MONTH}){_AND_YEAR}
"""
# January to March 2022; October 2021 to March 2022; March of 2022.
_MONTH_YEAR = rf"""
    (?P<m>{_MONTH})(?:,?[ ](?P<y0>{_ANY_YEAR}))?{_TO_MONTH}(?P<m2>{_MONTH})(?:,?[ ](?:of[ ])?(?P<y>{_ANY_YEAR}))?
  | (?P<month>{_MONTH})(?:,|[ ]of)?[ ]?(?P<year>{_ANY_YEAR})
"""
# Halves of something other than a year: of a match, an hour, a month, a century.
_NO_YEAR = """
    [ ]of[ ]
    (?!
        (?:(?:the|this|last|next|its|current|fiscal|financial|coming|same|previous)[ ])*+
        (?:year|fiscal|calendar|fy|1[0-9]|20|'[0-9]{2})
    )
  | [- ](?:hour|century|decade|time|dozen|hearted|million|billion|trillion|price(?!s)|mile|point)
"""
# The first months after an event are a length of time.
_NO_SPAN = "[ ](?:after|following|since)(?![a-z])"
# The first quarter of 2022, second half; the first nine months of 2022.
_PART = rf"""
    (?P<nth>{_NTH_WORD})
    [ -](?P<fiscal_q>fiscal[ ])?(?:(?P<q>(?:quarters?|qtrs?)(?![a-z]))|(?P<h>half)(?![a-z])(?!{_NO_YEAR}))
    {_OF_YEAR}?
  | first[ ](?P<n>{trie([*SMALL])}|[0-9]{{1,2}})[ ](?P<unit>quarters|months)(?!{_NO_SPAN})
    (?:[ ](?:of[ ])?(?P<y2>{YEAR})|[ ]of[ ]{_SOME_YEAR})?
"""
# The first of several parts whose noun and year follow the last: the first and second quarters of 2021.
_PART_OF_LIST = rf"""
    (?P<nth>{_NTH_WORD})
    (?=
        (?:,?[ ](?:{_NTH_WORD}))?,?[ ](?:and|or|to)[ ](?:the[ ])?(?:{_NTH_WORD})[ -](?P<q>quarters?)(?![a-z])
        {_OF_YEAR}?
    )
    (?P<unit>(?!))?(?P<fiscal_q>(?!))?
"""
# The 14th Five-Year Plan, the fourteenth FYP.
_PLAN = rf"""
    (?:(?P<digits>[0-9]{{1,2}})(?:st|nd|rd|th)|(?P<word>{trie(ORDINALS)}))[ ]
    (?:five[- ]year[ ](?:plan|program(?:me)?)|fyp)(?![a-z])
"""
# Q1 2022, Q1'22, Q1 FY22; 1Q22; 2022-Q1.
_QUARTER = rf"""
    q(?P<q>[1-4])(?![0-9a-eg-z])
    (?:
        (?:[ ,]+|[-/])(?:of[ ])?(?P<y>{YEAR})
      | [ ]?(?:of[ ])?'(?P<yy>[0-9]{{2}})(?![0-9a-z])
      | [ ]?(?:of[ ])?(?:fy|(?:fiscal|financial)(?:[ ]year)?[ ])[ ]?'?(?P<fy>[0-9]{{4}}|[0-9]{{2}})(?![0-9])
    )?
    (?!f)
"""
_QUARTER_YEAR = "(?P<q>[1-4])q[ ]?'?(?P<fiscal>fy[ ]?'?)?(?P<y>(?:20)?[0-9]{2})?[aef]?(?![0-9a-z])"
# A fiscal year of two calendar years is that in which it ends: 2H FY23/24.
_HALF_YEAR = """
    (?P<h>[12])h[ ]?'?(?P<fiscal>fy[ ]?'?(?:(?:20)?[0-9]{2}/(?=[0-9]))?)?(?P<y>(?:20)?[0-9]{2})[aef]?
    (?![0-9a-z%]|[.,][0-9])
"""
# The first months of a year, up to a quarter's end: 9M23.
_MONTHS_YEAR = "(?P<n>[369])m[ ]?'?(?P<y>(?:20)?[0-9]{2})(?![0-9a-z%]|[.,][0-9])"
_YEAR_QUARTER = "(?P<y>(?:19|20)[0-9]{2})[-: ]?q0?(?P<q>[1-4])(?![0-9a-z])"
_ESTIMATED = "(?P<y>20[0-9]{2})[ea](?![0-9a-z])"
_HALF = rf"""
    h(?P<h>[12])(?![0-9a-z])(?:(?:[ ,]+|[/-]|(?='))(?P<y>{_ANY_YEAR}))?
  | (?P<h2>[12])h[ ]?'?(?P<y2>(?:20)?[0-9]{{2}})(?![0-9a-z])
"""
_FISCAL_YEAR = "(?:fy|fiscal(?:[ ]year)?|financial[ ]year)[ ]?'?"
_FISCAL = rf"""
    {_FISCAL_YEAR}(?P<y>(?:19|20)?[0-9]{{2}})
    (?:
        (?:/[0-9]{{2}}(?=/)|[aef](?=[-/][0-9]))?[-/](?P<y2>(?:20)?[0-9]{{2}})
      | (?:'s)?(?:[ -](?:(?P<nth>{_NTH_WORD})[ -])?|-)(?P<part>quarter|half|[qh][1-4])(?![a-z0-9])
    )?
    (?:[aef](?![a-z0-9])|(?![0-9a-z]|[.,][0-9]))
"""
# The years after fiscal years, without those words; and a year before them.
_OF_FISCAL_YEARS = rf"(?<=fiscal[ ]years[ ])(?P<y>{YEAR})(?![-/][0-9])"
_YEAR_FISCAL = rf"(?P<y>{YEAR})[ ](?:fiscal|financial)[ ]year(?![a-z])"
_SEASON = rf"(?P<s>{trie(_SEASONS)})(?:[ ]of)?[ ](?P<y>{_ANY_YEAR})(?![-/][0-9])"
# Tens alone can be ages and prices: people in their 30s, shares in the low 40s.
_DECADE = """
    (?P<y>(?:1[0-9]|20)[0-9]0)'?s(?![a-z])
  | (?:(?<=['’])|(?<=the[ ])|(?<=the[ ]early[ ])|(?<=the[ ]late[ ])|(?<=the[ ][2-9]0s[ ]and[ ]))
    (?P<short>[2-9]0)'?s(?![a-z])
"""
# 2015-16, 2015 to 2016; but 2000-2100 million.
_YEARS = r"""
    (?P<y>(?:19|20)[0-9]{2})
    (?:[ ]?-[ ]?|[ ]to[ ]|[ ]through[ ]|/(?:[0-9]{2}/(?=[0-9]{2}[ ]))?)(?P<y2>(?:19|20)?[0-9]{2})
    (?![0-9a-z%]|[.,/-][0-9]|[ ](?:percent|per[ ]cent|%|million|billion|yuan|dollars)|[ ]?[年财])
"""
# The two years of a season: the 24/25 marketing year.
_YEARS_OF_SEASON = """
    (?P<y>[0-9]{2})/(?P<y2>[0-9]{2})(?=[ ](?:(?:crop|marketing|crush|sugar)[ ])?(?:season|year)(?![a-z-]))
"""
_ALONE = rf"(?P<y>{YEAR})(?![-/][0-9])"
# A year before 1800 is more often a number: it ends a clause behind one of these words, or a verb or pronoun follows.
_BEFORE_EARLY_YEAR = words("after before circa during early est established in late mid since until")
_BEHIND_EARLY_YEAR = words("""
    after although and as at because before but by for from he her his in it its she so that the their they to
    under until was were when where which while who with
""")
_AT_EARLY_YEAR = "|".join(rf"(?<=\b{word}[ ])" for word in (*_BEFORE_EARLY_YEAR, "of"))
_EARLY_YEAR = rf"""
    (?:{_AT_EARLY_YEAR})
    (?:(?<!of[ ])(?P<y0>1[0-7][0-9]{{2}})|(?P<y>1[0-7][0-9]{{2}})-(?P<y2>(?:1[0-9])?[0-9]{{2}}))
    (?=[.,;:)?!"”\n](?![0-9])|[ ](?:{trie(_BEHIND_EARLY_YEAR)})(?![a-z]|[ ][0-9]))
"""
# A year in a table of results: 1983 year net, 1983 quarter net; 2019's third quarter.
_YEAR_AND_PART = rf"""
    (?P<y>{YEAR})(?:'s)?[ ](?P<nth>{_NTH_WORD})[ -]
    (?:(?P<q>(?:quarter|qtr)(?![a-z]))|(?P<h>half)(?![a-z]|{_NO_YEAR}))
"""
_YEAR_OF_ACCOUNTS = """
    (?P<y>19[0-9]{2}|20(?!00)[0-4][0-9])(?=[ ](?:(?:year(?![ ]old)|quarter)(?![a-z-])|year-?end(?![a-z])))
"""
# A quarter whose number follows: quarter three.
_NUMBERED = {"one": 1, "two": 2, "three": 3, "four": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_QUARTER_NUMBERED = rf"quarter[ ](?P<n>{trie(_NUMBERED)})(?![a-z0-9%-]|[.,][0-9]){_OF_YEAR}?"
_NO_NUMBERED = words(
    "a an and current each every few first fourth half last next of or past per prior second that the third this"
)
# The last quarter of 2015; without a year it depends on the day of the text.
_BACK_HALF = rf"(?P<which>back|front)[ ]half{_OF_YEAR}"
_LAST_QUARTER = rf"(?:last|final)[ ]quarter[ ]of[ ](?P<y>{YEAR})"
# Since '19, into '26: a year of two digits that one of these words precedes.
_BEFORE_SHORT_YEAR = words("""
    and by during early end entering exit exiting for from half in into late of or over since than through to until
    versus vs
""")
_SHORT = rf"(?:{'|'.join(f'(?<=[ ]{word}[ ])' for word in _BEFORE_SHORT_YEAR)})(?P<y>{_SHORT_YEAR})"
# On the 19th, from the 3rd to the 5th, followed by the end of the phrase or one of these words.
_BEHIND_THE_DAY = """
    [a-z]+ed|fell|rose|was|were|is|are|has|had|said|show|shows|up|down|of[ ](?:this|last|that|the)[ ]month
  | and|at|in|local|by|that|it|he|she|they|we|the|when|after|as|with|to|saw
"""
_THE_DAY = rf"""
    (?:
        (?<=on[ ]the[ ])|(?<=[ ]on[ ])|(?<=until[ ]the[ ])|(?<=from[ ]the[ ])
      | (?<=[a-z],[ ](?=[0-9]{{2}}(?:st|nd|rd|th)[ ]?\)))
    )
    (?P<d>[0-3]?[0-9])(?:st|nd|rd|th)
    (?:[ ]?(?:-|to|and)[ ]?(?:the[ ])?(?P<d2>[0-3]?[0-9])(?:st|nd|rd|th))?
    (?=[.,;:!?)\"”\n]|[ ](?:{_BEHIND_THE_DAY}))
"""


def _year(written: str | None) -> str:
    """The year of four digits, or of two after an apostrophe; XXXX without one."""
    return year_value(written.lstrip("'") if written else None)


def _fiscal_or(match: re.Match[str], year: str) -> str:
    """The year, as a fiscal one if the text says so."""
    found = match.groupdict()
    return f"FY{year}" if year != UNKNOWN_YEAR and (found.get("fiscal") or found.get("fiscal_q")) else year


def _month(written: str) -> int:
    return MONTHS[written.rstrip(".")]


def _number(written: str) -> int:
    return int(re.match(r"[0-9]+", written)[0])  # type: ignore[index]


def _month_day(match: re.Match[str]) -> str | None:
    found = match.groupdict()
    year = _year(found["y"] or found.get("glued"))
    month = _month(found["m"])
    first = date(year, month, _number(found["d"]))
    if not found["d2"]:
        return first
    return interval(first, date(year, _month(found["m2"]) if found.get("m2") else month, _number(found["d2"])))


def _month_day_word(match: re.Match[str]) -> str | None:
    return date(year_value(match["y"]), _month(match["m"]), DAY_WORDS[match["d"]])


def _month_year(match: re.Match[str]) -> str | None:
    if match["month"]:
        return month_value(_year(match["year"]), _month(match["month"]))
    last_year = _year(match["y"])
    if match["y0"]:
        return interval(
            month_value(_year(match["y0"]), _month(match["m"])), month_value(last_year, _month(match["m2"]))
        )
    return span_of_months(last_year, _month(match["m"]), _month(match["m2"]))


def _part(match: re.Match[str]) -> str | None:
    if match["unit"]:
        year = year_value(match["y2"])
        count = int(match["n"]) if match["n"].isdigit() else SMALL[match["n"]]
        return span_of_quarters(year, count) if match["unit"] == "quarters" else span_of_months(year, 1, count)
    year, nth = _fiscal_or(match, _year(match["y"])), _NTH[match["nth"]]
    if match["q"]:
        return f"{year}-Q{nth}"
    return f"{year}-H{nth}" if nth < 3 else None


def _year_and_part(match: re.Match[str]) -> str | None:
    nth = _NTH[match["nth"]]
    if match["q"]:
        return f"{match['y']}-Q{nth}"
    return f"{match['y']}-H{nth}" if nth < 3 else None


def _quarter(match: re.Match[str]) -> str | None:
    found = match.groupdict()
    if found.get("fy"):
        return f"FY{year_value(found['fy'])}-Q{found['q']}"
    return f"{_fiscal_or(match, year_value(found['y'] or found.get('yy')))}-Q{found['q']}"


def _months_year(match: re.Match[str]) -> str | None:
    return span_of_months(year_value(match["y"]), 1, int(match["n"]))


def _half(match: re.Match[str]) -> str | None:
    return f"{_year(match['y'] or match['y2'])}-H{match['h'] or match['h2']}"


def _half_year(match: re.Match[str]) -> str | None:
    return f"{_fiscal_or(match, year_value(match['y']))}-H{match['h']}"


def _fiscal(match: re.Match[str]) -> str | None:
    first, part = f"FY{year_value(match['y'])}", match["part"]
    if part is None:
        return f"{first}/FY{year_value(match['y2'])}" if match["y2"] else first
    if match["nth"] is None:
        return f"{first}-{part.upper()}" if part[1:].isdigit() and part != "h3" and part != "h4" else None
    return f"{first}-{part[0].upper()}{_NTH[match['nth']]}"


def _fiscal_years(match: re.Match[str]) -> str | None:
    span = _years(match)
    return None if span is None else "/".join(f"FY{year}" for year in span.split("/"))


def _fiscal_year(match: re.Match[str]) -> str | None:
    return f"FY{match['y']}"


def _quarter_numbered(match: re.Match[str]) -> str | None:
    return f"{_fiscal_or(match, _year(match['y']))}-Q{_NUMBERED[match['n']]}"


def _back_half(match: re.Match[str]) -> str | None:
    return f"{_fiscal_or(match, _year(match['y']))}-H{2 if match['which'] == 'back' else 1}"


def _last_quarter(match: re.Match[str]) -> str | None:
    return f"{match['y']}-Q4"


def _short_year(match: re.Match[str]) -> str | None:
    return _year(match["y"])


def _season(match: re.Match[str]) -> str | None:
    return f"{_year(match['y'])}-{_SEASONS[match['s']]}"


def _decade(match: re.Match[str]) -> str | None:
    if match["y"]:
        return f"{match['y'][:3]}X"
    return f"{'20' if int(match['short']) < 30 else '19'}{match['short'][0]}X"


def _years(match: re.Match[str]) -> str | None:
    first, last = match["y"], match["y2"]
    if len(last) == 2:
        last = first[:2] + last
    return interval(first, last) if int(first) < int(last) else None


def _years_of_season(match: re.Match[str]) -> str | None:
    first, last = year_value(match["y"]), year_value(match["y2"])
    return interval(first, last) if int(last) == int(first) + 1 else None


def _early_year(match: re.Match[str]) -> str | None:
    return match["y0"] or _years(match)


def _alone(match: re.Match[str]) -> str | None:
    return match["y"]


def _plan(match: re.Match[str]) -> str | None:
    wanted = int(match["digits"]) if match["digits"] else ORDINALS[match["word"]]
    return next((f"{plan.first}/{plan.last}" for plan in PLANS if plan.number == wanted), None)


def _the_day(match: re.Match[str]) -> str | None:
    days = [int(match[name]) for name in ("d", "d2") if match[name]]
    if not all(1 <= day <= 31 for day in days):
        return None
    values = [f"XXXX-XX-{day:02}" for day in days]
    return values[0] if len(values) == 1 else interval(*values)


def _form(name: str, begins: str, source: str, timex: Callable[[re.Match[str]], str | None]) -> PeriodForm:
    return PeriodForm(name, begins, Pattern(f"(?x:{source})"), timex)


# In the order in which they are tried; the first that reads a value wins.
PERIODS: tuple[PeriodForm, ...] = (
    _form("month and day", "word", _MONTH_DAY, _month_day),
    _form("month and day in words", "word", _MONTH_DAY_WORD, _month_day_word),
    _form("date in words", "word", SPOKEN_DATE, spoken_date),
    _form("year in words", "word", SPOKEN_YEAR, spoken_year),
    _form("month and year", "word", _MONTH_YEAR, _month_year),
    _form("months of a year", "word", _PART, _part),
    _form("quarter and number", "word", _QUARTER_NUMBERED, _quarter_numbered),
    _form("back half", "word", _BACK_HALF, _back_half),
    _form("last quarter", "word", _LAST_QUARTER, _last_quarter),
    _form("year and part", "fst1234'", _YEAR_AND_PART, _year_and_part),
    _form("year of accounts", "yq", _YEAR_OF_ACCOUNTS, _alone),
    _form("part of a year", "qhstnrf", _PART, _part),
    _form("part of a list", "a,torsn", _PART_OF_LIST, _part),
    _form("quarter", "word", _QUARTER, _quarter),
    _form("half", "word", _HALF, _half),
    _form("fiscal year", "word", _FISCAL, _fiscal),
    _form("season", "word", _SEASON, _season),
    _form("plan", "stnrf", _PLAN, _plan),
    _form("iso date", "-/.", ISO_DATE, iso_date),
    _form("date in digits", "/.", NUMERIC_DATE, numeric_date),
    _form("months in digits", "/-", NUMERIC_MONTHS, numeric_months),
    _form("estimated year", "EA", _ESTIMATED, _alone),
    _form("fiscal year after a year", "f", _YEAR_FISCAL, _fiscal_year),
    _form("days and month", "-tstrn", _DAYS_MONTH, _month_day),
    _form("day and month", "jfmasondrt", _DAY_MONTH, _month_day),
    _form("the day", "stnr", _THE_DAY, _the_day),
    _form("quarter of a year", "q", _QUARTER_YEAR, _quarter),
    _form("half of a year", "h", _HALF_YEAR, _half_year),
    _form("months of a year", "M", _MONTHS_YEAR, _months_year),
    _form("year and quarter", "q-:", _YEAR_QUARTER, _quarter),
    _form("year of two digits", "apostrophe", _SHORT, _short_year),
    _form("decade", "s'", _DECADE, _decade),
    _form("fiscal years", "-t/", f"(?<=fiscal[ ]years[ ]){_YEARS}", _fiscal_years),
    _form("years", "-t/", _YEARS, _years),
    _form("years of a season", "/", _YEARS_OF_SEASON, _years_of_season),
    _form("fiscal years", "year", _OF_FISCAL_YEARS, _fiscal_year),
    _form("year", "year", _ALONE, _alone),
    _form("early year", "early", _EARLY_YEAR, _early_year),
)

_WITHOUT_GROUPS = re.compile("[?]P<[a-z]+>")
# These words are a month before a day, another month or a year.
_CALENDAR_WORD = rf"""(?x:
    {trie(MONTHS)}\.?
    (?=
        [ ]?[0-9]
      | [ ]{trie(DAY_WORDS)}(?![a-z-])
      | [ ](?:the[ ])?{trie(SPOKEN_DAYS)}
        (?:[.,;!?)\"”\n]|[ ](?:{BEHIND_DAY}|{trie(SPOKEN_CENTURIES)}|[12][0-9]{{3}})(?![a-z]))
      | [ ]?(?:-|to|through|/)[ ]?{trie(MONTHS)}(?![a-z])
      | ,?[ ](?:of[ ])?(?:(?:19|20)[0-9]{{2}}(?![0-9])|{_SHORT_YEAR})
    )
  | q[1-4](?![0-9a-eg-z])
  | {"".join(f"(?<!{word}[ ])" for word in _NO_NUMBERED)}quarter[ ](?:{trie(_NUMBERED)})(?![a-z0-9%-]|[.,][0-9])
  | {_WITHOUT_GROUPS.sub("?:", SPOKEN_YEAR)}
  | (?:last|final)[ ]quarter[ ]of[ ](?:19|20)[0-9]{{2}}
  | (?:back|front)[ ]half[ ]of[ ](?=(?:the|this|last|next)[ ]year|fiscal|fy|(?:19|20)[0-9]{{2}}|'[0-9]{{2}})
  | h[12](?![0-9a-z])
  | {_FISCAL_YEAR}(?=[0-9]{{2}})
  | {trie(_SEASONS)}(?=[ ](?:of[ ])?(?:(?:19|20)[0-9]{{2}}|{_SHORT_YEAR}))
  | first[ ](?:{trie([*SMALL])}|[0-9]{{1,2}})[ ](?:quarters|months)(?![a-z]|{_NO_SPAN})
)"""


def _read_calendar(text: str, start: int, end: int) -> Numeral | str:
    return Numeral(start + 1, end, None, word=Word("calendar"), spelled=True)


ANCHORS: tuple[Anchor, ...] = (
    Anchor(
        "calendar",
        LEAD,
        _CALENDAR_WORD,
        _read_calendar,
        heads=(
            *MONTHS,
            *_SEASONS,
            "q1",
            "q2",
            "q3",
            "q4",
            "h1",
            "h2",
            "fy",
            "fiscal",
            "financial year",
            "first ",
            *SPOKEN_CENTURIES,
            "quarter ",
            "last quarter of ",
            "back half of ",
            "front half of ",
            "final quarter of ",
        ),
    ),
)
