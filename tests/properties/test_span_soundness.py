"""Law: a mention stands where it says, and no two overlap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum import Mention
from strategies import LANGUAGES, SEED_TEXTS, any_text


def _assert_sound(text: str, mentions: list[Mention]) -> None:
    reached = 0
    for mention in mentions:
        assert reached <= mention.start < mention.end <= len(text), mention
        assert text[mention.start : mention.end] == mention.text
        assert mention.text.strip() == mention.text, "a span neither begins nor ends in space"
        reached = mention.end


@pytest.mark.parametrize("language", [None, *LANGUAGES])
@given(text=any_text())
def test_mentions_stand_in_order_apart_and_on_their_own_words(text: str, language: str | None) -> None:
    _assert_sound(text, econnum.extract(text, language=language))


@given(text=st.lists(any_text(), max_size=4).map("".join))
def test_joined_scraps_keep_spans_sound(text: str) -> None:
    _assert_sound(text, econnum.extract(text))


@pytest.mark.parametrize("name", [*SEED_TEXTS])
def test_seeds_have_mentions_with_sound_spans(name: str) -> None:
    mentions = econnum.extract(SEED_TEXTS[name])
    assert mentions
    _assert_sound(SEED_TEXTS[name], mentions)


@given(text=any_text())
def test_an_explanation_agrees_with_extract_and_its_spans_are_sound(text: str) -> None:
    explanation = econnum.explain(text)
    assert list(explanation.mentions) == econnum.extract(text)
    for passed in explanation.suppressions:
        assert 0 <= passed.start < passed.end <= len(text)
        assert text[passed.start : passed.end] == passed.text
        assert passed.reason


@given(text=any_text(), kinds=st.sets(st.sampled_from(["money", "percentage", "count", "period", "number"])))
def test_asking_for_kinds_gives_the_mentions_of_those_kinds(text: str, kinds: set[str]) -> None:
    chosen = [mention for mention in econnum.extract(text) if mention.kind in kinds]
    assert econnum.extract(text, kinds=kinds) == chosen
