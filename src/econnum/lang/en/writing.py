"""The English writing tables: words that CLDR lacks, or for which the news has others.

Sources: the Associated Press Stylebook (2022), s.v. numerals, percentages, and the Chicago Manual of Style (17th ed.),
9.2-9.7, for numerals in words; CLDR 47 (2025-03) for the names of units; those here are missing in CLDR or differ from
the news (tonnes, feet).
"""

from __future__ import annotations

from decimal import Decimal

from econnum.lang.en.number_words import ORDINALS, SMALL, TENS, UNITS
from econnum.lang.en.unit_names import UNIT_NAMES
from econnum.lang.writing_schema import Writing

__all__ = ["WRITING"]

# ---------------------------------------------------------------- numbers in words

_DIGITS = ("zero", *UNITS)
_SMALL = {number: word for word, number in reversed(SMALL.items())}
_TENS = {number: word for word, number in reversed(TENS.items())}
_SCALES = ("", " thousand", " million", " billion", " trillion", " quadrillion")
_ORDINAL_OF = {number: word for word, number in reversed(ORDINALS.items())}
_LONGEST_FRACTION = 4


def _below_thousand(number: int) -> str:
    words = []
    if number >= 100:
        words.append(f"{_DIGITS[number // 100]} hundred")
        number %= 100
    if number in _SMALL and (number or not words):
        words.append(_SMALL[number])
    elif number:
        words.append(f"{_TENS[number // 10 * 10]}-{_DIGITS[number % 10]}")
    return " ".join(words)


def _cardinal(number: int) -> str:
    if number < 1000:
        return _below_thousand(number)
    parts, rank = [], 0
    while number:
        number, section = divmod(number, 1000)
        if section:
            parts.append(_below_thousand(section) + _SCALES[rank])
        rank += 1
    return " ".join(reversed(parts))


def spell(figure: Decimal) -> str | None:
    """A non-negative figure in words, or None if it is too long.

    >>> spell(Decimal("1234.5")), spell(Decimal("132E8"))
    ('one thousand two hundred thirty-four point five', 'thirteen billion two hundred million')
    """
    whole, _, places = format(figure, "f").partition(".")
    places = places.rstrip("0")
    if len(whole) > 3 * len(_SCALES) or len(places) > _LONGEST_FRACTION:
        return None
    words = _cardinal(int(whole))
    return f"{words} point {' '.join(_DIGITS[int(place)] for place in places)}" if places else words


def spelled_ordinal(number: int) -> str:
    """An ordinal in words.

    >>> spelled_ordinal(5), spelled_ordinal(21), spelled_ordinal(105), spelled_ordinal(300)
    ('fifth', 'twenty-first', 'one hundred fifth', '300th')

    Multiples of a hundred stay in digits: three hundredth could also be a fraction.
    """
    if number % 100 == 0:
        return ordinal(number, str(number))
    words = _cardinal(number)
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    last = SMALL.get(words[cut:])
    return words[:cut] + (_ORDINAL_OF[last] if last else f"{words[cut:]}th")


def ordinal(number: int, digits: str) -> str:
    """An ordinal in digits.

    >>> ordinal(1, "1"), ordinal(12, "12"), ordinal(1003, "1,003")
    ('1st', '12th', '1,003rd')
    """
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return digits + suffix


def fraction(numerator: int, denominator: int) -> str:
    """A fraction in words, or with a slash if it would have many words.

    >>> fraction(1, 3), fraction(3, 4), fraction(1, 2), fraction(17, 250)
    ('one third', 'three quarters', 'half', '17/250')
    """
    if (numerator, denominator) == (1, 2):
        return "half"
    if not 1 < denominator < 100 or not 0 < numerator < 100:
        return f"{numerator}/{denominator}"
    part = {2: "half", 4: "quarter"}.get(denominator) or spelled_ordinal(denominator)
    several = "halves" if part == "half" else f"{part}s"
    return f"{_cardinal(numerator)} {part if numerator == 1 else several}"


_VAGUE = ("", "tens of ", "hundreds of ")


