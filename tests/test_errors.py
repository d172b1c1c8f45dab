"""Every error is an `EconnumError` and a builtin, shows what it was given, and survives a pickle."""

from __future__ import annotations

import copy
import inspect
import pickle

import pytest

from econnum import errors
from econnum.errors import (
    ArgumentError,
    BaselineError,
    BilingualFileError,
    DimensionError,
    EconnumError,
    FormatError,
    MissingExtraError,
    OperandError,
    PairError,
    ParseError,
    PatternTimeoutError,
    RateError,
    RecordError,
    UnitError,
    ValueFieldError,
    WorkerError,
)

CASES = {
    ParseError: (("5 % of", " of", "a figure and nothing else"), {"text": "5 % of", "unread": " of"}),
    PatternTimeoutError: (("(a+)+b", 5), {"pattern": "(a+)+b", "seconds": 5}),
    RecordError: (("value", 0.5, 'give "0.5"'), {"field": "value", "value": 0.5}),
    ValueFieldError: (("value", 0.5, "give a Decimal"), {"field": "value", "value": 0.5}),
    FormatError: ((0.5, "give a value"), {"value": 0.5}),
    UnitError: (("hectar", "did you mean hectare?"), {"unit": "hectar"}),
    DimensionError: (
        ("mu", "jin", "area", "mass", "did you mean qing?"),
        {"source": "mu", "target": "jin", "dimensions": ("area", "mass")},
    ),
    ArgumentError: (("unit", None, "give the name of a unit"), {"argument": "unit", "value": None}),
    MissingExtraError: (("pyarrow", "arrow"), {"module": "pyarrow", "extra": "arrow"}),
    OperandError: (("add", 5, 6, "give two values of one kind"), {"action": "add", "left": 5, "right": 6}),
    PairError: ((3, "give an object with both texts"), {"line": 3, "hint": "give an object with both texts"}),
    BaselineError: (('"accepted" is no list',), {"hint": '"accepted" is no list'}),
    BilingualFileError: (
        ("broken XML", "export it again"),
        {"problem": "broken XML", "hint": "export it again", "line": None},
    ),
    RateError: (("USD", "CNY", "2024-01-02", "give one"), {"base": "USD", "quote": "CNY", "date": "2024-01-02"}),
    WorkerError: (("a process ended", "give fewer jobs"), {"problem": "a process ended", "hint": "give fewer jobs"}),
}
BUILTINS = {
    ArgumentError: TypeError,
    MissingExtraError: ImportError,
    OperandError: TypeError,
    PatternTimeoutError: TimeoutError,
    RateError: LookupError,
    WorkerError: RuntimeError,
}
RAISED = [(kind, *case) for kind, case in CASES.items()]


def test_every_error_has_a_case_here() -> None:
    defined = {item for _, item in inspect.getmembers(errors, inspect.isclass) if item.__module__ == errors.__name__}
    assert defined == {EconnumError, *CASES}
    assert {item.__name__ for item in defined} == {*errors.__all__} - {"shown"}


@pytest.mark.parametrize("kind", CASES)
def test_an_error_is_econnums_and_the_builtin_that_fits(kind: type[Exception]) -> None:
    assert issubclass(kind, EconnumError)
    assert issubclass(kind, BUILTINS.get(kind, ValueError))


@pytest.mark.parametrize(("kind", "arguments", "fields"), RAISED)
def test_an_error_keeps_its_fields(kind: type[Exception], arguments: tuple, fields: dict[str, object]) -> None:
    error = kind(*arguments)
    assert {name: getattr(error, name) for name in fields} == fields
    assert getattr(error, "hint", arguments[-1]) == arguments[-1]


@pytest.mark.parametrize(("kind", "arguments", "fields"), RAISED)
def test_a_message_shows_what_was_given_and_what_would_do(
    kind: type[Exception], arguments: tuple, fields: dict[str, object]
) -> None:
    message = str(kind(*arguments))
    assert all(str(argument) in message for argument in arguments)


def test_a_parse_error_names_the_whole_text_only_where_it_says_more() -> None:
    assert str(ParseError("5 % of", " of", "h")) == "cannot read ' of' in '5 % of' as a single expression: h"
    assert str(ParseError("x", "x", "h")) == "cannot read 'x' as a single expression: h"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(("kind", "arguments", "fields"), RAISED)
def test_an_error_crosses_processes_whole(
    kind: type[Exception], arguments: tuple, fields: dict[str, object], protocol: int
) -> None:
    error = kind(*arguments)
    for again in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error)):
        assert type(again) is kind
        assert vars(again) == vars(error)
        assert str(again) == str(error)
