"""A text with its folded form, and in which language a figure of it is told."""

from __future__ import annotations

from econnum.engine.afar import WORDS, Afar
from econnum.engine.fold import fold, narrow
from econnum.engine.letters import LANGUAGE_OF
from econnum.engine.vocabulary import VOCABULARY, Vocabulary
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern
from econnum.lang.shape import Word

__all__ = ["Source"]

# A figure with Han in it is Chinese whatever Latin it holds, so the later languages are asked first.
_BY_EVIDENCE = tuple(reversed(LANGUAGES.values()))
_ALPHABETS = "".join(language.alphabet for language in _BY_EVIDENCE)
_LETTER = "|".join(f"(?P<{language.code}>[{language.alphabet}])" for language in _BY_EVIDENCE)
_NEAREST = Pattern(rf"[^\n{_ALPHABETS}]*+(?:{_LETTER})")
_FALLBACK = "en"  # of a figure without a letter near it
# A text without a letter of the other languages is wholly of this one; one in ASCII has none, which costs no look.
_OTHERS = Pattern("[" + "".join(language.alphabet for language in _BY_EVIDENCE if language.code != _FALLBACK) + "]")
_ASCII_TELLS = not any(_OTHERS.match(chr(code)) for code in range(128))
# One letter of these shows the language of a figure, whatever else stands in it.
_FIRST_ASKED = _BY_EVIDENCE[0].code
_AT_ONCE = frozenset({_FIRST_ASKED} if _BY_EVIDENCE[0].letters.source == f"[{_BY_EVIDENCE[0].alphabet}]" else ())
_NONE_FROM_AFAR = all(_OTHERS.match(word) for word in WORDS)  # a text without letters of other languages has none
_NEVER_AFAR = Afar("")
_NEAR = 80  # a letter farther off says nothing of a figure's language, nor does one of another line


class Source:
    """A text as it is read, with its folded form, padded by a blank in front and a line end behind.

    Every offset inside the engine is into the padded form, which is one more than into the text.
    """

    __slots__ = ("_language", "backward", "folded", "near_afar", "size", "text", "vocabulary")

    def __init__(self, text: str, vocabulary: Vocabulary = VOCABULARY, folded: str | None = None) -> None:
        self.text = text
        self.folded = f" {fold(text) if folded is None else folded}\n"
        self.backward = self.folded[::-1]
        self.size = len(self.folded)
        wholly = (_ASCII_TELLS and self.folded.isascii()) or _OTHERS.search(self.folded) is None
        self._language = _FALLBACK if wholly else None
        self.near_afar = _NEVER_AFAR if wholly and _NONE_FROM_AFAR else Afar(self.folded)
        self.vocabulary = vocabulary

    def original(self, start: int, end: int) -> str:
        """The characters of the text itself, at half width."""
        return narrow(self.text[start - 1 : end - 1])

    def before(self, position: int, reach: int) -> str:
        """What stands before a position on its line, at most `reach` characters; another line says nothing of it."""
        begin = max(position - reach, 0)
        return self.folded[max(self.folded.rfind("\n", begin, position) + 1, begin) : position]

    def languages(self, start: int, end: int) -> tuple[str, str]:
        """The language of a figure, its own if its letters show one, and that of the words around it.

        The letter that closes the figure (3亿元) and the one before it tell nearly always.
        """
        if self._language is not None:
            return self._language, self._language
        folded = self.folded
        around = self._touching(start) or self._nearest(start, end)
        if LANGUAGE_OF[folded[end - 1]] in _AT_ONCE:
            return _FIRST_ASKED, around
        if _NEAREST.match(folded, start, end):
            for language in _BY_EVIDENCE:
                if language.letters.search(folded, start, end):
                    return language.code, around
        return around, around

    def language(self, start: int, end: int) -> str:
        """The language of a figure: its own if it shows one, else that of the words around it."""
        return self.languages(start, end)[0]

    def context(self, start: int, end: int) -> str:
        """The language of the words around a figure: that of the nearest letter, left first."""
        return self._language or self._touching(start) or self._nearest(start, end)

    def _touching(self, start: int) -> str | None:
        """The language of the letter right before a figure, a blank aside: most figures stand behind a word."""
        before = self.folded[start - 1]
        return LANGUAGE_OF[self.folded[start - 2] if before == " " and start > 1 else before]

    def _nearest(self, start: int, end: int) -> str:
        behind = self.size - start
        near = _NEAREST.match(self.backward, behind, behind + _NEAR) or _NEAREST.match(self.folded, end, end + _NEAR)
        return _FALLBACK if near is None else near.lastgroup or _FALLBACK

    def right(self, position: int) -> tuple[Word | None, int]:
        """The word that begins at the position, a blank or a hyphen aside, and where it ends."""
        return self.vocabulary.right(self.folded, position)
