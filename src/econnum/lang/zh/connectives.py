"""The Chinese connectives of ranges and lists."""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import ConnectiveCues
from econnum.lang.templates import words

__all__ = ["CONNECTIVES", "UNFINISHED"]

UNFINISHED = words("与 为 仅 从 以 共 分别 到 占 及 同比 和 在 将 或 按 每 比 环比 由 的 约 至 超 较 达 近 逾")

# 2023年10月17日起至11月15日, 11月6日（星期一）至11月10日.
_DATES = r" ?(?:\((?:星期|周|礼拜)[一二三四五六日天]\) ?)?起?(?:-{1,2}|~|至|到|—{1,2}) ?(?:同年|当年)?"
_AND = Pattern(r" ?(?:和|与|及|至|到|-|~) ?(?:约|近|超|逾)?")
_BETWEEN = Pattern(r" ?间(?![房客店接断歇谍距套教办卧厂铺民宿公病仓])")

CONNECTIVES = ConnectiveCues(
    dates=Pattern(_DATES),
    span=Pattern(r"(?:\(不?含\))? ?(?:-{1,2}|~|至|到|—{1,2}) ?(?:约|近|超|[+])?"),
    conjunction=Pattern(r" ?(?:、 ?(?:和|及|与|以及)|、|和|及|与|以及|或|或者) ?(?:约|近|超|逾)?"),
    contrast=Pattern(
        "[，,]?(?:和|与|及|而|、)?(?:高|低|升|降|涨|跌|增|减|多|少|快|慢|上升|下降|上涨|下跌|提高|降低|回升|回落)(?:了|约)?"
    ),
    comma=Pattern(r" ?[,，] ?"),
    alternative=Pattern(r" ?(?:或|或者) ?"),
    paired=Pattern("、"),
    parts=Pattern(r" ?又? ?"),
    apposition=Pattern(r" ?(?:，|,)?(?:或|即|合) ?| ?\("),
    earlier_level=(NEVER, NEVER),
    between=(
        (Pattern(""), _AND, Pattern(r" ?之间")),
        # 间 is also a classifier of rooms: 在3与5间 and 3与5间 are ranges, 3和5间 is not.
        (Pattern(r"(?:在|介于|处于|位于|于)$"), _AND, _BETWEEN),
        (Pattern(""), Pattern(r" ?与 ?"), _BETWEEN),
        (Pattern(""), Pattern(" ?[-~至到] ?"), Pattern(r" ?(?:的|价格|波动)?区间")),
        (Pattern(r"(?<![从由自])$"), Pattern(r" ?(?:至|到|-) ?"), Pattern(r"(?<=[位名])")),
    ),
    bounds=Pattern(r" ?[，,]? ?(?:并|且|并且|而且|同时|的同时|而|又|但)? ?"),
    two_levels=Pattern(r"(?:从|由|自)$"),
    by_amount=NEVER,
    by_share=NEVER,
    by_rate=Pattern(
        r"""(?x:
            (?: (?:[上下]调|调[升高低降]|[加减升降]) [^，。；、,;0-9]{0,8} (?:利率|息率|准备金率|存准率)
              | (?:利率|息率|准备金率|存准率) [^，。；、,;0-9]{0,4} (?:[上下]调|调[升高低降]|提高|降低|[升降])了?
              | [加减升降]息
            )$
        )"""
    ),
    announced=NEVER,
    reached=Pattern("(?:为|是|介于|处于|控制在|保持在|维持在)$"),
)
