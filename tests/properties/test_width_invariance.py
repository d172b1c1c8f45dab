"""Law: full width and half width, traditional and simplified, say the same in the same places.

Each form here replaces one character by one character, so the offsets must agree as well.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from corpus_format import load
from econnum import Change, Value
from strategies import FULL_WIDTH_FIGURES, LANGUAGES, SEED_TEXTS, SURFACES, sentences

FULL_WIDTH_LETTERS = str.maketrans(
    {chr(code): chr(code + 0xFEE0) for code in (*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1))}
)
FULL_WIDTH_SIGNS = str.maketrans("$£", "＄￡")
TRADITIONAL = str.maketrans(
    "亿万两个项点吨约余达总资签约额产值长现实际亏损创历国进区业货贸税收财亩时顷电标准数据达会届这为动举发办东",
    "億萬兩個項點噸約餘達總資簽約額產值長現實際虧損創歷國進區業貨貿稅收財畝時頃電標準數據達會屆這為動舉發辦東",
)

CHINESE = (
    "2022年，全省签约项目1198个，总投资13204亿元，同比增长20.4%；外资5.99亿美元，增长23.75倍。",
    "全市实现产值3000多亿元，比上年提高0.1个百分点，占全省的三分之一，位居全国第三。",
    "第五届博览会签约200余家企业，总额两万三千亿元，约占百分之二十，产量达93.6万吨、500亿千瓦时。",
    "1-7月份税收收入10-20亿元，下降近六成，亏损数十亿元。",
)
CORPUS = Path(__file__).parent.parent / "corpus"
CORPUS_FILES: dict[str, list[str]] = {}
for case in load(CORPUS):
    CORPUS_FILES.setdefault(case.name, []).append(case.text)
TEXTS = {name: [text] for name, text in SEED_TEXTS.items()} | {"chinese": [*CHINESE]} | CORPUS_FILES


def read(text: str) -> list[tuple[int, int, Value, Change | None]]:
    """What is said where; the words themselves differ by design."""
    return [(mention.start, mention.end, mention.value, mention.change) for mention in econnum.extract(text)]


@pytest.mark.parametrize("name", [*TEXTS])
def test_full_width_digits_points_and_percent_signs_change_nothing(name: str) -> None:
    assert not [text for text in TEXTS[name] if read(text.translate(FULL_WIDTH_FIGURES)) != read(text)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*SURFACES])
@given(data=st.data())
def test_a_drawn_sentence_reads_the_same_in_full_width_figures(kind: str, language: str, data: st.DataObject) -> None:
    text = data.draw(sentences(kind, language)).text
    assert read(text.translate(FULL_WIDTH_FIGURES)) == read(text)


@pytest.mark.parametrize("kind", ["money", "percentage", "quantity", "top", "ordinal"])
@given(data=st.data())
def test_full_width_letters_and_currency_signs_change_nothing(kind: str, data: st.DataObject) -> None:
    text = data.draw(sentences(kind, "en")).text
    assert read(text.translate(FULL_WIDTH_LETTERS | FULL_WIDTH_SIGNS)) == read(text)


@pytest.mark.parametrize("name", ["chinese", *(name for name in CORPUS_FILES if name.startswith("zh/"))])
def test_traditional_characters_change_nothing(name: str) -> None:
    assert not [text for text in TEXTS[name] if read(text.translate(TRADITIONAL)) != read(text)]


@pytest.mark.parametrize("kind", [*SURFACES])
@given(data=st.data())
def test_a_drawn_sentence_reads_the_same_in_traditional_characters(kind: str, data: st.DataObject) -> None:
    text = data.draw(sentences(kind, "zh")).text
    assert read(text.translate(TRADITIONAL)) == read(text)
