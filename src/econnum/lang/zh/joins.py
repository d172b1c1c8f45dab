"""What joins Chinese figures to ranges and lists."""

from __future__ import annotations

import re

from econnum.lang.patterns import NEVER
from econnum.lang.shape import JoinCues

__all__ = ["JOINS", "UNFINISHED"]

_UNFINISHED = "的 和 与 及 或 在 为 至 到 从 由 比 较 以 按 每 共 将 约 达 超 近 逾 仅 占 同比 环比 分别"
UNFINISHED = _UNFINISHED.split()

_AND = re.compile(r" ?(?:和|与|及|至|到|-|~) ?(?:约|近|超|逾)?")
_BETWEEN = re.compile(r" ?间(?![房客店接断歇谍距套教办卧厂铺民宿公病仓])")

JOINS = JoinCues(
    span=re.compile(r"(?:\(不?含\))? ?(?:-{1,2}|~|至|到|—{1,2}) ?(?:约|近|超)?"),
    conjunction=re.compile(r" ?(?:、 ?(?:和|及|与|以及)|、|和|及|与|以及|或|或者) ?(?:约|近|超|逾)?"),
    contrast=re.compile(
        "[，,]?(?:和|与|及|而|、)?(?:高|低|升|降|涨|跌|增|减|多|少|快|慢|上升|下降|上涨|下跌|提高|降低|回升|回落)(?:了|约)?"
    ),
    comma=re.compile(r" ?[,，] ?"),
    alternative=re.compile(r" ?(?:或|或者) ?"),
    paired=re.compile("、"),
    parts=re.compile(r" ?又? ?"),
    apposition=re.compile(r" ?(?:，|,)?(?:或|即|合) ?| ?\("),
    ellipsis=NEVER,
    earlier=(NEVER, NEVER),
    between=(
        (re.compile(""), _AND, re.compile(r" ?之间")),
        # 间 is a classifier of rooms as well: 在3与5间 and 3与5间 are ranges, 3和5间 is none.
        (re.compile(r"(?:在|介于|处于|位于|于)$"), _AND, _BETWEEN),
        (re.compile(""), re.compile(r" ?与 ?"), _BETWEEN),
        (re.compile(""), re.compile(" ?[-~至到] ?"), re.compile(r" ?(?:的|价格|波动)?区间")),
        (re.compile(r"(?<![从由自])$"), re.compile(r" ?(?:至|到|-) ?"), re.compile(r"(?<=[位名])")),
    ),
    bounds=re.compile(r" ?[，,]? ?(?:并|且|并且|而且|同时|的同时|而|又|但)? ?"),
    apart=re.compile(r"(?:从|由|自)$"),
    by_amount=NEVER,
    by=NEVER,
)
