"""Amounts of money: with the currency before or after the figure, in several parts, and prices per unit."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby

from econnum.engine.compose.context import Context
from econnum.engine.compose.preceding import PREFIXES, Preceding
from econnum.engine.compose.price import named_per_share, per, per_before
from econnum.engine.draft import Draft
from econnum.engine.scan import with_scale
from econnum.engine.source import Source
from econnum.engine.vocabulary import FOLLOWING_WORDS
from econnum.exact import EXACT
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of, bounded_trie, trie
from econnum.lang.schema import Word
from econnum.lexicon.currencies import (
    AMBIGUOUS_SIGNS,
    CODES_IN_SMALL_LETTERS,
    CODES_THAT_ARE_WORDS,
    CURRENCIES,
    LETTERS_BEFORE_CENTS,
)

__all__ = ["add_letter_scale", "chain", "compose", "place_of_cents", "settle_namesakes"]

_NAMESAKES = [
    (names, Pattern(rf"(?<![a-z]){bounded_trie(word for words in names.places.values() for word in words)}"))
    for language in LANGUAGES.values()
    for names in language.money.namesakes
]
# The words of the other currencies; without one of them nothing changes.
_ELSEWHERE = {
    names.currency: [word for code, words in names.places.items() if code != names.currency for word in words]
    for names, _ in _NAMESAKES
}
_SCALED = 3  # a thousand or more: such a figure is money, even if its code is also a word

_IN_CENTS = frozenset(currency.code for currency in CURRENCIES if currency.digits == 2)
_TOLD_WITH_CENTS = 10_000  # larger amounts have no cents: a net 918,000 dlrs 38 cts states earnings per share
_DIGITS = frozenset("0123456789")
_PLACE = Pattern(f"(?<![a-z0-9]){trie(LETTERS_BEFORE_CENTS)}$")
_PARTS = any_of(language.connectives.parts for language in LANGUAGES.values())
_PHRASE_ENDS = frozenset('.!?;)"”\n')

_LETTERS = {letter: power for language in LANGUAGES.values() for letter, power in language.money.letters.items()}
_LETTER_ENDS = frozenset(' ,.;:!?)"”\n')

_CHAINED = frozenset().union(*(language.money.chained for language in LANGUAGES.values()))
# The last characters of an amount that a chained part may follow: 3元5角2分.
_CHAIN_ENDS = {word[-1] for word, row in FOLLOWING_WORDS.items() if row.role == "currency"} | {w[-1] for w in _CHAINED}
# Signs and words that several currencies share; the caller chooses the currency.
_SHARED = AMBIGUOUS_SIGNS.union(*(language.money.ambiguous for language in LANGUAGES.values()))


# A code may begin with its scale: MEUR 12.5.
_SCALES_BEFORE: dict[str, int] = {
    word: row.payload[1]
    for word, row in FOLLOWING_WORDS.items()
    if row.role == "subunit" and word in PREFIXES and isinstance(row.payload, tuple)
}


def compose(source: Source, draft: Draft, context: Context) -> bool:
    """Whether the figure is an amount of money."""
    left, word = context.preceding, context.word
    prefix = None if left is None else _prefix(draft, left)
    suffix = None if word is None else _suffix(source, draft, context, word, prefix)
    if suffix is None and prefix is None:
        return False
    suffix_shared = source.folded[draft.numeral.end : draft.end].strip(" -") in _SHARED
    if suffix is not None and draft.numeral.word is not None:  # 三块五 includes its currency
        suffix_shared = not _SHARED.isdisjoint(source.folded[draft.numeral.start : draft.end])
    # Of two names, the unambiguous one decides: $5 million Canadian dollars is CAD.
    unit = prefix if suffix is None or (prefix is not None and suffix_shared) else suffix
    if unit is None:
        return False
    draft.became("money", "money", unit)
    if left is not None and prefix is not None and (power := _SCALES_BEFORE.get(left.prefix or "")):
        draft.scale(power)
    prefix_shared = left is not None and left.prefix in _SHARED
    draft.assumed = (suffix is None or suffix_shared) and (prefix is None or prefix_shared)
    if left is not None and prefix is not None:
        draft.start = left.start
        if suffix is None:
            add_letter_scale(source, draft)
    _price(source, draft, draft.start if left is None else left.hedge_start)
    return True


def _price(source: Source, draft: Draft, start: int) -> None:
    """Add the unit of a price, after or before the amount."""
    priced = per(source, draft.end)
    if priced is not None:
        draft.unit, draft.end = f"{draft.unit}/{priced[0]}", priced[1]
    elif (before := per_before(source, start)) is not None:
        draft.unit = f"{draft.unit}/{before}"
    elif not draft.exponent and named_per_share(source, start):
        draft.unit = f"{draft.unit}/share"


def _suffix(source: Source, draft: Draft, context: Context, word: Word, prefix: str | None) -> str | None:
    """The currency of the word after the figure, which is added to the span of the draft."""
    if _opens_next(source, draft, context, word, prefix):
        return None
    currency: str | None
    match word.role:
        case "currency":
            draft.end, currency = context.end, word.payload
        case "code":
            written = source.original(context.end - 3, context.end)
            if not (written.isupper() or prefix == word.payload or word.payload in CODES_IN_SMALL_LETTERS):
                return None
            draft.end = context.end
            _scale_after_code(source, draft)
            currency = word.payload
        case "subunit" | "small_money":
            currency = _subunit(source, draft, context, word)
        case _:
            currency = None
    return currency


def _opens_next(source: Source, draft: Draft, context: Context, word: Word, prefix: str | None) -> bool:
    """Whether the word after the figure is the currency of the next figure: EUR 10 USD 20, 3 USD50 cards."""
    folded, end = source.folded, context.end
    if not folded[end - 1].isascii():
        return False
    # EUR 10 USD 20; $-5 $-7
    if folded[end] in _DIGITS or (prefix is not None and folded[end] == "-" and folded[end + 1] in _DIGITS):
        return folded[draft.numeral.end] == " "
    if prefix is not None and folded[end] == "." and f"{folded[draft.numeral.end : end].strip(' -')}." in PREFIXES:
        return folded[end + 1 : end + 3].lstrip(" ")[:1] in _DIGITS  # Rs. 5-Rs. 7
    return prefix is not None and prefix != word.payload and folded[end] == " " and folded[end + 1 : end + 2] in _DIGITS


def _prefix(draft: Draft, left: Preceding) -> str | None:
    """The currency before the figure; a code that is also a word needs a scale: ALL 5 members, TRY 3 times."""
    if left.currency is None:
        return None
    spelled_code = left.prefix not in PREFIXES and left.currency in CODES_THAT_ARE_WORDS
    return None if spelled_code and draft.exponent < _SCALED else left.currency


def _scale_after_code(source: Source, draft: Draft) -> None:
    """Add the scale after the code: 75 USD million."""
    if not draft.numeral.bare or draft.value is None or source.folded[draft.end] != " ":
        return
    scaled = with_scale(source.folded, draft.numeral.replace(end=draft.end))
    if scaled.exponent >= _SCALED and scaled.word is None:
        draft.value, draft.exponent, draft.end = scaled.value, scaled.exponent, scaled.end


def add_letter_scale(source: Source, draft: Draft) -> None:
    """Add the scale of one letter that a blank separates from the amount: EUR 1.7 m."""
    folded, end = source.folded, draft.end
    if folded[end] != " " or not draft.numeral.bare or folded[end + 2 : end + 3] not in _LETTER_ENDS:
        return
    power = _LETTERS.get(folded[end + 1])
    if power is not None:
        draft.scale(power)
        draft.exponent, draft.end = power, end + 2
        draft.numeral = draft.numeral.replace(bare=False)


def place_of_cents(source: Source, draft: Draft, context: Context) -> str | None:
    """The capital letters directly before cents that say whose they are: HK8.5 cents."""
    if context.word is None or context.word.role != "subunit":
        return None
    start = draft.numeral.start
    match = _PLACE.search(source.folded, max(0, start - 3), start)
    if match is None or source.folded[draft.numeral.end : context.end].strip(" -") not in _SHARED:
        return None
    return match[0] if source.original(match.start(), start).isupper() else None


def _subunit(source: Source, draft: Draft, context: Context, word: Word) -> str | None:
    """The currency of a minor unit such as 角 or cents; some are money only directly after a larger amount."""
    currency: str
    currency, power = word.payload
    written = source.folded[draft.numeral.end : context.end].strip(" -")
    if word.role == "subunit" and written in _CHAINED and source.folded[draft.start - 1] not in _CHAIN_ENDS:
        return None
    draft.end = context.end
    draft.scale(power)
    if (place := place_of_cents(source, draft, context)) is not None:
        draft.start -= len(place)
        return LETTERS_BEFORE_CENTS[place]
    return currency


def chain(source: Source, drafts: list[Draft]) -> list[Draft]:
    """Merge amounts in several parts: 3元5角2分 is 3.52 yuan, 3 dollars and 50 cents 3.50 dollars."""
    chained: list[Draft] = []
    before: Draft | None = None
    for draft in drafts:
        if before is not None and before.kind == "money" and _goes_on(source, before, draft):
            assert before.value is not None
            assert draft.value is not None
            before.value = EXACT.add(before.value, draft.value)
            if "/" not in (before.unit or ""):  # 每斤一元八角 already has its unit
                before.unit = (before.unit or "") + "".join((draft.unit or "").partition("/")[1:])
            before.end, before.hedge_end = draft.end, draft.hedge_end
            continue
        chained.append(draft)
        before = draft
    return chained


def settle_namesakes(source: Source, drafts: list[Draft]) -> None:
    """Give an amount in a currency of several countries that of the last place that the text names: Rs. 5."""
    amounts = [draft for draft in drafts if draft.kind == "money"]
    codes = {(draft.unit or "")[:3] for draft in amounts}
    for names, pattern in _NAMESAKES:
        if names.currency not in codes or not any(word in source.folded for word in _ELSEWHERE[names.currency]):
            continue
        shared = [
            draft
            for draft in amounts
            if (draft.unit or "").startswith(names.currency)
            and names.name.search(source.folded, draft.start, draft.end)
        ]
        if not shared or not any(word in source.folded for words in names.places.values() for word in words):
            continue  # this test is many times as fast as the pattern, which finds whole words
        for extent, alike in groupby(shared, lambda draft: source.extent(draft.start)):
            places = [(match.start(), match[0]) for match in pattern.finditer(source.folded, *extent)]
            for draft in alike if places else ():
                _, place = places[max(0, bisect_left(places, (draft.start, "")) - 1)]
                code = next(code for code, words in names.places.items() if place in words)
                draft.unit = code + (draft.unit or "")[len(names.currency) :]


def _goes_on(source: Source, before: Draft, draft: Draft) -> bool:
    """Whether an amount is the smaller part of the preceding one."""
    if _is_bare_cents(source, before, draft):
        draft.scale(-2)
        draft.unit = before.unit
        return True
    if not before.kind == draft.kind == "money" or before.value is None or draft.value is None:
        return False
    if draft.value >= 1 or draft.is_negative():
        return False
    currency = (draft.unit or "").partition("/")[0]
    told = (before.unit or "").partition("/")[0]
    if told != currency and not (draft.assumed and told in _IN_CENTS):
        return False
    gap = source.folded[before.end : draft.start]
    if not gap:
        return True
    whole = before.value == before.value.to_integral_value() and before.value < _TOLD_WITH_CENTS
    told_in_parts = before.value == before.numeral.value and draft.value != draft.numeral.value
    return whole and told_in_parts and _PARTS.fullmatch(gap) is not None


def _is_bare_cents(source: Source, before: Draft, draft: Draft) -> bool:
    """Whether a bare number at the end of a phrase is the cents of the preceding amount: it cost 15 dollars 50."""
    if before.kind != "money" or draft.kind not in {"number", "count"} or draft.of or before.unit not in _IN_CENTS:
        return False
    if before.start != before.numeral.start or before.exponent or before.value != before.numeral.value:
        return False
    if before.value is None or before.value != before.value.to_integral_value():
        return False  # dozens of dollars have no cents, and 5.5 dollars already have them
    two_digits = draft.numeral.spelled or draft.end - draft.start == 2
    if draft.value is None or not (two_digits and 0 < draft.value < 100 and draft.modifier == "exact"):
        return False
    folded = source.folded
    if folded[draft.end] not in _PHRASE_ENDS or folded[draft.end + 1 : draft.end + 2].isdigit():
        return False
    gap = folded[before.end : draft.start]
    return bool(gap) and _PARTS.fullmatch(gap) is not None
