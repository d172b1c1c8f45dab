"""The figures of many texts as Arrow: a table, or its batches as they come."""

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
    """The columns and their types: offsets are whole numbers, all else is text, and figures are exact so."""
    with optional("arrow"):
        import pyarrow

    return pyarrow.schema(
        [
            pyarrow.field(name, pyarrow.int64() if name in _OFFSETS else pyarrow.string(), nullable=name not in _ALWAYS)
            for name in NAMES
        ]
    )


def extract_table(texts: Iterable[str], *, reader: Reader | None = None, jobs: int | None = 1) -> pyarrow.Table:
    """The figures of many texts as one Arrow table, a row each: for pandas, polars, DuckDB or Parquet.

    >>> table = extract_table(["出口13204亿元，同比增长20.4%。", "Nothing.", "5 to 7 tonnes"])
    >>> table.select(["source", "kind", "value", "unit", "basis"]).to_pylist()[1]
    {'source': 0, 'kind': 'percentage', 'value': '20.4', 'unit': None, 'basis': 'year_on_year'}
    >>> table["source"].to_pylist(), table["low"].to_pylist()
    ([0, 0, 2], [None, None, '5'])

    `source` is the place of the text, from 0; the other columns are the fields of the record, with its change in
    three: `direction`, `basis` and `reading`.  Figures are text in plain decimals, since no type of Arrow holds all
    of them exactly.  `jobs` is how many processes read, None one on each CPU; the answer is the same.  There are
    never more than CPUs or than chunks of text.  Needs the extra `arrow`: without it, this raises a
    `MissingExtraError`.  Raises `ArgumentError` for what is no text, `ValueFieldError` for a wrong `jobs`, and
    `WorkerError` where a process ends before its work is done.
    """
    with optional("arrow"):
        import pyarrow

    return pyarrow.Table.from_batches(extract_batches(texts, reader=reader, jobs=jobs), schema())


def extract_batches(
    texts: Iterable[str], *, reader: Reader | None = None, jobs: int | None = 1
) -> Iterator[pyarrow.RecordBatch]:
    """The same table in batches, as they are asked for: a corpus need not fit into memory.

    >>> [batch.num_rows for batch in extract_batches(["up 5%", "3亿元"])]
    [2]
    """
    with optional("arrow"):
        import pyarrow

    found = read(texts, reader=reader, jobs=jobs)
    return (pyarrow.RecordBatch.from_pydict(columns, schema()) for columns in found)
