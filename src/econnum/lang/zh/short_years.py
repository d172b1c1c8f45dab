"""Years of two digits (22年毛利率, 22-24年EPS, 26/27年度), and years of the Republic (民國113年).

Two digits before 年 are usually a duration (10年国债).  They are a year before a part of a year, before words of
accounts, after words of forecasts and comparisons, and in a row of neighbours.

Sources: usage of brokers' notes; 中華民國紀元 counts from 1912 (國曆, 1912-01-01).
"""

from __future__ import annotations

import re

from econnum.lang.patterns import Pattern
from econnum.lang.templates import words
from econnum.lang.timex import interval, year_value

__all__ = [
    "LASTING",
    "REPUBLIC_YEAR",
    "SHORT_YEARS",
    "SHORT_YEAR_OF_PART",
    "TWO_DIGITS",
    "neighbours",
    "of_the_republic",
]

_DIGITS = "(?<![0-9.,/-])[1-3][0-9]"
# A part of the year follows: 17年12月底, 22年一季报, 23年Q1.
SHORT_YEAR_OF_PART = rf"""
    {_DIGITS}
    (?=
        [ ]?年[ ]?
        (?:
            (?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])[ ]?(?:[-~至到][ ]?[0-9]{{1,2}}[ ]?)?月(?!龄)
          | [上下]半年 | 半年[度报] | [前首]?[两一二三四1-4]季 | 第[ ]?[一二三四1-4]季 | [qh][1-4]
        )
    )
"""
# After these words the figure is a duration, whatever follows: 过去10年营收.
_BEFORE_A_LENGTH = words("""
    不足 为期 共 判处 前 历时 历经 后 大约 将近 寿命 成立 整 最短 最长 有期徒刑 期限 未来 每 满 用时 第 约 耗时 至少
    超 超过 达 过去 近 这 连续 逾 长达 需
""")
_LASTING = "".join(f"(?<!{word}{closer})" for closer in ("", "为", "约") for word in _BEFORE_A_LENGTH)
# What is reported or forecast for a year.
_ACCOUNTS = r"""
    营 | 收入 | 归母 | 净利 | 扣非 | 毛利 | 利润 | eps | p[ebs](?![a-z]) | roe | 年报 | 全年 | 业绩 | 销[量售]
  | 出货 | 产能 | 产量 | 分红 | 估值 | 股息 | 资本开支 | 装机 | 新[增签] | 订单 | 费用 | 现金流 | 实际 | 预[计期测]
  | 同期(?!新[高低]) | 盈利 | 每股 | gdp | 动态 | 对应 | 目标 | 财报 | 中报 | 度(?![假角]) | [底末初](?![期始]) | 春节
  | 国庆 | 股权激励 | 限制性股票 | 员工持股
"""
# The same behind a name, and verbs; multiples of five may still be durations: 23年海能达的盈利预测, 17年加速发展.
_FAR_ACCOUNTS = r"""
    [一-鿿]{0,7}(?:盈利预测|归母|净利|营收|毛利率|eps|业绩|收入|销量|生产能力|产[能量]|需求|供[应给])
  | 以来 | [起将] | 新(?![高低]) | 有望 | 实现 | 加速 | 继续 | 开始
"""
# After a comparison a year has a change behind it: 较22年增长15%.
_CHANGED = "[增减升降涨跌提高低多少+-]|上[升涨调]|下[降跌滑调]|略|大幅|有所|明显|的"
# After a forecast it has no word of duration behind it: 预计23年行业需求.
_DURATION = """
    [来内前后间以期多余老不债租免] | 的?[时历寿] | 左右 | 上下 | 国债 | 国开 | [美日德地]债 | lpr | 经验 | 收回 | 回本
  | 质保 | 有期 | 固定 | 长[期租] | 贴息 | 累计 | 合[同约计] | 协议 | 存续 | 使用 | 运营 | 特许 | 专利
  | 发展 | 建成 | 完[成工]
"""
LASTING = (
    Pattern(rf"(?:{'|'.join(_BEFORE_A_LENGTH)}|营运?|运营|经验|租|保|贷|刑|合作|服务|工作)[为约是]?$"),
    Pattern(f"(?x:{_DURATION}|[累长]|[^，。；]{{0,6}}(?:年均|平均|累计|以上))"),
)
"""What precedes or follows a duration in years."""
_AS_A_YEAR = rf"""
    (?:
        (?=[1-3]){_LASTING}{_DIGITS}(?=[ ]?年(?:{_ACCOUNTS}))(?![ ]?年[^，。；]{{0,8}}(?:复合|年均|平均|累计))
      | (?=[12][1-46-9]){_LASTING}{_DIGITS}(?=[ ]?年(?:{_FAR_ACCOUNTS}))
      | (?<=[较比]){_DIGITS}(?=[ ]?年(?:{_CHANGED}))
      | (?:(?<=预计)|(?<=预测)|(?<=预期)|(?<=展望)|(?<=回顾)|(?<=公司)|(?<=集团))(?![123][05])
        {_DIGITS}(?=[ ]?年(?!{_DURATION}|[^一-鿿a-z]))
    )
"""
TWO_DIGITS = rf"(?:{_AS_A_YEAR})"
"""The source of two digits that are a year before 年."""

