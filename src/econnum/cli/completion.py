"""`econnum completion`: print what makes a shell complete commands and options at the Tab key."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from econnum.cli.command import Command
from econnum.cli.output import opened
from econnum.extras import optional

__all__ = ["SHELLS", "completion"]

SHELLS = ("bash", "zsh", "fish")
# What stands for a file in the help: there, file names are completed.
_FILES = {"PATH", "FILE", "SOURCE", "TARGET"}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Prints a script that makes a shell complete commands and options. For bash, add\n"
        '    eval "$(econnum completion bash)"\n'
        "to ~/.bashrc; for zsh, the same with zsh to ~/.zshrc, after compinit; for fish, run\n"
        "    econnum completion fish > ~/.config/fish/completions/econnum.fish\n"
        "It needs shtab (pip install 'econnum[cli]')."
    )
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=f"the shell: {', '.join(SHELLS)}")


def completion(whole: Callable[[], argparse.ArgumentParser]) -> Command:
    """The command; `whole` makes one parser of all commands."""

    def run(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
        with optional("cli"):
            import shtab
        every = whole()
        for described in _parsers(every):
            for action in described._actions:
                if action.metavar in _FILES:
                    action.complete = shtab.FILE  # type: ignore[attr-defined]
        with opened(None) as out:
            out.write(shtab.complete(every, options.shell))
        return 0

    return Command("print what makes a shell complete commands and options", _arguments, run)


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and its subparsers."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from _parsers(inner)
