"""CLDR as Babel has it: what may move with a newer Babel is used in one place, and a test names it."""

from __future__ import annotations

import decimal
from decimal import Decimal
from pathlib import Path

import pytest
from babel import Locale

import econnum
from econnum import Amount, Measure, Money
from econnum.formatting.cldr import notation, unit_patterns
from econnum.lexicon.rows import Unit
from econnum.lexicon.units import UNITS

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ("en", "zh_CN", "zh_Hant", "de", "ar", "sw", "tg")
NAMED = [unit for unit in UNITS if unit.cldr_names]


def test_the_private_tables_of_babel_are_used_in_one_place() -> None:
    modules = [*ROOT.glob("src/**/*.py"), *ROOT.glob("tools/*.py")]
    uses = [(module.name, module.read_text(encoding="utf-8").count("locale._data")) for module in modules]
    assert [use for use in uses if use[1]] == [("cldr.py", 1)]


@pytest.mark.parametrize("name", LOCALES)
def test_the_private_table_of_unit_patterns_is_where_it_was(name: str) -> None:
    """Its only user is `econnum.formatting.cldr.unit_patterns`."""
    try:
        patterns = unit_patterns(Locale.parse(name))
        forms = [patterns["length-kilometer"].get(length, {}) for length in ("long", "short")]
    except (AttributeError, KeyError, TypeError) as error:
        pytest.fail(f"Babel has moved Locale._data['unit_patterns'], or changed its shape: {error!r}")
    assert any("{0}" in table.get("other", "") for table in forms)


@pytest.mark.parametrize("unit", NAMED, ids=lambda unit: unit.name)
def test_a_unit_has_an_identifier_that_this_cldr_knows(unit: Unit) -> None:
    assert notation("en").unit(unit.cldr_names)


def test_identifiers_are_tried_in_order() -> None:
    cldr = notation("en")
    assert cldr.unit(("length-league-of-old", "length-meter", "length-mile")) == "length-meter"
    assert cldr.unit(("length-league-of-old",)) is None
    assert cldr.unit(()) is None


@pytest.mark.parametrize("name", LOCALES)
@pytest.mark.parametrize("unit", NAMED, ids=lambda unit: unit.name)
def test_a_unit_that_cldr_knows_has_a_pattern_for_every_number(unit: Unit, name: str) -> None:
    cldr = notation(name)
    found = cldr.unit(unit.cldr_names)
    assert found is not None
    for figure in ("0", "1", "2", "3", "11", "100", "1.5", "1E+6"):
        assert cldr.unit_pattern(found, Decimal(figure))


@pytest.mark.parametrize(
    ("text", "locale", "written"),
    [
        ("37 ppm", "de", "37 Millionstel"),
        ("37 ppb", "fr", "37 parties par milliard"),
        ("37 ppm", "en", "37 parts per million"),
        ("37 ppm", "zh_CN", "37ppm"),
    ],
)
def test_a_unit_that_cldr_has_renamed_is_written(text: str, locale: str, written: str) -> None:
    """`concentr-permillion` and `concentr-portion-per-1e9` until CLDR 47."""
    found = econnum.format(econnum.parse(text), locale)
    assert found.replace("\N{NO-BREAK SPACE}", " ").replace("parts par", "parties par") == written


@pytest.mark.parametrize(
    ("text", "locale", "written"),
    [
        ("$48.47 a barrel", "de", "48,47 US-Dollar pro Barrel"),
        ("$48.47 a barrel", "es", "48,47 dólares estadounidenses por barril"),
        ("12.5万桶/日", "de", "125.000 Barrel pro Tag"),
    ],
)
def test_a_price_is_written_with_the_per_of_its_language(text: str, locale: str, written: str) -> None:
    assert econnum.format(econnum.parse(text), locale) == written


def test_no_context_of_the_caller_reaches_the_names() -> None:
    """Babel takes the number that a name agrees with through the context; this one refuses any that it rounds."""
    figure = Amount(Decimal("12345.678901"))
    with decimal.localcontext(decimal.Context(prec=2, traps=[decimal.Inexact, decimal.Rounded])):
        notation.cache_clear()
        money = econnum.format(Money(figure, "USD"), "de")
        measure = econnum.format(Measure(figure, "kilometer"), "ru")
    assert money == "12.345,678901 US-Dollar"
    assert measure.replace("\N{NO-BREAK SPACE}", " ") == "12 345,678901 километра"
