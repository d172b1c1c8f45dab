"""Law: concatenating two texts concatenates their mentions.

What stands in one paragraph does not change what is read in the next.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum import Mention
from strategies import LANGUAGES, SEED_TEXTS, seed_paragraphs, sentences, soup

BREAK = "\n\n"


def shifted(mentions: list[Mention], by: int) -> list[Mention]:
    return [replace(mention, start=mention.start + by, end=mention.end + by) for mention in mentions]


def _assert_concatenates(first: str, second: str) -> None:
    together = econnum.extract(first + BREAK + second)
    apart = econnum.extract(first) + shifted(econnum.extract(second), len(first + BREAK))
    assert together == apart


def _paragraphs(language: str) -> st.SearchStrategy[str]:
    drawn = sentences(language=language).map(lambda sentence: sentence.text)
    joined = st.lists(drawn, min_size=1, max_size=3).map((" " if language == "en" else "").join)
    return joined | st.sampled_from(seed_paragraphs()) if language == "en" else joined


@pytest.mark.parametrize("second", LANGUAGES)
@pytest.mark.parametrize("first", LANGUAGES)
@given(data=st.data())
def test_paragraphs_are_read_apart(first: str, second: str, data: st.DataObject) -> None:
    _assert_concatenates(data.draw(_paragraphs(first)), data.draw(_paragraphs(second)))


@given(first=soup(), second=soup())
def test_scraps_on_either_side_of_a_blank_line_are_read_apart(first: str, second: str) -> None:
    _assert_concatenates(first, second)


@pytest.mark.parametrize("name", [*SEED_TEXTS])
def test_all_seeds_joined_read_as_each_alone(name: str) -> None:
    for other in SEED_TEXTS.values():
        _assert_concatenates(SEED_TEXTS[name], other)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ranked ", "5th"),
        ("an increase of", "2019"),
        ("至少", "3家"),
        ("从", "5%到7%"),
        ("编号", "12345"),
        ("每桶", "80美元"),
    ],
)
def test_a_word_on_another_line_says_nothing_of_a_figure(first: str, second: str) -> None:
    _assert_concatenates(first, second)
