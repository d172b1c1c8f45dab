"""Word lists as patterns: tries that `re` walks a character at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

__all__ = [
    "NEVER",
    "any_of",
    "bounded_trie",
    "edged_trie",
    "named_groups",
    "phrases",
    "present",
    "reversed_trie",
    "rows",
    "trie",
]

NEVER = re.compile(r"(?!)")
"""The pattern of what a language does not have; the engine leaves it out where it would look for it."""

_Node = dict[str, Any]
_END = ""


def trie(words: Iterable[str]) -> str:
    """The source of a pattern that matches any of the words, the longest first.

    >>> trie(["fall", "fell", "fallen"])
    '(?:f(?:all(?:en)?|ell))'
    """
    return _compiled(dict.fromkeys(words, ""))


def bounded_trie(words: Iterable[str], not_before: Mapping[str, Iterable[str]] | None = None) -> str:
    """The same, where a word that ends in a letter ends there in the text too.

    `not_before` names, for a word, what shows right after it that it is no word of ours: 10元旦 is a holiday.

    >>> bounded_trie(["km", "元"], {"元": "旦"})
    '(?:(?:km(?![a-z])|元(?! ?(?:旦))))'
    """
    return _compiled({word: _boundary(word, (not_before or {}).get(word, ())) for word in words})


def reversed_trie(words: Iterable[str], not_after: Mapping[str, Iterable[str]] | None = None) -> str:
    """The same over the words written backwards, for a text read backwards: a word that begins with a letter begins
    there in the text.  `not_after` names, for a word, the marks before it that make it no word of ours.

    >>> reversed_trie(["约", "over"])
    '(?:(?:revo(?![a-z])|约))'
    """
    return bounded_trie(
        (word[::-1] for word in words), {word[::-1]: marks for word, marks in (not_after or {}).items()}
    )


def edged_trie(words: Mapping[str, str]) -> str:
    """The same, where each word has a pattern of its own for what must or must not stand at its end.

    >>> edged_trie({"加": "", "加快": "(?!了)"})
    '(?:加(?:快(?!了))?)'
    """
    return _compiled(words)


def _boundary(word: str, not_before: Iterable[str]) -> str:
    last = word[-1]
    edge = "(?![a-z])" if "a" <= last <= "z" else "(?![a-z0-9])" if last.isdecimal() else ""
    refused = "|".join(map(re.escape, not_before))
    return edge + (f"(?! ?(?:{refused}))" if refused else "")


def _compiled(words: Mapping[str, str]) -> str:
    root: _Node = {}
    for word, boundary in words.items():
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[_END] = boundary
    nodes = [root]
    for node in nodes:  # which grows: each node stands before those below it
        nodes += [child for c, child in node.items() if c != _END]
    sources: dict[int, str] = {}
    for node in reversed(nodes):
        sources[id(node)] = _source(node, sources)
    return f"(?:{sources[id(root)]})"


def _source(node: _Node, below: Mapping[int, str]) -> str:
    """The source of a node, from the sources of the nodes below it."""
    branches = [re.escape(c) + below[id(child)] for c, child in sorted(node.items()) if c != _END]
    if not branches:
        return str(node[_END])
    if _END not in node:
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    if not node[_END]:
        return f"(?:{'|'.join(branches)})?"
    return f"(?:{'|'.join(branches)}|{node[_END]})"


def named_groups(table: Iterable[tuple[str, str]], firsts: str = "", not_after: str = "") -> re.Pattern[str]:
    """One pattern of several, each a group with the name of what it shows.

    `firsts` are the characters that all of them begin with, and `not_after` those that none stands behind, so that a
    search tries no group elsewhere.

    >>> named_groups([("同比", "year_on_year"), ("环比", "month_on_month")]).search("环比").lastgroup
    'month_on_month'
    """
    groups = "|".join(f"(?P<{name}>{pattern})" for pattern, name in table)
    opening = (f"(?<![{not_after}])" if not_after else "") + (f"(?=[{firsts}])" if firsts else "")
    return re.compile(f"{opening}(?:{groups})" if opening else groups)


def any_of(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """The pattern that matches where one of several does: one look instead of several, where no one asks which.

    >>> any_of([re.compile("a"), NEVER, re.compile("bb?")]).fullmatch("bb") is not None
    True
    """
    return re.compile("|".join(f"(?:{pattern.pattern})" for pattern in present(patterns)) or NEVER.pattern)


def present(patterns: Iterable[re.Pattern[str]]) -> tuple[re.Pattern[str], ...]:
    """Those of the patterns that can match: what the languages have of one thing, without the blanks in their tables.

    >>> present([NEVER, re.compile("a")])
    (re.compile('a'),)
    """
    return tuple(pattern for pattern in patterns if pattern.pattern != NEVER.pattern)


def rows(table: dict[str, str]) -> dict[str, str]:
    """A table of words by what they share, turned round: each word to what it shares.

    >>> rows({"a word": "一些 一起"})
    {'一些': 'a word', '一起': 'a word'}
    """
    return {word: shared for shared, words in table.items() for word in words.split()}


def phrases(table: dict[str, str]) -> dict[str, str]:
    """The same for phrases of several words, parted by bars or line ends.

    >>> phrases({"a set phrase": "one of | no one"})
    {'one of': 'a set phrase', 'no one': 'a set phrase'}
    """
    return {
        " ".join(phrase.split()): shared
        for shared, written in table.items()
        for phrase in written.replace("\n", "|").split("|")
        if phrase.strip()
    }
