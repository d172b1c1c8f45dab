"""Hugging Face datasets: `extract(dataset, "body", keep=["id"])`."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from econnum.bulk.schema import FIGURE, arrow_schema, columns_of, prefixed
from econnum.bulk.tables import extract_column
from econnum.engine.reader import Reader
from econnum.extras import optional

with optional("datasets"):
    import datasets

__all__ = ["extract", "features"]


def features(*, decimals: int | None = None, prefix: str = "") -> datasets.Features:
    """The features of a figure: the columns of `econnum.schema`, without `source`.

    >>> features()["value_float"]
    Value('float64')
    """
    columns = prefixed(columns_of(FIGURE, decimals=decimals), prefix)
    return datasets.Features.from_arrow_schema(arrow_schema(columns))


def extract(
    dataset: datasets.Dataset,
    column: str,
    *,
    keep: Collection[str] = (),
    reader: Reader | None = None,
    jobs: int | None = None,
    decimals: int | None = None,
    prefix: str = "",
) -> datasets.Dataset:
    """The figures of a column as a dataset, one row each, with the columns to keep of their rows.

    >>> news = datasets.Dataset.from_dict({"id": ["a", "b"], "body": ["up 5%", "3亿元 and 4亿元"]})
    >>> extract(news, "body", keep=["id"]).select_columns(["id", "text"]).to_list()[1:]
    [{'id': 'b', 'text': '3亿元'}, {'id': 'b', 'text': '4亿元'}]

    `jobs` is the `num_proc` of `Dataset.map`.  For the settings see `econnum.extract_table`.
    """
    kept = {name: dataset.features[name] for name in keep}
    found = dataset.with_format("arrow").map(
        partial(extract_column, column=column, keep=[*keep], reader=reader, decimals=decimals, prefix=prefix),
        batched=True,
        remove_columns=dataset.column_names,
        features=datasets.Features(kept | features(decimals=decimals, prefix=prefix)),
        num_proc=jobs,
    )
    return found.with_format(None)
