"""The language of a letter, by one look-up instead of a pattern for each language."""

from __future__ import annotations

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern

__all__ = ["LANGUAGE_OF"]

# The later languages first: Chinese texts also contain Latin letters, but English texts no Han characters.
_ALPHABETS = [(language.code, Pattern(f"[{language.alphabet}]")) for language in reversed(LANGUAGES.values())]


class _Languages(dict[str, str | None]):
    """Characters and their languages, found when a text first contains the character."""

    def __missing__(self, character: str) -> str | None:
        found = next((code for code, letters in _ALPHABETS if letters.match(character)), None)
        self[character] = found
        return found


LANGUAGE_OF = _Languages()
"""The code of the language of a character; None for what is no letter of any."""
