"""Why a figure without a partner is no slip: it is repeated, told in words, left to grammar, or another in a gloss."""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.auditing.evidence import Evidence
from econnum.auditing.figures import Figure
from econnum.auditing.relate import relation
from econnum.lexicon.conversion import converts

__all__ = ["OPEN", "WEAK", "excuse"]

WEAK = frozenset({"repeated", "small", "year", "part of the date"})
"""Reasons that hold only where no slip explains the figure better."""

OPEN = frozenset({"year", "part of the date"})
"""Reasons that hold for one side alone: two dates that both lack a partner differ."""

_LITTLE = frozenset({Decimal(1), Decimal(2)})  # one and two are often left to grammar: a, both, the groups
_SUMMED = frozenset(map(Decimal, range(2, 11)))
# An amount in brackets behind another is the same in a second currency.
_GLOSS = re.compile(r"[(（\[][^()（）\[\]0-9]*$")
_MEMBERS = re.compile(r"[、和与及]|, | and |, and ")
_CLAUSE = re.compile(r"[，。；！？.;!?]")


def excuse(figure: Figure, text: str, own: Evidence, other: Evidence) -> str | None:
    """Why a figure of the text that found no partner is tolerated; None where it is missing, or added."""
    if figure.family == "identifier":
        return "identifier" if other.holds_digits(figure.mention.text) else None
    if other.states(figure):
        return "repeated"
    if figure.span is not None:
        return _date(figure, own, other)
    if other.supports(figure):
        return "shown"
    if figure.value is not None and figure.family in {"plain", "order"}:
        if abs(figure.value) in _LITTLE:
            return "small"
        if figure.family == "plain" and figure.value in _SUMMED and _sums_up(figure, text):
            return "summary"
    return "gloss" if _is_gloss(figure, text, other) else None


def _is_gloss(figure: Figure, text: str, other: Evidence) -> bool:
    """Whether the figure gives another one of its text in a second currency or unit."""
    if figure.family == "money":
        return _GLOSS.search(text, max(0, figure.mention.start - 24), figure.mention.start) is not None
    return figure.unit is not None and any(
        unit != figure.unit and converts(figure.unit, unit) and any(relation(figure, f) == "converted" for f in figures)
        for unit, figures in other.by_unit.items()
    )


def _sums_up(figure: Figure, text: str) -> bool:
    """Whether the figure counts the list before it, which names all its members: 江苏、浙江、辽宁3省."""
    before = text[max(0, figure.mention.start - 60) : figure.mention.start]
    clause = _CLAUSE.split(before)[-1]
    return len(_MEMBERS.findall(clause)) + 1 == figure.value


def _date(figure: Figure, own: Evidence, other: Evidence) -> str | None:
    assert figure.span is not None
    if other.dates(figure.span):
        return "repeated"
    values = other.values
    year, month, day, last_year, last_month, last_day = figure.span
    if month is None and day is None and last_month is None and last_day is None:
        stated = {year, last_year}
        shown = all(y is None or any(Decimal(y.ljust(n, "0")) in values for n in (4, len(y))) for y in stated)
        return "shown" if shown else "year"
    if month is not None and last_month is not None and last_month > month and day is None:
        length = last_month - month + 1
        if length in {3, 6} and Decimal(last_month // length) in values:
            return "shown"
    parts = [Decimal(part) for part in (month, day, last_month, last_day) if part]
    found = [part for part in parts if part in values]
    if len(found) == len(parts):
        return "shown"
    if found or (figure.span.day is not None and other.names_day and not own.names_day):
        return "part of the date"
    return None
