"""`econnum audit` of bilingual files and Word documents, with a baseline, exemptions and notes."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

import bilingual_files as files
from econnum import read_bilingual
from econnum.cli import main
from econnum.cli.audit import FORMATS

NAMES = {
    "a.xlf": files.XLIFF_1.encode(),
    "b.xlf": files.XLIFF_2.encode(),
    "c.sdlxliff": files.TRADOS.encode(),
    "d.tmx": files.TMX.encode(),
    "e.po": files.PO.encode(),
    "f.xlsx": files.sheet(),
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a file of each format."""
    monkeypatch.chdir(tmp_path)
    for name, data in NAMES.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = main(["audit", *arguments])
    return status, capsys.readouterr().out


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", FORMATS)
def test_a_bilingual_file_is_audited_in_every_format(name, form, capsys):
    status, told = run(capsys, name, "--format", form)
    assert status == 1
    assert ("s4" if name != "c.sdlxliff" else "c3a1/2") in told


def test_identifiers_states_and_locks_are_in_every_report(capsys):
    records = [json.loads(line) for line in run(capsys, "a.xlf", "--format", "jsonl")[1].splitlines()]
    assert [(one["id"], one["state"], one["locked"], one["translated"]) for one in records] == [
        ("s1", "needs-review-translation", False, True), ("s2", "final", True, True), ("s3", "new", False, False),
        ("s4", "approved", False, True),
    ]  # fmt: skip
    assert "s1 [needs-review-translation]" in run(capsys, "a.xlf")[1]
    assert 's1 <small class="note">needs-review-translation</small>' in run(capsys, "a.xlf", "--format", "html")[1]
    [scale, *_] = json.loads(run(capsys, "a.xlf", "--format", "sarif")[1])["runs"][0]["results"]
    assert scale["properties"] == {"segment": "s1", "state": "needs-review-translation", "locked": False}
    assert scale["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "s1"}]
    assert scale["locations"][0]["physicalLocation"]["region"]["startLine"] == 6


def test_segments_are_skipped_by_lock_and_state(capsys):
    _, told = run(capsys, "a.xlf", "--skip", "locked,untranslated")
    assert "2 pairs of texts compared, 2 with discrepancies: 1 wrong scale, 1 wrong figure." in told
    assert "Skipped: 2 (1 locked, 1 untranslated)." in told
    assert "3 pairs" in run(capsys, "a.xlf", "--skip", "approved")[1]
    assert (
        "略过 2 段（锁定 1 段，未翻译 1 段）。"
        in run(capsys, "a.xlf", "--skip", "locked,untranslated", "--language", "zh")[1]
    )


def test_findings_are_written_back_as_notes(folder, capsys):
    assert run(capsys, "b.xlf", "--annotate", "checked.xlf", "--skip", "untranslated")[0] == 1
    checked = (folder / "checked.xlf").read_bytes()
    assert checked.count(b'category="econnum"') == 2
    assert [pair[:2] for pair in read_bilingual(checked)] == [pair[:2] for pair in read_bilingual(NAMES["b.xlf"])]
    assert run(capsys, "b.xlf", "--annotate", "b.xlf", "--language", "zh", "--skip", "untranslated")[0] == 1
    assert "数量级错误：" in (folder / "b.xlf").read_text(encoding="utf-8")


def test_a_file_comes_from_standard_input_and_processes_agree(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(NAMES["d.tmx"])))
    alone = run(capsys, "-")
    assert alone[0] == 1
    assert run(capsys, "d.tmx", "--jobs", "2") == alone


def test_languages_and_columns_are_chosen(folder, capsys):
    assert "the file has no 'de'" in failed(capsys, "d.tmx", "--languages", "zh,de")
    assert run(capsys, "f.xlsx", "--columns", "Target,Source")[0] == 1
    assert "no sheet has the columns a and b" in failed(capsys, "f.xlsx", "--columns", "a,b")


