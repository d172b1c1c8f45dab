"""Texts on which a fuzzer once found a law broken; each stays."""

from __future__ import annotations

import pytest

import econnum
from corpus_format import load
from laws import check, check_audit, check_rewrite
from strategies import SEED_TEXTS
from test_python_versions import CORPUS

FOUND = [
    "h2 to 000000000",  # a half of a year took the blank behind it into its span
    "It opened in May and closed on the 23rd",  # the end of a text is the end of a line, and no other
    "利润两位数",
    "www.the 百1",  # a full stop that joins two sentences was a match of no characters: IndexError
    "dozens of dollars 99",  # the cents of an amount that states no figure: AssertionError
    "全年贸易额三万，其中千亿元。",  # the amount of the next text was of the currency of this one
    "The loans mature in fiscal 202",  # a word passed over took the blank behind it along
    "5万 +, microamperes",  # a plus sign behind a blank gave its figure the blank
    "about 10⁻ m",  # a minus raised alone is no power: ValueError
    "5 x10⁻ m",
    "scores between the goals",  # a word passed over at the very beginning began before it
]


FOUND_BY_AUDITS = [
    ("3,815,00", "3,815,00"),  # thousands that both texts part wrongly, and alike: no text differs from itself
]


@pytest.mark.parametrize("text", FOUND, ids=ascii)
def test_what_a_fuzzer_found_stays_mended(text: str) -> None:
    check(text)


@pytest.mark.parametrize(("source", "target"), FOUND_BY_AUDITS, ids=ascii)
def test_what_a_fuzzer_found_in_audits_stays_mended(source: str, target: str) -> None:
    check_audit(source, target)


@pytest.mark.parametrize("text", SEED_TEXTS.values(), ids=[*SEED_TEXTS])
def test_the_seeds_keep_every_law(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", SEED_TEXTS.values(), ids=[*SEED_TEXTS])
def test_the_seeds_keep_the_laws_of_rewriting_and_of_audits(text: str) -> None:
    check_rewrite(text, "zh_CN", {})
    check_rewrite(text, "de", {"style": "full", "digits": 3})
    check_audit(text, econnum.rewrite(text, "zh_TW"))
    check_audit(text, text[len(text) // 2 :])


def test_the_corpus_keeps_every_law() -> None:
    for case in load(CORPUS):
        check(case.text)


def test_a_lone_number_word_makes_a_range_of_numbers() -> None:
    """One, which counts nothing alone, and two that was taken for a count of what was named before."""
    assert econnum.parse("one to two").kind == econnum.parse("two to three").kind == "number"
