"""The cues of counts, years and bare numbers in English.

Source: Collins COBUILD English Grammar (2011), 2.208-2.249 (numbers and the nouns they count).
"""

from __future__ import annotations

from econnum.lang.en.number_words import SMALL
from econnum.lang.patterns import NEVER, Pattern, search_trie, trie
from econnum.lang.schema import ArticleCues, CountCues, LoneNumberCues
from econnum.lang.templates import words

__all__ = ["COUNTS"]

HALF_AFTER = Pattern(r" and (?:a half(?![a-z])|half(?=[.,;!?)\"”\n]))")
# The words between a vague figure and its unit: hundreds of millions of dollars.
PARTITIVES: tuple[str, ...] = ("of",)
# Words before a whole number that is not a count: a figure of 42; and a table of results: net 3,870,000 vs 3,410,000.
_NAMED = words("""
    average coefficient degree factor figure gauge index level mark median number pmi rate ratio reading score value
""")
_OF_A_NAMED = "s?[ ](?:of|at|was|is|to|rose[ ]to|fell[ ]to)(?:[ ](?:a|an|about))?[ ]$"
_RESULTS = words("""
    asset assets charge charges credit credits earnings gain gains income loss losses net profit profits provision
    provisions rev revenue revenues revs sales turnover
""")
_OF_A_RESULT = (
    "(?:[ ](?:of|was|were))?[ ]"
    "(?:[0-9,.]{1,12}[ ](?:vs|against|from)[ ](?:an?[ ])?(?:net[ ])?(?:profit[ ]|loss[ ])?(?:of[ ])?)?$"
)
# What is quoted as a bare number, whatever follows: ratings of 1 through 4 correspond to, a PMI above 50 shows.
READINGS_BEFORE = Pattern(
    r"""(?x:
        (?<![a-z])(?:barometers?|gauges?|indexes|index|indices|pmis?|ratings?|readings?|scores?)
        (?:[ ](?:of|at|was|is|to|above|below|over|under|near|rose[ ]to|fell[ ]to|stood[ ]at|up[ ]to|down[ ]to))+
        (?:[ ](?:a|an|about|around|just|exactly|only))?[ ]$
      | [0-9]\.[0-9]{1,2}-to-$  # a 1.8-to-1 ratio
    )"""
)
NUMBERS_BEFORE = Pattern(
    lambda: search_trie(
        dict.fromkeys(_NAMED, _OF_A_NAMED)
        | dict.fromkeys("=:+×*/", "[ ]?$")
        | {word: f"(?<![a-z]{word}){_OF_A_RESULT}" for word in _RESULTS}
    )
)
# One counts if a noun follows it; see count.compose_counted.
ARTICLES = ArticleCues(words=frozenset({"one"}), counting=frozenset(), before=NEVER, listed=NEVER)
# Words before four digits that count and are not a year: an increase of 2019 cases.
_TOTALS = "total|increase|decrease|rise|fall|drop|sum|average|number|addition|reduction"
TOTALS = Pattern(
    rf"""(?x:
        (?:{_TOTALS})[ ]of(?:[ ](?:a|about|some))?[ ]$
      | (?<![a-z])(?:additional|another|extra|further)[ ]$
    )"""
)
# The noun of an English count: the words up to a plural, or the next word; never a function word.
_GRAMMAR = words("""
    a about after against also among an and are as at be because been before between but by can compared could during
    for from had has have he if in into is it its less may might more must not of on or over per respectively she should
    since so than that the then there these they this those through to under until versus via vs was we were when where
    which while who will with within without would you
""")
# Words after a figure in market reports that are not counted: 412 mln last year, 7,120 off 64, 38 up from 36.
_ADVERBS = words("""
    above ago all already annually apiece below beneath did do down due each even every fell friday here last monday
    nearly next off rose said saturday says soon sunday thursday today together tomorrow tuesday unch unchanged up
    wednesday yesterday yet
""")
# Before these nouns a number is an amount without its currency, not a count: a 1.42 billion deficit.
_SUMS = words("""
    bid budget buyout cash charge credit debt deficit facility gain loan loss losses profit profits shortfall stimulus
    surplus takeover write-down write-off writedown writeoff
""")
# Behind a figure at the end of a phrase these say whose it is: 225,000 expected, 10.1 million est.
_FORECAST = "consensus|estimated?|est|expected|exp|forecast|previously|prev|prior"
_PEOPLE = "people|children|men|women|staff|personnel|police|cattle|sheep"


def _counted() -> str:
    grammar = rf"{trie([*_GRAMMAR, *_ADVERBS, *SMALL])}(?![a-z'-])"
    word = rf"(?!to-|{grammar})[a-z]"
    return rf"""(?x:
        (?![ ](?:{_FORECAST})(?=[ ]?[.,;:!?()\"”\n]))
        (?!
            (?:(?<=illion)|(?<=mln)|(?<=bln)|(?<=bn)|(?<=[0-9 ]mn))[ -](?:[a-z-]{{2,24}}[ ]){{0,2}}?
            {trie(_SUMS)}(?=[ ]?[.,;:!?)\"”\n]|[ ](?:{grammar}|(?:[a-z]{{2,16}}ed|seen)(?![a-z'-])))
        )
        [ -]
        (?P<of>
            [abh][ -]shares?(?![a-z-])
          | (?:{word}[a-z'-]{{0,24}}+[ ]){{0,3}}?(?!to-|{grammar})(?:[a-z][a-z'-]{{0,24}}s|{_PEOPLE})(?![a-z'-])
          | {word}(?:[a-z'-]{{1,24}}+|(?=\.[a-z]))
        )
    )"""


COUNTED = Pattern(_counted)

COUNTS = CountCues(
    plain=NEVER,
    nouns=COUNTED,
    articles=ARTICLES,
    numbers=NUMBERS_BEFORE,
    readings=READINGS_BEFORE,
    reading_words=words("-to- a about above an around at below exactly fell is just near of only over to under was"),
    subject=Pattern(r" (?:were|was|are|have|had|has|will|would|did|of (?:the|them|these|those|its|their))(?![a-z])"),
    not_years=TOTALS,
    total_nouns=Pattern(r"(?<![a-z])(?:numbers?|tally) of (?![0-9])[^.;:!?]{3,80}$"),
    partitives=PARTITIVES,
    half=HALF_AFTER,
    below_zero=Pattern(r" below (?:zero|freezing)(?![a-z])"),
    lone=LoneNumberCues(before=NEVER, after=NEVER),
)
