"""Hugging Face datasets: `extract(dataset, "body", keep=["id"])`."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from econnum.arguments import expect
from econnum.bulk.schema import FIGURE, arrow_schema, columns_of, names_to_keep, prefixed
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
    expect("dataset", dataset, datasets.Dataset, "give a Dataset, such as one split of a DatasetDict")
    kept = {name: dataset.features[name] for name in names_to_keep(keep, dataset.column_names, column)}
    made = datasets.Features(kept | features(decimals=decimals, prefix=prefix))
    if not len(dataset):  # of which `map` makes a dataset without columns
        return datasets.Dataset.from_dict({name: [] for name in made}, features=made)
    found = dataset.with_format("arrow").map(
        partial(extract_column, column=column, keep=[*keep], reader=reader, decimals=decimals, prefix=prefix),
        batched=True,
        remove_columns=dataset.column_names,
        features=made,
        num_proc=jobs,
    )
    return found.with_format(None)
