"""The reports of `econnum audit`: for a terminal, a browser and programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple, TextIO

from econnum import __version__
from econnum.auditing.pairs import TextPair
from econnum.auditing.report import sarif, terminal
from econnum.auditing.report.html import Entry, page
from econnum.auditing.report.summary import Summary
from econnum.auditing.result import Audit
from econnum.mention import Language
from econnum.printable import json_text

__all__ = ["WRITERS", "Shape"]

_SCREEN = 20  # the lines of a report beyond which the verdict is repeated at its end

Audited = Iterable[tuple[TextPair, Audit]]


class Shape(NamedTuple):
    """How a report is written: its language, whether with notes, and which files the texts come from."""

    language: Language
    notes: bool
    source: str
    target: str
    skipped: Counter[str]


def _write_text(audited: Audited, shape: Shape, output: TextIO) -> None:
    """The summary and then what was found; the summary is known at the end, so the lines are kept until then."""
    summary, lines, colour = Summary(shape.skipped), list[str](), output.isatty()
    for pair, found in audited:
        name = f"{pair.name} [{pair.state}]" if pair.state else pair.name
        lines += terminal.lines(found, name, language=shape.language, colour=colour, notes=shape.notes)
        summary.add(pair.name, found)
    for line in terminal.head(summary, language=shape.language, colour=colour):
        print(line, file=output)
    if lines:
        print("", *lines[:-1], sep="\n", file=output)
    if len(lines) > _SCREEN:
        print("", summary.headline(language=shape.language), sep="\n", file=output)


def _write_json_lines(audited: Audited, shape: Shape, output: TextIO) -> None:
    for pair, found in audited:
        segment = {"line": pair.line, "state": pair.state, "locked": pair.locked, "translated": pair.translated}
        print(json_text({"id": pair.name} | segment | found.to_dict()), file=output, flush=True)


def _write_page(audited: Audited, shape: Shape, output: TextIO) -> None:
    entries = [Entry(pair.name, found, pair.state, pair.locked) for pair, found in audited]
    output.write(page(entries, language=shape.language, skipped=shape.skipped))


def _write_sarif(audited: Audited, shape: Shape, output: TextIO) -> None:
    located = [
        sarif.Located(found, shape.source, shape.target, pair.line, pair.name, pair.state, pair.locked)
        if pair.line is not None
        else sarif.Located(found, shape.source, shape.target)
        for pair, found in audited
    ]
    print(json_text(sarif.log(located, __version__, language=shape.language), indent=2), file=output)


WRITERS: dict[str, Callable[[Audited, Shape, TextIO], None]] = {
    "text": _write_text,
    "jsonl": _write_json_lines,
    "html": _write_page,
    "sarif": _write_sarif,
}
"""The formats of a report, by the word of `--format`."""
