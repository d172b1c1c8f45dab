"""The passes over a text, in order: scan, compose, join neighbours, relate changes, resolve overlaps."""

from __future__ import annotations

from datetime import date
from operator import attrgetter

from econnum.engine import relative_periods, table_cells
from econnum.engine.candidates import candidates
from econnum.engine.compose import change, count, measure, money, period
from econnum.engine.compose.bare_amounts import share_currency
from econnum.engine.compose.continuation import continue_lists
from econnum.engine.compose.naming import ignore_names
from econnum.engine.compose.neighbours import join_neighbours
from econnum.engine.compose.restatement import apply_restatements, scale_brackets
from econnum.engine.compose.short_years import settle_short_years
from econnum.engine.draft import Draft
from econnum.engine.resolve import resolve
from econnum.engine.source import Source
from econnum.vagueness import Vagueness

__all__ = ["figures", "read"]


def read(
    source: Source, *, today: date | None = None, vagueness: Vagueness | None = None, cell: Draft | None = None
) -> tuple[list[Draft], list[Draft]]:
    """The figures of the text, and what was ignored, both in order; the arguments are the settings of a `Reader`.

    >>> figures, ignored = read(Source("5G sales rose 8%"))
    >>> [(draft.kind, draft.change.direction) for draft in figures], [draft.reason for draft in ignored]
    ([('percentage', 'up')], ['a name'])
    """
    drafts, passed = figures(source, today=today, vagueness=vagueness)
    if drafts:
        change.relate(source, drafts)
        if cell is not None:
            table_cells.fill(source, drafts, cell)
    return resolve(sorted(drafts + passed, key=attrgetter("start")) if passed else drafts)


def figures(
    source: Source, *, today: date | None = None, vagueness: Vagueness | None = None
) -> tuple[list[Draft], list[Draft]]:
    """The figures of the text, still without their changes, and what the scan ignored."""
    drafts: list[Draft] = []
    passed: list[Draft] = []
    for draft, ignored in candidates(source, vagueness):
        (passed if ignored else drafts).append(draft)
    if today is not None:
        drafts = relative_periods.reckon(source, drafts, today)
    if not drafts:
        return drafts, passed
    drafts = scale_brackets(source, drafts)
    count.count_rows(source, drafts)
    if any(draft.kind == "period" for draft in drafts):
        period.list_days(source, drafts)
        period.share_years(source, drafts)
        drafts = period.join_dates(source, drafts)
    continue_lists(source, drafts)
    drafts = join_neighbours(source, measure.chain(source, money.chain(source, drafts)))
    apply_restatements(source, drafts)
    money.settle_namesakes(source, drafts)
    ignore_names(source, drafts)
    settle_short_years(source, drafts)
    share_currency(source, drafts)
    return drafts, passed
