"""Checks the wheel and the sdist before they are published: what they hold, and what their metadata says.

    python tools/check_distributions.py dist              # a folder with both
    python tools/check_distributions.py dist --tag v0.2.0 # the version must be that of the tag

Needs nothing but Python, and exits with 1 and the faults if there are any.
"""

from __future__ import annotations

import argparse
import re
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from email.message import Message
from email.parser import BytesParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LICENCES = {"LICENSE", "LICENSES/Apache-2.0.txt", "LICENSES/Unicode-3.0.txt"}
EXPRESSION = "MIT AND Apache-2.0 AND Unicode-3.0"
# What someone who has the sdist alone needs to build econnum, to test it and to read about it.
SOURCES = (
    *("pyproject.toml", "src/econnum/__init__.py", "src/econnum/py.typed", "tests/test_corpus.py", "constraints.txt"),
    *("README.md", "README.zh-CN.md", "CHANGELOG.md", "CITATION.cff", "mkdocs.yml", "docs/index.md", "man/econnum.1"),
    *("seeds/README.md", "tests/genres/zh/wire.txt", "tools/check_distributions.py"),
    *LICENCES,
)


def version() -> str:
    """The version, from its one source."""
    source = (ROOT / "src" / "econnum" / "__init__.py").read_text(encoding="utf-8")
    return re.findall(r'^__version__ = "([^"]+)"$', source, re.M)[0]


def faults(folder: Path, tag: str | None) -> Iterator[str]:
    """What is wrong with the distributions in a folder."""
    wheels, sdists = sorted(folder.glob("*.whl")), sorted(folder.glob("*.tar.gz"))
    if [len(wheels), len(sdists)] != [1, 1]:
        yield f"{folder} has {len(wheels)} wheels and {len(sdists)} sdists, not one of each"
        return
    if tag is not None and tag != f"v{version()}":
        yield f"the tag is {tag}, and the version {version()}"
    yield from _wheel(wheels[0])
    yield from _sdist(sdists[0])


def _wheel(path: Path) -> Iterator[str]:
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        [metadata] = [name for name in names if name.endswith(".dist-info/METADATA")]
        said = BytesParser().parsebytes(wheel.read(metadata))
    package = {name for name in names if name.startswith("econnum/") and name.endswith((".py", "/py.typed"))}
    here = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")}
    if {name for name in package if name.endswith(".py")} != here or "econnum/py.typed" not in package:
        yield f"the package in the wheel is not the one in src: {sorted(here ^ package)}"
    others = {name for name in names if name not in package and ".dist-info/" not in name}
    if {name.partition(".data/")[2] for name in others} != {"data/share/man/man1/econnum.1"}:
        yield f"the wheel holds files that are no part of the package: {sorted(others)}"
    if (licences := {name.split("/licenses/")[1] for name in names if "/licenses/" in name}) != LICENCES:
        yield f"the wheel has the licences {sorted(licences)}"
    yield from _metadata(said)


def _metadata(said: Message) -> Iterator[str]:
    wanted = {
        "Name": "econnum",
        "Version": version(),
        "License-Expression": EXPRESSION,
        "Description-Content-Type": "text/markdown",
    }
    yield from (f"{name} is {said[name]!r}, not {value!r}" for name, value in wanted.items() if said[name] != value)
    if "extract" not in str(said.get_payload()):
        yield "the metadata lack the README"


def _sdist(path: Path) -> Iterator[str]:
    with tarfile.open(path) as sdist:
        names = {member.name.partition("/")[2] for member in sdist.getmembers()}
    if missing := {*SOURCES} - names:
        yield f"the sdist lacks {sorted(missing)}"
    if stray := [name for name in names if re.search(r"(^|/)(\.venv|__pycache__|\.hypothesis|\.git)(/|$)", name)]:
        yield f"the sdist holds {stray}"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the faults, and say by the status whether there are any."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tag")
    options = parser.parse_args(argv)
    found = [*faults(options.folder, options.tag)]
    print(*(found or [f"econnum {version()}: the wheel and the sdist are complete"]), sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
