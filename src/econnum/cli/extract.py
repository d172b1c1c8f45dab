"""`econnum extract`: print the figures of texts."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, get_args

from econnum.cli.bulk import columns_of_texts
from econnum.cli.command import LEFT_OUT, Command, add_jobs, add_output, announce_standard_input
from econnum.cli.output import opened, replaced
from econnum.cli.pages import write_page
from econnum.cli.parquet import check_parquet, write_parquet
from econnum.cli.progress import shown
from econnum.cli.tables import WRITERS, Places, Row, row_of, skipped_row, write_rows
from econnum.cli.texts import Choices, Text, Unreadable, add_reading, readable, text_markup, texts
from econnum.explanation import Explanation
from econnum.mention import Language, Record
from econnum.rendering.labels import Labels
from econnum.values import Kind

if TYPE_CHECKING:
    from econnum.bulk.columns import Columns
    from econnum.engine.reader import Reader

__all__ = ["EXTRACT", "KINDS"]

KINDS: tuple[str, ...] = get_args(Kind)
HTML, PARQUET = "html", "parquet"


def _extract_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Prints the figures of Chinese and English economic text as exact, typed values."
    add_reading(parser, tables=True)
    shape = parser.add_argument_group("output")
    shape.add_argument(
        "-f",
        "--format",
        choices=(*WRITERS, HTML, PARQUET),
        help="the output format: table (the default), tsv, csv, jsonl (one record a line), html (a page with the "
        "texts and their figures highlighted), or parquet (needs --output and pyarrow)",
    )
    shape.add_argument("--bom", action="store_true", help="begin a csv with a byte order mark, as Excel needs it")
    shape.add_argument(
        "--labels", choices=get_args(Labels), help="the language of an html page; by default that of most figures"
    )
    shape.add_argument(
        "-x", "--explain", action="store_true", help="show which rule read each figure, and what was ignored and why"
    )
    shape.add_argument(
        "-k",
        "--kind",
        action="append",
        type=_kinds,
        metavar="KIND[,KIND...]",
        help=f"keep these kinds only; may be given more than once: {', '.join(KINDS)}",
    )
    shape.add_argument(
        "--language",
        choices=get_args(Language),
        help="the language of the records; by default that of the words around each figure",
    )
    add_output(shape)
    add_jobs(parser)


def _kinds(given: str) -> list[str]:
    kinds = [kind.strip() for kind in given.split(",")]
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown kind {unknown[0]!r}; the kinds are {', '.join(KINDS)}")
    return kinds


def _extract(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    shape: str = options.format or "table"
    if options.explain and (options.kind or options.language or shape not in {"table", HTML}):
        parser.error("--explain shows everything, as a table or with --format html: leave out the rest")
    if options.bom and shape != "csv":
        parser.error("--bom is for --format csv")
    if options.labels and shape != HTML:
        parser.error("--labels is for --format html")
    if shape == PARQUET:
        check_parquet(parser, options)
    announce_standard_input(options)
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
                out.write("\ufeff" if options.bom else "")
                if shape == HTML:
                    write_page(_parts(found, options), out, labels=options.labels, explained=options.explain)
                elif options.explain:
                    write_rows(_explained_rows(found), out, named=named, reasons=True)
                else:
                    WRITERS[shape](_records(found, options), out, named=named)
    return LEFT_OUT if unreadable else 0


def _columns(found: Iterable[Text], options: argparse.Namespace) -> Iterator[tuple[Mapping[int, Text], Columns]]:
    """The figures of the texts as columns, each with the texts that its figures stand in, by their place."""
    from econnum.bulk.reading import figures

    return columns_of_texts(found, lambda form: _reader(form, options), options.jobs, figures)


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


def _explained_rows(found: Iterable[Text]) -> Iterator[tuple[Text, list[Row]]]:
    """What was read and what was ignored in the texts, in order, with the rules and the reasons."""
    from econnum.engine.reader import explain

    for text in found:
        explained, places = explain(text.text, markup=text_markup(text.form)), Places(text.text, text.start)
        rows = [
            (one.start, row_of(text, one.to_dict(), places, grouped=True)._replace(reason=one.rule))
            for one in explained.mentions
        ]
        rows += [(one.start, skipped_row(text, one, places)) for one in explained.suppressions]
        yield text, [row for _, row in sorted(rows, key=itemgetter(0))]


def _parts(found: Iterable[Text], options: argparse.Namespace) -> Iterator[tuple[Text, Explanation]]:
    """Each text with what was read in it and, if it is asked for, with what was ignored."""
    for form, texts_of_form in groupby(found, key=attrgetter("form")):
        reader = _reader(form, options)
        for text in texts_of_form:
            if options.explain:
                yield text, reader.explain(text.text)
            else:
                yield text, Explanation(tuple(iter(reader.extract(text.text))), (), text.text)


EXTRACT = Command("print the figures of texts", _extract_arguments, _extract)
