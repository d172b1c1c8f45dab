"""The record: its twelve fields, what it refuses and how it says so."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

import econnum
from econnum.amount import Amount
from econnum.errors import RecordError
from econnum.mention import Mention, Record
from econnum.values import (
    Change,
    Count,
    Fraction,
    Identifier,
    Measure,
    Money,
    Multiple,
    Number,
    Percentage,
    PercentagePoints,
    Period,
    Value,
)
from strategies import mentions

FIELDS = ["start", "end", "text", "kind", "value", "low", "high", "modifier", "unit", "of", "change", "lang"]
GOOD: dict[str, Any] = {
    "start": 10,
    "end": 15,
    "text": "20.4%",
    "kind": "percentage",
    "value": "20.4",
    "low": None,
    "high": None,
    "modifier": "exact",
    "unit": None,
    "of": None,
    "change": {"direction": "up", "basis": "year_on_year", "reading": "by"},
    "lang": "en",
}


def amount(figure: str) -> Amount:
    return Amount(Decimal(figure))


# ---------------------------------------------------------------- to_dict


def test_a_mention_gives_the_record_of_the_contract() -> None:
    mention = Mention(10, 15, "20.4%", Percentage(amount("20.4")), Change("up", "year_on_year"), "en", "share")
    assert mention.to_dict() == GOOD


@given(mention=mentions())
def test_a_record_has_the_twelve_fields_in_the_order_of_the_contract(mention: Mention) -> None:
    assert [*mention.to_dict()] == FIELDS
    assert [*Record.__annotations__] == FIELDS


@given(mention=mentions())
def test_a_record_holds_plain_json_types(mention: Mention) -> None:
    record = mention.to_dict()
    assert type(record["start"]) is int
    assert type(record["end"]) is int
    for field in ("text", "kind", "modifier", "lang"):
        assert type(record[field]) is str
    for field in ("value", "low", "high", "unit", "of"):
        assert record[field] is None or type(record[field]) is str
    assert record["change"] is None or [*record["change"]] == ["direction", "basis", "reading"]
    assert json.loads(json.dumps(record)) == record


@given(mention=mentions())
def test_figures_are_written_without_an_exponent(mention: Mention) -> None:
    record = mention.to_dict()
    if record["kind"] not in ("period", "identifier"):
        assert not any("E" in figure for figure in (record["value"], record["low"], record["high"]) if figure)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Money(amount("1320.4E9"), "CNY"), {"value": "1320400000000", "unit": "CNY"}),
        (Money(amount("48.47"), "USD", "barrel"), {"value": "48.47", "unit": "USD/barrel"}),
        (PercentagePoints(amount("25"), "basis_point"), {"value": "25", "unit": "basis_point"}),
        (Fraction(2, 6, "nearly"), {"value": "1/3", "unit": None, "modifier": "nearly"}),
        (Period("2022-Q1/2022-Q3"), {"value": "2022-Q1/2022-Q3", "modifier": "exact"}),
        (Identifier("13001288"), {"value": "13001288"}),
        (Count(amount("37"), "项目"), {"value": "37", "of": "项目", "unit": None}),
        (Measure(amount("500E8"), "kilowatt_hour"), {"value": "50000000000", "unit": "kilowatt_hour"}),
        (
            Number(Amount(Decimal(3000), Decimal(3000), Decimal(4000), "more_than")),
            {"value": "3000", "low": "3000", "high": "4000", "modifier": "more_than"},
        ),
        (
            Money(Amount(None, Decimal("1E9"), Decimal("1E10"), "approx"), "CNY"),
            {"value": None, "low": "1000000000", "high": "10000000000", "modifier": "approx"},
        ),
    ],
)
def test_a_value_is_recorded_so(value: Value, expected: dict[str, object]) -> None:
    record = Mention(0, 1, "x", value).to_dict()
    assert {field: record[field] for field in expected} == expected  # type: ignore[literal-required]


# ---------------------------------------------------------------- from_dict


def test_a_record_gives_back_its_mention() -> None:
    expected = Mention(10, 15, "20.4%", Percentage(amount("20.4")), Change("up", "year_on_year"), "en")
    assert Mention.from_dict(GOOD) == expected


@pytest.mark.parametrize("field", FIELDS)
def test_a_record_without_a_field_is_refused_by_its_name(field: str) -> None:
    with pytest.raises(RecordError, match="missing") as caught:
        Mention.from_dict({name: given for name, given in GOOD.items() if name != field})
    assert caught.value.field == field


WRONG = [
    ("start", -1),
    ("start", "10"),
    ("start", 10.0),
    ("start", True),
    ("end", None),
    ("end", -5),
    ("text", None),
    ("text", "20.40%"),
    ("text", b"20.4%"),
    ("kind", "share"),
    ("kind", None),
    ("kind", []),
    ("value", 20.4),
    ("value", 20),
    ("value", "2.04E1"),
    ("value", "NaN"),
    ("value", "Infinity"),
    ("value", "20,4"),
    ("value", "٢٠"),
    ("value", " 20"),
    ("value", ""),
    ("value", None),
    ("low", "1"),
    ("high", "1"),
    ("low", 1.5),
    ("modifier", "about"),
    ("modifier", None),
    ("modifier", []),
    ("lang", "fr"),
    ("lang", None),
    ("lang", []),
    ("change", "up"),
    ("change", 5),
    ("change", {"direction": "up"}),
    ("change", []),
]


@pytest.mark.parametrize(("field", "given"), WRONG)
def test_a_wrong_field_is_refused_and_shown(field: str, given: object) -> None:
    with pytest.raises(RecordError) as caught:
        Mention.from_dict(GOOD | {field: given})
    assert field in caught.value.field
    assert repr(given) in str(caught.value)


@pytest.mark.parametrize(
    ("name", "given"),
    [("direction", "sideways"), ("direction", None), ("basis", "yoy"), ("reading", None), ("reading", [])],
)
def test_a_wrong_change_is_refused_by_the_path_to_it(name: str, given: object) -> None:
    with pytest.raises(RecordError) as caught:
        Mention.from_dict(GOOD | {"change": GOOD["change"] | {name: given}})
    assert caught.value.field == f"change.{name}"
    assert repr(given) in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "value", "unit", "field"),
    [
        ("money", "5", None, "unit"),
        ("money", "5", "", "unit"),
        ("money", "5", 5, "unit"),
        ("quantity", "5", None, "unit"),
        ("percentage_points", "5", "percent", "unit"),
        ("fraction", "0.5", None, "value"),
        ("fraction", "1/0", None, "value"),
        ("fraction", "1/-3", None, "value"),
        ("fraction", None, None, "value"),
        ("period", None, None, "value"),
        ("identifier", 13001288, None, "value"),
    ],
)
def test_a_kind_without_what_it_needs_is_refused(kind: str, value: object, unit: object, field: str) -> None:
    with pytest.raises(RecordError) as caught:
        Mention.from_dict(GOOD | {"kind": kind, "value": value, "unit": unit, "change": None})
    assert caught.value.field == field


def test_a_fraction_of_any_length_is_read_or_refused_but_breaks_nothing() -> None:
    """`int` refuses more than 4,300 digits with a plain ValueError, which names no field."""
    try:
        Mention.from_dict(GOOD | {"kind": "fraction", "value": "1/" + "3" * 5000, "change": None})
    except RecordError as error:
        assert error.field == "value"  # noqa: PT017 - either outcome is right


# ---------------------------------------------------------------- the mention itself


def test_the_rule_takes_no_part_in_equality() -> None:
    one, other = (Mention(0, 2, "5%", Percentage(amount("5")), rule=rule) for rule in ("share", "other"))
    assert one == other
    assert hash(one) == hash(other)


@pytest.mark.parametrize(
    "changed", [{"start": 1}, {"end": 3}, {"text": "6%"}, {"change": Change("up")}, {"language": "zh"}]
)
def test_place_text_change_and_language_tell_mentions_apart(changed: dict[str, Any]) -> None:
    given = {"start": 0, "end": 2, "text": "5%", "value": Percentage(amount("5"))}
    assert Mention(**given) != Mention(**given | changed)


def test_a_mention_has_the_kind_of_its_value_and_the_ratio_of_its_change() -> None:
    mention = Mention(0, 5, "20.4%", Percentage(amount("20.4")), Change("up"))
    assert (mention.kind, mention.ratio) == ("percentage", Decimal("1.204"))


def test_a_mention_without_change_has_no_ratio() -> None:
    assert Mention(0, 5, "20.4%", Percentage(amount("20.4"))).ratio is None


@pytest.mark.parametrize(("language", "readings"), [("en", 2), ("zh", 0)])
def test_only_an_english_increase_of_so_many_times_is_ambiguous(language: str, readings: int) -> None:
    record = GOOD | {"kind": "multiple", "value": "23.75", "lang": language}
    value = Mention.from_dict(record).value
    assert isinstance(value, Multiple)
    assert len(value.readings) == readings


def test_an_attribute_of_the_value_is_found_by_the_message():
    mention = econnum.extract("$5 million")[0]
    with pytest.raises(AttributeError, match=r"no attribute 'currency'; its value has one: mention\.value\.currency"):
        _ = mention.currency
    with pytest.raises(AttributeError, match=r"no attribute 'colour'$"):
        _ = mention.colour
    assert not hasattr(mention, "__fspath__")
    assert copy.deepcopy(pickle.loads(pickle.dumps(mention))) == mention
