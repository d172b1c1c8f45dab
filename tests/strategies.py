"""What the properties draw: values, mentions, and values as a newspaper would write them.

A `Surface` is a value with one way to write it in one language; a `Carrier` is a sentence with a slot for it.
The tables here are written apart from those of econnum, so that a slip in one shows against the other.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple, get_args

from hypothesis import strategies as st

from econnum.amount import Amount, Modifier
from econnum.exact import next_step
from econnum.lang import LANGUAGES as GRAMMARS
from econnum.mention import Language, Mention, is_ambiguous_multiple
from econnum.values import (
    Basis,
    Change,
    Count,
    Direction,
    Fraction,
    Identifier,
    Measure,
    Money,
    Multiple,
    Number,
    Ordinal,
    Percentage,
    PercentagePoints,
    Period,
    Rank,
    Reading,
    Top,
    Value,
)

LANGUAGES: tuple[str, ...] = get_args(Language)
SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
SEED_MARKS = Path(__file__).parent / "corpus" / "seeds"
SEED_TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in SEEDS}

# ---------------------------------------------------------------- values


@st.composite
def figures(draw: st.DrawFn, *, signed: bool = True) -> Decimal:
    """A decimal as a text may state it: up to 38 digits, up to a dozen of them after the point."""
    digits = draw(st.integers(0, 10**38 - 1) | st.integers(0, 10**6))
    places = draw(st.integers(0, 12))
    sign = draw(st.sampled_from(("", "-"))) if signed else ""
    return Decimal(f"{sign}{digits}E-{places}")


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    """A stated figure, with or without bounds, or bounds alone, under any hedge."""
    modifier = draw(st.sampled_from(get_args(Modifier)))
    shape = draw(st.sampled_from(("stated", "bounded", "vague")))
    if shape == "stated":
        return Amount(draw(figures()), modifier=modifier)
    low, high = sorted((draw(figures()), draw(figures())))
    return Amount(low if shape == "bounded" else None, low, high, modifier)


def names() -> st.SearchStrategy[str]:
    """The name of a unit: lower-case words joined by underscores."""
    return st.from_regex(r"[a-z]{1,8}(_[a-z]{1,8})?", fullmatch=True)


def things() -> st.SearchStrategy[str | None]:
    """What is counted, or nothing."""
    return st.none() | st.sampled_from(("projects", "项目", "enterprises", "家企业"))


def timexes() -> st.SearchStrategy[str]:
    """TIMEX3 values of the shapes that the record names."""
    return st.sampled_from(
        (
            "2022",
            "2022-03-29",
            "XXXX-07-15",
            "XXXX-XX-19",
            "XXXX-01/XXXX-07",
            "2022-Q1",
            "2022-H1",
            "199X",
            "FY2024",
        )
    )


VALUES: dict[str, st.SearchStrategy[Value]] = {
    "money": st.builds(Money, amounts(), st.from_regex(r"[A-Z]{3}", fullmatch=True), st.none() | names()),
    "percentage": st.builds(Percentage, amounts()),
    "percentage_points": st.builds(PercentagePoints, amounts(), st.sampled_from(("percentage_point", "basis_point"))),
    "multiple": st.builds(Multiple, amounts(), ambiguous=st.booleans()),
    "fraction": st.builds(
        Fraction, st.integers(-(10**6), 10**6), st.integers(1, 10**6), st.sampled_from(get_args(Modifier))
    ),
    "count": st.builds(Count, amounts(), things()),
    "quantity": st.builds(Measure, amounts(), names()),
    "ordinal": st.builds(Ordinal, amounts()),
    "rank": st.builds(Rank, amounts(), things()),
    "top": st.builds(Top, amounts(), things()),
    "period": st.builds(Period, timexes(), st.sampled_from(get_args(Modifier))),
    "identifier": st.builds(Identifier, st.from_regex(r"[0-9A-Z-]{1,20}", fullmatch=True)),
    "number": st.builds(Number, amounts()),
}
KINDS = tuple(VALUES)


def values() -> st.SearchStrategy[Value]:
    """A value of any kind."""
    return st.one_of(*VALUES.values())


def changes() -> st.SearchStrategy[Change]:
    """A change of any direction, basis and reading."""
    return st.builds(
        Change,
        st.sampled_from(get_args(Direction)),
        st.sampled_from((None, *get_args(Basis))),
        st.sampled_from(get_args(Reading)),
    )


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    """A mention whose span has the length of its text, as `extract` makes it and the record demands."""
    text = draw(st.text(min_size=1, max_size=20))
    start = draw(st.integers(0, 10**6))
    language = draw(st.sampled_from(get_args(Language)))
    change = draw(st.none() | changes())
    value = draw(values())
    if isinstance(value, Multiple):  # the record has no field for it: it follows from the language and the change
        value = Multiple(value.amount, ambiguous=is_ambiguous_multiple(language, change))
    return Mention(start, start + len(text), text, value, change, language, draw(st.sampled_from(("", "money"))))


# ---------------------------------------------------------------- numerals in words

_ONES = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_IRREGULAR_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def english(number: int, *, joiner: str = " and ") -> str:
    """A whole number in English words: `one hundred and five million`."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_ONES[hundreds]} hundred" + (joiner + english(rest) if rest else "")
    for power, word in ((12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand")):
        if number >= 10**power:
            head, rest = divmod(number, 10**power)
            gap = joiner if rest < 100 else " "
            return f"{english(head, joiner=joiner)} {word}" + (gap + english(rest, joiner=joiner) if rest else "")
    raise AssertionError(number)


def english_ordinal(number: int) -> str:
    """A place from 1 to 99 in English words: `twenty-first`."""
    head, dash, last = english(number).rpartition("-")
    ordinal = _IRREGULAR_ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return head + dash + ordinal


def digit_ordinal(number: int) -> str:
    """A place in digits: `21st`, `12th`."""
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


class Script(NamedTuple):
    """One way to write Han numerals."""

    digits: str
    small: tuple[str, str, str, str]
    big: tuple[str, str]  # 万 and 亿
    point: str = "点"
    two: str = "两"
    least: int = 2  # a capital alone may be a surname (陆, 伍) or a verb


ORDINARY = Script("零一二三四五六七八九", ("", "十", "百", "千"), ("万", "亿"))
TRADITIONAL = Script("零一二三四五六七八九", ("", "十", "百", "千"), ("萬", "億"), "點", "兩")
FINANCIAL = Script("零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟"), ("万", "亿"), least=10)
FINANCIAL_TRADITIONAL = Script("零壹貳參肆伍陸柒捌玖", ("", "拾", "佰", "仟"), ("萬", "億"), "點", least=10)


def _section(number: int, script: Script) -> str:
    """A number below 10,000 in Han numerals; empty for nothing."""
    written, gap = "", False
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit:
            written += (script.digits[0] if gap and written else "") + script.digits[digit] + script.small[power]
        gap = not digit
    return written


def han(number: int, script: Script = ORDINARY, *, leading: bool = True) -> str:
    """A whole number below 10**16 in Han numerals: `十二万零五百`."""
    if number == 0:
        return script.digits[0]
    written = ""
    for unit, size, word in ((10**8, 10**7, script.big[1]), (10**4, 10**3, script.big[0])):
        head, rest = divmod(number, unit)
        if head:
            tail = han(rest, script, leading=False) if rest else ""
            return han(head, script) + word + (script.digits[0] if 0 < rest < size else "") + tail
    written = _section(number, script)
    if leading and script.small[1] == "十" and 10 <= number < 20:
        written = written[1:]  # 十二, not 一十二; but 一万零一十二
    return written


def counting(number: int, script: Script = ORDINARY) -> str:
    """A whole number before what it counts: two of a thing is 两."""
    return script.two if number == 2 else han(number, script)


# ---------------------------------------------------------------- numerals as written


class Numeral(NamedTuple):
    """A figure and one way to write it."""

    text: str
    figure: Decimal


FULL_WIDTH = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)})
FULL_WIDTH_FIGURES = str.maketrans("0123456789.%", "０１２３４５６７８９．％")


