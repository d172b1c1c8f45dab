"""A figure with its numerals in another notation and its words unchanged: 31.7万辆 as 317,000辆."""

from __future__ import annotations

from decimal import Decimal

from econnum.amount import Amount
from econnum.engine.plain import plain
from econnum.engine.scan import Scan
from econnum.engine.source import Source
from econnum.exact import EXACT
from econnum.formatting.phrasing import Phrasing
from econnum.lang.schema import Numeral
from econnum.quantified import Quantified
from econnum.values import Count, Measure, Money, Number, PercentagePoints

__all__ = ["gap", "renumbered"]

_UNITED = Money | Measure | PercentagePoints
"""Values that hold the unit of their span, so that it takes the characters of the locale's script."""


def renumbered(text: str, value: Quantified, phrasing: Phrasing, *, own: bool) -> str:
    """The text of a figure with its numerals in the notation of a locale and a style.

    In its own language (`own`) a numeral stays if it already has the requested notation.
    """
    respelled = phrasing.words.script if own else {}
    asked = phrasing.style != "compact" or phrasing.rounding
    if own and not asked and text.translate(respelled) == text and not _is_elsewhere(text, phrasing):
        return text
    pairs = _numerals(text, value.amount)
    around = respelled if isinstance(value, _UNITED) else {}
    changes = not own or any(_changes(text[span], numeral, amount, value, phrasing) for numeral, span, amount in pairs)
    wrap = phrasing.template("{0}") if isinstance(value, Number) else phrasing.numbered("{0}")
    parts, done = [], 0
    for numeral, span, amount in pairs:
        stated = text[span]
        figure = phrasing.amount(value, amount, wrap).translate(phrasing.words.script) if changes else stated
        parts.append(text[done : span.start].translate(around))
        if _same_digits(figure, stated, phrasing):
            parts.append(stated.translate(around if numeral.spelled else respelled))
        else:
            parts += (gap(text[span.start - 1 : span.start], figure), figure, gap(figure, text[span.stop :]))
        done = span.stop
    return "".join(parts) + text[done:].translate(around)


def gap(left: str, right: str) -> str:
    """The blank that separates a letter from an adjacent letter or digit, or nothing."""
    ends = left[-1:], right[:1]
    apart = all(end.isalnum() for end in ends) and any(end.isascii() and end.isalpha() for end in ends)
    return " " if apart else ""


def _numerals(text: str, amount: Amount) -> list[tuple[Numeral, slice, Amount]]:
    """The numerals of a figure, each with its position and its unsigned amount.

    Empty if other words state a part of the figure.
    """
    made = plain(text)
    numerals = [found for found in Scan(Source(made.text, folded=made.folded)).numerals() if isinstance(found, Numeral)]
    figures = (amount.low, amount.high) if amount.value is None else (amount.value,)
    stated = []
    for numeral, figure in zip(numerals, figures, strict=False):
        assert figure is not None
        magnitude = figure.copy_abs()
        if not _states(numeral, magnitude):
            return []
        span = slice(*made.given(numeral.start - 1, numeral.end - 1))
        stated.append((numeral, span, Amount(magnitude, numeral.low, numeral.high, numeral.modifier)))
    return stated if len(numerals) == len(figures) else []


def _states(numeral: Numeral, figure: Decimal) -> bool:
    """Whether a numeral states a figure, alone or with the scale of its neighbour."""
    if numeral.word is not None or numeral.value is None:
        return False
    power = figure.adjusted() - numeral.value.adjusted()
    return numeral.value == figure or (numeral.bare and power > 0 and EXACT.scaleb(numeral.value, power) == figure)


def _changes(stated: str, numeral: Numeral, amount: Amount, value: Quantified, phrasing: Phrasing) -> bool:
    """Whether a numeral of the locale's language does not have the requested notation."""
    figure = amount.value
    assert figure is not None
    if amount.low is not None:
        return False  # 3000余 would become 3000多
    if phrasing.figure(figure).value != figure:
        return True
    if phrasing.style == "spelled":
        return not numeral.spelled
    if phrasing.style != "compact":
        return not (numeral.spelled and isinstance(value, Count | Number))
    return not numeral.spelled and _is_elsewhere(stated, phrasing)


def _is_elsewhere(stated: str, phrasing: Phrasing) -> bool:
    """Whether digits have symbols or scales of another locale of the language: 1.5兆 in China."""
    notation, words = phrasing.notation, phrasing.words
    return (
        ("." in stated and notation.decimal != ".")
        or ("," in stated and (notation.group, notation.grouping) != (",", (3, 3)))
        or any(scale in stated.translate(words.script) for scale in words.other_scales)
    )


def _same_digits(figure: str, stated: str, phrasing: Phrasing) -> bool:
    """Whether two figures have the same digits; a style without grouping keeps the grouping of the text."""
    if figure == stated:
        return True
    if phrasing.style != "compact" or _is_elsewhere(stated, phrasing):
        return False
    return _bare(figure) == _bare(stated)


def _bare(figure: str) -> str:
    return "".join(character for character in figure if character.isalnum())
