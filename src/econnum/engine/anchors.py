"""Where a numeral can begin: one pattern of all languages' anchors, and the reader of each.

The pattern opens with a single character set, the only opening that `re` skips through fast: a branch in front of
it would cost three to ten times the whole scan.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, prefix_trie
from econnum.lang.shape import Numeral
from econnum.lexicon.currencies import SIGNS

__all__ = ["ALONE", "LEADS", "MASTER", "PLAIN", "READERS"]

_LANGUAGES = tuple(LANGUAGES.values())

_DIGITS = "0123456789"
# Groups are bounded, so that a long run of them is not walked again from each of its members.
_GROUPS = (
    r"[0-9]{0,2}+(?:(?:[,，][0-9]{3}){1,13}+(?![0-9]|[,，][0-9])"
    r"|(?: [0-9]{3}){2,13}+(?![0-9]|[,，][0-9])|(?: [0-9]{3}){1,13}+(?![0-9,.，]))"
)
_INDIAN = r"[0-9]?+(?:,[0-9]{2}(?![0-9])){1,13}+,[0-9]{3}(?![0-9])"
# Points that group and a comma that parts the decimals, where nothing else can be meant: 1.234,50.
_CONTINENTAL = r"[0-9]{0,2}+(?:\.[0-9]{3}){1,13}+,[0-9]{1,2}(?![0-9]|[.,][0-9])"
# Set apart by a blank behind its point, beside a currency's sign and before a scale: US$2. 4 trillion.
_SCALES = "".join(sorted({begun[0] for language in _LANGUAGES for begun in language.scales if begun[0].isalpha()}))
_SIGNS = re.escape("".join(sorted(sign for sign in SIGNS if len(sign) == 1)))
_SET_APART = rf"(?<=[{_SIGNS}][0-9])[0-9]{{0,2}}+\. [0-9]{{1,4}}(?= ?[{_SCALES}])"
# A raised dot for the point, where a scale or a unit shows that it is no name: 8·28元, 4·4倍, but 3·15.
_POINTED = frozenset({"currency", "times", "points"})
_UNITS = {word for language in _LANGUAGES for word, what in language.right.items() if what.role in _POINTED}
_BEHIND_FIGURES = prefix_trie(word for word in {*_UNITS, *_SCALES, "%"} if not word.isascii() or word == "%")
_RAISED = rf"[0-9]{{0,7}}+·[0-9]{{1,4}}(?={_BEHIND_FIGURES})"
_DIGIT_RUN = rf"(?:{_CONTINENTAL}|{_SET_APART}|{_RAISED}|(?:{_GROUPS}|{_INDIAN}|[0-9]*+)(?:\.[0-9]++)?+)"
# The plain case, which is most of them: digits, perhaps with a point and commas between thousands, that are a number as
# they stand, of no unheard-of length.  No point stands before them, no slash behind them, and no other mark behind them
# has a digit behind it.
_NO_MORE = r"(?![0-9/\\]|[,，·.][0-9]|\.? [0-9])"
_PLAIN = (
    rf"(?<!\.[0-9])(?:[0-9]{{0,19}}+(?:\.[0-9]{{1,19}}+)?+{_NO_MORE}"
    rf"|[0-9]{{0,2}}+(?:,[0-9]{{3}}){{1,6}}+(?:\.[0-9]{{1,12}}+)?+{_NO_MORE})"
)


def _going_on() -> str:
    """The pattern of what may go on with digits: a letter alone does where no other follows it, a word by its whole
    length, so that 20 percent and 37个项目 are told from 20 point 5 and 37个亿 before any reader is asked.
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


# What stands in front of a numeral that is a word of a spaced script; it is no part of the numeral.
LEADS = frozenset(c for anchor in _ANCHORS for c in anchor.first if not c.isalnum())


def _master() -> tuple[Pattern, tuple[_Reader | None, ...], int, int]:
    """The pattern of all anchors, and the reader of each of its groups, which digits have none of; and two groups of
    digits that are a number as they stand: of those that nothing goes on with, and of those that something may.
    """
    readers: list[_Reader | None] = [None]

    def branch(first: str) -> str:
        anchors = [anchor for anchor in _ANCHORS if anchor.first == first]
        readers.extend(anchor.read for anchor in anchors)
        heads = f"(?={prefix_trie(h for a in anchors for h in a.heads)})" if all(a.heads for a in anchors) else ""
        rests = "|".join(f"(?:{anchor.rest})()" for anchor in anchors)
        return f"{heads}(?:{rests})"

    # What leads a word leads nothing else: one look behind spares a spaced script, whose every blank is an
    # opening, the look at every other branch.
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