def _looks_like_a_year(number: int) -> bool:
    return 1000 <= number <= 2999


@st.composite
def whole_digits(draw: st.DrawFn, low: int = 2, high: int = 999_999) -> Numeral:
    """A whole number in digits; four digits that could be a year take their comma."""
    number = draw(st.integers(low, high))
    commas = _looks_like_a_year(number) or draw(st.booleans())
    return Numeral(f"{number:,}" if commas else str(number), Decimal(number))


@st.composite
def decimals(draw: st.DrawFn, *, high: int = 99_999, places: int = 3) -> Numeral:
    """A number in digits with one to three places after the point, grouped or not."""
    whole, count = draw(st.integers(0, high)), draw(st.integers(1, places))
    part = draw(st.integers(0, 10**count - 1).filter(lambda digits: digits % 10))
    head = f"{whole:,}" if draw(st.booleans()) else str(whole)
    return Numeral(f"{head}.{part:0{count}d}", Decimal(f"{whole}.{part:0{count}d}"))


EN_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
EN_ABBREVIATIONS = {"mn": 6, "bn": 9, "m": 6}
ZH_SCALES = {"万": 4, "亿": 8, "万亿": 12, "萬": 4, "億": 8}


@st.composite
def english_whole(draw: st.DrawFn, low: int = 2) -> Numeral:
    """A whole number as English writes it: digits, words, or a round figure with its scale."""
    match draw(st.sampled_from(("digits", "words", "scale"))):
        case "digits":
            return draw(whole_digits(low))
        case "words":
            number = draw(st.integers(low, 120) | st.sampled_from((500, 1000, 2_500, 80_000, 3_000_000)))
            return Numeral(english(number), Decimal(number))
        case _:
            return draw(english_scaled())


