"""The texts that a command reads: files, folders and standard input, in blocks, lines or the rows of a table."""

from __future__ import annotations

import argparse
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from econnum.cli.blocks import Start, blocks, lines
from econnum.cli.columns import MISSING, Broken, Row, TableError, Wanted, parquet_rows, text_rows
from econnum.cli.command import CommandError, tell
from econnum.cli.encodings import encoding
from econnum.cli.inputs import STANDARD_INPUT, opened_bytes, opened_text, reason, refuse_document
from econnum.cli.progress import Progress
from econnum.errors import MissingExtraError
from econnum.printable import json_text

if TYPE_CHECKING:
    from econnum.engine.plain import Markup

__all__ = [
    "FORMS",
    "Choices",
    "Note",
    "NothingReadError",
    "Text",
    "Unreadable",
    "add_encoding",
    "add_reading",
    "markup_of",
    "readable",
    "text_markup",
    "texts",
]

TEXT, LINES, PARQUET = "text", "lines", "parquet"
# The forms of what is read, with the endings of their files.
FORMS = {
    TEXT: (".txt",),
    LINES: (".txt",),
    "html": (".html", ".htm"),
    "markdown": (".md", ".markdown"),
    "csv": (".csv",),
    "tsv": (".tsv", ".tab"),
    "jsonl": (".jsonl", ".ndjson"),
    "json": (".json",),
    PARQUET: (".parquet",),
}
DOCUMENTS: Mapping[str, Markup] = {"html": "html", "markdown": "markdown"}
"""The forms whose marks reach over blank lines, which are read whole, and what their marks are."""
TABLES = frozenset({"csv", "tsv", "jsonl", "json", PARQUET})
_BY_ENDING = {ending: form for form, endings in FORMS.items() for ending in endings} | {".txt": TEXT}


_PROSE = re.compile(r"[^\x00-\x7f]|[\s%$]")


class Text(NamedTuple):
    """A text to read, by the name that the output gives it.

    It may be a part of a file, which begins at `start`, or the cell of a row, which has an `id`.  The answers to one
    that is `live` are awaited.
    """

    name: str
    text: str
    start: Start = Start()
    id: str | int | None = None
    form: str = TEXT
    live: bool = False


class Unreadable(NamedTuple):
    """A path, or a row, that gave no text, and why."""

    name: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name or repr(self.name)}: {self.reason}"


class Note(Unreadable):
    """What was left out as it should be: files of other kinds, rows without a text."""


class NothingReadError(Exception):
    """No path could be read, and each error is printed: an old output file stays."""


class Choices(NamedTuple):
    """How to read: what the options say, each None where they say nothing."""

    encoding: str | None = None
    form: str | None = None
    column: str | None = None
    id: str | None = None
    globs: Sequence[str] = ()
    tables: bool = True
    words: Sequence[str] = ()

    @classmethod
    def of(cls, parser: argparse.ArgumentParser, options: argparse.Namespace) -> Choices:
        """Those of the options that `add_reading` offers; wrong usage ends the command."""
        column, key = getattr(options, "column", None), getattr(options, "id", None)
        if key is not None and column is None:
            parser.error("--id names the rows of a table: give --column for their texts")
        if column is not None and options.input_format not in {None, *TABLES}:
            parser.error(f"--column is for tables: --input-format {options.input_format} is none")
        tables = hasattr(options, "column")
        return cls(options.encoding, options.input_format, column, key, options.glob, tables, options.text)


def add_encoding(parser: argparse._ActionsContainer) -> None:
    """Offer `--encoding`."""
    parser.add_argument(
        "-e",
        "--encoding",
        type=encoding,
        metavar="NAME",
        help="of what is read: a codec of Python such as gb18030, big5 or utf-16, or auto, which needs "
        "charset-normalizer; by default UTF-8; a byte order mark goes before",
    )


