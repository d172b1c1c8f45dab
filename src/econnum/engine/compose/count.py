"""Counts, with a classifier or a counted noun; and numbers that count nothing."""

from __future__ import annotations

from itertools import pairwise

from econnum.engine.adjacency import Endings
from econnum.engine.compose.context import Context
from econnum.engine.compose.hedge import hedge_after
from econnum.engine.draft import Draft
from econnum.engine.scripts import LANGUAGE_OF
from econnum.engine.source import Source
from econnum.exact import last_place
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of, present
from econnum.lang.schema import ChangeCues, Numeral

__all__ = [
    "LONELY",
    "NAMED_BEFORE",
    "READING",
    "compose_classified",
    "compose_counted",
    "compose_number",
    "count_occasions",
    "count_rows",
]

LONELY = "a number word that counts nothing"
"""The reason for ignoring a lone number word, which is still read as a member of a range or a list."""

NAMED_BEFORE = "count of what was named"
"""The rule of a number that counts what the text named before: of which 34 were."""

READING = "reading"
"""The rule of a number that is a reading on a scale, whatever noun follows: ratings of 1 through 4 correspond to."""

ARTICLE = "an article, not a count"
"""Why 一 with a classifier is no figure; in a row of its like it is one all the same."""

_ARTICLES = tuple(language.counts.articles for language in LANGUAGES.values())
_MILLION = 6
_TEN_THOUSAND = 4
_REACH = 32
_TALLY = 90
_CELL_EDGES = frozenset({"", "\n", "\t", "|"})
_PARTITIVES = tuple(f" {word} " for language in LANGUAGES.values() for word in language.counts.partitives)
_BELOW_ZERO = present(language.counts.below_zero for language in LANGUAGES.values())
_SUBJECT = any_of(language.counts.subject for language in LANGUAGES.values())
_READINGS = any_of(language.counts.readings for language in LANGUAGES.values())
_MAY_READ = Endings(word for language in LANGUAGES.values() for word in language.counts.reading_words).at
_LONGEST_READING = 4  # characters of a number on a scale
_PLAIN = tuple(language.counts.plain for language in LANGUAGES.values())
_COUNTED: dict[str | None, Pattern] = {code: language.counts.nouns for code, language in LANGUAGES.items()}


def compose_classified(source: Source, draft: Draft, context: Context) -> bool:
    """Whether a classifier follows the figure: 37个, 200余家."""
    word = context.word
    if word is None or word.role != "classifier":
        return False
    if _parted(source.folded, draft.numeral):
        return False
    draft.end = context.end
    if _is_article(source, draft):
        draft.refused(ARTICLE)
        return True
    draft.became("count", "classifier").of = _noun(source, draft.end)
    return True


def _parted(folded: str, numeral: Numeral) -> bool:
    """Whether a blank separates the figure from the next word although it has no blanks inside: 净投放1200亿 本周."""
    if folded[numeral.end] != " ":
        return False
    if numeral.bare and "." in folded[numeral.start : numeral.end] and folded[numeral.start - 1] == " ":
        return folded[numeral.start - 2].isdecimal()  # 540.4 17.8 大豆: cells of a table
    return (
        numeral.exponent >= _TEN_THOUSAND
        and not folded[numeral.end - 1].isascii()
        and " " not in folded[numeral.start : numeral.end]
        and folded[numeral.start - 1] != " "
    )


def _is_article(source: Source, draft: Draft) -> bool:
    """Whether the numeral is an article and counts nothing: 一个问题."""
    folded, numeral = source.folded, draft.numeral
    written = folded[numeral.start : numeral.end]
    for cues in _ARTICLES:
        if written in cues.words:
            before, classifier = source.before(draft.start, 4), folded[numeral.end : draft.end].strip()
            return classifier not in cues.counting and not cues.before.search(before)
    return False


def _may_be_article(written: str) -> bool:
    return any(written in cues.words for cues in _ARTICLES)


def count_rows(source: Source, drafts: list[Draft]) -> None:
    """Make articles in a list of counts counts: 一个高地、一个基地; 一个试验区和两个产业园."""
    for left, right in pairwise(drafts):
        if left.reason is not ARTICLE and right.reason is not ARTICLE:
            continue
        pair = [draft for draft in (left, right) if draft.reason is ARTICLE]
        others = all(draft.kind == "count" for draft in (left, right) if draft not in pair)
        if pair and others and any(cues.listed.fullmatch(source.folded, left.end, right.start) for cues in _ARTICLES):
            for draft in pair:
                draft.reason = None
                draft.became("count", "row").of = _noun(source, draft.end)


