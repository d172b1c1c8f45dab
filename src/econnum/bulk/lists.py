"""The figures of a column as a column of lists: one list of structs for each text, for polars and DuckDB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from econnum.bulk.tables import extract_table
from econnum.engine.reader import Reader
from econnum.extras import optional

if TYPE_CHECKING:
    import pyarrow

__all__ = ["extract_lists"]


def extract_lists(
    texts: pyarrow.Array[Any] | pyarrow.ChunkedArray[Any],
    *,
    reader: Reader | None = None,
    decimals: int | None = None,
    prefix: str = "",
) -> pyarrow.ListArray[Any]:
    """The figures of each text of an Arrow array as a list of structs; of a null it is null.

    >>> import pyarrow
    >>> found = extract_lists(pyarrow.array(["5%, 6%", None, "none"])).to_pylist()
    >>> [None if figures is None else [figure["value"] for figure in figures] for figures in found]
    [['5', '6'], None, []]
    """
    with optional("arrow"):
        import pyarrow

    table = extract_table(texts, reader=reader, decimals=decimals, prefix=prefix).combine_chunks()
    sources = table.column(0).to_pylist()
    offsets: list[int | None] = []
    row = 0
    for place, is_null in enumerate(texts.is_null().to_pylist()):
        offsets.append(None if is_null else row)
        while row < len(sources) and sources[row] == place:
            row += 1
    fields = [*table.schema][1:]
    figures = pyarrow.StructArray.from_arrays(
        [table.column(field.name).combine_chunks() for field in fields], fields=fields
    )
    return pyarrow.ListArray.from_arrays(pyarrow.array([*offsets, row], pyarrow.int32()), figures)
