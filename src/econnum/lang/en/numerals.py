"""English numerals: where one can begin, and how it is read; the words are in `number_words`.

The parts are in other modules: `cardinals` reads whole numbers in words, `fractions` ordinals, fractions and mixed
numbers, `proportions` proportions, `vague` figures that state no single number, and `after_digits` the continuation of
Arabic digits.
"""

from __future__ import annotations

from decimal import Decimal

from econnum.exact import EXACT, scaled
from econnum.lang.en import article_durations, fractions, proportions, vague
from econnum.lang.en.after_digits import SCALES, read_scale
from econnum.lang.en.cardinals import BIG, GAP, Cardinal, cardinal
from econnum.lang.en.number_words import (
    DENOMINATORS,
    GLYPHS,
    MULTIPLES,
    ORDINALS,
    PLURAL_SCALES,
    SCALE_ORDINALS,
    SCALE_WORDS,
    SMALL,
    TENS,
    UNITS,
)
from econnum.lang.patterns import Pattern, trie
from econnum.lang.schema import Anchor, Numeral, Word

__all__ = ["ANCHORS", "LEAD", "ORDINALS", "SCALES", "SCALE_WORDS", "SMALL"]

_POINT = Pattern(rf"{GAP}point(?= [a-z])")
_DIGIT = Pattern(lambda: rf" (?P<word>{trie([w for w, v in SMALL.items() if v < 10] + ['o', 'oh'])})(?![a-z])")
_TENTHS = Pattern(
    lambda: rf" (?:(?P<tens>{trie(TENS)})(?:{GAP}(?P<unit>{trie(UNITS)}))?|(?P<small>{trie(SMALL)}))(?![a-z])"
)
_LONGEST_DECIMAL = 24
_ARTICLE = Pattern(r"an? ")
# Come to naught, all for naught.
_IDLE = Pattern(r"(?:to|for) $")


# Possible continuations of a cardinal.  Nine in ten number words have none, or only one scale, and are read directly.
_GOING_ON = Pattern(
    lambda: GAP
    + trie(
        (
            *SMALL, *BIG, "hundred", "dozen", "doz", "dz", *ORDINALS, *SCALE_ORDINALS, *DENOMINATORS,
            "and", "&", "a ", "an ", "point ", "odd", "some", "in ", "in-", "out of ", "over ",
        )
    )
)  # fmt: skip
_ALONE = {word: Decimal(value) for word, value in SMALL.items() if word != "naught"}
_SCALED = Pattern(lambda: rf"{GAP}(?P<scale>{trie(BIG)})(?![a-z,]|{_GOING_ON.source})")


def _read_words(text: str, start: int, end: int) -> Numeral | str:
    """Read a numeral in words: two hundred and thirty-five thousand, one and a half trillion, two thirds."""
    start += 1
    if text[start - 6 : start] == "multi-" and (power := SCALE_WORDS.get(text[start:end])) is not None:
        return vague.between(start, end, power)
    alone = _ALONE.get(text[start:end])
    if alone is not None:
        if text[end] not in " -—" or _GOING_ON.match(text, end) is None:
            return Numeral(start, end, alone, None, None, "exact", 0, None, True)
        if (scale := _SCALED.match(text, end)) is not None:
            power = BIG[scale["scale"]]
            value = EXACT.scaleb(alone, power)
            return Numeral(start, scale.end(), value, None, None, "exact", power, None, True, False)
    found = cardinal(text, start)
    if found is None:
        return "an article, no numeral"
    for ending in _ENDINGS:
        numeral = ending(text, start, found)
        if numeral is not None:
            return numeral
    if text[start : found.end] == "naught" and _IDLE.search(text, max(0, start - 4), start):
        return "a set phrase"
    return _whole(start, found)


def _whole(start: int, found: Cardinal) -> Numeral:
    bare = found.exponent < 3 and found.last != "dozen"
    return Numeral(start, found.end, _stated(found), exponent=found.exponent, spelled=True, bare=bare)


def _stated(found: Cardinal) -> Decimal:
    """The figure at the precision of its words: five million is as coarse as 5 million, twenty is 20."""
    coarse, rest = divmod(found.value, 10**found.exponent)
    return scaled(str(coarse), found.exponent) if found.exponent > 2 and not rest else Decimal(found.value)


def _decimal(text: str, start: int, found: Cardinal) -> Numeral | None:
    """Three point five, two hundred point seventy-one."""
    point = _POINT.match(text, found.end)
    if point is None:
        return None
    digits, end = _digits(text, point.end())
    if not digits:
        return None
    return read_scale(text, Numeral(start, end, Decimal(f"{found.value}.{digits}"), spelled=True))


def _digits(text: str, position: int) -> tuple[str, int]:
    """The digits after a point, one by one or as a number below a hundred, and their end."""
    digits = ""
    while len(digits) < _LONGEST_DECIMAL and (digit := _DIGIT.match(text, position)):
        digits, position = digits + str(SMALL.get(digit["word"], 0)), digit.end()
    if digits or (number := _TENTHS.match(text, position)) is None:
        return digits, position
    if number["small"]:
        return str(SMALL[number["small"]]), number.end()
    return str(TENS[number["tens"]] + (UNITS[number["unit"]] if number["unit"] else 0)), number.end()


