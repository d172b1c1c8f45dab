"""Checks of arguments: each raises an error that names the argument, the value and what would work."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Context, Decimal
from types import UnionType

from econnum.errors import ArgumentError, ValueFieldError
from econnum.exact import LIMITS, within

__all__ = ["expect", "figure_of", "one_of", "several", "whole"]


def expect(argument: str, given: object, kinds: type | UnionType | tuple[type, ...], hint: str) -> None:
    """Raise an `ArgumentError` if an argument has the wrong type.

    >>> expect("text", b"5%", str, "give a str")
    Traceback (most recent call last):
    econnum.errors.ArgumentError: text is b'5%': give a str
    """
    if not isinstance(given, kinds):
        raise ArgumentError(argument, given, hint)


def several(argument: str, given: object, hint: str) -> None:
    """Raise an `ArgumentError` if an argument is not an iterable, or is a single text.

    >>> several("texts", "5%", "give an iterable of texts, such as [text]")
    Traceback (most recent call last):
    econnum.errors.ArgumentError: texts is '5%': give an iterable of texts, such as [text]
    """
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise ArgumentError(argument, given, hint)


def one_of(field: str, given: object, allowed: Collection[str], hint: str = "") -> None:
    """Raise a `ValueFieldError` if a setting is not one of the allowed words.

    >>> one_of("reading", "at", ["by", "to"])
    Traceback (most recent call last):
    econnum.errors.ValueFieldError: reading is 'at': give one of by, to
    """
    if not isinstance(given, str) or given not in allowed:
        raise ValueFieldError(field, given, hint or f"give one of {', '.join(allowed)}")


def whole(field: str, given: object, least: int, most: int) -> None:
    """Raise a `ValueFieldError` if a setting is not a whole number from `least` to `most`.

    >>> whole("digits", 0, 1, 400)
    Traceback (most recent call last):
    econnum.errors.ValueFieldError: digits is 0: give a whole number from 1 to 400
    """
    if type(given) is not int or not least <= given <= most:
        raise ValueFieldError(field, given, f"give a whole number from {least:,} to {most:,}")


def figure_of(field: str, given: object, limits: Context = LIMITS) -> Decimal:
    """The given figure as a `Decimal`; raises a `ValueFieldError` if it is not exact or beyond the limits.

    >>> figure_of("value", 5)
    Decimal('5')
    >>> figure_of("value", Decimal("1E+401"))
    Traceback (most recent call last):
    econnum.errors.ValueFieldError: value is Decimal('1E+401'): give at most 1,000 digits, from 10^-400 to 10^400
    """
    figure = Decimal(given) if isinstance(given, int) and not isinstance(given, bool) else given
    if not isinstance(figure, Decimal) or not figure.is_finite():
        raise ValueFieldError(field, given, "give a finite decimal.Decimal or an int; floats are not exact")
    if not within(figure, limits):
        reach = f"from 10^{limits.Emin} to 10^{limits.Emax}"
        raise ValueFieldError(field, given, f"give at most {limits.prec:,} digits, {reach}")
    return figure
