"""Texts that are meant to hurt: one catalogue for the properties, the fuzzers and the benchmark.

`SHAPES` names each shape and makes it at any length: `SHAPES["digits: 7"](100_000)`.  Most repeat one piece, since
what makes a matcher slow is a run of things that nearly begin something; the others put a long run before, behind or
around a single thing.  A shape that once hurt, here or in another library, stays.
"""

from __future__ import annotations

import random
import sys
import unicodedata
from collections.abc import Callable
from functools import cache, partial

__all__ = ["SHAPES", "Shape", "repeated"]

Shape = Callable[[int], str]

# What a run is made of: every sort of digit, every part of a numeral, and what stands beside numerals.
PIECES: dict[str, tuple[str, ...]] = {
    "digits": (
        "0",
        "7",
        "９",
        "٣",
        "१",
        "𝟏",
        "½",
        "①",
        "²",
        "Ⅳ",
        "0.",
        "1,",
        "1.",
        "1，",
        "1 ",
        "1 0 ",
        "1,111",
        "12,",
    ),
    "Han numerals": (*"一十零〇半几数多余两廿卅壹萬", "一十", "一百", "三多", "个半", "一点", "十点", "零 ", "一 二 "),
    "scales": (*"百千万亿兆", "万亿", "亿亿", "一万", "1亿", "1亿2", "万多", "3万3千", "千瓦", "三千 ", "0 亿 "),
    "number words": (
        *("one ", "million ", "hundred ", "thousand ", "and ", "a ", "an ", "twenty-", "twenty ", "half ", "third "),
        *(
            "first ",
            "dozens of ",
            "tens of ",
            "point ",
            "one point ",
            "two and ",
            "one and a half ",
            "one hundred and ",
        ),
        *("a million ", "1 million ", "minus ", "doubled ", "one third ", "quarter of ", "several "),
    ),
    "fractions": (
        "百分之",
        "3分之",
        "分之",
        "1分之",
        "成",
        "三成",
        "五折",
        "1/",
        "1/2",
        "/2",
        "一又",
        "一又二分之",
        "3 1/2 ",
    ),
    "points and commas": (".", ",", "，", "．", "、", "·", "…", "...", ",.", ".,", " . ", ", ", "。"),
    "dashes": ("-", "–", "—", "~", "～", "至", "到", "--", "1-", "1–", "1~", "20-30", "10%-", "1 to ", "from 1 ", "-1"),
    "blanks": (" ", "\n", "\t", "\r\n", "\u3000", "\xa0", "\u2009", "\u202f", "\v", "\f", "\x85", "\u2028", " \n"),
    "brackets": ("(", ")", "()", "[", "（", "）", "「", "《", "(1", "1)", "(1)", "($", "1(", "（1"),
    "quotes": ("'", '"', "“", "”", "‘", "’", "''", "1'", '1"', "'1", "5'6"),
    "signs": (
        "%",
        "％",
        "‰",
        "$",
        "¥",
        "€",
        "US$",
        "$1",
        "1%",
        "5%、",
        "5%, ",
        "/",
        ":",
        "#",
        "+",
        "*",
        "^",
        "=",
        "@",
        "&",
    ),
    "names": (
        "No. ",
        "G20 ",
        "一些",
        "U.S. ",
        "FY",
        "Q1 ",
        "a@",
        "www.",
        "http://",
        "://",
        "a.b",
        "A1",
        "1a",
        "COVID-19 ",
    ),
    "dates": (
        "年",
        "月",
        "日",
        "1年",
        "1月",
        "1990s ",
        "2022 ",
        "2022-",
        "1/1/",
        "March ",
        "March 1 ",
        "1日",
        "1时",
        "12:",
    ),
    "units": (
        *(
            "个",
            "元",
            "倍",
            "1个",
            "1元",
            "元和",
            "1 yuan ",
            "yuan ",
            "k",
            "1k",
            "bn",
            "5 ",
            "1 km/h ",
            "per ",
            "/吨",
            "每",
        ),
        *("percent ", "5 feet 6 inches ", "1元2角", "1小时2分", "basis points ", "percentage points "),
    ),
    "order": ("第", "第一", "前十", "top ", "top 1 ", "1st ", "翻", "翻番", "第一第", "the 1st and "),
    "words of change": (
        "增长",
        "同比",
        "rose ",
        "fell by ",
        "year on year ",
        "去年同期",
        "to ",
        "from ",
        "下降1%",
        "up 1% ",
    ),
    "hedges and lists": (
        *(
            "约",
            "超过",
            "more than ",
            "more than 1 ",
            "about ",
            "1多",
            "1余",
            "以上",
            "1以上",
            "分别",
            "其中",
            "8 and ",
        ),
        *("1和", "1、", "1% and ", "respectively ", "或", "1或"),
    ),
    "letters": ("a", "ab ", "é", "ß", "İ", "ı", "ǅ", "ﬁ", "Σ", "的", "一個", "ก", "ا", "א", "नि", "각"),
    "marks": (
        *(
            "<b>",
            "</b>",
            "<p>5",
            "<td>5",
            "<br>\n",
            "<!--",
            "-->",
            "<script>",
            "<a b=",
            '<a b="',
            "<",
            ">",
            "> ",
            ">5\n",
        ),
        *(
            "&nbsp;",
            "&#37;",
            "&",
            "&amp;",
            "**",
            "**5**",
            "*5 ",
            "__",
            "_5_ ",
            "`",
            "~~5~~",
            "~~a",
            "# 5\n",
            "|5",
            "\\*",
        ),
    ),
    "lines": (
        *(
            "5\n",
            "5%\n",
            "a\n",
            "1.3\nbillion ",
            "more than\n20 percent of all\n",
            "三十\n七个",
            "约\n",
            "up\n5 ",
            "the\n",
        ),
        *(
            "March\n15, ",
            "出口增长20%\n",
            "Exports rose 20% in May\n",
            "mil-\nlion ",
            "a-\n",
            "a\n  ",
            "1\n2\n",
            "a: 5\n",
        ),
        *("  ", "5  5", "5\t", "   a", "“5%” ", "“a ", "5\u200b", "\u00ad\n", "5㎏", "㋀", "№5", "%.5"),
    ),
    "combining marks": ("\u0301", "1\u0301", "\u20e3", "1\ufe0f\u20e3", "一\u0301", "\u0301 1", "\u3099"),
    "direction and invisible": (
        "\u202e",
        "\u202e1",
        "\u200b",
        "1\u200b",
        "\u200d",
        "\ufeff",
        "\u2066",
        "\xad",
        "\u061c",
    ),
    "surrogates and controls": (
        "\ud800",
        "\udfff",
        "\ud800\udfff",
        "1\ud83d",
        "\x00",
        "1\x00",
        "\x7f",
        "\uffff",
        "\U0010ffff",
    ),
}