def _odd(text: str, start: int, found: Cardinal) -> Numeral | None:
    return vague.odd(text, _whole(start, found))


def _mixed(text: str, start: int, found: Cardinal) -> Numeral | None:
    return fractions.with_part(text, _whole(start, found))


def _proportion(text: str, start: int, found: Cardinal) -> Numeral | None:
    return proportions.proportion(text, _whole(start, found))


def _over(text: str, start: int, found: Cardinal) -> Numeral | None:
    return proportions.over(text, _whole(start, found))


# The continuations of a cardinal, in the order in which they are tried.
_ENDINGS = (_odd, _decimal, fractions.ordinal, fractions.parts, _mixed, _proportion, _over)


def _read_ordinal(text: str, start: int, end: int) -> Numeral | str:
    word = text[start + 1 : end]
    place = ORDINALS[word] if word in ORDINALS else 10 ** SCALE_ORDINALS[word]
    return Numeral(start + 1, end, Decimal(place), word=Word("ordinal"), spelled=True)


# A verb after an auxiliary or "to": plans to double its sales, but close to double the average.
_VERBS = frozenset({"double", "triple", "treble", "quadruple", "quintuple"})
_TO_DO_REACH = 24
_TO_DO = Pattern(
    r"""(?x:
        (?<![a-z])
        (?:
            (?<!equal[ ])(?<!close[ ])(?<!equivalent[ ])(?<!amount[ ])(?<!amounts[ ])(?<!compared[ ])to
          | will|would|could|can|may|might|should|must
        )
        (?:[ ](?:more[ ]than|at[ ]least|nearly|almost|about|roughly|over|also|again))?[ ]$
    )"""
)


def _read_multiple(text: str, start: int, end: int) -> Numeral | str:
    word = text[start + 1 : end]
    figure, direction, reading = MULTIPLES[word]
    if word in _VERBS and _TO_DO.search(text, max(0, start - _TO_DO_REACH), start + 1):
        direction, reading = "up", "to"
    return Numeral(start + 1, end, Decimal(figure), word=Word("fixed_multiple", (direction, reading)), spelled=True)


_FACTOR_FIGURE = Pattern(r"[0-9]{1,6}(?:\.[0-9]{1,4})?(?![0-9a-z]|[.,][0-9])")
_SHARE_BEHIND = Pattern(r" ?(?:%|per ?cent|pct)")


def _read_factor(text: str, start: int, end: int) -> Numeral | str:
    """Read a factor of three, a factor of 2.5."""
    figure = _FACTOR_FIGURE.match(text, end + 1)
    if figure is not None:
        made = read_scale(text, Numeral(start + 1, figure.end(), Decimal(figure[0])))
    else:
        found = cardinal(text, end + 1)
        if found is None:
            return "a word, no numeral"
        made = Numeral(start + 1, found.end, Decimal(found.value))
    if made.value is None or _SHARE_BEHIND.match(text, made.end):
        return "a word, no numeral"
    return Numeral(made.start, made.end, made.value, word=Word("times"), spelled=True)


# The characters before a number word; the scan searches for them instead of trying every letter.
LEAD = " \n\t\"'(-[/“‘（、，。：；—·"

# The first words of the anchors below; an article is one only before certain words.
_ARTICLED = (
    *SCALE_WORDS, *ORDINALS, *SCALE_ORDINALS, *article_durations.TIMES, "dozen", "half", "quarter", "few", "couple",
)  # fmt: skip
_HEADS = (
    *SMALL, *SCALE_WORDS, *MULTIPLES, *PLURAL_SCALES, *ORDINALS, *SCALE_ORDINALS,
    "dozen", "scores", "half", "quarter", "several", "single", "double", "triple",
    *(f"{word} {scale}" for word in ("few", "couple", "couple of") for scale in (*SCALE_WORDS, "dozen")),
    *(f"{an} {word}" for an in ("a", "an") for word in _ARTICLED),
)  # fmt: skip

ANCHORS: tuple[Anchor, ...] = (
    Anchor("digit_class", LEAD, vague.DIGIT_CLASS, vague.read_digit_class, _HEADS),
    Anchor("multiple_word", LEAD, rf"{trie([*MULTIPLES])}(?![a-z])", _read_multiple, _HEADS),
    Anchor("plural", LEAD, vague.PLURAL, vague.read_plural, _HEADS),
    Anchor("vague", LEAD, vague.VAGUE, vague.read_vague, _HEADS),
    Anchor("articled", LEAD, article_durations.ARTICLED, article_durations.read_article_duration, _HEADS),
    Anchor("share", LEAD, rf"(?:{fractions.SHARE})", fractions.read_share, _HEADS),
    Anchor("factor", LEAD, rf"factor of(?= (?:[0-9]|{trie(SMALL)}(?![a-z])))", _read_factor, ("factor of ",)),
    Anchor("scale", LEAD, rf"(?:an? )?{trie([*SCALE_WORDS, 'dozen'])}(?![a-z])", _read_words, _HEADS),
    Anchor("ordinal", LEAD, rf"{trie([*ORDINALS, *SCALE_ORDINALS])}(?![a-z])", _read_ordinal, _HEADS),
    Anchor("words", LEAD, rf"{trie([*SMALL])}(?![a-z])", _read_words, _HEADS),
    Anchor("glyph", "".join(GLYPHS), "", fractions.read_glyph),
)
