"""The output formats of mentions: a table for people; TSV, CSV and JSON lines for programs."""

from __future__ import annotations

import csv
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import Literal, NamedTuple, Protocol, TextIO
from unicodedata import combining, east_asian_width

from econnum.cli.blocks import Start
from econnum.cli.inputs import STANDARD_INPUT
from econnum.cli.texts import Text
from econnum.explanation import Suppression
from econnum.mention import Record
from econnum.printable import json_text, printable
from econnum.rendering.labels import figure

__all__ = ["WRITERS", "Places", "Row", "no_formula", "plain_lines", "quoted", "row_of", "skipped_row", "write_rows"]

COLUMNS = ("file", "id", "place", "text", "kind", "value", "unit", "modifier", "change")
# A row without the id, which only the rows of tables have.
UNNAMED = tuple(column for column in COLUMNS if column != "id")
# The columns of the CSV: those of a table of `extract_table`, with the line and the column of each figure.
CELLS = (
    *("file", "id", "line", "column", "start", "end", "text", "kind", "value", "low", "high", "modifier", "unit", "of"),
    *("direction", "basis", "reading", "lang"),
)
# The colours of the kinds on a terminal, by the names of rich.
COLOURS = {
    **dict.fromkeys(("money",), "green"),
    **dict.fromkeys(("percentage", "percentage_points"), "blue"),
    **dict.fromkeys(("multiple", "fraction"), "magenta"),
    **dict.fromkeys(("count", "quantity"), "cyan"),
    **dict.fromkeys(("ordinal", "rank", "top"), "yellow"),
    "period": "red",
    "ignored": "bright_black",
}
# On a terminal of at least this width these columns are never wrapped; the others share the remaining width.
FIGURE_COLUMNS = frozenset({"place", "kind", "value", "unit"})
ROOMY = 78
WORDS = 10  # the least width there of what a reader reads first
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
    reason: str = ""


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
        return "{}:{}".format(*self.line_and_column(offset))

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """The same as two numbers."""
        line = bisect_right(self._starts, offset)
        return self._before + line, offset - self._starts[line - 1] + 1


def row_of(text: Text, record: Record, places: Places, *, grouped: bool) -> Row:
    """The row of one record; `grouped` sets commas between the thousands of a figure."""
    return Row(
        no_formula(printable(text.name)),
        "" if text.id is None else printable(str(text.id)),
        places.of(record["start"]),
        printable(record["text"]),
        record["kind"],
        figure(record, grouped=grouped),
        record["unit"] or "",
        record["modifier"],
        _change(record),
    )


def skipped_row(text: Text, skipped: Suppression, places: Places) -> Row:
    """The row of what was ignored, with the reason."""
    row = Row(*[""] * len(Row._fields))
    return row._replace(
        file=no_formula(printable(text.name)),
        id="" if text.id is None else printable(str(text.id)),
        place=places.of(skipped.start),
        text=printable(skipped.text),
        kind="ignored",
        reason=skipped.reason,
    )


def no_formula(name: str) -> str:
    """A file name as a path that no spreadsheet runs as a formula, which begins with one of `=+-@`.

    No other cell can begin like this, except with the sign of a figure.
    """
    return f"./{name}" if name.startswith(("=", "+", "-", "@")) and name != STANDARD_INPUT else name


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
        places = Places(text.text, text.start)
        for _, record in mine:
            out.write(json_text(about | _placed(text, record, places)) + "\n")
            _answer(text, out)


def _placed(text: Text, record: Record, places: Places) -> dict[str, object]:
    """A record with its line and column, and with the offsets of its file."""
    line, column = places.line_and_column(record["start"])
    start, end = record["start"] + text.start.offset, record["end"] + text.start.offset
    return {"line": line, "column": column, **record, "start": start, "end": end}


def _write_csv(found: Iterable[Found], out: TextIO, *, named: bool) -> None:
    """Rows as RFC 4180 has them; a cell is never a formula of a spreadsheet, but for the sign of a figure."""
    writer = csv.writer(out)
    columns = [column for column in CELLS if named or column != "id"]
    writer.writerow(columns)
    for text, mine in groupby(found, key=itemgetter(0)):
        places = Places(text.text, text.start)
        file, key = no_formula(printable(text.name)), "" if text.id is None else quoted(printable(str(text.id)))
        for _, record in mine:
            cells = _placed(text, record, places) | (record["change"] or {}) | {"file": file, "id": key}
            cells |= {"text": printable(record["text"]), "of": quoted(record["of"] or "")}
            writer.writerow([cells.get(column) for column in columns])
            _answer(text, out)


