"""What two checkouts cost: the first call of a process, and each text once the process is warm.

    python benchmarks/first_call.py ../before .
    python benchmarks/first_call.py ../before . --warm NEWS.txt

In place of a checkout, a folder with an installed wheel: `pip install --no-deps --target FOLDER econnum-*.whl`.

CPU time.  Both run in turn, so that a busy machine slows both, and the ratios are medians of the rounds' own ratios.
The first call is `import econnum` and one `extract` in a fresh interpreter whose bytecode is cached, as pip leaves it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median

import texts

FIRST = {
    "both languages": "Exports rose 20.4% to 1,320.4 billion yuan. 出口13204亿元，同比增长20.4%。",
    "English": "Exports rose 20.4% to 1,320.4 billion yuan.",
    "Chinese": "出口13204亿元，同比增长20.4%。",
    "one figure": "5%",
}
FIRST_CALL = """
import sys, time
text = sys.argv[1]
start = time.process_time()
import econnum
econnum.extract(text)
print(time.process_time() - start)
"""
# Reads a text a line, some times over, and answers with the CPU time of one reading.
WARM = """
import gc, json, sys, time
import econnum
for line in sys.stdin:
    text, repeats = json.loads(line)
    gc.collect()
    start = time.process_time()
    for _ in range(repeats):
        econnum.extract(text)
    print((time.process_time() - start) / repeats, flush=True)
"""
_LEAST = 0.05  # seconds; a shorter reading is repeated


def _command(code: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", code, *arguments]


def importable(checkout: Path) -> Path:
    """The folder from which econnum is imported: that of a checkout, or the one that a wheel is installed in."""
    sources = checkout.resolve() / "src"
    return sources if sources.is_dir() else checkout.resolve()


def _environment(checkout: Path, cache: str) -> dict[str, str]:
    """The environment in which the checkout is imported, its bytecode kept in a folder of this run."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPATH": str(importable(checkout)), "PYTHONPYCACHEPREFIX": cache}


def paired(calls: Sequence[Callable[[], float]], rounds: int) -> tuple[float, float, float]:
    """The median time of either call, and the median of the ratios of the second to the first, round by round."""
    taken = [[call() for call in calls] for _ in range(rounds)]
    before, after = (median(times) for times in zip(*taken, strict=True))
    return before, after, median(new / old for old, new in taken)


def first_call(environment: dict[str, str], text: str) -> float:
    """The CPU time of a fresh process's import and first `extract`, in seconds."""
    done = subprocess.run(_command(FIRST_CALL, text), env=environment, check=True, capture_output=True)
    return float(done.stdout)


def warm(process: subprocess.Popen[str], text: str, repeats: int) -> float:
    """The CPU time that a running process takes to read a text, in seconds."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps([text, repeats]) + "\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def row(name: str, times: tuple[float, float, float]) -> None:
    """Print a row of the table."""
    before, after, ratio = times
    print(f"| {name} | {1000 * before:.3f} | {1000 * after:.3f} | {ratio:.3f} |", flush=True)


def main(argv: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Times the first call and the warm ones of two checkouts, in turn.")
    add = parser.add_argument
    add("before", type=Path, help="the checkout to compare with")
    add("after", type=Path, help="the checkout that changed")
    add("files", nargs="*", type=Path, help="texts in UTF-8, timed beside the benchmark's own")
    add("--warm", action="store_true", help="time the texts of the benchmark as well")
    add("--rounds", type=int, default=15, help="rounds of each measurement (default: %(default)s)")
    add("--length", type=int, default=100_000, help="characters of each dense text (default: %(default)s)")
    options = parser.parse_intermixed_args(argv)

    print("| first call | before, ms | after, ms | ratio |\n| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as cache:
        environments = [_environment(checkout, cache) for checkout in (options.before, options.after)]
        for name, text in FIRST.items():
            for environment in environments:
                first_call(environment, text)  # writes the bytecode
            calls = [partial(first_call, environment, text) for environment in environments]
            row(name, paired(calls, options.rounds))
        if not options.warm:
            return
        named = {
            "seeds": texts.seeds(),
            "dense English": texts.dense_english(options.length),
            "dense Chinese": texts.dense_chinese(options.length),
            **texts.SENTENCES,
            **{path.name: path.read_bytes().decode("utf-8") for path in options.files},
        }
        print("\n| warm | before, ms | after, ms | ratio |\n| --- | --- | --- | --- |")
        pipes = [
            subprocess.Popen(
                _command(WARM), env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
            )
            for environment in environments
        ]
        with pipes[0], pipes[1]:
            for name, text in named.items():
                for process in pipes:
                    warm(process, text, 1)
                repeats = max(1, round(_LEAST / max(warm(pipes[0], text, 1), 1e-6)))
                calls = [partial(warm, process, text, repeats) for process in pipes]
                row(name, paired(calls, options.rounds))


if __name__ == "__main__":
    main()
