"""Runs of Han digits in a text: with blanks inside, a point in words, or two digits that bound a figure.

`han` computes the value of a run.

Source: GB/T 15835-2011 (general rules for numerals in publications).
"""

from __future__ import annotations

from econnum.exact import scaled
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral
from econnum.lang.zh import vague
from econnum.lang.zh.figure import Figure
from econnum.lang.zh.han import BIG_SCALES, CORE, DIGITS, integer, last_scale

__all__ = ["ANY_SCALE", "LONGEST_RUN", "figure_of", "juxtaposed", "run_at"]

LONGEST_RUN = 40
"""A longer run is no number: no text states one, and 亿亿亿... would make integers without end."""

ANY_SCALE = rf"(?:(?!{vague.PREFIXED}|百(?=升|分[点之]))[{vague.SCALE}])"
"""The pattern of a scale, which the prefix of a unit is not: 千 of 千瓦, 百 of 百升."""

_DECIMALS = "".join(DIGITS).replace("两", "")  # 一点两小时 is at one o'clock, for two hours
_BIG = frozenset(BIG_SCALES)
_PIECE = rf"(?:(?!{vague.PREFIXED})[{CORE}])"
# Parts of one numeral may be separated by blanks: 三千 八百 九十六 万.
_RUN = Pattern(rf"(?P<first>{_PIECE}{{1,{LONGEST_RUN + 1}}}+)(?P<more>(?: {{1,2}}{_PIECE}{{1,12}}+){{0,12}}+)")
_MORE = Pattern(rf" +([{CORE}]+)")
_LONE = Pattern(r"[一-鿿]")
_GOES_ON = frozenset("点分又个成折多余几把刻码")
_DISCOUNTED = Pattern(" ?折")


def run_at(text: str, start: int) -> tuple[str, int] | None:
    """The run of Han digits and scales at the position, without the blanks inside it, and its end."""
    match = _RUN.match(text, start)
    if match is None:
        return None
    run, end = match["first"], match.end("first")
    if run[-1] == "两" and run[:-1] not in {"", "一"}:
        return run[:-1], end - 1  # 八两, 五十两: the unit of weight
    for piece in _MORE.finditer(text, end, match.end()) if match["more"] else ():
        written, following = piece[1], text[piece.end()]
        if run[-1] in DIGITS and written[0] in DIGITS and not _DISCOUNTED.match(text, piece.end()):
            break  # separate digits are a list
        if written in DIGITS and following not in _GOES_ON and _LONE.match(following):
            break  # 五十 一般
        if len(run) + len(written) > LONGEST_RUN or integer(run + written) is None:
            break
        run, end = run + written, piece.end()
    return run, end


# 三点五十分 is a time, not a decimal, as is 八点30分.
_POINT = Pattern(
    rf" {{0,2}}点 {{0,2}}(?P<decimals>[{_DECIMALS}]{{1,{LONGEST_RUN}}}+|[0-9]{{1,20}}+(?![0-9.:分时]))"
    rf"(?P<scale>{ANY_SCALE}{{0,4}}+)(?<!十)(?!(?!{vague.PREFIXED})[十拾廿卅]|刻)"
)
_HOURS = 24


def figure_of(text: str, start: int, found: tuple[str, int] | None) -> Figure | None:
    """The figure in Han digits at the position: the run found there, its decimals and their scale."""
    value = integer(found[0]) if found else None
    if found is None or value is None:
        return None
    run, end = found
    point = _POINT.match(text, end) if text[end] in " 点" else None
    if point is None or (point["decimals"].isascii() and 0 < value <= _HOURS):
        exponent = last_scale(run)
        return Figure(start, end, value, exponent, exponent < 4 and not _BIG.intersection(run), run)
    power = last_scale(point["scale"])
    decimals = "".join(str(DIGITS.get(c, c)) for c in point["decimals"])
    return Figure(start, point.end(), scaled(f"{value:f}.{decimals}", power), power, not power, run)


_PAIR = Pattern(
    rf"(?P<lead>(?:[{CORE}]*[{vague.SCALE}])?)(?P<a>[一二两三四五六七八])(?P<b>[二两三四五六七八九])(?P<scale>[{vague.SCALE}]*)"
)
_AFTER_PAIR = Pattern(rf"[^{CORE}点年〇零折]|年[^代度]")


def juxtaposed(text: str, start: int, run: str, end: int) -> Numeral | None:
    """Two consecutive digits that bound a figure: 两三百 is 200..300, 十七八 17..18, 一百七八十 170..180."""
    pair = _PAIR.fullmatch(run)
    if pair is None:
        return None
    a, b = DIGITS[pair["a"]], DIGITS[pair["b"]]
    near = b == a + 1 or (a, b) == (3, 5)
    if not near or (not pair["scale"] and not _AFTER_PAIR.match(text, end)):
        return None
    lead, scale = pair["lead"], pair["scale"]
    if lead and not scale and lead[-1] != "十":
        return None  # 一百七八 may be 107 or 170
    low, high = (integer(lead + digit + scale) for digit in (pair["a"], pair["b"]))
    if low is None or high is None:
        return None
    return Numeral(start, end, None, low, high, "approx", last_scale(scale), spelled=True, bare=False)
