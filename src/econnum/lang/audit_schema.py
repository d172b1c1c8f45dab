"""The schema of a language for the audit: words that may translate a figure, and words that show its role."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from econnum.lang.patterns import Pattern
from econnum.values import Basis

__all__ = ["MONTH", "ImplicitCues", "Implied", "RoleCue", "RoleCues", "implied_by_word"]

MONTH = "month of the year"


class Implied(NamedTuple):
    """A figure that a word may translate, and its sort.

    The sort is `count` (both), `place` (runner-up), `fold` (doubled), `part` (half), `scale` (thousand), `money`
    (billionaire), `nothing` (none), `MONTH` (August), or the unit of a duration (decade: 10, year).
    """

    value: Decimal
    sort: str


def implied_by_word(rows: Iterable[tuple[str, Implied]]) -> dict[str, tuple[Implied, ...]]:
    """The figures that each word may translate, in the order of the rows.

    >>> known = implied_by_word([("twice", Implied(Decimal(2), "count")), ("twice", Implied(Decimal(2), "fold"))])
    >>> [implied.sort for implied in known["twice"]]
    ['count', 'fold']
    """
    known: dict[str, tuple[Implied, ...]] = {}
    for word, implied in rows:
        known[word] = (*known.get(word, ()), implied)
    return known


@dataclass(frozen=True, slots=True, eq=False)
class ImplicitCues:
    """Words that state no figure but may translate one (decade, 双), and other cues of an audit.

    In a text that is matched around a figure, NUL precedes the figure.
    """

    pattern: Pattern  # such words in folded text
    read: Callable[[str], tuple[Implied, ...]]  # the figures that a word may translate
    reordering: Pattern  # words that reverse the order of two figures in another language: from, than, 其中
    reordering_after: Pattern  # such words directly after the second figure: 412 more than
    reordering_before: Pattern  # such words before the first figure: compared with 2014
    point: Pattern  # a percentage point with an article
    days: Pattern  # a day without its date: Thursday, 昨日
    years: Pattern  # a year without its number
    respective: Pattern  # words that give a list the order of another one
    same_for_all: Pattern  # words that apply one figure to several things
    pointing: Pattern  # the end of the text before a figure that is already known: these 12
    two: Pattern  # two things that are already known: the two, 两者
    wholly: Pattern  # 100% as an adverb: 100% sure
    reported: Pattern  # the beginning of the text after the day of a statement
    words: Pattern  # the next word of a text
    dates: Pattern  # in the original text, days of a month or one month and a `last`, including impossible dates
    months: Mapping[str, int]  # the months in `dates`
    times: Pattern  # in the original text, the time of day; without `minute` it is half past
    thing: Pattern  # words for the subjects of figures
    things: Mapping[str, str]  # the term of each of those words that all languages share
    yuans: Mapping[str, str]  # places whose currency is written 元 there, with the currency
    members: Callable[[str], tuple[int, ...]]  # the possible numbers of names in the list at the end of a text


class RoleCue(NamedTuple):
    """A pattern that shows the role of a figure, and marks, of which one occurs in every match."""

    marks: tuple[str, ...]
    pattern: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class RoleCues:
    """Words that show the role of a figure in its sentence, which an audit compares.

    `before` matches the end of the text before the figure, `after` the beginning of the text after it, and `clause`
    anything before it in its clause.  Each maps roles to patterns: `level` (to 5) with a verb that `rises` or `falls`,
    `reached`, `origin` (from 5), `amount` (by 5), `part` (其中5) of a `whole`, `share` of a base, `more` and `less`
    than something else, `under` and `over` with `lower` and `higher`, `extra` (5 more); `rate`, a rate of change, whose
    level is itself the amount of a change, and with it `growing` and `shrinking`; `negated`, a reversed bound (must not
    be higher than 5); `pace`, a multiple of a rate, which is not a change; `spanning`, a period within which something
    happens, which is not a hedge (over two years); `index`, measured in points of a hundred, with or without a per cent
    sign; `monthly`, a change from the previous month.
    `bases` are the comparisons in the words directly before and after a figure; None is the figure of another time
    without a stated basis.  `comparisons` finds comparisons anywhere: with the previous `year`, or with the period
    `before`.
    """

    before: Mapping[str, RoleCue]
    after: Mapping[str, RoleCue]
    clause: Mapping[str, Pattern]
    bases: Mapping[Literal["before", "after"], Mapping[Basis | None, Pattern]]
    comparisons: Mapping[str, Pattern]
