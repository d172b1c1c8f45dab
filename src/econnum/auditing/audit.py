"""`audit` compares the numbers of two texts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal

from econnum.arguments import expect
from econnum.auditing.align import Tie
from econnum.auditing.documents import stretches
from econnum.auditing.exemptions import without_counterparts, without_exempt
from econnum.auditing.figures import figures_of
from econnum.auditing.findings.judge import Finding, judge
from econnum.auditing.findings.parts import Part, tie_across
from econnum.auditing.model import Discrepancy, Pair, Paragraphs, Policy
from econnum.auditing.reading import Reading, completed, read
from econnum.auditing.result import Audit
from econnum.engine.reader import Reader, located

__all__ = ["audit", "compared"]

_DEFAULT = Policy()
_READER = Reader()
_CONFIDENCE = {
    "equal": Decimal("0.99"), "alike": Decimal("0.9"), "split": Decimal("0.9"), "relation": Decimal("0.8"),
    "moved": Decimal("0.7"), "clash": Decimal("0.7"), "scale": Decimal("0.6"), "value": Decimal("0.4"),
}  # fmt: skip


def audit(
    source: str, target: str, *, policy: Policy = _DEFAULT, reader: Reader = _READER, one_to_one: bool = False
) -> Audit:
    """Whether a text and its translation (or rewrite) say the same numbers, figure by figure.

    >>> found = audit("营业收入91.2亿元，同比增长5%。", "Revenue rose 5 percent year on year to 912 billion yuan.")
    >>> [(error.category, error.factor) for error in found.discrepancies]
    [('scale', Decimal('1E+2'))]

    Either language may come first, and both may be of one language.  Texts of several paragraphs, separated by blank
    lines or else by line ends, are compared paragraph by paragraph: by what they have in common, or `one_to_one` in
    their order.  Never raises on any two `str`.
    """
    expect("policy", policy, Policy, "give a Policy, such as Policy({'rounding': 'discrepancy'})")
    expect("reader", reader, Reader, "give a Reader, such as Reader(default_currency='HKD')")
    return compared(source, target, policy, (reader, reader), one_to_one=one_to_one)


def compared(
    source: str,
    target: str,
    policy: Policy,
    readers: tuple[Reader, Reader],
    *,
    one_to_one: bool,
    readings: tuple[Reading, Reading] | None = None,
) -> Audit:
    """The audit of two texts, each with its own reader; `readings` if they have been read already."""
    given = source, target
    texts, mentions = completed(readings or read(source, target, readers), readers)
    mentions, exempt = without_exempt(texts, mentions, policy.exempt)
    source, target = texts[0].text, texts[1].text  # offsets are into these, and into the texts as given at the end
    mine, theirs = figures_of(source, mentions[0]), figures_of(target, mentions[1])
    parts = [Part(stretch, mine, theirs) for stretch in stretches(source, target, mine, theirs, one_to_one=one_to_one)]
    ties = tie_across(parts, (len(mine) or 1, len(theirs) or 1)) if len(parts) > 1 else []
    findings = [finding for tie in ties for finding in judge(tie, source, target, once=False)]
    for part in parts:
        findings += part.findings(source, target)
        ties += part.made.ties
    if any(exempt):
        findings = [*without_counterparts(findings, exempt)]
    ties.sort(key=lambda tie: (tie.source.index, tie.target.index))
    own, others = (located(found, text, made) for found, text, made in zip(mentions, given, texts, strict=True))
    for figures, places in ((mine, own), (theirs, others)):
        for figure, place in zip(figures, places, strict=True):
            figure.mention = place
    return Audit(
        *given,
        tuple(own),
        tuple(others),
        tuple(Pair(t.source.mention, t.target.mention, t.relation, _CONFIDENCE[t.step]) for t in ties),
        _weighed(_in_order(findings, ties), policy),
        policy,
        tuple(
            Paragraphs(
                texts[0].given(*part.stretch.source), texts[1].given(*part.stretch.target), part.stretch.rendering
            )
            for part in parts
        ),
    )


def _in_order(findings: Sequence[Finding], ties: Sequence[Tie]) -> list[Finding]:
    """The findings in the order of the source; added figures follow the order of the target."""
    by_target = sorted((tie.target.index, tie.source.index) for tie in ties)

    def place(finding: Finding) -> tuple[int, int]:
        if finding.source is not None:
            return finding.source.index, -1
        index = 0 if finding.target is None else finding.target.index
        before = bisect_left(by_target, (index, 0)) - 1
        return (by_target[before][1] if before >= 0 else -1), index

    return sorted(findings, key=place)


def _weighed(findings: Sequence[Finding], policy: Policy) -> tuple[Discrepancy, ...]:
    """The findings that the policy does not ignore, each with its severity."""
    made = []
    for found in findings:
        severity = policy.of(found.category)
        if severity != "off":
            source = None if found.source is None else found.source.mention
            target = None if found.target is None else found.target.mention
            made.append(Discrepancy(found.category, source, target, found.detail, found.factor, severity))
    return tuple(made)
