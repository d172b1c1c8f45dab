"""The schema of a language for observations: the words that show what a figure measures, of whom, and for when.

A sentence is read as a string of codes, one for each cue, figure, period or stretch of other words between them; the
rows of the grammar are patterns over these codes.  So a word needs only a role, and a role a code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from econnum.lang.patterns import Pattern
from econnum.lang.schema import ChangeCues

__all__ = ["CODES", "Cue", "ObservingCues", "Revisions", "Split", "moving_words"]

CODES: dict[str, str] = {
    "mover": "m",  # rose, 增长
    "basis": "b",  # year on year, 同比
    "rate": "r",  # the rate of increase, 增速
    "link": "l",  # was, 达
    "act": "a",  # invested, 净买入: the verb is the indicator
    "verb": "v",  # had, 实现: the indicator follows, the subject precedes
    "report": "s",  # said, 显示
    "expect": "e",  # expected, 预计
    "target": "g",  # a target of, 目标
    "plan": "n",  # planned to, 拟
    "prior": "p",  # from, 高于: the figure of another time or thing follows
    "origin": "z",  # from, 从: the level before a movement
    "past": "k",  # 前值, previously: the figure of the preceding period follows
    "to": "t",  # to, 至
    "of": "o",  # of, 的
    "in": "i",  # in, 在
    "for": "u",  # for, 对
    "determiner": "d",
    "owner": "G",  # 's
    "since": "S",
    "dash": "-",
    "and": "&",
    "respectively": "D",  # 分别
    "each": "H",  # both, 均
    "lead": "L",  # of which, 其中
    "filler": "x",  # about, 约
    "equals": "q",  # equivalent to, 等值
    "which": "w",
    "condition": "c",  # if, 如果
    "opener": "j",  # but, 而
    "thing": "T",  # they, 这一比例: stands for what was named before
    "than": "h",  # than, 比
    "gap": "y",  # higher than, 高出: the figure is a difference of two series
    "span": "E",  # the end of, since: begins a period
    "times": "P",  # today, 当日: a period that is no mention
}
"""The code of each role.  `F` is a figure, `C` a change, `f` any other figure, `P` a period, and `N` other words."""


class Cue(NamedTuple):
    """A word of one role and an example in which it has that role.

    With `near` it counts only where a figure follows, after no words but cues: 为 in 为5亿元, but not in 华为.
    """

    role: str
    near: bool = False


class Split(NamedTuple):
    """The offsets of the indicator and the subject in a noun phrase; `licensed` if its last word is a known head,
    and `named` if the phrase is the name of what is traded.
    """

    indicator: tuple[int, int] | None
    subject: tuple[int, int] | None
    licensed: bool
    named: bool = False


class Revisions(NamedTuple):
    """The words that say that a figure was revised; all but the second of `around` end where the figure begins.

    `verbs` revise a figure or a forecast, `earlier` names an earlier estimate, and `first` one that is earlier only if
    it is compared with another figure; `around` are words before and after a figure that name one together.
    """

    verbs: Pattern
    earlier: Pattern
    first: Pattern
    around: tuple[Pattern, Pattern]


@dataclass(frozen=True, slots=True, eq=False)
class ObservingCues:
    """The words of a language for observations, and how it builds its noun phrases.

    All patterns match folded text, but for `proper`, `titled` and `name`, which are about capitals.
    """

    script: Pattern  # a text of the language
    words: Mapping[Cue, Sequence[str]]  # the cues by role; the first role of a word counts
    edge: str  # characters that may not be next to a cue
    not_before: Mapping[str, str]  # what may not follow a word
    not_after: Mapping[str, str]  # the character that may not precede a word
    patterns: Sequence[tuple[str, str]]  # cues that no list of words expresses, with their roles
    empty: Pattern  # words that are no noun phrase
    following: bool  # periods and complements may follow their figure and their noun
    split: Callable[..., Split]  # reads a noun phrase
    members: Callable[[str, int, int], Sequence[tuple[int, int]]]  # the names in a list of names
    counted: Pattern  # in its group, what a figure counts
    genitive: Pattern  # the mark of a genitive after a figure
    past: frozenset[str]  # words between a movement and the level that it passed: rose above
    by: frozenset[str]  # the word before the amount of a change
    growth: Pattern  # an indicator that is a rate of change itself
    pronoun: Pattern  # a subject that stands for one that was named before
    traded: frozenset[str]  # verbs of what is traded: the name before them is the indicator
    proper: Pattern  # the beginning of a name
    name: Pattern  # a whole name
    known: frozenset[str]  # determiners with which a count names a set
    sets: Pattern  # a count that names a set: 三大
    sorts: Pattern  # after a count of kinds of things: 个方面
    threshold: frozenset[str]  # words for a bound in a definition
    recent: Pattern  # the end of the text before a duration that is a period: the past
    lengths: Pattern  # after a count of days
    terms: Pattern  # after a duration that belongs to a name: 10年期
    deliveries: Pattern  # after the month of a delivery
    day: Pattern  # a day, which may be that of a report
    event: Pattern  # a day, which may be that of an event
    titled: Pattern  # the end of a name of which a year is part: Summit 2022
    deictic: frozenset[str]  # words for the period that was named before
    lasting: Pattern  # a period that ends with the sentence: since 1980
    revisions: Revisions  # words of an estimate that was revised
    whole: Pattern  # the words of a period beside a date that do not change it


# Roles of words that have a direction but move nothing themselves: the growth rate, a loss, higher.
_STILL = frozenset({"rate", "result", "outcome", "comparative", "lower", "increment"})


def moving_words(changes: ChangeCues) -> Iterator[str]:
    """The words of movement of a language, from its cues of change."""
    for role, row in changes.words.items():
        way, _, cue = role.partition(":")[0].partition(" ")
        if way in {"up", "down", "flat"} and cue not in _STILL:
            yield from row.words
