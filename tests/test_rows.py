"""A row is a test: every row of the tables of money and measures is checked, and found in a sentence.

Adding a row adds its tests.  The tables of both languages carry the same names, so each test runs over both.
"""

from __future__ import annotations

import itertools
import re
from decimal import Decimal
from fractions import Fraction
from types import ModuleType

import pint
import pytest
from babel.numbers import list_currencies

import econnum
from econnum.engine.anchors import MASTER
from econnum.lang import LANGUAGES as READ
from econnum.lang.en import currency_names as en_currency_names
from econnum.lang.en import money as en_money
from econnum.lang.en import units as en_units
from econnum.lang.zh import currency_names as zh_currency_names
from econnum.lang.zh import money as zh_money
from econnum.lang.zh import units as zh_units
from econnum.lang.zh.script import TRADITIONAL
from econnum.lexicon.conversion import GROUPS, converts
from econnum.lexicon.currencies import CODES_THAT_ARE_WORDS, CURRENCIES, SIGNS
from econnum.lexicon.plans import PLANS
from econnum.lexicon.rows import Currency, Unit
from econnum.lexicon.units import THINGS, UNITS

MONEY = {"en": en_money, "zh": zh_money}
NAMES = {"en": en_currency_names, "zh": zh_currency_names}
MEASURING = {"en": en_units, "zh": zh_units}

CODES = {currency.code for currency in CURRENCIES}
UNIT_NAMES = {unit.name for unit in UNITS}

# A sentence in which the words of a language are found, and the figure in it.
SENTENCE = {"en": "a total of {}", "zh": "共计{}"}
FIGURE = Decimal(37)

CONVERTIBLE = {name for group in GROUPS for name in group}

# Words that are a measure and a currency both; the engine decides by what stands around them.
DELIBERATE = {"en": {"pound", "pounds"}, "zh": set()}

# The dimensions of the rows, in pint's notation; a base of our own has none.
DIMENSIONS = {
    "mass": "[mass]",
    "length": "[length]",
    "area": "[length] ** 2",
    "volume": "[length] ** 3",
    "time": "[time]",
    "energy": "[energy]",
    "power": "[power]",
    "voltage": "[electric_potential]",
    "current": "[current]",
    "charge": "[charge]",
    "resistance": "[resistance]",
    "capacitance": "[capacitance]",
    "pressure": "[pressure]",
    "force": "[force]",
    "torque": "[torque]",
    "speed": "[speed]",
    "temperature": "[temperature]",
    "angle": "[]",
    "data": "[]",
    "frequency": "[frequency]",
    "image": "[printing_unit]",
    "luminous_flux": "[luminosity]",
    "luminous_intensity": "[luminosity]",
    "illuminance": "[luminosity] / [length] ** 2",
    "amount_of_substance": "[substance]",
    "radioactivity": "1 / [time]",
    "radiation_dose": "[length] ** 2 / [time] ** 2",
    "concentration": "[]",
    "freight": "[mass] * [length]",
}

LANGUAGES = ("en", "zh")
TABLES = {
    "money": ("CURRENCY_WORDS", "CURRENCY_PREFIXES", "SUBUNITS", "PER_WORDS", "PER_TAILS", "NOT_BEFORE"),
    "currency_names": ("CURRENCY_NAMES",),
    "units": ("MEASURES", "NOT_BEFORE"),
}
HOMES = {"money": MONEY, "currency_names": NAMES, "units": MEASURING}
WORD_TABLES = [
    *((lang, HOMES[home][lang], table) for lang in LANGUAGES for home in HOMES for table in TABLES[home]),
    ("zh", zh_units, "CLASSIFIERS"),
    ("zh", zh_money, "CHAINED_SUBUNITS"),
]


def rows(tables: dict[str, ModuleType], name: str) -> list[tuple[str, str, object]]:
    """(language, word, target) of every row of a table in every language."""
    return [(lang, word, target) for lang in LANGUAGES for word, target in getattr(tables[lang], name).items()]


