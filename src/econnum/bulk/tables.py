"""The figures of many texts as an Arrow table, or lazily as its record batches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from econnum.arguments import expect
from econnum.bulk.columns import Columns, numbered
from econnum.bulk.reading import Chunk, Work, figures, read
from econnum.bulk.schema import (
    FIGURE,
    METADATA,
    SOURCE,
    Column,
    arrow_schema,
    columns_of,
    names_to_keep,
    prefixed,
    without_clash,
)
from econnum.bulk.texts import OnNull, ids_of, texts_of
from econnum.engine.reader import Reader
from econnum.errors import ArgumentError
from econnum.extras import optional

if TYPE_CHECKING:
    import pyarrow

__all__ = ["Batches", "batches", "extract_batches", "extract_column", "extract_table"]


class Batches(NamedTuple):
    """Record batches that come lazily, and their schema."""

    schema: pyarrow.Schema
    batches: Iterator[pyarrow.RecordBatch]


def extract_table(
    texts: Iterable[object],
    *,
    ids: object = None,
    on_null: OnNull = "skip",
    reader: Reader | None = None,
    jobs: int | None = 1,
    decimals: int | None = None,
    prefix: str = "",
) -> pyarrow.Table:
    """The figures of many texts as one Arrow table, one row each, for pandas, polars, DuckDB or Parquet.

    >>> table = extract_table(["出口13204亿元，同比增长20.4%。", None, "5 to 7 tonnes"], ids=["a", "b", "c"])
    >>> table.select(["id", "kind", "value", "value_float", "unit", "basis"]).to_pylist()[1]
    {'id': 'a', 'kind': 'percentage', 'value': '20.4', 'value_float': 20.4, 'unit': None, 'basis': 'year_on_year'}
    >>> table["source"].to_pylist(), table["id"].to_pylist(), table["low"].to_pylist()
    ([0, 0, 2], ['a', 'a', 'c'], [None, None, '5'])

    `texts` is a list, a Series of pandas or polars, or an array of Arrow.  `source` is the position of the text, from
    0, and `id` its id, if there are `ids`.  A null has no figures; with `on_null="raise"` it is an error.  The columns
    are those of `schema`, which `decimals` and `prefix` change.  `jobs` is the number of processes, None one for each
    CPU, at most one for each CPU or chunk of text; the result is the same.  Needs the extra `arrow`, and raises a
    `MissingExtraError` without it.  Raises `ArgumentError` for a text that is not a str or for ids that do not fit,
    `ValueFieldError` for a wrong `jobs`, `on_null` or `decimals`, and `WorkerError` if a process ends before its work
    is done.
    """
    with optional("arrow"):
        import pyarrow

    found = _figures(texts, ids, on_null, reader, jobs, decimals, prefix)
    return pyarrow.Table.from_batches(found.batches, found.schema)


def extract_batches(
    texts: Iterable[object],
    *,
    ids: object = None,
    on_null: OnNull = "skip",
    reader: Reader | None = None,
    jobs: int | None = 1,
    decimals: int | None = None,
    prefix: str = "",
) -> Iterator[pyarrow.RecordBatch]:
    """The same table lazily, in record batches: a corpus need not fit into memory.

    >>> [batch.num_rows for batch in extract_batches(["up 5%", "3亿元"])]
    [2]
    """
    return _figures(texts, ids, on_null, reader, jobs, decimals, prefix).batches


def extract_column(
    table: pyarrow.Table | pyarrow.RecordBatch,
    column: str,
    *,
    keep: Collection[str] = (),
    reader: Reader | None = None,
    jobs: int | None = 1,
    decimals: int | None = None,
    prefix: str = "",
) -> pyarrow.Table:
    """The figures of a column of an Arrow table, one row each, with the columns to keep of their rows before them.

    >>> import pyarrow
    >>> news = pyarrow.table({"id": ["a", "b"], "day": [1, 2], "body": ["up 5%", "3亿元, 4亿元"]})
    >>> extract_column(news, "body", keep=["id", "day"]).select(["id", "day", "text"]).to_pylist()[1:]
    [{'id': 'b', 'day': 2, 'text': '3亿元'}, {'id': 'b', 'day': 2, 'text': '4亿元'}]

    The columns are those of `schema`, without `source`.  For the settings see `extract_table`.  Raises an
    `ArgumentError` for a column that the table lacks, and for one to keep that has the name of a column of figures.
    """
    with optional("arrow"):
        import pyarrow

    expect("table", table, (pyarrow.Table, pyarrow.RecordBatch), "give a table or a record batch of Arrow")
    kept = names_to_keep(keep, table.schema.names, column)
    whole = pyarrow.Table.from_batches([table]) if isinstance(table, pyarrow.RecordBatch) else table
    found = extract_table(whole.column(column), reader=reader, jobs=jobs, decimals=decimals, prefix=prefix)
    without_clash(found.schema.names[1:], kept)
    rows = [_taken(whole.column(name), found.column(0)) for name in kept]
    fields = pyarrow.schema([*map(whole.schema.field, kept), *[*found.schema][1:]], METADATA)
    return pyarrow.table([*rows, *found.columns[1:]], schema=fields)


def _taken(
    column: pyarrow.ChunkedArray[Any], places: pyarrow.Array[Any] | pyarrow.ChunkedArray[Any]
) -> pyarrow.ChunkedArray[Any]:
    """The items of a column at some places."""
    import pyarrow

    try:
        return column.take(places)
    except pyarrow.ArrowNotImplementedError:  # of a string_view, such as polars and DuckDB make
        positions: Any = places.to_pylist()
        rows: Any = [column.slice(place, 1).chunk(0) for place in positions]
        return pyarrow.chunked_array(rows, column.type)


def _figures(
    texts: Iterable[object],
    ids: object,
    on_null: OnNull,
    reader: Reader | None,
    jobs: int | None,
    decimals: int | None,
    prefix: str,
) -> Batches:
    columns = columns_of((SOURCE, *FIGURE), decimals=decimals)
    work = partial(_numbered_figures, decimals=decimals)
    return batches(work, columns, texts, ids=ids, on_null=on_null, reader=reader, jobs=jobs, prefix=prefix)


def _numbered_figures(reader: Reader, first: int, texts: list[str], *, decimals: int | None) -> Columns:
    return numbered(figures(reader, first, texts), decimals)


def batches(
    work: Work,
    columns: Sequence[Column],
    texts: Iterable[object],
    *,
    ids: object,
    on_null: OnNull,
    reader: Reader | None,
    jobs: int | None,
    prefix: str,
) -> Batches:
    """The rows that `work` makes of texts, in its columns, whose names get the prefix.

    With ids, each row has the id of its text after the first column, which is `source`.
    """
    with optional("arrow"):
        import pyarrow

    rows = arrow_schema(prefixed(columns, prefix))
    found = read(texts_of(texts, on_null), work=work, reader=reader, jobs=jobs)
    names = [column.name for column in columns]
    if ids is None:
        return Batches(rows, (_batch(chunk.columns, names, rows) for chunk in found))
    without_clash(rows.names, ["id"])
    known = ids_of(ids, texts)
    fields = pyarrow.schema([rows.field(0), pyarrow.field("id", known.type), *[*rows][1:]], METADATA)
    return Batches(fields, _identified(found, [names[0], "id", *names[1:]], fields, known, ids))


def _batch(found: Mapping[str, Any], names: Sequence[str], rows: pyarrow.Schema) -> pyarrow.RecordBatch:
    import pyarrow

    arrays = [pyarrow.array(found[name], field.type) for name, field in zip(names, rows, strict=True)]
    return pyarrow.RecordBatch.from_arrays(arrays, schema=rows)


def _identified(
    found: Iterator[Chunk],
    names: Sequence[str],
    rows: pyarrow.Schema,
    ids: pyarrow.ChunkedArray[Any],
    given: object,
) -> Iterator[pyarrow.RecordBatch]:
    """The batches with the id of the text of each row; raises an `ArgumentError` for too few or too many ids."""
    import pyarrow

    last = 0
    for columns, last in found:
        if last > len(ids):
            raise ArgumentError("ids", given, f"there are more than {len(ids):,} texts; give one id for each")
        sources = pyarrow.array(columns["source"], pyarrow.int64())
        identified: dict[str, Any] = {**columns, "id": _taken(ids, sources).combine_chunks()}
        yield _batch(identified, names, rows)
    if last != len(ids):
        raise ArgumentError("ids", given, f"there are only {last:,} texts; give one id for each")