def quoted(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula: an apostrophe says that it is a text."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def _write_tsv(found: Iterable[Found], out: TextIO, *, named: bool) -> None:
    columns = COLUMNS if named else UNNAMED
    out.write("\t".join(columns) + "\n")
    for text, rows in _rows(found, grouped=False):
        for row in rows:
            out.write("\t".join(getattr(row, column) for column in columns) + "\n")
            _answer(text, out)


def _answer(text: Text, out: TextIO) -> None:
    """Send what was written to whoever waits for it, before the next text is waited for."""
    if text.live:
        out.flush()


def _write_table(found: Iterable[Found], out: TextIO, *, named: bool) -> None:
    """Each file below its name, as wide as its cells, in pages: the rows of a long text need not fit into memory."""
    write_rows(_rows(found, grouped=True), out, named=named)


def write_rows(found: Iterable[tuple[Text, Iterable[Row]]], out: TextIO, *, named: bool, reasons: bool = False) -> None:
    """The table of the rows of some texts; with `reasons`, the last column says why each was read or ignored.

    The rows of a text whose answer is awaited are a page of their own, which is sent as soon as they are known.
    """
    wanted = [column for column in Row._fields if column not in {"file", *(() if named else ("id",))}]
    columns = wanted if reasons else wanted[:-1]
    first = True
    for name, texts in groupby(found, key=lambda one: one[0].name):
        heading = name != STANDARD_INPUT
        for live, some in groupby(texts, key=lambda one: one[0].live):
            each = (rows for _, rows in some)
            for rows in each if live else [chain.from_iterable(each)]:
                lines = iter(rows)
                while page := [*islice(lines, PAGE)]:
                    # Line by line, so that a pipe closed half-way is noticed even where Python does not buffer.
                    out.writelines(_page(columns, page, out, heading=heading, first=first))
                    first = heading = False
                if live:
                    out.flush()


def _page(columns: Sequence[str], rows: Sequence[Row], out: TextIO, *, heading: bool, first: bool) -> Iterator[str]:
    """The lines of a page: after the first, a blank line comes before the name of a file."""
    cells = [[getattr(row, column) for column in columns] for row in rows]
    if heading and not first:
        yield "\n"
    if out.isatty() and find_spec("rich"):
        yield from _terminal_lines(columns, cells, out, rows[0].file if heading else "")
    else:
        yield from [f"{rows[0].file}\n"] if heading else []
        yield from plain_lines(columns, cells)


def _terminal_lines(columns: Sequence[str], rows: Sequence[Sequence[str]], out: TextIO, file: str) -> list[str]:
    """The table as wide as the terminal: a long cell goes on in the next line, and nothing is cut."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=out, force_jupyter=False)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    for column in columns:
        whole = column in FIGURE_COLUMNS and console.width >= ROOMY
        justify: Literal["left", "right"] = "right" if column == "value" else "left"
        least = WORDS if column in {"text", "reason"} and console.width >= ROOMY else None
        table.add_column(column, justify=justify, overflow="fold", no_wrap=whole, min_width=least)
    kind = columns.index("kind")
    for row in rows:
        colour = COLOURS.get(row[kind], "")
        coloured = {"text", "kind", "value", *(columns if row[kind] == "ignored" else ())}
        # As Text, since a cell such as "[5]" is not markup.
        cells = zip(columns, row, strict=True)
        table.add_row(*(Text(cell, style=colour if column in coloured else "") for column, cell in cells))
    with console.capture() as shown:  # Captured, since rich would end the process on a closed pipe.
        if file:
            console.print(Text(file, style="bold underline"), overflow="fold")
        console.print(table)
    return shown.get().splitlines(keepends=True)


def plain_lines(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The table as wide as it needs to be, for files and pipes.

    rich would limit a file to 80 columns, and take a millisecond for each row.
    """
    widths = [max(map(_width, cells)) for cells in zip(columns, *rows, strict=True)]
    yield from (
        "  ".join(
            " " * (width - _width(cell)) + cell if column == "value" else cell + " " * (width - _width(cell))
            for column, cell, width in zip(columns, row, widths, strict=True)
        ).rstrip()
        + "\n"
        for row in (columns, *rows)
    )


def _width(cell: str) -> int:
    """The columns of a terminal that a cell takes: a Chinese character takes two."""
    if cell.isascii():
        return len(cell)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in cell)


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
    "csv": _write_csv,
    "jsonl": _write_jsonl,
}
