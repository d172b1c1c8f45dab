"""The parts that all commands share: their type, the exit statuses, and the printing of errors."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from typing import NamedTuple

from econnum.printable import printable

__all__ = [
    "FAILED",
    "INTERRUPTED",
    "LEFT_OUT",
    "PIPE_CLOSED",
    "Command",
    "CommandError",
    "add_jobs",
    "add_output",
    "announce_standard_input",
    "complain",
    "tell",
]

LEFT_OUT = 1  # a path or a figure could not be read, everything else was done (for `audit`: discrepancies)
FAILED = 2  # the status of argparse for wrong usage
INTERRUPTED = 130  # what a shell reports for a program that Ctrl-C ended
PIPE_CLOSED = 141  # what it reports for one that SIGPIPE ended, such as `cat` and `grep`


class Command(NamedTuple):
    """A command: a one-line summary, its arguments, and a function that returns the exit status."""

    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.ArgumentParser, argparse.Namespace], int]


class CommandError(Exception):
    """An error that stops a command: the file or the figure concerned, and what is wrong with it."""

    def __init__(self, about: str, reason: object) -> None:
        super().__init__(about, reason)
        self.about = about
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.about or repr(self.about)}: {self.reason}"


def add_output(parser: argparse._ActionsContainer, *, encoded: str = "") -> None:
    """Add the option of where to write."""
    parser.add_argument(
        "-o", "--output", metavar="FILE", help=f"the file to write{encoded}; by default standard output"
    )


def add_jobs(parser: argparse._ActionsContainer) -> None:
    """Add the option of how many processes to work with."""
    parser.add_argument(
        "-j",
        "--jobs",
        type=_jobs,
        default=1,
        metavar="N",
        help="the number of processes, at most one for each CPU; 0 is one for each CPU (default: %(default)s)",
    )


def _jobs(given: str) -> int | None:
    if not given.isascii() or not given.isdecimal() or len(given) > 100:
        raise argparse.ArgumentTypeError(f"{given!r:.80} is not a number of processes; give 0, 1, 2 and so on")
    return int(given) or None


def tell(message: object) -> None:
    """Print an error on standard error, in one line."""
    complain(f"econnum: {printable(str(message))}\n")


def announce_standard_input(options: argparse.Namespace) -> None:
    """Tell who types on a terminal that the texts are expected there, if neither files nor texts are given."""
    if not options.paths and not options.text and sys.stdin is not None and sys.stdin.isatty():
        tell("reading standard input; Ctrl-D ends it, and econnum --help lists the options")


def complain(message: str) -> None:
    """Write to standard error; if that fails, only the exit status shows the error."""
    try:
        sys.stderr.write(message)
        sys.stderr.flush()
    except OSError:  # At exit, Python would flush it again and return the status 120.
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), sys.stderr.fileno())
