"""Names with digits that both texts have: F-35, iPhone 6, 5G.

They state no figure, so `extract` ignores them; but a translation must copy them.  Only names whose letters both
texts have are compared, since a translation may use another name (COVID-19, 新冠).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from econnum.mention import Language, Mention
from econnum.values import Identifier

__all__ = ["RULE", "named"]

RULE = "name with digits"

_NAME = re.compile(
    r"(?<![A-Za-z0-9.,$€£¥-])(?:(?P<before>[A-Za-z]{1,8}-?|[A-Za-z]{0,5}[A-Z][A-Za-z]{0,7} )(?P<digits>[0-9]{1,4})s?"
    r"|(?P<first>[0-9]{1,2})(?P<after>[A-Z]))(?![A-Za-z0-9%]|[.,-][0-9])"
)
_HAN = re.compile(r"[一-鿿]")


def named(source: str, target: str, mine: list[Mention], theirs: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """The mentions of both texts, with the names whose letters both texts have as identifiers."""
    if len(source) > len(target):
        theirs, mine = named(target, source, theirs, mine)
        return mine, theirs
    ours = _names(source)
    if not ours:
        return mine, theirs
    others = _names(target)
    common = {letters for letters, _ in ours} & {letters for letters, _ in others}
    if not common:
        return mine, theirs
    copied = {_code(name) for name in ours} & {_code(name) for name in others}
    return _with(source, mine, ours, common, copied), _with(target, theirs, others, common, copied)


_Name = tuple[str, re.Match[str]]


def _names(text: str) -> list[_Name]:
    return [(_letters(match), match) for match in _NAME.finditer(text)]


def _letters(match: re.Match[str]) -> str:
    return f"{match['before'].rstrip('- ').lower()}-" if match["before"] else f"-{match['after'].lower()}"


def _code(name: _Name) -> str:
    letters, match = name
    return letters + (match["digits"] or match["first"])


def _with(text: str, mentions: list[Mention], names: list[_Name], common: set[str], copied: set[str]) -> list[Mention]:
    """The mentions and the names whose letters both texts have; names that both have entirely replace counts."""
    starts, ends = [mention.start for mention in mentions], [mention.end for mention in mentions]
    language: Language = "zh" if _HAN.search(text) else "en"
    made: list[Mention] = []
    gone: set[int] = set()
    for name in names:
        match = name[1]
        first, after = bisect_right(ends, match.start()), bisect_left(starts, match.end())
        counts = all(mention.kind in _COUNTS for mention in mentions[first:after])
        if name[0] in common and (first == after or (counts and _code(name) in copied)):
            made.append(Mention(*match.span(), match[0], Identifier(_code(name)), None, language, RULE))
            gone.update(range(first, after))
    if not made:
        return mentions
    kept = [mention for n, mention in enumerate(mentions) if n not in gone]
    return sorted([*kept, *made], key=lambda mention: mention.start)


_COUNTS = frozenset({"number", "count"})
