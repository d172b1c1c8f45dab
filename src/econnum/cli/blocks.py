"""A long text in blocks, each of which is read by itself: a blank line separates texts in every stage."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

__all__ = ["LONGEST", "Block", "Start", "blocks", "lines"]

LONGEST = 200_000
"""The characters after which a block ends without a blank line: so many fit into memory with all their figures."""

_BLANK_LINES = ("\n\n", "\n\r\n")
# Where a block that is too long is cut: the first of these that is found, and as late as it is found.
_CUTS = [
    re.compile(f".*{end}", re.S)
    for end in (r"[.!?。！？][\"'”’」』)）]*\r?\n", r"\n", "[。！？]", r"[.!?][^\S\r]", r"[^\S\r]")
]
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class Start(NamedTuple):
    """Where a block begins in its file: the characters before it, and its line and column, both from 1."""

    offset: int = 0
    line: int = 1
    column: int = 1

    def after(self, text: str) -> Start:
        r"""Where the text that begins here ends; a line ends at `\n`, `\r\n` or `\r`.

        >>> Start().after("up\r\n5%")
        Start(offset=6, line=2, column=3)
        """
        ends = text.count("\n") + text.count("\r") - text.count("\r\n")
        last = max(text.rfind("\n"), text.rfind("\r"))
        column = len(text) - last if ends else self.column + len(text)
        return Start(self.offset + len(text), self.line + ends, column)


class Block(NamedTuple):
    """A part of a text, and where it begins."""

    start: Start
    text: str


def blocks(pieces: Iterable[str], *, live: bool) -> Iterator[Block]:
    r"""The blocks of a text that comes in pieces: each of a live one ends behind a blank line, as soon as one comes.

    >>> [block.text for block in blocks(["up 5", "%\n\n3亿", "元\n"], live=True)]
    ['up 5%\n\n', '3亿元\n']
    >>> [block.text for block in blocks(["up 5", "%\n\n3亿", "元\n"], live=False)]
    ['up 5%\n\n3亿元\n']

    Another text is one block up to `LONGEST` characters, since a passage may name a currency for all of its text.
    Where no blank line comes for `LONGEST` characters, a block ends at the last line that ends a sentence, else at
    the last line, sentence or word, else after so many characters.  A text of nothing is one block of nothing.
    """
    return _cut(pieces, _after_blank_line, 0 if live else LONGEST)


def lines(pieces: Iterable[str]) -> Iterator[Block]:
    r"""The lines of a text that comes in pieces, each a block with its line end.

    >>> [block.text for block in lines(["up 5", "%\n3亿", "元\n"])]
    ['up 5%\n', '3亿元\n']
    """
    for start, text in _cut(pieces, _after_line, 0):
        for line in _LINE.findall(text):
            yield Block(start, line)
            start = start.after(line)


def _cut(pieces: Iterable[str], last_end: Callable[[str, int], int], least: int) -> Iterator[Block]:
    """The blocks; none but the last is cut off before more than `least` characters are there."""
    start, pending = Start(), ""
    for piece in pieces:
        begin = max(0, len(pending) - 2) if not least else 0
        pending += piece
        while len(pending) > least:
            end = last_end(pending, begin) or (_forced_end(pending) if len(pending) > LONGEST else 0)
            if not end:
                break
            block = pending[:end]
            yield Block(start, block)
            start, pending, begin = start.after(block), pending[end:], 0
    if pending or start == Start():
        yield Block(start, pending)


def _after_blank_line(text: str, begin: int) -> int:
    """Where the last blank line from `begin` on ends; 0 where there is none."""
    return max(place + len(blank) if (place := text.rfind(blank, begin)) >= 0 else 0 for blank in _BLANK_LINES)


def _after_line(text: str, begin: int) -> int:
    return text.rfind("\n", begin) + 1


def _forced_end(text: str) -> int:
    """Where to cut a text that is too long; never within a line end."""
    found = (cut.match(text, 0, LONGEST) for cut in _CUTS)
    return next((match.end() for match in found if match), LONGEST - (text[LONGEST - 1] == "\r"))
