"""What econnum raises: each error is an `EconnumError` and the builtin that fits."""

from __future__ import annotations

__all__ = [
    "DimensionError",
    "EconnumError",
    "FormatError",
    "OperandError",
    "PairError",
    "ParseError",
    "PatternTimeoutError",
    "RateError",
    "RecordError",
    "UnitError",
    "ValueFieldError",
    "WorkerError",
]


class EconnumError(Exception):
    """The base of every error that econnum raises on purpose."""


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
        where = "" if self.unread == self.text else f" in {self.text!r}"
        return f"cannot read {self.unread!r}{where} as one expression: {self.hint}"


class PatternTimeoutError(EconnumError, TimeoutError):
    """A pattern of a caller's `Words` took too long over a text; `seconds` is what it was given."""

    def __init__(self, pattern: str, seconds: int) -> None:
        super().__init__(pattern, seconds)
        self.pattern = pattern
        self.seconds = seconds

    def __str__(self) -> str:
        return (
            f"the pattern {self.pattern!r} took more than {self.seconds} seconds over a text: "
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
        return f"record field {self.field!r} is {self.value!r}: {self.hint}"


class ValueFieldError(EconnumError, ValueError):
    """A typed value was built from a field that it cannot hold, such as a binary float for a figure."""

    def __init__(self, field: str, value: object, hint: str) -> None:
        super().__init__(field, value, hint)
        self.field = field
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.field} is {self.value!r}: {self.hint}"


class FormatError(EconnumError, ValueError):
    """A value cannot be written as it was asked to be; `value` is what was given."""

    def __init__(self, value: object, hint: str) -> None:
        super().__init__(value, hint)
        self.value = value
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot write {self.value!r}: {self.hint}"


class UnitError(EconnumError, ValueError):
    """A unit that is not known, or that means something else where it was to be used."""

    def __init__(self, unit: str, hint: str) -> None:
        super().__init__(unit, hint)
        self.unit = unit
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot use the unit {self.unit!r}: {self.hint}"


class DimensionError(EconnumError, ValueError):
    """Two units measure different things; `source` and `target` name them, `dimensions` says what they measure."""

    def __init__(self, source: str, target: str, source_dimension: str, target_dimension: str) -> None:
        super().__init__(source, target, source_dimension, target_dimension)
        self.source = source
        self.target = target
        self.dimensions = (source_dimension, target_dimension)

    def __str__(self) -> str:
        one, other = self.dimensions
        return f"cannot convert {self.source!r} ({one}) into {self.target!r} ({other}): they measure different things"


class OperandError(EconnumError, TypeError):
    """Two values that do not add up, such as dollars and yuan; `left` and `right` are the values."""

    def __init__(self, action: str, left: object, right: object, hint: str) -> None:
        super().__init__(action, left, right, hint)
        self.action = action
        self.left = left
        self.right = right
        self.hint = hint

    def __str__(self) -> str:
        return f"cannot {self.action} {self.left!r} and {self.right!r}: {self.hint}"


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
        return f"no rate from {self.base} to {self.quote}{day}: {self.hint}"


class WorkerError(EconnumError, RuntimeError):
    """A process that shares the work could not be started, or ended before its work was done."""

    def __init__(self, problem: str, hint: str) -> None:
        super().__init__(problem, hint)
        self.problem = problem
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.problem}: {self.hint}"
