"""What a language gives to the engine: tables of words by their role, and readers of its own numerals.

The engine compiles these tables and never asks which language it reads.  A new language is a folder with the
same file names as its neighbours, ending in one `Language`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from econnum.amount import Modifier
from econnum.lang.naming import NameShape
from econnum.lang.patterns import Pattern
from econnum.vagueness import VagueWord

__all__ = [
    "AloneCues",
    "Anchor",
    "ArticleCues",
    "ChangeCues",
    "ChangeWords",
    "ClockCues",
    "ComparedCues",
    "CountCues",
    "FarHedges",
    "HedgeCues",
    "JoinCues",
    "Language",
    "MoneyCues",
    "NameCues",
    "Numeral",
    "OrderCues",
    "PeriodForm",
    "Sense",
    "Sensed",
    "Word",
]


class Word(NamedTuple):
    """What a word beside a figure does to it: its role, and what the role needs to know, which its composer names."""

    role: str
    payload: Any = None


class Sense(NamedTuple):
    """What a word of several meanings is where the text shows it: 分 is a minute behind an hour, C a degree of heat.

    `before` is searched in what stands left of the figure, `after` matched behind the word; where both are given,
    both must show it.  A `capital` sense wants the word written in capitals.
    """

    word: Word
    before: Pattern | None = None
    after: Pattern | None = None
    capital: bool = False


class Sensed(NamedTuple):
    """The meanings of a word, first come first served, and what it is where nothing shows one: None for no word."""

    senses: tuple[Sense, ...]
    otherwise: Word | None = None


class Numeral(NamedTuple):
    """A number as read from the text, before it is known what it counts.

    `exponent` is the power of ten of its last scale word, which a neighbour in a range or list may borrow
    where it is `bare`, that is without a scale of its own.  `word` says what the numeral is by itself, where
    it says so (百分之二十, one third, fifth, doubled); `spelled` that it is written in words.  `big` is the power of
    the big scale alone, where `exponent` holds a small one too (九千亿), for neighbours that have a small one (七千).
    `vague` is the word that bounds the figure, where how wide it is is a matter of policy.
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = "exact"
    exponent: int = 0
    word: Word | None = None
    spelled: bool = False
    bare: bool = True
    big: int = 0
    vague: VagueWord | None = None


class Anchor(NamedTuple):
    """Where a numeral can begin: its first characters, the pattern after the first one, and its reader.

    The reader gets the folded text, the anchor's start and end, and answers with a numeral or with the
    reason why there is none.  `heads` are the words one of which begins `rest`: one look at them all spares a
    text of words a try of each anchor in turn.  They are left out where the first characters tell enough.
    """

    name: str
    first: str
    rest: str
    read: Callable[[str, int, int], Numeral | str]
    heads: tuple[str, ...] = ()


class PeriodForm(NamedTuple):
    """A form of the calendar: a pattern at the first character of the expression, and its TIMEX3 value.

    `begins` says where it is worth trying: at a calendar word (`word`), at a numeral of four digits (`year`), at a
    letter before digits and behind another script (`letter`), or at a numeral that one of these characters follows,
    blanks and hyphens aside.
    """

    name: str
    begins: str
    pattern: Pattern
    timex: Callable[[re.Match[str]], str | None]


class Step(NamedTuple):
    """A period reckoned from the day of a text: so many units on or back, or the `year to date`."""

    unit: str
    offset: int


@dataclass(frozen=True, slots=True, eq=False)
class ArticleCues:
    """When a numeral that is also an article counts: `words` are such numerals, `counting` the classifiers with
    which they count, `before` ends the text before one that does, and `row` joins two that count in a row.
    """

    words: frozenset[str]
    counting: frozenset[str]
    before: Pattern
    row: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class AloneCues:
    """When a lone number word that counts nothing is a number all the same: as what something is (答案是四).

    `before` ends the text before it, `after` begins the text behind it.
    """

    before: Pattern
    after: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class CountCues:
    """What makes a number a count.

    `nouns` matches at a figure's end where a noun that it counts follows, as group `of`; `plain` where one follows
    that a lone number word counts without a classifier (两机构); `partitives` may stand between a vague figure and its
    noun or unit (hundreds of millions of dollars).  `numbers` ends the text before a whole number that counts nothing
    (a figure of 42), `subject` matches behind one that does something and so counts those who do (of which 34 were);
    `totals` ends the text before four digits that are no year (an increase of 2019 cases).  `half` matches behind a
    unit where half a unit more is meant (两年半), `below_zero` behind degrees that are counted down from zero (12
    degrees below zero).
    """

    nouns: Pattern
    plain: Pattern
    articles: ArticleCues
    numbers: Pattern
    subject: Pattern
    totals: Pattern
    tallied: Pattern  # ends what names something counted before a large number: the number of visits reached
    partitives: Sequence[str]
    half: Pattern
    below_zero: Pattern
    alone: AloneCues


