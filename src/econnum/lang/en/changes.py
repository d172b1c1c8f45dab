"""The cues of change in English: direction, basis, and level or amount.

A verb is listed by its lemma, and all its forms state a change; if some forms are also other words, the forms that
count follow a colon, and a comment says why.

Source: release wording of the ONS and the BEA (2015-2024) and of Xinhua's English service.
"""

from __future__ import annotations

from econnum.lang.en.inflection import verb_forms, verbs
from econnum.lang.patterns import NEVER, Pattern, named_groups, trie
from econnum.lang.schema import ChangeCues, ChangeWords
from econnum.lang.templates import Templates, words

__all__ = ["CHANGES", "VERBS"]

# Verbs of movement, by role; see `ChangeCues.words`.
VERBS: dict[str, str] = {
    "up": """
        accelerate appreciate climb grow increase jump leap outpace outperform rally rebound rise skyrocket soar
        surge swell tighten widen
        advance: advance advances advanced advancing
        balloon: ballooned ballooning  # a balloon flies
        bounce: bounced bouncing  # the bounce of a ball
        edge: edge edged edging  # edges of a table
        firm: firmed firming  # a firm is a company
        gain: gains gained  # the others are deeds: gain market share
        inch: inch inched inching  # inches measure
        nudge: nudged nudging  # a nudge moves no figure
        recover: recovered recovering  # what one must recover has not risen yet
        rocket: rocketed rocketing  # a rocket flies
        spike: spike spiked spikes spiking
        strengthen: strengthens strengthening  # the others are deeds: strengthened its team
        tick: ticked ticking  # a tick is the smallest step of a price
        zoom: zoomed zooming  # Zoom is a company
    """,
    "down": """
        crash decelerate decline decrease depreciate diminish dip drop erode fall plummet plunge retreat shrink sink
        slide slip slow slump tumble weaken
        contract: contracted contracting  # a contract is signed
        dive: dive dived dove  # dives and diving are sports
        moderate: moderated moderating  # moderate growth
        narrow: narrows narrowing  # the others are deeds: narrowed its deficit
        nosedive: nosedived nosediving
        plummet: plummetted plummetting  # so misspelt
        skid: skidded skidding  # skid row
        tank: tanked tanking  # a tank holds oil
    """,
    "up_act": """
        add boost enhance expand hike improve lift raise
        gain: gain gaining
        strengthen: strengthen strengthened
        up: upped
    """,
    "down_act": """
        cut ease lower reduce shed slash trim
        lose: lose loses lost losing
        narrow: narrow narrowed
        save: save saved  # savings are what is left
    """,
    "up_time": """
        extend: extended extending  # extends and lengthens say what a thing does of itself
        lengthen: lengthened
    """,
    "down_time": """
        shorten: shortened shortening
    """,
}
_NOUNS: dict[str, str] = {
    "up": "appreciation expansion increment uptick upturn",
    "down": "contraction depreciation down downturn drawdown reduction selloff",
    "up_act": "",
    "down_act": "fewer less loss",
}
# Often nouns or other verbs, but verbs of movement before "by".
_MOVING_BY = {
    "up": "advance: advance advances\nescalate: escalate\nspiral: spiral",
    "down": "contract: contract contracts\ndeteriorate: deteriorate\nrecede: recede\nretreat: retreat\nworsen: worsen",
}
_PHRASES = Templates(
    {
        # What a figure is compared with, in the words of the sentence: than that of the previous month.
        "link": "from|than|on|over|compared (to|with)",
        "year_link": "{link}|against|versus|vs[.]|in comparison with|with|of|to|in",
        "that": "that of|those of|that in|that|those",
        "against_a": "{link} [{that}] [a|the]",
        "against_its": "{link} [{that}] [a|the|its]",
        "against_one": "{year_link} [{that}|the level of] [a|one|the|its|their]",
        "article": "a|an|the|its|their",
        # The noun of a change, behind annual, monthly and the like.
        "move": """
            advance | appreciation | change | contraction | decline | decrease | depreciation | diminish | drop
            expansion | fall | gain | growth | increase | inflation | jump | loss | plunge | reduction | rise | slide
            slump | surge
        """,
    },
    verb_forms,
)

