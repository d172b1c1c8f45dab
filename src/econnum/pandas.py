"""The pandas accessor: `df["body"].econnum.extract()`.  Importing this module registers it."""

from __future__ import annotations

from econnum.bulk.tables import extract_table
from econnum.engine.reader import Reader
from econnum.extras import optional

with optional("pandas"):
    import pandas

__all__ = ["Figures"]


@pandas.api.extensions.register_series_accessor("econnum")
class Figures:
    """The figures of a Series of texts."""

    def __init__(self, texts: pandas.Series) -> None:
        self._texts = texts

    def extract(
        self, *, reader: Reader | None = None, jobs: int | None = 1, decimals: int | None = None, prefix: str = ""
    ) -> pandas.DataFrame:
        """The figures as a DataFrame, one row each, with the index of their texts; nulls are skipped.

        >>> news = pandas.Series(["up 5%", None, "3亿元 and 4亿元"], index=["a", "b", "c"])
        >>> news.econnum.extract()[["text", "value_float", "unit"]]
          text  value_float unit
        a   5%          5.0  NaN
        c  3亿元  300000000.0  CNY
        c  4亿元  400000000.0  CNY

        The columns are those of `econnum.schema`, without `source`; for the settings see `econnum.extract_table`.
        """
        table = extract_table(self._texts, reader=reader, jobs=jobs, decimals=decimals, prefix=prefix)
        frame = table.drop_columns([f"{prefix}source"]).to_pandas(date_as_object=False)
        frame.index = self._texts.index.take(table.column(0).to_pandas())
        return frame
