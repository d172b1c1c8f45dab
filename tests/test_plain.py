"""How a text is made plain before it is read: characters, marks, documents, and where everything stood."""

from __future__ import annotations

import importlib.util
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC

import econnum
from econnum.engine.fold import MOVING, fold, folded, moved
from econnum.engine.plain import Markup, plain
from econnum.engine.plain.offsets import Edit, edited
from econnum.errors import MissingExtraError, ValueFieldError
from econnum.lang import LANGUAGES
from econnum.lang.naming import NameShape
from econnum.lang.patterns import Pattern
from econnum.lexicon.characters import BLANKS, IGNORABLE
from hostile import repeated
from test_speed import LINEAR, cost

ROOT = Path(__file__).resolve().parent.parent

# Characters


def written(entry: object) -> Iterator[str]:
    """Every string of a language's tables, the sources of patterns among them."""
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, Pattern):
        yield entry.source
    elif isinstance(entry, NameShape):  # its example and what is kept are sentences, and no table
        yield from written((entry.before, entry.numeral, entry.after, entry.left, entry.right))
    elif is_dataclass(entry):
        for field in fields(entry):
            yield from written(getattr(entry, field.name))
    elif isinstance(entry, Mapping):
        for item in entry.items():
            yield from written(item)
    elif isinstance(entry, Iterable):
        for item in entry:
            yield from written(item)


TABLES = frozenset(
    character
    for language in LANGUAGES.values()
    for field in fields(language)
    if field.name != "variants"
    for string in written(getattr(language, field.name))
    for character in string
)
HAN = sorted(character for character in TABLES if "一" <= character <= "鿿")
CODES = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000]


def test_every_traditional_character_of_a_character_in_the_tables_is_folded_to_it() -> None:
    simplified = OpenCC("t2s").convert
    traditional = [c for c in map(chr, range(0x4E00, 0xA000)) if c not in TABLES and simplified(c) in TABLES]
    assert len(HAN) > 1000
    assert len(traditional) > 500
    traditional.remove("參")  # the numeral 叁 of cheques rather than 参, so a row with 参 also has 叁
    assert [c for c in traditional if fold(c) not in {fold(simplified(c)), simplified(c)}] == []


def test_every_compatibility_form_of_a_character_in_the_tables_is_folded_to_it() -> None:
    blocks = (range(0x2E80, 0x2FE0), range(0xF900, 0xFB00), range(0x2F800, 0x2FA20), range(0xFE50, 0xFE70))
    forms = [c for block in blocks for c in map(chr, block) if unicodedata.normalize("NFKC", c) in TABLES - {c}]
    assert len(forms) > 250
    assert [c for c in forms if fold(c) != fold(unicodedata.normalize("NFKC", c))] == []


def test_the_generated_characters_are_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("generate_traditional", ROOT / "tools/generate_traditional.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if f"OpenCC {version('opencc')} " in module.FILE.read_text(encoding="utf-8"):  # another version has another table
        assert module.main(["--check"]) == 0


def test_no_character_that_the_tables_write_is_folded_to_another() -> None:
    # These stand in patterns beside what they are folded to.
    assert {c for c in HAN if fold(c) != c} <= {"俩", "圆", "於", "遙"}


def test_the_characters_that_show_nothing_are_those_of_unicode_and_controls() -> None:
    invisible = regex.compile(r"\p{Default_Ignorable_Code_Point}")
    ours = re.compile(f"[{IGNORABLE}]")
    differ = [c for c in CODES if bool(ours.match(c)) != bool(invisible.match(c))]
    assert {unicodedata.category(c) for c in differ} == {"Cc", "Cf", "So"}
    assert [hex(ord(c)) for c in differ if unicodedata.category(c) != "Cc"] == ["0xfff9", "0xfffa", "0xfffb", "0xfffc"]


def test_every_space_separator_is_a_blank() -> None:
    assert [c for c in CODES if unicodedata.category(c) == "Zs" and not re.match(f"[{BLANKS}]", c)] == []
    assert fold("".join(c for c in CODES if unicodedata.category(c) == "Zs")).strip() == ""


@given(text=st.text(max_size=20))
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(text=st.text(max_size=20))
def test_a_text_is_said_to_move_where_a_character_does(text: str) -> None:
    if not text.isascii():
        assert folded(text)[1] is (any(MOVING.search(line) for line in text.split("\n") if not line.isascii()))


@pytest.mark.parametrize("character", [c for c in CODES if MOVING.fullmatch(c)][::37])
def test_what_a_moving_character_becomes_moves_no_more(character: str) -> None:
    assert MOVING.search(moved(character)) is None


# Offsets


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text("abc五", max_size=20))
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    found = [Edit(a, b, draw(st.text("xy", max_size=3))) for a, b in pairwise(places)]
    return text, found[::2]