def compose_counted(source: Source, draft: Draft, context: Context) -> bool:
    """Whether the figure is a whole number with a noun that it counts: 271 activities, 627万创作者."""
    if draft.value is not None and draft.value != draft.value.to_integral_value():
        return False
    noun = _noun(source, draft.end)
    if draft.numeral.end - draft.numeral.start <= _LONGEST_READING and _is_reading(source, draft):
        draft.became("number", READING)
        return True
    if noun is None and draft.value is None:
        for partitive in _PARTITIVES:
            if source.folded.startswith(partitive, draft.end):
                noun = _noun(source, draft.end + len(partitive) - 1)
    if noun is None and source.folded[draft.end] == " " and _is_below_zero(source, draft):
        return True
    if noun is None:
        left = context.preceding
        if left is not None and left.negative:
            return False  # counts are not negative
        return _counts(source, draft, draft.start if left is None else left.hedge_start)
    single = draft.numeral.end - draft.numeral.start == 1
    if _stands_alone(source, draft.numeral):
        return False
    lone = draft.numeral.spelled and (draft.numeral.bare or single) and "一" <= noun[0] <= "鿿"
    if lone and not any(plain.match(source.folded, draft.end) for plain in _PLAIN):
        draft.refused(LONELY)
        return True
    draft.became("count", "counted noun").of = noun
    return True


def _is_reading(source: Source, draft: Draft) -> bool:
    """Whether the number is a reading on a scale: a PMI above 50 shows growth."""
    return _MAY_READ(source.folded, draft.start) and _READINGS.search(source.before(draft.start, _REACH)) is not None


def _counts(source: Source, draft: Draft, start: int) -> bool:
    """Whether a whole number in running text counts something that the text named before: of which 34 were.

    `start` is the beginning of its hedge.
    """
    folded = source.folded
    told = folded[start - 2].isalpha() or folded[start - 2] == ","
    if not told and _SUBJECT.match(folded, draft.end) is None:
        return False
    if draft.value is None or draft.value <= 1 or last_place(draft.value) < 0:
        return False  # rose above 7.0
    cues = LANGUAGES[source.language(draft.start, draft.end)].counts
    if not (told or cues.subject.match(folded, draft.end)):
        return False
    if cues.numbers.search(source.before(start, _REACH)):
        return False
    if draft.exponent >= _MILLION and not (
        cues.subject.match(folded, draft.end) or cues.total_nouns.search(source.before(start, _TALLY))
    ):
        return False  # 2.4 billion without a noun may be an amount or a count
    draft.became("count", NAMED_BEFORE)
    return True


def compose_number(source: Source, draft: Draft, context: Context) -> bool:
    """A number of no other kind."""
    numeral = draft.numeral
    if (
        numeral.spelled
        and (numeral.bare or (numeral.end - numeral.start == 1 and numeral.modifier == "exact"))
        and (context.preceding is None or not context.preceding.negative)
        and numeral.value != 0  # 降至零: a level; otherwise zero is a word
        and not _fills_cell(source, numeral)
        and not _stands_alone(source, numeral)
        and (numeral.end - numeral.start == 1 or _may_be_article(source.folded[numeral.start : numeral.end]))
    ):
        draft.refused(LONELY)
    else:
        draft.became("number", "number")
    return True


def _is_below_zero(source: Source, draft: Draft) -> bool:
    """Whether a number is below zero: 15 below zero."""
    for pattern in _BELOW_ZERO:
        if below := pattern.match(source.folded, draft.end):
            draft.became("number", "number").end = below.end()
            draft.negate()
            return True
    return False


def _fills_cell(source: Source, numeral: Numeral) -> bool:
    """Whether the numeral fills its line or its table cell."""
    before = source.before(numeral.start, 2).strip(" ")[-1:]
    return before in _CELL_EDGES and source.folded[numeral.end] in _CELL_EDGES


def _stands_alone(source: Source, numeral: Numeral) -> bool:
    """Whether a lone number word is a predicate, or has a hedge: 答案是四, 三以上."""
    if numeral.end - numeral.start > 1 or not numeral.spelled:
        return False
    hedge = hedge_after(source, numeral.end)
    if hedge is not None and hedge[1] - numeral.end > 1:
        return True
    before = source.before(numeral.start, 4)
    return any(
        cues.before.search(before) and cues.after.match(source.folded, numeral.end)
        for cues in (language.counts.lone for language in LANGUAGES.values())
    )


def _noun(source: Source, position: int) -> str | None:
    """The counted noun at the position, in half width, or None."""
    folded = source.folded
    first = folded[position]
    pattern = _COUNTED.get(LANGUAGE_OF[folded[position + 1] if first in " -" else first])
    match = None if pattern is None else pattern.match(folded, position)
    return None if match is None else source.original(match.start("of"), match.end("of")).strip()


_FACTOR_REACH = 40


def count_occasions(source: Source, cues: ChangeCues, figures: list[Draft]) -> None:
    """Make a multiple without a change a count if it counts occasions: raised three times in May."""
    for draft in figures:
        if draft.kind != "multiple" or draft.change is not None or not cues.occasions.match(source.folded, draft.end):
            continue
        whole = all(f is None or not f.as_tuple().exponent for f in (draft.value, draft.low, draft.high))
        if cues.factors.search(source.before(draft.start, _FACTOR_REACH)):
            continue
        if whole and source.before(draft.hedge_start, 2).strip(" "):
            draft.became("count", "occasions")  # a multiple alone on its line does not count occasions
