"""`econnum audit`: compare the figures of a text with those of its translation."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import TextIO

from econnum import __version__
from econnum.auditing.categories import CATEGORIES, Category
from econnum.auditing.many import TextPair, audit_many, read_pairs
from econnum.auditing.model import Policy, Severity
from econnum.auditing.report import sarif, terminal
from econnum.auditing.report.html import page
from econnum.auditing.result import Audit
from econnum.cli.columns import TableError, records
from econnum.cli.command import Command, CommandError
from econnum.cli.encodings import encoding
from econnum.cli.inputs import STANDARD_INPUT, opened_text, read
from econnum.cli.output import opened
from econnum.cli.progress import Progress, shown
from econnum.errors import PairError
from econnum.printable import json_text

__all__ = ["AUDIT", "DISCREPANT"]

DISCREPANT = 1
FORMATS = ("text", "jsonl", "html", "sarif")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Tells whether a text and its translation say the same numbers. Exit status: 0 when clean, 1 with "
        "discrepancies, 2 for bad input."
    )
    parser.add_argument("source", nargs="?", metavar="SOURCE", help="the text")
    parser.add_argument("target", nargs="?", metavar="TARGET", help="its translation or rewrite")
    pairs = parser.add_mutually_exclusive_group()
    pairs.add_argument("--tsv", metavar="FILE", help="a pair of texts a line, tab-separated; - is standard input")
    pairs.add_argument("--jsonl", metavar="FILE", help="a pair of texts a line, as an object with source and target")
    parser.add_argument(
        "--columns",
        type=_columns,
        metavar="SOURCE,TARGET",
        help="the names of the two columns in the file of pairs; by default source,target or zh,en",
    )
    parser.add_argument(
        "--encoding",
        type=_encodings,
        default=(None, None),
        metavar="NAME[,NAME]",
        help="of both texts, or of the source and of the target: a codec of Python such as gb18030, or auto, which "
        "needs charset-normalizer; by default UTF-8; a byte order mark goes before",
    )
    parser.add_argument(
        "--paragraphs",
        action="store_true",
        help="compare the paragraphs one to one, in their order, whatever figures they share",
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="the format of the report; by default text")
    parser.add_argument("--output", metavar="FILE", help="the file to write; by default standard output")
    parser.add_argument("--language", choices=("en", "zh"), default="en", help="the language of the text report")
    parser.add_argument("--notes", action="store_true", help="include what was tolerated in the text report")
    parser.add_argument("--strict", action="store_true", help="treat every difference as a discrepancy")
    for name, severity, meaning in (
        ("--error", "discrepancy", "treat these classes as discrepancies"),
        ("--note", "note", "treat these classes as notes"),
        ("--ignore", "off", "leave out these classes"),
    ):
        parser.add_argument(
            name,
            action="append",
            type=_categories,
            default=[],
            dest=severity,
            metavar="CLASS[,CLASS...]",
            help=f"{meaning}: {', '.join(CATEGORIES)}" if name == "--error" else meaning,
        )


def _columns(given: str) -> tuple[str, str]:
    source, comma, target = given.partition(",")
    if not comma or not source.strip() or not target.strip():
        raise argparse.ArgumentTypeError(f"give two names with a comma between them, not {given!r}")
    return source.strip(), target.strip()


def _encodings(given: str) -> tuple[str, str]:
    source, comma, target = given.partition(",")
    return encoding(source.strip()), encoding(target.strip() if comma else source.strip())


def _categories(given: str) -> list[str]:
    categories = [category.strip() for category in given.split(",")]
    unknown = [category for category in categories if category not in CATEGORIES]
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown class {unknown[0]!r}; the classes are {', '.join(CATEGORIES)}")
    return categories


def _policy(options: argparse.Namespace) -> Policy:
    chosen: dict[Category, Severity] = dict(Policy.strict().severities) if options.strict else {}
    severities: tuple[Severity, ...] = ("discrepancy", "note", "off")
    for severity in severities:
        for categories in getattr(options, severity):
            chosen |= dict.fromkeys(categories, severity)
    return Policy(chosen)


def _audit(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    listed = options.tsv or options.jsonl
    if (listed is None) is (options.target is None) or (listed and options.source):
        parser.error("give SOURCE and TARGET, or a file of pairs with --tsv or --jsonl")
    if options.source == options.target == STANDARD_INPUT:
        parser.error("standard input holds one text: give a file for the other")
    if options.columns and not listed:
        parser.error("--columns names the columns of a file of pairs; give one with --tsv or --jsonl")
    if listed and len({*options.encoding}) > 1:
        parser.error("--encoding takes one for a file of pairs")
    printing = options.output is None and options.format in {"text", "jsonl"}
    try:
        with shown(printing=printing) as progress:
            pairs = _listed(options, progress) if listed else iter([_two(options)])
            with opened(options.output) as output:
                return _report(_audited(pairs, options), options, output)
    except PairError as error:
        raise CommandError(listed, error) from error


def _two(options: argparse.Namespace) -> TextPair:
    source, target = options.encoding
    return TextPair(read(options.source, source), read(options.target, target), f"{options.source} – {options.target}")


def _listed(options: argparse.Namespace, progress: Progress) -> Iterator[TextPair]:
    """The pairs of a file, as they come."""
    path = options.tsv or options.jsonl
    with opened_text(path, options.encoding[0], progress) as given:
        try:
            yield from read_pairs(
                records(given.pieces), form="tsv" if options.tsv else "jsonl", columns=options.columns
            )
        except TableError as error:
            raise CommandError(path, error) from error


def _audited(pairs: Iterable[TextPair], options: argparse.Namespace) -> Iterator[tuple[TextPair, Audit]]:
    policy = _policy(options)
    for pair in pairs:
        [found] = audit_many([pair], policy=policy, one_to_one=options.paragraphs)
        yield pair, found


def _report(audited: Iterable[tuple[TextPair, Audit]], options: argparse.Namespace, output: TextIO) -> int:
    writers = {"text": _write_text, "jsonl": _write_json_lines, "html": _write_page, "sarif": _write_sarif}
    wrong: int = writers[options.format](audited, options, output)
    return DISCREPANT if wrong else 0


def _write_text(audited: Iterable[tuple[TextPair, Audit]], options: argparse.Namespace, output: TextIO) -> int:
    compared = wrong = discrepancies = notes = 0
    colour = output.isatty()
    for pair, found in audited:
        for line in terminal.lines(found, pair.name, language=options.language, colour=colour, notes=options.notes):
            print(line, file=output)
        output.flush()  # the next pair may have to be waited for
        compared += 1
        wrong += not found.clean
        discrepancies += len(found.discrepancies)
        notes += len(found.notes)
    print(terminal.summary(compared, wrong, discrepancies, notes, language=options.language), file=output)
    return wrong


def _write_json_lines(audited: Iterable[tuple[TextPair, Audit]], options: argparse.Namespace, output: TextIO) -> int:
    wrong = 0
    for pair, found in audited:
        print(json_text({"id": pair.name} | found.to_dict()), file=output, flush=True)
        wrong += not found.clean
    return wrong


def _write_page(audited: Iterable[tuple[TextPair, Audit]], options: argparse.Namespace, output: TextIO) -> int:
    audits = [(pair.name, found) for pair, found in audited]
    output.write(page(audits))
    return sum(not found.clean for _, found in audits)


def _write_sarif(audited: Iterable[tuple[TextPair, Audit]], options: argparse.Namespace, output: TextIO) -> int:
    listed = options.tsv or options.jsonl
    source, target = (listed, listed) if listed else (options.source, options.target)
    located = [sarif.Located(found, source, target, pair.line) for pair, found in audited]
    print(json_text(sarif.log(located, __version__), indent=2), file=output)
    return sum(not one.audit.clean for one in located)


AUDIT = Command("compare the figures of a text and its translation", _arguments, _audit)