def repeated(piece: str, length: int) -> str:
    """The piece, over and over, cut to the length."""
    return (piece * (length // len(piece) + 1))[:length]


def between(before: str, piece: str, after: str, length: int) -> str:
    """A long run of the piece with something before and after it."""
    return before + repeated(piece, max(length - len(before) - len(after), 0)) + after


@cache
def _every(category: str) -> str:
    """Every character of a Unicode category, in order."""
    return "".join(c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c) == category)


def _in_category(category: str, length: int) -> str:
    return repeated(_every(category), length)


def _nested(opening: str, closing: str, length: int) -> str:
    return opening * (length // 2) + "1" + closing * (length // 2)


def _growing(digit: str, separator: str, length: int) -> str:
    """Ever longer runs: `1 11 111`, in which no length is met twice."""
    runs: list[str] = []
    total = 0
    while total < length:
        runs.append(digit * (len(runs) + 1) + separator)
        total += len(runs[-1])
    return "".join(runs)[:length]


def _shuffled(length: int) -> str:
    """All pieces in an order that is the same on every run."""
    pieces = [piece for group in PIECES.values() for piece in group]
    dice, drawn, total = random.Random(20220329), [], 0
    while total < length:
        drawn.append(dice.choice(pieces))
        total += len(drawn[-1])
    return "".join(drawn)[:length]


SHAPES: dict[str, Shape] = {
    **{f"{group}: {piece!a}": partial(repeated, piece) for group, pieces in PIECES.items() for piece in pieces},
    **{f"every digit of Unicode ({category})": partial(_in_category, category) for category in ("Nd", "Nl", "No")},
    **{
        f"every {told} of Unicode": partial(_in_category, c)
        for c, told in {"Sc": "currency sign", "Zs": "blank"}.items()
    },
    # A mark that opens another look at the text must not make a long word before it costly.
    **{
        f"a long word before {end!a}": partial(between, "", "a", end)
        for end in (" @", " www.", " ://", "%", "元", " billion yuan")
    },
    **{
        f"a figure before a long run of {piece!a}": partial(between, "5", piece, "")
        for piece in (" ", "0", "亿", "\u0301", ")", "多")
    },
    **{
        f"a long run of {piece!a} before a figure": partial(between, "", piece, "5%")
        for piece in (" ", "$", "约", "(", "-", "a ", "to ")
    },
    **{
        f"a figure and its unit far apart by {piece!a}": partial(between, "5", piece, "亿元")
        for piece in (" ", "\n", "的", ", ", "）")
    },
    "brackets in brackets": partial(_nested, "(", ")"),
    "full-width brackets in brackets": partial(_nested, "（", "）"),
    "runs of digits that grow": partial(_growing, "1", " "),
    "runs of Han numerals that grow": partial(_growing, "一", "，"),
    "all pieces in no order": _shuffled,
}
