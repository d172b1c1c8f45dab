"""Distribution of work over processes: results in the order of the tasks, with few tasks read ahead."""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

from econnum.engine.reader import Reader
from econnum.errors import ValueFieldError, WorkerError

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing.context import BaseContext

__all__ = ["mapped"]

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")

_AHEAD = 2  # waiting or running tasks for each process: the texts of a corpus need not fit into memory

_reader = Reader()  # the reader of this process, if it is a worker


def _begin(reader: Reader) -> None:
    global _reader
    _reader = reader
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent process ends it


def _work(work: Callable[[Reader, _Task], _Result], task: _Task) -> _Result:
    return work(_reader, task)


def mapped(
    work: Callable[[Reader, _Task], _Result], tasks: Iterable[_Task], reader: Reader, jobs: int | None
) -> Iterator[_Result]:
    """The results of `work` with the reader on each task, in order, from so many processes (None: one for each CPU).

    There are never more processes than CPUs or tasks; instead of a single one, this process does the work.  An error
    of a task is raised in place of its result, and stops the others; a process that is killed raises a `WorkerError`.
    """
    if jobs is not None and (type(jobs) is not int or jobs < 1):
        raise ValueFieldError("jobs", jobs, "give the number of processes, from 1, or None for one on each CPU")
    cpus = _cpus()
    return _shared_out(work, iter(tasks), reader, cpus if jobs is None else min(jobs, cpus))


def _shared_out(
    work: Callable[[Reader, _Task], _Result], tasks: Iterator[_Task], reader: Reader, count: int
) -> Iterator[_Result]:
    first = list(islice(tasks, count)) if count > 1 else []
    if len(first) < 2:
        yield from (work(reader, task) for task in chain(first, tasks))
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    pool = ProcessPoolExecutor(len(first), _context(), initializer=_begin, initargs=(reader,))
    pending: deque[Future[_Result]] = deque()
    try:
        for task in chain(first, tasks):
            pending.append(_submitted(pool, work, task))
            if len(pending) >= _AHEAD * len(first):
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    except BrokenProcessPool as error:
        raise WorkerError(
            "a worker process ended before its work was done",
            "it may have been killed for lack of memory (give fewer jobs), or, where processes are spawned, the call "
            "needs `if __name__ == '__main__':` around it",
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, work: Callable[[Reader, _Task], _Result], task: _Task) -> Future[_Result]:
    """The future of a task; the first ones start the processes."""
    try:
        with _uninterrupted():
            return pool.submit(_work, work, task)
    except OSError as error:
        for process in pool._processes.values():  # they would wait for work for ever
            process.terminate()
        raise WorkerError(f"no process could be started ({error.strerror or error})", "give one job") from error


def _context() -> BaseContext:
    """The start method of processes: the caller's, but never the fork server.

    That server would pass what it inherits from this process, such as blocked Ctrl-C, to processes of other callers.
    """
    import multiprocessing

    method = multiprocessing.get_start_method()
    return multiprocessing.get_context("spawn" if method == "forkserver" else method)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Block Ctrl-C while processes start, which inherit the block.

    Otherwise a pool with half of its processes would wait for the others for ever, and a process that is still loading
    would print a traceback.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _cpus() -> int:
    """The number of CPUs that this process may use, limited to what a pool supports."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows, where a pool has at most 61 processes
        return min(os.cpu_count() or 1, 61)
