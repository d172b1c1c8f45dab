"""The English cues of a clause: words of change by role, and the function words around them.

A verb is listed by its lemma, and all its forms state a change; if some forms are also other words, the forms that
count follow a colon, and a comment says why.

Source: release wording of the ONS and the BEA (2015-2024) and of Xinhua's English service.
"""

from __future__ import annotations

from econnum.lang.en.attachment import BASIS, CLASSES, JOINTS, ROWS
from econnum.lang.en.bases import BASES
from econnum.lang.en.inflection import verb_forms, verbs
from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import ChangeCues, ChangeWords
from econnum.lang.templates import Templates, words

__all__ = ["CHANGES", "VERBS"]

# Verbs by direction and role.  The base form and the third person of a `mover` are also nouns (a rise, the falls), no
# form of a `verb` is; a `deed` has an object, which may be the figure itself (raised $5 million); a `result` is what
# is won or lost.
VERBS: dict[str, str] = {
    "up mover": """
        climb increase jump leap rally rebound rise surge upswing uptick
    """,
    "up verb": """
        accelerate appreciate grow skyrocket soar steepen swell tighten widen
        advance: advanced advancing
        balloon: ballooned ballooning  # a balloon flies
        bounce: bounced bouncing  # the bounce of a ball
        edge: edge edged edging  # edges of a table
        firm: firmed firming  # a firm is a company
        gain: gained
        improve: improved improving
        inch: inch inched inching  # inches measure
        nudge: nudged nudging  # a nudge moves no figure
        pop: popped popping  # pop music
        recover: recovered recovering  # what one must recover has not risen yet
        rocket: rocketed rocketing  # a rocket flies
        spike: spiked spiking
        strengthen: strengthens strengthening  # the others are deeds: strengthened its team
        tick: ticked ticking  # a tick is the smallest step of a price
        zoom: zoomed zooming  # Zoom is a company
    """,
    "down mover": """
        crash decline decrease dip drop fall plunge retreat slide slip slump tumble
    """,
    "down verb": """
        decelerate depreciate diminish dwindle erode flatten plummet sag shrink sink slow subside weaken
        compress: compressed compressing  # a compress is a bandage
        contract: contracted contracting  # a contract is signed
        crater: cratered cratering  # a crater is a hole
        dive: dive dived dove  # dives and diving are sports
        moderate: moderated moderating  # moderate growth
        narrow: narrows narrowing  # the others are deeds: narrowed its deficit
        nosedive: nosedived nosediving
        plummet: plummetted plummetting  # so misspelt
        skid: skidded skidding  # skid row
        tank: tanked tanking  # a tank holds oil
    """,
    "up act": """
        boost hike lift raise
    """,
    "up deed": """
        add enhance expand
        improve: improve improves  # profit improved $5 million
        strengthen: strengthen strengthened
        up: upped
    """,
    "down act": """
        cut
    """,
    "down deed": """
        ease reduce shed slash trim
        narrow: narrow narrowed
    """,
    "down lower": """
        lower
    """,
    "up result": """
        gain: gaining
    """,
    "down result": """
        lose: lose loses lost losing
        save: save saved  # savings are what is left
    """,
    "up lasting": """
        extend: extended extending  # extends and lengthens say what a thing does of itself
        lengthen: lengthened
    """,
    "down lasting": """
        shorten: shortened shortening
    """,
}
_NOUNS = {
    "up noun": "appreciation expansion increment upturn advance advances spike spikes uplift acceleration improvement",
    "down noun": "contraction depreciation downturn drawdown reduction reductions selloff deceleration",
    # Only behind the figure do these state a change: a 5% discount.
    "up afterwards": "enhancement recovery revaluation",
    "down afterwards": """
        correction deterioration devaluation downgrade erosion pullback shrinkage slowdown worsening
    """,
    "up outcome": "gain gains",
    "down outcome": "loss losses",
}
_COMPARATIVES = {
    "up comparative": "higher more faster quicker larger bigger greater stronger firmer",
    "down comparative": "less fewer slower smaller cheaper weaker softer",
}
# The third person, in headlines, of verbs of which it is also a plural; only directly before a figure in digits.
_IN_HEADLINES = {
    "up": "balloons bounces pops rockets zooms",
    "down": "craters dives nosedives tanks",
}
_NO_FIGURE = "(?! ?。)"  # the texts between figures end so
# Often nouns or other verbs, but verbs of movement before "by", and some of them after a modal verb.
_MOVING_BY = {
    "up": "advance: advance advances\nescalate: escalate\nspiral: spiral",
    "down": "draw: drew\ncontract: contract contracts\ndeteriorate: deteriorate\nrecede: recede\nworsen: worsen",
}
_MOVING_AFTER = {"up": "escalate", "down": "contract deteriorate recede worsen"}
_MODALS = "could may might should to will would"
_PHRASES = Templates({"article": "a|an|the|its|their"}, verb_forms)

