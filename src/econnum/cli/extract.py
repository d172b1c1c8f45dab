"""`econnum extract`: print the figures of texts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from importlib.util import find_spec
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, TextIO, get_args

from econnum.cli.command import LEFT_OUT, Command, add_jobs, tell
from econnum.cli.output import opened, replaced
from econnum.cli.parquet import write_parquet
from econnum.cli.progress import shown
from econnum.cli.tables import WRITERS
from econnum.cli.texts import Choices, Text, Unreadable, add_reading, readable, text_markup, texts
from econnum.explanation import Explanation
from econnum.mention import Language, Record
from econnum.printable import printable
from econnum.values import Kind

if TYPE_CHECKING:
    from econnum.bulk.columns import Columns
    from econnum.engine.reader import Reader

__all__ = ["EXTRACT", "KINDS"]

KINDS: tuple[str, ...] = get_args(Kind)
PARQUET = "parquet"


def _extract_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Prints the figures of Chinese and English economic news as exact, typed values."
    add_reading(parser, tables=True)
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument(
        "--format",
        choices=(*WRITERS, PARQUET),
        help="the output format: table (the default if rich is installed), tsv (the default otherwise), "
        "jsonl (one record a line), or parquet (needs --output and pyarrow)",
    )
    shape.add_argument(
        "--explain", action="store_true", help="show which rule read each figure, and what was ignored and why"
    )
    parser.add_argument(
        "--kind",
        action="append",
        type=_kinds,
        metavar="KIND[,KIND...]",
        help=f"keep these kinds only; may be given more than once: {', '.join(KINDS)}",
    )
    parser.add_argument(
        "--language",
        choices=get_args(Language),
        help="the language of the records; by default that of the words around each figure",
    )
    parser.add_argument("--output", metavar="FILE", help="the file to write; by default standard output")
    add_jobs(parser)


def _kinds(given: str) -> list[str]:
    kinds = [kind.strip() for kind in given.split(",")]
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown kind {unknown[0]!r}; the kinds are {', '.join(KINDS)}")
    return kinds


def _extract(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    shape = options.format or ("table" if find_spec("rich") else "tsv")
    if options.explain and (options.kind or options.language):
        parser.error("--explain shows everything: leave out --kind and --language")
    if shape == "table" and find_spec("rich") is None:
        parser.error("--format table needs rich (pip install 'econnum[cli]'); tsv and jsonl do not")
    if not options.paths and sys.stdin is not None and sys.stdin.isatty():
        tell("reading standard input; econnum --help tells more")
    if shape == PARQUET and (options.output is None or find_spec("pyarrow") is None):
        parser.error("--format parquet needs --output FILE and pyarrow (pip install 'econnum[arrow]')")
    choices = Choices.of(parser, options)
    named = choices.column is not None
    unreadable: list[Unreadable] = []
    with shown(printing=options.output is None and shape != "table") as progress:
        found = readable(texts(options.paths, choices, progress), unreadable)
        if shape == PARQUET:
            with replaced(options.output) as path:
                write_parquet(_columns(found, options), path, named=named)
        else:
            with opened(options.output) as out:
                if options.explain:
                    _write_explanations(found, out)
                else:
                    WRITERS[shape](_records(found, options), out, named=named)
    return LEFT_OUT if unreadable else 0


def _columns(found: Iterable[Text], options: argparse.Namespace) -> Iterator[tuple[Mapping[int, Text], Columns]]:
    """The figures of the texts as columns, each with the texts that its figures stand in, by their place."""
    for (form, live), alike in groupby(found, key=attrgetter("form", "live")):
        yield from _columns_of_form(form, alike, options, one_by_one=live and options.jobs == 1)


def _columns_of_form(
    form: str, found: Iterable[Text], options: argparse.Namespace, *, one_by_one: bool
) -> Iterator[tuple[Mapping[int, Text], Columns]]:
    from econnum.bulk.reading import read

    held: dict[int, Text] = {}

    def given() -> Iterator[str]:
        for place, text in enumerate(found):
            held[place] = text
            yield text.text

    first = 0  # the place of the first that is held
    for columns, following in read(given(), reader=_reader(form, options), jobs=options.jobs, one_by_one=one_by_one):
        yield held, columns
        for place in range(first, following):
            del held[place]
        first = following


def _reader(form: str, options: argparse.Namespace) -> Reader:
    """The reader of texts of a form, which says what in them is markup."""
    from econnum.engine.reader import Reader

    kinds = frozenset(kind for kinds in options.kind for kind in kinds) if options.kind else None
    return Reader(language=options.language, kinds=kinds, markup=text_markup(form))


def _records(found: Iterable[Text], options: argparse.Namespace) -> Iterator[tuple[Text, Record]]:
    """The record of each figure, with its text."""
    from econnum.bulk.columns import records

    for held, columns in _columns(found, options):
        for place, record in records(columns):
            yield held[place], record


def _write_explanations(found: Iterable[Text], out: TextIO) -> None:
    before: tuple[str, str | int | None] | None = None
    for text in found:
        if before != (text.name, text.id):
            before = (text.name, text.id)
            out.write(f"{printable(text.name)}:\n" if text.id is None else f"{printable(f'{text.name}, {text.id}')}:\n")
        for line in str(_explained(text)).splitlines():
            out.write(f"  {line}\n")
        if text.live:
            out.flush()


def _explained(text: Text) -> Explanation:
    """What was read in a text, with the offsets of its file."""
    from econnum.engine.reader import explain

    found, offset = explain(text.text, markup=text_markup(text.form)), text.start.offset
    if not offset:
        return found
    return Explanation(
        tuple(replace(one, start=one.start + offset, end=one.end + offset) for one in found.mentions),
        tuple(replace(one, start=one.start + offset, end=one.end + offset) for one in found.suppressions),
    )


EXTRACT = Command("print the figures of texts", _extract_arguments, _extract)
