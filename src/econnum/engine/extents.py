"""How far the figures of a few words reach, with what hedges them, read without a context."""

from __future__ import annotations

from collections.abc import Iterator

from econnum.engine.compose import compose
from econnum.engine.draft import Draft
from econnum.engine.scan import Passed, Scan
from econnum.engine.source import Source
from econnum.lang.shape import Numeral
from econnum.values import Kind

__all__ = ["extents"]


def extents(text: str) -> Iterator[tuple[int, int, Kind | None]]:
    """Where each figure of a text, or the name that holds one, begins and ends; and its kind.

    >>> list(extents("of about $1.3 billion and 20 percent")), list(extents("一些"))
    ([(3, 21, 'money'), (26, 36, 'percentage')], [(0, 2, None)])
    """
    source = Source(text)
    scan, done = Scan(source), 0
    for found in scan.numerals():
        if found.start < done:
            continue
        if isinstance(found, Passed):
            draft = Draft(Numeral(found.start, found.end, None))
        else:
            draft = compose(source, found, done)
            done = draft.end
            if draft.kind == "period":
                scan.pass_date(done)
        yield min(draft.start, draft.hedge_start) - 1, max(draft.end, draft.hedge_end) - 1, draft.kind
