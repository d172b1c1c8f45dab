"""An observation: what a figure measures, of whom, for which period, and how it changed."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict, get_args

from econnum.arguments import one_of, whole
from econnum.errors import RecordError, ValueFieldError
from econnum.mention import Language, Mention, Record
from econnum.values import Period

__all__ = ["Observation", "ObservationRecord", "Part", "PartRecord", "Status"]

Status = Literal["stated", "forecast", "target", "planned", "prior"]
"""Whether the text states a fact, or a forecast, a target, a plan, or the figure before a revision."""


class PartRecord(TypedDict):
    """A part of an observation in plain JSON types."""

    start: int
    end: int
    text: str
    carried: bool


class ObservationRecord(TypedDict):
    """One observation in plain JSON types: parts with their offsets, figures as records of mentions."""

    indicator: PartRecord | None
    subject: PartRecord | None
    period: PartRecord | None
    when: str | None
    value: Record | None
    changes: list[Record]
    rates: list[Record]
    also: list[Record]
    status: Status
    lang: Language


@dataclass(frozen=True, slots=True)
class Part:
    """The words that state a part of an observation: their offsets and their text.

    `carried` says that they are from an earlier clause or sentence than the figure.
    """

    start: int
    end: int
    text: str
    carried: bool = False

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            whole(name, getattr(self, name), 0, sys.maxsize)
        if not isinstance(self.text, str):
            raise ValueFieldError("text", self.text, "give the words of the part as a str")
        if not isinstance(self.carried, bool):
            raise ValueFieldError("carried", self.carried, "give True or False")

    def __str__(self) -> str:
        """The words of the part."""
        return self.text

    def to_dict(self) -> PartRecord:
        """The part in plain JSON types."""
        return {"start": self.start, "end": self.end, "text": self.text, "carried": self.carried}


@dataclass(frozen=True, slots=True)
class Observation:
    """One row of a table of figures: an indicator of a subject for a period, with its value and its changes.

    >>> from econnum import observe
    >>> [row] = observe("2021年，四川省进出口总额810.1亿元，同比增长17.9%。")
    >>> print(row.indicator, row.subject, row.period, [figure.text for figure in row.figures])
    进出口总额 四川省 2021年 ['810.1亿元', '17.9%']

    A part that the text does not state, or that no rule licenses, is None.  `period` are the words of the period and
    `when` is the period they state, if they state no more than that.  `value` is the level, None where only a change is
    stated; `changes` are changes of the level, `rates` changes of its rate of growth, and `also` the same amount in
    another unit.  All of them are mentions that `extract` returns.  `rule` is the name of the rule that made the row;
    it is not compared.
    """

    indicator: Part | None
    subject: Part | None
    period: Part | None
    when: Period | None
    value: Mention | None
    changes: tuple[Mention, ...] = ()
    rates: tuple[Mention, ...] = ()
    also: tuple[Mention, ...] = ()
    status: Status = "stated"
    language: Language = "en"
    rule: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        for name in ("indicator", "subject", "period"):
            if not isinstance(getattr(self, name), Part | None):
                raise ValueFieldError(name, getattr(self, name), "give a Part, or None")
        if not isinstance(self.when, Period | None):
            raise ValueFieldError("when", self.when, "give a Period, such as Period('2021'), or None")
        if not isinstance(self.value, Mention | None):
            raise ValueFieldError("value", self.value, "give a Mention, or None")
        for name in ("changes", "rates", "also"):
            given = getattr(self, name)
            if not isinstance(given, tuple) or not all(isinstance(one, Mention) for one in given):
                raise ValueFieldError(name, given, "give a tuple of mentions")
        if not self.figures:
            raise ValueFieldError("value", self.value, "give a value, or at least one change")
        one_of("status", self.status, get_args(Status))
        one_of("language", self.language, get_args(Language))

    @property
    def figures(self) -> tuple[Mention, ...]:
        """All figures of the row: the value, then what restates it, its changes, and the changes of its rate."""
        level = () if self.value is None else (self.value,)
        return (*level, *self.also, *self.changes, *self.rates)

    def to_dict(self) -> ObservationRecord:
        """The record of this observation: ten fields, figures as the records of their mentions."""
        return {
            "indicator": None if self.indicator is None else self.indicator.to_dict(),
            "subject": None if self.subject is None else self.subject.to_dict(),
            "period": None if self.period is None else self.period.to_dict(),
            "when": None if self.when is None else self.when.timex,
            "value": None if self.value is None else self.value.to_dict(),
            "changes": [mention.to_dict() for mention in self.changes],
            "rates": [mention.to_dict() for mention in self.rates],
            "also": [mention.to_dict() for mention in self.also],
            "status": self.status,
            "lang": self.language,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Observation:
        """The observation of a record; raises a `RecordError` that names a missing or wrong field."""
        if not isinstance(record, Mapping):
            raise RecordError("record", record, "give a mapping with the ten fields of an observation")
        missing = [name for name in ObservationRecord.__required_keys__ if name not in record]
        if missing:
            raise RecordError(min(missing), None, "the field is missing; an observation has all ten")
        when, value = record["when"], record["value"]
        if not isinstance(when, str | None):
            raise RecordError("when", when, "give a TIMEX3 value, such as '2021', or null")
        try:
            return Observation(
                _part(record, "indicator"),
                _part(record, "subject"),
                _part(record, "period"),
                None if when is None else Period(when),
                None if value is None else Mention.from_dict(value),
                _mentions(record, "changes"),
                _mentions(record, "rates"),
                _mentions(record, "also"),
                record["status"],
                record["lang"],
            )
        except ValueFieldError as error:
            raise RecordError(error.field, error.value, error.hint) from None


def _part(record: Mapping[str, Any], name: str) -> Part | None:
    given = record[name]
    if given is None:
        return None
    try:
        start, end, text, carried = given["start"], given["end"], given["text"], given["carried"]
    except (KeyError, TypeError, IndexError):
        raise RecordError(name, given, "give start, end, text and carried, or null") from None
    if type(start) is not int or type(end) is not int or not isinstance(text, str) or len(text) != end - start:
        raise RecordError(name, given, "give the offsets of the part and the characters between them")
    if start < 0 or not isinstance(carried, bool):
        raise RecordError(name, given, "give offsets from 0, and whether the part is carried")
    return Part(start, end, text, carried)


def _mentions(record: Mapping[str, Any], name: str) -> tuple[Mention, ...]:
    given = record[name]
    if not isinstance(given, list | tuple):
        raise RecordError(name, given, "give a list of records of mentions")
    return tuple(Mention.from_dict(one) for one in given)
