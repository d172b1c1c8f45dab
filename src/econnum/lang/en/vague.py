"""English figures that state no single number: tens of billions, several hundred, double-digit."""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.exact import EXACT, next_step, power_of_ten
from econnum.lang.en.number_words import PLURAL_SCALES, SCALE_WORDS
from econnum.lang.patterns import Pattern, trie
from econnum.lang.schema import Numeral, Word
from econnum.vagueness import VagueWord

__all__ = ["DIGIT_CLASS", "PLURAL", "VAGUE", "between", "odd", "read_digit_class", "read_plural", "read_vague"]

DIGIT_CLASS = r"(?:single|double|triple)[- ]digits?(?![a-z])"
PLURAL = rf"{trie([*PLURAL_SCALES, 'dozens', 'scores'])}(?![a-z])"
_SOME = "(?:several|(?:a )?few|(?:a )?couple(?: of)?)"
_SCALE = trie([*SCALE_WORDS, "dozen"])
VAGUE = rf"{_SOME} {_SCALE}(?![a-z])"

_TENS = "(?P<tens>tens|dozens|scores|hundreds|thousands|millions|billions)"
_PLURALS = Pattern(rf"(?:{_TENS} (?:and \S+ )?of )?(?P<plural>{trie([*PLURAL_SCALES, 'dozens'])})(?![a-z])")
_VAGUE = Pattern(rf"{_SOME} (?P<scale>{_SCALE})(?: (?P<more>{trie(SCALE_WORDS)}))?(?![a-z])")
_DOZENS = (Decimal(24), Decimal(120))
_ODD = Pattern(r"-(?:odd|some|something)(?![a-z])")
_CLASSES = {"single": (1, 10), "double": (10, 100), "triple": (100, 1000)}


def _between(
    start: int, end: int, low: Decimal, high: Decimal, exponent: int = 0, vague: VagueWord | None = None
) -> Numeral:
    return Numeral(start, end, None, low, high, "approx", exponent, spelled=True, bare=False, vague=vague)


def between(start: int, end: int, power: int) -> Numeral:
    """A figure of at least the power of ten and at most ten times that: multi-million."""
    return _between(start, end, power_of_ten(power), power_of_ten(power + 1), power, "few")


def read_plural(text: str, start: int, end: int) -> Numeral | str:
    """Read tens of billions, hundreds of millions, dozens: from the scale to ten times the scale."""
    match = _PLURALS.match(text, start + 1)
    if match is None:
        return "no numeral"
    first, plural = match["tens"], match["plural"]
    if plural == "tens":
        return "tens that count nothing"
    if plural == "dozens":
        return _between(start + 1, match.end(), *_DOZENS, vague="dozens")
    power = PLURAL_SCALES[plural]
    low, high = power_of_ten(power), power_of_ten(power + 1)
    if first == "dozens":
        low, high = (EXACT.multiply(bound, low) for bound in _DOZENS)
    elif first:
        low, high = (EXACT.scaleb(bound, PLURAL_SCALES.get(first, 0)) for bound in (low, high))
    return _between(start + 1, match.end(), low, high, power, "dozens" if first == "dozens" else "few")


def read_vague(text: str, start: int, end: int) -> Numeral | str:
    """Read several hundred, a few thousand: from the scale to ten times the scale."""
    match = _VAGUE.match(text, start + 1)
    if match is None:
        return "no numeral"
    if match["scale"] == "dozen":
        return _between(start + 1, match.end("scale"), *_DOZENS, vague="dozens")
    power = SCALE_WORDS[match["scale"]] + (SCALE_WORDS[match["more"]] if match["more"] else 0)
    return _between(start + 1, match.end(), power_of_ten(power), power_of_ten(power + 1), power, "few")


def odd(text: str, numeral: Numeral) -> Numeral | None:
    """20-odd, twenty-something: bounds from the last stated digit."""
    match = _ODD.match(text, numeral.end)
    if match is None or numeral.value is None or numeral.value < 10:
        return None
    low, high = numeral.value, next_step(numeral.value)
    return numeral.replace(end=match.end(), low=low, high=high, modifier="more_than", bare=False, vague="odd")


def read_digit_class(text: str, start: int, end: int) -> Numeral | str:
    """Read double-digit growth: 10 to 100 per cent."""
    low, high = _CLASSES[re.split("[- ]", text[start + 1 : end])[0]]
    return _between(start + 1, end, Decimal(low), Decimal(high)).replace(word=Word("percent", 0))
