"""`econnum observe`: the rows of `observe` in every format."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import econnum
from econnum.cli import main

TEXT = "2021年，四川省进出口总额810.1亿元，同比增长17.9%，高于全国2.3个百分点；出口400亿元。"


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "text.txt"
    path.write_text(f"\n{TEXT}\n", encoding="utf-8")
    return str(path)


def test_a_table_has_one_line_for_each_observation(file, capsys):
    assert main(["observe", file]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == [
        *("place", "indicator", "subject", "period", "value", "unit", "change", "change_unit", "basis", "status")
    ]
    assert lines[2].split() == [
        *("2:15", "进出口总额", "四川省", "2021年", "81010000000", "CNY", "+17.9", "%", "year_on_year", "stated")
    ]
    assert lines[3].split()[6:9] == [".", ".", "."]


def test_tsv_and_csv_have_the_same_cells(file, capsys):
    assert main(["observe", "-f", "tsv", file]) == 0
    tsv = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert main(["observe", "-f", "csv", "--bom", file]) == 0
    text = capsys.readouterr().out
    assert text[0] == "\ufeff"
    assert list(csv.reader(io.StringIO(text[1:]))) == tsv
    assert len(tsv) == 3


def test_json_lines_are_records_with_their_place(file, capsys):
    assert main(["observe", "-f", "jsonl", file]) == 0
    [first, second] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (first["line"], first["column"], second["subject"]["carried"]) == (2, 15, True)
    rows = econnum.observe(f"\n{TEXT}\n")
    assert [econnum.Observation.from_dict(record) for record in (first, second)] == rows


def test_a_page_shows_the_rows_as_text(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("<i>的出口5亿元。", encoding="utf-8")
    assert main(["observe", "-f", "html", str(path)]) == 0
    page = capsys.readouterr().out
    assert "<td>500000000</td>" in page
    assert "<i>" not in page


def test_parquet_is_the_table_of_observe_table(file, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "rows.parquet"
    assert main(["observe", "-f", "parquet", "-o", str(path), file]) == 0
    found = parquet.read_table(path).to_pylist()
    expected = econnum.observe_table([f"\n{TEXT}\n"]).to_pylist()
    sourced = [{"source": 0, **{name: cell for name, cell in row.items() if name != "file"}} for row in found]
    assert sourced == expected


def test_explain_says_why_a_figure_has_no_row(file, capsys):
    assert main(["observe", "--explain", file]) == 0
    assert "'2.3个百分点': no row, difference of two series" in capsys.readouterr().out


def test_without_strict_the_nearest_noun_phrase_is_the_indicator(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("某某玩意5亿元。", encoding="utf-8")
    assert main(["observe", "-f", "tsv", "--no-strict", str(path)]) == 0
    assert "某某玩意\t" in capsys.readouterr().out


@pytest.mark.parametrize(
    "options", [["--explain", "-f", "tsv"], ["--bom"], ["-f", "parquet"], ["-f", "parquet", "-o", "x", "--no-strict"]]
)
def test_wrong_usage_is_an_error(options, file, capsys):
    assert main(["observe", *options, file]) == 2
    assert "\neconnum observe: " in capsys.readouterr().err


def test_the_rows_of_many_processes_are_the_same(file, capsys):
    assert main(["observe", "-f", "jsonl", file]) == 0
    alone = capsys.readouterr().out
    assert main(["observe", "-f", "jsonl", "-j", "2", file]) == 0
    assert capsys.readouterr().out == alone
