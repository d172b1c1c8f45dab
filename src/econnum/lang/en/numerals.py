"""English numerals: number words, fractions, ordinals, vague plurals, and scales after Arabic digits.

Sources: the Chicago Manual of Style (17th ed., 2017), 9.1-9.14, for spelled numbers; newsroom abbreviations
(m, mn, mln, bn, bln, tn, trln, k) as in the style books of Reuters and the Financial Times; lakh and crore
after the Oxford English Dictionary.
"""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.exact import EXACT, power_of_ten, scaled
from econnum.lang.patterns import trie
from econnum.lang.shape import Anchor, Numeral, Word

__all__ = ["ANCHORS", "ORDINALS", "SCALES", "SCALE_WORDS", "SMALL"]

SMALL: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALE_WORDS: dict[str, int] = {
    "hundred": 2,
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "trillion": 12,
    "quadrillion": 15,
    "lakh": 5,
    "crore": 7,
}
PLURAL_SCALES: dict[str, int] = {
    "tens": 1,
    "hundreds": 2,
    "thousands": 3,
    "millions": 6,
    "billions": 9,
    "trillions": 12,
    "lakhs": 5,
    "crores": 7,
}
ABBREVIATED_SCALES: dict[str, int] = {
    "mn": 6, "mln": 6, "mio": 6, "mil": 6, "bn": 9, "bln": 9, "tn": 12, "trn": 12, "trln": 12, "cr": 7,
}  # fmt: skip
# One letter is a scale only where it adjoins the digits: £2.8b, 10k, $5m.
LETTER_SCALES: dict[str, int] = {"k": 3, "m": 6, "b": 9, "t": 12}
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
# What a fraction is divided into; "second" and "first" never are.
DENOMINATORS: dict[str, int] = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100,
}  # fmt: skip
# Words that are a multiple by themselves: figure, direction, reading.
MULTIPLES: dict[str, tuple[str, str, str]] = {
    "doubled": ("2", "up", "to"), "doubling": ("2", "up", "to"), "tripled": ("3", "up", "to"), "tripling": ("3", "up", "to"),
    "trebled": ("3", "up", "to"), "quadrupled": ("4", "up", "to"), "quadrupling": ("4", "up", "to"),
    "quintupled": ("5", "up", "to"), "halved": ("0.5", "down", "to"), "halving": ("0.5", "down", "to"),
    "doubles": ("2", "up", "to"), "triples": ("3", "up", "to"), "quadruples": ("4", "up", "to"),
    "double": ("2", "", ""), "triple": ("3", "", ""), "treble": ("3", "", ""), "quadruple": ("4", "", ""),
    "twofold": ("2", "", ""), "threefold": ("3", "", ""), "fourfold": ("4", "", ""), "fivefold": ("5", "", ""),
    "sixfold": ("6", "", ""), "sevenfold": ("7", "", ""), "eightfold": ("8", "", ""), "ninefold": ("9", "", ""),
    "tenfold": ("10", "", ""), "hundredfold": ("100", "", ""), "thousandfold": ("1000", "", ""), "twice": ("2", "", ""),
    "thrice": ("3", "", ""),
}  # fmt: skip

# A run of more words is no number: no text states one.
LONGEST_RUN = 24

_ALL_SCALES = SCALE_WORDS | {"dozen": 0, "score": 0}
_UNITS = {w: v for w, v in SMALL.items() if 0 < v < 10}
_TENS = {w: v for w, v in SMALL.items() if v >= 20}

