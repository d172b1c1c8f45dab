"""Chinese calendar expressions in economic news: dates, months, quarters, halves, plan periods, decades.

Sources: GB/T 7408.1-2023 (dates and times); GB/T 15835-2011, 4.1.2 (numerals in dates); the reporting periods
of the National Bureau of Statistics (1-7月份, 前三季度, 上半年).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from econnum.lang.iso_dates import ISO_DATE, iso_date
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Anchor, Numeral, PeriodForm, Word
from econnum.lang.templates import words
from econnum.lang.timex import date, interval, month_value, span_of_months, span_of_quarters, year_value
from econnum.lang.zh.han import CORE, integer
from econnum.lang.zh.short_years import (
    REPUBLIC_YEAR,
    SHORT_YEAR_OF_PART,
    SHORT_YEARS,
    TWO_DIGITS,
    neighbours,
    of_the_republic,
)
from econnum.lexicon.plans import PLANS

__all__ = ["ANCHORS", "PERIODS"]

_HAN = "一二三四五六七八九十"
_N = rf"(?:[0-3]?[0-9](?![0-9])|[{_HAN}]{{1,3}})"
# A zero among Han digits is often typed as an Arabic one: 二００八年.
_YEAR = r"(?:(?:1[0-9]|2[01])[0-9]{2}|[一二][〇零0一二三四五六七八九]{3})"
_PAIRS = "|".join(first + second for first, second in pairwise(_HAN[:-1]))  # 七八月: July and August
_TO = "[ ]?(?:-|~|至|到|—{1,2})[ ]?"
# Two adjacent digits are a year (九七年, 零八年), unless they bound a duration (七八年, 三五年).
_HAN_YEAR = rf"(?<![{CORE}点])(?!{_PAIRS})(?:[〇零][一二三四五六七八九]|[四五六七八九][〇零一二三四五六七八九])"
_SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}

# The parts of a year, after a year or alone.
_QUARTER_NOUN = "季(?:度|(?![节度军]))"
_DATE = "(?![ ]?[0-3]?[0-9][ ]?[日号])"  # 3月份 is a month, 3月5日 a day
# After these words months and quarters are a length of time: 近6月, 连续上涨3月, 近7季; but 临近6月, 近6月5日.
# Also in a row: 近1、3、6月, 近3-6月.
_AS_LENGTH = Pattern(
    rf"""(?x:
        (?:
            近(?<![接临邻靠逼将濒]近)(?:[ ]?[0-9]{{1,2}}(?:{_TO}|[、/,，和及]))*[ ]?
          | 过去 | (?<!大)连 | 连续(?:[上下][涨升跌降行滑]|[增减][长加少持仓])? | 连[涨跌升降阳阴]
        )$
    )"""
)
_MAY_LAST = frozenset("近 去续连涨升跌降行滑长加少持仓阳阴-~至到—、/,，和及")
_LONGEST_ROW = 16
_DAY_NOUN = "[ ]?(?:[日号](?!线|均)|(?=[早晚](?![于点])|[上下]午|凌晨|午间))"
_CLOCK = """
    [ ]?(?P<noon>上午|下午|晚上|晚间|凌晨|早上|中午)?(?P<hour>[0-2]?[0-9])(?:时|:|：|点)(?:(?P<minute>[0-5][0-9])分?)?
"""
_PART = rf"""
    (?P<nth>第[ ]?)?(?P<q>[一二三四1-4])[ ]?(?(nth)个?){_QUARTER_NOUN}(?:{_TO}(?:第)?(?P<q2>[一二三四1-4])季度)?
  | (?:第[ ]?)?(?P<from_q>[一二三四1-4])
    (?P<to_q>(?:(?:{_TO}|[、和与及])(?:第[ ]?)?[一二三四1-4]){{1,3}})[ ]?{_QUARTER_NOUN}
  | (?:前(?P<quarters>[两二三23])(?:个)?{_QUARTER_NOUN}|首(?P<quarters_of_year>[两二三23])(?:个)?季度?)
  | (?P<first>首)个?季度?(?!军)
  | (?P<half>[上下])半年
  | (?P<midyear>半年(?:度|(?=报))|中报)
  | [前首头][ ]?(?P<months>{_N}|两(?=个))[ ]?(?:个月|月份?{_DATE})
  | (?P<q_pair>一二|二三|三四)[ ]?季度
  | (?P<pair>{_PAIRS})[ ]?月(?:份|(?=间)|(?![一-鿿0-9]))
  | (?P<m1>{_N})[ ]?(?:月份?)?(?:{_TO}|、)(?P<m2>{_N})[ ]?月份?{_DATE}
  | (?P<m>{_N})[ ]?月(?!龄)
    (?:
        [ ]?(?:(?P<from_d>{_N})(?P<joint>{_TO}|、))?(?P<d>{_N}){_DAY_NOUN}
        (?:{_TO}(?:(?P<to_m>{_N})[ ]?月)?(?P<to_d>{_N})[ ]?[日号])?
        (?P<clock>{_CLOCK})?
      | {_TO}(?P<d1>{_N})[ ]?日
      | 份
    )?
  | (?P<season>[春夏秋冬])(?:季|天)
  | (?P<letter>[qh])(?P<nth_of>[1-4])(?:(?<=年[qh][1-4])(?=[a-z])|(?![0-9a-z%]))
