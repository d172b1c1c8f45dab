"""Figures with a unit of measure, durations included."""

from __future__ import annotations

from decimal import Decimal

from econnum.engine.compose.context import Context
from econnum.engine.compose.price import per, per_before, rate
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.lang import LANGUAGES
from econnum.lang.patterns import present
from econnum.lexicon.units import IN_PARTS, TIMES

__all__ = ["chain", "compose"]

_HALVES = present(language.counts.half for language in LANGUAGES.values())
_BETWEEN = tuple(triple for language in LANGUAGES.values() for triple in language.connectives.between)
_AGES = frozenset({"year", "month"})  # lengths that no time contains several of: 0-6岁每月, but 3 hours per week
_BELOW_ZERO = present(language.counts.below_zero for language in LANGUAGES.values())


def compose(source: Source, draft: Draft, context: Context) -> bool:
    """Whether a unit of measure follows the figure."""
    word = context.word
    if word is None or word.role != "measure":
        return False
    draft.end = context.end
    unit, power = word.payload if isinstance(word.payload, tuple) else (word.payload, 0)
    if power:
        draft.scale(power)
    draft.became("quantity", "measure", unit)
    told = per(source, draft.end)
    if told is not None and not (draft.unit in _AGES and told[0] in TIMES and source.folded[draft.end] != "/"):
        draft.unit, draft.end = f"{draft.unit}/{told[0]}", told[1]
    elif draft.unit not in TIMES and (time := rate(source, draft.end)) is not None:
        draft.unit = f"{draft.unit}/{time}"
    elif draft.unit not in TIMES and (each := _each(source, draft, context)) is not None:
        draft.unit = f"{draft.unit}/{each}"
    elif draft.value is not None:
        for pattern in _HALVES:
            half = pattern.match(source.folded, draft.end)
            if half is not None:
                draft.value, draft.end = EXACT.add(draft.value, Decimal("0.5")), half.end()
    if (draft.unit or "").startswith("degree"):
        for pattern in _BELOW_ZERO:
            if below := pattern.match(source.folded, draft.end):
                draft.end = below.end()
                draft.negate()
    return True


def _each(source: Source, draft: Draft, context: Context) -> str | None:
    """The time unit of a rate directly before the figure: 每日约89亿立方英尺."""
    if draft.unit is None or "/" in draft.unit:
        return None
    each = per_before(source, draft.start if context.preceding is None else context.preceding.hedge_start)
    return each if each in TIMES else None


def chain(source: Source, drafts: list[Draft]) -> list[Draft]:
    """Merge compound measures, in the smaller unit: 7 feet 10 inches is 94 inches."""
    chained: list[Draft] = []
    for draft in drafts:
        if draft.kind != "quantity":
            chained.append(draft)
            continue
        before = chained[-1] if chained else None
        listed = len(chained) > 1 and chained[-2].kind == "quantity" and source.folded[chained[-2].end] == ","
        times = _times(source, before, draft, listed) if before is not None else None
        if before is None or times is None or before.value is None or draft.value is None:
            chained.append(draft)
            continue
        before.value = EXACT.add(EXACT.multiply(before.value, Decimal(times)), draft.value)
        before.unit, before.end, before.hedge_end = draft.unit, draft.end, draft.hedge_end
    return chained


def _times(source: Source, before: Draft, draft: Draft, listed: bool) -> int | None:
    """The factor between the units of two parts of a compound measure; None if they are not parts of one.

    The two are adjacent, or joined by a word (2 hours and 5 minutes), or two lengths or masses are joined by a comma
    (6 feet, 2 inches).  Durations after a comma, or after a first one that is `listed` after a comma, are members of a
    list: 3 years, 2 months and 14 days.
    """
    if not before.kind == draft.kind == "quantity" or before.value is None or draft.value is None:
        return None
    times = IN_PARTS.get((before.unit or "", draft.unit or ""))
    if times is None or not 0 < draft.value < times or before.value != before.value.to_integral_value():
        return None
    gap = source.folded[before.end : draft.start]
    if "," in gap:
        return times if gap == ", " and draft.unit not in TIMES and draft.modifier == "exact" else None
    listed = listed and draft.unit in TIMES
    if draft.modifier != "exact" or (gap.strip() and (listed or _between(source, before, draft))):
        return None
    return (
        times if not gap or any(language.connectives.parts.fullmatch(gap) for language in LANGUAGES.values()) else None
    )


def _between(source: Source, left: Draft, right: Draft) -> bool:
    """Whether the two figures are the ends of a range: between 2 hours and 30 minutes."""
    before, gap = source.before(left.hedge_start, 20), source.folded[left.end : right.start]
    return any(
        begins.search(before) and joint.fullmatch(gap) and ends.match(source.folded, right.end)
        for begins, joint, ends in _BETWEEN
    )
