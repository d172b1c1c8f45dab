"""Figures as a Parquet file: the columns of `econnum.extract_table`, with file names instead of positions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from econnum.cli.texts import Text
from econnum.printable import printable

if TYPE_CHECKING:
    from econnum.bulk.columns import Columns

__all__ = ["write_parquet"]


def write_parquet(found: Iterable[tuple[Mapping[int, Text], Columns]], path: str, *, named: bool) -> None:
    """Write columns to the path as they come; with each stand the texts that its `source` numbers.

    Where the texts are `named`, the column after the file has the names of their rows.
    """
    import pyarrow
    from pyarrow import parquet

    from econnum.bulk.columns import numbered
    from econnum.bulk.schema import schema

    fields = schema().set(0, pyarrow.field("file", pyarrow.string(), nullable=False))
    if named:
        fields = fields.insert(1, pyarrow.field("id", pyarrow.string()))
    with parquet.ParquetWriter(path, fields) as writer:
        for texts, columns in found:
            rows = [texts[place] for place in columns["source"]]
            placed = {
                name: [text.start.offset + offset for text, offset in zip(rows, columns[name], strict=True)]
                for name in ("start", "end")
            }
            files = [printable(text.name) for text in rows]
            ids = [None if text.id is None else str(text.id) for text in rows]
            made = {**numbered(columns), **placed, "file": files, "id": ids}
            writer.write_batch(pyarrow.RecordBatch.from_pydict({name: made[name] for name in fields.names}, fields))
