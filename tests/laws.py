"""The laws that hold for any text, in one call: what the fuzzers check, and the tests of what they found."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from decimal import Decimal

import econnum
from econnum.errors import shown

NAMES = {"Decimal": Decimal} | {name: getattr(econnum, name) for name in econnum.__all__}


def check(text: str) -> None:
    """Read the text in every way there is; an `AssertionError` or any other exception is a bug."""
    mentions = econnum.extract(text)
    check_spans(text, mentions)
    for mention in mentions:
        check_mention(mention)
    assert pickle.loads(pickle.dumps(mentions)) == mentions
    check_explanation(text, mentions)
    check_parse(text)
    check_concatenation(text, mentions)


def check_spans(text: str, mentions: list[econnum.Mention]) -> None:
    """Mentions stand in order, apart, on their own words."""
    reached = 0
    for mention in mentions:
        assert reached <= mention.start < mention.end <= len(text), mention
        assert text[mention.start : mention.end] == mention.text == mention.text.strip(), mention
        reached = mention.end


def check_mention(mention: econnum.Mention) -> None:
    """A mention survives its record and its `repr`, and its value agrees with itself as stated."""
    record = json.loads(json.dumps(mention.to_dict()))
    assert econnum.Mention.from_dict(record) == mention, record
    assert eval(repr(mention), dict(NAMES)) == mention
    assert mention.value.equals_as_stated(mention.value), mention
    assert hash(mention.value) == hash(eval(repr(mention.value), dict(NAMES)))


def check_explanation(text: str, mentions: list[econnum.Mention]) -> None:
    """`explain` reads what `extract` reads, and what it passed over stands where it says."""
    explanation = econnum.explain(text)
    assert list(explanation.mentions) == mentions
    for passed in explanation.suppressions:
        assert 0 <= passed.start < passed.end <= len(text), passed
        assert text[passed.start : passed.end] == passed.text == passed.text.strip(), passed
        assert passed.reason
    assert str(explanation) or not (mentions or explanation.suppressions)


def check_parse(text: str) -> None:
    """`parse` gives a value, or a `ParseError` that quotes."""
    try:
        value = econnum.parse(text)
    except econnum.ParseError as error:
        refused = error
    else:
        assert isinstance(value, econnum.Value)
        return
    assert refused.unread in text
    assert shown(refused.unread) in str(refused)


def check_concatenation(text: str, mentions: list[econnum.Mention]) -> None:
    """A blank line parts texts: the same text twice has the same mentions twice."""
    by = len(text) + 2
    again = [replace(mention, start=mention.start + by, end=mention.end + by) for mention in mentions]
    assert econnum.extract(f"{text}\n\n{text}") == mentions + again
