"""English words beside a figure that show its part in the sentence: the level reached (to), the one left (from).

An audit compares them, so that figures that changed their parts are found although both are there.
"""

from __future__ import annotations

from econnum.lang.audit_schema import RoleCue, RoleCues
from econnum.lang.en.inflection import verb_forms
from econnum.lang.patterns import Pattern, trie
from econnum.lang.templates import Templates, words

__all__ = ["ROLES"]

# The parts of the patterns below, all in verbose form.
_HEDGE = """(?:(?:
    about|around|roughly|approximately|nearly|almost|over|just|only|some|more[ ]than|less[ ]than|fewer[ ]than|at[ ]least
  | at[ ]most|as[ ](?:much|many|low|high)[ ]as|under|below|above|close[ ]to|well|slightly
  | an?[ ](?:record|total[ ]of|estimated)
)[ ]){0,2}"""
_MORE = "more|higher|faster|larger|longer|bigger|heavier|taller|above"
_LESS = "fewer|less|lower|slower|smaller|shorter|lighter|cheaper|below"
_RISES = "<rise>|<increase>|<grow>|<climb>|<jump>|up|<surge>|<soar>|<widen>|<expand>|<raise>|<lift>"
_FALLS = """
    <fall>|<decline>|<decrease>|<drop>|<slide>|down|<lower>|<narrow>|<shrink>|<slow>|<cut>|<reduce>|<plunge>|<tumble>
"""
_TO = rf"(?:[ ][a-z]+){{0,2}}[ ]to[ ]{_HEDGE}$"
_WHOSE = "(?:(?:the|its|their|all)[ ])?(?:the[ ])?(?:[a-z]{1,16}'s[ ])?"
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|[a-z]{3,6}ty(?:-[a-z]{3,5})?"
_BETWEEN = "(?:[ ](?!and[ ]|but[ ]|or[ ]|while[ ])[a-z]+){0,4},?[ ](?:(?!and[ ]|but[ ]|or[ ])[a-z]+[ ]){0,2}"
_LOOK = "[ ](?!(?:or|and|much|many|no|any|far|even|not)[ ])(?:[a-z]+[ ])?"
_COMPARED = rf"(?:than|from)[ ](?:[a-z]+[ ]){{0,4}}{_HEDGE}$"
# To 5 is no level behind these: compared to, up to, close to.
_NO_LEVEL = "".join(
    f"(?<!{word}[ ])" for word in words("compared relative according up close equal due equivalent next")
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_VERBS = Templates(verb_forms=verb_forms)


def _pattern(source: str) -> Pattern:
    return Pattern(f"(?x:{source})")


def _cue(marks: str, source: str) -> RoleCue:
    return RoleCue(tuple(marks.split("|")), _pattern(source))


def _moved(verbs: str) -> RoleCue:
    """What moved to the figure: rose to 5."""
    return RoleCue(("to ",), Pattern(lambda: f"(?x:(?<![a-z]){trie(_VERBS.expand(verbs))}{_TO})"))


ROLES = RoleCues(
    before={
        "whole": _cue("of ", rf"(?:[0-9]|(?<![a-z])(?:{_FEW}))[ ]of[ ]{_WHOSE}$"),
        "under": _cue("than |from ", rf"(?<![a-z])(?:{_LESS}|down|weaker)[ ]{_COMPARED}"),
        "over": _cue("than |from ", rf"(?<![a-z])(?:{_MORE}|up|stronger|better)[ ]{_COMPARED}"),
        "level": _cue("to ", rf"{_NO_LEVEL}(?<![a-z0-9-])to[ ]{_HEDGE}$"),
        "reached": _cue(
            "reach|hit|total|account",
            rf"(?<![a-z])(?:reach(?:ed|es|ing)?|hit|total(?:l?ed|l?ing)|account(?:s|ed|ing)?[ ]for)[ ]{_HEDGE}$",
        ),
        "rises": _moved(_RISES),
        "falls": _moved(_FALLS),
        "origin": _cue("from |compared |versus ", rf"(?<![a-z])(?:from|compared[ ](?:with|to)|versus)[ ]{_HEDGE}$"),
        "amount": _cue("by ", rf"(?<![a-z])by[ ]{_HEDGE}$"),
        "part": _cue("including|of wh", rf"(?<![a-z])(?:including|of[ ]which|of[ ]whom)[ ]{_HEDGE}$"),
    },
    behind={
        "lower": _cue("than |from |below", rf"{_BETWEEN}(?:(?:{_LESS}|down|weaker)[ ](?:than|from)|below)[ ]"),
        "higher": _cue("than |from |above", rf"{_BETWEEN}(?:(?:{_MORE}|up|stronger|better)[ ](?:than|from)|above)[ ]"),
        "more": _cue(_MORE, rf"{_LOOK}(?:{_MORE})(?![a-z])"),
        "less": _cue(_LESS, rf"{_LOOK}(?:{_LESS})(?![a-z])"),
        "extra": _cue(" more", r"[ ]more[ ](?!than\b|or\b|and\b)[a-z]"),
        "part": _cue(" of ", rf"(?:[ ][a-z]+){{0,2}}[ ]of[ ](?:(?:which|whom)(?![a-z])|{_WHOSE}[0-9])"),
        "whole": _cue(
            "including| of wh",
            """
                (?:[ ][a-z]+){0,4},?[ ]
                (?:including[ ]|(?:[0-9][0-9.,]{0,12}|[a-z-]+)(?:[ ][a-z]+){0,2}[ ]of[ ](?:which|whom)(?![a-z]))
            """,
        ),
    },
    rates=_pattern(
        """
            (?<![a-z])
            (?:growth(?![ ](?:forecast|outlook|target))|increase|rise|decline|decrease|drop|fall|gain|pace)
            (?![ ]to[ ]|[a-z])
        """
    ),
    month=_pattern(
        rf"""
            [ ](?:[a-z]+[ ]){{0,2}}(?:from|than|over|compared[ ](?:with|to))[ ](?:in[ ]|that[ ]in[ ]|that[ ]of[ ])?
            (?:the[ ](?:previous|preceding)[ ]month|{_MONTHS})(?![a-z])
        """
    ),
    index=Pattern("(?<![a-z])(?:index|indices|pmi|gauge|reading)(?![a-z])"),
    spanning=Pattern("(?<![a-z])over $"),
)
