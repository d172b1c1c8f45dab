"""Figures after a name in a clause that omits its verb and its noun: Beijing reported 15 new cases and Shanghai 12.

`extract` ignores a bare number after a capitalized word, which is often a part of the name (Windows 10).  A comparison
knows better if the other text states that figure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from econnum.amount import Amount
from econnum.mention import Mention
from econnum.values import Number

__all__ = ["RULE", "gapped"]

RULE = "omitted noun"

_CLAUSE = re.compile(
    r"(?:,|;|\band|\bwhile|\bbut) (?:in |for |at )?(?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} "
    r"(?P<figure>[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]+)?)(?=[.,;] | and [A-Z]|\.?$)",
    re.MULTILINE,
)


def gapped(text: str, mentions: Sequence[Mention], others: Sequence[Mention]) -> list[Mention]:
    """The mentions, with the figures of such clauses that the other text states and this text does not."""
    matches = [*_CLAUSE.finditer(text)]
    if not matches:
        return [*mentions]
    own, stated = _values(mentions), _values(others)
    taken = {place for mention in mentions for place in range(mention.start, mention.end)}
    found = []
    for match in matches:
        start, end = match.span("figure")
        value = Decimal(match["figure"].replace(",", ""))
        if value in stated and value not in own and start not in taken:
            found.append(Mention(start, end, text[start:end], Number(Amount(value)), None, "en", RULE))
    return sorted([*mentions, *found], key=lambda mention: mention.start)


def _values(mentions: Sequence[Mention]) -> set[Decimal]:
    amounts = (getattr(mention.value, "amount", None) for mention in mentions)
    return {amount.value for amount in amounts if isinstance(amount, Amount) and amount.value is not None}