@st.composite
def english_scaled(draw: st.DrawFn) -> Numeral:
    """Digits with a scale word: `1,320.4 billion`, `five million`."""
    word, power = draw(st.sampled_from([*EN_SCALES.items()]))
    if draw(st.integers(0, 3)) == 0:
        number = draw(st.integers(2, 120))
        return Numeral(f"{english(number)} {word}", Decimal(f"{number}E{power}"))
    text, figure = draw(whole_digits(2, 9_999) | decimals(high=9_999))
    return Numeral(f"{text} {word}", Decimal(f"{figure}E{power}"))


def _zh_script(draw: st.DrawFn) -> Script:
    return draw(st.sampled_from((ORDINARY, TRADITIONAL, FINANCIAL, FINANCIAL_TRADITIONAL)))


@st.composite
def chinese_whole(draw: st.DrawFn, low: int = 2) -> Numeral:
    """A whole number as Chinese writes it: digits of either width, or Han numerals of four scripts."""
    if draw(st.booleans()):
        text, figure = draw(whole_digits(low))
        return Numeral(text.translate(FULL_WIDTH_FIGURES) if draw(st.booleans()) else text, figure)
    script = _zh_script(draw)
    number = draw(st.integers(max(low, script.least), 9_999) | st.integers(10_000, 10**13))
    return Numeral(counting(number, script), Decimal(number))


@st.composite
def chinese_scaled(draw: st.DrawFn) -> Numeral:
    """A figure with its scale: `13204亿`, `1.2万亿`, `三点五亿`, full width or not."""
    word, power = draw(st.sampled_from([*ZH_SCALES.items()]))
    if draw(st.integers(0, 3)) == 0:
        script = draw(st.sampled_from((ORDINARY, TRADITIONAL)))
        whole, place = draw(st.integers(1, 99)), draw(st.integers(1, 9))
        scale, power = (script.big[0], 4) if draw(st.booleans()) else (script.big[1], 8)
        text = f"{han(whole, script)}{script.point}{script.digits[place]}{scale}"
        return Numeral(text, Decimal(f"{whole}.{place}E{power}"))
    text, figure = draw(whole_digits(2, 99_999) | decimals())
    text = text.translate(FULL_WIDTH_FIGURES) if draw(st.booleans()) else text
    return Numeral(text + word, Decimal(f"{figure}E{power}"))


# ---------------------------------------------------------------- values as written


class Surface(NamedTuple):
    """A value, one way to write it, and the language it is written in."""

    text: str
    value: Value
    language: str


EN_PREFIXES = {
    "US$": "USD",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "HK$": "HKD",
    "RMB": "CNY",
    "RMB ": "CNY",
    "CNY ": "CNY",
}
EN_SUFFIXES = {
    "yuan": "CNY",
    "U.S. dollars": "USD",
    "US dollars": "USD",
    "U. S. dollars": "USD",
    "dollars": "USD",
    "Hong Kong dollars": "HKD",
    "euros": "EUR",
    "yen": "JPY",
    "RMB": "CNY",
}
ZH_SUFFIXES = {
    "元": "CNY",
    "人民币": "CNY",
    "美元": "USD",
    "欧元": "EUR",
    "英镑": "GBP",
    "港元": "HKD",
    "日元": "JPY",
}


