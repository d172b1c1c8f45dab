"""The errors that econnum raises: each is an `EconnumError` and a fitting builtin error."""

from __future__ import annotations

import re
from reprlib import Repr

__all__ = [
    "ArgumentError",
    "BaselineError",
    "BilingualFileError",
    "DimensionError",
    "EconnumError",
    "FormatError",
    "MissingExtraError",
    "OperandError",
    "PairError",
    "ParseError",
    "PatternTimeoutError",
    "RateError",
    "RecordError",
    "UnitError",
    "ValueFieldError",
    "WorkerError",
    "shown",
]

_BRIEF = Repr()
_BRIEF.maxstring = _BRIEF.maxlong = 80
_BRIEF.maxother = 120
_LINE_END = re.compile(r"\s*\n\s*")
_LONGEST_INT = 1_000  # bits; Python itself refuses to write an int of over 4,300 digits


def shown(value: object) -> str:
    """The `repr` of a value on one line, without the middle if it is long; never raises and is always fast.

    >>> shown("5 km"), shown(10**5000), shown("a" * 10**6)[-5:]
    ("'5 km'", '<an int of 16610 bits>', "aaaa'")
    """
    if isinstance(value, int) and value.bit_length() > _LONGEST_INT:
        return f"<an int of {value.bit_length()} bits>"
    try:
        return _LINE_END.sub(" ", _BRIEF.repr(value))  # that of a frame has several lines
    except Exception:
        return f"<a {type(value).__name__}>"


def _short(value: object) -> str:
    """The `str` of a value if that is short, otherwise its shortened `repr`."""
    try:
        text = str(value)
    except Exception:
        return shown(value)
    return shown(value) if isinstance(value, str) or len(text) > _BRIEF.maxstring else text


class EconnumError(Exception):
    """The base class of every error that econnum raises on purpose."""


class ArgumentError(EconnumError, TypeError):
    """An argument has the wrong type; `argument` is its name and `value` the given object."""

    def __init__(self, argument: str, value: object, hint: str) -> None:
        super().__init__(argument, value, hint)
        self.argument = argument
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.argument} is {shown(self.value)}: {self.hint}"


class MissingExtraError(EconnumError, ImportError):
    """A package of an extra is not installed; `module` and `extra` are their names."""

    def __init__(self, module: str, extra: str) -> None:
        super().__init__(module, extra)
        self.module = module
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.module} is not installed: pip install 'econnum[{self.extra}]'"


class ParseError(EconnumError, ValueError):
    """The text given to `parse` is not a single expression.

    `text` is the given text, `unread` the part that could not be read.
    """

    def __init__(self, text: str, unread: str, hint: str) -> None:
        super().__init__(text, unread, hint)
        self.text = text
        self.unread = unread
        self.hint = hint

    def __str__(self) -> str:
        where = "" if self.unread == self.text else f" in {shown(self.text)}"
        return f"cannot read {shown(self.unread)}{where} as a single expression: {self.hint}"


class PatternTimeoutError(EconnumError, TimeoutError):
    """A pattern of a caller's `Words` took too long on a text; `seconds` is the limit."""

    def __init__(self, pattern: str, seconds: int) -> None:
        super().__init__(pattern, seconds)
        self.pattern = pattern
        self.seconds = seconds

    def __str__(self) -> str:
        return (
            f"the pattern {shown(self.pattern)} took more than {self.seconds} seconds on a text: "
            "change it so that no two of its repetitions can match the same characters"
        )


class RecordError(EconnumError, ValueError):
    """A field of a record given to `Mention.from_dict` is missing or wrong; `field` is its name."""

    def __init__(self, field: str, value: object, hint: str) -> None:
        super().__init__(field, value, hint)
        self.field = field
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"record field {self.field!r} is {shown(self.value)}: {self.hint}"


class ValueFieldError(EconnumError, ValueError):
    """A field of a value, or a setting, is wrong, such as a binary float for a figure."""

    def __init__(self, field: str, value: object, hint: str) -> None:
        super().__init__(field, value, hint)
        self.field = field
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.field} is {shown(self.value)}: {self.hint}"


class FormatError(EconnumError, ValueError):
    """A value cannot be written in a locale or a style; `value` is the given value."""

    def __init__(self, value: object, hint: str) -> None:
        super().__init__(value, hint)
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot write {shown(self.value)}: {self.hint}"


class UnitError(EconnumError, ValueError):
    """A unit is unknown, or has another meaning in the registry that should use it."""

    def __init__(self, unit: str, hint: str) -> None:
        super().__init__(unit, hint)
        self.unit = unit
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot use the unit {shown(self.unit)}: {self.hint}"


class DimensionError(EconnumError, ValueError):
    """Two units measure different things; `source` and `target` are the units, `dimensions` what they measure.

    `hint` names a unit that may have been meant, and is empty if no unit has a similar spelling.
    """

    def __init__(self, source: str, target: str, source_dimension: str, target_dimension: str, hint: str = "") -> None:
        super().__init__(source, target, source_dimension, target_dimension, hint)
        self.source = source
        self.target = target
        self.dimensions = (source_dimension, target_dimension)
        self.hint = hint

    def __str__(self) -> str:
        one, other = self.dimensions
        units = f"{shown(self.source)} ({one}) into {shown(self.target)} ({other})"
        return f"cannot convert {units}: {self.hint or 'they measure different things'}"


class OperandError(EconnumError, TypeError):
    """Two values cannot be added or compared, such as dollars and yuan; `left` and `right` are the values."""

    def __init__(self, action: str, left: object, right: object, hint: str) -> None:
        super().__init__(action, left, right, hint)
        self.action = action
        self.left = left
        self.right = right
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot {self.action}: {self.hint} (given: {_short(self.left)} and {_short(self.right)})"


class PairError(EconnumError, ValueError):
    """A line of a file of pairs does not contain two texts; `line` counts from 1."""

    def __init__(self, line: int, hint: str) -> None:
        super().__init__(line, hint)
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        return f"line {self.line}: {self.hint}"


class BaselineError(EconnumError, ValueError):
    """A text is not a baseline of accepted findings."""

    def __init__(self, hint: str) -> None:
        super().__init__(hint)
        self.hint = hint

    def __str__(self) -> str:
        return f"this is no baseline: {self.hint}"


class BilingualFileError(EconnumError, ValueError):
    """A bilingual file is broken, or is not one; `line` counts from 1, or is None."""

    def __init__(self, problem: str, hint: str, line: int | None = None) -> None:
        super().__init__(problem, hint, line)
        self.problem = problem
        self.hint = hint
        self.line = line

    def __str__(self) -> str:
        where = "" if self.line is None else f"line {self.line}: "
        return f"{where}{self.problem}: {self.hint}"


class RateError(EconnumError, LookupError):
    """An exchange rate is missing; `base` and `quote` are the currencies, `date` the day or None."""

    def __init__(self, base: str, quote: str, date: object, hint: str) -> None:
        super().__init__(base, quote, date, hint)
        self.base = base
        self.quote = quote
        self.date = date
        self.hint = hint

    def __str__(self) -> str:
        day = "" if self.date is None else f" on {self.date}"
        return f"no rate from {self.base:.80} to {self.quote:.80}{day}: {self.hint}"


class WorkerError(EconnumError, RuntimeError):
    """A worker process could not be started, or ended before its work was done."""

    def __init__(self, problem: str, hint: str) -> None:
        super().__init__(problem, hint)
        self.problem = problem
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.problem}: {self.hint}"
