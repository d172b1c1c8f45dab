"""Figures as a Parquet file: the columns of `econnum.extract_table`, with file names instead of positions."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from econnum.cli.texts import Text
from econnum.printable import printable

if TYPE_CHECKING:
    import pyarrow

    from econnum.bulk.columns import Columns

__all__ = ["check_parquet", "write_parquet"]


def write_parquet(
    found: Iterable[tuple[Mapping[int, Text], Columns]],
    path: str,
    *,
    named: bool,
    fields: pyarrow.Schema | None = None,
    offsets: Sequence[str] = ("start", "end"),
) -> None:
    """Write columns to the path as they come; with each stand the texts that its `source` numbers.

    Where the texts are `named`, the column after the file has the names of their rows.  `fields` are those of the
    columns, by default those of figures, and `offsets` the columns that have offsets into a text.
    """
    import pyarrow
    from pyarrow import parquet

    from econnum.bulk.columns import numbered
    from econnum.bulk.schema import schema

    fields = (schema() if fields is None else fields).set(0, pyarrow.field("file", pyarrow.string(), nullable=False))
    if named:
        fields = fields.insert(1, pyarrow.field("id", pyarrow.string()))
    with parquet.ParquetWriter(path, fields) as writer:
        for texts, columns in found:
            rows = [texts[place] for place in columns["source"]]
            placed = {
                name: [
                    None if offset is None else text.start.offset + offset
                    for text, offset in zip(rows, columns[name], strict=True)
                ]
                for name in offsets
            }
            files = [printable(text.name) for text in rows]
            ids = [None if text.id is None else str(text.id) for text in rows]
            made = {**numbered(columns), **placed, "file": files, "id": ids}
            writer.write_batch(pyarrow.RecordBatch.from_pydict({name: made[name] for name in fields.names}, fields))


def check_parquet(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with wrong usage where what a Parquet file needs is missing, and say which of it is."""
    missing = ["--output FILE"] if options.output is None else []
    if find_spec("pyarrow") is None:
        missing.append("pyarrow (pip install 'econnum[arrow]')")
    if missing:
        parser.error(f"--format parquet needs {' and '.join(missing)}")
