"""A text with its folded form, and what stands to the left and to the right of a figure in it.

Everything is looked up beside a figure, at a bounded distance; no word has a pass over the text of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from econnum.amount import Modifier
from econnum.engine.fold import fold, narrow, plain
from econnum.engine.letters import LANGUAGE_OF
from econnum.engine.touching import Beginnings, Endings
from econnum.engine.vocabulary import NOT_BEFORE, VOCABULARY, Vocabulary
from econnum.lang import LANGUAGES
from econnum.lang.patterns import bounded_trie, present, trie
from econnum.lang.shape import Sensed, Word
from econnum.lexicon.currencies import CODES_IN_SMALL_LETTERS, CURRENCIES, SIGNS, SIGNS_NOT_AFTER

__all__ = ["HEDGE_FIRSTS", "NAME_NEXT", "PREFIXES", "Left", "Source"]

_LANGUAGES = tuple(LANGUAGES.values())


class Left(NamedTuple):
    """What stands left of a figure: where it begins with its sign and currency, and what hedges it."""

    start: int
    hedge_start: int
    currency: str | None
    prefix: str | None
    negative: bool
    modifier: Modifier | None
    compares: bool


# A figure with Han in it is Chinese whatever Latin it holds, so the later languages are asked first.
_BY_EVIDENCE = tuple(reversed(LANGUAGES.values()))
_ALPHABETS = "".join(language.alphabet for language in _BY_EVIDENCE)
_LETTER = "|".join(f"(?P<{language.code}>[{language.alphabet}])" for language in _BY_EVIDENCE)
_NEAREST = re.compile(rf"[^\n{_ALPHABETS}]*+(?:{_LETTER})")
_FALLBACK = "en"  # of a figure without a letter near it
# A text without a letter of the other languages is wholly of this one; one in ASCII has none, which costs no look.
_OTHERS = re.compile("[" + "".join(language.alphabet for language in _BY_EVIDENCE if language.code != _FALLBACK) + "]")
_ASCII_TELLS = not any(_OTHERS.match(chr(code)) for code in range(128))
# One letter of these shows the language of a figure, whatever else stands in it.
_FIRST_ASKED = _BY_EVIDENCE[0].code
_AT_ONCE = frozenset({_FIRST_ASKED} if _BY_EVIDENCE[0].letters.pattern == f"[{_BY_EVIDENCE[0].alphabet}]" else ())
_DIGITS = frozenset("0123456789")
_NEAR = 80  # a letter farther off says nothing of a figure's language, nor does one of another line


class Source:
    """A text with its folded form, padded by a blank in front and a line end behind.

    Every offset inside the engine is into the padded form, which is one more than into the text.
    """

    __slots__ = ("_backward", "_from_afar", "_language", "_size", "folded", "text", "vocabulary")

    def __init__(self, text: str, vocabulary: Vocabulary = VOCABULARY) -> None:
        if not isinstance(text, str):
            raise TypeError(f"econnum reads a str, not {type(text).__name__}: {text!r:.80}")
        self.text = text
        self.folded = f" {fold(text)}\n"
        self._backward = self.folded[::-1]
        self._size = len(self.folded)
        wholly = (_ASCII_TELLS and self.folded.isascii()) or _OTHERS.search(self.folded) is None
        self._language = _FALLBACK if wholly else None
        self._from_afar = frozenset() if wholly and _NONE_FROM_AFAR else _blocks(self.folded)
        self.vocabulary = vocabulary

    def original(self, start: int, end: int) -> str:
        """The characters of the text itself, at half width."""
        return narrow(self.text[start - 1 : end - 1])

    def before(self, position: int, reach: int) -> str:
        """What stands before a position on its line, at most `reach` characters; another line says nothing of it."""
        begin = max(position - reach, 0)
        return self.folded[max(self.folded.rfind("\n", begin, position) + 1, begin) : position]

    def languages(self, start: int, end: int) -> tuple[str, str]:
        """The language of a figure, its own if its letters show one, and that of the words around it.

        The letter that closes the figure (3亿元) and the one before it tell nearly always.
        """
        if self._language is not None:
            return self._language, self._language
        folded = self.folded
        around = self._touching(start) or self._nearest(start, end)
        if LANGUAGE_OF[folded[end - 1]] in _AT_ONCE:
            return _FIRST_ASKED, around
        if _NEAREST.match(folded, start, end):
            for language in _BY_EVIDENCE:
                if language.letters.search(folded, start, end):
                    return language.code, around
        return around, around

    def language(self, start: int, end: int) -> str:
        """The language of a figure: its own if it shows one, else that of the words around it."""
        return self.languages(start, end)[0]

    def context(self, start: int, end: int) -> str:
        """The language of the words around a figure: that of the nearest letter, left first."""
        return self._language or self._touching(start) or self._nearest(start, end)

    def _touching(self, start: int) -> str | None:
        """The language of the letter right before a figure, a blank aside: most figures stand behind a word."""
        before = self.folded[start - 1]
        return LANGUAGE_OF[self.folded[start - 2] if before == " " and start > 1 else before]

    def _nearest(self, start: int, end: int) -> str:
        behind = self._size - start
        near = _NEAREST.match(self._backward, behind, behind + _NEAR) or _NEAREST.match(self.folded, end, end + _NEAR)
        return _FALLBACK if near is None else near.lastgroup or _FALLBACK

    def right(self, position: int) -> tuple[Word | None, int]:
        """The word that begins at the position, a blank or a hyphen aside, and where it ends."""
        return self.vocabulary.right(self.folded, position)

    def sense(self, sensed: Sensed, figure: tuple[int, int], end: int) -> tuple[Word | None, int]:
        """What a word of several meanings is behind the figure, and where it ends."""
        before = self.before(figure[0], _SENSE_REACH)
        for word, left, right, capital in sensed.senses:
            if left is not None and left.search(before) is None:
                continue
            if right is not None and right.match(self.folded, end) is None:
                continue
            if not capital or self.original(figure[1], end).strip(" -").isupper():
                return word, end
        return sensed.otherwise, figure[1] if sensed.otherwise is None else end

    def left(self, position: int, done: int = 0) -> Left | None:
        """Sign, currency and hedge between `done` and the position; None where there is nothing of the kind."""
        if not _MAY_STAND_LEFT(self.folded, position):
            return None
        origin = self._size - position
        match = _LEFT.match(self._backward, origin, min(self._size - done, origin + _REACH))
        if match is None or match.lastindex is None:
            return None
        near, inner, prefix, minus, dash, far, again = match.groups()
        start, currency = position, None
        if prefix is not None and near is not None and near[::-1] not in _HEDGES_INSIDE:
            inner = prefix = minus = dash = far = again = None
        if prefix is not None:
            start = self._size - match.end("prefix")
            currency = self._currency(prefix[::-1], start)
            if currency is None:
                return None
        for name, sign in (("minus", minus), ("dash", dash)):
            if sign is not None:
                start = self._size - match.end(name)
        negative = (inner or minus or dash) is not None
        modifier: Modifier | None = None
        compares = False
        hedge_start = start
        for group, hedge in (("near", near), ("far", far), ("again", again)):
            if hedge is not None:
                said = _HEDGES_BEFORE[hedge[::-1]]
                modifier = said if modifier in {None, "approx"} else modifier
                compares = compares or hedge[::-1] in _COMPARATIVES
                hedge_start = min(hedge_start, self._size - match.end(group))
        written = None if prefix is None else prefix[::-1]
        return Left(start, hedge_start, currency, written, negative, modifier, compares)

    def _currency(self, prefix: str, start: int) -> str | None:
        code = PREFIXES.get(prefix)
        if code is not None:
            return code
        written = self.original(start, start + len(prefix))
        code = written.upper()
        return code if written == code or code in CODES_IN_SMALL_LETTERS else None

    def _near_afar(self, position: int) -> bool:
        """Whether a word that concerns a figure from afar may stand at most `_BLOCK` characters before the position."""
        block = position // _BLOCK
        return block in self._from_afar or block - 1 in self._from_afar

    def far_hedge(self, position: int) -> Modifier | None:
        """The hedge that stands before the verb of a figure: 至少出售了五分之一."""
        if not self._near_afar(position):
            return None
        origin = self._size - position
        for pattern, words in _HEDGES_FAR:
            match = pattern.match(self._backward, origin)
            if match is not None:
                return words[match[1][::-1]]
        return None

    def hedge_after(self, position: int) -> tuple[Modifier, int] | None:
        """The hedge that begins at the position (以上, or so), and where it ends."""
        if not _MAY_HEDGE_AFTER(self.folded, position):
            return None
        match = _HEDGE_AFTER.match(self.folded, position)
        return None if match is None else (_HEDGES_AFTER[match[1]], match.end())

    def compared(self, start: int, end: int) -> Modifier | None:
        """How the figure bounds what is compared with it: 比30大."""
        first = self.folded[end]
        if (self.folded[end + 1] if first == " " else first) not in _COMPARED_FIRST:
            return None
        before = self.before(start, 4)
        for cues, words in _COMPARED:
            word = words.match(self.folded, end)
            if word is not None and cues.after.match(self.folded, word.end()) and cues.before.search(before):
                return cues.words[word[1]]
        return None

    def name_at(self, start: int, end: int) -> tuple[str, int] | None:
        """The name that digits begin (5G, 3D), by its own letters' case, and where it ends."""
        folded = self.folded
        while folded[end - 1] not in _DIGITS:
            end -= 1  # a scale was read: the k of 4K
        if folded[end] not in NAME_NEXT:
            return None
        match = _NAMES_AT.match(plain(self.text[start - 1 : start + 15]))
        return None if match is None else (_NAME_REASONS[match[0]], start + match.end())

    def per(self, position: int) -> tuple[str, int] | None:
        """The unit that a price is for, where it follows: a barrel, /吨; and where it ends."""
        match = _PER.match(self.folded, position) if _MAY_BE_PER(self.folded, position) else None
        if match is None:
            return None
        return (_PER_UNITS[match[1]] if match[1] else _PER_TAILS[match[2]]), match.end()

    def rate(self, position: int) -> str | None:
        """The unit of a rate that stands behind what is measured: 2 million barrels of crude a day."""
        for goods in _GOODS_BETWEEN:
            between = goods.match(self.folded, position)
            per = None if between is None else _PER.match(self.folded, between.end())
            if per is not None and per[1]:
                return _PER_UNITS[per[1]]
        return None

    def per_before(self, position: int) -> str | None:
        """The unit that a price is for, where it stands before: 每桶."""
        if not self._near_afar(position):
            return None
        begin = max(0, position - _EACH_REACH)
        if not _EACH_MARK.search(self.folded, begin, position):
            return None
        match = _PER_BEFORE.match(self.folded[begin:position][::-1])
        return _PER_UNITS[(match[1] or match[2])[::-1]] if match else None


