"""Patterns are compiled when a text first needs them, and every one of them can be."""

from __future__ import annotations

import copy
import gc
import pickle
import re
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum.lang import patterns
from econnum.lang.patterns import Pattern, edged_trie, prefix_trie, trie

ROOT = Path(econnum.__file__).parent
MODULES = [
    ".".join(("econnum", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")
    for folder in ("lang", "engine")
    for path in sorted((ROOT / folder).rglob("*.py"))
]


@pytest.mark.parametrize("module", MODULES)
def test_every_pattern_compiles(module: str) -> None:
    """A slip in a pattern shows here, and not in the first text that asks for it."""
    import_module(module)
    for pattern in [found for found in gc.get_objects() if isinstance(found, Pattern)]:
        pattern.match("")


@pytest.mark.parametrize("deepest", [0, 1, patterns._DEEPEST])
@given(
    st.dictionaries(st.text("ab.元", min_size=1, max_size=5), st.sampled_from(["", "(?!a)", "(?=元|$)"]), max_size=12),
    st.text("ab.元", max_size=8),
)
def test_a_trie_finds_the_longest_of_its_words_whose_edge_is_there(
    deepest: int, edges: dict[str, str], text: str
) -> None:
    fitting = [word for word, edge in edges.items() if re.match(re.escape(word) + edge, text)]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(patterns, "_DEEPEST", deepest)
        found = re.match(edged_trie(edges), text)
    assert (found and found[0]) == max(fitting, key=len, default=None)


def test_words_that_begin_with_one_another_do_not_overflow_the_stack() -> None:
    words = ["x" * length for length in range(1, 701)]
    found = re.match(trie(words), "x" * 700)
    assert found
    assert len(found[0]) == 700


@given(st.lists(st.text("ab", min_size=1, max_size=4)), st.text("abc", max_size=6))
def test_a_trie_of_prefixes_shows_whether_one_of_the_words_begins(words: list[str], text: str) -> None:
    assert (re.match(prefix_trie(words), text) is not None) == text.startswith(tuple(words))


def test_a_source_is_built_and_compiled_once() -> None:
    asked = []

    def source() -> str:
        asked.append("source")
        return "[0-9]+"

    pattern = Pattern(source)
    assert not asked
    assert [pattern.search("a 37")[0], pattern.match("37")[0], pattern.search("8")[0]] == ["37", "37", "8"]
    assert asked == ["source"]


def test_a_pattern_has_no_other_attribute_than_its_methods() -> None:
    with pytest.raises(AttributeError, match="span"):
        Pattern("a").span  # noqa: B018 - the look-up is what is tested


@pytest.mark.parametrize("used", [False, True])
def test_a_pattern_is_copied_and_pickled_used_or_not(used: bool) -> None:
    pattern = Pattern("[0-9]+")
    if used:
        pattern.match("3")
    for same in (copy.copy(pattern), copy.deepcopy(pattern), pickle.loads(pickle.dumps(pattern))):
        assert same.fullmatch("37")[0] == "37"


def test_threads_that_use_a_pattern_first_at_the_same_time_all_find_the_same() -> None:
    pattern, found, start = Pattern(lambda: "|".join(f"{word}x" for word in range(500))), [], threading.Barrier(16)

    def look() -> None:
        start.wait()
        found.append(pattern.match("37x")[0])

    threads = [threading.Thread(target=look) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["37x"] * 16


def test_a_first_text_compiles_few_of_the_patterns() -> None:
    script = (
        "import gc, econnum\n"
        "assert econnum.extract('Exports rose 20.4% to 5 billion yuan. 出口13204亿元，同比增长20.4%。')\n"
        "from econnum.lang.patterns import Pattern\n"
        "patterns = [found for found in gc.get_objects() if isinstance(found, Pattern)]\n"
        "compiled = [p for p in patterns if any(type(r).__name__ == 'builtin_function_or_method'"
        " for r in gc.get_referents(p))]\n"
        "print(len(compiled), len(patterns))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    compiled, patterns = map(int, done.stdout.split())
    assert 0 < compiled < patterns / 10
