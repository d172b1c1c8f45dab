"""Which row a figure belongs to: that of the last figure, another of the same indicator, or a new one."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from econnum.observing import dates, nouns
from econnum.observing.model import Status
from econnum.observing.nouns import Noun
from econnum.observing.rows import Row, Span
from econnum.observing.sentence import STATUS, Figure, Sentence

__all__ = ["open_row", "place"]

_ALSO = re.compile(r"[,(-]?q[xd]*")
_TO_LEVEL = re.compile(r"[xbPidu]*,?[xbPidvw]*(?:[tl]|(?<=,)x)[xldmPa]*")
_AGAINST = re.compile(r"(?:[xibPuod]*(?=[,(-]))?[,(-]?[ximbPjdelt&vwN]*?(?:[pkyz]|(?<![hb])h)[xdPiobmtulG(]*")
_BASED = re.compile(r",?(?:[xj]*(?:b|hP)[xPbi]*)m[xd]*")
_FORECAST = re.compile(r"(?:.*[,;])?N?[xm]*e[lxm]*a?x*")
_REACHED = re.compile(r"[jxv&]*m?x*t[xd]*")
_RATE = re.compile(r"r(?:[^,]*m|[xdob]*\Z)")
_MAIN = re.compile(r",x*m")
_THAN = re.compile(r"h[xdP]*o?N(?=[xbP]*m)")  # 较预算增加3%: what follows than is no indicator
_PACED = re.compile(r"m[xobr]*\Z")  # grew at a rate of 5%
_MOVED_BY = re.compile(r"mx?\Z")  # rose 0.2 hours
_MOVED = re.compile(r"m[xdobr]*\Z")  # a sales gain of 42 million, which is no level of sales
_LOCATED = re.compile(r"[bx]*id?(N(?:GN)?)")
_OWNER = re.compile(r"[iu]d?(N)")
_PARTS = frozenset({"respectively", "each"})
_SAYS = re.compile("[mlaveng]")
_WORDS_OF_STATUS: dict[str, Status] = {"e": "forecast", "g": "target", "n": "planned"}


class _Case(NamedTuple):
    """A figure to place: what precedes it, the last row of its sentence, and whether it is a change."""

    sentence: Sentence
    figure: Figure
    before: str
    last: Row
    change: bool
    counted: bool  # whether its noun phrase follows
    moved: bool  # whether that of a change follows it


def place(sentence: Sentence, figure: Figure) -> None:
    """Give a figure to a row: to the last one, or to a new one."""
    before = sentence.before
    change = sentence.is_change(figure) or _is_moved(sentence, figure, before)
    after = nouns.after(sentence, figure)
    noun = nouns.before(sentence, figure)
    if after is not None and after.verb == "share" and _reaches(sentence, noun):
        after = None
    if noun is not None and not change and (_MOVED.search(before) or _premodifies(sentence, figure)):
        noun = noun._replace(licensed=False)
    own = noun is not None and (noun.licensed or (noun.subject is not None and noun.indicator is None))
    if sentence.rows and not (own and "e" not in before):
        moved = change and after is not None and after.verb == "move" and "," not in before
        case = _Case(sentence, figure, before, sentence.rows[-1], change, after is not None, moved)
        for rule in (_forecast,) if own else _RULES:
            if rule(case):
                return
    row = _open(sentence, figure, noun, after, change=change)
    if change:
        (row.rates if figure.sort == "points" and _RATE.search(before) else row.changes).append(figure.position)
    elif after is None and figure.sort == "share" and _is_rate(sentence, row.indicator):
        row.changes.append(figure.position)
    else:
        row.value = figure.position


def _is_moved(sentence: Sentence, figure: Figure, before: str) -> bool:
    """Whether a figure that is no change by itself measures one: were off 0.5 percent, and the other rate by 49%."""
    if not sentence.cues.following:
        return False
    moved = (_PACED if figure.sort in {"share", "points"} else _MOVED_BY).search(before)
    if moved is not None and figure.sort != "count":
        between = range(sentence.first + moved.start() + 1, figure.place)
        return all(sentence.word(place) not in sentence.cues.past for place in between)
    last = sentence.rows[-1] if sentence.rows else None
    parallel = last is not None and last.value is None and bool(last.changes) and before[:1] in {"&", ","}
    return parallel and before[-1:] == "x" and sentence.word(figure.place - 1) in sentence.cues.by


def _premodifies(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure belongs to the noun after it: the construction of a $1.2bn pipeline."""
    codes, place = sentence.codes, figure.place
    premodifier = codes[place - 1 : place] == "d" and codes[place + 1 : place + 2] == "N"
    return premodifier and sentence.cues.following and figure.sort in {"amount", "share"}


