"""The input of the commands: files, folders and standard input, as texts in UTF-8."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from econnum.cli.command import tell

__all__ = ["STANDARD_INPUT", "NothingReadError", "Text", "Unreadable", "read", "readable", "reason", "text_of", "texts"]

STANDARD_INPUT = "-"


class Text(NamedTuple):
    """A text to read, with its name in the output."""

    name: str
    text: str


class Unreadable(NamedTuple):
    """A path that could not be read, and why."""

    name: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name or repr(self.name)}: {self.reason}"


class NothingReadError(Exception):
    """No path could be read, and each error is printed: an old output file stays."""


def texts(paths: Sequence[str]) -> Iterator[Text | Unreadable]:
    """The texts at `paths`, in the order given: files, folders (every `*.txt` below, sorted), `-`.

    Without a path, standard input is read.  What cannot be read is returned as `Unreadable`, at its position, so that
    the others are still read.
    """
    for path in paths or (STANDARD_INPUT,):
        if path != STANDARD_INPUT and os.path.isdir(path):
            yield from _folder(path)
        else:
            yield read(path)


def _folder(path: str) -> Iterator[Text | Unreadable]:
    unlisted: list[OSError] = []
    names = sorted(
        os.path.join(folder, name)
        for folder, _, files in os.walk(path, onerror=unlisted.append)
        for name in files
        if name.endswith(".txt")
    )
    yield from map(read, names)
    for error in unlisted:
        yield Unreadable(str(error.filename), reason(error))
    if not names and not unlisted:
        yield Unreadable(path, "no *.txt file in this folder")


def read(path: str) -> Text | Unreadable:
    """The text of one file, or of standard input."""
    try:
        if path == STANDARD_INPUT:
            if sys.stdin is None:
                return Unreadable(path, "standard input is closed")
            return Text(path, text_of(sys.stdin.buffer.read()))
        with open(path, "rb") as file:
            return Text(path, text_of(file.read()))
    except UnicodeDecodeError as error:
        return Unreadable(path, f"not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}")
    except OSError as error:
        return Unreadable(path, reason(error))


def text_of(data: bytes) -> str:
    r"""The text of UTF-8 bytes, without a byte order mark; line ends are unchanged.

    >>> text_of(b"\xef\xbb\xbf20.4%\r\n")
    '20.4%\r\n'
    """
    return data.decode("utf-8").removeprefix("\ufeff")


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in a few words."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, IsADirectoryError):
        return "this is a folder; give a file"
    return (os.strerror(error.errno) if error.errno else str(error)).lower()


def readable(found: Iterable[Text | Unreadable], unreadable: list[Unreadable]) -> Iterator[Text]:
    """The texts in `found`; the unreadable paths are printed on standard error at once, and collected.

    Raises a `NothingReadError` at the end if there was no text.
    """
    nothing = True
    for one in found:
        if isinstance(one, Text):
            nothing = False
            yield one
        else:
            unreadable.append(one)
            tell(one)
    if nothing:
        raise NothingReadError
