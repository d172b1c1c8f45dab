"""Numerals and words of Chinese that may render a figure of another text although they state none: 双, 首, 一季.

They are evidence, not figures: an audit that misses a figure looks here before it says that the figure is missing.
"""

from __future__ import annotations

from decimal import Decimal

from econnum.lang.patterns import NEVER, Pattern, trie
from econnum.lang.zh.han import CORE, integer

__all__ = ["BEHIND", "DAYS", "PATTERN", "POINT", "RESPECTIVE", "TURNING", "read"]

# fmt: off
_WORDS: dict[str, tuple[str, ...]] = {
    "首": ("1",), "头": ("1",), "单": ("1",), "独": ("1",), "唯": ("1",), "冠军": ("1",), "榜首": ("1",), "之首": ("1",), "最": ("1",), "元旦": ("1",), "初": ("1",), "元月": ("1",), "同": ("1",), "每": ("1",), "某": ("1",), "另": ("1",), "名列前茅": ("1",),
    "双": ("2",), "亚军": ("2",), "俩": ("2",), "倍": ("2", "1", "100"), "翻番": ("2", "1", "100"), "翻了一番": ("2", "1", "100"), "翻倍": ("2", "1", "100"), "加倍": ("2", "1", "100"), "季军": ("3",), "仨": ("3",),
    "半": ("0.5", "50", "30", "6"), "半年": ("0.5", "6"), "折半": ("0.5", "50"), "梅开二度": ("2",), "帽子戏法": ("3",), "花甲": ("60",), "古稀": ("70",), "耄耋": ("80",), "不惑": ("40",), "甲子": ("60",), "腰斩": ("0.5", "50"), "拦腰": ("0.5", "50"), "对半": ("0.5", "50"), "减半": ("0.5", "50"), "打": ("12",), "旬": ("10",), "季": ("3", "0.25", "1"), "刻": ("15",), "周": ("7", "1"), **dict.fromkeys((f"{week}{day}" for week in ("周", "星期", "礼拜") for day in "一二三四五六"), ("1",)), "日": ("1",), "年": ("1", "12"), "月": ("1",), "天": ("1",), "全": ("100", "1"), "整": ("1", "100"),
    "世纪": ("100",), "年代": ("10",), "腊月": ("12",), "冬月": ("11",), "正月": ("1",), "成": ("10",), "无": ("0",), "没有": ("0",), "未": ("0",), "持平": ("0",), "百": ("100",), "千": ("1000",), "万": ("10000",), "亿": ("100000000",),
    **{chr(0x2160 + n): (str(n + 1),) for n in range(12)}, **{chr(0x2170 + n): (str(n + 1),) for n in range(12)},
}
# fmt: on
_VALUES = {word: tuple(map(Decimal, values)) for word, values in _WORDS.items()}

PATTERN = Pattern(rf"[{CORE}]{{2,40}}|{trie(_VALUES)}|[{CORE}]")
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
    """The figures that the word or the run of numerals may stand for.

    >>> read("双"), read("十八"), read("三五")
    ((Decimal('2'),), (Decimal('18'),), (Decimal('35'), Decimal('3'), Decimal('5')))
    """
    known = _VALUES.get(word)
    if known is not None:
        return known
    whole = integer(word)
    parts = () if len(word) == 1 else tuple(value for c in word if (value := integer(c)) is not None)
    if len(word) > 2 or any(c in "十百千万亿" for c in word):
        parts = ()
    return (*(() if whole is None else (whole,)), *parts)
