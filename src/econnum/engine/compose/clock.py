"""Times of day, which are ignored: 9 a.m., 15时, 上午9点30分."""

from __future__ import annotations

from econnum.engine.adjacency import Beginnings
from econnum.engine.compose.context import Context
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import last_place
from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of

__all__ = ["DATED_AFTER", "compose"]

_CLOCKS = tuple(language.clock for language in LANGUAGES.values())
_LONGEST = 5  # 10.30, 十二
_AFTER = any_of(cues.after for cues in _CLOCKS)
_AFTER_PART = any_of(cues.after_part for cues in _CLOCKS)
_PART = any_of(cues.part for cues in _CLOCKS)
_REACH = 8
_HOURS, _DIGITS_OF_A_TIME = 24, 4
_PLACES = frozenset({0, 2})  # minutes after a point have two digits: 4.30pm
_FIRST_WORDS = [word for cues in _CLOCKS for word in cues.first_words]
_MAY_TELL = Beginnings(_FIRST_WORDS).at
DATED_AFTER = frozenset([*(word[0] for word in _FIRST_WORDS), *" -"])
"""The characters after a numeral without which it is no time of day."""


def compose(source: Source, draft: Draft, context: Context) -> bool:
    """Whether the figure is a time of day, by the text after it or by the part of the day before it."""
    numeral = draft.numeral
    if not _MAY_TELL(source.folded, numeral.end):
        return False
    if context.preceding is not None and context.preceding.currency is not None:
        return False  # EPS of $1.50 est
    if numeral.end - numeral.start > _LONGEST or numeral.value is None or numeral.exponent:
        return False
    if -last_place(numeral.value) not in _PLACES:
        return False  # 2.1 pm is a length
    hour = numeral.value <= _HOURS
    if not hour and numeral.end - numeral.start != _DIGITS_OF_A_TIME:
        return False
    match = _AFTER.match(source.folded, numeral.end)
    if match is None and hour and (told := _AFTER_PART.match(source.folded, numeral.end)):
        match = told if _PART.search(source.before(numeral.start, _REACH)) else None
    if match is None or (not hour and match.lastgroup != "zone"):
        return False
    draft.refused("a time of day")
    draft.end = match.end()
    return True
