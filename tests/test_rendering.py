"""What people see in a notebook and on a page: the text with its figures highlighted, and the table of them."""

from __future__ import annotations

import copy
import pickle
import re
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

import econnum
from browser import CHROMIUM, Browser, BrowserError
from econnum import Explanation, Mentions, extract
from econnum.amount import MODIFIERS
from econnum.errors import ValueFieldError
from econnum.observing.model import Status
from econnum.rendering import highlights
from econnum.rendering.document import HUES, INK, TONES
from econnum.rendering.labels import ARROWS, COLUMNS, PHRASES, Labels, changed, kind, modifier
from econnum.rendering.observations import OBSERVATION_COLUMNS, PARTS, status
from econnum.values import Basis, Direction, Kind, Reading
from test_audit_report import Outline

CHINESE = "出口13204亿元，同比增长20.4%，COVID-19之后有37个项目。"
ENGLISH = "Exports rose 20.4% to $5 billion, and 37 projects began after COVID-19."
HOSTILE = [
    '<script>alert("5%")</script>',
    "5% \"'><img src=x onerror=alert(1)> 6亿元",
    "</div></style></script><b>5%",
    "5%\x00\x1b[31m\u202e6%\ud800",
    "&lt;5% &amp; 37 projects &#60;",
    "-->]]>{{5%}}",
    "5%\r\n6%\r7%\n",
]


def shown(text: str) -> list[str]:
    """Every form in which people see the figures of a text."""
    found, explained = extract(text), econnum.explain(text)
    forms = [found.to_html(title=text), found._repr_html_(), explained.to_html(title=text), explained._repr_html_()]
    return forms + [part._repr_html_() for mention in found for part in (mention, mention.value)]


def written(page: str) -> str:
    """The words of the body of a page."""
    body = re.sub("<style>.*?</style>", "", page, flags=re.S)
    return "".join(Outline(body).written)


@pytest.mark.parametrize("text", [CHINESE, ENGLISH, "", "no figure", *HOSTILE])
def test_a_page_is_whole_valid_and_needs_nothing_from_elsewhere(text: str) -> None:
    justhtml = pytest.importorskip("justhtml")
    for page in (extract(text).to_html(title=text), econnum.explain(text).to_html(title=text)):
        outline = Outline(page)
        assert len(set(outline.ids)) == len(outline.ids)
        assert all(link.startswith("#") and link[1:] in outline.ids for link in outline.links)
        assert not outline.fetched
        assert not re.search(r"https?://|@import|url\(|<script", page)
        justhtml.JustHTML(page, strict=True)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_gives_no_orders(text: str) -> None:
    for page in shown(text):
        tags = {tag.lower() for tag in re.findall(r"<(/?[a-zA-Z0-9]+)", page)}
        assert not {tag.strip("/") for tag in tags} & {"script", "img", "b"}
        assert not re.search("[\x00\x1b\u202e\ud800\r]", page)
        assert page.count("<style>") == page.count("</style>") == 1


@pytest.mark.parametrize("text", [CHINESE, ENGLISH])
def test_the_text_is_shown_character_for_character(text: str) -> None:
    for page in shown(text)[:4]:
        assert text in written(page)


def test_every_figure_is_labelled_and_linked_with_its_row() -> None:
    page = extract(ENGLISH).to_html()
    assert 'data-label="percentage ↑"' in page
    assert 'data-label="money"' in page
    links = re.findall(r'<a class="figure \w+" id="([^"]+)" href="#([^"]+)"', page)
    assert len(links) == 3
    for place, row in links:
        assert f'<tr id="{row}"><td><a href="#{place}">' in page


def test_the_labels_are_in_the_language_of_the_figures_or_in_the_one_that_is_asked_for() -> None:
    assert '<html lang="zh">' in extract(CHINESE).to_html()
    assert "同比上升" in extract(CHINESE).to_html()
    assert "up by, year on year" in extract(CHINESE).to_html(labels="en")
    assert '<th scope="col">原文</th>' in extract(ENGLISH).to_html(labels="zh")
    with pytest.raises(ValueFieldError, match="labels is 'fr': give one of en, zh"):
        extract(ENGLISH).to_html(labels="fr")  # type: ignore[arg-type]


def test_what_was_ignored_is_shown_with_the_reason() -> None:
    page = econnum.explain(ENGLISH)._repr_html_()
    assert 'class="figure ignored"' in page
    assert "part of a name" in page
    assert "read by" in page
    assert "read by" not in extract(ENGLISH)._repr_html_()


def test_every_word_of_the_record_has_a_label_in_both_languages() -> None:
    for labels in get_args(Labels):
        assert all(kind(name, labels) for name in (*get_args(Kind), "ignored"))
        assert [name for name in MODIFIERS if not modifier(name, labels)] == ["exact"]
        for direction, reading, basis in product(get_args(Direction), get_args(Reading), [*get_args(Basis), None]):
            assert changed({"direction": direction, "reading": reading, "basis": basis}, labels)
    assert set(ARROWS) == set(get_args(Direction))
    assert set(HUES) == {*get_args(Kind), "ignored", "part"}
    assert set(COLUMNS) == set(PHRASES) == set(get_args(Labels))
    assert len({len(columns) for columns in COLUMNS.values()}) == 1


def test_a_slice_shows_its_own_figures_in_the_same_text() -> None:
    found = extract(CHINESE)
    part = found[1:2]
    assert part.text == CHINESE
    assert CHINESE in written(part._repr_html_())
    assert part._repr_html_().count('class="figure') == 1
    assert found == list(found)
    for copied in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert (copied, copied.text, type(copied)) == (found, CHINESE, Mentions)


