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
from econnum.cli.completion import completion
from econnum.cli.convert import CONVERT
from econnum.cli.extract import EXTRACT
from econnum.cli.observe import OBSERVE
from econnum.cli.output import opened
from econnum.cli.suggestions import close_to, suggested
from econnum.cli.texts import NothingReadError
from econnum.cli.write import FORMAT, REWRITE
from econnum.errors import EconnumError
from econnum.printable import printable

__all__ = ["COMMANDS", "DEFAULT_COMMAND", "main", "parser_of", "whole_parser"]


def whole_parser() -> argparse.ArgumentParser:
    """One parser with the commands as its subcommands, for what describes them all."""
    parser = argparse.ArgumentParser(prog="econnum")
    parser.add_argument("-V", "--version", action="store_true", help="show the version")
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, command in COMMANDS.items():
        command.add_arguments(commands.add_parser(name, help=command.summary))
    return parser


COMMANDS: dict[str, Command] = {
    "extract": EXTRACT,
    "observe": OBSERVE,
    "convert": CONVERT,
    "audit": AUDIT,
    "format": FORMAT,
    "rewrite": REWRITE,
    "completion": completion(whole_parser),
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
    if arguments[:1] == ["help"] and not os.path.exists("help"):
        arguments = [*arguments[1:2], "--help"]
    first = arguments[0] if arguments else ""
    name = first if first in COMMANDS else None
    if name is None and first[:1] != "-" and not os.path.exists(first) and (meant := close_to(first, COMMANDS)):
        raise CommandError(first, f"no such file or folder, and no command; did you mean {meant}?")
    parser = parser_of(name)
    options = parser.parse_args(arguments if name is None else arguments[1:])
    return COMMANDS[name or DEFAULT_COMMAND].run(parser, options)


def parser_of(name: str | None) -> argparse.ArgumentParser:
    """The parser of a command, or of the command line without one."""
    parser = _Parser(
        prog=f"econnum {name}" if name else "econnum",
        usage=None if name else "econnum [COMMAND] [OPTION ...] [PATH ...]",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("-V", "--version", action="version", version=f"econnum {__version__}")
    COMMANDS[name or DEFAULT_COMMAND].add_arguments(parser)
    if name is None:
        parser.description = f"{parser.description}\n\n{_listed_commands()}"
    return parser


class _Parser(argparse.ArgumentParser):
    """A parser that writes like the commands: it reports a full disk, and prints no control characters."""

    def error(self, message: str) -> NoReturn:
        """End with wrong usage, in two lines: where the options are, and what is wrong and what may have been meant."""
        options = [option for action in self._actions for option in action.option_strings]
        complain(f"usage: {self.prog} [OPTION ...] ...; {self.prog} --help lists the options\n")
        complain(f"{self.prog}: {printable(suggested(message, options))}\n")
        raise SystemExit(FAILED)

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stderr:
            complain(message)
        else:
            with opened(None) as out:
                out.write(message)


def _listed_commands() -> str:
    width = max(map(len, COMMANDS))
    listed = "\n".join(f"  {name:{width}}  {command.summary}" for name, command in COMMANDS.items())
    return (
        f"commands:\n{listed}\n\n"
        f"econnum COMMAND --help explains a command. Without a command, the command is {DEFAULT_COMMAND}:"
    )


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