def _reaches(sentence: Sentence, noun: Noun | None) -> bool:
    """Whether a noun phrase with a verb claims the share: 收益率压低至0.72%的水平."""
    return noun is not None and noun.licensed and noun.verb in {"t", "m", "l"} and not sentence.cues.following


def _is_rate(sentence: Sentence, indicator: Span | None) -> bool:
    """Whether an indicator is a rate of growth, whose level is a change."""
    return indicator is not None and sentence.cues.growth.fullmatch(sentence.folded, *indicator) is not None


# The rules for a figure that belongs to the last row, or to another of the same indicator: the first that holds wins.


def _forecast(case: _Case) -> bool:
    """分析师预期为11.4亿美元."""
    if "e" not in case.before or case.counted or _FORECAST.fullmatch(case.before) is None:
        return False
    if case.last.value is None and not case.change:
        return False
    row = _against(case)
    row.status = "forecast"
    row.period = row.period or case.last.period
    return True


def _also(case: _Case) -> bool:
    """, or five cents a share; （等值2.38万亿美元."""
    if case.change or _ALSO.fullmatch(case.before) is None:
        return False
    case.last.also.append(case.figure.position)
    return True


def _rate(case: _Case) -> bool:
    """增速提高0.4个百分点; 同比多增3936亿元."""
    if not case.change or case.figure.sort == "share" or not (case.last.changes or case.last.rates):
        return False
    if _RATE.search(case.before) is None:
        return False
    case.last.rates.append(case.figure.position)
    return True


def _to_level(case: _Case) -> bool:
    """Rose 9 percent to 12.4 million; 收涨1.0美元，报82.72美元."""
    last = case.last
    if case.change or last.value is not None or not last.changes or last.rule == "from":
        return False
    if _TO_LEVEL.fullmatch(case.before) is None:
        return False
    last.value = case.figure.position
    return True


def _from_to(case: _Case) -> bool:
    """从5.4%上调至5.7%."""
    if case.last.rule != "from" or "t" not in case.before or "N" in case.before:
        return False
    _against(case).status = case.last.status
    return True


def _based(case: _Case) -> bool:
    """比上年同期多8399亿元."""
    if case.change or case.last.value is None or _BASED.fullmatch(case.before) is None:
        return False
    case.last.changes.append(case.figure.position)
    return True


def _compared(case: _Case) -> bool:
    """From 11.3 million; 高于8月的69亿美元; 前值0.6%."""
    if case.counted or (case.change and "h" in case.before) or _AGAINST.fullmatch(case.before) is None:
        return False
    _against(case)
    return True


def _dated(case: _Case) -> bool:
    """，8月份上涨0.2%."""
    if not case.change or "N" in case.before or case.last.value is not None or not case.last.changes:
        return False
    if dates.preceding(case.sentence, case.figure.place) is None:
        return False
    _against(case)
    return True


def _reached(case: _Case) -> bool:
    """, rising to 40% in 2040."""
    if case.change or case.counted or case.last.value is None or "," not in case.before:
        return False
    if _REACHED.fullmatch(_tail(case.before)) is None:
        return False
    _against(case)
    return True


def _elliptic(case: _Case) -> bool:
    """，同比增长20.4%; , an increase of 20.4%."""
    if not case.change or case.moved or ("N" in case.before and "N" in _tail(case.before)):
        return False
    if case.last.rule == "share" and _MAIN.match(case.before) and case.sentence.cues.following:
        _resume(case)
    else:
        case.last.changes.append(case.figure.position)
    return True


def _resume(case: _Case) -> None:
    """A row for a change of what a share is said of in an aside: loans, accounting for 6% of the total, rose 9%."""
    sentence, of = case.sentence, case.last.subject
    row = Row("change")
    row.changes.append(case.figure.position)
    if of is not None and sentence.cues.split(sentence.folded, *of).licensed:
        row.indicator, row.inherited = of, "i"
    dates.date(sentence, row, case.figure.place, case.figure.place)
    sentence.rows.append(row)


def _tail(before: str) -> str:
    """What precedes a figure in its clause; what follows than is no indicator."""
    return _THAN.sub("h", before[max(map(before.rfind, ",(-")) + 1 :])


_RULES: tuple[Callable[[_Case], bool], ...] = (
    _also, _rate, _to_level, _from_to, _based, _compared, _forecast, _dated, _reached, _elliptic,
)  # fmt: skip


