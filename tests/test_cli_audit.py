"""`econnum audit`: what it takes, what it prints, and its exit status."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from econnum.auditing.categories import CATEGORIES
from econnum.cli import main
from econnum.cli.audit import FORMATS

WRONG = ("营业收入912.17亿元。\n", "Revenue was 912.17 billion yuan.\n")
RIGHT = ("出口增长5%。\n", "Exports rose 5 percent.\n")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a wrong and a right pair of texts, alone and in files of pairs."""
    monkeypatch.chdir(tmp_path)
    for name, (source, target) in {"wrong": WRONG, "right": RIGHT}.items():
        (tmp_path / f"{name}.zh.txt").write_text(source, encoding="utf-8")
        (tmp_path / f"{name}.en.txt").write_text(target, encoding="utf-8")
    rows = [(a.strip(), b.strip()) for a, b in (RIGHT, WRONG)]
    (tmp_path / "bare.tsv").write_text("".join(f"{a}\t{b}\n" for a, b in rows), encoding="utf-8")
    named = "id\ten\tzh\n" + "".join(f"n{i}\t{b}\t{a}\n" for i, (a, b) in enumerate(rows))
    (tmp_path / "named.tsv").write_text("\ufeff" + named, encoding="utf-8")
    lines = [json.dumps({"id": f"j{i}", "src": a, "tgt": b}, ensure_ascii=False) for i, (a, b) in enumerate(rows)]
    (tmp_path / "pairs.jsonl").write_text("\n\n".join(lines), encoding="utf-8")
    return tmp_path


def test_the_exit_status_tells_clean_from_discrepant(capsys):
    assert main(["audit", "right.zh.txt", "right.en.txt"]) == 0
    assert "1 pair of texts compared, 0 with discrepancies" in capsys.readouterr().out
    assert main(["audit", "wrong.zh.txt", "wrong.en.txt"]) == 1
    assert "✗ wrong scale: “912.17亿元” became “912.17 billion yuan”" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "name"),
    [(["--tsv", "bare.tsv"], "2"), (["--tsv", "named.tsv"], "n1"), (["--jsonl", "pairs.jsonl"], "j1")],
)
def test_pairs_come_from_files_of_pairs(arguments, name, capsys):
    assert main(["audit", *arguments, "--format", "jsonl"]) == 1
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["clean"], len(one["discrepancies"])) for one in told] == [(True, 0), (False, 1)]
    assert told[1]["id"] == name
    slip = told[1]["discrepancies"][0]
    assert (slip["category"], slip["factor"], slip["suggestion"]) == ("scale", "10", "91.217 billion yuan")


def test_more_processes_report_the_same(folder, capsys):
    lines = [f"增长{n}%\tup {n + n % 7 // 6}%" for n in range(150)]
    (folder / "many.tsv").write_text("\n".join(lines), encoding="utf-8")
    assert main(["audit", "--tsv", "many.tsv"]) == 1
    alone = capsys.readouterr().out
    assert main(["audit", "--tsv", "many.tsv", "--jobs", "2"]) == 1
    assert capsys.readouterr().out == alone
    assert "150 pairs of texts compared, 21 with discrepancies" in alone


def test_columns_may_have_names_of_their_own(folder, capsys):
    (folder / "own.tsv").write_text("原文\t译文\n增长5%\tup 6%\n", encoding="utf-8")
    assert main(["audit", "--tsv", "own.tsv", "--columns", "原文,译文"]) == 1
    assert "“5%” became “6%”" in capsys.readouterr().out


def test_pairs_come_from_standard_input(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("增长5%\tup 5%\n".encode())))
    assert main(["audit", "--tsv", "-"]) == 0


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_written_to_a_file_as_to_the_output(form, folder, capsys):
    assert main(["audit", "wrong.zh.txt", "wrong.en.txt", "--format", form]) == 1
    printed = capsys.readouterr().out
    assert main(["audit", "wrong.zh.txt", "wrong.en.txt", "--format", form, "--output", "report"]) == 1
    assert (folder / "report").read_text(encoding="utf-8") == printed
    assert "912.17 billion yuan" in printed


