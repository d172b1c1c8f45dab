"""The hedges of a figure, directly before it, at a distance or after it; and the sign before it."""

from __future__ import annotations

from econnum.amount import Modifier
from econnum.engine.adjacency import Beginnings
from econnum.engine.compose.connectives import CONJUNCTION
from econnum.engine.compose.kinds import WITHOUT_CHANGE
from econnum.engine.compose.preceding import Preceding, is_minus
from econnum.engine.distant_cues import BLOCK
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.engine.vocabulary import NOT_BEFORE
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of, bounded_trie, reversed_trie, trie
from econnum.lexicon.units import TIMES

__all__ = ["hedge", "hedge_after", "periodic_end", "unhedge_compared", "unhedge_recent"]

_LANGUAGES = tuple(LANGUAGES.values())
_REACH = 56
_UNHEDGED = frozenset({"ordinal", "rank", "top", "identifier"})
_MEASURED = frozenset({"quantity", "multiple", "percentage_points"})
_WITHIN = any_of(language.hedges.in_unit for language in _LANGUAGES)
_YEAR_NOUNS = any_of(language.year_nouns for language in _LANGUAGES)
_OF_PLACE = any_of(language.hedges.of_place for language in _LANGUAGES)
_SUBJECT = any_of(language.hedges.subject for language in _LANGUAGES)
_OF_AMOUNT = any_of(language.hedges.of_amount for language in _LANGUAGES)
_OF_STANDARD, _STANDARD = map(any_of, zip(*(language.hedges.standards for language in _LANGUAGES), strict=True))
_STANDARD_REACH = 16
_PLACE = 12  # characters of a hedge that depends on what follows
_RECENT = any_of(language.hedges.recent for language in _LANGUAGES)
_PERIODIC_WORDS = [word for language in _LANGUAGES for word in language.hedges.periodic]
_PERIODIC = Pattern(lambda: trie(_PERIODIC_WORDS))
_PERIODIC_FIRSTS = frozenset(word[0] for word in _PERIODIC_WORDS)
_SIGNED = frozenset({"money", "percentage", "percentage_points", "quantity", "multiple", "number", "fraction"})

# Backwards from the figure, the nearest first.
_HEDGES_FAR = tuple(
    (Pattern(f"{cues.gap}({reversed_trie(cues.words, cues.not_after)})"), cues.words)
    for language in _LANGUAGES
    for cues in language.hedges.distant
)
_HEDGES_AFTER: dict[str, Modifier] = {w: m for language in _LANGUAGES for w, m in language.hedges.after.items()}
_HEDGE_AFTER = Pattern(lambda: f"[ -]?({bounded_trie(_HEDGES_AFTER, NOT_BEFORE)})")
_MAY_HEDGE_AFTER = Beginnings(_HEDGES_AFTER).at

_COMPARED = [(c, Pattern(f" ?({trie(c.words)})")) for c in (x.hedges.comparison for x in _LANGUAGES) if c.words]
_COMPARED_FIRST = {word[0] for cues, _ in _COMPARED for word in cues.words}
# The first characters of hedges after the figure, ignoring a blank or a hyphen.
_FIRSTS_AFTER = frozenset(word[0] for word in _HEDGES_AFTER) | _COMPARED_FIRST


def _unhedged(source: Source, draft: Draft, left: Preceding) -> bool:
    """Whether words that are usually hedges mean something else with this figure: 近三年, 高于10月."""
    if draft.kind in _UNHEDGED:
        return True
    if draft.kind == "period":
        if _YEAR_NOUNS.match(source.folded, draft.end) is not None:
            return True  # close to 2010 levels
        of_amount = _OF_AMOUNT.search(source.before(draft.start, _PLACE)) is not None
        return of_amount or left.compares or left.modifier in {"more_than", "less_than"}
    if draft.kind == "count" and _OF_PLACE.search(source.before(draft.start, _PLACE)):
        return True
    if _STANDARD.match(source.folded, draft.end) and _OF_STANDARD.search(source.before(draft.start, _STANDARD_REACH)):
        return True
    return _is_recent(source, draft)


def _is_recent(source: Source, draft: Draft) -> bool:
    """Whether a length of time is recent rather than almost as long: 近三年, 近5个交易日."""
    timed = draft.kind == "quantity" and draft.unit in TIMES
    if not timed and (draft.kind != "count" or periodic_end(source, draft.end) is None):
        return False
    return _RECENT.search(source.before(draft.start, _REACH)) is not None


def periodic_end(source: Source, position: int) -> int | None:
    """The end of a word at the position for what is counted and also a length of time: 5个交易日."""
    if source.folded[position] not in _PERIODIC_FIRSTS:
        return None
    match = _PERIODIC.match(source.folded, position)
    return None if match is None else match.end()


