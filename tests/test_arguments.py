"""What a caller gives by mistake raises one documented error that shows the value and says what would work."""

from __future__ import annotations

import inspect
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

import econnum
import mistakes
from econnum import (
    Amount,
    ArgumentError,
    Change,
    DimensionError,
    EconnumError,
    FormatError,
    Interval,
    Measure,
    Mention,
    MissingExtraError,
    Money,
    OperandError,
    PairError,
    ParseError,
    Percentage,
    Policy,
    RateError,
    Rates,
    Reader,
    RecordError,
    UnitError,
    Vagueness,
    ValueFieldError,
    Words,
)
from econnum.errors import shown
from econnum.extras import optional

KILOMETERS = econnum.parse("5 km")
DOLLARS = econnum.parse("$5")
RATES = Rates({"CNY": "7.10"}, base="USD")
DATED = Rates({date(2024, 1, 2): {"CNY": "7.10"}}, base="USD")
RECORD = econnum.extract("up 5%")[0].to_dict()
MISTAKES: list[tuple[Callable[[], object], type[EconnumError], list[str]]] = [
    (lambda: econnum.extract(b"5%"), ArgumentError, ["text is b'5%'", "give a str"]),
    (lambda: econnum.explain(5), ArgumentError, ["text is 5"]),
    (lambda: econnum.parse(None), ArgumentError, ["text is None"]),
    (lambda: econnum.parse("1e999999"), ParseError, ["'1e999999'", "give one figure"]),
    (lambda: econnum.parse("1" * 500), ParseError, ["longer than any number"]),
    (lambda: Reader(kinds=5), ValueFieldError, ["kinds is 5", "give a collection of kinds"]),
    (lambda: Reader(kinds=[[]]), ValueFieldError, ["kinds is []", "money"]),
    (lambda: Reader(language=["en"]), ValueFieldError, ["language is ['en']", "en, zh"]),
    (lambda: Reader(default_currency={}), ValueFieldError, ["default_currency is {}", "ISO 4217"]),
    (lambda: Reader(default_scale=5), ValueFieldError, ["default_scale is 5", "'million'"]),
    (lambda: Reader(reference_date=date.max), ValueFieldError, ["9999", "from 10 to 9990"]),
    (lambda: Reader(words=Words(names=["a" * 100_000])), ValueFieldError, ["names is 'aaa", "at most 200 characters"]),
    (lambda: Words(names=None), ValueFieldError, ["names is None", "give a collection of words"]),
    (lambda: Words(units=[]), ValueFieldError, ["units is []", "give a mapping"]),
    (lambda: Words(classifiers=(word for word in "ab")), ValueFieldError, ["classifiers is <generator"]),
    (lambda: Vagueness(few=(Decimal(1), Decimal("1E+999999"))), ValueFieldError, ["few is", "at most 40 digits"]),
    (lambda: Vagueness().reach(None), ArgumentError, ["amount is None", "give an Amount"]),
    (lambda: Vagueness().bounds("some", 1, 2), ValueFieldError, ["word is 'some'", "few, odd, dozens"]),
    (lambda: Amount(Decimal("1E+999999")), ValueFieldError, ["value is Decimal('1E+999999')", "at most 1,000 digits"]),
    (lambda: Amount(Decimal("1E-401")), ValueFieldError, ["value is", "from 10^-400 to 10^400"]),
    (lambda: Amount(10**5000), ValueFieldError, ["value is <an int of 16610 bits>", "at most 1,000 digits"]),
    (lambda: Amount(Decimal("0." + "7" * 1001)), ValueFieldError, ["value is Decimal('0.777", "at most 1,000 digits"]),
    (lambda: Amount(Decimal("sNaN")), ValueFieldError, ["value is Decimal('sNaN')", "give a finite decimal.Decimal"]),
    (lambda: Amount(1, modifier=[]), ValueFieldError, ["modifier is []", "give one of approx"]),
    (lambda: Amount(1).times(0.5), ValueFieldError, ["factor is 0.5", "floats are not exact"]),
    (lambda: Amount(Decimal("9E+400")).times(Decimal(2)), ValueFieldError, ["value is Decimal('1.8E+401')"]),
    (lambda: Amount(1).plus("5"), ArgumentError, ["other is '5'", "give an Amount"]),
    (lambda: Amount(1).over(None), ArgumentError, ["other is None", "give an Amount"]),
    (lambda: Amount(1).rounded(0), ValueFieldError, ["digits is 0", "from 1 to 1,000"]),
    (lambda: Amount(1).rounded(3, rounding=["up"]), ValueFieldError, ["rounding is ['up']", "ROUND_HALF_UP"]),
    (lambda: Amount(1).equals_as_stated(1), ArgumentError, ["other is 1", "give an Amount"]),
    (lambda: math.nan in Interval(1, 2), ValueFieldError, ["figure is nan", "floats are not exact"]),
    (lambda: Interval(1, 2).overlaps(5), ArgumentError, ["other is 5", "give an Interval"]),
    (lambda: Interval(1, 2) * Decimal("1E+999999"), ValueFieldError, ["operand is Decimal('1E+999999')"]),
    (lambda: Percentage(0.5), ValueFieldError, ["amount is 0.5", "give an Amount"]),
    (lambda: Money(Amount(5), "USD", per=[]), ValueFieldError, ["per is []", "'barrel'"]),
    (lambda: econnum.PercentagePoints(Amount(5), []), ValueFieldError, ["point is []", "'basis_point'"]),
    (lambda: econnum.Fraction(10**400, 3), ValueFieldError, ["numerator is <an int of", "at most 400 digits"]),
    (lambda: econnum.Identifier(600519), ValueFieldError, ["code is 600519", "as a str"]),
    (lambda: econnum.Period("XXXX-01").in_year("2022"), ValueFieldError, ["year is '2022'", "from 1 to 9,999"]),
    (lambda: Change([]), ValueFieldError, ["direction is []", "up, down, flat"]),
    (lambda: Mention(0, 2, "5%", 5), ValueFieldError, ["value is 5", "give a value"]),
    (lambda: Mention.from_dict({**RECORD, "value": "9" * 1_001}), RecordError, ["'value'", "at most 1,000 digits"]),
    (lambda: Mention.from_dict({**RECORD, "end": 10**5000}), RecordError, ["'end' is <an int of 16610 bits>"]),
    (lambda: DOLLARS * Decimal("NaN"), ValueFieldError, ["factor is Decimal('NaN')"]),
    (lambda: DOLLARS / Decimal("1E+999999"), ValueFieldError, ["divisor is Decimal('1E+999999')"]),
    (
        lambda: DOLLARS.change_from(Money(Amount(0, 3000, 4000), "USD")),  # what a caller may build, and no text states
        OperandError,
        ["a change in per cent needs a base value above zero"],
    ),
    (lambda: float(econnum.Number(Amount(Decimal("1E+400")))), ValueFieldError, ["1E+400", "too large for a float"]),
    (lambda: float(econnum.Fraction(10**399, 3)), ValueFieldError, ["too large for a float"]),
    (lambda: format(DOLLARS, ".999999999f"), FormatError, ["'.999999999f' is not a format", "',.2f'"]),
    (lambda: DOLLARS.change_from(None), OperandError, ["cannot compare: give two values of one kind", "None"]),
    (lambda: KILOMETERS.to(None), ArgumentError, ["unit is None", "give the name of a unit"]),
    (lambda: KILOMETERS.to(["mile"]), ArgumentError, ["unit is ['mile']"]),
    (lambda: KILOMETERS.to("milez"), UnitError, ["'milez'", "did you mean mile?"]),
    (lambda: KILOMETERS.to("mils"), DimensionError, ["'kilometer' (length)", "did you mean mile?"]),
    (lambda: KILOMETERS.to("kg"), DimensionError, ["they measure different things"]),
    (lambda: KILOMETERS.to("9**9**9"), UnitError, ["'9**9**9'", "give a name"]),
    (lambda: Measure(Amount(5), "9**9**9").to("km"), UnitError, ["'9**9**9'", "no such unit"]),
    (lambda: Measure(Amount(5), "9**9**9").to_pint(), UnitError, ["'9**9**9'", "by their names"]),
    (lambda: KILOMETERS.to("kg", density=0.8), ArgumentError, ["density is 0.8", "give a Measure"]),
    (lambda: KILOMETERS.to_pint(registry="pint"), ArgumentError, ["registry is 'pint'", "give a pint registry"]),
    (lambda: Measure.from_pint(5), ArgumentError, ["quantity is 5", "give a pint quantity"]),
    (lambda: econnum.define_units(None), ArgumentError, ["registry is None"]),
    (lambda: DOLLARS.to(None), ArgumentError, ["unit is None", "'CNY/kilogram'"]),
    (lambda: DOLLARS.to("CNY"), RateError, ["from USD to CNY", "Rates({...}, base=...).convert"]),
    (lambda: Rates([]), ValueFieldError, ["rates is []", "give a mapping"]),
    (lambda: Rates({"CNY": "9" * 5000}, base="USD"), ValueFieldError, ["rate of CNY is '9999"]),
    (lambda: Rates({"CNY": Decimal("1E+401")}, base="USD"), ValueFieldError, ["rate of CNY is Decimal('1E+401')"]),
    (lambda: Rates({"USD": 2}, base="USD"), ValueFieldError, ["rate of USD is 2", "one USD is one USD"]),
    (lambda: Rates({"CNY": 7}, base=5), ValueFieldError, ["base is 5", "such as 'USD'"]),
    (lambda: Rates({"CNY": 7}, base="USD", date=[]), ValueFieldError, ["date is []", "give a datetime.date"]),
    (lambda: Rates.from_csv(b"quote,rate"), ArgumentError, ["file is b'quote,rate'", "path"]),
    (lambda: Rates.from_csv([b"quote,rate"]), ArgumentError, ["line 1 is b'quote,rate'", "as str"]),
    (lambda: Rates.from_csv("\0"), ValueFieldError, ["file is '\\x00'"]),
    (lambda: Rates.from_csv(["quote,rate", '"' + "7" * 200_000]), ValueFieldError, ["line 2 is", "not CSV"]),
    (
        lambda: Rates.from_csv(["# of one day", "base,quote,rate", "EUR,USD,1.08", "EUR,CNY,7.8", "EUR,USD,1.09"]),
        ValueFieldError,
        ["line 5 is 'EUR,USD,1.09'", "line 3 has another: 1.08"],
    ),
    (lambda: Rates.from_csv(["Date,USD,CNY,USD", "2024-01-02,1,7,2"]), ValueFieldError, ["it names usd twice"]),
    (lambda: RATES.rate(None, "CNY"), ArgumentError, ["base is None", "give a currency"]),
    (lambda: RATES.convert(None, "CNY"), ArgumentError, ["money is None", "give a Money"]),
    (lambda: RATES.convert(DOLLARS, 5), ArgumentError, ["to is 5", "give a currency"]),
    (lambda: DATED.convert(DOLLARS, "CNY", date="2024-01-01"), ArgumentError, ["date is '2024-01-01'"]),
    (lambda: DATED.convert(DOLLARS, "CNY", date=date.min, max_age=5), RateError, ["0001-01-01", "within 5 days"]),
    (lambda: RATES.convert(DOLLARS, "CNY", max_age=-1), ValueFieldError, ["max_age is -1", "a whole number from 0"]),
    (lambda: RATES.convert(DOLLARS, "CNY", max_age="x"), ValueFieldError, ["max_age is 'x'"]),
    (lambda: RATES.context(currencies="USD"), ValueFieldError, ["currencies is 'USD'", "{'USD', 'CNY'}"]),
    (lambda: econnum.Rate("USD", "CNY", 7.1), ValueFieldError, ["ratio is 7.1", "fractions.Fraction"]),
    (lambda: econnum.format(5, "en"), FormatError, ["cannot write 5", "Money or Percentage"]),
    (lambda: econnum.format(DOLLARS, "en", change="up"), FormatError, ["cannot write 'up'", "give a Change"]),
    (lambda: econnum.format(DOLLARS, "en", rounding=["up"]), FormatError, ["cannot write ['up']", "half_up"]),
    (lambda: econnum.format(DOLLARS, "xx"), FormatError, ["cannot write 'xx'", "'zh_CN'"]),
    (lambda: econnum.rewrite(None, "en"), ArgumentError, ["text is None"]),
    (lambda: econnum.audit("5%", None), ArgumentError, ["text is None"]),
    (lambda: econnum.audit("5%", "5%", policy=None), ArgumentError, ["policy is None", "give a Policy"]),
    (lambda: econnum.audit("5%", "5%", reader=None), ArgumentError, ["reader is None", "give a Reader"]),
    (lambda: econnum.audit_many("ab"), ArgumentError, ["pairs is 'ab'", "give an iterable of pairs"]),
    (lambda: [*econnum.audit_many([("5%", 5)])], ArgumentError, ["pair 0 is ('5%', 5)", "a source and a target"]),
    (lambda: [*econnum.read_pairs([5], form="tsv")], ArgumentError, ["line 1 is 5", "as str"]),
    (lambda: econnum.read_pairs([], form="csv"), ValueFieldError, ["form is 'csv'", "tsv, jsonl"]),
    (lambda: econnum.read_pairs([], form="tsv", columns="ab"), ValueFieldError, ["columns is 'ab'"]),
    (lambda: [*econnum.read_pairs(["[" * 100_000], form="jsonl")], PairError, ["line 1", "too deeply"]),
    (lambda: [*econnum.read_pairs(["9" * 5_000], form="jsonl")], PairError, ["line 1", "more digits"]),
    (lambda: Policy(None), ValueFieldError, ["severities is None", "give a mapping"]),
    (lambda: Policy().of("spelling"), ValueFieldError, ["category is 'spelling'", "rounding"]),
    (lambda: econnum.extract_table(5), ArgumentError, ["texts is 5", "such as [text]"]),
    (lambda: econnum.extract_table(["5%"], reader={}), ArgumentError, ["reader is {}", "give a Reader"]),
]  # fmt: skip


