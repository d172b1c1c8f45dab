"""The pages and the release: tables that come from the code, one version, and a site that reaches every page."""

from __future__ import annotations

import importlib.util
import re
import shlex
import sys
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

import econnum
from corpus_format import load_file
from econnum.auditing.categories import CATEGORIES
from econnum.cli import COMMANDS, main
from econnum.mention import Record
from econnum.values import Kind

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "docs").glob("*.md"))
READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md"]


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows(page: str, first: str) -> list[list[str]]:
    """The cells of the tables of a page whose head begins with a word."""
    lines = (ROOT / page).read_text(encoding="utf-8").splitlines()
    heads = [number for number, line in enumerate(lines) if line.startswith(f"| {first} |")]
    found: list[list[str]] = []
    for number in heads:
        for line in lines[number + 2 :]:
            if not line.startswith("|"):
                break
            found.append([cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return found


def codes(cells: list[list[str]]) -> list[str]:
    """The names in code of the first cell of each row."""
    return [name for row in cells for name in re.findall(r"`([a-z_]+)`", row[0])]


# -- Tables that come from the code ------------------------------------------------------------------------


def test_the_kinds_of_the_pages_are_those_of_the_code() -> None:
    assert codes(rows("docs/kinds.md", "kind")) == [*get_args(Kind)]
    assert codes(rows("docs/overview.zh.md", "类别")) == [*get_args(Kind)]


def test_the_types_of_the_kinds_are_those_of_the_code() -> None:
    for kind, named, _ in rows("docs/kinds.md", "kind"):
        assert getattr(econnum, named.strip("`")).kind == re.findall(r"`(\w+)`", kind)[0]


def test_the_fields_of_the_record_are_those_of_the_code() -> None:
    page = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    section = re.split(r"\n##+ ", page.partition("### Record\n")[2])[0]
    table = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    assert [name for cell in table for name in re.findall(r"`(\w+)`", cell)] == [*Record.__annotations__]


@pytest.mark.parametrize("page", ["docs/audit.md", "docs/audit.zh.md"])
def test_the_categories_of_the_audit_are_those_of_the_code(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"^\| `([a-z]+)`", text, re.M)
    tabled = [name for name in named if name in CATEGORIES]
    assert tabled == [*CATEGORIES][: len(tabled)]
    assert set(re.findall(r"`([a-z]+)`", text)) >= set(CATEGORIES)


@pytest.mark.parametrize("path", READMES, ids=lambda path: path.name)
def test_a_readme_shows_commands_that_there_are(path: Path) -> None:
    shown = re.findall(r"^\| `econnum ([a-z]+) ", path.read_text(encoding="utf-8"), re.M)
    assert {name for name in shown if name != "seeds"} == set(COMMANDS) - {"extract", "completion"}


@pytest.mark.parametrize(
    ("page", "line"),
    [
        (path.name, line)
        for path in READMES
        for line in re.findall(r"^\| `(econnum .*?)` \|", path.read_text("utf-8"), re.M)
    ],
)
def test_a_command_of_a_readme_works_as_printed(page: str, line: str, tmp_path: Path, monkeypatch, capsys) -> None:
    for folder in ("seeds", "examples"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)
    status = main(shlex.split(line)[1:])
    shown = capsys.readouterr()
    assert (status, "usage" in shown.err) == (int("audit" in line), False), shown.err
    written = [path for path in tmp_path.iterdir() if path.suffix]
    assert [path.name for path in written] == re.findall(r"-o (\S+)", line)
    assert shown.out or all(path.stat().st_size for path in written)


# -- Accuracy ----------------------------------------------------------------------------------------------


def test_the_tables_of_accuracy_are_current() -> None:
    assert tool("measure_accuracy").main(["--check"]) == 0, "run python tools/measure_accuracy.py"


def test_every_genre_has_sixteen_passages_and_is_none_of_the_corpus() -> None:
    names = tool("measure_accuracy").NAMES
    files = sorted((ROOT / "tests" / "genres").rglob("*.txt"))
    assert {path.stem for path in files} == set(names)
    corpus = {
        line for path in (ROOT / "tests" / "corpus").rglob("*.txt") for line in path.read_text("utf-8").split("\n")
    }
    for path in files:
        cases = load_file(path, ROOT)
        assert len(cases) == len({case.text for case in cases}) == 16
        assert all(case.expected for case in cases)
        assert not corpus & {*path.read_text(encoding="utf-8").split("\n")} - {""}


def test_a_score_counts_what_is_right_and_nothing_for_half() -> None:
    measure = tool("measure_accuracy")
    case = measure.load_file.__globals__["parse_line"](
        "Sales rose ⟦5%⟧ to ⟦$3 billion⟧. => percentage 5 up/year_on_year/by ; money 3000000000 EUR"
    )
    assert measure.score(case) == measure.Score(passages=1, marked=2, read=2, figures=1, records=0)
    assert measure.score(case).shares() == ("50.0", "50.0", "0.0")
    assert measure._percent(1, 16) == "6.3"


# -- Version and release -----------------------------------------------------------------------------------


def test_the_version_is_one() -> None:
    assert tool("check_distributions").version() == econnum.__version__
    assert f"\nversion: {econnum.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"econnum {econnum.__version__}" in (ROOT / "man" / "econnum.1").read_text(encoding="utf-8")
    assert f"version is {econnum.__version__}:" in READMES[0].read_text(encoding="utf-8")
    assert f"to {econnum.__version__}\n" in (ROOT / "docs" / "upgrading.md").read_text(encoding="utf-8")


def test_actions_are_pinned_by_commit_and_tools_by_version() -> None:
    workflow = (ROOT / ".github" / "workflows" / "publish.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)(.*)", workflow)
    assert used
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action) and " # v" in said for action, said in used)
    assert all("==" in spec for spec in re.findall(r"--spec (\S+)", workflow))
    assert "secrets." not in workflow


def test_the_lists_of_sources_name_files_that_there_are() -> None:
    assert all((ROOT / name).exists() for name in tool("check_distributions").SOURCES)


# -- The site ----------------------------------------------------------------------------------------------


def test_every_page_is_in_the_menu() -> None:
    menu = re.findall(r": ([\w.-]+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.M)
    assert sorted(menu) == [path.name for path in PAGES]


@pytest.mark.parametrize("path", [*READMES, *PAGES], ids=lambda path: path.name)
def test_a_link_to_a_page_leads_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        assert target.startswith("http") or (path.parent / target).exists(), target
