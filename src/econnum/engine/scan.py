"""Where figures stand in a text, and what stands beside them: the one room that walks the text.

One pattern finds where a numeral can begin; everything else is looked up to its right and left.  The pattern
opens with a single character set, the only opening that `re` skips through fast: a branch in front of it
would cost three to ten times the whole scan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple, cast

from econnum.amount import Modifier
from econnum.engine.fold import fold, narrow
from econnum.lang import LANGUAGES
from econnum.lang.patterns import bounded_trie, trie
from econnum.lang.shape import Numeral, Word
from econnum.lexicon.currencies import CODES_THAT_ARE_WORDS, CURRENCIES, SIGNS

__all__ = ["Left", "Passed", "Source", "numerals"]

# A longer run of digits is no number: no text states one, and int() refuses 4,300 digits.
LONGEST_DIGITS = 40
_LANGUAGES = tuple(LANGUAGES.values())


class Left(NamedTuple):
    """What stands left of a figure: where it begins with its sign and currency, and what hedges it."""

    start: int
    hedge_start: int
    currency: str | None
    by_code: bool
    negative: bool
    modifier: Modifier | None
    compares: bool


_HAN = re.compile("[一-鿿]")
_NEAR = 80  # a letter farther off says nothing of a figure's language, nor does one of another line


class Source:
    """A text with its folded form, padded by a blank in front and a line end behind.

    Every offset inside the engine is into the padded form, which is one more than into the text.
    """

    __slots__ = ("_mixed", "folded", "reserved", "text")

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):
            raise TypeError(f"econnum reads a str, not {type(text).__name__}: {text!r:.80}")
        self.text = text
        self.folded = f" {fold(text)}\n"
        self.reserved = _reserved(self.folded)
        self._mixed = _HAN.search(text) is not None

    def original(self, start: int, end: int) -> str:
        """The characters of the text itself, at half width."""
        return narrow(self.text[start - 1 : end - 1])

    def language(self, start: int, end: int) -> str:
        """The language of a figure: its own if it shows one, else that of the nearest letter, left first."""
        if not self._mixed:
            return "en"
        folded = self.folded
        if _HAN.search(folded, start, end):
            return "zh"
        left = max(folded.rfind("\n", 0, start) + 1, start - _NEAR)
        right = min(folded.find("\n", end), end + _NEAR)
        for near in (*range(start - 1, left - 1, -1), *range(end, right)):
            character = folded[near]
            if "一" <= character <= "鿿":
                return "zh"
            if "a" <= character <= "z":
                return "en"
        return "en"

    def right(self, position: int) -> tuple[Word | None, int]:
        """The word that begins at the position, a blank or a hyphen aside, and where it ends."""
        match = _RIGHT.match(self.folded, position)
        if match is None:
            return None, position
        return _RIGHT_WORDS[match[1]], match.end()

    def left(self, position: int) -> Left | None:
        """Sign, currency and hedge that end at the position; None where there is nothing of the kind."""
        behind = self.folded[max(0, position - _REACH) : position][::-1]
        match = _LEFT.match(behind)
        if match is None or match.lastindex is None:
            return None
        near, prefix, minus, dash, far, again = match.groups()
        start, currency = position, None
        if prefix is not None and near is not None and near[::-1] not in _HEDGES_INSIDE:
            prefix = minus = dash = far = again = None
        if prefix is not None:
            start = position - match.end(2)
            currency = self._currency(prefix[::-1], start)
            if currency is None:
                return None
        negative = minus is not None or dash is not None
        if negative:
            start = position - match.end(3 if minus is not None else 4)
        modifier: Modifier | None = None
        compares = False
        hedge_start = start
        for group, hedge in ((1, near), (5, far), (6, again)):
            if hedge is not None:
                said = _HEDGES_BEFORE[hedge[::-1]]
                modifier = said if modifier in {None, "approx"} else modifier
                compares = compares or hedge[::-1] in _COMPARATIVES
                hedge_start = min(hedge_start, position - match.end(group))
        by_code = prefix is not None and prefix[::-1] not in _PREFIXES
        return Left(start, hedge_start, currency, by_code, negative, modifier, compares)

    def _currency(self, prefix: str, start: int) -> str | None:
        code = _PREFIXES.get(prefix)
        if code is not None:
            return code
        written = self.original(start, start + len(prefix))
        return written if written.isupper() else None

    def far_hedge(self, position: int) -> tuple[Modifier, int] | None:
        """The hedge that stands before the verb of a figure (至少出售了五分之一), and where it begins."""
        window = self.folded[max(0, position - 12) : position]
        for pattern in _HEDGES_FAR:
            match = pattern.search(window)
            if match is not None:
                return cast(Modifier, match.lastgroup), position - len(window) + match.start()
        return None

    def hedge_after(self, position: int) -> tuple[Modifier, int] | None:
        """The hedge that begins at the position (以上, or so), and where it ends."""
        if self.folded[position] not in _HEDGE_AFTER_FIRST:
            return None
        match = _HEDGE_AFTER.match(self.folded, position)
        return None if match is None else (_HEDGES_AFTER[match[1]], match.end())

    def name_at(self, start: int, end: int) -> tuple[str, int] | None:
        """The name that digits begin (5G, 3D), by its own letters' case, and where it ends."""
        while self.folded[end - 1] not in _DIGITS:
            end -= 1  # a scale was read: the k of 4K
        if self.folded[end] not in _NAME_NEXT:
            return None
        match = _NAMES_AT.match(narrow(self.text[start - 1 : start + 15]))
        return None if match is None else (_NAME_REASONS[match[0]], start + match.end())

    def per(self, position: int) -> tuple[str, int] | None:
        """The unit that a price is for, where it follows: a barrel, /吨; and where it ends."""
        match = _PER.match(self.folded, position)
        if match is None:
            return None
        return (_PER_UNITS[match[1]] if match[1] else _PER_TAILS[match[2]]), match.end()

    def per_before(self, position: int) -> str | None:
        """The unit that a price is for, where it stands before: 每桶."""
        match = _PER_BEFORE.match(self.folded[max(0, position - 12) : position][::-1])
        return _PER_UNITS[(match[1] or match[2])[::-1]] if match else None


