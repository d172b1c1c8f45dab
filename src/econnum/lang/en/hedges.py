"""English hedges before and after a figure; words of minus.

Sources: TimeML TIMEX3 `mod` (ISO 24617-1:2012) for the names of the modifiers; Collins COBUILD English Grammar (2011),
2.264-2.270, for the words that qualify numbers.
"""

from __future__ import annotations

from econnum.amount import Modifier
from econnum.lang.en.inflection import verb_forms
from econnum.lang.patterns import NEVER, Pattern, trie
from econnum.lang.schema import ComparisonCues, HedgeCues
from econnum.lang.templates import Templates, words

__all__ = ["HEDGES", "HEDGES_AFTER", "HEDGES_BEFORE", "NEGATIVES", "NOT_BEFORE"]

_TEMPLATES = Templates(
    {
        "a_bit": "a little|slightly",
        "a_touch": "a shade|a tad|a touch",
        "less": "fewer|less|lower|smaller",
        "more": "bigger|greater|higher|larger|more",
        # Less than or equal to, in its variants.
        "or_equal": "than or equal to|or equal to|or equal than|or equals to",
    },
    verb_forms,
)
_BEFORE: dict[Modifier, str] = {
    "approx": r"""
        [around] about | [at|somewhere] around | approximately | an approximate | approx[.] | circa | ca. | c. | \~
        [an] estimated | estimated at | estimated to be [at] | roughly | some | or so | about as much as | close to
        near | in the (neighborhood|neighbourhood|range|region|vicinity) of | on the order of | in the order of
    """,
    "nearly": """
        almost | nearly | nearing | nears | neared | approaching | approaches | approached | close on
        just (below|under) | {a_touch} under | {a_bit} under | slightly below | {a_bit} less than
        just short of | [just] shy of
    """,
    "more_than": r"""
        [just|well|comfortably|{a_touch}|{a_bit}] over | [just|well|comfortably] above | over than
        [{a_bit}|no fewer than] more than | more than about | (better|bigger|greater|higher|larger|longer|older) than
        (over|above) the age of | [[well] in] excess of | (upward|upwards) of | north of | beyond | \>
        <exceed> | <surpass> | tops | topped | topping | crossed | crossing | passing | past
    """,
    "less_than": r"""
        [well] (below|under) | (below|under) the age of | short of | {less} than | sub- | \<
    """,
    "equal_or_more": r"""
        at least [or equal to] | at or (above|over) | equal to or (above|greater than|more than) | {more} {or_equal}
        (no|not) (less|fewer|lower) than | no smaller than | not be (less|lower|fewer) than
        not below | not be below | not fall below | [[at] a] minimum of | [at|the] minimum | ≥ | \>= | \> =
    """,
    "equal_or_less": r"""
        at most | at or (below|under) | equal to or (below|less than) | {less} {or_equal}
        (no|not) (more|higher|greater) than | not be (more|higher|greater) than | not over | not be above
        not exceeding | [must] not exceed | not to exceed | not expected to exceed | capped at | within
        up to [about] | as (much|many|high) as | as little as up to | [a] maximum of | [the] maximum | ≤ | \<= | \< =
    """,
    # A question about a figure is not a hedge, a margin is not a negative figure, the above three are three.
    # Take over and hand over are verbs, and what moves up to a figure reaches it.
    "exact": """
        (how|what) about | (<ask>|<complain>|<speak>|<talk>|<worry>) about | (news|questions) about
        plus or minus | the (above|above-mentioned)
        (<hand>|<roll>|<take>|<turn>) over
        (<add>|<balloon>|<beef>|<bid>|<buff>|<bump>|<climb>|<come>|<crank>|<creep>|<drive>|<edge>|<go>) [back] up to
        (<inch>|<jack>|<jump>|<leap>|<mark>|<move>|<pick>|<push>|<ramp>|<ratchet>|<rise>|<round>|<scale>) [back] up to
        (<nudge>|<revise>|<shoot>|<soar>|<spike>|<step>|<surge>|<swell>|<tick>) [back] up to
    """,
}
HEDGES_BEFORE: dict[str, Modifier] = _TEMPLATES.rows(_BEFORE)
# Before "the" these words are prepositions (the debate around the 5% tax, over the eight sessions), and words that end
# in "than" compare with a given figure: more than the 3% expected.
_PREPOSITIONS = frozenset({*words("about around beyond near over past some under within"), "up to"})
HEDGES_BEFORE |= {
    f"{word} the": said
    for word, said in HEDGES_BEFORE.items()
    if word not in _PREPOSITIONS and not word.endswith(" than")
}
# As much as and as many as often only emphasize a figure, but readers understand an upper bound.
HEDGES_AFTER: dict[str, Modifier] = _TEMPLATES.rows(
    {
        "approx": "approximately | give or take | or around | or so | or thereabouts | roughly",
        "equal_or_more": """
            (and|or) (above|more|older|over) | or (greater|higher|longer) | and up
            at least | at the least | at a minimum | minimum
        """,
        "equal_or_less": """
            (and|or) (below|under|younger) | or (fewer|less|lower|shorter) | at [the] most | maximum
        """,
        "more_than": "[-]plus | + | and change | and counting",
    }
)
# A hedge before "than" belongs to the next figure: it is equal to 5 or less than 8.
NOT_BEFORE: dict[str, tuple[str, ...]] = {word: ("than ",) for word in HEDGES_AFTER if word.startswith(("or ", "and "))}
# An addition is not a bound: EUR 3m plus VAT, 5% plus inflation.
NOT_BEFORE["plus"] = (
    *"0123456789$€£¥",
    *words("""
        a accrued an another any benefits bonus bonuses cash charges commission cost costs debt dividend dividends
        euribor expenses fee fees freight incentives inflation interest its libor or postage royalties shares
        shipping stock tax taxes the up vat
    """),
)
# A rise of 5 percent and up 2 points from May: here up belongs to the second figure.
NOT_BEFORE["and up"] = (*"0123456789$€£¥", *words("a about almost another as by from more nearly over some to"))

