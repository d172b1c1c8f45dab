"""Chinese numerals: Han digits and scales in every style, vague numerals, and scales after Arabic digits.

Sources: GB/T 15835-2011 (general rules for numerals in publications); financial capitals after the
Payment and Settlement Measures of the People's Bank of China (1997), appendix 1; vague and juxtaposed
numerals after Lü Shuxiang, 现代汉语八百词 (1999), s.v. 多, 来, 几.
"""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.exact import EXACT, power_of_ten, scaled
from econnum.lang.shape import Anchor, Numeral, Word

__all__ = ["ANCHORS", "BIG_SCALES", "DIGITS", "SCALES", "SMALL_SCALES"]

DIGITS: dict[str, int] = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
SMALL_SCALES: dict[str, int] = {"十": 1, "百": 2, "千": 3, "拾": 1, "佰": 2, "仟": 3, "廿": 1, "卅": 1}
BIG_SCALES: dict[str, int] = {"万": 4, "亿": 8, "兆": 12}
FUSED: dict[str, str] = {"廿": "二十", "卅": "三十"}
FINANCIAL = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟")

# A run longer than this is no number: no text states one, and 亿亿亿... would make integers without end.
LONGEST_RUN = 40

_CORE = "".join([*DIGITS, *SMALL_SCALES, *BIG_SCALES])
_SCALE = "十百千万亿兆"
# 千 and 兆 before these are the prefix of a unit: 千瓦时, 兆帕.
# The other alternatives are currencies whose names begin with a scale.
_PREFIXED = re.compile(r"[千兆](?=[瓦米克伏焦卡赫帕升安欧]|字节|比特|里达)|百(?=慕)|万(?=那杜)|多(?=米尼|明尼)")
_SCALES = rf"(?:(?!{_PREFIXED.pattern})[{_SCALE}])"
_PARTS_OF: dict[str, int] = {"百": 0, "千": -1, "万": -2}


def integer(run: str) -> Decimal | None:
    """The whole number that a run of Han digits and scales writes, or None where it writes none.

    >>> integer("二百三十五万")
    Decimal('2.35E+6')
    >>> integer("二〇二二")
    Decimal('2022')
    >>> integer("三万五")
    Decimal('3.5E+4')
    """
    for fused, spelled in FUSED.items():
        run = run.replace(fused, spelled)
    if not any(c in SMALL_SCALES or c in BIG_SCALES for c in run):
        return Decimal("".join(str(DIGITS[c]) for c in run))
    total = section = 0
    digit: int | None = None
    small = big = 99
    zero = False
    for c in run:
        if c in DIGITS:
            if digit:
                return None
            digit = DIGITS[c]
            zero = zero or digit == 0
        elif c in SMALL_SCALES:
            if SMALL_SCALES[c] >= small:
                return None
            small = SMALL_SCALES[c]
            section += (1 if digit is None else digit) * 10**small
            digit, zero = None, False
        else:
            power = BIG_SCALES[c]
            section += digit or 0
            if total and power > big:
                total = (total + section) * 10**power
            else:
                if power >= big:
                    return None
                total += (section or 1) * 10**power
            section, digit, small, zero = 0, None, 99, False
            big = power
    if digit:
        last = small if small != 99 else big
        section += digit * (10 ** (last - 1) if not zero and last not in {99, 1} else 1)
    total += section
    digits = str(total)
    kept = digits.rstrip("0")
    return scaled(kept, len(digits) - len(kept)) if kept else Decimal(0)


def _last_scale(run: str) -> int:
    """The power of ten that the run's last scales make: 8 for 三亿, 12 for 万亿, 0 for 三十五."""
    power = 0
    for c in reversed(run):
        if c in BIG_SCALES:
            power += BIG_SCALES[c]
        elif c in SMALL_SCALES and (power == 0 or c not in "十拾"):
            power += SMALL_SCALES[c]
        else:
            break
    return power


def next_step(value: Decimal) -> Decimal:
    """The bound above 多 and 余: the figure with its last stated digit raised by one.

    >>> next_step(Decimal(3000)), next_step(Decimal(690)), next_step(Decimal("1.2E+8"))
    (Decimal('4000'), Decimal('700'), Decimal('130000000'))
    """
    _, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int) or not any(digits):
        return value
    trailing = len(digits) - len("".join(map(str, digits)).rstrip("0"))
    raised = EXACT.add(value, power_of_ten(exponent + trailing))
    return Decimal(format(raised, "f"))


_RUN = re.compile(
    rf"(?P<parts>[{_CORE}]+?)分之(?P<of_parts>[{_CORE}点0-9.]+)"
    rf"|(?P<whole>[{_CORE}]+)点(?P<decimals>[〇零一二三四五六七八九]+)(?P<decimal_scale>{_SCALES}*)(?P<decimal_more>[多余]?)"
    rf"|(?P<run>[{_CORE}]+)(?P<some>[多余来几])(?P<scale>{_SCALES}*)"
    rf"|(?P<plain>[{_CORE}]+)(?P<half>半(?![年月天日小径导球数夜价]))?"
)
_PAIR = re.compile(
    rf"(?P<lead>(?:[{_CORE}]*十)?)(?P<a>[一二两三四五六七八])(?P<b>[二两三四五六七八九])(?P<scale>[{_SCALE}]*)"
)
_AFTER_PAIR = re.compile(rf"[^{_CORE}点年〇零]|年[^代度]")


