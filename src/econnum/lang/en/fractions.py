"""English fractions, mixed numbers and ordinals: two thirds, two and a half million, one hundred and fifth.

A mixed number is a decimal if possible; others (two and a third) are a ratio.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal

from econnum.exact import EXACT
from econnum.lang.en.cardinals import GAP, Cardinal, cardinal
from econnum.lang.en.number_words import DENOMINATORS, GLYPHS, ORDINALS, SCALE_ORDINALS, SCALE_WORDS, SMALL, TENS, UNITS
from econnum.lang.patterns import Pattern, trie
from econnum.lang.schema import Numeral, Word
from econnum.lang.templates import words

__all__ = [
    "PART_BEGINNINGS",
    "SHARE",
    "exact_ratio",
    "fraction",
    "ordinal",
    "parts",
    "ratio",
    "read_glyph",
    "read_share",
    "with_part",
]

_NTHS = {**ORDINALS, **{word: 10**power for word, power in SCALE_ORDINALS.items()}}
# The names of parts; "first" and "second" are parts only in compounds: three twenty-firsts.
_PARTS = {word: value for word, value in _NTHS.items() if value > 2} | {"half": 2, "quarter": 4}
_PLURALS = {f"{word}s": value for word, value in _NTHS.items()} | {"halves": 2, "quarters": 4}
_PLURAL_PARTS = {word: value for word, value in _PLURALS.items() if value > 2 or word in DENOMINATORS}

_GAP = Pattern(GAP)
_IS_PART = Pattern(r" of |[.,;:!?)\"”]|\n")
_NTH = Pattern(lambda: rf"(?P<gap>{GAP})(?P<and>and )?(?P<word>{trie(_NTHS)})(?![a-z])")
_PLURAL = Pattern(lambda: rf"{GAP}(?:(?P<tens>{trie(TENS)}){GAP})?(?P<word>{trie(_PLURALS)})(?![a-z])")
_SINGULAR = Pattern(lambda: rf"(?P<gap>{GAP})(?:(?P<tens>{trie(TENS)}){GAP})?(?P<word>{trie(_PARTS)})(?![a-z])")
_AND = "(?:[ ]{1,3}(?:and|&)[ ]{1,3}|-and-)"
# After three quarter these words show that it is a part, although the s is missing.
_COUNTED_UNITS = (
    "percent|per[ ]cent|pct|percentage|years?|months?|hours?|miles?|points?|dollars?|cents?|inch(?:es)?|times|million|"
    "billion|tons?|tonnes?"
)
_OF_THEM = "[ ]of[ ](?:the|its|their|all|his|her|our|them|these|those)(?![a-z])"
_AND_PART = Pattern(
    lambda: (
        rf"""(?x:
        {_AND}
        (?:
            (?:an?|one)[ -]
          | (?P<bare>)(?=half(?:[ ](?!(?:an?|her|his|its|of|our|the|their|this)[ ])[a-z]|[.,;!?\"”]|\n))
          | (?=quarter[ ](?:of[ ])?(?:{_COUNTED_UNITS})(?![a-z]))
        )
        (?P<word>{trie(_PARTS)})(?![a-z])(?!{_OF_THEM})
    )"""
    )
)
_AND_PARTS = Pattern(
    lambda: (
        rf"""(?x:
        {_AND}(?P<count>{trie(SMALL)}(?:-{trie(UNITS)})?)[ -]
        (?:
            (?P<word>{trie(_PLURAL_PARTS)})(?![a-z])
          | (?P<quarter>quarter)(?=[ -](?:{_COUNTED_UNITS})(?![a-z]))
        )
    )"""
    )
)
# The text after the "and" of a part; -and- is between hyphens, and there may be more than one blank.
PART_BEGINNINGS = tuple(f"{gap}{word}" for gap in " -" for word in ("a ", "a-", "an", "half", " ", *SMALL))
_SCALE_WORD = trie([*SCALE_WORDS, "dozen"])
_SCALE = rf"(?P<scale>{_SCALE_WORD})(?: (?P<more>{trie(SCALE_WORDS)}))?(?![a-z-])"
_THEN_SCALE = Pattern(rf" {_SCALE}")
_OF_SCALE = Pattern(rf"(?:-| {{1,3}}(?:of )?)(?:an? {{1,3}})?{_SCALE}")
# The text after a third, a fifth that is a part: the end of a phrase, or a function word.  Before other words it is an
# ordinal: a third straight rise, a fifth term.
_GOES_ON = words("""
    a above after against an and are as at because before below between bigger billion but by can cheaper compared
    complete could did do does down during each empty every faster fewer for from full had has have higher hundred if in
    is its larger last less longer lower may million more now of off on only or over owned percent percentage point said
    say says shorter since slower smaller so stake share still than that the their these this thousand through to
    trillion under up was were when which while who will with within without would
""")
_IS_SHARE = rf"(?=[.,;:!?)%\"'’”]|\n|[ ]-|[ -](?:{trie(_GOES_ON)}|per[ ]cent)(?![a-z]))"
_ARTICLED = trie(word for word in _PARTS if word not in DENOMINATORS)
_PART_OF_POINT = "(?:half|quarter)(?=[- ](?:of[ ]a[ ])?(?:percentage[- ])?point(?!s)|-percent(?!a))"
# A long ordinal after an article is a part only at the end of a phrase: a hundredth anniversary is an ordinal.
SHARE = rf"""(?x:
    (?:an?[ ])?(?:half|quarter)(?=[ ]{{1,3}}(?:of[ ])?(?:an?[ ]{{1,3}})?{_SCALE_WORD}(?![a-z-]))
  | an?[ ](?:half|quarter)(?![a-z-])
  | an?[ ](?:{trie(w for w, v in _PARTS.items() if 2 < v < 11 and w != "quarter")})(?![a-z]){_IS_SHARE}
  | an?[ ]{_ARTICLED}(?![a-z-])(?=[ ]of[ ]|[.,;:!?)\"”]|\n)
  | half(?![a-z])
  | {_PART_OF_POINT}
)"""
_HALF_UNITS = (
    "percentage[ ]point|hour|year|month|day|minute|point|basis|percent|mile|kilo|ton|acre|hectare|pound|barrel|decade|"
    "century|centuries|meter|metre|litre|liter|gallon|cent|dollar|euro|tonne|inch|foot|bushel|kilogram|kilometer|"
    "kilometre"
)
# Units whose names are no other words: half a terawatt.
_MEASURES = r"(?:kilo|mega|giga|tera)(?:watt|byte|hertz|joule)s?|watt|barrel|bushel|carat|ounce"
_OF_UNIT = Pattern(rf"(?x:[ ]of[ ]an?(?=[ ](?:{_HALF_UNITS})(?!ly)))")
_SHARE_OF_UNIT = Pattern(
    rf"""(?x:
        half[ ](?:an?[ ](?={_HALF_UNITS}|{_MEASURES}(?![a-z]))|(?=hour|mile|day))
      | half(?=-hour|-mile)
      | (?:a[ ])?(?:half|quarter)[ ]of[ ]an?[ ](?={_HALF_UNITS})
      | {_PART_OF_POINT}
    )"""
)


def exact_ratio(numerator: int, denominator: int) -> Decimal | None:
    """The decimal that equals the ratio, or None if there is none.

    >>> exact_ratio(5, 4), exact_ratio(1, 3)
    (Decimal('1.25'), None)
    """
    denominator //= (common := math.gcd(numerator, denominator))
    numerator //= common
    places, rest = denominator.bit_length(), denominator
    for factor in (2, 5):
        while rest % factor == 0:
            rest //= factor
    if rest != 1:
        return None
    return EXACT.normalize(EXACT.scaleb(Decimal(numerator * 10**places // denominator), -places))


def ratio(start: int, end: int, numerator: int, denominator: int) -> Numeral:
    """A numeral that is a ratio: a number if a decimal can represent it, a fraction otherwise."""
    value = exact_ratio(numerator, denominator)
    return (
        fraction(start, end, numerator, denominator)
        if value is None
        else Numeral(start, end, value, spelled=True, bare=False)
    )


def fraction(start: int, end: int, numerator: int, denominator: int) -> Numeral:
    """A numeral that is a fraction, even if a decimal could represent it."""
    return Numeral(start, end, None, word=Word("fraction", (numerator, denominator)), spelled=True)


def ordinal(text: str, start: int, found: Cardinal) -> Numeral | None:
    """The ordinal that begins with a cardinal: twenty-fifth, one hundred and third, three trillionth."""
    nth = _NTH.match(text, found.end)
    if nth is None:
        return None
    place = _NTHS[nth["word"]]
    if nth["word"] in SCALE_ORDINALS:
        if not found.value or nth["and"] or (found.value == 1 and _IS_PART.match(text, nth.end())) or "-" in nth["gap"]:
            return None
        place *= found.value
    elif (found.last == "tens" and place < 10 and not nth["and"]) or (
        found.last in {"hundred", "scale"} and place < 100
    ):
        place += found.value
    else:
        return None
    return Numeral(start, nth.end(), Decimal(place), word=Word("ordinal"), spelled=True)


# Quarters that are a length of time, not parts: one of these phrases precedes or follows, or there are two of them,
# which would be a half.  Before a determiner they are parts: three quarters of the firms.
_WHOLE = Pattern(r" of (?:an?|all|its|our|the|their|them|these|those|this|us|what|which)(?![a-z])")
_LENGTH_OF = (
    "consecutive|final|following|last|next|past|preceding|previous|prior|remaining|straight|successive|within|after"
)
_LENGTH_BEFORE = Pattern(
    rf"""(?x:
        (?<![a-z])(?:
            (?P<surely>{_LENGTH_OF})
          | (?<!account[ ])(?<!accounts[ ])(?<!accounted[ ])(?<!accounting[ ])(?:for|over|in)
        )[ ]$
    )"""
)
_LENGTH_AFTER = Pattern(
    r"""(?x:
        [ ](?:
            in[ ]a[ ]row|ahead|ago|away|running|straight|earlier|later|behind|apart|into|before|prior|from[ ]now
          | of[ ](?:contraction|decline|falls?|gains|growth|losses|recession)
        )(?![a-z])
    )"""
)
_LENGTH_ENDS = Pattern(r"[.,;:)?!]|\n| (?:and|because|before|due|in|on|that|this|to|until|when|while|with)(?![a-z])")


def _is_length(text: str, start: int, found: Cardinal, end: int) -> bool:
    """Whether two or three quarters are a length of time: fell for three quarters in a row."""
    if _WHOLE.match(text, end):
        return False
    if found.value == 2 or _LENGTH_AFTER.match(text, end):
        return True
    before = _LENGTH_BEFORE.search(text, max(0, start - 32), start)
    return before is not None and (before["surely"] is not None or _LENGTH_ENDS.match(text, end) is not None)


def parts(text: str, start: int, found: Cardinal) -> Numeral | None:
    """The fraction whose numerator is a cardinal: two thirds, one twenty-fifth, three quarters of a million."""
    if (long := _long_denominator(text, start, found)) is not None:
        return long
    plural, one = _PLURAL.match(text, found.end), _SINGULAR.match(text, found.end)
    if (
        plural
        and plural["word"] == "quarters"
        and found.value in {2, 3}
        and _is_length(text, start, found, plural.end())
    ):
        return None
    counted = _plural_parts(found, plural) if plural else _singular_part(found, one) if one else None
    named = plural or one
    if counted is None or named is None:
        return None
    (whole, numerator, denominator), end = counted, named.end()
    scale = _OF_SCALE.match(text, end)
    of_unit = _OF_UNIT.match(text, end)
    if scale is not None:
        numerator, end = numerator * _times(scale), scale.end()
    elif of_unit and not whole and (value := exact_ratio(numerator, denominator)) is not None:
        return Numeral(start, of_unit.end(), value, spelled=True)
    elif whole:
        numerator *= _scale_of(whole)
    if whole or scale:
        return ratio(start, end, whole * denominator + numerator, denominator)
    return fraction(start, end, numerator, denominator)


def _long_denominator(text: str, start: int, found: Cardinal) -> Numeral | None:
    """The fraction whose denominator is an ordinal of several words: one one hundred and fifth."""
    gap = _GAP.match(text, found.end)
    under = cardinal(text, gap.end()) if gap and found.value == 1 else None
    if gap is None or under is None or under.value < 100:
        return None
    place = ordinal(text, gap.end(), under)
    return None if place is None or place.value is None else fraction(start, place.end, 1, int(place.value))


def _plural_parts(found: Cardinal, plural: re.Match[str]) -> tuple[int, int, int] | None:
    """The whole, the numerator and the denominator of parts in the plural."""
    denominator = _PLURALS[plural["word"]]
    small = denominator < 10 and plural["word"] not in {*DENOMINATORS, "seconds"}
    if plural["tens"]:
        return (0, found.value, TENS[plural["tens"]] + denominator) if small else None
    if found.tens and found.value > found.tens and small:
        return 0, found.value - found.tens, found.tens + denominator
    if plural["word"] not in _PLURAL_PARTS or not found.value:
        return None
    if found.added and found.added < denominator:
        return found.value - found.added, found.added, denominator
    if plural["word"] == "quarters" and found.value >= denominator:
        return None  # five quarters in a row: a duration
    return 0, found.value, denominator


def _singular_part(found: Cardinal, one: re.Match[str]) -> tuple[int, int, int] | None:
    """The same for the singular: one third, three-quarter; one hundredth is an ordinal unless it is hyphenated."""
    denominator = _PARTS[one["word"]]
    hyphenated = "-" in one["gap"]
    if one["tens"]:
        return (0, 1, TENS[one["tens"]] + denominator) if found.value == 1 and denominator < 10 else None
    if found.value == 1 and found.last == "unit":
        return 0, 1, denominator
    if found.added == 1 and one["word"] in DENOMINATORS:
        return found.value - 1, 1, denominator
    if 1 < found.value < denominator and one["word"] not in DENOMINATORS and one.string.startswith(" of ", one.end()):
        return 0, found.value, denominator  # two third of the firms, a common error
    return (0, found.value, denominator) if hyphenated and 1 < found.value < 100 else None


_SMALLEST_WHOLE = 100  # to which half without an article adds none before a word


def with_part(text: str, numeral: Numeral) -> Numeral | None:
    """A whole number and a part, joined by "and": two and a half million, 3 million and a quarter."""
    part = _AND_PART.match(text, numeral.end)
    several = None if part else _AND_PARTS.match(text, numeral.end)
    if part is not None:
        count, denominator, end = 1, _PARTS[part["word"]], part.end()
    elif several is not None:
        count, end = _counted(several["count"]), several.end()
        denominator = _PLURALS[several["word"]] if several["word"] else 4
    else:
        return None
    value = numeral.value
    if value is None or value != value.to_integral_value() or count >= denominator:
        return None
    if part is not None and part["bare"] is not None and value >= _SMALLEST_WHOLE and text[end] == " ":
        return None  # a population of 44 million and half lives there
    whole, exponent = int(value), numeral.exponent
    scale = _THEN_SCALE.match(text, end)
    if scale is not None:
        times, end = _times(scale), scale.end()
        exponent = len(str(times)) - 1 if exponent < 3 else exponent
        whole = whole * times if numeral.exponent < 3 else whole
    else:
        times = 10**exponent if exponent >= 3 else 1
    made = ratio(numeral.start, end, whole * denominator + count * times, denominator)
    return made.replace(exponent=exponent, bare=exponent < 3, spelled=numeral.spelled)


def _counted(words: str) -> int:
    tens, _, unit = words.partition("-")
    return SMALL[tens] + (UNITS[unit] if unit else 0)


def _times(scale: re.Match[str]) -> int:
    if scale["scale"] == "dozen":
        return 12
    return int(10 ** (SCALE_WORDS[scale["scale"]] + (SCALE_WORDS[scale["more"]] if scale["more"] else 0)))


def _scale_of(whole: int) -> int:
    """The scale to which a part after the whole applies: a million in six million and two thirds."""
    return next((10**power for power in (12, 9, 6, 3) if whole % 10**power == 0), 1)


def read_share(text: str, start: int, end: int) -> Numeral | str:
    """Read a third, a quarter of a million, half an hour, half."""
    begin = start + 1
    if of_unit := _SHARE_OF_UNIT.match(text, begin):
        end = of_unit.end() - (of_unit[0][-1] == " ")
        return Numeral(begin, end, Decimal("0.25" if "quarter" in of_unit[0] else "0.5"), spelled=True)
    denominator = _PARTS[text[begin:end].rpartition(" ")[2]]
    scale = _OF_SCALE.match(text, end)
    if scale is not None:
        made = ratio(begin, scale.end(), _times(scale), denominator)
        return made.replace(exponent=len(str(_times(scale))) - 1)
    return fraction(begin, end, 1, denominator)


def read_glyph(text: str, start: int, end: int) -> Numeral | str:
    """Read a fraction of one character: ⅔, ½ million."""
    over, under = GLYPHS[text[start]]
    scale = _OF_SCALE.match(text, end)
    return ratio(start, scale.end(), over * _times(scale), under) if scale else fraction(start, end, over, under)
