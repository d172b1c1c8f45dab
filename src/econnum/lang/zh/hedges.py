"""Chinese hedges before and after a figure; words of minus.

Words of one meaning are sorted by code point.

Sources: Lü Shuxiang, 现代汉语八百词 (1999), for the words; 民法典 (2020), art. 1259, for open and closed bounds: 以上,
以下 include the figure, 不满, 超过 do not.
"""

from __future__ import annotations

from econnum.amount import Modifier
from econnum.lang.patterns import NEVER, Pattern, reversed_trie
from econnum.lang.schema import ComparisonCues, DistantHedges, HedgeCues
from econnum.lang.templates import word_rows, words

__all__ = ["HEDGES", "HEDGES_AFTER", "HEDGES_BEFORE", "HEDGES_NOT_BEFORE", "NEGATIVES"]

_BEFORE: dict[str, Modifier] = word_rows(
    {
        "approx": """
            上下约 约莫 估计 估计为 估计有 合约 大概 大约 大约为 大约有 左右约 差不多 总约
            折合约 约 约为 约占 约合 约有 约等于 约计 约达 约需
        """,
        "nearly": """
            了快 临近 几乎 几近 将近 接近 濒近 直逼 近 近乎 近于 逼近
        """,
        "more_than": """
            不只 不止 冲破 升破 升穿 跨越 跨过 站稳 越过 多于 大于 涨破 破 突破 站上 超 超了 超出 超越 超过
            超逾 逾 逾越 高于 高过
        """,
        "less_than": """
            不到 不及 不满 不足 低于 击穿 失守 小于 少于 未到 未及 未满 未足 未达 短于
            跌破 跌穿 降破 下破 掼破
        """,
        "equal_or_more": """
            ≥ 不下 不下于 不会低于 不会少于 不低于 不低於 不小于 不小於 不少于 不应低于
            不得低于 不得少于 不能低于 多于或等于 大于或等于 大于或者等于 大于等于 最低
            最少 最少有 未低于 等于或大于 等于或超过 等于或高于 至少 至少为 至少有 起码
            达到或超过 高于或等于
        """,
        "equal_or_less": """
            ≤ 上限为 不会突破 不会超过 不会高于 不多于 不大于 不应超过 不得超过 不得高于
            不能超过 不超 不超过 不逾 不高于 低于或等于 多达不超过 小于或等于
            小于或者等于 小于等于 少于或等于 最多 最多为 最多可达 最多达 最大 最高
            最高可处 最高可罚 最高可获 最高可贷 最高可达 最高可领 最高处 最高奖励 最高支持 最高给予
            最高补助 最高补贴 最高资助 最高达 最高限额 最高额度 最长 最长不超过 未突破 未能突破 未超过
            没有超过 等于或低于 等于或小于 至多 顶多
        """,
    }
)
# Hedges that are verbs: a level that is passed.
PASSING = frozenset(words("冲破 升破 升穿 涨破 破 突破 站上 站稳 跨越 失守 击穿 跌破 跌穿 降破 掼破"))
# Words before 过 as a hedge: 票房过5亿元.  After a verb 过 means that something was done: 通过3项.
_PASSING = words("""
    交易额 产值 产量 人口 人数 份额 估值 净利 净利润 出口额 利润 单价 占比 双双
    均 均价 进度 增幅 增速 已 市值 年入 年收入 年龄 总价 总数 总计 总资产 总额 成交量
    成交额 投资额 收入 数量 比例 比重 涨幅 率 用户 用户数 皆 票房 累计 股价 营收
    规模 资产 跌幅 里程 销售额 销量 额 首 首次
""")
# Words that end with the character of a hedge but are none: 签约5亿元, 最近3年.
_NO_HEDGES = words("""
    中超 买超 卖超 临近 亚超 亲近 侦破 公约 制约 北约 反超 合约 贸易出超 贸易入超 契约 守约 履约 德超 打破
    新近 晚近 录得最低 录得最高 最低为 最低价为 最低达 最近 最高为 最高价为 条约 毁约 爆破 爽约
    特约 相近 租约 签约 简约 纽约 续约 节约 英超 要约 解约 誓约 赴约 违约 邀约
    附近 靠近 预约 首破
""")
# A hedge may end with one of these: 超过了5%, 约为3倍, 近达40亿元.
_CLOSERS = ("", "了", "为", "达", "至", "到", "在")
HEDGES_BEFORE: dict[str, Modifier] = (
    {word + closer: modifier for word, modifier in _BEFORE.items() for closer in _CLOSERS}
    | {">": "more_than", "<": "less_than", ">=": "equal_or_more", "<=": "equal_or_less"}
    | {f"{noun}过": "more_than" for noun in _PASSING}
    | {word.replace("或", " 或 "): modifier for word, modifier in _BEFORE.items() if "或" in word}
    | dict.fromkeys((word + closer for word in _NO_HEDGES for closer in _CLOSERS), "exact")
)
HEDGES_AFTER: dict[str, Modifier] = word_rows(
    {
        "approx": "上下 光景 前后 左右 开外左右 许 附近",
        "equal_or_more": """
            (含)以上 (含本数)以上 之上 以上 及以上 及更多 或以上 或更多 或更高 或者以上 或者更多 起 起步
        """,
        "equal_or_less": """
            (含)以下 (含)以内 (含本数)以下 (含本数)以内
            之下 之内 以下 以内 内 及以下 封顶 或以下 或更低 或更少 或者以下 或者更少
        """,
        "more_than": "之多余 余 出头 多 开外 挂零 有余 还多",
        "less_than": "不到 不足 弱",
    }
)
HEDGES_AFTER["+"] = "more_than"
# 多 at the beginning of the next word is not a hedge, nor is + between two figures: 5万吨多晶硅, 14+7.
HEDGES_NOT_BEFORE: dict[str, str] = {
    "+": "0123456789/",
    "附近": "的居民村商小学",
    "弱": "势化电项者小点国",
    "多": "品赚收增发销晶层肽糖元样功媒边维种数次家名项头极哈伦",
}
# Hedges between a currency and its figure: RMB约8亿.
HEDGES_INSIDE = frozenset(words("大约 约 超 超过 近 逾"))
# Hedges inside or after a unit: 两个多月, 三倍多.
WITHIN = Pattern("(?<=[个分倍])[多余]")
# Hedges before the verb or the noun of the figure: 约占全国的三分之一, 至少出售了五分之一.
_FAR: dict[Modifier, str] = {
    "approx": "大约占 约为 约占 约合 约有",
    "nearly": "几乎 将近",
    "equal_or_more": "最少 至少",
    "equal_or_less": "最多",
}
# Read backwards: of how many, or of which year, a share is: 约占公司股本总额3亿股的2%, 约占2023年收入的8%.
_OF_A_WHOLE = r"的(?:[一-鿿]{0,6}年[0-9]{4}|[一-鿿]{0,4}[0-9.,]{1,16})[^，。；、,;0-9\n]{2,16}?"
HEDGES_FAR = DistantHedges(
    words=word_rows(_FAR),
    # 最多的一家 is a superlative
    gap=rf"(?:(?:[^，。；、,;0-9至到\n]{{0,5}}?[^，。；、,;0-9至到的\n])??|{_OF_A_WHOLE})",
    not_after=dict.fromkeys(words(_FAR["approx"]), "签条公合制节违契特续履要简"),
)
# Bounds of a share of something, and that it is approximate (约占公司股本总额的1.72%):
# 不超过公司总股本的4.73%, 不得低于员工总数的三分之二, 不超过(含)1.5%.
_BOUNDING: dict[Modifier, str] = {
    "approx": "约占 大约占 约相当于",
    "equal_or_more": "不低于 不少于 不小于 不得低于 不得少于 不应低于",
    "equal_or_less": "不超 不超过 不高于 不多于 不大于 不得超过 不得高于 不应超过 不能超过 未超过 最多不超过",
}
_WHOLES = words("""
    人数 份额 利润 净值 净额 均价 工资 总人数 总价 总和 总投资 总数 总股份 总股本 总额 总额度 总量 投资 收入 数量 股份
    股本 股本总额 股票总数 薪酬 规模 资产 金额 销售额 面积
""")
_INCLUDING = r"\)[数本]{0,2}含\(|\)[数本]{0,2}含括包\("
# Read backwards; the days of an average are no figure between: 不低于定价基准日前20个交易日股票交易均价的80%.
_WHOLE = "(?:日易交个[0-9]{1,3}前|[^，。；、,;0-9\\n的])"
BOUNDS_FAR = DistantHedges(
    words=word_rows(_BOUNDING),
    not_after=dict.fromkeys(words("约占 约相当于"), "签条公合制节违契特续履要简大"),
    gap=rf"(?:{_INCLUDING}|(?:的|(?={reversed_trie(_WHOLES)})){_WHOLE}{{2,24}}?|[一-鿿]{{1,2}}每)",
)
# Levels that a price passes: 突破每盎司3300美元.
PASSED_FAR = DistantHedges(
    words={word: modifier for word, modifier in _BEFORE.items() if word in PASSING or word in words("超过 低于 高于")},
    gap=rf"(?:{_INCLUDING}|[一-鿿]{{1,2}}每)",
)
# 近 before a duration means recent, not nearly: 近三年; but 历时近三年.
RECENT = Pattern(r"(?<![过时达经历了用超将接邻])近 ?$")
# Counted stretches of time: 近5个交易日, 前三个会计年度.
PERIODIC = words("""
    业绩年度 交易日 会计年度 周期 完整会计年度 完整年度 完整的会计年度 年度 开市日 工作日 自然年度 自然日 营业日
    评估年度 财务年度
    财政年度 赛季
""")
# Hedges that may also compare a figure with a preceding one of the same kind: 402亿，低于417亿.
COMPARATIVES = frozenset({"高于", "低于", "高过"})
# What they bound has a name, behind the last punctuation: 增速5%，占比高于8%; but 402亿，略低于417亿.
SUBJECT = Pattern("[，,；;](?:[略远稍也仍均都且并但又更]|明显|大幅|显著|小幅|大大|始终|长期){0,4}+[一-鿿]{2,12}$")
# Words of minus, and the preceding characters that make another word: 税负, 减负.
NEGATIVES: dict[str, str] = {"负": "税减担背抱肩胜亏欺辜自正", "零下": ""}

