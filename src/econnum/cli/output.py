"""The output of a command: standard output, or a file that appears only when it is complete."""

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
from econnum.cli.inputs import reason

__all__ = ["opened", "replaced"]

_NO_SYNC = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}  # from file systems that do not support it


@contextmanager
def opened(path: str | None) -> Iterator[TextIO]:
    """A UTF-8 text stream into the file from `replaced`, or to standard output without a path.

    Raises a `CommandError` if anything could not be written; when the context ends, everything is flushed.
    """
    if path is None or _is_standard_output(path):
        with _told("standard output"), _standard_output() as out:
            yield out
    else:
        with replaced(path) as beside, _written(beside) as out:
            yield out


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    """Standard output with its own buffer.

    Python's may have no buffer (python -u, PYTHONUNBUFFERED), and then treats a partial write to a full disk as
    complete.
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
    os.close(os.dup(descriptor))  # some file systems report a full disk only now


@contextmanager
def replaced(path: str) -> Iterator[str]:
    """A temporary file in the same folder, which replaces the path after success and is removed after an error.

    For a device or a pipe, the path itself is used; for a symbolic link, its target is replaced.  The new file has the
    mode of the old one, and its owner and group as far as the user may set them.
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
    """Turn errors of the system into a `CommandError` that names the output, except that of a closed pipe."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CommandError(name, reason(error)) from error


def _written(file: str | int) -> TextIO:
    return open(file, "w", encoding="utf-8", errors="backslashreplace", newline="\n", closefd=isinstance(file, str))


def _descriptor(stream: TextIO) -> int | None:
    """The file descriptor of a stream; None if a caller replaced the system's stream."""
    try:
        return stream.fileno()
    except OSError:
        return None


def _is_standard_output(path: str) -> bool:
    """Whether the path and standard output are the same file, as with /dev/stdout after `>> FILE`."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(sys.stdout.fileno()))
    except (AttributeError, OSError):  # no such file, or standard output is closed or replaced
        return False


def _settle(path: str) -> None:
    """Write the file to the disk before it is renamed: a system may promise space that it does not have."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise
    finally:
        os.close(descriptor)


def _give_rights(path: str, before: os.stat_result | None) -> None:
    """Set the permissions of the old file, or those of a new file: those of mkstemp exclude all other users."""
    if before is None:
        os.chmod(path, 0o666 & ~_umask())
        return
    mode = before.st_mode & 0o777
    if hasattr(os, "chown"):
        try:
            os.chown(path, before.st_uid, before.st_gid)
        except OSError:  # only root may change the owner
            with suppress(OSError):
                os.chown(path, -1, before.st_gid)
        if os.stat(path).st_gid != before.st_gid:
            mode &= ~0o070  # permissions of one group are not for another
    os.chmod(path, mode)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