@st.composite
def english_money(draw: st.DrawFn) -> Surface:
    """Money in English: `1,320.4 billion yuan`, `US$2.4bn`, `five million euros`."""
    shape = draw(st.sampled_from(("suffix", "prefix", "abbreviated")))
    if shape == "suffix":
        text, figure = draw(english_whole() | english_scaled() | decimals())
        word, code = draw(st.sampled_from([*EN_SUFFIXES.items()]))
        return Surface(f"{text} {word}", Money(Amount(figure), code), "en")
    mark, code = draw(st.sampled_from([*EN_PREFIXES.items()]))
    if shape == "prefix":
        text, figure = draw(whole_digits() | decimals() | english_scaled().filter(lambda n: n.text[0].isdigit()))
        return Surface(mark + text, Money(Amount(figure), code), "en")
    text, figure = draw(whole_digits(2, 999) | decimals(high=999))
    word, power = draw(st.sampled_from([*EN_ABBREVIATIONS.items()]))
    return Surface(f"{mark}{text}{word}", Money(Amount(Decimal(f"{figure}E{power}")), code), "en")


@st.composite
def chinese_money(draw: st.DrawFn) -> Surface:
    """Money in Chinese: `13204亿元`, `人民币壹佰万元`, `２．４亿美元`."""
    text, figure = draw(chinese_whole() | chinese_scaled() | decimals())
    if draw(st.integers(0, 3)) == 0:
        return Surface(f"人民币{text}元", Money(Amount(figure), "CNY"), "zh")
    word, code = draw(st.sampled_from([*ZH_SUFFIXES.items()]))
    return Surface(text + word, Money(Amount(figure), code), "zh")


@st.composite
def percentages(draw: st.DrawFn, language: str) -> Surface:
    """A percentage: `20.4%`, `twenty per cent`, `百分之二十点四`, `六成`."""
    text, figure = draw(decimals(high=999) | whole_digits(1, 999))
    shape = draw(st.sampled_from(("sign", "sign", "words", "spelled")))
    if shape == "sign":
        sign = draw(st.sampled_from(("%", " %", "％") if language == "en" else ("%", "％")))
        text += sign
        if language == "zh" and draw(st.booleans()):
            text = text.translate(FULL_WIDTH_FIGURES)
    elif language == "en":
        if shape == "spelled":
            number = draw(st.integers(1, 100))
            text, figure = english(number), Decimal(number)
        text += draw(st.sampled_from((" percent", " per cent")))
    elif shape == "words":
        text = f"百分之{text}"
    elif draw(st.booleans()):
        whole, place = draw(st.integers(0, 99)), draw(st.integers(1, 9))
        text, figure = f"百分之{han(whole)}点{han(place)}", Decimal(f"{whole}.{place}")
    else:
        tenths = draw(st.integers(1, 9))
        text, figure = f"{han(tenths)}成", Decimal(tenths * 10)
    return Surface(text, Percentage(Amount(figure)), language)


POINTS = {
    "en": {
        " percentage points": "percentage_point",
        " percentage point": "percentage_point",
        " basis points": "basis_point",
    },
    "zh": {"个百分点": "percentage_point", "個百分點": "percentage_point", "个基点": "basis_point"},
}


@st.composite
def percentage_points(draw: st.DrawFn, language: str) -> Surface:
    """A difference of percentages: `0.1个百分点`, `25 basis points`."""
    text, figure = draw(decimals(high=99) | whole_digits(2, 999))
    word, point = draw(st.sampled_from([*POINTS[language].items()]))
    return Surface(text + word, PercentagePoints(Amount(figure), point), language)  # type: ignore[arg-type]


@st.composite
def multiples(draw: st.DrawFn, language: str) -> Surface:
    """A number of times: `23.75 times`, `3-fold`, `23.75倍`, `三倍`."""
    text, figure = draw(decimals(high=99) | whole_digits(2, 99))
    if language == "zh":
        if draw(st.booleans()):
            number = draw(st.integers(2, 99))
            text, figure = counting(number), Decimal(number)
        return Surface(f"{text}倍", Multiple(Amount(figure)), language)
    shape = draw(st.sampled_from(("times", "spelled times", "-fold", "fold")))
    number = draw(st.integers(2, 10))
    match shape:
        case "times":
            text = f"{text} times"
        case "spelled times":
            text, figure = f"{english(number)} times", Decimal(number)
        case "-fold":
            text, figure = f"{number}-fold", Decimal(number)
        case _:
            text, figure = f"{english(number)}fold", Decimal(number)
    return Surface(text, Multiple(Amount(figure)), language)


@st.composite
def fractions(draw: st.DrawFn, language: str) -> Surface:
    """A fraction in words, quarters apart (which are also periods): `two thirds`, `三分之二`, `half`."""
    if draw(st.integers(0, 4)) == 0:
        return Surface("half" if language == "en" else "一半", Fraction(1, 2), language)
    below = draw(st.sampled_from((3, 5, 6, 7, 8, 9, 10)))
    above = draw(st.integers(1, below - 1))
    if language == "zh":
        return Surface(f"{han(below)}分之{han(above)}", Fraction(above, below), language)
    joint = draw(st.sampled_from((" ", "-")))
    text = f"{english(above)}{joint}{english_ordinal(below)}{'s' if above > 1 else ''}"
    return Surface(text, Fraction(above, below), language)


