"""Looks for texts whose time grows faster than their length.

    python fuzz/growth.py [SECONDS] [SEED]

Repeats one to four pieces, words of the tables, numerals, joins and any text of the catalogue, to 2,000 and to
16,000 characters, and prints each repetition that takes more than twice the time a character.  The times of a busy
machine vary, so a suspect is measured again, three times at twice the length.  Add what is real to
`tests/hostile.py`.
"""

from __future__ import annotations

import random
import sys
import time

from words import JOINS, NUMERALS, PIECES

import econnum

SHORT, LONG = 2_000, 16_000


def cpu_time(text: str, rounds: int = 1) -> float:
    """The least CPU time of a few readings."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        econnum.extract(text)
        times.append(time.process_time() - start)
    return min(times)


def growth(piece: str, factor: int, rounds: int) -> float:
    """How many times as long a character of the long text takes as one of the short text."""
    short, long = (piece * (length * factor // len(piece) + 1) for length in (SHORT, LONG))
    return (cpu_time(long, rounds) / len(long)) / max(cpu_time(short, rounds + 1) / len(short), 1e-9)


def main(seconds: float, seed: int) -> int:
    """How many repetitions grow faster than they should."""
    dice, found, tried, end = random.Random(seed), 0, 0, time.monotonic() + seconds
    while time.monotonic() < end:
        tried += 1
        pools = dice.choices((PIECES, NUMERALS, JOINS), (3, 2, 1), k=dice.randint(1, 4))
        piece = "".join(dice.choice(pool) for pool in pools) or " "
        if growth(piece, 1, 1) > 2 and (again := growth(piece, 2, 3)) > 2:
            found += 1
            print(f"{again:.1f} times the time a character: {piece!r}", flush=True)
    print(f"{tried:,} repetitions tried, {found} grow faster than their length")
    return found


if __name__ == "__main__":
    numbers = [*map(float, sys.argv[1:])]
    sys.exit(main(numbers[0] if numbers else 60, int(numbers[1]) if len(numbers) > 1 else 0) > 0)
