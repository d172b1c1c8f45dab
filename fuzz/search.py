"""What the coverage-guided searches share: texts drawn from bytes, and a report of each new way to fail.

A target imports what it is about under `atheris.instrument_imports` before it imports this module.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Any

import atheris
from words import JOINS, NUMERALS, PIECES, TEXTS

__all__ = ["drawn", "one_of", "search"]


def one_of(data: atheris.FuzzedDataProvider, items: Sequence[Any]) -> Any:
    """An item that the bytes choose."""
    return items[data.ConsumeIntInRange(0, len(items) - 1)]


def drawn(data: atheris.FuzzedDataProvider, most: int = 16) -> str:
    """A text of up to so many pieces."""
    parts = []
    for _ in range(data.ConsumeIntInRange(1, most)):
        match data.ConsumeIntInRange(0, 7):
            case 0 | 1:
                parts.append(one_of(data, NUMERALS))
            case 2 | 3 | 4:
                parts.append(one_of(data, PIECES))
            case 5:
                text = one_of(data, TEXTS)
                start = data.ConsumeIntInRange(0, len(text))
                parts.append(text[start : start + data.ConsumeIntInRange(0, 40)])
            case 6:
                parts.append(data.ConsumeUnicode(6))  # lone surrogates included
            case _:
                parts.append(str(data.ConsumeIntInRange(0, 10**6)))
        parts.append(one_of(data, JOINS))
    return "".join(parts)


def search(draw: Callable[[atheris.FuzzedDataProvider], tuple[Any, ...]], check: Callable[..., None]) -> None:
    """Draw arguments and check the laws on them; each new way to fail is printed once, and the search goes on."""
    seen: set[str] = set()

    def one_input(given: bytes) -> None:
        arguments = draw(atheris.FuzzedDataProvider(given))
        try:
            check(*arguments)
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)[:0:-1]
            where = " < ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)
            if where not in seen:
                seen.add(where)
                told = f"found: {arguments!r}\n  {type(error).__name__}: {str(error)[:300]}\n  {where}"
                print(told, file=sys.stderr, flush=True)

    # libFuzzer would try a few bytes for minutes, which are words and no texts.
    atheris.Setup([sys.argv[0], "-len_control=0", "-max_len=256", *sys.argv[1:]], one_input)
    atheris.Fuzz()
