"""Changes: the direction, the basis and the reading (by or to) of figures that measure one."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import zip_longest
from typing import NamedTuple, cast

from econnum.engine.compose.clause import GLUED, Role, find_cues, has_no_cues
from econnum.engine.compose.connectives import CONJUNCTION, CONNECTIVES, LISTED
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import NEVER, Pattern, any_of
from econnum.lang.schema import SUCCESSIVE, ChangeCues
from econnum.lexicon.units import TIMES
from econnum.values import Basis, Change, Direction, Reading

__all__ = ["relate"]

_SHARES = frozenset({"percentage", "percentage_points", "multiple", "fraction"})
_COMPARED = _SHARES | {"money", "quantity", "count"}
_NO_RATES = frozenset({"percentage_points", "multiple"})  # a rate of change is a percentage
_AMOUNT = 4  # a scale of ten thousand or more, usual for amounts of money
_LISTED = frozenset({"percentage", "multiple"})  # 分别增长1.7倍和54.3%
_SUMS = frozenset({"money", "quantity", "number"})  # raised its output in May by 3 million tons
_STANDING = frozenset({"period", "ordinal", "rank", "top", "identifier"})  # these kinds do not change
_LEFT_REACH = 100
_RIGHT_REACH = 100
_SENTENCE = Pattern(rf"[。！？!?\n;；]|\.(?:(?=[ \n])|{GLUED})")
_QUARTER = Pattern(r"-Q[1-4]$")
_APPOSED = any_of([cues.apposition for cues in CONNECTIVES])
_ELLIPSIS = any_of([cues.ellipsis for cues in CONNECTIVES])

_BLANK_LINE = "\n\n"  # separates texts: nothing is shared across it

# There are some forty different changes; each is built and checked once.
_change = cache(Change)


class _Carried:
    """The context that a sentence has stated so far and that may apply to later figures."""

    __slots__ = ("basis", "before", "floor", "money", "period", "rated", "reaches")

    def __init__(self, floor: int = 0) -> None:
        self.floor = floor  # the end of the blank line before which the context is another
        self.before: Draft | None = None
        self.money: Draft | None = None
        self.period: Draft | None = None
        self.basis: Basis | None = None
        self.reaches = False
        self.rated = False  # whether the preceding figure is the level of a growth rate


def relate(source: Source, drafts: list[Draft]) -> None:
    """Give each figure that measures a change its change, in order; lists and clauses share it."""
    carried, reached = _Carried(), 0
    for draft, following in zip_longest(drafts, drafts[1:]):
        if (blank_line := source.folded.rfind(_BLANK_LINE, reached, draft.start)) >= 0:
            carried = _Carried(blank_line + len(_BLANK_LINE))
        reached = draft.end
        draft.language, language = source.languages(draft.start, draft.end)
        if draft.kind is None or draft.kind in _STANDING:
            if draft.kind == "period":
                carried.period = draft
            continue
        before = carried.before
        lends = carried.reaches or carried.basis is not None or (before is not None and before.change is not None)
        if lends or not _stands_alone(language, source.folded, draft, carried):
            _relate(source, language, draft, following, carried)
        carried.before = draft
        if draft.kind == "money":
            carried.money = draft
    _share_basis_backwards(source, drafts)


def _stands_alone(language: str, folded: str, draft: Draft, carried: _Carried) -> bool:
    """Whether a figure can have no change, like most figures in a text without changes.

    There is no word of change on either side, nothing to share, and no reading that depends on the preceding figure.
    """
    if draft.change is not None or draft.compares:
        return False
    kind, before = draft.kind, carried.before
    floor = carried.floor if before is None else before.end
    cues = LANGUAGES[language].changes
    if kind == "multiple" or (kind == "number" and draft.exponent >= _AMOUNT and _may_share_currency(cues, before)):
        return False
    end = draft.hedge_start
    if not has_no_cues(language, folded, end - _LEFT_REACH if floor < end - _LEFT_REACH else floor, end):
        return False
    return _moved_after(cues, folded, draft) is None


def _relate(source: Source, language: str, draft: Draft, following: Draft | None, carried: _Carried) -> None:
    folded, before = source.folded, carried.before
    cues = LANGUAGES[language].changes
    floor = before.end if before is not None else carried.floor
    end = draft.hedge_start
    begin = end - _LEFT_REACH if floor < end - _LEFT_REACH else floor
    sentence, stopped, carries, topic, words, said = find_cues(language, folded, begin, end)
    if floor < begin or stopped:
        carried.basis, carried.reaches = None, False
    if topic:
        for named in cues.topic.finditer(folded, begin, end):
            carried.basis = _named(cues, folded, named.span(), None, carried.period)
            carried.reaches = carried.basis is not None
    if floor < begin or begin < sentence:
        before = None
    begin = sentence
    if draft.kind == "number" and draft.exponent >= _AMOUNT:
        _share_currency(cues, folded[begin:end], draft, before, carried.money)
    if before is not None and draft.compares and _set_against(before, draft):
        if not CONJUNCTION.match(folded, begin, end):
            draft.modifier = "exact"  # it is compared with the preceding figure, not bounded
    carried.reaches = carried.reaches or carries
    shared = None if before is None else before.change
    moved = None
    if draft.change is not None:
        moved = (draft.change.direction, draft.change.reading)
    elif words:
        moved = _moved(language, words, folded[said:end], folded, draft)
    if moved is None:
        moved = _moved_after(cues, folded, draft)
    if moved is None and before is not None and shared is not None:
        moved = _shared(cues, folded, begin, draft, before, shared)
    rated = draft.kind == "percentage" and any(role.rate for role in words)
    if moved is None and before is not None and shared is not None and carried.rated and before.kind == draft.kind:
        if cues.levels.fullmatch(folded, begin, end):
            moved, rated = (shared.direction, shared.reading), draft.kind == "percentage"
    carried.rated = rated and moved is not None
    if moved is None:
        if draft.kind == "multiple" and cues.occasions.match(folded, draft.end) and _whole(draft):
            if source.before(draft.hedge_start, 2).strip(" "):  # a multiple alone on its line does not count occasions
                draft.became("count", "occasions")
        return
    right = None if cues.basis_after is NEVER else (draft.hedge_end, _reach(folded, draft, following))
    basis = _named(cues, folded, (begin, end), right, carried.period)
    if basis is None and (shared is not None or carried.reaches) and not cues.comparison.search(folded, begin, end):
        if shared is not None and _lists(folded, begin, end):
            basis = shared.basis
        elif carried.reaches:
            basis = carried.basis
    if basis is not None:
        carried.basis = basis
    draft.change = _change(moved[0], basis, moved[1])


def _reach(folded: str, draft: Draft, following: Draft | None) -> int:
    """The end of the text after a figure that may state its basis: the next figure, or a later one if the next is a
    period, which may be part of a basis (from the second quarter).
    """
    reach = draft.hedge_end + _RIGHT_REACH
    if following is None:
        return min(reach, len(folded))
    return min(reach, following.end if following.kind == "period" else following.start)


def _lists(folded: str, begin: int, end: int) -> bool:
    """Whether the text between two figures makes them members of a list, or the second a restatement of the first."""
    return LISTED.fullmatch(folded, begin, end) is not None or _APPOSED.fullmatch(folded, begin, end) is not None


def _set_against(before: Draft, draft: Draft) -> bool:
    return (before.kind, before.unit) == (draft.kind, draft.unit)


def _whole(draft: Draft) -> bool:
    return all(f is None or f == f.to_integral_value() for f in (draft.value, draft.low, draft.high))


def _may_share_currency(cues: ChangeCues, before: Draft | None) -> bool:
    """Whether a bare amount may share the currency of a preceding amount; see `_share_currency`."""
    return cues.amounts is not NEVER or (before is not None and before.kind == "money")


def _share_currency(cues: ChangeCues, window: str, draft: Draft, before: Draft | None, earlier: Draft | None) -> None:
    """Give a bare amount the currency of the amount it is compared with (up from 9.4 billion), or that of the text if a
    noun of money precedes it (成交额).
    """
    against = before is not None and before.kind == "money" and cues.against.fullmatch(window) is not None
    money = before if against else earlier
    if money is not None and (against or cues.amounts.search(window)):
        draft.became("money", "money of the sentence", (money.unit or "").partition("/")[0])
        draft.assumed = money.assumed


def _shared(
    cues: ChangeCues, folded: str, begin: int, draft: Draft, before: Draft, shared: Change
) -> tuple[Direction, Reading] | None:
    """The change shared with the preceding figure: in a list, in an apposition, or with an omitted verb."""
    end = draft.hedge_start
    if (named := _behind(cues, folded, begin, end)) is not None:
        begin = named.end()  # 5% year on year and 3%: the separator is " and "
    if before.kind == draft.kind or {before.kind, draft.kind} == _LISTED:
        shares = LISTED.fullmatch(folded, begin, end) or (
            draft.kind in _SHARES and _ELLIPSIS.fullmatch(folded, begin, end)
        )
        if not shares and named is not None and _behind(cues, folded, draft.hedge_end, len(folded)) is not None:
            shares = _APPOSED.fullmatch(folded, begin, end)  # 34% year-on-year (7% quarter-on-quarter)
    else:
        shares = draft.kind in _SHARES and _APPOSED.fullmatch(folded, begin, end)
        if before.kind == "percentage" and draft.kind in _SUMS and folded[end - 1] == " ":
            shares = _APPOSED.fullmatch(folded, begin, end)  # a gain of 4.7% or $31 billion
    return (shared.direction, shared.reading) if shares else None


class _Link(NamedTuple):
    """The text between a word of change and its figure: whether it states a level, and whether it links the two."""

    level: bool
    close: bool
    loose: bool


@lru_cache(maxsize=4096)
def _link(language: str, between: str) -> _Link:
    """The link of a text; cached, since for most figures the text is empty or one of a few dozen words."""
    cues = LANGUAGES[language].changes
    return _Link(
        cues.level.search(between) is not None,
        cues.link.fullmatch(between) is not None,
        cues.wide_link.fullmatch(between) is not None,
    )


def _moved(language: str, words: list[Role], rest: str, folded: str, draft: Draft) -> tuple[Direction, Reading] | None:
    """The change that the words before the figure state, or None; `rest` is the text after the last of them."""
    cues = LANGUAGES[language].changes
    role = words[-1]
    way = role.way
    if way is None or (draft.unit in TIMES) is not role.time:
        return None
    kind, begin, end = draft.kind, draft.hedge_start, draft.hedge_end
    share = kind in _SHARES or draft.unit == "point"
    level, close, loose = _link(language, rest)
    if level and share and cues.paced.match(folded, end):
        level = False  # grew at a 2% pace
    if not level and begin < draft.start and cues.reached is not NEVER:
        level = cues.reached.match(folded, begin) is not None  # fell below 3,000
    rate = role.rate
    if level and not rate:
        earlier = next((word.way for word in reversed(words[:-1]) if word.rate), None)
        if earlier is not None and share:
            return earlier, "by"
        return (way, "to") if kind == "multiple" else None
    if rate and (not share or (kind in _NO_RATES and not cues.of.search(rest))):
        return None
    if role.act and (not share or kind == "multiple"):
        # Raised $5 million: the object of the verb, unless a share restates it, which makes it a change.
        if not cues.restated.match(folded, end) and not cues.by.search(rest):
            return None
    if close or (loose and (share or (rate and level) or (kind in _SUMS and cues.by.search(rest)))):
        if kind == "multiple" and _is_factor(draft):
            return (way, "to") if way == "up" else None  # a decrease by a factor of three leads to a third
        return way, "by"
    return None


def _is_factor(draft: Draft) -> bool:
    """Whether a multiple is a factor, and so the level reached: grew by a factor of three."""
    return draft.numeral.word is not None and draft.numeral.word.role == "times"


def _moved_after(cues: ChangeCues, folded: str, draft: Draft) -> tuple[Direction, Reading] | None:
    kind, end = draft.kind, draft.hedge_end
    if folded[end] in cues.after_not or kind not in _COMPARED or draft.unit in TIMES:
        return None
    match = cues.after.match(folded, end)
    if match is None:
        return None
    if kind == "count" and not cues.comparison.match(folded, match.end()):
        return None  # 300 cuts are counted; 300 more than a year ago is a change
    said = match.lastgroup or ""
    if kind == "money" and said.endswith("_share"):
        return None  # a loss of money is a result; a loss of 5 percent is a change
    return ("up" if said.startswith("up") else "down"), "by"


def _named(
    cues: ChangeCues, folded: str, left: tuple[int, int], right: tuple[int, int] | None, period: Draft | None
) -> Basis | None:
    """The basis directly after the figure, or the nearest one before it, or the first one after it in the sentence.

    `right` is None to search only before the figure.  The previous period (环比) is a quarter if the last stated period
    is one.
    """
    named = None
    if right is not None:
        named = _behind(cues, folded, *right)
        if named is None and (said := cues.after.match(folded, right[0])) is not None:
            named = _behind(cues, folded, said.end(), right[1])
    if named is None and not (right is not None and _has_its_own(cues, folded, left, right[0])):
        named = _last(cues.basis, folded, *left)
    if named is None and right is not None:
        end = _SENTENCE.search(folded, *right)
        named = cues.basis_after.search(folded, right[0], end.start() if end else right[1])
    name = None if named is None else named.lastgroup
    if name == SUCCESSIVE:
        told = "" if period is None else period.timex or ""
        return "quarter_on_quarter" if _QUARTER.search(told) else "month_on_month"
    return cast("Basis | None", name)


def _has_its_own(cues: ChangeCues, folded: str, left: tuple[int, int], end: int) -> bool:
    """Whether the figure has its own comparison, so that the basis before it belongs to the preceding figure: down 7.2%
    from a year ago but up 0.6% from March.
    """
    return cues.comparison.match(folded, end) is not None and _behind(cues, folded, *left) is not None


def _last(pattern: Pattern, folded: str, begin: int, end: int) -> re.Match[str] | None:
    """The last match of a pattern, which is never empty; iterating takes twice as long as a search without a match."""
    last = None
    while (match := pattern.search(folded, begin, end)) is not None:
        last, begin = match, match.end()
    return last


def _behind(cues: ChangeCues, folded: str, begin: int, end: int) -> re.Match[str] | None:
    """The basis at an offset, ignoring blanks."""
    if cues.basis_after is NEVER:
        return None
    while begin < end and folded[begin] == " ":
        begin += 1
    return cues.basis_after.match(folded, begin, end)


def _share_basis_backwards(source: Source, drafts: list[Draft]) -> None:
    """Give the basis of the last member of a list to the preceding ones: up 5% and 6% year on year, up 9 points or 1%
    from the previous day.
    """
    last: Draft | None = None
    named: Basis | None = None
    for draft in reversed(drafts):
        mine = draft.change
        if named is not None and last is not None and mine is not None and mine.basis is None:
            joined = LISTED if draft.kind == last.kind else _APPOSED
            if joined.fullmatch(source.folded, draft.hedge_end, last.hedge_start):
                draft.change = mine = _change(mine.direction, named, mine.reading)
        last, named = draft, None if mine is None else mine.basis
