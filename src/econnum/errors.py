"""What econnum raises: each error is an `EconnumError` and the builtin that fits."""

from __future__ import annotations

from reprlib import Repr

__all__ = [
    "ArgumentError",
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
_LONGEST_INT = 1_000  # bits; Python itself refuses to write an int of over 4,300 digits


def shown(value: object) -> str:
    """The `repr` of a value, its middle left out where it is long; never raises and never takes long.

    >>> shown("5 km"), shown(10**5000), shown("a" * 10**6)[-5:]
    ("'5 km'", '<an int of 16610 bits>', "aaaa'")
    """
    if isinstance(value, int) and value.bit_length() > _LONGEST_INT:
        return f"<an int of {value.bit_length()} bits>"
    try:
        return _BRIEF.repr(value)
    except Exception:
        return f"<a {type(value).__name__}>"


def _short(value: object) -> str:
    """A value as `str` writes it, where that is short; else its `repr`, cut."""
    try:
        text = str(value)
    except Exception:
        return shown(value)
    return shown(value) if isinstance(value, str) or len(text) > _BRIEF.maxstring else text


class EconnumError(Exception):
    """The base of every error that econnum raises on purpose."""


class ArgumentError(EconnumError, TypeError):
    """A function was given an argument of another type than it takes; `argument` names it, `value` is what came."""

    def __init__(self, argument: str, value: object, hint: str) -> None:
        super().__init__(argument, value, hint)
        self.argument = argument
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.argument} is {shown(self.value)}: {self.hint}"


class MissingExtraError(EconnumError, ImportError):
    """A package that is not installed, since it belongs to an extra; `module` and `extra` name the two."""

    def __init__(self, module: str, extra: str) -> None:
        super().__init__(module, extra)
        self.module = module
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.module} is not installed: pip install 'econnum[{self.extra}]'"


class ParseError(EconnumError, ValueError):
    """`parse` was given a text that is not one whole expression.

    `text` is what was given, `unread` the part that could not be read.
    """

    def __init__(self, text: str, unread: str, hint: str) -> None:
        super().__init__(text, unread, hint)
        self.text = text
        self.unread = unread
        self.hint = hint

    def __str__(self) -> str:
        where = "" if self.unread == self.text else f" in {shown(self.text)}"
        return f"cannot read {shown(self.unread)}{where} as one expression: {self.hint}"


class PatternTimeoutError(EconnumError, TimeoutError):
    """A pattern of a caller's `Words` took too long over a text; `seconds` is what it was given."""

    def __init__(self, pattern: str, seconds: int) -> None:
        super().__init__(pattern, seconds)
        self.pattern = pattern
        self.seconds = seconds

    def __str__(self) -> str:
        return (
            f"the pattern {shown(self.pattern)} took more than {self.seconds} seconds over a text: "
            "let no two of its repetitions match the same characters"
        )


class RecordError(EconnumError, ValueError):
    """A record given to `Mention.from_dict` breaks the contract of the record; `field` names where."""

    def __init__(self, field: str, value: object, hint: str) -> None:
        super().__init__(field, value, hint)
        self.field = field
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"record field {self.field!r} is {shown(self.value)}: {self.hint}"


class ValueFieldError(EconnumError, ValueError):
    """A typed value was built from a field that it cannot hold, such as a binary float for a figure."""

    def __init__(self, field: str, value: object, hint: str) -> None:
        super().__init__(field, value, hint)
        self.field = field
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.field} is {shown(self.value)}: {self.hint}"


class FormatError(EconnumError, ValueError):
    """A value cannot be written as it was asked to be; `value` is what was given."""

    def __init__(self, value: object, hint: str) -> None:
        super().__init__(value, hint)
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot write {shown(self.value)}: {self.hint}"


class UnitError(EconnumError, ValueError):
    """A unit that is not known, or that means something else where it was to be used."""

    def __init__(self, unit: str, hint: str) -> None:
        super().__init__(unit, hint)
        self.unit = unit
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot use the unit {shown(self.unit)}: {self.hint}"


class DimensionError(EconnumError, ValueError):
    """Two units measure different things; `source` and `target` name them, `dimensions` says what they measure.

    `hint` names a unit that may have been meant, and is empty where none comes close.
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
    """Two values that do not add up, such as dollars and yuan; `left` and `right` are the values."""

    def __init__(self, action: str, left: object, right: object, hint: str) -> None:
        super().__init__(action, left, right, hint)
        self.action = action
        self.left = left
        self.right = right
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot {self.action}: {self.hint} (given: {_short(self.left)} and {_short(self.right)})"


class PairError(EconnumError, ValueError):
    """A line of a file of pairs that holds no two texts; `line` counts from 1."""

    def __init__(self, line: int, hint: str) -> None:
        super().__init__(line, hint)
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        return f"line {self.line}: {self.hint}"


class RateError(EconnumError, LookupError):
    """A rate of exchange that was not given; `base` and `quote` are the currencies, `date` the day or None."""

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
    """A process that shares the work could not be started, or ended before its work was done."""

    def __init__(self, problem: str, hint: str) -> None:
        super().__init__(problem, hint)
        self.problem = problem
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.problem}: {self.hint}"
