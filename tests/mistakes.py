"""Every call that `econnum` offers, and what a caller may give it by mistake.

`check` makes one call, and holds it to the errors that docs/reference.md names for it.  `sweep` gives each argument of
each call each of the odd values in turn; `fuzz/arguments.py` goes on with any mixture of them.
"""

from __future__ import annotations

import inspect
import math
import operator
import re
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow

import bilingual_files as files
import econnum
from econnum import Amount, Change, Interval, Measure, Money, Percentage, Rates, Reader, Words
from econnum.errors import shown
from econnum.quantified import BaseValue, Quantified

LONGEST_CALL = 2.0  # seconds of CPU time; `define_units` takes half a second, nothing else a tenth of that
LONGEST_MESSAGE = 1_500  # characters
REFERENCE = Path(__file__).parent.parent / "docs" / "reference.md"


PO = b'msgid "up 5%"\nmsgstr "\xe5\xa2\x9e\xe9\x95\xbf6%"\n'
XLIFF = files.XLIFF_1.encode()
AUDITED = econnum.read_bilingual(XLIFF)[0]
FOUND = econnum.audit("增长5%", "up 6%")
DOCX = files.word(("增长5%",))


class Unshowable:
    """What raises as it is shown, compared or hashed."""

    def __repr__(self) -> str:
        raise RuntimeError("it will not be shown")

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("it will not be compared")

    __hash__ = None  # type: ignore[assignment]


class Call(NamedTuple):
    """A function, a class or a method with the object it is of; what its parameters take, and what it may raise."""

    name: str
    function: Callable[..., object]
    given: dict[str, object]
    raises: tuple[type[Exception], ...]


def odd_values() -> list[object]:
    """What a caller may give by mistake; made anew, since some of it can be changed."""
    nested: list[Any] = []
    for _ in range(10_000):
        nested = [nested]
    texts = [
        *("", " ", "x", "CNY", "kilometer", "up", "5%", "12345", "2024-01-01", "2022-02-31", "zh-CN", "en", "9**9**9"),
        *("1" * 5_000, "a" * 20_000, "亿" * 20_000, "m*" * 200 + "m", "/" * 500, "(" * 1_000, "{0} %s", "\n"),
        *(",.999999999f", "999999999.2f", "^999999999999999999999", "n", "+.3e", "\ud800>9"),
        *("\0", "\ud800", "\u200b", b"", b"5%", bytearray(b"5%")),
    ]
    numbers = [
        *(0, 1, -1, 10**30, -(10**30), 10**5000, -(10**5000), True, 0.5, math.nan, math.inf, 1j),
        *(Fraction(1, 3), Fraction(-1, 3), Fraction(10**5000, 3), Decimal("7" * 5_000), Decimal("0." + "7" * 1_000)),
        *map(Decimal, ("NaN", "sNaN", "-Infinity", "5", "-5", "0", "-0", "0E+999999", "1E+400", "1E-400", "1E+401")),
        *map(Decimal, ("1E-401", "1E+999999", "-1E+999999", "1E-999999", "1E+999999999999")),
    ]
    containers = [
        *([], [5], ["x"], [[]], [None], ["5%"], [Unshowable()], nested, (), (1, 2), ("a", "b"), range(3)),
        *({}, {"x": "y"}, {"CNY": 7}, {5: 6}, {None: {}}, {"money"}, frozenset({5}), (letter for letter in "ab")),
        *([("增长5%", "up 5%")], [("5%", 5)], ['{"source": 5}'], ["[" * 100_000], ["9" * 5_000]),
        ["quote,rate", "CNY,7", "CNY,8"],
    ]
    objects = [
        *(None, ..., object(), int, lambda *_, **__: None, math, Unshowable()),
        *(date.min, date.max, date(2024, 2, 29), datetime(2024, 1, 1), timedelta(days=1)),
        *(Amount(5), Amount(0), Amount(low=1, high=2), Amount(Decimal("9.99E+400")), Amount(Decimal("-1E-400"))),
        *(Interval(-1, 1), Change("up"), Money(Amount(5), "CNY"), Money(Amount(5), "USD", "barrel")),
        *(Percentage(Amount(5)), econnum.PercentagePoints(Amount(Decimal("1E-400"))), econnum.Fraction(1, 3)),
        *(Measure(Amount(5), unit) for unit in ("kilometer", "kilogram/liter", "9**9**9", "m" * 20_000)),
        *(econnum.Period("2022-Q1"), econnum.Identifier("600519"), BaseValue(), econnum.extract("up 5%")[0]),
        *(Reader(), Words(), econnum.Policy(), econnum.Vagueness(), Rates({"CNY": 7}, base="USD")),
        *(econnum.audit("5%", "6%"), econnum.EconnumError()),
    ]
    return [*texts, *numbers, *containers, *objects]


