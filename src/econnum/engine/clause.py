"""The clause: the cues of a sentence in order, found once, for everything that depends on its structure.

A sentence with figures becomes a string with one code for each cue, such as a word of change, a preposition or a
figure; the rules of changes are patterns over this string.  A second string says what the cues say (a direction, a
basis) at the same index.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.attachment import CODES
from econnum.lang.patterns import HAN, Pattern, edged_trie, search_trie, shortest, trie
from econnum.lang.schema import SUCCESSIVE, YEAR_END, ChangeCues
from econnum.lexicon.units import TIMES
from econnum.values import Direction

__all__ = ["GLUED", "Clause", "Sentence", "first_change", "moves", "read", "sentences"]

# A sentence directly after the full stop of the last one, as in feeds that join paragraphs: in May.Prices fell.
# A point after Han or a per cent sign is not a decimal point: 上涨1.6%.2015年.
GLUED = rf"(?:(?<=[a-z0-9%)][a-z0-9%)]\.)(?=[a-z]{{3,24}}[ ,'’])|(?<=[%‰)]\.|{HAN}\.)(?=[0-9“(]|{HAN}))"
_ENDS = Pattern(rf"[。！？!?\n.](?:(?<!\.)|(?=[ \n])|{GLUED})")
_BEFORE = 60  # characters before the first word of change: those of a basis, or of a figure with its noun
_REACH = 120  # characters before the first figure of a clause and after the last that belong to it

_KINDS = {
    "percentage": "percentage", "percentage_points": "points", "multiple": "multiple", "fraction": "fraction",
    "money": "money", "quantity": "quantity", "count": "count", "number": "number", "period": "period",
}  # fmt: skip
_UNITS = {"point": "index", **dict.fromkeys(TIMES, "duration")}
# What a cue says, with a letter for it: a direction, or a basis.
_DIRECTIONS: dict[str, Direction] = {"u": "up", "d": "down", "f": "flat"}
_BASES = {
    "Y": "year_on_year", "Q": "quarter_on_quarter", "M": "month_on_month", "W": "week_on_week", "D": "day_on_day",
    "E": YEAR_END, "S": SUCCESSIVE,
}  # fmt: skip
_SAID: dict[str, str | None] = {" ": None, **_DIRECTIONS, **_BASES}
_LETTERS = {said: letter for letter, said in _SAID.items()}


def _cue(name: str, said: str | None = None) -> str:
    """A cue as two characters: its code, and the letter of what it says."""
    return CODES[name] + _LETTERS[said]


_FIGURES: dict[str | None, str] = {kind: _cue(name) for kind, name in _KINDS.items()}
_MEASURED: dict[str | None, str] = {unit: _cue(name) for unit, name in _UNITS.items()}
_COMPARED: dict[str | None, str] = {basis: _cue("basis", basis) for basis in _BASES.values()}
_QUANTITY, _OTHER, _COMMA, _END, _WORD, _FILLER, _PARTICIPLE = map(
    _cue, ("quantity", "other", "comma", "end", "word", "filler", "participle")
)
_NEGATIVE = _cue("minus", "down")
_PLACES = Pattern(f"[{re.escape(''.join(CODES[name] for name in (*_KINDS.values(), *_UNITS.values(), 'other')))}]")
_SEPARATOR = "。"  # of texts between figures: a sentence ends before it
_LONGEST = 16  # words between two cues, beyond which their number says no more
_APART = Pattern(f"(?<={HAN}) (?={HAN})")  # a blank between Han separates headlines
_LEVELS = frozenset({CODES["above"], CODES["at"]})
_SIGNS = {"plus": "up", "minus": "down"}
_OF_SHARES = frozenset({"result", "outcome"})


class _Runs(dict[int, str]):
    """The cues of a number of words that are none."""

    def __missing__(self, number: int) -> str:
        return _WORD * _LONGEST


_RUNS = _Runs((number, _WORD * number) for number in range(_LONGEST))


class _Cues(dict[str | None, str]):
    """Words and marks with their cues; other characters have none."""

    def __missing__(self, _: str | None) -> str:
        return ""


class Sentence(NamedTuple):
    """A sentence with figures: where its text begins and ends, and its first word of change.

    Of the text long before that word only the bases are read.  `line` is the number of its line, and `periods` are the
    last ones before it.
    """

    language: str
    figures: list[Draft]
    begin: int
    end: int
    first: int = 0
    line: int = 0
    periods: Sequence[Draft] = ()


class Clause:
    """The cues of a sentence, in order, as a string of codes; see `econnum.lang.attachment.CODES`.

    `codes` are those of all sentences that were read together, and this one is from `begin` to `end`, where the code of
    an end is.  `says` has a letter for what the cue at the same place says, and `backward` are the codes backwards.
    `figures` are the figures of the sentence and `places` their indexes among the codes; a figure inside a basis (from
    the second quarter) is none of them.  A word that is no cue has a code, too.  The sentence is a part of the text
    `folded`.
    """

    __slots__ = ("backward", "begin", "codes", "end", "figures", "folded", "language", "places", "says", "sentence")

    def __init__(
        self, folded: str, sentence: Sentence, cues: tuple[str, str, str], begin: int,
        figures: list[Draft], places: list[int],
    ) -> None:  # fmt: skip
        self.folded, self.sentence, self.language = folded, sentence, sentence.language
        self.codes, self.says, self.backward = cues
        self.begin, self.end = begin, self.codes.index(CODES["end"], begin + 1)
        self.figures, self.places = figures, places

    def __str__(self) -> str:
        return self.codes[self.begin : self.end + 1]

    def __repr__(self) -> str:
        return f"Clause({self.language!r}, {str(self)!r})"

    def way(self, place: int) -> Direction:
        """The direction of the cue at a place; after a basis alone a rate is a rise: 产出环比0.9%."""
        return _DIRECTIONS.get(self.says[place], "up")

    def said(self, place: int) -> str | None:
        """What the cue at a place says: a direction or a basis, or None."""
        return _SAID[self.says[place]]

    def figure(self, place: int) -> Draft:
        """The figure at a place."""
        return self.figures[bisect_left(self.places, place)]


class _Words(NamedTuple):
    """The words of a language: the pattern that finds them, the cues of words and marks, the first characters of words
    of a level, the bases, the first searches for anything that changes, and whether words are separated by blanks, so
    that a match includes the character before a word.
    """

    found: Pattern
    cues: _Cues
    levels: frozenset[str]
    bases: Pattern
    moving: Pattern
    moving_sums: Pattern
    spaced: bool

    def above(self, folded: str, start: int, end: int) -> str:
        """The cue of a word such as below with which a hedge or a basis states a level; empty without one."""
        if folded[start] not in self.levels:
            return ""
        hedge = self.found.match(folded, start - 1 if self.spaced else start, end)
        cue = "" if hedge is None or hedge.lastindex is None else self.cues[hedge[hedge.lastindex]]
        return cue if cue[:1] in _LEVELS else ""

    def comparisons(self, folded: str, begin: int, end: int) -> list[tuple[int, int, str]]:
        """The bases of a text, and the blanks between headlines, with their cues; the last one first."""
        spaced = self.spaced
        found = [
            (match.start() + spaced, match.end(), _COMPARED[match.lastgroup])
            for match in self.bases.finditer(folded, begin - 1 if spaced and begin else begin, end)
        ]
        if not spaced and folded.find(" ", begin, end) >= 0:
            found += [(match.start(), match.end(), _COMMA) for match in _APART.finditer(folded, begin, end)]
            found.sort()
        found.reverse()
        return found


def sentences(source: Source, drafts: Sequence[Draft]) -> Iterator[tuple[str, list[Draft], int, int]]:
    """The sentences with figures: their language, their figures, and where their text begins and ends."""
    folded, languages = source.folded, source.languages
    ends = [0, *[match.end() for match in _ENDS.finditer(folded)]]
    figures: list[Draft] = []
    language, begin, last, after = "", 0, 0, 0
    for draft in drafts:
        if draft.kind is None:
            continue
        start = draft.hedge_start
        while ends[after] <= start:
            after += 1
        draft.language, spoken = languages(draft.start, draft.end)
        if figures:
            if ends[after - 1] <= last and (spoken == language or not _speaks(spoken, folded, last, draft.end)):
                figures.append(draft)
                last = draft.hedge_end
                continue
            yield language, figures, begin, min(ends[bisect_right(ends, last)] - 1, last + _REACH)
        language, figures = spoken, [draft]
        begin, last = max(ends[after - 1], last, start - _REACH), draft.hedge_end
    if figures:
        yield language, figures, begin, min(ends[bisect_right(ends, last)] - 1, last + _REACH)


def _speaks(language: str, folded: str, begin: int, end: int) -> bool:
    """Whether a text changes to a language: it has a letter of it, or two words if words have blanks.

    A unit or an abbreviation does not change it: 毛利率-0.8pct、+1.2pct, YOY+5%.
    """
    return _SPOKEN[language].search(folded, begin, end) is not None


def _beginning(folded: str, begin: int, end: int) -> int:
    """The beginning of the sentence that is open at `end`."""
    begin = max(begin, end - _REACH)
    for match in _ENDS.finditer(folded, begin, end):
        begin = match.end()
    return begin


def first_change(language: str, folded: str, begin: int, end: int, *, shares: bool) -> int:
    """Where the first word or mark of a change begins in a text, or -1; without one, no figure in it measures one.

    Without `shares` among the figures, what is won or lost counts for nothing: a loss of money is no change.
    """
    words = _WORDS[language]
    moving = words.moving if shares else words.moving_sums
    first = moving.search(folded, begin - 1 if words.spaced and begin else begin, end)
    return -1 if first is None else first.start()


def read(folded: str, moving: Iterable[Sentence]) -> list[Clause]:
    """The clauses of some sentences; the cues of adjacent ones of a language are found together, which is faster."""
    clauses: list[Clause] = []
    for language, together in groupby(moving, attrgetter("language")):
        clauses += _read(_WORDS[language], folded, list(together))
    return clauses


def _read(words: _Words, folded: str, together: list[Sentence]) -> Iterator[Clause]:
    """The clauses of some sentences of a language."""
    pieces: list[str] = []
    figures = [_parted(words, folded, sentence, pieces) for sentence in together]
    pieces[::2] = _cues(words, pieces[::2])
    cues = _END + "".join(pieces)
    codes = cues[::2]
    found = codes, cues[1::2], codes[::-1]
    places = [match.start() for match in _PLACES.finditer(codes)]
    begin = done = 0
    for sentence, placed in zip(together, figures, strict=True):
        clause = Clause(folded, sentence, found, begin, placed, places[done : done + len(placed)])
        yield clause
        begin, done = clause.end, done + len(placed)


def _parted(words: _Words, folded: str, sentence: Sentence, pieces: list[str]) -> list[Draft]:
    """Add the texts between the figures and bases of a sentence, each with the cue after it; returns the figures."""
    _, figures, begin, end, first, _, _ = sentence
    bases = words.comparisons(folded, begin, end)
    at = begin
    if words.spaced and (far := min(first, figures[0].hedge_start if figures else first) - _BEFORE) > at:
        at = far  # what precedes it, is not read
        while bases and bases[-1][0] < far:
            since, until, basis = bases.pop()
            pieces += "", words.above(folded, since, until) + basis
            at = max(until, far)
    opening, n = at, len(pieces)
    placed: list[Draft] = []
    for draft in figures:
        start, stop, kind = draft.hedge_start, draft.hedge_end, draft.kind
        while bases and bases[-1][0] < stop:
            since, until, basis = bases.pop()
            if (until <= start or (since < start and until >= stop)) and since >= at:
                pieces += folded[at:since], words.above(folded, since, until) + basis
                at = until
            # Else it is a part of the figure, such as in the third quarter of 2020.
        if start < at:
            continue  # within a basis
        cue = _MEASURED.get(draft.unit, _QUANTITY) if kind == "quantity" else _FIGURES.get(kind, _OTHER)
        if folded[draft.start] == "-" and draft.is_negative():
            cue = _NEGATIVE + cue
        if start < draft.start:
            cue = words.above(folded, start, draft.start) + cue  # fell below 3,000
        pieces += folded[at:start], cue
        placed.append(draft)
        at = stop
    for since, until, basis in reversed(bases):
        if since >= at:
            pieces += folded[at:since], words.above(folded, since, until) + basis
            at = until
    pieces += folded[at:end], _END
    if words.spaced and folded[opening - 1 : opening + 1].isalpha():
        pieces[n] = f"-{pieces[n]}"  # the rest of a word is none
    return placed


def _cues(words: _Words, texts: list[str]) -> list[str]:
    """The cues of texts without figures and bases, by one split for all of them."""
    cues, parts = words.cues.__getitem__, words.found.split(_SEPARATOR + _SEPARATOR.join(texts))
    if words.spaced:
        # Other words, the character before a cue, which may be a mark, and the cue.
        parts[::3] = [other and _words_between(other) for other in parts[::3]]
        parts[1::3] = map(cues, parts[1::3])
        parts[2::3] = map(cues, parts[2::3])
    else:
        # Other characters, and a cue.
        parts[::2] = map(_RUNS.__getitem__, map(len, map(str.strip, parts[::2])))
        parts[1::2] = map(cues, parts[1::2])
    return "".join(parts).split(_END)[1:]


def _words_between(text: str) -> str:
    """The cues of a text without cues: one for each word."""
    text = text.strip()
    if " " in text:
        return _RUNS[text.count(" ") + 1]
    ending = text[-2:]
    return _FILLER if ending == "ly" and text != "early" else _PARTICIPLE if ending == "ed" else _WORD if text else ""


def moves(language: str, folded: str, begin: int, end: int) -> bool:
    """Whether the last part of a text, after the punctuation of a new clause, has a word of change."""
    [clause] = read(folded, [Sentence(language, [], _beginning(folded, begin, end), end)])
    return _MOVED.search(clause.codes) is not None


# A word of change in the last clause of a text.
_CHANGES = "".join(
    CODES[cue]
    for cue in (
        *("mover", "verb", "noun", "rate", "deed", "act", "lower", "result", "particle", "steady", "lasting"),
        *("moved", "comparative"),
    )
)
_NEW = "".join(CODES[cue] for cue in ("and", "but", "opener", "after", "than"))
_MOVED = Pattern(rf"[{_CHANGES}](?:[^,;:]|,(?![{re.escape(_NEW)}]))*$")


def _words(cues: ChangeCues) -> _Words:
    said = _Cues({None: ""})
    edges: dict[str, str] = {}
    moving: list[str] = []
    sums: list[str] = []
    for name, row in cues.words.items():
        role = name.partition(":")[0]
        way, cue = role.split() if " " in role else (None, role)
        for word in row.words:
            if word in said:
                continue
            said[word] = _cue(cue, way)
            # Dots instead of the word itself, so that words of one length share the pattern.
            before = f"(?<![{row.not_after}]{'.' * len(word)})" if row.not_after else ""
            edges[word] = before + (f"(?!{row.not_before})" if row.not_before else "")
            if way in _DIRECTIONS.values():
                moving.append(word)
                if cue not in _OF_SHARES:
                    sums.append(word)
    said |= {mark: _cue(cue, _SIGNS.get(cue)) for mark, cue in cues.marks.items()}
    said[_SEPARATOR] = _END
    # The character before each word is not a letter: so `re` skips fast to the next word instead of trying each letter.
    edge = cues.edge
    # The first search may find too much, so it needs no edges.
    signs = ("+", "/-", "/ -", "(-")
    if edge:
        marks = re.escape("".join(cues.marks)) + _SEPARATOR
        found = Pattern(lambda: f"([^{edge}])(?:({edged_trie(edges)})(?![{edge}])|(?<=[{marks}]))")
        minus = rf"{trie(signs)}|-(?<![0-9]-)(?=[0-9])"
        first = Pattern(lambda: f"[^{edge}](?:{trie(moving)}(?![{edge}])|{minus})")
        first_sum = Pattern(lambda: f"[^{edge}](?:{trie(sums)}(?![{edge}])|{minus})")
        bases = Pattern(lambda: f"[^{edge}]{cues.bases.source}")
    else:
        turned = dict(reversed(edges.items()))
        # The figures and the marks are tried first, and the words of movement, which are rare, last.
        found = Pattern(lambda: f"({search_trie(dict.fromkeys((_SEPARATOR, *cues.marks), '') | turned)})")
        # A minus directly after a word is one, too: 同比-5%.
        begun = dict.fromkeys(shortest((*moving, *signs)), "") | {"-": f"(?<=/-|{HAN}-)(?=[0-9])"}
        begun |= dict.fromkeys(cues.rated, "(?=[0-9])")
        first = first_sum = Pattern(lambda: search_trie(begun))
        bases = cues.bases
    levels = frozenset(word[0] for word, cue in said.items() if word and cue[0] in _LEVELS)
    return _Words(found, said, levels, bases, first, first_sum, bool(edge))


_SPOKEN = {
    code: Pattern(f"[{language.alphabet}]" + (f"+ [{language.alphabet}]" if language.changes.edge else ""))
    for code, language in LANGUAGES.items()
}
_WORDS = {code: _words(language.changes) for code, language in LANGUAGES.items()}
