"""Words around a Chinese figure that hedge it, order it or make it a change.

Sources: the vocabulary of the Statistical Communiqués of the National Bureau of Statistics (2015-2024) for
change and basis; Lü Shuxiang, 现代汉语八百词 (1999), for hedges.  GB 3101 and legal usage (民法典 art. 1259:
以上, 以下 include the figure, 不满, 超过 do not) decide open and closed bounds.
"""

from __future__ import annotations

import re

from econnum.amount import Modifier
from econnum.lang.patterns import trie
from econnum.lang.shape import ArticleCues, ChangeCues, JoinCues, OrderCues
from econnum.values import Basis

__all__ = [
    "ARTICLES",
    "CHANGES",
    "COMPARATIVES",
    "COUNTED",
    "HALF_AFTER",
    "HEDGES_AFTER",
    "HEDGES_BEFORE",
    "HEDGES_FAR",
    "HEDGES_INSIDE",
    "JOINS",
    "NEGATIVES",
    "NUMBERS_BEFORE",
    "ORDER",
    "RECENT",
    "TOTALS",
]


def _rows(table: dict[Modifier, str]) -> dict[str, Modifier]:
    return {word: modifier for modifier, words in table.items() for word in words.split()}


_BEFORE: dict[Modifier, str] = {
    "approx": "约 大约 大概 约为 约有 约占 约合 约达 约计 大约为 大约有 左右约 估计 估计为 估计有 差不多 上下约 约等于 约需 总约 折合约 合约",
    "nearly": "近 将近 接近 逼近 几近 几乎 近乎 近于 直逼 濒近 临近",
    "more_than": "逾 超 超过 超逾 多于 高于 高过 大于 突破 破 超出 冲破 不止 不只 超越 逾越 超了 高出 站上 升穿 升破 涨破",
    "less_than": "不足 不到 未到 未满 不满 低于 少于 小于 未达 未及 不及 跌破 失守 不超 短于 未足 降破 击穿",
    "equal_or_more": "至少 最少 最低 起码 不少于 不低于 不小于 不下 不下于 大于等于 大于或等于 ≥ 至少有 至少为 最少有 不低於",
    "equal_or_less": "至多 最多 最高 不超过 不多于 不高于 不大于 小于等于 小于或等于 ≤ 顶多 最大 不逾 最多达 最多为 多达不超过 最高达 最高可达 最多可达 上限为",
}  # fmt: skip
# A hedge may close with one of these: 超过了5%, 约为3倍, 近达40亿元.
# Words that end in a hedge's character and hedge nothing: 签约5亿元, 最近3年.
_NO_HEDGES = "签约 条约 公约 合约 制约 节约 违约 契约 预约 北约 特约 解约 毁约 续约 履约 纽约 爽约 最近 附近 靠近 临近 英超 中超 反超 打破 爆破 侦破 要约 简约 邀约 守约 租约 相近 新近 晚近 亲近 亚超 德超 首破 赴约 誓约"
_CLOSERS = ("", "了", "为", "达", "至", "到", "在")
HEDGES_BEFORE: dict[str, Modifier] = (
    {word + closer: modifier for word, modifier in _rows(_BEFORE).items() for closer in _CLOSERS}
    | {">": "more_than", "<": "less_than", ">=": "equal_or_more", "<=": "equal_or_less"}
    | dict.fromkeys(_NO_HEDGES.split(), "exact")
)
HEDGES_AFTER: dict[str, Modifier] = _rows(
    {
        "approx": "左右 上下 许 光景 开外左右 前后",
        "equal_or_more": "以上 及以上 或以上 起 起步 或更多 及更多 或更高",
        "equal_or_less": "以下 及以下 或以下 以内 之内 内 封顶 或更少 或更低",
        "more_than": "多 余 开外 有余 出头 挂零 还多 之多余",
        "less_than": "不到 不足 弱",
    }
) | {"+": "more_than"}
# Hedges that may stand between a currency and its figure: RMB约8亿.
HEDGES_INSIDE = frozenset({"约", "近", "逾", "超", "超过", "大约"})
# Hedges that stand before the verb or the noun of the figure: 约占全国的三分之一, 至少出售了五分之一.
HEDGES_FAR = re.compile(
    r"(?:(?<![签条公合制节违契特续履要简])(?P<approx>约占|大约占|约为|约有|约合)|(?P<nearly>几乎|将近)|(?P<equal_or_more>至少|最少)|(?P<equal_or_less>最多))[^，。；、,;0-9至到]{0,6}$"
)
# 两年半: half a unit more.
HALF_AFTER = re.compile(r"半(?![年月天日小径导球数夜价])")
# 一 with a classifier is an article as a rule (一个问题); it counts with the classifiers of people and places, after
# words that count, and in a row of its like (一个高地、一个基地).
ARTICLES = ArticleCues(
    words=frozenset({"一", "壹"}),
    counting=frozenset("家名位人户辆艘架起例宗所座栋幢台列头只匹间口枚颗棵株张笔届岁股").union(
        {"人次", "架次", "班次"}
    ),
    before=re.compile(r"(?:仅|只|仅有|只有|共|共有|总共|合计|至少|另|另有|新增|各|剩|剩下|不到|不足|唯有|其中) ?$"),
    row=re.compile(r"[一-鿿]{1,12}(?:、|和|与|及|以及)"),
)
# 近 before a length of time is recent, not nearly: 近三年; but 历时近三年.
RECENT = re.compile(r"(?<![过时达经历了用超])近 ?$")
# Hedges that also compare one figure with another of the same kind before it: 506亿，低于8月的512亿.
COMPARATIVES = frozenset({"高于", "低于", "多于", "少于", "大于", "小于", "高过"})
# What shows that four digits count and are no year; in Chinese the classifier does.
TOTALS = re.compile(r"(?!)")
# Words of minus, and the characters before them that make another word: 税负, 减负.
NEGATIVES: dict[str, str] = {"负": "税减担背抱肩胜亏欺辜自", "零下": ""}

