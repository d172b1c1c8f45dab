"""A user's type checker sees the types that the documentation promises."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent


@pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy is not installed: pip install econnum[lint]")
def test_the_public_surface_passes_mypy_strict(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            *(
                sys.executable,
                "-m",
                "mypy",
                "--strict",
                "--warn-unused-ignores",
                "--no-error-summary",
                "--follow-imports=silent",
            ),
            *("--config-file", str(TESTS.parent / "pyproject.toml"), "--cache-dir", str(tmp_path)),
            str(TESTS / "typing" / "public_surface.py"),
        ],
        cwd=TESTS.parent,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_says_that_it_is_typed() -> None:
    import econnum

    assert (Path(econnum.__file__).parent / "py.typed").is_file()
