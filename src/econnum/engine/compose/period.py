"""Dates and calendar periods."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from econnum.engine.compose.connectives import COMMA, CONJUNCTION, CONNECTIVES, LISTED
from econnum.engine.compose.context import UNITS, Context
from econnum.engine.draft import Draft
from econnum.engine.scan import with_scale
from econnum.engine.source import Source
from econnum.exact import last_place
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of
from econnum.lang.schema import Numeral, PeriodForm
from econnum.lang.timex import UNKNOWN_YEAR
from econnum.lexicon.units import TIMES

__all__ = ["DATED_AFTER", "DATED_BEFORE", "compose_form", "compose_year", "join_dates", "list_days", "share_years"]

_FORMS = [form for language in LANGUAGES.values() for form in language.periods]
_AT_WORDS = tuple(form for form in _FORMS if form.begins == "word")
_AT_YEARS = tuple(form for form in _FORMS if form.begins == "year")
_AT_EARLY_YEARS = tuple(form for form in _FORMS if form.begins == "early")
_AT_LETTERS = tuple(form for form in _FORMS if form.begins == "letter")
_AT_APOSTROPHES = tuple(form for form in _FORMS if form.begins == "apostrophe")
_BEGINS_ELSEWHERE = frozenset({"word", "year", "early", "letter", "apostrophe"})
_AFTER_DIGITS = [form for form in _FORMS if form.begins not in _BEGINS_ELSEWHERE]
# The forms by the character directly after the digits, and by the one after a blank or hyphen.
_BY_NEXT: dict[str, tuple[PeriodForm, ...]] = {
    character: tuple(form for form in _AFTER_DIGITS if character in form.begins.lower())
    for character in dict.fromkeys("".join(form.begins.lower() for form in _AFTER_DIGITS))
}
_BY_NEXT_APART: dict[str, tuple[PeriodForm, ...]] = {
    character: tuple(form for form in _AFTER_DIGITS if character in form.begins)
    for character in dict.fromkeys("".join(form.begins for form in _AFTER_DIGITS))
}
_TOTALS = any_of(language.counts.not_years for language in LANGUAGES.values())
_YEAR_NOUNS = any_of(language.year_nouns for language in LANGUAGES.values())
_YEAR_AFTER = any_of(language.year_after for language in LANGUAGES.values())
_YEAR_ENDS = any_of(language.year_ends for language in LANGUAGES.values())
_ROUND = frozenset(map(Decimal, (1800, 1900, 2000, 2100)))  # more often a number than a year
_PARTIAL = any_of(language.partial for language in LANGUAGES.values())
_BEFORE_DAYS = any_of(language.before_days for language in LANGUAGES.values())
_FIRST_YEAR, _YEARS_END = 1800, 2200
_PREPOSITION = 12
_DIGITS = frozenset("0123456789")
_JOINED_DIGITS = frozenset({"fraction", "dotted"})
_YEARS = "years"
_SPANS_OF_YEARS = tuple(form.pattern for form in _FORMS if form.name == _YEARS)
_QUARTER = Pattern("(?:FY)?[0-9X]{4}-Q[1-3]")
_QUARTERS = 4
_TO_DIGIT = frozenset("-~至到–")
_SHORT = 2  # digits of a year after an apostrophe
_NAMING = frozenset("abcdefghijklmnopqrstuvwxyz-.")  # before digits that are the rest of a name
_NO_FORMS: tuple[PeriodForm, ...] = ()
# Next to a numeral without a word of its own, one of these is needed for a date.
DATED_BEFORE = _NAMING | {"'"}
DATED_AFTER = frozenset([*_BY_NEXT, *" -"])


def compose_form(source: Source, draft: Draft, context: Context) -> bool:
    """Whether the figure begins a date or a calendar period with an unmistakable form."""
    numeral, folded = draft.numeral, source.folded
    before = folded[numeral.start - 1]
    if before in _NAMING and not numeral.spelled and (before >= "a" or "a" <= folded[numeral.start - 2] <= "z"):
        other = folded[numeral.start - 2]  # Q3 after a word of a script without blanks: 公司Q3
        if other.isalpha() and not other.isascii() and _tried(source, draft, _AT_LETTERS, numeral.start - 1):
            draft.start = numeral.start - 1
            return True
        if not _PARTIAL.search(folded, max(0, numeral.start - 8), numeral.start):
            return False  # the rest of a name, or of a date that begins earlier
    word = numeral.word
    if word is not None and word.role == "calendar":
        return _tried(source, draft, _AT_WORDS) or _refuse(source, draft)
    if (
        before == "'"
        and numeral.end - numeral.start == _SHORT
        and _tried(source, draft, _AT_APOSTROPHES, numeral.start - 1)
    ):
        draft.start = numeral.start - 1
        return True
    if numeral.exponent and not numeral.bare:
        return False
    if word is not None and word.role in _JOINED_DIGITS and not numeral.spelled:
        joint = next(c for c in folded[numeral.start : numeral.end] if not c.isdecimal())
        return _tried(source, draft, _BY_NEXT.get(joint, _NO_FORMS))  # 6/10 and 2020.08.22
    after = folded[numeral.end]
    if after in _BY_NEXT and _tried(source, draft, _BY_NEXT[after]):
        return True
    if after not in " -":
        return False
    apart = folded[numeral.end + 1]
    return apart in _BY_NEXT_APART and _tried(source, draft, _BY_NEXT_APART[apart])


def compose_year(source: Source, draft: Draft, context: Context) -> bool:
    """Whether four bare digits are a year."""
    numeral = draft.numeral
    if numeral.end - numeral.start != 4 or numeral.spelled:
        return False
    if draft.value is not None and draft.value < _FIRST_YEAR:
        return _tried(source, draft, _AT_EARLY_YEARS)
    if not _may_be_year(source, draft, context):
        return False
    for span in _SPANS_OF_YEARS:
        match = span.match(source.folded, numeral.start)
        if match is not None and _measured(source, match.end()):
            return False  # 1800至2000万吨
    return _tried(source, draft, _AT_YEARS)


def _may_be_year(source: Source, draft: Draft, context: Context) -> bool:
    if context.word is not None and context.word.role != "code":
        return False
    left = context.preceding
    if left is not None and left.currency is not None:
        return False
    if left is not None and left.modifier in {"more_than", "nearly", "less_than"}:
        if _YEAR_NOUNS.match(source.folded, draft.end) is None and not _follows_preposition(source, draft):
            return False
    if draft.value is None or draft.value >= _YEARS_END:
        return False
    return _TOTALS.search(source.before(draft.start, 24)) is None


def _follows_preposition(source: Source, draft: Draft) -> bool:
    """Whether the digits end a clause after a word that hedges other figures: up 5% over 2019."""
    ends = _YEAR_ENDS.match(source.folded, draft.end) is not None and draft.value not in _ROUND
    return ends and _YEAR_AFTER.search(source.before(draft.start, 12)) is not None


def _measured(source: Source, position: int) -> bool:
    """Whether a scale or a unit follows two numbers that look like years: 1950-2000 tonnes, 1500-2000亿元."""
    word, _ = source.word_after(position)
    if word is not None and word.role in UNITS and word.payload not in TIMES:
        return True
    return with_scale(source.folded, Numeral(position, position, Decimal(1))).exponent > 0


def _tried(source: Source, draft: Draft, forms: tuple[PeriodForm, ...], start: int | None = None) -> bool:
    for form in forms:
        match = form.pattern.match(source.folded, draft.numeral.start if start is None else start)
        if match is None:
            continue
        if form.name == _YEARS and _measured(source, match.end()):
            continue
        timex = form.timex(match)
        if timex == "":
            draft.refused("a line of a chart")
            draft.end = match.end()
            return True
        if timex is not None:
            draft.became("period", form.name).timex = timex
            draft.end = match.end()
            draft.value = draft.low = draft.high = None
            draft.modifier = "exact"  # 七八月 is an interval of two months, not a vague figure
            return True
    return False


def _refuse(source: Source, draft: Draft) -> bool:
    draft.refused("a word of the calendar without a date")
    if source.folded[draft.end - 1] == " ":
        draft.end -= 1  # the blank before a possible date
    return True


_FISCAL = Pattern("FY[0-9]{4}")
_YEAR = Pattern("[0-9]{4}")
_LAST_DAY = 31
_LONGEST_JOINT = 12
_GRAIN = Pattern("[0-9]+")
_DECADE = Pattern("[0-9]{2,3}X")
_DAY = Pattern(r"(?:[0-9X]{4}-[0-9]{2}|XXXX-XX)-(?P<day>[0-9]{2})")


def list_days(source: Source, drafts: list[Draft]) -> None:
    """Make bare days after a date dates of the same month: April 12 and 26, June 5, 6 and 7."""
    for first, date in enumerate(drafts):
        if date.kind != "period" or (dated := _DAY.fullmatch(date.timex or "")) is None:
            continue
        run, day = 0, int(dated["day"])
        for offset, (left, right) in enumerate(pairwise(drafts[first : first + _LAST_DAY])):
            if not _is_day_after(right, day):
                break
            day = int(right.value or 0)
            if CONJUNCTION.fullmatch(source.folded, left.end, right.start):
                run = offset + 1
                break
            if not COMMA.fullmatch(source.folded, left.end, right.start):
                break
        for draft in drafts[first + 1 : first + 1 + run]:
            _make_day(draft, dated)
        _list_days_before(source, drafts, first, dated)


def _list_days_before(source: Source, drafts: list[Draft], last: int, dated: re.Match[str]) -> None:
    """Make bare days before a date that begins with its day dates of the same month: on 5, 6 and 7 June."""
    first, day = last, int(dated["day"])
    if source.folded[drafts[last].start] not in _DIGITS:
        return
    while first and _is_day(drafts[first - 1]) and (drafts[first - 1].value or 0) < day:
        joint = CONJUNCTION if first == last else COMMA
        if not joint.fullmatch(source.folded, drafts[first - 1].end, drafts[first].start):
            break
        first -= 1
        day = int(drafts[first].value or 0)
    if first < last and _BEFORE_DAYS.search(source.before(drafts[first].start, _PREPOSITION)):
        for draft in drafts[first:last]:
            _make_day(draft, dated)


def _make_day(draft: Draft, dated: re.Match[str]) -> None:
    """Make a bare number a date of the month of another date."""
    draft.timex = f"{dated.string[: dated.start('day')]}{int(draft.value or 0):02}"
    draft.became("period", "day of a list").value = None


def join_dates(source: Source, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the first and the last date of a period merged: 2023年10月17日至2024年1月5日, Q1-Q3."""
    joined: list[Draft] = []
    first: Draft | None = None
    for draft in drafts:
        if first is not None and first.kind == "period":
            timex = _from_to(source, first, draft) if draft.kind == "period" else _to_quarter(source, first, draft)
            if timex is not None:
                first.timex, first.end, first.hedge_end = timex, draft.end, draft.hedge_end
                first.rule = "dates of a period"
                continue
        joined.append(draft)
        first = draft
    return joined


