"""Law: `extract` and `explain` take any `str`; `parse` raises `ParseError` alone; all come back in time."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given

import econnum
from strategies import LANGUAGES, any_text, soup

RUN = 100_000
# What a run is made of: every sort of digit, every part of a numeral, and what stands beside numerals.
CATALOGUE = [
    *(
        "0",
        "7",
        "９",
        "٣",
        "१",
        "𝟏",
        "½",
        "①",
        "²",
        "Ⅳ",
        "一",
        "十",
        "百",
        "千",
        "万",
        "亿",
        "兆",
        "零",
        "〇",
        "点",
    ),
    *(
        "壹",
        "萬",
        "半",
        "几",
        "数",
        "多",
        "余",
        "第",
        "年",
        "月",
        "日",
        "个",
        "元",
        "成",
        "倍",
        "翻",
        "约",
        "百分之",
    ),
    *(".", ",", "，", "．", "%", "％", "$", "¥", "(", ")", "-", "–", "~", "至", "/", ":", "'", '"', "#", "+"),
    *(
        " ",
        "\n",
        "\t",
        "\u3000",
        "\xa0",
        "\x00",
        "\u202e",
        "\u200b",
        "\ud800",
        "\udfff",
        "İ",
        "ß",
        "é",
        "a",
        "k",
    ),
    *(
        "1,",
        "1.",
        "1 ",
        "1-",
        "1%",
        "$1",
        "US$",
        "一百",
        "一万",
        "1亿",
        "1年",
        "1月",
        "3分之",
        "第一",
        "前十",
        "20-30",
    ),
    *(
        "one ",
        "million ",
        "hundred ",
        "and ",
        "a ",
        "twenty-",
        "half ",
        "third ",
        "first ",
        "top ",
        "No. ",
        "percent ",
    ),
    *(
        "more than ",
        "to ",
        "from ",
        "year on year ",
        "rose ",
        "增长",
        "同比",
        "超过",
        "分别",
        "其中",
        "1 million ",
        "Q1 ",
    ),
    *(
        "March ",
        "2022 ",
        "1990s ",
        "FY",
        "U.S. ",
        "yuan ",
        "元和",
        "5%、",
        "5%, ",
        "8 and ",
        "一些",
        "G20 ",
        "doubled ",
    ),
]


@contextmanager
def time_limit(seconds: int) -> Iterator[None]:
    """Raise `TimeoutError` in what runs longer; `re` looks for signals while it matches."""
    if not hasattr(signal, "SIGALRM"):  # Windows: the run is left to the limit of the job
        yield
        return

    def give_up(*_: object) -> None:
        raise TimeoutError(f"still running after {seconds} s")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _parsed(text: str) -> tuple[econnum.Value | None, econnum.ParseError | None]:
    try:
        return econnum.parse(text), None
    except econnum.ParseError as error:
        return None, error


@pytest.mark.parametrize("language", [None, *LANGUAGES])
@given(text=any_text())
def test_extract_takes_any_text(text: str, language: str | None) -> None:
    assert isinstance(econnum.extract(text, language=language), list)


@given(text=any_text())
def test_explain_takes_any_text_and_can_be_shown(text: str) -> None:
    assert isinstance(str(econnum.explain(text)), str)


@given(text=any_text() | soup())
def test_parse_gives_a_value_or_a_parse_error_that_quotes(text: str) -> None:
    value, error = _parsed(text)
    if error is None:
        assert isinstance(value, econnum.Value)
    else:
        assert error.text == text
        assert error.unread in text
        assert repr(error.unread) in str(error)


@pytest.mark.parametrize("text", ["", " ", "\n", "\ufeff", "\x00", "\ud83d", "a", "。", "$", "%", "元", "第", "-"])
def test_text_without_figures_has_no_mentions(text: str) -> None:
    assert econnum.extract(text) == []
    with pytest.raises(econnum.ParseError):
        econnum.parse(text)


@pytest.mark.parametrize("piece", CATALOGUE, ids=ascii)
def test_a_long_run_of_one_thing_comes_back(piece: str) -> None:
    text = (piece * (RUN // len(piece) + 1))[:RUN]
    with time_limit(20):
        for mention in econnum.extract(text):
            assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize("piece", ["7", "一", "亿", "1,", "one ", "hundred ", "("], ids=ascii)
def test_a_long_run_is_refused_or_parsed_in_time(piece: str) -> None:
    with time_limit(20), pytest.raises(econnum.ParseError):
        econnum.parse(piece * (RUN // len(piece)))


@pytest.mark.parametrize("piece", ["7", "亿", "1% ", "(", "一个"], ids=ascii)
def test_a_long_run_is_explained_in_time(piece: str) -> None:
    with time_limit(20):
        explanation = econnum.explain(piece * (RUN // len(piece)))
    assert all(mention.text for mention in explanation.mentions)


@pytest.mark.parametrize("end", [" @", " www.", " ://", "%", "元", " billion yuan"], ids=ascii)
def test_a_long_word_before_a_mark_comes_back(end: str) -> None:
    """A mark that opens another look at the text must not make a long word before it costly."""
    text = "a" * RUN + end
    with time_limit(20):
        assert all(m.end <= len(text) for m in econnum.extract(text))
