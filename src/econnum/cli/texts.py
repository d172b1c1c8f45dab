"""What the commands read: files, folders and standard input, as texts in UTF-8."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

__all__ = ["Text", "Unreadable", "printable", "readable", "reason", "text_of", "texts"]

STANDARD_INPUT = "-"


class Text(NamedTuple):
    """A text to read, by the name that the output gives it."""

    name: str
    text: str


class Unreadable(NamedTuple):
    """A path that gave no text, and why."""

    name: str
    reason: str

    def __str__(self) -> str:
        return f"econnum: {printable(self.name)}: {self.reason}"


def texts(paths: Sequence[str]) -> Iterator[Text | Unreadable]:
    """The texts at `paths`, in the order given: files, folders (every `*.txt` below, sorted), `-`.

    No path at all means standard input.  What cannot be read comes as `Unreadable`, in its place, so that the
    others still go through.
    """
    for path in paths or (STANDARD_INPUT,):
        if path != STANDARD_INPUT and os.path.isdir(path):
            yield from _folder(path)
        else:
            yield _read(path)


def _folder(path: str) -> Iterator[Text | Unreadable]:
    unlisted: list[OSError] = []
    names = sorted(
        os.path.join(folder, name)
        for folder, _, files in os.walk(path, onerror=unlisted.append)
        for name in files
        if name.endswith(".txt")
    )
    yield from map(_read, names)
    for error in unlisted:
        yield Unreadable(str(error.filename), reason(error))
    if not names and not unlisted:
        yield Unreadable(path, "no *.txt file in this folder")


def _read(path: str) -> Text | Unreadable:
    try:
        if path == STANDARD_INPUT:
            return Text(path, text_of(sys.stdin.buffer.read()))
        with open(path, "rb") as file:
            return Text(path, text_of(file.read()))
    except UnicodeDecodeError as error:
        return Unreadable(path, f"not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}")
    except OSError as error:
        return Unreadable(path, reason(error))


def text_of(data: bytes) -> str:
    r"""The text in UTF-8 bytes, without its byte order mark; line ends stay as they are.

    >>> text_of(b"\xef\xbb\xbf20.4%\r\n")
    '20.4%\r\n'
    """
    return data.decode("utf-8").removeprefix("\ufeff")


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in a few words."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    return (error.strerror or str(error)).lower()


def readable(found: Iterable[Text | Unreadable], unreadable: list[Unreadable]) -> Iterator[Text]:
    """The texts among `found`; the others are told on standard error at once and collected."""
    for one in found:
        if isinstance(one, Text):
            yield one
        else:
            unreadable.append(one)
            print(one, file=sys.stderr)


def printable(text: str) -> str:
    """`text` on one line: what would break a row or reach a terminal as a command becomes a space."""
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)
