"""The output formats of mentions: a table for people, TSV and JSON lines for programs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Literal, NamedTuple, TextIO

from econnum.cli.texts import STANDARD_INPUT, Text
from econnum.mention import Record
from econnum.printable import json_text, printable

__all__ = ["WRITERS", "Places", "Row", "row_of"]

COLUMNS = ("file", "place", "text", "kind", "value", "unit", "modifier", "change")
# On a terminal of at least this width these columns are never wrapped; the others share the remaining width.
FIGURE_COLUMNS = frozenset({"place", "kind", "value", "unit"})
ROOMY = 78


class Row(NamedTuple):
    """One mention as a row of the table and the TSV; every cell is a string, possibly empty."""

    file: str
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

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in self._LINE_END.finditer(text))]

    def of(self, offset: int) -> str:
        """The place of the character at `offset`."""
        line = bisect_right(self._starts, offset)
        return f"{line}:{offset - self._starts[line - 1] + 1}"


def row_of(name: str, record: Record, places: Places, *, grouped: bool) -> Row:
    """The row of one record; `grouped` writes figures with commas between thousands."""
    return Row(
        _no_formula(printable(name)),
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


def _write_jsonl(found: Iterable[tuple[Text, Record]], out: TextIO) -> None:
    for source, record in found:
        out.write(json_text({"file": source.name, **record}) + "\n")


def _write_tsv(found: Iterable[tuple[Text, Record]], out: TextIO) -> None:
    out.write("\t".join(COLUMNS) + "\n")
    for row in _rows(found, grouped=False):
        out.write("\t".join(row) + "\n")


def _write_table(found: Iterable[tuple[Text, Record]], out: TextIO) -> None:
    rows = list(_rows(found, grouped=True))
    if rows:
        # Line by line, so that a closed pipe is noticed even if Python does not buffer.
        out.writelines(_terminal_lines(rows, out) if out.isatty() else _plain_lines(rows))


def _terminal_lines(rows: Sequence[Row], out: TextIO) -> list[str]:
    """The table in the width of the terminal: long cells are wrapped, and nothing is cut."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=out, force_jupyter=False)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    for column in COLUMNS:
        whole = column in FIGURE_COLUMNS and console.width >= ROOMY
        justify: Literal["left", "right"] = "right" if column == "value" else "left"
        table.add_column(column, justify=justify, overflow="fold", no_wrap=whole)
    for row in rows:
        table.add_row(*map(Text, row))  # As Text, since a cell such as "[5]" is not markup.
    with console.capture() as shown:  # Captured, since rich would end the process on a closed pipe.
        console.print(table)
    return shown.get().splitlines(keepends=True)


def _plain_lines(rows: Sequence[Row]) -> Iterator[str]:
    """The table in its full width, for files and pipes.

    rich would limit a file to 80 columns, and take a millisecond for each row.
    """
    from rich.cells import cell_len  # A Chinese character takes two columns.

    widths = [max(map(cell_len, cells)) for cells in zip(COLUMNS, *rows, strict=True)]
    yield from (
        "  ".join(
            " " * (width - cell_len(cell)) + cell if column == "value" else cell + " " * (width - cell_len(cell))
            for column, cell, width in zip(COLUMNS, row, widths, strict=True)
        ).rstrip()
        + "\n"
        for row in (COLUMNS, *rows)
    )


def _rows(found: Iterable[tuple[Text, Record]], *, grouped: bool) -> Iterator[Row]:
    for source, mine in groupby(found, key=itemgetter(0)):
        places = Places(source.text)
        for _, record in mine:
            yield row_of(source.name, record, places, grouped=grouped)


WRITERS: dict[str, Callable[[Iterable[tuple[Text, Record]], TextIO], None]] = {
    "table": _write_table,
    "tsv": _write_tsv,
    "jsonl": _write_jsonl,
}
