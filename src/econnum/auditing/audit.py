"""`audit` tells whether two texts say the same numbers."""

from __future__ import annotations

from decimal import Decimal

from econnum.auditing.align import align, slips
from econnum.auditing.evidence import Evidence
from econnum.auditing.figures import Figure
from econnum.auditing.grouping import mended
from econnum.auditing.judge import OPEN, WEAK, Finding, judge, lone
from econnum.auditing.model import Audit, Discrepancy, Pair, Policy
from econnum.auditing.swaps import swapped
from econnum.engine.reader import Reader
from econnum.mention import Mention

__all__ = ["audit"]

_DEFAULT = Policy()
_READER = Reader()
_CONFIDENCE = {
    "equal": Decimal("0.99"), "alike": Decimal("0.9"), "split": Decimal("0.9"), "relation": Decimal("0.8"),
    "clash": Decimal("0.7"), "scale": Decimal("0.6"), "value": Decimal("0.4"),
}  # fmt: skip


def audit(source: str, target: str, *, policy: Policy = _DEFAULT, reader: Reader = _READER) -> Audit:
    """Whether a text and its translation (or rewrite) say the same numbers, figure by figure.

    >>> found = audit("营业收入91.2亿元，同比增长5%。", "Revenue rose 5 percent year on year to 91.2 billion yuan.")
    >>> [(slip.category, slip.factor) for slip in found.discrepancies]
    [('scale', Decimal('1E+1'))]

    Either language may come first, and both may be of one language.
    """
    mentions = reader.extract(source), reader.extract(target)
    if "," in source or "," in target:
        mentions = (
            mended(source, mentions[0], _values(mentions[1]), reader),
            mended(target, mentions[1], _values(mentions[0]), reader),
        )
    mine = [Figure(mention, index) for index, mention in enumerate(mentions[0])]
    theirs = [Figure(mention, index) for index, mention in enumerate(mentions[1])]
    made = align(mine, theirs)
    findings: list[Finding] = []
    if made.source or made.target:
        excuses: dict[Figure, str] = {}
        held, shown = Evidence(source, mine), Evidence(target, theirs)
        held.against(shown)
        for left, text, others, evidence in ((made.source, source, theirs, shown), (made.target, target, mine, held)):
            for figure in left:
                excuse = lone(figure, text, others, evidence)
                if excuse is not None:
                    excuses[figure] = excuse
        for figure, excuse in excuses.items():
            if excuse not in WEAK:
                made.source.pop(figure, None)
                made.target.pop(figure, None)
        slips(made, {figure for figure, excuse in excuses.items() if excuse not in OPEN})
        findings += [Finding("notation", figure, None, excuses[figure]) for figure in mine if figure in excuses]
        findings += [Finding("notation", None, figure, excuses[figure]) for figure in theirs if figure in excuses]
        findings += [Finding("missing", figure, None) for figure in made.source if figure not in excuses]
        findings += [Finding("added", None, figure) for figure in made.target if figure not in excuses]
    for tie in made.ties:
        findings += judge(tie, source, target)
    for first, second in swapped(made.ties, source, target):
        findings.append(Finding("swapped", first.source, first.target))
        findings.append(Finding("swapped", second.source, second.target))
    pairs = tuple(
        Pair(tie.source.mention, tie.target.mention, tie.relation, _CONFIDENCE[tie.step])
        for tie in sorted(made.ties, key=lambda tie: (tie.source.index, tie.target.index))
    )
    return Audit(
        source, target, tuple(mentions[0]), tuple(mentions[1]), pairs, tuple(_weighed(findings, policy)), policy
    )


def _values(mentions: list[Mention]) -> frozenset[Decimal]:
    amounts = (getattr(mention.value, "amount", None) for mention in mentions)
    return frozenset(amount.value for amount in amounts if amount is not None and amount.value is not None)


def _weighed(findings: list[Finding], policy: Policy) -> list[Discrepancy]:
    made = []
    for found in findings:
        strictness = policy.of(found.category)
        if strictness != "off":
            made.append(
                Discrepancy(
                    found.category,
                    None if found.source is None else found.source.mention,
                    None if found.target is None else found.target.mention,
                    found.detail,
                    found.factor,
                    None,
                    strictness,
                )
            )
    return made