def _read_run(text: str, start: int, end: int) -> Numeral | str:
    if end - start > LONGEST_RUN:
        return "a run of Han numerals longer than any number"
    if _PREFIXED.match(text, end - 1):
        end -= 1
        if end == start:
            return "the prefix of a unit"
    match = _RUN.match(text, start, end if text[end] in "千兆" else len(text))
    if match is None:
        return "no numeral"
    if match["parts"]:
        return _parts(match)
    run = match["whole"] or match["run"] or match["plain"]
    if len(run) == 1 and run in FINANCIAL:
        return "a financial capital that stands alone is a word"
    if match["whole"]:
        return _decimal(match, run)
    pair = _PAIR.fullmatch(run)
    if pair and not match["some"]:
        vague = _pair(match, pair, text)
        if vague is not None:
            return vague
    value = integer(run)
    if value is None:
        return "Han numerals in no order that a number has"
    exponent = _last_scale(run)
    if match["half"] and exponent == 0 and value != 0:
        return Numeral(start, match.end(), EXACT.add(value, Decimal("0.5")), spelled=True)
    if not match["some"]:
        return Numeral(start, match.end("plain"), value, exponent=exponent, spelled=True, bare=exponent < 4)
    return _some(match, value, exponent)


def _parts(match: re.Match[str]) -> Numeral | str:
    parts, of_parts = match["parts"], match["of_parts"]
    figure = _figure(of_parts)
    if figure is None:
        return "no numeral after 分之"
    if parts in _PARTS_OF:
        return Numeral(match.start(), match.end(), figure, word=Word("percent", _PARTS_OF[parts]), spelled=True)
    whole = integer(parts)
    if whole is None or not whole or figure != figure.to_integral_value():
        return "no whole number of parts"
    return Numeral(match.start(), match.end(), None, word=Word("fraction", (int(figure), int(whole))), spelled=True)


def _figure(written: str) -> Decimal | None:
    if written[0] in "0123456789":
        return Decimal(written) if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", written) else None
    whole, _, decimals = written.partition("点")
    if not all(c in DIGITS for c in decimals) or not all(c in _CORE for c in whole) or not whole:
        return None
    value = integer(whole)
    if value is None or not decimals:
        return value
    return Decimal(format(value, "f") + "." + "".join(str(DIGITS[c]) for c in decimals))


def _decimal(match: re.Match[str], run: str) -> Numeral | str:
    value = _figure(f"{run}点{match['decimals']}")
    if value is None:
        return "Han numerals in no order that a number has"
    power = _last_scale(match["decimal_scale"])
    value = EXACT.scaleb(value, power) if power else value
    if match["decimal_more"]:
        return Numeral(
            match.start(),
            match.end(),
            value,
            value,
            next_step(value),
            "more_than",
            power,
            spelled=True,
            bare=False,
        )
    return Numeral(match.start(), match.end(), value, exponent=power, spelled=True, bare=not power)


def _pair(match: re.Match[str], pair: re.Match[str], text: str) -> Numeral | None:
    """Two digits side by side that bound a figure: 两三百 is 200..300, 三五百 300..500, 十七八 17..18."""
    a, b = DIGITS[pair["a"]], DIGITS[pair["b"]]
    near = b == a + 1 or (a, b) == (3, 5)
    if not near or (not pair["scale"] and not _AFTER_PAIR.match(text, match.end("plain"))):
        return None
    power = _last_scale(pair["scale"])
    lead = integer(pair["lead"]) if pair["lead"] else Decimal(0)
    if lead is None:
        return None
    low, high = (EXACT.scaleb(EXACT.add(lead, Decimal(d)), power) for d in (a, b))
    return Numeral(match.start(), match.end("plain"), None, low, high, "approx", power, spelled=True, bare=False)


def _some(match: re.Match[str], value: Decimal, exponent: int) -> Numeral:
    some, scale = match["some"], match["scale"]
    power = _last_scale(scale)
    low = EXACT.scaleb(value, power) if power else value
    high = EXACT.scaleb(next_step(value), power) if power else next_step(value)
    place = match.start(), match.end()
    exponent = power or exponent
    if some == "几":
        return Numeral(*place, None, low, high, "approx", exponent, spelled=True, bare=False)
    if some == "来":
        return Numeral(*place, low, modifier="approx", exponent=exponent, spelled=True, bare=False)
    return Numeral(*place, low, low, high, "more_than", exponent, spelled=True, bare=False)


_VAGUE = re.compile(rf"(?:好几|几|数|若干)(?P<scale>[{_SCALE}]+)(?P<more>[多余])?")


def _read_vague(text: str, start: int, end: int) -> Numeral | str:
    """几十, 数千亿, 好几百万: from the scale itself to ten times the scale."""
    match = _VAGUE.match(text, start)
    if match is None:
        return "no numeral"
    scale = match["scale"]
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
        _last_scale(scale),
        spelled=True,
        bare=False,
    )


