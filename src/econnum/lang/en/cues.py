"""Words around an English figure that hedge it, order it or make it a change.

Sources: TimeML TIMEX3 `mod` (ISO 24617-1:2012) for the hedges' names; Collins COBUILD English Grammar (2011),
2.264-2.270, for the words that qualify numbers; ONS and BEA release wording for change and basis.
"""

from __future__ import annotations

import re

from econnum.amount import Modifier
from econnum.lang.patterns import trie
from econnum.lang.shape import ArticleCues, ChangeCues, JoinCues, OrderCues
from econnum.values import Basis

__all__ = [
    "CHANGES",
    "COUNTED",
    "HALF_AFTER",
    "HEDGES_AFTER",
    "HEDGES_BEFORE",
    "HEDGES_FAR",
    "HEDGES_INSIDE",
    "JOINS",
    "NEGATIVES",
    "NUMBERS_BEFORE",
    "ORDER",
    "PARTITIVES",
]


def _rows(table: dict[Modifier, str]) -> dict[str, Modifier]:
    return {word.strip(): modifier for modifier, words in table.items() for word in words.split("/")}


HEDGES_BEFORE: dict[str, Modifier] = _rows(
    {
        "approx": "about/around/approximately/roughly/some/an estimated/estimated/estimated at/circa/ca./approx./approx/close to/in the region of/in the range of/or so/about as much as/an approximate/around about/somewhere around/~/estimated to be/at around",
        "nearly": "nearly/almost/just under/approaching/just below/a little under/slightly under/just short of/just shy of/close on/slightly below/a little less than/slightly less than",
        "more_than": "more than/over/above/exceeding/exceeds/exceed/exceeded/topping/topped/tops/greater than/higher than/upwards of/surpassing/surpassed/surpasses/surpass/in excess of/upward of/more than about/larger than/well over/just over/passing/well above/better than/beyond/a little over/slightly over/a little more than/slightly more than/>/just above/bigger than/north of/crossing/crossed/longer than/older than/well in excess of/no fewer than more than/excess of",
        "less_than": "less than/under/below/fewer than/lower than/smaller than/short of/well under/well below/<",
        "equal_or_more": "at least/no less than/not less than/no fewer than/not fewer than/a minimum of/the minimum/minimum/minimum of/not below/≥/>=/at a minimum of/at minimum/no lower than/not lower than/no smaller than",
        "equal_or_less": "at most/no more than/not more than/up to/as much as/as many as/as high as/a maximum of/maximum/maximum of/the maximum/within/not exceeding/not exceed/must not exceed/no higher than/not higher than/no greater than/capped at/≤/<=/as little as up to/not over/up to about",
    }
)
# As much as and as many as stress a figure more often than they cap it, but a reader learns a cap from them.
HEDGES_AFTER: dict[str, Modifier] = _rows(
    {
        "approx": "or so/approximately/or thereabouts/give or take/roughly/or around",
        "equal_or_more": "or more/or above/and above/and over/or over/or higher/and up/at least/or longer/or greater/at a minimum/at the least/or older/and older/minimum",
        "equal_or_less": "or less/or fewer/or below/and below/and under/or under/or lower/at most/at the most/or shorter/maximum/or younger/and younger",
        "more_than": "plus/-plus/+/and counting/and change",
    }
)
HEDGES_INSIDE = frozenset({"about", "around", "nearly", "over", "approximately"})
# Hedges that stand before the verb of the figure; English keeps them beside it.
HEDGES_FAR = re.compile(r"(?!)")
HALF_AFTER = re.compile(r" and a half(?![a-z])")
# What may stand between a vague figure and its unit: hundreds of millions of dollars.
PARTITIVES: tuple[str, ...] = ("of",)
# What makes a whole number a number and no count.
NUMBERS_BEFORE = re.compile(
    r"(?:figure|reading|index|score|level|rate|ratio|pmi|mark|number|value|gauge|average|median|factor|coefficient|degree)s? (?:of|at|was|is|to|rose to|fell to)(?: a| an| about)? $|[=:+×*/] ?$"
)
# One counts where a noun follows it; count.compose_counted sees to that.
ARTICLES = ArticleCues(words=frozenset(), counting=frozenset(), before=re.compile(r"(?!)"), row=re.compile(r"(?!)"))
RECENT = re.compile(r"(?!)")
# Hedges that also compare one figure with another of the same kind before it: $50.6 billion, lower than $51.2 billion.
COMPARATIVES = frozenset(
    {"higher than", "lower than", "greater than", "smaller than", "larger than", "bigger than", "better than"}
)
# What shows that four digits count and are no year: an increase of 2019 cases.
TOTALS = re.compile(
    r"(?:total|increase|decrease|rise|fall|drop|sum|average|number|addition|reduction) of(?: a| about| some)? $"
)
NEGATIVES: dict[str, str] = {"minus": "", "negative": "", "minus-": ""}

