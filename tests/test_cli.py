"""The command line: what is read, what is printed, what goes wrong and how that is said."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from econnum import Mention, __version__, cli, extract
from econnum.cli import command, inputs, main, tables, texts
from econnum.cli.extract import KINDS
from econnum.cli.tables import Places
from econnum.cli.texts import Text
from test_audit_report import Outline

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
ENGLISH = "Exports rose 20.4% year on year to 1,320.4 billion yuan.\n"
CHINESE = "签约项目37个，\n总投资额13204亿元。\n"


@pytest.fixture
def news(tmp_path, monkeypatch):
    """A folder with three texts, two of them below it, and one file of another kind."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news" / "2022").mkdir(parents=True)
    (tmp_path / "news" / "b.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "news" / "2022" / "c.txt").write_text("It grew 5%.", encoding="utf-8")
    (tmp_path / "news" / "a.txt").write_text(CHINESE, encoding="utf-8")
    (tmp_path / "news" / "notes.md").write_text("99%", encoding="utf-8")
    return tmp_path


def give_standard_input(monkeypatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def records(out: str) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def run(*arguments: str, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "econnum", *arguments], capture_output=True, timeout=60, check=False, **options
    )


# -- What is read ------------------------------------------------------------------------------------------


def test_a_folder_gives_every_text_below_it_sorted_by_path(news, capsys):
    assert main(["--format", "jsonl", "news"]) == 0
    files = [Path(record["file"]).as_posix() for record in records(capsys.readouterr().out)]
    assert list(dict.fromkeys(files)) == ["news/2022/c.txt", "news/a.txt", "news/b.txt"]


def test_files_and_folders_are_read_in_the_order_given(news, capsys):
    assert main(["--format", "jsonl", "news/b.txt", "news/2022"]) == 0
    files = [Path(record["file"]).as_posix() for record in records(capsys.readouterr().out)]
    assert list(dict.fromkeys(files)) == ["news/b.txt", "news/2022/c.txt"]


def test_a_file_named_outright_may_end_in_anything(news, capsys):
    assert main(["--format", "jsonl", "news/notes.md"]) == 0
    assert [record["text"] for record in records(capsys.readouterr().out)] == ["99%"]


@pytest.mark.parametrize("paths", [[], ["-"]])
def test_without_a_path_or_with_a_dash_standard_input_is_read(paths, monkeypatch, capsys):
    give_standard_input(monkeypatch, "增长20.4%".encode())
    assert main(["--format", "jsonl", *paths]) == 0
    (record,) = records(capsys.readouterr().out)
    assert (record["file"], record["text"]) == ("-", "20.4%")


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path, capsys):
    (tmp_path / "marked.txt").write_bytes(b"\xef\xbb\xbf20.4%")
    assert main(["--format", "jsonl", str(tmp_path)]) == 0
    (record,) = records(capsys.readouterr().out)
    assert (record["start"], record["end"], record["text"]) == (0, 5, "20.4%")


def test_line_ends_are_kept_so_that_offsets_fit_the_file(tmp_path, capsys):
    (tmp_path / "windows.txt").write_bytes(b"Up\r\nby\r\n20.4%\r\n")
    assert main(["--format", "jsonl", str(tmp_path)]) == 0
    (record,) = records(capsys.readouterr().out)
    assert record["start"] == 8


# -- JSON lines --------------------------------------------------------------------------------------------


def test_a_json_line_is_the_record_with_the_file_in_front(news, capsys):
    assert main(["--format", "jsonl", "news/a.txt"]) == 0
    lines = records(capsys.readouterr().out)
    assert [next(iter(line)) for line in lines] == ["file"] * len(lines)
    placed = {"file", "line", "column"}
    assert [{name: line[name] for name in line if name not in placed} for line in lines] == [
        mention.to_dict() for mention in extract(CHINESE)
    ]


def test_json_lines_lead_back_to_the_mentions(news, capsys):
    main(["--format", "jsonl", "news/b.txt"])
    lines = records(capsys.readouterr().out)
    assert [Mention.from_dict(line) for line in lines] == extract(ENGLISH)


def test_json_lines_show_chinese_as_it_is(news, capsys):
    main(["--format", "jsonl", "news/a.txt"])
    assert '"text": "13204亿元"' in capsys.readouterr().out


# -- Tables ------------------------------------------------------------------------------------------------


