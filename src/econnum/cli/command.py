"""What a command of the command line is, its exit statuses, and how it says what is wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from typing import NamedTuple

from econnum.printable import printable

__all__ = ["FAILED", "INTERRUPTED", "LEFT_OUT", "PIPE_CLOSED", "Command", "CommandError", "complain", "tell"]

LEFT_OUT = 1  # a path or a figure could not be read; all else was done (of `audit`: discrepancies)
FAILED = 2  # as argparse ends on wrong usage
INTERRUPTED = 130  # what a shell reports for a program that Ctrl-C ended
PIPE_CLOSED = 141  # what it reports for one that SIGPIPE ended, as `cat` and `grep` are


class Command(NamedTuple):
    """A command: what it does in a line, its arguments, and its work, which returns the exit status."""

    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.ArgumentParser, argparse.Namespace], int]


class CommandError(Exception):
    """What keeps a command from its work: the file or the figure that it is about, and what is wrong with it."""

    def __init__(self, about: str, reason: object) -> None:
        super().__init__(about, reason)
        self.about = about
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.about or repr(self.about)}: {self.reason}"


def tell(message: object) -> None:
    """Say on standard error, in one line, what is wrong."""
    complain(f"econnum: {printable(str(message))}\n")


def complain(message: str) -> None:
    """Write to standard error; where nothing can be written there, the exit status has to do."""
    try:
        sys.stderr.write(message)
        sys.stderr.flush()
    except OSError:  # Python would flush it once more as it ends, and make the status 120.
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), sys.stderr.fileno())
