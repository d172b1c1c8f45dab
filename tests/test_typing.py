"""A user's type checker sees the types that the documentation promises, in its own examples first of all.

Each page becomes a module, in which every line of code stands where it stands on the page.  `mypy --strict` and
pyright are run once over all of them, without a configuration of ours, as users run them.
"""

from __future__ import annotations

import doctest
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# pandas and polars add an adapter's attribute at run time, and its packages are not installed for the checks.
UNTYPED = {ROOT / "docs" / "pipelines.md"}
PAGES = {
    path.relative_to(ROOT).as_posix(): path
    for path in (ROOT / "README.md", ROOT / "README.zh-CN.md", *sorted((ROOT / "docs").glob("*.md")))
    if ">>>" in path.read_text(encoding="utf-8") and path not in UNTYPED
}
SCRIPTS = {
    path.relative_to(ROOT).as_posix(): path
    for path in (*sorted((ROOT / "examples").glob("*.py")), *sorted((ROOT / "tests" / "typing").glob("*.py")))
}
SETTINGS = {
    "include": ["."],
    "pythonVersion": "3.11",
    "typeCheckingMode": "standard",
    "reportUnnecessaryTypeIgnoreComment": True,  # a line that is marked as an error must be one
    "reportUnusedExpression": False,  # a page shows what an expression is
}

needs_mypy = pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="pip install 'econnum[lint]'")
needs_pyright = pytest.mark.skipif(importlib.util.find_spec("pyright") is None, reason="pip install 'econnum[lint]'")


def code_of(page: str) -> str:
    """The examples of a page as a module, each on its own lines."""
    lines = [""] * (page.count("\n") + 1)
    for example in doctest.DocTestParser().get_examples(page):
        for number, line in enumerate(example.source.splitlines(), example.lineno):
            lines[number] = line
    return "\n".join(lines) + "\n"


def module_of(name: str) -> str:
    return Path(name).with_suffix("").as_posix().replace("/", "_").replace("-", "_") + "_.py"


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a module for each page and each script, and nothing else."""
    folder = tmp_path_factory.mktemp("pages")
    for name, path in PAGES.items():
        (folder / module_of(name)).write_text(code_of(path.read_text(encoding="utf-8")), encoding="utf-8")
    for name, path in SCRIPTS.items():
        (folder / module_of(name)).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=500,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def found_by_mypy(modules: Path) -> list[str]:
    options = ("--strict", "--config-file=", "--follow-imports=silent", "--no-error-summary", "--hide-error-context")
    return run(modules, "mypy", *options, "--python-version=3.11", ".").splitlines()


@pytest.fixture(scope="session")
def found_by_pyright(modules: Path) -> list[str]:
    (modules / "pyrightconfig.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    answer = json.loads(run(modules, "pyright", "--outputjson", "--pythonpath", sys.executable))
    assert answer["summary"]["filesAnalyzed"] == len(PAGES) + len(SCRIPTS)
    return [
        f"{Path(one['file']).name}:{one['range']['start']['line'] + 1}: {one['message']}"
        for one in answer["generalDiagnostics"]
    ]


@needs_mypy
@pytest.mark.parametrize("name", [*PAGES, *SCRIPTS])
def test_mypy_finds_no_error(name: str, found_by_mypy: list[str]) -> None:
    assert not [line for line in found_by_mypy if line.startswith(module_of(name))]


@needs_pyright
@pytest.mark.parametrize("name", [*PAGES, *SCRIPTS])
def test_pyright_finds_no_error(name: str, found_by_pyright: list[str]) -> None:
    assert not [line for line in found_by_pyright if line.startswith(module_of(name))]


def test_code_stays_on_its_lines() -> None:
    assert code_of("A page.\n\n>>> for word in 'ab':\n...     print(word)\na\nb\n\n>>> word\n'b'\n").splitlines()[
        2:8
    ] == [
        *("for word in 'ab':", "    print(word)", "", "", "", "word"),
    ]


def test_the_package_says_that_it_is_typed() -> None:
    import econnum

    assert (Path(econnum.__file__).parent / "py.typed").is_file()