_UP = "increase increased increases increasing rise rises rose risen rising grow grows grew grown growing up gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced widen widens widened widening accelerate accelerated accelerates spike spiked spikes rally rallied rallies strengthens appreciate appreciated appreciates rebound rebounded rebounds leap leapt leaped leaps skyrocketed tighten tightened inch inched edge edged zoomed ticked nudged swelled ballooned rocketed recovered outperformed increment expansion appreciation uptick upturn outpaced bounced"
_UP_ACT = "raise raised raises raising expand expanded expands expanding boost boosted boosts add added adds adding lift lifted lifts enhance enhanced improve improved improves hike hiked hikes strengthen strengthened upped"
_DOWN = "decrease decreased decreases decreasing fall falls fell fallen falling drop drops dropped dropping decline declines declined declining down shrink shrinks shrank shrunk shrinking contracted contracting slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging plummet plummeted plummets tumble tumbled tumbles tumbling sink sinks sank sunk dip dips dipped narrows narrowing slump slumped slumps weaken weakened weakens depreciate depreciated depreciates retreat retreated retreats crash crashed crashes nosedived reduction contraction depreciation diminish diminished downturn dive dived dove halve moderated slowed tanked skidded eroded drawdown selloff"
_DOWN_ACT = "cut cuts cutting reduce reduced reduces reducing lose loses lost losing save saved slash slashed slashes slashing trim trimmed trims shed sheds lower lowered lowers lowering ease eased eases narrow narrowed less fewer loss"
_UP_RATE = "growth|growth rate|rate of growth|rate of increase|rate of expansion"
_DOWN_RATE = "rate of decline|rate of decrease"
_FILL = (
    "by|of|at|a|an|the|about|nearly|almost|around|roughly|some|approximately|more than|over|less than|under|at least|up to|as much as|as many as|annual|average|rate|annual rate of|"
    "an average of|was|is|were|reached|reaching|reaches|hit|stood|another|further|only|just|close to|estimated|an estimated|additional|about a|to be|had|will be|will reach|reach|be|"
    "another|a further|a record|no less than|no more than|well over|just over|just under|year-on-year|year on year|on average|respectively|topping|exceeding|exceeded|"
    "a staggering|a whopping|a modest|a mere|compared|sharply|slightly|significantly|rapidly|steadily|marginally|modestly|strongly|again|roughly|year over year|"
    "rate was|came in|came to|forecast|expected|to average|averaged|averaging|its|their|even|also|back|still|would be|below|above|anywhere|between|from|"
    "month on month|month-on-month|quarter-on-quarter|yoy|mom|qoq|of around|of about|of nearly|target|forecast of|in value|in volume|:|(|-|,"
)
_LINK = rf"(?: *(?:{trie(_FILL.split('|'))})(?![a-z]))*+ *(?:us|u\.s\.|hk|rmb|c|a|s|nt)?[ $€£¥]*"