@st.composite
def counts(draw: st.DrawFn, language: str) -> Surface:
    """How many: the numeral alone in English, with its classifier in Chinese."""
    if language == "en":
        text, figure = draw(english_whole())
        return Surface(text, Count(Amount(figure)), language)
    text, figure = draw(chinese_whole() | chinese_scaled().filter(lambda n: n.figure == n.figure.to_integral_value()))
    return Surface(text + draw(st.sampled_from(("个", "家", "项", "個", "項"))), Count(Amount(figure)), language)


UNITS = {
    "en": {
        "tonnes": "metric_ton",
        "hectares": "hectare",
        "kilometers": "kilometer",
        "square meters": "square_meter",
        "cubic meters": "cubic_meter",
        "kilowatt-hours": "kilowatt_hour",
        "months": "month",
        "years": "year",
        "mu": "mu",
    },
    "zh": {
        "吨": "metric_ton",
        "噸": "metric_ton",
        "公顷": "hectare",
        "公里": "kilometer",
        "平方米": "square_meter",
        "立方米": "cubic_meter",
        "千瓦时": "kilowatt_hour",
        "个月": "month",
        "亩": "mu",
    },
}


@st.composite
def measures(draw: st.DrawFn, language: str) -> Surface:
    """A figure with a unit of measure: `93.6 million tonnes`, `500亿千瓦时`."""
    word, unit = draw(st.sampled_from([*UNITS[language].items()]))
    if language == "en":
        text, figure = draw(english_whole() | decimals() | english_scaled())
        return Surface(f"{text} {word}", Measure(Amount(figure), unit), language)
    text, figure = draw(chinese_whole() | decimals() | chinese_scaled())
    return Surface(text + word, Measure(Amount(figure), unit), language)


def ordinal_words(low: int = 1, high: int = 99) -> st.SearchStrategy[Numeral]:
    """A place in a sequence in English: `5th`, `fifth`."""
    return st.integers(low, high).flatmap(
        lambda n: st.sampled_from((Numeral(digit_ordinal(n), Decimal(n)), Numeral(english_ordinal(n), Decimal(n))))
    )


@st.composite
def ordinals(draw: st.DrawFn, language: str) -> Surface:
    """A place in a sequence: `5th`, `fifth`, `第五届`, `第5届`."""
    if language == "en":
        text, figure = draw(ordinal_words())
        return Surface(text, Ordinal(Amount(figure)), language)
    number = draw(st.integers(1, 99))
    numeral = draw(st.sampled_from((han(number), str(number))))
    return Surface(f"第{numeral}届", Ordinal(Amount(Decimal(number))), language)


@st.composite
def ranks(draw: st.DrawFn, language: str) -> Surface:
    """A place by size or merit: the ordinal word alone."""
    if language == "en":
        text, figure = draw(ordinal_words(1, 30))
        return Surface(text, Rank(Amount(figure)), language)
    number = draw(st.integers(1, 30))
    return Surface(f"第{draw(st.sampled_from((han(number), str(number))))}", Rank(Amount(Decimal(number))), language)


@st.composite
def tops(draw: st.DrawFn, language: str) -> Surface:
    """The first N of a ranking: `top 500`, `500强`, `前十`."""
    number = draw(st.sampled_from((3, 5, 10, 20, 50, 100, 500)))
    if language == "en":
        forms = [f"top {number}"] + ([f"top {english(number)}"] if number <= 10 else [])
    else:
        forms = [f"{number}强", f"前{number}", f"前{han(number)}"]
    return Surface(draw(st.sampled_from(forms)), Top(Amount(Decimal(number))), language)


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_QUARTERS = ("first", "second", "third", "fourth")