_UP = (
    "加息 增长 增加 增 上涨 涨 上升 上扬 升 提高 提升 攀升 飙升 回升 走高 走强 拉升 扩大 扩张 加快 加速 上调 高开 收涨 收高 收升 反弹 跃升 大增 劲升 猛增 激增 多增 "
    "升值 走阔 收紧 放量 净增 多收 暴涨 大涨 急升 急涨 涨了 上行 增多 增收 增产 累涨 累计涨 走升 抬升 高出 多出 上浮 增厚 增持 扩容 上移"
)
_DOWN = (
    "下降 减少 下跌 跌 降低 回落 下滑 下挫 下调 缩减 削减 收窄 减 降 缩小 缩水 萎缩 放缓 走低 走弱 贬值 低开 收跌 收低 重挫 暴跌 大跌 大降 骤降 锐减 减轻 少增 "
    "跳水 下行 走软 压缩 精简 跌落 降温 挫 急挫 大减 骤减 猛跌 急跌 减产 累跌 累计跌 下探 下浮 减收 缩量 少收 回撤 摊薄 减持 裁减 裁员 下移 降息"
)
_UP_RATE = "增长率 增速 增幅 涨幅 升幅 增长速度 增长幅度 上涨幅度 涨速 环比增速 同比增速"
_DOWN_RATE = "降幅 跌幅 降速 下降幅度 下跌幅度 降低幅度 减幅 负增长 跌势"

_FILL = (
    "了 率 幅 幅度 在 介于 保持在 维持在 处于 预计在 速度 达 达到 高达 多达 为 约 近 逾 超 超过 将 将近 约为 仅 只有 预计 可 会 分别 各 累计 不到 不足 至少 最多 大约 接近 几乎 突破 左右 平均 共 共计 合计 均 都 已 也 有 "
    "的 又 再 更 就 出 净 近乎 低于 高于 不超过 不低于 超了 达了 大概 的幅度 逾了 之 了约 了近 微 小幅 大幅 还 达成 到了 人民币 （ ( “ "
)
_LINK = rf"(?:{trie(_FILL.split())}| )*+"


def _bases(table: tuple[tuple[str, Basis], ...]) -> tuple[tuple[re.Pattern[str], Basis], ...]:
    return tuple((re.compile(pattern), basis) for pattern, basis in table)


