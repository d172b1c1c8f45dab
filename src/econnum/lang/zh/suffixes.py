"""Suffixes of Chinese figures, selected by the next character: 成 and 折, 打, 个半, 刻钟, 码 and similar ones.

Source: 现代汉语词典 (7th ed., 2016), s.v. 折, 成, 打, 刻.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from econnum.exact import EXACT
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral, Word
from econnum.lang.zh.arabic import HUNDRED_MILLIONS
from econnum.lang.zh.colloquial_parts import age, with_cents, with_tenths
from econnum.lang.zh.figure import Figure
from econnum.lang.zh.han import CORE, DIGITS
from econnum.lang.zh.open_ended import left_open, plus, point_some
from econnum.lang.zh.parts import mixed_number, parts
from econnum.lang.zh.units import CLASSIFIERS

__all__ = ["SUFFIXES", "with_suffix"]

_HALF_UNIT = r"(?![年月天日小径导球数夜价])"
_NO_TENTH = "".join({classifier[0] for classifier in CLASSIFIERS} | set(f"年月日天点分成倍元块川季方周面{CORE}"))
_TENTHS = Pattern(
    rf"""(?x:
        [ ]{{0,2}}成[ ]?
        (?:
            (?P<half>半{_HALF_UNIT})
          | (?P<tenth>[一二三四五六七八九])(?:(?=家庭)|(?![{_NO_TENTH}]))
          | (?P<digit>[1-9])(?:(?=家庭)|(?![0-9.,%{_NO_TENTH}]))
        )
    )"""
)


def _tenths(text: str, figure: Figure) -> Numeral | None:
    """三成五 and 3成5 are 35 per cent, 八成半 85; 三成 alone is read by the word 成."""
    match = _TENTHS.match(text, figure.end)
    if match is None or not figure.whole or not 0 < figure.value < 10:
        return None
    tenth = match["tenth"]
    rest = Decimal(5) if match["half"] else Decimal(DIGITS[tenth] if tenth else match["digit"])
    return figure.share(match.end(), EXACT.add(EXACT.scaleb(figure.value, 1), rest))


_OFF = Pattern(r" {0,2}折(?![合价算旧射叠磨损屏页扇子线中戟])")


def _discount(text: str, figure: Figure) -> Numeral | None:
    """八折 is 80 per cent of the price, 八八折 and 75折 are 88 and 75, 9.5折 is 95."""
    match = _OFF.match(text, figure.end)
    if match is None or not 0 < figure.value < 100 or (figure.value >= 10 and not figure.whole) or figure.value == 10:
        return None
    return figure.share(match.end(), EXACT.scaleb(figure.value, 1) if figure.value < 10 else figure.value)


# 打 is twelve before goods sold by the dozen, and at the end of a phrase; otherwise it is a verb.
_DOZEN = Pattern(r" ?打(?=[\s，。、；：！？,.;:!?)）的]|啤酒|鸡蛋|鸭蛋|玫瑰|铅笔|袜子|毛巾|苹果|饮料|衬衫)")


def _dozens(text: str, figure: Figure) -> Numeral | None:
    """一打 is 12, 五十打 600."""
    match = _DOZEN.match(text, figure.end)
    if match is None or not figure.whole:
        return None
    value = EXACT.multiply(figure.value, Decimal(12))
    return Numeral(figure.start, match.end(), value, spelled=bool(figure.run), bare=False)


_QUARTER = Pattern(r" ?刻钟")


def _quarters_of_an_hour(text: str, figure: Figure) -> Numeral | None:
    """一刻钟 is a quarter of an hour, in minutes."""
    match = _QUARTER.match(text, figure.end)
    if match is None or figure.value not in (1, 2, 3):
        return None
    value = EXACT.multiply(figure.value, Decimal(15))
    return Numeral(figure.start, match.end(), value, word=Word("measure", "minute"), spelled=True, bare=False)


_CLASSIFIED = Pattern(
    rf"(?P<scale>个{HUNDRED_MILLIONS})"
    r"| ?个半(?:(?P<month>月)|(?= ?(?:小时|钟|分钟|星期|礼拜|世纪|百分点|[\s，。、；：！？,;)])))"
)


def _with_classifier(text: str, figure: Figure) -> Numeral | None:
    """两个半小时 is 2.5 hours, 一个半月 1.5 months; 两个亿 is 200 million."""
    match = _CLASSIFIED.match(text, figure.end)
    if match is not None and match["scale"]:
        numeral = figure.numeral()
        return numeral.replace(end=match.end(), value=EXACT.scaleb(figure.value, 8), exponent=8, bare=False)
    if match is None or not figure.whole:
        return None
    value = EXACT.add(figure.value, Decimal("0.5"))
    word = Word("measure", "month") if match["month"] else None
    return Numeral(figure.start, match.end(), value, word=word, spelled=bool(figure.run), bare=False)


# 码 is a quarter of a percentage point where rates of interest move; elsewhere a size or a yard.
_OF_INTEREST = Pattern(r"(?:[升降加减][息准]|利率|联准会|[央联]行)[^。；;]{0,20}$|调[升降高低]$")
_QUARTER_POINTS = Pattern(r" ?码(?P<half>半)?(?![头字农表数号垛鞋])")
_QUARTER_POINT = Decimal("0.25")


def _quarter_points(text: str, figure: Figure) -> Numeral | None:
    """降息一码 is 0.25 percentage points, 升息2码 0.50, 一码半 0.375."""
    match = _QUARTER_POINTS.match(text, figure.end)
    before = max(0, figure.start - 32)
    if match is None or not figure.whole or not _OF_INTEREST.search(text, before, figure.start):
        return None
    codes = EXACT.add(figure.value, Decimal("0.5")) if match["half"] else figure.value
    value = EXACT.multiply(codes, _QUARTER_POINT)
    word = Word("points", ("percentage_point", 0))
    return Numeral(figure.start, match.end(), value, word=word, spelled=True, bare=False)


# The suffix readers, by the first character of the suffix.
SUFFIXES: dict[str, Callable[[str, Figure], Numeral | None]] = {
    "分": parts,
    "又": mixed_number,
    "成": _tenths,
    "折": _discount,
    "打": _dozens,
    "个": _with_classifier,
    **dict.fromkeys("多余来几把", left_open),
    **dict.fromkeys("块蚊毛毫", with_cents),
    "+": plus,
    **dict.fromkeys("米秒", with_tenths),
    "旬": age,
    "刻": _quarters_of_an_hour,
    "码": _quarter_points,
    "点": point_some,
}


def with_suffix(text: str, figure: Figure) -> Numeral | None:
    """The numeral of a figure with its suffix, which may follow up to two blanks; None without a suffix."""
    end = figure.end
    following = text[end]
    if following == " ":
        following = text[end + 1 : end + 3].lstrip()[:1]
    after = SUFFIXES.get(following)
    return after(text, figure) if after else None