@st.composite
def periods(draw: st.DrawFn, language: str) -> Surface:
    """A date or a span of the calendar with its year, or a day of a month without."""
    year = draw(st.integers(1980, 2035))
    month, day = draw(st.integers(1, 12)), draw(st.integers(1, 28))
    quarter = draw(st.integers(1, 4))
    name = MONTHS[month - 1]
    date, span = f"{year}-{month:02}-{day:02}", f"{year}-{month:02}"
    if language == "en":
        forms = {
            f"{name} {day}, {year}": date,
            f"{day} {name} {year}": date,
            f"{name} {year}": span,
            f"{name} {day}": f"XXXX-{month:02}-{day:02}",
            f"{_QUARTERS[quarter - 1]} quarter of {year}": f"{year}-Q{quarter}",
            f"first half of {year}": f"{year}-H1",
        }
    else:
        forms = {
            f"{year}年": str(year),
            f"{year}年{month}月{day}日": date,
            f"{year}年{month}月": span,
            f"{month}月{day}日": f"XXXX-{month:02}-{day:02}",
            f"{year}年第{han(quarter)}季度": f"{year}-Q{quarter}",
            f"{year}年上半年": f"{year}-H1",
        }
    text, timex = draw(st.sampled_from([*forms.items()]))
    return Surface(text, Period(timex), language)


@st.composite
def numbers(draw: st.DrawFn, language: str) -> Surface:
    """A number of no other kind."""
    text, figure = draw(decimals(high=999) | whole_digits(2, 999))
    return Surface(text, Number(Amount(figure)), language)


SURFACES: dict[str, Callable[[str], st.SearchStrategy[Surface]]] = {
    "money": lambda language: english_money() if language == "en" else chinese_money(),
    "percentage": percentages,
    "percentage_points": percentage_points,
    "multiple": multiples,
    "fraction": fractions,
    "count": counts,
    "quantity": measures,
    "ordinal": ordinals,
    "rank": ranks,
    "top": tops,
    "period": periods,
    "number": numbers,
}

# Kinds that need their sentence: alone, `271` is a number and `first` a place in a sequence.
NEEDS_SENTENCE = {("count", "en"), ("rank", "en"), ("rank", "zh")}


class Carrier(NamedTuple):
    """A sentence with a slot that takes a figure of one kind."""

    before: str
    after: str

    def carry(self, text: str) -> str:
        """The sentence with `text` in its slot."""
        return f"{self.before}{text}{self.after}"


CARRIERS: dict[tuple[str, str], tuple[Carrier, ...]] = {
    ("money", "en"): (
        Carrier("The total investment reached ", " in the province."),
        Carrier("Contracts with a value of ", " were signed."),
    ),
    ("money", "zh"): (Carrier("总投资达", "，创历史新高。"), Carrier("签约金额为", "。")),
    ("percentage", "en"): (
        Carrier("Exports rose ", " year on year."),
        Carrier("They account for ", " of the total."),
    ),
    ("percentage", "zh"): (Carrier("出口同比增长", "。"), Carrier("占全省的", "，名列前茅。")),
    ("percentage_points", "en"): (Carrier("The rate fell by ", " from a month earlier."),),
    ("percentage_points", "zh"): (Carrier("增速比上年提高", "。"),),
    ("multiple", "en"): (Carrier("Foreign investment saw an increase of ", " over the year."),),
    ("multiple", "zh"): (Carrier("外资同比增长", "。"),),
    ("fraction", "en"): (Carrier("The zone accounts for ", " of the output."),),
    ("fraction", "zh"): (Carrier("产值占全省的", "。"),),
    ("count", "en"): (
        Carrier("The province signed ", " projects at the event."),
        Carrier("It is home to ", " foreign companies."),
    ),
    ("count", "zh"): (Carrier("全省签约", "项目。"),),
    ("quantity", "en"): (Carrier("The figure reached ", " in all."),),
    ("quantity", "zh"): (Carrier("总量达到", "。"),),
    ("ordinal", "en"): (Carrier("This is the ", " conference of its kind."),),
    ("ordinal", "zh"): (Carrier("这是", "博览会。"),),
    ("rank", "en"): (Carrier("The province ranked ", " in the country."),),
    ("rank", "zh"): (Carrier("总量位居全国", "。"),),
    ("top", "en"): (Carrier("It attracted ", " enterprises."),),
    ("top", "zh"): (Carrier("该企业进入全国", "。"),),
    ("period", "en"): (Carrier("The event began in ", ", officials said."),),
    ("period", "zh"): (Carrier("活动于", "举行。"),),
    ("number", "en"): (Carrier("The index stood at a figure of ", "."),),
    ("number", "zh"): (Carrier("指数为", "。"),),
}


class Sentence(NamedTuple):
    """A carried surface: the sentence, where the figure stands, and what it says."""

    text: str
    start: int
    surface: Surface