_WORD = re.compile(rf"[ -]?(?P<and>and )?(?P<word>{trie([*SMALL, *SCALE_WORDS, 'dozen', 'point'])})(?![a-z])")
_DIGIT_WORD = re.compile(rf" (?P<word>{trie([w for w, v in SMALL.items() if v < 10] + ['oh'])})(?![a-z])")
_ORDINAL_END = re.compile(rf"[ -](?:and )?(?P<word>{trie([*ORDINALS])})(?![a-z])")
_DENOMINATOR = re.compile(rf"[ -](?P<word>{trie([*DENOMINATORS])})(?![a-z])")
_AND_A_HALF = re.compile(
    rf" and (?:a|one)[ -](?P<part>half|quarter|third)(?: (?P<scale>{trie([*SCALE_WORDS])}))?(?![a-z])"
)
_PLURALS = re.compile(
    rf"(?:(?P<tens>tens|dozens|scores|hundreds|thousands|millions|billions) (?:and \S+ )?of )?(?P<plural>{trie([*PLURAL_SCALES, 'dozens'])})(?![a-z])"
)
_VAGUE = re.compile(
    rf"(?:several|a few|a couple of) (?P<scale>{trie([*SCALE_WORDS, 'dozen'])})(?P<more> (?:{trie([*SCALE_WORDS])}))?(?![a-z])"
)
_A_SCALE = re.compile(
    rf"(?:a |an )?(?:(?P<half>half|quarter) (?:a |of a |an |of an )?)?(?P<scale>{trie([*SCALE_WORDS, 'dozen'])})(?P<more> (?:{trie([*SCALE_WORDS])}))?(?![a-z])"
)
_A_FRACTION = re.compile(
    rf"(?:a |an |one[ -])(?P<word>{trie(['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'hundredth'])})(?![a-z])(?!-| (?:party|parties|country|time|world|term|year|way|person|day|million|billion|trillion))"
)


_HALF_A = re.compile(
    r"half an? (?=percentage point|hour|year|month|day|minute|point|basis|percent|mile|kilo|ton|acre|hectare|pound|barrel|decade|century|century|meter|metre)"
)


def _power(word: str) -> int:
    return SCALE_WORDS[word]


def _read_words(text: str, start: int, end: int) -> Numeral | str:
    """A cardinal in words: two hundred and thirty-five thousand, one and a half trillion, three point five."""
    start += 1
    position, total, section, last, words = start, Decimal(0), 0, "", 0
    exponent = 0
    while (match := _WORD.match(text, position)) is not None:
        word = match["word"]
        if words >= LONGEST_RUN:
            return "a run of number words longer than any number"
        if (match["and"] and not (last in {"hundred", "thousand", "million", "billion"} and word in SMALL)) or (
            word in SMALL and (last in SMALL and not (last in _TENS and word in _UNITS))
        ):
            break
        if word == "point":
            return _decimal_words(text, start, match.end(), EXACT.add(total, Decimal(section)), words)
        if word in SMALL:
            section += SMALL[word]
            exponent = 0
        elif word == "dozen":
            if last not in SMALL:
                break
            section *= 12
        elif word == "hundred":
            if section >= 100 and last != "hundred":
                break
            section *= 100
            exponent = 2
        else:
            power = SCALE_WORDS[word]
            if total and not section:
                total, exponent = EXACT.scaleb(total, power), exponent + power
            else:
                total = EXACT.add(total, scaled(str(section), power))
                exponent = power
            section = 0
        last, position, words = word, match.end(), words + 1
    if not words:
        return "no numeral"
    value = EXACT.add(total, Decimal(section)) if section or not words else total
    return _finish_words(text, start, position, value, exponent, last)


def _finish_words(text: str, start: int, end: int, value: Decimal, exponent: int, last: str) -> Numeral | str:
    ordinal = _ORDINAL_END.match(text, end)
    if (
        ordinal
        and (last in _TENS or last in SCALE_WORDS)
        and ORDINALS[ordinal["word"]] < 20
        and not (last in _TENS and ORDINALS[ordinal["word"]] > 9)
    ):
        number = EXACT.add(value, Decimal(ORDINALS[ordinal["word"]]))
        return Numeral(start, ordinal.end(), number, word=Word("ordinal"), spelled=True)
    part = _DENOMINATOR.match(text, end)
    if part and value == value.to_integral_value() and 0 < value < 100:
        plural = part["word"].endswith(("s", "halves"))
        if plural is (value != 1) or text[end] == "-":
            return Numeral(
                start,
                part.end(),
                None,
                word=Word("fraction", (int(value), DENOMINATORS[part["word"]])),
                spelled=True,
            )
    half = _AND_A_HALF.match(text, end)
    if half:
        value = EXACT.add(
            value, {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "third": Decimal("0.5")}[half["part"]]
        )
        end = half.end()
        if half["scale"]:
            exponent = SCALE_WORDS[half["scale"]]
            value = EXACT.scaleb(value, exponent)
    return Numeral(start, end, value, exponent=exponent, spelled=True, bare=exponent < 3)