@dataclass(frozen=True, slots=True, eq=False)
class ComparedCues:
    """When a figure bounds what is compared with it: 比30大.

    `before` ends the text before the figure, `words` stand behind it, and `after` begins what follows those.
    """

    before: Pattern
    words: Mapping[str, Modifier]
    after: Pattern


class FarHedges(NamedTuple):
    """Hedges that stand before the verb or the noun of a figure; `gap` is the pattern of what may stand between.

    `not_after` gives, for a word, the characters before it that make it another word.
    """

    words: Mapping[str, Modifier]
    gap: str = ""
    not_after: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, eq=False)
class HedgeCues:
    """The words that hedge a figure.

    `before` and `after` are the words beside it; `inside` those that may stand between a currency and its figure
    (RMB约8亿), and `within` finds in a unit what says that there is more of it (两个多月).  `far` are those that stand
    before the verb (至少出售了五分之一).  `recent` ends the text before a length of time that is recent rather than
    nearly so long (近三年).  `comparatives` are hedges that may also compare a figure with the one before it.
    `negatives` are words of minus, each with the characters before it that make another word (税负).  `articles` may
    stand between a hedge and its figure (more than a 5% rise), and `before_minus` are characters behind which a dash
    is a minus.
    """

    before: Mapping[str, Modifier]
    after: Mapping[str, Modifier]
    inside: frozenset[str]
    within: Pattern
    far: FarHedges
    recent: Pattern
    comparatives: frozenset[str]
    negatives: Mapping[str, str]
    articles: Sequence[str]
    before_minus: str
    compared: ComparedCues


