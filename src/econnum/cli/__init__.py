"""The command line: `econnum PATHS` reads texts and prints the figures in them.

Each command has a module of its own; `COMMANDS` names them.  A first word that is none of them belongs to
`extract`, so `econnum seeds` is short for `econnum extract seeds`, and a new command is one more row.  A file
that is called like a command is written `./extract`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from econnum import __version__
from econnum.cli.audit import AUDIT
from econnum.cli.command import INTERRUPTED, MISUSED, PIPE_CLOSED, Command
from econnum.cli.convert import CONVERT
from econnum.cli.extract import EXTRACT
from econnum.cli.write import FORMAT, REWRITE

__all__ = ["COMMANDS", "main"]

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

    0 for success, 1 where a path could not be read, 2 for wrong usage.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except SystemExit as stop:  # From argparse: 0 after --help and --version, 2 after wrong usage.
        return stop.code if isinstance(stop.code, int) else MISUSED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(arguments: list[str]) -> int:
    named = bool(arguments) and arguments[0] in COMMANDS
    name = arguments[0] if named else DEFAULT_COMMAND
    command = COMMANDS[name]
    parser = argparse.ArgumentParser(
        prog=f"econnum {name}" if named else "econnum",
        allow_abbrev=False,
        epilog=None if named else _epilog(),
    )
    parser.add_argument("--version", action="version", version=f"econnum {__version__}")
    command.add_arguments(parser)
    return command.run(parser, parser.parse_args(arguments[named:]))


def _epilog() -> str:
    listed = "; ".join(f"{name}, {command.summary}" for name, command in COMMANDS.items())
    return f"Commands: {listed}. Without one, econnum does {DEFAULT_COMMAND}. econnum COMMAND --help tells more."


def _speak_utf8() -> None:
    """Make the output UTF-8 whatever the locale says; a file name that is no text comes escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Point standard output at nothing, so that the interpreter's own flush at exit stays quiet too."""
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
