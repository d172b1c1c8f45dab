"""The scan for numerals: one pattern finds where each can begin, and its language reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from econnum.engine.adjacency import Endings
from econnum.engine.anchors import ALONE, LEADS, MASTER, PLAIN, READERS
from econnum.engine.source import Source
from econnum.exact import EXACT, scaled
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of
from econnum.lang.schema import Numeral, Word
from econnum.lexicon.currencies import SIGNS

__all__ = ["MAY_ORDER", "Ignored", "Scan", "with_scale"]

_AS_THEY_STAND = frozenset({ALONE, PLAIN})
_SHORTEST_GROUPED = len("1,000")
# A longer run of digits is not read: no real text has one, and int() refuses 4,300 digits.
LONGEST_DIGITS = 40
_LANGUAGES = tuple(LANGUAGES.values())


def _readers() -> dict[str, tuple[Callable[[str, Numeral], Numeral], ...]]:
    """The readers of continuations of digits, by first character; two languages may share one."""
    readers: dict[str, dict[Callable[[str, Numeral], Numeral], None]] = {}
    for language in _LANGUAGES:
        for begun, read in language.scales.items():
            readers.setdefault(begun[0], {})[read] = None
    return {first: tuple(reading) for first, reading in readers.items()}


_SCALES = _readers()
# After the digits of a date, these would continue the last digits: 1/10 is one numeral, even in June 1/10.
_GOES_ON = frozenset(_SCALES).union(" -/\\.")
_ORDINAL_BEFORE = any_of(language.order.ordinal_before for language in _LANGUAGES)
MAY_ORDER = Endings(word for language in _LANGUAGES for word in language.order.ordering).at
# Possessive and anchored at the beginning of a word: otherwise a long word before a distant @ would be matched again
# from each letter.
_WEB = Pattern(r"(?:https?://|www\.)[^\s一-鿿]++|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++")
_FRACTION = Pattern(
    r"([1-9]|[1-6][13579](?=\\?/(?:16|32|64)(?![0-9])))\\?/"
    r"([2-9]|10|12|16|20|32|40|50|60|64|80|100|128|200|250|500|1000)(?![0-9/月]|\.[0-9])"
)
_QUOTE = Pattern(r"(?P<bid>[0-9]{1,5}\.[0-9]{2,4})/(?P<ask>[0-9]{2,4})(?![0-9/%]|[.,][0-9])")
# A point after one of these begins a decimal: .5; a point after a figure ends its sentence: 8%.5月.
_BEFORE_POINT = frozenset(" \n\t|([{+-~=<>≈≤≥:,，、：；（“\"'").union(sign for sign in SIGNS if len(sign) == 1)
_PLAIN_DIGITS = frozenset("0123456789.")
_SEPARATORS = dict.fromkeys(map(ord, ",， '"))
_DOTTED = Pattern(r"[0-9]+(?:\.[0-9]+){2,}")


class Ignored(NamedTuple):
    """A part of the text that is ignored, and why."""

    start: int
    end: int
    reason: str


def _barred(source: Source) -> list[Ignored]:
    """The parts of the text without figures: web and mail addresses, and matches of the caller's patterns."""
    folded = source.folded
    matched = source.vocabulary.ignored(source.text)
    barred = [Ignored(start + 1, end + 1, "a caller's pattern") for start, end in matched]
    if "://" in folded or "www." in folded or "@" in folded:
        barred += [Ignored(*match.span(), "an address") for match in _WEB.finditer(folded)]
    return sorted(barred)


class Scan:
    """The scan of a text from one anchor to the next; `done` is the end of the scanned part."""

    __slots__ = ("_source", "done")

    def __init__(self, source: Source) -> None:
        self._source = source
        self.done = 0

    def skip_date(self, end: int) -> None:
        """Skip the digits of a date that ends there: in 2022年3月5日 the month and the day are not read again."""
        if end > self.done and self._source.folded[end] not in _GOES_ON:
            self.done = end

    def numerals(self) -> Iterator[Numeral | Ignored]:
        """All numerals of the text in order, and the ignored parts with their reasons."""
        source = self._source
        folded = source.folded
        names_digits = source.vocabulary.names_digits
        as_they_stand = frozenset() if names_digits else _AS_THEY_STAND
        reserved = iter(_barred(source))
        barred = next(reserved, None)
        for match in MASTER.finditer(folded):
            start, end = match.span()
            if end <= self.done:
                continue
            if barred is not None:
                while barred is not None and barred.end <= start:
                    barred = next(reserved, None)
                if barred is not None and barred.start <= start:
                    self.done = barred.end
                    yield barred
                    continue
            group = match.lastindex
            if group in as_they_stand:
                if start >= self.done:
                    written = match[0] if end - start < _SHORTEST_GROUPED else match[0].replace(",", "")
                    numeral = Numeral(start, end, Decimal(written))
                    if group == PLAIN:
                        numeral = with_scale(folded, numeral)
                    self.done = numeral.end
                    yield numeral
                continue
            read = READERS[group or 0] or _read_digits
            begin = start + 1 if folded[start] in LEADS else start
            if begin < self.done:
                continue
            if names_digits or read is not _read_digits:
                guarded = _guarded(source, begin, self.done)
                if guarded is not None:
                    self.done = guarded.end
                    yield guarded
                    continue
            made = read(folded, start, end)
            if isinstance(made, str):
                yield Ignored(begin, end, made)
            elif made.start >= self.done:
                self.done = made.end
                yield made