def _merged(name: str) -> dict[str, Word]:
    merged: dict[str, Word] = {}
    for language in _LANGUAGES:
        merged |= getattr(language, name)
    return merged


def _reversed_trie(words: Iterable[str]) -> str:
    """A trie over the words written backwards; a word that begins with a letter begins there in the text."""
    return bounded_trie(word[::-1] for word in words)


_CODES = {currency.code.lower(): currency.code for currency in CURRENCIES}
_RIGHT_WORDS = {
    code: Word("code", name) for code, name in _CODES.items() if name not in CODES_THAT_ARE_WORDS
} | _merged("right")
_NOT_BEFORE = {word: shown for language in _LANGUAGES for word, shown in language.not_before.items()}
_PARTITIVE = trie(word for language in _LANGUAGES for word in language.partitives)
_RIGHT = re.compile(f"(?: {_PARTITIVE}(?= ))?[ -]?({bounded_trie(_RIGHT_WORDS, _NOT_BEFORE)})")

_PREFIXES: dict[str, str] = SIGNS | {w: c for language in _LANGUAGES for w, c in language.currency_prefixes.items()}
_HEDGES_BEFORE: dict[str, Modifier] = {w: m for language in _LANGUAGES for w, m in language.hedges_before.items()}
_HEDGES_AFTER: dict[str, Modifier] = {w: m for language in _LANGUAGES for w, m in language.hedges_after.items()}
_HEDGES_INSIDE = frozenset().union(*(language.hedges_inside for language in _LANGUAGES))
_COMPARATIVES = frozenset().union(*(language.comparatives for language in _LANGUAGES))
_HEDGES_FAR = tuple(language.hedges_far for language in _LANGUAGES)
_NEGATIVES = {word[::-1]: not_after for language in _LANGUAGES for word, not_after in language.negatives.items()}
_HEDGE = _reversed_trie(_HEDGES_BEFORE)
_REACH = 40
_ARTICLE = rf"(?: {_reversed_trie({'a', 'an', 'the', 'another', 'just', 'only'})})?"
# Backwards from the figure: hedge, currency, sign, hedge, hedge; an article may stand between them.
_LEFT = re.compile(
    rf"(?:{_ARTICLE} ?({_HEDGE}))?(?: ?({_reversed_trie({*_PREFIXES, *_CODES})}))?"
    rf"(?: ?({bounded_trie(_NEGATIVES, _NEGATIVES)})|(-)(?=[ (:：，,、为至到增速率长幅降跌涨是\n\"“]))?"
    rf"(?:{_ARTICLE} ?({_HEDGE})(?: ?({_HEDGE}))?)?"
)
_HEDGE_AFTER = re.compile(f"[ -]?({bounded_trie(_HEDGES_AFTER)})")
_HEDGE_AFTER_FIRST = frozenset(" -") | {word[0] for word in _HEDGES_AFTER}