@dataclass(frozen=True, slots=True, eq=False)
class MoneyCues:
    """The words of money that are no unit to the right of a figure.

    `prefixes` stand before the figure; `ambiguous` are words that several currencies share (dollars, 元); `chained`
    are parts of a currency that are money only right after a larger amount (3元5角).  A price may be for a unit:
    `per_marks` introduce it (a barrel, /吨), `per_marks_before` do so before the figure (每桶), `per_units` name it,
    and `per_tails` say it in one word (pbl); `per_not_before` are words behind such a unit that make it a point in
    time (a year earlier).  `letters` are scales of one letter that a blank parts from an amount with its currency
    before it (EUR 1.7 m).  `goods` is what may stand between a measure and the unit of its rate (barrels of crude a
    day).
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


@dataclass(frozen=True, slots=True, eq=False)
class ClockCues:
    """What makes a number an hour of the day, as patterns over folded text.

    `after` matches behind the hour (9 a.m., 15时), with the group `zone` for what also follows four digits (0930 GMT);
    `after_part` matches behind one that a `part` of the day stands before (上午9点).  `behind` are the words that
    these can begin with, blanks and hyphens aside.
    """

    behind: Sequence[str]
    after: Pattern
    part: Pattern
    after_part: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class NameCues:
    """What looks like a figure and is a name, a word or an identifier, each with the reason.

    `guards` are whole words and phrases, `at` names that begin with digits in their own letters' case, `before`
    names that end before digits (Boeing 737).  `identifiers` announce an identifier (编号), with one of the
    `copulas` behind them or none (编号为).  `addresses` matches the text itself behind a house number,
    `titled` the text around one that names a product.
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

    `cardinal` are characters that begin numerals which count and tell no place (两).  `ordering` are the words that
    `ordinal_before` and `top_before` can end in, and `first` the characters that `ordinal_after` and `top_after` can
    begin with, which spares the look-up elsewhere.  `ordinal_before` matches at the end of what stands left of the
    figure (第, No.) and belongs to the span, `ordinal_after` at the end of a figure that needs no such word (十二届);
    `rank_before` is searched in the clause to the left, `rank_after` matched at the figure's end, with the group
    `inside` for what belongs to the span (第二大), `unranked` at the end of one that no word before makes a rank
    (第三届); `top_before` matches at the end of what stands left (top, 前) and belongs to the span, `top_after` at the
    figure's end (强, 大 ...).
    """

    cardinal: frozenset[str]
    ordering: frozenset[str]
    first: frozenset[str]
    ordinal_before: Pattern
    ordinal_after: Pattern
    rank_before: Pattern
    rank_after: Pattern
    unranked: Pattern
    top_before: Pattern
    top_after: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class JoinCues:
    """What stands between two members of a range or a list: patterns over folded text.

    `span` joins a range and `conjunction` the last members of a list, which a `comma` may carry on; `contrast` parts
    two that go different ways and share the unit of the second (高0.2个和低2.4个百分点).  `paired` stands between two
    neighbouring digits in words that bound a figure (两、三年).  `alternative` stands between two neighbouring numbers
    that bound a figure (three or four years), `parts` between an amount or a measure and its smaller part (3 dollars
    and 50 cents, 2 hours and 5 minutes).  `bounds` stands between a bound from below and one from above (more than 10
    and less than 40).  `between` are triples of patterns that make two members a range, places in a sequence among
    them: what ends the text before the first, what stands between them, and what begins the text after the second;
    `apart` ends the text before the first of two levels (rose from 5 to 7), `by` before a share of change that a level
    follows (rose by 5 percent to 7 percent), `by_amount` before any other amount of change (rose $5 to $12).
    `earlier` parts a level from the one it is set against (rose to 6.6 from 5.9 percent): what ends the text before
    the first, and what stands between them.  `apposition` stands between two measures of one change (rose $1.12, or
    1.3 percent), `ellipsis` between two changes that share one verb (exports grew 8 percent and imports 4.3 percent).
    """

    span: Pattern
    conjunction: Pattern
    contrast: Pattern
    comma: Pattern
    apposition: Pattern
    ellipsis: Pattern
    alternative: Pattern
    paired: Pattern
    parts: Pattern
    bounds: Pattern
    earlier: tuple[Pattern, Pattern]
    between: Sequence[tuple[Pattern, Pattern, Pattern]]
    apart: Pattern
    by_amount: Pattern
    by: Pattern


# The basis that is named as the period before, whichever the text tells of: 环比.
SUCCESSIVE = "successive"


class ChangeWords(NamedTuple):
    """Words of one role; they are others behind the characters `not_after`, and before what `not_before` matches."""

    words: Sequence[str]
    not_after: str = ""
    not_before: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ChangeCues:
    """The words of change around a figure, as patterns over folded text.

    `words` are the words of change in the clause left of the figure, by their role: `up`, `down` and `flat` for words
    of moving, `up_rate` and `down_rate` for words that name a rate of change, `up_act` and `down_act` for deeds whose
    object may be the figure itself (raised $5 million), which are a change only of a share, `up_time` and `down_time`
    for lengths of time; `moved` for words that tell no way (went from 30 to 45); and `carry` for words that make an
    earlier basis reach on (其中), `topic` for words that close a `topic`.  `edge` are the characters that such a word
    may not adjoin.  A clause ends with one of `clause_ends`, each with a pattern of what shows behind it that it does.
    `link` must match the whole of what stands between word and figure, `loose_link` is the wider link that shares of a
    base allow; `level` matches where the figure is the level reached.  `after` matches at the figure's end and has the
    groups `up` and `down`, and `down_share` for words that are a change of a share and a result of money (a 5% loss);
    most figures have one of the characters `after_not` there, which show at once that it does not match.  `basis` has
    a group for each basis, named by it; `basis_after` may stand to the right; `comparison` is any other comparison,
    which ends the reach of an earlier basis; `against` ends the whole text between a figure and one that is set
    against it and is of its unit (, up from 9.4 billion); `reached` matches a hedge that makes the figure the level
    reached (fell below 3,000), `paced` what stands behind a rate of change (grew at a 2% pace); `restated` matches
    behind a figure that a share says again (lost 45 cents, or 0.6%); `levels` is the whole text between two levels of
    one rate of growth (growth slowed from 7% to 5%); `occasions` matches behind a word for times that counts occasions
    and is no multiple (raised three times in May); `topic` names what the rest of a sentence is compared with
    (与上年同期相比); `amounts` ends the text before a bare amount that is one of money where the text shows its
    currency (成交额); `by` and `of` end what stands between word and figure where it names the amount of a deed
    (raised by 5 yuan) and of a rate (growth of 3 times).
    """

    words: Mapping[str, ChangeWords]
    edge: str
    clause_ends: Mapping[str, str]
    link: Pattern
    loose_link: Pattern
    level: Pattern
    after: Pattern
    after_not: str
    basis: Pattern
    basis_after: Pattern
    comparison: Pattern
    against: Pattern
    levels: Pattern
    reached: Pattern
    paced: Pattern
    restated: Pattern
    occasions: Pattern
    topic: Pattern
    amounts: Pattern
    by: Pattern
    of: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Everything the engine knows of one language.

    `alphabet` are its letters as a character class, `letters` matches where a figure shows by itself that it is of
    this language; `variants` are characters that stand for others, one to one; `anchors` and `scales` read its
    numerals, `scales` what goes on after digits, by all that it can begin with, up to two blanks or hyphens aside (a
    letter alone: where no other follows it); `right` are the words that may follow a figure, `not_before` what shows
    behind one of them, or behind a guard, that it is none.
    """

    code: str
    alphabet: str
    unfinished: Sequence[str]  # words that no statement ends with, so that one at a line's end goes on in the next
    letters: Pattern
    variants: Mapping[str, str]
    anchors: Sequence[Anchor]
    scales: Mapping[str, Callable[[str, Numeral], Numeral]]
    right: Mapping[str, Word]
    not_before: Mapping[str, Iterable[str]]
    money: MoneyCues
    hedges: HedgeCues
    counts: CountCues
    order: OrderCues
    changes: ChangeCues
    joins: JoinCues
    periods: Sequence[PeriodForm]
    of_a_year: Pattern  # matches behind four digits that a noun makes a year: below 2022 levels
    partly: Pattern  # ends the text before a period that is taken in part: mid-1990s
    relative: Mapping[str, Step]
    clock: ClockCues
    names: NameCues
