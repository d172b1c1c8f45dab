"""What makes a Chinese number a count, an article or a bare number.

Source: Lü Shuxiang, 现代汉语八百词 (1999), s.v. 一, 半.
"""

from __future__ import annotations

import re

from econnum.lang.shape import AloneCues, ArticleCues, CountCues

__all__ = ["COUNTS"]

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
# What shows that four digits count and are no year; in Chinese the classifier does.
TOTALS = re.compile(r"(?!)")
# As what something is, where the clause ends: 答案是四，不是五.
ALONE = AloneCues(before=re.compile(r"(?:是|等于)$"), after=re.compile(r"[，。！？；,.;!?)）\s]|[不而却]是|[这那]"))
# A noun that may follow a figure without a classifier: 627万创作者.
# What makes a whole number a number and no count: in Chinese, to stand without a classifier.
NUMBERS_BEFORE = re.compile("")
# Verbs and the like, which begin another thing: 均价6500预计, 优惠3万抵5万.
_NO_NOUN = "并且不而但到至和与及或的了是为在以从由占比较增减降升涨跌同环年月日时上下左右多余来之将仍还已曾均都也就才只仅被让使给对向按再又可享预有无未能会应需要等起抵送购超约近逾报"
# Behind a scale of ten thousand or more, those who are counted without a classifier: 627万创作者; of money a text
# tells as much, and names what it is for: 3亿投资.
_MANY = r"(?<=[0-9 〇零一二两三四五六七八九十百千万亿几数多余][万亿兆])|(?<=[万亿兆][多余+])"
_PEOPLE = r"人|者|民|户|工|员|师|生(?![产活意效命])|客|友|粉|迷|手(?!机|续|术|段)|家庭|群体|主体|儿童|女|男|农|兵|患|会员|岗位|就业|企业|商家|店"
COUNTED = re.compile(
    r" ?(?P<of>(?![大小高低多少长短](?:一些|一点|些|得多|的|[，。；比]))(?!大于|小于|等于|低于|高于|少于|多于|超过|最[多少高低大小])"
    rf"(?![{_NO_NOUN}]|创(?:历|新|下|近|纪))(?:(?!{_MANY})|(?=[一-鿿]{{0,7}}(?:{_PEOPLE})))[一-鿿]{{1,8}})"
)
PARTITIVES: tuple[str, ...] = ()

COUNTS = CountCues(
    nouns=COUNTED,
    articles=ARTICLES,
    numbers=NUMBERS_BEFORE,
    subject=re.compile(r"(?!)"),
    totals=TOTALS,
    partitives=PARTITIVES,
    half=HALF_AFTER,
    below_zero=re.compile(r"(?!)"),
    alone=ALONE,
)
