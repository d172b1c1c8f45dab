"""Law: the short road says what the long road says.

Digits that nothing touches but a unit are composed without asking every composer; asked all the same, they would
give the same mention.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given

import econnum
from econnum import Explanation
from econnum.engine.compose import plain
from hostile import SHAPES
from strategies import LANGUAGES, SEED_TEXTS, any_text, sentences

CORPUS = Path(__file__).parents[1] / "corpus"


def by_the_long_road(text: str) -> Explanation:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(plain, "is_untouched", lambda *_: False)
        return econnum.explain(text)


def assert_same(text: str) -> None:
    short, long = econnum.explain(text), by_the_long_road(text)
    assert short == long
    assert [m.rule for m in short.mentions] == [m.rule for m in long.mentions]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_file_of_the_corpus(language: str) -> None:
    for path in sorted((CORPUS / language).rglob("*.txt")):
        assert_same(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [*SEED_TEXTS])
def test_in_the_seeds(name: str) -> None:
    assert_same(SEED_TEXTS[name])


def test_in_hostile_texts() -> None:
    for shape in SHAPES.values():
        assert_same(shape(120))


@given(sentence=sentences())
def test_in_sentences(sentence) -> None:
    assert_same(sentence.text)


@given(text=any_text())
def test_in_any_text(text: str) -> None:
    assert_same(text)


# What touches the digits in each is what sends them the long way; each would be misread by the short one.
TOUCHED = (
    *("G20元", "5G元", "第3个", "3月", "9点半", "3-5个", "前3家", "约3元", "-3元", "$3元", "证券代码3000元", "8·11元"),
    *("COVID-19 yuan", "9 pm", "5 January", "No. 5 tons", "top 5 tons", "5-2 tons", "0930 GMT", "US$3 yuan", "3K"),
    *("2000 CNY", "10 USD 20", "3 dollars a barrel", "2 million barrels of crude a day", "3年半", "3 years and a half later", "每桶80美元"),
)


@pytest.mark.parametrize("text", TOUCHED)
def test_beside_what_touches(text: str) -> None:
    assert_same(text)
    assert_same(f"出口增长{text}，同比")
    assert_same(f"Exports rose {text} in May.")


def test_most_figures_of_the_seeds_take_it() -> None:
    """Were the short road never taken, every law above would hold."""
    taken = 0
    with pytest.MonkeyPatch.context() as patched:
        asked = plain.is_untouched

        def counted(*given) -> bool:
            nonlocal taken
            taken += asked(*given)
            return asked(*given)

        patched.setattr(plain, "is_untouched", counted)
        for text in SEED_TEXTS.values():
            econnum.extract(text)
    digits = sum(len(re.findall("[0-9][0-9.,]*", text)) for text in SEED_TEXTS.values())
    assert taken > digits / 4
