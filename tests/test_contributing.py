"""What CONTRIBUTING.md tells a newcomer to add is one row each, and no other edit."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from corpus_format import Expectation, parse_line

ROOT = Path(__file__).resolve().parent.parent
ADDITIONS = re.findall(
    r"^\*\*(.+?)\*\*.*?^```diff\n(.*?)^```\n\n((?:    [^\n]+\n)+)",
    (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"),
    re.MULTILINE | re.DOTALL,
)
READ = "import json, sys, econnum; print(json.dumps([m.to_dict() for m in econnum.extract(sys.argv[1])]))"


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources to which every diff of the document was applied."""
    copy = tmp_path_factory.mktemp("contributed")
    shutil.copytree(ROOT / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__"))
    for _, diff, _ in ADDITIONS:
        for name, hunk in re.findall(r"^--- (\S+)\n((?:[ +].*\n)+)", diff, re.MULTILINE):
            lines = hunk.splitlines()
            before = "".join(f"{line[1:]}\n" for line in lines if line[0] == " ")
            text = (copy / name).read_text(encoding="utf-8")
            assert text.count(before) == 1, f"{name} no longer has {before!r}"
            after = "".join(f"{line[1:]}\n" for line in lines)
            (copy / name).write_text(text.replace(before, after), encoding="utf-8")
    return copy


def test_the_six_additions_are_there() -> None:
    assert len(ADDITIONS) == 6


@pytest.mark.parametrize(("addition", "diff", "sentences"), ADDITIONS)
def test_an_addition_is_one_row_of_each_table_and_is_read(
    addition: str, diff: str, sentences: str, added: Path
) -> None:
    rows = re.findall(r"^--- (\S+)\n((?:[ +].*\n)+)", diff, re.MULTILINE)
    assert all(hunk.count("\n+") + hunk.startswith("+") == 1 for _, hunk in rows)
    for sentence in sentences.splitlines():
        case = parse_line(sentence.strip())
        command = [sys.executable, "-c", READ, case.text]
        environment = {"PYTHONPATH": str(added / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True)
        assert [Expectation.from_record(record) for record in json.loads(done.stdout)] == list(case.expected)
