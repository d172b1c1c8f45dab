"""Chinese words for periods relative to the day of the text.

Source: 现代汉语词典 (7th ed., 2016), s.v. 去年, 上月, 当日 and similar words.
"""

from __future__ import annotations

from econnum.lang.schema import Step

__all__ = ["RELATIVE"]

_YEARS = {-2: "前年", -1: "去年 上年 去年同期 上年同期", 0: "今年 本年 当年 年内", 1: "明年 来年"}
_QUARTERS = {-1: "上季度 上个季度 上季", 0: "本季度 本季", 1: "下季度 下个季度"}
_MONTHS = {-1: "上月 上个月", 0: "本月 当月 这个月", 1: "下月 下个月"}
_WEEKS = {-1: "上周 上星期 上个星期", 0: "本周 这周", 1: "下周 下星期"}
_TO_DATE = {0: "年初至今 今年以来 年初以来 今年迄今 年内以来"}
_DAYS = {-2: "前天", -1: "昨天 昨日", 0: "今天 今日 当日 当天", 1: "明天 明日"}

RELATIVE: dict[str, Step] = {
    word: Step(unit, offset)
    for unit, table in (
        ("year", _YEARS),
        ("quarter", _QUARTERS),
        ("month", _MONTHS),
        ("week", _WEEKS),
        ("day", _DAYS),
        ("year to date", _TO_DATE),
    )
    for offset, words in table.items()
    for word in words.split()
}
