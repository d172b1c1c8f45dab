"""The extents of the figures in a few words, including their hedges, read without context."""

from __future__ import annotations

from collections.abc import Iterator

from econnum.engine.candidates import candidates
from econnum.engine.source import Source
from econnum.values import Kind

__all__ = ["extents"]


def extents(text: str) -> Iterator[tuple[int, int, Kind | None]]:
    """The start, end and kind of each figure of a text, or of the name that contains it.

    >>> list(extents("of about $1.3 billion and 20 percent")), list(extents("一些"))
    ([(3, 21, 'money'), (26, 36, 'percentage')], [(0, 2, None)])
    """
    for draft, _ in candidates(Source(text)):
        yield min(draft.start, draft.hedge_start) - 1, max(draft.end, draft.hedge_end) - 1, draft.kind