def _begins(source: Source, begin: int, reason: str) -> bool:
    """Whether a guarded phrase begins at the beginning of a word; a name also begins with a capital."""
    if "a" <= source.folded[begin - 1] <= "z":
        return False
    return reason != "a name" or not source.text[begin - 1].islower()


def _guarded(source: Source, start: int, done: int) -> Ignored | None:
    folded = source.folded
    for begin, end, reason in source.vocabulary.guarded(folded, start, done):
        if folded[begin].isascii() and not _begins(source, begin, reason):
            continue
        if begin == start and MAY_ORDER(folded, begin) and _ORDINAL_BEFORE.search(folded, begin - 2, begin):
            continue  # 第一道屏障 contains 第一道, not 一道
        return Ignored(begin, end, reason)
    return None


_RANKED = frozenset("名第")


def _is_part(folded: str, start: int, parts: re.Match[str]) -> bool:
    """Whether a slash is that of a fraction; an improper one needs a minus, or it may be a date or a score: -3/2.

    A rank with the number of those ranked is none: 排名3/50.
    """
    if folded[start - 1] in _RANKED:
        return False
    return int(parts[1]) < int(parts[2]) or (folded[start - 1] == "-" and folded[start - 2] in " \n(")


def _read_digits(folded: str, start: int, end: int) -> Numeral | str:
    if end - start > LONGEST_DIGITS:
        return "a run of digits longer than any number"
    if folded[end] in "/.\\" and (joined := _joined(folded, start, end)) is not None:
        return joined
    written = folded[start:end]
    if not _PLAIN_DIGITS.issuperset(written):
        written = _ungrouped(written.replace("·", "."))
    if folded[start - 1] == "." and folded[start - 2] in _BEFORE_POINT:
        if "." in written:
            return "digits after a dot"
        start, written = start - 1, f"0.{written}"
    return with_scale(folded, Numeral(start, end, Decimal(written)))


def _joined(folded: str, start: int, end: int) -> Numeral | None:
    """The digits with those after a slash or points: 3/4, 2.0.1."""
    if folded[end] == "/" and (quote := _QUOTE.match(folded, start)) is not None:
        return _quoted(start, quote)
    slashed = folded[end] in "/\\" and folded[start - 1] != "/"  # in 0.8/2/3亿 no 2/3 is a fraction
    if slashed and (parts := _FRACTION.match(folded, start)) and _is_part(folded, start, parts):
        return Numeral(start, parts.end(), None, word=Word("fraction", (int(parts[1]), int(parts[2]))))
    if folded[end] == "." and (dotted := _DOTTED.match(folded, start)):
        return Numeral(start, dotted.end(), None, word=Word("dotted"))
    return None


def _quoted(start: int, quote: re.Match[str]) -> Numeral | None:
    """A bid and ask price, the second as its last digits: 153.30/35, 1.5195/05; a yield decreases: 5.55/54."""
    bid, last = quote["bid"], quote["ask"]
    places = len(bid) - bid.index(".") - 1
    first, second = Decimal(bid), Decimal(bid[: -len(last)] + last)
    if len(last) > places or first == second:
        return None
    carried = EXACT.add(second, scaled("1", len(last) - places))
    if second < first and EXACT.subtract(carried, first) < EXACT.subtract(first, second):
        second = carried
    return Numeral(start, quote.end(), None, min(first, second), max(first, second), bare=False)


def _ungrouped(written: str) -> str:
    """The digits without separators of thousands, and with a decimal point: 1,234.5, 1.234,5 and 1,2."""
    comma = written.rfind(",")
    if comma > written.find(".") > 0 or 0 < comma >= len(written) - 3:
        written = written.replace(".", "").replace(",", ".")
    return written.translate(_SEPARATORS)


def with_scale(folded: str, numeral: Numeral) -> Numeral:
    """The numeral with the scale, the exponent or the fraction that continues it."""
    following = folded[numeral.end]
    if following in " -":
        following = folded[numeral.end + 1 : numeral.end + 3].lstrip(" -")[:1]
    for read in _SCALES.get(following, ()):
        made = read(folded, numeral)
        if made is not numeral:
            return made
    return numeral
