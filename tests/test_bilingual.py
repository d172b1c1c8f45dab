"""The files of translators: what is read of each format, what is refused, and what is written back."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import bilingual_files as files
import econnum
from econnum import BilingualFileError, TextPair
from econnum.auditing.bilingual import packages

READ = {
    "XLIFF 1.2": files.XLIFF_1.encode(),
    "XLIFF 2.1": files.XLIFF_2.encode(),
    "TMX": files.TMX.encode(),
    "PO": files.PO.encode(),
    "xlsx": files.sheet(),
}


def found(data: bytes, **choices: object) -> dict[str, TextPair]:
    return {pair.name: pair for pair in econnum.read_bilingual(data, **choices)}  # type: ignore[arg-type]


@pytest.mark.parametrize("form", READ)
def test_every_format_gives_the_same_segments_and_findings(form: str) -> None:
    pairs = {name.removeprefix("u1/"): pair for name, pair in found(READ[form]).items()}
    assert {"s1", "s2", "s3", "s4"} <= pairs.keys()
    audits = {name: econnum.audit(pairs[name].source, pairs[name].target) for name in ("s1", "s2", "s4")}
    assert [[finding.category for finding in audit] for audit in audits.values()] == [["scale"], [], ["value"]]
    assert [pairs[name].translated for name in ("s1", "s2", "s3", "s4")] == [True, True, False, True]
    assert all(pair.line for pair in pairs.values())


def test_states_and_locks_are_those_of_the_format() -> None:
    def states(data: bytes) -> list[tuple[str | None, bool]]:
        return [(pair.state, pair.locked) for pair in econnum.read_bilingual(data)]

    assert states(READ["XLIFF 1.2"]) == [
        ("needs-review-translation", False), ("final", True), ("new", False), ("approved", False),
    ]  # fmt: skip
    assert states(READ["XLIFF 2.1"]) == [("translated", False), ("final", False), ("initial", True), (None, False)]
    assert states(files.TRADOS.encode()) == [("ApprovedSignOff", True), ("Draft", False)]
    assert [state for state, _ in states(READ["PO"])] == [
        "translated", "fuzzy", "untranslated", "translated", "translated",
    ]  # fmt: skip
    assert states(READ["xlsx"]) == [("done", False)] * 4


@pytest.mark.parametrize(
    ("attributes", "state", "locked"),
    [
        ('xmlns:mq="MQXliff" mq:status="ManuallyConfirmed" mq:locked="locked"', "ManuallyConfirmed", True),
        ('xmlns:m="http://www.memsource.com/mxlf/2.0" m:confirmed="1" m:locked="false"', "confirmed", False),
        ('xmlns:m="http://www.memsource.com/mxlf/2.0" m:confirmed="0" m:locked="true"', "not confirmed", True),
    ],
)
def test_memoq_and_phrase_keep_them_in_attributes_of_the_unit(attributes: str, state: str, locked: bool) -> None:
    data = files.XLIFF_1.replace('<trans-unit id="s4" approved="yes">', f'<trans-unit id="s4" {attributes}>')
    assert (found(data.encode())["s4"].state, found(data.encode())["s4"].locked) == (state, locked)


def test_a_segment_of_a_unit_is_a_pair_of_its_own() -> None:
    pairs = found(files.TRADOS.encode())
    assert [(name, pair.source, pair.target.strip()) for name, pair in pairs.items()] == [
        ("c3a1/1", "出口增长5%。", "Exports rose 5%."),
        ("c3a1/2", "进口增长3%。", "Imports rose 13%."),
    ]


@pytest.mark.parametrize(
    ("inline", "read"),
    [
        ('5<g id="1">0</g>%', "50%"),
        ('5<bpt id="1">&lt;b&gt;7</bpt>0<ept id="1">8</ept>%', "50%"),
        ('2030年<x id="1"/>50%', "2030年 50%"),
        ('2030年 <x id="1"/>50%', "2030年 50%"),
        ('2030年<x id="1" ctype="lb"/>50%', "2030年\n50%"),
        ("5<!-- 7 -->0%", "50%"),
        ("5<![CDATA[0%]]>", "50%"),
    ],
)
def test_inline_codes_are_no_text(inline: str, read: str) -> None:
    data = files.XLIFF_1.replace("出口增长5%。", inline)
    assert found(data.encode())["s2"].source == read


@pytest.mark.parametrize("encoding", ["utf-16", "gb18030"])
def test_the_encoding_is_what_the_file_declares(encoding: str) -> None:
    assert found(files.XLIFF_1.replace("UTF-8", encoding).encode(encoding))["s2"].source == "出口增长5%。"
    assert found(files.PO.replace("UTF-8", "gb18030").encode("gb18030"))["s2"].target == "出口增长5%。"


def test_both_directions_are_read() -> None:
    turned = files.TMX.replace('srclang="zh-CN"', 'srclang="en-US"')
    assert found(turned.encode())["s2"].source == "Exports rose 5 percent."
    assert found(READ["TMX"])["s2"].source == "出口增长5%。"
    head = ("ID", "English", "Chinese", "Status")
    assert found(files.sheet(head))["s1"].source == files.ROWS[0][1]
    assert found(files.sheet(head), languages=("zh", "en"))["s1"].source == files.ROWS[0][2]


def test_of_several_languages_a_caller_chooses() -> None:
    data = files.TMX.replace("fr-FR", "zh-TW").encode()
    with pytest.raises(BilingualFileError, match=r"several languages: en-US, zh-CN, zh-TW: choose .*languages="):
        econnum.read_bilingual(data)
    assert found(data, languages=("zh-TW", "en"))["s2"].source.startswith("Les")
    with pytest.raises(BilingualFileError, match="the file has no 'de'"):
        econnum.read_bilingual(data, languages=("zh", "de"))


def test_columns_are_found_by_their_names_or_are_the_first_two() -> None:
    assert found(files.sheet(("编号", "原文", "译文", "状态")))["s4"].target == files.ROWS[3][2]
    assert found(files.sheet(("a", "b", "c", "d")), columns=("B", "c"))["News!5"].source == files.ROWS[3][1]
    assert [*found(files.sheet(()))] == ["News!1", "News!2", "News!3", "News!4"]
    with pytest.raises(BilingualFileError, match="no sheet has the columns x and y"):
        econnum.read_bilingual(files.sheet(), columns=("x", "y"))


def test_a_cell_is_what_it_shows() -> None:
    import openpyxl

    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(("source", "target"))
    page.append((0.049, "4.9%"))
    page["A2"].number_format = "0.0%"
    page.append((912.17, True))
    [share, bare] = econnum.read_bilingual(files.saved(book))
    assert (share.source, bare.source) == ("4.9%", "912.17")


BROKEN = {
    "truncated XML": (
        files.XLIFF_1[:700].encode(),
        "line 14: broken XML: Specification mandates value for attribute i",
    ),
    "truncated TMX": (files.TMX[:500].encode(), "broken XML"),
    "another encoding": (files.XLIFF_1.encode("gb18030"), "broken XML"),
    "another encoding of PO": (files.PO.encode("gb18030"), "the PO file is not UTF-8"),
    "an unknown charset": (files.PO.replace("UTF-8", "no-such").encode(), "broken PO"),
    "a quotation mark missing": (files.PO.replace('percent."', "percent.").encode(), "line 16: broken PO"),
    "no target language": (files.XLIFF_1.replace(' target-language="en-GB"', "").encode(), "declare its target"),
    "no target language in 2.1": (files.XLIFF_2.replace(' trgLang="en"', "").encode(), "declare its target language"),
    "one language": (files.TMX.replace("en-US", "fr-FR").encode(), "no target language that econnum reads"),
    "another language": (files.XLIFF_1.replace("en-GB", "ja").encode(), "in the language 'ja'"),
    "another language of PO": (files.PO.replace("zh_CN", "de").encode(), "in the language 'de'"),
    "entities": (files.BOMB.encode(), "declares entities"),
    "other XML": (b"<html/>", "the XML is <html>"),
    "no file at all": (b"", "no bilingual file"),
    "a text": ("增长5%".encode(), "no bilingual file"),
    "an archive": (files.with_part(files.sheet(), "xl/workbook.xml", b"")[:900], "broken archive"),
    "a Word document": (
        files.word(("增长5%",)),
        "a Word document has one text: give XLIFF, TMX, PO or .xlsx, or two texts",
    ),
    "a broken workbook": (files.with_part(files.sheet(), "xl/workbook.xml", b"<a"), "broken spreadsheet"),
    "a document type": (
        files.with_part(files.sheet(), "xl/sharedStrings.xml", files.BOMB.encode()),
        "xl/sharedStrings.xml has a document type declaration",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_raises_one_kind_of_error(name: str) -> None:
    data, said = BROKEN[name]
    with pytest.raises(BilingualFileError) as raised:
        econnum.read_bilingual(data)
    assert said in str(raised.value)
    assert len(str(raised.value)) < 400


def test_entities_are_never_expanded() -> None:
    deep = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 30))
    data = f'<!DOCTYPE tmx [<!ENTITY e0 "5">{deep}]><tmx a="&e29;"><body>&e29;</body></tmx>'
    started = time.process_time()
    with pytest.raises(BilingualFileError):
        econnum.read_bilingual(data.encode())
    assert time.process_time() - started < 1
    outside = '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx><body>&x;</body></tmx>'
    with pytest.raises(BilingualFileError, match="declares entities"):
        econnum.read_bilingual(outside.encode())


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "LARGEST", 10_000)
    with pytest.raises(BilingualFileError, match="unpacks to more than"):
        econnum.read_bilingual(files.with_part(files.sheet(), "xl/media/a.bin", b"0" * 20_000))


def test_a_path_is_read_and_a_missing_one_raises_what_open_raises(tmp_path: Path) -> None:
    (tmp_path / "a.po").write_bytes(READ["PO"])
    assert econnum.read_bilingual(tmp_path / "a.po") == econnum.read_bilingual(str(tmp_path / "a.po"))
    with pytest.raises(FileNotFoundError):
        econnum.read_bilingual(tmp_path / "b.po")


def annotated(data: bytes, **options: object) -> bytes:
    pairs = econnum.read_bilingual(data)
    return econnum.annotate_xliff(data, zip(pairs, econnum.audit_many(pairs), strict=True), **options)  # type: ignore[arg-type]


def notes(data: bytes) -> list[tuple[str | None, str | None, str]]:
    """The notes of a document: whose they are, the priority, and the text."""
    root = etree.fromstring(data)
    return [
        (note.get("from") or note.get("category"), note.get("priority"), note.text or "")
        for note in root.iter("{*}note")
    ]


@pytest.mark.parametrize("data", [READ["XLIFF 1.2"], READ["XLIFF 2.1"], files.TRADOS.encode()])
def test_notes_are_written_and_read_again_and_nothing_else_changes(data: bytes) -> None:
    once = annotated(data)
    assert econnum.read_bilingual(once) == [
        pair._replace(line=again.line)
        for pair, again in zip(econnum.read_bilingual(data), econnum.read_bilingual(once), strict=True)
    ]
    own = [note for note in notes(once) if note[0] == "econnum"]
    assert own
    assert [note for note in notes(once) if note[0] != "econnum"] == notes(data)
    assert annotated(once) == once, "a second audit replaces the notes of the first"
    lines = [line for line in once.decode().splitlines() if "econnum" not in line and "notes>" not in line]
    assert etree.tostring(etree.fromstring("\n".join(lines).encode())) in (
        etree.tostring(etree.fromstring(data)),
        etree.tostring(etree.fromstring(_without_lists(data))),
    )


def _without_lists(data: bytes) -> bytes:
    return b"\n".join(line for line in data.splitlines() if b"notes>" not in line)


def test_a_note_says_what_is_wrong_where_and_what_to_write() -> None:
    [theirs, scale, missing, value] = notes(annotated(READ["XLIFF 1.2"]))
    assert theirs == ("client", None, "Check the units.")
    assert scale[:2] == ("econnum", "1")
    assert scale[2].startswith("wrong scale: “912.17亿元” became")
    assert scale[2].endswith("Say: 91.217 billion yuan")
    assert missing[2] == "missing: “530万人” has no counterpart."
    assert value[2] == "wrong figure: “4.9%” became “4.6%”. Say: 4.9%"
    chinese = notes(annotated(READ["XLIFF 1.2"], language="zh"))
    assert chinese[1][2].startswith("数量级错误：“912.17亿元”译成了")


def test_a_note_of_several_segments_names_its_segment() -> None:
    assert "[s1] wrong scale" in notes(annotated(READ["XLIFF 2.1"]))[0][2]
    assert "[2] wrong figure" in notes(annotated(files.TRADOS.encode()))[0][2]


def test_what_was_tolerated_is_a_note_of_lower_priority() -> None:
    data = files.XLIFF_1.replace("5 percent", "about 5 percent").encode()
    assert [note[1] for note in notes(annotated(data))] == [None, "1", "1", "1"]
    assert [note[1] for note in notes(annotated(data, notes=True))] == [None, "1", "5", "1", "1"]


def test_notes_of_2_1_precede_the_original_data_and_the_segments() -> None:
    root = etree.fromstring(annotated(READ["XLIFF 2.1"]))
    for unit in root.iter("{*}unit"):
        names = [etree.QName(child).localname for child in unit]
        assert names == sorted(names, key=["notes", "originalData", "segment", "ignorable"].index) or names[:2] in (
            ["notes", "originalData"],
            ["notes", "segment"],
        )


def test_notes_are_for_xliff() -> None:
    with pytest.raises(BilingualFileError, match="no XLIFF"):
        econnum.annotate_xliff(READ["TMX"], [])


def test_a_word_document_is_its_paragraphs_and_the_rows_of_its_tables() -> None:
    data = files.word(("出口增长5%。", "", "进口增长3%。"), (("项目", "金额"), ("收入", "912.17亿元")))
    assert econnum.read_docx(data) == "出口增长5%。\n\n进口增长3%。\n\n项目\t金额\n\n收入\t912.17亿元"


def test_tracked_changes_of_a_word_document_are_read_as_accepted() -> None:
    data = files.word(("Exports rose MARK.",))
    body = files.part_of(data, "word/document.xml")
    changed = (
        '</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>5%</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="a"><w:r><w:t>6%</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">'
    )
    made = files.with_part(data, "word/document.xml", body.replace("MARK", changed).encode())
    assert econnum.read_docx(made) == "Exports rose 6%."


def test_a_text_box_is_read_once_and_a_footnote_at_the_end() -> None:
    data = files.word(("Exports MARK rose.",))
    body = files.part_of(data, "word/document.xml")
    box = "<w:txbxContent><w:p><w:r><w:t>7%</w:t></w:r></w:p></w:txbxContent>"
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    shape = (
        f"</w:t></w:r><w:r><mc:AlternateContent {compatible}><mc:Choice Requires='x'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>"
    )
    made = files.with_part(data, "word/document.xml", body.replace("MARK", shape).encode())
    rels = files.part_of(data, "word/_rels/document.xml.rels")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    made = files.with_part(
        made,
        "word/_rels/document.xml.rels",
        rels.replace(
            "</Relationships>", f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
        ).encode(),
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    footnotes = (
        f'<w:footnotes xmlns:w="{space}"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        "<w:footnote w:id='1'><w:p><w:r><w:t>In 2019, 8%.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    made = files.with_part(made, "word/footnotes.xml", footnotes.encode())
    assert econnum.read_docx(made) == "Exports  rose.\n\n7%\n\nIn 2019, 8%."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "broken archive"),
        (files.sheet(), "the file has no word/document.xml"),
        (files.with_part(files.word(("5%",)), "word/document.xml", b"<a"), "broken Word document"),
        (files.with_part(files.word(("5%",)), "word/document.xml", files.BOMB.encode()), "document type declaration"),
        (files.with_part(files.word(("5%",)), "[Content_Types].xml", b"<a/>"), "broken Word document"),
    ],
)
def test_a_broken_word_document_raises_the_same_error(data: bytes, said: str) -> None:
    with pytest.raises(BilingualFileError, match=said):
        econnum.read_docx(data)


def test_segments_of_one_identifier_are_told_apart() -> None:
    data = files.XLIFF_1.replace('id="s4"', 'id="s1"').encode()
    assert [*found(data)] == ["s1", "s2", "s3", "s1#2"]
    assert [text.partition(":")[0] for _, _, text in notes(annotated(data))[1:]] == [
        "wrong scale", "missing", "wrong figure",
    ]  # fmt: skip


def test_alternative_translations_are_no_translations() -> None:
    alternative = "<alt-trans><source>出口增长7%。</source><target>Exports rose 7%.</target></alt-trans></trans-unit>"
    assert found(files.XLIFF_1.replace("</trans-unit>", alternative, 2).encode()) == found(READ["XLIFF 1.2"])


def test_a_segment_that_seg_source_marks_may_have_no_translation() -> None:
    data = files.TRADOS.replace('<mrk mtype="seg" mid="2"> Imports rose 13%.</mrk>', "")
    pair = found(data.encode())["c3a1/2"]
    assert (pair.source, pair.target, pair.translated) == ("进口增长3%。", "", False)


def test_lines_of_a_document_may_be_wrapped_by_the_format() -> None:
    """A line end in XML is a blank of the text, and the figures on either side of it are read as they stand."""
    assert found(READ["TMX"])["s1"].target.endswith("in the\nfirst three quarters.")


SEEDS = [*READ.values(), files.TRADOS.encode(), files.word(("增长5%",))]


@given(
    data=st.sampled_from(SEEDS),
    edits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), st.binary(max_size=24)), min_size=1, max_size=4),
)
def test_whatever_happens_to_a_file_it_is_read_or_refused(data: bytes, edits: list[tuple[float, int, bytes]]) -> None:
    for place, length, inserted in edits:
        start = int(place * len(data))
        data = data[:start] + inserted + data[start + length :]
    for read in (econnum.read_bilingual, econnum.read_docx, annotated):
        with suppress(BilingualFileError):
            read(data)  # type: ignore[operator]