def _from_to(source: Source, first: Draft, last: Draft) -> str | None:
    """The interval between two periods, the second of which may share the year of the first."""
    if first.timex is None or last.timex is None or last.start - first.end > _LONGEST_JOINT:
        return None
    if not any(cues.dates.fullmatch(source.folded, first.end, last.start) for cues in CONNECTIVES):
        return None
    begin, end = first.timex, last.timex
    if _DECADE.match(begin):
        return None
    if end.startswith(UNKNOWN_YEAR) and not begin.startswith(UNKNOWN_YEAR):
        end = _year_of(begin) + end[len(UNKNOWN_YEAR) :]
    elif begin.startswith(UNKNOWN_YEAR) and not end.startswith(UNKNOWN_YEAR):
        begin = _year_of(end) + begin[len(UNKNOWN_YEAR) :]  # Q1-Q3 2019
    same = _GRAIN.sub(_as_digits, begin) == _GRAIN.sub(_as_digits, end)
    return f"{begin}/{end}" if same and begin < end else None


def _to_quarter(source: Source, first: Draft, last: Draft) -> str | None:
    """The interval from a quarter to one whose letter is left out: 2023Q1-3."""
    begin, numeral = first.timex or "", last.numeral
    if last.kind not in {"count", "number"} or last.end != numeral.end or numeral.end - numeral.start != 1:
        return None
    if source.folded[first.end : last.start] not in _TO_DIGIT or not _QUARTER.fullmatch(begin):
        return None
    return f"{begin}/{begin[:-1]}{numeral.value}" if int(begin[-1]) < (numeral.value or 0) <= _QUARTERS else None


