"""The cues that an audit compares, by language; reading does not need them."""

from __future__ import annotations

from econnum.lang.audit_schema import ImplicitCues, RoleCues
from econnum.lang.en import implicit_numbers as en
from econnum.lang.en import things as en_things
from econnum.lang.en.roles import ROLES as ENGLISH_ROLES
from econnum.lang.zh import implicit_numbers as zh
from econnum.lang.zh import things as zh_things
from econnum.lang.zh.roles import ROLES as CHINESE_ROLES

__all__ = ["IMPLICIT", "ROLES"]

IMPLICIT: dict[str, ImplicitCues] = {
    "en": ImplicitCues(
        pattern=en.PATTERN,
        read=en.read,
        reordering=en.REORDERING,
        reordering_after=en.REORDERING_AFTER,
        reordering_before=en.REORDERING_BEFORE,
        point=en.POINT,
        days=en.DAYS,
        years=en.YEARS,
        respective=en.RESPECTIVE,
        same_for_all=en.SAME_FOR_ALL,
        pointing=en.POINTING,
        two=en.TWO,
        wholly=en.WHOLLY,
        reported=en.REPORTED,
        words=en.WORDS,
        dates=en.DATES,
        months=en.MONTH_NAMES,
        times=en.TIMES,
        thing=en_things.PATTERN,
        things=en_things.THINGS,
        yuans=en.YUANS,
        members=en.members,
    ),
    "zh": ImplicitCues(
        pattern=zh.PATTERN,
        read=zh.read,
        reordering=zh.REORDERING,
        reordering_after=zh.REORDERING_AFTER,
        reordering_before=zh.REORDERING_BEFORE,
        point=zh.POINT,
        days=zh.DAYS,
        years=zh.YEARS,
        respective=zh.RESPECTIVE,
        same_for_all=zh.SAME_FOR_ALL,
        pointing=zh.POINTING,
        two=zh.TWO,
        wholly=zh.WHOLLY,
        reported=zh.REPORTED,
        words=zh.WORDS,
        dates=zh.DATES,
        months=zh.MONTH_NAMES,
        times=zh.TIMES,
        thing=zh_things.PATTERN,
        things=zh_things.THINGS,
        yuans=zh.YUANS,
        members=zh.members,
    ),
}
ROLES: dict[str, RoleCues] = {"en": ENGLISH_ROLES, "zh": CHINESE_ROLES}