# Phrases with a word of change that state no change.
_PLAIN = """
    # Verbs with up and down that move no figure.
    (<add>|<break>|<build>|<buy>|<clean>|<eat>|<fill>|<follow>|<free>|<give>|<hold>|<keep>|<line>|<lock>|<make>) up
    (<pay>|<pull>|<rack>|<round>|<set>|<show>|<shut>|<sign>|<snap>|<split>|<stand>|<sum>|<take>|<team>|<tie>) up
    (<use>|<wind>) up
    (<break>|<crack>|<hand>|<hold>|<hunt>|<knock>|<lay>|<pay>|<put>|<shut>|<sit>|<tear>) down
    # Nouns and set phrases.
    growth (company|companies|enterprise|fund[s]|point[s]|rate target|stock[s]|target year)
    growth (forecast|outlook|estimate|projection)[s] by | growth target by
    advance (payment|sale)[s] | down payment[s] | lower limit[s] | lower house | capital gains | gains tax
    depreciation (and amortization|and amortisation|expense[s]|charge[s]|cost[s]|is|was|were|total|totaled|totalled)
    added value | value added | loss ratio | loss rate | drop-off point | raise funds | raised funds
    <fall> short | fall semester | spring and fall | rising star[s] | lift tickets | hit and miss
    than (anticipated|estimated|expected|forecast|forecasted|projected|thought) | up front | up to date | down in cash
    # Behind an article they say what the thing is: a reduced rate of 5%, a growing share of 30%.
    {article} (declining|enhanced|expanded|falling|growing|improved|increased|lower|reduced|rising|shrinking)
"""
_UP_RATE = """
    growth [rate[s]] | rate of (growth|increase|expansion) | rates of growth | cagr
    compound annual growth rate
"""
_DOWN_RATE = "rate of (decline|decrease)"
# No other form of go: cars go from 0 to 60 mph.
_MOVED = "(went|gone|<move>|<double>|<triple>|<treble>|<quadruple>|<halve>) from"

_TIME = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    year years month months quarter quarters week weeks day days period session decade half
    ago earlier level levels peak peaks close yesterday today monday tuesday wednesday thursday friday saturday sunday
    q1 q2 q3 q4 weekend season later
