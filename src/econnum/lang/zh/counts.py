"""What makes a Chinese number a count, an article or a bare number.

Source: Lü Shuxiang, 现代汉语八百词 (1999), s.v. 一, 半.
"""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.shape import AloneCues, ArticleCues, CountCues
from econnum.lang.zh.han import CORE

__all__ = ["COUNTS"]

# 两年半: half a unit more.
HALF_AFTER = Pattern(r"半(?![年月天日小径导球数夜价])")
# 一 with a classifier is an article as a rule (一个问题); it counts with the classifiers of people and places, after
# words that count, and in a row of its like (一个高地、一个基地).
ARTICLES = ArticleCues(
    words=frozenset({"一", "壹"}),
    counting=frozenset("家名位人户辆艘架起例宗所座栋幢台列头只匹间口枚颗棵株张笔届岁股").union(
        {"人次", "架次", "班次"}
    ),
    before=Pattern(r"(?:仅|只|仅有|只有|共|共有|总共|合计|至少|另|另有|新增|各|剩|剩下|不到|不足|唯有|其中) ?$"),
    row=Pattern(r"[一-鿿]{1,12}(?:、|和|与|及|以及)"),
)
# What shows that four digits count and are no year; in Chinese the classifier does.
TOTALS = NEVER
# As what something is, where the clause ends: 答案是四，不是五.
ALONE = AloneCues(before=Pattern(r"(?:是|等于)$"), after=Pattern(r"[，。！？；,.;!?)）\s]|[不而却]是|[这那]"))
# A noun that may follow a figure without a classifier: 627万创作者.
# What makes a whole number a number and no count: in Chinese, to stand without a classifier.
NUMBERS_BEFORE = Pattern("")
# Verbs and the like, which begin another thing: 均价6500预计, 优惠3万抵5万.
_NO_NOUN = "并且不而但到至和与及或的了是为在以从由占比较增减降升涨跌同环年月日时左右多余来之仍还已曾均都也才只仅让再又享抵送购超约近逾关过"
_NO_BEGINNING = "创(?:历|新|下|近|纪)|就(?!业)|将(?![军士领])|被(?![保告])|对(?!手)|向(?!导)|按(?!摩)|可(?!再)|预(?!备)|有(?!机|色|效)|无(?!人|线)|未(?!成年|婚)|能(?![源量])|会(?![员计场展])|应(?!届|用)|需(?!求)|要(?!素)|等(?!离)|起|报(?!社|刊)|使(?![馆者用])|给|全[款额部]|贷款|首付|上(?!市公司|班族|访|岗)|下(?!岗|属|游企|乡)|转增|荣枯|临界|派(?![出对遣])"
# Behind a scale of ten thousand or more, those who are counted without a classifier: 627万创作者; of money a text
# tells as much, and names what it is for: 3亿投资.
_MANY = r"(?<=[0-9 〇零一二两三四五六七八九十百千万亿几数多余][万亿兆])|(?<=[万亿兆][多余+])"
_PEOPLE = r"人|者|民|户|工|员|师|生(?![产活意效命])|客|友|粉|迷|手(?!机|续|术|段)|家庭|群体|主体|儿童|女|男|农|兵|患|会员|岗位|就业|企业|商家|店"
COUNTED = Pattern(
    r"(?P<of>(?![大小高低多少长短](?:一些|一点|些|得多|的|[，。；比]))(?!大于|小于|等于|低于|高于|少于|多于|超过|最[多少高低大小])"
    rf"(?![{_NO_NOUN}]|{_NO_BEGINNING})(?:(?!{_MANY})|(?=[一-鿿]{{0,7}}(?:{_PEOPLE})))[一-鿿]{{1,8}})"
)
# What headlines count without a classifier: 两机构卖出, 五部门发文.
PLAIN = Pattern(
    rf"(?<=[两三四五六七八九十])(?<![{CORE}第][两三四五六七八九十])(?:机构|部门|公司|企业|基金|银行|券商|股东|高管|央企|国企|车企|房企|险企|药企|民企|巨头|交易所|省市|城市|平台|市场|地区|国家|学者|专家|嫌犯|男子|女子|股(?![市东票权份指])|指数|部委|省区|协会|高校|大学|车型|口岸|债券|债基)"
)
PARTITIVES: tuple[str, ...] = ()

COUNTS = CountCues(
    nouns=COUNTED,
    plain=PLAIN,
    articles=ARTICLES,
    numbers=NUMBERS_BEFORE,
    subject=NEVER,
    tallied=NEVER,
    totals=TOTALS,
    partitives=PARTITIVES,
    half=HALF_AFTER,
    below_zero=NEVER,
    alone=ALONE,
)
