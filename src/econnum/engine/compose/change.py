"""Changes: the direction and the reading (by or to) of figures that measure one; their bases are in `basis`.

The rows of a language attach a change to a figure by the cues of its clause, and its joints share the change of the
preceding figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from econnum.engine.clause import Clause, Sentence, first_change, read, sentences
from econnum.engine.compose.bare_amounts import share_currency_before
from econnum.engine.compose.basis import PERIODS, name_bases
from econnum.engine.compose.count import count_occasions
from econnum.engine.compose.hedge import unhedge_compared
from econnum.engine.compose.kinds import WITHOUT_CHANGE
from econnum.engine.draft import Attachment, Draft
from econnum.engine.source import BLANK_LINE, Source
from econnum.lang import LANGUAGES
from econnum.lang.attachment import CODES, FIGURES, Joint, Row, Rows, side
from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import ChangeCues
from econnum.values import Basis, Change, Reading

__all__ = ["attach", "relate", "row_at"]

_REACH = 64  # cues on either side of a figure that the rows see
_BEHIND = 48  # characters after a figure in which a word of change may follow it
_OBJECT = 4  # characters from a deed to the number of its objects
_FARTHEST = 25  # cues from one figure to the next that shares its change
_BASIS, _DURATION, _MINUS = CODES["basis"], CODES["duration"], CODES["minus"]
_NAME = CODES["word"]
_SIGNS = frozenset({_MINUS, CODES["plus"]})
_AMOUNTS = frozenset(FIGURES["AMOUNT"])
_LISTED = frozenset({CODES["percentage"], CODES["multiple"]})  # 分别增长1.7倍和54.3%
_SHARES = frozenset({"percentage", "percentage_points", "multiple", "fraction", "quantity"})  # index points too

# There are some forty different changes; each is built and checked once.
_change = cache(Change)

# The bases after which a rate is a change without a word of change.
_RATED = {code: tuple(language.changes.rated) for code, language in LANGUAGES.items()}


class _Table(NamedTuple):
    """The tables of a language: its rows, also by the name of their groups, and its joints, compiled."""

    rows: Rows
    named: dict[str, Row]
    joints: Sequence[tuple[Joint, frozenset[str], frozenset[str], Pattern, Pattern | None]]


def relate(source: Source, drafts: list[Draft]) -> None:
    """Give each figure that measures a change its change, in order; lists and clauses share it."""
    moving, multiples = _moving(source, drafts)
    lasting: Basis | None = None
    line = 0
    for clause in read(source.folded, moving):
        if clause.sentence.line != line:
            lasting, line = None, clause.sentence.line
        if attached := attach(clause):
            lasting = name_bases(LANGUAGES[clause.language].changes.basis, clause, attached, lasting)
            for found in attached:
                draft = found.draft
                draft.change = _change(found.direction, found.basis, found.reading)
                draft.row = found.row
                if found.source is not None and found.basis is not None:
                    draft.basis_of = found.source.draft
    for cues, figures in multiples:
        count_occasions(source, cues, figures)


def _moving(source: Source, drafts: list[Draft]) -> tuple[list[Sentence], list[tuple[ChangeCues, list[Draft]]]]:
    """The sentences with a word of change, and the figures of those with a multiple, which may count occasions.

    Gives bare amounts the currency of their sentence, and removes hedges from what is only compared.
    """
    folded = source.folded
    moving: list[Sentence] = []
    multiples: list[tuple[ChangeCues, list[Draft]]] = []
    money: Draft | None = None
    periods: list[Draft] = []
    reached = line = 0
    for language, figures, begin, end in sentences(source, drafts):
        if folded.find("\n", reached, begin) >= 0:
            line += 1
            if folded.find(BLANK_LINE, reached, begin) >= 0:
                money = None
                periods = []
        reached = begin
        kinds = {draft.kind for draft in figures}
        if not kinds <= WITHOUT_CHANGE:
            cues = LANGUAGES[language].changes
            said = [draft for draft in figures if draft.change is not None or draft.compares]
            if "number" in kinds:
                share_currency_before(cues, folded, figures, begin, money)
            if said:
                unhedge_compared(folded, figures)
            if "multiple" in kinds:
                multiples.append((cues, figures))
            reach = min(end, figures[-1].hedge_end + _BEHIND)
            first = first_change(language, folded, begin, reach, shares=not kinds.isdisjoint(_SHARES))
            if first >= 0 or said:
                if cues.basis.behind is NEVER:
                    end = reach  # no basis follows its figure
                first = 0 if said else first
                moving.append(Sentence(language, figures, begin, end, first, line, periods[-PERIODS:]))
            if "money" in kinds:
                money = [draft for draft in figures if draft.kind == "money"][-1]
        if "period" in kinds:
            periods += [draft for draft in figures if draft.kind == "period"]
    return moving, multiples


def attach(clause: Clause) -> list[Attachment]:
    """The changes that the rows and joints of a language find in a clause, still without their bases."""
    table, codes = _TABLES[clause.language], clause.codes
    attached: list[Attachment] = []
    last: Attachment | None = None  # the change of the preceding figure
    amount = clause.begin
    for draft, place in zip(clause.figures, clause.places, strict=True):
        if draft.kind in WITHOUT_CHANGE:
            continue
        found: Attachment | None = None
        level = False
        joint = None if last is None else _joint(clause, table, last, place)
        if draft.change is not None:
            found = Attachment(place, draft, draft.change.direction, draft.change.reading, draft.rule)
        else:
            row, at = row_at(clause, place)
            # The change goes on past a level and past a length of time: rose 5% to $3 million, and imports 6%.
            level = clause.codes[place] == _DURATION if row is None else row.outcome == "level"
            if row is not None and row.outcome != "level":
                found = _moved(clause, row, place, draft, at)
            if joint is not None and last is not None and found is None:
                if _unsigned(clause, joint, last, place):
                    level = True
                elif row is None or joint.relation == "former" or (joint.relation == "rate" and last.rate):
                    found = _shared(clause, joint, last, place, draft)
        if found is not None:
            found.before, found.joint, found.amount = last, joint, amount
            attached.append(found)
        if codes[place] in _AMOUNTS:
            amount = place
        if found is not None or not level:
            last = found
    return attached


def _unsigned(clause: Clause, joint: Joint, last: Attachment, place: int) -> bool:
    """Whether a figure directly after a name has no sign beside one whose sign is its change: gold -2.1%, yields 4%."""
    return joint.relation == "change" and last.cue in _SIGNS and clause.codes[place - 1] == _NAME


def row_at(clause: Clause, place: int) -> tuple[Row | None, int]:
    """The row that fits the figure at a place, and the place of its cue of change; (None, 0) without one."""
    table, codes = _TABLES[clause.language], clause.codes
    patterns = table.rows.fitting[codes[place - 1 : place + 2]]
    if patterns is None:
        return None, 0
    after, before, around = patterns
    if after is not None and (match := after.match(codes, place + 1)) is not None:
        return table.named[match.lastgroup or ""], match.start((match.lastindex or 0) + 1)
    size = len(codes)
    begin = size - place
    if before is not None and (match := before.match(clause.backward, begin, begin + _REACH)) is not None:
        return table.named[match.lastgroup or ""], size - 1 - match.start((match.lastindex or 0) + 1)
    if around is not None:
        left = clause.backward[begin : begin + _REACH]
        if (match := around.match(f"{left}!{codes[place + 1 : place + 1 + _REACH]}")) is not None:
            at = match.start((match.lastindex or 0) + 1)
            return table.named[match.lastgroup or ""], place - 1 - at if at < len(left) else place + at - len(left)
    return None, 0


def _moved(clause: Clause, row: Row, place: int, draft: Draft, at: int) -> Attachment | None:
    """The change that a row attaches to a figure by the cue at `at`; None if the figure is a factor of a decrease."""
    if clause.codes[at] == _BASIS and not clause.folded.endswith(_RATED[clause.language], 0, draft.hedge_start):
        return None  # 较上月49.8%
    if draft.kind == "count":
        objects = LANGUAGES[clause.language].changes.objects
        if objects.search(clause.folded, max(draft.hedge_start - _OBJECT, clause.sentence.begin), draft.end):
            return None
    way = said = clause.way(at)
    if clause.codes[place - 1] == _MINUS:
        way = "down"  # growth of -5%
        _drop_sign(draft)
    reading: Reading = "to" if row.outcome == "to" else "by"
    if reading == "to" and way == "down" and draft.value is not None and draft.value > 1:
        return None  # a ratio fell to 18倍: a level, no part of what it was
    if reading == "by" and draft.kind == "multiple" and _is_factor(draft):
        if way != "up":
            return None  # a decrease by a factor of three leads to a third
        reading = "to"
    return Attachment(place, draft, way, reading, row.name, row.outcome == "rate", clause.codes[at], said)


def _shared(clause: Clause, joint: Joint, last: Attachment, place: int, draft: Draft) -> Attachment:
    """The change that a joint shares; in a list of signed figures, one without a sign is a rise: -0.2%, 0.6%, -1.2%."""
    way = "up" if last.cue in _SIGNS else last.way
    if clause.codes[place - 1] == _MINUS:
        way = "down"
        _drop_sign(draft)
    rate = last.rate or joint.relation == "rate"
    return Attachment(place, draft, way, last.reading, joint.name, rate, last.cue, last.way)


def _drop_sign(draft: Draft) -> None:
    """Make a negative figure positive, without the sign in its span: the sign is the direction of its change."""
    if draft.is_negative():
        draft.negate()
        draft.start = draft.hedge_start = draft.start + 1


def _is_factor(draft: Draft) -> bool:
    """Whether a multiple is a factor, and so the level reached: grew by a factor of three."""
    return draft.numeral.word is not None and draft.numeral.word.role == "times"


def _joint(clause: Clause, table: _Table, first: Attachment, place: int) -> Joint | None:
    """The joint between a figure and the preceding one, if they share a change."""
    if place - first.place > _FARTHEST:
        return None
    codes = clause.codes
    fitting = _fitting(clause.language, codes[first.place + 1 : place])
    if not fitting:
        return None
    kind, firsts = codes[place], {codes[first.place]}
    if first.joint is not None and first.joint.relation == "restatement" and first.before is not None:
        firsts.add(codes[first.before.place])  # $204 million or 47% in May and $54 million or 9% in June
    for n in fitting:
        joint, kinds, others, _, after = table.joints[n]
        if kind not in kinds or (joint.relation == "rate" and not first.rate):
            continue
        if others:
            if codes[first.place] not in others:
                continue
        elif kind not in firsts and not (kind in _LISTED and codes[first.place] in _LISTED):
            continue
        if after is None or after.match(codes, place + 1):
            return joint
    return None


@lru_cache(maxsize=4096)
def _fitting(language: str, between: str) -> tuple[int, ...]:
    """The numbers of the joints that the cues between two figures fit; most figures have one of a few dozen."""
    return tuple(n for n, joint in enumerate(_TABLES[language].joints) if joint[3].fullmatch(between))


def _table(cues: ChangeCues) -> _Table:
    joints = [
        (
            joint,
            frozenset("".join(FIGURES[kind] for kind in joint.kinds.split())),
            frozenset("".join(FIGURES[kind] for kind in joint.first.split())),
            Pattern(side(joint.cues.split(), cues.classes)),
            Pattern(side(joint.after.split(), cues.classes)) if joint.after else None,
        )
        for joint in cues.joints
    ]
    return _Table(cues.rows, {f"row{n}": row for n, row in enumerate(cues.rows.rows)}, joints)


_TABLES = {code: _table(language.changes) for code, language in LANGUAGES.items()}
