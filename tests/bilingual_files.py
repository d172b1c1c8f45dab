"""Small bilingual files, one of each format, written for these tests: the same four segments, two of them wrong."""

from __future__ import annotations

import zipfile
from io import BytesIO

import docx
import openpyxl

ROWS = (
    (
        "s1",
        "前三季度，园区收入912.17亿元。",
        "The park earned 912.17 billion yuan in the first three quarters.",
    ),
    ("s2", "出口增长5%。", "Exports rose 5 percent."),
    ("s3", "新增就业530万人。", ""),
    ("s4", "失业率为4.9%。", "The jobless rate was 4.6%."),
)

XLIFF_1 = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="park.docx" source-language="zh-CN" target-language="en-GB" datatype="plaintext">
    <body>
      <trans-unit id="s1" resname="income">
        <source>前三季度，园区<g id="1">收入</g>912.17亿元。</source>
        <target state="needs-review-translation">The park <g id="1">earned</g> 912.17 billion yuan in the first three quarters.</target>
        <note from="client">Check the units.</note>
      </trans-unit>
      <trans-unit id="s2" translate="no">
        <source>出口增长5%。</source>
        <target state="final">Exports rose 5 percent.</target>
      </trans-unit>
      <group id="g1">
        <trans-unit id="s3">
          <source>新增就业530万人。</source>
          <target state="new"/>
        </trans-unit>
        <trans-unit id="s4" approved="yes">
          <source>失业率为<ph id="2">{b}</ph>4.9%。</source>
          <target>The jobless rate was <ph id="2">{b}</ph>4.6%.</target>
        </trans-unit>
      </group>
    </body>
  </file>
</xliff>
"""  # noqa: E501

XLIFF_2 = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.1" srcLang="zh" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">
  <file id="f1">
    <unit id="u1">
      <originalData><data id="d1">&lt;b&gt;</data></originalData>
      <segment id="s1" state="translated">
        <source>前三季度，园区<pc id="1">收入</pc>912.17亿元。</source>
        <target>The park <pc id="1">earned</pc> 912.17 billion yuan in the first three quarters.</target>
      </segment>
      <ignorable><source> </source></ignorable>
      <segment id="s2" state="final">
        <source>出口增长5%。</source>
        <target>Exports rose 5 percent.</target>
      </segment>
    </unit>
    <unit id="s3" translate="no">
      <segment state="initial"><source>新增就业530万人。</source></segment>
    </unit>
    <unit id="s4">
      <notes><note id="n1" appliesTo="source">From the bureau.</note></notes>
      <segment><source>失业率为4.9%。</source><target>The jobless rate was 4.6%.</target></segment>
    </unit>
  </file>
</xliff>
"""

TRADOS = """<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="a.docx" source-language="zh-CN" target-language="en-US" datatype="x-sdlfilterframework2"><body>
    <trans-unit id="c3a1">
      <source>出口增长5%。进口增长3%。</source>
      <seg-source><mrk mtype="seg" mid="1">出口增长5%。</mrk><mrk mtype="seg" mid="2">进口增长3%。</mrk></seg-source>
      <target><mrk mtype="seg" mid="1">Exports rose 5%.</mrk><mrk mtype="seg" mid="2"> Imports rose 13%.</mrk></target>
      <sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff" locked="true"/><sdl:seg id="2" conf="Draft"/></sdl:seg-defs>
    </trans-unit>
  </body></file>
</xliff>
"""

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="hand" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh-CN"
    datatype="plaintext"/>
  <body>
    <tu tuid="s1">
      <tuv xml:lang="en-US"><seg>The park earned <bpt i="1">{b}</bpt>912.17 billion<ept i="1">{/b}</ept> yuan in the
first three quarters.</seg></tuv>
      <tuv xml:lang="zh-CN"><seg>前三季度，园区收入<bpt i="1">{b}</bpt>912.17亿<ept i="1">{/b}</ept>元。</seg></tuv>
    </tu>
    <tu tuid="s2">
      <tuv xml:lang="zh-CN"><seg>出口增长5%。</seg></tuv>
      <tuv xml:lang="en-US"><seg>Exports rose 5 percent.</seg></tuv>
      <tuv xml:lang="fr-FR"><seg>Les exportations ont augmenté de 5 %.</seg></tuv>
    </tu>
    <tu tuid="s3"><tuv xml:lang="zh-CN"><seg>新增就业530万人。</seg></tuv></tu>
    <tu tuid="s4">
      <tuv xml:lang="zh-CN"><seg>失业率为4.9%。</seg></tuv>
      <tuv xml:lang="en-US"><seg>The jobless rate was 4.6%.</seg></tuv>
    </tu>
  </body>
</tmx>
"""

PO = """# Figures of the park.
msgid ""
msgstr ""
"Language: zh_CN\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

msgctxt "s1"
msgid "The park earned 912.17 billion yuan in the first three quarters."
msgstr ""
"前三季度，园区收入"
"912.17亿元。"

#, fuzzy
msgctxt "s2"
msgid "Exports rose 5 percent."
msgstr "出口增长5%。"

msgctxt "s3"
msgid "It created 5.3 million jobs."
msgstr ""

msgctxt "s4"
msgid "The jobless rate was 4.6%."
msgstr "失业率为4.9%。"

msgid "One of 20 firms replied."
msgid_plural "%d of 20 firms replied."
msgstr[0] "30家企业中有%d家回复。"

#~ msgid "Old 5%"
#~ msgstr "旧6%"
"""

BOMB = """<?xml version="1.0"?>
<!DOCTYPE tmx [<!ENTITY a "5 percent"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<tmx version="1.4"><header srclang="zh"/><body><tu>
<tuv xml:lang="zh"><seg>&c;</seg></tuv><tuv xml:lang="en"><seg>&c;</seg></tuv></tu></body></tmx>
"""


def sheet(head: tuple[str, ...] = ("ID", "Source", "Target", "Status"), title: str = "News") -> bytes:
    """A workbook with the rows, under a head unless that is empty."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = title
    if head:
        page.append(head)
    for name, source, target in ROWS:
        page.append((name, source, target, "done") if head else (source, target))
    return saved(book)


def saved(document: object) -> bytes:
    """The bytes of a workbook or a Word document."""
    out = BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def word(paragraphs: tuple[str, ...], table: tuple[tuple[str, ...], ...] = ()) -> bytes:
    """A Word document with paragraphs and, after them, a table."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        made = document.add_table(rows=len(table), cols=len(table[0]))
        for row, texts in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    return saved(document)


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """An office document with one part replaced, or added."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return out.getvalue()


def part_of(data: bytes, name: str) -> str:
    """A part of an office document as text."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()
