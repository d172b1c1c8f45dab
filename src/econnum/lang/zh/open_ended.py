"""Open-ended figures: 三千多, 20余万, 十几, 二十来, 百把, 一点几亿, 10万+.

Source: Lü Shuxiang, 现代汉语八百词 (1999), s.v. 多, 来, 几, 把.
"""

from __future__ import annotations

from decimal import Decimal

from econnum.exact import EXACT, next_step
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral
from econnum.lang.zh import vague
from econnum.lang.zh.figure import Figure
from econnum.lang.zh.han import BIG_SCALES, last_scale
from econnum.lang.zh.runs import ANY_SCALE

__all__ = ["left_open", "plus", "point_some"]

_SOME = Pattern(
    rf"""(?x:
        [ ]{{0,2}}(?!{vague.PREFIXED})(?P<some>[多余几把]|来(?![自到源访华]))
        (?:[ ]{{0,2}}(?P<scale>{ANY_SCALE}{{1,4}}+)(?:[多余](?P<again>亿)?)?)?
    )"""
)


_BIG_STEP = 4  # powers of ten from one big scale to the next
_ABOUT_ONE = frozenset("百千万")  # 百把人


def left_open(text: str, figure: Figure) -> Numeral | None:
    """三千多, 20余万, 十几, 二十来, 百把: bounds from the last stated digit, except for 来 and 把."""
    match = _SOME.match(text, figure.end)
    if match is None or (figure.run and not figure.exponent and figure.run[-1] not in "零〇"):
        return None  # 三多 is not a number
    if match["some"] == "把" and (figure.run not in _ABOUT_ONE or match["scale"]):
        return None  # 三百把椅子
    some, power = match["some"], last_scale((match["scale"] or "") + (match["again"] or ""))
    value, step = figure.value, next_step(figure.value)
    if some == "几":
        if figure.exponent == 0 and value.adjusted() > 0 and EXACT.remainder(value, Decimal(10)) != 0:
            return None
        if figure.run and figure.run[-1] in "零〇":
            step = EXACT.add(value, Decimal(10))  # 一百零几
    head, value = _parted(figure, power)
    if head:
        step = next_step(value)
    low, high = (EXACT.add(head, EXACT.scaleb(bound, power)) for bound in (value, step))
    if some == "几" and match["scale"] and (added := _added(figure, match["scale"])) is not None:
        low, high = added
    numeral = Numeral(
        figure.start, match.end(), low, exponent=power or figure.exponent, spelled=bool(figure.run), bare=False
    )
    if some == "几":
        return numeral.replace(value=None, low=low, high=high, modifier="approx", vague="odd")
    if some in "来把":
        return numeral.replace(modifier="approx")
    return numeral.replace(low=low, high=high, modifier="more_than", vague="odd")


def _parted(figure: Figure, power: int) -> tuple[Decimal, Decimal]:
    """The part with a greater scale than the one that follows, and the rest: 88亿 and 1千 in 88亿1千多万."""
    whole = EXACT.scaleb(Decimal(1), power + _BIG_STEP)
    if not power or not figure.exponent or figure.value < whole:
        return Decimal(0), figure.value
    rest = EXACT.remainder(figure.value, whole)
    if not 0 < rest < 10**_BIG_STEP:
        return Decimal(0), figure.value
    return EXACT.subtract(figure.value, rest), rest


def _added(figure: Figure, scales: str) -> tuple[Decimal, Decimal] | None:
    """The bounds of 一百几十 and 三千几百万: an open smaller place, and the factor of the whole."""
    small = scales.rstrip("".join(BIG_SCALES))
    place = last_scale(small)
    if not small or not figure.run or not 0 < place < figure.exponent:
        return None
    big = last_scale(scales[len(small) :])
    bounds = (EXACT.add(figure.value, EXACT.scaleb(Decimal(1), place + more)) for more in (0, 1))
    low, high = (EXACT.scaleb(bound, big) for bound in bounds)
    return low, high


# 一点几亿 is between one and two of them.
_POINT_SOME = Pattern(rf" {{0,2}}点几(?P<scale>{ANY_SCALE}{{0,4}}+)")


def point_some(text: str, figure: Figure) -> Numeral | None:
    """零点几 is 0..1, 一点几亿 100 to 200 million."""
    match = _POINT_SOME.match(text, figure.end)
    if match is None or not figure.whole:
        return None
    power = last_scale(match["scale"])
    low, high = (EXACT.scaleb(end, power) for end in (figure.value, EXACT.add(figure.value, Decimal(1))))
    return Numeral(figure.start, match.end(), None, low, high, "approx", power, spelled=True, bare=False, vague="odd")


def plus(text: str, figure: Figure) -> Numeral | None:
    """10万+: more than the figure."""
    if not figure.exponent or figure.run or text[figure.end] != "+":
        return None
    return figure.numeral().replace(end=figure.end + 1, modifier="more_than")
