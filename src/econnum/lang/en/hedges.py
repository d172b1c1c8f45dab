"""Words that hedge an English figure, before and after it; words of minus.

Sources: TimeML TIMEX3 `mod` (ISO 24617-1:2012) for the hedges' names; Collins COBUILD English Grammar (2011),
2.264-2.270, for the words that qualify numbers.
"""

from __future__ import annotations

from econnum.amount import Modifier
from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.shape import ComparedCues, FarHedges, HedgeCues

__all__ = ["HEDGES", "HEDGES_AFTER", "HEDGES_BEFORE", "NEGATIVES", "NOT_BEFORE"]


def _rows(table: dict[Modifier, str]) -> dict[str, Modifier]:
    return {word.strip(): modifier for modifier, words in table.items() for word in words.split("/")}


# Less than or equal to, in the orders that people write it.
_LESS, _MORE = "less smaller lower fewer", "greater more larger bigger higher"
_EQUAL: dict[Modifier, list[str]] = {
    "equal_or_less": [
        f"{word} {order}"
        for word in _LESS.split()
        for order in ("than or equal to", "or equal to", "or equal than", "or equals to")
    ],
    "equal_or_more": [
        f"{word} {order}"
        for word in _MORE.split()
        for order in ("than or equal to", "or equal to", "or equal than", "or equals to")
    ],
}
_VERBS_UP_TO = "picked picks pick went goes gone go moved moves pushed pushes push drove driven ramped ramps ramp inched crept edged climbed rose added adds inching creeping edging climbing rising going moving pushing driving"
_VERBS_OVER = (
    "roll rolls rolled rolling take takes took taken taking hand hands handed handing turn turns turned turning"
)
HEDGES_BEFORE: dict[str, Modifier] = (
    _rows(
        {
            "approx": "about/around/approximately/roughly/some/an estimated/estimated/estimated at/circa/ca./approx./approx/close to/in the region of/in the range of/or so/about as much as/an approximate/around about/somewhere around/~/estimated to be/at around",
            "nearly": "nearly/almost/just under/approaching/approaches/approached/nearing/nears/neared/just below/a little under/slightly under/just short of/just shy of/shy of/a shade under/a touch under/a tad under/close on/slightly below/a little less than/slightly less than",
            "more_than": "more than/over than/over the age of/above the age of/over/above/exceeding/exceeds/exceed/exceeded/topping/topped/tops/greater than/higher than/upwards of/surpassing/surpassed/surpasses/surpass/in excess of/upward of/more than about/larger than/well over/just over/a shade over/a touch over/a tad over/comfortably over/comfortably above/passing/well above/better than/beyond/a little over/slightly over/a little more than/slightly more than/>/just above/bigger than/north of/crossing/crossed/longer than/older than/well in excess of/no fewer than more than/excess of",
            "less_than": "less than/under the age of/below the age of/under/below/fewer than/lower than/smaller than/short of/well under/well below/sub-/<",
            "equal_or_more": "at least/no less than/not less than/no fewer than/not fewer than/a minimum of/the minimum/minimum/minimum of/not below/≥/>=/at a minimum of/at least or equal to/at or above/equal to or above/at or over/equal to or more than/equal to or greater than/> =/at minimum/not be less than/not be lower than/not be below/not be fewer than/not fall below/no lower than/not lower than/no smaller than",
            "equal_or_less": "at most/equal to or less than/at or below/equal to or below/at or under/< =/no more than/not more than/up to/as much as/as many as/as high as/a maximum of/maximum/maximum of/the maximum/within/not exceeding/not exceed/must not exceed/not to exceed/not expected to exceed/not be more than/not be higher than/not be greater than/not be above/no higher than/not higher than/no greater than/capped at/≤/<=/as little as up to/not over/up to about",
        }
    )
    | {word: modifier for modifier, words in _EQUAL.items() for word in words}
    | {
        # A question about a figure hedges nothing.
        "how about": "exact",
        "what about": "exact",
        # A margin either way is no figure below zero.
        "plus or minus": "exact",
        # A verb takes over or hands over what follows, and the above three are three.
        **dict.fromkeys(
            [f"{verb} over" for verb in _VERBS_OVER.split()],
            "exact",
        ),
        "the above": "exact",
        # What moves up to a figure reaches it.
        **dict.fromkeys((f"{verb}{back} up to" for verb in _VERBS_UP_TO.split() for back in ("", " back")), "exact"),
        "the above-mentioned": "exact",
    }
)
# Before "the" these are prepositions (the debate around the 5% tax, over the eight sessions), and what ends in "than"
# compares with a figure that others gave: more than the 3% expected.
_PREPOSITIONS = frozenset({"about", "around", "some", "over", "under", "within", "beyond"})
HEDGES_BEFORE |= {
    f"{word} the": said
    for word, said in HEDGES_BEFORE.items()
    if word not in _PREPOSITIONS and not word.endswith(" than")
}
# As much as and as many as stress a figure more often than they cap it, but a reader learns a cap from them.
HEDGES_AFTER: dict[str, Modifier] = _rows(
    {
        "approx": "or so/approximately/or thereabouts/give or take/roughly/or around",
        "equal_or_more": "or more/and more/or above/and above/and over/or over/or higher/and up/at least/or longer/or greater/at a minimum/at the least/or older/and older/minimum",
        "equal_or_less": "or less/or fewer/or below/and below/and under/or under/or lower/at most/at the most/or shorter/maximum/or younger/and younger",
        "more_than": "plus/-plus/+/and counting/and change",
    }
)
# A hedge that goes on with "than" belongs to the next figure: it is equal to 5 or less than 8.
NOT_BEFORE: dict[str, tuple[str, ...]] = {word: ("than ",) for word in HEDGES_AFTER if word.startswith(("or ", "and "))}
# What is added to a figure does not bound it: EUR 3m plus VAT, 5% plus inflation.
_ADDED = (
    "vat tax taxes interest inflation costs cost expenses fees fee charges shipping benefits bonus "
    "bonuses dividends dividend debt postage cash stock shares accrued commission incentives freight "
    "royalties a an the its another any up libor euribor or"
)
NOT_BEFORE["plus"] = (*"0123456789$€£¥", *_ADDED.split())
# A rise of 5 percent and up 2 points from May: the second figure is what is up.
NOT_BEFORE["and up"] = (
    *"0123456789$€£¥",
    "by",
    "from",
    "about",
    "nearly",
    "almost",
    "more",
    "over",
    "some",
    "a",
    "another",
    "as",
    "to",
)
HEDGES_INSIDE = frozenset({"about", "around", "nearly", "over", "approximately"})
# Hedges that stand before the verb of the figure; English keeps them beside it.
HEDGES_FAR = FarHedges(words={})
# Over says during behind an amount, behind what is spread, and behind most words: $3 billion over five years, a raise
# over three years.  Behind these a length of time is more than stated: for over ten years.
_LONGER = (
    "for|in|of|after|than|from|to|at|by|with|within|is|was|were|are|be|been|being|took|take|takes|taken|taking|last|lasts|lasted|"
    "lasting|spend|spends|spent|spending|wait|waits|waited|waiting|need|needs|needed|require|requires|required|just|well|a|an|"
    "slightly|little|aged|people|those|persons|adults|residents|citizens|workers|men|women|drivers|children|anyone|all|who|and|or|"
    "but|has|have|had|having|since|average|averages|averaged|averaging|every|span|spans|spanned|spanning|served|worked|lived|old|"
    "not|still|sometimes|often|usually|typically|about|until|employees|passengers|patients|voters|buildings|exceed|reach|reached|ran|run|runs"
)
# Above the 200-day average compares with an average.
RECENT = Pattern(
    r"(?<![a-z])(?:above|below|over|under) the $|"
    rf"(?<![a-z'’-])(?!(?:{_LONGER}) over $)[a-z'’-]{{2,24}} over $|"
    r"(?:(?:%|percent|per cent|million|billion|[mb]n|trillion) of [a-z -]{3,28}|(?:^|[ (-])(?:spread|phased|paid|payable|averaged|staggered|evenly|repaid|amorti[sz]ed|percent|per cent|points?|dollars|yuan|rmb|euros?|pounds|"
    r"yen|won|rupees|hundred|thousand|million|billion|trillion|tons|tonnes|jobs|barrels|people|acres|hectares)|[0-9](?:%|bn|m|tn|k)?) over $"
)
# Hedges that also compare one figure with another of the same kind before it: $40 billion, lower than $42 billion.
COMPARATIVES = frozenset(
    {"higher than", "lower than", "greater than", "smaller than", "larger than", "bigger than", "better than"}
)
NEGATIVES: dict[str, str] = {"minus": "", "negative": "", "minus-": ""}

HEDGES = HedgeCues(
    before=HEDGES_BEFORE,
    after=HEDGES_AFTER,
    inside=HEDGES_INSIDE,
    within=NEVER,
    far=HEDGES_FAR,
    recent=RECENT,
    comparatives=COMPARATIVES,
    negatives=NEGATIVES,
    articles=("a", "an", "another", "just", "only"),
    before_minus="",
    compared=ComparedCues(before=NEVER, words={}, after=NEVER),
)
