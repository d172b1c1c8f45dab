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
_FIGURE = {kind: CODES[cue] for kind, cue in _KINDS.items()}
_OTHER, _INDEX, _DURATION = CODES["other"], CODES["index"], CODES["duration"]
_WORD, _FILLER, _PARTICIPLE, _BASIS, _PLUS, _MINUS, _ABOVE, _COMMA, _END = (
    CODES[name] for name in ("word", "filler", "participle", "basis", "plus", "minus", "above", "comma", "end")
)
_APART = Pattern("(?<=[一-鿿]) (?=[一-鿿])")  # a blank between Han separates headlines
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
        spans: list[tuple[int, int, int]] = []
        writer = _written(self, spans)
        for place, start, end in spans:
            yield Cue(self.codes[place], start, end, writer.says.get(place))

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
    writer = _written(clause, None)
    clause.codes = codes = "".join(writer.codes)
    clause.backward = codes[::-1]
    clause.says = writer.says
    return clause


def _written(clause: Clause, spans: list[tuple[int, int, int]] | None) -> _Writer:
    """The writer of a clause, with all its cues, and the spans of the cues if they are wanted."""
    folded, begin, end, far = clause.text
    words = _WORDS[clause.language]
    figures, places = clause.figures, []
    writer = _Writer(words, folded, begin, spans)
    if far - begin > _BEFORE and words.spaced:
        writer.first = min(far, figures[0].hedge_start if figures else far) - _BEFORE
    lead = 1 if words.spaced else 0
    bases = [
        (match.start() + lead, match.end(), match.lastgroup)
        for match in words.bases.finditer(folded, max(begin - lead, 0), end)
    ]
    bases.reverse()
    for draft in figures:
        start, stop = draft.hedge_start, draft.hedge_end
        while bases and bases[-1][0] < stop:
            first, last, name = bases.pop()
            if (last <= start or (first < start and last >= stop)) and first >= writer.at:
                writer.add_words(first)
                writer.add(_BASIS, first, last, name)
            # Else it is a part of the figure, such as in the third quarter of 2020.
        if start < writer.at:
            places.append(0)
            continue
        writer.add_words(start)
        if start < draft.start and (above := words.above(folded, start, draft.start)) is not None:
            writer.add(above[0], start, draft.start, above[1])  # fell below 3,000
        if folded[draft.start] == "-" and draft.value is not None and draft.value < 0:
            writer.add(_MINUS, draft.start, draft.start + 1, _SIGNS[_MINUS])
        places.append(writer.size)
        writer.add(_code(draft), start, stop, draft)
    for first, last, name in reversed(bases):
        if first >= writer.at:
            writer.add_words(first)
            writer.add(_BASIS, first, last, name)
    writer.add_words(end)
    writer.codes.append(_END)
    clause.places = places
    return writer


def _code(draft: Draft) -> str:
    if draft.unit is not None:
        if draft.unit in TIMES:
            return _DURATION
        if draft.unit == "point":
            return _INDEX
    return _FIGURE.get(draft.kind or "", _OTHER)