_YEAR = r"year[- ]on[- ]year|year[- ]over[- ]year|y[-/]?o[-/]?y(?![a-z])|y/y|yr/yr|(?:from|than|on|over|against|versus|vs\.?|compared (?:to|with)|in comparison with|with|of|to|in) (?:that of |those of |that in |the level of )?(?:a|one|the|its|their)? ?(?:same (?:period|month|quarter|time|period of|month of|quarter of)|year[- ]earlier|year (?:earlier|ago|before)|previous year|prior year|prior[- ]year|preceding year|last year|previous 12 months|previous twelve months|corresponding (?:period|month|quarter)|a year (?:earlier|ago|before))|annually|(?<!the )on the year|yearly|annual(?! (?:rate|revenue|income|salary|report|meeting|output|production|sales|main|average|budget|fee|turnover))"
_QUARTER = r"quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|q[-/]?o[-/]?q|q/q|(?:from|than|on|over|compared (?:to|with)) (?:a|the|its)? ?(?:previous|prior|preceding|last|first|second|third|fourth) quarter|from a quarter earlier|on the quarter"
_MONTH = r"month[- ]on[- ]month|month[- ]over[- ]month|m[-/]?o[-/]?m(?![a-z])|m/m|(?:from|than|on|over|compared (?:to|with)) (?:a|the)? ?(?:month (?:earlier|ago|before)|previous month|prior month|preceding month|last month)|on the month"
_WEEK = r"week[- ]on[- ]week|week[- ]over[- ]week|w/w|(?:from|than|on|over|compared (?:to|with)) (?:a|the)? ?(?:week (?:earlier|ago|before)|previous week|prior week|last week)|on the week"
_DAY = r"day[- ]on[- ]day|day[- ]over[- ]day|d/d|(?:from|than|on|over|compared (?:to|with)) (?:a|the)? ?(?:day (?:earlier|ago|before)|previous (?:day|session|close|trading day)|prior day)|on the day|from yesterday"
_NAMED: tuple[tuple[str, Basis], ...] = (
    (_YEAR, "year_on_year"),
    (_QUARTER, "quarter_on_quarter"),
    (_MONTH, "month_on_month"),
    (_WEEK, "week_on_week"),
    (_DAY, "day_on_day"),
)
_BASES = tuple((re.compile(rf"(?<![a-z])(?:{pattern})"), basis) for pattern, basis in _NAMED)
_RISE_NOUNS = "increase|increases|rise|rises|growth|gain|gains|jump|surge|expansion|hike|advance|uptick|boost|appreciation|spike|rally|leap|improvement|rebound|raise|uplift|growth rate"
_FALL_NOUNS = "decrease|decreases|fall|falls|drop|drops|decline|declines|reduction|reductions|cut|cuts|contraction|slump|plunge|loss|losses|slide|dip|downturn|depreciation|discount|devaluation|pullback|correction|tumble|slowdown|diminish|shrinkage|pay cut"

# A comparison is a change only against another time, not against another thing.
_THAN_TIME = r"(?=[.,;)]|$|\n| (?:and|from|on|year|compared|in|at)| than (?:a|an|one|the|its|in|that|those|last|they|it|before|previous)[a-z ]{0,24}?(?:year|month|quarter|week|day|period|session|ago|earlier|level|close|20[0-9][0-9]|19[0-9][0-9]))"

