"""Why a figure has no row: it names a set, bounds something in a definition, or is the difference of two series."""

from __future__ import annotations

import re

from econnum.observing import nouns
from econnum.observing.sentence import Figure, Sentence

__all__ = ["veto"]

# 高于全国2.3个百分点: a comparison, a noun that is no time, then the figure.
_CONTRAST = re.compile(r"[hpy][^,]*N[^,N]*\Z|y[^,]*\Z")
_COMPARED = frozenset("yhp")  # 10.4 points higher than


def veto(sentence: Sentence, figure: Figure) -> str | None:
    """The reason for which a figure has no row, if there is one."""
    codes, place, sort, cues = sentence.codes, figure.place, figure.sort, sentence.cues
    before = sentence.before
    if codes[place] == "f":
        return None if sort == "duration" and _is_measure(sentence, figure, before) else sort
    following = codes[place + 1 : place + 2]
    if sort == "points" and (
        _CONTRAST.search(before) or (codes[place] == "F" and following in _COMPARED and following)
    ):
        return "difference of two series"
    if "c" in before and "," not in before[before.rindex("c") :]:
        return "condition"
    if sort == "count" and before:
        if before[-1] == "G" or (before[-1] == "d" and sentence.word(place - 1) in cues.known):
            return "names a set"
    if following == "x" and codes[place + 2 : place + 3] == "N" and sentence.word(place + 1) in cues.threshold:
        return "threshold"
    aside = before.rfind(",") + 1
    if aside and before[aside : aside + 1] == "d" and sentence.word(sentence.first + aside) in cues.threshold:
        return "threshold"
    return None


def _is_measure(sentence: Sentence, figure: Figure, before: str) -> bool:
    """Whether a duration measures an indicator: the average work week rose 0.2 hours to 35 hours."""
    if before[-1:] not in {"l", "t", "m", "p"} or not sentence.cues.following:
        return False
    if sentence.done - 1 in sentence.durations:
        return True  # to 35 hours from 34
    noun = nouns.before(sentence, figure)
    return noun is not None and noun.licensed and noun.verb != "a"
