"""The cues of counts, articles and bare numbers in Chinese.

Source: Lü Shuxiang, 现代汉语八百词 (1999), s.v. 一, 半.
"""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern, trie
from econnum.lang.schema import ArticleCues, CountCues, LoneNumberCues
from econnum.lang.templates import words
from econnum.lang.zh.han import CORE

__all__ = ["COUNTS"]

# 两年半: half a unit more.
HALF_AFTER = Pattern(r"半(?![年月天日小径导球数夜价])")
# 一 with a classifier is usually an article (一个问题); it counts with the classifiers of people and places, after
# words that count, and in a list (一个高地、一个基地).
ARTICLES = ArticleCues(
    words=frozenset({"一", "壹"}),
    counting=frozenset("家名位人户辆艘架起例宗所座栋幢台列头只匹间口枚颗棵株张笔届岁股").union(
        {"人次", "架次", "班次"}
    ),
    before=Pattern(r"(?:仅|只|仅有|只有|共|共有|总共|合计|至少|另|另有|新增|各|剩|剩下|不到|不足|唯有|其中) ?$"),
    listed=Pattern(r"[一-鿿]{1,12}(?:、|和|与|及|以及)"),
)
# In Chinese the classifier shows that four digits count and are not a year; the number of those ranked has none.
TOTALS = Pattern("(?:排名|名次|位次)为?第?[ ]?[0-9]{1,4}[ ]?/[ ]?$")
# A number as predicate, at the end of a clause: 答案是四，不是五.
ALONE = LoneNumberCues(before=Pattern("(?:是|等于)$"), after=Pattern(r"[，。！？；,.;!?)）\s]|[不而却]是|[这那]"))
# In Chinese a whole number without a classifier is not a count.
NUMBERS_BEFORE = Pattern("")

# A noun that may follow a figure without a classifier: 627万创作者.
# It begins with none of these, which are verbs and the like (均价6500预计, 优惠3万抵5万).
_NO_NOUN = (
    "并且不而但到至和与及或的了是为在以从由占比较增减降升涨跌缩扩贬同环年月日时左右多余来之仍还已曾均都也才只仅让再又享"
    "抵送购超约近逾关过砍"
)
_NO_BEGINNING = """
    上(?!市公司|班族|访|岗) | 下(?!岗|属|游企|乡) | 会(?![员计场展]) | 使(?![馆者用]) | 创(?:历|新|下|近|纪)
  | 可(?!再) | 向(?!导) | 对(?!手) | 将(?![军士领]) | 就(?!业) | 应(?!届|用) | 报(?!社|刊) | 按(?!摩) | 无(?!人|线)
  | 有(?!机|色|效) | 未(?!成年|婚) | 派(?![出对遣]) | 等(?!离) | 能(?![源量]) | 被(?![保告]) | 要(?!素) | 需(?!求)
  | 预(?!备) | 临界 | 全[款额部] | 给 | 荣枯 | 水平 | 关口 | 大关 | 整数 | 点位 | 贷款 | 起 | 转增 | 首付
"""
_COMPARED = r"""
    [大小高低多少长短](?:一些|一点|些|得多|的|[，。；比])
  | 大于|小于|等于|低于|高于|少于|多于|超过|最[多少高低大小]
"""
# After a scale of ten thousand or more, people are counted without a classifier: 627万创作者; but before other nouns
# such a number may be money: 3亿投资.
_MANY = "(?<=[0-9 〇零一二两三四五六七八九十百千万亿几数多余][万亿兆])|(?<=[万亿兆][多余+])"
_PEOPLE = """
    人 | 者 | 民 | 户 | 工 | 员 | 师 | 生(?![产活意效命]) | 客 | 友 | 粉 | 迷 | 手(?!机|续|术|段) | 家庭 | 群体 | 主体
  | 儿童 | 女 | 男 | 农 | 兵 | 患 | 会员 | 岗位 | 就业 | 企业 | 商家 | 店
"""
COUNTED = Pattern(
    rf"""(?x:
        (?P<of>
            (?!{_COMPARED})
            (?![{_NO_NOUN}]|{_NO_BEGINNING})
            (?:(?!{_MANY})|(?=[一-鿿]{{0,7}}(?:{_PEOPLE})))
            [一-鿿]{{1,8}}
        )
    )"""
)
# Nouns that headlines count without a classifier: 两机构卖出, 五部门发文.
_PLAIN = words("""
    专家 交易所 企业 债券 债基 公司 券商 口岸 国企 国家 地区 城市 基金 大学 央企 女子 嫌犯 学者 巨头 市场 平台 房企
    指数 机构 民企 男子 省区 省市 股东 药企 车企 车型 部委 部门 银行 险企 高校 高管 协会
""")
PLAIN = Pattern(
    lambda: f"(?<=[两三四五六七八九十])(?<![{CORE}第][两三四五六七八九十])(?:{trie(_PLAIN)}|股(?![市东票权份指]))"
)

COUNTS = CountCues(
    plain=PLAIN,
    nouns=COUNTED,
    articles=ARTICLES,
    readings=NEVER,
    reading_words=(),
    numbers=NUMBERS_BEFORE,
    subject=NEVER,
    not_years=TOTALS,
    total_nouns=NEVER,
    partitives=(),
    half=HALF_AFTER,
    below_zero=NEVER,
    lone=ALONE,
)
