"""Words that belong to a figure without being adjacent to it: 每桶, 至少出售了."""

from __future__ import annotations

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, trie

__all__ = ["BLOCK", "WORDS", "cued_blocks"]

WORDS = frozenset(
    word
    for language in LANGUAGES.values()
    for words in (language.money.per_marks_before, *(cues.words for cues in language.hedges.distant))
    for word in words
)
_WORD = Pattern(lambda: trie(WORDS))
BLOCK = 24
"""The greatest distance from the beginning of a word to the figure, and the length of a block of the text."""


def cued_blocks(folded: str) -> frozenset[int]:
    """The blocks of the text in which a figure may have such a word before it: those where one begins, and the next.

    The words are located once for the whole text, which is faster.

    >>> [position // BLOCK in cued_blocks(" 至少出售了三分之一") for position in (6, 60)]
    [True, False]
    """
    begun = {match.start() // BLOCK for match in _WORD.finditer(folded)}
    return frozenset(begun.union([block + 1 for block in begun]))