_NAME_REASONS = {name: why for language in _LANGUAGES for name, why in language.names_at.items()}
_NAMES_AT = re.compile(f"{trie(_NAME_REASONS)}(?![A-Za-z0-9])")
_NAME_NEXT = frozenset(name.lstrip("0123456789")[0].lower() for name in _NAME_REASONS)

_PER_UNITS = {w: u for language in _LANGUAGES for w, u in language.per_units.items()}
_PER_TAILS = {w: u for language in _LANGUAGES for w, u in language.per_tails.items()}
_PER_MARKS = [mark for language in _LANGUAGES for mark in language.per_marks]
_PER = re.compile(rf" ?\\?(?:{bounded_trie(_PER_MARKS)}) ?({bounded_trie(_PER_UNITS)})| ({bounded_trie(_PER_TAILS)})")
_EACH = trie(mark[::-1] for language in _LANGUAGES for mark in language.per_marks_before)
# What a price is named for at a distance: 每股收益0.35元; a time is not (每年投入5亿元).
_GOODS = [
    word
    for word, unit in _PER_UNITS.items()
    if unit not in {"year", "month", "week", "day", "hour", "quarter", "minute", "second", "occasion", "unit"}
]
_PER_BEFORE = re.compile(
    rf" ?({_reversed_trie(_PER_UNITS)})(?:{_EACH})|[一-鿿]{{1,4}}?({_reversed_trie(_GOODS)})(?:{_EACH})"
)


# ------------------------------------------------------------------------------------------------ anchors

_DIGITS = "0123456789"
_GROUPS = r"[0-9]{0,2}+(?:(?:[,，][0-9]{3})++(?![0-9]|[,，][0-9])|(?: [0-9]{3})++(?![0-9,.，]))"
_INDIAN = r"[0-9]?+(?:,[0-9]{2})++,[0-9]{3}(?![0-9])"
_DIGIT_RUN = rf"(?:{_GROUPS}|{_INDIAN}|[0-9]*+)(?:\.[0-9]++)?+"

_ANCHORS = [anchor for language in _LANGUAGES for anchor in language.anchors]
_FIRSTS = list(dict.fromkeys(anchor.first for anchor in _ANCHORS))


# What stands in front of a numeral that is a word of a spaced script; it is no part of the numeral.
_LEADS = frozenset(c for anchor in _ANCHORS for c in anchor.first if not c.isalnum())


def _master() -> tuple[re.Pattern[str], tuple[Callable[[str, int, int], Numeral | str] | None, ...]]:
    readers: list[Callable[[str, int, int], Numeral | str] | None] = [None, None]
    branches = [rf"(?<=[0-9]){_DIGIT_RUN}()"]
    for first in _FIRSTS:
        rests = []
        for anchor in _ANCHORS:
            if anchor.first == first:
                rests.append(f"(?:{anchor.rest})()")
                readers.append(anchor.read)
        branches.append(f"(?<=[{re.escape(first)}])(?:{'|'.join(rests)})")
    opening = "".join(dict.fromkeys(_DIGITS + "".join(_FIRSTS)))
    return re.compile(f"[{re.escape(opening)}](?:{'|'.join(branches)})"), tuple(readers)


_MASTER, _READERS = _master()
_SCALES = {first: read for language in _LANGUAGES for first, read in language.scales.items()}


def _guards() -> tuple[dict[str, str], list[tuple[int, re.Pattern[str]]]]:
    """The guarded words, as patterns by how far into the word an anchor can stand."""
    reasons = {word: reason for language in _LANGUAGES for word, reason in language.guards.items()}
    by_offset: dict[int, list[str]] = {}
    not_before = {word: list(shown) for word, shown in _NOT_BEFORE.items()}
    for word in reasons:
        for match in _MASTER.finditer(f" {word}\n"):
            start = match.start() + (match[0][0] in _LEADS)
            by_offset.setdefault(start - 1, []).append(word)
            rest = word[match.end() - 1 :]
            # 两立 is no word where 立方米 follows: a longer unit outweighs a guard.
            longer = [unit[len(rest) :] for unit in _RIGHT_WORDS if rest and unit != rest and unit.startswith(rest)]
            not_before.setdefault(word, []).extend(longer)
    edge = "(?!-?[a-z])"  # one-off is no guard for one-offs, nor is one for one-tenth
    return reasons, [(o, re.compile(_edged(words, edge, not_before))) for o, words in sorted(by_offset.items())]


