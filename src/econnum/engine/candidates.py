"""The candidates for figures in a text, in order: each numeral with what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator

from econnum.engine.compose import compose
from econnum.engine.draft import Draft
from econnum.engine.scan import Ignored, Scan
from econnum.engine.source import Source
from econnum.lang.schema import Numeral
from econnum.vagueness import Vagueness

__all__ = ["candidates"]


def candidates(source: Source, vagueness: Vagueness | None = None) -> Iterator[tuple[Draft, bool]]:
    """Each candidate, read without its neighbours, and whether the scan ignored it.

    >>> [(draft.kind, ignored) for draft, ignored in candidates(Source("一些 5%"))]
    [(None, True), ('percentage', False)]
    """
    scan, done = Scan(source), 0
    for numeral in scan.numerals():
        if numeral.start < done:
            continue
        if isinstance(numeral, Ignored):
            yield Draft(Numeral(numeral.start, numeral.end, None)).refused(numeral.reason), True
            continue
        draft = compose(source, numeral if vagueness is None else _widened(numeral, vagueness), done)
        done = draft.end
        if draft.kind == "period":
            scan.skip_date(done)
        yield draft, False


def _widened(numeral: Numeral, vagueness: Vagueness) -> Numeral:
    """The numeral with the caller's bounds for its vague word."""
    if numeral.vague is None or numeral.low is None or numeral.high is None:
        return numeral
    low, high = vagueness.bounds(numeral.vague, numeral.low, numeral.high)
    return numeral.replace(low=low, high=high)
