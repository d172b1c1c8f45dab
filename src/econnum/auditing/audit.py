"""`audit` tells whether two texts say the same numbers."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from econnum.arguments import expect
from econnum.auditing.align import Alignment, Tie, align, moved, slips
from econnum.auditing.documents import Stretch, stretches
from econnum.auditing.evidence import Evidence
from econnum.auditing.excuses import OPEN, WEAK, excuse
from econnum.auditing.figures import Figure, settled
from econnum.auditing.grouping import mended
from econnum.auditing.judge import Finding, judge
from econnum.auditing.model import Discrepancy, Pair, Policy
from econnum.auditing.names import named
from econnum.auditing.result import Audit
from econnum.auditing.romans import graded
from econnum.auditing.swaps import swapped
from econnum.auditing.years import displaced
from econnum.engine.plain import Plain
from econnum.engine.reader import Reader, located, read
from econnum.mention import Mention

__all__ = ["audit"]

_DEFAULT = Policy()
_READER = Reader()
_CONFIDENCE = {
    "equal": Decimal("0.99"), "alike": Decimal("0.9"), "split": Decimal("0.9"), "relation": Decimal("0.8"),
    "moved": Decimal("0.7"), "clash": Decimal("0.7"), "scale": Decimal("0.6"), "value": Decimal("0.4"),
}  # fmt: skip


def audit(source: str, target: str, *, policy: Policy = _DEFAULT, reader: Reader = _READER) -> Audit:
    """Whether a text and its translation (or rewrite) say the same numbers, figure by figure.

    >>> found = audit("营业收入91.2亿元，同比增长5%。", "Revenue rose 5 percent year on year to 912 billion yuan.")
    >>> [(slip.category, slip.factor) for slip in found.discrepancies]
    [('scale', Decimal('1E+2'))]

    Either language may come first, and both may be of one language.  Texts of several paragraphs, parted by blank
    lines or else by line ends, are compared paragraph by paragraph.  Never raises on any two `str`.
    """
    expect("policy", policy, Policy, "give a Policy, such as Policy({'rounding': 'discrepancy'})")
    expect("reader", reader, Reader, "give a Reader, such as Reader(default_currency='HKD')")
    given = source, target
    texts, mentions = _read(source, target, reader)
    source, target = texts[0].text, texts[1].text  # offsets are into these, and into the texts as given at the end
    mine = settled([Figure(mention, index) for index, mention in enumerate(mentions[0])])
    theirs = settled([Figure(mention, index) for index, mention in enumerate(mentions[1])])
    parts = [
        _Part(stretch, _within(mine, stretch.source), _within(theirs, stretch.target))
        for stretch in stretches(source, target, mine, theirs)
    ]
    ties: list[Tie] = []
    for part in parts:
        part.made = align(part.mine, part.theirs)
    if len(parts) > 1:
        ties += _moved(parts, mine, theirs)
    findings: list[Finding] = []
    for part in parts:
        if part.made.source or part.made.target:
            findings += _left_over(part, source, target)
        ties += part.made.ties
    ties.sort(key=lambda tie: (tie.source.index, tie.target.index))
    often = _often(mine) | _often(theirs)
    for tie in ties:
        findings += judge(tie, source, target, once=tie.source.key not in often)
    findings += [Finding("swapped", tie.source, tie.target) for tie in swapped(ties, source, target)]
    own, others = (located(found, text, made) for found, text, made in zip(mentions, given, texts, strict=True))
    for figures, places in ((mine, own), (theirs, others)):
        for figure, place in zip(figures, places, strict=True):
            figure.mention = place
    pairs = tuple(Pair(t.source.mention, t.target.mention, t.relation, _CONFIDENCE[t.step]) for t in ties)
    weighed = _weighed(_in_order(findings, ties), policy)
    return Audit(*given, tuple(own), tuple(others), pairs, weighed, policy)


def _often(figures: list[Figure]) -> frozenset[object]:
    """What more than one figure states, so that which of them renders which is not sure."""
    return frozenset(key for key, times in Counter(figure.key for figure in figures).items() if times > 1)


class _Part:
    """A stretch of both texts with its figures and their alignment."""

    made: Alignment

    def __init__(self, stretch: Stretch, mine: list[Figure], theirs: list[Figure]) -> None:
        self.stretch = stretch
        self.mine = mine
        self.theirs = theirs


def _read(source: str, target: str, reader: Reader) -> tuple[tuple[Plain, Plain], tuple[list[Mention], list[Mention]]]:
    """Both texts as they are read, and their mentions with offsets into those."""
    (own, first), (other, second) = read(reader, source), read(reader, target)
    source, target = own.text, other.text
    mine, theirs = named(source, target, graded(source, first), graded(target, second))
    if "," in source:
        mine = mended(source, mine, theirs, reader)
    if "," in target:
        theirs = mended(target, theirs, mine, reader)
    return (own, other), (mine, theirs)


def _within(figures: list[Figure], stretch: tuple[int, int]) -> list[Figure]:
    begin = bisect_left(figures, stretch[0], key=lambda figure: figure.mention.start)
    return figures[begin : bisect_left(figures, stretch[1], key=lambda figure: figure.mention.start)]


def _moved(parts: list[_Part], mine: list[Figure], theirs: list[Figure]) -> list[Tie]:
    """Ties between what different paragraphs left over, which leave it over no longer."""
    across = Alignment(
        [figure for part in parts for figure in part.made.source],
        [figure for part in parts for figure in part.made.target],
    )
    across.sizes = (len(mine) or 1, len(theirs) or 1)
    moved(across)
    gone = {figure for tie in across.ties for figure in tie[:2]}
    for part in parts:
        part.made.drop(gone)
    return across.ties


def _left_over(part: _Part, source: str, target: str) -> Iterator[Finding]:
    """What the figures mean that found no partner; those that slips explain are tied."""
    made = part.made
    held = Evidence(source, part.mine, *part.stretch.source)
    shown = Evidence(target, part.theirs, *part.stretch.target)
    held.against(shown)
    excuses = {figure: why for figure in made.source if (why := excuse(figure, source, held, shown)) is not None}
    excuses |= {figure: why for figure in made.target if (why := excuse(figure, target, shown, held)) is not None}
    for figure in _glossed_twice(made, excuses):
        del excuses[figure]
    made.drop({figure for figure, why in excuses.items() if why not in WEAK and figure.span is None})
    slips(made, {figure for figure, why in excuses.items() if why not in OPEN and figure.span is None})
    tied = {figure for tie in made.ties for figure in tie[:2]}
    for dated, other, left in [*displaced(made, part.mine, part.theirs)]:
        yield Finding("period", dated, other)
        tied.add(left)
        made.drop([left])
    for figures, is_source in ((part.mine, True), (part.theirs, False)):
        for figure in figures:
            if figure in excuses and figure not in tied:
                mine, theirs = (figure, None) if is_source else (None, figure)
                yield Finding("notation", mine, theirs, excuses[figure])
    yield from (Finding("missing", figure, None) for figure in made.source if figure not in excuses)
    yield from (Finding("added", None, figure) for figure in made.target if figure not in excuses)


def _glossed_twice(made: Alignment, excuses: dict[Figure, str]) -> list[Figure]:
    """The glosses of one unit that both texts have: they render one another, and here they differ."""
    glosses = [[figure for figure in side if excuses.get(figure) == "gloss"] for side in (made.source, made.target)]
    both = {figure.unit for figure in glosses[0]} & {figure.unit for figure in glosses[1]}
    return [figure for side in glosses for figure in side if figure.unit in both]


def _in_order(findings: list[Finding], ties: list[Tie]) -> list[Finding]:
    """The findings in the order of the source; what is added stands where the target has it."""
    by_target = sorted((tie.target.index, tie.source.index) for tie in ties)

    def place(finding: Finding) -> tuple[int, int]:
        if finding.source is not None:
            return finding.source.index, -1
        index = 0 if finding.target is None else finding.target.index
        before = bisect_left(by_target, (index, 0)) - 1
        return (by_target[before][1] if before >= 0 else -1), index

    return sorted(findings, key=place)


def _weighed(findings: list[Finding], policy: Policy) -> tuple[Discrepancy, ...]:
    """The findings that the policy wants to hear of, each as heavy as it says."""
    made = []
    for found in findings:
        strictness = policy.of(found.category)
        if strictness != "off":
            source = None if found.source is None else found.source.mention
            target = None if found.target is None else found.target.mention
            made.append(Discrepancy(found.category, source, target, found.detail, found.factor, strictness))
    return tuple(made)
