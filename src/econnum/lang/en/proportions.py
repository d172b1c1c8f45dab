"""English proportions: one in five, 3 out of 100, one over three."""

from __future__ import annotations

from econnum.lang.en.cardinals import cardinal
from econnum.lang.en.fractions import fraction
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral

__all__ = ["over", "proportion"]

# One in five is a proportion; five in ten years is not.
_PROPORTION = Pattern(r" (?P<out>out of|in)(?: every)? (?=[a-z0-9])|-(?P<hyphened>in|out-of)-(?=[0-9a-z])")
_OVER = Pattern(r" over (?=[a-z0-9])")
_OVER_ENDS = Pattern(r"[.!?]?\n|[,;)]| is | equals ")
_FIGURE = Pattern(r"(?P<figure>[1-9][0-9]{0,2}(?:,?000)?)(?![0-9a-z%/-]|[.,:][0-9])")
_NO_WHOLE = Pattern(
    r"[%-]| (?:percent|per cent|pct|hundred|thousand|million|billion|years?|months?|weeks?|days?|hours?|minutes?|"
    r"quarters?|seconds?|decades?|of)(?![a-z])"
)
# One in ten of the firms is a proportion; one in three of the last five years counts years.
_OF_THEM = Pattern(
    r" of (?:(?:its|our|their|the|these|those|all) (?!(?:last|past|next|first|previous|following) )[a-z0-9]|them|us)"
)
# Two in five firms states a share, two in five matches counts wins.
_TRIES = Pattern(
    r"""(?x:
        [ ](?:[a-z]+[ ])?
        (?:
            games?|match(?:es)?|starts?|appearances?|seasons?|sessions?|meetings?|races?|attempts?|tries|tests?|sets?
          | innings?|rounds?|elections?|deals?|attacks?|incidents?|trips?|visits?
        )(?![a-z])
    )"""
)
# Three out of four states a share; 10 out of 12 provinces counts both.
_ROUND = frozenset({2, 3, 4, 5, 10, 20, 50, 100, 500, 1_000, 10_000})
_COUNTED_OFF = Pattern(r"(?:number|no\.?|rank|ranked|top|#|place|grade|chapter|part|page|[0-9]) ?$")


def proportion(text: str, numeral: Numeral) -> Numeral | None:
    """The fraction of two numbers: one in five, 3 out of 100."""
    link = _PROPORTION.match(text, numeral.end)
    whole = _whole(text, link.end()) if link else None
    if link is None or whole is None or numeral.value is None:
        return None
    if _NO_WHOLE.match(text, whole[1]) and not (numeral.value == 1 and _OF_THEM.match(text, whole[1])):
        return None
    count, under = int(numeral.value), whole[0]
    if count != numeral.value or not 0 < count < under or (count > 1 and under not in _ROUND):
        return None
    if count > 1 and link["out"] == "in" and _TRIES.match(text, whole[1]):
        return None
    if _COUNTED_OFF.search(text, max(0, numeral.start - 10), numeral.start):
        return None
    return fraction(numeral.start, whole[1], count, under)


def over(text: str, numeral: Numeral) -> Numeral | None:
    """One over three at the end of a phrase; elsewhere "over" is more than."""
    link = _OVER.match(text, numeral.end)
    whole = _whole(text, link.end()) if link else None
    if whole is None or numeral.value is None or not _OVER_ENDS.match(text, whole[1]):
        return None
    count = int(numeral.value)
    return fraction(numeral.start, whole[1], count, whole[0]) if count == numeral.value and whole[0] else None


def _whole(text: str, position: int) -> tuple[int, int] | None:
    """The whole number at the position, in digits or words, and its end."""
    figure = _FIGURE.match(text, position)
    if figure is not None:
        return int(figure["figure"].replace(",", "")), figure.end()
    found = cardinal(text, position)
    return None if found is None else (found.value, found.end)
