"""The observations of many texts as an Arrow table: one row a figure, or one row an observation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from econnum.bulk.columns import NAMES as FIGURES
from econnum.bulk.columns import Columns, numbered, row_of
from econnum.bulk.schema import FIGURE, SOURCE, Column, arrow_schema, columns_of, prefixed
from econnum.bulk.tables import Batches, batches
from econnum.bulk.texts import OnNull
from econnum.engine.reader import Reader
from econnum.extras import optional
from econnum.mention import Mention
from econnum.observing.model import Observation
from econnum.observing.observe import observed_all
from econnum.periods import span

if TYPE_CHECKING:
    import pyarrow

__all__ = ["OBSERVATION", "WIDE", "observation_schema", "observe_batches", "observe_table", "work_of"]

OBSERVATION = (
    Column("observation", "integer", True, "the number of the observation within its text, from 0; null without a row"),
    Column("role", "text", True, "what the figure is in its row: level, change, rate or also"),
    Column("indicator", "text", True, "the words that say what is measured"),
    Column("subject", "text", True, "the words that say of whom or of what"),
    Column("period", "text", True, "the TIMEX3 value of the period; null where its words say more than a date"),
    Column("period_text", "text", True, "the words of the period"),
    Column("first_day", "date", True, "the first day of the period; null where the text leaves it open"),
    Column("last_day", "date", True, "the last day of the period"),
    Column("status", "text", True, "stated, forecast, target, planned or prior"),
)
"""The columns of an observation before those of a figure."""
_OFFSETS = tuple(
    Column(f"{part}_{side}", "integer", True, f"the offset of the words of the {part}, in code points")
    for part in ("indicator", "subject", "period_text")
    for side in ("start", "end")
)
_ALWAYS = (*OBSERVATION, *FIGURE, *_OFFSETS)
_MOVE = ("value", "value_float", "unit", "direction", "basis")
WIDE = (
    *(column for column in OBSERVATION if column.name != "role"),
    *(
        Column(c.name, c.type, True, f"of the level: {c.meaning}")
        for c in FIGURE
        if c.name not in {"direction", "basis", "reading"}
    ),
    *(
        Column(f"{which}_{c.name}", c.type, True, f"of the first {which}: {c.meaning}")
        for which in ("change", "rate")
        for c in FIGURE
        if c.name in {"text", *_MOVE}
    ),
    *_OFFSETS,
)
"""The columns of the wide form after the source: the level, the first change and the first change of the rate."""


def observe_table(
    texts: Iterable[object],
    *,
    wide: bool = False,
    ids: object = None,
    on_null: OnNull = "skip",
    reader: Reader | None = None,
    jobs: int | None = 1,
    decimals: int | None = None,
    prefix: str = "",
) -> pyarrow.Table:
    """The observations of many texts as one Arrow table, for pandas, polars, DuckDB or Parquet.

    >>> table = observe_table(["2021年出口13204亿元，同比增长20.4%。", "进口5亿元。"])
    >>> table.select(["source", "observation", "role", "indicator", "period", "value"]).to_pylist()[2]
    {'source': 0, 'observation': 0, 'role': 'change', 'indicator': '出口', 'period': '2021', 'value': '20.4'}
    >>> observe_table(["出口5亿元，增长2%。"], wide=True).select(["indicator", "value", "change_value"]).to_pylist()
    [{'indicator': '出口', 'value': '500000000', 'change_value': '2'}]

    One row a figure, with all columns of `extract_table`; a figure without a row has nulls in those of an observation,
    and one of several rows is repeated.  With `wide`, one row an observation, with the first change as columns beside
    the level.  For the other keywords and the errors see `extract_table`.
    """
    with optional("arrow"):
        import pyarrow

    found = _found(texts, wide, ids, on_null, reader, jobs, decimals, prefix)
    return pyarrow.Table.from_batches(found.batches, found.schema)


def observe_batches(
    texts: Iterable[object],
    *,
    wide: bool = False,
    ids: object = None,
    on_null: OnNull = "skip",
    reader: Reader | None = None,
    jobs: int | None = 1,
    decimals: int | None = None,
    prefix: str = "",
) -> Iterator[pyarrow.RecordBatch]:
    """The same table lazily, in record batches: a corpus need not fit into memory.

    >>> [batch.num_rows for batch in observe_batches(["出口5亿元，增长2%。"])]
    [2]
    """
    return _found(texts, wide, ids, on_null, reader, jobs, decimals, prefix).batches


def observation_schema(*, wide: bool = False, decimals: int | None = None, prefix: str = "") -> pyarrow.Schema:
    """The Arrow schema of the table that `observe_table` returns.

    >>> observation_schema().names[:8]
    ['source', 'observation', 'role', 'indicator', 'subject', 'period', 'period_text', 'first_day']

    For the keywords and the errors see `schema`.
    """
    return arrow_schema(prefixed(_columns(wide, decimals), prefix))


def _columns(wide: bool, decimals: int | None) -> tuple[Column, ...]:
    return columns_of((SOURCE, *(WIDE if wide else _ALWAYS)), decimals=decimals)


def _found(
    texts: Iterable[object],
    wide: bool,
    ids: object,
    on_null: OnNull,
    reader: Reader | None,
    jobs: int | None,
    decimals: int | None,
    prefix: str,
) -> Batches:
    work = partial(work_of, wide=wide, decimals=decimals)
    columns = _columns(wide, decimals)
    return batches(work, columns, texts, ids=ids, on_null=on_null, reader=reader, jobs=jobs, prefix=prefix)


def work_of(
    reader: Reader, first: int, texts: list[str], *, wide: bool = False, decimals: int | None = None
) -> Columns:
    """The columns of the observations of consecutive texts; `first` is the position of the first text."""
    return (_wide if wide else _long)(reader, first, texts, decimals)


def _long(reader: Reader, first: int, texts: list[str], decimals: int | None) -> Columns:
    figures: list[tuple[object, ...]] = []
    placed: list[tuple[object, ...]] = []
    for source, (mentions, rows) in enumerate(observed_all(reader, texts), first):
        for mention, role, number, row in _in_order(mentions, rows):
            figures.append(row_of(source, mention))
            placed.append(_NOWHERE if row is None else (number, role, *_said(row), *_places(row)))
    names = [*_names(OBSERVATION), *_names(_OFFSETS)]
    return {**numbered(_turned(FIGURES, figures), decimals), **_turned(names, placed)}


def _wide(reader: Reader, first: int, texts: list[str], decimals: int | None) -> Columns:
    levels: list[tuple[object, ...]] = []
    moves: dict[str, list[tuple[object, ...]]] = {"change": [], "rate": []}
    placed: list[tuple[object, ...]] = []
    for source, (_, found) in enumerate(observed_all(reader, texts), first):
        for number, row in enumerate(found):
            levels.append((source, *_NO_FIGURE) if row.value is None else row_of(source, row.value))
            for which, given in (("change", row.changes), ("rate", row.rates)):
                moves[which].append(row_of(source, given[0]) if given else (source, *_NO_FIGURE))
            placed.append((number, None, *_said(row), *_places(row)))
    made = numbered(_turned(FIGURES, levels), decimals)
    for which, rows in moves.items():
        moved = numbered(_turned(FIGURES, rows))
        made |= {f"{which}_{name}": moved[name] for name in ("text", *_MOVE)}
    return {**made, **_turned([*_names(OBSERVATION), *_names(_OFFSETS)], placed)}


_NO_FIGURE = (None,) * (len(FIGURES) - 1)
_NOWHERE = (None,) * (len(OBSERVATION) + len(_OFFSETS))


def _in_order(
    mentions: Iterable[Mention], rows: Iterable[Observation]
) -> Iterator[tuple[Mention, str | None, int, Observation | None]]:
    """Each figure with its role and its row; one of several rows is repeated, one of none has no row."""
    known: dict[tuple[int, int], list[tuple[str, int, Observation]]] = {}
    for number, row in enumerate(rows):
        level = () if row.value is None else (row.value,)
        for role, given in (("level", level), ("also", row.also), ("change", row.changes), ("rate", row.rates)):
            for mention in given:
                known.setdefault(mention.span, []).append((role, number, row))
    for mention in mentions:
        placed = known.get(mention.span)
        if placed is None:
            yield mention, None, 0, None
        for role, number, row in placed or ():
            yield mention, role, number, row


def _said(row: Observation) -> tuple[object, ...]:
    """The columns of an observation after its number and its role."""
    timex = None if row.when is None else row.when.timex
    known = None if timex is None else span(timex)
    return (
        None if row.indicator is None else row.indicator.text,
        None if row.subject is None else row.subject.text,
        timex,
        None if row.period is None else row.period.text,
        *((None, None) if known is None else known),
        row.status,
    )


def _places(row: Observation) -> tuple[object, ...]:
    """The offsets of the parts of an observation."""
    parts = (row.indicator, row.subject, row.period)
    return tuple(place for part in parts for place in ((None, None) if part is None else (part.start, part.end)))


def _names(columns: Iterable[Column]) -> list[str]:
    return [column.name for column in columns]


def _turned(names: Sequence[str], rows: Sequence[tuple[object, ...]]) -> dict[str, list[Any]]:
    """The columns of some rows."""
    if not rows:
        return {name: [] for name in names}
    return {name: [*column] for name, column in zip(names, zip(*rows, strict=True), strict=True)}