"""
# 97年 and 零八年 are years before a part of a year, as is 23年: 23年Q1, 23年6月.
_SHORT_OF_PART = rf"""
    (?:(?<![0-9.])(?:0[0-9]|[4-9][0-9])|{_HAN_YEAR})
    (?=[ ]?年(?!代|内|来|间|以|的时间|前|后)[ ]?[0-9一二三四五六七八九十上下前第春夏秋冬])
  | {SHORT_YEAR_OF_PART}
"""
# 年 may be left out before a part that shows the year: 2024上半年, 2023一季报.
_PART_SHOWN = "[ ]?(?=[上下]半年|前[两二三23]季|首季|第?[一二三四]季[度报]|半年[度报]|中报)"
_DATED = rf"(?P<y>{_YEAR}|{_SHORT_OF_PART})(?:[ ]?年(?:度)?[ ]?|(?<=[0-9]{{4}}){_PART_SHOWN})(?:{_PART})"
# 2015-2016年, 2015至16年度, 2023/24年度; 2022/23/24年.
_YEARS = rf"""
    (?P<y>{_YEAR})[ ]?
    (?:
        (?:年(?:度)?)?{_TO}
      | \\?/(?:(?P<between>(?:20)?[0-9]{{2}})/)?(?=[0-9]{{2}}(?:[0-9]{{2}})?[ ]?(?:年|财|制糖|榨季|赛季))
    )
    (?P<y2>{_YEAR}|[0-9]{{2}}(?=[ 年财榨制赛]))(?:[ ]?(?:年度|财年|年))?(?![0-9])
"""
_YEAR_ALONE = rf"""
    (?P<y>{_YEAR}|(?<![0-9.])[0-9]{{2}}(?=财年))[ ]?(?P<fiscal>财年|财政年度)
  | (?!(?<=[近约逾超过今])[0-9]{{4}}[ ]?年前)(?P<year>{_YEAR})[ ]?年度?(?!代)
"""
_SHORT_YEAR = rf"""
    (?P<han>{_HAN_YEAR})年(?!代)
  | (?<![0-9.,])(?P<y>0[0-9](?=[ ]?年(?!代))|[4-9][0-9](?=年(?:[初底末中春夏秋冬]|的?时候|毕业|出生)))[ ]?年
  | (?P<two>{TWO_DIGITS})[ ]?年(?:度(?![假角]))?
"""
# 民國113年, 113年第1季, 115年度; 112年 after 民國 in the same sentence.
_REPUBLIC = rf"(?P<digits>{REPUBLIC_YEAR})[ ]?年(?P<whole>度(?!假))?(?:[ ]?(?P<part>{_PART}))?"
# The year of an edition, a model or a season; a whole thousand may count: 2022版目录, 2023款车型.
_EDITION = "(?<![共有约近超逾达计])(?P<y>19[5-9][0-9]|20(?:0[1-9]|[1-4][0-9]))(?=[ ]?(?:版(?![权税])|款(?!项)|届|赛季))"
# In the notation of brokers: 2023Q3, 23H1, 1Q24, 2024E for an estimate.
_WRITTEN_SHORT = """
    (?:
        (?P<y>(?:20)?[0-9]{2})[ ]?(?:(?P<part>[qh])(?P<n>[1-4])|e(?<=[0-9]{4}e))
      | (?P<n2>[1-4])(?P<part2>[qh])[ ]?(?P<y2>(?:20)?[0-9]{2})
    )
    (?![0-9a-z级%])
