"""Words that concern a figure though they do not touch it: 每桶, 至少出售了.

They begin at most a block before the figure.  Where they stand is found once for the whole text: a look before each
figure would cost more.
"""

from __future__ import annotations

import re

from econnum.lang import LANGUAGES
from econnum.lang.patterns import trie

__all__ = ["WORDS", "blocks", "is_near"]

WORDS = frozenset(
    word
    for language in LANGUAGES.values()
    for words in (language.money.per_marks_before, language.hedges.far.words)
    for word in words
)
_WORD = re.compile(trie(WORDS))
_BLOCK = 16


def blocks(folded: str) -> frozenset[int]:
    """The blocks of a text, by their number, in which such a word begins."""
    return frozenset([match.start() // _BLOCK for match in _WORD.finditer(folded)])


def is_near(begun: frozenset[int], position: int) -> bool:
    """Whether one may stand before the position, at most `_BLOCK` characters off."""
    block = position // _BLOCK
    return block in begun or block - 1 in begun
