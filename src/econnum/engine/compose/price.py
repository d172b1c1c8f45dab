"""The unit of a price or a rate: a barrel, /吨, 每股, a day."""

from __future__ import annotations

from econnum.engine.adjacency import Beginnings
from econnum.engine.distant_cues import BLOCK
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of, bounded_trie, present, reversed_trie, trie
from econnum.lexicon.units import TIMES

__all__ = ["SHARE", "named_per_share", "per", "per_before", "rate"]

_LANGUAGES = tuple(LANGUAGES.values())
_PER_UNITS = {w: u for language in _LANGUAGES for w, u in language.money.per_units.items()}
_PER_TAILS = {w: u for language in _LANGUAGES for w, u in language.money.per_tails.items()}
_PER_MARKS = [mark for language in _LANGUAGES for mark in language.money.per_marks]
# Words that make a unit of time a point in time: a year earlier, but $350 a tonne before tax.
_POINTS_IN_TIME = Pattern(
    lambda: " " + bounded_trie(word for language in _LANGUAGES for word in language.money.per_not_before)
)
_PER_MARK = bounded_trie(_PER_MARKS)
# In a script without blanks, a blank before a mark begins another clause: 筹35.8亿元 每股供6元; and a letter directly
# after that script begins another word: 一年A股.
_SPACED = bounded_trie(mark for mark in _PER_MARKS if mark.isascii())
_GLUED = trie(mark for mark in _PER_MARKS if not (mark.isascii() and mark.isalpha()))
# Words of a script with blanks before the unit: per diluted share.
_ATTRIBUTES = "|".join(language.money.attributes for language in _LANGUAGES if language.money.attributes)
_NAMED_PER_SHARE = any_of(language.money.per_share for language in _LANGUAGES)
_PER_SHARE_WORDS = tuple(word for language in _LANGUAGES for word in language.money.per_share_words)
SHARE = "share"
_PER_SHARE_REACH = 120
_PER = Pattern(
    lambda: (
        rf"(?: \\?(?:{_SPACED}) ?|\\?(?:{_GLUED}) ?|(?<![一-鿿])(?:{_PER_MARK}) ?|-(?:{_PER_MARK})-)"
        rf"(?:{_ATTRIBUTES}){{0,3}}?({bounded_trie(_PER_UNITS)})| ({bounded_trie(_PER_TAILS)})"
    )
)
_MAY_BE_PER = Beginnings(["\\", "-", *_PER_MARKS, *_PER_TAILS]).at
_EACHES = tuple(mark for language in _LANGUAGES for mark in language.money.per_marks_before)
_EACH = trie(mark[::-1] for mark in _EACHES)
_EACH_MARK = Pattern(lambda: trie(_EACHES))
_EACH_REACH = 12
# The text between a measure and its rate.
_GOODS_BETWEEN = present(language.money.goods for language in _LANGUAGES)
# Units of a price at a distance: 每股收益0.35元; but not time units (每年投入5亿元).
_GOODS = [
    word
    for word, unit in _PER_UNITS.items()
    if unit not in {"year", "month", "week", "day", "hour", "quarter", "minute", "second", "occasion", "unit"}
]
_PER_BEFORE = Pattern(
    lambda: rf" ?({reversed_trie(_PER_UNITS)})(?:{_EACH})|[一-鿿]{{1,4}}?({reversed_trie(_GOODS)})(?:{_EACH})"
)


def per(source: Source, position: int) -> tuple[str, int] | None:
    """The unit of a price at the position, and its end: a barrel, /吨."""
    match = _PER.match(source.folded, position) if _MAY_BE_PER(source.folded, position) else None
    if match is None:
        return None
    unit = _PER_UNITS[match[1]] if match[1] else _PER_TAILS[match[2]]
    return None if unit in TIMES and _POINTS_IN_TIME.match(source.folded, match.end()) else (unit, match.end())


def rate(source: Source, position: int) -> str | None:
    """The unit of a rate after what is measured: 2 million barrels of crude a day."""
    for goods in _GOODS_BETWEEN:
        between = goods.match(source.folded, position)
        each = None if between is None else _PER.match(source.folded, between.end())
        if each is not None and each[1]:
            return _PER_UNITS[each[1]]
    return None


def per_before(source: Source, position: int) -> str | None:
    """The unit of a price before the position: 每桶."""
    if position // BLOCK not in source.cued_blocks:
        return None
    begin = max(0, position - _EACH_REACH)
    if not _EACH_MARK.search(source.folded, begin, position):
        return None
    match = _PER_BEFORE.match(source.folded[begin:position][::-1])
    return _PER_UNITS[(match[1] or match[2])[::-1]] if match else None


def named_per_share(source: Source, position: int) -> bool:
    """Whether an amount at the position is named per share: earnings per share of $1.75."""
    before = source.before(position, _PER_SHARE_REACH)
    for word in _PER_SHARE_WORDS:
        if word in before:
            return _NAMED_PER_SHARE.search(before) is not None
    return False