# Over means during after an amount and after most words: $3 billion over five years, a raise over three years.  After
# the following words it makes a duration more than stated: for over ten years.
_LONGER = """
    a | about | adults | after | aged | all | an | and | anyone | are | at | be | been | being | buildings | but
    by | children | citizens | drivers | employees | every | exceed | for | from | had | has | have | having | in
    is | just | little | lived | men | not | of | often | old | or | passengers | patients | people | persons | ran
    reach | reached | residents | run | runs | served | since | slightly | sometimes | still | than | those | to
    typically | until | usually | voters | was | well | were | who | with | within | women | worked | workers
    <average> | <last> | <need> | <require> | <span> | <spend> | <take> | <wait>
"""
_AMOUNTS = r"%|percent|per[ ]cent|million|billion|[mb]n|trillion"
_SPREAD = r"averaged|evenly|paid|payable|phased|repaid|spread|staggered|amorti[sz]ed"
_SCALES = "thousand|million|billion|trillion|[mb]n"
_MORE = "better|bigger|cheaper|fewer|greater|higher|larger|less|lower|more|smaller"
_THINGS = (
    "percent|per[ ]cent|points?|dollars|yuan|rmb|euros?|pounds|yen|won|rupees|hundred|thousand|million|billion|"
    "trillion|tons|tonnes|jobs|barrels|people|acres|hectares"
)


# What these words bound is an amount or a length of time: within 41 divisions, past three shops and near 2 rivers are
# places, and the past two years a time.
_OF_PLACE = r"(?<![a-z])(?:near|past|within)[ ]$"


def _recent() -> str:
    return rf"""(?x:
        (?<![a-z])(?:past|near)[ ](?:an?[ ])?$
      | (?<![a-z])(?:over|under)[ ]an?[ ]$
      | (?:%|[0-9]|percent|cent|points?|{_SCALES})[ ](?:{_MORE})[ ]than[ ]$  # 3% lower than six months ago
      | (?<![a-z])(?:is|are|was|were|be|been|still|much|far)[ ](?:higher|lower)[ ]than[ ]$
      |         (?<![a-z])(?:above|below|over|under)[ ]the[ ]$  # above the 200-day average compares with an average
      | (?<![a-z'’-])(?!{trie(_TEMPLATES.expand(_LONGER))}[ ]over[ ])[a-z'’-]{{2,24}}[ ]over[ ]$
      | (?:
            (?:{_AMOUNTS})[ ]of[ ][a-z -]{{3,28}}
          | (?:^|[ (-])(?:{_SPREAD}|{_THINGS})
          | [0-9](?:%|[bmt]n|[bkmt])?
        )[ ]over[ ]$
    )"""


# With these nouns the figure is one of its own, with others a bound: below the 2% threshold.
_OF_STANDARD = "(?<![a-z])(?:above|below|exceed(?:ed|ing|s)?|surpass(?:ed|es|ing)?|topp(?:ed|ing)) the $"
_STANDARD = r"""(?x:
    [ ](?!(?:barrier|ceiling|floor|level|limit|line|mark|target|threshold)(?![a-z]))(?:[a-z-]{2,16}[ ]){0,2}?
    (?:
        averages?|consensus|decline|decrease|drop|estimates?|expected|fall|forecasts?|gain|growth|guidance|increase|in
      | median|nationwide|pace|peers?|predicted|projected|projections?|rate|recorded|registered|reported|rise|seen
    )(?![a-z])
)"""

NEGATIVES: dict[str, str] = {"minus": "", "negative": "", "minus-": ""}

HEDGES = HedgeCues(
    before=HEDGES_BEFORE,
    after=HEDGES_AFTER,
    inside=frozenset(words("about approximately around nearly over")),
    in_unit=NEVER,
    distant=(),  # English hedges are adjacent to the figure
    periodic=(),
    of_place=Pattern(_OF_PLACE),
    of_amount=Pattern("(?<![a-z])(?:estimated(?: an?)?|some) $"),
    standards=(Pattern(_OF_STANDARD), Pattern(_STANDARD)),
    recent=Pattern(_recent),
    # These also compare a figure with a preceding one of the same kind: $40 billion, lower than $42 billion.
    comparatives=frozenset(_TEMPLATES.expand("(better|bigger|greater|higher|larger|lower|smaller) than")),
    subject=NEVER,
    negatives=NEGATIVES,
    articles=(
        *("a", "an", "another", "just", "only"),
        *_TEMPLATES.expand(
            "[a] (combined|further|total of) | a record | an (additional|average of|average) | an extra"
        ),
    ),
    before_minus_of_money="",
    passing=frozenset(),
    before_minus="",
    comparison=ComparisonCues(before=NEVER, words={}, after=NEVER),
)
