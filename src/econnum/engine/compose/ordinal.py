"""Ordinals, ranks, and the first N of a ranking."""

from __future__ import annotations

from econnum.engine.compose.context import Context
from econnum.engine.compose.hedge import periodic_end
from econnum.engine.draft import Draft
from econnum.engine.scan import MAY_ORDER
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of

__all__ = ["compose", "ranked_by"]

_CUES = tuple(language.order for language in LANGUAGES.values())
_REACH = 60
_PREFIX = 24
_LONGEST_TOP = 10_000  # no ranking is longer; TOP 5 million is a Tongan amount
_ORDINAL_AFTER = any_of(cues.ordinal_after for cues in _CUES)
_TOP_AFTER = any_of(cues.top_after for cues in _CUES)
_PLACED = [cues.placed for cues in _CUES if cues.placed[0]]
_PLACES = frozenset(first for firsts, _, _ in _PLACED for first in firsts)
_FIRST = frozenset().union(*(cues.first for cues in _CUES))


def compose(source: Source, draft: Draft, context: Context) -> bool:
    """Whether the figure is an ordinal, a rank or a top list."""
    role = None if context.word is None else context.word.role
    folded, behind = source.folded, draft.numeral.end
    touched = MAY_ORDER(folded, draft.start)
    if role == "top" and folded[behind] == " ":
        behind += 1  # 100 强
    placed = draft.numeral.bare and folded[behind] in _PLACES and (role == "classifier" or folded[behind] == "/")
    if not touched and role != "ordinal" and not placed and folded[behind] not in _FIRST:
        return False
    if draft.value is None or draft.value != draft.value.to_integral_value():
        return False
    listable = 1 < draft.value <= _LONGEST_TOP and role != "measure"  # 前三年 are years, not ranks
    if touched:
        window = source.before(draft.start, _PREFIX)
        for cues in _CUES:
            if listable and (before := _at_end(cues.top_before, window)) is not None:
                if periodic_end(source, context.end if role == "classifier" else behind) is not None:
                    return False  # 前五个交易日
                return _top(draft, context, draft.start - before)
            if (before := _at_end(cues.ordinal_before, window)) is not None:
                draft.start -= before
                draft.hedge_start = draft.start
                return _ordinal(source, draft, context)
    if role == "top" and listable and _TOP_AFTER.match(folded, behind):
        return _top(draft, context, draft.start)
    if placed and _is_placed(source, draft):
        return _ordinal(source, draft, context)
    by_itself = role == "ordinal" or _ORDINAL_AFTER.match(folded, behind) is not None
    return by_itself and _ordinal(source, draft, context)


def _is_placed(source: Source, draft: Draft) -> bool:
    """Whether a figure is a rank without a word of sequence: 居全国36位."""
    for _, before, after in _PLACED:
        if after.match(source.folded, draft.numeral.end) and before.search(source.before(draft.start, _PREFIX)):
            return True
    return False


def ranked_by(source: Source, draft: Draft) -> bool:
    """Whether the word after an ordinal makes it a rank: 第3至5名."""
    return any(cues.rank_after.match(source.folded, draft.numeral.end) for cues in _CUES)


def _at_end(pattern: Pattern, window: str) -> int | None:
    found = pattern.search(window)
    return None if found is None else len(window) - found.start()


def _top(draft: Draft, context: Context, start: int) -> bool:
    draft.became("top", "top").start = start
    if context.word is not None and context.word.role in {"top", "classifier"}:
        draft.end = context.end
    return True


def _ordinal(source: Source, draft: Draft, context: Context) -> bool:
    folded = source.folded
    if context.word is not None and draft.numeral.word is None:
        draft.end = context.end
    window = source.before(draft.start, _REACH)
    for cues in _CUES:
        after = cues.rank_after.match(folded, draft.numeral.end)
        if draft.numeral.word is not None and draft.numeral.word.payload is not None:
            break  # another word (首个), not an ordinal
        ranked = cues.unranked.match(folded, draft.numeral.end) is None and cues.rank_before.search(window)
        if after is not None or ranked:
            draft.became("rank", "rank")
            if after is not None and after["inside"]:
                draft.end = max(draft.end, after.end())
            return True
    draft.became("ordinal", "ordinal")
    return True