_SPAN = "[ ]?(?:-|~|至|到|—{1,2})[ ]?"
_NO_SPAN = "(?![来内前后间以期不]|的?[时历寿]|左右|上下|有期|之间|使用)"
# 22-24年EPS, 22/23/24年, 26/27年度; 22、23年 are two.
SHORT_YEARS = rf"""
    (?=[1-3]){_LASTING}{_DIGITS.replace("[1-3]", "(?P<first>[1-3]")})
    (?:
        (?P<span>年?{_SPAN}(?=[0-9]{{2}}[ ]?年))(?P<last>[1-3][0-9])[ ]?年度?{_NO_SPAN}
      | \\?/(?:(?P<between>[1-3][0-9])\\?/)?(?P<next>[1-3][0-9])[ ]?(?:年度|年(?!{_DURATION})|财年|榨季|制糖期|赛季)
      | (?=(?P<row>(?:[、和与及][1-3][0-9]){{1,3}})[ ]?年(?:{_ACCOUNTS}))
    )
"""
_LONGEST_SPAN = 4  # forecasts cover up to five years; 10-15年 is a duration


def neighbours(match: re.Match[str]) -> str | None:
    """The years of a span or a row of short years that follow each other."""
    first = int(match["first"])
    if match["span"]:
        last = int(match["last"])
        near = first >= 15 and 0 < last - first <= _LONGEST_SPAN
        return interval(year_value(match["first"]), year_value(match["last"])) if near else None
    if match["next"]:
        steps = [first, *(int(year) for year in (match["between"], match["next"]) if year)]
        rising = steps == [*range(first, first + len(steps))]
        return interval(year_value(match["first"]), year_value(match["next"])) if rising else None
    following = [int(year) for year in re.findall("[0-9]{2}", match["row"])]
    return year_value(match["first"]) if following == [*range(first + 1, first + 1 + len(following))] else None


# 民國113年, 113年第1季, 115年度; 112年 alone only before accounts, or with 民國 or such a year in the sentence.
REPUBLIC_YEAR = r"""
    (?:(?<=民国)|(?<=民国[ ]))(?:[1-9][0-9]{0,2}|[一二三四五六七八九十百〇零]{1,5}) | (?<![0-9.,])1[0-3][0-9]
"""
_LASTED = Pattern("[来内间期前后以]|历史|老店|之久|的?时间")
_SHOWN = Pattern(
    "民国|(?<![0-9.,])1[0-3][0-9][ ]?年(?:度(?!假)|第[ ]?[1-4一二三四][ ]?季|[上下]半年|[ ]?[0-9]{1,2}[ ]?月|q[1-4])"
)
_OF_ACCOUNTS = Pattern(rf"(?x:{_ACCOUNTS})")
_ENDS = Pattern("[。！？\n]")
_ERA = 1911
_SENTENCE = 60
_LONGEST_CUE = 6


def of_the_republic(match: re.Match[str], number: int, *, shown: bool) -> str | None:
    """The year of the common era, if its form or its sentence shows that it is counted from 1912."""
    text, start, end = match.string, match.start(), match.end()
    if not shown and not _OF_ACCOUNTS.match(text, end):
        if _LASTED.match(text, end) or LASTING[0].search(text, max(0, start - _LONGEST_CUE), start):
            return None
        begin = max((found.end() for found in _ENDS.finditer(text, max(0, start - _SENTENCE), start)), default=0)
        stop = _ENDS.search(text, end, end + _SENTENCE)
        reach = end + _SENTENCE if stop is None else stop.start()
        if not _SHOWN.search(text, max(begin, start - _SENTENCE), reach):
            return None
    year = _ERA + number
    return str(year) if _ERA < year < 2100 else None
