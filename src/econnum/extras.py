"""Imports of packages that belong to an extra, with an error that names the extra if one is missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from econnum.errors import MissingExtraError

__all__ = ["optional"]


@contextmanager
def optional(extra: str) -> Iterator[None]:
    """A context for importing packages of an extra; raises a `MissingExtraError` if one is not installed.

    >>> with optional("arrow"):
    ...     import a_package_that_nobody_has
    Traceback (most recent call last):
    econnum.errors.MissingExtraError: a_package_that_nobody_has is not installed: pip install 'econnum[arrow]'
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise MissingExtraError(error.name or extra, extra) from error
