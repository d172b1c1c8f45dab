"""The values of Han digits and scales: arithmetic only, independent of context.

Sources: GB/T 15835-2011 (general rules for numerals in publications); financial capitals after the
Payment and Settlement Measures of the People's Bank of China (1997), appendix 1; 廿, 卅, 卌 after 现代汉语词典
(7th ed., 2016).
"""

from __future__ import annotations

from decimal import Decimal

from econnum.exact import scaled
from econnum.lang.patterns import Pattern

__all__ = ["BIG_SCALES", "CORE", "DIGITS", "FINANCIAL", "SMALL_SCALES", "integer", "last_scale"]

DIGITS: dict[str, int] = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
SMALL_SCALES: dict[str, int] = {"十": 1, "百": 2, "千": 3, "拾": 1, "佰": 2, "仟": 3, "廿": 1, "卅": 1, "卌": 1}
BIG_SCALES: dict[str, int] = {"万": 4, "亿": 8, "兆": 12}
FUSED: dict[str, str] = {"廿": "二十", "卅": "三十", "卌": "四十"}
FINANCIAL = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟")
CORE = "".join([*DIGITS, *SMALL_SCALES, *BIG_SCALES])

_LARGEST_SCALE = 20  # 万亿亿: no real text has more
_BIG = "".join(BIG_SCALES)
# 三千五百|万亿, and the rest after the last big scale.
_SECTIONS = Pattern(rf"([^{_BIG}]*)([{_BIG}]+)|([^{_BIG}]+)")
_TOKENS = Pattern(rf"[0-9]+|[{''.join(DIGITS)}]+|.")
_NO_SCALE = Pattern(rf"[0-9{''.join(DIGITS)}]+")


def integer(run: str) -> Decimal | None:
    """The whole number of a run of digits and scales, or None if the run is not a number.

    Its precision is that of its last big scale: 三百万 is as coarse as 300万, and 二十 is 20.

    >>> integer("二百三十五万"), integer("二〇二二"), integer("三万五")
    (Decimal('2.35E+6'), Decimal('2022'), Decimal('3.5E+4'))
    >>> integer("四万万"), integer("一千零十二"), integer("5万4千6百")
    (Decimal('4E+8'), Decimal('1012'), Decimal('54600'))
    """
    if _NO_SCALE.fullmatch(run):
        return Decimal("".join(_arabic(c) for c in run))
    for fused, spelled in FUSED.items():
        run = run.replace(fused, spelled)
    total, below, short = 0, 99, 0
    for written, scales, rest in _SECTIONS.findall(run):
        section = _section(written or rest) if written or rest else 1
        if section is None:
            return None
        power = sum(BIG_SCALES[c] for c in scales)
        if not scales and total and len(rest) == 1:
            section, short = section * 10 ** (below - 1), below - 1  # the 五 of 三万五
        if power > _LARGEST_SCALE or power == below or (total and power < below and section >= 10 ** (below - power)):
            return None
        if total and power > below:
            total = (total + section) * 10**power  # 三万五千亿
        else:
            total += section * 10**power
        below = power
    place = below or short
    return scaled(str(total // 10**place), place)


def _arabic(digit: str) -> str:
    return str(DIGITS.get(digit, digit))


def _section(written: str) -> int | None:
    """The number before a big scale, or after the last one: 三千五, 零五十, 13204."""
    amount, group, small = 0, 0, 99
    for token in _TOKENS.findall(written):
        power = SMALL_SCALES.get(token)
        if power is None:
            if group or not _is_group(token):
                return None
            group = int("".join(_arabic(c) for c in token))
            if group >= 10**small:
                return None
        else:
            if power >= small or (group > 9 and amount):
                return None
            amount += (group or 1) * 10**power
            group, small = 0, power
    if written[-2:-1] in SMALL_SCALES:
        group *= 10 ** (small - 1)  # the 五 of 一百五
    return amount + group


def _is_group(token: str) -> bool:
    """Whether adjacent digits are one number: 13204, 零五, 二〇 and 一二三, but not 三五."""
    return token.isascii() or len(token) != 2 or "〇" in token or "零" in token


def last_scale(run: str) -> int:
    """The power of ten of the last scales of a run: 8 for 三亿, 12 for 万亿, 0 for 三十五."""
    power = 0
    for c in reversed(run):
        if c in BIG_SCALES:
            power += BIG_SCALES[c]
        elif c in SMALL_SCALES and (power == 0 or c not in "十拾"):
            power += SMALL_SCALES[c]
        else:
            break
    return power
