"""Chinese numerals and words that state no figure but may translate one: 双, 首, 一季.

They are evidence, not figures: an audit searches for them before it reports a figure as missing.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from econnum.lang.patterns import NEVER, Pattern, trie
from econnum.lang.templates import word_rows
from econnum.lang.zh.han import CORE, integer

__all__ = ["BEHIND", "DAYS", "PATTERN", "POINT", "RESPECTIVE", "TURNING", "read"]

# The words by the figures that they may translate, the most likely first.
_WORDS: dict[str, str] = {
    "0": "持平 无 未 没有",
    "0.5 6": "半年",
    "0.5 50": "减半 对半 折半 拦腰 腰斩",
    "0.5 50 30 6": "半",
    "1": "之首 元旦 元月 冠军 初 单 另 同 名列前茅 唯 天 头 日 最 月 某 榜首 正月 每 独 首",
    "1 12": "年",
    "1 100": "整",
    "2": "亚军 俩 双 梅开二度",
    "2 1 100": "倍 加倍 翻了一番 翻倍 翻番",
    "3": "仨 季军 帽子戏法",
    "3 0.25 1": "季",
    "7 1": "周",
    "10": "年代 成 旬",
    "11": "冬月",
    "12": "打 腊月",
    "15": "刻",
    "40": "不惑",
    "60": "甲子 花甲",
    "70": "古稀",
    "80": "耄耋",
    "100": "世纪 百",
    "100 1": "全",
    "1000": "千",
    "10000": "万",
    "100000000": "亿",
}


@cache
def _values() -> dict[str, tuple[Decimal, ...]]:
    """The figures that each word may translate; built on first use."""
    values = {word: tuple(map(Decimal, figures.split())) for word, figures in word_rows(_WORDS).items()}
    one = (Decimal(1),)
    values |= {f"{week}{day}": one for week in ("周", "星期", "礼拜") for day in "一二三四五六"}
    for number in range(12):  # Roman numerals of one character each
        values |= dict.fromkeys((chr(0x2160 + number), chr(0x2170 + number)), (Decimal(number + 1),))
    return values


PATTERN = Pattern(lambda: rf"[{CORE}]{{2,40}}|{trie(_values())}|[{CORE}]")
"""What matches each such word, and every run of Han numerals, in folded text."""

TURNING = Pattern(
    r"从|由|(?<![同环占])比(?![重例分])|较|相比|高于|低于|(?:超过|超出)(?![0-9])|其中|包括|至(?!今)|(?<![达得受收])到|分之"
)
"""What orders two figures so that another language may turn them around."""
BEHIND = NEVER
"""What does so behind the second figure: nothing."""

POINT = NEVER
"""A percentage point told by an article: Chinese has none."""

DAYS = Pattern(r"(?:周|星期|礼拜)[一二三四五六日天末]|[今昨当前][日天]|今[早晚]|昨[早晚夜]")
"""A day told without its date."""

RESPECTIVE = Pattern(r"分别|依次")
"""What holds the members of a list to the order of another one."""


def read(word: str) -> tuple[Decimal, ...]:
    """The figures that the word or the run of numerals may translate.

    >>> read("双"), read("十八"), read("三五")
    ((Decimal('2'),), (Decimal('18'),), (Decimal('35'), Decimal('3'), Decimal('5')))
    """
    known = _values().get(word)
    if known is not None:
        return known
    whole = integer(word)
    parts = () if len(word) == 1 else tuple(value for c in word if (value := integer(c)) is not None)
    if len(word) > 2 or any(c in "十百千万亿" for c in word):
        parts = ()
    return (*(() if whole is None else (whole,)), *parts)
