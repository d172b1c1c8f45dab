"""Law: what is written and read again is the same, whether as news, as a record, as a pickle or as a repr."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum import values as value_types
from econnum.amount import Amount
from econnum.mention import Mention
from econnum.values import Change, Value
from strategies import (
    LANGUAGES,
    NEEDS_SENTENCE,
    SEED_TEXTS,
    SURFACES,
    any_text,
    changes,
    mentions,
    sentences,
    values,
)

NAMES = {"Decimal": Decimal, "Amount": Amount, "Mention": Mention} | {
    name: getattr(value_types, name) for name in value_types.__all__
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*SURFACES])
@given(data=st.data())
def test_a_figure_written_alone_parses_to_its_value(kind: str, language: str, data: st.DataObject) -> None:
    if (kind, language) in NEEDS_SENTENCE:
        kind = "number"  # without a sentence that is all a bare numeral says
    surface = data.draw(SURFACES[kind](language))
    assert econnum.parse(surface.text) == surface.value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*SURFACES])
@given(data=st.data())
def test_a_figure_in_its_sentence_is_found_whole(kind: str, language: str, data: st.DataObject) -> None:
    sentence = data.draw(sentences(kind, language))
    found = [(mention.start, mention.text, mention.value) for mention in econnum.extract(sentence.text)]
    assert found == [(sentence.start, sentence.surface.text, sentence.surface.value)]


@given(mention=mentions())
def test_a_drawn_mention_survives_its_record(mention: Mention) -> None:
    again = Mention.from_dict(json.loads(json.dumps(mention.to_dict())))
    assert again == mention
    assert again.to_dict() == mention.to_dict()


@given(text=any_text())
def test_an_extracted_mention_survives_its_record(text: str) -> None:
    for mention in econnum.extract(text):
        again = Mention.from_dict(json.loads(json.dumps(mention.to_dict())))
        assert again == mention
        assert again.to_dict() == mention.to_dict()


@pytest.mark.parametrize("name", [*SEED_TEXTS])
def test_the_mentions_of_a_seed_survive_record_pickle_and_repr(name: str) -> None:
    found = econnum.extract(SEED_TEXTS[name])
    assert [Mention.from_dict(mention.to_dict()) for mention in found] == found
    assert pickle.loads(pickle.dumps(found)) == found
    assert eval(repr(found), dict(NAMES)) == found


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@given(value=values() | changes() | mentions())
def test_a_pickle_gives_back_an_equal_of_the_same_type(value: object, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(value, protocol))
    assert type(again) is type(value)
    assert again == value
    assert repr(again) == repr(value), "what equality leaves out is kept too"
    assert hash(again) == hash(value)


@given(value=values() | changes() | mentions())
def test_copies_are_equal(value: object) -> None:
    assert copy.copy(value) == value
    assert repr(copy.deepcopy(value)) == repr(value)


@given(value=values() | changes() | mentions())
def test_a_repr_pastes_back(value: Value | Change | Mention) -> None:
    again = eval(repr(value), dict(NAMES))
    assert again == value
    assert repr(again) == repr(value)
