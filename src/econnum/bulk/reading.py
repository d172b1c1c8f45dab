"""Reading many texts in chunks, in a given number of processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from econnum.arguments import expect, several
from econnum.bulk.columns import Columns, columns
from econnum.bulk.workers import mapped
from econnum.engine.reader import Reader

__all__ = ["Chunk", "read"]

# Characters of a task: so many that communication costs little, so few that all processes have work.
_CHUNK = 100_000
_MOST_TEXTS = 10_000  # even if they are short

_Task = tuple[int, list[str]]


class Chunk(NamedTuple):
    """The figures of some texts, and the place of the text that follows these."""

    columns: Columns
    following: int


def read(
    texts: Iterable[str], *, reader: Reader | None = None, jobs: int | None = 1, one_by_one: bool = False
) -> Iterator[Chunk]:
    """The figures of texts as columns, some thousand texts at a time, in order and as they are asked for.

    `one_by_one` gives those of each text as soon as there is the text.
    """
    several("texts", texts, "give an iterable of texts, such as [text]")
    reader = Reader() if reader is None else reader
    expect("reader", reader, Reader, "give a Reader, or None")
    return mapped(_read, _chunks(texts, 1 if one_by_one else _MOST_TEXTS), reader, jobs)


def _read(reader: Reader, task: _Task) -> Chunk:
    first, texts = task
    return Chunk(columns(first, map(reader.extract, texts)), first + len(texts))


def _chunks(texts: Iterable[str], most: int) -> Iterator[_Task]:
    """The texts in chunks of so many at most, each with the place of its first."""
    first, chunk, size = 0, list[str](), 0
    for place, text in enumerate(texts):
        expect(f"text {place}", text, str, "give texts as str")
        chunk.append(text)
        size += len(text)
        if size >= _CHUNK or len(chunk) == most:
            yield first, chunk
            first, chunk, size = place + 1, [], 0
    if chunk:
        yield first, chunk
