"""The schema of a language for the engine: tables of words by role, and functions that read its numerals.

The engine compiles these tables and never asks which language it reads.  A new language is a folder with the same file
names as the others, and one `Language` in its `__init__`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from econnum.amount import Modifier
from econnum.lang.attachment import Joint, Rows
from econnum.lang.naming import NameShape
from econnum.lang.numeral import Numeral, Word
from econnum.lang.patterns import Pattern

__all__ = [
    "AmbiguousWord",
    "Anchor",
    "ArticleCues",
    "BasisCues",
    "ChangeCues",
    "ChangeWords",
    "ClockCues",
    "ComparisonCues",
    "ConnectiveCues",
    "CountCues",
    "DistantHedges",
    "HedgeCues",
    "Language",
    "LoneNumberCues",
    "MoneyCues",
    "NameCues",
    "Numeral",
    "OrderCues",
    "PeriodForm",
    "Sense",
    "Word",
]


class Sense(NamedTuple):
    """One meaning of an ambiguous word, and its context: 分 is a minute after an hour, C a degree of temperature.

    `before` is searched in the text before the figure, `after` is matched after the word; if both are given, both must
    match.  A sense with `written` needs the word in just these letters: Mt are million tonnes, MT are tonnes.
    """

    word: Word
    before: Pattern | None = None
    after: Pattern | None = None
    written: str = ""


class AmbiguousWord(NamedTuple):
    """An ambiguous word: its meanings, of which the first that matches counts, and its meaning without context.

    `otherwise` is None if the word has no meaning without context.
    """

    senses: tuple[Sense, ...]
    otherwise: Word | None = None


class Anchor(NamedTuple):
    """A place where a numeral can begin: its first characters, the pattern after the first one, and its reader.

    `read` gets the folded text and the start and end of the anchor, and returns a numeral, or the reason why there is
    none.  `rest` begins with one of the words `heads`: a single trie of all heads rejects most words before any anchor
    is tried.  Anchors with selective first characters have no heads.
    """

    name: str
    first: str
    rest: str
    read: Callable[[str, int, int], Numeral | str]
    heads: tuple[str, ...] = ()


class PeriodForm(NamedTuple):
    """A form of a calendar expression: a pattern from its first character on, and its TIMEX3 value.

    `begins` says where to try it: at a calendar word (`word`), at a numeral of four digits (`year`), at a letter
    between another script and digits (`letter`), at an apostrophe before two digits (`apostrophe`), or at a numeral
    that is followed by one of these characters, ignoring blanks and hyphens; in capitals, directly.
    """

    name: str
    begins: str
    pattern: Pattern
    timex: Callable[[re.Match[str]], str | None]


class Step(NamedTuple):
    """A period relative to the day of a text: so many units later or earlier, or the `year to date`."""

    unit: str
    offset: int


@dataclass(frozen=True, slots=True, eq=False)
class ArticleCues:
    """When a numeral that is also an article counts.

    `words` are such numerals, `counting` the classifiers with which they count.  `before` matches the end of the text
    before one that counts, `listed` the text between two that count as members of a list.
    """

    words: frozenset[str]
    counting: frozenset[str]
    before: Pattern
    listed: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class LoneNumberCues:
    """When a number word that counts nothing is still a number: as a predicate (答案是四).

    `before` matches the end of the text before it, `after` the beginning of the text after it.
    """

    before: Pattern
    after: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class CountCues:
    """The cues of counts.

    Matched after the figure: `nouns`, the counted noun in the group `of`; `plain`, a noun that a number word counts
    without a classifier (两机构); `subject`, a verb whose subject is the number (of which 34 were); `half`, after a
    unit, half a unit more (两年半); `below_zero`, after degrees, negative ones (12 degrees below zero).  Matched at the
    end of the text before the figure: `numbers`, a number that counts nothing (a figure of 42), and
    `readings`, one that counts nothing even before a noun (a PMI above 50 shows growth), which end in one of the
    `reading_words`; `not_years`, four digits that are not a year (an increase of 2019 cases); `total_nouns`, what a
    large number counts (the number of visits reached).  `partitives` may separate a vague figure from its noun or unit
    (hundreds of millions of dollars).
    """

    nouns: Pattern
    plain: Pattern
    articles: ArticleCues
    numbers: Pattern
    readings: Pattern
    reading_words: Sequence[str]
    subject: Pattern
    not_years: Pattern
    total_nouns: Pattern
    partitives: Sequence[str]
    half: Pattern
    below_zero: Pattern
    lone: LoneNumberCues


@dataclass(frozen=True, slots=True, eq=False)
class ComparisonCues:
    """Comparisons in which a figure is a bound: 比30大.

    `before` matches the end of the text before the figure, `words` follow the figure, and `after` matches what follows
    the words.
    """

    before: Pattern
    words: Mapping[str, Modifier]
    after: Pattern


class DistantHedges(NamedTuple):
    """Hedges before the verb or the noun of a figure; `gap` is the pattern of the text between them, backwards.

    `not_after` maps a word to the preceding characters that make it another word.
    """

    words: Mapping[str, Modifier]
    gap: str = ""
    not_after: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, eq=False)
class HedgeCues:
    """The words that hedge a figure.

    `before` and `after` are the adjacent hedges, `inside` those between a currency and its figure (RMB约8亿),
    `in_unit` finds one inside a unit (两个多月), and `distant` are those before the verb (至少出售了五分之一) or before
    what the figure is a share or the price of (不超过总股本的5%).
    `recent` matches the end of the text before a duration that is recent rather than almost as long (近三年), and
    `periodic` are words after a figure for what is also a duration (近5个交易日), and so heads no list either;
    `of_place` matches before a count of places, which it does not bound (within 41 divisions), and `of_amount` before
    a period, which it does not either (an estimated 2020 profit).  `standards` are the text before and after a figure
    that is what others are compared with rather than a bound (above the 4.5% consensus).
    `comparatives` are hedges that may also compare a figure with the preceding one, unless `subject` matches before
    them.  `negatives` are words of minus,
    each with the preceding characters that make it another word (税负).  `articles` may separate a hedge from its
    figure (more than a 5% rise), `before_minus` are characters after which a dash is a minus, and
    `before_minus_of_money` those after which it is one before an amount of money (费用-3万元).  `passing` are hedges
    that are verbs, whose figure bounds no range (失守3000点).
    """

    before: Mapping[str, Modifier]
    after: Mapping[str, Modifier]
    inside: frozenset[str]
    in_unit: Pattern
    distant: Sequence[DistantHedges]
    recent: Pattern
    periodic: Sequence[str]
    of_place: Pattern
    of_amount: Pattern
    standards: tuple[Pattern, Pattern]
    comparatives: frozenset[str]
    subject: Pattern
    negatives: Mapping[str, str]
    articles: Sequence[str]
    before_minus: str
    before_minus_of_money: str
    passing: frozenset[str]
    comparison: ComparisonCues


@dataclass(frozen=True, slots=True, eq=False)
class MoneyCues:
    """The words of money other than the currencies after a figure.

    `prefixes` precede the figure; `ambiguous` are words that several currencies share (dollars, 元); `chained` are
    minor units that are money only directly after a larger amount (3元5角).  The unit of a price follows one of the
    `per_marks` (a barrel, /吨) or, before the figure, of the `per_marks_before` (每桶); `per_units` are these units,
    `per_tails` are mark and unit in one word (pbl), and `per_not_before` are words that make such a unit a point in
    time (a year earlier).  `letters` are scales of one letter, separated by a blank, after an amount whose currency
    precedes it (EUR 1.7 m).  `goods` may separate a measure from the unit of its rate (barrels of crude a day), and
    `attributes` may precede the unit of a price (a diluted share).  `per_share` matches before an amount that is named
    per share (earnings per share of $1.75) and holds one of the `per_share_words`, and `amounts` before a bare amount
    that is money if its sentence shows a currency (专项债155.9亿).  `namesakes` are currencies that share a name, and
    the places of each.
    """

    prefixes: Mapping[str, str]
    ambiguous: frozenset[str]
    chained: frozenset[str]
    per_marks: Sequence[str]
    per_marks_before: Sequence[str]
    per_units: Mapping[str, str]
    per_tails: Mapping[str, str]
    per_not_before: Sequence[str]
    letters: Mapping[str, int]
    goods: Pattern
    attributes: str
    per_share: Pattern
    per_share_words: Sequence[str]
    amounts: Pattern
    namesakes: Sequence[Namesakes]


class Namesakes(NamedTuple):
    """Currencies with one name: the one that is meant by default, the name, and words of the places of all of them."""

    currency: str
    name: Pattern
    places: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True, eq=False)
class ClockCues:
    """The cues of a time of day, as patterns over folded text.

    `after` matches after the hour (9 a.m., 15时), with the group `zone` for what may also follow four digits (0930
    GMT); `after_part` matches after an hour that a `part` of the day precedes (上午9点).  Both begin with one of
    `first_words`, ignoring blanks and hyphens.
    """

    first_words: Sequence[str]
    after: Pattern
    part: Pattern
    after_part: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class NameCues:
    """Names, words and identifiers that look like figures, each with the reason why they are ignored.

    `guards` are whole words and phrases, `at` are names that begin with digits (case-sensitive), `before` are names
    before digits (Boeing 737).  `identifiers` introduce an identifier (编号), with or without one of the `copulas`
    (编号为).  `addresses` matches the original text after a house number, `titled` the text around a number that is
    part of a product name.
    """

    guards: Mapping[str, str]
    at: Mapping[str, str]
    before: Mapping[str, str]
    identifiers: Mapping[str, str]
    copulas: Sequence[str]
    addresses: Pattern
    titled: Pattern
    shapes: tuple[NameShape, ...]


@dataclass(frozen=True, slots=True, eq=False)
class OrderCues:
    """The words of sequence and rank: patterns over folded text.

    `cardinal` are first characters of numerals that count and cannot order (两).  `ordering` are the last words of
    `ordinal_before` and `top_before`, and `first` the first characters of `ordinal_after` and `top_after`; elsewhere
    these patterns need not be tried.  `ordinal_before` matches before the figure and belongs to the span (第, No.),
    `ordinal_after` after a figure without such a word (十二届).  `rank_before` is searched in the preceding clause;
    `rank_after` matches after the figure, with the part that belongs to the span as group `inside` (第二大);
    `unranked` matches after a figure that no preceding word makes a rank (第三届).  `placed` are for a rank without a
    word of sequence: the first characters after it, and the patterns before and after it (居全国36位).  `top_before`
    matches before the figure and belongs to the span (top, 前), `top_after` after it (强, 大 ...).
    """

    cardinal: frozenset[str]
    ordering: frozenset[str]
    first: frozenset[str]
    ordinal_before: Pattern
    ordinal_after: Pattern
    rank_before: Pattern
    rank_after: Pattern
    unranked: Pattern
    placed: tuple[str, Pattern, Pattern]
    top_before: Pattern
    top_after: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class ConnectiveCues:
    """The text between two figures of a range, a list or a compound: patterns over folded text.

    Between two dates: `dates` makes them the first and the last of one period (2019年12月至2021年3月).
    Between two figures: `span` joins the ends of a range, `conjunction` the last members of a list and `comma` the
    others; `contrast` joins two changes in opposite directions that share the unit of the second
    (高0.2个和低2.4个百分点); `paired` joins two consecutive digits in words that bound a figure (两、三年), and
    `alternative` two consecutive numbers (three or four years); `parts` joins an amount or a measure and its smaller
    part (3 dollars and 50 cents, 2 hours and 5 minutes); `bounds` joins a lower and an upper bound (more than 10 and
    less than 40); `apposition` joins two measures of one change (rose $1.12, or 1.3 percent).
    At the end of the text before the first figure: `two_levels` of two levels (rose from 5 to 7), `by_share` of a
    change in per cent before a level (rose by 5 percent to 7 percent), `by_rate` of a change of an interest rate before
    its level (下调利率0.25厘至5.5厘), `by_amount` of another change before a level
    (rose $5 to $12), `announced` of a range (in the range of $5 to $7), and `reached` of a level, which may be one
    (rose to $5 to $7).  `between` are triples that make two figures a range, ordinals included: the text before the
    first, between the two, and after the second.
    `earlier_level` is a pair for a level and the one it is compared with (rose to 6.6 from 5.9 percent): the text
    before the first, and between the two.
    """

    dates: Pattern
    span: Pattern
    conjunction: Pattern
    contrast: Pattern
    comma: Pattern
    apposition: Pattern
    alternative: Pattern
    paired: Pattern
    parts: Pattern
    bounds: Pattern
    earlier_level: tuple[Pattern, Pattern]
    between: Sequence[tuple[Pattern, Pattern, Pattern]]
    two_levels: Pattern
    by_amount: Pattern
    by_share: Pattern
    by_rate: Pattern
    announced: Pattern
    reached: Pattern


# A basis that is the previous period, of whatever length: 环比.
SUCCESSIVE = "successive"
# A basis that is the end of the previous year, which is one only for the end of a year: 较上年末.
YEAR_END = "year_end"


class ChangeWords(NamedTuple):
    """Words of one role, except after one of the characters `not_after` and before a match of `not_before`."""

    words: Sequence[str]
    not_after: str = ""
    not_before: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class BasisCues:
    """Where the basis of a figure is stated, as patterns over the codes of the cues around it.

    `behind` matches directly after the figure (5% higher than a year ago) and `later` further on; both end with the
    basis.  `own` matches after a figure that has a comparison of its own, so that an earlier basis is not its own.
    `earlier` matches directly after the figure if a comparison with a period follows (from the third quarter of 2020),
    and `compared` finds one before it (比6月回落); both end with the period.
    Between two figures, a code of `stops` ends the scope of the basis of the first, and one of `frees` extends it to
    figures of other kinds (其中).  `rated` matches directly after the figure if a rate with its basis follows
    (8.6%的同比涨幅, +5% YoY).  `year_end` finds in the text that it speaks of the end of a year.
    `lone_year` is the basis of a comparison with a year in a text that names no other one (与2020年相比).
    """

    behind: Pattern
    later: Pattern
    own: Pattern
    earlier: Pattern
    compared: Pattern
    stops: frozenset[str]
    frees: frozenset[str]
    rated: Pattern
    year_end: Pattern
    lone_year: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ChangeCues:
    """The cues of change: words, marks and bases, and the tables that attach them to figures.

    `words` are all words with a code, by the name of the cue (`econnum.lang.attachment.CODES`), with the direction
    before it if it has one: `up mover`, `opener`; words with edges of their own have a row of their own, with a label
    (`up verb: 升`).  None of them may be next to one of the characters `edge`.  `marks` are the marks of punctuation by
    character, and `bases` finds the bases, with a group for each.
    `rows` attach a change to a figure, `joints` share the change of the preceding one, `basis` finds its basis.
    Between two figures: `against` matches the end of the text before a figure that the first is compared with and
    whose currency it shares (, up from 9.4 billion).  `amounts` matches the end of the text before a bare amount that
    is money if the text shows its currency (成交额).  `occasions` matches a word for times that counts occasions and is
    not a multiple (raised three times in May), unless `factors` matches before it (interest cover was three times).
    `objects` finds, to the end of a count, that it is one of the objects of a deed, by which nothing changed by so much
    (增持85只).  `rated` are the bases right after which a rate is a change without a word of change (产出环比0.9%).
    """

    words: Mapping[str, ChangeWords]
    edge: str
    marks: Mapping[str, str]
    bases: Pattern
    rows: Rows
    joints: Sequence[Joint]
    classes: Mapping[str, str]
    basis: BasisCues
    against: Pattern
    amounts: Pattern
    occasions: Pattern
    factors: Pattern
    objects: Pattern
    rated: Sequence[str]


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The whole description of a language for the engine.

    `alphabet` are its letters as a character class.  A statement never ends with a word of `unfinished`, so such a word
    at the end of a line continues in the next.  `letters` matches a figure that is clearly of this language;
    `variants` map characters to others, one to one.  `anchors` and `scales` read its numerals: `scales` continue Arabic
    digits, by their first characters, ignoring up to two blanks or hyphens (a single letter: if no other letter
    follows).  `following` are the words that may follow a figure, and `not_before` maps words, and guards, to what
    follows if they have another meaning.  `year_nouns` matches after four digits that a noun makes a year (below 2022
    levels), `year_after` and `year_ends` before and after four digits that a preposition makes one (up 5% over 2019),
    `before_days` at the end of the text before a list of days (on 17 and 18 March), and `partial` before a part of a
    period (mid-1990s).  `lasting` are two patterns, before and after two digits with the word for a year, which make
    them a duration rather than a year (历时22年, 22年来); None if the language does not write years so.
    """

    code: str
    alphabet: str
    unfinished: Sequence[str]
    letters: Pattern
    variants: Mapping[str, str]
    anchors: Sequence[Anchor]
    scales: Mapping[str, Callable[[str, Numeral], Numeral]]
    following: Mapping[str, Word]
    not_before: Mapping[str, Iterable[str]]
    money: MoneyCues
    hedges: HedgeCues
    counts: CountCues
    order: OrderCues
    changes: ChangeCues
    connectives: ConnectiveCues
    periods: Sequence[PeriodForm]
    year_nouns: Pattern
    year_after: Pattern
    year_ends: Pattern
    before_days: Pattern
    partial: Pattern
    lasting: tuple[Pattern, Pattern] | None
    relative: Mapping[str, Step]
    clock: ClockCues
    names: NameCues
