"""Notations of figures that are rewritten before a text is read: blanks of a tokenizer, losses in brackets.

A tokenizer separates each mark from the word before it: EUR193 .3 m, 5 ,000, Nov 5 , 2008, ( EUR 2.5 million ).
Indian amounts without paise end in a stroke and a dash: Rs. 10/-.
Accounts print what is below zero in brackets, with the currency, the scale and the unit outside: $(9.8) million.
A bracket that holds the scale as well is a gloss, and stays: the group paid 70 ($9.8 million).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from econnum.engine.plain.offsets import Edit, places
from econnum.engine.scan import with_scale
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral
from econnum.lexicon.currencies import CURRENCIES, SIGNS

__all__ = ["notations", "noted"]

_SIGNS = frozenset(sign for sign in SIGNS if len(sign) == 1 and not sign.isalnum())
_TOKENIZED = (" ,", " .", "( ", " )")
_EVEN = "/-"  # Rs. 10/- are ten rupees and no paise
_AFTER_EVEN = frozenset((*" ,.;:)\n", ""))
_BLANKS = frozenset(" \n")
# The groups of thousands and the decimals after a blank, and the digits before it.
_GROUPS = Pattern(r"(?:,[0-9]{3})+(?![0-9])")
_DECIMALS = Pattern(
    r"\.(?:[0-9]{1,2}(?![0-9.])|[0-9]{3}[ ]?(?:bn|m|million|billion|mln|mn|%)(?![a-z]))"  # .745 bn, but not .745
)
_HEAD = Pattern(r"(?<![0-9.,])[0-9]{1,3}$")
_INTEGER = Pattern(r"(?<![0-9.,])(?:[0-9]{1,3}(?:,[0-9]{3})*|[0-9]{4,9})$")
_LONGEST = 16  # characters of an integer, and one before it
_BRACKETED = re.compile(rf"\([ {''.join(map(re.escape, sorted(_SIGNS)))}]*[0-9][0-9,.]*[0-9]? ?\)")
_PRICED = Pattern(rf"\([{''.join(map(re.escape, sorted(_SIGNS)))}] ?[0-9][0-9,.]*\)")
_FIGURE = Pattern(r"\([0-9]{1,3}(?:,?[0-9]{3})*(?:\.[0-9]+)?(?: (?=\))|(?=\)))\)")
# The unit outside shows that no figure is restated; a whole number after a word may repeat it: ten (10) percent.
_UNITED = r"(?=[ ]?(?:%|(?:per ?cent|pct|x|bps?|pp|ppts?|(?:basis|percentage) points?)(?![a-z])))"
_POINT = Pattern(rf"\([0-9]+\.[0-9]+\){_UNITED}")
_WHOLE = Pattern(rf"\([0-9]+\){_UNITED}")
_GROUPED = Pattern(r"\([0-9]{1,3}(?:(?:,[0-9]{3})+|(?=\.))(?:\.[0-9]+)?\)")
# In a row of figures: the next one follows, or another bracket with a figure precedes.
_IN_ROW = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+\.[0-9]+)"
_ROW = Pattern(rf"\({_IN_ROW}\)(?=[ \t]{{1,8}}\(?[0-9][0-9,.]*\)?[ \t\n)])")
_ROW_END = Pattern(rf"\({_IN_ROW}\)|\([0-9]{{2,3}}\)(?! [0-9]{{3}}(?![0-9]))")
_AFTER_BRACKET = Pattern(rf"\({_IN_ROW}\)[ \t]{{1,8}}$")
_ROW_REACH = 32
_CODES = frozenset(currency.code.lower() for currency in CURRENCIES)
_CODE = 3
_SCALE = 24  # characters after a bracket that contain a scale
_SCALED = 3  # a thousand or more


def noted(low: str) -> bool:
    """Whether the folded text may have one of the notations; a text without them needs only these fast tests."""
    # Those of `_TOKENIZED`, over which a loop would take four times as long.
    if _EVEN in low or " ," in low or " ." in low or "( " in low or " )" in low:
        return True
    return "(" in low and _BRACKETED.search(low) is not None


def notations(low: str) -> Iterator[Edit]:
    """The edits that remove the blanks of a tokenizer, and make brackets of a loss a minus.

    >>> list(notations("eur1 .3 m and $(9.8) million"))
    [Edit(start=4, end=5, new=''), Edit(start=15, end=16, new='-'), Edit(start=18, end=20, new='8')]
    """
    for mark in _TOKENIZED:
        for place in places(low, mark):
            blank = place + mark.index(" ")
            if _is_put(low, blank, mark):
                yield Edit(blank, blank + 1, "")
    for place in places(low, _EVEN):
        if low[place - 1 : place].isdecimal() and low[place + 2 : place + 3] in _AFTER_EVEN:
            yield Edit(place, place + 2, "")
    for match in _BRACKETED.finditer(low):
        place = match.start()
        if (priced := _PRICED.match(low, place)) is not None:
            end = priced.end()
            if not _follows_figure(low, place) and _is_scaled(low, end):
                yield Edit(place, place + 1, "-")
                yield Edit(end - 1, end, "")
        elif (figure := _negative(low, place)) is not None:
            end = figure.end()
            yield Edit(place - (low[place - 1] == " " and low[place - 2] in _SIGNS), place + 1, "-")
            last = end - 2 - (low[end - 2] == " ")
            yield Edit(last, end, low[last])


def _is_put(low: str, blank: int, mark: str) -> bool:
    """Whether a tokenizer has put the blank before or after a mark."""
    before, after = low[blank - 1 : blank] or "\n", low[blank + 2 : blank + 3]
    match mark:
        case " ,":
            if before not in _BLANKS and (after == "" or after in _BLANKS):
                return True
            return before.isdecimal() and bool(_GROUPS.match(low, blank + 1) and _ends(_HEAD, low, blank))
        case " .":
            return before.isdecimal() and bool(_DECIMALS.match(low, blank + 1) and _ends(_INTEGER, low, blank))
        case " )":
            return before not in _BLANKS
        case _:
            return low[blank + 1 : blank + 2] not in {"", " ", "\n", ")"}


def _ends(digits: Pattern, low: str, place: int) -> bool:
    return digits.search(low, max(0, place - _LONGEST), place) is not None


def _follows_figure(low: str, place: int) -> bool:
    """Whether a figure precedes the bracket, which restates it or compares with it."""
    return low[max(0, place - 2) : place].rstrip(" ")[-1:].isdigit()


def _is_scaled(low: str, place: int) -> bool:
    """Whether a scale follows."""
    return with_scale(f"{low[place : place + _SCALE]}\n", Numeral(0, 0, Decimal(1))).exponent >= _SCALED


def _negative(low: str, place: int) -> re.Match[str] | None:
    """The figure in the brackets that begin at the place, if they are a minus."""
    before = low[max(0, place - 2) : place].rstrip(" ")[-1:]
    if before in _SIGNS:
        return _FIGURE.match(low, place)
    if not before.isdigit() and (row := _ROW.match(low, place)) is not None:
        return row
    if before.isalpha():
        end = place - (low[place - 1] == " ")
        if low[max(0, end - _CODE) : end] in _CODES and not low[max(0, end - _CODE - 1) : end - _CODE].isalnum():
            return _GROUPED.match(low, place)
        return _POINT.match(low, place)
    if before in {")", ""} and _AFTER_BRACKET.search(low, max(0, place - _ROW_REACH), place):
        return _ROW_END.match(low, place)
    return _POINT.match(low, place) or _WHOLE.match(low, place)
