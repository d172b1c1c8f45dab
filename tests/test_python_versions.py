"""Every Python that is here reads the same, and what one pickles the others unpickle."""

from __future__ import annotations

import json
import os
import pickle
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

import econnum
from corpus_format import KINDS, load
from strategies import SEED_TEXTS

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
SOURCE = str(Path(econnum.__file__).parent.parent)
CORPUS = Path(__file__).parent / "corpus"

# Reading needs nothing but the standard library, so that another interpreter needs no environment of its own.
READ = """
import json, pickle, sys
sys.path.insert(0, sys.argv[1])
import econnum
folder, protocol = sys.argv[2], int(sys.argv[3])
texts = json.load(open(f"{folder}/texts.json", encoding="utf-8"))
found = [econnum.extract(text) for text in texts]
with open(f"{folder}/ours.pickle", "rb") as file:
    assert pickle.load(file) == found, "a pickle from the other interpreter gives something else"
with open(f"{folder}/theirs.pickle", "wb") as file:
    pickle.dump(found, file, protocol)
with open(f"{folder}/records.json", "w", encoding="utf-8") as file:
    json.dump([[mention.to_dict() for mention in mentions] for mentions in found], file)
"""


@cache
def interpreter(version: str) -> str | None:
    """A Python of the version on the path or among those of pyenv, that starts; None where there is none."""
    home = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for candidate in (shutil.which(f"python{version}"), *home.glob(f"versions/{version}.*/bin/python")):
        if candidate is not None:
            ask = [str(candidate), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
            told = subprocess.run(ask, capture_output=True, encoding="utf-8", check=False)
            if told.returncode == 0 and told.stdout.strip() == version:
                return str(candidate)
    return None


def corpus_texts() -> list[str]:
    """The lines of the corpus and the seeds: every kind of value comes out of them."""
    return [*(case.text for case in load(CORPUS)), *SEED_TEXTS.values()]


@pytest.mark.parametrize("protocol", [2, pickle.HIGHEST_PROTOCOL])
@pytest.mark.parametrize("version", VERSIONS)
def test_another_python_reads_the_same_and_shares_pickles(version: str, protocol: int, tmp_path: Path) -> None:
    other = interpreter(version)
    if other is None:
        pytest.skip(f"there is no Python {version} here")
    texts = corpus_texts()
    found = [econnum.extract(text) for text in texts]
    assert {mention.kind for mentions in found for mention in mentions} == KINDS
    (tmp_path / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
    (tmp_path / "ours.pickle").write_bytes(pickle.dumps(found, protocol))
    command = [other, "-I", "-W", "error", "-c", READ, SOURCE, str(tmp_path), str(protocol)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert pickle.loads((tmp_path / "theirs.pickle").read_bytes()) == found
    records = json.loads((tmp_path / "records.json").read_text(encoding="utf-8"))
    assert records == [[mention.to_dict() for mention in mentions] for mentions in found]


def test_every_python_that_is_declared_is_tried() -> None:
    settings = (Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")
    declared = set(re.findall(r'"Programming Language :: Python :: (3\.[0-9]+)"', settings))
    assert declared
    assert declared <= set(VERSIONS)
