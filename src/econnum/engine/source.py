"""A text with its folded form, and the language of each of its figures."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from econnum.engine.distant_cues import WORDS, cued_blocks
from econnum.engine.fold import fold, narrow
from econnum.engine.scripts import LANGUAGE_OF
from econnum.engine.vocabulary import VOCABULARY, Vocabulary
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Word

__all__ = ["BLANK_LINE", "Source"]

BLANK_LINE = "\n\n"
"""Separates texts: of two texts with a blank line between them, neither changes how the other is read."""

# A figure with Han characters is Chinese even with Latin letters, so the later languages are tried first.
_BY_EVIDENCE = tuple(reversed(LANGUAGES.values()))
_ALPHABETS = "".join(language.alphabet for language in _BY_EVIDENCE)
_LETTER = "|".join(f"(?P<{language.code}>[{language.alphabet}])" for language in _BY_EVIDENCE)
_NEAREST = Pattern(rf"[^\n{_ALPHABETS}]*+(?:{_LETTER})")
_FALLBACK = "en"  # for a figure without a letter nearby
# A text without a letter of the other languages is entirely of this one; for an ASCII text this needs no search.
_OTHERS = Pattern("[" + "".join(language.alphabet for language in _BY_EVIDENCE if language.code != _FALLBACK) + "]")
_ASCII_TELLS = not any(_OTHERS.match(chr(code)) for code in range(128))
# A single letter of these languages determines the language of a figure.
_FIRST_ASKED = _BY_EVIDENCE[0].code
_AT_ONCE = frozenset({_FIRST_ASKED} if _BY_EVIDENCE[0].letters.source == f"[{_BY_EVIDENCE[0].alphabet}]" else ())
_CUES_ARE_FOREIGN = all(_OTHERS.match(word) for word in WORDS)  # a text without letters of other languages has none
_LETTERLESS = frozenset("+-.,0123456789%")  # what most figures without a unit consist of
_NEAR = 80  # a more distant letter, or one of another line, does not determine the language of a figure


class Source:
    """A plain text with its folded form, which is padded by a blank at the beginning and a line end at the end.

    Every offset inside the engine is into the padded form, which is one more than into the text.
    """

    __slots__ = ("_ends", "_language", "backward", "cued_blocks", "folded", "size", "text", "vocabulary")

    def __init__(
        self,
        text: str,
        vocabulary: Vocabulary = VOCABULARY,
        folded: str | None = None,
        ends: Sequence[int] = (),
    ) -> None:
        self.text = text
        self.folded = f" {fold(text) if folded is None else folded}\n"
        self.backward = self.folded[::-1]
        self.size = len(self.folded)
        self._ends = ends  # of the texts of which this one is joined
        wholly = (_ASCII_TELLS and self.folded.isascii()) or _OTHERS.search(self.folded) is None
        self._language = _FALLBACK if wholly else None
        self.cued_blocks: frozenset[int] = frozenset() if wholly and _CUES_ARE_FOREIGN else cued_blocks(self.folded)
        self.vocabulary = vocabulary

    def original(self, start: int, end: int) -> str:
        """The characters of the text itself, in half width."""
        return narrow(self.text[start - 1 : end - 1])

    def extent(self, position: int) -> tuple[int, int]:
        """Where the text around a position starts and ends: a rule for whole texts looks no further.

        Texts may be joined by blank lines to be read together (engine/joined.py).
        """
        index = bisect_left(self._ends, position)
        start = self._ends[index - 1] if index else 0
        return start, self._ends[index] if index < len(self._ends) else self.size

    def before(self, position: int, reach: int) -> str:
        """The text before a position on the same line, at most `reach` characters."""
        begin = position - reach if position > reach else 0
        return self.folded[self.folded.rfind("\n", begin, position) + 1 or begin : position]

    def languages(self, start: int, end: int) -> tuple[str, str]:
        """The language of a figure, from its own letters if it has any, and that of the surrounding words.

        The last letter of the figure (3亿元) and the one before the figure are nearly always sufficient.
        """
        if self._language is not None:
            return self._language, self._language
        folded = self.folded
        before = folded[start - 1]
        if before == " " and start > 1:
            before = folded[start - 2]
        around = LANGUAGE_OF[before] or self._nearest(start, end)
        if LANGUAGE_OF[folded[end - 1]] in _AT_ONCE:
            return _FIRST_ASKED, around
        if _LETTERLESS.issuperset(folded[start:end]):
            return around, around
        if _NEAREST.match(folded, start, end):
            for language in _BY_EVIDENCE:
                if language.letters.search(folded, start, end):
                    return language.code, around
        return around, around

    def language(self, start: int, end: int) -> str:
        """The language of a figure: that of its own letters, or else of the surrounding words."""
        return self.languages(start, end)[0]

    def context(self, start: int, end: int) -> str:
        """The language of the words around a figure: that of the nearest letter, first before the figure."""
        return self._language or self._touching(start) or self._nearest(start, end)

    def _touching(self, start: int) -> str | None:
        """The language of the letter directly before a figure, ignoring a blank: most figures follow a word."""
        before = self.folded[start - 1]
        return LANGUAGE_OF[self.folded[start - 2] if before == " " and start > 1 else before]

    def _nearest(self, start: int, end: int) -> str:
        behind = self.size - start
        near = _NEAREST.match(self.backward, behind, behind + _NEAR) or _NEAREST.match(self.folded, end, end + _NEAR)
        return _FALLBACK if near is None else near.lastgroup or _FALLBACK

    def word_after(self, position: int) -> tuple[Word | None, int]:
        """The word at the position, ignoring a blank or a hyphen, and its end."""
        return self.vocabulary.word_after(self.folded, position)
