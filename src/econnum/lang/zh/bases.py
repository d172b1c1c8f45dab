"""The Chinese bases of changes: 同比, 比上年同期, 环比, 按季, and short 同增3%, 环减2%.

Source: the vocabulary of the Statistical Communiqués of the National Bureau of Statistics (2015-2024).
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern, named_groups
from econnum.lang.schema import SUCCESSIVE, YEAR_END

__all__ = ["BASES"]

# 比上年同期, 较2022年末, 同比, 按年, and 年 or 月 before a word of movement (年增3%, 月减0.5%).
_THAN = "(?:比|较|与|和|同)"
_LAST_YEAR = "上年|去年|前年"
_FIGURED_YEAR = "[0-9]{4}[ ]?年"
_NO_YEAR = "折全今去前每逐近半本当历两二三四五六七八九十几多0-9上明后同"
# 与 and 和 compare only before 相比: 铅价格与2020年汽车市场.
_WITH = "(?:比|较|(?:与|和|同)(?=[^，。；,;]{2,12}(?:相比|比较|持平)))"
_YEAR = rf"""(?x:
    {_WITH}
    (?:
        (?:{_LAST_YEAR})(?![ ]?[0-9]{{1,2}}[ ]?月|底|末|[高低][位点])
      | 上一年|前一年|往年
      | {_FIGURED_YEAR}(?=同期|同月|同季|同日)
    )
    (?:同期|同月|同季|同日)?
  | (?:{_LAST_YEAR}|(?<=[0-9]{{4}}年)|(?<=[0-9]{{4}}[ ]年))(?:同期|同月|同季)(?!-[0-9.,]+[万亿]*元)
  | {_THAN}同期
  | 同比
  | (?<!合)同(?=/?环比|[增减升降](?:长|少)?[约近逾超]?[0-9])
  | (?<![a-z])(?:yoy|y/y)(?![a-z])
  | 按年(?![率化利息度])
  | (?<![{_NO_YEAR}])(?<!(?<!指)数)年(?=[减升跌涨降]|增(?![速长幅量])|成长)
  | (?<=[a-z][0-9])年(?=增率)
)"""
_QUARTER = rf"""(?x:
    {_THAN}(?:上|前一|前|上一)个?季度?(?:环比)?
  | 按季
  | (?<![一二三四首单本当上全1-4])季(?=[增减升跌涨])
  | 季环比
  | (?<=[高低]于)上个?季度?
  | (?<![a-z])(?:qoq|q/q)(?![a-z])
)"""
_MONTH = rf"""(?x:
    {_THAN}对?(?:上|前|前一|上一)个?月(?:环比)?
  | 按月
  | (?<![0-9一二三四五六七八九十当本上个每全单首整])月(?=[增减升跌涨])
  | 月环比
  | (?<=[高低]于)上个?月
  | (?<![a-z])(?:mom|m/m)(?![a-z])
)"""
# 较上年末; 比年初 tells how long the change took.
_YEAR_END = "(?:比|较)(?:上年|去年|上一年|前一年)年?[末底]"
_WEEK = rf"""(?x:
    {_THAN}(?:上|前|前一|上一)个?(?:周|星期)(?:环比)?
  | 按周
  | 周环比
  | (?<![上本下每一两三四五六七八九十近0-9当多逐首单全整])周(?=[增减降][约近逾超]?[0-9])
)"""
_DAY = rf"{_THAN}(?:上|前一|上一)个?(?:交易日|日|天)|按日|较前日|较昨日|日环比"

BASES = named_groups(
    {
        "year_on_year": Pattern(_YEAR),
        "quarter_on_quarter": Pattern(_QUARTER),
        "week_on_week": Pattern(_WEEK),
        "day_on_day": Pattern(_DAY),
        "month_on_month": Pattern(_MONTH),
        YEAR_END: Pattern(_YEAR_END),
        SUCCESSIVE: Pattern("环(?:比|(?=[增减升降](?:长|少)?[约近逾超]?[0-9]))"),
    },
    firsts="比较与和同上去前按年季周日月环yqm",
)
"""The bases, by name; see `ChangeCues.bases`."""