"""
# 2023M10, 23M1-10.
_NUMBERED_MONTHS = """
    (?<![0-9.])(?P<y>20[0-9]{2}|2[0-9])m(?P<m>1[0-2]|0?[1-9])(?:[-~](?P<m2>1[0-2]|0?[1-9]))?(?![0-9a-z.%])
"""
_TENS = f"[1-9]0|[{_HAN}][十〇零]"
_DECADE = f"(?:[上本]个?世纪)?(?P<dec>{_TENS})[ ]?年代"
_DECADE_OF_YEARS = "(?P<y>(?:1[0-9]|20)[0-9]|[一二][〇零一二三四五六七八九0]{2})[0〇零][ ]?年代"
# 21世纪, 20世纪90年代, 十八至十九世纪.
_CENTURY = rf"""
    (?:(?P<from_c>[12]?[0-9]|[{_HAN}]{{1,3}})(?:{_TO}|、))?
    (?P<c>[12][0-9]|[{_HAN}]{{1,3}})[ ]?世纪(?:(?P<dec>{_TENS})[ ]?年代)?
"""
_OF_A_PLAN = "期间|时期|计划|规划|末期"
_PLAN = rf"""
    (?P<plan>
        十[一二三四五六]五
      | (?<=[“\"「『])[一二三四五六七八九]五(?=[”\"」』])
      | [一二三四五六七八九]五(?={_OF_A_PLAN})
    )
"""
# Before these words, days are counted and are not dates.
_NO_DAYS = "".join(
    f"(?<!{before})(?<!{before}[ ])"
    for before in words("""
        第 (?<!大)连 连续 连[涨跌升降] 近 过去 为期 历时 持续 需 需要 耗时 约 期限 期限为 期限是 逾期 (?<!日)期为
        (?<!日)期是 (?<!日)期共 间为 未来 此后 之后 (?<![此日目之])前 不超过 不少于 届满
    """)
)
_DAY_DIGITS = rf"[0-3]?[0-9]|[{_HAN}]{{1,3}}"
# After 日 these begin another word (日元, 日均, 日报) or make it a duration (3日内).
_NO_DAY = rf"""
    元|均|平均|移动|年化|滚动|内|之内|以[内上下]|期(?!间)|[0-9{_HAN}]{{1,2}}[ ]?夜
  | 本|产|线|游|报(?![收告在于价])|照|化|经|系|圆|币|常|益|子|用|活|语|籍|夜(?![间里])|渐|立
"""
_NO_LIST_OF_DAYS = "元|均|内|之内|以|[本产线游照化经系圆币常益子用活语籍渐立]"
_DAY = rf"""
    {_NO_DAYS}(?P<d>[0-3]?[0-9]|[{_HAN}]{{1,3}}(?!日净))[ ]?日(?!{_NO_DAY})(?:{_TO}(?P<d2>{_N})[ ]?日)?
  | {_NO_DAYS}(?P<first>{_DAY_DIGITS})(?:{_TO}|、)(?P<last>{_N})[ ]?日(?!{_NO_LIST_OF_DAYS})
"""
# 本周（12.4-12.8）.
_POINTED_DAYS = rf"""
    (?:(?<=周\()|(?<=期\()|(?<=间\()(?<!区间\()|(?<=旬\()|(?<=日\())
    (?P<m>1[0-2]|0?[1-9])\.(?P<d>[0-3]?[0-9]){_TO}(?P<m2>1[0-2]|0?[1-9])\.(?P<d2>[0-3]?[0-9])(?=\))
"""
_POINTED = "(?<![0-9.])(?P<m>1[0-2]|0?[1-9])\\.(?P<d>[12][0-9]|3[01]|0[1-9])日(?![均元内])"  # 3.24日
_BRACKETED_DAY = r"(?<=[今昨明前本]\()(?P<d>[0-3]?[0-9])(?=\)[ ]?日)"  # 今(14)日
# Moving averages of a chart: 失守10日线, 250周均线.
_AVERAGE = rf"""
    (?:[0-9]{{1,3}}|[{_HAN}]{{1,3}})[ ]?(?:日|周|月|年|天|分钟|小时)
    (?:移动)?(?:平均线|均线|线(?![路索城程]|[上下](?!方)))
"""
# 6/2起, 自6/2, 03/20-03/24; 6/10 is a date after another one in the sentence.
_OF_A_DATE = r"""[ ]?
    (?:起|日|开始|止|前(?!后)|当[天日]|上午|下午|凌晨|早上|晚间|盘[前中后]|收盘|开盘|公告|\([一二三四五六日]\))
"""
_SLASHED = r"(?:1[0-2]|0?[1-9])/(?:3[01]|[12][0-9]|0?[1-9])(?![0-9/.%])"
_MONTH_DAY = rf"""
    (?<![0-9/.])(?P<m>1[0-2]|0?[1-9])/(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9/.%])
    (?:{_TO}(?:(?P<m2>1[0-2]|0?[1-9])/)(?P<d2>3[01]|[12][0-9]|0?[1-9])(?![0-9/.%]))?
    (?P<shown>(?<!/)(?={_OF_A_DATE}))?
"""
_SENTENCE = 60  # characters of it before a figure
_DATE_SHOWN = Pattern(rf"(?x:(?:[自迄]|截[至止]|周[一二三四五六日]\(){_SLASHED}|{_SLASHED}{_OF_A_DATE})")


def number(written: str) -> int:
    """A small number in Arabic or Han digits; 0 if it is not a number."""
    if written[0] in "0123456789":
        return int(written)
    value = integer(written)
    return 0 if value is None else int(value)


def _part(match: re.Match[str], year: str) -> str | None:
    if match["m"]:
        return _month_or_day(match, year)  # the usual case
    if match["q"]:
        quarter = number(match["q"])
        return interval(f"{year}-Q{quarter}", f"{year}-Q{number(match['q2'])}") if match["q2"] else f"{year}-Q{quarter}"
    if match["from_q"]:
        return _quarters(year, match["from_q"], match["to_q"])
    if match["q_pair"]:
        return _quarters(year, *match["q_pair"])
    if match["first"]:
        return f"{year}-Q1"
    if quarters := match["quarters"] or match["quarters_of_year"]:
        return span_of_quarters(year, number(quarters.replace("两", "二")))
    if match["half"]:
        return f"{year}-H{'上下'.index(match['half']) + 1}"
    if match["midyear"]:
        return f"{year}-H1"
    if match["months"]:
        return span_of_months(year, 1, number(match["months"].replace("两", "二")))
    if match["pair"]:
        return span_of_months(year, *map(number, match["pair"]))
    if match["m1"]:
        return span_of_months(year, number(match["m1"]), number(match["m2"]))
    if match["letter"]:
        return _part_by_letter(year, match["letter"], int(match["nth_of"]))
    return f"{year}-{_SEASONS[match['season'] or '']}"


def _part_by_letter(year: str, letter: str, nth: int) -> str | None:
    return f"{year}-{letter.upper()}{nth}" if letter == "q" or nth < 3 else None


_QUARTERS = Pattern("[一二三四1-4]")


def _quarters(year: str, first: str, others: str) -> str | None:
    """The interval from the first to the last quarter; None if a list omits one."""
    quarters = [number(first), *map(number, _QUARTERS.findall(others))]
    listed = any(joint in others for joint in "、和与及")
    if quarters[0] >= quarters[-1] or (listed and quarters != [*range(quarters[0], quarters[-1] + 1)]):
        return None
    return interval(f"{year}-Q{quarters[0]}", f"{year}-Q{quarters[-1]}")


def _month_or_day(match: re.Match[str], year: str) -> str | None:
    month = number(match["m"])
    if match["d1"]:
        return None
    if not match["d"]:
        return month_value(year, month)
    first = date(year, month, number(match["d"]))
    if match["from_d"]:
        start, end = number(match["from_d"]), number(match["d"])
        if start >= end or (match["joint"] == "、" and start + 1 != end) or match["to_d"]:
            return None
        return interval(date(year, month, start), first)
    if match["to_d"]:
        to_month = number(match["to_m"]) if match["to_m"] else month
        return interval(first, date(year, to_month, number(match["to_d"])))
    if match["clock"] and first:
        hour = int(match["hour"] or 0)
        if match["noon"] in {"下午", "晚上", "晚间"} and hour < 12:
            hour += 12
        minute = match["minute"] or "00"
        return f"{first}T{hour:02}:{minute}" if (hour, minute) <= (24, "00") else None  # 24时 is the end of the day
    return first


def _digits(written: str) -> str:
    return written if written[0] in "0123456789" else str(integer(written)).zfill(2)


def _dated(match: re.Match[str]) -> str | None:
    return _part(match, year_value(_digits(match["y"])))


def _parted(match: re.Match[str]) -> str | None:
    return None if _is_length(match) else _part(match, year_value(None))


def _is_length(match: re.Match[str]) -> bool:
    """Whether months or quarters are counted rather than named."""
    text, start = match.string, match.start()
    if text[start - 1] not in _MAY_LAST or match["d"] or match["nth"] or text[match.end() - 1] == "份":
        return False
    if not (match["m"] or match["m1"] or match["q"]):
        return False
    return _AS_LENGTH.search(text, max(0, start - _LONGEST_ROW), start) is not None


def _years(match: re.Match[str]) -> str | None:
    first, last = _digits(match["y"]), _digits(match["y2"])
    if len(last) == 2:
        last = first[:2] + last
    if match["between"] and int(first[:2] + match["between"][-2:]) != int(last) - 1 != int(first):
        return None
    return interval(first, last) if int(first) < int(last) else None


def _year(match: re.Match[str]) -> str | None:
    if match["fiscal"]:
        return f"FY{year_value(_digits(match['y']))}"
    return _digits(match["year"])


def _short_year(match: re.Match[str]) -> str | None:
    return year_value(match["y"] or match["two"] or _digits(match["han"]))


def _republic(match: re.Match[str]) -> str | None:
    shown = match["part"] is not None or match["whole"] is not None
    year = of_the_republic(match, number(match["digits"]), shown=shown)
    return year if year is None or match["part"] is None else _part(match, year)


def _edition(match: re.Match[str]) -> str:
    return match["y"]


def _written_short(match: re.Match[str]) -> str | None:
    year, part = year_value(match["y"] or match["y2"]), match["part"] or match["part2"]
    if part is None:
        return year
    return _part_by_letter(year, part, int(match["n"] or match["n2"]))


def _numbered_months(match: re.Match[str]) -> str | None:
    year = year_value(match["y"])
    if match["m2"] is None:
        return month_value(year, int(match["m"]))
    return span_of_months(year, int(match["m"]), int(match["m2"]))


def _decade(match: re.Match[str]) -> str | None:
    decade = number(match["dec"])
    return f"{'20' if decade < 40 else '19'}{decade // 10}X"


def _decade_of_years(match: re.Match[str]) -> str | None:
    return f"{_digits(match['y'])}X"


def _century(match: re.Match[str]) -> str | None:
    century = number(match["c"]) - 1
    if not 0 < century < 30:
        return None
    if match["from_c"]:
        first = number(match["from_c"]) - 1
        return f"{first}/{century}" if 0 < first < century and not match["dec"] else None
    return f"{century}{number(match['dec']) // 10}X" if match["dec"] else f"{century}"


def _plan(match: re.Match[str]) -> str | None:
    wanted = number(match["plan"][:-1])
    return next((f"{plan.first}/{plan.last}" for plan in PLANS if plan.number == wanted), None)


def _day(match: re.Match[str]) -> str | None:
    days = [number(match[name]) for name in ("d", "d2", "first", "last") if match[name]]
    if not all(1 <= day <= 31 for day in days):
        return None
    values = [f"XXXX-XX-{day:02}" for day in days]
    return values[0] if len(values) == 1 else interval(*values) if days[0] < days[1] else None


def _month_day(match: re.Match[str]) -> str | None:
    start = match.start()
    reach = max(0, start - _SENTENCE)
    sentence = max(reach, *(match.string.rfind(end, reach, start) + 1 for end in "。\n"))
    shown = match["shown"] is not None or _is_spelled_as_date(match)
    if not shown and not _DATE_SHOWN.search(match.string, sentence, match.end()):
        return None
    first = date(year_value(None), int(match["m"]), int(match["d"]))
    if match["m2"] is None:
        return first
    last = date(year_value(None), int(match["m2"]), int(match["d2"]))
    return interval(first, last) if first and last and first < last else None


def _bracketed_day(match: re.Match[str]) -> str | None:
    return f"XXXX-XX-{int(match['d']):02}" if 1 <= int(match["d"]) <= 31 else None


def _pointed_days(match: re.Match[str]) -> str | None:
    year = year_value(None)
    first, last = date(year, int(match["m"]), int(match["d"])), date(year, int(match["m2"]), int(match["d2"]))
    return interval(first, last) if first and last and first < last else None


def _pointed(match: re.Match[str]) -> str | None:
    return date(year_value(None), int(match["m"]), int(match["d"]))


# Set apart by blanks or brackets in Chinese text: 高鐵 5/25 誤點, but 1/16 of a pint, 1/16 的.
_APART = Pattern("[一-鿿，。、][ (]$")
_APART_AFTER = Pattern("[ )](?!的)")


def _is_spelled_as_date(match: re.Match[str]) -> bool:
    """Whether a month and a day with a slash can be no fraction and no list: 03/20-03/24, and 5/25 set apart."""
    days = [int(match["d"]), int(match["d2"] or 0)]
    if match["m2"]:
        return match["m"][0] == "0" or max(days) > 12
    apart = _APART.search(match.string, max(0, match.start() - 2), match.start()) and _APART_AFTER.match(
        match.string, match.end()
    )
    return bool(apart) and (days[0] > 12 or days[0] < int(match["m"]))


def _no_date(match: re.Match[str]) -> str:
    return ""


def _form(name: str, begins: str, source: str, timex: Callable[[re.Match[str]], str | None]) -> PeriodForm:
    return PeriodForm(name, begins, Pattern(f"(?x:{source})"), timex)


# In the order in which they are tried; the first that reads a value wins.
PERIODS: tuple[PeriodForm, ...] = (
    _form("part of a year", "word", _PART, _parted),
    _form("decade of a century", "word", _DECADE, _decade),
    _form("plan", "word", _PLAN, _plan),
    _form("iso date", "-/.", ISO_DATE, iso_date),
    _form("part of a dated year", "年0上下前首第一二三四半中", _DATED, _dated),
    _form("years", "年0-~至到—/\\", _YEARS, _years),
    _form("year", "年财0", _YEAR_ALONE, _year),
    _form("year of the republic", "年", _REPUBLIC, _republic),
    _form("short years", "年-~至到—/\\、和与及", SHORT_YEARS, neighbours),
    _form("month and day", "/", _MONTH_DAY, _month_day),
    _form("short year", "年", _SHORT_YEAR, _short_year),
    _form("year of an edition", "版款届赛", _EDITION, _edition),
    _form("written short", "qhe", _WRITTEN_SHORT, _written_short),
    _form("numbered months", "m", _NUMBERED_MONTHS, _numbered_months),
    _form("decade", "年", _DECADE, _decade),
    _form("decade of years", "年0", _DECADE_OF_YEARS, _decade_of_years),
    _form("century", "世-~至到—、", _CENTURY, _century),
    _form("part of a year", "月季-~至到—、和与及", _PART, _parted),
    _form("day", "日-~至到—、", _DAY, _day),
    _form("month and day with a point", "日", _POINTED, _pointed),
    _form("days with points", "-~至到—", _POINTED_DAYS, _pointed_days),
    _form("day in brackets", ")", _BRACKETED_DAY, _bracketed_day),
    _form("part of a year by letter", "letter", _PART, _parted),
    _form("moving average", "日周月年天分小", _AVERAGE, _no_date),
)


def _read_calendar(text: str, start: int, end: int) -> Numeral | str:
    return Numeral(start, end, None, word=Word("calendar"), spelled=True)


# The rest of a calendar word after its first character.
_PLAN_WORD = rf"""(?x:
    (?<=十)[一二三四五六]五(?![十百千万亿个家年项])
  | (?<=[“\"「『][一二三四五六七八九])五(?=[”\"」』])
  | (?<![{CORE}点〇零之][一二三四五六七八九])五(?={_OF_A_PLAN})
)"""
_CALENDAR_WORD = rf"""(?x:
    (?:
        (?<=[上本])个?世纪(?:[1-9]0|[{_HAN}]十)年代
      | (?<=[上下])半年
      | (?<=(?<![每一])半)年度(?=业绩|报告|财务|财报|权益|利润|净利|营收|收入|分红|经营)
      | (?<=首)(?:个?季度?(?!军)|[两二三23]个?季度?(?!军))
      | (?<=前)[两二三23](?:个)?{_QUARTER_NOUN}
      | (?:(?<=前)|(?<=首)|(?<=年头))
        (?:
            (?<![提目此之日以当眼先发]前)[ ]?(?:[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}}|两(?=个))
            [ ]?(?:个月|月份?{_DATE})
        )
    )
)"""
_ORDINAL_QUARTER = rf"""(?x:
    (?<!连续第)[ ]?[一二三四1-4](?:(?:{_TO}|[、和与及])(?:第[ ]?)?[一二三四1-4]){{0,3}}[ ]?个?季(?:度|(?![节度]))
)"""

ANCHORS: tuple[Anchor, ...] = (
    Anchor("plan", "十一二三四五六七八九", _PLAN_WORD, _read_calendar),
    Anchor("calendar", "上下前本首头半", _CALENDAR_WORD, _read_calendar),
    Anchor("ordinal_quarter", "第", _ORDINAL_QUARTER, _read_calendar),
)
