"""The rows of tables in files: the text in one column, and what names the row in another."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, BinaryIO, NamedTuple

from econnum.extras import optional

__all__ = ["MISSING", "Broken", "Row", "TableError", "Wanted", "parquet_rows", "records", "text_rows"]

LONGEST_RECORD = 10_000_000
"""The characters of a row beyond which it is taken for a fault, such as a quotation mark that is never closed."""
MOST_NAMES = 20  # of columns that a message lists

MISSING = object()
"""What a row has that lacks the column."""


class TableError(Exception):
    """What is wrong with a table, or with the column that is wanted of it."""


class Row(NamedTuple):
    """A row by its number, from 1, the head counted; its text and its id are of any type that the table has."""

    number: int
    text: object
    id: object


class Broken(NamedTuple):
    """A row that could not be read, and why."""

    number: int
    reason: str


class Wanted(NamedTuple):
    """The columns to read, each by its name or its number from 1."""

    text: str | None
    id: str | None


def records(pieces: Iterable[str]) -> Iterator[str]:
    r"""The lines of a file that comes in pieces, with their ends; only a line feed ends one.

    >>> [*records(["a,b", "\r\n1,2"])]
    ['a,b\r\n', '1,2']
    """
    rest, number = "", 1
    for piece in pieces:
        *whole, rest = (rest + piece).split("\n")
        yield from (line + "\n" for line in whole)
        number += len(whole)
        if len(rest) > LONGEST_RECORD:
            raise TableError(f"line {number} has more than {LONGEST_RECORD:,} characters")
    if rest:
        yield rest


def text_rows(form: str, pieces: Iterable[str], wanted: Wanted) -> Iterator[Row | Broken]:
    """The rows of a table that is text: `csv`, `tsv`, `jsonl` or `json`.

    The first row of a CSV or TSV is its head where it names one of the columns that are wanted; else it is a row.
    Raises `TableError` for what is no such table, or has no such column.
    """
    return _FORMS[form](pieces, wanted)


def parquet_rows(file: BinaryIO, wanted: Wanted) -> Iterator[Row]:
    """The rows of a Parquet file, some thousand at a time."""
    with optional("arrow"):
        import pyarrow
        from pyarrow import parquet

    try:
        table = parquet.ParquetFile(file)
        names = table.schema_arrow.names
        text, key = _place(names, wanted.text), _place(names, wanted.id) if wanted.id else None
        needed = [names[text], *([] if key is None else [names[key]])]
        number = 0
        for batch in table.iter_batches(batch_size=1000, columns=needed):
            columns = [batch.column(name).to_pylist() for name in needed]
            for cells in zip(*columns, strict=True):
                number += 1
                yield Row(number, cells[0], number if key is None else cells[-1])
    except pyarrow.ArrowException as error:
        raise TableError(f"no Parquet: {error}") from error


def _csv(pieces: Iterable[str], wanted: Wanted) -> Iterator[Row | Broken]:
    limit = csv.field_size_limit(LONGEST_RECORD)
    reader = csv.reader(records(pieces))
    try:
        yield from _cells(reader, wanted)
    except csv.Error as error:
        raise TableError(f"line {reader.line_num}: {error}") from error
    finally:
        csv.field_size_limit(limit)


def _tsv(pieces: Iterable[str], wanted: Wanted) -> Iterator[Row | Broken]:
    return _cells((line.rstrip("\r\n").split("\t") for line in records(pieces)), wanted)


def _cells(rows: Iterable[Sequence[str]], wanted: Wanted) -> Iterator[Row | Broken]:
    rows = iter(rows)
    head = [cell.strip() for cell in next(rows, [])]
    if not head:
        return
    text, key = _place(head, wanted.text), _place(head, wanted.id) if wanted.id else None
    named = wanted.text in head or wanted.id in head
    for number, cells in enumerate(rows if named else _first(head, rows), 2 if named else 1):
        if cells:
            yield Row(number, _at(cells, text), number if key is None else _at(cells, key))


def _first(head: Sequence[str], rows: Iterator[Sequence[str]]) -> Iterator[Sequence[str]]:
    yield head
    yield from rows


def _at(cells: Sequence[object], place: int) -> object:
    return cells[place] if place < len(cells) else MISSING


def _json_lines(pieces: Iterable[str], wanted: Wanted) -> Iterator[Row | Broken]:
    return _keyed(((number, line) for number, line in enumerate(records(pieces), 1) if line.strip()), wanted, _json)


def _json_document(pieces: Iterable[str], wanted: Wanted) -> Iterator[Row | Broken]:
    document = _json("".join(pieces))
    yield from _keyed(enumerate(document if isinstance(document, list) else [document], 1), wanted)


def _keyed(
    found: Iterable[tuple[int, object]], wanted: Wanted, read: Callable[[Any], object] = lambda row: row
) -> Iterator[Row | Broken]:
    """Rows that name their cells, or are lists of them; the first has the id, and one at least the text."""
    names: list[str] = []
    known = False
    for number, given in found:
        try:
            row = read(given)
        except TableError as error:
            yield Broken(number, str(error))
            continue
        if isinstance(row, list):
            row = {str(place): cell for place, cell in enumerate(row, 1)}
        if not isinstance(row, dict):
            yield Broken(number, "it is no object and no list")
            continue
        if not names:
            names = [*row]
            if wanted.text is None or (wanted.id is not None and wanted.id not in row):
                raise TableError(_advice(wanted.text and wanted.id, names))
        known = known or wanted.text in row
        yield Row(number, row.get(wanted.text, MISSING), number if wanted.id is None else row.get(wanted.id))
    if names and not known:
        raise TableError(_advice(wanted.text, names))


def _json(text: str) -> object:
    try:
        return json.loads(text, parse_float=str)
    except json.JSONDecodeError as error:
        raise TableError(f"no JSON: {error.msg}") from None
    except ValueError:  # Python's limit, which sys.set_int_max_str_digits moves
        raise TableError("an integer has more digits than Python reads") from None
    except RecursionError:
        raise TableError("the JSON is nested too deeply") from None


_FORMS: dict[str, Callable[[Iterable[str], Wanted], Iterator[Row | Broken]]] = {
    "csv": _csv,
    "tsv": _tsv,
    "jsonl": _json_lines,
    "json": _json_document,
}


def _place(names: Sequence[str], wanted: str | None) -> int:
    """Where the column stands that is called so, or, if none is, that has this number."""
    if wanted is not None and wanted in names:
        return names.index(wanted)
    if wanted is not None and _is_number(wanted) and int(wanted) <= len(names):
        return int(wanted) - 1
    raise TableError(_advice(wanted, names))


def _is_number(wanted: str) -> bool:
    return wanted.isascii() and wanted.isdecimal() and len(wanted) < 10 and int(wanted) > 0


def _advice(wanted: str | None, names: Sequence[str]) -> str:
    listed = ", ".join(names[:MOST_NAMES]) + (", and more" if len(names) > MOST_NAMES else "")
    if wanted is None:
        return (
            f"a table: give --column for the texts, or --input-format text to read all of it as it stands; its "
            f"columns are {listed}"
        )
    return f"no column {wanted!r}; its columns are {listed}"