_THAN = r"(?:比|较|与|和|同)"
CHANGES = ChangeCues(
    clause=re.compile(r"[，。；！？!?;\n]|(?<![0-9]),|,(?![0-9])"),
    before=re.compile(
        rf"(?P<up_rate>{trie(_UP_RATE.split())})|(?P<down_rate>{trie(_DOWN_RATE.split())})"
        rf"|(?P<up>(?<![新倍]){trie(_UP.split())}(?![值势量长级产持者股点])(?!停|位))|(?P<down>{trie(_DOWN.split())}(?![势停]))|(?P<flat>持平|不变)|(?P<up_time>延长|推迟|延迟|顺延)|(?P<down_time>缩短|提前|提早)"
    ),
    link=re.compile(_LINK),
    loose_link=re.compile(r"[^占比从由自的其有在是和与、于]{0,10}" + _LINK),
    level=re.compile(rf"(?:(?<!达)到|至|为|成|自|从|由|报|收于|报收)(?:[^，。；,;]{{0,8}}的)?{_LINK}$"),
    after=re.compile(
        r" ?(?:左右|以上|以下|多|或以上)?(?:"
        r"的?(?:[^，。；、,;\s0-9的]{0,4}?)(?:(?P<up>增长(?![至到了为])|增幅|涨幅|升幅|增速|升值(?![至到]))|(?P<down>降幅|跌幅|减幅|跌势))"
        r"|的(?:[^，。；、,;\s0-9的]{0,4}?)(?:(?P<up_noun>增加|上涨|上升|提升)|(?P<down_noun>下降|下跌|减少|缩减|削减|减排|降价|下滑|贬值)))"
    ),
    bases=_bases(
        (
            (
                rf"{_THAN}(?:上年|去年|前年|上一年|前一年|往年|[0-9]{{4}} ?年(?! ?[0-9]|[上下第一二三四前两]))(?:同期|同月|同季|底|末)?|(?:上年|去年|前年|[0-9]{{4}} ?年)(?:同期|同月|同季)|同比|按年|年(?=[增减升跌涨降])",
                "year_on_year",
            ),
            (
                rf"{_THAN}(?:上|前一|前|上一)(?:个)?季度?(?:[^。；]{{0,8}}环比)?|按季|季(?=[增减升跌])|季度?[^。；]{{0,24}}环比",
                "quarter_on_quarter",
            ),
            (rf"{_THAN}(?:上|前一|上一)(?:个)?周(?:[^。；]{{0,8}}环比)?|周[^。；]{{0,16}}环比|按周", "week_on_week"),
            (rf"{_THAN}(?:上|前一|上一)(?:个)?(?:交易日|日|天)|按日|较前日|较昨日|日环比", "day_on_day"),
            (rf"{_THAN}(?:上|前一|上一)(?:个)?月|按月|月(?=[增减升跌])|环比", "month_on_month"),
        )
    ),
    bases_after=(),
    comparison=re.compile(r"比|较"),
    carry=re.compile(r"其中|分别"),
    by=re.compile(r"(?!)"),
    of=re.compile(r"(?!)"),
)
ORDER = OrderCues(
    ordinal_before=re.compile(r"第 ?$"),
    ordinal_after=re.compile(r"届|期(?!间)|次(?=(?:全国)?(?:全体)?(?:代表大)?会议?)|号(?:楼|线|院)|等奖"),
    rank_before=re.compile(
        r"(?:位居|位列|排名|排在|排行|居|列|名列|跃居|升至|升到|跻身|位次|稳居|高居|保持|并列|获得?|夺得?|勇夺|荣获|摘得|取得|排|位于|跃升至|跃升|退居|降至|跌至|占据|成为)(?:[^，。；,;0-9]{0,14}?)$"
    ),
    rank_after=re.compile(
        r"(?:(?:大|高|多|长|快|强|低|富|好)(?![学会家力厦])|(?:名|位)(?![^，。；、\s]{0,1}(?:人|员|选手))|的排名|的位置|的名次)"
    ),
    top_before=re.compile(r"(?:前|(?<![a-z])top ?)$"),
    top_after=re.compile(r"强(?!度|烈|大|劲|化|调|力|制)"),
)
JOINS = JoinCues(
    span=re.compile(r" ?(?:-|~|至|到|—{1,2}) ?(?:约|近|超)?"),
    conjunction=re.compile(r" ?(?:、|和|及|与|以及|或|或者) ?(?:约|近|超|逾)?"),
    comma=re.compile(r" ?[,，] ?"),
    alternative=re.compile(r" ?(?:或|或者) ?"),
    apposition=re.compile(r" ?(?:，|,)?(?:或|即|合) ?| ?\("),
    ellipsis=re.compile(r"(?!)"),
    between=(re.compile(r"(?:介于|在|于)[^，。；0-9]{0,4}$"), re.compile(r" ?之间")),
    apart=re.compile(r"(?:从|由|自)$"),
    by=re.compile(r"(?!)"),
)
# A noun that may follow a figure without a classifier: 627万创作者.
# What makes a whole number a number and no count: in Chinese, to stand without a classifier.
NUMBERS_BEFORE = re.compile("")
COUNTED = re.compile(
    r" ?(?P<of>(?![到至和与及或的了是为在以从由占比较增减降升涨跌同环年月日上下左右多余来之])[一-鿿]{1,8})"
)