"""
_FUNCTION_WORDS = {
    "filler": _PHRASES.expand("""
        further | another | about | around | almost | nearly | roughly | some | approximately | close to | estimated
        anywhere | between | well | just | at least | at most | up to | as much as | as many as
        no less than | no more than | only | even | also | additional | average | averaged | averaging
        annual | annualized | annualised | annualized annual
        back | still | again | (us|hk|nt) | combined | total | record | mere
        projected | expected | forecast | target | prev | prev. | est | est. | exp
    """),
    "total": _PHRASES.expand("""
        reach | reached | reaches | reaching | hit | hits | came in | came to | topping | exceeding | exceeded
        amounted to | amounting to | stood | equivalent to | totals | totaled | totalled | totaling
        number[s] of | <remain> | <stay> | <hover> | <see> | <report> | <post> | recorded | records | recording
        <note> | <cite>
    """),
    "to": ("to",),
    "from": ("from",),
    "at": ("at",),
    "up above": _PHRASES.expand("ahead of | [well] (above|beyond|past)"),
    "down above": _PHRASES.expand("[well] (below|beneath|under)"),
    "by": ("by",),
    "of": ("of",),
    "in": words("in on for during since through across among within into until throughout as"),
    "over": ("over",),
    "than": _PHRASES.expand("""
        than | compared [with|to] | against | versus | vs | vs. | relative to | in comparison (with|to)
    """),
    "and": _PHRASES.expand("and | as well as | plus"),
    "or": ("or",),
    "dash": ("-", "--"),
    "but": words("but although though however"),
    "opener": _PHRASES.expand("""
        which | who | that | while | whereas | when | because | if | due to | amid | despite
        <outpace> | <outstrip> | with | where | as (prices|demand) | so | what | thanks to
    """),
    "after": words("after before following"),
    "expected": words("pegged put"),
    "be": words("""
        is are was were be been being has have had will would could should might can do does did
    """),
    "article": words("a an"),
    "determiner": words("the its their this these those our his her each every no next last"),
    "pace": words("rate rates pace clip"),
    "time": words(_TIME),
    "each": _PHRASES.expand("respectively | as reported | in (value|volume) | in (nominal|real) terms"),
    "including": _PHRASES.expand("including | of which | among which"),
    "range": words("range ranged ranging ranges"),
    "removing": verbs("chop\nknock\nlop\nshave\nslice\nstrip\ntake\nwipe"),  # before off: took 0.7 points off growth
    "chance": words("chance chances likelihood odds probability"),
    "mark": _PHRASES.expand("barrier | hurdle | mark | milestone | short of | threshold"),
}


def _words(role: str) -> tuple[str, ...]:
    way = role.split()[0]
    by = _MOVING_BY.get(way, "") if role.endswith("verb") else ""
    after = words(_MOVING_AFTER.get(way, "")) if role.endswith("verb") else ()
    return (
        *verbs(VERBS.get(role, "")),
        *words(_NOUNS.get(role, "")),
        *words(_COMPARATIVES.get(role, "")),
        *(f"{verb} by" for verb in verbs(by)),
        *(f"{modal} {verb}" for verb in after for modal in words(_MODALS)),
    )


def _nouns_and_verbs(role: str) -> tuple[list[str], list[str]]:
    """The forms of the verbs of a role that are also nouns, and the others."""
    nouns: list[str] = []
    forms: list[str] = []
    for line in VERBS[role].splitlines():
        listed, colon, some = line.partition("  #")[0].partition(":")
        for verb in () if colon else listed.split():
            lemma, third, *others = verb_forms(verb)
            nouns += [lemma, third]
            forms += others
        nouns += some.split()
    return nouns, forms


def _moving(way: str) -> dict[str, ChangeWords]:
    """The words of movement and the deeds of a direction."""
    nouns, forms = _nouns_and_verbs(f"{way} mover")
    acts, done = _nouns_and_verbs(f"{way} act")
    return {
        f"{way} mover": ChangeWords(nouns, not_before=" than"),
        f"{way} verb": ChangeWords((*forms, *_words(f"{way} verb")), not_before=" than"),
        f"{way} act": ChangeWords(acts),
        f"{way} deed": ChangeWords((*done, *_words(f"{way} deed"))),
    }


# Words after times that make it a multiple: three times as many, twice its value.
_TIMES_OF = (
    "as|more|higher|larger|bigger|greater|the|that|its|their|what|those|faster|less|fewer|lower|longer|earnings|"
    "book|cover|over|annual|sales|revenue|forward|income|our|his|her|of"
)
# The words that compare one figure with another.
_VERSUS = r"from|against|vs\.?|versus|compared[ ](?:with|to)"
_FACTORS = "book-to-bill|cover(?:age|ed)?|gearing|leverage|multiples?|ratios?|(?:over-?|under-?)?subscribed"
_REACHED = "about|almost|approximately|around|at|by|is|more[ ]than|nearly|of|only|over|some|stood[ ]at|to|was|were"
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

CHANGES = ChangeCues(
    words={
        "up rate": ChangeWords(_PHRASES.expand(_UP_RATE)),
        "down rate": ChangeWords(_PHRASES.expand(_DOWN_RATE)),
        "word": ChangeWords(_PHRASES.expand(_PLAIN)),
        **_moving("up"),
        **_moving("down"),
        **{
            f"{way} verb:headline": ChangeWords(words(listed), not_before=_NO_FIGURE)
            for way, listed in _IN_HEADLINES.items()
        },
        # A discount to or from a price is a gap.
        "down afterwards:gap": ChangeWords(("discount",), not_before=" to| from"),
        **{
            role: ChangeWords(_words(role))
            for role in dict.fromkeys([*VERBS, *_NOUNS, *_COMPARATIVES])
            if not role.endswith((" mover", " verb", " act", " deed"))
        },
        "up particle": ChangeWords(("up",), not_before=" than|[ -]to"),
        "down particle": ChangeWords(("down",)),
        "down off": ChangeWords(("off",)),
        "flat steady": ChangeWords(("flat", "unchanged")),
        "moved": ChangeWords(_PHRASES.expand(_MOVED)),
        **{cue: ChangeWords(listed) for cue, listed in _FUNCTION_WORDS.items()},
    },
    edge="a-z-",
    marks={
        ",": "comma",
        ";": "semicolon",
        ":": "colon",
        "(": "open",
        ")": "close",
        "/": "slash",
        "—": "dash",
        "–": "dash",
        "+": "plus",
    },
    bases=BASES,
    rows=ROWS,
    joints=JOINTS,
    classes=CLASSES,
    basis=BASIS,
    against=Pattern(
        rf"""(?x:
            ,[ ](?:including|of[ ]which)(?:[ ]about|[ ]around|[ ]nearly)?[ ]
          | {_AND_SUM}
          | (?:{_SOME_TIME})?,?[ ](?:(?:up|down)[ ])?(?:{_VERSUS})(?:[ ]{_NEAR})?[ ]
        )"""
    ),
    amounts=NEVER,
    occasions=Pattern(rf"(?<=times|twice)(?=[ .,;:)])(?! (?:{_TIMES_OF})(?![a-z])|-)"),
    factors=Pattern(rf"(?x:(?<![a-z])(?:{_FACTORS})(?:[ ](?:{_REACHED}))*[ ]$)"),
    objects=NEVER,
    rated=(),
)