@given(drawn=edits())
def test_what_an_edit_left_alone_stands_where_it_stood(drawn: tuple[str, list[Edit]]) -> None:
    text, made = drawn
    new, offsets = edited(text, made)
    spans = [offsets.given(place, place + 1) for place in range(len(new))]
    assert spans == sorted(spans)
    for place, (start, end) in enumerate(spans):
        assert 0 <= start <= end <= len(text)
        within = [edit for edit in made if (edit.start, edit.end) == (start, end) and new[place] in "xy"]
        assert within or text[start:end] == new[place]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("\u200b5%\u200b", "5%"),
        ("<b>5%</b>", "5%"),
        ("“\u200b5%\u200b”", "5%"),
        ("约 **5&nbsp;亿元** 。", "5&nbsp;亿元"),
        ("5㎏\u00ad。", "5㎏"),
        ("12\n  亿元", "12\n  亿元"),
    ],
)
def test_a_span_neither_begins_nor_ends_with_what_is_left_out(text: str, figure: str) -> None:
    [mention] = econnum.extract(text)
    assert mention.text == figure == text[mention.start : mention.end]


def test_parse_and_explain_speak_of_the_text_as_given() -> None:
    assert econnum.parse("<b>1.3</b> bil\u00adlion yuan") == econnum.parse("1.3 billion yuan")
    with pytest.raises(econnum.ParseError) as error:
        econnum.parse("1.3 bil\u00adlion yuan wor\u00adth")
    assert error.value.unread == "wor\u00adth"
    [passed] = econnum.explain("一\u200b些企业").suppressions
    assert (passed.start, passed.end, passed.text) == (0, 3, "一\u200b些")


# Marks


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<p>a</p><p>b</p>", "\n\na\n\n\n\nb\n\n"),
        ("<TD class=x>5</TD><td>6</td>", " | 5 | 6"),
        ("a<br/>\nb", "a b"),
        ("<script>x = 5</script>b<style>c</style>", "b"),
        ("<!-- 5\n6 -->b", "b"),
        ("<foo>5 <foo bar='x'>6</foo>", "<foo>5 6"),
        ("x<y and z>5", "x<y and z>5"),
        ("<a@b.com> 5, <AAPL.O> 6, P <5 and 6> 7", "(a@b.com) 5, (AAPL.O) 6, P <5 and 6> 7"),
        ("2*3*4, 2**3**4 a_b_c", "2*3*4, 2**3**4 a_b_c"),
        ("**a** *b* __c__ _d_ ~~e~~ `f`", "a b c d e f"),
        ("5** and 6**", "5** and 6**"),
        (r"\*a\*", r"\*a\*"),
        (r"5\% of \$3, C:\n", r"5% of $3, C:\n"),
        ('[5%](https://x.y/6 "7") [8](9) ![a](/10.png)', "5% [8](9) "),
        ("&lt;b&gt; &copy;&nbsp;&bogus; AT&T;", "<b> ©\xa0&bogus; AT&T;"),
        ("“5%” “618” “十四五”", "5% “618” “十四五”"),
    ],
)
def test_what_can_be_nothing_but_a_mark_is_taken_out(text: str, read: str) -> None:
    assert plain(text).text == read


@pytest.mark.parametrize("text", ["<b>5%</b>", "&nbsp;", "**5%**", "5&#37;"])
def test_without_markup_marks_are_characters(text: str) -> None:
    assert plain(text, None).text == text


