"""What a command of the command line is, and the exit statuses that all of them share."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

__all__ = ["FAILED", "INTERRUPTED", "MISUSED", "PIPE_CLOSED", "Command"]

FAILED = 1
MISUSED = 2
INTERRUPTED = 130
PIPE_CLOSED = 141  # What a shell reports for a program that SIGPIPE ended, as `cat` and `grep` are.


class Command(NamedTuple):
    """A command: what it does in a line, its arguments, and its work, which gives the exit status."""

    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.ArgumentParser, argparse.Namespace], int]
