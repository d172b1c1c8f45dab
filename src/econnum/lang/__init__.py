"""The languages that econnum reads; a new one is a folder beside these and a line here."""

from __future__ import annotations

from econnum.lang.en import ENGLISH
from econnum.lang.schema import Language
from econnum.lang.zh import CHINESE

__all__ = ["LANGUAGES"]

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH, CHINESE)}
