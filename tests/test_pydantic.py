"""Mentions and values in models of pydantic: validated from instances and records, written as records, described."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from hypothesis import given

import econnum
from econnum import Amount, Kind, Mention, Money, Percentage, Value
from strategies import mentions, values

pydantic = pytest.importorskip("pydantic", reason="pip install 'econnum[pydantic]'")

MENTION = pydantic.TypeAdapter(Mention)
VALUE = pydantic.TypeAdapter(Value)
RECORD = econnum.extract("出口13204亿元")[0].to_dict()


@given(mention=mentions())
def test_a_mention_goes_through_python_and_json_as_its_record(mention: Mention) -> None:
    record = mention.to_dict()
    assert MENTION.validate_python(mention) is mention
    assert MENTION.dump_python(mention) == record
    assert json.loads(MENTION.dump_json(mention)) == record
    assert MENTION.validate_python(record) == MENTION.validate_json(MENTION.dump_json(mention)) == mention


@given(value=values())
def test_a_value_goes_through_python_and_json_as_the_fields_of_the_record_that_are_its_own(value: Value) -> None:
    record = Mention(0, 0, "", value).to_dict()
    kept = {name: entry for name, entry in record.items() if name not in {"start", "end", "text", "change", "lang"}}
    own = pydantic.TypeAdapter(type(value))
    for adapter in (VALUE, own):
        assert adapter.validate_python(value) is value
        assert adapter.dump_python(value) == kept
        assert adapter.validate_python(kept) == adapter.validate_json(adapter.dump_json(value)) == value


@pytest.mark.parametrize(
    ("changed", "place", "said"),
    [
        ({"value": 1320.4}, ("value",), "valid string"),
        ({"start": "2"}, ("start",), "valid integer"),
        ({"kind": "mony"}, ("kind",), "'money', 'percentage'"),
        ({"unit": None}, (), "record field 'unit' is None: a money needs its unit"),
        ({"value": "1,320"}, (), "record field 'value' is '1,320'"),
        ({"change": {"direction": "sideways", "basis": None, "reading": "by"}}, ("change", "direction"), "'up'"),
    ],
)
def test_a_wrong_record_is_an_error_at_its_field(changed: dict[str, Any], place: tuple[str, ...], said: str) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        MENTION.validate_python({**RECORD, **changed})
    [error] = caught.value.errors()
    assert error["loc"] == place
    assert said in error["msg"]


def test_a_field_of_one_kind_takes_no_other() -> None:
    money = pydantic.TypeAdapter(Money)
    for wrong in (Percentage(Amount(5)), VALUE.dump_python(Percentage(Amount(5)))):
        with pytest.raises(pydantic.ValidationError):
            money.validate_python(wrong)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_the_json_schema_is_that_of_the_record(mode: Any) -> None:
    schema = MENTION.json_schema(mode=mode)
    assert set(schema["required"]) == set(econnum.Record.__required_keys__) == set(schema["properties"])
    assert schema["properties"]["kind"]["enum"] == [*get_args(Kind)]
    assert schema["properties"]["value"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert pydantic.TypeAdapter(Money).json_schema(mode=mode)["properties"]["kind"]["const"] == "money"


def test_a_model_holds_them() -> None:
    class Statement(pydantic.BaseModel):
        total: Money
        figures: list[Mention]
        change: econnum.Change | None = None

    found = econnum.extract("出口13204亿元，同比增长20.4%")
    total = econnum.parse("13204亿元", expect=Money)
    statement = Statement(total=total, figures=found, change=found[1].change)
    assert Statement.model_validate_json(statement.model_dump_json()) == statement
