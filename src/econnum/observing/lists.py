"""Lists of figures and of names: 重庆、青海分别提高14和13个百分点, 中国人寿、中国人保均涨超5%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from econnum.observing import nouns
from econnum.observing.nouns import Noun
from econnum.observing.placing import open_row
from econnum.observing.rows import Span
from econnum.observing.sentence import Figure, Sentence

__all__ = ["distribute", "list_of"]

_JOINT = re.compile(r"(?:[,x]|x?&x?|,&x?)?")
_RESPECTIVELY = re.compile(r"[xbm),]*D")
_LONGEST_JOINT = 2
_LONGEST = 40  # members of a list, so that the time is linear in the number of figures


def list_of(sentence: Sentence, number: int) -> list[Figure]:
    """The list that begins with a figure: figures of one sort with nothing between them but joints."""
    codes, figures = sentence.codes, sentence.figures
    listed = [figures[number]]
    for following in range(number + 1, min(number + _LONGEST, len(figures))):
        figure, last = figures[following], listed[-1]
        if codes[figure.place] != codes[last.place] or figure.sort != last.sort:
            break
        if figure.place - last.place > _LONGEST_JOINT + 1 or not _JOINT.fullmatch(codes, last.place + 1, figure.place):
            break
        listed.append(figure)
    return listed


def distribute(sentence: Sentence, listed: list[Figure]) -> bool:
    """Give the figures of a list to the members of a list of names, one each, or one figure to each of them."""
    if sentence.cues.following:
        return _distribute_after(sentence, listed)
    codes, first, one = sentence.codes, listed[0], len(listed) == 1
    if one and codes[first.place] != "C":
        return False
    here = codes.rfind("N", sentence.first, first.place)
    if here < 0 or not {",", ")"}.isdisjoint(codes[here : first.place]):
        return False
    if one and "H" not in codes[here : first.place] and "、" not in sentence.word(here):
        return False
    names = sentence.cues.members(sentence.folded, *sentence.span(here))
    if len(names) < 2 or not (one or len(names) == len(listed)):
        return False
    owners = list(_owners(sentence, first, here, names, each="H" in codes[here : first.place] or not one))
    for number, noun in enumerate(owners):
        figure = first if one else listed[number]
        row = open_row(sentence, "each" if one else "respectively", noun, figure)
        if sentence.is_change(figure):
            row.changes.append(figure.position)
        else:
            row.value = figure.position
    return bool(owners)


def _distribute_after(sentence: Sentence, listed: list[Figure]) -> bool:
    """Give each of some changes a row, if a word after them says that they belong to several things."""
    if len(listed) < 2 or sentence.codes[listed[0].place] != "C":
        return False
    if _RESPECTIVELY.match(sentence.codes, listed[-1].place + 1) is None:
        return False
    noun = nouns.before(sentence, listed[0])
    for figure in listed:
        open_row(sentence, "respectively", noun, figure).changes.append(figure.position)
    return True


def _owners(sentence: Sentence, first: Figure, here: int, names: Sequence[Span], *, each: bool) -> Iterator[Noun]:
    """The noun phrase of each of the names; none if they are the parts of one name."""
    split, folded = sentence.cues.split, sentence.folded
    following = nouns.following_verb(sentence, here, first.place)
    act = sentence.codes.find("a", here, first.place)
    unnamed = [split(folded, *name).indicator is None for name in names]
    final = split(folded, *names[-1], following, sentence.scope.heads)
    traders = final.named and split(folded, *names[-1]).indicator is not None and not any(unnamed)
    if not each and not traders and (final.subject is None or not all(unnamed[:-1])):
        return
    traded = final.named or (following in sentence.cues.traded and not final.subject and final.indicator is not None)
    for name in names:
        if act >= 0:
            yield Noun(sentence.span(act), name, True, here, "a")
        elif all(unnamed):
            yield Noun(None, name, False, here)
        elif traded:
            yield Noun(name, None, True, here, "series")
        elif final.licensed and final.subject is not None:
            yield Noun(final.indicator, final.subject if name == names[-1] else name, True, here)
        elif final.licensed:
            yield Noun(name, None, True, here)
        else:
            yield Noun(None, name, False, here)
