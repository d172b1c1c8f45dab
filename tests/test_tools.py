"""The scripts in `tools/` that compare two checkouts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOOLS = Path(__file__).parent.parent / "tools"
# A checkout that reads the words given to it, and nothing else.
PACKAGE = """
from types import SimpleNamespace
class Mention(SimpleNamespace):
    rule = "word"
    def to_dict(self):
        return {{"start": self.start, "end": self.end, "text": self.text, "kind": "number", "value": self.value}}
def explain(text):
    words = {words!r}
    found = [(text.index(word), word) for word in words if word in text]
    mentions = [Mention(start=s, end=s + len(w), text=w, value=words[w]) for s, w in found]
    return SimpleNamespace(mentions=mentions, suppressions=[])
"""


def checkout(folder: Path, **words: str) -> Path:
    package = folder / "src" / "econnum"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(PACKAGE.format(words=words), encoding="utf-8")
    return folder


def compare(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(TOOLS / "compare_readings.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_checkouts_that_read_the_same_have_no_differences(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one and two\n\ntwo\n", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"id": "two", "of": [{"text": "\\u4e00 one"}, 5]}\n', encoding="utf-8")
    both = [checkout(tmp_path / name, one="1", two="2") for name in ("before", "after")]
    done = compare(*both, tmp_path / "a.txt", tmp_path / "b.jsonl")
    assert (done.returncode, done.stdout) == (0, "3 texts, 19 characters, 4 mentions\n0 differences\n")


def test_differences_are_counted_by_class_and_shown_in_their_context(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one, two, three\nthree\n", encoding="utf-8")
    before = checkout(tmp_path / "before", one="1", two="2")
    after = checkout(tmp_path / "after", two="II", three="3")
    done = compare(before, after, tmp_path / "a.txt", "--list=1")
    assert done.returncode == 1
    assert "4 differences" in done.stdout
    assert "2 gained: number" in done.stdout
    assert "1 lost: number\n    ⟦one⟧, two, three" in done.stdout
    assert "1 changed: value of number\n    one, ⟦two⟧, three\n      value: '2' -> 'II'" in done.stdout
    assert done.stdout.count("three⟧") == 1


def test_a_checkout_that_fails_is_no_agreement(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one\n", encoding="utf-8")
    done = compare(checkout(tmp_path / "before", one="1"), tmp_path / "nowhere", tmp_path / "a.txt")
    assert done.returncode == 2
