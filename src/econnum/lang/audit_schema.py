"""The schema of a language for the audit: words that may translate a figure, and words that show its role."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from econnum.lang.patterns import Pattern
from econnum.values import Basis

__all__ = ["MONTH", "ImplicitCues", "Implied", "RoleCue", "RoleCues"]

MONTH = "month of the year"


class Implied(NamedTuple):
    """A figure that a word may translate, and its sort.

    The sort is `count` (both), `place` (runner-up), `fold` (doubled), `part` (half), `scale` (thousand), `money`
    (billionaire), `nothing` (none), `MONTH` (August), or the unit of a duration (decade: 10, year).
    """

    value: Decimal
    sort: str


@dataclass(frozen=True, slots=True, eq=False)
class ImplicitCues:
    """Words that state no figure but may translate one (decade, 双), and other cues of an audit.

    `pattern` finds such words in folded text, and `read` returns the figures that a word may translate.
    Order: `reordering` finds words that reverse the order of two figures in another language (from, than, 其中), and
    `reordering_after` matches such words directly after the second figure (412 more than); `respective` means that a
    list keeps the order of another one; `same_for_all` means that one figure applies to several things.
    Without a figure: `point` is a percentage point with an article, `days` a day without its date (Thursday, 昨日),
    `years` a year without its number.
    Around a figure: `pointing` matches the end of the text before a repeated figure (these 12), `two` finds two things
    that are already known (the two, 两者; NUL replaces the figure), `reported` matches the beginning of the text after
    the day of a statement, and `words` the next word, forwards or backwards.  `members` returns the possible numbers of
    names in the list at the end of a text.
    In the original text: `dates` finds days of a month, or one month and a `last`, in digits or by the names of
    `months`, including impossible dates; `times` finds times of day, without `minute` for half past.
    `thing` finds words for the subjects of figures, and `things` maps each to a term that all languages share.  `yuans`
    maps places to their currency if its unit is written 元.
    """

    pattern: Pattern
    read: Callable[[str], tuple[Implied, ...]]
    reordering: Pattern
    reordering_after: Pattern
    point: Pattern
    days: Pattern
    years: Pattern
    respective: Pattern
    same_for_all: Pattern
    pointing: Pattern
    two: Pattern
    reported: Pattern
    words: Pattern
    dates: Pattern
    months: Mapping[str, int]
    times: Pattern
    thing: Pattern
    things: Mapping[str, str]
    yuans: Mapping[str, str]
    members: Callable[[str], tuple[int, ...]]


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
