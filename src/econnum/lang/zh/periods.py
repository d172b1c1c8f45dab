"""The Chinese calendar of economic news: dates, months, quarters, halves, plan periods, decades.

Sources: GB/T 7408.1-2023 (dates and times); GB/T 15835-2011, 4.1.2 (numerals in dates); the reporting periods
of the National Bureau of Statistics (1-7月份, 前三季度, 上半年).
"""

from __future__ import annotations

import re

from econnum.lang.shape import Anchor, Numeral, PeriodForm, Word
from econnum.lang.timex import date, interval, month_value, span_of_months, span_of_quarters, year_value
from econnum.lang.zh.numerals import integer
from econnum.lexicon.plans import PLANS

__all__ = ["ANCHORS", "PERIODS"]

_HAN = "一二三四五六七八九十"
_N = rf"(?:[0-3]?[0-9](?![0-9])|[{_HAN}]{{1,3}})"
_YEAR = r"(?:(?:1[0-9]|2[01])[0-9]{2}|[一二][〇零一二三四五六七八九]{3})"
_TO = r" ?(?:-|~|至|到|—{1,2}) ?"
# To a quarter, or and the next one: 二、三季度.
_TO_QUARTER = rf"(?:{_TO}|(?<=[一1])、(?=第?[二2])|(?<=[二2])、(?=第?[三3])|(?<=[三3])、(?=第?[四4]))"
_SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}

# What may follow a year, or stand alone: the parts of a year.
_PART_LINES = rf"""
    (?P<nth>第 ?)?(?P<q>[一二三四1-4]) ?(?(nth)个?)季(?:度|(?![节度军]))(?:{_TO}(?:第)?(?P<q2>[一二三四1-4])季度)?
|第?(?P<q1>[一二三四1-4]){_TO_QUARTER}第?(?P<last>[一二三四1-4]) ?个?季度
|(?:前(?P<quarters>[两二三23])(?:个)?季度|首(?P<quarters_of_year>[两二三23])(?:个)?季度?)
|(?P<first>首)个?季度?(?!军)
|(?P<half>[上下])半年
|(?P<midyear>半年度)
|[前首头] ?(?P<months>{_N}|两(?=个)) ?(?:个月|月份?(?! ?[0-3]?[0-9][日号]))
|(?P<m1>{_N}) ?(?:月份?)?(?:{_TO}|、)(?P<m2>{_N}) ?月份?(?! ?[0-3]?[0-9][日号])
|(?P<m>{_N}) ?月(?!龄)(?: ?(?P<d>{_N}) ?(?:[日号](?!线|均)|(?=[早晚](?![于点])|[上下]午|凌晨|午间))
        (?:{_TO}(?:(?P<to_m>{_N}) ?月)?(?P<to_d>{_N}) ?[日号])?
        (?P<clock> ?(?P<noon>上午|下午|晚上|晚间|凌晨|早上|中午)?(?P<hour>[0-2]?[0-9])(?:时|:|：|点)(?:(?P<minute>[0-5][0-9])分?)?)?
      |{_TO}(?P<d1>{_N}) ?日
      |份)?
|(?P<season>[春夏秋冬])(?:季|天)
"""
_PART = "".join(line.strip() for line in _PART_LINES.splitlines())
_DATED = re.compile(
    rf"(?P<y>{_YEAR}|(?<![0-9.])(?:0[0-9]|[4-9][0-9])(?=年(?!代|内|来|间|以|的时间|前|后)[0-9一二三四上下前第春夏秋冬])) ?年(?:度)? ?(?:{_PART})"
)
_PARTED = re.compile(rf"(?:{_PART})")
_YEARS = re.compile(
    rf"(?P<y>{_YEAR}) ?(?:(?:年(?:度)?)?{_TO}|\\?/(?=[0-9]{{2}}(?:[0-9]{{2}})? ?(?:年|财|制糖|榨季|赛季)))(?P<y2>{_YEAR}|[0-9]{{2}}(?=[ 年财榨制赛]))(?: ?(?:年度|财年|年))?(?![0-9])"
)
_YEAR_ALONE = re.compile(rf"(?P<y>{_YEAR}) ?(?P<fiscal>财年|财政年度)|(?P<year>{_YEAR}) ?年度?(?!代)")
_SHORT_YEAR = re.compile(
    r"(?<![0-9.,])(?P<y>0[0-9](?=年(?!代))|[4-9][0-9](?=年(?:[初底末中春夏秋冬]|的?时候|毕业|出生)))年"
)
_DECADE = re.compile(rf"(?:[上本]个?世纪)?(?P<dec>[1-9]0|[{_HAN}]十) ?年代")
_DECADE_OF_YEARS = re.compile(r"(?P<y>(?:1[0-9]|20)[0-9])0 ?年代")
_CENTURY = re.compile(rf"(?P<c>[12][0-9]|[{_HAN}]{{1,3}}) ?世纪(?:(?P<dec>[1-9]0|[{_HAN}]十) ?年代)?")
_PLAN = re.compile(r"(?P<plan>十[一二三四五六]五|(?<=[“\"「『])[一二三四五六七八九]五(?=[”\"」』]))")
_DAY = re.compile(
    rf"(?<!第)(?<!连续)(?<!连[涨跌升降])(?<!近)(?<!过去)(?<!为期)(?<!历时)(?P<d>[0-3]?[0-9]|[{_HAN}]{{1,3}}(?!日净)) ?日(?!元|均|内|之内|以[内上下]|本|产|线|游|报(?![收告在于价])|照|化|经|系|圆|币|常|益|子|用|活|语|籍|夜|渐|立)(?:{_TO}(?P<d2>{_N}) ?日)?"
)
# The lines of a chart, named by so many days: 失守10日线, 250周均线.
_AVERAGE = re.compile(
    rf"(?:[0-9]{{1,3}}|[{_HAN}]{{1,3}}) ?(?:日|周|月|年|天|分钟|小时)(?:移动)?(?:平均线|均线|线(?![路索城程]|[上下](?!方)))"
)
_ISO = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?P<sep>[-/.])(?P<m>[01]?[0-9])(?P=sep)(?P<d>[0-3]?[0-9])(?![0-9])")


