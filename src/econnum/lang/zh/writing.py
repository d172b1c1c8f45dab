"""The Chinese writing tables, in simplified and in traditional characters.

Sources: GB/T 15835-2011 for numerals in words and in digits; for the names of units those of `units`.  Financial
capitals follow the Basic Rules for Filling in Bills and Settlement Vouchers (正确填写票据和结算凭证的基本规定),
appendix 1 of the Payment and Settlement Measures (支付结算办法, 银发〔1997〕393号) of the People's Bank of China: the
name of the currency comes first; 整 ends an amount that ends with 元; one 零 replaces a run of zeros inside; if 元 is 0
and 角 is not, 零 after 元 is optional, and is written here; if 角 is 0 and 分 is not, 零 follows 元.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from econnum.lang.writing_schema import Forms, Writing
from econnum.lang.zh.money import PER_WORDS
from econnum.lang.zh.script import TRADITIONAL
from econnum.lang.zh.units import MEASURES

__all__ = ["TRADITIONAL_WRITING", "WRITING", "capitals", "spell"]

# ---------------------------------------------------------------- numbers in words

_LONGEST = 16
_LONGEST_FRACTION = 6
_PLAIN = ("零一二三四五六七八九", ("千", "百", "十", ""))
_CAPITAL = ("零壹贰叁肆伍陆柒捌玖", ("仟", "佰", "拾", ""))
_Characters = tuple[str, tuple[str, ...]]


def _section(number: int, characters: _Characters) -> str:
    """A number below ten thousand, with one character for a run of zeros inside it."""
    digits, scales = characters
    written, gap = "", False
    for digit, scale in zip(f"{number:04}", scales, strict=True):
        if digit == "0":
            gap = bool(written)
            continue
        written += ("零" if gap else "") + digits[int(digit)] + scale
        gap = False
    return written


def _whole(number: int, characters: _Characters) -> str:
    if number == 0:
        return "零"
    for scale, word in ((10**8, "亿"), (10**4, "万")):
        if number >= scale:
            high, low = divmod(number, scale)
            rest = "" if not low else ("零" if low < scale // 10 else "") + _whole(low, characters)
            return _whole(high, characters) + word + rest
    return _section(number, characters)


def spell(figure: Decimal) -> str | None:
    """A non-negative figure in Han numerals, or None if it is too long.

    >>> spell(Decimal("13204E8")), spell(Decimal("10.05")), spell(Decimal(12)), spell(Decimal(107000))
    ('一万三千二百零四亿', '十点零五', '十二', '十万七千')
    """
    whole, _, places = format(figure, "f").partition(".")
    places = places.rstrip("0")
    if len(whole) > _LONGEST or len(places) > _LONGEST_FRACTION:
        return None
    words = _whole(int(whole), _PLAIN)
    words = words[1:] if words.startswith("一十") else words
    return f"{words}点{''.join(_PLAIN[0][int(place)] for place in places)}" if places else words


def capitals(figure: Decimal) -> str | None:
    """An amount of yuan in financial capitals, without the currency's name; None if it is too long or too precise.

    >>> capitals(Decimal("1234500")), capitals(Decimal("16409.02")), capitals(Decimal("107000.53"))
    ('壹佰贰拾叁万肆仟伍佰元整', '壹万陆仟肆佰零玖元零贰分', '壹拾万柒仟元零伍角叁分')
    """
    whole, _, places = format(figure, "f").partition(".")
    places = places.rstrip("0")
    if len(whole) > _LONGEST or len(places) > 2:
        return None
    yuan, jiao, fen = int(whole), f"{places:0<2}"[0], f"{places:0<2}"[1]
    written = f"{_whole(yuan, _CAPITAL)}元" if yuan or not places else ""
    if not places:
        return f"{written}整"
    if written and (jiao == "0" or yuan % 10 == 0):
        written += "零"
    written += f"{_CAPITAL[0][int(jiao)]}角" if jiao != "0" else ""
    return written + (f"{_CAPITAL[0][int(fen)]}分" if fen != "0" else "")


def capital_number(figure: Decimal) -> str | None:
    """A whole number in financial capitals."""
    if figure != figure.to_integral_value() or figure.adjusted() >= _LONGEST:
        return None
    return _whole(int(figure), _CAPITAL)


def ordinal(number: int, digits: str) -> str:
    """An ordinal in digits: 第5."""
    return f"第{digits}"


def spelled_ordinal(number: int) -> str:
    """An ordinal in words: 第五."""
    return f"第{spell(Decimal(number)) or number}"


def fraction(numerator: int, denominator: int) -> str:
    """A fraction.

    >>> fraction(1, 3), fraction(17, 250)
    ('三分之一', '250分之17')
    """
    if denominator <= 100 and numerator <= 100:
        return f"{spell(Decimal(denominator))}分之{spell(Decimal(numerator))}"
    return f"{denominator}分之{numerator}"


_VAGUE = {1: "十", 2: "百", 3: "千"}


def vague(power: int) -> str | None:
    """A scale word without a figure, from its power of ten.

    >>> vague(1), vague(4), vague(9), vague(12)
    ('数十', '数万', '数十亿', '数万亿')
    """
    if power >= 16:
        return None
    if power < 1:
        return None
    big, more = divmod(power, 4)
    return "数" + _VAGUE.get(more, "") + ("", "万", "亿", "万亿")[big]


# ---------------------------------------------------------------- words

_FIRST = {unit: word for word, unit in reversed(MEASURES.items())}
# Names to write instead of the first word of a unit, and names of things that occur only in prices.
_UNITS: dict[str, str] = {
    "kilobyte": "KB",
    "feu": "FEU",
    "animal": "头",
    "bag": "袋",
    "bottle": "瓶",
    "box": "箱",
    "household": "户",
    "lot": "手",
    "occasion": "次",
    "order": "单",
    "person": "人",
    "room": "间",
    "share": "股",
    "ticket": "票",
    "tree": "棵",
    "dozen": "打",
    "unit": "件",
    "vehicle": "辆",
    "visit": "人次",
}
_PER = {unit: word for word, unit in reversed(PER_WORDS.items())}


def _forms(table: dict[str, str]) -> dict[str, Forms]:
    return {name: (word, word) for name, word in table.items()}


# ---------------------------------------------------------------- the language

WRITING = Writing(
    code="zh",
    joint="{0}{1}",
    hedged={
        "exact": "{0}",
        "approx": "约{0}",
        "nearly": "将近{0}",
        "more_than": "超过{0}",
        "less_than": "不足{0}",
        "equal_or_more": "至少{0}",
        "equal_or_less": "不超过{0}",
    },
    odd="{0}多",
    span="{0}至{1}",
    vague=vague,
    counted="{0}",
    currencies=_forms({"CNY": "元", "GNF": "GNF", "NIC": "NIC", "SLL": "SLL", "CHE": "WIR欧元", "CHW": "WIR法郎"}),
    units=_forms(_FIRST | _UNITS),
    per_units=_PER,
    per="{0}/{1}",
    points=_forms({"percentage_point": "个百分点", "basis_point": "个基点"}),
    times="{0}倍",
    count="{0}个",
    top="前{0}",
    ordinal=ordinal,
    spelled_ordinal=spelled_ordinal,
    fraction=fraction,
    minus="负",
    spell=spell,
    spelled={"percentage": "百分之{0}"},
    spelled_counts={"二": "两"},
    capitals=capitals,
    capital_number=capital_number,
    capital_currency="人民币",
    directions={
        None: {"up": "增长", "down": "下降", "flat": "持平在"},
        "percentage_points": {"up": "提高", "down": "下降", "flat": "持平在"},
        "count": {"up": "增加", "down": "减少", "flat": "持平在"},
    },
    bases={
        None: "",
        "year_on_year": "同比",
        "quarter_on_quarter": "比上季度",
        "month_on_month": "环比",
        "week_on_week": "比上周",
        "day_on_day": "比上一交易日",
    },
    changes="{basis}{direction}{figure}",
    levels={"up": "{basis}增长到{figure}", "down": "{basis}下降到{figure}", "flat": "{basis}持平在{figure}"},
    doubled={
        ("up", Decimal(2)): "{basis}翻一番",
        ("up", Decimal(4)): "{basis}翻两番",
        ("up", Decimal(8)): "{basis}翻三番",
        ("down", Decimal("0.5")): "{basis}减半",
    },
    periods={
        "year": "{y}年",
        "decade": "{decade}0年代",
        "century": "{century}世纪",
        "fiscal": "{y}财年",
        "fiscal_quarter": "{y}财年第{nth}季度",
        "month": "{y}年{m}月",
        "day": "{y}年{m}月{d}日",
        "minute": "{y}年{m}月{d}日{hour}时{minute}分",
        "quarter": "{y}年第{nth}季度",
        "half1": "{y}年上半年",
        "half2": "{y}年下半年",
        "season": "{y}年{season}",
        "bare_month": "{m}月",
        "bare_day": "{m}月{d}日",
        "bare_quarter": "第{nth}季度",
        "bare_half1": "上半年",
        "bare_half2": "下半年",
        "bare_season": "{season}",
        "the_day": "{d}日",
        "years": "{y}-{y2}年",
        "months": "{y}年{m}-{m2}月",
        "first_quarters": "{y}年前{n}季度",
        "quarters": "{y}年第{nth}季度至第{nth2}季度",
        "days": "{y}年{m}月{d}日至{d2}日",
        "days_across": "{y}年{m}月{d}日至{m2}月{d2}日",
        "bare_months": "{m}-{m2}月",
        "bare_first_quarters": "前{n}季度",
        "bare_quarters": "第{nth}季度至第{nth2}季度",
        "bare_days": "{m}月{d}日至{d2}日",
        "bare_days_across": "{m}月{d}日至{m2}月{d2}日",
        "the_days": "{d}日至{d2}日",
        "interval": "{first}至{last}",
    },
    seasons={"SP": "春季", "SU": "夏季", "FA": "秋季", "WI": "冬季"},
    nth={1: "一", 2: "二", 3: "三", 4: "四"},
    script={ord(traditional): simplified for traditional, simplified in TRADITIONAL.items()},
    other_scales=("兆",),
    untranslated=("折", "周年", "週年"),
)

# Characters with several traditional forms, and the form in these words.
_FORM_OF = dict(zip("元个仑叁修杯同秋冬当钟千里克升夸两", "元個侖參修杯同秋冬當鐘千里克升夸兩", strict=True))


def _words(entry: object) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, Mapping):
        for value in entry.values():
            yield from _words(value)
    elif isinstance(entry, tuple):
        for value in entry:
            yield from _words(value)


def _script() -> dict[int, str]:
    """The traditional form of each character written here; CLDR's names already have it."""
    forms = {simplified: traditional for traditional, simplified in TRADITIONAL.items()} | _FORM_OF
    templates = "".join(word for name in Writing.__slots__ for word in _words(getattr(WRITING, name)))
    numerals = "".join((*_PLAIN[0], *_PLAIN[1], *_CAPITAL[0], *_CAPITAL[1], "万亿点分之数角"))
    return {ord(c): forms[c] for c in templates + numerals if forms.get(c, c) != c}


TRADITIONAL_WRITING = replace(WRITING, script=_script(), other_scales=("萬億",))
