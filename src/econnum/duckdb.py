"""The DuckDB function: `select unnest(econnum_extract(body)) from news`, after `register(con)`."""

from __future__ import annotations

from typing import Any

from econnum.bulk.lists import extract_lists
from econnum.bulk.reading import reader_of
from econnum.bulk.schema import FIGURE, Column, columns_of, prefixed
from econnum.engine.reader import Reader
from econnum.extras import optional

with optional("duckdb"):
    import duckdb

__all__ = ["register", "struct"]

_TYPES = {"integer": "BIGINT", "text": "VARCHAR", "float": "DOUBLE", "date": "DATE"}


def struct(*, decimals: int | None = None, prefix: str = "") -> str:
    """The type of a figure in SQL: the columns of `econnum.schema`, without `source`.

    >>> struct()[:40]
    'STRUCT("start" BIGINT, "end" BIGINT, "te'
    """
    columns = prefixed(columns_of(FIGURE, decimals=decimals), prefix)
    return f"STRUCT({', '.join(map(_field, columns))})"


def _field(column: Column) -> str:
    made = f"DECIMAL(38, {column.decimals})" if column.type == "decimal" else _TYPES[column.type]
    return f'"{column.name}" {made}'  # start, end and of are words of SQL


def register(
    con: duckdb.DuckDBPyConnection,
    *,
    name: str = "econnum_extract",
    reader: Reader | None = None,
    decimals: int | None = None,
    prefix: str = "",
) -> None:
    """Register the function `econnum_extract(text)`, which returns a list of figures, with a connection.

    >>> con = duckdb.connect()
    >>> register(con)
    >>> con.sql(
    ...     "select f.text, f.value_float from (select unnest(econnum_extract(body)) as f"
    ...     " from (values ('up 5%'), (null), ('3亿元 and 4亿元')) as news(body))"
    ... ).fetchall()
    [('5%', 5.0), ('3亿元', 300000000.0), ('4亿元', 400000000.0)]

    Of a null it is null.  For the settings see `econnum.extract_table`; `name` is the name of the function.
    """
    made = reader_of(reader)

    def figures(texts: Any) -> Any:  # DuckDB evaluates the annotations
        return extract_lists(texts, reader=made, decimals=decimals, prefix=prefix)

    con.create_function(name, figures, ["VARCHAR"], f"{struct(decimals=decimals, prefix=prefix)}[]", type="arrow")
