"""The English connectives of ranges and lists."""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import ConnectiveCues
from econnum.lang.templates import words

__all__ = ["CONNECTIVES", "UNFINISHED"]

UNFINISHED = words("""
    a about against an and are as at be been between by for from had has have in into is its of on or per than
    that the their to versus vs was were which will with would
""")

_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_VERSUS = r"(?:up[ ]|down[ ])?(?:from|against|versus|vs\.?|compared[ ](?:with|to))"

# The text between two changes with one verb: exports grew 8 percent and imports 4.3 percent.
_TIME = "[ ](?:this|next|last)[ ](?:year|month|quarter|week)"  # wages will rise 5% this year and 4% next year
# Exports rose 5% in April and 3% in May; up 5% in nominal terms and 4% in real terms.
_IN = rf"in[ ](?:{_MONTH}|value|volume|(?:real|nominal|dollar|yuan|annual|local[ ]currency)[ ]terms)"
_NO_SUBJECT = "was|were|is|are|has|have|had|with|after|then|that|which|who|not"
_NO_THING = """
    (?:to|from|against|versus)[ ]
  | (?:account|made|reach|hit|was|were|is|are|has|have|had|now|with|while|after|about|over|at|by)[a-z]*[ ]
"""
_NO_MORE = "(?:at|by|for|from|was|were|is|are|account|made|reach|hit|of|to)[a-z]*[ ]"
_ELLIPSIS = rf"""(?x:
    {_TIME}(?:,?[ ]and|,)[ ](?:by[ ])?
  | ,?[ ]{_IN},?[ ](?:and|but|while)[ ](?:by[ ])?
  | (?:,?[ ]and|,[ ]while|,)[ ](?:that|those|the[ ]one)[ ](?:of|to|in|for|from|at)[ ]
    (?:the[ ])?[a-z'-]+[ ](?:[a-z'-]+[ ])?
  | (?:,?[ ]and|,[ ]while|,)[ ](?:(?!(?:{_NO_SUBJECT})(?![a-z]))[a-z'-]+[ ]){{1,7}}by[ ]
  | (?:,?[ ]and|,)[ ](?:the[ ]|in[ ]|for[ ]|of[ ]|to[ ])?
    (?!{_NO_THING})[a-z'-]+(?:[ ](?!{_NO_MORE})[a-z'-]+)?[ ]
)"""

CONNECTIVES = ConnectiveCues(
    dates=Pattern(r" ?(?:-{1,2}|~|—{1,2}) ?| (?:to|through|until|till) (?:the )?"),
    span=Pattern(
        r"""(?x:
            (?:[ ]?(?:-|~|—)[ ]?|[ ](?:up[ ])?to[ ](?:\+|plus[ ])?|[ ]through[ ]|-[ ]to[ ]|[ -]to-)
            (?:about[ ]|around[ ]|nearly[ ]|as[ ]much[ ]as[ ]|as[ ]high[ ]as[ ]|more[ ]than[ ])?
        )"""
    ),
    conjunction=Pattern(
        r"""(?x:
            -?[ ](?:and|or|as[ ]well[ ]as)[ ](?:(?:about|around|nearly|over|more[ ]than|up|down)[ ])?
          | -?,[ ](?:and|or)[ ]
          | /[+-]?
        )"""
    ),
    contrast=NEVER,
    comma=Pattern(r"-?, (?:about |around |nearly |over |more than )?"),
    alternative=Pattern(r" or "),
    paired=NEVER,
    parts=Pattern(r"(?:,? and)? "),
    apposition=Pattern(r",? or | \("),
    ellipsis=Pattern(_ELLIPSIS),
    bounds=Pattern(r",? ?(?:and|but)? ?"),
    earlier_level=(
        Pattern(
            r"""(?x:
                (?<![a-z])(?:to|at|of|was|were|totall?ed|reached|stood[ ]at)[ ]
                (?:(?:a|an|about|around|only|just)[ ])?$
            )"""
        ),
        Pattern(rf"(?x:,?[ ]{_VERSUS}[ ](?:(?:a|an|about|around)[ ])?)"),
    ),
    between=(
        (Pattern(r"between(?: about| around)? $"), Pattern(r" and (?:about |around )?"), Pattern("")),
        # With an article only ordinals are a range: the three and six month bills are two.
        (Pattern(r"between the $"), Pattern(r" and (?:the )?"), Pattern(r"(?<=st|nd|rd|th)(?<!month)")),
    ),
    two_levels=Pattern(
        r"""(?x:
            (?<![a-z])(?<!range[ ])(?<!ranging[ ])(?<!ranges[ ])(?<!ranged[ ])(?<!anywhere[ ])
            from(?:[ ](?:a|an|about|around|nearly|the))?[ ]$
        )"""
    ),
    by_amount=Pattern(""),  # rose $5 million to $12 million states an amount and a level
    by_share=Pattern(r"(?<![a-z])by(?: a| an| about| around| nearly)? $"),
    reached=Pattern(r"(?<![a-z])(?<!close )(?<!up )(?<!down )to $"),
    announced=Pattern(r"(?<![a-z])(?:range|ranging|ranges|ranged|region|band|anywhere)(?: of| from)(?: the)? $"),
)