def _decimal_words(text: str, start: int, end: int, whole: Decimal, words: int) -> Numeral | str:
    digits = ""
    while len(digits) < LONGEST_RUN and (match := _DIGIT_WORD.match(text, end)):
        digits += str(SMALL.get(match["word"], 0))
        end = match.end()
    if not digits or not words:
        return "no digits after the point"
    numeral = Numeral(start, end, Decimal(f"{whole:f}.{digits}"), spelled=True)
    return _read_scale(text, numeral)


def _read_plural(text: str, start: int, end: int) -> Numeral | str:
    """Tens of billions, hundreds of millions, dozens: from the scale itself to ten times the scale."""
    match = _PLURALS.match(text, start + 1)
    if match is None:
        return "no numeral"
    first, plural = match["tens"], match["plural"]
    if plural == "tens":
        return "tens that count nothing"
    if plural == "dozens":
        return Numeral(start + 1, match.end(), None, Decimal(24), Decimal(120), "approx", spelled=True, bare=False)
    power = PLURAL_SCALES[plural]
    low, high = power_of_ten(power), power_of_ten(power + 1)
    if first == "dozens":
        low, high = EXACT.multiply(Decimal(24), low), EXACT.multiply(Decimal(120), low)
    elif first:
        low, high = (EXACT.scaleb(bound, PLURAL_SCALES.get(first, 0)) for bound in (low, high))
    return Numeral(start + 1, match.end(), None, low, high, "approx", power, spelled=True, bare=False)


def _read_vague(text: str, start: int, end: int) -> Numeral | str:
    """Several hundred, a few thousand: from the scale itself to ten times the scale."""
    match = _VAGUE.match(text, start + 1)
    if match is None:
        return "no numeral"
    if match["scale"] == "dozen":
        return Numeral(
            start + 1, match.end("scale"), None, Decimal(24), Decimal(120), "approx", spelled=True, bare=False
        )
    power = _power(match["scale"]) + (_power(match["more"].strip()) if match["more"] else 0)
    return Numeral(
        start + 1,
        match.end(),
        None,
        power_of_ten(power),
        power_of_ten(power + 1),
        "approx",
        power,
        spelled=True,
        bare=False,
    )


def _read_a_scale(text: str, start: int, end: int) -> Numeral | str:
    """A million, half a billion, a dozen, a quarter of a million."""
    match = _A_SCALE.match(text, start + 1)
    if match is None:
        return "no numeral"
    if match["scale"] == "dozen":
        value, power = Decimal(6 if match["half"] else 12), 0
    else:
        power = _power(match["scale"]) + (_power(match["more"].strip()) if match["more"] else 0)
        share = {"half": "0.5", "quarter": "0.25"}.get(match["half"] or "", "1")
        value = scaled(share, power)
    half = _AND_A_HALF.match(text, match.end())
    if half and not half["scale"] and match["scale"] != "dozen":
        return Numeral(
            start + 1,
            half.end(),
            EXACT.multiply(value, Decimal("1.5")),
            exponent=power,
            spelled=True,
            bare=False,
        )
    return Numeral(start + 1, match.end(), value, exponent=power, spelled=True, bare=False)


def _read_fraction(text: str, start: int, end: int) -> Numeral | str:
    """A third, a quarter of, half."""
    match = _A_FRACTION.match(text, start + 1)
    if match:
        return Numeral(
            start + 1,
            match.end(),
            None,
            word=Word("fraction", (1, DENOMINATORS[match["word"]])),
            spelled=True,
        )
    if _HALF_A.match(text, start + 1):
        return Numeral(start + 1, start + 7 + (text[start + 7] == "n"), Decimal("0.5"), spelled=True)
    if text.startswith("half", start + 1):
        return Numeral(start + 1, start + 5, None, word=Word("fraction", (1, 2)), spelled=True)
    return "an article, no numeral"


