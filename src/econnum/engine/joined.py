"""Short texts joined into one, which is read faster than each alone, and shared out again.

A text has its own pass of each stage, which costs more than the figures of a line of news.  A blank line separates the
texts, and no rule looks beyond one, but rules for whole texts, which ask for `Source.extent`.
tests/properties/test_joined.py compares with the reading of each text alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from econnum.engine.draft import Draft
from econnum.engine.plain import Plain
from econnum.engine.source import BLANK_LINE

__all__ = ["Share", "blocks", "ends", "join", "shares"]

BLOCK = 50_000
"""The characters of a block; longer ones are not faster, and take more memory."""


class Share(NamedTuple):
    """The figures of one of the joined texts, and the offset in them of its first character."""

    drafts: list[Draft]
    origin: int


def blocks(texts: Sequence[Plain]) -> Iterator[list[int]]:
    """The places of the texts that are read together: those of ASCII apart from the others, which need more passes."""
    for ascii_only in (True, False):
        block, size = list[int](), 0
        for place, text in enumerate(texts):
            if text.folded.isascii() is ascii_only:
                block.append(place)
                size += len(text.folded)
                if size >= BLOCK:
                    yield block
                    block, size = [], 0
        if block:
            yield block


def join(texts: Sequence[Plain]) -> Plain:
    """One text of several."""
    return Plain(BLANK_LINE.join([text.text for text in texts]), BLANK_LINE.join([text.folded for text in texts]))


def ends(texts: Sequence[Plain]) -> list[int]:
    """The end of each of the texts in the joined one."""
    return [*accumulate(len(text.text) + len(BLANK_LINE) for text in texts)]


def shares(ends: Sequence[int], drafts: Sequence[Draft]) -> Iterator[Share]:
    """The drafts of each of the texts in order, from those of the joined one."""
    first = origin = 0
    for end in ends:
        last = first
        while last < len(drafts) and drafts[last].start <= end:
            last += 1
        yield Share([*drafts[first:last]], origin + 1)
        first, origin = last, end
