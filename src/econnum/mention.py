"""A mention: where in a text a value stands.  `to_dict` and `from_dict` speak the record."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal, TypedDict, cast, get_args

from econnum.amount import MODIFIERS, Amount, Modifier
from econnum.arguments import one_of, whole
from econnum.errors import RecordError, ValueFieldError
from econnum.exact import plain
from econnum.quantified import Quantified
from econnum.values import (
    Basis,
    Change,
    Count,
    Direction,
    Fraction,
    Identifier,
    Kind,
    Measure,
    Money,
    Multiple,
    Number,
    Ordinal,
    Percentage,
    PercentagePoints,
    Period,
    Rank,
    Reading,
    Top,
    Value,
)

__all__ = ["ChangeRecord", "Language", "Mention", "Record"]

Language = Literal["en", "zh"]


class ChangeRecord(TypedDict):
    """The `change` of a record."""

    direction: Direction
    basis: Basis | None
    reading: Reading


class Record(TypedDict):
    """What one mention says, in plain JSON types: the contract that files, tables and measurements share."""

    start: int
    end: int
    text: str
    kind: Kind
    value: str | None
    low: str | None
    high: str | None
    modifier: Modifier
    unit: str | None
    of: str | None
    change: ChangeRecord | None
    lang: Language


@dataclass(frozen=True, slots=True)
class Mention:
    """One figure of a text: its place (code points, end exclusive), its words and its value.

    `rule` names the composer that made it, for readers who ask why; it takes no part in equality.
    """

    start: int
    end: int
    text: str
    value: Value
    change: Change | None = None
    language: Language = "en"
    rule: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            whole(name, getattr(self, name), 0, sys.maxsize)
        if not isinstance(self.text, str):
            raise ValueFieldError("text", self.text, "give the words of the mention as a str")
        if not isinstance(self.value, Value) or type(self.value) is Value:
            raise ValueFieldError("value", self.value, "give a value, such as Percentage(Amount(5))")
        if not isinstance(self.change, Change | None):
            raise ValueFieldError("change", self.change, "give a Change, such as Change('up'), or None")
        one_of("language", self.language, get_args(Language))

    @property
    def kind(self) -> Kind:
        """The kind of the value, as the record names it."""
        return self.value.kind

    @property
    def ratio(self) -> Decimal | None:
        """The level after the change as a multiple of the level before; see `Change.ratio`."""
        return None if self.change is None else self.change.ratio(self.value)

    def to_dict(self) -> Record:
        """The record of this mention: twelve fields, figures as plain decimal strings."""
        value = self.value
        figure: str | None
        low = high = None
        match value:
            case Quantified(amount):
                figure = None if amount.value is None else plain(amount.value)
                low = None if amount.low is None else plain(amount.low)
                high = None if amount.high is None else plain(amount.high)
            case Fraction(numerator, denominator):
                figure = f"{numerator}/{denominator}"
            case Period(timex):
                figure = timex
            case Identifier(code):
                figure = code
            case _:  # pragma: no cover - every kind is named above
                raise TypeError(f"{value!r} is no value of econnum's")
        change = self.change
        return {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "kind": value.kind,
            "value": figure,
            "low": low,
            "high": high,
            "modifier": value.modifier,
            "unit": value.unit,
            "of": getattr(value, "of", None),
            "change": None
            if change is None
            else {"direction": change.direction, "basis": change.basis, "reading": change.reading},
            "lang": self.language,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Mention:
        """The mention that a record describes; raises `RecordError`, naming the field that is wrong."""
        if not isinstance(record, Mapping):
            raise RecordError("record", record, "give a mapping with the twelve fields of a record")
        missing = [name for name in Record.__required_keys__ if name not in record]
        if missing:
            raise RecordError(min(missing), None, "the field is missing; a record has all twelve")
        start, end, text = record["start"], record["end"], record["text"]
        for name, offset in (("start", start), ("end", end)):
            if type(offset) is not int or not 0 <= offset <= sys.maxsize:
                raise RecordError(name, offset, "give an offset: a whole number from 0")
        if not isinstance(text, str) or len(text) != end - start:
            raise RecordError("text", text, f"give the {end - start} characters between start and end")
        if record["lang"] not in get_args(Language):
            raise RecordError("lang", record["lang"], f"give one of {', '.join(get_args(Language))}")
        if not isinstance(record["of"], str | None):
            raise RecordError("of", record["of"], "give the thing counted as a string, or null")
        change = _change_from(record["change"])
        value = _value_from(record, change)
        return cls(start, end, text, value, change, record["lang"])


def _change_from(given: Mapping[str, Any] | None) -> Change | None:
    if given is None:
        return None
    try:
        direction, basis, reading = given["direction"], given["basis"], given["reading"]
    except (KeyError, TypeError):
        raise RecordError("change", given, "give direction, basis and reading, or null") from None
    try:
        return Change(direction, basis, reading)
    except ValueFieldError as error:
        raise RecordError(f"change.{error.field}", error.value, error.hint) from None


# A figure in plain notation; the ASCII digits alone, since Decimal() also takes every other Unicode digit.
_PLAIN = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_RATIONAL = re.compile(r"(-?[0-9]{1,400})/([0-9]{1,400})")


def _figure(record: Mapping[str, Any], name: str) -> Decimal | None:
    given = record[name]
    if given is None:
        return None
    if not isinstance(given, str) or _PLAIN.fullmatch(given) is None:
        raise RecordError(name, given, 'give a figure in plain decimal notation, such as "20.4", or null')
    return Decimal(given)


def _unit(record: Mapping[str, Any]) -> str:
    unit = record["unit"]
    if not isinstance(unit, str) or not unit:
        raise RecordError("unit", unit, f"a {record['kind']} needs its unit")
    return unit


def _money(record: Mapping[str, Any], amount: Amount) -> Money:
    currency, slash, per = _unit(record).partition("/")
    if not currency or bool(slash) is not bool(per):
        raise RecordError("unit", record["unit"], "give a currency, alone or with what it is the price of: USD/barrel")
    return Money(amount, currency, per or None)


def _points(record: Mapping[str, Any], amount: Amount) -> PercentagePoints:
    unit = _unit(record)
    match unit:
        case "percentage_point" | "basis_point":
            return PercentagePoints(amount, unit)
        case _:
            raise RecordError("unit", unit, "give percentage_point or basis_point")


_QUANTIFIED: dict[str, Callable[[Mapping[str, Any], Amount], Value]] = {
    "money": _money,
    "percentage": lambda record, amount: Percentage(amount),
    "percentage_points": _points,
    "count": lambda record, amount: Count(amount, record["of"]),
    "quantity": lambda record, amount: Measure(amount, _unit(record)),
    "ordinal": lambda record, amount: Ordinal(amount),
    "rank": lambda record, amount: Rank(amount, record["of"]),
    "top": lambda record, amount: Top(amount, record["of"]),
    "number": lambda record, amount: Number(amount),
}


def _modifier(given: object) -> Modifier:
    if not isinstance(given, str) or given not in MODIFIERS:
        raise RecordError("modifier", given, f"give one of {', '.join(sorted(MODIFIERS))}")
    return cast(Modifier, given)


def _value_from(record: Mapping[str, Any], change: Change | None) -> Value:
    kind, given, modifier = record["kind"], record["value"], _modifier(record["modifier"])
    if not isinstance(kind, str) or kind not in get_args(Kind):
        raise RecordError("kind", kind, f"give one of {', '.join(get_args(Kind))}")
    if kind in {"period", "identifier", "fraction"} and not isinstance(given, str):
        raise RecordError("value", given, f"a {kind} needs its value as a string")
    if kind == "period":
        return Period(given, modifier)
    if kind == "identifier":
        return Identifier(given)
    if kind == "fraction":
        match = _RATIONAL.fullmatch(given)
        if match is None or int(match[2]) == 0:
            raise RecordError("value", given, 'give a rational, such as "1/3"')
        return Fraction(int(match[1]), int(match[2]), modifier)
    try:
        amount = Amount(_figure(record, "value"), _figure(record, "low"), _figure(record, "high"), modifier)
    except ValueFieldError as error:
        raise RecordError(error.field, error.value, error.hint) from None
    if kind == "multiple":
        return Multiple(amount, ambiguous=is_ambiguous_multiple(record["lang"], change))
    return _QUANTIFIED[kind](record, amount)


def is_ambiguous_multiple(language: Language, change: Change | None) -> bool:
    """Whether a multiple can be read two ways: English that says "an increase of 23.75 times".

    Chinese 增长23.75倍 adds 23.75 times the base, without doubt; English usage wavers between that and
    23.75 times the base in all.
    """
    return language == "en" and change is not None and change.direction == "up" and change.reading == "by"