def number(written: str) -> int:
    """A small number in Arabic or Han digits; 0 where it is none."""
    if written[0] in "0123456789":
        return int(written)
    value = integer(written)
    return 0 if value is None else int(value)


def _part(match: re.Match[str], year: str) -> str | None:
    if match["m"]:
        return _month_or_day(match, year)  # most are such, and the others take a look at each group
    found = match.groupdict()
    if found["q"]:
        quarter = number(found["q"])
        return interval(f"{year}-Q{quarter}", f"{year}-Q{number(found['q2'])}") if found["q2"] else f"{year}-Q{quarter}"
    if found["q1"]:
        return interval(f"{year}-Q{number(found['q1'])}", f"{year}-Q{number(found['last'])}")
    if found["first"]:
        return f"{year}-Q1"
    if quarters := found["quarters"] or found["quarters_of_year"]:
        return span_of_quarters(year, number(quarters.replace("两", "二")))
    if found["half"]:
        return f"{year}-H{'上下'.index(found['half']) + 1}"
    if found["midyear"]:
        return f"{year}-H1"
    if found["months"]:
        return span_of_months(year, 1, number(found["months"].replace("两", "二")))
    if found["m1"]:
        return span_of_months(year, number(found["m1"]), number(found["m2"]))
    return f"{year}-{_SEASONS[found['season'] or '']}"


def _month_or_day(match: re.Match[str], year: str) -> str | None:
    month = number(match["m"])
    if match["d1"]:
        return None
    if not match["d"]:
        return month_value(year, month)
    first = date(year, month, number(match["d"]))
    if match["to_d"]:
        to_month = number(match["to_m"]) if match["to_m"] else month
        return interval(first, date(year, to_month, number(match["to_d"])))
    if match["clock"] and first:
        hour = int(match["hour"] or 0)
        if match["noon"] in {"下午", "晚上", "晚间"} and hour < 12:
            hour += 12
        return f"{first}T{hour:02}:{match['minute'] or '00'}" if hour < 24 else None
    return first


def _digits(written: str) -> str:
    return written if written[0] in "0123456789" else str(integer(written))


def _dated(match: re.Match[str]) -> str | None:
    return _part(match, year_value(_digits(match["y"])))