def good_values() -> dict[str, object]:
    """What each parameter takes, by its name, or by that of the call and its own."""
    (mention,) = econnum.extract("up 5%")
    money, share = Money(Amount(5), "USD"), Percentage(Amount(5))
    return {
        "text": "出口13204亿元，同比增长20.4%，约5万 tonnes", "language": "en", "kinds": {"money"},
        "default_currency": "HKD", "reference_date": date(2024, 2, 29), "words": Words(),
        "vagueness": econnum.Vagueness(), "default_scale": "亿",
        "default_unit": "元", "Reader.default_unit": None, "parse.text": "5%", "texts": ["5%", "3亿元"],
        "ids": ["a", "b"], "on_null": "skip", "decimals": 4, "prefix": "figure_", "column": "body", "keep": ["id"],
        "table": pyarrow.table({"id": [7], "body": ["5%"]}),
        "reader": Reader(), "expect": Percentage, "jobs": 1, "locale": "zh_CN", "style": "full", "currency": "CNY",
        "markup": "auto", "one_to_one": False, "read_bilingual.file": PO, "languages": ("en", "zh"), "exempt": ["12"],
        "terms": ["value"], "data": DOCX, "annotate_xliff.file": XLIFF, "findings": (), "finding": FOUND.findings[0],
        "audit": FOUND, "audits": [FOUND], "reason": "", "Baseline.from_json.text": econnum.Baseline().to_json(),
        "Baseline.with_reasons_of.other": econnum.Baseline(), "source_sentence": "", "target_sentence": "",
        "audited": [(AUDITED, econnum.audit(*AUDITED[:2]))], "notes": True,
        "format.currency": "name", "rewrite.currency": "name", "places": None, "digits": 2,
        "rounding": "ROUND_HALF_UP", "format.rounding": "half_up", "rewrite.rounding": "half_up", "source": "增长5%",
        "target": "up 6%", "policy": econnum.Policy(), "pairs": [("增长5%", "up 5%")], "lines": ["增长5%\tup 5%"],
        "form": "tsv", "columns": None, "severities": {"rounding": "note"}, "category": "rounding", "title": "audit",
        "labels": None,
        "units": {"马力时": "horsepower_hour"}, "currencies": {"刀": "USD"}, "Rates.context.currencies": ["USD", "CNY"],
        "classifiers": ["柜次"], "names": ["九天控股"], "patterns": [r"#[0-9]+"], "few": (Decimal(1), Decimal(9)),
        "odd": (Decimal(0), Decimal(9)), "dozens": (Decimal(2), Decimal(9)), "about": Decimal("0.1"),
        "nearly": Decimal("0.1"), "word": "odd", "low": Decimal(3000), "high": Decimal(4000), "amount": Amount(5),
        "record": mention.to_dict(), "start": 0, "end": 2, "Mention.text": "5%", "value": share,
        "change": Change("up"), "rule": "percentage", "modifier": "exact", "factor": Decimal(3),
        "Amount.value": Decimal(3500), "Amount.plus.other": Amount(7), "Amount.over.other": Amount(7),
        "Amount.equals_as_stated.other": Amount(7), "other": money, "round_zeros": False,
        "Interval.other": Interval(3, 4), "Interval.overlaps.other": Interval(3, 4), "figure": 5, "direction": "up",
        "basis": "year_on_year", "reading": "by", "after": money, "per": "barrel", "unit": "mile",
        "Money.to.unit": "USD/liter", "Measure.unit": "kilometer", "density": None, "registry": None,
        "quantity": Measure(Amount(5), "kilometer").to_pint(), "Money.from_pint.quantity": money.to_pint(),
        "before": money, "numerator": 1, "denominator": 3, "of": "projects", "timex": "2022-Q1", "code": "600519",
        "point": "basis_point", "ambiguous": False, "year": 2022, "rates": {"CNY": "7.10"}, "base": "USD",
        "quote": "CNY", "date": None, "max_age": 5, "file": ["quote,rate", "CNY,7.10"], "money": money, "to": "CNY",
        "ratio": Fraction(7), "Rate.source": "", "Rates.source": "", "Rates.from_csv.source": "",
        "define_units.registry": econnum.pint_registry(), "strict": False, "wide": True, "carried": False,
        "Part.text": "出口", "indicator": econnum.Part(0, 2, "出口"), "subject": None, "period": None,
        "when": econnum.Period("2022"), "Observation.value": mention, "changes": (mention,), "also": (),
        "Observation.rates": (),
        "status": "stated", "Observation.from_dict.record": econnum.observe("出口5亿元")[0].to_dict(),
        "rows": econnum.observe("出口5亿元"), "skipped": (),
    }  # fmt: skip


