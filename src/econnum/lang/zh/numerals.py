"""Chinese numerals as a text writes them: runs of Han digits, and what may follow a figure and belongs to it.

A figure is read in two steps: the figure itself, in Han or in Arabic digits, with its scales and decimals; then
what stands behind it, which the next character decides (`AFTER`): 多 and 余, 分之, 又, 成 and 折, 打, 个半.  What a
run is worth is in `han`; numerals that are words are in `vague`.

Sources: GB/T 15835-2011 (general rules for numerals in publications); vague and juxtaposed numerals after
Lü Shuxiang, 现代汉语八百词 (1999), s.v. 多, 来, 几; 折 and 成 after 现代汉语词典 (7th ed., 2016).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache

from econnum.amount import Modifier
from econnum.exact import EXACT, next_step, scaled
from econnum.lang.shape import Anchor, Numeral, Word
from econnum.lang.zh import vague
from econnum.lang.zh.figure import Figure
from econnum.lang.zh.han import BIG_SCALES, CORE, DIGITS, FINANCIAL, integer, last_scale
from econnum.lang.zh.last_parts import age, with_cents, with_tenths
from econnum.lang.zh.units import CLASSIFIERS

__all__ = ["ANCHORS", "SCALES", "integer"]

# A run longer than this is no number: no text states one, and 亿亿亿... would make integers without end.
LONGEST_RUN = 40

_HAN = "".join(DIGITS)
_DECIMALS = _HAN.replace("两", "")  # 一点两小时 is at one, for two hours
_BIG = frozenset(BIG_SCALES)
_DIGITS = "0123456789"
_SCALE = vague.SCALE
_PREFIXED = vague.PREFIXED
_SCALES = rf"(?:(?!{_PREFIXED}|百(?=升|分[点之]))[{_SCALE}])"
_PIECE = rf"(?:(?!{_PREFIXED})[{CORE}])"


# ------------------------------------------------------------------------------------------ Han digits

# Parts of one numeral may stand apart: 三千 八百 九十六 万.
_RUN = re.compile(rf"(?P<first>{_PIECE}{{1,{LONGEST_RUN + 1}}}+)(?P<more>(?: {{1,2}}{_PIECE}{{1,12}}+){{0,12}}+)")
_MORE = re.compile(rf" +([{CORE}]+)")
_LONE = re.compile(r"[一-鿿]")
_GOES_ON = frozenset("点分又个成折多余几把刻")
_DISCOUNTED = re.compile(" ?折")


def _run(text: str, start: int) -> tuple[str, int] | None:
    """The run of Han digits and scales at the position, blanks within it taken out, and its end."""
    match = _RUN.match(text, start)
    if match is None:
        return None
    run, end = match["first"], match.end("first")
    if run[-1] == "两" and run[:-1] not in {"", "一"}:
        return run[:-1], end - 1  # 八两, 五十两: the unit of weight
    for piece in _MORE.finditer(text, end, match.end()) if match["more"] else ():
        written, following = piece[1], text[piece.end()]
        if run[-1] in DIGITS and written[0] in DIGITS and not _DISCOUNTED.match(text, piece.end()):
            break  # digits side by side are a list
        if written in DIGITS and following not in _GOES_ON and _LONE.match(following):
            break  # 五十 一般
        if len(run) + len(written) > LONGEST_RUN or integer(run + written) is None:
            break
        run, end = run + written, piece.end()
    return run, end


# 三点五十分 is a time and no decimal, as is 八点30分.
_POINT = re.compile(
    rf" {{0,2}}点 {{0,2}}(?P<decimals>[{_DECIMALS}]{{1,{LONGEST_RUN}}}+|[0-9]{{1,20}}+(?![0-9.:分时]))"
    rf"(?P<scale>{_SCALES}{{0,4}}+)(?<!十)(?!(?!{_PREFIXED})[十拾廿卅]|刻)"
)
_HOURS = 24


def _han(text: str, start: int, found: tuple[str, int] | None) -> Figure | None:
    """The figure in Han digits at the position, that of the run found there: the run, its decimals and their scale."""
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


def _read_run(text: str, start: int, end: int) -> Numeral | str:
    if end - start > LONGEST_RUN:
        return "a run of Han numerals longer than any number"
    single = _SINGLE.get(text[start:end])
    if single is not None and text[end] not in _GOES_ON_BEHIND:
        return Numeral(start, end, single, None, None, "exact", 0, None, True)
    found = _run(text, start)
    if found is None:
        return "the prefix of a unit"
    pair = _pair(text, start, *found)
    if pair is not None:
        return pair
    figure = _han(text, start, found)
    if figure is None:
        return "Han numerals in no order that a number has"
    numeral = _behind(text, figure)
    if numeral is not None:
        return numeral
    if figure.run in FINANCIAL and figure.end == found[1] and text[figure.end] not in _AFTER_FINANCIAL:
        return "a financial capital that stands alone is a word"
    return figure.numeral()


# A financial capital alone is a numeral before these: 壹角, 伍元; and it may be one where a line or a cell ends.
_AFTER_FINANCIAL = frozenset("元角分块圆\n\t|")
_PAIR = re.compile(
    rf"(?P<lead>(?:[{CORE}]*[{_SCALE}])?)(?P<a>[一二两三四五六七八])(?P<b>[二两三四五六七八九])(?P<scale>[{_SCALE}]*)"
)
_AFTER_PAIR = re.compile(rf"[^{CORE}点年〇零折]|年[^代度]")


def _pair(text: str, start: int, run: str, end: int) -> Numeral | None:
    """Two digits side by side that bound a figure: 两三百 is 200..300, 三五百 300..500, 十七八 17..18, 一百七八十 170..180."""
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


# --------------------------------------------------------------------------------------- Arabic digits

# After Arabic digits: 1.2万亿, 4亿5千万, 11万7015, 7 万5 千4 百, 2千零30万.  What stands last without a scale
# adjoins, or it is a figure of its own, as is what a blank parts, but for a digit with its place (7万 5千).
_MIXED = re.compile(
    rf" {{0,2}}(?:个(?=亿))?(?P<scale>{_SCALES}{{1,4}}+)"
    rf"(?P<rest>(?:[零〇]?(?:[0-9]{{1,8}}|[{_HAN}]{{1,2}}) ?{_SCALES}{{1,3}}+| [1-9] ?(?!{_PREFIXED})[十百千](?![{_SCALE}])){{0,6}}+)"
    rf"(?P<last>[零〇]?[0-9]{{1,8}}+(?![0-9.,%年月日天]))?"
)
_REST = re.compile(rf" ?([零〇]?(?:[0-9]+|[{_HAN}]+)) ?([{_SCALE}]+)")
_BEHIND_W = "元块上左人名多余粉+"
_TEN_THOUSANDS = re.compile(f"w(?=[{_BEHIND_W}])")
# Digits set apart within one numeral: 1 0 亿, 7 2 折.
_APART = re.compile(rf"(?: [0-9](?![0-9.,])){{1,12}}+(?= ?(?:{_SCALES}|折))")


def _arabic(text: str, numeral: Numeral, value: Decimal) -> Figure:
    """The figure that Arabic digits begin: with the digits set apart from them, their scales and what follows those."""
    start, end = numeral.start, numeral.end
    if end - start == 1 and text[end] == " " and text[start - 2] not in _DIGITS and (apart := _APART.match(text, end)):
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
    """The figure with the smaller parts that follow its scale, as many as make one number."""
    if figure.whole and "." not in written:
        for piece in _REST.finditer(match["rest"]):
            longer, end = written + piece[1] + piece[2], match.start("rest") + piece.end()
            value = integer(longer)
            if value is None:
                return figure
            written = longer
            figure = figure._replace(end=end, value=value, exponent=last_scale(longer))
        value = integer(written + match["last"]) if match["last"] and figure.end == match.end("rest") else None
        if value is not None:
            figure = figure._replace(end=match.end(), value=value, exponent=0)
    return figure


# A point that is spoken, before a scale or a share: 3点5亿, 8点5%.
_SPOKEN = re.compile(rf"点([0-9]{{1,4}})(?=[{_SCALE}%‰倍])")
_LONGEST_SPOKEN = 3  # 3210点 is a level of an index


@cache
def _power(scale: str) -> int:
    """The power of ten of a run of scales; 0 where they stand in no order that a number has."""
    return 0 if integer(scale) is None else last_scale(scale)


def _read_scale(text: str, numeral: Numeral) -> Numeral:
    """What Han characters add to Arabic digits: scales, vague words, 分之, 成 and 折, 个半."""
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
    if text[end] == " " and text[end + 1] in _DIGITS and not _APART.match(text, end):
        return numeral
    if text[end] in _ADDED and text[end + 1] != "亿":
        return _behind(text, Figure(start, end, value, 0, True, "")) or numeral
    figure = _arabic(text, numeral, value)
    after = _behind(text, figure)
    return after or figure.numeral()._replace(spelled=spelled)


# ----------------------------------------------------------------------------- what stands behind a figure

_SOME = re.compile(
    rf" {{0,2}}(?!{_PREFIXED})(?P<some>[多余几把]|来(?![自到源访华]))(?: {{0,2}}(?P<scale>{_SCALES}{{1,4}}+)(?:[多余](?P<again>亿)?)?)?"
)


_ABOUT_ONE = frozenset("百千万")  # 百把人


def _some(text: str, figure: Figure) -> Numeral | None:
    """三千多, 20余万, 十几, 二十来, 百把: the last digit stated bounds the figure, except for 来 and 把."""
    match = _SOME.match(text, figure.end)
    if match is None or (figure.run and not figure.exponent and figure.run[-1] not in "零〇"):
        return None  # 三多 is no number
    if match["some"] == "把" and (figure.run not in _ABOUT_ONE or match["scale"]):
        return None  # 三百把椅子
    some, power = match["some"], last_scale((match["scale"] or "") + (match["again"] or ""))
    value, step = figure.value, next_step(figure.value)
    if some == "几":
        if figure.exponent == 0 and value.adjusted() > 0 and EXACT.remainder(value, Decimal(10)) != 0:
            return None
        if figure.run and figure.run[-1] in "零〇":
            step = EXACT.add(value, Decimal(10))  # 一百零几
    low, high = EXACT.scaleb(value, power), EXACT.scaleb(step, power)
    if some == "几" and match["scale"] and (added := _added(figure, match["scale"])) is not None:
        low, high = added
    numeral = Numeral(
        figure.start, match.end(), low, exponent=power or figure.exponent, spelled=bool(figure.run), bare=False
    )
    if some == "几":
        return numeral._replace(value=None, low=low, high=high, modifier="approx", vague="odd")
    if some in "来把":
        return numeral._replace(modifier="approx")
    return numeral._replace(low=low, high=high, modifier="more_than", vague="odd")


def _added(figure: Figure, scales: str) -> tuple[Decimal, Decimal] | None:
    """The bounds of 一百几十 and 三千几百万: a smaller place that is left open, and what multiplies the whole."""
    small = scales.rstrip("".join(BIG_SCALES))
    place = last_scale(small)
    if not small or not figure.run or not 0 < place < figure.exponent:
        return None
    big = last_scale(scales[len(small) :])
    bounds = (EXACT.add(figure.value, EXACT.scaleb(Decimal(1), place + more)) for more in (0, 1))
    low, high = (EXACT.scaleb(bound, big) for bound in bounds)
    return low, high


# 一点几亿 is between one and two of them.
_POINT_SOME = re.compile(rf" {{0,2}}点几(?P<scale>{_SCALES}{{0,4}}+)")


def _point_some(text: str, figure: Figure) -> Numeral | None:
    """零点几 is 0..1, 一点几亿 100 to 200 million."""
    match = _POINT_SOME.match(text, figure.end)
    if match is None or not figure.whole:
        return None
    power = last_scale(match["scale"])
    low, high = (EXACT.scaleb(end, power) for end in (figure.value, EXACT.add(figure.value, Decimal(1))))
    return Numeral(figure.start, match.end(), None, low, high, "approx", power, spelled=True, bare=False, vague="odd")


def _plus(text: str, figure: Figure) -> Numeral | None:
    """10万+: more than the figure."""
    if not figure.exponent or figure.run or text[figure.end] != "+":
        return None
    return figure.numeral()._replace(end=figure.end + 1, modifier="more_than")


_PARTS = re.compile(r" {0,2}分 {0,2}之 {0,2}(?P<minus>负 ?)?")
_AND = re.compile(r" {0,2}又 {0,2}")
_ARABIC = re.compile(
    r"(?P<digits>[0-9]{1,3}(?:[,，][0-9]{3}){1,8}+(?![0-9])|[0-9]{1,40})(?P<decimals>\.[0-9]{1,40})?(?P<k> ?k(?![a-z0-9]))?"
)


# 三分之一强 is a little more, where the phrase ends.
_ROUNDINGS: dict[str, Modifier] = {"强": "more_than", "弱": "less_than"}
_ROUNDED = re.compile("[强弱](?=[，。；、！？,;!?()）的]|$)", re.MULTILINE)


# 三分一, as Hong Kong writes a third; 十分 is a word of its own.
_CLIPPED_PARTS = re.compile(rf"分(?P<above>[一二三])(?![{CORE}点分秒次个名位人场年月日家])")
_MOST_CLIPPED = 5
_HALF_MINUTE = re.compile("分半钟")


def _parts(text: str, figure: Figure) -> Numeral | None:
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
            percent = percent._replace(value=percent.value.copy_negate())
        return percent._replace(
            start=figure.start, word=Word("percent", 2 - figure.value.adjusted()), exponent=0, spelled=True
        )
    above = _plain(text, match.end())
    if above is None:
        return None
    numerator = above.value.copy_negate() if match["minus"] else above.value
    fraction = _fraction(figure.start, above.end, numerator, figure.value, bool(figure.run))
    rounded = _ROUNDED.match(text, above.end)
    return fraction if rounded is None else fraction._replace(modifier=_ROUNDINGS[rounded[0]])


def _mixed_number(text: str, figure: Figure) -> Numeral | None:
    """一又四分之三: a whole and parts, as one fraction."""
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
    """The figure at the position, in Han or Arabic digits, whatever stands behind it."""
    match = _ARABIC.match(text, position)
    if match is None:
        return _han(text, position, _run(text, position))
    digits = match["digits"].replace(",", "").replace("，", "") + (match["decimals"] or "")
    return Figure(position, match.end(), scaled(digits, 3 if match["k"] else 0), 0, True, "")


def _plain_numeral(text: str, position: int) -> Numeral | None:
    """The numeral at the position, vague ones included: the 七十多 of 百分之七十多."""
    found = _run(text, position)
    pair = _pair(text, position, *found) if found else None
    if pair is not None:
        return pair
    figure = _plain(text, position)
    return (_some(text, figure) or figure.numeral()) if figure else None


_HALF_UNIT = r"(?![年月天日小径导球数夜价])"
_NO_TENTH = "".join({classifier[0] for classifier in CLASSIFIERS} | set(f"年月日天点分成倍元块川季方周面{CORE}"))
_TENTHS = re.compile(
    rf" {{0,2}}成 ?(?:(?P<half>半{_HALF_UNIT})|(?P<tenth>[一二三四五六七八九])(?![{_NO_TENTH}])|(?P<digit>[1-9])(?![0-9.,%{_NO_TENTH}]))"
)


def _tenths(text: str, figure: Figure) -> Numeral | None:
    """三成五 and 3成5 are 35 per cent, 八成半 85; 三成 alone is left to the word 成."""
    match = _TENTHS.match(text, figure.end)
    if match is None or not figure.whole or not 0 < figure.value < 10:
        return None
    tenth = match["tenth"]
    rest = Decimal(5) if match["half"] else Decimal(DIGITS[tenth] if tenth else match["digit"])
    return figure.share(match.end(), EXACT.add(EXACT.scaleb(figure.value, 1), rest))


_OFF = re.compile(r" {0,2}折(?![合价算旧射叠磨损屏页扇子线中戟])")


def _discount(text: str, figure: Figure) -> Numeral | None:
    """八折 is 80 per cent of the price, 八八折 and 75折 are 88 and 75, 9.5折 is 95."""
    match = _OFF.match(text, figure.end)
    if match is None or not 0 < figure.value < 100 or (figure.value >= 10 and not figure.whole) or figure.value == 10:
        return None
    return figure.share(match.end(), EXACT.scaleb(figure.value, 1) if figure.value < 10 else figure.value)


# 打 is twelve before what is sold by the dozen, and where the phrase ends; else it is a verb.
_DOZEN = re.compile(r" ?打(?=[\s，。、；：！？,.;:!?)）的]|啤酒|鸡蛋|鸭蛋|玫瑰|铅笔|袜子|毛巾|苹果|饮料|衬衫)")


def _dozens(text: str, figure: Figure) -> Numeral | None:
    """一打 is 12, 五十打 600."""
    match = _DOZEN.match(text, figure.end)
    if match is None or not figure.whole:
        return None
    value = EXACT.multiply(figure.value, Decimal(12))
    return Numeral(figure.start, match.end(), value, spelled=bool(figure.run), bare=False)


_QUARTER = re.compile(r" ?刻钟")


def _quarters_of_an_hour(text: str, figure: Figure) -> Numeral | None:
    """一刻钟 is a quarter of an hour, in minutes."""
    match = _QUARTER.match(text, figure.end)
    if match is None or figure.value not in (1, 2, 3):
        return None
    value = EXACT.multiply(figure.value, Decimal(15))
    return Numeral(figure.start, match.end(), value, word=Word("measure", "minute"), spelled=True, bare=False)


_CLASSIFIED = re.compile(
    r"(?P<scale>个亿(?!万))| ?个半(?:(?P<month>月)|(?= ?(?:小时|钟|分钟|星期|礼拜|世纪|百分点|[\s，。、；：！？,;)])))"
)


def _with_classifier(text: str, figure: Figure) -> Numeral | None:
    """两个半小时 is 2.5 hours, 一个半月 1.5 months; 两个亿 is 200 million."""
    match = _CLASSIFIED.match(text, figure.end)
    if match is not None and match["scale"]:
        numeral = figure.numeral()
        return numeral._replace(end=match.end(), value=EXACT.scaleb(figure.value, 8), exponent=8, bare=False)
    if match is None or not figure.whole:
        return None
    value = EXACT.add(figure.value, Decimal("0.5"))
    word = Word("measure", "month") if match["month"] else None
    return Numeral(figure.start, match.end(), value, word=word, spelled=bool(figure.run), bare=False)


# What stands behind a figure and belongs to it, by its first character.
AFTER: dict[str, Callable[[str, Figure], Numeral | None]] = {
    "分": _parts, "又": _mixed_number, "成": _tenths, "折": _discount, "打": _dozens, "个": _with_classifier,
    **dict.fromkeys("多余来几把", _some), **dict.fromkeys("块蚊毛毫", with_cents), "+": _plus, **dict.fromkeys("米秒", with_tenths),
    "旬": age, "刻": _quarters_of_an_hour, "点": _point_some,
}  # fmt: skip
# A digit with nothing behind it is read without ado; a third of all Han numerals are such.
_SINGLE = {digit: Decimal(value) for digit, value in DIGITS.items() if digit not in FINANCIAL}
_GOES_ON_BEHIND = frozenset([" ", "点", *CORE, *AFTER])
# What stands right behind Arabic digits and is no scale; but 个亿 is one.
_ADDED = frozenset(AFTER) - {"+", "点"}
# The plain case, which is most of them: a scale and nothing that goes on.
_SCALED = re.compile(rf"{_SCALES}{{1,4}}+(?![0-9 {_HAN}{re.escape(''.join(AFTER))}])")


def _behind(text: str, figure: Figure) -> Numeral | None:
    """The numeral that the figure makes with what stands behind it, up to two blanks aside."""
    end = figure.end
    following = text[end]
    if following == " ":
        following = text[end + 1 : end + 3].lstrip()[:1]
    after = AFTER.get(following)
    return after(text, figure) if after else None


_BEFORE_RUNS = frozenset({"digit_class", "han_half"})
ANCHORS: tuple[Anchor, ...] = (
    *(anchor for anchor in vague.ANCHORS if anchor.name in _BEFORE_RUNS),
    Anchor("han_run", CORE, rf"[{CORE}]*+", _read_run),
    *(anchor for anchor in vague.ANCHORS if anchor.name not in _BEFORE_RUNS),
)

_PART = f"123456789{''.join(DIGITS)}"
# The beginnings of what goes on after Arabic digits: 个 does where it is no classifier (个亿, 个半), 分 before 之 and 半,
# and a digit set apart before another one or a scale.
_BEGINNINGS = (
    *_SCALE, *"又折打多余来几旬", "刻钟",
    *(first + behind for firsts, follow in {
        "w": _BEHIND_W, "点": _DIGITS, "个": "亿半", "分": " 之半", "成": f" 半{_PART}", "块蚊毛毫米秒": _PART, _DIGITS: f" 折{_SCALE}",
    }.items() for first in firsts for behind in follow),
)  # fmt: skip
SCALES = dict.fromkeys(_BEGINNINGS, _read_scale)
