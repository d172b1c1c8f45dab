"""What joins English figures to ranges and lists."""

from __future__ import annotations

import re

from econnum.lang.patterns import NEVER
from econnum.lang.shape import JoinCues

__all__ = ["JOINS", "UNFINISHED"]

_UNFINISHED = (
    "a an the of to by in at on for from with and or than vs versus per between against about its their is was were are "
    "be been has have had will would that which as into"
)
UNFINISHED = _UNFINISHED.split()

JOINS = JoinCues(
    span=re.compile(
        r"(?: ?(?:-|~|—) ?| (?:up )?to (?:\+|plus )?| through |- to |[ -]to-)(?:about |around |nearly |as much as |as high as |more than )?"
    ),
    conjunction=re.compile(
        r"-? (?:and|or|as well as) (?:about |around |nearly |over |more than |up |down )?|-?, (?:and|or) |/"
    ),
    contrast=NEVER,
    comma=re.compile(r"-?, (?:about |around |nearly |over |more than )?"),
    alternative=re.compile(r" or "),
    paired=NEVER,
    parts=re.compile(r"(?:,? and)? "),
    apposition=re.compile(r",? or | \("),
    ellipsis=re.compile(
        # Wages will rise 5% this year and 4% next year.
        r" (?:this|next|last) (?:year|month|quarter|week)(?:,? and|,) (?:by )?|"
        # Exports rose 5% in April and 3% in May; up 5% in nominal terms and 4% in real terms.
        r",? in (?:january|february|march|april|may|june|july|august|september|october|november|december|value|volume|"
        r"(?:real|nominal|dollar|yuan|annual|local currency) terms),? (?:and|but|while) (?:by )?|"
        r"(?:,? and|, while|,) (?:that|those|the one) (?:of|to|in|for|from|at) (?:the )?[a-z'-]+ (?:[a-z'-]+ )?|(?:,? and|, while|,) (?:(?!(?:was|were|is|are|has|have|had|with|after|then|that|which|who|not)(?![a-z]))[a-z'-]+ ){1,7}by |(?:,? and|,) (?:the |in |for |of |to )?(?!(?:to|from|against|versus) )(?!(?:account|made|reach|hit|was|were|is|are|has|have|had|now|with|while|after|about|over|at|by)[a-z]* )[a-z'-]+(?: (?!(?:at|by|for|from|was|were|is|are|account|made|reach|hit|of|to)[a-z]* )[a-z'-]+)? "
    ),
    bounds=re.compile(r",? ?(?:and|but)? ?"),
    earlier=(
        re.compile(
            r"(?<![a-z])(?:to|at|of|was|were|totall?ed|reached|stood at) (?:a |an |about |around |only |just )?$"
        ),
        re.compile(r",? (?:up |down )?(?:from|against|versus|vs\.?|compared (?:with|to)) (?:a |an |about |around )?"),
    ),
    between=(
        (re.compile(r"between(?: about| around)? $"), re.compile(r" and (?:about |around )?"), re.compile("")),
        # With an article places alone are a range: the three and six month bills are two.
        (re.compile(r"between the $"), re.compile(r" and (?:the )?"), re.compile(r"(?<=st|nd|rd|th)(?<!month)")),
    ),
    apart=re.compile(
        r"(?<![a-z])(?<!range )(?<!ranging )(?<!ranges )(?<!ranged )(?<!anywhere )from(?: a| an| about| around| nearly| the)? $"
    ),
    by_amount=re.compile(""),  # rose $5 million to $12 million states an amount and a level
    by=re.compile(r"(?<![a-z])by(?: a| an| about| around| nearly)? $"),
)