@pytest.mark.parametrize(("call", "kind", "parts"), MISTAKES)
def test_a_mistake_is_shown_with_what_would_do(
    call: Callable[[], object], kind: type[EconnumError], parts: list[str]
) -> None:
    with pytest.raises(EconnumError) as raised:
        call()
    assert type(raised.value) is kind
    message = str(raised.value)
    assert [part for part in parts if part not in message] == [], message
    assert len(message) < 1_000


def test_every_odd_argument_raises_what_the_reference_says() -> None:
    failures = []
    for call, given in mistakes.sweep():
        try:
            mistakes.check(call, given)
        except AssertionError as error:
            failures.append(str(error))
    assert failures == []


def _public_calls() -> Iterator[str]:
    for name in econnum.__all__:
        item = getattr(econnum, name)
        if inspect.isfunction(item):
            yield name
        elif inspect.isclass(item) and item.__name__ == name and not issubclass(item, Exception | dict | tuple):
            yield from (
                f"{name}.{method}"
                for method, made in vars(item).items()
                if not method.startswith("_") and inspect.isroutine(getattr(made, "__func__", made))
            )


def test_every_public_call_is_tried() -> None:
    tried = {call.name for call in mistakes.calls()}
    assert set(_public_calls()) <= tried


def test_the_reference_names_no_call_that_there_is_not() -> None:
    tried = {call.name for call in mistakes.calls()}
    general = {f"value.{name.partition('.')[2]}" for name in tried}
    assert set(mistakes.documented()) <= tried | general


