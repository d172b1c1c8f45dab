"""Which figures are those before a revision: an earlier estimate, or what a forecast was before it was raised."""

from __future__ import annotations

from econnum.observing import dates
from econnum.observing.rows import Row
from econnum.observing.sentence import Sentence

__all__ = ["mark_former"]

_REACH = 120  # characters before a figure that may say that it is revised, so that the time is linear


def mark_former(sentence: Sentence) -> None:
    """Give the rows of a sentence that state a figure before its revision the status prior."""
    if len(sentence.rows) < 2:
        return
    places = {figure.position: figure.place for figure in sentence.figures}
    rows = [(row, places.get(_first(row), 0)) for row in sentence.rows]
    following = [place for _, place in rows[1:]] + [0]
    for (row, place), until in zip(rows, following, strict=True):
        if row.rule == "from":
            former = _is_named(sentence, row, place) or _is_revised(sentence, place, until)
        else:
            former = row is not rows[0][0] and _is_named(sentence, row, place)
        if former:
            row.status = "prior"


def _first(row: Row) -> int:
    """The position of the first figure of a row among the mentions."""
    return next(iter((*row.changes, *row.rates)), -1) if row.value is None else row.value


def _is_named(sentence: Sentence, row: Row, place: int) -> bool:
    """Whether the words beside a figure say that it is an earlier estimate; those of a first one also a current one."""
    revisions, folded, (start, end) = sentence.cues.revisions, sentence.folded, sentence.span(place)
    begin = max(sentence.starts[0], start - _REACH)
    if revisions.earlier.search(folded, begin, start) is not None:
        return True
    if row.rule == "from" and revisions.first.search(folded, begin, start) is not None:
        return True
    around = revisions.around
    return around[1].match(folded, end) is not None and around[0].search(folded, begin, start) is not None


def _is_revised(sentence: Sentence, place: int, following: int) -> bool:
    """Whether a verb of the clause revises a figure, before it or before the following one: 预期从5.4%上调至5.7%."""
    if dates.following(sentence, place) is not None:
        return False  # it is compared with the level at another time
    verbs, folded = sentence.cues.revisions.verbs, sentence.folded
    for start in (sentence.starts[place], sentence.starts[following]):
        if verbs.search(folded, max(sentence.starts[0], start - _REACH), start) is not None:
            return True
    return False
