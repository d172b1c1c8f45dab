"""Amounts of a currency: before or after the figure, in parts, for a unit of goods."""

from __future__ import annotations

from typing import cast

from econnum.engine.compose.beside import Beside
from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.lang import LANGUAGES
from econnum.lexicon.currencies import CODES_THAT_ARE_WORDS

__all__ = ["chain", "compose"]

_SCALED = 3  # a thousand or more: the figure then is one of money, whatever else its code spells

_CHAINED = frozenset().union(*(language.money.chained for language in LANGUAGES.values()))
# The last characters of an amount that a chained part may follow: 3元5角2分.
_CHAIN_ENDS = frozenset("元块钱") | {word[-1] for word in _CHAINED}


def compose(source: Source, draft: Draft, beside: Beside) -> bool:
    """Whether the figure is an amount of money."""
    left, word = beside.left, beside.word
    prefix = left.currency if left is not None else None
    if left is not None and left.by_code and prefix in CODES_THAT_ARE_WORDS and draft.exponent < _SCALED:
        prefix = None  # ALL 5 members, TRY 3 times
    currency: str | None = None
    if word is not None:
        if word.role == "currency":
            currency = str(word.payload)
            draft.end = beside.end
        elif word.role == "code":
            written = source.original(beside.end - 3, beside.end)
            if written.isupper() or prefix == word.payload:
                currency = str(word.payload)
                draft.end = beside.end
        elif word.role == "subunit":
            currency = _subunit(source, draft, beside)
            if currency is None:
                return False
    if currency is None and prefix is None:
        return False
    draft.became("money", "money", _settled(prefix, currency))
    if left is not None and prefix is not None:
        draft.start = left.start
    per = source.per(draft.end)
    if per is not None:
        draft.unit, draft.end = f"{draft.unit}/{per[0]}", per[1]
    elif (before := source.per_before(left.hedge_start if left is not None else draft.start)) is not None:
        draft.unit = f"{draft.unit}/{before}"
    return True


def _settled(prefix: str | None, suffix: str | None) -> str:
    """The currency that a prefix and a suffix name together: $5 million Canadian dollars is CAD."""
    if suffix is None:
        return prefix or ""
    if prefix is None or prefix == suffix:
        return suffix
    return prefix if suffix in {"USD", "CNY"} else suffix


def _subunit(source: Source, draft: Draft, beside: Beside) -> str | None:
    """The currency of a part such as 角 or cents; some parts are money only right after a larger amount."""
    assert beside.word is not None
    currency, power = cast(tuple[str, int], beside.word.payload)
    written = source.folded[draft.numeral.end : beside.end].strip(" -")
    if written in _CHAINED and source.folded[draft.start - 1] not in _CHAIN_ENDS:
        return None
    draft.end = beside.end
    draft.scale(power)
    return currency


def chain(drafts: list[Draft]) -> list[Draft]:
    """Amounts told in parts as one: 3元5角2分 is 3.52 yuan."""
    chained: list[Draft] = []
    for draft in drafts:
        before = chained[-1] if chained else None
        if (
            before is not None
            and before.kind == draft.kind == "money"
            and before.end == draft.start
            and before.unit == draft.unit
            and before.value is not None
            and draft.value is not None
            and draft.value < 1
        ):
            before.value = EXACT.add(before.value, draft.value)
            before.end, before.hedge_end = draft.end, draft.hedge_end
            continue
        chained.append(draft)
    return chained
