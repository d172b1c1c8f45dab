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
from econnum.auditing.report.html import page
from econnum.auditing.report.marks import cut, marks

TEXTS = (
    "营业收入912.17亿元，同比增长8.4%。\n530万人受益 <b>。",
    "Revenue was 912.17 billion yuan, up 8.4 percent year on year.\nIt benefits 5.3 million people & 17 firms.",
)
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
    assert all(text in written for text in TEXTS)


def test_a_page_of_many_audits_lists_those_with_discrepancies() -> None:
    clean = econnum.audit("增长5%", "up 5%")
    text = page([("first", clean), ("second", FOUND)])
    assert '<li><a href="#a1">second</a>: 2</li>' in text
    assert "Pairs of texts: 2. With discrepancies: 1. Discrepancies: 2." in text
    Outline(text)


def test_every_class_has_a_word_beside_its_colour() -> None:
    text = FOUND.to_html()
    for slip in FOUND.discrepancies:
        assert f'data-label="{LABELS["en"][slip.category]}"' in text


def test_a_notebook_shows_an_audit_without_a_script_and_twice_without_a_clash() -> None:
    shown = FOUND._repr_html_() + FOUND._repr_html_()
    assert "<script" not in shown
    assert len(set(Outline(shown).ids)) == len(Outline(shown).ids)


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
        shown = "getComputedStyle(document.querySelector('.slip'),'::after').content"
        assert "wrong scale" in browser.evaluate(f"document.querySelector('.slip').dataset.label + {shown}")
        browser.press("Enter", 13)
        assert browser.evaluate("document.querySelector('a.figure:target').textContent") == "912.17 billion yuan"
        columns = "getComputedStyle(document.querySelector('.texts')).gridTemplateColumns.split(' ').length"
        assert browser.evaluate(columns) == 2
        assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")


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


def test_a_text_cut_at_its_figures_is_the_text() -> None:
    pieces = cut(TEXTS[0], marks(FOUND, "source"))
    assert "".join(piece if isinstance(piece, str) else piece.mention.text for piece in pieces) == TEXTS[0]
