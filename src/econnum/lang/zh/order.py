"""The Chinese words of sequence and rank."""

from __future__ import annotations

from econnum.lang.patterns import Pattern, trie
from econnum.lang.schema import OrderCues
from econnum.lang.templates import words
from econnum.lang.zh.units import CLASSIFIERS

__all__ = ["ORDER"]

# 第三届, 第68家 are ordinals, not ranks; 名, 位 and 大 mark ranks.
_UNRANKED = (CLASSIFIERS - set("名位大")) | set("届期号级季代年月日天周")

# Words before a rank in the same clause: 位居全国第三.  列 ends other words as well: 系列, 陈列, 排列, 出列.
_RANKED = """
    位于 位列 位居 位次 保持 勇夺 占据 名列 夺 夺得 居 并列 成为 排 排名 排在 排行 摘得 荣获 获 获得 跃升 跃升至 跃居
    跌至 跻身 退居 降至 升到 升至 取得 稳居 高居
"""
# The place in which something ranks: 居全国36位, 排名第8; and what ranks: 市占率第一.
_IN_A_PLACE = r"""(?x:
    (?:全[国球省市区县疆]|世界|国内|业内|行业|同业|同行|亚洲|亚太|中国|[各全]?[省市区县]|本?[省市区县]内?|地级市|国家|城市
      |中西部|西部|中部|东部|东北|上市公司|[AH]股|板块
    )(?:内|中|里|的)?
)"""
_PLACED = rf"""(?x:
    (?:
        (?:[位列]?居|[位名]列|(?<![系陈排出])列|跃居|升居|排[名位在]?|名次){_IN_A_PLACE}
      | (?:排名|排在|名次|位于|位次|列居|位居)为?
    )$
)"""
_RANKING = r"""(?x:
    (?:
        占有率|市占率|份额|销[量售]额?|产[量值能]|总量|规模|排名|收入|营收|利润|[增涨跌降][速幅]|得分|实力|成绩|人数
      | 保有量|装机量?
    )
    (?:[均也稳仍]|持续|继续|保持|连续多年)?(?:全[国球省市]|世界|国内|业内|行业|同业|亚洲|中国)?
)"""
# 第二大, 第三名; but 第二大学, 第三名人.
_RANK_AFTER = r"""(?x:
    (?P<inside>
        (?:大|高|多|长|快|强|低|富|好|弱)(?![学会家力厦点势])
      | [ ]?(?:名|(?<!首次)位(?![置于居列]))(?![^，。；、\s]{0,1}(?:人|员|选手))
    )
  | 的排名|的位置|的名次
  | (?<=[行全世国业亚][业国球省市界内洲]第[一二三四五六七八九十])(?=[，。；、：！？,;:!?”」』）)\n]|的|$)
  | [、和与及或]第?[一二三四五六七八九十]{1,2}大(?![学会家力厦])
  | [位名]?(?:提升|上升|跃升|攀升|晋升|下降|下滑|滑落|升|降|跌|滑)(?:至|到|为)[^，。；、,;0-9]{0,6}第
)"""

ORDER = OrderCues(
    cardinal=frozenset("两俩"),
    ordering=frozenset(words("top 前 第")),
    first=frozenset("届期次号等强"),
    ordinal_before=Pattern("第 ?$"),
    ordinal_after=Pattern("届|次(?=(?:全国)?(?:全体)?(?:代表大)?会议?)|号(?:楼|线|院)|等奖"),
    rank_before=Pattern(
        lambda: f"(?:(?:{trie(words(_RANKED))}|(?<![系陈排出])列)(?:[^，。；,;0-9]{{0,14}}?)|{_RANKING})$"
    ),
    rank_after=Pattern(_RANK_AFTER),
    placed=("位名/ ", Pattern(_PLACED), Pattern("[ ]?(?:位(?![于居移置])|名(?![义额额单])|/[ ]?[0-9])")),
    unranked=Pattern(lambda: f" ?{trie(_UNRANKED)}"),
    top_before=Pattern("(?:前|(?<![a-z])top ?)$"),
    top_after=Pattern("强(?!度|烈|大|劲|化|调|力|制)"),
)
