"""Digits that measure nothing, recognized by shapes: names, references, marks, table headers."""

from __future__ import annotations

from econnum.engine.draft import Draft
from econnum.engine.fold import simplified
from econnum.engine.scripts import LANGUAGE_OF
from econnum.engine.source import BLANK_LINE, Source
from econnum.lang import LANGUAGES
from econnum.lang.naming import ANY_OF_A_KIND, Figure, NameShape
from econnum.lang.patterns import Pattern

__all__ = ["ignore_names"]

_BARE = frozenset({"count", "number", "ordinal"})
_UNITED = frozenset({"money", "quantity"})
_LETTERS = frozenset("bm")  # scales of one letter that are also the end of a name
_REACH = 60  # characters of the line on either side that shapes can match
_ASIDE = 40  # characters on either side that may contain the other figures of a row
_FIGURES_OF_A_ROW = 4
_WORDS_TO_A_FIGURE = 2
_WORDS = Pattern("[A-Za-z]+|[一-鿿]{1,2}")
_LONG_WORDS = Pattern(r"[A-Za-z]{3,}")
_SMALL_WORDS = 2  # a headline has fewer lower-case words
_SMALL_SHARE = 5


def _kind(character: str) -> str:
    """The class of a character: letters of one language, digits, or itself."""
    return LANGUAGE_OF[character] or ("0" if character.isdecimal() else character)


class _Classes(dict[str, str]):
    """Characters as the rows of shapes list them: themselves, the marker of their class, or not at all."""

    def __missing__(self, character: str) -> str:
        self[character] = found = character if character in _NAMED else _MARKERS.get(_kind(character), "")
        return found


class _Shapes(dict[tuple[Figure, str, str], tuple[NameShape, ...]]):
    """The shapes of a language, by the characters next to a figure."""

    def __init__(self, shapes: tuple[NameShape, ...]) -> None:
        super().__init__()
        self._shapes = shapes

    def __missing__(self, key: tuple[Figure, str, str]) -> tuple[NameShape, ...]:
        figures, left, right = key
        self[key] = able = tuple(
            shape
            for shape in self._shapes
            if shape.figures == figures and _allows(shape.left, left) and _allows(shape.right, right)
        )
        return able


def _allows(side: str, adjoining: str) -> bool:
    """Whether a side of a shape allows the adjacent character, itself or its class."""
    return not side or (adjoining != "" and (adjoining in side or _MARKERS.get(_kind(adjoining), "\0") in side))


_MARKERS = {_kind(marker): marker for marker in ANY_OF_A_KIND}
_NAMED = {
    char for language in LANGUAGES.values() for shape in language.names.shapes for char in shape.left + shape.right
}
_CLASS = _Classes()
_SHAPES = {code: _Shapes(language.names.shapes) for code, language in LANGUAGES.items()}


def ignore_names(source: Source, drafts: list[Draft]) -> None:
    """Ignore the figures with the shape of a name, and make identifiers of those with the shape of an identifier."""
    for index, draft in enumerate(drafts):
        if draft.kind in _BARE:
            if draft.modifier == "exact" and draft.low is None and draft.numeral.bare:
                numeral = draft.numeral
                figures: Figure = "spelled" if numeral.spelled else "digits" if draft.end == numeral.end else "closed"
                _ignore(source, drafts, index, figures)
            elif draft.value is None and draft.numeral.bare and source.folded[draft.numeral.start - 1] == "-":
                _ignore(source, drafts, index, "range")
            elif draft.numeral.spelled and draft.exponent:
                _ignore(source, drafts, index, "scale")
            elif draft.exponent and draft.modifier == "exact" and source.folded[draft.end - 1] in _LETTERS:
                _ignore(source, drafts, index, "lettered")
        elif draft.kind == "identifier" and draft.end == draft.numeral.end:
            _ignore(source, drafts, index, "digits")
        elif draft.kind in _UNITED and draft.numeral.spelled and draft.exponent:
            _ignore(source, drafts, index, "scale")