def _edged(words: list[str], edge: str, not_before: Mapping[str, list[str]]) -> str:
    """The words as a pattern; those that end in a letter end there in the text too, hyphens included."""
    latin = [word for word in words if word.isascii()]
    others = [word for word in words if not word.isascii()]
    parts = [f"{trie(latin)}{edge}"] if latin else []
    return "|".join([*parts, bounded_trie(others, not_before)] if others else parts)


_GUARD_REASONS, _GUARDS_AT = _guards()
_WEB = re.compile(r"(?:https?://|www\.)[^\s一-鿿]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_FRACTION = re.compile(r"([1-9])/([2-9]|10|12|16|20|100)(?![0-9/月])")
_DOTTED = re.compile(r"[0-9]+(?:\.[0-9]+){2,}")


def _reserved(folded: str) -> list[tuple[int, int]]:
    """Stretches where no figure is looked for: addresses of the web and of mail."""
    if "://" in folded or "www." in folded or "@" in folded:
        return [match.span() for match in _WEB.finditer(folded)]
    return []


class Passed(NamedTuple):
    """A stretch that was passed over, and why."""

    start: int
    end: int
    reason: str


def numerals(source: Source) -> Iterator[Numeral | Passed]:
    """Every numeral of the text from left to right, and the stretches passed over, with the reason."""
    folded = source.folded
    done = 0
    reserved = iter(source.reserved)
    barred = next(reserved, None)
    for match in _MASTER.finditer(folded):
        start = match.start()
        if start < done and match.end() <= done:
            continue
        while barred is not None and barred[1] <= start:
            barred = next(reserved, None)
        if barred is not None and barred[0] <= start:
            done = barred[1]
            yield Passed(barred[0], done, "an address")
            continue
        read = _READERS[match.lastindex or 0]
        if read is None:
            if start < done:
                continue
            numeral: Numeral | str = _read_digits(folded, start, match.end())
        else:
            begin = start + (folded[start] in _LEADS)
            if begin < done:
                continue
            guarded = _guarded(source, begin, done)
            if guarded is not None:
                done = guarded.end
                yield guarded
                continue
            numeral = read(folded, start, match.end())
        if isinstance(numeral, str):
            if numeral:
                yield Passed(start, match.end(), numeral)
            continue
        if numeral.start < done:
            continue
        done = numeral.end
        yield numeral


def _begins(source: Source, begin: int, reason: str) -> bool:
    """Whether a guarded phrase begins at a word's beginning; a name begins with a capital as well."""
    if "a" <= source.folded[begin - 1] <= "z":
        return False
    return reason != "a name" or not source.text[begin - 1].islower()


def _guarded(source: Source, start: int, done: int) -> Passed | None:
    folded = source.folded
    for offset, pattern in _GUARDS_AT:
        begin = start - offset
        if begin < max(done, 0):
            break
        match = pattern.match(folded, begin)
        if match is None or (folded[begin].isascii() and not _begins(source, begin, _GUARD_REASONS[match[0]])):
            continue
        return Passed(begin, match.end(), _GUARD_REASONS[match[0]])
    return None


def _read_digits(folded: str, start: int, end: int) -> Numeral | str:
    if end - start > LONGEST_DIGITS:
        return "a run of digits longer than any number"
    if folded[end] == "/" and (parts := _FRACTION.match(folded, start)) and int(parts[1]) < int(parts[2]):
        return Numeral(start, parts.end(), None, word=Word("fraction", (int(parts[1]), int(parts[2]))))
    if folded[end] == "." and (dotted := _DOTTED.match(folded, start)):
        return Numeral(start, dotted.end(), None, word=Word("dotted"))
    written = folded[start:end]
    if not written.isdecimal():
        written = written.replace(",", "").replace("，", "").replace(" ", "")
    if folded[start - 1] == "." and not folded[start - 2].isalnum() and folded[start - 2] != "/":
        return (
            _scaled(folded, Numeral(start - 1, end, Decimal("0." + written)))
            if "." not in written
            else "digits after a dot"
        )
    return _scaled(folded, Numeral(start, end, Decimal(written)))


def _scaled(folded: str, numeral: Numeral) -> Numeral:
    following = folded[numeral.end]
    if following in " -":
        following = folded[numeral.end + 1 : numeral.end + 2]
    read = _SCALES.get(following)
    return numeral if read is None else read(folded, numeral)