# Phrases with a word of change that state no change.
_PLAIN = """
    # Verbs with up and down that move no figure.
    (<add>|<break>|<build>|<buy>|<clean>|<eat>|<fill>|<follow>|<free>|<give>|<hold>|<keep>|<line>|<lock>|<make>) up
    (<pay>|<pull>|<rack>|<round>|<set>|<show>|<shut>|<sign>|<snap>|<split>|<sum>|<take>|<team>|<tie>|<use>|<wind>) up
    (<break>|<crack>|<hand>|<hold>|<hunt>|<knock>|<lay>|<pay>|<put>|<shut>|<sit>|<tear>) down
    # Nouns and set phrases.
    growth (company|companies|enterprise|fund[s]|point[s]|rate target|stock[s]|target year)
    growth (forecast|outlook|estimate|projection)[s] by | growth target by
    advance (payment|sale)[s] | down payment[s] | lower limit[s] | lower house | capital gains | gains tax
    added value | value added | loss ratio | loss rate | drop-off point | raise funds | raised funds
    <fall> short | fall semester | spring and fall | rising star[s] | lift tickets | hit and miss
    up front | up to date
    # Behind an article they say what the thing is: a reduced rate of 5%, a growing share of 30%.
    {article} (declining|enhanced|expanded|falling|growing|improved|increased|lower|reduced|rising|shrinking)
"""
_UP_RATE = "growth [rate[s]] | rate of (growth|increase|expansion) | rates of growth"
_DOWN_RATE = "rate of (decline|decrease)"
# No other form of go: cars go from 0 to 60 mph.
_MOVED = "(went|gone|<move>|<double>|<triple>|<treble>|<quadruple>|<halve>) from"

# The text between a word of change and its figure.
_FILL = """
    a | an | a further | a record | a staggering | a whopping | a modest | a mere
    about | about a | of about | of around | of nearly | around | almost | nearly | roughly | some | approximately
    close to | estimated | an estimated | anywhere | between | from | by | of | at
    more than | less than | over | well over | just over | under | just under | at least | up to
    as much as | as many as | no less than | no more than | only | just | even | also | another | further | additional
    average | on average | an average of | averaged | averaging | to average | annual | annual rate of | rate | rate was
    was | is | were | had | be | to be | would be | will be | will reach | reach | reached | reaches | reaching | hit
    stood | came in | came to | topping | exceeding | exceeded | compared | forecast | forecast of | expected | target
    sharply | slightly | significantly | rapidly | steadily | marginally | modestly | strongly | generally | again
    back | still | respectively | in value | in volume
    year on year | year-on-year | year over year | month on month | month-on-month | quarter-on-quarter
    yoy | mom | qoq
    \\( | : | -
"""
_CURRENCY = r"(?:us|u\.s\.|hk|rmb|c|a|s|nt)?[ $€£¥]*"
_PACE = r"(?:at|by)[ ]an?[ ](?:[a-z-]+[ ]){0,3}(?:rate|pace|clip)[ ]of"


def _link() -> str:
    return rf"""(?x:
        (?:[ ]*(?:
            {_PACE}
          | an?[ ][a-z-]{{2,24}}(?=[ ]*{_CURRENCY}$)
          | {trie(_PHRASES.expand(_FILL))}
        )(?![a-z]))*+
        [ ]*{_CURRENCY}
    )"""


# The wider link for shares of a base: rose in the year to March by 5%, growth of output in May was 5%.
def _loose_link() -> str:
    return rf"""(?x:
        (?:
            [^.;:!?]{{0,60}}[ ]by
          | [^.;:!?,]{{0,40}}[ ]of
          | (?:[ ]of|:)[^.;:!?,]{{0,30}}?
          | [^.;:!?,]{{0,40}},[ ][^.;:!?,]{{3,60}},(?=[ ](?:was|were|reached|stood[ ]at|hit|came)(?![a-z]))
        )?
        {_link()}
    )"""


# Bases: phrases, and patterns that no template can express.
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_YEAR = """
    year~on~year | year~over~year | y/y | yr/yr
    {against_one} same (period|month|quarter|time)
    {against_one} (year~earlier|year ago|year before)
    {against_one} (last|preceding|previous|prior) year
    {against_one} (prior-year|previous 12 months|previous twelve months)
    {against_one} corresponding (period|month|quarter)
    on an (annual|yearly) basis | over the year | annually | yearly
"""
_QUARTER = """
    quarter~on~quarter | quarter~over~quarter | q[-|/]o[-|/]q | q/q
    {against_its} (previous|prior|preceding|last|first|second|third|fourth) quarter
    from a quarter earlier | (on|over) the quarter | on a quarterly basis
"""
_MONTH = """
    month~on~month | month~over~month | m/m
    {against_a} (month earlier|month ago|month before)
    {against_a} (last|preceding|previous|prior) month
    (on|over|for) the month | on a monthly basis
"""
_WEEK = """
    week~on~week | week~over~week | w/w
    {against_a} (week earlier|week ago|week before|last week|previous week|prior week)
    (on|over|for) the week | on a weekly basis
"""
_DAY = """
    day~on~day | day~over~day | d/d
    {against_a} (day earlier|day ago|day before|prior day)
    {against_a} previous (day|session|close|trading day)
    on the day | from yesterday | on a daily basis
"""
# A basis after a figure that continues like this belongs to the next figure: climbed 1.6%, with a month-on-month
# increase of 0.3%.
_OF_THE_NEXT = "(?! (?:rise|increase|growth|gain|decrease|drop|fall|decline) of(?![a-z]))"


