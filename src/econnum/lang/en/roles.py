"""English words next to a figure that show its role in the sentence: the level reached (to), the earlier one (from).

An audit compares them to detect equal figures whose roles differ.
"""

from __future__ import annotations

from econnum.lang.audit_schema import RoleCue, RoleCues
from econnum.lang.en.inflection import verb_forms
from econnum.lang.patterns import Pattern, trie
from econnum.lang.templates import Templates
from econnum.values import Basis

__all__ = ["ROLES"]

_HEDGE = (
    "(?:(?:about|around|roughly|approximately|nearly|almost|over|just|only|some|more than|less than|fewer than|"
    "at least|at most|as (?:much|many|low|high) as|under|below|above|close to|well|slightly|"
    "an? (?:record|total of|estimated|(?:seasonally adjusted )?annual(?:i[sz]ed)? rate of)) ){0,2}"
)
_MORE = r"more|higher|faster|larger|longer|bigger|heavier|taller|above"
_LESS = r"fewer|less|lower|slower|smaller|shorter|lighter|cheaper|below"
_RISES = """
    up | <accelerate> | <advance> | <boost> | <climb> | <edge> (up|higher) | <expand> | <extend> | <gain> | <grow>
    <hike> | <improve> | <increase> | <jump> | <leap> | <lengthen> | <lift> | <quicken> | <raise> | <rally>
    <rebound> | <recover> | <rise> | <soar> | <spike> | <surge> | <swell> | <upgrade> | <widen>
"""
_FALLS = """
    down | <contract> | <cool> | <cut> | <decline> | <decrease> | <dip> | <drop> | <ease> | <edge> (down|lower)
    <fall> | <lose> | <lower> | <moderate> | <narrow> | <plummet> | <plunge> | <reduce> | <retreat> | <shorten>
    <shrink> | <sink> | <slash> | <slide> | <slip> | <slow> | <slump> | <trim> | <tumble> | <weaken> | <worsen>
"""
_TO = rf"(?: [a-z]+){{0,2}} to {_HEDGE}$"
_WHOSE = r"(?:(?:the|its|their|all) )?(?:the )?(?:[a-z]{1,16}'s )?"
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|[a-z]{3,6}ty(?:-[a-z]{3,5})?"
_BETWEEN = r"(?: (?!and |but |or |while )[a-z]+){0,4},? (?:(?!and |but |or )[a-z]+ ){0,2}"
_LOOK = r" (?!(?:or|and|much|many|no|any|far|even|not) )(?:[a-z]+ )?"

_SUM = (
    "(?: (?:attributable to|before|after|for|per)(?: [a-z']+){1,4})?"
    "(?: (?:of|was|were|is|to|at|by|reached|hit|narrowed|widened|rose|fell|grew|total(?:l?ed|l?ing)|came|stood)){0,2}"
    f" {_HEDGE}"
)
_OFTEN = {"day": "daily", "week": "weekly", "month": "monthly", "year": "annual"}
_VERBS = Templates(verb_forms=verb_forms)

_GRAINS: dict[str, Basis] = {
    "year": "year_on_year", "quarter": "quarter_on_quarter", "month": "month_on_month", "week": "week_on_week",
    "(?:trading )?day": "day_on_day",
}  # fmt: skip


def _cue(marks: str, pattern: str) -> RoleCue:
    return RoleCue(tuple(marks.split("|")), Pattern(pattern))


def _moved(verbs: str) -> RoleCue:
    """The cue of a movement to the figure: rose to 5."""
    return RoleCue(("to ",), Pattern(lambda: f"(?<![a-z]){trie(_VERBS.expand(verbs))}{_TO}"))