NAME_ROWS = rows(NAMES, "CURRENCY_NAMES")
WORD_ROWS = rows(MONEY, "CURRENCY_WORDS")
PREFIX_ROWS = rows(MONEY, "CURRENCY_PREFIXES")
GUARD_ROWS = rows(MEASURING, "NOT_BEFORE") + rows(MONEY, "NOT_BEFORE")
ALL_KEYS = [
    pytest.param(key, id=f"{lang}-{module.__name__.rsplit('.', 1)[-1]}-{table}-{key}")
    for lang, module, table in WORD_TABLES
    for key in sorted(getattr(module, table))
] + [pytest.param(sign, id=f"SIGNS-{sign}") for sign in SIGNS]


@pytest.fixture(scope="module")
def registry() -> pint.UnitRegistry:
    return pint.UnitRegistry()


@pytest.fixture(scope="module")
def exact() -> pint.UnitRegistry:
    return pint.UnitRegistry(non_int_type=Fraction)


# Currencies


@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_a_currency_is_three_capitals_that_babel_knows(currency: Currency) -> None:
    assert re.fullmatch("[A-Z]{3}", currency.code)
    assert currency.code in list_currencies()


def test_no_currency_stands_twice() -> None:
    assert len(CODES) == len(CURRENCIES)


def test_codes_that_are_words_are_codes() -> None:
    assert CODES_THAT_ARE_WORDS <= CODES


@pytest.mark.parametrize(("sign", "code"), SIGNS.items())
def test_a_sign_stands_for_a_known_currency(sign: str, code: str) -> None:
    assert code in CODES


@pytest.mark.parametrize("sign", SIGNS)
def test_no_sign_repeats_a_code(sign: str) -> None:
    assert sign.upper() not in CODES


@pytest.mark.parametrize(
    ("lang", "word", "code"),
    WORD_ROWS + PREFIX_ROWS + NAME_ROWS,
)
def test_a_currency_word_stands_for_a_known_currency(lang: str, word: str, code: str) -> None:
    assert code in CODES


@pytest.mark.parametrize(("lang", "word", "code"), NAME_ROWS + PREFIX_ROWS)
def test_one_word_means_one_currency_in_every_table(lang: str, word: str, code: str) -> None:
    assert MONEY[lang].CURRENCY_WORDS.get(word, code) == code
    assert SIGNS.get(word, code) == code


@pytest.mark.parametrize(("lang", "word", "subunit"), rows(MONEY, "SUBUNITS"))
def test_a_subunit_is_a_part_of_a_known_currency(lang: str, word: str, subunit: tuple[str, int]) -> None:
    code, power = subunit
    assert code in CODES
    assert power in (-1, -2, -3)
    assert word not in MONEY[lang].CURRENCY_WORDS


def test_chained_subunits_are_subunits() -> None:
    assert set(zh_money.SUBUNITS) >= zh_money.CHAINED_SUBUNITS


