"""Where numerals stand in a text: one pattern finds where each can begin, and its language reads it.

The pattern opens with a single character set, the only opening that `re` skips through fast: a branch in front of
it would cost three to ten times the whole scan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from econnum.engine.source import NOT_BEFORE, RIGHT_WORDS, Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import bounded_trie, trie
from econnum.lang.shape import Numeral, Word

__all__ = ["Passed", "numerals", "with_scale"]

# A longer run of digits is no number: no text states one, and int() refuses 4,300 digits.
LONGEST_DIGITS = 40
_LANGUAGES = tuple(LANGUAGES.values())

_DIGITS = "0123456789"
# Groups are bounded, so that a long run of them is not walked again from each of its members.
_GROUPS = (
    r"[0-9]{0,2}+(?:(?:[,，][0-9]{3}){1,13}+(?![0-9]|[,，][0-9])"
    r"|(?: [0-9]{3}){2,13}+(?![0-9]|[,，][0-9])|(?: [0-9]{3}){1,13}+(?![0-9,.，]))"
)
_INDIAN = r"[0-9]?+(?:,[0-9]{2}(?![0-9])){1,13}+,[0-9]{3}(?![0-9])"
# Points that group and a comma that parts the decimals, where nothing else can be meant: 1.234,50.
_CONTINENTAL = r"[0-9]{0,2}+(?:\.[0-9]{3}){1,13}+,[0-9]{1,2}(?![0-9]|[.,][0-9])"
_DIGIT_RUN = rf"(?:{_CONTINENTAL}|(?:{_GROUPS}|{_INDIAN}|[0-9]*+)(?:\.[0-9]++)?+)"

_Reader = Callable[[str, int, int], Numeral | str]
_ANCHORS = [anchor for language in _LANGUAGES for anchor in language.anchors]
_FIRSTS = list(dict.fromkeys(anchor.first for anchor in _ANCHORS))


# What stands in front of a numeral that is a word of a spaced script; it is no part of the numeral.
_LEADS = frozenset(c for anchor in _ANCHORS for c in anchor.first if not c.isalnum())


def _master() -> tuple[re.Pattern[str], tuple[_Reader | None, ...]]:
    """The pattern of all anchors, and the reader of each of its groups; that of digits is None."""
    readers: list[_Reader | None] = [None]

    def branch(first: str) -> str:
        anchors = [anchor for anchor in _ANCHORS if anchor.first == first]
        readers.extend(anchor.read for anchor in anchors)
        heads = f"(?={trie(h for a in anchors for h in a.heads)})" if all(a.heads for a in anchors) else ""
        rests = "|".join(f"(?:{anchor.rest})()" for anchor in anchors)
        return f"{heads}(?:{rests})"

    # What leads a word leads nothing else: one look behind spares a spaced script, whose every blank is an
    # opening, the look at every other branch.
    worded = [first for first in _FIRSTS if _LEADS.issuperset(first)]
    others = [first for first in _FIRSTS if first not in worded]
    leads = re.escape("".join(_LEADS))
    words = "|".join(f"(?<=[{re.escape(first)}]){branch(first)}" for first in worded)
    readers.append(None)
    rest = "|".join([rf"(?<=[0-9]){_DIGIT_RUN}()", *(f"(?<=[{re.escape(first)}]){branch(first)}" for first in others)])
    opening = "".join(dict.fromkeys(_DIGITS + "".join(_FIRSTS)))
    return re.compile(f"[{re.escape(opening)}](?:{words}|(?<![{leads}])(?:{rest}))"), tuple(readers)


_MASTER, _READERS = _master()
# The readers of what goes on after digits, by its first character; two languages may share one.
_SCALES = {
    first: tuple(language.scales[first] for language in _LANGUAGES if first in language.scales)
    for first in {first for language in _LANGUAGES for first in language.scales}
}


def _guards() -> tuple[dict[str, str], list[tuple[int, re.Pattern[str]]]]:
    """The guarded words, as patterns by how far into the word an anchor can stand."""
    reasons = {word: reason for language in _LANGUAGES for word, reason in language.names.guards.items()}
    by_offset: dict[int, list[str]] = {}
    units: dict[str, list[str]] = {}
    for unit in RIGHT_WORDS:
        units.setdefault(unit[0], []).append(unit)
    not_before = {word: list(shown) for word, shown in NOT_BEFORE.items()}
    for word in reasons:
        for match in _MASTER.finditer(f" {word}\n"):
            start = match.start() + (match[0][0] in _LEADS)
            by_offset.setdefault(start - 1, []).append(word)
            rest = word[match.end() - 1 :]
            # 两立 is no word where 立方米 follows: a longer unit outweighs a guard.
            longer = [unit[len(rest) :] for unit in units.get(rest[:1], ()) if unit != rest and unit.startswith(rest)]
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
_ORDERS = tuple(language.order for language in _LANGUAGES)
# Possessive and begun at a word's beginning: else a long word before a far @ would be walked from each letter.
_WEB = re.compile(r"(?:https?://|www\.)[^\s一-鿿]++|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++")
_FRACTION = re.compile(r"([1-9])/([2-9]|10|12|16|20|32|64|100|128)(?![0-9/月])")
_DOTTED = re.compile(r"[0-9]+(?:\.[0-9]+){2,}")


def _addresses(folded: str) -> list[tuple[int, int]]:
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
    reserved = iter(_addresses(folded))
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
        if offset == 0 and any(cues.ordinal_before.search(folded, max(0, begin - 2), begin) for cues in _ORDERS):
            continue  # 第一道屏障 holds 第一道, not 一道
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
        if written.rfind(",") > written.find(".") > 0:
            written = written.replace(".", "").replace(",", ".")
        written = written.replace(",", "").replace("，", "").replace(" ", "")
    if folded[start - 1] == "." and not folded[start - 2].isalnum() and folded[start - 2] != "/":
        if "." in written:
            return "digits after a dot"
        return with_scale(folded, Numeral(start - 1, end, Decimal(f"0.{written}")))
    return with_scale(folded, Numeral(start, end, Decimal(written)))


def with_scale(folded: str, numeral: Numeral) -> Numeral:
    """The numeral with the scale, the exponent or the part that goes on at its end."""
    following = folded[numeral.end : numeral.end + 3].lstrip(" -")[:1]
    for read in _SCALES.get(following, ()):
        made = read(folded, numeral)
        if made is not numeral:
            return made
    return numeral
