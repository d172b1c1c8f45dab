"""The connectives of all languages: their tables, and the patterns that several composers use."""

from __future__ import annotations

from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of

__all__ = ["COMMA", "CONJUNCTION", "CONNECTIVES", "LISTED"]

CONNECTIVES = tuple(language.connectives for language in LANGUAGES.values())
CONJUNCTION = any_of(cues.conjunction for cues in CONNECTIVES)
COMMA = any_of(cues.comma for cues in CONNECTIVES)
LISTED = any_of((CONJUNCTION, COMMA))
"""The separators of the members of a list."""