def test_the_greatest_figures_are_read_written_and_told_at_once() -> None:
    start = time.perf_counter()
    for figure in ("9.99E+400", "-1E-400", "7" * 401, "0." + "7" * 999):
        value = econnum.Number(Amount(Decimal(figure)))
        mention = Mention(0, 1, "x", value)
        assert Mention.from_dict(mention.to_dict()) == mention
        for locale in ("en", "zh_CN", "de"):
            assert econnum.format(value, locale, style="full")
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize("call", [KILOMETERS.to, DOLLARS.to, partial(RATES.convert, DOLLARS)])
def test_a_long_name_is_refused_at_once(call: Callable[..., object]) -> None:
    start = time.perf_counter()
    for letters in ("a" * 100_000, "m*" * 50_000 + "m", "/" * 100_000):
        with pytest.raises(EconnumError):
            call(letters)
    assert time.perf_counter() - start < 1


def test_a_figure_of_a_text_stays_within_the_limits_of_a_value() -> None:
    """The longest run of digits with the most scale words, in a cell whose head has as many, as wide as may be."""
    scales = "quadrillion quadrillion"
    reader = Reader(default_scale=scales, vagueness=Vagueness(few=(Decimal(1), Decimal("9E+40"))))
    texts = [
        "9" * 40,
        f"{'9' * 40} {scales}",
        f"1×10^99 {scales}",
        f"tens of {scales}s",
        "数十万亿",
        "0." + "0" * 37 + "1",
    ]
    amounts = [
        mention.value.amount
        for text in texts
        for mention in reader.extract(text)
        if isinstance(mention.value, econnum.Number | econnum.Count | Money)
    ]
    assert len(amounts) >= 4
    for amount in amounts:
        assert Amount(amount.value, amount.low, amount.high, amount.modifier) == amount


def test_a_word_in_a_word_in_a_word_is_read() -> None:
    words = Words(units={"q" * length: "meter" for length in range(1, 201)})
    (mention,) = Reader(words=words).extract(f"5 {'q' * 200}")
    assert mention.value == Measure(Amount(5), "meter")


def test_a_value_is_shown_short_whatever_it_is() -> None:
    for value in mistakes.odd_values():
        assert len(shown(value)) <= 500
    assert shown(mistakes.Unshowable()).startswith("<Unshowable instance")


def _import_nothing_such() -> None:
    with optional("cli"):
        import nothing_such  # noqa: F401


def test_a_package_that_is_not_installed_names_its_extra() -> None:
    with pytest.raises(MissingExtraError, match=r"nothing_such is not installed: pip install 'econnum\[cli\]'"):
        _import_nothing_such()


def test_without_pyarrow_a_table_names_the_extra() -> None:
    code = "import sys; sys.modules['pyarrow'] = None; import econnum; econnum.extract_table(['5%'])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.stderr.splitlines()[-1].endswith(
        "MissingExtraError: pyarrow is not installed: pip install 'econnum[arrow]'"
    )