def objects() -> dict[str, list[object]]:
    """Objects of each public class, whose methods are called."""
    extremes = [Amount(5), Amount(Decimal("9.99E+400")), Amount(Decimal("-1E-400")), Amount(0), Amount(low=1, high=2)]
    quantified = (econnum.Multiple, econnum.Count, econnum.Ordinal, econnum.Rank, econnum.Top)
    audit = econnum.audit("增长5%，9.12亿元", "up 6% to 91.2 billion yuan")
    undated = Rates({"CNY": "7.10"}, base="USD")
    dated = Rates({date(2024, 1, day): {"CNY": "7.10", "EUR": "0.9"} for day in (2, 3)}, base="USD")
    mentions = econnum.extract("up 5%, ¥3-4亿元, 2022, one third, ICP No. 13001288, doubled")
    return {
        "Reader": [Reader(), Reader(words=Words(patterns=["x"]), default_unit="元")],
        "Vagueness": [econnum.Vagueness()],
        "Policy": [econnum.Policy()],
        "Baseline": [econnum.Baseline.of([audit])],
        "AcceptedFinding": [*econnum.Baseline.of([audit]).findings],
        "Audit": [audit, econnum.audit("", "")],
        "Discrepancy": [*audit.findings],
        "Mention": [*mentions],
        "Observation": [*econnum.observe("2021年出口5亿元，增长2%。")],
        "Observations": [econnum.observe("2021年出口5亿元，增长2%。")],
        "Part": [econnum.Part(0, 2, "出口")],
        "Explanation": [econnum.explain("一些企业在5G领域投资3亿元")],
        "Mentions": [mentions],
        "Amount": [*extremes],
        "Interval": [Interval(-1, 2), Interval(Decimal("1E+400"), Decimal("9E+400")), Interval(0, 0)],
        "Change": [Change("up"), Change("down", reading="to"), Change("flat")],
        "Money": [Money(Amount(5), "USD", per) for per in (None, "barrel", "9**9**9")],
        "Measure": [Measure(a, "kilometer") for a in extremes]
        + [Measure(Amount(5), unit) for unit in ("degree_Celsius", "9**9**9", "m" * 20_000, "1/second", "个")],
        "Percentage": [Percentage(a) for a in extremes[-2:]],
        "Number": [econnum.Number(a) for a in extremes],
        "PercentagePoints": [econnum.PercentagePoints(a, "basis_point") for a in extremes],
        **{kind.__name__: [kind(Amount(5))] for kind in quantified},
        "Fraction": [econnum.Fraction(1, 3), econnum.Fraction(-(10**399), 7)],
        "Period": [
            econnum.Period(timex) for timex in ("2022-Q1", "XXXX-01/XXXX-07", "9999-12", "0001", "2022-02-31", "")
        ],
        "Identifier": [econnum.Identifier("600519")],
        "Rates": [undated, dated, Rates(lambda base, quote, day: "7.10")],
        "Rate": [undated.rate("USD", "CNY")],
    }


OPERATORS: dict[str, Callable[[Any, Any], object]] = {
    "value + value": operator.add, "value - value": operator.sub, "value * number": operator.mul,
    "value / value": operator.truediv, "value < value": operator.lt,
}  # fmt: skip
INTERVAL_OPERATORS: dict[str, Callable[[Any, Any], object]] = {
    "interval + interval": operator.add, "interval - interval": operator.sub, "interval * interval": operator.mul,
    "interval / interval": operator.truediv, "figure in interval": operator.contains,
}  # fmt: skip
# What econnum makes and a caller only reads: nobody checks the fields of these.
_READ_ONLY = {
    "Audit",
    "Base",
    "Converted",
    "Discrepancy",
    "Explanation",
    "Mentions",
    "Observations",
    "Pair",
    "Paragraphs",
    "Suppression",
    "TextPair",
}
_BUILTINS = {"TypeError": TypeError, "ZeroDivisionError": ZeroDivisionError, "OSError": OSError}