@st.composite
def sentences(draw: st.DrawFn, kind: str | None = None, language: str | None = None) -> Sentence:
    """A sentence around one drawn figure."""
    kind = kind or draw(st.sampled_from([*SURFACES]))
    language = language or draw(st.sampled_from(LANGUAGES))
    carrier = draw(st.sampled_from(CARRIERS[kind, language]))
    surface = draw(SURFACES[kind](language))
    return Sentence(carrier.carry(surface.text), len(carrier.before), surface)


# ---------------------------------------------------------------- texts


def seed_paragraphs() -> list[str]:
    """The paragraphs of all seeds."""
    return [line for text in SEED_TEXTS.values() for line in text.split("\n") if line.strip()]


SOUP = [
    *"0123456789０９一二两三十百千万亿兆零〇点廿卅半几数多余第年月日个家元成倍分之％%.,，。:-–—~～/+()$€£¥#'\"",
    *(
        "壹佰",
        "萬億",
        "百分之",
        "万亿",
        "人民币",
        "美元",
        "个百分点",
        "翻两番",
        "同比",
        "增长",
        "下降",
        "约",
        "超过",
        "至",
    ),
    *(
        "3.5",
        "1,320.4",
        "20-30",
        "2022",
        "US$",
        "HK$",
        "RMB",
        "bn",
        "k",
        "No. ",
        "5th",
        "1990s",
        "Q1",
        "FY2024",
    ),
    *(
        "one ",
        "two ",
        "hundred ",
        "and ",
        "million",
        " billion",
        "percent",
        " per cent",
        "times",
        "-fold",
        "half",
    ),
    *(
        "doubled",
        "thirds",
        "top ",
        "first ",
        "ranked ",
        "yuan",
        "dollars",
        "tonnes",
        "to ",
        "from ",
        "more than ",
    ),
    *(
        "March ",
        "May ",
        "year on year",
        "rose ",
        "fell ",
        "by ",
        " ",
        "\n",
        "\u3000",
        "\xa0",
        "½",
        "①",
        "²",
        "İ",
    ),
    *("٣", "१", "𝟏", "\u202e", "\ud83d", "\x00", "\u200b", "é"),
]


def soup() -> st.SearchStrategy[str]:
    """Pieces of numerals, units and cues in no order, as broken tables and scanned pages have them."""
    return st.lists(st.sampled_from(SOUP), max_size=25).map("".join)


CUES = sorted({word for grammar in GRAMMARS.values() for row in grammar.changes.words.values() for word in row.words})


def cues() -> st.SearchStrategy[str]:
    """Words of changes, figures and marks in no order: every row of the tables meets what it does not expect."""
    pieces = st.sampled_from(CUES) | st.sampled_from(SOUP) | st.sampled_from(("5% ", "3亿元", "$2 ", "20年", ", ", " "))
    return st.lists(pieces, max_size=12).flatmap(lambda made: st.sampled_from(("", " ")).map(lambda by: by.join(made)))


@st.composite
def seed_fragments(draw: st.DrawFn) -> str:
    """A slice of a seed that may begin and end in the middle of a word or of a figure."""
    text = draw(st.sampled_from([*SEED_TEXTS.values()]))
    start = draw(st.integers(0, len(text)))
    return text[start : start + draw(st.integers(0, 400))]


def any_text() -> st.SearchStrategy[str]:
    """Any `str` at all, lone surrogates included, and much that comes close to a figure."""
    return st.one_of(
        st.text(st.characters(exclude_categories=())),
        st.text(st.characters(categories=("Nd", "Nl", "No", "Sc"))),
        soup(),
        cues(),
        seed_fragments(),
        sentences().map(lambda sentence: sentence.text),
    )


# ---------------------------------------------------------------- values that have words

MEASURED = ("metric_ton", "hectare", "kilometer", "square_meter", "kilowatt_hour", "month", "barrel", "mu", "teu")
TRADED = ("CNY", "USD", "HKD", "EUR", "JPY", "GBP", "KRW", "TWD", "INR")
PRICED_BY = (None, None, None, "barrel", "metric_ton", "share", "square_meter")
HEDGES: tuple[Modifier, ...] = get_args(Modifier)


@st.composite
def written_figures(draw: st.DrawFn, *, places: int = 4, least: int = 0) -> Decimal:
    """A figure as news states it: up to 15 digits, few of them after the point, often round."""
    digits = draw(st.integers(least, 9999) | st.integers(least, 10**9))
    shape = draw(st.sampled_from(("whole", "scaled", "parted")))
    if shape == "parted" and places:
        return Decimal(f"{digits}E-{draw(st.integers(1, places))}")
    return Decimal(f"{digits}E{draw(st.integers(0, 8)) if shape == 'scaled' else 0}")


