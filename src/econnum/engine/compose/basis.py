"""The bases of the changes of a clause: what each is compared with.

In order: the basis that the clause states for the figure itself; for the members of a list, the basis of the last one;
and the basis of the sentence so far, unless another comparison separates the figure from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import cast

from econnum.engine.clause import Clause
from econnum.engine.draft import Attachment, Draft
from econnum.lang import LANGUAGES
from econnum.lang.attachment import CODES, FIGURES
from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import SUCCESSIVE, YEAR_END, BasisCues
from econnum.values import Basis

__all__ = ["PERIODS", "name_bases"]

_BASIS, _TIME, _PERIOD, _DURATION, _WORD, _TOPIC, _ONWARDS, _INCREMENT, _MOVED, _POINTS, _RATE = (
    CODES[name]
    for name in (
        *("basis", "time", "period", "duration", "word", "topic", "onwards", "increment", "moved"),
        *("points", "rate"),
    )
)
_FROM, _THAN = CODES["from"], CODES["than"]
_WEEK = "week"
_SHARES = frozenset(FIGURES["SHARE"])
# A member of a whole, after what was said of the whole: 增速较前值持平；其中，甲增长4%.
_MEMBER = f"{CODES['semicolon']}{CODES['including']}"
_SHARING = frozenset({"list", "restatement"})
# The basis of a whole sentence (与上年同期相比), and of the rest of a paragraph (同比，下同).
_SENTENCE = Pattern(rf"{_BASIS}[^,;]{{0,8}}{_TOPIC}")
_PARAGRAPH = Pattern(rf"{_BASIS}[^,;]{{0,3}}{_ONWARDS}|{_ONWARDS}[^,;]{{0,3}}{_BASIS}")
# The level that a change is compared with, behind its basis: 较去年同期的4.65元衰退35%.
_FORMER = Pattern(
    rf"(?:{_BASIS}|{CODES['than']}{_PERIOD})[{CODES['of']}{CODES['filler']}]{{0,2}}"
    rf"[{re.escape(FIGURES['AMOUNT'])}],?[^{_WORD}{CODES['than']},;]{{1,4}}$"
)
_PAIR = Pattern(rf"{_BASIS}[{_WORD}{CODES['over']}]?[{CODES['and']}{CODES['slash']}{CODES['comma']}]?{_BASIS}")
# The end of a TIMEX3 value, and the basis of the period before it.
_GRAINS: tuple[tuple[Pattern, Basis], ...] = (
    (Pattern("-Q[1-4]$"), "quarter_on_quarter"),
    (Pattern("-W[0-9]+$"), "week_on_week"),
    (Pattern("-[0-9X]{2}-[0-9]{2}$"), "day_on_day"),
)
_TIMEX = Pattern("^(?:FY)?([0-9]{4}|XXXX)(?:-(Q|H)?([0-9]{1,2}))?$")
_STEPS: dict[str | None, tuple[int, Basis]] = {"Q": (4, "quarter_on_quarter"), None: (12, "month_on_month")}
_LONE_YEAR = Pattern("(?:FY)?[0-9]{4}")
_FARTHEST = 256  # codes before a comparison in which the clause names the other period
PERIODS = 12  # periods before a comparison that may be the other one


def name_bases(cues: BasisCues, clause: Clause, attached: Sequence[Attachment], lasting: Basis | None) -> Basis | None:
    """Set the bases of the changes of a clause.

    `lasting` is a basis that holds to the end of the paragraph; returns the one that holds after the clause.
    """
    codes, begin, end = clause.codes, clause.begin, clause.end
    if lasting is None and codes.find(_BASIS, begin, end) < 0 and codes.find(_PERIOD, begin, end) < 0:
        return None  # nothing is compared
    for found in attached:
        found.basis = _own(cues, clause, found)
    for later in reversed(attached):
        if (first := later.before) is not None and first.basis is None and later.basis is not None:
            if later.joint is not None and later.joint.relation in _SHARING:
                first.basis, first.source = later.basis, later
    _name_pairs(clause, attached)
    _inherit(cues, clause, attached, lasting)
    onwards = _PARAGRAPH.search(codes, begin, end)
    if onwards is None:
        return lasting
    return _named(clause, onwards.start() if codes[onwards.start()] == _BASIS else onwards.end() - 1)


def _own(cues: BasisCues, clause: Clause, found: Attachment) -> Basis | None:
    """The basis that the clause states for the figure itself.

    A figure that shares the change of the preceding one may be what that one is compared with: 高于10月的4.6%.
    """
    codes, place = clause.codes, found.place
    shares = found.joint is not None and found.row == found.joint.name
    before = found.amount
    if cues.rated.match(codes, place + 1) is not None:
        return _named(clause, codes.index(_BASIS, place))
    follows = cues.behind is not NEVER  # whether a basis may follow its figure
    if follows:
        if (match := cues.behind.match(codes, place + 1)) is not None:
            return _named(clause, match.end() - 1)
        if (match := cues.earlier.match(codes, place + 1)) is not None:
            return _against(cues, clause, match.end() - 1, place)
    if not follows or not cues.own.match(codes, place + 1):
        begin = before + 1
        if follows and before > clause.begin and (match := cues.behind.match(codes, begin, place)) is not None:
            begin = match.end()  # it is that of the preceding figure
        at = codes.rfind(_BASIS, begin, place)
        if (
            at < 0
            and not follows
            and (match := _FORMER.search(codes, max(before - 3, clause.begin), place)) is not None
        ):
            begin = match.start()
            at = codes.rfind(_BASIS, begin, place)
        if at >= 0:
            return _named(clause, at)
        if not shares and (match := cues.compared.search(codes, begin, place)) is not None:
            return _against(cues, clause, match.end() - 1, place)
    if not follows:
        return None
    match = cues.later.match(codes, place + 1)
    return None if match is None else _named(clause, match.end() - 1)


def _gap(clause: Clause, found: Attachment) -> str:
    """The codes between a figure and the amount before it."""
    return clause.codes[found.amount + 1 : found.place]


def _name_pairs(clause: Clause, attached: Sequence[Attachment]) -> None:
    """Give each of two bases its figure: 按年及按季分别跌3个和1.6个百分点, 同/环比+5%/-3%."""
    for later in attached:
        first = later.before
        if first is None or later.joint is None or later.joint.relation != "list" or later.joint is first.joint:
            continue
        match = _PAIR.search(clause.codes, first.amount + 1, first.place)
        if match is not None:
            first.basis, later.basis = (_named(clause, at) for at in (match.start(), match.end() - 1))


def _inherit(cues: BasisCues, clause: Clause, attached: Sequence[Attachment], lasting: Basis | None) -> None:
    """Give the changes without a basis that of the sentence so far."""
    codes = clause.codes
    topic = _SENTENCE.search(codes, clause.begin, attached[0].place)
    lasting = lasting if topic is None else _named(clause, topic.start())
    # A change in points may be that of the rate before it, with a basis of its own.
    other: tuple[Basis | None, Attachment | None] = lasting, None
    points = other
    for found in attached:
        of_points = codes[found.place] == _POINTS
        if found.basis is not None:
            if not of_points or other[0] is None:
                other = points = found.basis, found
            elif _RATE not in _gap(clause, found):
                points = found.basis, found
            # Else it is how much a rate changed: 同比上涨2.1%，涨幅较上月回落0.4个百分点，其中食品涨6%.
            continue
        basis, source = points if of_points else other
        if found.before is not None and found.joint is not None and found.joint.relation in _SHARING:
            found.basis, found.source = found.before.basis, found.before
            continue
        if basis is None:
            continue
        gap = _gap(clause, found)
        if not cues.stops.isdisjoint(gap.rpartition(_MEMBER)[2]) or cues.own.match(codes, found.place + 1):
            continue
        if found.cue == _MOVED:
            continue  # 收入同比增长5%；央行加息25个基点
        if source is not None and (source.cue == _INCREMENT) is not (found.cue == _INCREMENT):
            continue  # 同比多增1200亿元，其中企业贷款减少300亿元
        if source is not None and cues.frees.isdisjoint(gap) and _WORD in gap:
            if (codes[source.place] in _SHARES) is not (codes[found.place] in _SHARES):
                continue  # another subject, measured in another way: 同比增长5%，贷款增加3亿元
        found.basis, found.source = basis, source


def _named(clause: Clause, at: int) -> Basis | None:
    """The basis of a cue; the previous period (环比) is as long as the nearest period before it, or a month."""
    said = clause.said(at)
    if said == YEAR_END:
        return "year_on_year" if _of_year_end(clause) else None
    if said != SUCCESSIVE:
        return cast(Basis, said)
    period = clause.sentence.periods[-1] if clause.sentence.periods else None
    for place in range(at - 1, max(at - _FARTHEST, clause.begin), -1):
        code = clause.codes[place]
        if code == _TIME and (said := clause.said(place)) is not None:
            return cast(Basis, said)
        if code == _DURATION and clause.figure(place).unit == _WEEK:
            return "week_on_week"
        if code == _PERIOD:
            period = clause.figure(place)
            break
    timex = "" if period is None else period.timex or ""
    basis: Basis = next((basis for grain, basis in _GRAINS if grain.search(timex)), "month_on_month")
    return "month_on_month" if basis == "day_on_day" and "/" in timex else basis  # 7月1-28日


def _of_year_end(clause: Clause) -> bool:
    """Whether the sentence, or without a period of its own the last period before it, is the end of a year."""
    begin, periods = clause.sentence.begin, clause.sentence.periods
    if periods and clause.codes.find(_PERIOD, clause.begin, clause.end) < 0:
        begin = periods[-1].start
    year_end = LANGUAGES[clause.language].changes.basis.year_end
    return year_end.search(clause.folded, begin, clause.sentence.end) is not None


def _against(cues: BasisCues, clause: Clause, at: int, place: int) -> Basis | None:
    """The basis of a comparison with a period: the same part of another year, or the part before.

    The other period is the nearest one of its kind before the comparison or the figure.
    """
    said = clause.figure(at).timex or ""
    until = max(at, place)
    near = range(until - 1, max(until - _FARTHEST, clause.begin), -1)
    others = [clause.figure(n) for n in near if clause.codes[n] == _PERIOD and n != at and not _is_compared(clause, n)]
    for draft in [*others, *reversed(clause.sentence.periods)]:
        if _same_kind(said, draft.timex or ""):
            return _step(said, draft.timex or "")
    if not _LONE_YEAR.fullmatch(said):
        return None
    year = said.removeprefix("FY")
    if own := _years(others):  # for the year ended March 31, 2019, compared with 2018
        return _step(year, own[0])
    before = _years(reversed(clause.sentence.periods))
    assumed = cast("Basis | None", cues.lone_year)
    if _FROM in clause.codes[max(at - 2, clause.begin) : at]:
        return None  # 自2022年起
    return assumed if not before or _step(year, before[0]) == assumed else None


def _is_compared(clause: Clause, at: int) -> bool:
    """Whether another figure is compared with the period at a place: 2021年比2015年增长52%，比2020年增长8%."""
    return clause.codes[at - 1] == _THAN or clause.codes[at + 1] == _TOPIC


def _years(periods: Iterable[Draft]) -> list[str]:
    """The years of the periods that state one."""
    years = ((draft.timex or "").removeprefix("FY")[:4] for draft in periods)
    return [year for year in years if year.isdecimal()]


def _same_kind(timex: str, other: str) -> bool:
    """Whether two TIMEX3 values are both years, both quarters or both months."""
    first, second = _TIMEX.match(timex), _TIMEX.match(other)
    if first is None or second is None or timex == other:
        return False
    return first[2] == second[2] and (first[3] is None) is (second[3] is None)


def _step(earlier: str, later: str) -> Basis | None:
    """The basis by which a period is compared with an earlier one, if it is one.

    >>> _step("2020-Q3", "2021-Q3"), _step("XXXX-06", "2017-07"), _step("2018", "2021")
    ('year_on_year', 'month_on_month', None)
    """
    first, second = _TIMEX.match(earlier), _TIMEX.match(later)
    if first is None or second is None or first[2] != second[2]:
        return None
    years = first[1].isdecimal() and second[1].isdecimal()
    if first[3] == second[3]:
        return "year_on_year" if years and int(second[1]) == int(first[1]) + 1 else None
    if first[3] is None or second[3] is None or first[2] not in _STEPS:
        return None
    number, basis = _STEPS[first[2]]
    parts = int(second[3]) - int(first[3]) + (number * (int(second[1]) - int(first[1])) if years else 0)
    return basis if parts == 1 or (not years and parts == 1 - number) else None
