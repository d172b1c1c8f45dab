"""The figures of many texts as an Arrow table, or lazily as its record batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from econnum.bulk.columns import NAMES
from econnum.bulk.reading import read
from econnum.engine.reader import Reader
from econnum.extras import optional

if TYPE_CHECKING:
    import pyarrow

__all__ = ["extract_batches", "extract_table", "schema"]

_OFFSETS = frozenset({"source", "start", "end"})
_ALWAYS = frozenset({*_OFFSETS, "text", "kind", "modifier", "lang"})


@cache
def schema() -> pyarrow.Schema:
    """The columns and their types: offsets are integers; everything else is text, so that figures are exact."""
    with optional("arrow"):
        import pyarrow

    return pyarrow.schema(
        [
            pyarrow.field(name, pyarrow.int64() if name in _OFFSETS else pyarrow.string(), nullable=name not in _ALWAYS)
            for name in NAMES
        ]
    )


def extract_table(texts: Iterable[str], *, reader: Reader | None = None, jobs: int | None = 1) -> pyarrow.Table:
    """The figures of many texts as one Arrow table, one row each, for pandas, polars, DuckDB or Parquet.

    >>> table = extract_table(["出口13204亿元，同比增长20.4%。", "Nothing.", "5 to 7 tonnes"])
    >>> table.select(["source", "kind", "value", "unit", "basis"]).to_pylist()[1]
    {'source': 0, 'kind': 'percentage', 'value': '20.4', 'unit': None, 'basis': 'year_on_year'}
    >>> table["source"].to_pylist(), table["low"].to_pylist()
    ([0, 0, 2], [None, None, '5'])

    `source` is the position of the text, from 0; the other columns are the fields of the record, with three columns
    for the change: `direction`, `basis` and `reading`.  Figures are strings in plain decimal notation, since no Arrow
    type represents all of them exactly.  `jobs` is the number of processes, None one for each CPU, at most one for
    each CPU or chunk of text; the result is the same.  Needs the extra `arrow`, and raises a `MissingExtraError`
    without it.  Raises `ArgumentError` for a text that is not a str, `ValueFieldError` for a wrong `jobs`, and
    `WorkerError` if a process ends before its work is done.
    """
    with optional("arrow"):
        import pyarrow

    return pyarrow.Table.from_batches(extract_batches(texts, reader=reader, jobs=jobs), schema())


def extract_batches(
    texts: Iterable[str], *, reader: Reader | None = None, jobs: int | None = 1
) -> Iterator[pyarrow.RecordBatch]:
    """The same table lazily, in record batches: a corpus need not fit into memory.

    >>> [batch.num_rows for batch in extract_batches(["up 5%", "3亿元"])]
    [2]
    """
    with optional("arrow"):
        import pyarrow

    found = read(texts, reader=reader, jobs=jobs)
    return (pyarrow.RecordBatch.from_pydict(chunk.columns, schema()) for chunk in found)
