"""Files as they come: encodings, tables, folders, and streams that are longer than memory."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from pyarrow import parquet, table

from econnum import extract
from econnum.cli import blocks, columns, main
from econnum.cli.blocks import Start
from econnum.cli.encodings import UndecodableError, decoded
from econnum.cli.tables import PAGE
from econnum.errors import MissingExtraError

pty = pytest.importorskip("pty", reason="terminals of POSIX")

SIMPLIFIED = "出口13204亿元，同比增长20.4%。\r\n\r\n签约项目37个，总投资61.5亿元，比上年增长两成。\n"
TRADITIONAL = "出口總額13204億元，比去年同期增加20.4%。\n\n這家公司的員工有3.5萬人，營業收入為新台幣5億元。\n"
MIXED = "Exports rose 20.4% to 1,320.4 billion yuan.\n\n进口下降3%。\n"
LONG = "今年上半年，中国企业的投资增长8.6%，达到1.32万亿元。\n\n" * 3000
TEXTS = {"simplified": SIMPLIFIED, "traditional": TRADITIONAL, "mixed": MIXED, "long": LONG}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "gb18030", "big5")
# What Big5 does not have is written in the other script.
IN_BIG5 = {
    "simplified": SIMPLIFIED.translate(str.maketrans("亿长签约项个总资两", "億長簽約項個總資兩")),
    "mixed": MIXED.replace("进", "進"),
    "long": LONG.translate(str.maketrans("国业资长达万亿", "國業資長達萬億")),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(out: str) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def plain(records: list[dict]) -> list[dict]:
    """The records without what says where they stand."""
    placed = {"file", "id", "line", "column"}
    return [{name: value for name, value in record.items() if name not in placed} for record in records]


def written(name: str, encoding: str) -> str:
    """The text that stands in the file of this name and encoding."""
    return IN_BIG5.get(name, TEXTS[name]) if encoding == "big5" else TEXTS[name]


@pytest.fixture
def twenty(folder: Path) -> dict[str, str]:
    """Twenty files in five encodings, and what stands in them."""
    made = {f"{name}.{encoding}.txt": written(name, encoding) for name in TEXTS for encoding in ENCODINGS}
    for name, text in made.items():
        (folder / name).write_bytes(text.encode(name.split(".")[1]))
    assert len(made) == 20
    return made


# -- Encodings ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_files_are_read_in_the_encoding_that_is_given(encoding: str, twenty: dict[str, str], capsys) -> None:
    mine = [name for name in twenty if f".{encoding}." in name]
    assert main(["--format", "jsonl", "--encoding", encoding, *mine]) == 0
    wanted = [mention.to_dict() for name in mine for mention in extract(twenty[name])]
    assert plain(found(capsys.readouterr().out)) == wanted


def test_the_encoding_of_each_file_is_detected(twenty: dict[str, str], capsys) -> None:
    assert main(["--format", "jsonl", "--encoding", "auto", "."]) == 0
    shown = found(capsys.readouterr().out)
    for name, text in twenty.items():
        mine = [record for record in shown if record["file"] == os.path.join(".", name)]
        assert plain(mine) == [mention.to_dict() for mention in extract(text)], name


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_goes_before_every_option(encoding: str, folder: Path, capsys) -> None:
    (folder / "a.txt").write_bytes(SIMPLIFIED.encode(encoding))
    for option in ([], ["--encoding", "gb18030"], ["--encoding", "auto"]):
        assert main(["--format", "jsonl", *option, "a.txt"]) == 0
        assert plain(found(capsys.readouterr().out)) == [mention.to_dict() for mention in extract(SIMPLIFIED)]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (SIMPLIFIED.encode("gb18030"), "GB18030, BIG5: give --encoding gb18030"),
        (TRADITIONAL.encode("big5"), "likely one of BIG5, GB18030: give --encoding big5, or the other"),
        (MIXED.encode("utf-16-le"), "it is likely UTF-16-LE: give --encoding utf-16-le"),
        ("Up 5% to 3.\n".encode("utf-16-be"), "every other byte is 0; it is likely UTF-16-BE"),
        ("It didn’t rise – 5%.".encode("cp1252"), "it is likely CP1252: give --encoding cp1252"),
        (b"\xff", "byte 0xff at offset 0; give its encoding by --encoding"),
        (b"a\n" * 40_000 + SIMPLIFIED.encode("gb18030"), "byte 0xb3 at offset 80000; it is likely one of GB18030"),
    ],
)
@pytest.mark.parametrize("command", ["extract", "rewrite --locale en"])
def test_what_is_not_utf_8_is_reported_with_what_it_is_likely_to_be(data, told, command, folder, capsys):
    (folder / "a.txt").write_bytes(data)
    assert main([*command.split(" "), "a.txt"]) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("econnum: a.txt: ")
    assert told.replace("GB18030, BIG5", "GB18030") in line.replace("GB18030, BIG5", "GB18030")


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_pieces_that_end_within_a_character_are_joined(size: int, encoding: str) -> None:
    text = written("simplified", encoding)
    data = text.encode(encoding)
    pieces = [data[place : place + size] for place in range(0, len(data), size)]
    assert "".join(decoded(pieces, encoding.removesuffix("-sig"), given=True)) == text


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize(("encoding", "data", "place"), [
    ("utf-8", "亿".encode() * 5 + b"\xff", 15),
    ("utf-8", "亿".encode() * 5 + b"\xe4\xba", 15),
    ("gb18030", "亿".encode("gb18030") * 5 + b"\xff", 10),
    ("big5", "億".encode("big5") * 5 + b"\xff\xff", 10),
])  # fmt: skip
def test_a_wrong_byte_is_reported_by_its_place_in_the_file(size, encoding, data, place):
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    with pytest.raises(UndecodableError, match=f"not {encoding.upper()}: byte .* at offset {place};"):
        [*decoded(pieces, encoding, given=True)]


def test_a_file_with_one_wrong_byte_is_left_out_whole(folder: Path, capsys) -> None:
    (folder / "a.txt").write_bytes(b"up 5%\n\n" * 50_000 + b"\xff")
    assert main(["--format", "jsonl", "a.txt"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == "econnum: a.txt: not UTF-8: byte 0xff at offset 350000; give its encoding by --encoding\n"


@pytest.mark.parametrize("name", ["klingon", "", "hex", "rot13", "utf\x1b[31m", "a\x00b", "x" * 1000])
@pytest.mark.parametrize("command", ["extract", "audit a b", "convert 5% kg --rates r", "rewrite --locale en"])
def test_what_is_no_encoding_is_wrong_usage(name: str, command: str, folder: Path, capsys) -> None:
    assert main([*command.split(" "), "--encoding", name]) == 2
    shown = capsys.readouterr().err
    assert "no encoding" in shown
    assert all(character.isprintable() or character == "\n" for character in shown)


def test_without_charset_normalizer_the_extra_is_named(folder: Path, monkeypatch, capsys) -> None:
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    (folder / "a.txt").write_text("up 5%", encoding="utf-8")
    (folder / "b.txt").write_bytes(SIMPLIFIED.encode("gb18030"))
    assert main(["--encoding", "auto", "a.txt"]) == 0
    assert main(["--encoding", "auto", "b.txt"]) == 2
    assert capsys.readouterr().err == (
        "econnum: charset_normalizer is not installed: pip install 'econnum[encoding]'\n"
    )


def test_the_two_texts_of_an_audit_may_be_in_two_encodings(folder: Path, capsys) -> None:
    (folder / "zh.txt").write_bytes("增长5%".encode("gb18030"))
    (folder / "en.txt").write_bytes("up 5% – café".encode())
    (folder / "pairs.tsv").write_bytes("增长5%\tup 5%\n".encode("big5", "ignore"))
    assert main(["audit", "zh.txt", "en.txt", "--encoding", "gb18030,utf-8"]) == 0
    assert main(["audit", "zh.txt", "en.txt", "--encoding", "auto"]) == 0
    assert main(["audit", "--tsv", "pairs.tsv", "--encoding", "big5"]) == 0
    assert main(["audit", "zh.txt", "en.txt"]) == 2
    assert "--encoding gb18030" in capsys.readouterr().err
    assert main(["audit", "--tsv", "pairs.tsv", "--encoding", "big5,utf-8"]) == 2


def test_the_rates_of_convert_may_be_in_any_encoding(folder: Path, capsys) -> None:
    (folder / "rates.csv").write_bytes("quote,rate,source\nCNY,7,中国银行\n".encode("gb18030"))
    command = ["convert", "$5", "CNY", "--rates", "rates.csv", "--base", "USD"]
    assert main([*command, "--encoding", "gb18030"]) == 0
    assert "中国银行" in capsys.readouterr().out
    assert main(command) == 2


def test_a_text_is_rewritten_from_its_encoding_into_utf_8(folder: Path, capsys) -> None:
    (folder / "a.txt").write_bytes(SIMPLIFIED.encode("gb18030"))
    assert main(["rewrite", "--locale", "en", "--encoding", "gb18030", "a.txt", "--output", "a.txt"]) == 0
    assert (folder / "a.txt").read_bytes().decode("utf-8").startswith("出口1.3204 trillion yuan")


# -- Tables ------------------------------------------------------------------------------------------------

ROWS = [
    {"id": "a1", "date": "2022-07-15", "body": "出口13204亿元，\n同比增长20.4%。"},
    {"id": "a2", "date": "2022-07-16", "body": "No figures, \"none\"."},
    {"id": "a3", "date": "2022-07-17", "body": ""},
    {"id": "a4", "date": "2022-07-18", "body": "Up 5% to 2 apples, 3亿元"},
]  # fmt: skip


def as_csv(rows: list[dict], delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, [*rows[0]], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


@pytest.fixture
def tables(folder: Path) -> Path:
    """The rows in each form."""
    one_line = [{**row, "body": row["body"].replace("\n", " ")} for row in ROWS]
    (folder / "news.csv").write_text(as_csv(ROWS), encoding="utf-8", newline="")
    (folder / "news.tsv").write_text(
        "".join("\t".join(row.values()) + "\n" for row in [dict(zip(ROWS[0], ROWS[0], strict=True)), *one_line]),
        encoding="utf-8",
    )
    (folder / "news.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    (folder / "news.json").write_text(json.dumps(ROWS), encoding="utf-8")
    parquet.write_table(table({name: [row[name] for row in ROWS] for name in ROWS[0]}), folder / "news.parquet")
    return folder


FORMS = ("csv", "tsv", "jsonl", "json", "parquet")
SKIPPED = "1 of 4 rows skipped, which have no text in the column"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("column", "key"), [("body", "id"), ("3", "1"), ("body", None)])
def test_the_texts_of_a_column_are_read_one_by_one(form, column, key, tables, capsys):
    if column == "3" and form in {"jsonl", "json"}:
        pytest.skip("objects have no order")
    options = ["--id", key] if key else []
    assert main(["--format", "jsonl", "--column", column, *options, f"news.{form}"]) == 0
    shown = capsys.readouterr()
    skipped = SKIPPED.replace("4", "5") if column == "3" and form in {"csv", "tsv"} else SKIPPED  # the head is a row
    assert shown.err == f"econnum: news.{form}: {skipped}\n"
    first = 2 if form in {"csv", "tsv"} else 1
    wanted = [
        {"id": row["id"] if key else number, **mention.to_dict()}
        for number, row in enumerate(ROWS, first)
        for mention in extract(row["body"].replace("\n", " ") if form == "tsv" else row["body"])
    ]
    placed = {"file", "line", "column"}
    assert [{name: record[name] for name in record if name not in placed} for record in found(shown.out)] == wanted


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_id_stands_in_every_format(jobs: str, tables: Path, capsys) -> None:
    options = ["--column", "body", "--id", "id", "--jobs", jobs, "news.csv"]
    assert main(["--format", "tsv", *options]) == 0
    head, *rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert head[:3] == ["file", "id", "place"]
    assert [row[:4] for row in rows[:2]] == [
        ["news.csv", "a1", "1:3", "13204亿元"],
        ["news.csv", "a1", "2:5", "20.4%"],
    ]
    assert main(["--format", "table", *options]) == 0
    file, *lines = capsys.readouterr().out.splitlines()
    assert file == "news.csv"
    assert [line.split()[0] for line in lines] == ["id", *(row[1] for row in rows)]
    assert main(["--format", "parquet", "--output", "out.parquet", *options]) == 0
    made = parquet.read_table("out.parquet")
    assert made.column_names[:3] == ["file", "id", "start"]
    assert made["id"].to_pylist() == [row[1] for row in rows]
    assert main(["--explain", *options]) == 0
    assert [line.split()[:3] for line in capsys.readouterr().out.splitlines()[:3]] == [
        ["news.csv"], ["id", "place", "text"], ["a1", "1:3", "13204亿元"],
    ]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_table_without_a_column_is_not_read_as_prose(form: str, tables: Path, capsys) -> None:
    assert main([f"news.{form}"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == (
        f"econnum: news.{form}: a table: give --column for the texts, or --input-format text to read all of it as it "
        "stands; its columns are id, date, body\n"
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("options", [["--column", "text"], ["--column", "4"], ["--column", "body", "--id", "key"]])
def test_a_column_that_is_not_there_is_reported_with_those_that_are(form, options, tables, capsys):
    assert main([*options, f"news.{form}"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == f"econnum: news.{form}: no column {options[-1]!r}; its columns are id, date, body\n"


def test_a_table_can_be_read_as_it_stands(tables: Path, capsys) -> None:
    assert main(["--format", "jsonl", "--input-format", "text", "news.csv"]) == 0
    assert "2022-07-15" in [record["text"] for record in found(capsys.readouterr().out)]


def test_escapes_of_json_are_read(folder: Path, capsys) -> None:
    (folder / "a.jsonl").write_text('{"body": "\\u51fa\\u53e35\\u4ebf\\u5143\\n2 tonnes", "n": 1.50}', encoding="ascii")
    assert main(["--format", "jsonl", "--column", "body", "--id", "n", "a.jsonl"]) == 0
    assert [(r["id"], r["text"], r["start"]) for r in found(capsys.readouterr().out)] == [
        ("1.50", "5亿元", 2), ("1.50", "2 tonnes", 6),
    ]  # fmt: skip


def test_rows_that_are_lists_have_columns_by_number(folder: Path, capsys) -> None:
    (folder / "a.jsonl").write_text('[7, "up 5%"]\n[8, "up 6%"]\n', encoding="utf-8")
    assert main(["--format", "jsonl", "--column", "2", "--id", "1", "a.jsonl"]) == 0
    assert [(r["id"], r["text"]) for r in found(capsys.readouterr().out)] == [(7, "5%"), (8, "6%")]


def test_a_csv_without_a_head_has_columns_by_number(folder: Path, capsys) -> None:
    (folder / "a.csv").write_text("x,up 5%\ny,up 6%\n", encoding="utf-8")
    assert main(["--format", "jsonl", "--column", "2", "a.csv"]) == 0
    assert [(r["id"], r["text"]) for r in found(capsys.readouterr().out)] == [(1, "5%"), (2, "6%")]


BROKEN = {
    "no JSON": ('{"body": "up 5%"}\n{"body": \n{"body": "up 6%"}\nnone\n', "row 2: no JSON"),
    "no object": ('{"body": "up 5%"}\n17\n{"body": "up 6%"}\nnull\n', "row 2: it is no object and no list"),
    "no text": ('{"body": "up 5%"}\n{"body": 17}\n{"body": "up 6%"}\n{"body": []}\n', "row 2: what stands in the"),
    "deep": ('{"body": "up 5%"}\n' + "[" * 100_000 + '\n{"body": "up 6%"}\n3\n', "row 2: the JSON is nested too"),
    "huge": ('{"body": "up 5%"}\n' + "9" * 5000 + '\n{"body": "up 6%"}\n3\n', "row 2: an integer has more digits"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_row_is_reported_and_the_others_are_read(fault: str, folder: Path, capsys) -> None:
    text, told = BROKEN[fault]
    (folder / "a.jsonl").write_text(text, encoding="utf-8")
    assert main(["--format", "jsonl", "--column", "body", "a.jsonl"]) == 1
    shown = capsys.readouterr()
    assert [record["text"] for record in found(shown.out)] == ["5%", "6%"]
    first, more = shown.err.splitlines()
    assert first.startswith(f"econnum: a.jsonl: {told}")
    assert more == "econnum: a.jsonl: 1 more of 4 rows could not be read"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.json", b"[1, 2", "no JSON: "),
        ("a.json", b"[" * 100_000, "the JSON is nested too deeply"),
        ("a.parquet", b"PAR1 and nothing more", "no Parquet: "),
        ("a.parquet", b"", "no Parquet: "),
        ("a.csv", b'body\n"' + b"5%\n" * 5000, "line 3335: field larger than field limit"),
        ("a.jsonl", b"7" * 200_000, "line 1 has more than 9,999 characters"),
    ],
)
def test_a_file_that_is_no_such_table_is_one_line(name, data, told, folder, monkeypatch, capsys):
    monkeypatch.setattr(columns, "LONGEST_RECORD", 9999)
    (folder / name).write_bytes(data)
    assert main(["--column", "body", name]) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"econnum: {name}: {told}")


def test_the_limit_of_a_field_is_as_before(tables: Path, capsys) -> None:
    before = csv.field_size_limit()
    main(["--column", "body", "news.csv"])
    main(["--column", "nobody", "news.csv"])
    assert csv.field_size_limit() == before


def test_rows_without_a_text_are_counted(folder: Path, capsys) -> None:
    (folder / "a.jsonl").write_text('{"body": null}\n{"body": " "}\n{}\n\n{"body": "up 5%"}\n', encoding="utf-8")
    assert main(["--format", "tsv", "--column", "body", "a.jsonl"]) == 0
    assert capsys.readouterr().err == "econnum: a.jsonl: 3 of 4 rows skipped, which have no text in the column\n"


def test_a_table_of_which_every_row_is_empty_is_read(folder: Path, capsys) -> None:
    (folder / "a.csv").write_text("id,body\n1,\n2,\n", encoding="utf-8")
    assert main(["--format", "jsonl", "--column", "body", "a.csv"]) == 0
    shown = capsys.readouterr()
    assert (shown.out, len(shown.err.splitlines())) == ("", 1)


def test_the_form_of_standard_input_is_said(folder: Path, monkeypatch, capsys) -> None:
    def give(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    give(as_csv(ROWS).encode())
    assert main(["--format", "jsonl", "--column", "body", "--input-format", "csv"]) == 0
    assert found(capsys.readouterr().out)[0]["text"] == "13204亿元"
    give(b"body\n5%\n")
    assert main(["--column", "body"]) == 1
    assert "--input-format" in capsys.readouterr().err


@pytest.mark.parametrize(
    "options", [["--id", "id"], ["--column", "a", "--input-format", "text"], ["--input-format", "docx"]]
)
def test_columns_that_there_cannot_be_are_wrong_usage(options: list[str], folder: Path, capsys) -> None:
    assert main([*options, "news.csv"]) == 2
    assert "usage: econnum" in capsys.readouterr().err


@pytest.mark.parametrize("form", FORMS)
def test_a_table_is_not_rewritten_as_prose(form: str, tables: Path, capsys) -> None:
    assert main(["rewrite", "--locale", "en", f"news.{form}"]) == 1
    shown = capsys.readouterr()
    assert (shown.out, "--input-format text" in shown.err) == ("", True)


# -- Folders -----------------------------------------------------------------------------------------------


@pytest.fixture
def mixed(folder: Path) -> Path:
    for name in ("a.txt", "B.TXT", "c.md", "d.docx", "e", "f.html", "g.csv"):
        (folder / name).write_text("body\nup 5%\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("options", "names", "told"),
    [
        ([], ["B.TXT", "a.txt"], "5 files skipped (1 .csv, 1 .docx, 1 .html, ...), not *.txt"),
        (["--glob", "*.MD"], ["c.md"], "6 files skipped (2 .txt, 1 .csv, 1 .docx, ...), not *.md"),
        (["--glob", "[ab].*", "--glob", "c*"], ["B.TXT", "a.txt", "c.md"], "4 files skipped"),
        (["--input-format", "html"], ["f.html"], "6 files skipped"),
        (["--column", "body"], ["g.csv"], "6 files skipped"),
        (["--glob", "*", "--column", "body", "--input-format", "csv"], None, ""),
    ],
)
def test_the_files_of_a_folder_that_are_skipped_are_counted(options, names, told, mixed, capsys):
    assert main(["--format", "jsonl", *options, "."]) == 0
    shown = capsys.readouterr()
    read = [os.path.basename(record["file"]) for record in found(shown.out)]
    assert sorted(read) == (names or sorted(os.listdir()))
    assert shown.err.startswith(f"econnum: .: {told}" if told else "")
    assert len(shown.err.splitlines()) == bool(told)


def test_a_folder_of_other_files_says_what_they_are(mixed: Path, capsys) -> None:
    assert main(["--glob", "*.rst", "."]) == 1
    assert capsys.readouterr().err.startswith("econnum: .: no *.rst file in this folder; 7 files skipped (2 .txt, ")


@pytest.mark.parametrize(
    ("name", "data", "advice"),
    [
        ("a.pdf", b"%PDF-1.7", "pdftotext"),
        ("a.PDF", b"", "pdftotext"),
        ("a", b"%PDF-1.7\xff", "pdftotext"),
        ("a.docx", b"PK\x03\x04", "pandoc"),
        ("a.txt", b"PK\x03\x04\xff", "pandoc"),
        ("a.doc", b"\xd0\xcf", "save it as text"),
        ("a.xlsx", b"PK\x03\x04", "--column"),
        ("a.txt.gz", b"\x1f\x8b\x08", "unpack it"),
        ("a.txt", b"PAR1", "--input-format parquet"),
    ],
)
@pytest.mark.parametrize("command", ["extract", "rewrite --locale en", "audit zh.txt"])
def test_a_document_that_is_no_text_is_reported_with_what_to_do_first(name, data, advice, command, folder, capsys):
    (folder / "zh.txt").write_text("5%", encoding="utf-8")
    (folder / name).write_bytes(data)
    assert main([*command.split(" "), name]) == (2 if command.startswith("audit") else 1)
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"econnum: {name}: ")
    assert ("broken archive" if command.startswith("audit") and name.endswith(".docx") else advice) in line


# -- Blocks ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 2, 5, 1000])
@pytest.mark.parametrize("text", ["", "a", "a\n\nb", "a\r\n\r\nb\r\n", "\n\n\n", "a\n\n\nb\n\n", "a\rb\n\nc\r\n5%"])
@pytest.mark.parametrize("cut", [partial(blocks.blocks, live=True), partial(blocks.blocks, live=False), blocks.lines])
def test_blocks_are_the_text_and_know_where_they_begin(cut, text, size):
    pieces = [text[place : place + size] for place in range(0, len(text), size)]
    made = [*cut(pieces)]
    assert "".join(block.text for block in made) == text
    place = Start()
    for block in made:
        assert block.start == place
        place = place.after(block.text)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("up 5%.\nso\nit", "up 5%.\n"),
        ("up 5%\nso it", "up 5%\n"),
        ("增长。又增长了许多年吗", "增长。"),
        ("It rose. It f", "It rose. "),
        ("one two thre", "one two "),
        ("onetwothree", "onetwothre"),
        ("onetwothr\r\nup", "onetwothr"),
    ],
)
def test_a_text_without_a_blank_line_is_cut_where_it_harms_least(text, first, monkeypatch):
    monkeypatch.setattr(blocks, "LONGEST", 10)
    made = [block.text for block in blocks.blocks([text], live=True)]
    assert made[0] == first
    assert "".join(made) == text


@pytest.mark.parametrize("form", ["jsonl", "tsv", "table", "explain", "parquet"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_what_is_read_in_blocks_has_the_places_of_its_file(form, encoding, folder, monkeypatch, capsys):
    """As much as by one block: the file is longer than a piece, and its lines end in all ways."""
    text = "出口13204亿元，\r\n增长20.4%。\r\n\r\nUp 5%.\n\n\rIt fell 3%\n\n" * 2000
    (folder / "a.txt").write_bytes(text.encode(encoding))
    options = ["--explain"] if form == "explain" else ["--format", form]
    outputs = []
    for longest in (blocks.LONGEST, len(text) + 1):
        monkeypatch.setattr("econnum.cli.inputs.PIECE", longest)
        assert main([*options, "--encoding", encoding, "a.txt", "--output", "out"]) == 0
        outputs.append(parquet.read_table("out").to_pylist() if form == "parquet" else Path("out").read_text("utf-8"))
    if form == "table":  # a page after the other, each as wide as it needs to be
        outputs = [[line.split() for line in output.splitlines()] for output in outputs]
        assert outputs[0].count(outputs[0][1]) == -(-8000 // PAGE)
    assert outputs[0] == outputs[1]
    if form == "jsonl":
        assert plain(found(outputs[0])) == [mention.to_dict() for mention in extract(text)]


def test_a_text_is_rewritten_in_blocks_as_in_one(folder: Path, monkeypatch) -> None:
    (folder / "a.txt").write_bytes(LONG.encode())
    for size in (1 << 16, 1 << 30):
        monkeypatch.setattr("econnum.cli.inputs.PIECE", size)
        assert main(["rewrite", "--locale", "en", "a.txt", "--output", f"out{size}"]) == 0
    assert (folder / f"out{1 << 16}").read_bytes() == (folder / f"out{1 << 30}").read_bytes()


def test_lines_are_texts_of_their_own_if_wanted(folder: Path, capsys) -> None:
    (folder / "a.txt").write_text("Exports rose 5%\n3亿元\n", encoding="utf-8")
    assert main(["--format", "tsv", "--input-format", "lines", "a.txt"]) == 0
    assert [line.split("\t")[1:3] for line in capsys.readouterr().out.splitlines()[1:]] == [
        ["1:14", "5%"], ["2:1", "3亿元"],
    ]  # fmt: skip


# -- Streams -----------------------------------------------------------------------------------------------


def started(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "econnum", *arguments],
        **{"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options},
    )


STREAMS = {
    "lines": (["--input-format", "lines"], [b"up 5%\n", b"up 6%\n"]),
    "jsonl": (["--input-format", "jsonl", "--column", "b"], [b'{"b": "up 5%"}\n', b'{"b": "up 6%"}\n']),
    "csv": (["--input-format", "csv", "--column", "b"], [b"b\nup 5%\n", b"up 6%\n"]),
    "prose": ([], [b"up\n5%\n\n", b"up 6%\n\n"]),
}


@pytest.mark.parametrize("stream", STREAMS)
def test_standard_input_is_answered_as_it_comes(stream: str) -> None:
    """Each answer is waited for before more is sent: a command that waits too would never end."""
    options, parts = STREAMS[stream]
    process = started("--format", "jsonl", *options)
    for part, text in zip(parts, ("5%", "6%"), strict=True):
        process.stdin.write(part)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["text"] == text
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, b"", b"")


def test_a_text_is_rewritten_as_it_comes() -> None:
    process = started("rewrite", "--locale", "zh_CN")
    process.stdin.write(b"Exports of $5 billion.\n\n")
    process.stdin.flush()
    assert process.stdout.readline().decode() == "Exports of 50亿美元.\n"
    assert process.communicate(timeout=60)[1] == b""


def test_pairs_are_audited_as_they_come() -> None:
    process = started("audit", "--tsv", "-", "--format", "jsonl")
    process.stdin.write("增长5%\tup 5%\n".encode())
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == "1"
    process.communicate(timeout=60)


def test_a_stream_whose_encoding_is_detected_is_read_to_its_end_first() -> None:
    process = started("--format", "jsonl", "--encoding", "auto")
    out, err = process.communicate(TRADITIONAL.encode("big5"), timeout=60)
    assert (process.returncode, err) == (0, b"")
    assert plain(found(out.decode())) == [mention.to_dict() for mention in extract(TRADITIONAL)]


def test_of_a_stream_with_a_wrong_byte_what_came_before_is_read() -> None:
    process = started("--format", "jsonl")
    process.stdin.write(b"up 5%\n\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["text"] == "5%"
    out, err = process.communicate(b"\xff", timeout=60)
    assert (process.returncode, out) == (1, b"")
    assert err == b"econnum: -: not UTF-8: byte 0xff at offset 7; give its encoding by --encoding\n"


_WORDS = "这里没有数字，一个也没有。" * 100
MEMORY = {
    "blank lines": (f"{_WORDS}出口13204亿元。\n\n", []),
    "lines": (f"{_WORDS}出口13204亿元。\n", []),
    "one line": (f"{_WORDS}出口13204亿元。", []),
    "no figures": ("这里没有数字，也没有空行。", []),
    "rows": (f'{{"body": "{_WORDS}出口13204亿元。"}}\n', ["--column", "body", "--input-format", "jsonl"]),
}


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="ru_maxrss counts what the parent had, too")
@pytest.mark.parametrize("form", MEMORY)
def test_a_long_file_takes_no_more_memory_than_a_short_one(form: str, folder: Path) -> None:
    unit, options = MEMORY[form]
    peaks = []
    for size in (800_000, 8_000_000):
        (folder / "a.txt").write_bytes(unit.encode() * (size // len(unit.encode())))
        script = (
            "import re, sys\n"
            "from econnum.cli import main\n"
            "status = main(sys.argv[1:])\n"
            "print(status, re.search(r'VmHWM:\\s+(\\d+) kB', open('/proc/self/status').read())[1], file=sys.stderr)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, "--format", "tsv", *options, "a.txt", "--output", "out", "--kind", "money"],
            capture_output=True, encoding="utf-8", timeout=120, check=True,
        )  # fmt: skip
        status, peak = done.stderr.split()
        assert status == "0"
        peaks.append(int(peak) // 1024)
    assert peaks[1] < peaks[0] + 8
    assert peaks[1] < 100


@pytest.mark.parametrize("command", ["--format jsonl --output out", "rewrite --locale en --output out"])
def test_long_work_shows_its_progress_on_a_terminal(command: str, folder: Path) -> None:
    (folder / "a.txt").write_text(MIXED * 20_000, encoding="utf-8")
    ours, its = pty.openpty()
    process = started(*command.split(" "), "a.txt", stderr=its, env={**os.environ, "TERM": "xterm", "COLUMNS": "80"})
    os.close(its)
    shown = b""
    while b"MB" not in shown and process.poll() is None:
        shown += os.read(ours, 4096)
    process.kill()
    process.communicate()
    assert re.search(rb"[0-9.]+/1\.[0-9] MB", shown)


def test_short_work_shows_none(folder: Path) -> None:
    (folder / "a.txt").write_text(MIXED, encoding="utf-8")
    ours, its = pty.openpty()
    process = started("--format", "jsonl", "a.txt", stderr=its)
    process.communicate(timeout=60)
    os.close(its)
    time.sleep(0.1)
    os.set_blocking(ours, False)
    with pytest.raises(OSError, match="Input/output error"):  # nothing was written, and nobody holds the other end
        os.read(ours, 1)


# -- Documents ---------------------------------------------------------------------------------------------


def test_the_ending_says_what_is_markup(folder: Path, capsys) -> None:
    page = "<style>p { width: 300px }</style>\n\n<p>出口<b>13204</b>亿元</p>"
    (folder / "a.html").write_text(page, encoding="utf-8")
    (folder / "b.md").write_text("Up **5**% [see](http://a/77%)", encoding="utf-8")
    assert main(["--format", "jsonl", "a.html", "b.md"]) == 0
    shown = found(capsys.readouterr().out)
    assert [(record["file"], record["value"]) for record in shown] == [("a.html", "1320400000000"), ("b.md", "5")]
    assert shown[0]["start"] == page.index("13204")
    assert main(["--explain", "a.html"]) == 0
    assert "300" not in capsys.readouterr().out


def test_without_a_parser_of_markup_the_extra_is_named(folder: Path, monkeypatch, capsys) -> None:
    def needed(markup: str) -> None:
        raise MissingExtraError("justhtml", "markup")

    monkeypatch.setattr("econnum.engine.plain.documents.need", needed)
    (folder / "a.html").write_text("<p>5%", encoding="utf-8")
    (folder / "b.txt").write_text("up 6%", encoding="utf-8")
    assert main(["--format", "jsonl", "a.html", "b.txt"]) == 1
    shown = capsys.readouterr()
    assert [record["text"] for record in found(shown.out)] == ["6%"]
    assert "a.html: justhtml is not installed: pip install 'econnum[markup]', or give --input-format" in shown.err
