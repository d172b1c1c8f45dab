"""`econnum extract`: print the figures of texts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, TextIO, get_args

from econnum.cli.command import LEFT_OUT, Command, tell
from econnum.cli.output import opened, replaced
from econnum.cli.parquet import write_parquet
from econnum.cli.tables import WRITERS
from econnum.cli.texts import Text, Unreadable, readable, texts
from econnum.mention import Language, Record
from econnum.printable import printable
from econnum.values import Kind

if TYPE_CHECKING:
    from econnum.bulk.columns import Columns
    from econnum.explanation import Explanation

__all__ = ["EXTRACT", "KINDS"]

KINDS: tuple[str, ...] = get_args(Kind)
PARQUET = "parquet"


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
    parser.add_argument(
        "--jobs",
        type=_jobs,
        default=1,
        metavar="N",
        help="the number of processes, at most one for each CPU; 0 is one for each CPU (default: %(default)s)",
    )


def _kinds(given: str) -> list[str]:
    kinds = [kind.strip() for kind in given.split(",")]
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown kind {unknown[0]!r}; the kinds are {', '.join(KINDS)}")
    return kinds


def _jobs(given: str) -> int | None:
    if not given.isascii() or not given.isdecimal() or len(given) > 100:
        raise argparse.ArgumentTypeError(f"{given!r:.80} is not a number of processes; give 0, 1, 2 and so on")
    return int(given) or None


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
    unreadable: list[Unreadable] = []
    found = readable(texts(options.paths), unreadable)
    if shape == PARQUET:
        with replaced(options.output) as path:
            write_parquet(_columns(found, options), path)
    else:
        with opened(options.output) as out:
            if options.explain:
                _write_explanations(_explained(found), out)
            else:
                WRITERS[shape](_records(found, options), out)
    return LEFT_OUT if unreadable else 0


def _columns(found: Iterable[Text], options: argparse.Namespace) -> Iterator[tuple[Mapping[int, Text], Columns]]:
    """The figures of the texts as columns, with the texts of these figures by position."""
    from econnum.bulk.reading import read
    from econnum.engine.reader import Reader

    kinds = frozenset(kind for kinds in options.kind for kind in kinds) if options.kind else None
    reader = Reader(language=options.language, kinds=kinds)
    held: dict[int, Text] = {}

    def given() -> Iterator[str]:
        for place, text in enumerate(found):
            held[place] = text
            yield text.text

    first = 0  # the position of the first text in the chunk
    for columns in read(given(), reader=reader, jobs=options.jobs):
        yield held, columns
        following = columns["source"][-1] + 1 if columns["source"] else first
        for place in range(first, following):
            del held[place]
        first = following


def _records(found: Iterable[Text], options: argparse.Namespace) -> Iterator[tuple[Text, Record]]:
    """The record of each figure, with its text."""
    from econnum.bulk.columns import records

    for held, columns in _columns(found, options):
        for place, record in records(columns):
            yield held[place], record


def _explained(found: Iterable[Text]) -> Iterator[tuple[Text, Explanation]]:
    from econnum.engine.reader import explain

    for text in found:
        yield text, explain(text.text)


def _write_explanations(results: Iterable[tuple[Text, Explanation]], out: TextIO) -> None:
    for text, explanation in results:
        out.write(f"{printable(text.name)}:\n")
        for line in str(explanation).splitlines():
            out.write(f"  {line}\n")


EXTRACT = Command("print the figures of texts", _extract_arguments, _extract)
