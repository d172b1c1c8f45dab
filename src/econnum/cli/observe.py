"""`econnum observe`: print the observations of texts, one row each."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from econnum.cli.bulk import columns_of_texts
from econnum.cli.command import LEFT_OUT, Command, add_jobs, add_output, announce_standard_input
from econnum.cli.inputs import STANDARD_INPUT
from econnum.cli.output import opened, replaced
from econnum.cli.parquet import check_parquet, write_parquet
from econnum.cli.progress import shown
from econnum.cli.tables import Places, no_formula, plain_lines, quoted
from econnum.cli.texts import Choices, Text, Unreadable, add_reading, readable, text_markup, texts
from econnum.printable import json_text, printable
from econnum.rendering.document import escape, foot, head

if TYPE_CHECKING:
    from econnum.bulk.columns import Columns
    from econnum.engine.reader import Reader
    from econnum.observing.model import ObservationRecord

__all__ = ["OBSERVE"]

COLUMNS = (
    *("file", "id", "place", "indicator", "subject", "period", "value", "unit", "change", "change_unit", "basis"),
    "status",
)
_SIGNS = {"up": "+", "down": "-", "flat": ""}
_OFFSETS = (
    *("start", "end", "indicator_start", "indicator_end", "subject_start", "subject_end"),
    *("period_text_start", "period_text_end"),
)
_PAGE = 1000  # rows of a table that are laid out together


class _Row(NamedTuple):
    """An observation with its text and its place."""

    text: Text
    record: ObservationRecord
    places: Places


def _observe_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Prints which indicator has which value and change, of whom and for which period."
    add_reading(parser, tables=True)
    shape = parser.add_argument_group("output")
    shape.add_argument(
        "-f",
        "--format",
        choices=("table", "tsv", "csv", "jsonl", "html", "parquet"),
        help="the output format: table (the default), tsv, csv, jsonl (one record a line), html (a page), or parquet "
        "(one row a figure as of econnum.observe_table; needs --output and pyarrow)",
    )
    shape.add_argument("--bom", action="store_true", help="begin a csv with a byte order mark, as Excel needs it")
    shape.add_argument(
        "--strict",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="leave an indicator empty that no rule licenses; otherwise it is the nearest noun phrase",
    )
    shape.add_argument(
        "-x", "--explain", action="store_true", help="show which words gave each part, and why a figure has no row"
    )
    add_output(shape)
    add_jobs(parser)


def _observe(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    shape: str = options.format or "table"
    if options.explain and options.format:
        parser.error("--explain has its own format: leave out --format")
    if options.bom and shape != "csv":
        parser.error("--bom is for --format csv")
    if shape == "parquet":
        check_parquet(parser, options)
        if not options.strict:
            parser.error("--no-strict is not for --format parquet")
    announce_standard_input(options)
    choices = Choices.of(parser, options)
    named = choices.column is not None
    unreadable: list[Unreadable] = []
    with shown(printing=options.output is None and shape != "table") as progress:
        found = readable(texts(options.paths, choices, progress), unreadable)
        if shape == "parquet":
            _write_parquet(found, options, named=named)
        else:
            with opened(options.output) as out:
                out.write("\ufeff" if options.bom else "")
                if options.explain:
                    _write_explanations(found, out, strict=options.strict)
                else:
                    _WRITERS[shape](_rows(found, options), out, named)
    return LEFT_OUT if unreadable else 0


def _reader(form: str) -> Reader:
    from econnum.engine.reader import Reader

    return Reader(markup=text_markup(form))


def observed_records(reader: Reader, first: int, texts: list[str], *, strict: bool) -> Columns:
    """The records of the observations of consecutive texts, by the position of the text."""
    from econnum.observing.observe import observed_all

    made: Columns = {"source": [], "record": []}
    for place, (_, found) in enumerate(observed_all(reader, texts, strict=strict), first):
        for row in found:
            made["source"].append(place)
            made["record"].append(row.to_dict())
    return made


def _rows(found: Iterable[Text], options: argparse.Namespace) -> Iterator[_Row]:
    """The observations of the texts."""
    work = partial(observed_records, strict=options.strict)
    for held, columns in columns_of_texts(found, _reader, options.jobs, work):
        for place, rows in groupby(zip(columns["source"], columns["record"], strict=True), key=itemgetter(0)):
            text = held[place]
            places = Places(text.text, text.start)
            for _, record in rows:
                yield _Row(text, record, places)


def _cells(row: _Row) -> dict[str, str]:
    """The cells of a row by their columns."""
    record: Any = row.record
    changes = [*record["changes"], *record["rates"]]
    first = record["value"] or changes[0]
    bases = dict.fromkeys(change["change"]["basis"] or "" for change in changes if change["change"])
    units = dict.fromkeys(change["unit"] or ("%" if change["kind"] == "percentage" else "") for change in changes)
    parts = {name: record[name]["text"] if record[name] else "" for name in ("indicator", "subject", "period")}
    cells = {
        "file": row.text.name, "id": "" if row.text.id is None else str(row.text.id),
        "place": row.places.of(first["start"]), **parts,
        "value": _figure(record["value"]) if record["value"] else "",
        "unit": _unit(record["value"]) if record["value"] else "",
        "change": " ".join(map(_moved, changes)), "change_unit": " ".join(filter(None, units)),
        "basis": " ".join(filter(None, bases)), "status": record["status"],
    }  # fmt: skip
    return {name: printable(cell) for name, cell in cells.items()}


def _figure(record: Any) -> str:
    """The exact figure, or its bounds."""
    return record["value"] or f"{record['low']}..{record['high']}"


def _unit(record: Any) -> str:
    return record["unit"] or ("%" if record["kind"] == "percentage" else record["of"] or "")


def _moved(record: Any) -> str:
    """The figure of a change, with the sign of its direction."""
    return (_SIGNS[record["change"]["direction"]] if record["change"] else "") + _figure(record)


def _columns(named: bool, *left_out: str) -> list[str]:
    return [column for column in COLUMNS if column not in left_out and (named or column != "id")]


def _write_table(rows: Iterable[_Row], out: TextIO, named: bool) -> None:
    """Each file below its name, in pages, so that the rows of a long text need not fit into memory."""
    columns, first = _columns(named, "file"), True
    for name, mine in groupby(rows, key=lambda row: row.text.name):
        if name != STANDARD_INPUT:
            out.write(("" if first else "\n") + f"{no_formula(printable(name))}\n")
        first = False
        page: list[list[str]] = []
        for row in mine:
            cells = _cells(row)
            page.append([cells[column] or "." for column in columns])
            if row.text.live or len(page) == _PAGE:
                _write_page(columns, page, out)
        if page:
            _write_page(columns, page, out)


def _write_page(columns: Sequence[str], page: list[list[str]], out: TextIO) -> None:
    out.writelines(plain_lines(columns, page))
    out.flush()
    page.clear()


def _write_tsv(rows: Iterable[_Row], out: TextIO, named: bool) -> None:
    columns = _columns(named)
    out.write("\t".join(columns) + "\n")
    for row in rows:
        cells = _cells(row) | {"file": no_formula(printable(row.text.name))}
        out.write("\t".join(cells[column] for column in columns) + "\n")
        _answer(row, out)


def _write_csv(rows: Iterable[_Row], out: TextIO, named: bool) -> None:
    """Rows as RFC 4180 has them; a cell is never a formula of a spreadsheet, but for the sign of a figure."""
    writer, columns = csv.writer(out), _columns(named)
    writer.writerow(columns)
    for row in rows:
        cells = _cells(row)
        cells |= {name: quoted(cells[name]) for name in ("id", "indicator", "subject", "period", "unit")}
        cells["file"] = no_formula(printable(row.text.name))
        writer.writerow([cells[column] for column in columns])
        _answer(row, out)


def _write_jsonl(rows: Iterable[_Row], out: TextIO, named: bool) -> None:
    for row in rows:
        record: Any = row.record
        first = record["value"] or (record["changes"] or record["rates"])[0]
        line, column = row.places.line_and_column(first["start"])
        about = {"file": row.text.name, "id": row.text.id} if named else {"file": row.text.name}
        out.write(json_text({**about, "line": line, "column": column, **_moved_record(record, row.text)}) + "\n")
        _answer(row, out)


def _moved_record(record: Any, text: Text) -> dict[str, object]:
    """A record with the offsets of the file of its text."""
    offset = text.start.offset

    def moved(one: Any) -> Any:
        return one and {**one, "start": one["start"] + offset, "end": one["end"] + offset}

    parts = {name: moved(record[name]) for name in ("indicator", "subject", "period", "value")}
    lists = {name: [moved(one) for one in record[name]] for name in ("changes", "rates", "also")}
    return {**record, **parts, **lists}


def _write_html(rows: Iterable[_Row], out: TextIO, named: bool) -> None:
    """A page with a table for each file."""
    columns = _columns(named, "file")
    cells_of_head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    out.write(head("econnum", "en"))
    for name, mine in groupby(rows, key=lambda row: row.text.name):
        if name != STANDARD_INPUT:
            out.write(f"<h2>{escape(name)}</h2>\n")
        out.write(f'<div class="rows"><table><thead><tr>{cells_of_head}</tr></thead><tbody>\n')
        for row in mine:
            cells = _cells(row)
            out.write(f"<tr>{''.join(f'<td>{escape(cells[column])}</td>' for column in columns)}</tr>\n")
        out.write("</tbody></table></div>\n")
    out.write(foot())


def _answer(row: _Row, out: TextIO) -> None:
    """Send what was written to whoever waits for it."""
    if row.text.live:
        out.flush()


_WRITERS = {"table": _write_table, "tsv": _write_tsv, "csv": _write_csv, "jsonl": _write_jsonl, "html": _write_html}


def _write_parquet(found: Iterable[Text], options: argparse.Namespace, *, named: bool) -> None:
    from econnum.observing.tables import observation_schema, work_of

    with replaced(options.output) as path:
        columns = columns_of_texts(found, _reader, options.jobs, work_of)
        write_parquet(columns, path, named=named, fields=observation_schema(), offsets=_OFFSETS)


def _write_explanations(found: Iterable[Text], out: TextIO, *, strict: bool) -> None:
    """Which words gave each part of each row, and why the other figures have none, with the offsets of the text."""
    before: tuple[str, str | int | None] | None = None
    for text in found:
        if before != (text.name, text.id):
            before = (text.name, text.id)
            name = text.name if text.id is None else f"{text.name}, {text.id}"
            out.write(f"{printable(name)}:\n")
        for line in _reader(text.form).observe(text.text, strict=strict).explain().splitlines():
            out.write(f"  {printable(line)}\n")
        if text.live:
            out.flush()


OBSERVE = Command("print which indicator has which value and change", _observe_arguments, _observe)
