"""The report for a terminal: both texts with the figures marked, and a sentence for each finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from econnum.auditing.messages import LABELS
from econnum.auditing.model import Comparison, Discrepancy
from econnum.auditing.report.marks import Mark
from econnum.auditing.report.paragraphs import counted, displaced
from econnum.auditing.report.rows import rows
from econnum.auditing.report.summary import Summary
from econnum.printable import printable

__all__ = ["head", "lines"]

_BOLD, _RED, _YELLOW, _DIM, _PLAIN = "\x1b[1m", "\x1b[1;31m", "\x1b[33m", "\x1b[2m", "\x1b[0m"
# Where the figures of a discrepancy begin and end without colours.
_OPEN, _CLOSE = "⟦", "⟧"
# Renderings of a paragraph that the report shows always.
_LOST = frozenset({"left out", "added"})
# Text far from any discrepancy is left out beyond so many characters.
_AROUND = 60


def lines(
    audit: Comparison, name: str, *, language: str = "en", colour: bool = False, notes: bool = False
) -> Iterator[str]:
    """The report of one audit, line by line; nothing if there is nothing to report.

    `notes` includes what was tolerated, each with the reason, and what a baseline accepts.
    """
    findings = [*audit.discrepancies, *((*audit.notes, *audit.accepted) if notes else ())]
    lost = any(paragraph.rendering in _LOST for paragraph in audit.paragraphs)
    if not findings and not lost:
        return
    name = printable(name)
    yield f"{_BOLD}{name}{_PLAIN}" if colour else name
    yield from _paragraphs(audit, language=language, notes=notes)
    if not findings:
        yield ""
        return
    for row in rows(audit, findings):
        if row.findings:
            yield f"  {_marked(row.source, colour=colour)}"
            yield f"  {_marked(row.target, colour=colour)}"
            yield from (_finding(finding, language=language, colour=colour) for finding in row.findings)
    yield ""


def _finding(finding: Discrepancy, *, language: str, colour: bool) -> str:
    label = LABELS[language][finding.category]
    if colour:
        paint = _RED if finding.severity == "discrepancy" else _DIM
        label = f"{paint}{label}{_PLAIN}"
    sign = {"discrepancy": "✗", "accepted": "✓"}.get(finding.severity, "·")
    better = finding.suggestion if finding.severity == "discrepancy" else None
    hint = "" if better is None else {"en": f" Say: {better}", "zh": f"建议：{better}"}[language]
    colon = {"en": ": ", "zh": "："}[language]
    return f"  {sign} {label}{colon}{printable(finding.message(language=language) + hint)}"


def head(summary: Summary, *, language: str = "en", colour: bool = False) -> Iterator[str]:
    """The first lines of a report: the verdict, the gravest discrepancies if there are many, and what was tolerated."""
    sign, paint = ("✓", _BOLD) if summary.clean else ("✗", _RED)
    verdict = f"{sign} {summary.headline(language=language)}"
    yield f"{paint}{verdict}{_PLAIN}" if colour else verdict
    rest = summary.rest(language=language)
    if rest:
        for name, finding in summary.gravest():
            yield f"  {printable(f'{name}: ' if name else '')}{printable(finding.message(language=language))}"
        yield f"  {rest}"
    remarks = summary.remarks(language=language)
    if remarks:
        yield f"  {remarks}"


def _paragraphs(audit: Comparison, *, language: str, notes: bool) -> Iterator[str]:
    """What became of the paragraphs: those that are lost, and with `notes` all that are not rendered one to one."""
    told = counted(audit, language=language)
    if told:
        yield f"  {told}"
    for one in displaced(audit, language=language):
        if notes or one.rendering in _LOST:
            arrow = " → " if one.source and one.target else ""
            yield f"  ¶ {one.label}: {printable(f'{one.source}{arrow}{one.target}')}"


def _marked(pieces: Iterable[str | Mark], *, colour: bool) -> str:
    """A text on one line with the figures of discrepancies marked, and cut down to what is around them."""
    written = []
    for piece in pieces:
        if isinstance(piece, str):
            written.append(_near(piece))
        elif piece.finding is None or piece.finding.severity != "discrepancy":
            written.append(printable(piece.mention.text))
        else:
            before, after = (_RED, _PLAIN) if colour else (_OPEN, _CLOSE)
            written.append(f"{before}{printable(piece.mention.text)}{after}")
    return "".join(written)


def _near(piece: str) -> str:
    piece = printable(piece)
    return piece if len(piece) <= 3 * _AROUND else f"{piece[:_AROUND]} … {piece[-_AROUND:]}"
