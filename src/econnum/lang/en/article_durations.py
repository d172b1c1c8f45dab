"""English durations that begin with an article and continue: a year and a half, an hour and 45 minutes.

The article alone is not a number; in these phrases it is, and ignoring it would misread the rest.  Source: Collins
COBUILD English Grammar (2011), 2.208-2.249 (numbers and the nouns they count).
"""

from __future__ import annotations

from decimal import Decimal

from econnum.lang.en.number_words import SMALL
from econnum.lang.en.units import MEASURES
from econnum.lang.patterns import Pattern, trie
from econnum.lang.schema import Numeral, Word

__all__ = ["ARTICLED", "TIMES", "read_article_duration"]

TIMES = ("minute", "hour", "day", "week", "month", "year", "decade", "century", "mile")
_TIMES = trie(TIMES)
_SMALLER = trie(("seconds", "minutes", "hours", "days", "weeks", "months"))
_UNIT = Pattern(rf"an? (?P<unit>{_TIMES})")
_HALF = " and a half"

ARTICLED = (
    rf"an? {_TIMES} and(?: a half(?![a-z-])|(?= (?:[1-9][0-9]?|{trie(SMALL)}(?:-{trie(SMALL)})?) {_SMALLER}(?![a-z])))"
)


def read_article_duration(text: str, start: int, end: int) -> Numeral | str:
    """Read one unit, or one and a half; a smaller part that follows is added later."""
    unit = _UNIT.match(text, start + 1)
    if unit is None:
        return "an article, no numeral"
    word = Word("measure", MEASURES[unit["unit"]])
    if text.startswith(_HALF, unit.end()):
        return Numeral(start + 1, end, Decimal("1.5"), word=word, spelled=True, bare=False)
    return Numeral(start + 1, unit.end(), Decimal(1), word=word, spelled=True, bare=False)
