"""The command line: `econnum PATHS` reads texts and prints the figures in them.

`COMMANDS` names the commands.  A first word that is none of them belongs to `extract`, so `econnum seeds` is
short for `econnum extract seeds`, and a new command is one more row.  A file that is called like a command is
written `./extract`.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal, NamedTuple, TextIO, get_args

from econnum import __version__
from econnum.mention import Language, Mention, Record
from econnum.values import Kind

if TYPE_CHECKING:
    from econnum.explanation import Explanation

__all__ = ["COMMANDS", "Command", "Row", "Source", "Unreadable", "main", "row_of", "sources", "text_of"]

KINDS: tuple[str, ...] = get_args(Kind)
COLUMNS = ("file", "place", "text", "kind", "value", "unit", "modifier", "change")
# On a terminal of at least this width these columns are never folded; the others share what is left.
FIGURE_COLUMNS = frozenset({"place", "kind", "value", "unit"})
ROOMY = 78
STANDARD_INPUT = "-"

FAILED = 1
MISUSED = 2
INTERRUPTED = 130
PIPE_CLOSED = 141  # What a shell reports for a program that SIGPIPE ended, as `cat` and `grep` are.


# -- What is read ------------------------------------------------------------------------------------------


class Source(NamedTuple):
    """A text to read, by the name that the output gives it."""

    name: str
    text: str


class Unreadable(NamedTuple):
    """A path that gave no text, and why."""

    name: str
    reason: str

    def __str__(self) -> str:
        return f"econnum: {_printable(self.name)}: {self.reason}"


def sources(paths: Sequence[str]) -> Iterator[Source | Unreadable]:
    """The texts at `paths`, in the order given: files, folders (every `*.txt` below, sorted), `-`.

    No path at all means standard input.  What cannot be read comes as `Unreadable`, in its place, so that the
    others still go through.
    """
    for path in paths or (STANDARD_INPUT,):
        if path != STANDARD_INPUT and os.path.isdir(path):
            yield from _folder(path)
        else:
            yield _read(path)


def _folder(path: str) -> Iterator[Source | Unreadable]:
    unlisted: list[OSError] = []
    names = sorted(
        os.path.join(folder, name)
        for folder, _, files in os.walk(path, onerror=unlisted.append)
        for name in files
        if name.endswith(".txt")
    )
    yield from map(_read, names)
    for error in unlisted:
        yield Unreadable(str(error.filename), _reason(error))
    if not names and not unlisted:
        yield Unreadable(path, "no *.txt file in this folder")


def _read(path: str) -> Source | Unreadable:
    try:
        if path == STANDARD_INPUT:
            return Source(path, text_of(sys.stdin.buffer.read()))
        with open(path, "rb") as file:
            return Source(path, text_of(file.read()))
    except UnicodeDecodeError as error:
        return Unreadable(path, f"not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}")
    except OSError as error:
        return Unreadable(path, _reason(error))


def text_of(data: bytes) -> str:
    r"""The text in UTF-8 bytes, without its byte order mark; line ends stay as they are.

    >>> text_of(b"\xef\xbb\xbf20.4%\r\n")
    '20.4%\r\n'
    """
    return data.decode("utf-8").removeprefix("\ufeff")


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    return (error.strerror or str(error)).lower()


# -- What is shown -----------------------------------------------------------------------------------------


class Row(NamedTuple):
    """One mention as the table and the TSV show it; every cell is a string, empty where there is nothing."""

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
    """The row of one record; `grouped` sets commas between the thousands of a figure."""
    return Row(
        _printable(name),
        places.of(record["start"]),
        _printable(record["text"]),
        record["kind"],
        _figure(record, grouped),
        record["unit"] or "",
        record["modifier"],
        _change(record),
    )


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


def _printable(text: str) -> str:
    """`text` on one line: what would break a row or reach a terminal as a command becomes a space."""
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def _write_jsonl(results: Iterable[tuple[Source, list[Mention]]], out: TextIO) -> None:
    for source, mentions in results:
        for mention in mentions:
            line = json.dumps({"file": source.name, **mention.to_dict()}, ensure_ascii=False)
            out.write(line + "\n")


def _write_tsv(results: Iterable[tuple[Source, list[Mention]]], out: TextIO) -> None:
    out.write("\t".join(COLUMNS) + "\n")
    for row in _rows(results, grouped=False):
        out.write("\t".join(row) + "\n")


def _write_table(results: Iterable[tuple[Source, list[Mention]]], out: TextIO) -> None:
    rows = list(_rows(results, grouped=True))
    if rows:
        # Line by line, so that a pipe closed half-way is noticed even where Python does not buffer.
        out.writelines(_terminal_lines(rows, out) if out.isatty() else _plain_lines(rows))


def _terminal_lines(rows: Sequence[Row], out: TextIO) -> list[str]:
    """The table as wide as the terminal: a long cell goes on in the next line, and nothing is cut."""
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
        table.add_row(*map(Text, row))  # As Text, since a cell such as "[5]" is no markup.
    with console.capture() as shown:  # Captured, since rich would end the process itself on a closed pipe.
        console.print(table)
    return shown.get().splitlines(keepends=True)


def _plain_lines(rows: Sequence[Row]) -> Iterator[str]:
    """The table as wide as it needs to be, for files and pipes.

    rich would take 80 columns for the width of a file, and a millisecond for each row.
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