def test_the_tsv_has_a_head_and_one_row_a_mention(news, capsys):
    assert main(["--format", "tsv", "news/b.txt"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "file\tplace\ttext\tkind\tvalue\tunit\tmodifier\tchange",
        "news/b.txt\t1:14\t20.4%\tpercentage\t20.4\t\texact\tup by year_on_year",
        "news/b.txt\t1:36\t1,320.4 billion yuan\tmoney\t1320400000000\tCNY\texact\t",
    ]


def test_the_table_has_the_same_columns_and_groups_the_digits(news, capsys):
    assert main(["--format", "table", "news/b.txt"]) == 0
    file, *lines = capsys.readouterr().out.splitlines()
    head, first, second = map(str.split, lines)
    assert file == "news/b.txt"
    assert head == ["place", "text", "kind", "value", "unit", "modifier", "change"]
    assert first == ["1:14", "20.4%", "percentage", "20.4", "exact", "up", "by", "year_on_year"]
    assert second == [
        "1:36", "1,320.4", "billion", "yuan", "money", "1,320,400,000,000", "CNY", "exact",
    ]  # fmt: skip


def test_the_place_counts_lines_and_columns_from_one(news, capsys):
    main(["--format", "tsv", "news/a.txt"])
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()[1:]]
    assert [(row[1], row[2]) for row in rows] == [("1:5", "37个"), ("2:5", "13204亿元")]


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("5%", 0, "1:1"),
        ("a\n5%", 2, "2:1"),
        ("a\r\n5%", 3, "2:1"),
        ("a\r5%", 2, "2:1"),
        ("a\n\n\nb 5%", 6, "4:3"),
        ("a\u2028" + "5%", 2, "1:3"),
    ],
)
def test_places(text, offset, place):
    assert Places(text).of(offset) == place