def _basis(phrases: str, *others: str, behind: bool) -> Pattern:
    """The phrases, and other sources, in which {move} is the noun of a change, after a figure or before it."""

    def source() -> str:
        move = rf"{_PHRASES.source('{move}')}(?![a-z])"
        told = "|".join([_PHRASES.source(phrases), *(other.replace("{move}", move) for other in others)])
        return f"(?:{told}){_OF_THE_NEXT}" if behind else told

    return Pattern(source)


def _first_characters() -> str:
    phrases = "".join(_PHRASES.first_characters(table) for table in (_YEAR, _QUARTER, _MONTH, _WEEK, _DAY))
    return "".join(
        sorted({*phrases, *"admoqwy"})
    )  # and those of words that are no phrase: annual, daily, monthly, on the year


def _bases(*, behind: bool) -> Pattern:
    # Before a figure annual may also be adjacent: an annual 5% rise.
    annual = "annual(?= {move})" if behind else "annual(?= {move}| ?$)"
    return named_groups(
        {
            "year_on_year": _basis(_YEAR, r"y[-/]?o[-/]?y(?![a-z])", "(?<!the )on the year", annual, behind=behind),
            "quarter_on_quarter": _basis(_QUARTER, "quarterly {move}", behind=behind),
            "month_on_month": _basis(_MONTH, r"m[-/]?o[-/]?m(?![a-z])", "monthly {move}", behind=behind),
            "week_on_week": _basis(_WEEK, "weekly {move}", behind=behind),
            "day_on_day": _basis(_DAY, "daily {move}", behind=behind),
        },
        firsts=_first_characters,
        not_after="a-z",
    )


# After a figure.  Two or three words may come first, if they begin no other phrase.
_BETWEEN = (
    "and|or|of|in|to|on|at|for|from|by|as|with|the|while|but|that|which|who|vs|versus|against|were|was|is|are|"
    "stake|shares?|after|before|following|despite|amid|since|due|because|when|if|under|until"
)
_RISE_NOUNS = """
    acceleration | advance | appreciation | boost | climb[s] | expansion | gain[s] | growth [rate] | hike | improvement
    increase[s] | increment | jump | leap | raise | rally | rebound | recovery | revaluation | rise[s] | spike | surge
    uplift | upswing | uptick
"""
_FALL_NOUNS = """
    contraction | correction | cut[s] | deceleration | decline[s] | decrease[s] | depreciation | deterioration
    devaluation | diminish | dip | discount | downgrade | downturn | drop[s] | erosion | fall[s] | pay cut | plunge
    pullback | reduction[s] | retreat | shrinkage | slide | slowdown | slump | tumble | worsening
"""
_MORE = "higher|more|faster|quicker|larger|bigger|greater|stronger|firmer"
_LESS = "lower|less|fewer|slower|smaller|cheaper|weaker|softer"
# A comparison is a change only with another time, not with another thing.
_TIME = rf"""
    [ ]than[ ](?:a|an|one|the|its|in|that|those|last|they|it|before|previous|during|for|at|year)[a-z -]{{0,24}}?
    (?:year|month|quarter|week|day|period|session|ago|earlier|level|close|20[0-9][0-9]|19[0-9][0-9]|{_MONTHS}
      |(?:first|second)[ ]half|decade)
"""
_THAN_TIME = rf"""(?=[.,;:!?)\"”]|[ ][—–-][ ]|$|\n|[ ](?:and|from|on|year|compared|in|at)|{_TIME})"""
_AGAINST_TIME = "(?:from|on|at|in{}|over|against|versus|compared|year|this|last)(?![a-z])"


def _after() -> str:
    return rf"""(?x:
        [ -](?:(?!(?:{_BETWEEN})(?![a-z'-]))[a-z'-]{{1,24}}[ ]){{0,3}}?
        (?:
            (?P<up>
                {trie(_PHRASES.expand(_RISE_NOUNS))}
              | (?:{_MORE}){_THAN_TIME}
              | up(?=[ ]{_AGAINST_TIME.format("")})
            )
          | (?P<down>
                {trie(_PHRASES.expand(_FALL_NOUNS))}
              | (?:{_LESS}){_THAN_TIME}
              | down(?=[ ]{_AGAINST_TIME.format("(?![ ]cash)")})
            )
          | (?P<down_share>loss|losses)
        )(?![a-z-])
    )"""


