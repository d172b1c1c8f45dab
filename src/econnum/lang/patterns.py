"""Word lists as patterns: tries that `re` matches character by character."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any, Protocol

__all__ = [
    "HAN",
    "NEVER",
    "Pattern",
    "any_of",
    "bounded_trie",
    "by_first_character",
    "edged_trie",
    "named_groups",
    "prefix_trie",
    "present",
    "reversed_trie",
    "search_trie",
    "shortest",
    "trie",
]


HAN = r"[^\W0-9a-z_]"
"""A Han character of a folded text; also other letters but Latin ones, which does not matter beside a figure.

`re` compiles it some forty times as fast as [一-鿿], of which it tries all 20,992 characters.
"""

_DEEPEST = 50  # groups in groups: `re`, which is recursive, fails from some 300 on


class _Look(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ..., /) -> re.Match[str] | None: ...


class _Looks(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ..., /) -> Iterator[re.Match[str]]: ...


class Pattern:
    """A regular expression that is compiled when one of its methods is first used.

    A text needs few of some four hundred patterns, and compiling all of them would take most of the first call.  The
    source may be a function that returns it, so that a trie in it is built lazily, too.

    >>> digits = Pattern(lambda: "[0-9]+")
    >>> digits.fullmatch("37") is not None
    True
    """

    __slots__ = ("_flags", "_source", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    match: _Look
    search: _Look
    fullmatch: _Look
    finditer: _Looks
    findall: Callable[[str], list[Any]]
    split: Callable[[str], list[Any]]
    sub: Callable[[Callable[[re.Match[str]], str], str], str]

    def __new__(cls, *_: object) -> Pattern:
        """A new pattern, not yet compiled."""
        return object.__new__(_Uncompiled)

    def __init__(self, source: str | Callable[[], str], flags: re.RegexFlag = re.NOFLAG) -> None:
        self._source = source
        self._flags = flags

    def __repr__(self) -> str:
        return f"Pattern({self.source!r})"

    @property
    def source(self) -> str:
        """The source, for use in other patterns."""
        return self._source if isinstance(self._source, str) else self._source()


_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub")


class _Uncompiled(Pattern):
    """A pattern before its first use.

    Attribute access is slower in a class with `__getattr__`, so a compiled pattern changes its class to `Pattern`.
    """

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(f"a pattern has no attribute {name!r}")
        compiled = re.compile(self.source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        self.__class__ = Pattern  # type: ignore[assignment]
        return getattr(compiled, name)


NEVER = Pattern(r"(?!)")
"""The pattern of what a language does not have; the engine leaves it out where it would look for it."""


def by_first_character(words: Iterable[str], source: Callable[[list[str]], str]) -> dict[str, Pattern]:
    """A pattern for each first character of the words, made by `source` from the words that begin with it.

    One pattern of all words would be slow to match (Chinese units have 300 branches) and take 40 ms to compile; a text
    needs few of these patterns.

    >>> units = by_first_character(["km", "kg", "吨"], trie)
    >>> units["k"].match("5 kg", 2) is not None
    True
    """
    sharing: dict[str, list[str]] = {}
    for word in words:
        sharing.setdefault(word[0], []).append(word)
    return {first: Pattern(partial(source, begun)) for first, begun in sharing.items()}


def trie(words: Iterable[str]) -> str:
    """The source of a pattern that matches any of the words, the longest first.

    >>> trie(["fall", "fell", "fallen"])
    '(?:f(?:all(?:en)?|ell))'
    """
    return _joined(dict.fromkeys(words, ""))


def prefix_trie(words: Iterable[str]) -> str:
    """A trie without words that begin with another word, for finding only where a word begins.

    >>> prefix_trie(["fall", "fell", "fallen"])
    '(?:f(?:all|ell))'
    """
    return trie(shortest(words))


def shortest(words: Iterable[str]) -> list[str]:
    """The words without those that begin with another one.

    >>> shortest(["fall", "fell", "fallen"])
    ['fall', 'fell']
    """
    kept: list[str] = []
    for word in sorted(words):
        if not kept or not word.startswith(kept[-1]):
            kept.append(word)
    return kept


def bounded_trie(words: Iterable[str], not_before: Mapping[str, Iterable[str]] | None = None) -> str:
    """A trie in which a word that ends in a letter must be the end of a word in the text.

    `not_before` maps a word to what must not follow it: 10元旦 is a holiday.

    >>> bounded_trie(["km", "元"], {"元": "旦"})
    '(?:(?:km(?![a-z])|元(?! ?(?:旦))))'
    """
    return _joined({word: _boundary(word, (not_before or {}).get(word, ())) for word in words})


def reversed_trie(words: Iterable[str], not_after: Mapping[str, Iterable[str]] | None = None) -> str:
    """A bounded trie of the reversed words, for a reversed text: a word that begins with a letter must be the beginning
    of a word in the text.  `not_after` maps a word to the characters that must not precede it.

    >>> reversed_trie(["约", "over"])
    '(?:(?:revo(?![a-z])|约))'
    """
    return bounded_trie(
        (word[::-1] for word in words), {word[::-1]: marks for word, marks in (not_after or {}).items()}
    )


def edged_trie(words: Mapping[str, str]) -> str:
    """A trie in which each word has its own pattern for its end.

    >>> edged_trie({"加": "", "加快": "(?!了)"})
    '(?:加(?:快(?!了)|))'
    """
    return _joined(words)


def search_trie(words: Mapping[str, str]) -> str:
    """An edged trie for searching: each branch begins with a literal, so that `re` skips to the first characters of
    words; this takes a third of the time where no letter before a word does the same.

    >>> search_trie({"加": "", "加快": "(?!了)", "减": ""})
    '(?:加(?:(?:快(?!了))|)|减)'
    """
    branches: dict[str, dict[str, str]] = {}
    for word, edge in words.items():
        branches.setdefault(word[0], {})[word[1:]] = edge
    sources = []
    for first, rests in branches.items():
        end = rests.pop("", None)
        longer = _joined(rests) if rests else None
        source = end if longer is None else longer if end is None else f"(?:{longer}|{end})"
        sources.append(re.escape(first) + (source or ""))
    return f"(?:{'|'.join(sources)})" if sources else NEVER.source


def _boundary(word: str, not_before: Iterable[str]) -> str:
    last = word[-1]
    edge = "(?![a-z])" if "a" <= last <= "z" else "(?![a-z0-9])" if last.isdecimal() else ""
    refused = "|".join(map(re.escape, not_before))
    return edge + (f"(?! ?(?:{refused}))" if refused else "")


def _joined(edges: Mapping[str, str]) -> str:
    """The source for the words, each with the pattern for its end; without words it never matches."""
    return f"(?:{''.join(_source(sorted(edges), edges, 0, 0))})" if edges else NEVER.source


def _source(words: list[str], edges: Mapping[str, str], begin: int, depth: int) -> tuple[str, str]:
    """The source of sorted words from a shared offset on, and their shared end pattern, which the source omits.

    An end pattern is written once after all words that share it, as far as possible: this halves the compile time.
    """
    if depth == _DEEPEST:  # the longest first: a word sorts after those with which it begins
        return _choice([re.escape(word[begin:]) + edges[word] for word in reversed(words)]), ""
    first, last, end = words[0], words[-1], begin
    while end < len(first) and first[end] == last[end]:
        end += 1
    begun = re.escape(first[begin:end])
    edge = edges[first] if end == len(first) else None
    longer = words if edge is None else words[1:]
    if not longer:
        return begun, edges[first]
    branches = [_source(list(group), edges, end, depth + 1) for _, group in groupby(longer, itemgetter(end))]
    shared = branches[0][1]
    if edge in {None, shared} and all(mine == shared for _, mine in branches):
        sources = [source for source, _ in branches]
        return begun + (_choice(sources) if edge is None else f"(?:{'|'.join(sources)})?"), shared
    lone: dict[str, list[str]] = {}
    for source, mine in branches:
        if len(source) == 1:
            lone.setdefault(mine, []).append(source)
    sources = [source + mine for source, mine in branches if len(source) > 1]
    sources += [_choice(characters) + mine for mine, characters in lone.items()]
    return begun + _choice(sources if edge is None else [*sources, edge]), ""


def _choice(sources: list[str]) -> str:
    return sources[0] if len(sources) == 1 else f"(?:{'|'.join(sources)})"


def named_groups(groups: Mapping[str, Pattern], firsts: Callable[[], str] | str = "", not_after: str = "") -> Pattern:
    """One pattern of several, each in a group with its name.

    `firsts` are all their first characters, and `not_after` the characters that precede none of them, so that a search
    tries the groups nowhere else.

    >>> named_groups({"year_on_year": Pattern("同比"), "month_on_month": Pattern("环比")}).search("环比").lastgroup
    'month_on_month'
    """

    def source() -> str:
        begun = firsts if isinstance(firsts, str) else firsts()
        opening = (f"(?<![{not_after}])" if not_after else "") + (f"(?=[{begun}])" if begun else "")
        return f"{opening}(?:{'|'.join(f'(?P<{name}>{pattern.source})' for name, pattern in groups.items())})"

    return Pattern(source)


def any_of(patterns: Iterable[Pattern]) -> Pattern:
    """The pattern that matches where one of several does: one look instead of several, where no one asks which.

    >>> any_of([Pattern("a"), NEVER, Pattern("bb?")]).fullmatch("bb") is not None
    True
    """
    able = present(patterns)
    if not able:
        return NEVER
    return Pattern(lambda: "|".join(f"(?:{source})" for source in dict.fromkeys(pattern.source for pattern in able)))


def present(patterns: Iterable[Pattern]) -> tuple[Pattern, ...]:
    """Those of the patterns that can match: what the languages have of one thing, without the blanks in their tables.

    >>> present([NEVER, Pattern("a")])
    (Pattern('a'),)
    """
    return tuple(pattern for pattern in patterns if pattern is not NEVER)