def _rows(results: Iterable[tuple[Source, list[Mention]]], *, grouped: bool) -> Iterator[Row]:
    for source, mentions in results:
        places = Places(source.text)
        for mention in mentions:
            yield row_of(source.name, mention.to_dict(), places, grouped=grouped)


def _write_explanations(results: Iterable[tuple[Source, Explanation]], out: TextIO) -> None:
    for source, explanation in results:
        out.write(f"{_printable(source.name)}:\n")
        for line in str(explanation).splitlines():
            out.write(f"  {line}\n")


WRITERS: dict[str, Callable[[Iterable[tuple[Source, list[Mention]]], TextIO], None]] = {
    "table": _write_table,
    "tsv": _write_tsv,
    "jsonl": _write_jsonl,
}


# -- econnum extract ---------------------------------------------------------------------------------------


def _extract_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Prints the figures of Chinese and English economic news as exact, typed values."
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file, a folder (every *.txt below it), or - for standard input, the default; UTF-8",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument(
        "--format",
        choices=tuple(WRITERS),
        help="how to print: table (the default where rich is installed), tsv (the default where not), or "
        "jsonl, one record a line",
    )
    shape.add_argument("--explain", action="store_true", help="say which rule read what, and what was passed over")
    parser.add_argument(
        "--kind",
        action="append",
        type=_kinds,
        metavar="KIND[,KIND...]",
        help=f"keep these kinds only; may be given again: {', '.join(KINDS)}",
    )
    parser.add_argument(
        "--language",
        choices=get_args(Language),
        help="the language that the records give; by default that of the words around a figure",
    )


def _kinds(given: str) -> list[str]:
    kinds = [kind.strip() for kind in given.split(",")]
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise argparse.ArgumentTypeError(f"no kind {unknown[0]!r}; the kinds are {', '.join(KINDS)}")
    return kinds


def _extract(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    shape = options.format or ("table" if find_spec("rich") else "tsv")
    if options.explain and (options.kind or options.language):
        parser.error("--explain shows everything: leave out --kind and --language")
    if shape == "table" and find_spec("rich") is None:
        parser.error("--format table needs rich (pip install 'econnum[cli]'); tsv and jsonl do not")
    if not options.paths and sys.stdin.isatty():
        print("econnum: reading standard input; econnum --help tells more", file=sys.stderr)
    unreadable: list[Unreadable] = []
    texts = _readable(sources(options.paths), unreadable)
    if options.explain:
        _write_explanations(_explained(texts), sys.stdout)
    else:
        kinds = frozenset(kind for kinds in options.kind for kind in kinds) if options.kind else None
        WRITERS[shape](_extracted(texts, options.language, kinds), sys.stdout)
    return FAILED if unreadable else 0


def _readable(found: Iterable[Source | Unreadable], unreadable: list[Unreadable]) -> Iterator[Source]:
    """The texts among `found`; the others are told on standard error at once and collected."""
    for one in found:
        if isinstance(one, Source):
            yield one
        else:
            unreadable.append(one)
            print(one, file=sys.stderr)


def _extracted(
    texts: Iterable[Source], language: Language | None, kinds: frozenset[Kind] | None
) -> Iterator[tuple[Source, list[Mention]]]:
    from econnum.engine.reader import extract

    for source in texts:
        yield source, extract(source.text, language=language, kinds=kinds)


def _explained(texts: Iterable[Source]) -> Iterator[tuple[Source, Explanation]]:
    from econnum.engine.reader import explain

    for source in texts:
        yield source, explain(source.text)


# -- The commands ------------------------------------------------------------------------------------------


class Command(NamedTuple):
    """A command: what it does in a line, its arguments, and its work, which gives the exit status."""

    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.ArgumentParser, argparse.Namespace], int]


COMMANDS = {
    "extract": Command("print the figures of texts", _extract_arguments, _extract),
}
DEFAULT_COMMAND = "extract"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line on `argv`, by default the process's own, and return the exit status.

    0 for success, 1 where a path could not be read, 2 for wrong usage.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except SystemExit as stop:  # From argparse: 0 after --help and --version, 2 after wrong usage.
        return stop.code if isinstance(stop.code, int) else MISUSED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(arguments: list[str]) -> int:
    named = bool(arguments) and arguments[0] in COMMANDS
    name = arguments[0] if named else DEFAULT_COMMAND
    command = COMMANDS[name]
    parser = argparse.ArgumentParser(
        prog=f"econnum {name}" if named else "econnum",
        allow_abbrev=False,
        epilog=None if named else _epilog(),
    )
    parser.add_argument("--version", action="version", version=f"econnum {__version__}")
    command.add_arguments(parser)
    return command.run(parser, parser.parse_args(arguments[named:]))


def _epilog() -> str:
    listed = "; ".join(f"{name}, {command.summary}" for name, command in COMMANDS.items())
    return f"Commands: {listed}. Without one, econnum does {DEFAULT_COMMAND}. econnum COMMAND --help tells more."


def _speak_utf8() -> None:
    """Make the output UTF-8 whatever the locale says; a file name that is no text comes escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Point standard output at nothing, so that the interpreter's own flush at exit stays quiet too."""
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
