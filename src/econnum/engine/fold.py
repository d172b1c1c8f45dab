"""One notation for many: lower case, half width, simplified characters, and every offset where it was."""

from __future__ import annotations

import re

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern

__all__ = ["fold", "narrow", "simplified"]

_WIDE = {chr(code): chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF41, 0xFF5B))}
_PUNCTUATION = {
    "％": "%", "﹪": "%", "．": ".", "＄": "$", "﹩": "$", "￥": "¥", "￡": "£", "＋": "+", "＜": "<", "＞": ">",
    "～": "~", "〜": "~", "∼": "~", "－": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-", "–": "-", "―": "—",
    "﹣": "-", "’": "'", "‘": "'", "＇": "'", "（": "(", "）": ")", "\u00a0": " ", "\u2002": " ", "\u2003": " ",
    "\u2009": " ", "\u202f": " ", "\u3000": " ", "／": "/", "⁄": "/", "＃": "#", "＆": "&", "∶": ":", "℃": "℃",
}  # fmt: skip
_VARIANTS = {variant: plain for language in LANGUAGES.values() for variant, plain in language.variants.items()}
_TABLE = str.maketrans(_WIDE | _PUNCTUATION | _VARIANTS)
_NARROW = str.maketrans(_WIDE | {wide.upper(): half.upper() for wide, half in _WIDE.items()} | _PUNCTUATION)
_PLAIN_SCRIPT = str.maketrans(_VARIANTS)
_ODD = Pattern(f"[{re.escape(''.join(map(chr, _TABLE)))}]+")


def fold(text: str) -> str:
    """The text in the notation that the tables use; as long as the text, character for character.

    >>> fold("１３２０４亿元 US＄")
    '13204亿元 us$'
    """
    if text.isascii():
        return text.lower()
    # A search for odd characters takes 10 ns each; that a line has none, `isascii` knows at once.
    lines = text.split("\n")
    if 2 * sum(map(str.isascii, lines)) < len(lines):
        return _folded(text)
    return "\n".join([line.lower() if line.isascii() else _folded(line) for line in lines])


def _folded(text: str) -> str:
    lowered = text.lower()
    if len(lowered) != len(text):  # İ alone grows when lowered
        lowered = "".join([low if len(low := c.lower()) == 1 else c for c in text])
    return _ODD.sub(_translate, lowered)


def narrow(text: str) -> str:
    """The text at half width, its case and characters kept.

    >>> narrow("ＣＮＹ 约")
    'CNY 约'
    """
    return text if text.isascii() else text.translate(_NARROW)


def simplified(text: str) -> str:
    """The text at half width and in the script of the tables, its case kept.

    >>> simplified("２０國")
    '20国'
    """
    return text if text.isascii() else text.translate(_NARROW).translate(_PLAIN_SCRIPT)


def _translate(match: re.Match[str]) -> str:
    return match[0].translate(_TABLE)