def add_reading(command: argparse.ArgumentParser, *, tables: bool) -> None:
    """Offer the paths, and how they are read; `tables` offers those, too."""
    parser = command.add_argument_group("input")
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file, a folder (every *.txt below it, or what --glob says), or - for standard input, the default",
    )
    parser.add_argument(
        "-t", "--text", action="append", default=[], metavar="TEXT", help="a text itself; may be given again"
    )
    add_encoding(parser)
    parser.add_argument(
        "--input-format",
        choices=[*FORMS] if tables else [TEXT, LINES, *DOCUMENTS],
        help="what is read; by default what the ending of a file says, else text; lines is a text a line",
    )
    parser.add_argument(
        "--glob",
        action="append",
        default=[],
        metavar="PATTERN",
        help="which files of a folder are read, in any case, such as '*.md'; may be given again",
    )
    if tables:
        parser.add_argument(
            "-c", "--column", metavar="NAME|N", help="the column of a table that holds the texts, by its name or number"
        )
        parser.add_argument(
            "--id", metavar="NAME|N", help="the column that names the rows in the output; by default their numbers"
        )


def markup_of(path: str) -> Markup:
    """What is markup in the text of a file, by its ending; raises `CommandError` if its parser is not installed."""
    markup = text_markup(_BY_ENDING.get(os.path.splitext(path)[1].lower(), TEXT))
    _need(path, markup)
    return markup


def text_markup(form: str) -> Markup:
    """What is markup in a text of a form."""
    return DOCUMENTS.get(form, "auto")


def texts(paths: Sequence[str], choices: Choices, progress: Progress | None = None) -> Iterator[Text | Unreadable]:
    """The texts at `paths`, in the order given: files, folders (every file that is asked for, sorted), `-`.

    Texts given as such come first, and have the name of standard input, which is read where nothing is given.  What
    cannot be read is returned as `Unreadable`, at its position, so that the others are still read.
    """
    yield from (Text(STANDARD_INPUT, words) for words in choices.words)
    default = () if choices.words else (STANDARD_INPUT,)
    found = [one for path in paths or default for one in _listed(path, choices)]
    if progress is not None:
        progress.expect(sum(map(_size, (one for one in found if isinstance(one, str)))))
    for one in found:
        if isinstance(one, Unreadable):
            yield one
            continue
        try:
            yield from _file(one, choices, progress)
        except CommandError as error:
            advice = "; to read these words themselves, give --text" if _is_prose(one) else ""
            yield Unreadable(error.about, f"{error.reason}{advice}")


def _is_prose(path: str) -> bool:
    """Whether what was given as a path is no path, and looks like a text."""
    return (
        not os.path.lexists(path) and any(c.isdigit() for c in path) and bool(re.search(r"[^\x00-\x7f]|[\s%$]", path))
    )


def _listed(path: str, choices: Choices) -> Iterator[str | Unreadable]:
    """The path, or the paths that a folder holds, and what is wrong with it."""
    if path == STANDARD_INPUT or not os.path.isdir(path):
        yield path
        return
    globs = [glob.lower() for glob in choices.globs] or _default_globs(choices)
    unlisted: list[OSError] = []
    names: list[str] = []
    others: Counter[str] = Counter()
    for folder, _, files in os.walk(path, onerror=unlisted.append):
        for name in files:
            if any(fnmatchcase(name.lower(), glob) for glob in globs):
                names.append(os.path.join(folder, name))
            else:
                others[os.path.splitext(name)[1].lower() or "no ending"] += 1
    yield from sorted(names)
    for error in unlisted:
        yield Unreadable(str(error.filename), reason(error))
    told = f"; {_skipped(others)}" if others else ""
    if not names and not unlisted:
        yield Unreadable(path, f"no {' or '.join(globs)} file in this folder{told}")
    elif others:
        yield Note(path, f"{_skipped(others)}, not {' or '.join(globs)}")


def _default_globs(choices: Choices) -> list[str]:
    forms = [choices.form or TEXT] if choices.column is None or choices.form else sorted(TABLES)
    return [f"*{ending}" for form in forms for ending in FORMS[form]]


