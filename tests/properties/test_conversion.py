"""Law: a conversion is exact where a decimal holds it, comes back, keeps bounds and hedge, and depends on nothing."""

from __future__ import annotations

import contextlib
import decimal
import os
import pickle
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import econnum
from econnum import Amount, DimensionError, Measure, UnitError, ValueFieldError, parse
from econnum.conversion.units import line
from econnum.lexicon.units import UNITS
from strategies import amounts, figures

BY_DIMENSION: dict[str, list[str]] = {}
for _unit in UNITS:
    BY_DIMENSION.setdefault(_unit.dimension, []).append(_unit.name)
DECIMAL_PAIRS = [
    ("metric_ton", "kilogram"),
    ("hectare", "square_meter"),
    ("jin", "kilogram"),
    ("kilowatt_hour", "joule"),
    ("metric_ton_coal_equivalent", "megajoule"),
    ("barrel", "liter"),
    ("year", "month"),
    ("mile", "kilometer"),
    ("degree_celsius", "degree_fahrenheit"),
    ("barrel/day", "liter/day"),
]


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """Two units of one dimension."""
    units = BY_DIMENSION[draw(st.sampled_from(sorted(BY_DIMENSION)))]
    return draw(st.sampled_from(units)), draw(st.sampled_from(units))


@pytest.mark.parametrize(("source", "target"), DECIMAL_PAIRS)
@given(amount=amounts())
def test_there_and_back_is_exact_for_decimal_factors(source: str, target: str, amount: Amount) -> None:
    measure = Measure(amount, source)
    there = measure.to(target)
    assert there.to(source) == measure
    factor, offset = line(source, target)
    if amount.value is not None:
        assert Fraction(there.amount.value) == Fraction(amount.value) * factor + offset


@given(units=pairs(), figure=figures())
def test_a_conversion_is_the_exact_product_or_its_first_34_digits(units: tuple[str, str], figure: Decimal) -> None:
    source, target = units
    factor, offset = line(source, target)
    exact = Fraction(figure) * factor + offset
    found = Measure(Amount(figure), source).to(target).amount.value
    if Fraction(found) != exact:
        assert len(found.as_tuple().digits) == 34
        assert abs(Fraction(found) - exact) <= Fraction(Decimal((0, (5,), found.as_tuple().exponent - 1)))


@given(units=pairs())
def test_the_way_back_undoes_the_way_there(units: tuple[str, str]) -> None:
    (there, plus), (back, minus) = line(*units), line(*reversed(units))
    assert there * back == 1
    assert plus * back + minus == 0


@given(units=pairs(), amount=amounts())
def test_bounds_stay_in_order_and_the_hedge_stays(units: tuple[str, str], amount: Amount) -> None:
    there = Measure(amount, units[0]).to(units[1]).amount
    assert there.modifier == amount.modifier
    assert (there.value is None, there.low is None) == (amount.value is None, amount.low is None)


@given(figure=figures(), unit=st.sampled_from([unit.name for unit in UNITS]), other=st.sampled_from(["day", "hectare"]))
def test_to_pint_and_back_is_the_measure(figure: Decimal, unit: str, other: str) -> None:
    for name in (unit, f"{unit}/{other}"):
        if unit != other and "degree_" not in unit:
            measure = Measure(Amount(figure, modifier="more_than"), name)
            quantity = measure.to_pint()
            assert type(quantity.magnitude) is Decimal
            assert Measure.from_pint(quantity, modifier="more_than") == measure


@settings(max_examples=25)
@given(figure=figures(), units=pairs(), precision=st.integers(1, 5))
def test_the_callers_context_neither_acts_nor_is_touched(
    figure: Decimal, units: tuple[str, str], precision: int
) -> None:
    measure = Measure(Amount(figure), units[0])
    expected = measure.to(units[1])
    with decimal.localcontext(decimal.Context(prec=precision, Emax=3, Emin=-3, traps=[decimal.Inexact])) as ambient:
        line.__globals__["_line"].cache_clear()
        assert str(measure.to(units[1]).amount.value) == str(expected.amount.value)
        assert str(measure.to_pint().magnitude) == str(figure)
        assert not any(ambient.flags.values())
        assert (ambient.prec, ambient.Emax) == (precision, 3)


SCRIPT = """
import decimal
decimal.setcontext(decimal.Context(prec=3, traps=[]))
before = repr(decimal.getcontext())
import econnum
print([str(econnum.parse(text).to(unit).amount.value) for text, unit in (("3500亩", "hectare"), ("12英里", "km"))])
print(econnum.pint_registry().get_root_units("horsepower")[0])
assert repr(decimal.getcontext()) == before, decimal.getcontext()
"""


