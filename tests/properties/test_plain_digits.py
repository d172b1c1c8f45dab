"""Law: digits that the scan takes as they stand are what the reader of digits would read."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from econnum.engine.anchors import ALONE, MASTER, PLAIN
from econnum.engine.fold import fold
from econnum.engine.scan import _read_digits, with_scale
from econnum.lang import LANGUAGES
from econnum.lang.schema import Numeral
from hostile import SHAPES
from strategies import SEED_TEXTS, any_text, sentences

CORPUS = Path(__file__).parents[1] / "corpus"
DIGITS = ("3", "3.5", "1,234")
BEHIND = sorted(
    {word for language in LANGUAGES.values() for table in (language.scales, language.following) for word in table}
    | {word for language in LANGUAGES.values() for word in language.hedges.after}
)
READERS = list(dict.fromkeys(read for language in LANGUAGES.values() for read in language.scales.values()))
# What goes on with digits, told here once more: the tables are what is tested.
GOING_ON = (
    *("point 5", "in 10 ", "out of 10 ", "over 4.", "-odd", "-some"),
    *("-something", "and a half ", "and three quarters ", "million", "bn", "k"),
    *("m", "dozen", "MM", "e6", "x10^6", "×10⁶", "^3", "⁶", "1/2", "½", "+"),
    *("亿", "万亿", "w元", "多", "余", "几", "来", "分之一", "分半钟", "又二分之一", "成五", "成半"),
    *("折", "打，", "个亿", "个半小时", "块五", "毛五", "米八", "万+", "0亿", "旬"),
)  # fmt: skip


def assert_as_they_stand(text: str) -> int:
    """The number of plain runs of digits in the text, each of which reads the same both ways."""
    folded, plain = f" {fold(text)}\n", 0
    for match in MASTER.finditer(folded):
        if match.lastindex in (ALONE, PLAIN):
            start, end = match.span()
            numeral = Numeral(start, end, Decimal(match[0].replace(",", "")))
            assert _read_digits(folded, start, end) == with_scale(folded, numeral)
            if match.lastindex == ALONE:
                # Every reader is asked, whatever the tables say that it begins with.
                assert [read(folded, numeral) for read in READERS] == [numeral] * len(READERS)
            plain += 1
    return plain


@pytest.mark.parametrize("digits", ["3", "10", "72", "3.5", "1,234"])
def test_before_all_that_goes_on(digits: str) -> None:
    for more in GOING_ON:
        for gap in ("", " ", "-", "  "):
            assert_as_they_stand(f"about {digits}{gap}{more}")


@pytest.mark.parametrize("digits", DIGITS)
def test_before_every_word_that_may_stand_behind(digits: str) -> None:
    for word in BEHIND:
        for gap in ("", " ", "-", "  "):
            for more in ("", "s", "亿", " and a half"):
                assert_as_they_stand(f"about {digits}{gap}{word}{more}, ")


def test_in_the_corpus_and_the_seeds() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.rglob("*.txt"))]
    assert sum(map(assert_as_they_stand, (*texts, *SEED_TEXTS.values()))) > 2000


def test_in_hostile_texts() -> None:
    for shape in SHAPES.values():
        assert_as_they_stand(shape(200))


@given(text=any_text() | sentences().map(lambda sentence: sentence.text) | st.text("0123456789.,·， 亿万k-/%\\"))
def test_in_any_text(text: str) -> None:
    assert_as_they_stand(text)
