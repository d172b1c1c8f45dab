"""How times are taken: CPU time of this process, interleaved, medians of rounds."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from decimal import Decimal
from statistics import median

from econnum import Amount, Mention, Percentage
from econnum.engine.typed_mentions import unchecked

__all__ = ["bare_search", "bare_values", "call_times", "first_call", "memory", "process_time", "wall_time"]

_DIGITS = re.compile("[0-9]+")
_mention, _percentage, _amount = unchecked(Mention), unchecked(Percentage), unchecked(Amount)
_LEAST = 0.02  # a shorter stretch is too short for the clock, and is repeated


def bare_search(text: str) -> object:
    """The least that any reader of numbers must do: find the digits."""
    return list(_DIGITS.finditer(text))


def bare_values(text: str) -> object:
    """The same, with a mention and its value made of each run of digits: the least that typed results cost."""
    made = []
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        written = text[start:end]
        value = _percentage(_amount(Decimal(written), None, None, "exact"))
        made.append(_mention(start, end, written, value, None, "en", "percentage"))
    return made


def call_times(calls: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """The median CPU time of each call in seconds; every round takes all of them in turn."""
    repeats = [_repeats(call) for call in calls]
    times: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for call, repeat, taken in zip(calls, repeats, times, strict=True):
            gc.collect()
            start = time.process_time()
            for _ in range(repeat):
                call()
            taken.append((time.process_time() - start) / repeat)
    return [median(taken) for taken in times]


def wall_time(call: Callable[[], object]) -> float:
    """The seconds that a call takes on the wall's clock, whichever processes work for it."""
    gc.collect()
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _repeats(call: Callable[[], object]) -> int:
    call()
    start = time.process_time()
    call()
    return max(1, round(_LEAST / max(time.process_time() - start, 1e-7)))


def process_time(code: str, runs: int) -> float:
    """The median CPU time of a fresh interpreter that runs the code, in seconds."""
    command = [sys.executable, "-c", f"{code}\nimport time; print(time.process_time())"]
    return median(float(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(runs))


def first_call(runs: int) -> float:
    """The median CPU time of a fresh process's first `extract`, which loads the engine and compiles its tables."""
    code = (
        "import econnum, time\n"
        "start = time.process_time()\n"
        "econnum.extract('Exports rose 20.4%. 出口增长20.4%。')\n"
        "print(time.process_time() - start)\n"
    )
    command = [sys.executable, "-c", code]
    return median(float(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(runs))


def memory(call: Callable[[], object]) -> tuple[int, int]:
    """The bytes that stay allocated with the result of the call, and the peak above those before it."""
    gc.collect()
    tracemalloc.start()
    try:
        result = call()
        kept, peak = tracemalloc.get_traced_memory()
        del result
    finally:
        tracemalloc.stop()
    return kept, peak