ROLES = RoleCues(
    before={
        "whole": _cue("of ", rf"(?:[0-9]|(?<![a-z])(?:{_FEW})) of {_WHOSE}$"),
        "under": _cue("than |from ", rf"(?<![a-z])(?:{_LESS}|down|weaker) (?:than|from) (?:[a-z]+ ){{0,4}}{_HEDGE}$"),
        "over": _cue(
            "than |from ", rf"(?<![a-z])(?:{_MORE}|up|stronger|better) (?:than|from) (?:[a-z]+ ){{0,4}}{_HEDGE}$"
        ),
        "level": _cue(
            "to ",
            "(?<!compared )(?<!relative )(?<!according )(?<!up )(?<!close )(?<!equal )(?<!due )(?<!equivalent )"
            "(?<!next )"
            rf"(?<![a-z0-9-])to {_HEDGE}$",
        ),
        "reached": _cue(
            "reach|hit|total|account",
            rf"(?<![a-z])(?:reach(?:ed|es|ing)?|hit|total(?:l?ed|l?ing)|account(?:s|ed|ing)? for) {_HEDGE}$",
        ),
        "rises": _moved(_RISES),
        "falls": _moved(_FALLS),
        "origin": _cue("from |compared |versus ", rf"(?<![a-z])(?:from|compared (?:with|to)|versus) {_HEDGE}$"),
        "start": _cue(
            "from |compared |versus ",
            r"(?<![a-z])(?:from|compared (?:with|to)|versus) (?:(?!(?:to|from|by|in|at|and|or|of) )[a-z'-]+ ){0,4}"
            rf"(?:of )?{_HEDGE}$",
        ),
        "amount": _cue("by ", rf"(?<![a-z])by {_HEDGE}$"),
        "part": _cue("including|of wh", rf"(?<![a-z])(?:including|of which|of whom) {_HEDGE}$"),
        "loss": _cue("loss|deficit|lost", rf"(?<![a-z])(?:loss(?:es)?|deficits?|lost){_SUM}$"),
        "profit": _cue("profit|surplus|earn", rf"(?<![a-z])(?:profits?|surplus(?:es)?|earned|earnings){_SUM}$"),
        "inflow": _cue(
            "flow|bought|buying|purchase", rf"(?<![a-z])(?:inflows?|net (?:buying|purchases)|bought a net){_SUM}$"
        ),
        "outflow": _cue("flow|sold|sell|sales", rf"(?<![a-z])(?:outflows?|net (?:selling|sales)|sold a net){_SUM}$"),
        **{
            f"per {time}": _cue(often, rf"(?<![a-z]){often} (?:[a-z-]+ ){{0,4}}{_HEDGE}$")
            for time, often in _OFTEN.items()
        },
        "per person": _cue("capita|person|head", rf"(?<![a-z])per (?:capita|person|head) (?:[a-z-]+ ){{0,4}}{_HEDGE}$"),
        "per household": _cue("per ", rf"(?<![a-z])per (?:household|family) (?:[a-z-]+ ){{0,4}}{_HEDGE}$"),
        "negated": _cue(
            "than ", rf"(?<![a-z])(?:not|never|cannot|n't) (?:[a-z]+ ){{0,2}}(?:{_MORE}|{_LESS}|greater) than $"
        ),
        "spanning": _cue("over ", r"(?<![a-z])over $"),
    },
    after={
        "loss": _cue("loss|deficit", r" (?:[a-z-]+ )?(?:loss|deficit)(?![a-z])"),
        "profit": _cue("profit|surplus", r" (?:[a-z-]+ )?(?:profit|surplus)(?![a-z])"),
        **{
            f"per {time}": _cue(
                time,
                rf"(?: [a-z]+)?(?: (?:an?|per|each|every) |/){time}(?![a-z])(?! (?:ago|earlier|before|on|over|later))",
            )
            for time in _OFTEN
        },
        "per person": _cue("capita|person|head", r" (?:[a-z]+ )?(?:per|a|each) (?:capita|person|head)(?![a-z])"),
        "per household": _cue("household|family", r" (?:[a-z]+ )?(?:per|a|each) (?:household|family)(?![a-z])"),
        "pace": _cue(" rate| pace| speed", " (?:the|its|that) (?:rate|pace|speed)"),
        "lower": _cue("than |from |below", rf"{_BETWEEN}(?:(?:{_LESS}|down|weaker) (?:than|from)|below) "),
        "higher": _cue("than |from |above", rf"{_BETWEEN}(?:(?:{_MORE}|up|stronger|better) (?:than|from)|above) "),
        "more": _cue(_MORE, rf"{_LOOK}(?:{_MORE})(?![a-z])"),
        "less": _cue(_LESS, rf"{_LOOK}(?:{_LESS})(?![a-z])"),
        "extra": _cue(" more", r" more (?!than\b|or\b|and\b)[a-z]"),
        "share": _cue(" of ", r" of (?!which|whom)[a-z]"),
        "monthly": _cue(
            "from|than|over|compared",
            r" (?:[a-z]+ ){0,2}(?:from|than|over|compared (?:with|to)) (?:in |that in |that of )?(?:january|february|"
            r"march|april|may|june|july|august|september|october|november|december)(?![a-z])",
        ),
        "part": _cue(" of ", rf"(?: [a-z]+){{0,2}} of (?:(?:which|whom)(?![a-z])|{_WHOSE}[0-9])"),
        "whole": _cue(
            "including| of wh",
            "(?: [a-z]+){0,4},? (?:including (?=[^,.;]{0,16}[0-9])|"
            r"(?:[0-9][0-9.,]{0,12}|[a-z-]+)(?: [a-z]+){0,2} of (?:which|whom)(?![a-z]))",
        ),
    },
    bases={
        "before": {},
        "after": {
            basis: Pattern(
                r"(?: [a-z-]+){0,3} (?:from|than|over|against|versus|compared (?:with|to)) (?:that )?(?:(?:in|of) )?(?:"
                rf"(?:the |a )?(?:previous|preceding|prior|last) (?:{grain})|"
                rf"(?:a|one) (?:{grain}) (?:ago|earlier|before))(?![a-z])"
            )
            for grain, basis in _GRAINS.items()
        },
    },
    comparisons={
        "year": Pattern(
            "(?<![a-z])(?:year[- ](?:on|over)[- ]year|yoy|(?:from|than|over|against|with|to) "
            "(?:a|one|the previous|the preceding|the prior|last) year(?: (?:ago|earlier|before))?|"
            "same (?:period|month|quarter) "
            r"(?:of )?(?:last|the previous) year)(?![a-z])"
        ),
        "before": Pattern(
            r"(?<![a-z])(?:(month|quarter|week|day)[- ](?:on|over)[- ]\1|mom|qoq|"
            "(?:from|than|over|against|with|to) (?:a|one|the previous|the preceding|the prior|last) "
            "(?:month|quarter|week)(?: (?:ago|earlier|before))?)(?![a-z])"
        ),
    },
    clause={
        "rate": Pattern(
            r"(?<![a-z])(?:growth(?! (?:forecast|outlook|target))|increase|rise|decline|decrease|drop|fall|gain|pace|"
            r"inflation)(?! to |[a-z])"
        ),
        "growing": Pattern(r"(?<![a-z])(?:growth|increase|rise|gain|inflation)(?![a-z])"),
        "shrinking": Pattern(r"(?<![a-z])(?:decline|decrease|drop|contraction|shrinkage)(?![a-z])"),
        "index": Pattern(r"(?<![a-z])(?:index|indices|pmi|gauge|reading)(?![a-z])"),
    },
)
