"""Which language a letter is of: one look-up tells what a pattern of each language would have to be tried for."""

from __future__ import annotations

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern

__all__ = ["LANGUAGE_OF"]

# The later languages first: Latin letters stand in a Chinese text too, but no Han in an English one.
_ALPHABETS = [(language.code, Pattern(f"[{language.alphabet}]")) for language in reversed(LANGUAGES.values())]


class _Languages(dict[str, str | None]):
    """Characters and the language of each, found when a text first shows the character."""

    def __missing__(self, character: str) -> str | None:
        found = next((code for code, letters in _ALPHABETS if letters.match(character)), None)
        self[character] = found
        return found


LANGUAGE_OF = _Languages()
"""The code of the language of a character; None for what is no letter of any."""
