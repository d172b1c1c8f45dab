"""The role of a figure in its clause, by the adjacent words: the level reached, the origin, a share."""

from __future__ import annotations

import re

from econnum.lang.audit_cues import ROLES
from econnum.lang.audit_schema import RoleCue
from econnum.mention import Language
from econnum.values import Basis

__all__ = ["compared_with", "parts"]

_NEAR = 40  # characters before a figure in which a word shows its role
_CLAUSE = re.compile(r"[，;；。!?！？]|[,.] ")


def parts(before: str, after: str, language: Language) -> frozenset[str]:
    """The roles that the folded words before and after a figure show.

    >>> sorted(parts("the rate fell to ", ".", "en"))
    ['falls', 'level']
    """
    cues = ROLES[language]
    near = before[-_NEAR:]
    found = {role for role, cue in cues.before.items() if _marked(cue, near) and cue.pattern.search(near)}
    found.update(role for role, cue in cues.after.items() if _marked(cue, after) and cue.pattern.match(after))
    begin = max((match.end() for match in _CLAUSE.finditer(before)), default=0)
    found.update(role for role, pattern in cues.clause.items() if pattern.search(before, begin))
    return frozenset(found)


def compared_with(before: str, after: str, language: Language) -> tuple[Basis | None] | None:
    """The basis that the folded words next to a figure state; None if they state none.

    >>> compared_with("up ", " over the previous month", "en"), compared_with("up ", " to a record", "en")
    (('month_on_month',), None)
    """
    bases = ROLES[language].bases
    for basis, pattern in bases["before"].items():
        if pattern.search(before):
            return (basis,)
    return next(((basis,) for basis, pattern in bases["after"].items() if pattern.match(after)), None)


def _marked(cue: RoleCue, text: str) -> bool:
    return any(mark in text for mark in cue.marks)
