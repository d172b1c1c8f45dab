"""`econnum extract`: print the figures of texts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, TextIO, get_args

from econnum.cli.command import FAILED, Command
from econnum.cli.tables import WRITERS
from econnum.cli.texts import Text, Unreadable, printable, readable, texts
from econnum.mention import Language, Mention
from econnum.values import Kind

if TYPE_CHECKING:
    from econnum.explanation import Explanation

__all__ = ["EXTRACT", "KINDS"]

KINDS: tuple[str, ...] = get_args(Kind)


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
    found = readable(texts(options.paths), unreadable)
    if options.explain:
        _write_explanations(_explained(found), sys.stdout)
    else:
        kinds = frozenset(kind for kinds in options.kind for kind in kinds) if options.kind else None
        WRITERS[shape](_extracted(found, options.language, kinds), sys.stdout)
    return FAILED if unreadable else 0


def _extracted(
    found: Iterable[Text], language: Language | None, kinds: frozenset[Kind] | None
) -> Iterator[tuple[Text, list[Mention]]]:
    from econnum.engine.reader import extract

    for text in found:
        yield text, extract(text.text, language=language, kinds=kinds)


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
