"""What econnum raises: each error is an `EconnumError` and the builtin that fits."""

from __future__ import annotations

__all__ = ["EconnumError", "FormatError", "ParseError", "RecordError", "ValueFieldError"]


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
