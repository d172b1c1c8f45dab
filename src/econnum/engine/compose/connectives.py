"""What joins neighbours, of every language: the tables of joints, and the patterns that several composers ask for."""

from __future__ import annotations

from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of

__all__ = ["COMMA", "CONJUNCTION", "CONNECTIVES", "LISTED"]

CONNECTIVES = tuple(language.connectives for language in LANGUAGES.values())
CONJUNCTION = any_of(cues.conjunction for cues in CONNECTIVES)
COMMA = any_of(cues.comma for cues in CONNECTIVES)
LISTED = any_of((CONJUNCTION, COMMA))
"""What parts the members of a list."""
