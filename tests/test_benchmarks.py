"""The benchmark runs, and its texts are what it says they are; its figures are no test's business."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import econnum
from econnum.engine import scan

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, str(BENCHMARKS / script), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_benchmark_prints_its_tables(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("Exports rose 20.4% to 5 billion yuan.\n" * 20, encoding="utf-8")
    told = run(
        "run.py", "--rounds=1", "--runs=1", "--length=2000", "--sampled=0.1", "--corpus=5000", str(tmp_path / "own.txt")
    )
    for row in (
        "`import econnum`",
        "first `extract`",
        "seeds",
        "dense Chinese",
        "English sentence",
        "own.txt",
        "lines of | texts",
    ):
        assert f"| {row}" in told or row in told
    if str(scan.__file__).endswith(".py"):  # compiled steps have no frames to sample
        assert "`scan.numerals`" in told


def test_two_checkouts_are_timed_in_turn(tmp_path: Path) -> None:
    here = str(BENCHMARKS.parent)
    (tmp_path / "own.txt").write_text("Exports rose 20.4% to 5 billion yuan.\n", encoding="utf-8")
    told = run("first_call.py", here, here, "--warm", "--rounds=1", "--length=2000", str(tmp_path / "own.txt"))
    for row in ("first call", "both languages", "warm", "seeds", "dense Chinese", "English sentence", "own.txt"):
        assert f"| {row} | " in told


def test_many_short_texts_of_two_checkouts_are_timed_in_turn() -> None:
    here = str(BENCHMARKS.parent)
    told = run("bulk.py", here, here, "--rounds=1", "--length=2000")
    for row in ("lines of", "English news", "Chinese news", "dense English", "dense Chinese"):
        assert f"| {row} | " in told


@pytest.mark.parametrize(
    ("text", "least"), [("dense_english", 40), ("dense_chinese", 100), ("news_english", 10), ("news_chinese", 60)]
)
def test_the_texts_hold_figures_and_are_the_same_on_every_run(
    text: str, least: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(BENCHMARKS)
    make = getattr(importlib.import_module("texts"), text)
    assert make(2_000) == make(2_000)
    assert len(make(2_000)) == 2_000
    assert len(econnum.extract(make(2_000))) >= least
