"""Packages that belong to an extra: imported where they are needed, and named where they are missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from econnum.errors import MissingExtraError

__all__ = ["optional"]


@contextmanager
def optional(extra: str) -> Iterator[None]:
    """Where packages of an extra are imported; one that is not installed is a `MissingExtraError`.

    >>> with optional("arrow"):
    ...     import a_package_that_nobody_has
    Traceback (most recent call last):
    econnum.errors.MissingExtraError: a_package_that_nobody_has is not installed: pip install 'econnum[arrow]'
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise MissingExtraError(error.name or extra, extra) from error
