"""The cues of the languages that an audit compares, by language; reading needs none of them."""

from __future__ import annotations

from econnum.lang.audit_schema import LooseCues, RoleCues
from econnum.lang.en import implicit_numbers as en
from econnum.lang.en.roles import ROLES as ENGLISH_ROLES
from econnum.lang.zh import implicit_numbers as zh
from econnum.lang.zh.roles import ROLES as CHINESE_ROLES

__all__ = ["LOOSE", "ROLES"]

LOOSE: dict[str, LooseCues] = {
    "en": LooseCues(en.PATTERN, en.read, en.TURNING, en.BEHIND, en.POINT, en.DAYS, en.RESPECTIVE),
    "zh": LooseCues(zh.PATTERN, zh.read, zh.TURNING, zh.BEHIND, zh.POINT, zh.DAYS, zh.RESPECTIVE),
}
ROLES: dict[str, RoleCues] = {"en": ENGLISH_ROLES, "zh": CHINESE_ROLES}
