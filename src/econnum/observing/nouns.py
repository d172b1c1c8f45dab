"""The noun phrase that says what a figure measures: before it, next to it or with a verb between, or after it."""

from __future__ import annotations

import re
from typing import NamedTuple

from econnum.lang.observing_schema import Split
from econnum.observing.rows import Span
from econnum.observing.sentence import Figure, Sentence

__all__ = ["Noun", "after", "before", "whole"]

_STOPS = frozenset("scjwL;(")
_ASIDE = frozenset("dwLiux(")  # how an apposition begins: , which gauges prices, was
_VERBS = frozenset("mlavt")
_MOVES = re.compile("[ml]")
_REGION = re.compile(r"N(?:[dGoiuPfx&T]*N)*[PGifu]*\Z")
_IMMEDIATE = re.compile(r"N(?:od?N)*(?=[oxd:lb]*\Z)")  # a total investment of
_SAW = re.compile(r"(N(?:GN)?)vd?\Z")  # Sichuan's zones saw the
_PHRASE = r"N(?:GN)?(?:od?N(?:GN)?)*"
_COMPLEMENT = re.compile(rf"[oi][dx]?({_PHRASE})")  # of tax revenue, in oil revenue
_OF_MOVE = re.compile(rf"mx*[oi]d?({_PHRASE})")  # expansion in consumption spending
_OBJECT = re.compile(r"d(N(?:GN)?)")  # doubled the country's surplus
_FIGURES = frozenset("FCf")
_FEW = 4  # words of a whole whose last word is not known
_SHORT = 8  # characters of a name before a period, or of a noun after a share


class Noun(NamedTuple):
    """The noun phrase of a figure.

    `licensed` says that a rule allows its indicator, `place` is the place of its last part in the codes, and `verb` the
    code of the verb between it and the figure, or the name of the rule that read it.
    """

    indicator: Span | None
    subject: Span | None
    licensed: bool
    place: int
    verb: str = ""


def before(sentence: Sentence, figure: Figure) -> Noun | None:
    """The noun phrase before a figure."""
    codes, place = sentence.codes, figure.place
    done = sentence.first
    here, verb, commas = place - 1, "", 0
    while here >= done:
        code = codes[here]
        if code == "N":
            if codes[here - 1 : here] == "h" and here > done and "m" in codes[here:place]:
                return None  # 较预算增加3%
            break
        if code == ")":
            here = max(codes.rfind("(", done, here), done)
        elif code in ",-":
            opening = codes.rfind(code, done, here)
            if opening > done and codes[opening + 1] in _ASIDE and codes[opening - 1] in "N)":
                here = opening
            else:
                commas += 1
                if commas > 1:
                    return None
        elif code == "w" and here - 1 > done and codes[here - 1] in "N,":
            here -= codes[here - 1] == ","  # income, which grew to
        elif code in _STOPS or (code == "&" and verb in {"", "v", "a"} and sentence.cues.following):
            return _act(sentence, place) if verb == "a" and not commas else None
        elif code in _VERBS and verb != "a":
            # An act is next to its figure, but for movement in a language without inflection: 成交 增长 5%.
            verb = "a" if code == "a" and not (verb and sentence.cues.following) else verb or code
        here -= 1
    if here < done:
        return _act(sentence, place) if verb == "a" and not commas else None
    found = (_chain if sentence.cues.following else _compound)(sentence, figure, here, verb)
    apart = (
        commas and found is not None and (not found.licensed or (found.verb == "series" and sentence.cues.following))
    )
    return None if apart else found


def _act(sentence: Sentence, place: int) -> Noun:
    """The verb before a figure as its indicator, without its subject."""
    act = sentence.codes.rfind("a", sentence.first, place)
    return Noun(sentence.span(act), None, True, act, "a")


def following_verb(sentence: Sentence, here: int, place: int) -> str:
    """The first word of movement or of a level between a noun and a figure."""
    found = _MOVES.search(sentence.codes, here + 1, place)
    return "" if found is None else sentence.word(found.start())


