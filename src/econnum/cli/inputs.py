"""What a command reads: a file or standard input, as pieces of text or of bytes, as they come."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from io import UnsupportedOperation
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, NamedTuple, cast

from econnum.cli.command import CommandError
from econnum.cli.encodings import AUTO, UndecodableError, decoded, detected
from econnum.cli.progress import Progress

__all__ = ["STANDARD_INPUT", "Input", "opened_bytes", "opened_text", "read", "reason", "refuse_document"]

STANDARD_INPUT = "-"
PIECE = 1 << 16  # the bytes that are read at a time
IN_MEMORY = 1 << 24  # the bytes of a stream that are kept there, where all of it has to be at hand

_WORD = "run `pandoc -t plain -o FILE.txt FILE` first"
_SHEET = "save it as CSV first, and give --column"
_PACKED = "unpack it first"
# What to do first with a document that is no text, by its ending.
_DOCUMENTS = {
    ".pdf": "a PDF is no text; run `pdftotext -enc UTF-8 FILE` first",
    **{ending: f"a {ending} is no text; {_WORD}" for ending in (".docx", ".odt", ".rtf", ".epub")},
    **{ending: f"a {ending} is no text; save it as text first" for ending in (".doc", ".ppt", ".pptx")},
    **{ending: f"a {ending} is no text; {_SHEET}" for ending in (".xls", ".xlsx", ".ods")},
    **{ending: f"a {ending} is no text; {_PACKED}" for ending in (".zip", ".gz", ".bz2", ".xz", ".7z", ".tar")},
}
# The same by how it begins, whatever it is called.
_HEADS = {
    b"%PDF-": _DOCUMENTS[".pdf"],
    b"PK\x03\x04": f"this is a packed document, such as a .docx, or an archive; {_WORD}, or {_PACKED}",
    b"\x1f\x8b": _DOCUMENTS[".gz"],
    b"PAR1": "this is a Parquet file; give --input-format parquet and --column",
}


class Input(NamedTuple):
    """The pieces of a text; `live` if they come from a pipe or a terminal, whose answers are awaited."""

    pieces: Iterator[str]
    live: bool


def read(path: str, encoding: str | None = None) -> str:
    """The whole text of a file, or of standard input; raises `CommandError` where it cannot be read."""
    refuse_document(path)
    with opened_text(path, encoding) as given:
        return "".join(given.pieces)


def refuse_document(path: str) -> None:
    """Raise `CommandError`, which says what to do first, for a path that ends as a document that is no text does."""
    ending = os.path.splitext(path)[1].lower()
    if ending in _DOCUMENTS and os.path.exists(path):
        raise CommandError(path, _DOCUMENTS[ending])


@contextmanager
def opened_text(path: str, encoding: str | None, progress: Progress | None = None) -> Iterator[Input]:
    """A file, or standard input, as text in pieces; raises `CommandError` for what cannot be read.

    A file is looked through before a piece of it is given: one with a wrong byte anywhere is left out whole.  What
    comes through a pipe is given as it comes.  To detect its encoding, it is read to its end first.
    """
    with _told(path), ExitStack() as stack:
        file = stack.enter_context(_opened(path))
        live, given = not _is_regular(file), encoding not in {None, AUTO}
        if live and encoding == AUTO:
            file, live = stack.enter_context(_copied(file)), False
        if not live:
            begin = file.tell()
            encoding = detected(file, begin) if encoding == AUTO else encoding
            file.seek(begin)
            for _ in decoded(_pieces(file), encoding, given=given):
                pass
            file.seek(begin)
        yield Input(decoded(_pieces(file, progress), encoding, given=given), live)


@contextmanager
def opened_bytes(path: str) -> Iterator[BinaryIO]:
    """A file, or all of standard input, as bytes among which one may move about."""
    with _told(path), _opened(path) as file:
        if _is_regular(file):
            yield file
        else:
            with _copied(file) as copy:
                yield copy


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    if path != STANDARD_INPUT:
        with open(path, "rb") as file:
            yield file
    elif sys.stdin is None:
        raise CommandError(path, "standard input is closed")
    else:
        yield sys.stdin.buffer


@contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except UndecodableError as error:
        raise CommandError(path, error) from error
    except OSError as error:
        raise CommandError(path, reason(error)) from error


@contextmanager
def _copied(file: BinaryIO) -> Iterator[BinaryIO]:
    """The file in memory, or on the disk if it is large."""
    with SpooledTemporaryFile(max_size=IN_MEMORY) as copy:
        shutil.copyfileobj(file, copy)
        copy.seek(0)
        yield cast(BinaryIO, copy)


def _is_regular(file: BinaryIO) -> bool:
    """Whether the file is one that can be read twice; a stream that is no file of the system's says so itself."""
    try:
        return stat.S_ISREG(os.fstat(file.fileno()).st_mode)
    except UnsupportedOperation:
        return file.seekable()


def _pieces(file: BinaryIO, progress: Progress | None = None) -> Iterator[bytes]:
    """What the file has to give, as it comes; raises `UndecodableError` for a document that is no text."""
    first = True
    while piece := _some(file):
        if first:
            for head, advice in _HEADS.items():
                if piece.startswith(head):
                    raise UndecodableError(advice)
        first = False
        if progress is not None:
            progress.advance(len(piece))
        yield piece


def _some(file: BinaryIO) -> bytes:
    """What is there to read, at least a byte; nothing at the end."""
    read1 = getattr(file, "read1", file.read)
    given: bytes = read1(PIECE)
    return given


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in a few words."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, IsADirectoryError):
        return "this is a folder; give a file"
    return (os.strerror(error.errno) if error.errno else str(error)).lower()
