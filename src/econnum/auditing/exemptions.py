"""Names and figures that a caller wants left alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from econnum.auditing.figures import figures_of
from econnum.auditing.findings.judge import Finding
from econnum.engine.fold import folded
from econnum.engine.plain import Plain
from econnum.mention import Mention

__all__ = ["Keys", "without_counterparts", "without_exempt"]

Keys = tuple[Counter[object], Counter[object]]
"""What the exempt figures of the source and of the target state, and how often."""

_Mentions = tuple[list[Mention], list[Mention]]


def without_exempt(texts: tuple[Plain, Plain], mentions: _Mentions, exempt: Collection[str]) -> tuple[_Mentions, Keys]:
    """The mentions of both texts without those in exempt names, and what the others state."""
    if not exempt:
        return mentions, (Counter(), Counter())
    pattern = _pattern(tuple(exempt))
    kept, keys = [], []
    for text, found in zip(texts, mentions, strict=True):
        spans = [match.span() for match in pattern.finditer(text.folded)]
        dropped = [mention for mention in found if _is_inside(mention, spans)]
        gone = {id(mention) for mention in dropped}
        kept.append([mention for mention in found if id(mention) not in gone])
        keys.append(Counter(figure.key for figure in figures_of(text.text, dropped)))
    return (kept[0], kept[1]), (keys[0], keys[1])


def without_counterparts(findings: Iterable[Finding], exempt: Keys) -> Iterator[Finding]:
    """The findings without those figures that an exempt figure of the other text renders."""
    left = exempt[0].copy(), exempt[1].copy()
    for finding in findings:
        figure, others = (finding.source, left[1]) if finding.target is None else (finding.target, left[0])
        alone = finding.source is None or finding.target is None
        if alone and figure is not None and others[figure.key] > 0:
            others[figure.key] -= 1
        else:
            yield finding


@lru_cache(maxsize=8)
def _pattern(exempt: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the names, the longest first, not as a part of a longer word or number."""
    names = sorted({folded(name.strip())[0] for name in exempt}, key=len, reverse=True)
    return re.compile("|".join(map(_bounded, names)))


def _bounded(name: str) -> str:
    first, last = name[0], name[-1]
    before = r"(?<![0-9])(?<![0-9][.,])" if first.isdecimal() else r"(?<![a-z0-9])" if first.isascii() else ""
    after = r"(?![0-9]|[.,][0-9])" if last.isdecimal() else r"(?![a-z0-9])" if last.isalpha() and last.isascii() else ""
    return before + re.escape(name) + after


def _is_inside(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    """Whether a span contains the whole mention; the spans are in order and do not overlap."""
    place = bisect_right(spans, (mention.start, len(mention.text) + mention.start)) - 1
    return any(start <= mention.start and mention.end <= end for start, end in spans[max(0, place) : place + 2])
