"""One notation for many: lower case, half width, simplified characters, and every offset where it was.

What folds here is one character for one.  A character that is none (a soft hyphen) or several (㎏) moves the others: it
stays as it is here, and `econnum.engine.plain` takes it out of a text before the text is folded.
"""

from __future__ import annotations

import re

from econnum.lang import LANGUAGES
from econnum.lexicon.characters import (
    BLANKS,
    EXPANDED,
    IGNORABLE,
    LINE_ENDS,
    ONE_FOR_ONE,
    RADICALS,
    SIGNS_OF_PUNCTUATION,
    WRITTEN_OUT,
)

__all__ = ["MOVING", "fold", "folded", "moved", "narrow", "simplified", "without_moving"]

_WIDE = {
    chr(code): chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
}
_BLANK = {blank: " " for blank in map(chr, range(0x3001)) if re.match(f"[{BLANKS}]", blank)}
_NARROW = _WIDE | SIGNS_OF_PUNCTUATION | _BLANK | RADICALS
_VARIANTS = {variant: plain for language in LANGUAGES.values() for variant, plain in language.variants.items()}
_BLOCK = re.compile(f"[{ONE_FOR_ONE}]")
_SEVERAL = f"{EXPANDED}{''.join(WRITTEN_OUT)}"
# A soft hyphen goes with the line end behind it, and a carriage return is one line end with the line feed.
MOVING = re.compile(rf"[{IGNORABLE}\r{LINE_ENDS}{_SEVERAL}](?:(?<=\u00ad)[ \t]*(?:\r\n?|\n)[ \t]*|(?<=\r)\n)?")
"""Matches a character that shows nothing, a line end that is no line feed, or a character that is several."""
_FOLDED = re.escape("".join((_NARROW | _VARIANTS).keys() - {" "}))
_ODD = re.compile(f"([{_FOLDED}{ONE_FOR_ONE}{IGNORABLE}\r{LINE_ENDS}{_SEVERAL}]+)")


class _Table(dict[int, str]):
    """Characters and what each is folded to, looked up when a text first shows one."""

    def __init__(self, *, script: bool) -> None:
        self._script = script

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if _BLOCK.match(character):
            from unicodedata import normalize

            mapped = normalize("NFKC", character)
            character = mapped if len(mapped) == 1 else character
        character = _NARROW.get(character, character)
        if self._script:
            character = character.lower()
            character = _VARIANTS.get(character, character)
        self[code] = character
        return character


_NARROWED, _SIMPLE = _Table(script=False), _Table(script=True)
_ENDS = frozenset("\r" + LINE_ENDS)
_EXPANDED = re.compile(f"[{EXPANDED}]")
_PLAIN_SCRIPT = str.maketrans(_VARIANTS)


def fold(text: str) -> str:
    """The text in the notation that the tables use; as long as the text, character for character.

    >>> fold("１３２０４亿元 US＄")
    '13204亿元 us$'
    """
    return folded(text)[0]


def folded(text: str) -> tuple[str, bool]:
    r"""The same, and whether the text holds characters that are none or several.

    >>> folded("5\u200b00㎏")
    ('5\u200b00㎏', True)
    """
    if text.isascii():
        return text.lower(), False
    # A search for odd characters takes 10 ns each; that a line has none, `isascii` knows at once.
    lines = text.split("\n")
    if 2 * sum(map(str.isascii, lines)) < len(lines):
        return _folded(text)
    moving = False
    for number, line in enumerate(lines):
        if line.isascii():
            lines[number] = line.lower()
        else:
            lines[number], moves = _folded(line)
            moving = moving or moves
    return "\n".join(lines), moving


def _folded(text: str) -> tuple[str, bool]:
    lowered = text.lower()
    if len(lowered) != len(text):  # İ alone grows when lowered
        lowered = "".join([low if len(low := c.lower()) == 1 else c for c in text])
    pieces = _ODD.split(lowered)
    if len(pieces) == 1:
        return lowered, False
    odd = "\n".join(pieces[1::2])
    pieces[1::2] = odd.translate(_SIMPLE).split("\n")
    return "".join(pieces), MOVING.search(odd) is not None


def moved(character: str) -> str:
    r"""What `MOVING` matched, written out.

    >>> moved("㎏"), moved("\u200b"), moved("\r\n")
    ('kg', '', '\n')
    """
    if character[0] in _ENDS:
        return "\n"
    if _EXPANDED.match(character) is None:
        return WRITTEN_OUT.get(character, "")
    from unicodedata import decomposition

    # One step, so that ㎡ becomes m² and not m2.
    return "".join(chr(int(code, 16)) for code in decomposition(character).split()[1:])


def without_moving(text: str) -> str:
    """The text with what `MOVING` matches written out."""
    return MOVING.sub(lambda match: moved(match[0]), text)


def narrow(text: str) -> str:
    """The text at half width, its case and characters kept.

    >>> narrow("ＣＮＹ 约")
    'CNY 约'
    """
    return text if text.isascii() else text.translate(_NARROWED)


def simplified(text: str) -> str:
    """The text at half width and in the script of the tables, its case kept.

    >>> simplified("２０國")
    '20国'
    """
    return text if text.isascii() else text.translate(_NARROWED).translate(_PLAIN_SCRIPT)
