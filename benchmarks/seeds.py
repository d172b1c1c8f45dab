"""How fast econnum starts and reads: import, first call, and the calls after it.

    python benchmarks/seeds.py [FILE...]

Without files it reads the five seed texts.  Import time is wall time above a bare interpreter, the median of
several processes; reading is CPU time of this process, the median of several rounds.  The last line compares
with a bare search for digits over the same text, which is the least that any reader of numbers must do.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
DIGITS = re.compile("[0-9]+")


def process_time(code: str, runs: int) -> float:
    """The median wall time of a fresh interpreter that runs `code`, in seconds."""
    times: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append(time.perf_counter() - start)
    return median(times)


def call_time(call: Callable[[], object], rounds: int) -> float:
    """The median CPU time of `call`, in seconds."""
    times: list[float] = []
    for _ in range(rounds):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return median(times)


def first_call_time() -> float:
    """The CPU time of the first `extract` of this process, which loads the engine and compiles its tables."""
    import econnum

    start = time.process_time()
    econnum.extract("20.4%")
    return time.process_time() - start


def main(argv: Sequence[str] | None = None) -> None:
    """Print the times, a line each."""
    parser = argparse.ArgumentParser(description="Times econnum on texts.")
    parser.add_argument("files", nargs="*", type=Path, help="texts in UTF-8; the seed texts by default")
    parser.add_argument("--rounds", type=int, default=25, help="rounds of reading (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=15, help="interpreters started (default: %(default)s)")
    options = parser.parse_args(argv)
    texts = [path.read_bytes().decode("utf-8") for path in options.files or sorted(SEEDS.glob("*.txt"))]
    characters = sum(map(len, texts))

    bare = 1000 * process_time("pass", options.runs)
    imported = 1000 * process_time("import econnum", options.runs) - bare
    print(f"import econnum: {imported:.1f} ms above a bare interpreter ({bare:.1f} ms)")
    print(f"first call: {1000 * first_call_time():.1f} ms")

    from econnum import extract

    found = sum(len(extract(text)) for text in texts)
    reading = call_time(lambda: [extract(text) for text in texts], options.rounds)
    # A single search is too short for the clock: a hundred of them are timed together.
    searching = call_time(lambda: [list(DIGITS.finditer(text)) for _ in range(100) for text in texts], options.rounds)
    print(f"after that, {len(texts)} texts, {characters:,} characters, {found} figures: {1000 * reading:.1f} ms")
    print(f"against re.finditer('[0-9]+'): {reading / (searching / 100):.1f} times")


if __name__ == "__main__":
    main()
