"""What a language gives to an audit: words that may render a figure of another text, and words that show its part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from econnum.lang.patterns import Pattern
from econnum.values import Basis

__all__ = ["MONTH", "Implied", "LooseCues", "RoleCue", "RoleCues"]

MONTH = "month of the year"


class Implied(NamedTuple):
    """A figure that a word may stand for, and of what sort it then is.

    The sort is `count` (both), `place` (runner-up), `fold` (doubled), `part` (half), `scale` (thousand), `money`
    (billionaire), `nothing` (none), `MONTH` (August), or the unit of a length of time (decade: 10, year).
    """

    value: Decimal
    sort: str


@dataclass(frozen=True, slots=True, eq=False)
class LooseCues:
    """Words that may render a figure of another text although they state none (decade, 双).

    No mention is made of them.  In a text that is matched around a figure, NUL stands before the figure.
    """

    pattern: Pattern  # what finds them in folded text
    read: Callable[[str], tuple[Implied, ...]]  # the figures that one may stand for
    turning: Pattern  # what orders two figures otherwise in another language: from, than, 其中
    behind: Pattern  # what does so right behind the second: 412 more than
    point: Pattern  # a percentage point with an article
    days: Pattern  # a day without its date: Thursday, 昨日
    years: Pattern  # a year without its number
    respective: Pattern  # what holds a list to the order of another one
    same_for_all: Pattern  # what gives one figure of several things
    pointing: Pattern  # the end of a text before a figure that was known before: these 12
    two: Pattern  # two things that were known before: the two, 两者
    wholly: Pattern  # a whole for an adverb: 100% sure
    reported: Pattern  # the beginning of a text behind the day on which something was said
    words: Pattern  # the word with which a text goes on
    dates: Pattern  # in the text as it is, days of a month or one month and a `last`, in the calendar or not
    months: Mapping[str, int]  # the months in `dates`
    times: Pattern  # in the text as it is, the time of the day; without `minute` it is half past
    thing: Pattern  # words for what figures are about
    things: Mapping[str, str]  # what each of those is, in terms that languages share
    yuans: Mapping[str, str]  # places whose money is written 元 there, with its currency
    members: Callable[[str], tuple[int, ...]]  # how many names the list has that a text ends with


class RoleCue(NamedTuple):
    """A pattern that shows what part a figure has, and the marks of which one stands wherever it matches."""

    marks: tuple[str, ...]
    pattern: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class RoleCues:
    """Words that show what part a figure has beside others, which an audit compares.

    `before` ends the text before the figure, `behind` begins the text behind it, `clause` stands anywhere before it
    in its clause; each holds a pattern for a role: `level` (to 5) with what `rises` or `falls` to it, `reached`,
    `origin` (from 5), `amount` (by 5), `part` (其中5) of a `whole`, `share` of a base, `more` and `less` than something
    else, `under` and `over` what is `lower` and `higher`, `extra` (5 more).  `rate` is a rate of change, of which the
    level is itself the amount of a change, and so are what is `growing` or `shrinking` by it; `negated` a bound that
    words turn around (must not be higher than 5), `pace` a multiple of a rate, and so no change; `spanning` a time
    within which something happens, and so no hedge (over two years).  `index` is measured in points of a hundred,
    with or without a per cent sign, and `monthly` a change against a month, whatever the one before it was against.
    `bases` are what the words right beside a figure say that it is compared with; None where they say that it is the
    figure of another time, without its base.  `comparisons` finds comparisons anywhere: with the `year`
    before, or with the period that came `before`.
    """

    before: Mapping[str, RoleCue]
    behind: Mapping[str, RoleCue]
    clause: Mapping[str, Pattern]
    bases: Mapping[Literal["before", "behind"], Mapping[Basis | None, Pattern]]
    comparisons: Mapping[str, Pattern]
