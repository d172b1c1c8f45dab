"""Which two languages of a bilingual file are compared: what the file declares, or what a caller chooses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from econnum.errors import BilingualFileError
from econnum.mention import language_of

__all__ = ["Languages", "check_readable", "choose", "is_readable", "matches"]

Languages = tuple[str, str]
"""The tags of the source and of the target language, such as `zh-CN` and `en`."""

_CHOOSE = "choose the source and the target, such as languages=('zh', 'en')"


class _Tag(NamedTuple):
    """A language tag of BCP 47 in parts, in lower case."""

    parts: tuple[str, ...]

    @classmethod
    def of(cls, tag: str) -> _Tag:
        return cls(tuple(tag.strip().lower().replace("_", "-").split("-")))


def is_readable(tag: str) -> bool:
    """Whether econnum reads the language of a tag.

    >>> is_readable("zh-Hant-HK"), is_readable("EN_us"), is_readable("fr")
    (True, True, False)
    """
    return language_of(_Tag.of(tag).parts[0]) is not None


def matches(tag: str, chosen: str) -> bool:
    """Whether a tag is the chosen one, or a narrower one: zh-CN, where zh is chosen."""
    wanted = _Tag.of(chosen).parts
    return _Tag.of(tag).parts[: len(wanted)] == wanted


def check_readable(tags: Iterable[str | None]) -> None:
    """Raise a `BilingualFileError` if a language that the file declares is not one that econnum reads."""
    for tag in tags:
        if tag is not None and not is_readable(tag):
            raise BilingualFileError(f"the file is in the language {tag!r:.40}", "econnum reads Chinese and English")


def choose(tags: Iterable[str], source: str | None, chosen: Languages | None) -> Languages:
    """The tags of the two languages to compare, among those that the file uses.

    `source` is the source language that the file declares.  Without a choice, the other must be the only one besides
    it that econnum reads.
    """
    found = list(dict.fromkeys(tags))
    listed = ", ".join(found[:20]) or "none"
    if chosen is not None:
        pair = [next((tag for tag in found if matches(tag, wanted)), None) for wanted in chosen]
        if pair[0] is None or pair[1] is None:
            missing = chosen[0] if pair[0] is None else chosen[1]
            raise BilingualFileError(f"the file has no {missing!r:.40}", f"its languages are {listed}")
        check_readable(pair)
        return pair[0], pair[1]
    readable = [tag for tag in found if is_readable(tag)]
    own = next((tag for tag in readable if source is not None and matches(tag, source)), None)
    others = [tag for tag in readable if tag != own]
    if own is None and others:
        own = others.pop(0)
    if own is None or not others:
        raise BilingualFileError(
            "the file has no target language that econnum reads", f"its languages are {listed}; it reads zh and en"
        )
    if len(others) > 1:
        raise BilingualFileError(f"the file has several languages: {listed}", _CHOOSE)
    return own, others[0]
