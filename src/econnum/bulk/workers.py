"""Work shared out to processes: results in the order of the tasks, and few tasks taken ahead."""

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

_AHEAD = 2  # tasks for each process that wait or are at work: the texts of a corpus need not fit into memory

_reader = Reader()  # the reader of this process, where it is a worker


def _begin(reader: Reader) -> None:
    global _reader
    _reader = reader
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that shares the work out ends it


def _work(work: Callable[[Reader, _Task], _Result], task: _Task) -> _Result:
    return work(_reader, task)


def mapped(
    work: Callable[[Reader, _Task], _Result], tasks: Iterable[_Task], reader: Reader, jobs: int | None
) -> Iterator[_Result]:
    """What `work` makes of each task with the reader, in order, over so many processes; None is one for each CPU.

    There are never more processes than CPUs or tasks, and one alone is none: the work is done here.  An error of a
    task is raised where its result would come, and ends the others; a process that is killed is a `WorkerError`.
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
            "a process that shared the work ended before it was done",
            "it may have been killed for want of memory (give fewer jobs), or, where processes are spawned, have "
            "found no `if __name__ == '__main__':` around the call",
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, work: Callable[[Reader, _Task], _Result], task: _Task) -> Future[_Result]:
    """The future of a task; the first ones start the processes."""
    try:
        with _uninterrupted():
            return pool.submit(_work, work, task)
    except OSError as error:
        for process in pool._processes.values():  # which would wait for work for ever
            process.terminate()
        raise WorkerError(f"no process could be started ({error.strerror or error})", "give one job") from error


def _context() -> BaseContext:
    """How processes start: as the caller chose, but without the server of forks.

    What that server inherits from us, such as Ctrl-C held back, it would hand on to the processes of all others.
    """
    import multiprocessing

    method = multiprocessing.get_start_method()
    return multiprocessing.get_context("spawn" if method == "forkserver" else method)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold Ctrl-C back while processes start, which inherit that.

    A pool that has half of them would wait for the others for ever, and one that is still loading would print where.
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
    """The CPUs that this process may use, as far as a pool can."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # where the system does not tell, as Windows, whose pools have at most 61 processes
        return min(os.cpu_count() or 1, 61)
