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

_VERSUS = r"(?:up[ ]|down[ ])?(?:from|against|versus|vs\.?|compared[ ](?:with|to))"

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
          | [0-9]-to-$  # from 1.9-to-1 to 1.4-to-1
        )"""
    ),
    by_amount=Pattern(""),  # rose $5 million to $12 million states an amount and a level
    by_share=Pattern(r"(?<![a-z])by(?: a| an| about| around| nearly)? $"),
    by_rate=NEVER,
    reached=Pattern(r"(?<![a-z])(?<!close )(?<!up )(?<!down )to $"),
    announced=Pattern(r"(?<![a-z])(?:range|ranging|ranges|ranged|region|band|anywhere)(?: of| from)(?: the)? $"),
)