def test_a_list_made_by_hand_and_an_empty_one_are_shown_too() -> None:
    assert "No figures." in extract("")._repr_html_()
    by_hand = Mentions([extract(CHINESE)[0]])
    assert "13204亿元" in written(by_hand._repr_html_())
    assert Explanation((), ())._repr_html_()


def test_a_notebook_shows_the_beginning_of_what_is_long() -> None:
    text = "x" * 30_000 + ENGLISH * 1000
    found = extract(text)
    page = found._repr_html_()
    assert page.count("<tr id=") == highlights.ROWS
    assert f"{len(found) - highlights.ROWS:,} more not shown" in page
    assert len(page) < 500_000
    assert "… " in written(page)
    assert len(re.findall("<tr id=", found.to_html())) == len(found)


def test_two_outputs_of_a_notebook_do_not_clash() -> None:
    found = extract(CHINESE)
    ids = Outline(found._repr_html_() + found._repr_html_() + found[:1]._repr_html_()).ids
    assert len(set(ids)) == len(ids)


def test_a_mention_and_a_value_are_one_line() -> None:
    [money, growth, _] = extract(CHINESE)
    assert written(money._repr_html_()) == "13204亿元 金额 1,320,400,000,000 CNY"
    assert written(growth._repr_html_()) == "20.4% 百分比 20.4%; up by, year on year"
    assert written(money.value._repr_html_()) == "money 1,320,400,000,000 CNY"


def _channel(value: float) -> float:
    return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4


def _luminance(red: float, green: float, blue: float) -> float:
    return 0.2126 * _channel(red) + 0.7152 * _channel(green) + 0.0722 * _channel(blue)


def _hsl(hue: int, saturation: int, lightness: int) -> float:
    """The luminance of a colour, by the formula of CSS Color 4."""
    s, lit = saturation / 100, lightness / 100

    def part(n: int) -> float:
        k = (n + hue / 30) % 12
        return lit - s * min(lit, 1 - lit) * max(-1, min(k - 3, 9 - k, 1))

    return _luminance(part(0), part(8), part(4))


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@pytest.mark.parametrize("theme", TONES)
@pytest.mark.parametrize("name", HUES)
def test_words_are_legible_on_every_colour(name: str, theme: str) -> None:
    """WCAG 2.2, level AA: a contrast of 4.5 for words."""
    (ground, ground_light), (tone, tone_light) = TONES[theme]
    hue = HUES[name]
    strong = 0 if hue is None else 1
    behind = _hsl(hue or 0, ground * strong, ground_light)
    label = _hsl(hue or 0, tone * strong, tone_light)
    ink, paper = (_luminance(*(int(given[i : i + 2], 16) / 255 for i in (1, 3, 5))) for given in INK[theme])
    assert _ratio(label, behind) >= 4.5
    assert _ratio(ink, behind) >= 4.5
    assert _ratio(label, paper) >= 4.5


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_in_a_browser_the_keyboard_goes_from_a_figure_to_its_row_and_back(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(extract(CHINESE).to_html(), encoding="utf-8")
    try:
        started = Browser(page, tmp_path / "profile")
    except BrowserError as error:
        pytest.skip(f"the Chromium of this machine cannot be used: {error}")
    with started as browser:
        browser.press("Tab", 9)
        assert browser.evaluate("document.activeElement.textContent") == "13204亿元"
        label = "getComputedStyle(document.activeElement, '::after').content"
        assert browser.evaluate(f"document.activeElement.dataset.label + {label}") == '金额"金额"'
        browser.press("Enter", 13)
        assert browser.evaluate("document.querySelector('tr:target td').textContent") == "13204亿元"
        browser.press("Tab", 9)
        browser.press("Enter", 13)
        assert browser.evaluate("document.querySelector('a.figure:target').textContent") == "13204亿元"
        assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")


# -- Observations ------------------------------------------------------------------------------------------

OBSERVED = "2021年，四川省进出口总额810.1亿元，同比增长17.9%；其中出口523亿元，增长20%。"


def test_observations_are_shown_with_their_parts_and_their_figures() -> None:
    found = econnum.observe(OBSERVED)
    page = found.to_html(title="a < b")
    outline = Outline(page)
    assert all(link[1:] in outline.ids for link in outline.links)
    assert len(set(outline.ids)) == len(outline.ids)
    assert OBSERVED in "".join(outline.written)
    assert 'data-label="指标"' in page
    assert 'data-label="金额"' in page
    assert 'data-label="百分比 ↑"' in page
    assert page.count("<tr id=") == len(found)
    assert "<td>↑ 17.9%</td><td>同比</td>" in page
    assert copy.copy(found).text == pickle.loads(pickle.dumps(found)).text == OBSERVED


def test_words_that_two_rows_share_lead_to_the_first_of_them() -> None:
    page = econnum.observe(OBSERVED)._repr_html_()
    [period] = re.findall(r'<a class="figure part" id="[^"]+" href="#([^"]+)" data-label="时期"', page)
    assert page.index(f'<tr id="{period}"') == page.index("<tr id=")


@pytest.mark.parametrize("text", ["", "no figure", *HOSTILE])
def test_a_page_of_observations_is_valid_and_gives_no_orders(text: str) -> None:
    justhtml = pytest.importorskip("justhtml")
    page = econnum.observe(f"2021年出口5亿元，{text}增长2%。").to_html(title=text)
    justhtml.JustHTML(page, strict=True)
    assert not re.search("[\x00\x1b\u202e\ud800\r]|<script|<img", page)


def test_the_labels_of_observations_are_complete() -> None:
    assert set(PARTS) == set(OBSERVATION_COLUMNS) == set(get_args(Labels))
    assert len({len(columns) for columns in OBSERVATION_COLUMNS.values()}) == 1
    assert all(status(name, labels) for name in get_args(Status) for labels in get_args(Labels))