# Units


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_is_named_in_lower_case_with_underscores(unit: Unit) -> None:
    assert re.fullmatch("[a-z]+(_[a-z]+)*", unit.name)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_has_its_dimension_in_pint(unit: Unit, registry: pint.UnitRegistry) -> None:
    if unit.pint.startswith("["):
        assert re.fullmatch(r"\[[a-z_]+\]", unit.pint)
        assert unit.dimension not in DIMENSIONS
    else:
        expected = registry.get_dimensionality(DIMENSIONS[unit.dimension])
        assert registry.parse_expression(unit.pint.partition(";")[0]).dimensionality == expected


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_means_in_the_registry_what_its_row_says(unit: Unit, registry: pint.UnitRegistry) -> None:
    own = econnum.pint_registry()
    factor, root = own.get_root_units(unit.name)
    if unit.pint.startswith("["):
        assert (factor, str(root)) == (1, unit.name)
    else:
        expected = registry.parse_expression(unit.pint.partition(";")[0]).to_root_units()
        assert str(root) == str(expected.units)
        assert float(factor) == pytest.approx(expected.magnitude, rel=1e-9)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_converts_to_the_base_of_its_dimension_and_back(unit: Unit) -> None:
    base = next(row.name for row in UNITS if row.dimension == unit.dimension)
    measure = econnum.Measure(econnum.Amount(FIGURE), unit.name)
    there = measure.to(base)
    assert there.unit == base
    assert there.to(unit.name).rounded(30) == measure.rounded(30)
    quantity = econnum.pint_registry().Quantity(FIGURE, unit.name).to(base)
    assert float(quantity.magnitude) == pytest.approx(float(there.amount.value), rel=1e-20)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_goes_to_pint_and_back(unit: Unit) -> None:
    measure = econnum.Measure(econnum.Amount(FIGURE), unit.name)
    assert econnum.Measure.from_pint(measure.to_pint()) == measure


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_of_a_plain_registry_is_the_same_or_refused(unit: Unit, registry: pint.UnitRegistry) -> None:
    measure = econnum.Measure(econnum.Amount(FIGURE), unit.name)
    try:
        quantity = measure.to_pint(registry=registry)
    except econnum.UnitError:
        assert unit.name != unit.pint
        return
    root, expected = quantity.to_root_units(), measure.to_pint().to_root_units()
    assert str(root.units) == str(expected.units)
    assert root.magnitude == pytest.approx(float(expected.magnitude), rel=1e-9)


@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_a_currency_converts_into_itself_alone(currency: Currency) -> None:
    registry = econnum.pint_registry()
    assert registry.get_root_units(currency.code)[1] == registry.parse_units(currency.code)
    money = econnum.Money(econnum.Amount(FIGURE), currency.code)
    assert econnum.Money.from_pint(money.to_pint()) == money


@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_a_currency_converts_at_a_rate_and_back(currency: Currency) -> None:
    other = "USD" if currency.code != "USD" else "EUR"
    rates = econnum.Rates({currency.code: "2.5"}, base=other)
    money = econnum.Money(econnum.Amount(FIGURE), currency.code)
    converted = rates.convert(money, other)
    assert converted.value.amount.value == FIGURE / Decimal("2.5")
    assert rates.convert(converted.value, currency.code).value == money


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit.name in CONVERTIBLE], ids=lambda unit: unit.name)
def test_a_factor_between_units_is_the_one_of_pint(unit: Unit, exact: pint.UnitRegistry) -> None:
    base = next(iter(next(group for group in GROUPS if unit.name in group)))
    expression = next(u.pint for u in UNITS if u.name == base)
    theirs = (exact.parse_expression(unit.pint) / exact.parse_expression(expression)).to("dimensionless").magnitude
    factor = converts(unit.name, base)
    assert factor is not None
    assert abs(Fraction(theirs) / factor - 1) < Fraction(1, 10**5)  # pint's acre is that of the survey foot


def test_no_unit_and_no_base_dimension_stands_twice() -> None:
    bases = [unit.pint for unit in UNITS if unit.pint.startswith("[")]
    assert len(UNIT_NAMES) == len(UNITS)
    assert len(set(bases)) == len(bases)


@pytest.mark.parametrize(
    ("lang", "word", "unit"),
    rows(MEASURING, "MEASURES") + rows(MONEY, "PER_WORDS") + rows(MONEY, "PER_TAILS"),
)
def test_a_measure_word_stands_for_known_units(lang: str, word: str, unit: str) -> None:
    assert set(unit.split("/")) <= UNIT_NAMES


@pytest.mark.parametrize(("lang", "word", "unit"), rows(MEASURING, "MEASURES"))
def test_no_word_is_both_a_measure_and_money(lang: str, word: str, unit: str) -> None:
    money = {*MONEY[lang].CURRENCY_WORDS, *MONEY[lang].SUBUNITS, *NAMES[lang].CURRENCY_NAMES, *SIGNS}
    assert word not in money or word in DELIBERATE[lang]


