"""What makes a figure a change: direction, basis, and whether by or to."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.shape import ChangeCues
from econnum.lexicon.units import TIMES
from econnum.values import Basis, Change, Direction, Reading

__all__ = ["relate"]

_SHARES = frozenset({"percentage", "percentage_points", "multiple", "fraction"})
_NO_RATES = frozenset({"percentage_points", "multiple"})  # a rate of change is a percentage
_AMOUNT = 4  # a scale of ten thousand or more: what amounts of money are told in
_STANDING = frozenset({"period", "ordinal", "rank", "top", "identifier"})  # what these say does not change
_LEFT_REACH = 100
_RIGHT_REACH = 100
_FULL_STOP = re.compile(r"[。！？!?\n]|\.(?=[ \n])")
_SENTENCE = re.compile(rf"{_FULL_STOP.pattern}|;|；")
_JOINS = tuple(language.joins for language in LANGUAGES.values())


# There are some forty changes in all; one checked once serves every figure.
_change = cache(Change)


class _Carried:
    """What a sentence has said so far that may hold for the figures to come."""

    __slots__ = ("basis", "before", "reaches")

    def __init__(self) -> None:
        self.before: Draft | None = None
        self.basis: Basis | None = None
        self.reaches = False


def relate(source: Source, drafts: list[Draft]) -> None:
    """Give each figure that measures a change its change, in reading order: lists and clauses carry it on."""
    carried = _Carried()
    for position, draft in enumerate(drafts):
        draft.language = source.language(draft.start, draft.end)
        if draft.kind is None or draft.kind in _STANDING:
            continue
        after = drafts[position + 1].start if position + 1 < len(drafts) else len(source.folded)
        _relate(source, draft, carried, after)
        carried.before = draft
    _carry_back(source, drafts)


def _relate(source: Source, draft: Draft, carried: _Carried, next_start: int) -> None:
    folded, before = source.folded, carried.before
    cues = LANGUAGES[source.context(draft.start, draft.end)].changes
    floor = before.end if before is not None else 0
    begin = max(floor, draft.hedge_start - _LEFT_REACH)
    window = folded[begin : draft.hedge_start]
    sentence = _last_end(_SENTENCE, window)
    if floor < begin or _FULL_STOP.search(window):
        carried.basis, carried.reaches = None, False
    if sentence or floor < begin:
        before = None
    window = window[sentence:]
    _lend_currency(cues, window, draft, before)
    clause = window[_last_end(cues.clause, window) :]
    if draft.compares and before is not None and _set_against(before, draft) and not _begins_member(window):
        draft.modifier = "exact"  # it is compared with the figure before, not bounded
    carried.reaches = carried.reaches or cues.carry.search(window) is not None
    moved = _moved(cues, clause, draft)
    if draft.change is not None:
        moved = (draft.change.direction, draft.change.reading)
    elif moved is None:
        moved = _shared(_past_basis(cues, window), draft, before) or _moved_after(cues, folded, draft)
    if moved is None:
        if draft.kind == "multiple" and cues.occasions.match(folded, draft.end) and _whole(draft):
            draft.became("count", "occasions")
        return
    basis = _basis(cues, window, folded[draft.hedge_end : min(next_start, draft.hedge_end + _RIGHT_REACH)])
    if basis is None and not cues.comparison.search(window):
        if carried.reaches:
            basis = carried.basis
        elif before is not None and before.change is not None and (_joined(window) or _apposed(window)):
            basis = before.change.basis
    if basis is not None:
        carried.basis = basis
    draft.change = _change(moved[0], basis, moved[1])


def _set_against(before: Draft, draft: Draft) -> bool:
    return (before.kind, before.unit) == (draft.kind, draft.unit)


def _begins_member(gap: str) -> bool:
    """Whether what stands between two figures begins another member of a list: 30 or greater than 25."""
    return any(cues.conjunction.match(gap) for cues in _JOINS)


def _whole(draft: Draft) -> bool:
    return all(f is None or f == f.to_integral_value() for f in (draft.value, draft.low, draft.high))


def _lend_currency(cues: ChangeCues, window: str, draft: Draft, before: Draft | None) -> None:
    """A bare amount that is set against one of money is of its currency: up from 9.4 billion."""
    if draft.kind == "number" and draft.exponent >= _AMOUNT and before is not None and before.kind == "money":
        if cues.against.fullmatch(window):
            draft.became("money", "money of the sentence", (before.unit or "").partition("/")[0])
            draft.assumed = before.assumed


def _shared(gap: str, draft: Draft, before: Draft | None) -> tuple[Direction, Reading] | None:
    """The change that the figure before lends: in a list, in an apposition, or with a verb left out."""
    if before is None or before.change is None:
        return None
    lent = before.change.direction, before.change.reading
    if before.kind == draft.kind and _joined(gap):
        return lent
    if draft.kind in _SHARES and before.kind != draft.kind and _apposed(gap):
        return lent
    if draft.kind in _SHARES and before.kind == draft.kind and any(cues.ellipsis.fullmatch(gap) for cues in _JOINS):
        return lent
    return None


def _past_basis(cues: ChangeCues, gap: str) -> str:
    """What parts two figures, less the basis that the first one names behind it: 5% year on year and 3% ..."""
    named = cues.basis_after.match(gap.lstrip(" "))
    return gap if named is None else gap.lstrip(" ")[named.end() :]


def _apposed(gap: str) -> bool:
    return any(cues.apposition.fullmatch(gap) for cues in _JOINS)


def _last_end(pattern: re.Pattern[str], window: str) -> int:
    end = 0
    for match in pattern.finditer(window):
        end = match.end()
    return end


def _moved(cues: ChangeCues, clause: str, draft: Draft) -> tuple[Direction, Reading] | None:
    """The change that the words left of the figure say, if they do."""
    found = list(cues.before.finditer(clause))
    if not found:
        return None
    last = found[-1]
    name = last.lastgroup or ""
    rest = clause[last.end() :]
    share = draft.kind in _SHARES or draft.unit == "point"
    if (draft.unit in TIMES) is not name.endswith("_time"):
        return None
    level = cues.level.search(rest) is not None
    rate = name.endswith("_rate")
    if level and not rate:
        earlier = next((m for m in reversed(found[:-1]) if (m.lastgroup or "").endswith("_rate")), None)
        if earlier is not None and share:
            return _direction(earlier.lastgroup or ""), "by"
        if draft.kind == "multiple":
            return _direction(name), "to"
        return None
    if rate and (not share or (draft.kind in _NO_RATES and not cues.of.search(rest))):
        return None
    own = not share or draft.kind == "multiple"  # raised $5 million, raised three times: the deed's object
    if name.endswith("_act") and own and not cues.by.search(rest):
        return None
    if cues.link.fullmatch(rest) or (rate and level and cues.loose_link.fullmatch(rest)):
        return _direction(name), "by"
    if share and cues.loose_link.fullmatch(rest):
        return _direction(name), "by"
    return None


def _direction(name: str) -> Direction:
    return "up" if name.startswith("up") else "down" if name.startswith("down") else "flat"


def _moved_after(cues: ChangeCues, folded: str, draft: Draft) -> tuple[Direction, Reading] | None:
    if draft.kind not in _SHARES and draft.kind != "money":
        return None
    match = cues.after.match(folded, draft.hedge_end)
    return None if match is None else (_direction(match.lastgroup or ""), "by")


def _basis(cues: ChangeCues, left: str, right: str) -> Basis | None:
    """The basis named right behind the figure, or nearest to its left, or else first to its right in the sentence."""
    if (behind := cues.basis_after.match(right.lstrip(" "))) is not None:
        return cast(Basis, behind.lastgroup)
    named = [match.lastgroup for match in cues.basis.finditer(left)]
    if not named:
        end = _SENTENCE.search(right)
        after = cues.basis_after.search(right, 0, end.start() if end else len(right))
        named = [] if after is None else [after.lastgroup]
    return cast(Basis, named[-1]) if named else None


def _joined(gap: str) -> bool:
    return any(cues.conjunction.fullmatch(gap) or cues.comma.fullmatch(gap) for cues in _JOINS)


def _carry_back(source: Source, drafts: list[Draft]) -> None:
    """The basis that the last of a list names holds for the members before it: up 5% and 6% year on year."""
    last: Draft | None = None
    for draft in reversed(drafts):
        named = last.change.basis if last is not None and last.change is not None else None
        mine = draft.change
        if last is not None and named is not None and mine is not None and mine.basis is None:
            if draft.kind == last.kind and _joined(source.folded[draft.hedge_end : last.hedge_start]):
                draft.change = _change(mine.direction, named, mine.reading)
        last = draft
