"""What the mutation tester runs for each mutant: the tests of the corpus in one, and those of single parts.

They are the same tests; as one, the lines of the corpus are read in a second, and a mutant costs no more than that.

No test that pyproject.toml names for it may take its ids from a function that gives other characters than ASCII: pytest
escapes those again when it collects again in one process, finds no such test then, and the mutant counts as dead.
"""

from __future__ import annotations

import test_corpus as corpus
from test_adjacency import *  # noqa: F403
from test_exact import *  # noqa: F403
from test_numerals import *  # noqa: F403
from test_resolve import *  # noqa: F403
from test_rules import *  # noqa: F403
from test_values import *  # noqa: F403


def test_the_corpus() -> None:
    for case in corpus.POSITIVE:
        corpus.test_a_line_is_read_as_marked(case)
    for case in corpus.SEED_LINES:
        corpus.test_a_paragraph_of_a_seed_is_read_as_marked(case)
    for case in corpus.NEGATIVE:
        corpus.test_names_and_set_phrases_are_no_figures(case)
    for pair in corpus.PAIRS:
        corpus.test_the_same_statement_in_chinese_gives_equal_values(pair)
