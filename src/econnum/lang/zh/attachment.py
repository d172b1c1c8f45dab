"""How Chinese attaches changes to figures: the rows, in order, of which the first that fits decides.

For the notation see `econnum.lang.attachment`.  The example of a row is its test: the row itself decides its figure.
"""

from __future__ import annotations

from econnum.lang.attachment import CODES, Joint, Row, Rows, codes_of, side
from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import BasisCues

__all__ = ["BASIS", "CLASSES", "JOINTS", "ROWS"]

CLASSES = {
    "MOVE": "noun mover verb act deed moved increment",
    "GROW": "noun mover verb deed increment",
    "TEXT": "word length time spanning comparative over",
    # Between a word of change and its figure.
    "FILL": "filler varying be each open of above spanning reach minus",
    # Characters of the object between a word of change and its share.
    "THING": "word length spanning comparative reach filler varying each time expected period over",
    "STORY": "THING of MOVE from to be percentage basis than in above other duration",
    "STOPPING": "than spanning duration",
    "FREE": "including each expected",
    "NAME": "word length over comparative reach spanning time filler of in total and be to from than each MOVE",
}

# fmt: off
ROWS = Rows(
    (
        # Behind the figure.
        Row("5%增长", "SHARE money quantity number",
            "N filler? of? TEXT|basis|filler{0,4} noun|rate! not:to|be|AMOUNT|filler", "by", "⟦5%⟧的增幅"),
        Row("5%的上涨", "SHARE money quantity number",
            "N filler? of TEXT|filler{0,4} mover|act|deed|moved! not:to|be|AMOUNT|filler", "by", "⟦5%⟧的上涨"),
        Row("5%的小幅萎缩", "SHARE", "N of filler verb! .|comma|semicolon", "by", "出现⟦0.1%⟧的小幅萎缩"),
        # A sign.
        Row("+15%", "percentage points", "plus! N", "by", "收入8亿元/+⟦15%⟧"),
        Row("同比+5元", "money quantity number", "basis each|filler|varying{0,2} plus! N", "by",
            "净流入同比+⟦1.2亿元⟧"),
        Row("同比-5%", "AMOUNT", "basis each|filler|varying{0,2} minus! N", "by", "收入同比-⟦5%⟧"),
        Row("变动-5%", "percentage points", "varying each|filler|be{0,2} minus! N", "by",
            "费用率分别变动-⟦0.5pct⟧"),
        Row("8亿元/-5%", "percentage", "SUM|index slash minus! N", "by", "收入8亿元/-⟦15%⟧"),
        Row("1.4%/-1.5pct", "points", "AMOUNT slash|open minus! N", "by", "净资产收益率1.4%/-⟦1.5pct⟧"),
        Row("8亿元（-5%）", "percentage points", "SUM|index open minus! N", "by", "净利润1.1亿元（-⟦5.2%⟧）"),
        Row("近1月-5%", "percentage", "duration|period minus! N", "by", "近1月-⟦5%⟧"),
        Row("前值-0.2%", "percentage points",
            "MOVE|basis STORY|comma|minus|plus{0,16} expected filler|be{0,2} minus! N", "by",
            "环比下降0.7%，前值-⟦0.2%⟧"),
        Row("+5%/-8pct", "percentage points", "plus|minus percentage|points slash minus! N", "by",
            "分别同比-41.3%/-22.4pct/-⟦15.8%⟧"),
        Row("3480（-20）", "number", "number open plus|minus! N close", "by", "螺纹3480（⟦-20⟧）"),
        # The levels of a rate of growth.
        Row("增速降至5%", "percentage index", "rate! STORY{0,16} to|from FILL{0,4} N", "rate", "增速由7%降至⟦5%⟧"),
        Row("增速维持在5%", "percentage", "rate! THING{0,4} in FILL{0,3} N", "rate", "增速仍在⟦5%⟧以上"),
        Row("高于工业增速5个百分点", "points", "above|in|adding|gap THING|of|each{0,14} rate FILL{0,2} N", "level",
            "高于全部投资增速⟦5个百分点⟧"),
        Row("降幅为5个百分点", "points", "rate! be|in|reach|filler{0,4} N", "rate", "降幅为⟦0.5个百分点⟧"),
        Row("增长率（CAGR）为5%", "percentage", "rate! open rate|TEXT{1,6} close FILL{0,3} N", "rate",
            "复合增长率（CAGR）为⟦5%⟧"),
        Row("增速由去年的7%", "percentage", "rate! STORY{0,16} to|from STORY{1,8} of filler|above{0,3} N", "rate",
            "增速从4月的⟦5%⟧降至4%"),
        Row("增速由上月7%", "percentage", "rate! STORY{0,16} from time|period|TEXT{1,3} filler{0,2} N", "rate",
            "降幅由上月⟦1.7%⟧收窄"),
        Row("增速放缓，降至5%", "percentage",
            "rate! THING|of|MOVE|basis|comma|other|duration{0,20} MOVE filler{0,2} to FILL{0,4} N", "rate",
            "增速放缓，首次降至⟦5%⟧"),
        Row("增速由7%下修为5%", "percentage", "rate! STORY{0,16} MOVE filler{0,2} be FILL{0,2} N", "rate",
            "增长预测由1.7%下修为⟦1.5%⟧"),
        # Levels.
        Row("由30倍升至40倍", "multiple",
            "from THING{0,6} multiple THING{0,3} MOVE filler{0,2} to FILL{0,4} N", "level", "市盈率由30倍升至⟦40倍⟧"),
        Row("增长到原来的3倍", "multiple", "MOVE! THING{0,8} to TEXT|filler{0,8} of FILL{0,4} N", "to",
            "增长到原来的⟦3倍⟧"),
        Row("增长到3倍", "multiple", "MOVE! THING{0,8} to FILL{0,4} N", "to", "增长到⟦3倍⟧"),
        Row("降至5%", "AMOUNT", "to|from|at FILL{0,4} N", "level", "占比降至⟦5%⟧"),
        Row("降至每吨的5元", "AMOUNT", "to|from TEXT|filler{0,8} of FILL{0,4} N", "level", "占比降至去年的⟦5%⟧"),
        Row("增长为5%", "AMOUNT", "MOVE filler{0,2} be FILL{0,4} N", "level", "占比下降为⟦5%⟧"),
        # Compared with another time; 高于全国2个百分点 is a gap to another thing.
        Row("同比多5元", "AMOUNT", "basis TEXT|over{0,4} rate? comparative! filler{0,2} N", "by",
            "净融资同比多⟦5416亿元⟧"),
        Row("同比多流出5元", "SUM", "basis comparative! TEXT TEXT|filler|reach N", "by", "同比多流出⟦1.1亿元⟧"),
        Row("同比多5元和少3元", "AMOUNT",
            "basis over? comparative filler{0,2} AMOUNT and|comma comparative! filler{0,2} N", "by",
            "分别比上月和上年同期高0.3和低⟦1.7个百分点⟧"),
        Row("高于上月0.2个百分点", "points index", "above! basis filler{0,2} N", "by", "指数高于上月⟦3.1个百分点⟧"),
        Row("比6月高0.2个百分点", "AMOUNT", "than filler? period TEXT|rate{0,3} comparative! filler{0,2} N", "by",
            "失业率比6月高⟦0.2个百分点⟧"),
        Row("比全省高出2点", "AMOUNT", "than TEXT|filler|rate|of|and|in|or{1,14} gap FILL{0,3} N", "level",
            "比全省平均水平高出⟦476.9点⟧"),
        Row("高出15%", "AMOUNT", "gap! FILL{0,4} N", "by", "售价高出⟦15%⟧"),
        # Before the figure.
        Row("拉动增长2个百分点", "points", "adding THING|basis{0,12} MOVE FILL{0,3} N", "level",
            "消费拉动GDP增长⟦2个百分点⟧"),
        Row("增长5%", "SHARE money quantity number", "MOVE! FILL{0,6} N", "by", "收入增长⟦5%⟧"),
        Row("增加5人", "count", "GROW! FILL{0,6} N", "by", "游客增加⟦5人⟧"),
        Row("增速为5%", "percentage fraction number money", "rate! FILL{0,6} N", "rate", "增速为⟦5%⟧"),
        Row("增速在该省达5%", "percentage fraction", "rate! THING{0,10} FILL{0,4} N", "rate", "增速最快达⟦5%⟧"),
        Row("涨幅居前的为甲（8%）", "percentage", "rate! THING|of|be|in|total|colon{0,18} open minus? N", "by",
            "涨幅居前的股票为甲公司（⟦8.1%⟧）"),
        Row("增长面达5%", "SHARE", "MOVE! THING{0,10} FILL{0,4} N", "by", "下调存款准备金率⟦0.5个百分点⟧"),
        Row("增加投资5亿元", "money quantity count", "deed! THING|other{1,12} N", "by", "增加投资⟦5亿元⟧"),
        Row("下调增速预测1个百分点", "points", "moved! period|rate|THING{1,10} N", "by",
            "下调2025年增速预测⟦0.2个百分点⟧"),
        Row("上调油价200元", "money", "moved! THING{1,12} N", "by", "上调油价⟦200元⟧"),
        Row("30天，增加1天", "duration", "duration comma MOVE! FILL{0,3} N", "by", "库存天数30天，增加⟦1天⟧"),
        Row("天数增加15天", "duration", "length filler? MOVE! FILL{0,3} N", "by", "存货周转天数增加⟦15天⟧"),
        Row("同比增加15天", "duration", "basis FILL{0,2} MOVE! FILL{0,3} N", "by", "周转天数同比增加⟦15天⟧"),
        Row("延长3年", "duration", "lasting! THING{0,8} FILL{0,4} N", "by", "期限延长⟦3年⟧"),
        Row("环比5%", "percentage", "basis! N comma|semicolon|close|open|.", "rate", "产出环比⟦0.9%⟧，预期0.6%"),
        Row("大个位数下滑", "percentage", "THING N mover|verb! .|comma|semicolon|open|close", "by",
            "收入大⟦个位数⟧下滑"),
        Row("持平", "percentage", "steady! FILL{0,4} N", "by", "持平⟦5%⟧"),
    ),
    CLASSES,
)

