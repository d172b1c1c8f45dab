"""The continuation of Arabic digits in English: scales, exponents, fractions and number words."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from econnum.exact import EXACT
from econnum.lang.en.cardinals import continued
from econnum.lang.en.fractions import PART_BEGINNINGS, exact_ratio, with_part
from econnum.lang.en.money import CURRENCY_WORDS
from econnum.lang.en.number_words import (
    ABBREVIATED_SCALES,
    GLYPHS,
    LETTER_SCALES,
    PLURAL_SCALES,
    SCALE_ORDINALS,
    SCALE_WORDS,
    SMALL,
)
from econnum.lang.en.proportions import over, proportion
from econnum.lang.en.vague import odd
from econnum.lang.patterns import Pattern, bounded_trie, trie
from econnum.lang.schema import Numeral, Word

__all__ = ["METERS", "METERS_BEFORE", "MONTHS", "SCALES", "read_scale"]

_PLURALS = {word: power for word, power in PLURAL_SCALES.items() if power > 1}
_WORDS = SCALE_WORDS | _PLURALS | ABBREVIATED_SCALES
# A scale may be followed by the unit of a price or by another amount ($12 million/year), not by a denominator.
_NO_WORD = "(?![a-zà-ž0-9²³]|/[0-9])"
_TAIL = Pattern(
    lambda: (
        rf"""(?x:
        (?:
            (?P<word>(?P<open>\+(?=[ ]?[a-z]{{2}}))?(?:[ ]{{1,2}}|-)?{trie(_WORDS)})
            (?:[ -](?P<again>{trie(SCALE_WORDS)}))?
          | (?P<letter>[kmbt])
          | (?P<dozen>[ ]{{1,2}}(?:dozens?|dozs?|dzs?))
        )
        {_NO_WORD}\.?(?P<plus>\+)?
    )"""
    )
)
# The usual case: a scale word without a continuation.
_PLAIN = Pattern(
    lambda: (
        rf"""(?x:
        (?:[ ]{{1,2}}|-)?(?P<word>{trie(_WORDS)})
        {_NO_WORD}(?![—-]|\.?\+|[ ][—-]|[ ]{{1,3}}(?:[0-9&]|and[ ]|{trie([*SMALL, *SCALE_WORDS])}))
    )"""
    )
)
_SCALES_BEGIN = frozenset(word[0] for word in _WORDS)
_PLUS = Pattern(r" ?\+(?![0-9/])")
# MM, thousand thousands, is a million next to a currency, and otherwise millimetres.
_DOUBLE_M = Pattern(r"mm(?![a-z0-9])")
_PRICED = Pattern(r"(?:[$€£¥₹₩]|(?<![a-z])(?:aud|cad|chf|cny|eur|gbp|hkd|inr|jpy|krw|nok|rmb|rs\.?|sek|sgd|usd)) ?$")
_MONEY = Pattern(lambda: rf"[ -]{bounded_trie(CURRENCY_WORDS)}")
# An m directly after digits is a metre in a size or before feet in brackets: a 12m-high wall, 30m (98ft), the 400m
# hurdles.
_SIZE = "(?:long|tall|wide|deep|high|thick)"
METERS = Pattern(
    rf"""(?x:
        -{_SIZE}(?![a-z])
      | [ ]{_SIZE}(?=[.,;:!?)\"”\n]|[ ](?:and|by|in|at|on|is|was|to)(?![a-z]))
      | ,?[ ]?\(?(?:or[ ])?[0-9][0-9,.]{{0,8}}[ -]?(?:ft|feet|foot|inch(?:es)?|yards?)(?![a-z])
      | [ ](?:hurdles|freestyle|backstroke|butterfly|breaststroke|sprint|dash|relay)(?![a-z])
    )"""
)
# Months of a forecast or of a rate: 12M forward earnings, 3M Libor.
MONTHS = Pattern(
    r"[ ](?:average|avg|consensus|euribor|forward|fwd|hibor|libor|price target|rolling|shibor|sofr|target|tp|trailing)"
    r"(?![a-z])"
)
METERS_BEFORE = Pattern(
    r"""(?x:
        (?<![a-z])
        (?:waterproof|water[- ]resistant|depths?|altitudes?|elevation|heights?|length|width|wide|deep|tall)
        (?:[ ](?:of|for|to|is|was|at|about|around|some|nearly|over|up|least|only)){1,3}[ ]$
    )"""
)
_EXPONENT = Pattern(r"e(?P<power>[+-]?[0-9]{1,2})(?![0-9a-z.])")
_SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
# A superscript minus alone is not an exponent.
_RAISED = "(?:⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
_TIMES_POWER = Pattern(
    rf"""(?x:
        [ ]?[x×·*][ ]?
        (?:
            10(?:\^|\*\*)?(?P<ten>(?<=[\^*])\+?[0-9]{{1,2}}|-[0-9]{{1,2}}|{_RAISED})
          | (?P<base>[0-9]{{1,2}})\^(?P<power>[0-9]{{1,2}})
        )
        (?![0-9]|[.,][0-9])
    )"""
)
_POWER = Pattern(rf"\^(?P<sign>[+-]?)(?P<power>[0-9]{{1,2}})(?![0-9]|[.,][0-9])|(?P<raised>{_RAISED})")
_SLASHED = Pattern(
    r"(?: {1,2}|-)(?P<over>[1-9][0-9]?)\\?/(?P<under>[2-9]|1[0-9]|20|32|64|100)(?![0-9/,.]?[0-9]|[a-z/])"
)
_GLYPH = Pattern(rf"[ -]?(?P<glyph>[{''.join(GLYPHS)}])")
_POINT = Pattern(
    r" point (?P<digits>[0-9]{1,4})(?![0-9a-z]|[.,:/-][0-9]| (?:days?|weeks?|months?|years?|hours?|minutes?)(?![a-z]))"
)
_SCALE_ORDINAL = Pattern(rf"[ -](?P<word>{trie(SCALE_ORDINALS)})(?![a-z])(?! of )")
# The rest of a reference such as 10b-5: a second number without a scale.
_OF_A_RULE = Pattern(rf"-[0-9]+(?![0-9.,]*[a-z0-9%]|[ ]?{trie(SCALE_WORDS)})")
_CENTS = -2
_OF_A_CENT = frozenset({2, 4, 8, 16, 32})
_WHOLE = 1000  # the whole of a mixed number is smaller: in 2020 1/3 of them


def read_scale(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the continuation of its digits: 1,320.4 billion, 2.4bn, 1e6, 2 1/2, 3 hundred and 21."""
    value, end = numeral.value, numeral.end
    if value is None:
        return numeral
    following = text[end : end + 3].lstrip(" -")[:1]
    extensible = numeral.word is None and numeral.bare
    if following in _SCALES_BEGIN and extensible and (plain := _PLAIN.match(text, end)) is not None:
        power = _WORDS[plain["word"]]
        return numeral.replace(end=plain.end(), value=EXACT.scaleb(value, power), exponent=power, bare=False)
    for step in _STEPS.get(following, ()):
        made = step(text, numeral)
        if made is not None:
            numeral = made
            following = text[numeral.end : numeral.end + 3].lstrip(" -")[:1]
            break
    return _scaled(text, numeral) if following in _SCALED and numeral.word is None and numeral.bare else numeral


def _scaled(text: str, numeral: Numeral) -> Numeral:
    value = numeral.value
    match = _TAIL.match(text, numeral.end)
    if match is None or value is None:
        return _bare(text, numeral)
    end = match.end() - (1 if text[match.end() - 1] == "." else 0)
    if match["letter"] == "t" and not _priced(text, numeral) and not _MONEY.match(text, match.end()):
        return numeral  # 271,225t are tonnes, ₩5t and 5t won trillions
    if match["letter"] and text[match.end()] in "/-" and not _priced(text, numeral):
        if text[match.end()] == "/" or _OF_A_RULE.match(text, match.end()):
            return numeral  # 5m/s and Rule 10b-5, but £5m/year and 10k-15k
    if match["letter"] == "m" and _is_length(text, numeral, match.end()):
        return numeral
    if match["dozen"]:
        return numeral.replace(end=end, value=EXACT.multiply(value, Decimal(12)), bare=False)
    power = LETTER_SCALES[match["letter"]] if match["letter"] else _WORDS[match["word"].strip("+ -")]
    power += SCALE_WORDS[match["again"]] if match["again"] else 0
    made = numeral.replace(end=end, value=EXACT.scaleb(value, power), exponent=power, bare=False)
    if match["plus"] or match["open"]:  # 3 million+, 250+ million
        return made.replace(modifier="more_than")
    if (bounded := odd(text, made)) is not None:
        return bounded
    return made if match["letter"] or value != value.to_integral_value() else _continued(text, made)


_LONGEST = 60  # months


def _is_length(text: str, numeral: Numeral, end: int) -> bool:
    """Whether 5m is metres or months, not millions, in its context."""
    if MONTHS.match(text, end):
        return numeral.value is not None and numeral.value <= _LONGEST and not _priced(text, numeral)
    if not METERS.match(text, end) and not METERS_BEFORE.search(text, max(0, numeral.start - 32), numeral.start):
        return False
    return not _priced(text, numeral)


def _priced(text: str, numeral: Numeral) -> bool:
    """Whether a sign or a code of money precedes the digits."""
    return _PRICED.search(text, max(0, numeral.start - 5), numeral.start) is not None


def _continued(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the number words or the fraction after its scale."""
    if (mixed := with_part(text, numeral)) is not None:
        return mixed
    more = continued(text, numeral.end, numeral.exponent)
    if more is None or numeral.value is None:
        return numeral
    return numeral.replace(end=more.end, value=EXACT.add(numeral.value, Decimal(more.value)), exponent=more.exponent)


def _bare(text: str, numeral: Numeral) -> Numeral:
    """A figure without a scale word: possibly with a plus (14,000+), or in millions (MM)."""
    if numeral.spelled:
        return numeral
    plus = _PLUS.match(text, numeral.end)
    if plus is not None:
        return numeral.replace(end=plus.end(), modifier="more_than", bare=False)
    double = _DOUBLE_M.match(text, numeral.end)
    if double is not None and numeral.value is not None and _priced(text, numeral):
        return numeral.replace(end=double.end(), value=EXACT.scaleb(numeral.value, 6), exponent=6, bare=False)
    return numeral


def _exponent(text: str, numeral: Numeral) -> Numeral | None:
    """1e10, -12e-1."""
    match = _EXPONENT.match(text, numeral.end)
    if match is None or numeral.value is None or text[numeral.start - 1].isalnum():
        return None
    return numeral.replace(end=match.end(), value=EXACT.scaleb(numeral.value, int(match["power"])), bare=False)


def _times_power(text: str, numeral: Numeral) -> Numeral | None:
    """1.3x10^6, 2.48×10⁻⁵, 8x2^10."""
    match = _TIMES_POWER.match(text, numeral.end)
    if match is None or numeral.value is None:
        return None
    if match["ten"]:
        value = EXACT.scaleb(numeral.value, int(match["ten"].translate(_SUPERSCRIPTS)))
    else:
        value = EXACT.multiply(numeral.value, Decimal(int(match["base"]) ** int(match["power"])))
    return numeral.replace(end=match.end(), value=value, bare=False)


def _power(text: str, numeral: Numeral) -> Numeral | None:
    """1.1^23, 10⁶; a superscript after any other figure is a footnote."""
    match = _POWER.match(text, numeral.end)
    value = numeral.value
    if match is None or not value or (match["raised"] and value != 10) or len(value.as_tuple().digits) > 9:
        return None
    if match["raised"]:
        return numeral.replace(
            end=match.end(), value=EXACT.scaleb(Decimal(1), int(match["raised"].translate(_SUPERSCRIPTS)))
        )
    raised = EXACT.power(value, int(match["power"]))
    if match["sign"] != "-":
        return numeral.replace(end=match.end(), value=raised, bare=False)
    inverse = exact_ratio(*reversed(raised.as_integer_ratio()))
    return None if inverse is None else numeral.replace(end=match.end(), value=inverse, bare=False)


def _with_slash(text: str, numeral: Numeral) -> Numeral | None:
    """2 1/2, 9-1/8."""
    match = _SLASHED.match(text, numeral.end)
    return None if match is None else _mixed(numeral, match.end(), int(match["over"]), int(match["under"]))


def _with_glyph(text: str, numeral: Numeral) -> Numeral | None:
    """2½, 7-½."""
    match = _GLYPH.match(text, numeral.end)
    return None if match is None else _mixed(numeral, match.end(), *GLYPHS[match["glyph"]])


def _mixed(numeral: Numeral, end: int, over: int, under: int) -> Numeral | None:
    value = numeral.value
    if value is not None and value.as_tuple().exponent == _CENTS and under in _OF_A_CENT:
        return _eighths(numeral, end, over, under)
    if value is None or not numeral.bare or value >= _WHOLE or value.as_tuple().exponent != 0 or over >= under:
        return None
    return _ratio(numeral, end, int(value) * under + over, under)


def _eighths(numeral: Numeral, end: int, over: int, under: int) -> Numeral | None:
    """A price with fractions of a cent, as grain is quoted: $5.12-1/2, $11.79 1/4."""
    part = exact_ratio(over, under)
    if numeral.value is None or part is None or over >= under:
        return None
    return numeral.replace(end=end, value=EXACT.add(numeral.value, EXACT.scaleb(part, _CENTS)))


def _ratio(numeral: Numeral, end: int, over: int, under: int) -> Numeral:
    value = exact_ratio(over, under)
    if value is None:
        return numeral.replace(end=end, value=None, word=Word("fraction", (over, under)))
    return numeral.replace(end=end, value=value)


def _nth(text: str, numeral: Numeral) -> Numeral | None:
    """1 millionth, the 100 thousandth; a part of something is no ordinal: 1 millionth of a gram."""
    match = _SCALE_ORDINAL.match(text, numeral.end)
    if match is None or numeral.value is None or numeral.value != numeral.value.to_integral_value():
        return None
    value = EXACT.scaleb(numeral.value, SCALE_ORDINALS[match["word"]])
    return numeral.replace(end=match.end(), value=value, word=Word("ordinal"), bare=False)


def _point(text: str, numeral: Numeral) -> Numeral | None:
    """1 point 5, as in speech."""
    match = _POINT.match(text, numeral.end)
    if match is None or numeral.value is None or numeral.value.as_tuple().exponent != 0:
        return None
    return numeral.replace(end=match.end(), value=Decimal(f"{numeral.value:f}.{match['digits']}"))


# The continuations, by first character, ignoring blanks and hyphens; the first that matches wins, and a scale may
# follow.
_STEPS: dict[str, tuple[Callable[[str, Numeral], Numeral | None], ...]] = {
    "e": (_exponent,),
    **dict.fromkeys("x×·*", (_times_power,)),
    **dict.fromkeys("^⁻⁰¹²³⁴⁵⁶⁷⁸⁹", (_power,)),
    **dict.fromkeys("123456789", (_with_slash,)),
    **dict.fromkeys(GLYPHS, (_with_glyph,)),
    "a": (with_part,),
    "i": (proportion,),
    "o": (odd, proportion, over),
    "s": (odd,),
    "p": (_point,),
    **dict.fromkeys("htmb", (_nth,)),
}
# The first characters of scales, and the plus.
_SCALED = _SCALES_BEGIN | frozenset("kmbtd+")
# The first characters of all continuations; a single letter counts only if no other letter follows.
_BEGINNINGS = (
    *_WORDS, *LETTER_SCALES, "mm", "+", "dozen", "doz", "dz",
    *(f"e{sign}" for sign in "+-0123456789"), *"×·*", *(f"x{behind}" for behind in " 0123456789"),
    *"^⁻⁰¹²³⁴⁵⁶⁷⁸⁹", *GLYPHS, *(f"{over}{slash}" for over in range(1, 100) for slash in ("/", "\\/")),
    *(f"and{begun}" for begun in PART_BEGINNINGS),
    *SCALE_ORDINALS, "in ", "in-", "out of ", "over ", "odd", "some", "point ",
)  # fmt: skip
SCALES = dict.fromkeys(_BEGINNINGS, read_scale)
