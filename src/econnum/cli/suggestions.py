"""What may have been meant by a word that no command, no option and no choice has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["close_to", "suggested"]

_UNKNOWN = re.compile(r"unrecognized arguments: .*?(?P<option>--?[a-zA-Z][a-z-]*)")
_NO_CHOICE = re.compile(r"(?:invalid choice:|unknown \w+) (?P<given>'[^']*')")
_QUOTED = re.compile(r"[a-z][a-z_0-9-]*")


def close_to(given: str, words: Iterable[str]) -> str | None:
    """The word that a mistyped one is closest to; None if none is close.

    >>> close_to("extrct", ["extract", "audit"]), close_to("news.txt", ["extract", "audit"])
    ('extract', None)
    """
    found = get_close_matches(given.lower(), list(words), n=1)
    return found[0] if found else None


def suggested(message: str, options: Iterable[str]) -> str:
    """A message about wrong usage, followed by the option or the choice that is close to what was given.

    >>> suggested("unrecognized arguments: --fromat", ["--format", "--output"])
    'unrecognized arguments: --fromat; did you mean --format?'
    >>> suggested("argument --format: invalid choice: 'jsonn' (choose from 'tsv', 'jsonl')", [])
    "argument --format: invalid choice: 'jsonn' (choose from 'tsv', 'jsonl'); did you mean jsonl?"
    """
    if unknown := _UNKNOWN.match(message):
        meant = close_to(unknown["option"], options)
    elif wrong := _NO_CHOICE.search(message):
        meant = close_to(wrong["given"].strip("'"), _QUOTED.findall(message[wrong.end() :]))
    else:
        meant = None
    return message if meant is None else f"{message}; did you mean {meant}?"
