"""Reading many texts in chunks, in a given number of processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from econnum.arguments import expect
from econnum.bulk.columns import Columns, columns
from econnum.bulk.workers import mapped
from econnum.engine.reader import Reader, rows_of_all

__all__ = ["Chunk", "Work", "figures", "read", "reader_of"]

# Characters of a task: so many that communication costs little, so few that all processes have work.
_CHUNK = 100_000
_MOST_TEXTS = 10_000  # even if they are short

_Task = tuple[int, list[str]]

Work = Callable[[Reader, int, list[str]], Columns]
"""What makes columns of consecutive texts, of which the first has the given position; another process can import it."""


class Chunk(NamedTuple):
    """The columns of some texts, and the place of the text that follows these."""

    columns: Columns
    following: int


def figures(reader: Reader, first: int, texts: list[str]) -> Columns:
    """The figures of consecutive texts."""
    return columns(rows_of_all(reader, first, texts))


def read(
    texts: Iterable[str],
    *,
    work: Work = figures,
    reader: Reader | None = None,
    jobs: int | None = 1,
    one_by_one: bool = False,
) -> Iterator[Chunk]:
    """The columns of texts, some thousand texts at a time, in order and as they are asked for.

    `one_by_one` gives those of each text as soon as there is the text.
    """
    tasks = _chunks(texts, 1 if one_by_one else _MOST_TEXTS)
    return mapped(partial(_read, work=work), tasks, reader_of(reader), jobs)


def reader_of(reader: Reader | None) -> Reader:
    """The reader that is given, or an ordinary one; raises an `ArgumentError` for anything else."""
    reader = Reader() if reader is None else reader
    expect("reader", reader, Reader, "give a Reader, or None")
    return reader


def _read(reader: Reader, task: _Task, *, work: Work) -> Chunk:
    first, texts = task
    return Chunk(work(reader, first, texts), first + len(texts))


def _chunks(texts: Iterable[str], most: int) -> Iterator[_Task]:
    """The texts in chunks of so many at most, each with the place of its first."""
    first, chunk, size = 0, list[str](), 0
    for place, text in enumerate(texts):
        chunk.append(text)
        size += len(text)
        if size >= _CHUNK or len(chunk) == most:
            yield first, chunk
            first, chunk, size = place + 1, [], 0
    if chunk:
        yield first, chunk