JOINTS = (
    Joint("5%和6%", "AMOUNT", "", "and|or|slash filler{0,2} plus|minus?", "", "分别增长5%和⟦6%⟧", "list"),
    Joint("5%、和6%", "AMOUNT", "", "and and filler{0,2} plus|minus?", "", "分别增长5%、和⟦6%⟧", "list"),
    Joint("高5%和低6%", "AMOUNT", "", "and comparative filler{0,2}", "", "同比高5个百分点和高⟦6个百分点⟧", "list"),
    Joint("5%，6%", "AMOUNT", "", "comma filler{0,2} plus|minus?", "", "分别增长5%，⟦6%⟧和7%", "list"),
    Joint("甲5%、乙6%", "AMOUNT", "", "and TEXT{1,8} filler{0,2}", "", "北京上涨5%、上海⟦6%⟧"),
    Joint("5元，或1%", "SHARE", "SUM index SHARE", "comma? or filler{0,2}", "", "涨5元，或⟦1%⟧", "restatement"),
    Joint("5元（1%）", "SHARE", "SUM index", "open filler{0,2}", "", "涨5元（⟦1%⟧）", "restatement"),
    Joint("1%或5元", "SUM", "percentage", "comma? or filler{0,2}", "", "增长4.7%或⟦31吨⟧", "restatement"),
    Joint("5%，预期6%", "percentage", "", "comma? TEXT{0,4} expected filler|be{0,2}", "", "同比增长5%，预期⟦6%⟧"),
    Joint("5%，较此前6%", "percentage", "", "comma? than|above TEXT|period|of{0,6} filler{0,2}", "",
          "增速为5%，较此前的⟦6%⟧回落", "rate"),
    Joint("5%，高于6月的4%", "percentage", "", "comma above TEXT|period|of{1,6} filler{0,2}", "",
          "同比增长5%，高于6月的⟦4%⟧"),
    Joint("5%，三季度为4%", "percentage", "percentage", "comma|open period be filler{0,2} minus?", "",
          "二季度增长5%，三季度为⟦4%⟧"),
    Joint("增速5%，明年4%", "percentage", "percentage", "comma|and time|period filler{0,2}", "",
          "经济增长率为5%，明年⟦4%⟧", "rate"),
    Joint("5%，三季度放缓至4%", "percentage", "percentage", "comma period filler{0,2} MOVE to filler{0,2}", "",
          "二季度增长5%，三季度放缓至⟦4%⟧", "former"),
    Joint("甲（5%）、乙（6%）", "percentage", "", "close and? comma? NAME{1,10} open", "",
          "涨幅居前的为甲（8%）、乙（⟦6%⟧）"),
)
# fmt: on

BASIS = BasisCues(
    behind=NEVER,
    later=NEVER,
    own=NEVER,
    earlier=NEVER,
    compared=Pattern(
        lambda: (
            side(["than|from|above", "filler?", "period", "not:over|duration"], CLASSES)
            + f"|{CODES['period']}(?={CODES['topic']})"  # 与2019年相比
        )
    ),
    stops=frozenset(codes_of("STOPPING", CLASSES)),
    frees=frozenset(codes_of("FREE", CLASSES)),
    rated=Pattern(
        lambda: (
            side(["of", "filler{0,2}", "basis", "filler{0,2}", "GROW|rate"], CLASSES)
            + "|"
            + side(["basis", "close|comma|semicolon|."], CLASSES)
        )
    ),
    year_end=Pattern(
        "(?<![上去前同])(?<![上去]年)(?<![比较][0-9]{4})年[末底]|(?<![比较][0-9]{4}年)(?<![比较])12月(?:末|底|31日)"
    ),
    lone_year="year_on_year",
)