def _skipped(others: Counter[str]) -> str:
    """How many files of which endings were skipped, the commonest three by name."""
    total = others.total()
    common = sorted(others.items(), key=lambda one: (-one[1], one[0]))[:3]
    named = ", ".join(f"{count} {ending}" for ending, count in common) + (", ..." if len(others) > 3 else "")
    return f"{total:,} {'file' if total == 1 else 'files'} skipped ({named})"


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0


def _file(path: str, choices: Choices, progress: Progress | None) -> Iterator[Text | Unreadable]:
    if choices.form is None:
        refuse_document(path)
    by_ending = _BY_ENDING.get(os.path.splitext(path)[1].lower())
    form = choices.form or by_ending or TEXT
    if form in TABLES and not choices.tables:
        raise CommandError(path, "a table and no text; --input-format text takes it as it stands")
    if choices.column is not None and form not in TABLES:
        raise CommandError(path, "no table by its ending: say by --input-format which it is, such as csv or jsonl")
    if form in DOCUMENTS:
        _need(path, text_markup(form), ", or give --input-format text to read it as it stands")
    if form == PARQUET:
        with opened_bytes(path) as file:
            yield from _rows(path, parquet_rows(file, Wanted(choices.column, choices.id)), live=False)
        return
    with opened_text(path, choices.encoding, progress) as given:
        if form in TABLES:
            rows = text_rows(form, given.pieces, Wanted(choices.column, choices.id))
            yield from _rows(path, rows, live=given.live)
        elif form in DOCUMENTS:
            yield Text(path, "".join(given.pieces), form=form)
        else:
            read = lines(given.pieces) if form == LINES else blocks(given.pieces, live=given.live)
            for start, text in read:
                yield Text(path, text, start, live=given.live)


def _need(path: str, markup: Markup, instead: str = "") -> None:
    """Raise a `CommandError` if the parser of a kind of markup is not installed."""
    from econnum.engine.plain.documents import need

    try:
        need(markup)
    except MissingExtraError as error:
        raise CommandError(path, f"{error}{instead}") from error


def _rows(path: str, rows: Iterable[Row | Broken], *, live: bool) -> Iterator[Text | Unreadable]:
    """The texts of a table; at the end, how many of its rows had none."""
    read = empty = broken = 0
    try:
        for row in rows:
            read += 1
            if isinstance(row, Row) and isinstance(row.text, str) and row.text.strip():
                for start, text in blocks([row.text], live=False):
                    yield Text(path, text, start, _id(row.id), live=live)
            elif isinstance(row, Row) and (row.text in (None, MISSING) or isinstance(row.text, str)):
                empty += 1
            else:
                broken += 1
                if broken == 1:
                    why = row.reason if isinstance(row, Broken) else "what stands in the column is no text"
                    yield Unreadable(path, f"row {row.number}: {why}")
    except TableError as error:
        raise CommandError(path, error) from error
    if broken > 1:
        yield Unreadable(path, f"{broken - 1:,} more of {read:,} rows could not be read")
    if empty:
        yield Note(path, f"{empty:,} of {read:,} rows skipped, which have no text in the column")


def _id(found: object) -> str | int | None:
    """What names a row, as JSON and Arrow hold it alike."""
    if found is None or isinstance(found, str) or type(found) is int:
        return found
    return None if found is MISSING else json_text(found) if isinstance(found, bool | list | dict) else str(found)


def readable(found: Iterable[Text | Unreadable], unreadable: list[Unreadable]) -> Iterator[Text]:
    """The texts among `found`; the others are told on standard error at once, and collected unless they are notes.

    Raises a `NothingReadError` at the end if there was no text.
    """
    nothing = True
    for one in found:
        if isinstance(one, Text):
            nothing = False
            yield one
        else:
            tell(one)
            if not isinstance(one, Note):
                unreadable.append(one)
    if nothing and unreadable:
        raise NothingReadError
