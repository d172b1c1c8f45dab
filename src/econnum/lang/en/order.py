"""Words of sequence and rank around an English figure."""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.shape import OrderCues

__all__ = ["ORDER"]

ORDER = OrderCues(
    cardinal=frozenset(),
    ordering=frozenset({"no.", "number", "top", "top-", "global", "fortune", "forbes", "hurun", "inc"}),
    first=frozenset(),
    ordinal_before=Pattern(r"(?:(?<![a-z])no\. ?|(?<![a-z])number )$"),
    ordinal_after=NEVER,
    rank_before=Pattern(
        r"(?<![a-z])(?:rank|ranks|ranked|ranking|rankings|place|placed|places|position|came|comes|finish|finished|finishes|finishing|stood|tied|share|shares|shared|sharing|joint|coming|won|sits|sat)(?![a-z])[^.;!?]{0,60}$"
    ),
    unranked=NEVER,
    rank_after=Pattern(
        r"(?P<inside>(?!))|(?:[ -](?:(?:[a-z]+ly|most|least) )?(?:largest|biggest|highest|lowest|best|worst|fastest|richest|longest|tallest|smallest|greatest|most|busiest|strongest|leading|poorest|wealthiest|slowest|largest-ever|oldest|cheapest|deepest|heaviest)(?![a-z])|[ -](?:place|position|spot|rank)(?![a-z])|(?: and [a-z]+)? places?(?![a-z]))"
    ),
    top_before=Pattern(
        r"(?<![a-z])(?:top[ -]|(?:global|fortune|forbes|hurun|inc) (?<!fortune global ))$|(?<=fortune )global $"
    ),
    top_after=NEVER,
)
