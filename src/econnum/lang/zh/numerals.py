"""Chinese numerals: where one can begin, and how it is read.

A figure is read in two steps: first its digits, Han (`runs`) or Arabic with their continuation (`arabic`); then its
suffix (`suffixes`): open-ended figures (`open_ended`), fractions and percentages (`parts`), and the last part of a
price or a length (`colloquial_parts`).  `han` computes the value of a run, and `vague` reads numerals that are words.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from econnum.exact import EXACT
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Anchor, Numeral
from econnum.lang.zh import vague
from econnum.lang.zh.arabic import APART, ARABIC_DIGITS, BEHIND_W, arabic
from econnum.lang.zh.figure import Figure
from econnum.lang.zh.han import CORE, DIGITS, FINANCIAL, integer, last_scale
from econnum.lang.zh.runs import ANY_SCALE, LONGEST_RUN, figure_of, juxtaposed, run_at
from econnum.lang.zh.suffixes import SUFFIXES, with_suffix

__all__ = ["ANCHORS", "SCALES"]

# A single financial capital is a numeral before these (壹角, 伍元), and possibly at the end of a line or a cell.
_AFTER_FINANCIAL = frozenset("元角分块圆\n\t|")
_HAN = "".join(DIGITS)
# A third of all Han numerals are a single digit without a continuation, and are read directly.
_SINGLE = {digit: Decimal(value) for digit, value in DIGITS.items() if digit not in FINANCIAL}
_GOES_ON_BEHIND = frozenset([" ", "点", *CORE, *SUFFIXES])
# Characters directly after Arabic digits that are not a scale; but 个亿 is one.
_ADDED = frozenset(SUFFIXES) - {"+", "点"}
# The usual case: a scale without a continuation.
_SCALED = Pattern(rf"{ANY_SCALE}{{1,4}}+(?![0-9 {_HAN}{re.escape(''.join(SUFFIXES))}])")
# A point in words, before a scale or a share: 3点5亿, 8点5%.
_SPOKEN = Pattern(rf"点([0-9]{{1,4}})(?=[{vague.SCALE}%‰倍])")
_LONGEST_SPOKEN = 3  # 3210点 is a level of an index


def _read_run(text: str, start: int, end: int) -> Numeral | str:
    if end - start > LONGEST_RUN:
        return "a run of Han numerals longer than any number"
    single = _SINGLE.get(text[start:end])
    if single is not None and text[end] not in _GOES_ON_BEHIND:
        return Numeral(start, end, single, None, None, "exact", 0, None, True)
    found = run_at(text, start)
    if found is None:
        return "the prefix of a unit"
    bounds = juxtaposed(text, start, *found)
    if bounds is not None:
        return bounds
    figure = figure_of(text, start, found)
    if figure is None:
        return "Han numerals in no order that a number has"
    numeral = with_suffix(text, figure)
    if numeral is not None:
        return numeral
    if figure.run in FINANCIAL and figure.end == found[1] and text[figure.end] not in _AFTER_FINANCIAL:
        return "a financial capital that stands alone is a word"
    return figure.numeral()


@cache
def _power(scale: str) -> int:
    """The power of ten of a run of scales; 0 if their order is impossible."""
    return 0 if integer(scale) is None else last_scale(scale)


def _read_scale(text: str, numeral: Numeral) -> Numeral:
    """The numeral of Arabic digits with Han characters: scales, vague words, 分之, 成 and 折, 个半."""
    start, end, value, word, spelled = numeral.start, numeral.end, numeral.value, numeral.word, numeral.spelled
    if value is None or word is not None or text[end] == "-":
        return numeral
    if text[end] == "点":
        spoken = _SPOKEN.match(text, end)
        if spoken is None or end - start > _LONGEST_SPOKEN or not text[start:end].isdecimal():
            return numeral
        end = spoken.end()
        value = Decimal(f"{value:f}.{spoken[1]}")
        numeral = Numeral(start, end, value, spelled=spelled)
    scaled_by = _SCALED.match(text, end)
    if scaled_by is not None and (power := _power(scaled_by[0])):
        value = EXACT.scaleb(value, power)
        return Numeral(start, scaled_by.end(), value, None, None, "exact", power, None, spelled, False, power // 4 * 4)
    if text[end] == " " and text[end + 1] in ARABIC_DIGITS and not APART.match(text, end):
        return numeral
    if text[end] in _ADDED and text[end + 1] != "亿":
        return with_suffix(text, Figure(start, end, value, 0, True, "")) or numeral
    figure = arabic(text, numeral, value)
    after = with_suffix(text, figure)
    return after or figure.numeral().replace(spelled=spelled)


_BEFORE_RUNS = frozenset({"digit_class", "han_half"})
ANCHORS: tuple[Anchor, ...] = (
    *(anchor for anchor in vague.ANCHORS if anchor.name in _BEFORE_RUNS),
    Anchor("han_run", CORE, rf"[{CORE}]*+", _read_run),
    *(anchor for anchor in vague.ANCHORS if anchor.name not in _BEFORE_RUNS),
)

_PART = f"123456789{_HAN}"
# The first characters of continuations of Arabic digits: 个 if it is not a classifier (个亿, 个半), 分 before 之 and
# 半, and a spaced digit before another one or a scale.
_FOLLOWED = {
    "w": BEHIND_W,
    "点": ARABIC_DIGITS,
    "个": "亿半",
    "分": " 之半",
    "成": f" 半{_PART}",
    "块蚊毛毫米秒": _PART,
    ARABIC_DIGITS: f" 折{vague.SCALE}",
}
_BEGINNINGS = (
    *vague.SCALE,
    *"又折打多余来几旬码",
    "刻钟",
    *(first + behind for firsts, follow in _FOLLOWED.items() for first in firsts for behind in follow),
)
SCALES = dict.fromkeys(_BEGINNINGS, _read_scale)
