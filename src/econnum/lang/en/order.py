"""The English words of sequence and rank."""

from __future__ import annotations

from econnum.lang.en.inflection import verb_forms
from econnum.lang.patterns import NEVER, Pattern, trie
from econnum.lang.schema import OrderCues
from econnum.lang.templates import Templates, words

__all__ = ["ORDER"]

_TEMPLATES = Templates(verb_forms=verb_forms)
_RANKS = """
    <finish> | <rank> | <share> | came | comes | coming | joint | place[s|d] | position | rankings
    sat | sits | stood | tied | won
"""
_SUPERLATIVES = """
    best | biggest | busiest | cheapest | deepest | fastest | greatest | heaviest | highest | largest | largest-ever
    leading | longest | lowest | most | oldest | poorest | richest | slowest | smallest | strongest | tallest
    wealthiest | worst
"""
_LISTS = "global|fortune|forbes|hurun|inc"


def _rank_before() -> str:
    return rf"(?<![a-z]){trie(_TEMPLATES.expand(_RANKS))}(?![a-z])[^.;!?]{{0,60}}$"


def _rank_after() -> str:
    return rf"""(?x:
        (?P<inside>(?!))
      | (?:
            [ -](?:(?:[a-z]+ly|most|least)[ ])?{trie(_TEMPLATES.expand(_SUPERLATIVES))}(?![a-z])
          | [ -](?:place|position|spot|rank)(?![a-z])
          | (?:[ ]and[ ][a-z]+)?[ ]places?(?![a-z])
        )
    )"""


ORDER = OrderCues(
    cardinal=frozenset(),
    ordering=frozenset(words("no. number top top- global fortune forbes hurun inc")),
    first=frozenset(),
    ordinal_before=Pattern(r"(?:(?<![a-z])no\. ?|(?<![a-z])number )$"),
    ordinal_after=NEVER,
    rank_before=Pattern(_rank_before),
    placed=("", NEVER, NEVER),
    unranked=Pattern(
        r"(?:st|nd|rd|th)?[ -]"
        r"(?:anniversary|birthday|centur(?:y|ies)|days?|months?|quarters?|times?|weeks?|years?)(?![a-z])"
    ),
    rank_after=Pattern(_rank_after),
    top_before=Pattern(rf"(?<![a-z])(?:top[ -]|(?:{_LISTS}) (?<!fortune global ))$|(?<=fortune )global $"),
    top_after=NEVER,
)
