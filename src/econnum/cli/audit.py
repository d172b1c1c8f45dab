"""`econnum audit`: compare the figures of a text with those of its translation."""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import tee

from econnum.auditing.audit import compared
from econnum.auditing.baseline import Baseline
from econnum.auditing.bilingual.notes import annotate_xliff
from econnum.auditing.categories import CATEGORIES, Category
from econnum.auditing.many import audit_many
from econnum.auditing.model import FAIL_ON, FailOn, Policy, Severity
from econnum.auditing.pairs import TextPair
from econnum.auditing.result import Audit
from econnum.cli.audit_inputs import listed, segments, text_of, unskipped
from econnum.cli.audit_reports import WRITERS, Shape
from econnum.cli.command import Command, CommandError, add_jobs, add_output
from econnum.cli.encodings import encoding
from econnum.cli.inputs import STANDARD_INPUT, read
from econnum.cli.output import opened, replaced
from econnum.cli.progress import shown
from econnum.engine.reader import Reader
from econnum.errors import BaselineError, BilingualFileError, EconnumError, PairError

__all__ = ["AUDIT", "DISCREPANT"]

DISCREPANT = 1
FORMATS = (*WRITERS,)
NEVER = "never"


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Checks whether a text and its translation say the same numbers. Exit status: 0 when clean, 1 with "
        "discrepancies, 2 for bad input."
    )
    parser.add_argument(
        "source",
        nargs="?",
        metavar="SOURCE",
        help="the text (.txt, .md, .html or .docx); or, without TARGET, a bilingual file: XLIFF, TMX, PO or .xlsx",
    )
    parser.add_argument("target", nargs="?", metavar="TARGET", help="its translation or rewrite")
    pairs = parser.add_mutually_exclusive_group()
    pairs.add_argument("--tsv", metavar="FILE", help="a pair of texts a line, tab-separated; - is standard input")
    pairs.add_argument("--jsonl", metavar="FILE", help="a pair of texts a line, as an object with source and target")
    parser.add_argument(
        "--columns",
        type=_columns,
        metavar="SOURCE,TARGET",
        help="the names of the two columns in the file of pairs or the spreadsheet; by default source,target or zh,en",
    )
    parser.add_argument(
        "--languages",
        type=_columns,
        metavar="SOURCE,TARGET",
        help="the two languages of a bilingual file that are compared, such as zh-CN,en; by default what it declares",
    )
    parser.add_argument(
        "--skip",
        type=_words,
        action="extend",
        default=[],
        metavar="WHAT[,WHAT...]",
        help="segments of a bilingual file to leave out: locked, untranslated, or a state of its format, such as final",
    )
    parser.add_argument(
        "--annotate", metavar="FILE", help="write the XLIFF file again, with a note in each segment that has findings"
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
    parser.add_argument(
        "-f", "--format", choices=FORMATS, default="text", help="the format of the report; by default text"
    )
    add_output(parser)
    add_jobs(parser)
    parser.add_argument("--language", choices=("en", "zh"), default="en", help="the language of the report")
    parser.add_argument(
        "--notes",
        action="store_true",
        help="include what was tolerated, each with the reason, in the text report and in the annotated file",
    )
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
    parser.add_argument(
        "--fail-on",
        type=_fail_on,
        action="extend",
        metavar="WHAT[,WHAT...]",
        help="what makes the exit status 1: discrepancy (the default), note, never, or classes",
    )
    parser.add_argument(
        "--exempt", metavar="FILE", help="names and figures to leave alone, one a line, such as Boeing 737; # comments"
    )
    parser.add_argument("--baseline", metavar="FILE", help="accepted discrepancies, which are not reported again")
    parser.add_argument(
        "--update-baseline", action="store_true", help="accept all discrepancies: write them to the baseline"
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


def _words(given: str) -> list[str]:
    return [word.strip() for word in given.split(",") if word.strip()]


def _fail_on(given: str) -> list[str]:
    words = _words(given)
    unknown = [word for word in words if word not in {*FAIL_ON, NEVER}]
    if unknown or not words:
        raise argparse.ArgumentTypeError(
            f"{given!r:.80} is not one of discrepancy, note, {NEVER}, or classes: {', '.join(CATEGORIES)}"
        )
    return words


def _policy(options: argparse.Namespace) -> Policy:
    chosen: dict[Category, Severity] = dict(Policy.strict().severities) if options.strict else {}
    severities: tuple[Severity, ...] = ("discrepancy", "note", "off")
    for severity in severities:
        for categories in getattr(options, severity):
            chosen |= dict.fromkeys(categories, severity)
    if options.exempt is None:
        return Policy(chosen)
    lines = [line.strip() for line in read(options.exempt).splitlines()]
    try:
        return Policy(chosen, [line for line in lines if line and not line.startswith("#")])
    except EconnumError as error:
        raise CommandError(options.exempt, error) from error


class _Outcome:
    """What became of the audits as they were reported: whether the command fails, and those that are needed again."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.failed = False
        self.kept: list[tuple[TextPair, Audit]] = []
        self.baseline = _baseline(options)
        self._accepts_all = options.update_baseline
        self._keeps = options.update_baseline or options.annotate is not None
        self._fail_on: list[FailOn] = [word for word in options.fail_on or ["discrepancy"] if word != NEVER]

    def following(self, audited: Iterable[tuple[TextPair, Audit]]) -> Iterator[tuple[TextPair, Audit]]:
        """The audits, without what is accepted."""
        for pair, found in audited:
            baseline = Baseline.of([found]) if self._accepts_all else self.baseline
            if baseline is not None:
                found = baseline.apply(found)
            self.failed = self.failed or found.fails_on(self._fail_on)
            if self._keeps:
                self.kept.append((pair, found))
            yield pair, found


def _audit(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    _check(parser, options)
    policy, outcome, skipped = _policy(options), _Outcome(options), Counter[str]()
    of_pairs = options.tsv or options.jsonl
    data = b""
    try:
        with shown(printing=options.output is None and options.format in {"text", "jsonl"}) as progress:
            if of_pairs:
                form = "tsv" if options.tsv else "jsonl"
                pairs = listed(of_pairs, form, options.encoding[0], options.columns, progress)
                audited = _many(pairs, policy, options)
            elif options.target is None:
                data, found = segments(options.source, options.languages, options.columns)
                audited = _many(iter(unskipped(found, options.skip, skipped)), policy, options)
            else:
                audited = iter([_two(options, policy)])
            source = options.source or of_pairs
            shape = Shape(options.language, options.notes, source, options.target or source, skipped)
            with opened(options.output) as output:
                WRITERS[options.format](outcome.following(audited), shape, output)
    except PairError as error:
        raise CommandError(of_pairs, error) from error
    if options.update_baseline:
        _write_baseline(outcome, options.baseline)
    if options.annotate is not None:
        _write_notes(data, outcome, options)
    return DISCREPANT if outcome.failed else 0


def _write_baseline(outcome: _Outcome, path: str) -> None:
    made = Baseline.of(found for _, found in outcome.kept)
    _write(path, (made if outcome.baseline is None else made.with_reasons_of(outcome.baseline)).to_json().encode())


def _write_notes(data: bytes, outcome: _Outcome, options: argparse.Namespace) -> None:
    try:
        made = annotate_xliff(data, outcome.kept, notes=options.notes, language=options.language)
    except BilingualFileError as error:
        raise CommandError(options.source, error) from error
    _write(options.annotate, made)


def _check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End the command for options that do not go together."""
    of_pairs = options.tsv or options.jsonl
    bilingual = of_pairs is None and options.target is None
    if (of_pairs is None) is (options.source is None):
        parser.error("give SOURCE and TARGET, one bilingual file, or a file of pairs with --tsv or --jsonl")
    if options.source == options.target == STANDARD_INPUT:
        parser.error("standard input holds one text: give a file for the other")
    if options.columns and options.target is not None:
        parser.error("--columns names the columns of a file of pairs; give one with --tsv or --jsonl")
    if of_pairs and len({*options.encoding}) > 1:
        parser.error("--encoding takes one for a file of pairs")
    if not bilingual and (options.languages or options.skip or options.annotate):
        parser.error("--languages, --skip and --annotate are for a bilingual file: XLIFF, TMX, PO or .xlsx")
    if bilingual and options.encoding != (None, None):
        parser.error("--encoding is for texts: a bilingual file declares its encoding")
    if options.update_baseline and options.baseline is None:
        parser.error("--update-baseline writes the file of --baseline")


def _baseline(options: argparse.Namespace) -> Baseline | None:
    """The baseline of the file; none if it is still to be written."""
    if options.baseline is None or (options.update_baseline and not os.path.exists(options.baseline)):
        return None
    try:
        return Baseline.from_json(read(options.baseline))
    except BaselineError as error:
        raise CommandError(options.baseline, error) from error


def _many(pairs: Iterator[TextPair], policy: Policy, options: argparse.Namespace) -> Iterator[tuple[TextPair, Audit]]:
    """The pairs with their audits; those of standard input are answered one by one, as they come."""
    audited = partial(audit_many, policy=policy, one_to_one=options.paragraphs, jobs=options.jobs)
    if STANDARD_INPUT in {options.tsv, options.jsonl} and options.jobs == 1:
        return ((pair, found) for pair in pairs for found in audited([pair]))
    pairs, again = tee(pairs)
    return zip(pairs, audited(again), strict=True)


def _two(options: argparse.Namespace, policy: Policy) -> tuple[TextPair, Audit]:
    """The two texts, each read by the markup that the ending of its file declares."""
    (source, own), (target, other) = (
        text_of(path, encoding)
        for path, encoding in zip((options.source, options.target), options.encoding, strict=True)
    )
    readers = Reader(markup=own), Reader(markup=other)
    found = compared(source, target, policy, readers, one_to_one=options.paragraphs)
    return TextPair(source, target, f"{options.source} – {options.target}"), found


def _write(path: str, content: bytes) -> None:
    with replaced(path) as beside, open(beside, "wb") as file:
        file.write(content)


AUDIT = Command("compare the figures of a text and its translation", _arguments, _audit)
