"""What part a figure has in its sentence: to 5 and from 5, 31 of them and 31 in all, 200 more and 200 fewer.

Two figures that say the same may still have changed their parts.  That is claimed only where the words right beside
both figures show parts that exclude one another.
"""

from __future__ import annotations

from decimal import Decimal

from econnum.auditing.figures import Figure
from econnum.auditing.relate import SHARES
from econnum.engine.fold import fold
from econnum.lang.audit_cues import ROLES
from econnum.lang.audit_schema import RoleCue, RoleCues

__all__ = ["clash", "compared_otherwise", "of_an_index", "spans"]

_BEFORE, _BEHIND, _AFAR = 36, 48, 100  # characters that are looked at
_LEVELS = frozenset({"level", "reached"})
_MOVED = frozenset({"level", "reached", "rises", "falls"})
_COMPARED = (("under", "lower"), ("over", "higher"))  # the one that is lower, and the one that it is lower than
_LITTLE = frozenset({Decimal(1), Decimal(2)})  # the only one below one
_HEDGED = frozenset({"more_than", "equal_or_more"})
_UNLISTED = frozenset({"period", "identifier", "order"})


def clash(mine: Figure, theirs: Figure, source: str, target: str) -> str | None:
    """How the parts of two figures of one value exclude one another: swapped, level, turned, compared or extra."""
    if mine.family in _UNLISTED or theirs.family in _UNLISTED:
        return None
    ours = _roles(mine, source)
    if not ours and mine.modifier not in _HEDGED:
        return None  # every clash but that of more than two and two more needs parts on both sides
    others = _roles(theirs, target)
    for a, b, one, other in ((ours, others, mine, theirs), (others, ours, theirs, mine)):
        if "level" in a and "origin" in b:
            return "swapped"
        if one.value not in _LITTLE and any(
            ours in a and theirs in b and theirs not in a and ours not in b for ours, theirs in _COMPARED
        ):
            return "swapped"
        if "part" in a and "whole" in b and "part" not in b and "whole" not in a and one.family not in SHARES:
            return "swapped"
        if a & _LEVELS and "rate" not in a and "amount" in b and other.moves and not one.moves:
            return "level"
        if "rises" in a and "falls" in b and "rate" not in a | b and "falls" not in a and "rises" not in b:
            return "turned"
        if "more" in a and "less" in b and "less" not in a and "more" not in b:
            return "compared"
        if "extra" in a and "extra" not in b and one.modifier == "exact" and other.modifier in _HEDGED:
            return "extra"
    return None


def _roles(figure: Figure, text: str) -> frozenset[str]:
    cues = _cues(figure)
    before, behind = _before(figure, text, _BEFORE), _behind(figure, text)
    found = {role for role, cue in cues.before.items() if _marked(cue, before) and cue.pattern.search(before)}
    found.update(role for role, cue in cues.behind.items() if _marked(cue, behind) and cue.pattern.match(behind))
    if found & _MOVED and cues.rates.search(before):
        found.add("rate")
    return frozenset(found)


def _cues(figure: Figure) -> RoleCues:
    return ROLES[figure.mention.language]


def _before(figure: Figure, text: str, reach: int) -> str:
    """What stands before a figure, at most `reach` characters, as the tables write it."""
    start = figure.mention.start
    return fold(text[max(0, start - reach) : start])


def _behind(figure: Figure, text: str) -> str:
    end = figure.mention.end
    return fold(text[end : end + _BEHIND])


def _marked(cue: RoleCue, text: str) -> bool:
    return any(mark in text for mark in cue.marks)


def spans(figure: Figure, text: str) -> bool:
    """Whether the figure is the time within which something happens, and its hedge none: over two years."""
    return figure.family == "time" and _cues(figure).spanning.search(_before(figure, text, _BEFORE)) is not None


def compared_otherwise(figure: Figure, text: str) -> bool:
    """Whether a change is one against a month by its name, so that the basis of the list before it is not its own."""
    return _cues(figure).month.match(_behind(figure, text)) is not None


def of_an_index(figure: Figure, text: str) -> bool:
    """Whether the figure is of an index, which some tell in per cent: 50.6% and 50.6."""
    return _cues(figure).index.search(_before(figure, text, _AFAR)) is not None
