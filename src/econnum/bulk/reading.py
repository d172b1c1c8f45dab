"""Many texts read, a chunk of them after the other, on as many CPUs as are given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from econnum.bulk.columns import Columns, columns
from econnum.bulk.workers import mapped
from econnum.engine.reader import Reader

__all__ = ["read"]

# Characters of a task: enough that its way to a process and back costs little, few enough that all have work.
_CHUNK = 100_000
_MOST_TEXTS = 10_000  # however short they are

_Chunk = tuple[int, list[str]]


def read(texts: Iterable[str], *, reader: Reader | None = None, jobs: int | None = 1) -> Iterator[Columns]:
    """The figures of texts as columns, some thousand texts at a time, in order and as they are asked for."""
    if isinstance(texts, str):
        raise TypeError(f"give an iterable of texts, such as [text], not one str: {texts!r:.80}")
    return mapped(_read, _chunks(texts), reader or Reader(), jobs)


def _read(reader: Reader, chunk: _Chunk) -> Columns:
    first, texts = chunk
    return columns(first, map(reader.extract, texts))


def _chunks(texts: Iterable[str]) -> Iterator[_Chunk]:
    """The texts in chunks, each with the place of its first."""
    first, chunk, size = 0, list[str](), 0
    for place, text in enumerate(texts):
        if not isinstance(text, str):
            raise TypeError(f"text {place} is no str, but {type(text).__name__}: {text!r:.80}")
        chunk.append(text)
        size += len(text)
        if size >= _CHUNK or len(chunk) == _MOST_TEXTS:
            yield first, chunk
            first, chunk, size = place + 1, [], 0
    if chunk:
        yield first, chunk