def _read_ordinal(text: str, start: int, end: int) -> Numeral | str:
    return Numeral(start + 1, end, Decimal(ORDINALS[text[start + 1 : end]]), word=Word("ordinal"), spelled=True)


def _read_multiple(text: str, start: int, end: int) -> Numeral | str:
    figure, direction, reading = MULTIPLES[text[start + 1 : end]]
    return Numeral(start + 1, end, Decimal(figure), word=Word("fixed_multiple", (direction, reading)), spelled=True)


def _read_digit_class(text: str, start: int, end: int) -> Numeral | str:
    """Double-digit growth: 10 to 100 per cent."""
    power = {"single": 0, "double": 1, "triple": 2}[text[start + 1 : end].partition("-")[0].partition(" ")[0]]
    low = Decimal(10**power if power else 1)
    return Numeral(
        start + 1,
        end,
        None,
        low,
        Decimal(10 ** (power + 1)),
        "approx",
        word=Word("percent", 0),
        spelled=True,
        bare=False,
    )


# A number word stands behind one of these; the scan looks for them instead of trying every letter.
LEAD = " \n\t\"'(-[/“‘（、，。：；—·"

ANCHORS: tuple[Anchor, ...] = (
    Anchor("digit_class", LEAD, r"(?:single|double|triple)[- ]digits?(?![a-z])", _read_digit_class),
    Anchor("multiple_word", LEAD, rf"{trie([*MULTIPLES])}(?![a-z])", _read_multiple),
    Anchor("plural", LEAD, rf"{trie([*PLURAL_SCALES, 'dozens', 'scores'])}(?![a-z])", _read_plural),
    Anchor("vague", LEAD, rf"(?:several|a few|a couple of) {trie([*SCALE_WORDS, 'dozen'])}(?![a-z])", _read_vague),
    Anchor(
        "a_scale",
        LEAD,
        rf"(?:an? )?(?:(?:half|quarter) (?:of )?(?:an? )?)?{trie([*SCALE_WORDS, 'dozen'])}(?![a-z])",
        _read_a_scale,
    ),
    Anchor("ordinal", LEAD, rf"{trie([*ORDINALS])}(?![a-z])", _read_ordinal),
    Anchor("words", LEAD, rf"{trie([*SMALL])}(?![a-z])", _read_words),
    Anchor(
        "fraction",
        LEAD,
        r"(?:an? (?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)|half)(?![a-z])",
        _read_fraction,
    ),
)

_TAIL = re.compile(
    rf"(?:(?P<word>[ -]?(?:{trie([*SCALE_WORDS, *ABBREVIATED_SCALES])}))(?P<again> (?:{trie([*SCALE_WORDS])}))?|(?P<letter>[kmbt])|(?P<dozen> dozen))(?![a-z0-9²³/])\.?(?P<plus>\+)?"
)
_PLUS = re.compile(r" ?\+(?![0-9])")


def _read_scale(text: str, numeral: Numeral) -> Numeral:
    """The scale after Arabic digits: 1,320.4 billion, 2.4bn, 10k, 14,000+."""
    match = _TAIL.match(text, numeral.end)
    value = numeral.value
    if value is None:
        return numeral
    if match is None:
        plus = _PLUS.match(text, numeral.end)
        return (
            numeral._replace(end=plus.end(), modifier="more_than", bare=False)
            if plus and not numeral.spelled
            else numeral
        )
    end = match.end() - (1 if text[match.end() - 1] == "." else 0)
    if match["dozen"]:
        return numeral._replace(end=end, value=EXACT.multiply(value, Decimal(12)), bare=False)
    if match["letter"]:
        power = LETTER_SCALES[match["letter"]]
    else:
        word = match["word"].strip(" -")
        power = SCALE_WORDS.get(word) or ABBREVIATED_SCALES[word]
    if match["again"]:
        power += SCALE_WORDS[match["again"].strip()]
    numeral = numeral._replace(end=end, value=scaled(str(value), power), exponent=power, bare=False)
    return numeral._replace(modifier="more_than") if match["plus"] else numeral


SCALES = dict.fromkeys("htmblckq+", _read_scale)
