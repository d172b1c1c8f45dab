"""A stretch of a text and the stretch that renders it: pairs their figures and finds the errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from econnum.auditing.align import Alignment, Tie, align, differing, moved
from econnum.auditing.categories import Category
from econnum.auditing.documents import Stretch
from econnum.auditing.figures import Figure, within
from econnum.auditing.findings.comparisons import compared_otherwise, states_basis
from econnum.auditing.findings.displaced import added_years, attached_elsewhere, displaced
from econnum.auditing.findings.evidence import Evidence
from econnum.auditing.findings.judge import Finding, judge
from econnum.auditing.findings.swaps import swapped, units_swapped
from econnum.auditing.findings.tolerances import tolerance

__all__ = ["Part", "tie_across"]

_PARAGRAPH = "paragraph"  # the detail of a figure whose whole paragraph was left out, or added


class Part:
    """A stretch of both texts with its figures and their alignment."""

    def __init__(self, stretch: Stretch, mine: Sequence[Figure], theirs: Sequence[Figure]) -> None:
        self.stretch = stretch
        self.mine = within(mine, stretch.source)
        self.theirs = within(theirs, stretch.target)
        self.made = align(self.mine, self.theirs)

    def findings(self, source: str, target: str) -> list[Finding]:
        """The errors and tolerated differences of the stretch; this also pairs the figures that differ."""
        found = [*self._left_over(source, target)] if any(self.made.left) else []
        often = _often(self.mine) | _often(self.theirs)
        crossed = units_swapped(self.made.ties)
        for tie in self.made.ties:
            if tie in crossed:
                found.append(Finding("swapped", tie.source, tie.target))
            else:
                found += judge(tie, source, target, once=tie.source.key not in often)
        found = [*_stated_bases(found)]
        found += _new(found, "period", added_years(self.made.ties, self.mine))
        found += _new(found, "currency", _foreign(self.made.ties, (self.mine, self.theirs)))
        found += _new(found, "swapped", swapped(self.made.ties, source, target))
        if not any(finding.category == "basis" for finding in found):
            otherwise = compared_otherwise(source, target, self.stretch, self.made.ties)
            found += [Finding("basis", *tie.sides, "words") for tie in [otherwise] if tie is not None]
        return found

    def _left_over(self, source: str, target: str) -> Iterator[Finding]:
        """The findings of figures without a partner; those that an error explains are paired."""
        made, own = self.made, frozenset(self.made.source)
        mine = Evidence(source, self.mine, *self.stretch.source)
        theirs = Evidence(target, self.theirs, *self.stretch.target)
        mine.against(theirs)
        reasons = {figure: why for figure in made.source if (why := tolerance(figure, mine, theirs)) is not None}
        reasons |= {figure: why for figure in made.target if (why := tolerance(figure, theirs, mine)) is not None}
        made.drop([figure for figure, why in reasons.items() if why.strength == "firm"])
        differing(made, {figure for figure, why in reasons.items() if why.strength == "weak"})
        explained = {figure for tie in made.ties for figure in tie.sides}
        again = {figure for figure, why in reasons.items() if figure.span is not None and why.name == "repeated"}
        for found in (
            *displaced(made, self.mine, self.theirs, again),
            *attached_elsewhere(made, (source, target), again),
        ):
            if found.left not in explained:
                yield Finding("period", found.source, found.target)
                explained.add(found.left)
                made.drop([found.left])
        tolerated = [figure for figure in reasons if figure not in explained]
        for figure in tolerated:
            source_figure, target_figure = (figure, None) if figure in own else (None, figure)
            yield Finding("notation", source_figure, target_figure, reasons[figure].name)
        detail = _PARAGRAPH if self.stretch.rendering in {"left out", "added"} else ""
        yield from (Finding("missing", figure, None, detail) for figure in made.source if figure not in reasons)
        yield from (Finding("added", None, figure, detail) for figure in made.target if figure not in reasons)


def _stated_bases(found: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without wrong bases that both figures inherit from a clause whose basis is reported already."""
    reported = False
    for finding in found:
        wrong = finding.category == "basis" and finding.source is not None and finding.target is not None
        if wrong and reported and not any(states_basis(f) for f in (finding.source, finding.target) if f is not None):
            continue
        reported = reported or wrong
        yield finding


def _new(found: Sequence[Finding], category: Category, ties: Iterable[Tie]) -> list[Finding]:
    """Findings of a category for pairs that have none of it yet."""
    known = {figure for finding in found if finding.category == category for figure in (finding.source, finding.target)}
    return [Finding(category, *tie.sides) for tie in ties if known.isdisjoint(tie.sides)]


def _foreign(ties: Sequence[Tie], sides: tuple[Sequence[Figure], Sequence[Figure]]) -> Iterator[Tie]:
    """Bare numbers in a text of one currency that the other text states in another currency, which this text lacks."""
    stated = [{_currency(figure) for figure in side if figure.family == "money"} for side in sides]
    for tie in ties:
        for n in (0, 1):
            bare, amount = tie.sides[n], tie.sides[1 - n]
            if tie.step == "alike" and bare.family == "plain" and amount.family == "money" and len(stated[n]) == 1:
                if _currency(amount) not in stated[n] and stated[n] <= stated[1 - n]:
                    yield tie


def _currency(figure: Figure) -> str:
    return (figure.unit or "").partition("/")[0]


def _often(figures: Sequence[Figure]) -> frozenset[object]:
    """The values that more than one figure states, so that the pairs are uncertain."""
    return frozenset(key for key, times in Counter(figure.key for figure in figures).items() if times > 1)


def tie_across(parts: Sequence[Part], sizes: tuple[int, int]) -> list[Tie]:
    """Pairs of figures that are unpaired in different stretches."""
    across = Alignment(
        [figure for part in parts for figure in part.made.source],
        [figure for part in parts for figure in part.made.target],
    )
    across.sizes = sizes
    moved(across)
    gone = {figure for tie in across.ties for figure in tie.sides}
    for part in parts:
        part.made.drop(gone)
    return across.ties
