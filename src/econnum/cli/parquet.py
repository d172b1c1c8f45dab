"""Figures as a Parquet file: the columns of `econnum.extract_table`, with file names instead of positions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from econnum.cli.texts import Text
from econnum.printable import printable

if TYPE_CHECKING:
    from econnum.bulk.columns import Columns

__all__ = ["write_parquet"]


def write_parquet(found: Iterable[tuple[Mapping[int, Text], Columns]], path: str) -> None:
    """Write columns to the path one after the other; each has the texts of its `source` column."""
    import pyarrow
    from pyarrow import parquet

    from econnum.bulk.tables import schema

    named = schema().set(0, pyarrow.field("file", pyarrow.string(), nullable=False))
    with parquet.ParquetWriter(path, named) as writer:
        for texts, columns in found:
            files = [printable(texts[place].name) for place in columns["source"]]
            writer.write_batch(pyarrow.RecordBatch.from_pydict({**columns, "file": files}, named))