def _reversed_trie(words: Iterable[str], not_after: Mapping[str, str] | None = None) -> str:
    """A trie over the words written backwards; a word that begins with a letter begins there in the text.

    `not_after` names, for a word, the marks before it that make it no word of ours.
    """
    return bounded_trie((word[::-1] for word in words), {w[::-1]: marks for w, marks in (not_after or {}).items()})


_CODES = {currency.code.lower(): currency.code for currency in CURRENCIES}
PREFIXES: dict[str, str] = SIGNS | {w: c for language in _LANGUAGES for w, c in language.money.prefixes.items()}
_HEDGES_BEFORE: dict[str, Modifier] = {w: m for language in _LANGUAGES for w, m in language.hedges.before.items()}
_HEDGES_AFTER: dict[str, Modifier] = {w: m for language in _LANGUAGES for w, m in language.hedges.after.items()}
_HEDGES_INSIDE = frozenset().union(*(language.hedges.inside for language in _LANGUAGES))
_COMPARATIVES = frozenset().union(*(language.hedges.comparatives for language in _LANGUAGES))
_NEGATIVES = {word[::-1]: not_after for language in _LANGUAGES for word, not_after in language.hedges.negatives.items()}
_HEDGE = _reversed_trie(_HEDGES_BEFORE)
_PREFIX = _reversed_trie({*PREFIXES, *_CODES}, SIGNS_NOT_AFTER)
# Backwards from the figure, the nearest first.
_HEDGES_FAR = tuple(
    (re.compile(f"{cues.gap}?({_reversed_trie(cues.words, cues.not_after)})"), cues.words)
    for cues in (language.hedges.far for language in _LANGUAGES)
    if cues.words
)
_REACH = 40
_SENSE_REACH = 80
_ARTICLE = rf"(?: {_reversed_trie(word for language in _LANGUAGES for word in language.hedges.articles)})?"
# A dash is a minus behind these; behind a figure or a letter it joins.
_BEFORE_MINUS = re.escape(' \n<>=≤≥(:：，,、"“' + "".join(language.hedges.before_minus for language in _LANGUAGES))
# Backwards from the figure: hedge, currency, sign, hedge, hedge; an article may stand between them.
_LEFT = re.compile(
    rf"(?:{_ARTICLE} ?(?P<near>{_HEDGE}))?"
    rf"(?:(?P<inner>-(?=[^\w\s]))? ?(?P<prefix>{_PREFIX}))?"
    rf"(?: ?(?P<minus>{bounded_trie(_NEGATIVES, _NEGATIVES)})|(?P<dash>-)(?=[{_BEFORE_MINUS}]))?"
    rf"(?:{_ARTICLE} {{0,2}}(?P<far>{_HEDGE})(?: ?(?P<again>{_HEDGE}))?)?"
)
_LEFT_WORDS = {
    *_HEDGES_BEFORE, *PREFIXES, *_CODES, *(word[::-1] for word in _NEGATIVES), "-",
    *(word for language in _LANGUAGES for word in language.hedges.articles),
}  # fmt: skip
_MAY_STAND_LEFT = Endings(_LEFT_WORDS)
_HEDGE_AFTER = re.compile(f"[ -]?({bounded_trie(_HEDGES_AFTER, NOT_BEFORE)})")
_MAY_HEDGE_AFTER = Beginnings(_HEDGES_AFTER)

