"""What joins neighbours, of every language: the tables of joints, and the patterns that several composers ask for."""

from __future__ import annotations

from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of

__all__ = ["COMMA", "CONJUNCTION", "JOINTS", "LISTED"]

JOINTS = tuple(language.connectives for language in LANGUAGES.values())
CONJUNCTION = any_of(joints.conjunction for joints in JOINTS)
COMMA = any_of(joints.comma for joints in JOINTS)
LISTED = any_of((CONJUNCTION, COMMA))
"""What parts the members of a list."""
