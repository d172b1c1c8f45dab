"""What an audit looks like: in a browser, in a pipeline, in a notebook, and on a terminal."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import econnum
from browser import CHROMIUM, Browser, BrowserError
from econnum.auditing.messages import LABELS
from econnum.auditing.report import sarif, terminal
from econnum.auditing.report.html import Entry, page
from econnum.auditing.report.marks import Mark, cut, marks
from econnum.auditing.report.rows import rows
from econnum.auditing.report.summary import Summary

TEXTS = (
    "营业收入912.17亿元，同比增长8.4%。\n530万人受益 <b>。",
    "Revenue was 912.17 billion yuan, up 8.4 percent year on year.\nIt benefits 5.3 million people & 17 firms.",
)
LOST = "各界对此反应热烈，评价很高，认为这对当地经济的长远发展具有重要意义，并期待有关部门继续完善配套措施。"
FOUND = econnum.audit(*TEXTS)
VOID = {"meta", "br"}


class Outline(HTMLParser):
    """The tags of a page: that they close in order, what each id is, and what the links go to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.written: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name == "href":
                self.links.append(value or "")
            elif name == "src":
                self.fetched.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.written.append(data)


def test_the_page_is_whole_and_needs_nothing_from_elsewhere() -> None:
    text = FOUND.to_html(title="a < b")
    outline = Outline(text)
    assert len(set(outline.ids)) == len(outline.ids)
    assert all(link.startswith("#") and link[1:] in outline.ids for link in outline.links)
    assert not outline.fetched
    assert not re.search(r"https?://|@import|url\(", text)
    assert "<title>a &lt; b</title>" in text


def test_the_page_holds_both_texts_character_for_character() -> None:
    written = "".join(Outline(FOUND.to_html()).written)
    assert all(line in written for text in TEXTS for line in text.split("\n"))


def test_a_page_of_many_audits_lists_those_with_discrepancies() -> None:
    clean = econnum.audit("增长5%", "up 5%")
    text = page([Entry("first", clean), Entry("second", FOUND, "fuzzy", True)])
    assert '<li><a href="#a1">second</a>: wrong scale, added</li>' in text
    assert "✗ 2 pairs of texts compared, 1 with discrepancies: 1 wrong scale, 1 added." in text
    assert 'second <small class="note">fuzzy, locked</small></h2>' in text
    assert text.index('id="a1"') < text.index("Texts without discrepancies: 1") < text.index('id="a0"')
    Outline(text)


def test_every_class_has_a_word_beside_its_colour() -> None:
    text = FOUND.to_html()
    for finding in FOUND.discrepancies:
        assert f'data-label="{LABELS["en"][finding.category]}"' in text


def test_a_notebook_shows_an_audit_without_a_script_and_twice_without_a_clash() -> None:
    shown = FOUND._repr_html_() + FOUND._repr_html_()
    assert "<script" not in shown
    assert len(set(Outline(shown).ids)) == len(Outline(shown).ids)