_COMPARED = [(c, re.compile(f" ?({trie(c.words)})")) for c in (x.hedges.compared for x in _LANGUAGES) if c.words]
_COMPARED_FIRST = {word[0] for cues, _ in _COMPARED for word in cues.words}

_NAME_REASONS = {name: why for language in _LANGUAGES for name, why in language.names.at.items()}
_NAMES_AT = re.compile(f"{trie(_NAME_REASONS)}(?![A-Za-z0-9])")
NAME_NEXT = frozenset(name.lstrip("0123456789")[0].lower() for name in _NAME_REASONS)

_PER_UNITS = {w: u for language in _LANGUAGES for w, u in language.money.per_units.items()}
_PER_TAILS = {w: u for language in _LANGUAGES for w, u in language.money.per_tails.items()}
_PER_MARKS = [mark for language in _LANGUAGES for mark in language.money.per_marks]
_POINTS_IN_TIME = bounded_trie(word for language in _LANGUAGES for word in language.money.per_not_before)
_PER_MARK = bounded_trie(_PER_MARKS)
_PER = re.compile(
    rf"(?: ?\\?(?:{_PER_MARK}) ?|-(?:{_PER_MARK})-)({bounded_trie(_PER_UNITS)})(?! {_POINTS_IN_TIME})"
    rf"| ({bounded_trie(_PER_TAILS)})"
)
_MAY_BE_PER = Beginnings(["\\", "-", *_PER_MARKS, *_PER_TAILS])
_EACHES = tuple(mark for language in _LANGUAGES for mark in language.money.per_marks_before)
_EACH = trie(mark[::-1] for mark in _EACHES)
_EACH_MARK = re.compile(trie(_EACHES))
_EACH_REACH = 12
# What a price is named for at a distance: 每股收益0.35元; a time is not (每年投入5亿元).
_GOODS_BETWEEN = present(language.money.goods for language in LANGUAGES.values())
_GOODS = [
    word
    for word, unit in _PER_UNITS.items()
    if unit not in {"year", "month", "week", "day", "hour", "quarter", "minute", "second", "occasion", "unit"}
]
_PER_BEFORE = re.compile(
    rf" ?({_reversed_trie(_PER_UNITS)})(?:{_EACH})|[一-鿿]{{1,4}}?({_reversed_trie(_GOODS)})(?:{_EACH})"
)

# Words that concern a figure though they do not touch it begin at most a block before it.  Where they stand is found
# once for the whole text: a look before each figure would cost more.
_AFAR = [*_EACHES, *(word for _, words in _HEDGES_FAR for word in words)]
_FROM_AFAR = re.compile(trie(_AFAR))
_NONE_FROM_AFAR = all(_OTHERS.match(word) for word in _AFAR)  # a text without letters of other languages has none
_BLOCK = 16


def _blocks(folded: str) -> frozenset[int]:
    return frozenset([match.start() // _BLOCK for match in _FROM_AFAR.finditer(folded)])


# The characters that begin what hedges from behind, a blank or a hyphen aside.
HEDGE_FIRSTS = frozenset(word[0] for word in _HEDGES_AFTER) | _COMPARED_FIRST