def _against(case: _Case) -> Row:
    """A row for a figure that the last one is compared with: the same indicator, at another time or elsewhere."""
    sentence, last, figure = case.sentence, case.last, case.figure
    row = Row("from")
    row.indicator, row.subject, row.nearest = last.indicator, last.subject, last.nearest
    row.inherited = "is"
    if case.change or (last.value is None and figure.sort == "share"):
        row.changes.append(figure.position)
    else:
        row.value = figure.position
    owner = _OWNER.match(sentence.codes, figure.place + 1)
    if owner is not None and sentence.is_name(owner.start(1)):
        row.subject, row.inherited = sentence.span(owner.start(1)), "i"
    # A period between the comparison and the figure; one before it belongs to the last figure.
    compared = sentence.first + max(map(case.before.rfind, "pkyzh")) + 1
    before = sentence.codes.rfind("P", compared, figure.place)
    row.period = dates.following(sentence, figure.place) or (sentence.span(before) if before >= 0 else None)
    if last.rule == "from" and "t" in case.before:
        row.rule = "to"
        row.period = row.period or last.period
    sentence.rows.append(row)
    return row


def _open(sentence: Sentence, figure: Figure, noun: Noun | None, after: Noun | None, *, change: bool) -> Row:
    """A new row for a figure with the noun phrases before and after it."""
    if after is None:
        row = open_row(sentence, "change" if change else "level", noun, figure)
        if sentence.codes[figure.place - 1 : figure.place] in {"z", "p"}:
            row.rule = "from"
        return row
    row = open_row(sentence, after.verb, noun, figure, after.place)
    row.indicator, row.nearest = after.indicator, None
    row.subject = after.subject or row.subject
    if noun is not None and after.verb in {"share", "premodified"} and noun.verb:
        row.subject = noun.subject if noun.verb == "a" else noun.indicator or noun.subject or row.subject
    elif noun is not None and after.verb in {"count", "of"} and noun.verb in {"v", "a"} and _is_name(sentence, noun):
        row.subject = sentence.owner = nouns.whole(noun)
        row.inherited = row.inherited.replace("s", "")
    row.inherited = row.inherited.replace("i", "")
    sentence.done = after.place + 1
    return row


def _is_name(sentence: Sentence, noun: Noun) -> bool:
    span = nouns.whole(noun)
    return span is not None and sentence.cues.proper.match(sentence.text, *span) is not None


def open_row(sentence: Sentence, rule: str, noun: Noun | None, figure: Figure, used: int = 0) -> Row:
    """A new row with the parts of its noun phrase, and those that it inherits.

    `used` is the place of the last part that the row uses after the figure.
    """
    row, scope, used = Row(rule), sentence.scope, max(figure.place, used)
    if noun is not None:
        _name(sentence, row, noun)
    if row.subject is None and sentence.cues.following:
        row.subject = _located(sentence, used)
    if row.subject is not None:
        if rule not in _PARTS and "i" not in row.inherited:
            sentence.owner = row.subject
            if row.indicator is not None and "i" not in row.inherited and "L" not in sentence.before:
                scope.subject = row.subject
    elif rule != "share" and (noun is None or noun.verb != "series"):
        row.subject = sentence.owner or scope.subject
        row.inherited += "s" if row.subject is not None else ""
    if row.indicator is not None and "i" not in row.inherited:
        scope.indicator = row.indicator
        scope.heads.add(sentence.folded[slice(*row.indicator)])
    row.status = _status(sentence, figure.place, used)
    dates.date(sentence, row, figure.place, used)
    sentence.rows.append(row)
    return row


def _name(sentence: Sentence, row: Row, noun: Noun) -> None:
    """Give a row the parts of its noun phrase; a name alone takes the indicator that was named before."""
    row.subject = noun.subject
    if row.subject is not None and sentence.cues.pronoun.match(sentence.folded, *row.subject):
        row.subject = None
    if noun.licensed:
        row.indicator = noun.indicator
        if noun.verb == "a" and row.rule == "level":
            row.rule = "act"
    elif noun.indicator is not None:
        row.nearest = noun.indicator
    elif noun.subject is not None and sentence.scope.indicator is not None and row.rule not in _PARTS:
        row.indicator = sentence.scope.indicator
        row.inherited += "i"


def _located(sentence: Sentence, used: int) -> Span | None:
    """The place that follows a figure, or what it counts: in Brazil."""
    match = _LOCATED.match(sentence.codes, used + 1)
    if match is None or not sentence.is_name(match.start(1)):
        return None
    return sentence.span(match.start(1), match.end(1) - 1)


def _status(sentence: Sentence, place: int, used: int) -> Status:
    """Whether the words of the clause, or those after the figure, state a fact."""
    if sentence.factual:
        return "stated"
    before = sentence.before
    said = before[max(before.rfind(","), before.rfind(";")) + 1 :]
    after = sentence.codes[used + 1 : used + 3] if sentence.cues.following else ""
    if after[:1] == "l":  # 88 projects are planned
        said += after
    elif _SAYS.search(said) is None:  # it is planned to sign an agreement, with an amount of
        if sentence.rows:
            return sentence.rows[-1].status
        said = before
    found = STATUS.findall(said)
    return _WORDS_OF_STATUS[found[-1]] if found else "stated"