def test_the_policy_is_given_by_class(capsys):
    files = ["audit", "wrong.zh.txt", "wrong.en.txt"]
    assert main([*files, "--note", "scale"]) == 0
    assert main([*files, "--ignore", "value,scale"]) == 0
    assert main([*files, "--strict", "--note", "scale", "--notes"]) == 0
    assert "· wrong scale" in capsys.readouterr().out


def test_the_report_speaks_chinese_too(capsys):
    assert main(["audit", "wrong.zh.txt", "wrong.en.txt", "--language", "zh"]) == 1
    told = capsys.readouterr().out
    assert "✗ 数量级错误：“912.17亿元”译成了" in told
    assert "已比对 1 组文本" in told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["audit", "right.zh.txt"], "give XLIFF, TMX, PO or .xlsx, or two texts"),
        (["audit"], "give SOURCE and TARGET"),
        (["audit", "-", "-"], "standard input holds one text"),
        (["audit", "right.zh.txt", "none.txt"], "none.txt: no such file or folder"),
        (["audit", "right.zh.txt", "right.en.txt", "--tsv", "bare.tsv"], "give SOURCE and TARGET"),
        (["audit", "--tsv", "none.tsv"], "none.tsv: no such file or folder"),
        (["audit", "--tsv", "right.zh.txt"], "line 1: 1 columns; a pair has two"),
        (["audit", "--tsv", "bare.tsv", "--columns", "a,b"], "the first line names no a and b"),
        (["audit", "--tsv", "bare.tsv", "--columns", "a"], "give two names with a comma"),
        (["audit", "--jsonl", "bare.tsv"], "line 1: no JSON"),
        (["audit", "right.zh.txt", "right.en.txt", "--note", "size"], f"the classes are {', '.join(CATEGORIES)}"),
        (["audit", "right.zh.txt", "right.en.txt", "--output", "none/report"], "none/report: no such file"),
    ],
)
def test_bad_input_is_reported_and_ends_with_2(arguments, said, capsys):
    assert main(arguments) == 2
    assert said in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("line", ["[1]", '{"source": "a"}', '{"source": "a", "target": 5}'])
def test_a_json_line_that_is_no_pair_is_named(line, folder, capsys):
    (folder / "bad.jsonl").write_text(f'{{"source": "a", "target": "b"}}\n{line}\n', encoding="utf-8")
    assert main(["audit", "--jsonl", "bad.jsonl"]) == 2
    assert "bad.jsonl: line 2:" in capsys.readouterr().err


def test_a_report_that_fails_leaves_the_one_before(folder: Path) -> None:
    (folder / "report").write_text("before", encoding="utf-8")
    (folder / "bad.jsonl").write_text('{"zh": "增长5%", "en": "up 5%"}\nno pair\n', encoding="utf-8")
    files = {*folder.iterdir()}
    assert main(["audit", "--jsonl", "bad.jsonl", "--format", "jsonl", "--output", "report"]) == 2
    assert (folder / "report").read_text(encoding="utf-8") == "before"
    assert {*folder.iterdir()} == files


def test_paragraphs_are_compared_in_order_where_asked_for(folder, capsys):
    (folder / "two.zh.txt").write_text("增长4.7%。\n\n增长5.7%。\n", encoding="utf-8")
    (folder / "two.en.txt").write_text("Up 5.7%.\n\nUp 4.7%.\n", encoding="utf-8")
    renderings = []
    for option in ([], ["--paragraphs"]):
        assert main(["audit", "two.zh.txt", "two.en.txt", "--format", "jsonl", *option]) == 0
        told = json.loads(capsys.readouterr().out)
        renderings.append([paragraph["rendering"] for paragraph in told["paragraphs"]])
    assert renderings == [["moved", "moved"], ["kept", "kept"]]
