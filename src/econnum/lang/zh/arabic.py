"""The continuation of Arabic digits in Chinese: 1.2万亿, 4亿5千万, 11万7015, 1 0 亿."""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.exact import EXACT
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral
from econnum.lang.zh import vague
from econnum.lang.zh.figure import Figure
from econnum.lang.zh.han import DIGITS, integer, last_scale
from econnum.lang.zh.runs import ANY_SCALE

__all__ = ["APART", "ARABIC_DIGITS", "BEHIND_W", "HUNDRED_MILLIONS", "arabic"]

ARABIC_DIGITS = "0123456789"
_HAN = "".join(DIGITS)
# 20个亿 is two billion; in 20个亿元以上项目 twenty projects are counted.
HUNDRED_MILLIONS = "亿(?!万|元(?:以上|级|项目|企业))"
_GROUPED = "[0-9]{1,3}(?:,[0-9]{3}){1,2}+"
# After Arabic digits: 1.2万亿, 4亿5千万, 11万7015, 88亿1,057万, 7 万5 千4 百, 2千零30万.  A last part without a scale
# must be adjacent; after a blank it is another figure, except a digit with its scale (7万 5千), or where the text has
# blanks around all scales (88 亿 1,057 万 1,000 元).
_MIXED = Pattern(
    rf"""(?x:
        [ ]{{0,2}}(?<![ ](?=十))(?:个(?={HUNDRED_MILLIONS}))?(?P<scale>{ANY_SCALE}{{1,4}}+)
        (?P<rest>
            (?:
                [零〇]?(?:{_GROUPED}|[0-9]{{1,8}}|[{_HAN}]{{1,2}})[ ]?{ANY_SCALE}{{1,3}}+
              | [ ](?:{_GROUPED}|[0-9]{{1,4}})[ ]{ANY_SCALE}{{1,2}}+
              | [ ][1-9][ ]?(?!{vague.PREFIXED})[十百千](?![{vague.SCALE}])
            ){{0,6}}+
        )
        (?P<last>
            [零〇]?(?:{_GROUPED}(?![0-9.,%])|[0-9]{{1,8}}+(?![0-9.,%年月日天]))
          | (?<=[ ][万亿])[ ](?:{_GROUPED}|[0-9]{{1,4}})(?=[ ](?:元|点(?!钟)|防线|大关|关卡|关口))
        )?
    )"""
)
_REST = Pattern(rf" ?([零〇]?(?:[0-9,]+|[{_HAN}]+)) ?([{vague.SCALE}]+)")
BEHIND_W = "元块上左人名多余粉+个件份册位单只套家张户条次瓶盒辆"
_TEN_THOUSANDS = Pattern(f"w(?=[{BEHIND_W}])")
# Spaced digits of one numeral: 1 0 亿, 7 2 折.
APART = Pattern(rf"(?: [0-9](?![0-9.,])){{1,12}}+(?= ?(?:{ANY_SCALE}|折))")


def arabic(text: str, numeral: Numeral, value: Decimal) -> Figure:
    """The figure that begins with Arabic digits, with spaced digits, scales and their continuation."""
    start, end = numeral.start, numeral.end
    if (
        end - start == 1
        and text[end] == " "
        and text[start - 2] not in ARABIC_DIGITS
        and (apart := APART.match(text, end))
    ):
        end = apart.end()
        value = Decimal(text[start:end].replace(" ", ""))
    match = _MIXED.match(text, end)
    if match is None or integer(match["scale"]) is None:
        if _TEN_THOUSANDS.match(text, end):
            return Figure(start, end + 1, EXACT.scaleb(value, 4), 4, False, "")
        return Figure(start, end, value, 0, True, "")
    power = last_scale(match["scale"])
    figure = Figure(start, match.end("scale"), EXACT.scaleb(value, power), power, not power, "")
    return _extended(match, figure, f"{value:f}{match['scale']}")


def _extended(match: re.Match[str], figure: Figure, written: str) -> Figure:
    """The figure with the smaller parts after its scale, as long as they form one number."""
    if figure.whole and "." not in written:
        for piece in _REST.finditer(match["rest"]):
            longer, end = written + piece[1].replace(",", "") + piece[2], match.start("rest") + piece.end()
            value = integer(longer)
            if value is None:
                return figure
            written = longer
            figure = figure._replace(end=end, value=value, exponent=last_scale(longer))
        last = (match["last"] or "").replace(",", "").lstrip(" ")
        value = integer(written + last) if last and figure.end == match.end("rest") else None
        if value is not None:
            figure = figure._replace(end=match.end(), value=value, exponent=0)
    return figure