@st.composite
def written_amounts(
    draw: st.DrawFn,
    *,
    places: int = 4,
    hedges: tuple[Modifier, ...] = HEDGES,
    ranges: bool = True,
    vague: bool = False,
    signed: bool = False,
    least: int = 0,
) -> Amount:
    """An amount that has words: a hedged figure, a range, a figure that its last digit bounds, or a scale alone."""
    shapes = ["stated", "stated", *(["range", "odd"] if ranges else []), *(["vague"] if vague else [])]
    shape = draw(st.sampled_from(shapes))
    figure = draw(written_figures(places=places, least=least))
    if shape == "range":
        other = draw(written_figures(places=places, least=least).filter(lambda other: other != figure))
        low, high = sorted((figure, other))
        return Amount(None, low, high, draw(st.sampled_from(("exact", "approx", "nearly"))))
    if shape == "odd":
        figure = Decimal(draw(st.integers(1, 99)) * 10 ** draw(st.integers(1, 9)))
        return Amount(figure, figure, next_step(figure), "more_than")
    if shape == "vague":
        power = draw(st.integers(3, 13))
        return Amount(None, Decimal(f"1E{power}"), Decimal(f"1E{power + 1}"), "approx")
    if signed and draw(st.integers(0, 4)) == 0:
        return Amount(-figure)
    return Amount(figure, modifier=draw(st.sampled_from(hedges)))


def whole_amounts(low: int = 1, high: int = 999) -> st.SearchStrategy[Amount]:
    """A place in a sequence."""
    return st.integers(low, high).map(lambda number: Amount(Decimal(number)))


@st.composite
def written_timexes(draw: st.DrawFn) -> str:
    """A period that has a form in English and in Chinese, both of which are read alone."""
    year = draw(st.integers(1950, 2035))
    month, later = sorted(draw(st.lists(st.integers(1, 12), min_size=2, max_size=2, unique=True)))
    day, after = sorted(draw(st.lists(st.integers(1, 28), min_size=2, max_size=2, unique=True)))
    quarter, half, last = draw(st.integers(1, 4)), draw(st.integers(1, 2)), draw(st.integers(2, 4))
    season = draw(st.sampled_from(("SP", "SU", "FA", "WI")))
    shapes = [
        f"{year}",
        f"{draw(st.integers(193, 202))}X",
        f"FY{year}",
        f"{year}-{month:02}",
        f"{year}-{month:02}-{day:02}",
        f"{year}-Q{quarter}",
        f"{year}-H{half}",
        f"{year}-{season}",
        f"{year}/{year + last}",
        f"{year}-{month:02}/{year}-{later:02}",
        f"{year}-{month:02}-{day:02}/{year}-{month:02}-{after:02}",
        f"{year}-{month:02}-{after:02}/{year}-{later:02}-{day:02}",
        f"{year}-Q1/{year}-Q{last}",
    ]
    undated = [shape.replace(str(year), "XXXX") for shape in (shapes[4], shapes[5], shapes[6], *shapes[9:])]
    return draw(st.sampled_from([*shapes, *undated]))


def _above_one(multiple: Multiple) -> bool:
    return (multiple.amount.low or multiple.amount.value or 0) > 1  # up 1 to 3 times would be two levels


WRITTEN: dict[str, st.SearchStrategy[Value]] = {
    "money": st.builds(
        Money, written_amounts(vague=True, signed=True), st.sampled_from(TRADED), st.sampled_from(PRICED_BY)
    ),
    "percentage": st.builds(Percentage, written_amounts(signed=True)),
    "percentage_points": st.builds(
        PercentagePoints, written_amounts(signed=True), st.sampled_from(("percentage_point", "basis_point"))
    ),
    "multiple": st.builds(Multiple, written_amounts(least=2)).filter(_above_one),
    "fraction": st.builds(Fraction, st.integers(1, 30), st.integers(3, 60), st.sampled_from(HEDGES)).filter(
        lambda f: f.numerator < f.denominator and f.denominator % 10 > 2  # a twenty-first is a day as well
    ),
    "count": st.builds(Count, written_amounts(places=0, least=2)),
    "quantity": st.builds(Measure, written_amounts(vague=True, signed=True), st.sampled_from(MEASURED)),
    "ordinal": st.builds(Ordinal, whole_amounts()),
    "rank": st.builds(Rank, whole_amounts(1, 30)),
    "top": st.builds(Top, whole_amounts(2, 1000)),
    "period": st.builds(Period, written_timexes(), st.sampled_from(("exact", "approx"))),
    "number": st.builds(Number, written_amounts(signed=True)),
}
