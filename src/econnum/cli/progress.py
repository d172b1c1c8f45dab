"""How much of long work is done, for whoever looks at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

__all__ = ["Progress", "shown"]

PATIENCE = 1  # seconds of work before a bar is worth its place


class Progress:
    """Counts the bytes that were read; where it is `visible`, a bar shows them as soon as the work is long."""

    def __init__(self, *, visible: bool) -> None:
        self._visible = visible
        self._begun = monotonic()
        self._read = self._total = 0
        self._bar: Bar | None = None

    def expect(self, size: int) -> None:
        """There are so many bytes to read in all; 0 where nobody knows."""
        self._total = size

    def advance(self, size: int) -> None:
        """So many bytes more were read."""
        self._read += size
        if not self._visible:
            return
        if self._bar is None and monotonic() - self._begun > PATIENCE:
            self._bar = _bar()
            self._bar.add_task("reading", total=self._total or None)
            self._bar.start()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=self._read)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    return Progress(
        BarColumn(),
        DownloadColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
    )


@contextmanager
def shown(*, printing: bool) -> Iterator[Progress]:
    """The progress of what is done within; on a terminal alone, and on none that is `printing` the results."""
    terminal = sys.stderr.isatty() and not (printing and sys.stdout is not None and sys.stdout.isatty())
    progress = Progress(visible=terminal and find_spec("rich") is not None)
    try:
        yield progress
    finally:
        progress.close()
