"""The months and days of English dates, which several forms of dates share."""

from __future__ import annotations

from econnum.lang.en.number_words import SMALL
from econnum.lang.templates import words

__all__ = ["BEHIND_DAY", "DAY_WORDS", "MONTHS", "MONTH_NAMES", "YEAR"]

MONTH_NAMES = words("january february march april may june july august september october november december")
MONTHS: dict[str, int] = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
DAY_WORDS = {word: number for word, number in SMALL.items() if 0 < number < 10}
"""The wire news of 1987 spells days below ten: payable March six."""

BEHIND_DAY = """
    to|and|for|on|at|with|from|in|by|it|was|were|he|or|after|before|when|but|this|last|next|meeting|deadline
"""
"""Words after a day in words, where a date can end: the source of a verbose pattern."""

YEAR = "(?:1[0-9]|20|21)[0-9]{2}(?![0-9a-z%]|[.,][0-9])"
