"""English cardinals: two hundred and thirty-five thousand, one million and a half, ninety-five hundred.

A cardinal is a sequence of groups of decreasing scale; a group is a section below a thousand and the scales after it.
A part that is as large as the preceding scale begins a new number: between one hundred and two hundred.
"""

from __future__ import annotations

from typing import NamedTuple

from econnum.lang.en.number_words import ABBREVIATED_SCALES, PLURAL_SCALES, SCALE_WORDS, SMALL, TENS, UNITS
from econnum.lang.patterns import Pattern, trie

__all__ = ["BIG", "GAP", "LONGEST_RUN", "Cardinal", "cardinal", "continued"]

# A run of more groups is not read as a number: no real text has one.
LONGEST_RUN = 12

# The separator of two words of one numeral: blanks, or a hyphen or dash with or without blanks.
GAP = r"(?: {1,3}| ?[-—] ?)"
_AND = r" {1,3}(?:and|&) {1,3}"
BIG = {
    **{word: power for word, power in (SCALE_WORDS | PLURAL_SCALES | ABBREVIATED_SCALES).items() if power > 2},
    "koti": 7, "crores": 7,
}  # fmt: skip

_PART = Pattern(
    lambda: (
        rf"(?P<tens>{trie(TENS)})(?:(?:{GAP}(?P<unit>{trie(UNITS)})|(?P<glued>{trie(UNITS)}))(?![a-z]))?+(?![a-z])"
        rf"|(?P<small>{trie(word for word in SMALL if word not in TENS)})(?![a-z])"
    )
)
_DIGITS = Pattern(rf"(?P<digits>[0-9]{{1,3}})(?![0-9a-z%/]|[.,:][0-9]|{GAP}(?:percent|per cent|pct))")
# One twenty two is a hundred and twenty-two; shorter numbers are not spoken like this.
_SPOKEN = Pattern(rf"{GAP}(?P<tens>{trie(TENS)}){GAP}(?P<unit>{trie(UNITS)})(?![a-z])")
_HUNDRED = Pattern(rf"{GAP}hundreds?(?![a-z])")
_DOZEN = Pattern(rf"{GAP}(?:dozens?|dozs?|dzs?)(?![a-z])")
# The gap is optional for a scale without a number: million, a million.
_SCALE = Pattern(rf"{GAP}?(?P<scale>{trie(BIG)})(?![a-z])")
_LEADING = Pattern(
    rf"(?P<hundred>hundred)(?![a-z])|(?P<dozen>dozen)(?![a-z])|(?={trie(w for w in SCALE_WORDS if w in BIG)}(?![a-z]))"
)
_LINK = Pattern(rf"(?P<and>{_AND})|(?P<comma>, (?:(?:and|&) )?)|{GAP}")
_ARTICLE = Pattern(r"an? {1,3}")


class Cardinal(NamedTuple):
    """A cardinal: its figure, its end, the power of ten of its last scale, and the type of its last word.

    `added` is the number after its last "and", for one hundred and three quarters; `tens` are final tens without
    "and", for one hundred thirty-fifths.
    """

    value: int
    end: int
    exponent: int
    last: str
    added: int = 0
    tens: int = 0


class _Section(NamedTuple):
    """A number below a thousand, or a number of hundreds or dozens; `added` and `tens` as in `Cardinal`."""

    value: int
    end: int
    last: str = "unit"
    hundreds: bool = False
    added: int = 0
    tens: int = 0


def cardinal(text: str, position: int) -> Cardinal | None:
    """The cardinal at the position, which may begin with an article or a bare scale: a hundred and two, million."""
    article = _ARTICLE.match(text, position)
    first = article.end() if article else position
    section = _scale_alone(text, first) or (None if article else _section(text, first))
    return None if section is None else _groups(text, section)


def continued(text: str, position: int, exponent: int) -> Cardinal | None:
    """The continuation of digits with a scale: and 21 of 3 hundred and 21; 3 hundred of 4 thousand 3 hundred.

    The value is the number to add; `exponent` is the power of ten of the preceding scale.
    """
    link = _LINK.match(text, position)
    if link is None or link["comma"]:
        return None
    section = _section(text, link.end(), digits=True)
    if section is None or not section.value:
        return None
    power, _ = _scales(text, section.end)
    if exponent > 2 and not (section.hundreds or (power and not link["and"])):
        return None  # 5 million 300, and 5 million and 20, are two numbers each
    if section.value * 10**power >= 10**exponent:
        return None
    return _groups(text, section)


