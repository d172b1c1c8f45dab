"""Folding to one notation: lower case, half width, simplified characters, with unchanged offsets.

Folding replaces one character by one.  A character that becomes none (a soft hyphen) or several (㎏) changes offsets:
it is not folded here, and `econnum.engine.plain` removes it from a text before the text is folded.
"""

from __future__ import annotations

import re
from functools import cache

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern
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
_BLANK: dict[str, str] = dict.fromkeys(re.findall(f"[{BLANKS}]", "".join(map(chr, range(0x3001)))), " ")
_NARROW = _WIDE | SIGNS_OF_PUNCTUATION | _BLANK | RADICALS
_VARIANTS = {variant: plain for language in LANGUAGES.values() for variant, plain in language.variants.items()}
_BLOCK = Pattern(f"[{ONE_FOR_ONE}]")
_SEVERAL = f"{EXPANDED}{''.join(WRITTEN_OUT)}"
# A soft hyphen is removed with the line end after it, and a carriage return with a line feed is one line end.
MOVING = Pattern(rf"[{IGNORABLE}\r{LINE_ENDS}{_SEVERAL}](?:(?<=\u00ad)[ \t]*(?:\r\n?|\n)[ \t]*|(?<=\r)\n)?")
"""Matches a character that shows nothing, a line end that is no line feed, or a character that is several."""
_FOLDED = re.escape("".join((_NARROW | _VARIANTS).keys() - {" "}))


class _Table(dict[int, str]):
    """Characters and their folded forms, looked up when a text first contains them."""

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
_CONTROLS = "".join(re.findall(f"[{IGNORABLE}\r{LINE_ENDS}]", bytes(range(128)).decode())).encode()
_EXPANDED = Pattern(f"[{EXPANDED}]")
_PLAIN_SCRIPT = str.maketrans(_VARIANTS)


@cache
def _odd() -> re.Pattern[str]:
    """The pattern of characters that may fold, and of all beyond U+FFFF: `re` looks the others up in a map, but would
    compare every character with each range of those.
    """
    far = "\U00010000-\U0010ffff"
    near = re.sub(f"[{far}](?:-[{far}])?", "", f"{_FOLDED}{ONE_FOR_ONE}{IGNORABLE}\r{LINE_ENDS}{_SEVERAL}")
    return re.compile(f"([{near}{far}]+)")


def fold(text: str) -> str:
    """The text in the notation of the tables, with the same length, character for character.

    >>> fold("１３２０４亿元 US＄")
    '13204亿元 us$'
    """
    return folded(text)[0]


def folded(text: str) -> tuple[str, bool]:
    r"""The folded text, and whether the text contains characters that become none or several, or controls.

    >>> folded("5\u200b00㎏")
    ('5\u200b00㎏', True)
    """
    if text.isascii():
        return text.lower(), _moves(text)
    # A search for unusual characters takes 10 ns each; `isascii` is faster for lines without any.
    lines = text.split("\n")
    if 2 * sum(map(str.isascii, lines)) < len(lines):
        return _folded(text)
    moving = _moves("".join(filter(str.isascii, lines)))
    for number, line in enumerate(lines):
        if line.isascii():
            lines[number] = line.lower()
        else:
            lines[number], moves = _folded(line)
            moving = moving or moves
    return "\n".join(lines), moving


def _moves(text: str) -> bool:
    """Whether a text of ASCII holds what `MOVING` matches: `bytes` looks a hundred times faster than a pattern."""
    return len(text.encode().translate(None, _CONTROLS)) < len(text)


def _folded(text: str) -> tuple[str, bool]:
    lowered = text.lower()
    if len(lowered) != len(text):  # only İ becomes longer in lower case
        lowered = "".join([low if len(low := c.lower()) == 1 else c for c in text])
    pieces = _odd().split(lowered)
    if len(pieces) == 1:
        return lowered, False
    odd = "\n".join(pieces[1::2])
    pieces[1::2] = odd.translate(_SIMPLE).split("\n")
    return "".join(pieces), MOVING.search(odd) is not None


def moved(character: str) -> str:
    r"""The replacement of a match of `MOVING`.

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
    """The text with all matches of `MOVING` replaced."""
    return MOVING.sub(lambda match: moved(match[0]), text)


def narrow(text: str) -> str:
    """The text in half width, with its case and characters.

    >>> narrow("ＣＮＹ 约")
    'CNY 约'
    """
    return text if text.isascii() else text.translate(_NARROWED)


def simplified(text: str) -> str:
    """The text in half width and in the script of the tables, with its case.

    >>> simplified("２０國")
    '20国'
    """
    return text if text.isascii() else text.translate(_NARROWED).translate(_PLAIN_SCRIPT)