PAGE = """<!doctype html>
<html><head><title>T 5&amp;6</title><style>a{b:5}</style><script>var x = 7 < 8;</script></head>
<body data-n="9"><p>Exports rose more
than <b title="a > b">20</b>&nbsp;percent.<!-- 11 --></p>
<table><tr><th>Year<th>亿元<tr><td>2019<td>5 亿</table>
<ul><li>more than<li>400 firms</ul>出口额
增长<a href="/12?x=13">3&#37</a>。<pre>1\n2</pre><img alt="14 pigs"></body></html>
"""


def test_a_page_is_read_without_what_machines_read() -> None:
    assert plain(PAGE, "html").text.split("\n") == [
        *("", "", "T 5&6", "", "Exports rose more than 20\xa0percent.", "", "Year | 亿元", "", "2019 | 5 亿", ""),
        *("more than", "", "400 firms", "", "出口额增长3%。", "", "1", "2"),
    ]


def test_the_figures_of_a_page_stand_in_its_source() -> None:
    found = econnum.extract(PAGE, markup="html")
    assert [PAGE[m.start : m.end] for m in found] == [m.text for m in found]
    assert "20</b>&nbsp;percent" in [m.text for m in found]
    modifiers = {m.text: m.value.modifier for m in found}
    assert modifiers["20</b>&nbsp;percent"] == "more_than"
    assert modifiers["400"] == "exact"  # another item says more than


NOTES = """---
date: 2024-01-05
---
# 标题 5%

出口达**500亿元**，[增长 20%](http://x.com/5 "t 6")，超过
3家。 ![7 pigs](x8.png)  1\\*5 <b>4</b> &#37;

| a | 2019 |
|---|------|
| 1 | 2亿  |

- 6% more
- than 400
> firms `9%`
"""


def test_notes_in_markdown_are_read_without_their_marks() -> None:
    assert plain(NOTES, "markdown").text.split("\n") == [
        *("", "", "标题 5%", "", "出口达500亿元，增长 20%，超过 3家。 1*5 4 %", "", "a | 2019", "", "1 | 2亿", ""),
        *("6% more", "", "than 400", "", "firms 9%"),
    ]


def test_the_figures_of_notes_stand_in_their_source() -> None:
    found = econnum.extract(NOTES, markup="markdown")
    assert [NOTES[m.start : m.end] for m in found] == [m.text for m in found]
    assert [m.text for m in found if m.kind == "percentage"] == ["5%", "20%", "4</b> &#37;", "6%", "9%"]


@pytest.mark.parametrize("markup", ["html", "markdown"])
@pytest.mark.parametrize(
    "text", ["\ud800<b>5%</b>", "5\r\n亿元", "&copy5%", "a\x00<p>5%", "<![x[5%", "```\n5%", "¥" * 9]
)
def test_a_document_of_any_characters_is_read(markup: Markup, text: str) -> None:
    for mention in econnum.extract(text, markup=markup):
        assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize("markup", ["xml", "HTML", ""])
def test_another_kind_of_document_is_refused(markup: str) -> None:
    with pytest.raises(ValueFieldError, match="auto, html, markdown"):
        econnum.Reader(markup=markup)  # type: ignore[arg-type]


def test_a_reader_without_the_parser_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("econnum.engine.plain.documents.find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"pip install 'econnum\[markup\]'"):
        econnum.Reader(markup="html")


DOCUMENTS = (
    "<b>",
    "<p>5 ",
    "<td>5",
    "<!--",
    "-->",
    "<script>",
    "&copy",
    "&#37;",
    "&",
    "<a b=",
    "**5** ",
    "_",
    "[a](b)",
    "|5",
)


@pytest.mark.parametrize("markup", ["html", "markdown"])
@pytest.mark.parametrize("piece", DOCUMENTS)
def test_the_time_of_a_document_grows_no_faster_than_its_length(markup: Markup, piece: str) -> None:
    reader = econnum.Reader(markup=markup)
    short, long = (repeated(piece, length) for length in (1500, 24000))
    once, more = cost(lambda: reader.extract(short), lambda: reader.extract(long))
    assert more < 2 * LINEAR * max(once, 1e-4)