def test_the_registries_are_the_same_however_they_are_first_used(tmp_path: Path) -> None:
    shown = {
        subprocess.run(
            [sys.executable, "-W", "error", "-c", SCRIPT.replace("prec=3", f"prec={precision}")],
            env=os.environ
            | {"PYTHONPATH": str(Path(econnum.__file__).parent.parent), "HOME": str(tmp_path), "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for precision in (3, 28)
    }
    [output] = shown
    assert output.startswith("['233.3333333333333333333333333333333', '19.312128']")
    assert not [*tmp_path.rglob("*")], "no cache in the home folder"


def test_threads_that_race_share_one_registry() -> None:
    script = (
        "import sys, threading, econnum\n"
        "sys.setswitchinterval(1e-6)\n"
        "found = []\n"
        "threads = [threading.Thread(target=lambda: found.append(econnum.pint_registry())) for _ in range(8)]\n"
        "[thread.start() for thread in threads]\n"
        "[thread.join() for thread in threads]\n"
        "assert len(found) == 8 and len(set(map(id, found))) == 1\n"
    )
    subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": str(Path(econnum.__file__).parent.parent)},
        check=True,
    )


# ---------------------------------------------------------------- what is known, and what is refused


@pytest.mark.parametrize(
    ("text", "unit", "figure", "name"),
    [
        ("3.6万亩", "公顷", "2400", "hectare"),
        ("3.6万亩", "ha", "2400", "hectare"),
        ("93.6 million tonnes", "kg", "93600000000", "kilogram"),
        ("120公里/小时", "km/h", "120", "kilometer/hour"),
        ("5000万吨标准煤", "joule", "1465350000000000000", "joule"),
        ("12 million barrels per day", "立方米/天", "1907847.539136", "cubic_meter/day"),
        ("20摄氏度", "degree_fahrenheit", "68", "degree_fahrenheit"),
        ("5斤", "千克", "2.5", "kilogram"),
        ("3 cubic meters", "liters", "3000", "liter"),
        ("more than 3,000 acres", "m**2", "12140569.2672", "square_meter"),
    ],
)
def test_a_unit_is_given_by_name_by_word_or_by_symbol(text: str, unit: str, figure: str, name: str) -> None:
    measure = parse(text).to(unit)
    assert (measure.unit, measure.amount.value) == (name, Decimal(figure))


def test_bounds_and_hedge_go_along() -> None:
    assert parse("15-30万亩").to("hectare") == Measure(Amount(low=Decimal(10_000), high=Decimal(20_000)), "hectare")
    assert parse("约30万亩").to("hectare").modifier == "approx"


def test_a_power_of_ten_adds_no_digits_to_a_figure() -> None:
    assert str(parse("1.32万吨").to("gram").amount.value) == "1.32E+10"


def test_a_density_leads_from_volume_to_mass_and_back() -> None:
    density = Measure(Amount(Decimal("0.85")), "kilogram/liter")
    barrels = parse("200万桶")
    tonnes = barrels.to("metric_ton", density=density)
    assert tonnes.amount.value == Decimal("270278.4013776")
    assert tonnes.to("barrel", density=density) == barrels
    with pytest.raises(DimensionError):
        barrels.to("hectare", density=density)
    with pytest.raises(ValueFieldError, match="above zero"):
        barrels.to("metric_ton", density=Measure(Amount(0), "kilogram/liter"))


@pytest.mark.parametrize(
    ("text", "unit", "named"),
    [
        ("3500亩", "kg", ["'mu' (area)", "'kilogram' (mass)"]),
        ("3500亩", "km/h", ["'mu' (area)", "'kilometer/hour'"]),
        ("120标箱", "feu", ["'teu' (container)", "'feu' (long_container)"]),
        ("3200点", "hectare", ["'point' (index)", "'hectare' (area)"]),
        ("150公里/小时", "hectare", ["'kilometer/hour' (length/time)", "'hectare' (area)"]),
    ],
)
def test_a_dimension_error_names_both_units(text: str, unit: str, named: list[str]) -> None:
    with pytest.raises(DimensionError) as caught:
        parse(text).to(unit)
    assert all(name in str(caught.value) for name in named)
    assert pickle.loads(pickle.dumps(caught.value)).dimensions == caught.value.dimensions


@pytest.mark.parametrize(
    "unit",
    ["hectar", "m**", ")(", "m**0.5", "公", "-", "1/0", "mu mu", "\x00", "'", "", "9**9**9", "m**99", "__class__"],
)
def test_what_is_no_unit_is_a_unit_error(unit: str) -> None:
    with pytest.raises((UnitError, DimensionError)):
        parse("3500亩").to(unit)


@given(unit=st.text(max_size=20) | st.text("mkgh*/^ ²³°%2-_.", max_size=12))
def test_any_other_text_for_a_unit_is_an_error_of_econnums(unit: str) -> None:
    with contextlib.suppress(UnitError, DimensionError):
        assert Measure(Amount(1), "hectare").to(unit).unit


def test_a_misspelt_unit_is_shown_with_what_comes_close() -> None:
    with pytest.raises(UnitError, match="did you mean hectare"):
        parse("3500亩").to("hectar")


def test_a_unit_that_no_table_has_is_named() -> None:
    with pytest.raises(UnitError, match="'horsepower_hour'"):
        Measure(Amount(5), "horsepower_hour").to("joule")


# ---------------------------------------------------------------- registries of a caller


def test_a_plain_registry_takes_what_it_means_alike_and_refuses_the_rest() -> None:
    plain = pint.UnitRegistry(non_int_type=Decimal)
    assert str(parse("3.2亿立方米").to_pint(registry=plain).to("kilometer ** 3")) == "0.32 kilometer ** 3"
    for text in ("5桶", "3500亩"):  # 31.5 gallons and an atomic mass there
        with pytest.raises(UnitError, match="means another unit there"):
            parse(text).to_pint(registry=plain)
    with pytest.raises(UnitError, match="not defined there"):
        Measure(Amount(50), "share").to_pint(registry=plain)


def test_a_plain_registry_can_learn_the_units() -> None:
    mine = pint.UnitRegistry(non_int_type=Decimal)
    with pytest.raises(UnitError):
        parse("5桶").to_pint(registry=mine)
    econnum.define_units(mine)
    assert parse("5桶").to_pint(registry=mine).to("gallon").magnitude == pytest.approx(Decimal(210))
    assert mine.Quantity(1, "quarter").to("month").magnitude == pytest.approx(Decimal(3))
    for unit in UNITS:
        assert Measure.from_pint(Measure(Amount(5), unit.name).to_pint(registry=mine)).unit == unit.name


def test_a_registry_in_floats_gets_floats_and_gives_none_back() -> None:
    quantity = parse("93.6 million tonnes").to_pint(registry=pint.UnitRegistry())
    assert (type(quantity.magnitude), quantity.magnitude) == (float, 93.6e6)
    with pytest.raises(ValueFieldError, match="floats are not exact"):
        Measure.from_pint(quantity)


def test_the_application_registry_serves_too() -> None:
    quantity = parse("5万吨").to_pint(registry=pint.get_application_registry())
    assert (quantity + pint.get_application_registry().Quantity(1, "metric_ton")).magnitude == 50_001


def test_a_quantity_of_a_registry_that_means_another_unit_is_refused() -> None:
    plain = pint.UnitRegistry(non_int_type=Decimal)
    with pytest.raises(UnitError, match="barrel"):
        Measure.from_pint(plain.Quantity(Decimal(3), "barrel"))
    assert Measure.from_pint(plain.Quantity(Decimal(3), "oil_barrel")).unit == "barrel"
    assert Measure.from_pint(plain.Quantity(3, "newton * meter")).unit == "newton_meter"
    assert Measure.from_pint(plain.Quantity(3, "meter / second ** 2")).unit == "meter/second**2"


def test_a_unit_of_the_callers_own_goes_to_the_callers_registry() -> None:
    mine = pint.UnitRegistry(non_int_type=Decimal)
    mine.define("horsepower_hour = horsepower * hour")
    measure = Measure(Amount(5), "horsepower_hour")
    assert Measure.from_pint(measure.to_pint(registry=mine)) == measure


@pytest.mark.parametrize("magnitude", [0.5, Fraction(1, 3)])
def test_a_magnitude_that_is_not_exact_in_decimals_is_refused(magnitude: object) -> None:
    quantity = econnum.pint_registry().Quantity(magnitude, "hectare")
    with pytest.raises((ValueFieldError, UnitError)):
        Measure.from_pint(quantity)


def test_a_bare_figure_is_no_measure() -> None:
    with pytest.raises(UnitError, match="a measure has a unit"):
        Measure.from_pint(econnum.pint_registry().Quantity(Decimal(5)))


def test_a_range_has_no_single_figure_for_pint() -> None:
    with pytest.raises(ValueFieldError, match="no single figure"):
        parse("10-20万亩").to_pint()


def test_units_are_parsed_once() -> None:
    measure = Measure(Amount(5), "cubic_meter/day")
    assert measure.to_pint().units is measure.to_pint().units or measure.to_pint()._units is measure.to_pint()._units


# ---------------------------------------------------------------- as stated, across units


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("3500亩", "233 hectares", True),
        ("3500亩", "233.3 hectares", True),
        ("3500亩", "234 hectares", False),
        ("3.5万亩", "2,333 hectares", True),
        ("20摄氏度", "68 degrees Fahrenheit", True),
        ("10-20万亩", "6,667 to 13,333 hectares", True),
        ("10-20万亩", "6,667 hectares", False),
        ("3500亩", "3500 kilograms", False),
    ],
)
def test_measures_agree_across_units(one: str, other: str, agree: bool) -> None:
    assert parse(one).equals_as_stated(parse(other)) is agree
    assert parse(other).equals_as_stated(parse(one)) is agree