def vague(power: int) -> str | None:
    """A scale word without a figure, from its power of ten.

    >>> vague(3), vague(10), vague(2)
    ('thousands', 'tens of billions', 'hundreds')
    """
    if power == 2:
        return "hundreds"
    rank, more = divmod(power, 3)
    return f"{_VAGUE[more]}{_SCALES[rank].strip()}s" if 1 <= rank < 5 else None


# ---------------------------------------------------------------- words

# ---------------------------------------------------------------- the language

WRITING = Writing(
    code="en",
    joint="{0} {1}",
    hedged={
        "exact": "{0}",
        "approx": "about {0}",
        "nearly": "nearly {0}",
        "more_than": "more than {0}",
        "less_than": "less than {0}",
        "equal_or_more": "at least {0}",
        "equal_or_less": "at most {0}",
    },
    odd="{0}-odd",
    span="{0} to {1}",
    vague=vague,
    counted="{0} of",
    currencies={"CNY": ("yuan", "yuan"), "JPY": ("yen", "yen")},
    units=UNIT_NAMES,
    per_units={
        "occasion": "trip",
        "million_british_thermal_unit": "million British thermal units",
        "thousand_cubic_foot": "thousand cubic feet",
    },
    per="{0} per {1}",
    points={
        "percentage_point": ("percentage point", "percentage points"),
        "basis_point": ("basis point", "basis points"),
    },
    times="{0} times",
    count="{0}",
    top="top {0}",
    ordinal=ordinal,
    spelled_ordinal=spelled_ordinal,
    fraction=fraction,
    minus="minus ",
    spell=spell,
    spelled={"percentage": "{0} percent"},
    spelled_counts={},
    capitals=None,
    capital_number=None,
    capital_currency="",
    directions={None: {"up": "up", "down": "down", "flat": "unchanged at"}},
    bases={
        None: "",
        "year_on_year": " year on year",
        "quarter_on_quarter": " quarter on quarter",
        "month_on_month": " month on month",
        "week_on_week": " week on week",
        "day_on_day": " day on day",
    },
    changes="{direction} {figure}{basis}",
    levels={
        "up": "rising to {figure}{basis}",
        "down": "falling to {figure}{basis}",
        "flat": "unchanged at {figure}{basis}",
    },
    doubled={
        ("up", Decimal(2)): "doubled{basis}",
        ("up", Decimal(3)): "tripled{basis}",
        ("up", Decimal(4)): "quadrupled{basis}",
        ("up", Decimal(5)): "quintupled{basis}",
        ("down", Decimal("0.5")): "halved{basis}",
    },
    periods={
        "year": "{y}",
        "decade": "{decade}0s",
        "century": "{nth_century} century",
        "fiscal": "FY{y}",
        "fiscal_quarter": "Q{q} FY{y}",
        "month": "{month} {y}",
        "day": "{month} {d}, {y}",
        "quarter": "{nth} quarter of {y}",
        "half1": "first half of {y}",
        "half2": "second half of {y}",
        "season": "{season} {y}",
        "bare_month": "{month}",
        "bare_day": "{month} {d}",
        "bare_quarter": "{nth} quarter",
        "bare_half1": "first half of the year",
        "bare_half2": "second half of the year",
        "the_day": "{dth}",
        "years": "{y}-{y2}",
        "fiscal_years": "FY{y}-{y2}",
        "months": "{month} to {month2} {y}",
        "months_across": "{month} {y} to {month2} {y2}",
        "first_quarters": "first {n} quarters of {y}",
        "days": "{month} {d} to {d2}, {y}",
        "days_across": "{month} {d} to {month2} {d2}, {y}",
        "bare_months": "{month} to {month2}",
        "bare_first_quarters": "first {n} quarters",
        "bare_days": "{month} {d} to {d2}",
        "bare_days_across": "{month} {d} to {month2} {d2}",
        "interval": "{first} to {last}",
    },
    seasons={"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"},
    nth={1: "first", 2: "second", 3: "third", 4: "fourth"},
    script={},
    other_scales=(),
    untranslated=(),
)
