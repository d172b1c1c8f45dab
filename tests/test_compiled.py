"""The compiled wheel (docs/performance.md): what it compiles, that its doctests hold, and what callers notice of it.

All but the first hold in the pure wheel, too.  mypyc drops docstrings, so `--doctest-modules` does not find those of
compiled modules: here they are taken from the sources.
"""

from __future__ import annotations

import ast
import copy
import doctest
import importlib
import inspect
import pickle
import re
import sys
import threading
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import econnum
from econnum.engine.reader import Reader
from test_bounds import closure, pins

ROOT = Path(__file__).parent.parent
HOOK = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
HOOK = HOOK["wheel"]["hooks"]["mypyc"]
PACKAGE = Path(econnum.__file__).parent
NAMED = [PACKAGE.parent / entry.removeprefix("/src/") for entry in HOOK["include"]]
SOURCES = sorted(path for entry in NAMED for path in (entry.rglob("*.py") if entry.is_dir() else [entry]))
NEWS = "2022年出口13204亿元，同比增长20.4%。Exports rose 20.4% to $5 billion, up from $4.2 billion a year earlier."


def module_of(path: Path) -> str:
    """The name of the module with this source."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_compiled(path: Path) -> bool:
    """Whether the module with this source was imported from machine code."""
    return not str(importlib.import_module(module_of(path)).__file__).endswith(".py")


def examples(path: Path) -> Iterator[doctest.DocTest]:
    """The doctests of a source, to be run on the module as it was imported."""
    module = importlib.import_module(module_of(path))
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and (text := ast.get_docstring(node)):
            name = f"{module.__name__}.{getattr(node, 'name', '')}"
            yield doctest.DocTestParser().get_doctest(text, vars(module).copy(), name, str(path), None)


EXAMPLES = [test for path in SOURCES for test in examples(path) if test.examples]


def test_either_all_modules_that_the_hook_names_are_compiled_or_none_is() -> None:
    excluded = {entry.removeprefix("/src/") for entry in HOOK["exclude"]}
    assert all((PACKAGE.parent / name).is_file() for name in excluded)
    named = [path for path in SOURCES if path.relative_to(PACKAGE.parent).as_posix() not in excluded]
    assert [path for path in SOURCES if is_compiled(path)] in ([], named)


def test_the_compiler_is_pinned_with_all_that_it_needs() -> None:
    assert all(re.fullmatch(r"[a-z-]+==[0-9.]+", row) for row in HOOK["dependencies"])
    built = dict(row.split("==") for row in HOOK["dependencies"])
    tried = pins("constraints.txt")
    assert {name: tried[name] for name in built.keys() - {"hatch-mypyc", "setuptools"}}.items() <= built.items()
    with_hatchling = {"packaging", "pathspec"}  # pinned for every build
    assert closure([Requirement("mypy")]) <= built.keys() | with_hatchling


@pytest.mark.parametrize("test", EXAMPLES, ids=lambda test: test.name)
def test_the_examples_in_the_docstrings_hold(test: doctest.DocTest) -> None:
    assert doctest.DocTestRunner().run(test).failed == 0


class Labelled(str):
    """A text of a class of the caller's, as numpy and others have."""

    label = "Reuters"


def test_a_text_of_a_subclass_is_read_like_its_characters() -> None:
    assert [m.to_dict() for m in econnum.extract(Labelled(NEWS))] == [m.to_dict() for m in econnum.extract(NEWS)]


def test_a_reader_may_be_subclassed_pickled_and_copied() -> None:
    class Loud(Reader):
        def extract(self, text: str) -> econnum.Mentions:
            return super().extract(text.upper())

    expected = econnum.extract(NEWS)
    assert [m.value for m in Loud().extract(NEWS)] == [m.value for m in expected]
    for reader in (pickle.loads(pickle.dumps(Reader())), copy.copy(Reader()), copy.deepcopy(Reader())):
        assert reader.extract(NEWS) == expected


def test_mentions_may_be_pickled_and_copied() -> None:
    found = econnum.extract(NEWS)
    for again in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
        assert again == found


@pytest.mark.parametrize("call", [econnum.extract, econnum.parse, econnum.explain, Reader], ids=lambda c: c.__name__)
def test_what_users_call_has_a_signature_and_a_docstring(call: object) -> None:
    assert callable(call)
    assert inspect.signature(call).parameters
    assert inspect.getdoc(call)


def test_an_error_of_the_caller_names_the_line_of_the_source() -> None:
    with pytest.raises(econnum.ParseError) as caught:
        econnum.parse("no figure at all")
    assert caught.traceback[-1].path.name == "reader.py"


def test_a_text_is_read_under_a_low_limit_of_recursion() -> None:
    depth, limit = len(inspect.stack()), sys.getrecursionlimit()
    econnum.extract(NEWS)
    sys.setrecursionlimit(depth + 60)
    try:
        assert econnum.extract(NEWS)
    finally:
        sys.setrecursionlimit(limit)


def test_threads_read_the_same() -> None:
    expected, found = econnum.extract(NEWS), list[econnum.Mentions]()
    threads = [threading.Thread(target=lambda: found.append(econnum.extract(NEWS))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 8
