"""Words that belong to a figure without being adjacent to it: 每桶, 至少出售了."""

from __future__ import annotations

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, trie

__all__ = ["WORDS", "DistantCues"]

WORDS = frozenset(
    word
    for language in LANGUAGES.values()
    for words in (language.money.per_marks_before, *(cues.words for cues in language.hedges.distant))
    for word in words
)
_WORD = Pattern(lambda: trie(WORDS))
_BLOCK = 24  # the greatest distance from the beginning of a word to the figure


class DistantCues:
    """Whether such a word may precede a position; they are located once for the whole text, which is faster.

    >>> near = DistantCues(" 至少出售了三分之一")
    >>> near(6), DistantCues(" 出售了三分之一")(4)
    (True, False)
    """

    __slots__ = ("_near",)

    def __init__(self, folded: str) -> None:
        begun = {match.start() // _BLOCK for match in _WORD.finditer(folded)}
        self._near = begun.union([block + 1 for block in begun])

    def __call__(self, position: int) -> bool:
        """Whether one of the words may begin at most `_BLOCK` characters before the position."""
        return position // _BLOCK in self._near
