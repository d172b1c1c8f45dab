"""PySpark: `df.mapInArrow(mapper("body", keep=["id"]), ddl("id bigint"))`.

The workers read the texts, so a corpus may outgrow one machine; econnum must be installed on them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from econnum.bulk.reading import reader_of
from econnum.bulk.schema import FIGURE, Column, columns_of, prefixed, several_names
from econnum.bulk.tables import extract_column
from econnum.engine.reader import Reader
from econnum.extras import optional

if TYPE_CHECKING:
    import pyarrow
    import pyspark.sql

    Batches: TypeAlias = Iterable[pyarrow.RecordBatch]

__all__ = ["ddl", "extract", "mapper"]

_TYPES = {"integer": "BIGINT", "text": "STRING", "float": "DOUBLE", "date": "DATE"}


def ddl(keep: str = "", *, decimals: int | None = None, prefix: str = "") -> str:
    """The schema of the figures as DDL: the columns to keep, then those of `econnum.schema`, without `source`.

    >>> ddl("id bigint")[:40]
    'id bigint, `start` BIGINT, `end` BIGINT,'
    """
    columns = prefixed(columns_of(FIGURE, decimals=decimals), prefix)
    return ", ".join([*([keep] if keep else []), *map(_field, columns)])


def _field(column: Column) -> str:
    made = f"DECIMAL(38, {column.decimals})" if column.type == "decimal" else _TYPES[column.type]
    return f"`{column.name}` {made}"


def mapper(
    column: str,
    *,
    keep: Collection[str] = (),
    reader: Reader | None = None,
    decimals: int | None = None,
    prefix: str = "",
) -> Callable[[Batches], Iterator[pyarrow.RecordBatch]]:
    """A function for `DataFrame.mapInArrow`, which gives the figures of a column, with the columns to keep.

    >>> import pyarrow
    >>> news = pyarrow.RecordBatch.from_pydict({"id": [7, 8], "body": ["up 5%", "3亿元"]})
    >>> [batch.select(["id", "text"]).to_pylist() for batch in mapper("body", keep=["id"])([news])]
    [[{'id': 7, 'text': '5%'}, {'id': 8, 'text': '3亿元'}]]

    For the settings see `econnum.extract_table`.
    """
    kept = several_names(keep)
    return partial(_mapped, column=column, keep=kept, reader=reader_of(reader), decimals=decimals, prefix=prefix)


def _mapped(
    batches: Batches, *, column: str, keep: list[str], reader: Reader | None, decimals: int | None, prefix: str
) -> Iterator[pyarrow.RecordBatch]:
    for batch in batches:
        found = extract_column(batch, column, keep=keep, reader=reader, decimals=decimals, prefix=prefix)
        yield from found.combine_chunks().to_batches()


def extract(
    df: pyspark.sql.DataFrame,
    column: str,
    *,
    keep: Collection[str] = (),
    reader: Reader | None = None,
    decimals: int | None = None,
    prefix: str = "",
) -> pyspark.sql.DataFrame:
    """The figures of a column as a DataFrame, one row each, with the columns to keep: `mapper` and `ddl` in one call.

    For the settings see `econnum.extract_table`.
    """
    with optional("spark"):
        from pyspark.sql.types import StructType

    kept = df.select(*several_names(keep))  # Spark resolves the names, such as s.field
    texts = df.select(column).columns[0]
    made = mapper(texts, keep=kept.columns, reader=reader, decimals=decimals, prefix=prefix)
    figures = StructType.fromDDL(ddl(decimals=decimals, prefix=prefix))
    rows = kept if texts in kept.columns else df.select(column, *keep)
    return rows.mapInArrow(made, StructType([*kept.schema.fields, *figures.fields]))
