"""Chinese numerals that state no single figure, and words that are numbers.

几十, 上百万, 一半, 翻番, 首次, 对折, 两位数.  Sources: Lü Shuxiang, 现代汉语八百词 (1999), s.v. 多, 来, 几, 数.
"""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.amount import Modifier
from econnum.exact import EXACT, power_of_ten
from econnum.lang.patterns import HAN, Pattern
from econnum.lang.schema import Anchor, Numeral, Word
from econnum.lang.zh.han import CORE, DIGITS, integer, last_scale

__all__ = ["ANCHORS", "PREFIXED", "SCALE", "numeral"]

SCALE = "十百千万亿兆"
# 千 and 兆 before these are the prefix of a unit: 千瓦时, 兆帕.
# The other alternatives are currencies whose names begin with a scale.
PREFIXED = (
    "[千兆](?=[瓦米克伏焦卡赫帕升安]|欧(?!元|分|洲)|牛顿|电子伏|字节|比特|像素|里达)"
    "|百(?=慕|帕)|万(?=那杜)|多(?=米尼|明尼|哥非)"
    # The name of a bond, whose issuer begins with a scale behind the year: 19万科02.
    rf"|[万亿](?<=[0-9]{{2}}.)(?<![0-9.,][0-9]{{2}}.)(?={HAN}{{1,2}}(?:0[1-9](?![0-9.%年月日])|(?:mtn|scp|cp|ppn)[0-9]))"
)
# 数千瓦时 has one scale and no prefix, 数亿千瓦时 both.
_SCALES = rf"[{SCALE}拾佰仟](?:(?!{PREFIXED})[{SCALE}拾佰仟])*+"

_VAGUE = Pattern(rf"(?:好几|几|数|若干)(?P<scale>{_SCALES})(?P<more>[多余])?|数以(?P<counted>[{SCALE}]+)计")


def _read_vague(text: str, start: int, end: int) -> Numeral | str:
    """Read 几十, 数千亿, 好几百万, 数以万计: from the scale to ten times the scale."""
    match = _VAGUE.match(text, start)
    if match is None:
        return "no numeral"
    scale = match["scale"] or match["counted"]
    value = integer(scale)
    if value is None:
        return "scales in no order that a number has"
    low = EXACT.scaleb(Decimal(1), value.adjusted())
    return Numeral(
        start,
        match.end(),
        None,
        low,
        EXACT.scaleb(low, 1),
        "approx",
        last_scale(scale),
        spelled=True,
        bare=False,
        vague="few",
    )


def numeral(text: str, position: int) -> Numeral | None:
    """The vague numeral at a position, or None: the 几十 of 百分之几十."""
    made = _read_vague(text, position, position)
    return None if isinstance(made, str) else made


def _read_reached(text: str, start: int, end: int) -> Numeral | str:
    """Read 上百, 上千万 (the figure or more) and 过百, 过亿 (more than the figure)."""
    value = integer(text[start + 1 : end])
    if value is None:
        return "scales in no order that a number has"
    modifier: Modifier = "equal_or_more" if text[start] == "上" else "more_than"
    return Numeral(start + 1, end, value, modifier=modifier, exponent=value.adjusted(), spelled=True, bare=False)


# 通过 and similar words are verbs, 不过 and 超过 are other hedges.
_PASSED_BY_HEDGES = "超不"
_VERBS_OF_PASSING = f"{_PASSED_BY_HEDGES}经通越跨渡度难穿跳走去高未只"
# The meaning of 半 with a unit: the figure, no bounds, and the unit.
_HALVES: dict[str, tuple[Decimal, None, None, Modifier, int, Word | None]] = {
    "半": (Decimal("0.5"), None, None, "exact", 0, None),
    "半百": (Decimal(50), None, None, "exact", 0, None),
    "半成": (Decimal(5), None, None, "exact", 0, Word("percent", 0)),
    "半厘": (Decimal("0.5"), None, None, "exact", 0, Word("percent", 0)),
    "半码": (Decimal("0.125"), None, None, "exact", 0, Word("points", ("percentage_point", 0))),
    "半折": (Decimal(50), None, None, "exact", 0, Word("percent", 0)),
    "对折": (Decimal(50), None, None, "exact", 0, Word("percent", 0)),
}


def _read_half(text: str, start: int, end: int) -> Numeral | str:
    """Read 半年, 半个月 (half a unit), 一半, 半数, 过半数 (a fraction) and 半成, 对折 (a share)."""
    figure = _HALVES.get(text[start:end])
    if figure is not None:
        return Numeral(start, end, *figure, spelled=True)
    passed = text[start] == "过"
    unpassed = _PASSED_BY_HEDGES if text[end - 1] == "数" else _VERBS_OF_PASSING  # 须经过半数同意
    modifier: Modifier = "more_than" if passed and text[start - 1] not in unpassed else "exact"
    return Numeral(start + passed, end, None, modifier=modifier, word=Word("fraction", (1, 2)), spelled=True)


