"""Words that make an English figure a change: direction, basis, and level against amount.

Source: release wording of the ONS and the BEA (2015-2024) and of Xinhua's English service.
"""

from __future__ import annotations

import re

from econnum.lang.patterns import NEVER, named_groups, trie
from econnum.lang.shape import ChangeCues, ChangeWords

__all__ = ["CHANGES"]

_UP = "increase increased increases increasing rise rises rose risen rising grow grows grew grown growing gains gained climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced widen widens widened widening accelerate accelerated accelerates spike spiked spikes rally rallied rallies strengthens appreciate appreciated appreciates rebound rebounded rebounds leap leapt leaped leaps skyrocketed tighten tightened inch inched edge edged zoomed ticked nudged swelled ballooned rocketed recovered outperformed increment expansion appreciation uptick upturn outpaced bounced firmed"
_UP_ACT = "gain gaining raise raised raises raising expand expanded expands expanding boost boosted boosts add added adds adding lift lifted lifts enhance enhanced improve improved improves hike hiked hikes strengthen strengthened upped"
_DOWN = "decrease decreased decreases decreasing fall falls fell fallen falling drop drops dropped dropping decline declines declined declining down shrink shrinks shrank shrunk shrinking contracted contracting slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging plummet plummeted plummetted plummets tumble tumbled tumbles tumbling sink sinks sank sunk dip dips dipped narrows narrowing slump slumped slumps weaken weakened weakens depreciate depreciated depreciates retreat retreated retreats crash crashed crashes nosedived reduction contraction depreciation diminish diminished downturn dive dived dove halve moderated decelerate slow slows slowing decelerated decelerates decelerating slowed tanked skidded eroded drawdown selloff"
_DOWN_ACT = "cut cuts cutting reduce reduced reduces reducing lose loses lost losing save saved slash slashed slashes slashing trim trimmed trims shed sheds lower lowered lowers lowering ease eased eases narrow narrowed less fewer loss"
_MOVED = "went gone moved doubled tripled trebled quadrupled halved doubling tripling halving"
# "Contract" and "advance" are nouns as often as verbs; with "by" behind them they are verbs.
_UP_BY = ["advance by", "advances by", "spiral by", "escalate by"]
_DOWN_BY = ["contract by", "contracts by", "retreat by", "recede by", "deteriorate by", "worsen by"]
# What holds a word of change and tells of none: verbs with up and down that move no figure, and nouns.
_PLAIN = (
    "add adds added adding make makes made making set sets setting sign signs signed signing "
    "give gives gave given take takes took taken taking eat eaten use used buy buys bought buying snap snapped "
    "build builds built building show shows showed split splits break breaks "
    "broke free freed freeing tie tied lock locked hold holds held keep keeps kept sum sums rack racked team teamed "
    "line lined pull pulled pulling round rounded wind wound clean cleaned shut fill filled follow followed pay paid"
)
_PLAIN_DOWN = (
    "shut shuts shutting break breaks broke broken knock knocked pay pays paid paying "
    "hand handed lay laid tear tore torn crack cracked hunt hunted put sit sat hold held"
)
_PLAIN_NOUNS = (
    "down payment|down payments|lower limit|lower limits|lower house|capital gains|gains tax|growth rate target|growth enterprise|growth stock|growth stocks|growth fund|"
    "growth forecast by|growth forecasts by|growth outlook by|growth estimate by|growth estimates by|growth projection by|growth projections by|growth target by|"
    "growth funds|growth company|growth companies|growth point|growth points|growth target year|advance payment|advance payments|advance sale|advance sales|"
    "up front|fall short|falls short|fell short|fallen short|falling short|up to date|hit and miss|loss ratio|loss rate|drop-off point|raise funds|raised funds|lift tickets|rising star|rising stars|fall semester|spring and fall|added value|value added"
)
# Behind an article they say what the thing is: a reduced rate of 5%, a growing share of 30%.
_LEVELS = "lower reduced increased improved expanded enhanced growing rising falling declining shrinking"
_ADJECTIVES = [f"{article} {word}" for article in ("a", "an", "the", "its", "their") for word in _LEVELS.split()]
_UP_RATE = "growth|growth rate|growth rates|rate of growth|rates of growth|rate of increase|rate of expansion"
_DOWN_RATE = "rate of decline|rate of decrease"
_FILL = (
    "by|of|at|a|an|about|nearly|almost|around|roughly|some|approximately|more than|over|less than|under|at least|up to|as much as|as many as|annual|average|rate|annual rate of|"
    "an average of|was|is|were|reached|reaching|reaches|hit|stood|another|further|only|just|close to|estimated|an estimated|additional|about a|to be|had|will be|will reach|reach|be|"
    "another|a further|a record|no less than|no more than|well over|just over|just under|year-on-year|year on year|on average|respectively|topping|exceeding|exceeded|"
    "a staggering|a whopping|a modest|a mere|compared|sharply|slightly|significantly|rapidly|steadily|marginally|modestly|strongly|again|roughly|year over year|"
    "rate was|came in|came to|forecast|expected|to average|averaged|averaging|even|also|back|still|would be|anywhere|between|from|"
    "month on month|month-on-month|quarter-on-quarter|yoy|mom|qoq|of around|of about|of nearly|target|forecast of|generally|in value|in volume|:|(|-"
)
_PACE = r"(?:at|by) an? (?:[a-z-]+ ){0,3}(?:rate|pace|clip) of"
_LINK = rf"(?: *(?:{_PACE}|an? [a-z-]{{2,24}}(?= *(?:us|u\.s\.|hk|rmb|c|a|s|nt)?[ $€£¥]*$)|{trie(_FILL.split('|'))})(?![a-z]))*+ *(?:us|u\.s\.|hk|rmb|c|a|s|nt)?[ $€£¥]*"
_MOVES = "(?:increase|rise|gain|growth|jump|surge|advance|decrease|fall|drop|decline|loss|slide|slump|contraction|plunge|change|reduction|expansion|diminish|appreciation|depreciation|inflation)(?![a-z])"
_YEAR = rf"year[- ]on[- ]year|year[- ]over[- ]year|y[-/]?o[-/]?y(?![a-z])|y/y|yr/yr|(?:from|than|on|over|against|versus|vs\.?|compared (?:to|with)|in comparison with|with|of|to|in) (?:that of |those of |that in |that |those |the level of )?(?:a|one|the|its|their)? ?(?:same (?:period|month|quarter|time|period of|month of|quarter of)|year[- ]earlier|year (?:earlier|ago|before)|previous year|prior year|prior[- ]year|preceding year|last year|previous 12 months|previous twelve months|corresponding (?:period|month|quarter)|a year (?:earlier|ago|before))|on an (?:annual|yearly) basis|over the year|annually|(?<!the )on the year|yearly|annual(?= {_MOVES})"
_QUARTER = rf"quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|q[-/]?o[-/]?q|q/q|(?:from|than|on|over|compared (?:to|with)) (?:that of |those of |that in |that |those )?(?:a|the|its)? ?(?:previous|prior|preceding|last|first|second|third|fourth) quarter|from a quarter earlier|(?:on|over) the quarter|on a quarterly basis|quarterly {_MOVES}"
_MONTH = rf"month[- ]on[- ]month|month[- ]over[- ]month|m[-/]?o[-/]?m(?![a-z])|m/m|(?:from|than|on|over|compared (?:to|with)) (?:that of |those of |that in |that |those )?(?:a|the)? ?(?:month (?:earlier|ago|before)|previous month|prior month|preceding month|last month)|(?:on|over|for) the month|on a monthly basis|monthly {_MOVES}"
_WEEK = rf"week[- ]on[- ]week|week[- ]over[- ]week|w/w|(?:from|than|on|over|compared (?:to|with)) (?:that of |those of |that in |that |those )?(?:a|the)? ?(?:week (?:earlier|ago|before)|previous week|prior week|last week)|(?:on|over|for) the week|on a weekly basis|weekly {_MOVES}"
_DAY = rf"day[- ]on[- ]day|day[- ]over[- ]day|d/d|(?:from|than|on|over|compared (?:to|with)) (?:that of |those of |that in |that |those )?(?:a|the)? ?(?:day (?:earlier|ago|before)|previous (?:day|session|close|trading day)|prior day)|on the day|from yesterday|on a daily basis|daily {_MOVES}"
_BASES = ((_QUARTER, "quarter_on_quarter"), (_MONTH, "month_on_month"), (_WEEK, "week_on_week"), (_DAY, "day_on_day"))
_FIRSTS = "acdfimoqtvwy"
# Behind a figure one that goes on so is the next figure's: climbed 1.6%, with a month-on-month increase of 0.3%.
_OF_THE_NEXT = r"(?! (?:rise|increase|growth|gain|decrease|drop|fall|decline) of(?![a-z]))"
_BASIS = named_groups(
    tuple((f"(?:{pattern}){_OF_THE_NEXT}", name) for pattern, name in ((_YEAR, "year_on_year"), *_BASES)),
    firsts=_FIRSTS,
    not_after="a-z",
)
# Left of a figure annual may also stand beside it: an annual 5% rise.
_BASIS_BEFORE = named_groups(((rf"{_YEAR}|annual(?= ?$)", "year_on_year"), *_BASES), firsts=_FIRSTS, not_after="a-z")
_RISE_NOUNS = "increase|increases|rise|rises|growth|gain|gains|jump|surge|expansion|hike|advance|uptick|boost|appreciation|spike|rally|leap|improvement|rebound|raise|uplift|growth rate|climb|climbs|upswing|acceleration|recovery|increment|revaluation"
_FALL_NOUNS = "decrease|decreases|fall|falls|drop|drops|decline|declines|reduction|reductions|cut|cuts|contraction|slump|plunge|slide|dip|downturn|depreciation|discount|devaluation|pullback|correction|tumble|slowdown|diminish|shrinkage|pay cut|deceleration|deterioration|worsening|retreat|erosion|downgrade"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
# What is told in the currency of the sum before it: revenues of 14.1 trillion roubles and spending of 16.8 trillion.
_SUMS = (
    "profits?|loss(?:es)?|deficits?|surplus(?:es)?|revenues?|sales|spending|expenditures?|income|earnings|debts?|turnover|"
    "imports|exports|assets|liabilities|costs"
)
# A comparison is a change only against another time, not against another thing.
_THAN_TIME = rf"(?=[.,;:!?)\"”]| [—–-] |$|\n| (?:and|from|on|year|compared|in|at)| than (?:a|an|one|the|its|in|that|those|last|they|it|before|previous|during|for|at|year)[a-z -]{{0,24}}?(?:year|month|quarter|week|day|period|session|ago|earlier|level|close|20[0-9][0-9]|19[0-9][0-9]|{_MONTHS}|(?:first|second) half|decade))"
CHANGES = ChangeCues(
    words={
        "up_rate": ChangeWords(_UP_RATE.split("|")),
        "down_rate": ChangeWords(_DOWN_RATE.split("|")),
        "plain": ChangeWords(
            [
                *(f"{verb} up" for verb in _PLAIN.split()),
                *(f"{verb} down" for verb in _PLAIN_DOWN.split()),
                *_PLAIN_NOUNS.split("|"),
                *_ADJECTIVES,
            ]
        ),
        "up": ChangeWords([*_UP.split(), *_UP_BY], not_before=" than"),
        "up_adverb": ChangeWords(("up",), not_before=" than|[ -]to"),
        "moved": ChangeWords([f"{verb} from" for verb in _MOVED.split()]),
        "down": ChangeWords([*_DOWN.split(), *_DOWN_BY], not_before=" than"),
        "flat": ChangeWords(("flat", "unchanged")),
        "up_time": ChangeWords(("extended", "lengthened", "extending")),
        "down_time": ChangeWords(("shortened", "shortening")),
        "up_act": ChangeWords(_UP_ACT.split()),
        "down_act": ChangeWords(_DOWN_ACT.split(), not_before=" than"),
        "carry": ChangeWords(("of which", "among which", "including")),
    },
    edge="a-z-",
    clause_ends={
        **dict.fromkeys(".:", "(?![0-9])"),
        ", ": "(?=and |but |while |with |which |compared)",
    },
    link=re.compile(_LINK),
    loose_link=re.compile(
        rf"(?:[^.;:!?]{{0,60}} by|[^.;:!?,]{{0,40}} of|(?: of|:)[^.;:!?,]{{0,30}}?|[^.;:!?,]{{0,40}}, [^.;:!?,]{{3,60}},(?= (?:was|were|reached|stood at|hit|came)(?![a-z])))?{_LINK}"
    ),
    level=re.compile(r"(?:^|[ ])(?:to|from|at|above|below|beyond|past)(?![a-z])(?! average)(?:(?! (?:rate|pace)).)*$"),
    after=re.compile(
        rf"[ -](?:(?!(?:and|or|of|in|to|on|at|for|from|by|as|with|the|while|but|that|which|who|vs|versus|against|were|was|is|are|stake|shares?|after|before|following|despite|amid|since|due|because|when|if|under|until)(?![a-z'-]))[a-z'-]{{1,24}} ){{0,3}}?(?:(?P<up>(?:{trie(_RISE_NOUNS.split('|'))})|(?:higher|more|faster|quicker|larger|bigger|greater|stronger|firmer){_THAN_TIME}|up(?= (?:from|on|at|in|over|against|versus|compared|year|this|last)(?![a-z])))|(?P<down>(?:{trie(_FALL_NOUNS.split('|'))})|(?:lower|less|fewer|slower|smaller|cheaper|weaker|softer){_THAN_TIME}|down(?= (?:from|on|at|in(?! cash)|over|against|versus|compared|year|this|last)(?![a-z])))|(?P<down_share>loss|losses))(?![a-z-])"
    ),
    after_not=",.;:)\n",
    basis=_BASIS_BEFORE,
    basis_after=_BASIS,
    comparison=re.compile(r" than | compared | from "),
    against=re.compile(
        r", (?:including|of which)(?: about| around| nearly)? |"
        rf",? (?:and|but|after|from|against|vs\.?|versus|compared (?:with|to)) (?:an? |the |its )?(?:[a-z-]{{2,16}} ){{0,2}}?"
        rf"(?:{_SUMS})(?: of)?(?: about| around| nearly)? |"
        r"(?: in [a-z0-9 ]{1,16}| a year earlier| last year)?,? (?:(?:up|down) )?(?:from|against|vs\.?|versus|compared (?:with|to))(?: about| around| nearly| a)? "
    ),
    levels=re.compile(
        r"(?: in [a-z0-9 ]{1,16}| a year earlier| last year| so)?,? (?:up |down )?(?:to|from|against|vs\.?|versus|compared (?:with|to))(?: about| around| nearly| a)? "
    ),
    reached=re.compile(r"(?:below|above|beneath|past|beyond|under)(?: the)?(?![a-z])"),
    paced=re.compile(r" (?:annual |annuali[sz]ed |yearly |quarterly )?(?:rate|pace|clip)(?![a-z])"),
    restated=re.compile(
        r",? or (?:about |around |nearly |almost |roughly |over |more than )?[0-9]+(?:\.[0-9]+)? ?(?:%|per ?cent|pct|points)"
    ),
    occasions=re.compile(
        r"(?<=times|twice)(?=[ .,;:)])(?! (?:as|more|higher|larger|bigger|greater|the|that|its|their|what|those|faster|less|fewer|lower|longer|earnings|book|cover|over|annual|sales|revenue|forward|income|our|his|her|of)(?![a-z])|-)"
    ),
    topic=NEVER,
    amounts=NEVER,
    by=re.compile(
        r"(?<!ed)(?<!held)(?<!made) by(?: a| an| about| around| another| an additional| a further| an extra| an estimated| a total of| a combined)? ?$"
    ),
    of=re.compile(r" (?:of|by)(?: a| an| about| around)? ?$"),
)
