"""The figures of many texts as columns: one list for each field of the record, three for its change.

Columns are sent between processes ten times as fast as the mentions themselves, which are nested objects.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Any

from econnum.bulk.numbers import days, decimals_of, floats_of
from econnum.engine.rows import FIELDS, Row
from econnum.mention import Mention, Record

__all__ = ["NAMES", "Columns", "columns", "numbered", "records", "row_of"]

Columns = dict[str, list[Any]]
"""The values of each column by its name; all are of one length."""

NAMES = ("source", *FIELDS)
"""The columns in order; `source` is the place of the text among the texts, from 0."""
_PLACES = FIELDS[: FIELDS.index("direction")]
_places = itemgetter(*_PLACES)
_UNCHANGED = (None, None, None)


def columns(rows: Sequence[Row]) -> Columns:
    """The columns of the rows.

    >>> from econnum.engine.reader import Reader, rows_of_all
    >>> found = columns(rows_of_all(Reader(), 7, ["up 5%", "3亿元"]))
    >>> found["source"], found["value"], found["unit"], found["direction"]
    ([7, 8], ['5', '300000000'], [None, 'CNY'], ['up', None])
    """
    if not rows:
        return {name: [] for name in NAMES}
    return {name: [*column] for name, column in zip(NAMES, zip(*rows, strict=True), strict=True)}


def row_of(place: int, mention: Mention) -> Row:
    """The row of a mention, in the order of `NAMES`."""
    record = mention.to_dict()
    change = record["change"]
    said = _UNCHANGED if change is None else (change["direction"], change["basis"], change["reading"])
    return (place, *_places(record), *said, record["lang"])


def numbered(found: Columns, decimals: int | None = None) -> Columns:
    """The columns with the numeric forms of their figures: `value_float`, the days of periods, decimals if asked for.

    >>> from econnum.engine.reader import Reader, rows_of_all
    >>> made = numbered(columns(rows_of_all(Reader(), 0, ["up 5% in 2022"])), decimals=1)
    >>> made["value_float"], made["value_decimal"], made["period_end"]
    ([5.0, None], [Decimal('5'), None], [None, datetime.date(2022, 12, 31)])
    """
    kinds, values = found["kind"], found["value"]
    starts, ends = days(kinds, values)
    made = {**found, "value_float": floats_of(kinds, values), "period_start": starts, "period_end": ends}
    if decimals is not None:
        made["value_decimal"] = decimals_of(kinds, values, decimals)
    return made


def records(found: Columns) -> Iterator[tuple[int, Record]]:
    """The position of the text and the record of each row.

    >>> from econnum import extract
    >>> mentions = extract("up 5%, 3亿元")
    >>> rows = [row_of(0, mention) for mention in mentions]
    >>> [record for _, record in records(columns(rows))] == [mention.to_dict() for mention in mentions]
    True
    """
    for source, *row in zip(*(found[name] for name in NAMES), strict=True):
        *places, direction, basis, reading, lang = row
        change = None if direction is None else {"direction": direction, "basis": basis, "reading": reading}
        record: Any = dict(zip(_PLACES, places, strict=True), change=change, lang=lang)
        yield source, record
