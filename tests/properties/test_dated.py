"""Law: no date and no time of day begins at a numeral without a character of one next to it.

The composers of both are left out there, which most figures are.
"""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from econnum.engine.compose import COMPOSERS
from econnum.engine.compose.clock import DATED_AFTER as CLOCK_AFTER
from econnum.engine.compose.context import Context
from econnum.engine.compose.period import DATED_AFTER, DATED_BEFORE
from econnum.engine.draft import Draft
from econnum.engine.scan import Ignored, Scan
from econnum.engine.source import Source
from hostile import SHAPES
from strategies import SEED_TEXTS, any_text, sentences

CORPUS = Path(__file__).parents[1] / "corpus"
DATED = [composer for composer in COMPOSERS if composer.dated]


def assert_dated_by_a_neighbour(text: str) -> int:
    """The number of numerals in the text without such a neighbour, of which none is a date or a time."""
    source, undated = Source(text), 0
    for numeral in Scan(source).numerals():
        if isinstance(numeral, Ignored) or numeral.word is not None:
            continue
        after, before = source.folded[numeral.end], source.folded[numeral.start - 1]
        if after in DATED_AFTER | CLOCK_AFTER or before in DATED_BEFORE:
            continue
        undated += 1
        context = Context(None, numeral.end, None)
        assert not any(composer.compose(source, Draft(numeral), context) for composer in DATED)
    return undated


def test_in_the_corpus_and_the_seeds() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.rglob("*.txt"))]
    assert {composer.name for composer in DATED} == {"period", "clock"}
    assert sum(map(assert_dated_by_a_neighbour, (*texts, *SEED_TEXTS.values()))) > 2000


def test_in_hostile_texts() -> None:
    for shape in SHAPES.values():
        assert_dated_by_a_neighbour(shape(200))


@given(
    text=any_text() | sentences().map(lambda sentence: sentence.text) | st.text("0123456789'.Qq年月日时点-– 一二半前约")
)
def test_in_any_text(text: str) -> None:
    assert_dated_by_a_neighbour(text)
