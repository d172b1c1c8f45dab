"""What makes an English number a count, a year or a bare number.

Source: Collins COBUILD English Grammar (2011), 2.208-2.249 (numbers and the nouns they count).
"""

from __future__ import annotations

import re

from econnum.lang.en.number_words import SMALL
from econnum.lang.patterns import NEVER, trie
from econnum.lang.shape import AloneCues, ArticleCues, CountCues

__all__ = ["COUNTS"]

HALF_AFTER = re.compile(r" and (?:a half(?![a-z])|half(?=[.,;!?)\"”\n]))")
# What may stand between a vague figure and its unit: hundreds of millions of dollars.
PARTITIVES: tuple[str, ...] = ("of",)
# What makes a whole number a number and no count.
NUMBERS_BEFORE = re.compile(
    r"(?:figure|reading|index|score|level|rate|ratio|pmi|mark|number|value|gauge|average|median|factor|coefficient|degree)s? (?:of|at|was|is|to|rose to|fell to)(?: a| an| about)? $|[=:+×*/] ?$"
    # A table of results: net 3,870,000 vs 3,410,000.
    r"|(?<![a-z])(?:net|revs?|sales|revenues?|profits?|loss(?:es)?|turnover|income|earnings|assets|gains?|charges?|credits?|provisions?)(?: (?:of|was|were))? "
    r"(?:[0-9,.]{1,12} (?:vs|against|from) (?:an? )?(?:net )?(?:profit |loss )?(?:of )?)?$"
)
# One counts where a noun follows it; count.compose_counted sees to that.
ARTICLES = ArticleCues(words=frozenset({"one"}), counting=frozenset(), before=NEVER, row=NEVER)
# What shows that four digits count and are no year: an increase of 2019 cases.
TOTALS = re.compile(
    r"(?:total|increase|decrease|rise|fall|drop|sum|average|number|addition|reduction) of(?: a| about| some)? $|(?<![a-z])(?:additional|another|extra|further) $"
)
# What an English count counts: the words up to a plural, or the next word; never a word of grammar.
# What follows a figure in reports of the day and counts nothing: 412 mln last year, 7,120 off 64, 38 up from 36.
_ADVERBS = (
    "up down off unch unchanged last next yesterday today tomorrow here below above beneath apiece each every all even "
    "said says due rose fell did do soon together ago already yet nearly annually monday tuesday wednesday thursday friday "
    "saturday sunday"
)
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
    *_ADVERBS.split(),
    *SMALL,
]
_PLAIN = rf"(?!to-|{trie(_GRAMMAR)}(?![a-z'-]))"
# An amount without its currency is no count of these: a 1.42 billion deficit.
_SUMS = (
    "cash deficit surplus charge loss losses profit profits shortfall gain debt loan credit budget takeover bid buyout "
    "writedown write-down writeoff write-off facility stimulus"
)
_NO_SUMS = (
    r"(?!(?:(?<=illion)|(?<=mln)|(?<=bln)|(?<=bn)|(?<=[0-9 ]mn))[ -](?:[a-z-]{2,24} ){0,2}?"
    rf"(?:{'|'.join(_SUMS.split())})(?= ?[.,;:!?)\"”\n]| (?:{trie(_GRAMMAR)}|[a-z]{{2,16}}ed|seen)(?![a-z'-])))"
)
COUNTED = re.compile(
    rf"{_NO_SUMS}[ -](?P<of>[abh][ -]shares?(?![a-z-])|(?:{_PLAIN}[a-z][a-z'-]{{0,24}}+ ){{0,3}}?{_PLAIN}(?:[a-z][a-z'-]{{0,24}}s|people|children|men|women|staff|personnel|police|cattle|sheep)(?![a-z'-])|{_PLAIN}[a-z](?:[a-z'-]{{1,24}}+|(?=\.[a-z])))"
)

COUNTS = CountCues(
    plain=NEVER,
    nouns=COUNTED,
    articles=ARTICLES,
    numbers=NUMBERS_BEFORE,
    subject=re.compile(r" (?:were|was|are|have|had|has|will|would|did|of (?:the|them|these|those|its|their))(?![a-z])"),
    totals=TOTALS,
    tallied=re.compile(r"(?<![a-z])(?:numbers?|tally) of (?![0-9])[^.;:!?]{3,80}$"),
    partitives=PARTITIVES,
    half=HALF_AFTER,
    below_zero=re.compile(r" below (?:zero|freezing)(?![a-z])"),
    alone=AloneCues(before=NEVER, after=NEVER),
)
