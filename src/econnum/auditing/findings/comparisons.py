"""Comparisons that are not attached to a figure: year on year in one text, and month on month in the other.

The basis of a figure is compared with that of its partner.  This module compares the other words, such as those of a
growth that slowed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from econnum.auditing.align import Tie
from econnum.auditing.documents import Stretch
from econnum.auditing.figures import Figure
from econnum.engine.fold import fold
from econnum.lang.audit_cues import ROLES

__all__ = ["compared_otherwise", "states_basis"]

_BASES = tuple((grain, pattern) for roles in ROLES.values() for grain, pattern in roles.comparisons.items())
_APART = 200  # characters from the words to the figures that a finding names


def compared_otherwise(source: str, target: str, stretch: Stretch, ties: Sequence[Tie]) -> Tie | None:
    """The pair of figures nearest to words that compare with another time than the other text; None if there are none.

    Translations omit and repeat such words.  So one text must have a comparison that the other lacks, and lack one that
    the other has.
    """
    mine, theirs = _found(source, stretch.source), _found(target, stretch.target)
    ours, others = Counter(grain for grain, _ in mine), Counter(grain for grain, _ in theirs)
    for here, there, words, side in ((ours, others, mine, 0), (others, ours, theirs, 1)):
        for grain in here:
            if grain not in there and any(there[other] > here[other] for other in there):
                place = next(place for named, place in words if named == grain)
                return _nearest(ties, side, place)
    return None


def states_basis(figure: Figure) -> bool:
    """Whether the clause of a figure states what it is compared with; otherwise it inherits that from a clause before.

    >>> import econnum
    >>> from econnum.auditing.figures import figures_of
    >>> text = "出口同比增长5%，进口增长3%。"
    >>> [states_basis(figure) for figure in figures_of(text, econnum.extract(text))]
    [True, False]
    """
    clause = f"{_CLAUSE.split(figure.before)[-1]}{figure.mention.text}{_CLAUSE.split(figure.after)[0]}"
    return any(pattern.search(fold(clause)) for _, pattern in _BASES)


_CLAUSE = re.compile("[，,；;。]")


def _found(text: str, stretch: tuple[int, int]) -> list[tuple[str, int]]:
    """Each comparison in a stretch of text, with its offset."""
    folded = fold(text[slice(*stretch)])
    return [(grain, stretch[0] + m.start()) for grain, pattern in _BASES for m in pattern.finditer(folded)]


def _nearest(ties: Sequence[Tie], side: int, place: int) -> Tie | None:
    near = [(abs(tie.sides[side].mention.start - place), n) for n, tie in enumerate(ties)]
    apart, n = min(near, default=(_APART, 0))
    return ties[n] if apart < _APART else None
