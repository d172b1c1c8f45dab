"""The versions that are declared, those that were tried, and the two lists of them agree."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import econnum

ROOT = Path(__file__).parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = SETTINGS["project"]
EXTRAS = PROJECT["optional-dependencies"]


def requirements(*extras: str) -> list[Requirement]:
    """What econnum and some of its extras ask for, econnum itself left out."""
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in EXTRAS[extra])]
    return [found for found in map(Requirement, lines) if found.name != "econnum"]


def pins(name: str) -> dict[str, str]:
    """The version of each package in a file of constraints."""
    text = (ROOT / name).read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9-]+==[a-z0-9.]+", row) for row in rows)
    return dict(row.split("==") for row in rows)


def installed(name: str) -> str | None:
    """The version of a package that is here."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def closure(wanted: list[Requirement]) -> set[str]:
    """The names of these packages, and of what they need where they are installed as they were tried."""
    names: set[str] = set()
    asked = [(found.name, frozenset(found.extras)) for found in wanted]
    while asked:
        name, extras = asked.pop()
        names.add(canonicalize_name(name))
        if installed(name) != pins("constraints.txt").get(canonicalize_name(name)):
            continue
        for found in map(Requirement, requires(name) or ()):
            here = found.marker is None or any(found.marker.evaluate({"extra": extra}) for extra in extras or {""})
            if here and canonicalize_name(found.name) not in names:
                asked.append((found.name, frozenset(found.extras)))
    return names


TRIED = [extra for extra in EXTRAS if extra != "fuzz"]  # atheris has wheels for some systems alone


def test_the_lowest_versions_are_those_that_are_declared() -> None:
    """Those of users and of the tests; what checks types, style and pages is a tool of ours."""
    wanted = requirements(*(extra for extra in TRIED if extra not in {"lint", "docs"}))
    declared = {found.name: re.findall(r">=([0-9.]+)", str(found.specifier)) for found in wanted}
    assert {name: [version] for name, version in pins("tests/lowest.txt").items()} == declared


@pytest.mark.parametrize("found", requirements(*TRIED), ids=lambda found: found.name)
def test_the_versions_that_were_tried_are_within_the_bounds(found: Requirement) -> None:
    assert found.specifier.contains(pins("constraints.txt")[found.name])


def test_what_was_tried_holds_all_that_is_installed_for_the_tests() -> None:
    assert closure(requirements(*TRIED)) - pins("constraints.txt").keys() == set()


def test_the_wheel_is_built_with_what_was_tried() -> None:
    tried = pins("constraints.txt")
    built = dict(line.split("==") for line in SETTINGS["build-system"]["requires"])
    assert built.items() <= tried.items()
    assert closure([Requirement("hatchling")]) <= built.keys()


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_whoever_installs_for_the_tests_installs_what_was_tried(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    installs = [line for line in text.splitlines() if ".venv/bin/pip install" in line and "'.[" in line]
    assert installs
    for line in installs:
        assert "-c constraints.txt" in line or "-c tests/lowest.txt" in line or "[fuzz]" in line, line


def test_every_page_has_the_version_of_the_package() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.findall("^version: (.+)$", citation, re.M) == [econnum.__version__]


def test_every_licence_that_is_named_is_there() -> None:
    named = set(PROJECT["license"].split(" AND "))
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "LICENSES").glob("*.txt")}
    assert texts.keys() == named - {"MIT"}
    assert "UNICODE LICENSE V3" in texts["Unicode-3.0"]
    assert "Apache License" in texts["Apache-2.0"]
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
