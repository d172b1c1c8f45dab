r"""Untrusted text for display: no character in it breaks a line, moves a cursor or reverses a text.

A terminal obeys control characters (C0, DEL and C1), and both terminals and browsers display text between
bidirectional controls in another order than it is read.
"""

from __future__ import annotations

import json
import re

__all__ = ["json_text", "printable", "printable_lines"]

# Characters that a page shows as a replacement character: controls except tab and line feed, line separators, the
# bidirectional controls of Unicode (UAX #9, version 16.0.0), and surrogates, which no encoding can write.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n?")


def printable(text: str) -> str:
    r"""The text on one line: each character that is not printable becomes a space.

    >>> printable("5%\n\x1b[31m.txt")
    '5%  [31m.txt'
    """
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def printable_lines(text: str) -> str:
    r"""The text with its lines and tabs, and a replacement character for each hidden character.

    >>> printable_lines("5%\r\n\t3亿\x1b[31m")
    '5%\n\t3亿�[31m'
    """
    return _HIDDEN.sub("\N{REPLACEMENT CHARACTER}", _LINE_END.sub("\n", text))


def json_text(value: object, *, indent: int | None = None) -> str:
    r"""The value as JSON that shows words as they are and escapes what is not printable.

    >>> print(json_text({"file": "3亿\x9b31m\ud800.txt"}))
    {"file": "3亿\u009b31m\ud800.txt"}
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return "".join(map(_escaped, text)) if not text.replace("\n", "").isprintable() else text


def _escaped(character: str) -> str:
    # JSON can contain a character that is neither printable nor a line end only inside a string.
    return character if character.isprintable() or character == "\n" else json.dumps(character)[1:-1]
