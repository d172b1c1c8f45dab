"""The report for a browser: one page that needs nothing from elsewhere.

Both texts stand side by side.  A figure is a link to its partner, so that the tabulator and Enter go from one to the
other; the script only shows the partner while a figure has the focus or the pointer, and the page works without it.
A class is told by a word and by the shape of a line as well as by a colour; the colours are those of Okabe and Ito
(2008), which colour-blind readers tell apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape as _escape
from itertools import count

from econnum.auditing.messages import LABELS
from econnum.auditing.model import Comparison, Discrepancy
from econnum.auditing.report.marks import Mark, Side, cut, marks
from econnum.printable import printable_lines

__all__ = ["fragment", "page"]

# Class -> colour and line: sorts of slip that are mended alike look alike.
_LOOKS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("scale", "value", "swapped", "grouping"), ("#d55e00", "double")),
    **dict.fromkeys(("currency", "unit", "kind"), ("#cc79a7", "dashed")),
    **dict.fromkeys(("modifier", "direction", "basis", "reading", "period"), ("#0072b2", "wavy")),
    **dict.fromkeys(("missing", "added"), ("#e69f00", "solid")),
}
_NOTE = ("#767676", "dotted")

_STYLE = """
.econnum-audit { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  color: #1a1a1a; background: #fff; text-align: left }
.econnum-audit * { box-sizing: border-box }
.econnum-audit .texts { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem }
.econnum-audit .text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #c8c8c8; border-radius: .4rem;
  padding: .8rem }
.econnum-audit a.figure { color: inherit; text-decoration: none; border-bottom: 1px solid #b0b0b0; padding: 0 .1em;
  border-radius: .2em }
.econnum-audit a.slip { font-weight: 600; border-bottom: 0; text-decoration-line: underline;
  text-decoration-thickness: .16em; text-underline-offset: .2em }
.econnum-audit .slip::after { content: " " attr(data-label); display: inline-block; margin-left: .3em; font-size: .72em;
  padding: 0 .4em; border: 2px solid var(--tone); border-radius: .8em }
