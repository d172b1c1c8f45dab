"""Laws of `rewrite`: it keeps every value, leaves the words around the figures, and does nothing the second time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from corpus_format import load, load_pairs
from econnum.lang.zh.script import TRADITIONAL
from strategies import SEED_TEXTS, any_text

CORPUS = Path(__file__).parent.parent / "corpus"
LINES = [case.text for case in load(CORPUS)]
LINES += [text for pair in load_pairs(CORPUS / "pairs.txt") for text in (pair.english, pair.chinese)]
LINES += SEED_TEXTS.values()
LOCALES = ("en", "zh_CN", "zh_Hant")
CHOICES: tuple[dict[str, Any], ...] = (
    {},
    {"style": "full"},
    {"style": "plain"},
    {"style": "spelled"},
    {"style": "financial"},
    {"currency": "symbol"},
    {"currency": "code"},
)
# A figure that says which 元 it means, and one without the blanks that grouped its digits, are no other figures.
SPELLING = {"currency", "grouping"}
each_choice = pytest.mark.parametrize("choices", CHOICES, ids=lambda given: "-".join(given.values()) or "default")
each_locale = pytest.mark.parametrize("locale", LOCALES)


def around(text: str) -> str:
    """What stands around the figures of a text, without the blanks that may part them from letters."""
    done, parts = 0, []
    for mention in econnum.extract(text):
        parts.append(text[done : mention.start])
        done = mention.end
    return "".join([*parts, text[done:]]).replace(" ", "")


def own_locales(text: str) -> tuple[str, ...]:
    """The locales whose language is that of every figure of a text."""
    languages = {mention.language for mention in econnum.extract(text)}
    return ("en",) if languages <= {"en"} else ("zh_CN", "zh_Hant") if languages == {"zh"} else ()


@each_choice
@each_locale
def test_rewriting_twice_is_rewriting_once(locale: str, choices: dict[str, Any]) -> None:
    written = [econnum.rewrite(line, locale, **choices) for line in LINES]
    assert [econnum.rewrite(line, locale, **choices) for line in written] == written


@each_choice
@each_locale
def test_every_value_and_change_is_kept(locale: str, choices: dict[str, Any]) -> None:
    for line in LINES:
        again = econnum.extract(econnum.rewrite(line, locale, **choices))
        assert [(m.value, m.change) for m in again] == [(m.value, m.change) for m in econnum.extract(line)], line


@pytest.mark.parametrize("choices", [{}, {"style": "full"}, {"style": "plain"}, {"places": 1}], ids=str)
def test_words_around_the_figures_stay_in_their_own_language(choices: dict[str, Any]) -> None:
    for line in LINES:
        for locale in own_locales(line):
            assert around(econnum.rewrite(line, locale, **choices)) == around(line), line


def test_a_text_stays_as_it_is_in_its_own_locale() -> None:
    for line in LINES:
        for locale in own_locales(line):
            if locale == "en" or (locale == "zh_CN" and TRADITIONAL.keys().isdisjoint(line) and "兆" not in line):
                assert econnum.rewrite(line, locale) == line


@each_locale
def test_an_audit_finds_no_figure_missing_or_changed(locale: str) -> None:
    for line in LINES:
        for discrepancy in econnum.audit(line, econnum.rewrite(line, locale)).discrepancies:
            assert discrepancy.category in SPELLING or discrepancy in econnum.audit(line, line).discrepancies, line


@each_locale
@given(text=any_text(), choices=st.sampled_from(CHOICES))
def test_any_text_is_rewritten_once(locale: str, text: str, choices: dict[str, Any]) -> None:
    written = econnum.rewrite(text, locale, **choices)
    assert econnum.rewrite(written, locale, **choices) == written
