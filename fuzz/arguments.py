"""Calls everything that `econnum` offers with mixtures of what it takes and what it does not.

    python fuzz/arguments.py [SECONDS] [SEED]

What calls give is given to others in its turn.  Each error that docs/reference.md does not name for its call is printed
once, and so is each call that takes long.  Mend it, and add a row to `tests/test_arguments.py`.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import econnum
from mistakes import Call, calls, check, good_values, odd_values, takes

KEPT = 300  # results that are given again
PUBLIC = tuple(
    item for name in econnum.__all__ if isinstance(item := getattr(econnum, name), type) and not issubclass(item, dict)
)


def mixed(call: Call, dice: random.Random, pool: list[object]) -> dict[str, object]:
    """What a call takes, with one or more of its arguments replaced by anything."""
    given = dict(call.given)
    for parameter in dice.sample([*given], dice.choice((1, 1, 2, len(given))) if len(given) > 1 else 1):
        value = dice.choice(pool)
        if takes(parameter, value):
            given[parameter] = value
    return given


def main(seconds: float, seed: int) -> int:
    """How many ways to fail were found."""
    dice, tried, end = random.Random(seed), 0, time.monotonic() + seconds
    by_name: dict[str, list[Call]] = {}
    for call in calls():
        if call.given:
            by_name.setdefault(call.name, []).append(call)
    known, seen = [*by_name.values()], set[str]()
    pool = [*odd_values(), *good_values().values()]
    fixed = len(pool)
    while time.monotonic() < end:
        tried += 1
        call = dice.choice(dice.choice(known))
        try:
            result = check(call, mixed(call, dice, pool))
        except AssertionError as error:
            frames = traceback.extract_tb((error.__cause__ or error).__traceback__)
            where = f"{call.name} < {frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}"
            if where not in seen:
                seen.add(where)
                print(f"{where}\n  {error}", flush=True)
            continue
        if isinstance(result, PUBLIC):
            pool.append(result)
            if len(pool) > fixed + KEPT:
                del pool[dice.randrange(fixed, len(pool))]
    print(f"{tried:,} calls tried, {len(seen)} ways to fail found")
    return len(seen)


if __name__ == "__main__":
    numbers = [*map(float, sys.argv[1:])]
    sys.exit(main(numbers[0] if numbers else 60, int(numbers[1]) if len(numbers) > 1 else 0) > 0)
