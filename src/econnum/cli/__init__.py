"""The command line: `econnum PATHS` reads texts and prints the figures in them.

Each command has a module of its own; `COMMANDS` lists them.  If the first word is not a command, the command is
`extract`: `econnum seeds` is short for `econnum extract seeds`.  A file with the name of a command is written
`./extract`.

Every error that stops a command is printed here, in one line.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from econnum import __version__
from econnum.cli.audit import AUDIT
from econnum.cli.command import FAILED, INTERRUPTED, LEFT_OUT, PIPE_CLOSED, Command, CommandError, complain, tell
from econnum.cli.convert import CONVERT
from econnum.cli.extract import EXTRACT
from econnum.cli.output import opened
from econnum.cli.texts import NothingReadError
from econnum.cli.write import FORMAT, REWRITE
from econnum.errors import EconnumError
from econnum.printable import printable

__all__ = ["COMMANDS", "main", "parser_of"]

COMMANDS: dict[str, Command] = {
    "extract": EXTRACT,
    "convert": CONVERT,
    "audit": AUDIT,
    "format": FORMAT,
    "rewrite": REWRITE,
}
DEFAULT_COMMAND = "extract"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line on `argv`, by default the process's own, and return the exit status.

    0 for success, 1 for discrepancies or if a path or a figure was skipped, 2 if the work could not be done.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _set_up_streams()
    try:
        return _run(arguments)
    except SystemExit as stop:  # from argparse: 0 after --help and --version, 2 after wrong usage
        return stop.code if isinstance(stop.code, int) else FAILED
    except NothingReadError:
        return LEFT_OUT
    except BrokenPipeError:
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except (CommandError, EconnumError) as error:
        tell(error)
    except MemoryError:
        tell("there is not enough memory for this")
    except Exception as error:
        if sys.flags.dev_mode:  # python -X dev -m econnum shows the traceback
            raise
        tell(f"this is a bug of econnum, please report it: {type(error).__name__}: {error}{_place(error)}")
    return FAILED


def _run(arguments: list[str]) -> int:
    name = arguments[0] if arguments and arguments[0] in COMMANDS else None
    parser = parser_of(name)
    options = parser.parse_args(arguments if name is None else arguments[1:])
    return COMMANDS[name or DEFAULT_COMMAND].run(parser, options)


def parser_of(name: str | None) -> argparse.ArgumentParser:
    """The parser of a command, or of the command line without one."""
    parser = _Parser(
        prog=f"econnum {name}" if name else "econnum", allow_abbrev=False, epilog=None if name else _epilog()
    )
    parser.add_argument("--version", action="version", version=f"econnum {__version__}")
    COMMANDS[name or DEFAULT_COMMAND].add_arguments(parser)
    return parser


class _Parser(argparse.ArgumentParser):
    """A parser that writes like the commands: it reports a full disk, and prints no control characters."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stderr:
            complain(message)
        else:
            with opened(None) as out:
                out.write(message)


def _epilog() -> str:
    listed = "; ".join(f"{name}, {command.summary}" for name, command in COMMANDS.items())
    return f"Commands: {listed}. The default is {DEFAULT_COMMAND}. econnum COMMAND --help explains a command."


def _set_up_streams() -> None:
    """Make the output UTF-8 independent of the locale, and leave no standard descriptor closed.

    A file name that is not valid text is escaped.  Without this, a file that a command opens could become standard
    error, and the system would write warnings into it.
    """
    if None in (sys.stdin, sys.stdout, sys.stderr):
        while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(descriptor)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115 - stays open until the process ends
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _place(error: Exception) -> str:
    """The place where an unexpected error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f" ({os.path.basename(trace.tb_frame.f_code.co_filename)}, line {trace.tb_lineno})"
