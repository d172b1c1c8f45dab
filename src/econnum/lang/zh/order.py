"""Words of sequence and rank around a Chinese figure."""

from __future__ import annotations

from econnum.lang.patterns import Pattern, trie
from econnum.lang.shape import OrderCues
from econnum.lang.zh.units import CLASSIFIERS

__all__ = ["ORDER"]

# 第三届, 第68家: a place among the like, and no rank; 名, 位 and 大 tell ranks.
_UNRANKED = (CLASSIFIERS - set("名位大")) | set("届期号季代年月日天周")

ORDER = OrderCues(
    cardinal=frozenset("两俩"),
    ordering=frozenset({"第", "前", "top"}),
    first=frozenset("届期次号等强"),
    ordinal_before=Pattern(r"第 ?$"),
    ordinal_after=Pattern(r"届|次(?=(?:全国)?(?:全体)?(?:代表大)?会议?)|号(?:楼|线|院)|等奖"),
    rank_before=Pattern(
        r"(?:位居|位列|排名|排在|排行|居|(?<![系陈排出])列|名列|跃居|升至|升到|跻身|位次|稳居|高居|保持|并列|获得?|夺得?|勇夺|荣获|摘得|取得|排|位于|跃升至|跃升|退居|降至|跌至|占据|成为)(?:[^，。；,;0-9]{0,14}?)$"
    ),
    rank_after=Pattern(
        r"(?P<inside>(?:大|高|多|长|快|强|低|富|好)(?![学会家力厦])| ?(?:名|(?<!首次)位(?![置于居列]))(?![^，。；、\s]{0,1}(?:人|员|选手)))|的排名|的位置|的名次"
    ),
    unranked=Pattern(rf" ?{trie(_UNRANKED)}"),
    top_before=Pattern(r"(?:前|(?<![a-z])top ?)$"),
    top_after=Pattern(r"强(?!度|烈|大|劲|化|调|力|制)"),
)
