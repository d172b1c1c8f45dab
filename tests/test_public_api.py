"""What `import econnum` offers: names that load when asked for, documented, with defaults by keyword."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable

import pytest

import econnum
from econnum import Reader

PUBLIC = [*econnum.__all__]


def _classes() -> list[type]:
    return [item for name in PUBLIC if inspect.isclass(item := getattr(econnum, name))]


def _callables() -> dict[str, Callable[..., object]]:
    """Every public function and every public method, by the name a reader would look up."""
    found = {name: item for name in PUBLIC if inspect.isfunction(item := getattr(econnum, name))}
    for cls in _classes():
        for name, item in vars(cls).items():
            item = getattr(item, "__func__", item)
            if inspect.isfunction(item) and not name.startswith("_"):
                found[f"{cls.__name__}.{name}"] = item
    return found


def _properties() -> dict[str, property]:
    return {
        f"{cls.__name__}.{name}": item
        for cls in _classes()
        for name, item in vars(cls).items()
        if isinstance(item, property) and not name.startswith("_")
    }


def test_the_names_offered_are_these_and_no_others() -> None:
    assert set(PUBLIC) == {
        *("extract", "parse", "explain", "format", "rewrite", "Reader", "Words", "Vagueness"),
        *("extract_table", "extract_batches", "extract_column", "schema"),
        *("observe", "observe_records", "observe_table", "observe_batches", "observation_schema"),
        *("Observation", "Observations", "Part", "Status"),
        *("audit", "audit_many", "read_pairs", "TextPair", "Audit", "Discrepancy", "Pair", "Paragraphs", "Policy"),
        *("read_bilingual", "read_docx", "annotate_xliff", "BilingualFileError"),
        *("Baseline", "AcceptedFinding", "BaselineError"),
        *("Mention", "Mentions", "AnyMention", "Record", "Explanation", "Suppression"),
        *("Amount", "Modifier", "Change", "Direction", "Basis", "Reading", "Value", "Kind"),
        *("Interval", "Base"),
        *("Rates", "Rate", "Converted"),
        *("pint_registry", "define_units", "unit_definitions"),
        *("OperandError", "PairError", "UnitError", "DimensionError", "RateError", "WorkerError"),
        *("Money", "Percentage", "PercentagePoints", "Multiple", "Fraction", "Count", "Measure"),
        *("Ordinal", "Rank", "Top", "Period", "Identifier", "Number"),
        *("ArgumentError", "MissingExtraError"),
        *("EconnumError", "FormatError", "ParseError", "PatternTimeoutError", "RecordError", "ValueFieldError"),
    }
    assert len(PUBLIC) == len(set(PUBLIC))


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_is_the_one_of_its_home(name: str) -> None:
    item = getattr(econnum, name)
    home = importlib.import_module(f"econnum.{econnum._HOME_OF[name]}")
    assert item is getattr(home, name)
    assert name in home.__all__, "a public name is public at home too"


def test_every_name_with_a_home_is_public() -> None:
    assert set(econnum._HOME_OF) == set(PUBLIC)


def test_dir_lists_the_public_names_before_they_are_loaded() -> None:
    assert set(PUBLIC) <= set(dir(econnum))
    assert "__version__" in dir(econnum)


@pytest.mark.parametrize("name", ["extractt", "Euro", "__wrapped__", "reader"])
def test_an_unknown_name_is_an_attribute_error_that_shows_it(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'econnum' has no attribute '{name}'"):
        getattr(econnum, name)


ALIASES = {
    "Modifier",
    "Direction",
    "Basis",
    "Reading",
    "Kind",
    "Value",
    "AnyMention",
    "Status",
}  # they have no docstring


@pytest.mark.parametrize("item", [name for name in PUBLIC if name not in ALIASES])
def test_a_public_object_is_documented(item: str) -> None:
    told = inspect.getdoc(getattr(econnum, item))
    assert told
    assert not told.startswith(f"{item}("), "the docstring that dataclass makes says nothing"


@pytest.mark.parametrize("name", [*_callables(), *_properties()])
def test_a_public_method_is_documented(name: str) -> None:
    assert inspect.getdoc((_callables() | _properties())[name])


@pytest.mark.parametrize("name", [*_callables()])
def test_what_has_a_default_is_given_by_keyword(name: str) -> None:
    parameters = inspect.signature(_callables()[name]).parameters.values()
    positional = [p.name for p in parameters if p.default is not p.empty and p.kind is not p.KEYWORD_ONLY]
    assert not positional


def test_the_settings_of_a_reader_are_given_by_keyword() -> None:
    parameters = inspect.signature(Reader).parameters.values()
    assert not [p.name for p in parameters if p.default is not p.empty and p.kind is not p.KEYWORD_ONLY]


@pytest.mark.parametrize("name", [*_callables()])
def test_every_parameter_and_result_has_its_type(name: str) -> None:
    signature = inspect.signature(_callables()[name])
    untyped = [p.name for p in signature.parameters.values() if p.annotation is p.empty]
    assert set(untyped) <= {"self", "cls"}
    assert signature.return_annotation is not signature.empty


def test_extract_takes_a_text_and_these_settings() -> None:
    assert [*inspect.signature(econnum.extract).parameters] == [
        "text",
        "language",
        "kinds",
        "default_currency",
        "reference_date",
        "words",
        "vagueness",
        "default_scale",
        "default_unit",
        "markup",
    ]


@pytest.mark.parametrize("function", [econnum.parse, econnum.explain])
def test_parse_and_explain_take_a_text(function: Callable[..., object]) -> None:
    assert next(iter(inspect.signature(function).parameters)) == "text"


def test_settings_by_position_are_refused() -> None:
    with pytest.raises(TypeError):
        econnum.extract("5%", "en")  # type: ignore[misc]


def test_the_default_currency_is_what_a_bare_sign_means() -> None:
    [plain] = econnum.extract("It cost $5.")
    [given] = econnum.extract("It cost $5.", default_currency="HKD")
    assert (plain.value.unit, given.value.unit) == ("USD", "HKD")


@pytest.mark.parametrize("text", [None, 5, b"5%"])
@pytest.mark.parametrize("function", [econnum.extract, econnum.parse, econnum.explain])
def test_what_is_no_text_is_a_type_error(function: Callable[..., object], text: object) -> None:
    with pytest.raises(TypeError):
        function(text)
