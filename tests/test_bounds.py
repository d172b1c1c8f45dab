"""The lowest versions that are declared are those that the tests were run with."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_lowest_versions_are_those_that_are_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    tried = [
        *project["dependencies"],
        *(line for extra in ("arrow", "cli", "markup", "test") for line in extras[extra]),
    ]
    declared = re.findall(r"([a-z]+)>=([0-9.]+)", " ".join(tried))
    pinned = re.findall(r"^([a-z]+)==([0-9.]+)$", (ROOT / "tests" / "lowest.txt").read_text(encoding="utf-8"), re.M)
    assert dict(pinned) == dict(declared)