def _read_doubling(text: str, start: int, end: int) -> Numeral | str:
    """Read 翻番, 翻一番, 翻两番: each 番 doubles."""
    match = re.match(rf"翻[了上出]?([{CORE}]*)番", text[start:end])
    if match is None:  # 翻倍; 翻了一倍 is a change by its multiple
        return Numeral(start, end, Decimal(2), word=Word("fixed_multiple", ("up", "to")), spelled=True)
    times = integer(match[1]) if match[1] else Decimal(1)
    if times is None or times > 20:
        return "more doublings than a text states"
    return Numeral(start, end, EXACT.power(Decimal(2), times), word=Word("fixed_multiple", ("up", "to")), spelled=True)


def _read_double(text: str, start: int, end: int) -> Numeral | str:
    """Read 倍增: doubled."""
    return Numeral(start, end, Decimal(2), word=Word("fixed_multiple", ("up", "to")), spelled=True)


def _read_halving(text: str, start: int, end: int) -> Numeral | str:
    return Numeral(start, end, Decimal("0.5"), word=Word("fixed_multiple", ("down", "to")), spelled=True)


def _read_first(text: str, start: int, end: int) -> Numeral | str:
    """Read 首次, 首个, 首批: the first of a sequence, not a rank."""
    return Numeral(start, end, Decimal(1), word=Word("ordinal", "unranked"), spelled=True)


_HOLDS = Pattern(r"(?:居|列|占据|占|排|排名|排在|跃至|升至|保持)[^，。；、：,;:\s]{0,8}$")


def _read_first_place(text: str, start: int, end: int) -> Numeral | str:
    """Read 居全国首位, a rank; 首位 before people is an ordinal."""
    if _HOLDS.search(text, max(0, start - 12), start) is None:
        return "a word"
    return Numeral(start, end, Decimal(1), word=Word("ordinal"), spelled=True)


_PLACES = DIGITS | {"双": 2, "个": 1}


def _read_digit_class(text: str, start: int, end: int) -> Numeral | str:
    """Read 两位数增长 (10 to 100 per cent) and 个位数 (1 to 10)."""
    start = end - len("两位数")
    low = power_of_ten(_PLACES[text[start]] - 1)
    return Numeral(
        start,
        end,
        None,
        low,
        EXACT.scaleb(low, 1),
        "approx",
        word=Word("percent", 0),
        spelled=True,
        bare=False,
    )


_OF_A_CHANGE = r"(?=的?(?:增|减|涨|跌|下|上|升|降|速|以上|\n))"
# The readers of vague numerals and of number words, before and after those of runs of digits.
ANCHORS: tuple[Anchor, ...] = (
    Anchor("digit_class", "一两三双", rf"位数{_OF_A_CHANGE}", _read_digit_class),
    Anchor("digit_class_of_one", "位", rf"(?<=个位)数{_OF_A_CHANGE}", _read_digit_class),
    Anchor("han_discount", "对", r"(?<=打对)折", _read_half),
    Anchor(
        "han_half",
        "一过半",
        r"(?<=半)(?:数|百(?![年姓花])|成(?![品型套员立体本交熟都])|折(?![射叠])|厘(?!米)|(?<=[升降加减][息准]半)码|(?<=调[升降高低]半)码"
        r"|(?=[年天小个辈场程吨]|公[升斤里顷]|加仑|英[里寸尺镑]|世纪|斤(?!八)))"
        r"|(?<=一)半|(?<=(?<![超通不难])过)半(?![百年天个小晌日夜辈路])数?",
        _read_half,
    ),
    Anchor("han_vague", "几数好若", rf"(?:(?:(?<=好)几|(?<=若)干)?{_SCALES}|(?<=数)以[{SCALE}]++计)", _read_vague),
    Anchor("han_reached", "上", r"[百千万亿]++(?!学)", _read_reached),
    Anchor("han_passed", "过", rf"(?<![{_VERBS_OF_PASSING}]过)[百千万亿]++(?![学家户分])", _read_reached),
    Anchor("han_doubling", "翻", rf"[了上出]?[{CORE}]{{0,3}}番|倍", _read_doubling),
    Anchor(
        "han_double",
        "倍",
        rf"(?<![成加百双数几多番翻{CORE}0-9个%][倍])增(?![长加幅速量多率]|[之的]?(?:计划|行动|工程|器|效应|战略|目标))",
        _read_double,
    ),
    Anchor("han_halving", "减", "半", _read_halving),
    Anchor("han_first_place", "首", f"位(?![置度]|{HAN}{{0,3}}[总主女男])", _read_first_place),
    Anchor("han_first", "首", "[次个家批届款条座只笔单艘台架例](?!季)", _read_first),
)
