"""The lowest versions that are declared are those that the tests were run with."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import econnum

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_lowest_versions_are_those_that_are_declared() -> None:
    extras = PROJECT["optional-dependencies"]
    tried = [*PROJECT["dependencies"], *(line for extra in ("arrow", "cli", "test") for line in extras[extra])]
    declared = re.findall(r"([a-z]+)>=([0-9.]+)", " ".join(tried))
    pinned = re.findall(r"^([a-z]+)==([0-9.]+)$", (ROOT / "tests" / "lowest.txt").read_text(encoding="utf-8"), re.M)
    assert dict(pinned) == dict(declared)


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