# The words that compare one figure with another.
_VERSUS = r"from|against|vs\.?|versus|compared[ ](?:with|to)"
_NEAR = "(?:about|around|nearly|a)"
_SOME_TIME = r"[ ]in[ ][a-z0-9 ]{1,16}|[ ]a[ ]year[ ]earlier|[ ]last[ ]year"
# An amount in the currency of the preceding one: revenues of 14.1 trillion roubles and spending of 16.8 trillion.
_SUMS = (
    "profits?|loss(?:es)?|deficits?|surplus(?:es)?|revenues?|sales|spending|expenditures?|income|earnings|debts?|"
    "turnover|imports|exports|assets|liabilities|costs"
)
_AND_SUM = rf"""
    ,?[ ](?:and|but|after|{_VERSUS})[ ](?:an?[ ]|the[ ]|its[ ])?
    (?:[a-z-]{{2,16}}[ ]){{0,2}}?(?:{_SUMS})(?:[ ]of)?(?:[ ]about|[ ]around|[ ]nearly)?[ ]
"""
# Words after times that make it a multiple: three times as many, twice its value.
_TIMES_OF = (
    "as|more|higher|larger|bigger|greater|the|that|its|their|what|those|faster|less|fewer|lower|longer|earnings|"
    "book|cover|over|annual|sales|revenue|forward|income|our|his|her|of"
)
_SHARE = r"[0-9]+(?:\.[0-9]+)?[ ]?(?:%|per[ ]?cent|pct|points)"


def _words(role: str) -> tuple[str, ...]:
    return (
        *verbs(VERBS[role]),
        *words(_NOUNS.get(role, "")),
        *(f"{verb} by" for verb in verbs(_MOVING_BY.get(role, ""))),
    )


CHANGES = ChangeCues(
    words={
        "up_rate": ChangeWords(_PHRASES.expand(_UP_RATE)),
        "down_rate": ChangeWords(_PHRASES.expand(_DOWN_RATE)),
        "plain": ChangeWords(_PHRASES.expand(_PLAIN)),
        "up": ChangeWords(_words("up"), not_before=" than"),
        "up_adverb": ChangeWords(("up",), not_before=" than|[ -]to"),
        "moved": ChangeWords(_PHRASES.expand(_MOVED)),
        "down": ChangeWords(_words("down"), not_before=" than"),
        "flat": ChangeWords(("flat", "unchanged")),
        "up_time": ChangeWords(_words("up_time")),
        "down_time": ChangeWords(_words("down_time")),
        "up_act": ChangeWords(_words("up_act")),
        "down_act": ChangeWords(_words("down_act"), not_before=" than"),
        "carry": ChangeWords(("of which", "among which", "including")),
    },
    edge="a-z-",
    clause_ends={
        **dict.fromkeys(".:", "(?![0-9])"),
        ", ": "(?=and |but |while |with |which |compared)",
    },
    link=Pattern(_link),
    wide_link=Pattern(_loose_link),
    level=Pattern(r"(?:^|[ ])(?:to|from|at|above|below|beyond|past)(?![a-z])(?! average)(?:(?! (?:rate|pace)).)*$"),
    after=Pattern(_after),
    after_not=",.;:)\n",
    basis=_bases(behind=False),
    basis_after=_bases(behind=True),
    comparison=Pattern(r" than | compared | from "),
    against=Pattern(
        rf"""(?x:
            ,[ ](?:including|of[ ]which)(?:[ ]about|[ ]around|[ ]nearly)?[ ]
          | {_AND_SUM}
          | (?:{_SOME_TIME})?,?[ ](?:(?:up|down)[ ])?(?:{_VERSUS})(?:[ ]{_NEAR})?[ ]
        )"""
    ),
    levels=Pattern(rf"(?x:(?:{_SOME_TIME}|[ ]so)?,?[ ](?:up[ ]|down[ ])?(?:to|{_VERSUS})(?:[ ]{_NEAR})?[ ])"),
    reached=Pattern(r"(?:below|above|beneath|past|beyond|under)(?: the)?(?![a-z])"),
    paced=Pattern(r" (?:annual |annuali[sz]ed |yearly |quarterly )?(?:rate|pace|clip)(?![a-z])"),
    restated=Pattern(rf"(?x:,?[ ]or[ ](?:(?:about|around|nearly|almost|roughly|over|more[ ]than)[ ])?{_SHARE})"),
    occasions=Pattern(rf"(?<=times|twice)(?=[ .,;:)])(?! (?:{_TIMES_OF})(?![a-z])|-)"),
    topic=NEVER,
    amounts=NEVER,
    by=Pattern(
        r"""(?x:
            (?<!ed)(?<!held)(?<!made)[ ]by
            (?:[ ](?:
                a|an|about|around|another
              | a[ ]combined|a[ ]further|a[ ]total[ ]of|an[ ]additional|an[ ]estimated|an[ ]extra
            ))?
            [ ]?$
        )"""
    ),
    of=Pattern(r" (?:of|by)(?: a| an| about| around)? ?$"),
)
