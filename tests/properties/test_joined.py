"""Law: many texts together are read as each alone.

Texts are joined for speed, so nothing in one may change what is read in another: no currency, basis, unit, language or
word of it.  And the rows of a table, which are made without mentions, are those of the mentions.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from econnum import Reader, Vagueness, Words
from econnum.bulk.columns import row_of
from econnum.engine import joined
from econnum.engine.reader import extract_all, rows_of_all
from strategies import SEED_TEXTS, seed_paragraphs, sentences, soup

CORPUS = [
    line.replace("⟦", "").replace("⟧", "").partition(" => ")[0]
    for path in sorted((Path(__file__).parent.parent / "corpus").rglob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
READERS = {
    "plain": Reader(),
    "language": Reader(language="zh"),
    "kinds": Reader(kinds={"money", "count"}),
    "currency and day": Reader(default_currency="HKD", reference_date=date(2023, 3, 1)),
    "words": Reader(words=Words(units={"马力时": "horsepower_hour"}, classifiers=["柜次"], names=["九天控股", "M50"])),
    "patterns": Reader(words=Words(patterns=[r"\p{Lu}+-\d+", r"(?s)total.*?end"])),
    "words of two lines": Reader(words=Words(units={"x\ny": "meter"}, names=["三\n\n5"])),
    "vagueness": Reader(vagueness=Vagueness(few=(Decimal(2), Decimal(9)))),
    "cells": Reader(default_scale="million", default_unit="tonnes"),
    "cells in yuan": Reader(default_unit="亿元"),
    "markdown": Reader(markup="markdown"),
    "as it is": Reader(markup=None),
}
# What a stage could carry from a text to the next one: each may say something of a figure after or before it.
CARRYING = [
    "",
    "\n",
    " \n\n ",
    "\t5\t",
    "at least",
    "ranked ",
    "US$",
    "HK$5亿",
    "以港元计。",
    "单位：亿元",
    "与去年的数据相比，降幅收窄。",
    "同比分别增长5%、",
    "同比增长（下同）。",
    "其中，",
    "编号",
    "每桶",
    "80美元",
    "5 to",
    "-",
    "3亿元，\n\n4亿元\n",
    "\n\n5\n\n6\n",
    "至7%",
    "and 8 percent, respectively",
    "year on year",
    "以上",
    "萬",
    "民國113年",
    "Colombo said",
    "Rs. 5 million",
    "<b>5</b>%",
    "total 7",
    "8 end",
    "| a | 5 |",
    "x\ny",
    "三",
    "5",
    "> 5%",
    "\ufeff5%\r\n",
    "​",
]


def assert_reads_as_each(reader: Reader, texts: list[str]) -> None:
    each = [reader.extract(text) for text in texts]
    assert extract_all(reader, texts) == each
    rows = [row_of(place, mention) for place, mentions in enumerate(each) for mention in mentions]
    assert rows_of_all(reader, 0, texts) == rows


@pytest.mark.parametrize("name", READERS)
@given(data=st.data())
def test_texts_together_are_read_as_each_alone(name: str, data: st.DataObject) -> None:
    sentence = st.sampled_from(["en", "zh"]).flatmap(lambda language: sentences(language=language))
    text = sentence.map(lambda made: made.text) | st.sampled_from(CARRYING) | st.sampled_from(CORPUS) | soup()
    edged = st.tuples(st.sampled_from(["", "", " ", "\n", "\n\n", "\t"]), text, st.sampled_from(["", "", " ", "\n\n"]))
    assert_reads_as_each(READERS[name], data.draw(st.lists(edged.map("".join), max_size=8)))


@pytest.mark.parametrize("name", ["plain", "currency and day", "cells in yuan"])
def test_the_corpus_together_is_read_as_each_line(name: str) -> None:
    assert_reads_as_each(READERS[name], CORPUS)


@pytest.mark.parametrize("name", READERS)
def test_what_could_be_carried_stays_in_its_text(name: str) -> None:
    assert_reads_as_each(
        READERS[name], [text for one in CARRYING for text in (one, "5", one, "5%", "5亿", one, "增长3%", "Rs. 7")]
    )


@pytest.mark.parametrize("block", [1, 300, 10**9])
def test_blocks_of_any_length_read_the_same(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joined, "BLOCK", block)
    assert_reads_as_each(Reader(), [*seed_paragraphs(), *SEED_TEXTS.values(), *CARRYING])


def test_texts_are_joined_but_not_for_patterns(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests above would pass without any joining."""
    sizes: list[int] = []
    join = joined.join
    monkeypatch.setattr(joined, "join", lambda texts: (sizes.append(len(texts)), join(texts))[1])
    extract_all(Reader(), ["5%", "up 6%", "增长7%", "增长8%", "9"])
    extract_all(READERS["patterns"], ["5%", "up 6%"])
    extract_all(READERS["words of two lines"], ["5%", "up 6%"])
    assert sizes == [3, 2, 1, 1, 1, 1]