class _Writer:
    """Writes the cues of a clause, up to the offset `at`; `size` is the number of codes so far.

    `spans` are the places and offsets of the cues, or None if nobody needs them: they take a third of the time.
    """

    __slots__ = ("at", "codes", "first", "folded", "says", "size", "spans", "words")

    def __init__(self, words: _Words, folded: str, at: int, spans: list[tuple[int, int, int]] | None) -> None:
        self.codes = [_END]
        self.size = 1
        self.first = 0
        self.says: dict[int, str | Draft | None] = {}
        self.words, self.folded, self.at, self.spans = words, folded, at, spans

    def add(self, code: str, start: int, end: int, says: str | Draft | None) -> None:
        """Add one cue."""
        self.codes.append(code)
        if self.spans is not None:
            self.spans.append((self.size, start, end))
        if says is not None:
            self.says[self.size] = says
        self.size += 1
        self.at = end

    def add_words(self, stop: int) -> None:
        """Add the cues of the text up to an offset, and codes for what is between them."""
        at, folded = self.at, self.folded
        if at < self.first:
            at = min(self.first, stop)
        if stop - at <= 1 and (stop <= at or folded[at] == " "):
            self.at = max(at, stop)
        elif self.words.spaced:
            self._add_spaced(folded, at, stop)
        else:
            self._add_unspaced(folded, at, stop)

    def _add_spaced(self, folded: str, at: int, stop: int) -> None:
        """The text is a sequence of other words, the character before a cue, which may be a mark, and the cue."""
        codes, says, spans, size = self.codes, self.says, self.spans, self.size
        said, marks = self.words.said, self.words.marks
        begin = at - 1 if at and size == 1 else at
        parts = self.words.found.split(folded[begin:stop])
        at = begin
        for n in range(0, len(parts) - 1, 3):
            between, lead, word = parts[n : n + 3]
            if between and (other := _words_between(between)):
                codes.append(other)
                size += len(other)
            if spans is not None:
                at += len(between) + 1
            if lead != " " and (mark := marks.get(lead)) is not None and (n or between or begin or size > 1):
                code, way = mark
                codes.append(code)
                if spans is not None:
                    spans.append((size, at - 1, at))
                if way is not None:
                    says[size] = way
                size += 1
            if word is not None:
                code, way = said[word]
                codes.append(code)
                if spans is not None:
                    spans.append((size, at, at + len(word)))
                    at += len(word)
                if way is not None:
                    says[size] = way
                size += 1
        if (between := parts[-1]) and (other := _words_between(between)):
            codes.append(other)
            size += len(other)
        self.size, self.at = size, stop

    def _add_unspaced(self, folded: str, at: int, stop: int) -> None:
        """The text is a sequence of other characters and cues."""
        codes, says, spans, size = self.codes, self.says, self.spans, self.size
        said = self.words.said
        text = folded[at:stop]
        parts = self.words.found.split(text)
        blank = " " in text
        for n in range(0, len(parts) - 1, 2):
            word = parts[n + 1]
            if between := parts[n]:
                if blank and " " in between:
                    other = _apart(between, parts[n - 1][-1:] if n else folded[at - 1], word[0])
                else:
                    other = _RUNS[len(between)] if len(between) < _LONGEST else _RUNS[_LONGEST]
                codes.append(other)
                size += len(other)
            code, way = said[word]
            codes.append(code)
            if spans is not None:
                at += len(between)
                spans.append((size, at, at + len(word)))
                at += len(word)
            if way is not None:
                says[size] = way
            size += 1
        if between := parts[-1]:
            before = parts[-2][-1:] if len(parts) > 1 else folded[at - 1]
            other = _apart(between, before, folded[stop : stop + 1])
            codes.append(other)
            size += len(other)
        self.size, self.at = size, stop


def _words_between(text: str) -> str:
    """The codes of a text without cues: one for each word."""
    text = text.strip()
    if " " in text:
        return _RUNS[min(text.count(" ") + 1, _LONGEST)]
    ending = text[-2:]
    return _FILLER if ending == "ly" and text != "early" else _PARTICIPLE if ending == "ed" else _WORD if text else ""


def _apart(text: str, before: str, after: str) -> str:
    """The codes of a text without cues between two characters: one for each character, after a comma if a blank
    separates two headlines.
    """
    parted = _COMMA if " " in text and _APART.search(f"{before}{text}{after}") else ""
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
_NEW = "".join(CODES[cue] for cue in ("and", "but", "opener", "than"))
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
        marks = re.escape("".join(cues.marks))
        found = Pattern(lambda: f"([^{edge}])(?:({edged_trie(edges)})(?![{edge}])|(?<=[{marks}]))")
        first = Pattern(lambda: f"[^{edge}](?:{trie(moving)}(?![{edge}])|{trie(signs)}|-(?=[0-9]))")
        first_sum = Pattern(lambda: f"[^{edge}](?:{trie(sums)}(?![{edge}])|{trie(signs)}|-(?=[0-9]))")
        bases = Pattern(lambda: f"[^{edge}]{cues.bases.source}")
    else:
        said |= {mark: (CODES[cue], _SIGNS.get(CODES[cue])) for mark, cue in cues.marks.items()}
        found = Pattern(lambda: f"({search_trie(edges | dict.fromkeys(cues.marks, ''))})")
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
