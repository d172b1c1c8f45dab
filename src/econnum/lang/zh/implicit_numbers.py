"""Chinese numerals and words that state no figure but may translate one: 双, 首, 一季.

They are evidence, not figures: an audit searches for them before it reports a figure as missing.  Each table is one
sort of evidence (`econnum.lang.audit_schema.ImplicitCues`): figure, then the words that may translate it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from econnum.lang.audit_schema import MONTH, Implied, implied_by_word
from econnum.lang.patterns import NEVER, Pattern, trie
from econnum.lang.zh.han import CORE, integer

__all__ = [
    "DATES",
    "DAYS",
    "MONTH_NAMES",
    "PATTERN",
    "POINT",
    "POINTING",
    "REORDERING",
    "REORDERING_AFTER",
    "REORDERING_BEFORE",
    "REPORTED",
    "RESPECTIVE",
    "SAME_FOR_ALL",
    "TIMES",
    "TWO",
    "WHOLLY",
    "WORDS",
    "YEARS",
    "YUANS",
    "members",
    "read",
]

# One row for each figure (for a duration with its unit), then the words.
_COUNTS: Mapping[str, str] = {
    "1": "单 独 唯 同 每 某 另 首 头",
    "2": "双 俩 倍 梅开二度",
    "3": "仨 帽子戏法",
    "10": "两位数",
    "12": "打",
    **{str(n + 1): f"{chr(0x2160 + n)} {chr(0x2170 + n)}" for n in range(12) if n not in {0, 1, 2, 11}},
}
_PLACES: Mapping[str, str] = {
    "1": "首 头 初 最 冠军 榜首 之首 名列前茅 Ⅰ ⅰ",
    "2": "亚军 Ⅱ ⅱ",
    "3": "季军 Ⅲ ⅲ",
}
_FOLDS: Mapping[str, str] = {"2": "倍 双 翻番 翻了一番 翻倍 加倍"}
_PARTS: Mapping[str, str] = {"0.1": "成", "0.5": "半 折半 腰斩 拦腰 对半 减半", "1": "全 整"}
_NOTHING = "无 没有 未 持平"
_LENGTHS: Mapping[tuple[str, str], str] = {
    ("1", "second"): "秒",
    ("1", "minute"): "分",
    ("15", "minute"): "刻",
    ("30", "minute"): "半",
    ("1", "hour"): "小时",
    ("1", "day"): "日 天",
    ("10", "day"): "旬",
    ("1", "week"): "周",
    ("1", "month"): "月",
    ("6", "month"): "半 半年",
    ("1", "quarter"): "季",
    ("1", "year"): "年 全 整",
    ("10", "year"): "年代",
    ("40", "year"): "不惑",
    ("60", "year"): "花甲 甲子",
    ("70", "year"): "古稀",
    ("80", "year"): "耄耋",
    ("100", "year"): "世纪",
}
_MONTHS: Mapping[str, str] = {"1": "元旦 元月 正月", "11": "冬月", "12": "腊月"}
_SCALES: Mapping[str, str] = {"1E2": "百", "1E3": "千", "1E4": "万", "1E8": "亿"}
_WEEKDAYS = tuple(f"{week}{day}" for week in ("周", "星期", "礼拜") for day in "一二三四五六")
_TABLES = {
    "count": _COUNTS, "place": _PLACES, "fold": _FOLDS, "part": _PARTS, "scale": _SCALES, MONTH: _MONTHS,
    "nothing": {"0": _NOTHING},
}  # fmt: skip


def _rows() -> Iterator[tuple[str, Implied]]:
    """Each word with a figure that it may translate."""
    for sort, table in _TABLES.items():
        for value, words in table.items():
            yield from ((word, Implied(Decimal(value), sort)) for word in words.split(" "))
    for (value, unit), words in _LENGTHS.items():
        yield from ((word, Implied(Decimal(value), unit)) for word in words.split(" "))


@cache
def _implied() -> dict[str, tuple[Implied, ...]]:
    """The figures that each word may translate; built on first use."""
    return {**dict.fromkeys(_WEEKDAYS, ()), **implied_by_word(_rows())}


PATTERN = Pattern(lambda: rf"[{CORE}]{{2,40}}|{trie(_implied())}|[{CORE}]")
"""What matches each such word, and every run of Han numerals, in folded text."""

REORDERING = Pattern(
    r"从|由|(?<![同环占])比(?![重例分])|较|相比|最[后终]|随后|之后|高于|低于|(?:超过|超出)(?![0-9])|分之|等(?=[0-9])"
)
"""What orders two figures so that another language may turn them around."""
REORDERING_AFTER = NEVER
"""What does so behind the second figure: nothing."""
REORDERING_BEFORE = Pattern("(?:相比|相较|较之|比起)[^，,。；;]{0,16}$")
"""What does so before the first figure: 相比之前的12个月."""

POINT = NEVER
"""A percentage point with an article: Chinese has none."""

DAYS = Pattern(r"(?:周|星期|礼拜)[一二三四五六日天末]|[今昨当前][日天]|今[早晚]|昨[早晚夜]")
"""A day without its date."""

YEARS = Pattern(r"[今去明前]年|本年|至今|目前|如今")
"""A year without its number."""

RESPECTIVE = Pattern(r"分别|依次")
"""What holds the members of a list to the order of another one."""

SAME_FOR_ALL = Pattern(r"均|都|皆|各|每|全部?|分别|双双")
"""What says one figure of several things."""

POINTING = Pattern(r"(?:[这那该此]|上述|前述|所述)$")
"""What ends the text before a figure that was known before: 这12页."""

TWO = Pattern(
    r"(?:[^，,。；;、和与及0-9]{1,8}[、和与及][^，,。；;、和与及0-9]{1,8}|[这那该此其])\0"
    r"|(?<=[沪深京津中美日欧俄英法德韩港澳台城乡男女]{2})\0"
    r"|\0(?:[二两]者|两(?:方|国|地|岸|市|市场|会|端|侧|边|头|旁)|[^，。；0-9]{1,6}?(?:之间|间的|的?(?:差[异距别]|距离|关系|对比)))"
)
"""What shows that two things were known before: 伊利、蒙牛两家, 这两页, 沪深两市, 两者, 两组之间."""

WHOLLY = Pattern(r"(?:已经?|均|都|全部?|要|能|可以?|须|保证|确保)\x00100 ?[%％](?=[一-鿿])(?!的)")
"""A whole as an adverb: 已100%完成; NUL stands before the figure."""

REPORTED = Pattern(r"[^，,。；;0-9]{0,6}?(?:[称说讯电]|表示|宣布|公布|发布|报道|援引|消息|获悉|透露|介绍|指出|通报)")
"""What follows the day on which something was said."""

WORDS = Pattern(r"[一-鿿]{2,4}|[a-z]{2,}")
"""What stands for a word right beside a figure."""

DATES = Pattern(
    r"(?:(?P<year>(?:19|20)[0-9]{2})年)?(?P<month>(?<![0-9])(?:1[0-2]|0?[1-9]))月"
    r"(?:(?P<day>[0-3]?[0-9])[日号](?![0-9])|份?[-~至到—](?P<last>1[0-2]|0?[1-9])月)"
)
"""A day of a month, or two months."""

MONTH_NAMES: Mapping[str, int] = {}
"""Months are written in digits alone."""

TIMES = Pattern(r"(?<![0-9:：])(?P<hour>[01]?[0-9]|2[0-4])(?:[点时](?!间|段|期)(?:半|(?P<minute>[0-5]?[0-9])分))")
"""A time of the day, to the minute."""

YUANS: Mapping[str, str] = {
    "加拿大": "CAD", "澳大利亚": "AUD", "澳洲": "AUD", "新西兰": "NZD", "新加坡": "SGD", "香港": "HKD", "台湾": "TWD",
    "澳门": "MOP",
}  # fmt: skip
"""Places whose money is written 元 there."""

_MEMBERS = Pattern(r"(?:[^，,。；;、和与及0-9]{1,8}[、和与及]){1,9}[^，,。；;、和与及0-9]{1,8}?[这共等]{0,2}$")
_JOINT = Pattern("[、和与及]")
_COUNTRIES = Pattern("[中美英法德日俄韩印意加澳墨巴朝越泰新欧]{2,6}$")


def members(before: str) -> tuple[int, ...]:
    """How many members the list at the end of the text may have.

    >>> members("美墨加"), members("江苏、浙江、辽宁")
    ((3,), (3,))
    """
    countries, named = _COUNTRIES.search(before), _MEMBERS.search(before)
    return (
        *(() if countries is None else (len(countries[0]),)),
        *(() if named is None else (len(_JOINT.findall(named[0])) + 1,)),
    )


def read(word: str) -> tuple[Implied, ...]:
    """The figures that the word or the run of numerals may translate.

    >>> [(str(implied.value), implied.sort) for word in ("双", "十八", "世纪") for implied in read(word)]
    [('2', 'count'), ('2', 'fold'), ('18', 'count'), ('100', 'year')]
    >>> [str(implied.value) for implied in read("三五")]
    ['35', '3', '5']
    """
    known = _implied().get(word)
    if known is not None:
        return known
    whole = integer(word)
    parts = () if len(word) == 1 else tuple(value for c in word if (value := integer(c)) is not None)
    if len(word) > 2 or any(c in "十百千万亿" for c in word):
        parts = ()
    return tuple(Implied(value, "count") for value in (*(() if whole is None else (whole,)), *parts))