def _compound(sentence: Sentence, figure: Figure, here: int, verb: str) -> Noun:
    """A noun phrase that is one stretch of words: 四川省进出口总额."""
    codes, split, place = sentence.codes, sentence.cues.split, figure.place
    heads = None if "L" in codes[sentence.first : here] else sentence.scope.heads
    start, end = sentence.span(here)
    read = split(sentence.folded, start, end, following_verb(sentence, here, place), heads)
    if codes[here + 1] == "m" and here + 2 < place and (not read.licensed or codes[here + 2] in "ezltp"):
        moving = split(sentence.folded, start, sentence.ends[here + 1], "", heads)  # 经济增长 达到
        if moving.licensed and not moving.named:
            read = moving
    if figure.sort == "count" and verb != "a" and read.indicator is not None:
        read = read._replace(licensed=True)  # 签约项目49个
    subject = _owner(sentence, here) if read.subject is None else read.subject
    if verb == "a":
        return Noun(sentence.span(codes.index("a", here, place)), subject or read.indicator, True, here, "a")
    if read.named:
        return Noun(read.indicator, None, True, here, "series")
    return Noun(read.indicator, subject, read.licensed, here, verb)


def _owner(sentence: Sentence, here: int) -> Span | None:
    """The subject before a verb whose object is the noun phrase, or before a period: 企业实现总产值, Snap二季度营收."""
    codes, owner = sentence.codes, here - 1
    if owner < sentence.done or codes[owner] not in "vP":
        return None
    while owner > sentence.done and codes[owner] in "vP":
        owner -= 1
    if codes[owner] != "N":
        return None
    said = sentence.cues.split(sentence.folded, *sentence.span(owner))
    if said.subject is not None or said.indicator is None:
        return said.subject or said.indicator
    short = codes[owner + 1] == "v" or said.indicator[1] - said.indicator[0] <= _SHORT
    return said.indicator if short else None


def _chain(sentence: Sentence, figure: Figure, here: int, verb: str) -> Noun | None:
    """A noun phrase of several stretches: with an owner, and with complements."""
    codes, place = sentence.codes, figure.place
    done = sentence.first
    immediate = None if verb in {"m", "l", "t", "v"} else _IMMEDIATE.search(codes, done, place)
    if immediate is not None:
        begin, stop = immediate.span()
    else:
        region = _REGION.search(codes, done, here + 1)
        if region is None:
            return None
        begin, stop = region.start(), here + 1
    read = _phrase(sentence, begin, stop)
    act = codes.rfind("a", here, place) if verb == "a" else -1
    if act >= 0 and (immediate is None or not read.licensed or act >= stop):
        return Noun(sentence.span(act), sentence.span(here), True, here, "a")
    if read.licensed and read.subject is None:
        saw = _SAW.search(codes, done, begin)
        if saw is not None and sentence.is_name(saw.start(1)):
            read = read._replace(subject=sentence.span(saw.start(1), saw.end(1) - 1))
    elif not read.licensed and verb in {"m", "l", "v"} and begin == here and sentence.is_change(figure):
        start, end = sentence.span(here)
        if sentence.cues.name.fullmatch(sentence.text, start, end) and (begin > 0 or " " in sentence.text[start:end]):
            return Noun((start, end), None, True, here, "series")
    return read._replace(verb=verb)


def _phrase(sentence: Sentence, begin: int, stop: int) -> Noun:
    """The indicator and the subject in the parts of a noun phrase: the first with a known head, and its complements."""
    codes = sentence.codes
    for place in range(begin, stop):
        if codes[place] != "N" or codes[place + 1 : place + 2] == "G":
            continue
        read = sentence.cues.split(sentence.folded, *sentence.span(place))
        if read.licensed and read.indicator is not None:
            return _headed(sentence, begin, stop, place, read)
    first = codes.index("N", begin)
    if codes[first + 1 : first + 3] == "GN" and first + 2 < stop:
        return Noun(sentence.span(first + 2), sentence.span(first), False, stop - 1)
    return Noun(sentence.span(first), None, False, stop - 1)


