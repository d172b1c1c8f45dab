"""Words that hedge a Chinese figure, before and after it; words of minus.

Sources: Lü Shuxiang, 现代汉语八百词 (1999), for the words; 民法典 (2020), art. 1259, for open and closed bounds: 以上, 以下
include the figure, 不满, 超过 do not.
"""

from __future__ import annotations

from econnum.amount import Modifier
from econnum.lang.patterns import Pattern
from econnum.lang.shape import ComparedCues, FarHedges, HedgeCues

__all__ = ["HEDGES", "HEDGES_AFTER", "HEDGES_BEFORE", "HEDGES_NOT_BEFORE", "NEGATIVES"]


def _rows(table: dict[Modifier, str]) -> dict[str, Modifier]:
    return {word: modifier for modifier, words in table.items() for word in words.split()}


_BEFORE: dict[Modifier, str] = {
    "approx": "约 大约 大概 约为 约有 约占 约合 约达 约计 大约为 大约有 左右约 估计 估计为 估计有 差不多 上下约 约等于 约需 总约 折合约 合约",
    "nearly": "近 将近 接近 逼近 几近 几乎 近乎 近于 直逼 濒近 临近",
    "more_than": "逾 超 超过 超逾 多于 高于 高过 大于 突破 破 超出 冲破 不止 不只 超越 逾越 超了 站上 升穿 升破 涨破",
    "less_than": "不足 不到 未到 未满 不满 低于 少于 小于 未达 未及 不及 跌破 失守 短于 未足 降破 击穿",
    "equal_or_more": "至少 最少 最低 起码 不少于 不低于 不小于 不下 不下于 大于等于 大于或等于 大于或者等于 高于或等于 多于或等于 不小於 ≥ 达到或超过 等于或大于 等于或超过 等于或高于 不会低于 不会少于 不得低于 不得少于 不能低于 未低于 不应低于 至少有 至少为 最少有 不低於",
    "equal_or_less": "至多 最多 最高 不超过 不多于 不高于 不大于 小于等于 小于或等于 小于或者等于 低于或等于 少于或等于 ≤ 顶多 最大 不逾 不会超过 不会突破 不会高于 不得超过 不得高于 不能超过 不应超过 未超过 没有超过 未突破 未能突破 等于或小于 等于或低于 最多达 最多为 多达不超过 不超 最高达 最高可达 最多可达 上限为",
}  # fmt: skip
# What may pass a figure: 票房过5亿元.  After a verb 过 says that something was done: 通过3项.
_PASSING = "占比 比重 比例 份额 票房 营收 收入 年收入 年入 利润 净利 净利润 市值 估值 资产 总资产 产值 产量 销量 销售额 成交额 成交量 交易额 额 规模 人口 人数 用户 用户数 均价 单价 股价 总价 涨幅 跌幅 增幅 增速 出口额 投资额 里程 总数 数量 年龄 已 均 皆 首 首次 双双 累计 总计 总额 率"
# A hedge may close with one of these: 超过了5%, 约为3倍, 近达40亿元.
# Words that end in a hedge's character and hedge nothing: 签约5亿元, 最近3年.
_NO_HEDGES = "签约 条约 公约 合约 制约 节约 违约 契约 预约 北约 特约 解约 毁约 续约 履约 纽约 爽约 最近 附近 靠近 临近 英超 中超 反超 打破 爆破 侦破 要约 简约 邀约 守约 租约 相近 新近 晚近 亲近 亚超 德超 首破 赴约 誓约 最低为 最高为 最低达 最低价为 最高价为"
_CLOSERS = ("", "了", "为", "达", "至", "到", "在")
HEDGES_BEFORE: dict[str, Modifier] = (
    {word + closer: modifier for word, modifier in _rows(_BEFORE).items() for closer in _CLOSERS}
    | {">": "more_than", "<": "less_than", ">=": "equal_or_more", "<=": "equal_or_less"}
    | {f"{noun}过": "more_than" for noun in _PASSING.split()}
    | {word.replace("或", " 或 "): modifier for word, modifier in _rows(_BEFORE).items() if "或" in word}
    | dict.fromkeys((word + closer for word in _NO_HEDGES.split() for closer in _CLOSERS), "exact")
)
HEDGES_AFTER: dict[str, Modifier] = _rows(
    {
        "approx": "左右 上下 许 光景 开外左右 前后 附近",
        "equal_or_more": "以上 及以上 或以上 或者以上 之上 起 起步 或更多 或者更多 及更多 或更高",
        "equal_or_less": "以下 及以下 或以下 或者以下 之下 以内 之内 内 封顶 或更少 或者更少 或更低",
        "more_than": "多 余 开外 有余 出头 挂零 还多 之多余",
        "less_than": "不到 不足 弱",
    }
) | {"+": "more_than"}
# 多 that begins the next word hedges nothing, nor does + between two figures: 5万吨多晶硅, 14+7.
HEDGES_NOT_BEFORE: dict[str, str] = {
    "+": "0123456789/",
    "附近": "的居民村商小学",
    "弱": "势化电项者小点国",
    "多": "赚收增发销晶层肽糖元样功媒边维种数次家名项头极哈伦",
}
# Hedges that may stand between a currency and its figure: RMB约8亿.
HEDGES_INSIDE = frozenset({"约", "近", "逾", "超", "超过", "大约"})
# More of a unit than is stated: 两个多月, 三倍多.
WITHIN = Pattern("(?<=[个分倍])[多余]")
# Hedges that stand before the verb or the noun of the figure: 约占全国的三分之一, 至少出售了五分之一.
_FAR: dict[Modifier, str] = {
    "approx": "约占 大约占 约为 约有 约合", "nearly": "几乎 将近", "equal_or_more": "至少 最少", "equal_or_less": "最多",
}  # fmt: skip
HEDGES_FAR = FarHedges(
    words=_rows(_FAR),
    gap=r"(?:[^，。；、,;0-9至到\n]{0,5}?[^，。；、,;0-9至到的\n])?",  # 最多的一家 is the first of its like
    not_after=dict.fromkeys(_FAR["approx"].split(), "签条公合制节违契特续履要简"),
)
# 近 before a length of time is recent, not nearly: 近三年; but 历时近三年.
RECENT = Pattern(r"(?<![过时达经历了用超将接邻])近 ?$")
# Hedges that also compare one figure with another of the same kind before it: 402亿，低于417亿.
COMPARATIVES = frozenset({"高于", "低于", "高过"})
# Words of minus, and the characters before them that make another word: 税负, 减负.
NEGATIVES: dict[str, str] = {"负": "税减担背抱肩胜亏欺辜自正", "零下": ""}

# 比30大, 比100元贵.  Before a figure these words state a difference instead: 比5%高2个百分点.
COMPARED = ComparedCues(
    before=Pattern(r"(?<![占对环同配价分相可类])比 ?$"),
    words=_rows({"more_than": "大 高 多 长 快 重 贵", "less_than": "小 低 少 短 慢 轻 便宜"}),
    after=Pattern(r"一些|一点|些|得多|的|[比但且而]|[\s，。、；！？,.;!?)）]"),
)

HEDGES = HedgeCues(
    before=HEDGES_BEFORE,
    after=HEDGES_AFTER,
    inside=HEDGES_INSIDE,
    within=WITHIN,
    far=HEDGES_FAR,
    recent=RECENT,
    comparatives=COMPARATIVES,
    negatives=NEGATIVES,
    articles=(),
    before_minus="和与及为至到在于过约超近增速率长幅降跌涨是",
    compared=COMPARED,
)