def test_a_range_is_shown_by_its_bounds(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("投资10-20亿元。", encoding="utf-8")
    main(["--format", "tsv", str(tmp_path)])
    main(["--format", "table", str(tmp_path)])
    out = capsys.readouterr().out
    assert "\t1000000000..2000000000\t" in out
    assert " 1,000,000,000..2,000,000,000 " in out


def test_years_and_record_numbers_are_not_grouped(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("In 2022, ICP No. 13001288", encoding="utf-8")
    main(["--format", "table", str(tmp_path)])
    out = capsys.readouterr().out
    assert " 2022 " in out
    assert " 13001288 " in out


def test_a_cell_stays_on_one_line_and_sends_nothing_to_the_terminal(capsys):
    row = tables.row_of(
        Text("a\tb\n\x1b[31m.txt", "20.4%"), extract("20.4%")[0].to_dict(), Places("20.4%"), grouped=True
    )
    assert row.file == "a b  [31m.txt"


def test_a_cell_is_no_markup(tmp_path, capsys):
    (tmp_path / "[bold]a[").mkdir()
    (tmp_path / "[bold]a[" / "b.txt").write_text("20.4%", encoding="utf-8")
    assert main(["--format", "table", str(tmp_path)]) == 0
    assert "[bold]a[" in capsys.readouterr().out


def test_a_table_that_is_not_for_a_terminal_is_neither_cut_nor_coloured(tmp_path):
    folder = tmp_path / ("long" * 30)
    folder.mkdir()
    (folder / "a.txt").write_text(ENGLISH, encoding="utf-8")
    environment = {**os.environ, "COLUMNS": "40", "FORCE_COLOR": "1"}
    out = run("--format", "table", str(folder), env=environment).stdout.decode()
    assert "\x1b" not in out
    assert len([line for line in out.splitlines() if line.strip()]) == 4
    assert str(folder / "a.txt") in out.splitlines()
    assert "1,320,400,000,000" in out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def characters(shown: str) -> list[str]:
    """What is shown, without its order, its spaces and its commas."""
    return sorted("".join(shown.split()).replace(",", ""))


def cells(tsv: str) -> str:
    """What a table shows of a TSV of one file: its name once."""
    head, *rows = (line.split("\t") for line in tsv.splitlines())
    return "".join([rows[0][0], *head[1:], *(cell for row in rows for cell in row[1:])])


@pytest.mark.parametrize("columns", [50, 80, 200])
def test_on_a_terminal_the_table_folds_and_nothing_is_cut(columns, news, monkeypatch):
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert main(["news/b.txt"]) == 0
    lines = re.sub(r"\x1b.*?m", "", sys.stdout.getvalue()).splitlines()
    assert max(map(len, lines)) <= columns
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    main(["--format", "tsv", "news/b.txt"])
    assert characters("".join(lines)) == characters(cells(sys.stdout.getvalue()))
    if columns == 80:
        assert any("1,320,400,000,000  CNY" in line for line in lines)
    if columns == 200:
        assert len(lines) == 4


def test_no_table_is_printed_where_there_is_nothing_to_show(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("No figures here.", encoding="utf-8")
    assert main(["--format", "table", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""


def test_the_table_is_the_default_where_rich_is_installed(news, capsys):
    main(["news/b.txt"])
    default = capsys.readouterr().out
    main(["--format", "table", "news/b.txt"])
    assert default == capsys.readouterr().out


def test_without_rich_the_table_is_plain(news, capsys, monkeypatch):
    main(["news/b.txt"])
    with_rich = capsys.readouterr().out
    monkeypatch.setattr("econnum.cli.tables.find_spec", lambda name: None)
    monkeypatch.setitem(sys.modules, "rich", None)
    assert main(["news/b.txt"]) == 0
    assert capsys.readouterr().out == with_rich


def test_each_file_is_a_heading_above_its_rows(news, capsys):
    assert main(["-k", "money,count", "news"]) == 0
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if ".txt" in line] == ["news/a.txt", "news/b.txt"]
    assert out.split("\n\n")[1].startswith("news/b.txt\nplace ")


def test_a_text_of_no_file_has_no_heading(capsys):
    assert main(["-t", CHINESE, "--text", "5%"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["place", "text", "kind", "value", "unit", "modifier", "change"]
    assert [line.split()[1] for line in lines[1:]] == ["37个", "13204亿元", "5%"]


def test_the_columns_of_chinese_are_aligned(capsys):
    assert main(["-t", CHINESE]) == 0
    widths = [sum(2 if ord(c) > 0x2E80 else 1 for c in line.partition(kind)[0]) for line, kind in
              zip(capsys.readouterr().out.splitlines(), ["kind", "count", "money"], strict=True)]  # fmt: skip
    assert len(set(widths)) == 1


def test_kinds_have_colours_on_a_terminal_unless_nobody_wants_them(news, monkeypatch):
    for name, value in (("TERM", "xterm"), ("COLUMNS", "120")):
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert main(["news/b.txt"]) == 0
    assert re.search(r"\x1b\[34m20\.4%", sys.stdout.getvalue())
    assert re.search(r"\x1b\[32m1,320\.4 billion yuan", sys.stdout.getvalue())
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert main(["news/b.txt"]) == 0
    assert not re.search(r"\x1b\[3\dm", sys.stdout.getvalue())


# -- CSV and pages -----------------------------------------------------------------------------------------


def test_the_csv_has_every_field_and_reads_back(news, capsys):
    assert main(["-f", "csv", "news"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert main(["-f", "jsonl", "news"]) == 0
    for row, record in zip(rows, records(capsys.readouterr().out), strict=True):
        change = record.pop("change") or dict.fromkeys(("direction", "basis", "reading"))
        assert row == {name: "" if cell is None else str(cell) for name, cell in (record | change).items()}


def test_a_byte_order_mark_comes_on_request(news, capsys):
    assert main(["-f", "csv", "--bom", "news/b.txt"]) == 0
    assert capsys.readouterr().out.startswith("\ufefffile,line,column,")
    assert main(["-f", "tsv", "--bom", "news/b.txt"]) == 2
    assert "--bom is for --format csv" in capsys.readouterr().err


def test_no_cell_of_a_csv_is_a_formula(tmp_path, capsys):
    table = tmp_path / "news.csv"
    table.write_text('id,body\n"=cmd|x",up 5%\n+7,3亿元\n', encoding="utf-8")
    assert main(["-f", "csv", "-c", "body", "--id", "id", str(table)]) == 0
    assert [row["id"] for row in csv.DictReader(io.StringIO(capsys.readouterr().out))] == ["'=cmd|x", "'+7"]


def test_a_json_line_has_the_line_and_the_column_of_its_file(news, capsys):
    (news / "long.txt").write_text("x\n\nup 5%\r\n\r\n  37 projects", encoding="utf-8")
    assert main(["-f", "jsonl", "long.txt"]) == 0
    assert [(r["line"], r["column"], r["start"]) for r in records(capsys.readouterr().out)] == [(3, 4, 6), (5, 3, 14)]


@pytest.mark.parametrize("options", [[], ["--explain"]])
def test_a_page_shows_each_text_with_its_figures(options, news, capsys):
    (news / "news" / "b.txt").write_text(ENGLISH + "\n<b>COVID-19</b> & 5%.", encoding="utf-8")
    assert main(["-f", "html", *options, "news", "-t", "x <i> 7%"]) == 0
    page = capsys.readouterr().out
    outline = Outline(page)
    assert all(link[1:] in outline.ids for link in outline.links)
    assert re.findall("<h2>(.*?)</h2>", page) == ["news/2022/c.txt", "news/a.txt", "news/b.txt"]
    assert "".join(outline.written).count(ENGLISH) == 1
    assert ("part of a name" in page) is bool(options)
    assert page.count("<thead>") == 4


def test_the_labels_of_a_page_can_be_chosen(news, capsys):
    assert main(["-f", "html", "--labels", "zh", "news/b.txt"]) == 0
    assert '<html lang="zh">' in (page := capsys.readouterr().out)
    assert "同比上升" in page
    assert main(["--labels", "zh", "news/b.txt"]) == 2


# -- Filters and reasons -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "options", [["--kind", "money,count"], ["--kind", "money", "--kind", "count"], ["--kind=count, money"]]
)
def test_kinds_are_given_with_commas_or_one_by_one(options, news, capsys):
    assert main([*options, "--format", "jsonl", "news"]) == 0
    kinds = {record["kind"] for record in records(capsys.readouterr().out)}
    assert kinds == {"money", "count"}


@pytest.mark.parametrize("given", ["cash", "money,cash", "", "Money"])
def test_an_unknown_kind_is_wrong_usage_and_the_kinds_are_listed(given, news, capsys):
    assert main(["--kind", given, "news"]) == 2
    message = capsys.readouterr().err.splitlines()[-1]
    assert repr(given.split(",")[-1]) in message
    assert all(kind in message for kind in KINDS)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_language_of_the_records_can_be_given(language, monkeypatch, capsys):
    give_standard_input(monkeypatch, b"20.4%")
    assert main(["--language", language, "--format", "jsonl"]) == 0
    assert [record["lang"] for record in records(capsys.readouterr().out)] == [language]


def test_an_unknown_language_is_wrong_usage(news, capsys):
    assert main(["--language", "fr", "news"]) == 2
    assert "zh" in capsys.readouterr().err


def test_explain_shows_what_was_read_and_what_was_ignored(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("COVID-19 aside, exports rose 20.4%.", encoding="utf-8")
    assert main(["--explain", str(path)]) == 0
    file, head, *lines = capsys.readouterr().out.splitlines()
    assert file == str(path)
    assert head.split()[-1] == "reason"
    assert [line.split() for line in lines] == [
        ["1:1", "COVID-19", "ignored", "part", "of", "a", "name"],
        ["1:30", "20.4%", "percentage", "20.4", "exact", "up", "by", "percentage"],
    ]


@pytest.mark.parametrize(
    "options", [["--format", "jsonl"], ["--format", "csv"], ["--kind", "money"], ["--language", "en"]]
)
def test_explain_goes_with_no_filter_and_no_format_for_programs(options, news, capsys):
    assert main(["--explain", *options, "news"]) == 2
    assert "--explain" in capsys.readouterr().err


# -- Commands ----------------------------------------------------------------------------------------------


def test_the_bare_form_is_short_for_extract(news, capsys):
    assert main(["--format", "jsonl", "news"]) == 0
    short = capsys.readouterr().out
    assert main(["extract", "--format", "jsonl", "news"]) == 0
    assert capsys.readouterr().out == short


def test_a_file_called_like_a_command_is_read_by_its_path(news, capsys):
    (news / "extract").write_text("It grew 7%.", encoding="utf-8")
    assert main(["--format", "jsonl", "./extract"]) == 0
    assert [record["text"] for record in records(capsys.readouterr().out)] == ["7%"]


def test_the_version_is_reported(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"econnum {__version__}\n"


def test_the_help_names_the_commands_and_the_kinds(capsys):
    assert main(["--help"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert all(name in text for name in (*cli.COMMANDS, *KINDS, "--format", "--explain", "--language"))


def test_the_commands_come_before_the_options(capsys):
    for arguments in (["--help"], ["-h"], ["help"]):
        assert main(arguments) == 0
        text = capsys.readouterr().out
        assert text.index("commands:") < text.index("  audit ") < text.index("options:")


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_help_of_a_command_is_its_help(name, capsys):
    assert main(["help", name]) == 0
    with_help = capsys.readouterr().out
    assert main([name, "--help"]) == 0
    assert capsys.readouterr().out == with_help


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["extrct", "news"], "extract"),
        (["Audit", "a", "b"], "audit"),
        (["--fromat", "csv", "news"], "--format"),
        (["-f", "jsonll", "news"], "jsonl"),
        (["-k", "mony", "news"], "money"),
        (["convert", "5 km", "mile", "--digit", "3"], "--digits"),
        (["rewrite", "news", "--locale", "en", "--style", "ful"], "full"),
    ],
)
def test_a_mistyped_word_is_answered_by_what_was_meant(arguments, meant, news, capsys):
    assert main(arguments) == 2
    assert f"did you mean {meant}?" in capsys.readouterr().err


def test_a_word_far_from_all_others_gets_no_suggestion(news, capsys):
    assert main(["--qqq", "news"]) == 2
    assert main(["gone.txt"]) == 1
    assert "did you mean" not in capsys.readouterr().err


def test_words_given_as_a_path_are_answered_by_the_option_for_them(capsys):
    assert main(["出口13204亿元"]) == 1
    assert capsys.readouterr().err == (
        "econnum: 出口13204亿元: no such file or folder; to read these words themselves, give --text\n"
    )


# -- What goes wrong ---------------------------------------------------------------------------------------


def test_a_missing_file_is_one_line_and_the_others_are_still_read(news, capsys):
    assert main(["--format", "jsonl", "gone.txt", "news/b.txt"]) == 1
    captured = capsys.readouterr()
    assert captured.err == "econnum: gone.txt: no such file or folder\n"
    assert len(records(captured.out)) == 2


def test_a_folder_without_texts_is_one_line(news, capsys):
    (news / "empty").mkdir()
    assert main(["--format", "jsonl", "empty", "news/b.txt"]) == 1
    captured = capsys.readouterr()
    assert captured.err == "econnum: empty: no *.txt file in this folder\n"
    assert len(records(captured.out)) == 2


def test_bytes_that_are_not_utf_8_are_reported_with_their_offset(news, capsys):
    (news / "news" / "bad.txt").write_bytes(b"up 20.4% \xd4\xf6")
    assert main(["--format", "jsonl", "news"]) == 1
    captured = capsys.readouterr()
    path = os.path.join("news", "bad.txt")
    told, skipped = captured.err.splitlines()
    assert skipped == "econnum: news: 1 file skipped (1 .md), not *.txt"
    assert told.startswith(f"econnum: {path}: not UTF-8: byte 0xd4 at offset 9; it is likely ")
    assert {Path(record["file"]).name for record in records(captured.out)} == {"a.txt", "b.txt", "c.txt"}


def test_the_offset_of_a_bad_byte_counts_the_byte_order_mark(tmp_path, capsys):
    (tmp_path / "bad.txt").write_bytes(b"\xef\xbb\xbfab\xff")
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err.endswith(": not UTF-8: byte 0xff at offset 5; give its encoding by --encoding\n")


def test_standard_input_that_is_not_utf_8_is_reported_too(monkeypatch, capsys):
    give_standard_input(monkeypatch, b"\xff")
    assert main([]) == 1
    assert capsys.readouterr().err == "econnum: -: not UTF-8: byte 0xff at offset 0; give its encoding by --encoding\n"


def test_every_fault_has_its_own_line(news, capsys):
    (news / "empty").mkdir()
    (news / "bad.txt").write_bytes(b"\x80")
    assert main(["gone.txt", "empty", "bad.txt"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_a_file_that_may_not_be_read_is_one_line(news, monkeypatch, capsys):
    def refuse(path, mode):
        raise PermissionError(errno.EACCES, "Permission denied", path)

    monkeypatch.setattr(inputs, "open", refuse, raising=False)
    assert main(["news/b.txt"]) == 1
    assert capsys.readouterr().err == "econnum: news/b.txt: permission denied\n"


def test_a_folder_that_may_not_be_listed_is_one_line(news, monkeypatch, capsys):
    def refuse(path, onerror):
        onerror(PermissionError(errno.EACCES, "Permission denied", path))
        return iter(())

    monkeypatch.setattr(texts.os, "walk", refuse)
    assert main(["news"]) == 1
    assert capsys.readouterr().err == "econnum: news: permission denied\n"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symbolic links")
def test_a_link_to_nowhere_in_a_folder_is_not_ignored_in_silence(tmp_path, capsys):
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"econnum: {tmp_path / 'a.txt'}: no such file or folder\n"


def test_an_unknown_option_is_wrong_usage(capsys):
    assert main(["--colour"]) == 2
    assert "--colour" in capsys.readouterr().err


# -- As a process ------------------------------------------------------------------------------------------


def test_python_m_econnum_reads_standard_input():
    done = run("--format", "jsonl", input="增长20.4%".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert [record["text"] for record in records(done.stdout.decode())] == ["20.4%"]


@pytest.mark.parametrize("shape", ["table", "tsv", "jsonl"])
def test_the_output_is_utf_8_whatever_the_locale_says(shape):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = run("--format", shape, input="37个项目".encode(), env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "37个" in done.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are text there")
def test_a_file_name_that_is_no_text_comes_through(tmp_path):
    path = os.fsencode(tmp_path) + b"/\xff.txt"
    with open(path, "wb") as file:
        file.write(b"20.4%")
    done = run("--format", "jsonl", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, b"")
    (record,) = records(done.stdout.decode("utf-8"))
    assert os.fsencode(record["file"]) == path


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX pipes")
@pytest.mark.parametrize("shape", ["table", "tsv", "jsonl"])
def test_a_reader_that_goes_away_is_met_quietly(shape, tmp_path):
    (tmp_path / "a.txt").write_text(ENGLISH * 5000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "econnum", "--format", shape, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.readline()
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(timeout=60) == command.PIPE_CLOSED


def test_the_seeds_are_read_whole():
    done = run("--format", "jsonl", str(SEEDS))
    assert done.returncode == 0
    assert done.stderr.endswith(b"seeds: 1 file skipped (1 .md), not *.txt\n")
    found = records(done.stdout.decode())
    assert len({record["file"] for record in found}) == 5
    for record in found:
        text = Path(record["file"]).read_bytes().decode()
        assert text[record["start"] : record["end"]] == record["text"]


def described(heading: str) -> list[list[str]]:
    """The rows of the first table under a heading of the reference, without the backslashes before its bars."""
    page = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    section = page.partition(f"\n### {heading}")[2].partition("\n#")[0]
    rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip().replace("\\|", "|") for cell in row] for row in rows[2:]]


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_the_reference_names_every_option_and_its_choices(name):
    rows = described(f"`econnum {name} ")
    actions = [action for action in cli.parser_of(name)._actions if action.dest not in {"help", "version"}]
    offered = {option for action in actions for option in action.option_strings or [action.metavar]}
    named = {option for row in rows for option in re.findall(r"`(--?[a-zA-Z][a-z-]*|[A-Z]+)", row[0])}
    assert named == offered
    for action in actions:
        if action.choices and action.option_strings:
            wanted = {f"`{action.option_strings[-1]} {'|'.join(action.choices)}`"}
            assert any(choices in row[0] for row in rows for choices in wanted)


def test_the_reference_names_every_exit_status():
    statuses = [0, command.LEFT_OUT, command.FAILED, command.INTERRUPTED, command.PIPE_CLOSED]
    assert [int(row[0]) for row in described("Exit status")] == statuses


def shown_commands() -> list[tuple[str, str, str]]:
    """Every `$ econnum ...` of the README and the docs, with what it is shown to print."""
    pages = [ROOT / "README.md", ROOT / "README.zh-CN.md", *sorted((ROOT / "docs").rglob("*.md"))]
    blocks = [
        (page.relative_to(ROOT).as_posix(), block)
        for page in pages
        for block in re.findall(r"^```console\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S)
    ]
    return [
        (page, *(part.partition("\n")[::2]))
        for page, block in blocks
        for part in re.split(r"^\$ ", block, flags=re.M)
        if part
    ]


@pytest.mark.parametrize(("page", "command", "output"), shown_commands())
def test_a_command_shown_in_the_docs_prints_what_is_shown(page, command, output, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    name, *arguments = shlex.split(command)
    assert name == "econnum"
    main(arguments)
    captured = capsys.readouterr()
    shown = "\n".join(line.rstrip() for line in (captured.out + captured.err).strip("\n").splitlines())
    assert shown + "\n" == output, page