CHANGES = ChangeCues(
    clause=re.compile(r"[.;:!?\n](?![0-9])|, (?=and |but |while |with |which |compared)"),
    before=re.compile(
        rf"(?<![a-z-])(?:(?P<up_rate>{trie(_UP_RATE.split('|'))})|(?P<down_rate>{trie(_DOWN_RATE.split('|'))})"
        rf"|(?P<up>{trie(_UP.split())}(?! than|[ -]to))|(?P<down>{trie(_DOWN.split())}(?! than))|(?P<flat>flat|unchanged)|(?P<up_time>extended|lengthened|extending)|(?P<down_time>shortened|shortening)"
        rf"|(?P<up_act>{trie(_UP_ACT.split())})|(?P<down_act>{trie(_DOWN_ACT.split())}(?! than)))(?![a-z-])"
    ),
    link=re.compile(_LINK),
    loose_link=re.compile(rf"(?:[^.;:!?]{{0,60}} by|[^.;:!?,]{{0,40}} of|(?: of|:)[^.;:!?,]{{0,30}}?)?{_LINK}"),
    level=re.compile(r"(?:^|[ ])(?:to|from|at)(?![a-z])(?! average)(?:(?! (?:rate|pace)).)*$"),
    after=re.compile(
        rf"[ -](?:(?!and|or|of|in|to|on|at|for|from|by|as|with|the|while|but|that|which|who|were|was|is|are|stake|shares?)[a-z'-]{{1,24}} ){{0,3}}?(?:(?P<up>(?:{trie(_RISE_NOUNS.split('|'))})|(?:higher|more|faster|quicker|larger|bigger|greater){_THAN_TIME}|up(?= (?:from|on)))|(?P<down>(?:{trie(_FALL_NOUNS.split('|'))})|(?:lower|less|fewer|slower|smaller|cheaper){_THAN_TIME}|down(?= (?:from|on))))(?![a-z-])"
    ),
    bases=_BASES,
    bases_after=_BASES,
    comparison=re.compile(r" than | compared | from "),
    carry=re.compile(r"(?:of|among) which|including"),
    by=re.compile(r" by(?: a| an| about| around)? ?$"),
    of=re.compile(r" (?:of|by)(?: a| an| about| around)? ?$"),
)
ORDER = OrderCues(
    ordinal_before=re.compile(r"(?:(?<![a-z])no\. ?|(?<![a-z])number )$"),
    ordinal_after=re.compile(r"(?!)"),
    rank_before=re.compile(
        r"(?<![a-z])(?:rank|ranks|ranked|ranking|rankings|place|placed|places|position|came|comes|finish|finished|finishes|finishing|stood|tied|share|shares|shared|sharing|joint|coming|won|sits|sat)(?![a-z])[^.;!?]{0,60}$"
    ),
    rank_after=re.compile(
        r"(?:[ -](?:(?:[a-z]+ly|most|least) )?(?:largest|biggest|highest|lowest|best|worst|fastest|richest|longest|tallest|smallest|greatest|most|busiest|strongest|leading|poorest|wealthiest|slowest|largest-ever|oldest|cheapest|deepest|heaviest)(?![a-z])|[ -](?:place|position|spot|rank)(?![a-z])|(?: and [a-z]+)? places?(?![a-z]))"
    ),
    top_before=re.compile(
        r"(?<![a-z])(?:top[ -]|(?:global|fortune|forbes|hurun|inc) (?<!fortune global ))$|(?<=fortune )global $"
    ),
    top_after=re.compile(r"(?!)"),
)
JOINS = JoinCues(
    span=re.compile(r"(?: ?(?:-|~|—) ?| to )(?:about |around |nearly |as much as |as high as |more than )?"),
    conjunction=re.compile(
        r" (?:and|or|as well as) (?:about |around |nearly |over |more than |up |down )?|, (?:and|or) |/"
    ),
    comma=re.compile(r", (?:about |around |nearly |over |more than )?"),
    alternative=re.compile(r" or "),
    apposition=re.compile(r",? or | \("),
    ellipsis=re.compile(
        r"(?:,? and|,) (?:the |in |for |of |to )?(?!(?:account|made|reach|hit|was|were|is|are|has|have|had|now|with|while|after|about|over|at|by)[a-z]* )[a-z'-]+(?: (?!(?:at|by|for|was|were|is|are|account|made|reach|hit|of|to)[a-z]* )[a-z'-]+)? "
    ),
    between=(re.compile(r"between(?: about| around)? $"), re.compile(r"")),
    apart=re.compile(
        r"(?<![a-z])(?<!range )(?<!ranging )(?<!ranges )(?<!ranged )(?<!anywhere )from(?: a| an| about| around| nearly| the)? $"
    ),
    by=re.compile(r"(?<![a-z])by(?: a| an| about| around| nearly)? $"),
)
# What an English count counts: the words up to a plural, or the next word; never a word of grammar.
_GRAMMAR = [
    "and",
    "or",
    "in",
    "on",
    "at",
    "to",
    "for",
    "from",
    "by",
    "of",
    "with",
    "per",
    "a",
    "an",
    "the",
    "was",
    "were",
    "is",
    "are",
    "be",
    "been",
    "had",
    "has",
    "have",
    "who",
    "which",
    "that",
    "as",
    "than",
    "but",
    "while",
    "compared",
    "after",
    "before",
    "since",
    "during",
    "more",
    "less",
    "not",
    "so",
    "if",
    "when",
    "where",
    "because",
    "also",
    "will",
    "would",
    "could",
    "can",
    "may",
    "might",
    "should",
    "must",
    "it",
    "its",
    "he",
    "she",
    "they",
    "we",
    "you",
    "this",
    "these",
    "those",
    "there",
    "then",
    "into",
    "over",
    "under",
    "about",
    "between",
    "through",
    "until",
    "against",
    "among",
    "within",
    "without",
    "per",
    "via",
    "versus",
    "vs",
    "respectively",
]
_PLAIN = rf"(?!{trie(_GRAMMAR)}(?![a-z'-]))"
COUNTED = re.compile(
    rf"[ -](?P<of>(?:{_PLAIN}[a-z][a-z'-]{{0,24}}+ ){{0,3}}?{_PLAIN}(?:[a-z][a-z'-]{{0,24}}s|people|children|men|women|staff|personnel|police|cattle|sheep)(?![a-z'-])|{_PLAIN}[a-z][a-z'-]{{0,24}}+)"
)