def _parted(match: re.Match[str]) -> str | None:
    return _part(match, year_value(None))


def _years(match: re.Match[str]) -> str | None:
    first, last = _digits(match["y"]), _digits(match["y2"])
    if len(last) == 2:
        last = first[:2] + last
    return interval(first, last) if int(first) < int(last) else None


def _year(match: re.Match[str]) -> str | None:
    if match["fiscal"]:
        return f"FY{_digits(match['y'])}"
    return _digits(match["year"])


def _short_year(match: re.Match[str]) -> str | None:
    return year_value(match["y"])


def _decade(match: re.Match[str]) -> str | None:
    decade = number(match["dec"])
    return f"{'20' if decade < 40 else '19'}{decade // 10}X"


def _decade_of_years(match: re.Match[str]) -> str | None:
    return f"{match['y']}X"


def _century(match: re.Match[str]) -> str | None:
    century = number(match["c"]) - 1
    if not 0 < century < 30:
        return None
    return f"{century}{number(match['dec']) // 10}X" if match["dec"] else f"{century}"


def _plan(match: re.Match[str]) -> str | None:
    wanted = number(match["plan"][:-1])
    return next((f"{plan.first}/{plan.last}" for plan in PLANS if plan.number == wanted), None)


def _day(match: re.Match[str]) -> str | None:
    days = [number(match[name]) for name in ("d", "d2") if match[name]]
    if not all(1 <= day <= 31 for day in days):
        return None
    values = [f"XXXX-XX-{day:02}" for day in days]
    return values[0] if len(values) == 1 else interval(*values)


def _iso(match: re.Match[str]) -> str | None:
    return date(match["y"], int(match["m"]), int(match["d"]))


def _no_date(match: re.Match[str]) -> str:
    return ""


# In the order they are asked; the first that reads a value wins.
PERIODS: tuple[PeriodForm, ...] = (
    PeriodForm("part of a year", "word", _PARTED, _parted),
    PeriodForm("decade of a century", "word", _DECADE, _decade),
    PeriodForm("plan", "word", _PLAN, _plan),
    PeriodForm("iso date", "-/.", _ISO, _iso),
    PeriodForm("part of a dated year", "年", _DATED, _dated),
    PeriodForm("years", "年-~至到—/\\", _YEARS, _years),
    PeriodForm("year", "年财", _YEAR_ALONE, _year),
    PeriodForm("short year", "年", _SHORT_YEAR, _short_year),
    PeriodForm("decade", "年", _DECADE, _decade),
    PeriodForm("decade of years", "年", _DECADE_OF_YEARS, _decade_of_years),
    PeriodForm("century", "世", _CENTURY, _century),
    PeriodForm("part of a year", "月季-~至到—、半个", _PARTED, _parted),
    PeriodForm("day", "日", _DAY, _day),
    PeriodForm("moving average", "日周月年天分小", _AVERAGE, _no_date),
)


def _read_calendar(text: str, start: int, end: int) -> Numeral | str:
    return Numeral(start, end, None, word=Word("calendar"), spelled=True)


ANCHORS: tuple[Anchor, ...] = (
    Anchor(
        "plan",
        "十一二三四五六七八九",
        r"(?<=十)[一二三四五六]五(?![十百千万亿个家年项])|(?<=[“\"「『][一二三四五六七八九])五(?=[”\"」』])",
        _read_calendar,
    ),
    Anchor(
        "calendar",
        "上下前本首头",
        rf"(?:(?<=[上本])个?世纪(?:[1-9]0|[{_HAN}]十)年代|(?<=[上下])半年|(?<=首)(?:个?季度?(?!军)|[两二三23]个?季度?(?!军))|(?<=前)[两二三23](?:个)?季度|(?:(?<=前)|(?<=首)|(?<=年头))(?:(?<![提目此之日以当眼先发]前) ?(?:[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}}|两(?=个)) ?(?:个月|月份?(?! ?[0-3]?[0-9][日号]))))",
        _read_calendar,
    ),
    Anchor(
        "ordinal_quarter",
        "第",
        rf" ?[一二三四1-4] ?(?:个?季(?:度|(?![节度]))|(?<=[一二三四1-4]){_TO_QUARTER}第?[一二三四1-4] ?个?季度)",
        _read_calendar,
    ),
)
