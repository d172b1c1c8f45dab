"""English words beside a figure that show its part in the sentence: the level reached (to), the one left (from).

An audit compares them, so that figures that changed their parts are found although both are there.
"""

from __future__ import annotations

from econnum.lang.audit_shape import RoleCue, RoleCues
from econnum.lang.patterns import Pattern

__all__ = ["ROLES"]

_HEDGE = (
    r"(?:(?:about|around|roughly|approximately|nearly|almost|over|just|only|some|more than|less than|fewer than|at least|at most|"
    r"as (?:much|many|low|high) as|under|below|above|close to|well|slightly|an? (?:record|total of|estimated)) ){0,2}"
)
_MORE = r"more|higher|faster|larger|longer|bigger|heavier|taller|above"
_LESS = r"fewer|less|lower|slower|smaller|shorter|lighter|cheaper|below"
_RISES = (
    r"ris(?:es?|en|ing)|rose|increas(?:es?|ed|ing)|grow(?:s|n|ing)?|grew|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|up|"
    r"surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|widen(?:s|ed|ing)?|expand(?:s|ed|ing)?|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?"
)
_FALLS = (
    r"fall(?:s|en|ing)?|fell|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|drop(?:s|ped|ping)?|slid(?:es?|ing)?|down|"
    r"lower(?:s|ed|ing)?|narrow(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|slow(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:es?|ed|ing)|"
    r"plung(?:es?|ed|ing)|tumbl(?:es?|ed|ing)"
)
_TO = rf"(?: [a-z]+){{0,2}} to {_HEDGE}$"
_WHOSE = r"(?:(?:the|its|their|all) )?(?:the )?(?:[a-z]{1,16}'s )?"
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|[a-z]{3,6}ty(?:-[a-z]{3,5})?"
_BETWEEN = r"(?: (?!and |but |or |while )[a-z]+){0,4},? (?:(?!and |but |or )[a-z]+ ){0,2}"
_LOOK = r" (?!(?:or|and|much|many|no|any|far|even|not) )(?:[a-z]+ )?"


def _cue(marks: str, pattern: str) -> RoleCue:
    return RoleCue(tuple(marks.split("|")), Pattern(pattern))


ROLES = RoleCues(
    before={
        "whole": _cue("of ", rf"(?:[0-9]|(?<![a-z])(?:{_FEW})) of {_WHOSE}$"),
        "under": _cue("than |from ", rf"(?<![a-z])(?:{_LESS}|down|weaker) (?:than|from) (?:[a-z]+ ){{0,4}}{_HEDGE}$"),
        "over": _cue(
            "than |from ", rf"(?<![a-z])(?:{_MORE}|up|stronger|better) (?:than|from) (?:[a-z]+ ){{0,4}}{_HEDGE}$"
        ),
        "level": _cue(
            "to ",
            r"(?<!compared )(?<!relative )(?<!according )(?<!up )(?<!close )(?<!equal )(?<!due )(?<!equivalent )(?<!next )"
            rf"(?<![a-z0-9-])to {_HEDGE}$",
        ),
        "reached": _cue(
            "reach|hit|total|account",
            rf"(?<![a-z])(?:reach(?:ed|es|ing)?|hit|total(?:l?ed|l?ing)|account(?:s|ed|ing)? for) {_HEDGE}$",
        ),
        "rises": _cue("to ", rf"(?<![a-z])(?:{_RISES}){_TO}"),
        "falls": _cue("to ", rf"(?<![a-z])(?:{_FALLS}){_TO}"),
        "origin": _cue("from |compared |versus ", rf"(?<![a-z])(?:from|compared (?:with|to)|versus) {_HEDGE}$"),
        "amount": _cue("by ", rf"(?<![a-z])by {_HEDGE}$"),
        "part": _cue("including|of wh", rf"(?<![a-z])(?:including|of which|of whom) {_HEDGE}$"),
    },
    behind={
        "lower": _cue("than |from |below", rf"{_BETWEEN}(?:(?:{_LESS}|down|weaker) (?:than|from)|below) "),
        "higher": _cue("than |from |above", rf"{_BETWEEN}(?:(?:{_MORE}|up|stronger|better) (?:than|from)|above) "),
        "more": _cue(_MORE, rf"{_LOOK}(?:{_MORE})(?![a-z])"),
        "less": _cue(_LESS, rf"{_LOOK}(?:{_LESS})(?![a-z])"),
        "extra": _cue(" more", r" more (?!than\b|or\b|and\b)[a-z]"),
        "part": _cue(" of ", rf"(?: [a-z]+){{0,2}} of (?:(?:which|whom)(?![a-z])|{_WHOSE}[0-9])"),
        "whole": _cue(
            "including| of wh",
            r"(?: [a-z]+){0,4},? (?:including |(?:[0-9][0-9.,]{0,12}|[a-z-]+)(?: [a-z]+){0,2} of (?:which|whom)(?![a-z]))",
        ),
    },
    rates=Pattern(
        r"(?<![a-z])(?:growth(?! (?:forecast|outlook|target))|increase|rise|decline|decrease|drop|fall|gain|pace)(?! to |[a-z])"
    ),
    month=Pattern(
        r" (?:[a-z]+ ){0,2}(?:from|than|over|compared (?:with|to)) (?:in |that in |that of )?(?:the (?:previous|preceding) month|january|february|march|april|may|june|july|august|september|october|"
        r"november|december)(?![a-z])"
    ),
    index=Pattern(r"(?<![a-z])(?:index|indices|pmi|gauge|reading)(?![a-z])"),
    spanning=Pattern(r"(?<![a-z])over $"),
)
