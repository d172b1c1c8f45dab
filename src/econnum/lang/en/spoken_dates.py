"""Years and dates in words, as transcripts have them: nineteen seventy-five, June third eighteen seventy-one."""

from __future__ import annotations

import re

from econnum.lang.en.months import BEHIND_DAY, MONTH_NAMES, MONTHS, YEAR
from econnum.lang.en.number_words import ORDINALS, SMALL, TENS
from econnum.lang.patterns import trie
from econnum.lang.templates import words
from econnum.lang.timex import UNKNOWN_YEAR, date

__all__ = ["SPOKEN_CENTURIES", "SPOKEN_DATE", "SPOKEN_DAYS", "SPOKEN_YEAR", "spoken_date", "spoken_year"]

SPOKEN_CENTURIES = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
_TEENS = {word: number for word, number in SMALL.items() if 10 <= number < 20}
_ONES = {word: number for word, number in SMALL.items() if 0 < number < 10}
_YEAR_WORDS = rf"""
    (?P<century>{trie(SPOKEN_CENTURIES)})[ -]
    (?:
        hundred
      | oh[ -](?P<oh>{trie(_ONES)})
      | (?P<teen>{trie(_TEENS)})
      | (?P<tens>{trie(TENS)})(?:[ -](?P<one>{trie(_ONES)}))?
    )(?![a-z-])
"""
# A year needs one of these words before it, and none of the others after it.
_BEFORE = words("around before by during early from in late of since than through to until year")
_NO_YEAR = "percent|per[ ]cent|people|dollars|million|billion|thousand|hundred|years|days|points"
SPOKEN_YEAR = rf"(?:{'|'.join(f'(?<=[ ]{word}[ ])' for word in _BEFORE)}){_YEAR_WORDS}(?![ ](?:{_NO_YEAR})(?![a-z]))"
SPOKEN_DAYS = {word: number for word, number in ORDINALS.items() if number <= 31}
SPOKEN_DAYS |= {f"twenty {word}": 20 + number for word, number in ORDINALS.items() if number < 10} | {
    "thirty first": 31
}
SPOKEN_DATE = rf"""
    (?P<m>{trie(MONTH_NAMES)})[ ](?:the[ ])?(?P<d>{trie(SPOKEN_DAYS)})(?![a-z-])
    (?:,?[ ]{_YEAR_WORDS}|,?[ ](?P<y>{YEAR})|(?=[.,;!?)\"”\n]|[ ](?:{BEHIND_DAY})(?![a-z])))
"""


def spoken_year(match: re.Match[str]) -> str:
    """The year in words; XXXX without one."""
    if not match["century"]:
        return UNKNOWN_YEAR
    parts = (_ONES, match["oh"]), (_TEENS, match["teen"]), (TENS, match["tens"]), (_ONES, match["one"])
    return str(100 * SPOKEN_CENTURIES[match["century"]] + sum(table[word] for table, word in parts if word))


def spoken_date(match: re.Match[str]) -> str | None:
    """The date, whose year may be in words, in digits or missing."""
    return date(match["y"] or spoken_year(match), MONTHS[match["m"]], SPOKEN_DAYS[match["d"]])
