"""A mention: a value and its position in a text.  `to_dict` and `from_dict` convert it to and from a record."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypedDict, TypeVar, cast, get_args

from econnum.amount import MODIFIERS, Amount, Modifier
from econnum.arguments import one_of, whole
from econnum.errors import RecordError, ValueFieldError
from econnum.exact import plain
from econnum.quantified import BaseValue, Quantified
from econnum.schemas import schema
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

__all__ = ["AnyMention", "ChangeRecord", "Language", "Mention", "Record", "language_of"]

Language = Literal["en", "zh"]


def language_of(tag: object) -> Language | None:
    """The language of a tag such as zh-CN, zh_Hant or EN; None if econnum does not read that language.

    >>> language_of("zh-CN"), language_of("EN_us"), language_of("fr"), language_of("zhen")
    ('zh', 'en', None, None)
    """
    code = re.split("[-_]", tag, maxsplit=1)[0].lower() if isinstance(tag, str) else None
    return next((language for language in get_args(Language) if language == code), None)


class ChangeRecord(TypedDict):
    """The `change` of a record."""

    direction: Direction
    basis: Basis | None
    reading: Reading


class Record(TypedDict):
    """One mention in plain JSON types: the format of files and tables."""

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


if TYPE_CHECKING:
    from pydantic_core import CoreSchema
    from typing_extensions import TypeVar as TypeVarWithDefault

    V = TypeVarWithDefault("V", bound=Value, default=Value, covariant=True)
    K = TypeVarWithDefault("K", bound=Kind, default=Kind, covariant=True)
else:
    V, K = TypeVar("V"), TypeVar("K")


@dataclass(frozen=True, slots=True)
class Mention(Generic[V, K]):
    """One figure of a text: its position (code points, end exclusive), its text and its value.

    `rule` is the name of the rule that read it, for explanations; it is not compared.  To a type checker a
    `Mention[Money]` has money as its value, and a bare `Mention` any value; see `AnyMention`.
    """

    start: int
    end: int
    text: str
    value: V
    change: Change | None = None
    language: Language = "en"
    rule: str = field(default="", compare=False)

    if not TYPE_CHECKING:

        def __class_getitem__(cls, of: object) -> type[Mention]:
            """The class itself: the type argument is only for type checkers, and pydantic needs no alias."""
            return cls

        def __getattr__(self, name: str) -> object:
            """Raise an `AttributeError` which says where the attribute is, if the value has it."""
            its = name != "value" and not name.startswith("_") and hasattr(self.value, name)
            where = f"; its value has one: mention.value.{name}" if its else ""
            raise AttributeError(f"'Mention' object has no attribute {name!r}{where}", name=name, obj=self)

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            whole(name, getattr(self, name), 0, sys.maxsize)
        if not isinstance(self.text, str):
            raise ValueFieldError("text", self.text, "give the words of the mention as a str")
        if not isinstance(self.value, BaseValue) or type(self.value) is BaseValue:
            raise ValueFieldError("value", self.value, "give a value, such as Percentage(Amount(5))")
        if not isinstance(self.change, Change | None):
            raise ValueFieldError("change", self.change, "give a Change, such as Change('up'), or None")
        one_of("language", self.language, get_args(Language))

    @property
    def kind(self) -> K:
        """The kind of the value, as in the record."""
        return cast(K, self.value.kind)

    @property
    def number(self) -> Decimal | None:
        """The stated figure, in `unit`; None where the text states no single one.  See `Value.number`.

        >>> from econnum import extract
        >>> [(mention.number, mention.unit) for mention in extract("出口13204亿元，增长10%至20%")]
        [(Decimal('1.3204E+12'), 'CNY'), (None, None)]
        """
        return self.value.number

    @property
    def unit(self) -> str | None:
        """The unit of the figure, as in the record: a currency, a unit of measure, or None."""
        return self.value.unit

    @property
    def modifier(self) -> Modifier:
        """The modifier of the figure."""
        return self.value.modifier

    @property
    def span(self) -> tuple[int, int]:
        """`start` and `end` together."""
        return self.start, self.end

    @property
    def ratio(self) -> Decimal | None:
        """The value after the change as a multiple of the value before; see `Change.ratio`."""
        return None if self.change is None else self.change.ratio(self.value)

    def to_dict(self) -> Record:
        """The record of this mention: twelve fields, with figures as strings in plain decimal notation."""
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
            case _:  # pragma: no cover - every kind is handled above
                raise TypeError(f"{value!r} is not a value of econnum")
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

    def _repr_html_(self) -> str:
        from econnum.rendering.highlights import single

        said = f"{self.value}; {self.change}" if self.change else str(self.value)
        return single(self.text, self.kind, said, self.language)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Mention:
        """The mention of a record; raises a `RecordError` that names a missing or wrong field."""
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
            raise RecordError("text", text, f"give the {end - start} characters from start to end")
        if record["lang"] not in get_args(Language):
            raise RecordError("lang", record["lang"], f"give one of {', '.join(get_args(Language))}")
        if not isinstance(record["of"], str | None):
            raise RecordError("of", record["of"], "give what is counted as a string, or null")
        change = _change_from(record["change"])
        value = _value_from(record, change)
        return Mention(start, end, text, value, change, record["lang"])

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> CoreSchema:
        """The schema by which pydantic validates a mention or its record, and serializes to the record."""
        return schema(Mention, get_args(Kind), Mention.from_dict, Mention.to_dict, languages=get_args(Language))


AnyMention: TypeAlias = (
    Mention[Money, Literal["money"]]
    | Mention[Percentage, Literal["percentage"]]
    | Mention[PercentagePoints, Literal["percentage_points"]]
    | Mention[Multiple, Literal["multiple"]]
    | Mention[Fraction, Literal["fraction"]]
    | Mention[Count, Literal["count"]]
    | Mention[Measure, Literal["quantity"]]
    | Mention[Ordinal, Literal["ordinal"]]
    | Mention[Rank, Literal["rank"]]
    | Mention[Top, Literal["top"]]
    | Mention[Period, Literal["period"]]
    | Mention[Identifier, Literal["identifier"]]
    | Mention[Number, Literal["number"]]
)
"""A mention of any kind, which `if mention.kind == "money"` narrows for a type checker."""


_SAID = ("kind", "value", "low", "high", "modifier", "unit", "of")


def value_schema(cls: type[BaseValue]) -> CoreSchema:
    """The schema by which pydantic validates a value or its fields of the record, and serializes to those fields.

    The fields of a value do not say whether a multiple is ambiguous: this depends on its change and its language.
    """

    def read(record: Mapping[str, Any]) -> Value:
        return _value_from({**record, "lang": None}, None)

    def write(value: Value) -> dict[str, object]:
        record: Mapping[str, object] = Mention(0, 0, "", value).to_dict()
        return {name: record[name] for name in _SAID}

    kinds = [kind.kind for kind in get_args(Value) if issubclass(kind, cls)]
    return schema(cls, kinds, read, write)


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


# A figure in plain notation, with ASCII digits only, since Decimal() also accepts every other Unicode digit.
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
        raise RecordError("unit", record["unit"], "give a currency, alone or with the unit of a price: USD/barrel")
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
    """Whether a multiple has two readings, as in English "an increase of 23.75 times".

    Chinese 增长23.75倍 always adds 23.75 times the base; in English it may also mean 23.75 times the base in total.
    """
    return language == "en" and change is not None and change.direction == "up" and change.reading == "by"