def unhedge_recent(source: Source, drafts: list[Draft]) -> None:
    """Remove the hedge of lengths of time that became ones by their neighbours: 近1、3、6月."""
    for draft in drafts:
        if draft.modifier == "nearly" and _is_recent(source, draft):
            draft.modifier = "exact"


def unhedge_compared(folded: str, figures: list[Draft]) -> None:
    """Make a figure exact that is compared with the preceding one rather than bounded by its hedge: 5, more than 3."""
    before: Draft | None = None
    for draft in figures:
        if draft.kind in WITHOUT_CHANGE:
            continue
        if draft.compares and before is not None and (before.kind, before.unit) == (draft.kind, draft.unit):
            gap = folded[before.end : draft.hedge_start]
            if not CONJUNCTION.match(gap) and not _SUBJECT.search(gap):
                draft.modifier = "exact"
        before = draft


def hedge(source: Source, draft: Draft, left: Preceding | None) -> None:
    """Give the figure the sign and the hedge before it, or the hedge after it."""
    if left is not None:
        draft.hedge_start = min(draft.start, left.hedge_start)
        if left.negative and draft.kind == "count" and source.folded[left.start] != "-":
            draft.became("number", "number").of = None  # minus 5: counts are not negative
        if left.negative and draft.kind in _SIGNED:
            if is_minus(source, left, money=draft.kind == "money"):
                draft.start = min(draft.start, left.start)
                draft.negate()
            elif left.modifier is None:
                draft.hedge_start = draft.start  # the dash is a hyphen, or the sign of a change: 2.1亿元/-8%
        if left.modifier is not None and draft.modifier in {"exact", "approx"} and not _unhedged(source, draft, left):
            if draft.kind != "count" or draft.value != 1 or left.modifier != "less_than":  # under one roof
                draft.modifier, draft.compares = left.modifier, left.compares
        elif draft.modifier == "exact" and (draft.kind == "period" or draft.unit in TIMES):
            draft.hedge_start = draft.start  # no hedge: up 5% over 2018, 3% more than a year ago
    folded, end = source.folded, draft.end
    draft.hedge_end = end
    if draft.kind in _UNHEDGED:
        return
    if draft.modifier == "exact" and draft.start // BLOCK in source.cued_blocks:
        alone = draft.hedge_start == draft.start and (left is None or left.modifier is None) and draft.kind != "period"
        if alone and not _WHOLE.match(folded, end):
            draft.modifier = _far(source, draft.start) or "exact"
    if draft.kind in _MEASURED and draft.modifier == "exact" and end - draft.numeral.end > 1:
        if _WITHIN.search(folded, draft.numeral.end, end):
            draft.modifier = "more_than"
    # This test makes both searches below unnecessary for most figures, and saves a fiftieth of the whole reading.
    if draft.kind == "count" and (counted := periodic_end(source, end)) is not None:
        end = counted  # 5个交易日内
    behind = folded[end]
    if (folded[end + 1] if behind in " -" else behind) not in _FIRSTS_AFTER:
        return
    if draft.modifier in {"exact", "approx"} and draft.kind != "period":
        after = hedge_after(source, end)
        if after is not None:
            draft.modifier, draft.hedge_end = after
        elif draft.modifier == "exact":
            draft.modifier = _compared(source, draft.start, draft.end) or "exact"


# Behind the whole of which the hedged share is a part: 约占股本总额3亿股的2%.
_WHOLE = Pattern("的[0-9.]+ ?%")


def _far(source: Source, position: int) -> Modifier | None:
    """The hedge before the verb of a figure: 至少出售了五分之一."""
    origin = source.size - position
    for pattern, words in _HEDGES_FAR:
        match = pattern.match(source.backward, origin)
        if match is not None:
            return words[match[1][::-1]]
    return None


def hedge_after(source: Source, position: int) -> tuple[Modifier, int] | None:
    """The hedge at the position (以上, or so), and its end."""
    if not _MAY_HEDGE_AFTER(source.folded, position):
        return None
    match = _HEDGE_AFTER.match(source.folded, position)
    return None if match is None else (_HEDGES_AFTER[match[1]], match.end())


def _compared(source: Source, start: int, end: int) -> Modifier | None:
    """The bound of a comparison with the figure: 比30大."""
    first = source.folded[end]
    if (source.folded[end + 1] if first == " " else first) not in _COMPARED_FIRST:
        return None
    before = source.before(start, 4)
    for cues, words in _COMPARED:
        word = words.match(source.folded, end)
        if word is not None and cues.after.match(source.folded, word.end()) and cues.before.search(before):
            return cues.words[word[1]]
    return None
