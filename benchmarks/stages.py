"""Where the time of `extract` goes, by sampling: which pass was at work at each tick of CPU time."""

from __future__ import annotations

import signal
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

__all__ = ["shares"]

_TICK = 0.001  # of CPU time, in seconds
_CALLERS = frozenset(("engine", name) for name in ("reader.py", "pipeline.py", "candidates.py"))


def shares(call: Callable[[], object], seconds: float) -> dict[str, float]:
    """The share of each pass, in descending order; the own work of what calls them has its name.

    Sampled in the running code, so that nothing is slowed down.  A tick within a search in C is counted when the
    search returns.  Empty where the system has no such timer.
    """
    if not hasattr(signal, "setitimer"):
        return {}
    ticks: Counter[str] = Counter()

    def tick(_: int, frame: FrameType | None) -> None:
        step = _step(frame)
        if step is not None:
            ticks[step] += 1

    before = signal.signal(signal.SIGPROF, tick)
    signal.setitimer(signal.ITIMER_PROF, _TICK, _TICK)
    try:
        end = time.process_time() + seconds
        while time.process_time() < end:
            call()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    total = sum(ticks.values()) or 1
    return {step: count / total for step, count in ticks.most_common()}


def _step(frame: FrameType | None) -> str | None:
    """The function that one of the callers called and that led to this frame; None outside of them."""
    called: FrameType | None = None
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.parts[-2:] in _CALLERS:
            return path.stem if called is None else f"{_module(called)}.{called.f_code.co_name}"
        called, frame = frame, frame.f_back
    return None


def _module(frame: FrameType) -> str:
    """The name of the module of a function, without its package."""
    path = Path(frame.f_code.co_filename)
    return path.parent.name if path.stem == "__init__" else path.stem
