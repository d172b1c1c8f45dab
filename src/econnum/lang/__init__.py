"""The languages that econnum reads; a new language is a folder here and a line in this module."""

from __future__ import annotations

from econnum.lang.en import ENGLISH
from econnum.lang.schema import Language
from econnum.lang.zh import CHINESE

__all__ = ["LANGUAGES"]

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH, CHINESE)}
