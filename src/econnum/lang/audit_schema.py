"""What a language gives to an audit: words that may render a figure of another text, and words that show its part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from econnum.lang.patterns import Pattern

__all__ = ["LooseCues", "RoleCue", "RoleCues"]


@dataclass(frozen=True, slots=True, eq=False)
class LooseCues:
    """Words that may render a figure of another text although they state none (decade, 双).

    `pattern` finds them in folded text, `read` gives the figures that one may stand for.  No mention is made of them.
    `turning` finds words that order two figures otherwise in another language (from, than, 其中); `behind` matches
    those that do so right behind the second (412 more than).  `point` finds a percentage point told by an article,
    `days` a day told without its date (Thursday, 昨日), `respective` what holds a list to the order of another one.
    """

    pattern: Pattern
    read: Callable[[str], tuple[Decimal, ...]]
    turning: Pattern
    behind: Pattern
    point: Pattern
    days: Pattern
    respective: Pattern


class RoleCue(NamedTuple):
    """A pattern that shows what part a figure has, and the marks of which one stands wherever it matches."""

    marks: tuple[str, ...]
    pattern: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class RoleCues:
    """Words that show what part a figure has beside others, which an audit compares.

    `before` ends the text before the figure and `behind` begins the text behind it; each holds a pattern for a role:
    `level` (to 5), `origin` (from 5), `amount` (by 5), `part` (其中5) of a `whole`, `more` and `less` than something
    else, `extra` (5 more).  `rates` are rates of change, of which the level is itself the amount of a change;
    `spanning` ends the text before a time within which something happens, and so is no hedge (over two years).
    `index` names what is measured in points of a hundred, with or without a per cent sign.
    `month` begins the text behind a change that is one against a month, whatever the one before it was against.
    """

    before: Mapping[str, RoleCue]
    behind: Mapping[str, RoleCue]
    rates: Pattern
    spanning: Pattern
    index: Pattern
    month: Pattern
