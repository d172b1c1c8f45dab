"""Chinese percentages and fractions: 百分之二十, 万分之五, 三分之二, 一又四分之三, 三分一."""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.amount import Modifier
from econnum.exact import EXACT, scaled
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral, Word
from econnum.lang.zh import vague
from econnum.lang.zh.figure import Figure
from econnum.lang.zh.han import CORE, DIGITS
from econnum.lang.zh.open_ended import left_open
from econnum.lang.zh.runs import figure_of, juxtaposed, run_at

__all__ = ["mixed_number", "parts"]

_PARTS = Pattern(r" {0,2}分 {0,2}之 {0,2}(?P<minus>负 ?)?")
_AND = Pattern(r" {0,2}又 {0,2}")
_ARABIC = Pattern(
    r"""(?x:
        (?P<digits>[0-9]{1,3}(?:[,，][0-9]{3}){1,8}+(?![0-9])|[0-9]{1,40})
        (?P<decimals>\.[0-9]{1,40})?(?P<k>[ ]?k(?![a-z0-9]))?
    )"""
)


# 三分之一强 is a little more, at the end of a phrase.
_ROUNDINGS: dict[str, Modifier] = {"强": "more_than", "弱": "less_than"}
_ROUNDED = Pattern("[强弱](?=[，。；、！？,;!?()）的]|$)", re.MULTILINE)


# 三分一, as in Hong Kong; 十分 is an ordinary word.
_CLIPPED_PARTS = Pattern(rf"分(?P<above>[一二三])(?![{CORE}点分秒次个名位人场年月日家])")
_MOST_CLIPPED = 5
_HALF_MINUTE = Pattern("分半钟")


def parts(text: str, figure: Figure) -> Numeral | None:
    """百分之二十 and 万分之五 are percentages, 三分之二 and １６分之5 fractions."""
    match = _PARTS.match(text, figure.end)
    if minutes := _HALF_MINUTE.match(text, figure.end):
        value = EXACT.add(figure.value, Decimal("0.5"))
        return Numeral(figure.start, minutes.end(), value, word=Word("measure", "minute"), spelled=True, bare=False)
    clipped = _CLIPPED_PARTS.match(text, figure.end) if match is None and figure.run in DIGITS else None
    if clipped is not None and DIGITS[clipped["above"]] < figure.value <= _MOST_CLIPPED:
        return _fraction(figure.start, clipped.end(), Decimal(DIGITS[clipped["above"]]), figure.value, True)
    if match is None or not figure.whole or not figure.value:
        return None
    scales = bool(figure.run) and all(c not in DIGITS for c in figure.run) and figure.value > 10
    if scales:
        percent = _plain_numeral(text, match.end()) or vague.numeral(text, match.end())
        if percent is None:
            return None
        if match["minus"] and percent.value is not None:
            percent = percent.replace(value=percent.value.copy_negate())
        return percent.replace(
            start=figure.start, word=Word("percent", 2 - figure.value.adjusted()), exponent=0, spelled=True
        )
    above = _plain(text, match.end())
    if above is None:
        return None
    if above.run and len(above.run) > 1 and not above.run.strip("一二三四五六七八九"):
        above = Figure(above.start, above.start + 1, Decimal(DIGITS[above.run[0]]), 0, True, above.run[0])
    numerator = above.value.copy_negate() if match["minus"] else above.value
    fraction = _fraction(figure.start, above.end, numerator, figure.value, bool(figure.run))
    rounded = _ROUNDED.match(text, above.end)
    return fraction if rounded is None else fraction.replace(modifier=_ROUNDINGS[rounded[0]])


def mixed_number(text: str, figure: Figure) -> Numeral | None:
    """一又四分之三: a mixed number, as one fraction."""
    joint = _AND.match(text, figure.end)
    below = _plain(text, joint.end()) if joint else None
    match = _PARTS.match(text, below.end) if below else None
    above = _plain(text, match.end()) if match else None
    if below is None or above is None or not figure.whole or not below.whole or not below.value:
        return None
    numerator = EXACT.add(EXACT.multiply(figure.value, below.value), above.value)
    return _fraction(figure.start, above.end, numerator, below.value, bool(figure.run))


def _fraction(start: int, end: int, numerator: Decimal, denominator: Decimal, spelled: bool) -> Numeral:
    places = -min(0, int(numerator.as_tuple().exponent))
    ratio = (int(EXACT.scaleb(numerator, places)), int(EXACT.scaleb(denominator, places)))
    return Numeral(start, end, None, word=Word("fraction", ratio), spelled=spelled)


def _plain(text: str, position: int) -> Figure | None:
    """The figure at the position, in Han or Arabic digits, without its suffix."""
    match = _ARABIC.match(text, position)
    if match is None:
        return figure_of(text, position, run_at(text, position))
    digits = match["digits"].replace(",", "").replace("，", "") + (match["decimals"] or "")
    return Figure(position, match.end(), scaled(digits, 3 if match["k"] else 0), 0, True, "")


def _plain_numeral(text: str, position: int) -> Numeral | None:
    """The numeral at the position, including vague ones: the 七十多 of 百分之七十多."""
    found = run_at(text, position)
    bounds = juxtaposed(text, position, *found) if found else None
    if bounds is not None:
        return bounds
    figure = _plain(text, position)
    return (left_open(text, figure) or figure.numeral()) if figure else None
