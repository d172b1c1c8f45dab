"""Currencies against ISO 4217's own list, and their names against every CLDR that econnum may meet."""

from __future__ import annotations

import importlib.util
import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import babel
import pytest

import econnum
from econnum import Amount, Money
from econnum.lang.en import currency_names as en
from econnum.lang.zh import currency_names as zh
from econnum.lexicon.currencies import CURRENCIES
from econnum.lexicon.rows import Currency

ROOT = Path(__file__).resolve().parent.parent

# Rows without digits in ISO that have them here: news writes the special drawing right with two.
OURS = {"XDR": 2}

# Metals, bond market units, units of account, the code for tests and that for no currency: nobody's prices.
OUTSIDE = {"XAD", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"}


def listed(part: int) -> dict[str, str]:
    """The digits by code in a part of `iso4217.txt`: 0 is ISO's List One, 1 what is withdrawn."""
    text = (ROOT / "tests" / "iso4217.txt").read_text(encoding="utf-8").split("# Withdrawn")[part]
    rows = [line.split() for line in text.splitlines() if line[:1] in "0234-" and line]
    return {code: digits for digits, *codes in rows for code in codes}


DIGITS = listed(0) | listed(1)


@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_the_minor_digits_of_a_currency_are_those_of_iso_4217(currency: Currency) -> None:
    assert str(currency.digits) == str(OURS.get(currency.code, DIGITS[currency.code]))


def test_every_currency_of_iso_4217_is_a_row() -> None:
    assert listed(0).keys() - OUTSIDE <= {currency.code for currency in CURRENCIES}


@pytest.mark.parametrize("form", ["name", "symbol", "code"])
@pytest.mark.parametrize("locale", ["en", "zh_CN", "de"])
@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_money_is_written_with_every_digit_of_its_minor_unit(currency: Currency, locale: str, form: str) -> None:
    """Whatever CLDR prefers for cash: 37.05 pesos stay 37.05 where it has none."""
    value = Money(Amount(Decimal(f"37.{'05'.zfill(max(currency.digits, 2))}")), currency.code)
    written = econnum.format(value, locale, currency=form)  # type: ignore[arg-type]
    assert str(value.amount.value) in written.replace(",", ".")


# Names that one CLDR writes and another does not.
RENAMED = (
    ("5 Kyrgystani soms", "KGS"),  # until CLDR 47
    ("5 Kyrgyz soms", "KGS"),  # from CLDR 48 on, as the rest
    ("5加勒比盾", "XCG"),
    ("5津巴布韦金元", "ZWG"),
    ("5辛巴威金", "ZWG"),
    ("5厄立特里亞納克法", "ERN"),
    ("5厄利垂亞納可法", "ERN"),
    ("5摩杜雲列伊", "MDL"),  # until CLDR 47
    ("5 Russian roubles", "RUB"),  # Britain and the Commonwealth
    ("5 Trinidad and Tobago dollars", "TTD"),  # Canada
)


@pytest.mark.parametrize(("text", "code"), RENAMED)
def test_a_name_of_any_cldr_is_read(text: str, code: str) -> None:
    assert econnum.parse(text) == Money(Amount(5), code)


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    path = ROOT / "tools" / "generate_currency_names.py"
    spec = importlib.util.spec_from_file_location("generate_currency_names", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert "generate_currency_names" not in sys.modules
    return module


@pytest.mark.skipif(
    babel.__version__ not in en.BABEL,
    reason=f"the names were made with Babel {', '.join(en.BABEL)}; this is {babel.__version__}",
)
def test_the_generated_names_are_up_to_date(generator: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert generator.main(["--check"]) == 0, capsys.readouterr().out


def test_both_languages_are_made_with_the_same_versions() -> None:
    assert en.BABEL == zh.BABEL


REGIONS = ("en", "en_001", "en_AU", "en_CA", "en_GB", "en_IN", "en_JE", "zh_CN", "zh_SG", "zh_TW")

# CLDR calls both by one name in India, or calls the one by the code of the other.
SHARED = {("en_IN", "VEF"), ("en_IN", "VES")}


@pytest.mark.parametrize("locale", REGIONS)
def test_the_names_that_a_region_writes_are_read_again(locale: str) -> None:
    values = [Money(Amount(n), row.code) for row in CURRENCIES if (locale, row.code) not in SHARED for n in (1, 37)]
    named = [(econnum.format(value, locale), value) for value in values]
    # Three capital letters of no currency's name are read as one beside a scale alone (TOP 500).
    told = [(text, value) for text, value in named if value.currency not in text]
    assert len(told) > len(values) * 2 // 3
    assert [text for text, value in told if econnum.parse(text) != value] == []


def test_names_are_added_and_never_removed(generator: ModuleType) -> None:
    old = generator.Table({"kyrgystani som": "KGS"}, frozenset({"2.18.0"}))
    new = generator.Table({"kyrgyz som": "KGS"}, frozenset({"2.19.0"}))
    both = generator.merge(old, new)
    assert both.names == {"kyrgystani som": "KGS", "kyrgyz som": "KGS"}
    assert both.versions == {"2.18.0", "2.19.0"}
    assert generator.merge(both, old) == both


def test_a_name_that_changes_its_currency_is_left_to_a_person(generator: ModuleType) -> None:
    old, new = (generator.Table({"bolívar": code}, frozenset()) for code in ("VEF", "VES"))
    with pytest.raises(SystemExit, match="bolívar was VEF and is VES"):
        generator.merge(old, new)


def test_a_file_is_read_as_it_was_written(generator: ModuleType, tmp_path: Path) -> None:
    table = generator.Table({"euro": "EUR", "yen": "JPY"}, frozenset({"2.9.1", "2.17.0"}))
    path = tmp_path / "currency_names.py"
    path.write_text(generator.render("en", table), encoding="utf-8")
    assert generator.written(path) == table
    assert path.read_text(encoding="utf-8").index("2.9.1") < path.read_text(encoding="utf-8").index("2.17.0")
