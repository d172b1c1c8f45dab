"""Figures as a Parquet file, the columns of `econnum.extract_table` with the name of the file in front."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from econnum.cli.texts import Text, printable
from econnum.mention import Record

__all__ = ["write_parquet"]

_GROUP = 100_000  # rows


def write_parquet(found: Iterable[tuple[Text, Record]], path: str) -> None:
    """Write the records to the path, a group of rows at a time."""
    import pyarrow
    from pyarrow import parquet

    from econnum.bulk.tables import schema

    named = schema().set(0, pyarrow.field("file", pyarrow.string(), nullable=False))
    rows = _rows(found)
    with parquet.ParquetWriter(path, named) as writer:
        while group := list(islice(rows, _GROUP)):
            writer.write_table(pyarrow.Table.from_pylist(group, named))


def _rows(found: Iterable[tuple[Text, Record]]) -> Iterator[dict[str, Any]]:
    for source, record in found:
        yield {"file": printable(source.name), **record, **(record["change"] or {})}
