"""What many short texts cost in two checkouts: `extract` each in the first, and a table of all in the second.

    python benchmarks/bulk.py ../before .
    python benchmarks/bulk.py ../before . NEWS.txt

In place of a checkout, a folder with an installed wheel: `pip install --no-deps --target FOLDER econnum-*.whl`.
The texts are the lines of the benchmark's own news and dense text, and of the files.  CPU time, and of two processes
half of what they and the process that feeds them use: what they take on two free CPUs.  Both checkouts run in turn, so
that a busy machine slows both, and ratios are medians of the rounds' own.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import texts
from first_call import importable

# Reads a request a line (what to do, with the lines of a text), and answers with the CPU time, of workers too.
SERVE = """
import gc, json, os, sys, time
import econnum
def used():
    return time.process_time() + sum(os.times()[2:4])
calls = {
    "each": lambda lines: [econnum.extract(line) for line in lines],
    "table": econnum.extract_table,
    "table of two": lambda lines: econnum.extract_table(lines, jobs=2),
}
for request in sys.stdin:
    call, lines = json.loads(request)
    gc.collect()
    start = used()
    calls[call](lines)
    print(used() - start, flush=True)
"""
WAYS = {  # what is timed: in which checkout, how, and over how many processes
    "`extract` each, before": (0, "each", 1),
    "`extract` each": (1, "each", 1),
    "`extract_table`": (1, "table", 1),
    "`extract_table`, two processes": (1, "table of two", 2),
}


def _asked(process: subprocess.Popen[str], call: str, lines: Sequence[str]) -> float:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps([call, lines]) + "\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def main(argv: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Times many short texts in two checkouts, in turn.")
    add = parser.add_argument
    add("before", type=Path, help="the checkout to compare with")
    add("after", type=Path, help="the checkout that changed")
    add("files", nargs="*", type=Path, help="texts in UTF-8, whose lines are timed beside the benchmark's own")
    add("--rounds", type=int, default=7, help="rounds of each measurement (default: %(default)s)")
    add("--length", type=int, default=300_000, help="characters of each text (default: %(default)s)")
    options = parser.parse_intermixed_args(argv)

    named = {
        "English news": texts.news_english(options.length),
        "Chinese news": texts.news_chinese(options.length),
        "dense English": texts.dense_english(options.length),
        "dense Chinese": texts.dense_chinese(options.length),
        **{path.name: path.read_bytes().decode("utf-8")[: options.length] for path in options.files},
    }
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", SERVE],
            env=os.environ | {"PYTHONPATH": str(importable(checkout))},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        for checkout in (options.before, options.after)
    ]
    print("| lines of | texts |", " | ".join(f"{way}, ms" for way in WAYS), "| table, times before | two, times one |")
    print("| --- | --- |", " | ".join("---" for _ in WAYS), "| --- | --- |")
    with processes[0], processes[1]:
        for name, text in named.items():
            lines = text.splitlines()
            rounds = [
                [_asked(processes[n], call, lines) / shared for n, call, shared in WAYS.values()]
                for _ in range(options.rounds + 1)
            ][1:]  # the first one compiles
            times = " | ".join(f"{1000 * median(taken):.0f}" for taken in zip(*rounds, strict=True))
            faster = median(before / one for before, _, one, _ in rounds)
            shared = median(one / two for _, _, one, two in rounds)
            print(f"| {name} | {len(lines):,} | {times} | {faster:.2f} | {shared:.2f} |", flush=True)


if __name__ == "__main__":
    main()