def _ignore(source: Source, drafts: list[Draft], index: int, figures: Figure) -> None:
    """Ignore the figure, and all others in the same name, if it has one of the shapes."""
    folded, numeral = source.folded, drafts[index].numeral
    start, end = numeral.start, numeral.end
    left = folded[start - 1]
    if left == " ":
        left = folded[start - 2] if start > 1 else "\n"
    key = figures, _CLASS[left], _CLASS[folded[end]]
    language, following = source.context(start, end), LANGUAGE_OF[folded[end]]
    able = _SHAPES[language][key]
    if following is not None and following != language:
        able += _SHAPES[following][key]  # SCP001、21恒大01: the letters before are of another language
    if drafts[index].kind == "identifier":  # Tel. +44 20 7946 0018: the word makes the first group an identifier
        able = tuple(shape for shape in able if shape.identifier)
    if not able:
        return
    text, near = source.text, max(0, start - _REACH)
    word = max(text.rfind(" ", near, start - 2) + 1, near)
    capital = not text[word : start - 1].islower()
    written = simplified(text[start - 1 : end - 1])
    line, line_end = max(folded.rfind("\n", near, start) + 1, near, 1), folded.find("\n", end, end + _REACH)
    before = after = ""
    for shape in able:
        if (shape.capital and not capital) or not shape.numeral.fullmatch(written):
            continue
        after = after or simplified(text[end - 1 : (end + _REACH if line_end < 0 else line_end) - 1])
        if (behind := shape.after.match(after)) is None:
            continue
        before = before or simplified(text[line - 1 : start - 1])
        if (ahead := shape.before.search(before, max(word + 1 - line, 0) if shape.capital else 0)) is None:
            continue
        if "headline" in shape.not_in and _in_headline(before, after):
            continue
        if "row" in shape.not_in and _in_row(source, drafts, index):
            continue
        run = ahead.groupdict().get("run") or ""
        _take(source, drafts, index, shape, start - len(run), end + behind.end())
        return


def _in_headline(before: str, after: str) -> bool:
    """Whether hardly a word around a figure is in lower case, as in headlines and tables."""
    words = _LONG_WORDS.findall(before) + _LONG_WORDS.findall(after)
    small = sum(map(str.islower, words))
    return small < _SMALL_WORDS or len(words) > _SMALL_SHARE * small


def _in_row(source: Source, drafts: list[Draft], index: int) -> bool:
    """Whether there are other figures around a figure with hardly a word between them, as in a table."""
    start = drafts[index].start
    floor, reach = source.extent(start)
    floor, reach = max(start - _ASIDE, floor), min(start + _ASIDE, reach)
    floor = max(floor, source.folded.rfind(BLANK_LINE, floor, start))
    ending = source.folded.find(BLANK_LINE, start, reach)
    reach = reach if ending < 0 else ending
    first = last = index
    while first and drafts[first - 1].start >= floor:
        first -= 1
    while last + 1 < len(drafts) and drafts[last + 1].start <= reach:
        last += 1
    figures = last - first + 1
    stretch = source.folded[floor:reach]
    if "|" in stretch or "\t" in stretch:
        return True
    return figures >= _FIGURES_OF_A_ROW and len(_WORDS.findall(stretch)) <= _WORDS_TO_A_FIGURE * figures


def _take(source: Source, drafts: list[Draft], index: int, shape: NameShape, start: int, end: int) -> None:
    """Make one name, or one identifier, of the text from `start` to `end`."""
    first = last = index
    while first and drafts[first - 1].end > start:
        first -= 1
    while last + 1 < len(drafts) and drafts[last + 1].start < end:
        last += 1
    for draft in drafts[first : last + 1]:
        draft.refused(shape.reason)
    name = drafts[first]
    name.start, name.end = name.hedge_start, name.hedge_end = start, end
    name.change = None
    if shape.identifier:
        name.reason = None
        name.became("identifier", "identifier").code = source.original(start, end)
        name.value = name.low = name.high = None
