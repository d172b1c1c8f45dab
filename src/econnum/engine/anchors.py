"""The places where a numeral can begin: one pattern of the anchors of all languages, and the reader of each.

The pattern begins with a single character class, the only beginning that `re` searches fast: a branch before it would
make the whole scan three to ten times slower.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, prefix_trie
from econnum.lang.schema import Numeral
from econnum.lexicon.currencies import SIGNS

__all__ = ["ALONE", "LEADS", "MASTER", "PLAIN", "READERS"]

_LANGUAGES = tuple(LANGUAGES.values())

_DIGITS = "0123456789"
# The number of groups is limited, so that a long run is not matched again from each of its members.
_GROUPS = (
    r"[0-9]{0,2}+(?:(?:[,，][0-9]{3}){1,13}+(?![0-9]|[,，][0-9])|(?:'[0-9]{3}){1,13}+(?!['0-9])"
    r"|(?: [0-9]{3}){2,13}+(?![0-9]|[,，][0-9])|(?: [0-9]{3}){1,13}+(?![0-9]|[,.，][0-9]))"
)
_INDIAN = r"[0-9]?+(?:,[0-9]{2}(?![0-9])){1,13}+,[0-9]{3}(?![0-9])"
# Points as separators of thousands and a comma as decimal mark, if nothing else is possible: 1.234,50.
_CONTINENTAL = r"[0-9]{0,2}+(?:\.[0-9]{3}){1,13}+,[0-9]{1,2}(?![0-9]|[.,][0-9])"
# A comma as decimal mark, if a scale or a percent word follows too few digits for a group: 1,2 billion, 3,5%.
_LONG_SCALES = {word for language in _LANGUAGES for word in language.scales if len(word) > 1 and word.isalpha()}
_PERCENT = {word for language in _LANGUAGES for word, what in language.following.items() if what.role == "percent"}
_AFTER_DECIMALS = prefix_trie(word for word in _LONG_SCALES | _PERCENT if word.isascii())
_DECIMAL_COMMA = rf"[0-9]{{0,2}}+,[0-9]{{1,2}}(?= ?{_AFTER_DECIMALS})"
# A blank after the decimal point, between a currency sign and a scale: US$2. 4 trillion.
_SCALES = "".join(sorted({begun[0] for language in _LANGUAGES for begun in language.scales if begun[0].isalpha()}))
_SIGNS = re.escape("".join(sorted(sign for sign in SIGNS if len(sign) == 1)))
_ABBREVIATED = "".join(rf"|(?<={sign}{gap}[0-9])" for sign in ("rs", r"rs\.") for gap in ("", " "))
_SET_APART = rf"(?:(?<=[{_SIGNS}][0-9]){_ABBREVIATED})[0-9]{{0,2}}+\. [0-9]{{1,4}}(?= ?[{_SCALES}])"
# A raised dot as the decimal point, if a scale or a unit shows that it is not a name: 8·28元, 4·4倍, but 3·15.
_POINTED = frozenset({"currency", "times", "points"})
_UNITS = {word for language in _LANGUAGES for word, what in language.following.items() if what.role in _POINTED}
_BEHIND_FIGURES = prefix_trie(word for word in {*_UNITS, *_SCALES, "%"} if not word.isascii() or word == "%")
_RAISED = rf"[0-9]{{0,7}}+·[0-9]{{1,4}}(?={_BEHIND_FIGURES})"
_DIGIT_RUN = (
    rf"(?:{_CONTINENTAL}|{_DECIMAL_COMMA}|{_SET_APART}|{_RAISED}|(?:{_GROUPS}|{_INDIAN}|[0-9]*+)(?:\.[0-9]++)?+)"
)
# The usual case: digits, possibly with a decimal point and separators of thousands, that are a complete number of
# normal length.  No point precedes them, no slash follows them, and no other mark with a digit after it.
_NO_MORE = r"(?![0-9/\\]|[,，·.'][0-9]|\.? [0-9])"
_PLAIN = (
    rf"(?<!\.[0-9])(?:[0-9]{{0,19}}+(?:\.[0-9]{{1,19}}+)?+{_NO_MORE}"
    rf"|[0-9]{{0,2}}+(?:,[0-9]{{3}}){{1,6}}+(?:\.[0-9]{{1,12}}+)?+{_NO_MORE})"
)


def _going_on() -> str:
    """The pattern of possible continuations of digits: whole words, or single letters if no other letter follows.

    So 20 percent and 37个项目 are distinguished from 20 point 5 and 37个亿 before any reader is called.
    """
    begun = {beginning for language in _LANGUAGES for beginning in language.scales}
    words = {word for word in begun if len(word) > 1}
    letters = {c for c in begun - words if "a" <= c <= "z"}
    firsts, signs, alone = (
        re.escape("".join(sorted(cs))) for cs in ({w[0] for w in begun}, begun - words - letters, letters)
    )
    return rf"[ -]{{0,2}}+(?=[{firsts}])(?:[{signs}]|[{alone}](?![a-z])|{prefix_trie(words)})"


_Reader = Callable[[str, int, int], Numeral | str]
_ANCHORS = [anchor for language in _LANGUAGES for anchor in language.anchors]
_FIRSTS = list(dict.fromkeys(anchor.first for anchor in _ANCHORS))


# The characters before a numeral in words of a script with blanks; they are not part of the numeral.
LEADS = frozenset(c for anchor in _ANCHORS for c in anchor.first if not c.isalnum())


def _master() -> tuple[Pattern, tuple[_Reader | None, ...], int, int]:
    """The pattern of all anchors, and the reader of each of its groups (None for digits).

    Then the groups of digits that are a complete number: without a continuation, and with a possible one.
    """
    readers: list[_Reader | None] = [None]

    def branch(first: str) -> str:
        anchors = [anchor for anchor in _ANCHORS if anchor.first == first]
        readers.extend(anchor.read for anchor in anchors)
        heads = f"(?={prefix_trie(h for a in anchors for h in a.heads)})" if all(a.heads for a in anchors) else ""
        rests = "|".join(f"(?:{anchor.rest})()" for anchor in anchors)
        return f"{heads}(?:{rests})"

    # The characters before a word precede nothing else: one look-behind avoids trying every other branch at each blank
    # of a script with blanks.
    worded = [first for first in _FIRSTS if LEADS.issuperset(first)]
    others = [first for first in _FIRSTS if first not in worded]
    leads = re.escape("".join(LEADS))
    words = "|".join(f"(?<=[{re.escape(first)}]){branch(first)}" for first in worded)
    alone = len(readers)
    readers += [None, None, None]
    digits = rf"(?<=[0-9])(?:{_PLAIN}(?:(?!{_going_on()})()|())|{_DIGIT_RUN}())"
    rest = "|".join([digits, *(f"(?<=[{re.escape(first)}]){branch(first)}" for first in others)])
    opening = "".join(dict.fromkeys(_DIGITS + "".join(_FIRSTS)))
    return Pattern(f"[{re.escape(opening)}](?:{words}|(?<![{leads}])(?:{rest}))"), tuple(readers), alone, alone + 1


MASTER, READERS, ALONE, PLAIN = _master()
