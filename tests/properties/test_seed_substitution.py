"""Law: put another figure of the same kind in the place of one in a seed, and the reading follows.

The new figure is found in the same place with its new value, under the hedge and the change of its sentence;
every other mention stays as it was, shifted by the difference in length.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from corpus_format import load_seed
from econnum import (
    Amount,
    Count,
    Fraction,
    Identifier,
    Measure,
    Mention,
    Multiple,
    Number,
    Ordinal,
    Period,
    Rank,
    Top,
    Value,
)
from econnum.exact import plain
from strategies import (
    SEED_MARKS,
    SEED_TEXTS,
    digit_ordinal,
    english,
    english_money,
    english_ordinal,
    english_whole,
    fractions,
    percentage_points,
    percentages,
    whole_digits,
)


class Replacement(NamedTuple):
    """The words that take the place of a figure, and what they say before the sentence hedges them."""

    text: str
    value: Value


def _hedged(new: Value, old: Value) -> Value:
    """The new value under the hedge of the old one: the words that qualify stand outside the span."""
    if isinstance(new, Fraction | Period):
        return replace(new, modifier=old.modifier)
    amount = getattr(new, "amount", None)
    return new if amount is None else replace(new, amount=replace(amount, modifier=old.modifier))


# ---------------------------------------------------------------- what is natural in a slot


@st.composite
def _count(draw: st.DrawFn, old: Mention) -> Replacement:
    text, figure = draw(english_whole())
    return Replacement(text, Count(Amount(figure)))


@st.composite
def _measure(draw: st.DrawFn, old: Mention) -> Replacement:
    """Another numeral before the same unit; a unit of one takes its plural, unless a hyphen joins it."""
    head, joint, unit = re.fullmatch(r"(.+?)([ -])([^\d]+)", old.text).groups()  # type: ignore[union-attr]
    number = draw(st.integers(2, 20))
    written = draw(st.sampled_from((str(number), english(number))))
    plural = "s" if joint == " " and head.casefold() in ("one", "a", "1") else ""
    assert isinstance(old.value, Measure)
    return Replacement(f"{written}{joint}{unit}{plural}", Measure(Amount(Decimal(number)), old.value.unit))


@st.composite
def _multiple(draw: st.DrawFn, old: Mention) -> Replacement:
    text, figure = draw(
        whole_digits(2, 99) | whole_digits(2, 99).map(lambda n: n._replace(text=english(int(n.figure))))
    )
    return Replacement(f"{text} times", Multiple(Amount(figure)))


def _place(old: Mention, build: type[Ordinal | Rank], highest: int) -> st.SearchStrategy[Replacement]:
    return st.tuples(st.integers(1, highest), st.sampled_from((digit_ordinal, english_ordinal))).map(
        lambda drawn: Replacement(drawn[1](drawn[0]), build(Amount(Decimal(drawn[0]))))
    )


def _top(old: Mention) -> st.SearchStrategy[Replacement]:
    """The same words around another round number: `top 500`, `Fortune Global 500`."""
    return st.sampled_from((20, 50, 100, 200, 300, 1000)).map(
        lambda number: Replacement(re.sub(r"\d+", str(number), old.text), Top(Amount(Decimal(number))))
    )


def _same_length(digits: str) -> st.SearchStrategy[str]:
    return st.from_regex(rf"[1-9][0-9]{{{len(digits) - 1}}}", fullmatch=True)


@st.composite
def _identifier(draw: st.DrawFn, old: Mention) -> Replacement:
    assert isinstance(old.value, Identifier)
    digits = max(re.findall(r"\d+", old.text), key=len)
    new = draw(_same_length(digits))
    return Replacement(old.text.replace(digits, new), Identifier(old.value.code.replace(digits, new)))


@st.composite
def _period(draw: st.DrawFn, old: Mention) -> Replacement:
    """Another year in the same date; a period that names no year stays as it is."""
    assert isinstance(old.value, Period)
    years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", old.text)
    if len(years) != 1 or years[0] not in old.value.timex:
        return Replacement(old.text, old.value)
    year = str(draw(st.integers(1985, 2035)))
    return Replacement(old.text.replace(years[0], year), Period(old.value.timex.replace(years[0], year)))


def _surface(strategy: st.SearchStrategy) -> st.SearchStrategy[Replacement]:
    return strategy.map(lambda surface: Replacement(surface.text, surface.value))


NATURAL: dict[str, Callable[[Mention], st.SearchStrategy[Replacement]]] = {
    "money": lambda old: _surface(english_money()),
    "percentage": lambda old: _surface(percentages("en")),
    "percentage_points": lambda old: _surface(percentage_points("en")),
    "multiple": _multiple,
    "fraction": lambda old: _surface(fractions("en")),
    "count": _count,
    "quantity": _measure,
    "ordinal": lambda old: _place(old, Ordinal, 99),
    "rank": lambda old: _place(old, Rank, 30),
    "top": _top,
    "period": _period,
    "identifier": _identifier,
    "number": lambda old: whole_digits(2, 999).map(lambda n: Replacement(n.text, Number(Amount(n.figure)))),
}


# ---------------------------------------------------------------- the law


@cache
def seed_mentions(name: str) -> list[Mention]:
    """The figures that the corpus marks in the seed."""
    marked, offset = [], 0
    for line in load_seed(SEED_MARKS / f"{name[:3]}.txt"):
        for mark in line.expected:
            assert mark.low is None, "a range states no figure to replace: give it a replacement of its own here"
            change = dict(zip(("direction", "basis", "reading"), mark.change, strict=True)) if mark.change else None
            record = {
                "start": mark.start + offset,
                "end": mark.end + offset,
                "text": mark.text,
                "kind": mark.kind,
                "value": plain(mark.value) if isinstance(mark.value, Decimal) else mark.value,
                "low": None,
                "high": None,
                "modifier": mark.modifier,
                "unit": mark.unit,
                "of": None,
                "change": change,
                "lang": "en",
            }
            marked.append(Mention.from_dict(record))
        offset += len(line.text) + 1
    return marked


def substituted(name: str, replacements: dict[int, Replacement]) -> tuple[str, list[Mention]]:
    """The seed with some figures replaced, and the mentions it then must have."""
    text, expected, reached, written = SEED_TEXTS[name], [], 0, ""
    for index, old in enumerate(seed_mentions(name)):
        written += text[reached : old.start]
        new = replacements.get(index, Replacement(old.text, old.value))
        value = _hedged(new.value, old.value) if index in replacements else old.value
        start, written = len(written), written + new.text
        expected.append(replace(old, start=start, end=len(written), text=new.text, value=value))
        reached = old.end
    return written + text[reached:], expected


def _assert_follows(text: str, expected: list[Mention]) -> None:
    found = econnum.extract(text)
    if found != expected:
        lines = [f"- {_shown(text, mention)}" for mention in expected if mention not in found]
        lines += [f"+ {_shown(text, mention)}" for mention in found if mention not in expected]
        pytest.fail("(- expected, + found)\n" + "\n".join(lines), pytrace=False)


def _shown(text: str, mention: Mention) -> str:
    before, after = text[max(0, mention.start - 40) : mention.start], text[mention.end : mention.end + 40]
    return f"{before}⟦{mention.text}⟧{after}".replace("\n", " ") + f" => {mention.value} {mention.change or ''}"


@pytest.mark.parametrize("name", [*SEED_TEXTS])
def test_the_seed_itself_reads_as_marked(name: str) -> None:
    _assert_follows(*substituted(name, {}))


@pytest.mark.parametrize("name", [*SEED_TEXTS])
@given(data=st.data())
def test_one_figure_replaced_changes_that_mention_alone(name: str, data: st.DataObject) -> None:
    marks = seed_mentions(name)
    index = data.draw(st.integers(0, len(marks) - 1))
    new = data.draw(NATURAL[marks[index].kind](marks[index]))
    _assert_follows(*substituted(name, {index: new}))


@pytest.mark.parametrize("name", [*SEED_TEXTS])
@given(data=st.data())
def test_all_figures_replaced_at_once_are_all_followed(name: str, data: st.DataObject) -> None:
    new = {index: data.draw(NATURAL[old.kind](old)) for index, old in enumerate(seed_mentions(name))}
    _assert_follows(*substituted(name, new))