def failed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["audit", *arguments]) == 2
    return " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["d.tmx", "--annotate", "x.tmx"], "d.tmx: this is no XLIFF file: notes are written to XLIFF 1.2 and 2.x"),
        (["none.xlf"], "none.xlf: no such file"),
        (["broken.xlf"], "broken.xlf: line 6: broken XML"),
        (["bomb.tmx"], "bomb.tmx: the XML declares entities"),
        (["zh.docx"], "zh.docx: a Word document has one text"),
        (["broken.docx", "en.txt"], "broken.docx: broken archive"),
        (["a.xlf", "--encoding", "gb18030"], "a bilingual file declares its encoding"),
        (["zh.docx", "en.txt", "--skip", "locked"], "--languages, --skip and --annotate are for a bilingual file"),
        (["a.xlf", "--update-baseline"], "--update-baseline writes the file of --baseline"),
        (["a.xlf", "--baseline", "none.json"], "none.json: no such file"),
        (["a.xlf", "--baseline", "e.po"], "e.po: this is no baseline"),
        (["a.xlf", "--fail-on", "size"], "'size' is not one of discrepancy, note, never, or classes"),
        (["a.xlf", "--exempt", "long.txt"], "long.txt: exempt is"),
    ],
)
def test_bad_input_is_reported_and_ends_with_2(arguments, said, folder, capsys):
    (folder / "broken.xlf").write_text(files.XLIFF_1[:300], encoding="utf-8")
    (folder / "bomb.tmx").write_text(files.BOMB, encoding="utf-8")
    (folder / "zh.docx").write_bytes(files.word(("增长5%",)))
    (folder / "broken.docx").write_bytes(files.word(("增长5%",))[:500])
    (folder / "en.txt").write_text("up 5%", encoding="utf-8")
    (folder / "long.txt").write_text("5" * 300, encoding="utf-8")
    assert said in failed(capsys, *arguments)
    assert not (folder / "x.tmx").exists()


def test_word_documents_are_compared_as_texts(folder, capsys):
    (folder / "zh.docx").write_bytes(files.word(("出口增长5%。", "进口增长3%。"), (("收入", "912.17亿元"),)))
    (folder / "en.docx").write_bytes(
        files.word(("Exports rose 5%.", "Imports rose 3%."), (("Revenue", "912.17 billion yuan"),))
    )
    assert run(capsys, "zh.docx", "en.docx")[0] == 1
    (folder / "en.txt").write_text(
        "Exports rose 5%.\n\nImports rose 3%.\n\nRevenue 91.217 billion yuan", encoding="utf-8"
    )
    assert run(capsys, "zh.docx", "en.txt")[0] == 0


def test_markup_is_what_the_ending_of_each_file_says(folder, capsys):
    (folder / "zh.html").write_text("<p>增长5%<template>7%</template></p>", encoding="utf-8")
    (folder / "en.md").write_text('Up 5%\n\n[1]: https://example.org "rose 8%"\n', encoding="utf-8")
    (folder / "en.txt").write_text("Up 5%", encoding="utf-8")
    assert run(capsys, "zh.html", "en.txt")[0] == 0
    assert run(capsys, "en.txt", "zh.html")[0] == 0
    assert run(capsys, "zh.html", "en.md")[0] == 0
    (folder / "zh.txt").write_bytes((folder / "zh.html").read_bytes())
    assert run(capsys, "zh.txt", "en.txt")[0] == 1


def test_a_baseline_is_written_read_and_updated(folder, capsys):
    assert run(capsys, "a.xlf", "--baseline", "b.json", "--update-baseline")[0] == 0
    written = (folder / "b.json").read_text(encoding="utf-8")
    assert len(json.loads(written)["accepted"]) == 3
    status, told = run(capsys, "a.xlf", "--baseline", "b.json")
    assert status == 0
    assert "Accepted by the baseline: 3." in told
    assert "✓ wrong scale" in run(capsys, "a.xlf", "--baseline", "b.json", "--notes")[1]
    (folder / "b.json").write_text(written.replace('"reason": ""', '"reason": "seen"'), encoding="utf-8")
    (folder / "a.xlf").write_text(files.XLIFF_1.replace("4.6%", "4.9%"), encoding="utf-8")
    assert run(capsys, "a.xlf", "--baseline", "b.json", "--update-baseline")[0] == 0
    accepted = json.loads((folder / "b.json").read_text(encoding="utf-8"))["accepted"]
    assert [(one["category"], one["reason"]) for one in accepted] == [("scale", "seen"), ("missing", "seen")]
    (folder / "a.xlf").write_text(files.XLIFF_1.replace("912.17 billion", "912.71 billion"), encoding="utf-8")
    assert run(capsys, "a.xlf", "--baseline", "b.json")[0] == 1


def test_names_and_figures_are_left_alone(folder, capsys):
    (folder / "names.txt").write_text(
        "# what the client wants\n912.17亿元\n912.17 billion yuan\n\n4.9%\n4.6%\n", "utf-8"
    )
    assert run(capsys, "a.xlf", "--exempt", "names.txt", "--skip", "untranslated")[0] == 0


@pytest.mark.parametrize(
    ("what", "status"),
    [("discrepancy", 1), ("note", 1), ("never", 0), ("scale", 1), ("value,missing", 1), ("added,swapped", 0)],
)
def test_the_exit_status_is_that_of_the_chosen_findings(what, status, capsys):
    assert run(capsys, "a.xlf", "--fail-on", what)[0] == status