def _headed(sentence: Sentence, begin: int, stop: int, place: int, read: Split) -> Noun:
    """The noun phrase whose head is the last word at a place."""
    codes = sentence.codes
    start, end = read.indicator or sentence.span(place)
    subject = read.subject
    if subject is not None and not sentence.is_name(place):
        start, subject = subject[0], None
    earlier = place - 2
    if earlier >= begin and codes[earlier] == "N":
        if codes[place - 1] == "G":
            subject = sentence.span(earlier)
        elif codes[place - 1] == "&" and codes[earlier - 1 : earlier] not in {"o", "i", "u"}:
            if not sentence.cues.split(sentence.folded, *sentence.span(earlier)).licensed:
                start = sentence.starts[earlier]  # import and export volume
    after = place + 1
    while after < stop - 1 and codes[after] in "oiu":
        noun = after + 1 + (codes[after + 1] in "dx")
        if noun >= stop or codes[noun] != "N":
            break
        owned = codes[noun + 1 : noun + 3] == "GN" and noun + 2 < stop
        if owned or (sentence.is_name(noun) and codes[after] in "oi"):
            subject = subject or sentence.span(noun)
        noun += 2 * owned
        if codes[after] in "ou" and (owned or not sentence.is_name(noun) or codes[after] == "u"):
            end = sentence.ends[noun]
        after = noun + 1
    return Noun((start, end), subject, True, stop - 1)


def whole(noun: Noun) -> Span | None:
    """A phrase with its owner: Sichuan's economic cooperation system."""
    if noun.indicator is None or noun.subject is None or noun.subject[0] > noun.indicator[0]:
        return noun.indicator
    return noun.subject[0], noun.indicator[1]


def after(sentence: Sentence, figure: Figure) -> Noun | None:
    """The noun phrase that follows a figure: what is counted, or what a share is part of."""
    codes, place = sentence.codes, figure.place
    if codes[place] == "C":
        return _moved(sentence, figure)
    if codes[place + 1 : place + 2] == "N":
        return _adjacent(sentence, figure)
    match = _COMPLEMENT.match(codes, place + 1)
    if match is None or figure.sort == "points" or codes[match.end() : match.end() + 1] in {"F", "C", "f", "G"}:
        return None
    read = _phrase(sentence, *match.span(1))
    inside = codes[place + 1] == "i"
    if (inside or figure.sort == "amount") and not read.licensed:
        return None
    if inside and figure.sort in {"share", "count"}:
        return None
    if not read.licensed and read.indicator is not None:
        words = sentence.folded[slice(*read.indicator)].count(" ") + 1
        if words > _FEW:
            return None
    return read._replace(verb="share" if figure.sort == "share" else "of", place=match.end(1) - 1)


def _moved(sentence: Sentence, figure: Figure) -> Noun | None:
    """What a change is a change of: a 55 percent expansion in consumption spending."""
    match = _OF_MOVE.match(sentence.codes, figure.place + 1)
    if match is None and figure.sort == "multiple":
        match = _OBJECT.match(sentence.codes, figure.place + 1)
    if match is None:
        return None
    read = _phrase(sentence, *match.span(1))
    return read._replace(verb="move", place=match.end(1) - 1) if read.licensed else None


def _adjacent(sentence: Sentence, figure: Figure) -> Noun | None:
    """The noun directly after a figure: 37个项目, 50%的税收, the £2.8bn beauty market."""
    codes, place, cues, sort = sentence.codes, figure.place, sentence.cues, figure.sort
    start, end = sentence.span(place + 1)
    if sort == "count":
        counted = cues.counted.match(sentence.folded, start, end)
        if counted is not None:
            start, end = counted.span(1)
        if codes[place + 2 : place + 6] == "(N)N":
            return Noun((start, sentence.ends[place + 5]), None, True, place + 5, "count")
        if codes[place + 2 : place + 4] == "&N" and codes[place + 4 : place + 5] not in {"F", "C", "f"}:
            return Noun((start, sentence.ends[place + 3]), None, True, place + 3, "count")
        return Noun((start, end), None, True, place + 1, "count")
    if not cues.following:
        genitive = cues.genitive.match(sentence.folded, start) is not None
        if not ((sort == "share" and end - start <= _SHORT) or (genitive and sort != "points")):
            return None
        read = cues.split(sentence.folded, start, end)
        if read.licensed:
            return Noun(read.indicator, read.subject, True, place + 1, "share")
        return None
    if sort in {"amount", "share"} and codes[place - 1 : place] in {"d", "G", "x", "&"}:
        noun = _phrase(sentence, place + 1, place + 2)
        if noun.licensed:
            owned = codes[place - 2 : place] == "NG"
            return noun._replace(subject=sentence.span(place - 2) if owned else noun.subject, verb="premodified")
    return None