def _year_of(timex: str) -> str:
    return timex.partition("-")[0]


def share_years(source: Source, drafts: list[Draft]) -> None:
    """Share what one period of a list states of its year with the others."""
    pairs = [(left, right) for left, right in pairwise(drafts) if left.kind == right.kind == "period"]
    for left, right in pairs:
        _share_fiscal_year(source, left, right)
    for left, right in reversed(pairs):
        _share_year(source, left, right)


def _share_fiscal_year(source: Source, left: Draft, right: Draft) -> None:
    """Make a year that follows a fiscal year in a list a fiscal one: fiscal 2019, 2018 and 2017."""
    if _FISCAL.fullmatch(left.timex or "") and _YEAR.fullmatch(right.timex or ""):
        if LISTED.fullmatch(source.folded, left.end, right.start):
            right.timex = f"FY{right.timex}"


def _share_year(source: Source, left: Draft, right: Draft) -> None:
    """Give a date in a list the year that only the last one states: March 31 and June 30, 2019."""
    folded, begin, end = source.folded, left.timex or "", right.timex or ""
    if not begin.startswith(UNKNOWN_YEAR):
        return
    year = end[: len(UNKNOWN_YEAR)]
    shared = year + begin[len(UNKNOWN_YEAR) :]
    if (
        _YEAR.fullmatch(year)
        and folded.endswith(year, 0, right.end)
        and LISTED.fullmatch(folded, left.end, right.start)
        and _GRAIN.sub(_as_digits, shared) == _GRAIN.sub(_as_digits, end)
        and shared < end
    ):
        left.timex = shared


def _as_digits(match: re.Match[str]) -> str:
    return "0" * len(match[0])


def _is_day_after(draft: Draft, day: int) -> bool:
    """Whether a draft is a bare number that can be a later day of the month than `day`."""
    return _is_day(draft) and draft.of is None and (draft.value or 0) > day


def _is_day(draft: Draft) -> bool:
    """Whether a draft is a bare number that can be a day of the month."""
    numeral = draft.numeral
    return (
        draft.kind in {"number", "count"}
        and (draft.start, draft.end) == (numeral.start, numeral.end)
        and draft.value is not None
        and 0 < draft.value <= _LAST_DAY
        and last_place(draft.value) == 0
        and not numeral.spelled
    )
