"""Reading many texts in chunks, in a given number of processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from econnum.arguments import expect, several
from econnum.bulk.columns import Columns, columns
from econnum.bulk.workers import mapped
from econnum.engine.reader import Reader

__all__ = ["read"]

# Characters of a task: so many that communication costs little, so few that all processes have work.
_CHUNK = 100_000
_MOST_TEXTS = 10_000  # even if they are short

_Chunk = tuple[int, list[str]]


def read(texts: Iterable[str], *, reader: Reader | None = None, jobs: int | None = 1) -> Iterator[Columns]:
    """The figures of texts as columns, in order, lazily, some thousand texts at a time."""
    several("texts", texts, "give an iterable of texts, such as [text]")
    reader = Reader() if reader is None else reader
    expect("reader", reader, Reader, "give a Reader, or None")
    return mapped(_read, _chunks(texts), reader, jobs)


def _read(reader: Reader, chunk: _Chunk) -> Columns:
    first, texts = chunk
    return columns(first, map(reader.extract, texts))


def _chunks(texts: Iterable[str]) -> Iterator[_Chunk]:
    """The texts in chunks, each with the position of its first text."""
    first, chunk, size = 0, list[str](), 0
    for place, text in enumerate(texts):
        expect(f"text {place}", text, str, "give texts as str")
        chunk.append(text)
        size += len(text)
        if size >= _CHUNK or len(chunk) == _MOST_TEXTS:
            yield first, chunk
            first, chunk, size = place + 1, [], 0
    if chunk:
        yield first, chunk
