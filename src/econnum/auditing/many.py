"""Many pairs of texts, audited in order, also by several processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice

from econnum.arguments import expect, several
from econnum.auditing.audit import compared
from econnum.auditing.model import Policy
from econnum.auditing.pairs import TextPair
from econnum.auditing.result import Audit
from econnum.bulk.workers import mapped
from econnum.engine.reader import Reader, read_all
from econnum.errors import ArgumentError

__all__ = ["audit_many"]

_CHUNK = 64  # pairs that are read together: so many that this pays, so few that all processes have work
_A_PAIR = "give a source and a target, such as ('增长5%', 'up 5%')"


def audit_many(
    pairs: Iterable[tuple[str, str] | TextPair],
    *,
    policy: Policy | None = None,
    reader: Reader | None = None,
    one_to_one: bool = False,
    jobs: int | None = 1,
) -> Iterator[Audit]:
    """The audit of each pair of texts, in order and as it is asked for.

    Up to 64 pairs are read together.  `jobs` is the number of processes, None one for each CPU.

    >>> texts = [("增长5%", "up 5%"), ("530万人", "530 million people")]
    >>> [found.clean for found in audit_many(texts)]
    [True, False]
    """
    policy = Policy() if policy is None else policy
    reader = Reader() if reader is None else reader
    expect("policy", policy, Policy, "give a Policy, or None")
    expect("reader", reader, Reader, "give a Reader, or None")
    several("pairs", pairs, "give an iterable of pairs of texts")
    texts = (_texts(pair, number) for number, pair in enumerate(pairs))
    audited = mapped(partial(_audited, policy=policy, one_to_one=one_to_one), _chunks(texts, _CHUNK), reader, jobs)
    return chain.from_iterable(audited)


def _audited(reader: Reader, pairs: list[tuple[str, str]], *, policy: Policy, one_to_one: bool) -> list[Audit]:
    """The audits of some pairs, whose texts are read together, which is faster."""
    read = read_all(reader, [text for pair in pairs for text in pair])
    return [
        compared(*pair, policy, (reader, reader), one_to_one=one_to_one, readings=readings)
        for pair, readings in zip(pairs, zip(read[::2], read[1::2], strict=True), strict=True)
    ]


def _chunks(pairs: Iterator[tuple[str, str]], size: int) -> Iterator[list[tuple[str, str]]]:
    return iter(lambda: list(islice(pairs, size)), [])


def _texts(pair: Iterable[object], number: int) -> tuple[str, str]:
    several(f"pair {number}", pair, _A_PAIR)
    match [*pair]:
        case [str() as source, str() as target, *_]:
            return source, target
    raise ArgumentError(f"pair {number}", pair, _A_PAIR)
