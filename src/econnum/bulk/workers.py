"""Work shared out to processes: results in the order of the tasks, and few tasks taken ahead."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from econnum.engine.reader import Reader
from econnum.errors import ValueFieldError

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

    One job is done here, without a process.  An error of a task is raised where its result would come, and ends the
    others.
    """
    if jobs is not None and (type(jobs) is not int or jobs < 1):
        raise ValueFieldError("jobs", jobs, "give the number of processes, from 1, or None for one on each CPU")
    count = _cpus() if jobs is None else jobs
    if count == 1:
        return (work(reader, task) for task in tasks)
    return _shared_out(work, tasks, reader, count)


def _shared_out(
    work: Callable[[Reader, _Task], _Result], tasks: Iterable[_Task], reader: Reader, count: int
) -> Iterator[_Result]:
    from concurrent.futures import Future, ProcessPoolExecutor

    with ProcessPoolExecutor(count, initializer=_begin, initargs=(reader,)) as pool:
        pending: deque[Future[_Result]] = deque()
        try:
            for task in tasks:
                pending.append(pool.submit(_work, work, task))
                if len(pending) >= _AHEAD * count:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            for future in pending:
                future.cancel()


def _cpus() -> int:
    """The CPUs that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # where the system does not tell
        return os.cpu_count() or 1