.econnum-audit a.figure:hover, .econnum-audit a.figure:focus, .econnum-audit .partner,
.econnum-audit a.figure:target { background: #ffe98a; color: #000; outline: 2px solid #000; outline-offset: 1px }
.econnum-audit ul.findings { padding-left: 1.2rem }
.econnum-audit .label { font-weight: 600; border-left: .5em solid var(--tone); padding-left: .4em }
.econnum-audit .note { color: #595959 }
.econnum-audit ins { font-weight: 600 }
.econnum-audit h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
.econnum-audit details summary { cursor: pointer }
@media (max-width: 48rem) { .econnum-audit .texts { grid-template-columns: 1fr } }
@media (prefers-color-scheme: dark) {
  .econnum-audit { color: #eee; background: #161616 }
  .econnum-audit .text { border-color: #555 }
  .econnum-audit .note { color: #aaa }
  .econnum-audit a { color: #9cf }
}
"""
_PAGE_STYLE = "body { margin: 0 } main { max-width: 90rem; margin: auto; padding: 1rem }"

_SCRIPT = """
document.querySelectorAll(".econnum-audit a.figure[href]").forEach(function (figure) {
  var partner = document.getElementById(figure.getAttribute("href").slice(1));
  function show(on) { return function () { partner.classList.toggle("partner", on); }; }
  figure.addEventListener("focus", show(true));
  figure.addEventListener("blur", show(false));
  figure.addEventListener("mouseenter", show(true));
  figure.addEventListener("mouseleave", show(false));
});
"""

_LEGEND = (
    "<details><summary>How to read this page</summary><p>Every figure is underlined. One that is wrong carries the "
    "name of its class. Press the tabulator to go from figure to figure, and Enter to go to the partner of a figure in "
    "the other text.</p></details>"
)

_numbers = count(1)


def page(audits: Sequence[tuple[str, Comparison]], *, title: str = "econnum audit") -> str:
    """The page of some audits, each with its name; those with discrepancies first in the list of contents."""
    wrong = sum(not audit.clean for _, audit in audits)
    found = sum(len(audit.discrepancies) for _, audit in audits)
    contents = "".join(
        f'<li><a href="#a{number}">{escape(name)}</a>: {len(audit.discrepancies)}</li>'
        for number, (name, audit) in enumerate(audits)
        if not audit.clean
    )
    sections = "".join(_section(number, name, audit) for number, (name, audit) in enumerate(audits))
    told = f"Pairs of texts: {len(audits)}. With discrepancies: {wrong}. Discrepancies: {found}."
    listed = f'<nav aria-label="Texts with discrepancies"><ol>{contents}</ol></nav>\n' if len(audits) > 1 else ""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_PAGE_STYLE}{_STYLE}</style>\n"
        f'</head>\n<body class="econnum-audit">\n<main>\n<h1>{escape(title)}</h1>\n<p role="status">{told}</p>\n'
        f"{listed}{_LEGEND}\n{sections}\n</main>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n"
    )


def escape(text: str) -> str:
    """Words of a stranger, for a page or an attribute of it."""
    return _escape(printable_lines(text))


def _section(number: int, name: str, audit: Comparison) -> str:
    heading = f'<h2 id="a{number}">{escape(name)}</h2>'
    return f'<section aria-labelledby="a{number}">{heading}{_body(audit, f"p{number}")}</section>'


def fragment(audit: Comparison) -> str:
    """The same for a notebook: no page around it, and no script."""
    return f'<style>{_STYLE}</style><div class="econnum-audit">{_body(audit, f"n{next(_numbers)}")}</div>'


def _body(audit: Comparison, prefix: str) -> str:
    return (
        '<div class="texts">'
        f"{_text(audit, 'source', 'Source', prefix)}{_text(audit, 'target', 'Target', prefix)}</div>"
        f"{_findings(audit.discrepancies)}{_notes(audit.notes)}"
    )


def _text(audit: Comparison, side: Side, label: str, prefix: str) -> str:
    text = audit.source if side == "source" else audit.target
    figures = marks(audit, side)
    language = figures[0].mention.language if figures else "zh" if not text.isascii() else "en"
    pieces = (escape(p) if isinstance(p, str) else _figure(p, side, prefix) for p in cut(text, figures))
    return f'<div class="text" lang="{language}" role="region" aria-label="{label}">{"".join(pieces)}</div>'


def _figure(mark: Mark, side: Side, prefix: str) -> str:
    other = "t" if side == "source" else "s"
    link = "" if mark.partner is None else f' href="#{prefix}{other}{mark.partner}"'
    focus = "" if link else ' tabindex="0"'
    slip, attributes = "", ""
    if mark.finding is not None:
        told = escape(mark.finding.message())
        attributes = f' title="{told}"'
        if mark.finding.severity == "discrepancy":
            tone, line = _LOOKS.get(mark.finding.category, _NOTE)
            label = LABELS["en"][mark.finding.category]
            slip = " slip"
            attributes += (
                f' data-label="{label}" aria-description="{told}"'
                f' style="--tone:{tone};text-decoration-style:{line};text-decoration-color:{tone}"'
            )
    identity = f"{prefix}{side[0]}{mark.number}"
    return f'<a id="{identity}" class="figure{slip}"{link}{focus}{attributes}>{escape(mark.mention.text)}</a>'


def _findings(findings: Iterable[Discrepancy]) -> str:
    items = "".join(_finding(finding) for finding in findings)
    return f'<ul class="findings">{items}</ul>' if items else "<p>No discrepancy.</p>"


def _finding(finding: Discrepancy) -> str:
    tone, _ = _LOOKS.get(finding.category, _NOTE)
    better = finding.suggestion
    mended = ""
    if better is not None and finding.target is not None:
        mended = f" <del>{escape(finding.target.text)}</del> → <ins>{escape(better)}</ins>"
    return (
        f'<li><span class="label" style="--tone:{tone}">{LABELS["en"][finding.category]}</span> '
        f'{escape(finding.message())} <span lang="zh">{escape(finding.message(language="zh"))}</span>{mended}</li>'
    )


def _notes(notes: Sequence[Discrepancy]) -> str:
    if not notes:
        return ""
    items = "".join(f"<li>{escape(note.message())}</li>" for note in notes)
    return f'<details class="note"><summary>Tolerated: {len(notes)}</summary><ul>{items}</ul></details>'
