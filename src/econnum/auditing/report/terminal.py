"""The report for a terminal: both texts with the figures marked, and a sentence for each finding."""

from __future__ import annotations

from collections.abc import Iterator

from econnum.auditing.messages import LABELS
from econnum.auditing.model import Comparison
from econnum.auditing.report.marks import Side, cut, marks
from econnum.printable import printable

__all__ = ["lines", "summary"]

_BOLD, _RED, _YELLOW, _DIM, _PLAIN = "\x1b[1m", "\x1b[1;31m", "\x1b[33m", "\x1b[2m", "\x1b[0m"
# Where the figures of a discrepancy begin and end without colours.
_OPEN, _CLOSE = "⟦", "⟧"
# Text far from any discrepancy is left out beyond so many characters.
_AROUND = 60


def lines(
    audit: Comparison, name: str, *, language: str = "en", colour: bool = False, notes: bool = False
) -> Iterator[str]:
    """The report of one audit, line by line; nothing if there is nothing to report."""
    findings = [*audit.discrepancies, *(audit.notes if notes else ())]
    if not findings:
        return
    name = printable(name)
    yield f"{_BOLD}{name}{_PLAIN}" if colour else name
    yield f"  {_marked(audit, 'source', colour=colour)}"
    yield f"  {_marked(audit, 'target', colour=colour)}"
    for finding in findings:
        label = LABELS[language][finding.category]
        if colour:
            paint = _RED if finding.severity == "discrepancy" else _DIM
            label = f"{paint}{label}{_PLAIN}"
        sign = "✗" if finding.severity == "discrepancy" else "·"
        better = finding.suggestion if finding.severity == "discrepancy" else None
        hint = "" if better is None else {"en": f" Say: {better}", "zh": f"建议：{better}"}[language]
        yield f"  {sign} {label}: {printable(finding.message(language=language) + hint)}"
    yield ""


def summary(audited: int, wrong: int, discrepancies: int, notes: int, *, language: str = "en") -> str:
    """The last line: how many texts were compared, and what was found."""
    if language == "zh":
        return f"已比对 {audited:,} 组文本：{wrong:,} 组有差异，共 {discrepancies:,} 处；另有 {notes:,} 处提示。"
    texts = "pair of texts" if audited == 1 else "pairs of texts"
    found = "discrepancy" if discrepancies == 1 else "discrepancies"
    remarks = "note" if notes == 1 else "notes"
    return (
        f"{audited:,} {texts} compared, {wrong:,} with discrepancies: {discrepancies:,} {found}, {notes:,} {remarks}."
    )


def _marked(audit: Comparison, side: Side, *, colour: bool) -> str:
    """One text on one line with the figures of discrepancies marked, and cut down to what is around them."""
    written = []
    for piece in cut(audit.source if side == "source" else audit.target, marks(audit, side)):
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
