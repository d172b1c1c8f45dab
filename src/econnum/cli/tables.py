"""The output formats of mentions: a table for people, TSV and JSON lines for programs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby, islice
from operator import itemgetter
from typing import Literal, NamedTuple, Protocol, TextIO

from econnum.cli.blocks import Start
from econnum.cli.inputs import STANDARD_INPUT
from econnum.cli.texts import Text
from econnum.mention import Record
from econnum.printable import json_text, printable

__all__ = ["WRITERS", "Places", "Row", "row_of"]

COLUMNS = ("file", "id", "place", "text", "kind", "value", "unit", "modifier", "change")
# A row without the id, which only the rows of tables have.
UNNAMED = tuple(column for column in COLUMNS if column != "id")
# On a terminal of at least this width these columns are never wrapped; the others share the remaining width.
FIGURE_COLUMNS = frozenset({"place", "kind", "value", "unit"})
ROOMY = 78
PAGE = 1000  # rows of a table that are laid out together

Found = tuple[Text, Record]
_HEAD = Start()


class Row(NamedTuple):
    """One mention as a row of the table and the TSV; every cell is a string, possibly empty."""

    file: str
    id: str
    place: str
    text: str
    kind: str
    value: str
    unit: str
    modifier: str
    change: str


class Places:
    r"""Offsets into a text as `line:column`, both from 1; a line ends at `\n`, `\r\n` or `\r`.

    >>> Places("up\r\n20.4%").of(4)
    '2:1'
    """

    _LINE_END = re.compile(r"\r\n|\n|\r")

    def __init__(self, text: str, start: Start = _HEAD) -> None:
        self._starts = [1 - start.column, *(match.end() for match in self._LINE_END.finditer(text))]
        self._before = start.line - 1

    def of(self, offset: int) -> str:
        """The place of the character at `offset` of the text, which may itself begin at a place of its file."""
        line = bisect_right(self._starts, offset)
        return f"{self._before + line}:{offset - self._starts[line - 1] + 1}"


def row_of(text: Text, record: Record, places: Places, *, grouped: bool) -> Row:
    """The row of one record; `grouped` sets commas between the thousands of a figure."""
    return Row(
        _no_formula(printable(text.name)),
        "" if text.id is None else printable(str(text.id)),
        places.of(record["start"]),
        printable(record["text"]),
        record["kind"],
        _figure(record, grouped),
        record["unit"] or "",
        record["modifier"],
        _change(record),
    )


def _no_formula(name: str) -> str:
    """A file name as a path that no spreadsheet runs as a formula, which begins with one of `=+-@`.

    No other cell can begin like this, except with the sign of a figure.
    """
    return f"./{name}" if name.startswith(("=", "+", "-", "@")) and name != STANDARD_INPUT else name


def _figure(record: Record, grouped: bool) -> str:
    value, low, high = record["value"], record["low"], record["high"]
    if record["kind"] in {"period", "identifier", "fraction"}:
        return value or ""
    if value is None and low is not None and high is not None:
        return f"{_digits(low, grouped)}..{_digits(high, grouped)}"
    return "" if value is None else _digits(value, grouped)


def _digits(figure: str, grouped: bool) -> str:
    return format(Decimal(figure), ",f") if grouped else figure


def _change(record: Record) -> str:
    change = record["change"]
    if change is None:
        return ""
    if change["direction"] == "flat":
        return " ".join(filter(None, ("flat", change["basis"])))
    return " ".join(filter(None, (change["direction"], change["reading"], change["basis"])))


def _write_jsonl(found: Iterable[Found], out: TextIO, *, named: bool) -> None:
    for text, mine in groupby(found, key=itemgetter(0)):
        about = {"file": text.name, "id": text.id} if named else {"file": text.name}
        offset = text.start.offset
        for _, record in mine:
            placed = {**record, "start": record["start"] + offset, "end": record["end"] + offset}
            out.write(json_text(about | placed) + "\n")
            _answer(text, out)


def _write_tsv(found: Iterable[Found], out: TextIO, *, named: bool) -> None:
    out.write("\t".join(COLUMNS if named else UNNAMED) + "\n")
    for text, rows in _rows(found, grouped=False):
        for row in rows:
            out.write("\t".join(_shown(row, named)) + "\n")
            _answer(text, out)


def _answer(text: Text, out: TextIO) -> None:
    """Send what was written to whoever waits for it, before the next text is waited for."""
    if text.live:
        out.flush()


def _write_table(found: Iterable[Found], out: TextIO, *, named: bool) -> None:
    """A page after the other, each as wide as its cells: the rows of a long text need not fit into memory."""
    columns = COLUMNS if named else UNNAMED
    rows = (_shown(row, named) for _, rows in _rows(found, grouped=True) for row in rows)
    while page := [*islice(rows, PAGE)]:
        # Line by line, so that a pipe closed half-way is noticed even where Python does not buffer.
        out.writelines(_terminal_lines(columns, page, out) if out.isatty() else _plain_lines(columns, page))


def _shown(row: Row, named: bool) -> Sequence[str]:
    return row if named else (row.file, *row[2:])


def _terminal_lines(columns: Sequence[str], rows: Sequence[Sequence[str]], out: TextIO) -> list[str]:
    """The table as wide as the terminal: a long cell goes on in the next line, and nothing is cut."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=out, force_jupyter=False)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    for column in columns:
        whole = column in FIGURE_COLUMNS and console.width >= ROOMY
        justify: Literal["left", "right"] = "right" if column == "value" else "left"
        table.add_column(column, justify=justify, overflow="fold", no_wrap=whole)
    for row in rows:
        table.add_row(*map(Text, row))  # As Text, since a cell such as "[5]" is not markup.
    with console.capture() as shown:  # Captured, since rich would end the process on a closed pipe.
        console.print(table)
    return shown.get().splitlines(keepends=True)


def _plain_lines(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The table as wide as it needs to be, for files and pipes.

    rich would limit a file to 80 columns, and take a millisecond for each row.
    """
    from rich.cells import cell_len  # A Chinese character takes two columns.

    widths = [max(map(cell_len, cells)) for cells in zip(columns, *rows, strict=True)]
    yield from (
        "  ".join(
            " " * (width - cell_len(cell)) + cell if column == "value" else cell + " " * (width - cell_len(cell))
            for column, cell, width in zip(columns, row, widths, strict=True)
        ).rstrip()
        + "\n"
        for row in (columns, *rows)
    )


def _rows(found: Iterable[Found], *, grouped: bool) -> Iterator[tuple[Text, Iterator[Row]]]:
    """The rows of each text."""
    for text, mine in groupby(found, key=itemgetter(0)):
        places = Places(text.text, text.start)
        yield text, (row_of(text, record, places, grouped=grouped) for _, record in mine)


class Writer(Protocol):
    """Writes records; where they are `named`, with the id of the row that each stands in."""

    def __call__(self, found: Iterable[Found], out: TextIO, *, named: bool) -> None: ...


WRITERS: dict[str, Writer] = {
    "table": _write_table,
    "tsv": _write_tsv,
    "jsonl": _write_jsonl,
}