def _groups(text: str, section: _Section) -> Cardinal:
    """The cardinal that begins with a section: groups of decreasing scale, the last of them possibly without scale."""
    total = 0
    for _ in range(LONGEST_RUN):
        power, end = _scales(text, section.end)
        if not power:
            # In two thousand five hundred the hundred applies only to the five, and neighbours do not share it.
            exponent = 2 if section.last == "hundred" and not total else 0
            value = total + section.value
            return Cardinal(value, end, exponent, section.last, section.added, section.tens)
        total += section.value * 10**power
        following = _next(text, end, power)
        if following is None:
            break
        section = following
    return Cardinal(total, end, power, "scale")


def _next(text: str, position: int, limit: int) -> _Section | None:
    """The next section, below the scale `limit`; None if there is none."""
    link = _LINK.match(text, position)
    section = _section(text, link.end()) if link else None
    if link is None or section is None or not section.value:
        return None
    power, _ = _scales(text, section.end)
    if section.value * 10**power >= 10**limit:
        return None
    if link["comma"] and not (section.hundreds or power):
        return None  # two thousand, three of them: a list
    if link["and"] and not section.hundreds:
        return section._replace(added=section.value)
    return section


def _scales(text: str, position: int) -> tuple[int, int]:
    """The power of ten of the following scales from a thousand on, and their end: thousand million is 9."""
    power = 0
    for _ in range(LONGEST_RUN):
        scale = _SCALE.match(text, position)
        if scale is None:
            break
        power, position = power + BIG[scale["scale"]], scale.end()
    return power, position


def _scale_alone(text: str, position: int) -> _Section | None:
    """A scale without a number: a hundred and two, million."""
    scale = _LEADING.match(text, position)
    if scale is None:
        return None
    if scale["hundred"]:
        return _hundreds(text, 1, scale.end())
    return _Section(12, scale.end(), "dozen") if scale["dozen"] else _Section(1, position)


def _section(text: str, position: int, *, digits: bool = False) -> _Section | None:
    """The section at the position, in words, or in digits if it continues a numeral."""
    part = _part(text, position, digits=digits)
    if part is None:
        return None
    value, end, last = part
    if value < 10 and (spoken := _SPOKEN.match(text, end)):
        return _Section(100 * value + TENS[spoken["tens"]] + UNITS[spoken["unit"]], spoken.end())
    if value and (hundred := _HUNDRED.match(text, end)):
        return _hundreds(text, value, hundred.end(), digits=digits)
    if dozen := _DOZEN.match(text, end):
        return _Section(12 * value, dozen.end(), "dozen")
    return _Section(value, end, last)


def _hundreds(text: str, count: int, end: int, *, digits: bool = False) -> _Section:
    """Hundreds, and the following number below a hundred, unless that begins a new number."""
    alone = _Section(100 * count, end, "hundred", hundreds=True)
    dozen = _DOZEN.match(text, end)
    if dozen is not None:
        return _Section(1200 * count, dozen.end(), "dozen", hundreds=True)
    link = _LINK.match(text, end)
    part = _part(text, link.end(), digits=digits) if link and not link["comma"] else None
    if link is None or part is None or not part[0] or (digits and not link["and"]):
        return alone
    value, end, last = part
    if _HUNDRED.match(text, end):
        return alone  # one hundred and two hundred: the ends of a range
    if dozen := _DOZEN.match(text, end):
        value, end, last = 12 * value, dozen.end(), "dozen"
    added = value if link["and"] else 0
    tens = value if last == "tens" and not added else 0
    return _Section(100 * count + value, end, last, hundreds=True, added=added, tens=tens)


def _part(text: str, position: int, *, digits: bool) -> tuple[int, int, str] | None:
    """A number below a hundred in words, or in digits if these are allowed: figure, end and last word."""
    part = _PART.match(text, position)
    if part is not None:
        if part["small"]:
            return SMALL[part["small"]], part.end(), "unit"
        unit = part["unit"] or part["glued"]
        return TENS[part["tens"]] + (UNITS[unit] if unit else 0), part.end(), "unit" if unit else "tens"
    figure = _DIGITS.match(text, position) if digits else None
    return None if figure is None else (int(figure["digits"]), figure.end(), "unit")
