"""Wrongly grouped digits, read as the figure that was meant: 65,00 and 1,4000, 63. 6%."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal

from econnum.engine.reader import Reader
from econnum.mention import Mention

__all__ = ["BLANK", "RULE", "mended", "pointed"]

RULE = "malformed grouping"
BLANK = "blank in a figure"
"""The rule of what a scan separated, which says the same."""

_TOKEN = re.compile(
    r"(?<![0-9.,])(?:[0-9]+(?:[.,][0-9]+)*,[0-9]+(?:\.[0-9]+)?|(?P<blank>[0-9]{1,4}(?:\. | \.)[0-9]{1,3}))(?![0-9])"
)
_SOUND = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?"
    r"|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}"
)
# Groups of three that one of another length follows: no list is written so.
_PLAINLY_WRONG = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+,[0-9]{1,2}|[0-9]{1,3}(?:,[0-9]{3})+,[0-9]{4,}")
_PARTING = re.compile("[, ]")
_POINTED = re.compile(r"(?<![0-9])[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])")


def mended(text: str, mentions: Sequence[Mention], others: Sequence[Mention], reader: Reader) -> list[Mention]:
    """The mentions, with wrongly grouped digits as one figure if the other text has that figure.

    Digits and commas may also be a list (2019,2020).  So either the other text has the figure, or the shape is not that
    of a list (35,000,00).
    """
    starts, ends = [mention.start for mention in mentions], [mention.end for mention in mentions]
    made: list[Mention] = []
    kept = 0
    stated: frozenset[Decimal] | None = None
    for token in _TOKEN.finditer(text):
        if _SOUND.fullmatch(token[0]):
            continue
        first, after = bisect_right(ends, token.start()), bisect_left(starts, token.end())
        if first < kept:
            continue  # it is part of a figure that is corrected already
        touched = mentions[first:after]
        end = max([token.end(), *(m.end for m in touched)])
        read = reader.extract(_PARTING.sub("", token[0]) + text[token.end() : end])
        if len(read) != 1 or read[0].start != 0:
            continue
        amount = getattr(read[0].value, "amount", None)
        if stated is None:
            stated = _stated(others)
        if amount is None or (amount.value not in stated and not _PLAINLY_WRONG.fullmatch(token[0])):
            continue
        start = min([token.start(), *(m.start for m in touched)])
        change = touched[-1].change if touched else None
        rule = BLANK if token["blank"] else RULE
        whole = Mention(start, end, text[start:end], read[0].value, change, read[0].language, rule)
        made += [*mentions[kept:first], whole]
        kept = after
    return [*made, *mentions[kept:]]


def _stated(mentions: Sequence[Mention]) -> frozenset[Decimal]:
    amounts = (getattr(mention.value, "amount", None) for mention in mentions)
    return frozenset(amount.value for amount in amounts if amount is not None and amount.value is not None)


def pointed(mention: Mention, value: Decimal | None) -> bool:
    """Whether points separate the digits instead of commas, and the other text has that figure: 15.000."""
    match = _POINTED.search(mention.text)
    return match is not None and match[0].count(".") == 1 and value == Decimal(match[0])
