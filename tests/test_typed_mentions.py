"""What the engine builds unchecked is what the public constructors would have built, checks and all."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given

import econnum
from econnum.amount import Amount
from econnum.engine.typed_mentions import unchecked
from econnum.mention import Mention
from strategies import SEED_TEXTS, any_text, mentions, soup


def checked(mention: Mention) -> Mention:
    """The mention built again by constructors that check what they are given."""
    value = mention.value
    if isinstance(amount := getattr(value, "amount", None), Amount):
        value = replace(value, amount=replace(amount))
    return replace(mention, value=replace(value), change=mention.change and replace(mention.change))


@pytest.mark.parametrize("name", [*SEED_TEXTS])
def test_the_mentions_of_a_seed_pass_every_check(name: str) -> None:
    found = econnum.extract(SEED_TEXTS[name])
    assert [checked(mention) for mention in found] == found


@given(text=any_text() | soup())
def test_what_is_extracted_passes_every_check(text: str) -> None:
    found = econnum.extract(text)
    assert [checked(mention) for mention in found] == found


@given(mention=mentions())
def test_a_value_filled_unchecked_is_the_value_itself(mention: Mention) -> None:
    for made in (mention, mention.value):
        filled = unchecked(type(made))(*(getattr(made, field.name) for field in fields(made)))
        assert type(filled) is type(made)
        assert repr(filled) == repr(made)
        assert filled == made
