"""Writing: a value in the words of a locale, and a text with its figures in those of another."""

from __future__ import annotations

from econnum.formatting.rewriting import rewrite
from econnum.formatting.text import format_value as format

__all__ = ["format", "rewrite"]
