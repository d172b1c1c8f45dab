"""Roman numerals that grade something: Level III, Ⅱ级.  They count nothing, so `extract` ignores them."""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.amount import Amount
from econnum.mention import Mention
from econnum.values import Ordinal

__all__ = ["RULE", "graded"]

RULE = "roman numeral"

_LETTERS = {"I": 1, "V": 5, "X": 10}
_GRADED = re.compile(
    r"(?P<sign>[Ⅰ-Ⅻ])(?=[级类型期])"
    r"|(?<![A-Za-z])(?P<before>[IVX]{1,5})(?=[级类型期])"
    r"|\b(?:[Ll]evel|[Cc]lass|[Gg]rade|[Tt]ype|[Pp]hase|[Cc]ategory|[Tt]ier)[ -](?P<after>[IVX]{1,5}|[Ⅰ-Ⅻ])\b"
)


def graded(text: str) -> list[Mention]:
    """The Roman numerals of the text that grade something, as ordinals, in order."""
    return [_mention(text, match) for match in _GRADED.finditer(text)]


def _mention(text: str, match: re.Match[str]) -> Mention:
    group = match.lastgroup or ""
    start, end = match.span(group)
    value = Ordinal(Amount(Decimal(_value(match[group]))))
    return Mention(start, end, text[start:end], value, None, "en" if group == "after" else "zh", RULE)


def _value(written: str) -> int:
    if written[0] not in _LETTERS:
        return ord(written) - ord("Ⅰ") + 1
    parts = [_LETTERS[letter] for letter in written]
    return sum(-part if part < following else part for part, following in zip(parts, [*parts[1:], 0], strict=True))
