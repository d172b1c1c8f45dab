"""Ambiguous Chinese words after a figure, with the context of each meaning.

Source: 现代汉语词典 (7th ed., 2016), s.v. 度, 两, 分; the senses are those of the news.
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern
from econnum.lang.schema import AmbiguousWord, Sense, Word
from econnum.lang.zh.money import SUBUNITS
from econnum.lang.zh.units import MEASURES

__all__ = ["SENSES"]

_CELSIUS = Word("measure", "degree_celsius")
_FAHRENHEIT = Word("measure", "degree_fahrenheit")
_DEGREE = Word("measure", "degree")
_LIANG = Word("measure", "liang")
_MINUTE = Word("measure", "minute")
_LI = Word("measure", "li")
_CUBIC_METER = Word("measure", "cubic_meter")
_POURED = "天然气|[供采储用产输]气|气[量田井]|[来蓄供用]水|水量|库容|[土石]方|土石|混凝土|木材|砂石"
_POINTS = Word("points", ("percentage_point", 0))
_INDEX_POINT = Word("measure", MEASURES["个点"])
_OF_A_SHARE = "率|[占权]比|比[例重]|份额|毛利|净利(?!润)|增[速长幅]|费用|利差|仓位|年化|回撤|渗透|息差|贴现|收益"
_IN_HAN = "[一-鿿](?:[^a-z一-鿿]|pcts?){0,24}(?<![为至到达是于])$"
_COUNTING = "(?:分(?:为|成|作)?|[共合]计?|发行?|占|累计|总计|新增|举办|开展|完成)了?"
_ISSUED = rf"{_COUNTING}(?:[0-9一二三四五六七八九十]+期[、及和与])*$"
_SCORES = "[总满得评打均考]分|分数|成绩|积分|学分|评分值?"
_CLAUSE = "[^，。；！？,;!?]"

# 角 and 毛 alone are money in a price, a rate of exchange or its change: 每斤涨了两毛; 分 only in a rate of exchange.
_EXCHANGED = "(?:升值|贬值|收[升贬]|贬)了?[^，。；、,;0-9]{0,4}$"
_PRICED = Pattern(
    f"{_EXCHANGED}|"
    "(?:[涨降跌贵省赚亏补卖付减加差]了?|便宜了?|[上下]调|提高|降低|[价格收]为?|[加车票]费|单价|售价|每[斤股度升吨张本件个公]|只要)[^，。；、,;0-9]{0,4}$"
)


def _small_money(word: str) -> AmbiguousWord:
    alone = Word("small_money", SUBUNITS[word])
    senses = (Sense(alone, before=_PRICED), Sense(alone, after=Pattern("[/一每](?:斤|公斤|股|度|升|个|张)")))
    return AmbiguousWord(senses, Word("subunit", SUBUNITS[word]))


SENSES: dict[str, AmbiguousWord] = {
    # In Chinese notes pct is a percentage point, but not in a level (ROE为12pct); 个点 is one of a share, otherwise a
    # point of an index.
    "pct": AmbiguousWord((Sense(_POINTS, before=Pattern(_IN_HAN)),), Word("percent", 0)),
    "个点": AmbiguousWord(
        (
            Sense(_POINTS, before=Pattern(f"(?:{_OF_A_SHARE}){_CLAUSE}{{0,16}}$")),
            # Of the rate that the preceding clause states: 费用率为15%，比上季度高了1个点.
            Sense(
                _POINTS,
                before=Pattern(
                    f"率{_CLAUSE}{{0,12}}%{_CLAUSE}{{0,4}}[，,]{_CLAUSE}{{0,2}}(?:比|较|同比|环比){_CLAUSE}{{0,12}}$"
                ),
            ),
        ),
        _INDEX_POINT,
    ),
    # The classifier of events; but "from" after a price without its currency (均价6500起).
    "起": AmbiguousWord((Sense(Word("classifier"), before=Pattern("(?<![价售至墅房寓])(?<!首付)(?<!月供)$")),)),
    # Instalments and issues are counted after verbs; elsewhere 期 is an ordinal.
    "期": AmbiguousWord((Sense(Word("classifier"), before=Pattern(_ISSUED)),), Word("ordinal")),
    # Degrees of temperature (Celsius in Chinese news), of angles and of alcohol; without context, kilowatt hours.
    "度": AmbiguousWord(
        (
            Sense(_FAHRENHEIT, before=Pattern(f"华氏{_CLAUSE}{{0,4}}$")),
            Sense(
                _CELSIUS,
                before=Pattern(rf"(?:零下|零上|[气高低体水室地油炉升降恒保]温|温度|热度|暴晒|摄氏){_CLAUSE}{{0,12}}$"),
            ),
            Sense(_CELSIUS, before=Pattern(rf"(?:天文台|气象|天气|酷热|炎热|寒冷|清晨|午后){_CLAUSE}{{0,16}}$")),
            Sense(
                _CELSIUS,
                after=Pattern("[^。；！？;!?]{0,14}(?:酷热|炎热|寒冷|高温天|低温天|天气)"),
            ),
            Sense(
                _DEGREE,
                before=Pattern(rf"(?:角|坡度|纬|东经|西经|旋转|掉头|调转|酒精度){_CLAUSE}{{0,12}}$"),
            ),
            Sense(
                _DEGREE,
                after=Pattern(
                    "角|全景|无死角|环绕|环视|旋转|大?转弯|掉头|大?逆转|[^，。；0-9]{0,6}(?:酒|茅台|五粮液|国窖|高温|低温)"
                ),
            ),
        ),
        Word("measure", MEASURES["度"]),
    ),
    # The tenth of a jin, and the ounce of precious metals; otherwise the numeral.
    "两": AmbiguousWord(
        (
            Sense(_LIANG, before=Pattern("斤$")),
            Sense(_LIANG, after=Pattern("半(?![一-鿿])|半?(?:重|黄金|白银|银子|白酒|茶叶)")),
        ),
    ),
    # The li near words of distance; elsewhere 里 means inside: 前20里有12家.
    "里": AmbiguousWord(
        (
            Sense(
                _LI,
                before=Pattern(f"(?:行程|行走|驱车|[长跑距离远]|走了?|绵延|相隔|方圆|日行|夜行){_CLAUSE}{{0,6}}$"),
            ),
            Sense(_LI, after=Pattern("[地路外]|之[外遥遙]|开外|长[征堤江廊]|水路|山路|河[山堤]|征[途程]")),
        ),
    ),
    # Cubic metres of gas, water, earth and timber; otherwise 方 is a side or begins a word (三方, 方案).
    "方": AmbiguousWord(
        (
            Sense(
                _CUBIC_METER,
                before=Pattern(f"(?:{_POURED})(?!{_CLAUSE}{{0,12}}[与和同跟各]){_CLAUSE}{{0,14}}$"),
                after=Pattern("(?![面案向式便法程位圆针略队阵块形])"),
            ),
        ),
    ),
    # A minute after hours and before seconds; otherwise a part of a yuan, if that fits.
    "分": AmbiguousWord(
        (
            Sense(Word("classifier"), before=Pattern(f"(?:{_SCORES})(?:为|是|约|仅|[高]?达到?)?$")),
            # The change of a score that the same sentence states: 综合得分34分，较上月增加2分.
            Sense(Word("classifier"), before=Pattern(f"(?:{_SCORES})[^。；;元钱]{{0,8}}分[^。；;元钱]{{0,12}}$")),
            Sense(Word("classifier"), after=Pattern("(?:可|能|即可)?(?:兑换|抵[扣用]|制(?!造))|的?(?:好?成绩|满分)")),
            Sense(Word("small_money", SUBUNITS["分"]), before=Pattern(_EXCHANGED)),
            Sense(_MINUTE, before=Pattern("(?:小时|钟头)$")),
            Sense(
                _MINUTE,
                before=Pattern("(?:[^点时:：]|^)$"),
                after=Pattern(r"(?:[0-9]{1,2}(?:\.[0-9]{1,3})?|[一二三四五六七八九十]{1,3}) ?秒"),
            ),
        ),
        Word("subunit", SUBUNITS["分"]),
    ),
    # The cent of Hong Kong in dividends, earnings and changes: 每股派3仙.
    "仙": AmbiguousWord(
        (
            Sense(
                Word("small_money", SUBUNITS["仙"]),
                before=Pattern(f"(?:每股|[派股]息?|[中末年特]期?{_CLAUSE}?息|[升跌涨]){_CLAUSE}{{0,8}}$"),
            ),
            Sense(Word("small_money", SUBUNITS["仙"]), before=Pattern("仙[^。；]{0,12}$")),
        ),
        Word("subunit", SUBUNITS["仙"]),
    ),
    "毛": _small_money("毛"),
    "角": _small_money("角"),
    "毫": _small_money("毫"),
}
