"""The polars namespace: `pl.col("body").econnum.extract()`.  Importing this module registers it."""

from __future__ import annotations

from functools import partial

from econnum.bulk.lists import extract_lists
from econnum.bulk.reading import reader_of
from econnum.bulk.schema import FIGURE, Column, columns_of, prefixed
from econnum.engine.reader import Reader
from econnum.errors import EconnumError
from econnum.extras import optional

with optional("polars"):
    import polars

__all__ = ["Figures", "SeriesFigures", "struct"]

_TYPES = {"integer": polars.Int64, "text": polars.String, "float": polars.Float64, "date": polars.Date}


def struct(*, decimals: int | None = None, prefix: str = "") -> polars.Struct:
    """The type of a figure: the columns of `econnum.schema`, without `source`.

    >>> struct().fields[1]
    Field('end', Int64)
    """
    return polars.Struct(
        {column.name: _type(column) for column in prefixed(columns_of(FIGURE, decimals=decimals), prefix)}
    )


def _type(column: Column) -> polars.DataType:
    return polars.Decimal(38, column.decimals) if column.type == "decimal" else _TYPES[column.type]()


@polars.api.register_expr_namespace("econnum")
class Figures:
    """The figures of an expression of texts."""

    def __init__(self, texts: polars.Expr) -> None:
        self._texts = texts

    def extract(self, *, reader: Reader | None = None, decimals: int | None = None, prefix: str = "") -> polars.Expr:
        """The figures of each text as a list of structs, null for a null.

        >>> news = polars.DataFrame({"id": ["a", "b"], "body": ["up 5%", "3亿元 and 4亿元"]})
        >>> figures = news.select("id", polars.col("body").econnum.extract().alias("figure"))
        >>> figures.explode("figure").unnest("figure").select("id", "text", "value_float").rows()
        [('a', '5%', 5.0), ('b', '3亿元', 300000000.0), ('b', '4亿元', 400000000.0)]

        For the settings see `econnum.extract_table`.
        """
        return self._texts.map_batches(
            partial(_lists, reader=reader_of(reader), decimals=decimals, prefix=prefix),
            return_dtype=polars.List(struct(decimals=decimals, prefix=prefix)),
            is_elementwise=True,
        )


@polars.api.register_series_namespace("econnum")
class SeriesFigures:
    """The figures of a Series of texts."""

    def __init__(self, texts: polars.Series) -> None:
        self._texts = texts

    def extract(self, *, reader: Reader | None = None, decimals: int | None = None, prefix: str = "") -> polars.Series:
        """The figures of each text, a list of structs; see `Figures.extract`.

        >>> polars.Series("body", ["up 5%", None]).econnum.extract().list.len().to_list()
        [1, None]
        """
        figures = Figures(polars.lit(self._texts)).extract(reader=reader, decimals=decimals, prefix=prefix)
        return polars.select(figures).to_series()


def _lists(texts: polars.Series, *, reader: Reader, decimals: int | None, prefix: str) -> polars.Series:
    try:
        found = extract_lists(texts.to_arrow(), reader=reader, decimals=decimals, prefix=prefix)
    except EconnumError as error:  # polars makes an error of the same class anew from its message alone
        raise polars.exceptions.ComputeError(str(error)) from error
    return polars.Series(texts.name, found)
