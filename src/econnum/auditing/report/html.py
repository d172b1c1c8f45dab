"""The report for a browser: one page that needs nothing from elsewhere.

The summary comes first, then both texts side by side.  A figure is a link to its partner, so that Tab and Enter go from
one to the other; the script only highlights the partner of the figure that has the focus or the pointer, and the page
works without it.  A class has a label and a style of line as well as a colour; the colours are those of Okabe and Ito
(2008), which colour-blind readers can distinguish.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import count
from typing import NamedTuple

from econnum.auditing.messages import LABELS
from econnum.auditing.model import Comparison, Discrepancy
from econnum.auditing.report.marks import Mark, Side
from econnum.auditing.report.paragraphs import counted, displaced, labels
from econnum.auditing.report.rows import Row, rows
from econnum.auditing.report.summary import Summary
from econnum.mention import Language
from econnum.rendering.document import escape

__all__ = ["Entry", "fragment", "page"]


class Entry(NamedTuple):
    """An audit as a page shows it: with the name of its texts, and the state of a segment of a bilingual file."""

    name: str
    audit: Comparison
    state: str | None = None
    locked: bool = False


_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "source": "Source", "target": "Translation", "help": "How to read this page",
        "help text": "Every figure is underlined. One that is wrong carries the name of its class. Press Tab to go "
        "from figure to figure, and Enter to go to the partner of a figure in the other text.",
        "contents": "Texts with discrepancies", "clean": "Texts without discrepancies: {count:,}",
        "none": "No discrepancy.", "tolerated": "Tolerated: {count:,}", "accepted": "Accepted by the baseline: "
        "{count:,}", "gravest": "The gravest:", "locked": "locked", "paragraphs": "What became of the paragraphs",
    },
    "zh": {
        "source": "原文", "target": "译文", "help": "如何阅读本页",
        "help text": "每个数字都有下划线；有误的数字标有错误类别。"
        "按 Tab 键逐个移动，按 Enter 键跳到另一文本中对应的数字。",
        "contents": "有差异的文本", "clean": "无差异的文本：{count:,} 组", "none": "没有差异。",
        "tolerated": "容许的差异：{count:,} 处", "accepted": "基线中已接受：{count:,} 处", "gravest": "最严重的差异：",
        "locked": "锁定", "paragraphs": "段落对应情况",
    },
}  # fmt: skip

# Class -> colour and line: errors that are corrected alike look alike.
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
.econnum-audit .texts, .econnum-audit .captions { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem 1.2rem }
.econnum-audit .texts { margin: .8rem 0 .4rem }
.econnum-audit .text:empty { border-style: dashed }
.econnum-audit .text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #c8c8c8; border-radius: .4rem;
  padding: .8rem }
.econnum-audit a.figure { color: inherit; text-decoration: none; border-bottom: 1px solid #b0b0b0; padding: 0 .1em;
  border-radius: .2em }
.econnum-audit a.wrong { font-weight: 600; border-bottom: 0; text-decoration-line: underline;
  text-decoration-thickness: .16em; text-underline-offset: .2em }
.econnum-audit a.wrong::after { content: " " attr(data-label); display: inline-block; margin-left: .3em;
  font-size: .72em; padding: 0 .4em; border: 2px solid var(--tone); border-radius: .8em }
.econnum-audit a.figure:hover, .econnum-audit a.figure:focus, .econnum-audit .partner,
.econnum-audit a.figure:target { background: #ffe98a; color: #000; outline: 2px solid #000; outline-offset: 1px }
.econnum-audit ul.findings { padding-left: 1.2rem }
.econnum-audit .label { font-weight: 600; border-left: .5em solid var(--tone); padding-left: .4em }
.econnum-audit .note { color: #595959 }
.econnum-audit ins { font-weight: 600 }
.econnum-audit h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
.econnum-audit details summary { cursor: pointer }
.econnum-audit .summary { border: 2px solid currentColor; border-radius: .4rem; padding: .2rem 1rem; margin: 1rem 0 }
.econnum-audit .verdict { font-size: 1.25rem; font-weight: 600; margin: .6rem 0 }
.econnum-audit .verdict.wrong { color: #a33b00 }
.econnum-audit .captions, .econnum-audit .rendering { font-size: .8rem; color: #595959 }
.econnum-audit .rendering { font-weight: 600; margin-top: .8rem }
.econnum-audit section { border-top: 1px solid #c8c8c8; margin-top: 1.5rem }
.econnum-audit h2 { overflow-wrap: anywhere }
@media (max-width: 48rem) {
  .econnum-audit .texts { grid-template-columns: 1fr }
  .econnum-audit .captions, .econnum-audit .text:empty { display: none }
  .econnum-audit .text::before { content: attr(data-side); display: block; font-size: .75rem; color: #595959 }
}
@media print {
  .econnum-audit .help, .econnum-audit .clean { display: none }
  .econnum-audit li, .econnum-audit h2, .econnum-audit .texts { break-inside: avoid }
  .econnum-audit h2 { break-after: avoid }
  .econnum-audit .label, .econnum-audit a.figure { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
@media screen and (prefers-color-scheme: dark) {
  .econnum-audit { color: #eee; background: #161616 }
  .econnum-audit .text { border-color: #555 }
  .econnum-audit .note, .econnum-audit .captions, .econnum-audit .rendering,
  .econnum-audit .text::before { color: #aaa }
  .econnum-audit .verdict.wrong { color: #ff9a5c }
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

_numbers = count(1)


def page(
    entries: Sequence[Entry],
    *,
    title: str = "econnum audit",
    language: Language = "en",
    skipped: Counter[str] | None = None,
) -> str:
    """The page of some audits: the summary, those with findings, and those without, which are folded."""
    words = _WORDS[language]
    summary = Summary.of(((entry.name, entry.audit) for entry in entries), skipped)
    numbered = [*enumerate(entries)]
    shown = [one for one in numbered if len(entries) == 1 or _has_findings(one[1].audit)]
    clean = [one for one in numbered if len(entries) > 1 and not _has_findings(one[1].audit)]
    sections = "".join(_section(number, entry, language) for number, entry in shown)
    if clean:
        folded = "".join(_section(number, entry, language) for number, entry in clean)
        told = words["clean"].format(count=len(clean))
        sections += f'<details class="clean"><summary>{told}</summary>{folded}</details>'
    return (
        f'<!DOCTYPE html>\n<html lang="{_TAGS[language]}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_PAGE_STYLE}{_STYLE}</style>\n"
        f'</head>\n<body class="econnum-audit">\n<main>\n<h1>{escape(title)}</h1>\n'
        f"{_summary(summary, language)}{_contents(numbered, language)}"
        f'<details class="help"><summary>{words["help"]}</summary><p>{words["help text"]}</p></details>\n'
        f"{sections}\n</main>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n"
    )


_TAGS: dict[Language, str] = {"en": "en", "zh": "zh-CN"}


def _has_findings(audit: Comparison) -> bool:
    return bool(audit.findings) or any(paragraph.rendering != "kept" for paragraph in audit.paragraphs)


def _summary(summary: Summary, language: Language) -> str:
    """The verdict, the gravest discrepancies, and what was tolerated, accepted or skipped."""
    state, sign = ("clean", "✓") if summary.clean else ("wrong", "✗")
    told = f'<p class="verdict {state}">{sign} {escape(summary.headline(language=language))}</p>'
    rest = summary.rest(language=language)
    if rest:
        items = "".join(
            f"<li>{_label(finding, language)} {escape(name)}{': ' if name else ''}"
            f"{escape(finding.message(language=language))}</li>"
            for name, finding in summary.gravest()
        )
        told += f'<p>{_WORDS[language]["gravest"]}</p><ul class="findings">{items}<li>{rest}</li></ul>'
    remarks = summary.remarks(language=language)
    if remarks:
        told += f'<p class="note">{escape(remarks)}</p>'
    return f'<div class="summary" role="status">{told}</div>\n'


def _classes(audit: Comparison, language: Language) -> str:
    """The classes of the discrepancies, each with its number if there are several."""
    counts = Counter(LABELS[language][finding.category] for finding in audit.discrepancies)
    return ", ".join(f"{label} × {count}" if count > 1 else label for label, count in counts.items())


def _contents(numbered: Sequence[tuple[int, Entry]], language: Language) -> str:
    if len(numbered) < 2:
        return ""
    items = "".join(
        f'<li><a href="#a{number}">{escape(entry.name)}</a>: {_classes(entry.audit, language)}</li>'
        for number, entry in numbered
        if not entry.audit.clean
    )
    return f'<nav aria-label="{_WORDS[language]["contents"]}"><ol>{items}</ol></nav>\n' if items else ""


def _section(number: int, entry: Entry, language: Language) -> str:
    state = [*([entry.state] if entry.state else []), *([_WORDS[language]["locked"]] if entry.locked else [])]
    told = f' <small class="note">{escape(", ".join(state))}</small>' if state else ""
    heading = f'<h2 id="a{number}">{escape(entry.name)}{told}</h2>'
    return f'<section aria-labelledby="a{number}">{heading}{_body(entry.audit, f"p{number}", language)}</section>'


def fragment(audit: Comparison) -> str:
    """The same for a notebook: no page around it, and no script."""
    return f'<style>{_STYLE}</style><div class="econnum-audit">{_body(audit, f"n{next(_numbers)}", "en")}</div>'


def _body(audit: Comparison, prefix: str, language: Language) -> str:
    words = _WORDS[language]
    languages = _language_of(audit, "source"), _language_of(audit, "target")
    found = [*rows(audit, audit.discrepancies)]
    shown = "".join(_row(row, prefix, languages, language) for row in found)
    nothing = "" if audit.discrepancies else f"<p>{words['none']}</p>"
    return (
        f'<div class="captions" aria-hidden="true"><div>{words["source"]}</div><div>{words["target"]}</div></div>'
        f"{shown}{nothing}{_paragraphs(audit, language)}"
        f"{_folded(audit.notes, words['tolerated'], language)}{_folded(audit.accepted, words['accepted'], language)}"
    )


def _language_of(audit: Comparison, side: Side) -> str:
    text, mentions = (
        (audit.source, audit.source_mentions) if side == "source" else (audit.target, audit.target_mentions)
    )
    return mentions[0].language if mentions else "zh" if not text.isascii() else "en"


def _row(row: Row, prefix: str, languages: tuple[str, str], language: Language) -> str:
    """Two paragraphs that render one another, and under them what is wrong there."""
    words = _WORDS[language]
    rendering = row.paragraphs.rendering
    label = "" if rendering == "kept" else f'<div class="rendering">{labels(language)[rendering]}</div>'
    texts = "".join(
        f'<div class="text" lang="{own}" role="group" aria-label="{words[side]}" data-side="{words[side]}">'
        f"{''.join(_piece(piece, side, prefix, language) for piece in pieces)}</div>"
        for side, pieces, own in zip(_SIDES, (row.source, row.target), languages, strict=True)
    )
    return f'{label}<div class="texts">{texts}</div>{_findings(row.findings, language)}'


_SIDES: tuple[Side, Side] = ("source", "target")


def _piece(piece: str | Mark, side: Side, prefix: str, language: Language) -> str:
    return escape(piece) if isinstance(piece, str) else _figure(piece, side, prefix, language)


def _paragraphs(audit: Comparison, language: Language) -> str:
    """The paragraphs that are not rendered one to one."""
    told = counted(audit, language=language)
    if not told:
        return ""
    items = "".join(
        f"<li><b>{one.label}</b> {escape(one.source)}{' → ' if one.source and one.target else ''}"
        f"{escape(one.target)}</li>"
        for one in displaced(audit, language=language)
    )
    title = _WORDS[language]["paragraphs"]
    return f'<details class="paragraphs" aria-label="{title}"><summary>{told}</summary><ul>{items}</ul></details>'


def _figure(mark: Mark, side: Side, prefix: str, language: Language) -> str:
    other = "t" if side == "source" else "s"
    link = "" if mark.partner is None else f' href="#{prefix}{other}{mark.partner}"'
    focus = "" if link else ' tabindex="0"'
    wrong, attributes = "", ""
    if mark.finding is not None:
        told = escape(mark.finding.message(language=language))
        attributes = f' title="{told}"'
        if mark.finding.severity == "discrepancy":
            tone, line = _LOOKS.get(mark.finding.category, _NOTE)
            label = LABELS[language][mark.finding.category]
            wrong = " wrong"
            attributes += (
                f' data-label="{label}" aria-description="{told}"'
                f' style="--tone:{tone};text-decoration-style:{line};text-decoration-color:{tone}"'
            )
    identity = f"{prefix}{side[0]}{mark.number}"
    return f'<a id="{identity}" class="figure{wrong}"{link}{focus}{attributes}>{escape(mark.mention.text)}</a>'


def _label(finding: Discrepancy, language: Language) -> str:
    tone, _ = _LOOKS.get(finding.category, _NOTE)
    return f'<span class="label" style="--tone:{tone}">{LABELS[language][finding.category]}</span>'


def _findings(findings: Iterable[Discrepancy], language: Language) -> str:
    items = "".join(_finding(finding, language) for finding in findings)
    return f'<ul class="findings">{items}</ul>' if items else ""


def _finding(finding: Discrepancy, language: Language) -> str:
    better = finding.suggestion
    mended = ""
    if better is not None and finding.target is not None:
        mended = f" <del>{escape(finding.target.text)}</del> → <ins>{escape(better)}</ins>"
    return f"<li>{_label(finding, language)} {escape(finding.message(language=language))}{mended}</li>"


def _folded(findings: Sequence[Discrepancy], heading: str, language: Language) -> str:
    """Findings that need no correction, each with the reason."""
    if not findings:
        return ""
    items = "".join(f"<li>{escape(finding.message(language=language))}</li>" for finding in findings)
    told = heading.format(count=len(findings))
    return f'<details class="note"><summary>{told}</summary><ul>{items}</ul></details>'
