"""Where a command writes: standard output, or a file, whole under its name or not there at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from tempfile import mkstemp
from typing import TextIO

from econnum.cli.command import CommandError
from econnum.cli.texts import reason

__all__ = ["opened", "replaced"]

_NO_SYNC = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}  # of file systems that know no such thing


@contextmanager
def opened(path: str | None) -> Iterator[TextIO]:
    """A stream of text in UTF-8 into the file that `replaced` gives, or to standard output where there is no path.

    Raises `CommandError` where anything could not be written: when the context ends, all of it has left.
    """
    if path is None or _is_standard_output(path):
        with _told("standard output"), _standard_output() as out:
            yield out
    else:
        with replaced(path) as beside, _written(beside) as out:
            yield out


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    """Standard output with a buffer of our own.

    Python's may have none (python -u, PYTHONUNBUFFERED), and then takes a write of which the disk had room for a part
    for a whole one.
    """
    if sys.stdout is None:
        raise OSError("it is closed")
    sys.stdout.flush()
    descriptor = _descriptor(sys.stdout)
    if descriptor is None:
        yield sys.stdout
        return
    with _written(descriptor) as out:
        yield out
    os.close(os.dup(descriptor))  # some file systems say only now that there was no room


@contextmanager
def replaced(path: str) -> Iterator[str]:
    """A new file beside the path, which takes its place when all went well and goes when something did not.

    What is no file, such as a device or a pipe, is given as it is; of a link, the file that it leads to is replaced.
    The new file has the mode of the one before, and its owner and group as far as the writer may give them.
    """
    with _told(path):
        before = os.stat(path) if os.path.exists(path) else None
        if before is not None and not stat.S_ISREG(before.st_mode):
            yield path
            return
        if before is not None and not os.access(path, os.W_OK):
            raise OSError("permission denied")
        target = os.path.realpath(path)
        descriptor, beside = mkstemp(dir=os.path.dirname(target), prefix=".", suffix=".part")
        os.close(descriptor)
        try:
            yield beside
            _settle(beside)
            _give_rights(beside, before)
            os.replace(beside, target)
        finally:
            with suppress(FileNotFoundError):
                os.unlink(beside)


@contextmanager
def _told(name: str) -> Iterator[None]:
    """What the system refuses, as a `CommandError` of what is written; but not that nobody reads a pipe any longer."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CommandError(name, reason(error)) from error


def _written(file: str | int) -> TextIO:
    return open(file, "w", encoding="utf-8", errors="backslashreplace", newline="\n", closefd=isinstance(file, str))


def _descriptor(stream: TextIO) -> int | None:
    """What the system calls the stream; None of one that somebody put in the place of the system's."""
    try:
        return stream.fileno()
    except OSError:
        return None


def _is_standard_output(path: str) -> bool:
    """Whether the path leads where standard output goes already, as /dev/stdout does behind `>> FILE`."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(sys.stdout.fileno()))
    except (AttributeError, OSError):  # nothing there, or standard output closed or replaced
        return False


def _settle(path: str) -> None:
    """Have the file on the disk before it takes a name: a system may promise room that it does not have."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise
    finally:
        os.close(descriptor)


def _give_rights(path: str, before: os.stat_result | None) -> None:
    """The rights of the file before, or of any new file: mkstemp keeps all others from reading."""
    if before is None:
        os.chmod(path, 0o666 & ~_umask())
        return
    mode = before.st_mode & 0o777
    if hasattr(os, "chown"):
        try:
            os.chown(path, before.st_uid, before.st_gid)
        except OSError:  # only root gives files away
            with suppress(OSError):
                os.chown(path, -1, before.st_gid)
        if os.stat(path).st_gid != before.st_gid:
            mode &= ~0o070  # what one group might do is not for another
    os.chmod(path, mode)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