@pytest.mark.parametrize("word", sorted(zh_units.CLASSIFIERS))
def test_no_classifier_is_a_measure(word: str) -> None:
    assert word not in zh_units.MEASURES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_guarded_word_holds_what_begins_a_numeral(lang: str) -> None:
    """A guard without one guards nothing."""
    assert [word for word in READ[lang].names.guards if MASTER.search(f" {word}\n") is None] == []


@pytest.mark.parametrize(("lang", "word", "followers"), rows(MEASURING, "NOT_BEFORE") + rows(MONEY, "NOT_BEFORE"))
def test_a_guard_guards_a_word_of_the_tables(lang: str, word: str, followers: tuple[str, ...]) -> None:
    money, measuring = MONEY[lang], MEASURING[lang]
    classifiers = zh_units.CLASSIFIERS if lang == "zh" else frozenset()
    assert {word} & {*money.CURRENCY_WORDS, *money.SUBUNITS, *measuring.MEASURES, *classifiers}
    assert followers
    assert len(set(followers)) == len(followers)


# Folding


@pytest.mark.parametrize("key", ALL_KEYS)
def test_a_key_is_folded(key: str) -> None:
    assert key == key.lower()
    assert key == key.strip()
    assert "  " not in key
    assert not [char for char in key if char in TRADITIONAL]
    assert not re.search("[\uff01-\uff5e\u3000\xa0]", key)


# Plans


def test_plans_follow_one_another_with_the_years_of_readjustment_between() -> None:
    assert [plan.number for plan in PLANS] == list(range(1, 16))
    assert all(plan.last - plan.first == 4 for plan in PLANS)
    gaps = {after.number: after.first - before.last - 1 for before, after in itertools.pairwise(PLANS)}
    assert {number: years for number, years in gaps.items() if years} == {3: 3}


# Found in a sentence


def only_mention(text: str) -> dict[str, object]:
    """The record of the one mention in a text."""
    mentions = [mention.to_dict() for mention in econnum.extract(text)]
    assert len(mentions) == 1, [mention["text"] for mention in mentions]
    return dict(mentions[0])


def sentence(lang: str, word: str) -> str:
    gap = " " if lang == "en" or word.isascii() else ""
    return SENTENCE[lang].format(f"{FIGURE}{gap}{word}")


@pytest.mark.parametrize(("lang", "word", "code"), WORD_ROWS + NAME_ROWS)
def test_a_currency_word_is_found_after_a_figure(lang: str, word: str, code: str) -> None:
    record = only_mention(sentence(lang, word))
    expected = {code, "pound"} if word in DELIBERATE[lang] else {code}
    assert record["unit"] in expected
    assert Decimal(str(record["value"])) == FIGURE


@pytest.mark.parametrize(("sign", "code"), SIGNS.items())
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sign_is_found_before_a_figure(lang: str, sign: str, code: str) -> None:
    record = only_mention(SENTENCE[lang].format(f"{sign}{FIGURE}"))
    assert (record["kind"], record["unit"]) == ("money", code)
    assert Decimal(str(record["value"])) == FIGURE


@pytest.mark.parametrize(("lang", "word", "code"), rows(MONEY, "CURRENCY_PREFIXES"))
def test_a_currency_prefix_is_found_before_a_figure(lang: str, word: str, code: str) -> None:
    gap = " " if lang == "en" else ""
    record = only_mention(SENTENCE[lang].format(f"{word}{gap}{FIGURE}"))
    assert (record["kind"], record["unit"]) == ("money", code)


@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_a_code_is_found_before_a_scaled_figure(currency: Currency) -> None:
    record = only_mention(f"a total of {currency.code} {FIGURE} million")
    assert (record["kind"], record["unit"]) == ("money", currency.code)