# 比30大, 比100元贵.  Before a figure these words state a difference instead: 比5%高2个百分点.
COMPARED = ComparisonCues(
    before=Pattern(r"(?<![占对环同配价分相可类])比 ?$"),
    words=word_rows({"more_than": "大 高 多 长 快 重 贵", "less_than": "小 低 少 短 慢 轻 便宜"}),
    after=Pattern(r"一些|一点|些|得多|的|[比但且而]|[\s，。、；！？,.;!?)）]"),
)

HEDGES = HedgeCues(
    before=HEDGES_BEFORE,
    after=HEDGES_AFTER,
    inside=HEDGES_INSIDE,
    in_unit=WITHIN,
    distant=(HEDGES_FAR, BOUNDS_FAR, PASSED_FAR),
    of_place=NEVER,
    of_amount=Pattern("估计 ?$"),
    standards=(NEVER, NEVER),
    recent=RECENT,
    periodic=PERIODIC,
    comparatives=COMPARATIVES,
    subject=SUBJECT,
    negatives=NEGATIVES,
    articles=(),
    before_minus="和与及为至到在于过约超近增速率长幅降跌涨是的报即以按温额比重值差益数~",
    before_minus_of_money="用润利流损失得亏净本资放入余期",
    passing=PASSING,
    comparison=COMPARED,
)
