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


def blocks(pieces: Iterable[str]) -> Iterator[Block]:
    r"""The blocks of a text that comes in pieces: each ends behind a blank line, as soon as one is there.

    >>> [block.text for block in blocks(["up 5", "%\n\n3亿", "元\n"])]
    ['up 5%\n\n', '3亿元\n']

    Where no blank line comes for `LONGEST` characters, a block ends at the last line that ends a sentence, else at
    the last line, sentence or word, else after so many characters.  A text of nothing is one block of nothing.
    """
    return _cut(pieces, _after_blank_line)


def lines(pieces: Iterable[str]) -> Iterator[Block]:
    r"""The lines of a text that comes in pieces, each a block with its line end.

    >>> [block.text for block in lines(["up 5", "%\n3亿", "元\n"])]
    ['up 5%\n', '3亿元\n']
    """
    for start, text in _cut(pieces, _after_line):
        for line in _LINE.findall(text):
            yield Block(start, line)
            start = start.after(line)


def _cut(pieces: Iterable[str], last_end: Callable[[str, int], int]) -> Iterator[Block]:
    start, pending = Start(), ""
    for piece in pieces:
        known = len(pending)
        pending += piece
        end = last_end(pending, max(0, known - 2))
        while end or len(pending) > LONGEST:
            block = pending[: end or _forced_end(pending)]
            yield Block(start, block)
            start, pending, end = start.after(block), pending[len(block) :], 0
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