_FITS = "document.documentElement.scrollWidth <= innerWidth"


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_in_a_browser_the_keyboard_goes_from_a_figure_to_its_partner(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_text(FOUND.to_html(), encoding="utf-8")
    try:
        started = Browser(report, tmp_path / "profile")
    except BrowserError as error:  # the one thing here whose version no list pins
        pytest.skip(f"the Chromium of this machine cannot be used: {error}")
    with started as browser:
        browser.press("Tab", 9)  # the summary of the help
        browser.press("Tab", 9)
        assert browser.evaluate("document.activeElement.textContent") == "912.17亿元"
        assert browser.evaluate("document.querySelector('.partner').textContent") == "912.17 billion yuan"
        shown = "getComputedStyle(document.querySelector('a.wrong'),'::after').content"
        assert "wrong scale" in browser.evaluate(f"document.querySelector('a.wrong').dataset.label + {shown}")
        browser.press("Enter", 13)
        assert browser.evaluate("document.querySelector('a.figure:target').textContent") == "912.17 billion yuan"
        columns = "getComputedStyle(document.querySelector('.texts')).gridTemplateColumns.split(' ').length"
        assert browser.evaluate(columns) == 2
        assert browser.evaluate(_FITS)
        browser.show_as(375)
        assert browser.evaluate(columns) == 1
        assert browser.evaluate(_FITS)
        assert "Source" in browser.evaluate("getComputedStyle(document.querySelector('.text'), '::before').content")
        browser.show_as(700, "print")
        assert browser.evaluate("getComputedStyle(document.querySelector('.help')).display") == "none"
        assert browser.evaluate("getComputedStyle(document.querySelector('.summary')).display") == "block"
        assert browser.evaluate(_FITS)


def test_sarif_points_at_the_figure_in_the_file_of_the_target() -> None:
    log = sarif.log([sarif.Located(FOUND, "zh.txt", "en d.txt")], "1.0")
    json.dumps(log)
    [run] = log["runs"]
    scale, added = run["results"]
    assert (scale["ruleId"], scale["level"]) == ("scale", "error")
    assert run["tool"]["driver"]["rules"][scale["ruleIndex"]]["id"] == "scale"
    place = scale["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "en%20d.txt"
    region = place["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (1, 13, 32)
    assert scale["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "zh.txt"
    assert added["locations"][0]["physicalLocation"]["region"]["startLine"] == 2


def test_sarif_of_a_file_of_pairs_points_at_the_line() -> None:
    log = sarif.log([sarif.Located(FOUND, "pairs.tsv", "pairs.tsv", 7)], "1.0")
    regions = [result["locations"][0]["physicalLocation"]["region"] for result in log["runs"][0]["results"]]
    assert {region["startLine"] for region in regions} == {7}


def test_the_text_report_marks_the_figures_and_says_what_to_write() -> None:
    told = "\n".join(terminal.lines(FOUND, "zh – en"))
    assert "⟦912.17亿元⟧" in told
    assert "⟦912.17 billion yuan⟧" in told
    assert "8.4%⟧" not in told
    assert "Say: 91.217 billion yuan" in told
    assert not [*terminal.lines(econnum.audit("增长5%", "up 5%"), "clean")]


def test_nothing_in_a_text_reaches_a_terminal_as_a_command() -> None:
    found = econnum.audit("\x1b[2J共37\x07家", "a \x1b]0;x\x07total of 38 firms")
    assert not re.search(r"[\x00-\x1f]", "".join(terminal.lines(found, "x", notes=True)))


def test_a_page_has_one_language() -> None:
    chinese, english = FOUND.to_html(language="zh"), FOUND.to_html()
    assert '<html lang="zh-CN">' in chinese
    assert "已比对 1 组文本，1 组有差异：数量级错误 1 处，增译 1 处。" in chinese
    assert not re.search("[A-Za-z]{3}", _own_words(chinese).replace("Tab", "").replace("Enter", ""))
    assert not re.search("[\u4e00-\u9fff]", _own_words(english).replace("亿 is", ""))


def _own_words(page: str) -> str:
    """What a page says itself: no style, no script, no title, none of the texts and nothing quoted from them."""
    body = re.sub("<(style|script|title|h1|h2)[ >].*?</\\1>", "", page, flags=re.DOTALL)
    texts = re.sub('<div class="text".*?</div>', "", body, flags=re.DOTALL)
    return re.sub("“[^”]*”|<del>.*?</ins>|<[^>]*>|100 million|billion", "", texts)


def test_what_became_of_the_paragraphs_is_shown() -> None:
    source = "出口增长4.7%。\n\n进口下降3.1%。\n\n投资增长12.5%。"
    found = econnum.audit(source, "Investment rose 12.5%.\n\nExports rose 4.7%.")
    told = [*terminal.lines(found, "x")]
    assert "  ¶ left out: 进口下降3.1%。" in told
    assert "<b>left out</b> 进口下降3.1%。" in found.to_html()
    assert "段落：漏译 1" in found.to_html(language="zh")


def test_paragraphs_stand_beside_what_renders_them_with_their_findings() -> None:
    sources = ["出口增长4.7%。", "进口下降3.1%，为81亿元。", "投资增长12.5%。"]
    targets = ["Exports rose 4.7%.", "Imports fell 3.2% to 8.1 billion yuan.", "Investment rose 12.5%."]
    found = econnum.audit("\n\n".join(sources), "\n\n".join([targets[2], *targets[:2]]))
    made = [*rows(found, found.discrepancies)]
    assert [(_written(row.source), _written(row.target)) for row in made] == [*zip(sources, targets, strict=True)]
    assert [[finding.category for finding in row.findings] for row in made] == [[], ["value"], []]
    told = [*terminal.lines(found, "x")]
    assert "  进口下降⟦3.1%⟧，为81亿元。" in told
    assert not any("4.7" in line for line in told)


def _written(pieces: list[str | Mark]) -> str:
    return "".join(piece if isinstance(piece, str) else piece.mention.text for piece in pieces)


def test_a_lost_paragraph_is_shown_though_no_figure_is() -> None:
    rows = [("当月全市货物出口增长4.7%，好于预期。", "Exports of goods rose 4.7% in the month, better than expected.")]
    rows += [
        (source.replace("4.7", f"{n}.3"), target.replace("4.7", f"{n}.3"))
        for n in range(5, 9)
        for source, target in rows[:1]
    ]
    sources, targets = map(list, zip(*rows, strict=True))
    found = econnum.audit("\n\n".join([*sources[:2], LOST, *sources[2:]]), "\n\n".join(targets))
    assert found.clean
    assert f"  ¶ left out: {LOST[:40]} …" in [*terminal.lines(found, "x")]


def test_the_summary_is_the_verdict_the_classes_and_the_gravest() -> None:
    rows = [("增长5%", f"up {n}%") for n in (6, 7)] + [("8亿元", "8 billion yuan"), ("9家", "10 firms"), ("3%", "3%")]
    summary = Summary.of((str(n), econnum.audit(*row)) for n, row in enumerate(rows))
    told = [*terminal.head(summary)]
    assert told[0] == "✗ 5 pairs of texts compared, 4 with discrepancies: 1 wrong scale, 3 wrong figure."
    assert told[1].startswith("  2: “8亿元” became “8 billion yuan”")
    assert told[4] == "  and 1 more"
    assert [*terminal.head(Summary.of([("1", econnum.audit("3%", "3%"))]))] == [
        "✓ 1 pair of texts compared, 0 with discrepancies."
    ]


def test_notes_say_why_a_difference_is_tolerated() -> None:
    found = econnum.audit("文件共12页，这12页已公开。", "The document has 12 pages and was made public.")
    assert not [*terminal.lines(found, "x")]
    assert any("“12页” repeats a figure" in line for line in terminal.lines(found, "x", notes=True))
    assert "repeats a figure that the other text gives less often" in found.to_html()


def test_a_text_cut_at_its_figures_is_the_text() -> None:
    pieces = cut(TEXTS[0], marks(FOUND, "source"), 0, len(TEXTS[0]))
    assert _written([*pieces]) == TEXTS[0]
