"""The clause: the cues of a sentence in order, found once, for everything that depends on its structure.

A sentence with figures becomes a string with one code for each cue, such as a word of change, a preposition or a
figure; the rules of changes are patterns over this string.  What a cue says (a direction, a basis, a figure) and where
it is in the text stands at the same index of the other lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from econnum.engine.draft import Draft
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.attachment import CODES
from econnum.lang.patterns import Pattern, edged_trie, search_trie, shortest, trie
from econnum.lang.schema import ChangeCues
from econnum.lexicon.units import TIMES

__all__ = ["GLUED", "Clause", "Cue", "changes", "clauses", "moves", "read"]

# A sentence directly after the full stop of the last one, as in feeds that join paragraphs: in May.Prices fell.
# A point after Han or a per cent sign is not a decimal point: 上涨1.6%.2015年.
GLUED = r"(?:(?<=[a-z0-9%)][a-z0-9%)]\.)(?=[a-z]{3,24}[ ,'’])|(?<=[%‰)一-鿿]\.)(?=[0-9一-鿿“(]))"
_BEGINS = Pattern(GLUED)
_ENDS = Pattern(rf"[。！？!?\n.](?:(?<!\.)|(?=[ \n])|{GLUED})")
_BEFORE = 60  # characters before the first word of change: those of a basis, or of a figure with its noun
_REACH = 120  # characters before the first figure of a clause and after the last that belong to it

_KINDS = {
    "percentage": "percentage", "percentage_points": "points", "multiple": "multiple", "fraction": "fraction",
    "money": "money", "quantity": "quantity", "count": "count", "number": "number", "period": "period",
}  # fmt: skip
_FIGURE: dict[str | None, str] = {kind: CODES[cue] for kind, cue in _KINDS.items()}
_MEASURED: dict[str | None, str] = {"point": CODES["index"], **dict.fromkeys(TIMES, CODES["duration"])}
_OTHER = CODES["other"]
_WORD, _FILLER, _PARTICIPLE, _BASIS, _PLUS, _MINUS, _ABOVE, _COMMA, _END = (
    CODES[name] for name in ("word", "filler", "participle", "basis", "plus", "minus", "above", "comma", "end")
)
_APART = Pattern("(?<=[一-鿿]) (?=[一-鿿])")  # a blank between Han separates headlines
_MASK = "\ufdd0"  # a noncharacter, for a figure or a basis
_LEVELS = frozenset({_ABOVE, CODES["at"]})
_SIGNS: dict[str, str | None] = {_PLUS: "up", _MINUS: "down"}
_OF_SHARES = frozenset({"result", "outcome"})
_WAYS = frozenset({"up", "down", "flat"})
_LONGEST = 16  # words between two cues, beyond which their number says no more
_RUNS = [_WORD * number for number in range(_LONGEST + 1)]


class Cue(NamedTuple):
    """A cue: its code, its span in the folded text, and what it says: a direction, a basis, or its figure."""

    code: str
    start: int
    end: int
    says: str | Draft | None


class Clause:
    """The cues of a sentence, in order, as one string of codes; see `econnum.lang.attachment.CODES`.

    `figures` are the figures of the sentence and `places` their indexes among the codes; a figure inside a basis (from
    the second quarter) has none.  `says` is what the cues say, by place.  The first and the last code are the ends of
    the sentence; words that are no cues have codes, but no span.  Iterating gives the cues themselves.
    """

    __slots__ = ("backward", "codes", "figures", "language", "places", "says", "text")

    def __init__(self, language: str, figures: list[Draft], text: tuple[str, int, int, int]) -> None:
        self.language = language
        self.figures = figures
        self.text = text  # the folded text, where the sentence begins and ends in it, and its first word of change
        self.codes = self.backward = ""
        self.places: list[int] = []
        self.says: dict[int, str | Draft | None] = {}

    def __iter__(self) -> Iterator[Cue]:
        again = Clause(self.language, self.figures, self.text)
        words = _WORDS[self.language]
        spans: list[tuple[int, int, int]] = []
        (_write_spaced if words.spaced else _write_unspaced)(again, words, *_masked(again, words), spans)
        for place, start, end in spans:
            yield Cue(self.codes[place], start, end, self.says.get(place))

    def __repr__(self) -> str:
        return f"Clause({self.language!r}, {self.codes!r})"


class _Words(NamedTuple):
    """The words of a language: the pattern that finds them, each with its code and direction, the bases, the first
    search for anything that changes, and whether a match includes the character before a word.
    """

    found: Pattern
    said: dict[str, tuple[str, str | None]]
    marks: dict[str, tuple[str, str | None]]
    bases: Pattern
    moving: Pattern
    moving_sums: Pattern
    spaced: bool

    def above(self, folded: str, start: int, end: int) -> tuple[str, str | None] | None:
        """The cue of a hedge such as below that states the level reached, with its direction, or None."""
        hedge = self.found.match(folded, start - 1 if self.spaced else start, end)
        cue = None if hedge is None or hedge.lastindex is None else self.said.get(hedge[hedge.lastindex])
        return cue if cue is not None and cue[0] in _LEVELS else None


def clauses(source: Source, drafts: Sequence[Draft]) -> Iterator[tuple[str, list[Draft], int, int]]:
    """The sentences with figures: their language, their figures, and where their text begins and ends."""
    folded, search = source.folded, _ENDS.search
    figures: list[Draft] = []
    language, begin, last = "", 0, 0
    for draft in drafts:
        if draft.kind is None:
            continue
        start = draft.hedge_start
        draft.language, spoken = source.languages(draft.start, draft.end)
        if figures:
            match = search(folded, last, start)
            end = -1 if match is None else match.start()
            if end < 0 and folded[start - 1] == "." and start > last and _BEGINS.match(folded, start):
                end = start - 1
            if spoken != language and end < 0 and not _speaks(spoken, folded, last, draft.end):
                spoken = language
            if end >= 0 or spoken != language:
                yield language, figures, begin, end if end >= 0 else last + _REACH
                figures, begin = [], last
        if not figures:
            begin = _beginning(folded, begin, start)
        language = spoken
        figures.append(draft)
        last = draft.hedge_end
    if figures:
        match = search(folded, last, last + _REACH)
        yield language, figures, begin, min(len(folded), last + _REACH) if match is None else match.start()


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


def changes(language: str, folded: str, begin: int, end: int, *, shares: bool) -> int:
    """Where the first word or mark of a change begins in a text, or -1; without one, no figure in it measures one.

    Without `shares` among the figures, what is won or lost counts for nothing: a loss of money is no change.
    """
    words = _WORDS[language]
    moving = words.moving if shares else words.moving_sums
    first = moving.search(folded, begin - 1 if words.spaced and begin else begin, end)
    return -1 if first is None else first.start()


def read(language: str, folded: str, figures: list[Draft], begin: int, end: int, first: int = 0) -> Clause:
    """The cues of a text between two offsets, with its figures; of the text long before `first` only the bases."""
    clause = Clause(language, figures, (folded, begin, end, first))
    words = _WORDS[language]
    write = _write_spaced if words.spaced else _write_unspaced
    clause.codes = codes = write(clause, words, *_masked(clause, words), None)
    clause.backward = codes[::-1]
    return clause


# A figure or a basis of a clause, as one character of its text: its span, its code, what it says, and the index of the
# figure, or -1.  A plain tuple, since a named one would take a tenth of the time of a clause.
_Item = tuple[int, int, str, "str | Draft | None", int]


def _masked(clause: Clause, words: _Words) -> tuple[list[_Item], str, int]:
    """The figures and bases of a clause in order, its text with one character for each of them, and where it begins."""
    folded, begin, end, far = clause.text
    lead = 1 if words.spaced else 0
    bases = [
        (match.start() + lead, match.end(), match.lastgroup)
        for match in words.bases.finditer(folded, max(begin - lead, 0), end)
    ]
    bases.reverse()
    figures = clause.figures
    skipped = begin  # what precedes it, is not read
    if words.spaced and far - begin > _BEFORE:
        skipped = max(begin, min(far, figures[0].hedge_start if figures else far) - _BEFORE)
    items: list[_Item] = []
    at = begin
    for n, draft in enumerate(figures):
        start, stop = draft.hedge_start, draft.hedge_end
        while bases and bases[-1][0] < stop:
            first, last, name = bases.pop()
            if (last <= start or (first < start and last >= stop)) and first >= at:
                items += _compared(words, folded, first, last, name)
                at = last
            # Else it is a part of the figure, such as in the third quarter of 2020.
        if start < at:
            continue  # within a basis
        if start < draft.start and (above := words.above(folded, start, draft.start)) is not None:
            items.append((start, start, *above, -1))  # fell below 3,000
        if folded[draft.start] == "-" and draft.is_negative():
            items.append((start, start, _MINUS, _SIGNS[_MINUS], -1))
        items.append((start, stop, _code(draft), draft, n))
        at = stop
    for first, last, name in reversed(bases):
        if first >= at:
            items += _compared(words, folded, first, last, name)
            at = last
    pieces: list[str] = []
    at = opening = max(skipped - lead, 0)
    for start, stop, _, _, _ in items:
        pieces.append(folded[at:start])
        if stop > at:
            at = stop
    pieces.append(folded[at:end])
    text = _MASK.join(pieces)
    if text.count(_MASK) > len(items):
        text = _MASK.join(piece.replace(_MASK, " ") for piece in pieces)
    return items, text, opening


def _compared(words: _Words, folded: str, first: int, last: int, name: str | None) -> list[_Item]:
    """A basis, and the level that it may begin with: above a year earlier."""
    basis: _Item = (first, last, _BASIS, name, -1)
    level = words.above(folded, first, last)
    return [basis] if level is None else [(first, first, *level, -1), basis]


def _write_spaced(
    clause: Clause, words: _Words, items: list[_Item], text: str, at: int, spans: list[tuple[int, int, int]] | None
) -> str:
    """The codes of a text of words: other words, the character before a cue, which may be a mark, and the cue."""
    said, marks, says = words.said, words.marks, clause.says
    codes, size, given = [_END], 1, iter(items)
    places = [0] * len(clause.figures)
    begin = clause.text[1]
    parts = words.found.split(text)
    for between, lead, word in zip(parts[::3], parts[1::3], parts[2::3], strict=False):
        if between and (other := _words_between(between)):
            codes.append(other)
            size += len(other)
        at += len(between) + 1
        if lead != " ":
            if lead == _MASK:
                at, stop, code, way, n = next(given)
                codes.append(code)
                says[size] = way
                if n >= 0:
                    places[n] = size
                if spans is not None:
                    spans.append((size, at, stop))
                at = stop
                size += 1
            elif (mark := marks.get(lead)) is not None and at > begin:
                code, way = mark
                codes.append(code)
                if way is not None:
                    says[size] = way
                if spans is not None:
                    spans.append((size, at - 1, at))
                size += 1
        if word is not None:
            code, way = said[word]
            codes.append(code)
            if way is not None:
                says[size] = way
            if spans is not None:
                spans.append((size, at, at + len(word)))
            at += len(word)
            size += 1
    if (between := parts[-1]) and (other := _words_between(between)):
        codes.append(other)
    codes.append(_END)
    clause.places = places
    return "".join(codes)


def _write_unspaced(
    clause: Clause, words: _Words, items: list[_Item], text: str, at: int, spans: list[tuple[int, int, int]] | None
) -> str:
    """The codes of a text without blanks between words: other characters, and cues."""
    said, says = words.said, clause.says
    codes, size, given = [_END], 1, iter(items)
    places = [0] * len(clause.figures)
    folded, _, end, _ = clause.text
    parts = words.found.split(text)
    blank = " " in text
    for between, word in zip(parts[::2], parts[1::2], strict=False):
        if between:
            if blank and " " in between:
                other = _apart(folded, at, at + len(between))
            else:
                other = _RUNS[len(between)] if len(between) < _LONGEST else _RUNS[_LONGEST]
            codes.append(other)
            size += len(other)
            at += len(between)
        if word == _MASK:
            at, stop, code, way, n = next(given)
            codes.append(code)
            says[size] = way
            if n >= 0:
                places[n] = size
        else:
            code, way = said[word]
            codes.append(code)
            if way is not None:
                says[size] = way
            stop = at + len(word)
        if spans is not None:
            spans.append((size, at, stop))
        at = stop
        size += 1
    if parts[-1]:
        codes.append(_apart(folded, at, end))
    codes.append(_END)
    clause.places = places
    return "".join(codes)


def _code(draft: Draft) -> str:
    return _MEASURED.get(draft.unit) or _FIGURE.get(draft.kind, _OTHER)


def _words_between(text: str) -> str:
    """The codes of a text without cues: one for each word."""
    text = text.strip()
    if " " in text:
        return _RUNS[min(text.count(" ") + 1, _LONGEST)]
    ending = text[-2:]
    return _FILLER if ending == "ly" and text != "early" else _PARTICIPLE if ending == "ed" else _WORD if text else ""


def _apart(folded: str, begin: int, end: int) -> str:
    """The codes of a text without cues: one for each character, after a comma if a blank separates two headlines."""
    text = folded[begin:end]
    parted = _COMMA if " " in text and _APART.search(folded, max(begin - 1, 0), end + 1) else ""
    return parted + _RUNS[min(len(text.strip()), _LONGEST)]


def moves(language: str, folded: str, begin: int, end: int) -> bool:
    """Whether the last part of a text, after the punctuation of a new clause, has a word of change."""
    codes = read(language, folded, [], _beginning(folded, begin, end), end).codes
    return _MOVED.search(codes) is not None


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
    said: dict[str, tuple[str, str | None]] = {}
    edges: dict[str, str] = {}
    moving: list[str] = []
    sums: list[str] = []
    for name, row in cues.words.items():
        role = name.partition(":")[0]
        way, cue = role.split() if " " in role else (None, role)
        for word in row.words:
            if word in said:
                continue
            said[word] = (CODES[cue], way)
            # Dots instead of the word itself, so that words of one length share the pattern.
            before = f"(?<![{row.not_after}]{'.' * len(word)})" if row.not_after else ""
            edges[word] = before + (f"(?!{row.not_before})" if row.not_before else "")
            if way in _WAYS:
                moving.append(word)
                if cue not in _OF_SHARES:
                    sums.append(word)
    # The character before each word is not a letter: so `re` skips fast to the next word instead of trying each letter.
    edge = cues.edge
    # The first search may find too much, so it needs no edges.
    signs = ("+", "/-", "/ -", "(-")
    if edge:
        marks = re.escape("".join(cues.marks)) + _MASK
        found = Pattern(lambda: f"([^{edge}])(?:({edged_trie(edges)})(?![{edge}])|(?<=[{marks}]))")
        first = Pattern(lambda: f"[^{edge}](?:{trie(moving)}(?![{edge}])|{trie(signs)}|-(?=[0-9]))")
        first_sum = Pattern(lambda: f"[^{edge}](?:{trie(sums)}(?![{edge}])|{trie(signs)}|-(?=[0-9]))")
        bases = Pattern(lambda: f"[^{edge}]{cues.bases.source}")
    else:
        turned = dict(reversed(edges.items()))
        said |= {mark: (CODES[cue], _SIGNS.get(CODES[cue])) for mark, cue in cues.marks.items()}
        # The figures and the marks are tried first, and the words of movement, which are rare, last.
        found = Pattern(lambda: f"({search_trie(dict.fromkeys((_MASK, *cues.marks), '') | turned)})")
        # A minus directly after a word is one, too: 同比-5%.
        begun = dict.fromkeys(shortest((*moving, *signs)), "") | {"-": "(?<=[一-鿿/]-)(?=[0-9])"}
        first = first_sum = Pattern(lambda: search_trie(begun))
        bases = cues.bases
    return _Words(
        found,
        said,
        {mark: (CODES[cue], _SIGNS.get(CODES[cue])) for mark, cue in cues.marks.items()},
        bases,
        first,
        first_sum,
        bool(edge),
    )


_SPOKEN = {
    code: Pattern(f"[{language.alphabet}]" + (f"+ [{language.alphabet}]" if language.changes.edge else ""))
    for code, language in LANGUAGES.items()
}
_WORDS = {code: _words(language.changes) for code, language in LANGUAGES.items()}