def documented() -> dict[str, tuple[type[Exception], ...]]:
    """The errors of each call, from the table in docs/reference.md."""
    table = REFERENCE.read_text(encoding="utf-8").split("### Which call raises which\n", 1)[1].split("\n## ", 1)[0]
    found = {}
    for row in re.findall(r"^\| (`.*?) \| (.*?) \|", table, re.MULTILINE):
        names, errors = (re.findall(r"`([^`]+)`", cell) for cell in row)
        raises = tuple(_BUILTINS.get(error) or getattr(econnum, error) for error in errors)
        found |= dict.fromkeys(names, raises)
    return found


def calls() -> Iterator[Call]:
    """Every public function and class, and every method and property of objects of those classes."""
    good, raises = good_values(), documented()
    for name in econnum.__all__:
        item = getattr(econnum, name)
        named = inspect.isclass(item) and item.__name__ == name  # AnyMention is Mention to the interpreter
        makes = named and not issubclass(item, Exception | dict) and name not in _READ_ONLY
        if makes or inspect.isfunction(item):
            yield Call(name, item, _parameters(name, item, good), raises.get(name, ()))
    for kind, owners in objects().items():
        for owner in owners:
            theirs = dir(list) if isinstance(owner, list) else []
            for name in (name for name in dir(owner) if not name.startswith("_") and name not in theirs):
                full = f"{kind}.{name}"
                if callable(getattr(type(owner), name, None)):
                    method, general = getattr(owner, name), f"value.{name}"
                    known = raises.get(full) or (raises.get(general, ()) if isinstance(owner, BaseValue) else ())
                    yield Call(full, method, _parameters(full, method, good), known)
                else:
                    yield Call(full, partial(getattr, owner, name), {}, ())
            yield Call(f"str of {kind}", partial(str, owner), {}, ())
            yield Call(f"repr of {kind}", partial(repr, owner), {}, ())
            if isinstance(owner, BaseValue):
                yield Call("f'{value:spec}'", partial(_by, owner), {"spec": ",.2f"}, raises["f'{value:spec}'"])
            if isinstance(owner, Quantified | econnum.Fraction):
                yield Call("float(value)", partial(float, owner), {}, raises["float(value)"])
                yield Call("int(value)", partial(int, owner), {}, raises["int(value)"])
            signs = OPERATORS if isinstance(owner, BaseValue) else INTERVAL_OPERATORS if kind == "Interval" else {}
            for name, sign in signs.items():
                yield Call(name, partial(sign, owner), {"right": owner}, raises[name])
                if name != "figure in interval":
                    yield Call(name, partial(_turned, sign, owner), {"right": owner}, raises[name])


def _by(value: object, spec: str) -> str:
    return format(value, spec)


def _turned(sign: Callable[[Any, Any], object], right: object, left: object) -> object:
    return sign(left, right)


def _parameters(name: str, function: Callable[..., object], good: dict[str, object]) -> dict[str, object]:
    """What the parameters of a call take."""
    keys = {p: (f"{name}.{p}", f"{name.partition('.')[0]}.{p}", p) for p in inspect.signature(function).parameters}
    return {parameter: next(good[key] for key in found if key in good) for parameter, found in keys.items()}


def check(call: Call, given: dict[str, object]) -> object:
    """Make a call; an `AssertionError` tells of an error that is not documented, or of a message or a call too long."""
    told = f"{call.name}({', '.join(f'{name}={shown(value)}' for name, value in given.items())})"
    start, result, message = time.process_time(), None, ""
    try:
        result = call.function(*given.values()) if "right" in given else call.function(**given)
        if isinstance(result, Iterator):
            [*islice(result, 3)]
    except call.raises as error:
        message = "" if isinstance(error, OSError) else str(error)
    except Exception as error:
        raise AssertionError(f"{told}: {type(error).__name__}: {shown(str(error))}") from error
    took = time.process_time() - start
    assert len(message) <= LONGEST_MESSAGE, f"{told}: a message of {len(message)} characters"
    assert took <= LONGEST_CALL, f"{told}: {took:.1f} s"
    return result


def takes(parameter: str, value: object) -> bool:
    """Whether a value is one to try.

    So many processes are what was asked for, and no mistake; and a quantity raises errors of pint's own wherever it is
    compared or gone through.
    """
    if parameter == "jobs" and type(value) is int:
        return value < 2
    return parameter == "quantity" or not hasattr(value, "magnitude")


def sweep() -> Iterator[tuple[Call, dict[str, object]]]:
    """Every call with what it takes, and with each odd value for each of its arguments."""
    for call in calls():
        yield call, call.given
        for parameter in call.given:
            for value in odd_values():
                if takes(parameter, value):
                    yield call, call.given | {parameter: value}
