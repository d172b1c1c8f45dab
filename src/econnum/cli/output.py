"""A file that a command writes: whole under its name, or not there at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from tempfile import mkstemp
from typing import TextIO

__all__ = ["opened", "replaced"]


@contextmanager
def replaced(path: str) -> Iterator[str]:
    """A new file beside the path, which takes its place when all went well and goes when something did not.

    What is no file, such as /dev/stdout or a pipe, is given as it is; of a link, the file that it leads to is replaced.
    """
    path = os.path.realpath(path)
    if os.path.exists(path) and not os.path.isfile(path):
        yield path
        return
    descriptor, beside = mkstemp(dir=os.path.dirname(path), prefix=".", suffix=".part")
    os.close(descriptor)
    try:
        yield beside
        os.chmod(beside, 0o666 & ~_umask())  # mkstemp keeps others from reading
        os.replace(beside, path)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(beside)


@contextmanager
def opened(path: str | None) -> Iterator[TextIO]:
    """The same for text in UTF-8; standard output where there is no path."""
    if path is None:
        yield sys.stdout
        return
    with replaced(path) as beside, open(beside, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as out:
        yield out


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
