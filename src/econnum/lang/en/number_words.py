"""The words of English numerals, by grammatical role.

Sources: the Chicago Manual of Style (17th ed., 2017), 9.1-9.14, for spelled numbers; newsroom abbreviations
(m, mn, mln, bn, bln, tn, trln, k) as in the style books of Reuters and the Financial Times; lakh and crore, with their
spellings lac and lkh, after the Oxford English Dictionary; the vulgar fractions of the Unicode blocks Latin-1
Supplement and Number Forms (Unicode 16.0, 2024).
"""

from __future__ import annotations

from econnum.lang.en.inflection import verb_forms

__all__ = [
    "ABBREVIATED_SCALES",
    "DENOMINATORS",
    "GLYPHS",
    "LETTER_SCALES",
    "MULTIPLES",
    "ORDINALS",
    "PLURAL_SCALES",
    "SCALE_ORDINALS",
    "SCALE_WORDS",
    "SMALL",
    "TENS",
    "UNITS",
]

UNITS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SMALL: dict[str, int] = {"zero": 0, "nought": 0, "naught": 0} | UNITS | {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
} | TENS  # fmt: skip
SCALE_WORDS: dict[str, int] = {
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15, "lakh": 5, "crore": 7,
    "krore": 7,
}  # fmt: skip
PLURAL_SCALES: dict[str, int] = {
    "tens": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9, "trillions": 12, "lakhs": 5, "crores": 7,
    "krores": 7,
}  # fmt: skip
ABBREVIATED_SCALES: dict[str, int] = {
    "mn": 6, "mln": 6, "mio": 6, "mil": 6, "bil": 9, "bn": 9, "bln": 9, "tn": 12, "trn": 12, "trln": 12, "tln": 12,
    "cr": 7, "l crore": 12, "l cr": 12, "lac": 5, "lacs": 5, "lkh": 5, "lkhs": 5,
}  # fmt: skip
# One letter is a scale only directly after the digits: £2.8b, 10k, $5m.
LETTER_SCALES: dict[str, int] = {"k": 3, "m": 6, "b": 9, "t": 12}
_UNIT_ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
}  # fmt: skip
ORDINALS: dict[str, int] = _UNIT_ORDINALS | {
    "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
} | {tens + unit: TENS[tens] + value for tens in TENS for unit, value in _UNIT_ORDINALS.items()}  # fmt: skip
# The ordinals of scales: the power of ten of each.
SCALE_ORDINALS: dict[str, int] = {
    "hundredth": 2, "thousandth": 3, "millionth": 6, "billionth": 9, "trillionth": 12,
}  # fmt: skip
# Denominators with their own name; other denominators are ordinals.
DENOMINATORS: dict[str, int] = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
# Fractions of one character: numerator and denominator.
GLYPHS: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9),
    "⅒": (1, 10),
}  # fmt: skip
# Verbs that state a multiple; their base form is also a noun, which states no change.
_MULTIPLYING: dict[str, str] = {"double": "2", "triple": "3", "treble": "3", "quadruple": "4", "quintuple": "5"}
_FOLDS: dict[str, str] = {
    "twofold": "2", "threefold": "3", "fourfold": "4", "fivefold": "5", "sixfold": "6", "sevenfold": "7",
    "eightfold": "8", "ninefold": "9", "tenfold": "10", "hundredfold": "100", "thousandfold": "1000", "twice": "2",
    "thrice": "3",
}  # fmt: skip
# Words that are a multiple: figure, direction, reading.
MULTIPLES: dict[str, tuple[str, str, str]] = (
    {form: (figure, "up", "to") for verb, figure in _MULTIPLYING.items() for form in verb_forms(verb)}
    | {word: (figure, "", "") for word, figure in (_MULTIPLYING | _FOLDS).items()}
    | dict.fromkeys(("halve", "halved", "halving"), ("0.5", "down", "to"))  # halves are parts
)
