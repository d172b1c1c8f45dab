r"""Templates: phrases that differ in a word or two, written in one line.

A table has one template a line; two blanks and # begin a comment.  In a template

    (a|b)      is a choice
    [x]        is optional, with the blank between it and its neighbour if it is a separate word
    {name}     is one of the templates of the part with that name
    <verb>     is any form of the verb
    ~          is a blank or a hyphen
    \          escapes the next character

so that `(from|than) [that of] (a|the) year (ago|before)` is sixteen phrases and `light~year[s]` four words.  Templates
are written in folded form, so in lower case.
The brackets are those of the JSpeech Grammar Format (W3C Note, 2000-06-05), which Home Assistant's hassil made common.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NoReturn, TypeVar

__all__ = ["Templates", "word_rows", "words"]

_Key = TypeVar("_Key")
_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_BRACKETS = frozenset("\\()[]{}<>~")
_SPECIAL = _BRACKETS | {"|"}
_TOKENS = re.compile(r"([][\\(){}<>|~])")


class _Choice:
    """A choice of sequences; if it is optional, also none of them."""

    __slots__ = ("_sequences", "_source", "_spaced", "_strings", "optional")

    def __init__(
        self, sequences: list[_Sequence], *, optional: bool = False, spaced: list[_Sequence] | None = None
    ) -> None:
        self.optional = optional
        self._sequences = sequences
        self._spaced = spaced
        self._strings: list[str] = []
        self._source = ""

    def strings(self) -> list[str]:
        if not self._strings:
            strings = [string for sequence in self._sequences for string in _strings(sequence)]
            if " " in "".join(strings):
                strings = [string.strip() or " " for string in strings]
            self._strings = ["", *strings] if self.optional else strings
        return self._strings

    def spaced(self) -> list[_Sequence]:
        if self._spaced is None:
            self._spaced = [_spaced(sequence, alone=True) for sequence in self._sequences]
        return self._spaced

    def source(self) -> str:
        if not self._source:
            self._source = _source(self.spaced()) + ("?" if self.optional else "")
        return self._source


_Sequence = list[str | _Choice]
_BLANK_OR_HYPHEN = _Choice([[" "], ["-"]])


class Templates:
    """Templates with named parts, expanded to strings for a dictionary, or compiled to a pattern for a text.

    >>> templates = Templates({"before": "ago|before|earlier"})
    >>> templates.expand("[metric] (ton|tonne)[s]")[:5]
    ('ton', 'tons', 'tonne', 'tonnes', 'metric ton')
    >>> re.search(templates.source("(than|from) [a] year {before}"), "up 5% from a year ago")[0]
    'from a year ago'
    """

    def __init__(
        self, parts: Mapping[str, str] | None = None, verb_forms: Callable[[str], Iterable[str]] | None = None
    ) -> None:
        self._tables = dict(parts or {})
        self._parts: dict[str, _Choice] = {}
        self._sources: dict[str, str] = {}
        self._verb_forms = verb_forms

    def expand(self, table: str) -> tuple[str, ...]:
        """All phrases of the templates of a table, each once, in order; those without an optional word come first."""
        strings: list[str] = []
        for line in _lines(table):
            if _BRACKETS.isdisjoint(line):
                expanded = list(map(str.strip, line.split("|")))
            else:
                expanded = [string for sequence in _Reader(line, self).sequences for string in _strings(sequence)]
                if " " in line:
                    expanded = [" ".join(string.split()) for string in expanded]
            if "" in expanded:
                _refuse(line, _EMPTY)
            strings += expanded
        return tuple(dict.fromkeys(strings))

    def rows(self, tables: Mapping[_Key, str]) -> dict[str, _Key]:
        """The inverse of tables by meaning: each word with its only meaning.

        >>> Templates().rows({"foot": "foot|feet", "inch": "inch[es]"})
        {'foot': 'foot', 'feet': 'foot', 'inch': 'inch', 'inches': 'inch'}
        """
        return _turned((meaning, self.expand(table)) for meaning, table in tables.items())

    def source(self, table: str) -> str:
        """The source of a pattern that matches exactly the phrases of the templates of a table.

        If a word is the beginning of another, the longer one is tried first; choices come before letters.
        """
        if table not in self._sources:
            self._sources[table] = _source(self._spaced(table))
        return self._sources[table]

    def first_characters(self, table: str) -> str:
        """The first characters of the phrases, in order."""
        return "".join(sorted({first for sequence in self._spaced(table) for first in _firsts(sequence)}))

    def part(self, name: str, within: tuple[str, ...] = ()) -> _Choice | None:
        """The part with that name, or None if there is none or if it contains itself."""
        if name in within or name not in self._tables:
            return None
        if name not in self._parts:  # two threads may both read it, with the same result
            lines = _lines(self._tables[name])
            within = (*within, name)
            self._parts[name] = _Choice([s for line in lines for s in _Reader(line, self, within).sequences])
        return self._parts[name]

    def verb(self, lemma: str) -> _Choice | None:
        """The forms of a verb, or None if the language has no inflection."""
        return _Choice([[form] for form in self._verb_forms(lemma)]) if self._verb_forms else None

    def _spaced(self, table: str) -> Iterator[_Sequence]:
        for line in _lines(table):
            for sequence in _Reader(line, self).sequences:
                try:
                    yield _spaced(sequence)
                except ValueError as error:
                    _refuse(line, str(error))


def words(table: str) -> tuple[str, ...]:
    """The words of a table, separated by blanks; two blanks and # begin a comment.

    >>> words("up  # not uphill")
    ('up',)
    """
    return tuple(" ".join(_uncommented(table)).split())


def word_rows(tables: Mapping[_Key, str]) -> dict[str, _Key]:
    """The inverse of tables of words by meaning: each word with its only meaning.

    >>> word_rows({"a word": "一些 一起"})
    {'一些': 'a word', '一起': 'a word'}
    """
    return _turned((meaning, words(table)) for meaning, table in tables.items())


def _turned(rows: Iterable[tuple[_Key, Iterable[str]]]) -> dict[str, _Key]:
    meanings: dict[str, _Key] = {}
    for meaning, row in rows:
        for word in row:
            if meanings.setdefault(word, meaning) is not meaning:
                raise ValueError(f"{word!r} is in two rows, {meanings[word]!r} and {meaning!r}; leave it in one")
    return meanings


def _uncommented(table: str) -> list[str]:
    if "\n" not in table and "#" not in table:
        return [table]  # most rows, and fast
    lines = (line.partition("  #")[0].strip() for line in table.splitlines())
    return [line for line in lines if line and not line.startswith("# ")]


def _lines(table: str) -> list[str]:
    lines = _uncommented(table)
    if table != table.lower():
        for line in lines:
            if line != line.lower():
                _refuse(line, "has capitals, which folded text has not; write it in small letters")
    return lines


_EMPTY = "may be empty, or a choice of it may; put into [ ] what may be left out"
_TWO_OPTIONAL = "has a word of which nothing need be there; put it into [ ] as a whole"


def _refuse(line: str, fault: str) -> NoReturn:
    raise ValueError(f"the template {line!r} {fault}")


class _Reader:
    """A parser of one template into sequences of strings and choices."""

    def __init__(self, line: str, templates: Templates, within: tuple[str, ...] = ()) -> None:
        self._line = line
        self._templates = templates
        self._within = within
        self._tokens = iter(_TOKENS.split(line))
        self.sequences = self._alternatives("")

    def _alternatives(self, opening: str) -> list[_Sequence]:
        items: _Sequence = []
        alternatives = [items]
        closing = _CLOSING.get(opening)
        for token in self._tokens:
            if token not in _SPECIAL:
                if token:
                    items.append(token)
            elif token == closing:
                break
            elif token == "|":
                items = []
                alternatives.append(items)
            else:
                items.append(self._item(token))
        else:
            if opening:
                _refuse(self._line, f"has no {closing} behind its {opening}")
        if [] in alternatives:
            _refuse(self._line, _EMPTY)
        return alternatives

    def _item(self, token: str) -> str | _Choice:
        if token == "[" or token == "(":
            return _Choice(self._alternatives(token), optional=token == "[")
        if token == "~":
            return _BLANK_OR_HYPHEN
        if token == "\\":
            return next(self._tokens) or next(self._tokens, "") or _refuse(self._line, "ends in a backslash")
        if token == "<":
            verb = self._templates.verb(self._until(">"))
            return verb or _refuse(self._line, "inflects in a language without inflection")
        if token != "{":
            _refuse(self._line, f"has a {token} that closes nothing")
        name = self._until("}")
        part = self._templates.part(name, self._within)
        return part or _refuse(self._line, f"names {name!r}, which is no part or holds itself")

    def _until(self, closing: str) -> str:
        name, end = next(self._tokens, ""), next(self._tokens, "")
        if end != closing:
            _refuse(self._line, f"has no {closing} behind one word")
        return name


def _strings(sequence: _Sequence) -> list[str]:
    first, *others = sequence
    strings = [first] if isinstance(first, str) else first.strings()
    for item in others:
        if isinstance(item, str):
            strings = [string + item for string in strings]
        else:
            strings = [string + chosen for string in strings for chosen in item.strings()]
    return strings


# The rest of this module is for patterns only, in which an optional word must include its own blank.


def _spaced(items: _Sequence, *, alone: bool = False) -> _Sequence:
    """A sequence as words separated by one blank, in which an optional word includes its own blank."""
    if alone and items == [" "]:
        return items  # the blank itself is optional: watt[ ]hour
    spaced: _Sequence = []
    begun = False
    for word in filter(None, _split(items)):
        if all(isinstance(item, _Choice) and item.optional for item in word):
            if len(word) > 1:
                raise ValueError(_TWO_OPTIONAL)
            spaced.append(_blank_added(word[0], before=begun))
        else:
            spaced += [" ", *word] if begun else word
            begun = True
    if not begun:
        raise ValueError(_EMPTY)
    return spaced


def _split(items: _Sequence) -> list[_Sequence]:
    words: list[_Sequence] = [[]]
    for item in items:
        if isinstance(item, str):
            first, *others = item.split(" ")
            words[-1] += [first] if first else []
            words += ([other] if other else [] for other in others)
        else:
            item.spaced()  # at once, so that an error names its line
            words[-1].append(item)
    return words


def _blank_added(optional: Any, *, before: bool) -> _Choice:
    return _Choice([], optional=True, spaced=[[" ", *s] if before else [*s, " "] for s in optional.spaced()])


def _firsts(sequence: _Sequence) -> Iterator[str]:
    for item in sequence:
        if isinstance(item, str):
            yield item[0]
            return
        yield from (first for chosen in item.spaced() for first in _firsts(chosen))
        if not item.optional:
            return


# A tree of the sequences, whose edges are letters and the sources of choices: common beginnings are tried once.
_Tree = dict[str, Any]
_END = ""


def _source(sequences: Iterable[_Sequence]) -> str:
    tree: _Tree = {}
    for sequence in sequences:
        _plant(tree, sequence)
    return _branches(tree) if len(tree) > 1 else f"(?:{_branches(tree)})"


def _plant(tree: _Tree, sequence: _Sequence) -> None:
    first = sequence[0]
    if isinstance(first, _Choice) and first.optional:
        # Written out, since a pattern with an optional beginning is tried everywhere.
        _plant(tree, sequence[1:])
        for chosen in first.spaced():
            _plant(tree, [*chosen, *sequence[1:]])
        return
    for item in sequence:
        for edge in map(re.escape, item) if isinstance(item, str) else (item.source(),):
            tree = tree.setdefault(edge, {})
    tree[_END] = {}


def _branches(tree: _Tree) -> str:
    ends = _END in tree
    edges = sorted((edge for edge in tree if edge), key=lambda edge: (len(edge) < 3, edge))
    branches = [edge + _branches(tree[edge]) for edge in edges]
    if not branches:
        return ""
    if len(edges) > 1 and all(len(edge) < 3 and tree[edge].keys() == {_END} for edge in edges):
        joined = f"[{''.join(edges)}]"
    elif len(branches) > 1 or ends:
        joined = f"(?:{'|'.join(branches)})"
    else:
        joined = branches[0]
    return joined + "?" if ends else joined