@pytest.mark.parametrize(("lang", "word", "subunit"), rows(MONEY, "SUBUNITS"))
def test_a_subunit_is_found_after_a_figure(lang: str, word: str, subunit: tuple[str, int]) -> None:
    code, power = subunit
    if lang == "zh" and word in zh_money.CHAINED_SUBUNITS:
        pytest.skip("money only after a larger amount")
    record = only_mention(sentence(lang, word))
    assert (record["kind"], record["unit"]) == ("money", code)
    assert Decimal(str(record["value"])) == FIGURE.scaleb(power)


@pytest.mark.parametrize(("lang", "word", "unit"), rows(MEASURING, "MEASURES"))
def test_a_measure_word_is_found_after_a_figure(lang: str, word: str, unit: str) -> None:
    record = only_mention(sentence(lang, word))
    if word in DELIBERATE[lang]:
        assert record["unit"] in {unit, "GBP"}
    else:
        assert (record["kind"], record["unit"]) == ("quantity", unit)
    assert Decimal(str(record["value"])) == FIGURE


@pytest.mark.parametrize(("word", "scaled"), en_units.SCALED_MEASURES.items())
def test_a_scaled_measure_is_found_after_a_figure(word: str, scaled: tuple[str, int]) -> None:
    unit, power = scaled
    record = only_mention(sentence("en", word))
    assert set(unit.split("/")) <= UNIT_NAMES
    assert (record["kind"], record["unit"]) == ("quantity", unit)
    assert Decimal(str(record["value"])) == FIGURE.scaleb(power)


PRICE = {"en": "a price of 37 dollars per {}", "zh": "价格为37美元/{}"}


@pytest.mark.parametrize(("lang", "word", "unit"), rows(MONEY, "PER_WORDS"))
def test_a_unit_of_price_is_found(lang: str, word: str, unit: str) -> None:
    assert only_mention(PRICE[lang].format(word))["unit"] == f"USD/{unit}"


@pytest.mark.parametrize("word", sorted(zh_units.CLASSIFIERS))
def test_a_classifier_closes_a_count(word: str) -> None:
    record = only_mention(f"共计{FIGURE}{word}")
    assert (record["kind"], record["text"]) == ("count", f"{FIGURE}{word}")


# Written and read again

LOCALES = ("en", "zh_CN", "zh_Hant")
# Chinese says 千吨 and 百万吨, which are figures of tonnes.
NO_CHINESE_NAME = {"kiloton", "megaton", "gigaton"}
PRICED_BY = sorted({unit for lang in LANGUAGES for unit in MONEY[lang].PER_WORDS.values()})


def amount(figure: int) -> econnum.Amount:
    return econnum.Amount(Decimal(figure))


@pytest.mark.parametrize("form", ["name", "symbol", "code"])
@pytest.mark.parametrize("locale", [*LOCALES, "zh_HK"])
@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_a_currency_is_written_and_read_again(currency: Currency, locale: str, form: str) -> None:
    value = econnum.Money(amount(37_000_000), currency.code)
    assert econnum.parse(econnum.format(value, locale, currency=form)) == value


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_is_written_and_read_again(unit: Unit, locale: str) -> None:
    if locale != "en" and unit.name in NO_CHINESE_NAME:
        with pytest.raises(econnum.FormatError):
            econnum.format(econnum.Measure(amount(37), unit.name), locale)
        return
    for figure in (1, 37, 37_000_000):
        value = (
            econnum.Money(amount(figure), "USD", unit.name)
            if unit.name in THINGS
            else econnum.Measure(amount(figure), unit.name)
        )
        assert econnum.parse(econnum.format(value, locale)) == value


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("unit", PRICED_BY)
def test_a_price_is_written_and_read_again(unit: str, locale: str) -> None:
    value = econnum.Money(amount(37), "USD", unit)
    assert econnum.parse(econnum.format(value, locale)) == value