def _read_reached(text: str, start: int, end: int) -> Numeral | str:
    """上百, 上千万: the figure is reached or passed."""
    value = integer(text[start + 1 : end])
    if value is None:
        return "scales in no order that a number has"
    return Numeral(start + 1, end, value, modifier="equal_or_more", exponent=value.adjusted(), spelled=True, bare=False)


def _read_half(text: str, start: int, end: int) -> Numeral | str:
    """半年, 半个月: half of the unit that follows; 一半, 半数: a fraction."""
    if text[start:end] != "半":
        return Numeral(start, end, None, word=Word("fraction", (1, 2)), spelled=True)
    return Numeral(start, end, Decimal("0.5"), spelled=True)


def _read_doubling(text: str, start: int, end: int) -> Numeral | str:
    """翻番, 翻一番, 翻两番: each 番 doubles."""
    match = re.match(rf"翻了?([{_CORE}]*)番", text[start:end])
    times = integer(match[1]) if match and match[1] else Decimal(1)
    if times is None or times > 20:
        return "more doublings than a text states"
    return Numeral(start, end, EXACT.power(Decimal(2), times), word=Word("fixed_multiple", ("up", "to")), spelled=True)


def _read_halving(text: str, start: int, end: int) -> Numeral | str:
    return Numeral(start, end, Decimal("0.5"), word=Word("fixed_multiple", ("down", "to")), spelled=True)


def _read_first(text: str, start: int, end: int) -> Numeral | str:
    """首次, 首个, 首批: the first of a sequence."""
    return Numeral(start, end, Decimal(1), word=Word("ordinal"), spelled=True)


def _read_digit_class(text: str, start: int, end: int) -> Numeral | str:
    """两位数增长: 10 to 100 per cent."""
    low = power_of_ten(DIGITS[text[start]] - 1)
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


ANCHORS: tuple[Anchor, ...] = (
    Anchor("digit_class", "一两三", "位数(?=的?(?:增|减|涨|跌|下|上|升|降|速|以上|$))", _read_digit_class),
    Anchor("han_half", "一过半", r"(?<=半)(?:数|(?=[年天小个辈场程]))|(?<=一)半|(?<=过)半(?:数)?", _read_half),
    Anchor("han_run", _CORE, rf"[{_CORE}]*+", _read_run),
    Anchor("han_vague", "几数好若", rf"(?:(?<=好)几|(?<=若)干)?[{_SCALE}]++", _read_vague),
    Anchor("han_reached", "上", r"[百千万亿]++(?!学)", _read_reached),
    Anchor("han_doubling", "翻", rf"了?[{_CORE}]{{0,3}}番", _read_doubling),
    Anchor("han_halving", "减", "半", _read_halving),
    Anchor("han_first", "首", "[次个家批届款条座只笔单艘台架例季]", _read_first),
)

_TAIL = re.compile(
    rf" ?(?:(?P<some>(?!{_PREFIXED.pattern})[多余来几])?(?P<scale>(?:(?!{_PREFIXED.pattern}|百[升帕])[{_SCALE}]){{1,4}})(?P<rest>[0-9]+(?:[{_SCALE}]{{1,3}}|(?![0-9.,%])))?|(?P<more>(?!{_PREFIXED.pattern})[多余来]))(?P<tail>[多余+])?"
)
_REST = re.compile(rf"([0-9]+)([{_SCALE}]*)")


def _read_scale(text: str, numeral: Numeral) -> Numeral:
    """The scales and vague words after Arabic digits: 1.2万亿, 4亿5千万, 11万7015, 3000多, 20余万."""
    match = _TAIL.match(text, numeral.end)
    value = numeral.value
    if match is None or value is None:
        return numeral
    power = _last_scale(match["scale"]) if match["scale"] else 0
    if match["scale"] and integer(match["scale"]) is None:
        return numeral
    low = scaled(str(value), power)
    end = match.end()
    if match["rest"]:
        digits, scale = _REST.fullmatch(match["rest"]).groups()  # type: ignore[union-attr]
        below = _last_scale(scale)
        if len(digits) + below > power or match["some"]:
            end = match.start("rest")
        else:
            low = EXACT.add(low, scaled(digits, below))
            power = below
    some = match["some"] or match["more"] or (match["tail"] if end == match.end() else None)
    if some in {None, "几"}:
        return numeral._replace(end=end, value=low, exponent=power, bare=not power)
    if some == "来":
        return numeral._replace(end=end, value=low, modifier="approx", exponent=power, bare=False)
    if some == "+":
        return numeral._replace(end=end, value=low, modifier="more_than", exponent=power, bare=False)
    high = next_step(value)
    high = EXACT.scaleb(high, power) if power and not match["rest"] else next_step(low)
    return numeral._replace(end=end, value=low, low=low, high=high, modifier="more_than", exponent=power, bare=False)


SCALES = dict.fromkeys(_SCALE + "多余来", _read_scale)
