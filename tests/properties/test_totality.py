"""Law: `extract` and `explain` take any `str`; `parse` raises `ParseError` alone; all come back in time."""

from __future__ import annotations

import signal
import tracemalloc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from hypothesis import example, given, settings

import econnum
from econnum.errors import shown
from hostile import SHAPES, repeated
from strategies import LANGUAGES, any_text, soup

RUN = 100_000
# Pieces of which a long run has a figure, or what only looks like one, in every few characters.
DENSE = ["7", "1 ", "1-", "亿", "1亿", "1% ", "(", "一个", "one hundred and ", "G20 ", "第一"]
READERS = [
    econnum.Reader(default_unit="亿元"),
    econnum.Reader(default_scale="million", default_unit="tonnes"),
    econnum.Reader(reference_date=date(2023, 3, 1), default_currency="HKD"),
    econnum.Reader(markup="markdown"),
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
@example(text="1十年")  # two characters before 年, of which one is no digit
@example(text="拉动 1,增装机量")
def test_extract_takes_any_text(text: str, language: str | None) -> None:
    assert isinstance(econnum.extract(text, language=language), list)


@pytest.mark.parametrize("reader", READERS, ids=repr)
@given(text=any_text())
@example(text="| 前十个月 | 2015 |")  # a period with a numeral but without its value
def test_every_mention_of_any_reader_can_be_shown_and_stored(reader: econnum.Reader, text: str) -> None:
    for mention in reader.extract(text):
        assert str(mention.value)
        assert econnum.Mention.from_dict(mention.to_dict()) == mention


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
        assert shown(error.unread) in str(error)


@pytest.mark.parametrize("text", ["", " ", "\n", "\ufeff", "\x00", "\ud83d", "a", "。", "$", "%", "元", "第", "-"])
def test_text_without_figures_has_no_mentions(text: str) -> None:
    assert econnum.extract(text) == []
    with pytest.raises(econnum.ParseError):
        econnum.parse(text)


def _sound(text: str, mentions: Iterable[econnum.Mention]) -> bool:
    end = 0
    for mention in mentions:
        if not (end <= mention.start < mention.end and text[mention.start : mention.end] == mention.text):
            return False
        end = mention.end
    return True


@pytest.mark.parametrize("name", SHAPES)
def test_a_hostile_text_comes_back(name: str) -> None:
    text = SHAPES[name](RUN if settings.default.max_examples > 1_000 else RUN // 5)
    with time_limit(20):
        assert _sound(text, econnum.extract(text))


@pytest.mark.parametrize("piece", DENSE, ids=ascii)
def test_a_long_hostile_text_comes_back(piece: str) -> None:
    text = repeated(piece, RUN)
    with time_limit(20):
        assert _sound(text, econnum.extract(text))


@pytest.mark.parametrize("piece", ["a", "的", "7", " ", "\x00"], ids=ascii)
def test_megabytes_without_a_break_come_back(piece: str) -> None:
    text = repeated(piece, 4_000_000) + "5%"
    with time_limit(60):
        assert _sound(text, econnum.extract(text))


@pytest.mark.parametrize("piece", DENSE, ids=ascii)
def test_memory_grows_with_the_text(piece: str) -> None:
    """Four times the text takes at most five times the memory, and no more than 3 kB a character."""
    peaks = []
    for length in (1_000, 4_000):
        text = repeated(piece, length)
        tracemalloc.start()
        try:
            econnum.extract(text)
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert peaks[1] <= 5 * peaks[0] + 100_000
    assert peaks[1] <= 3_000 * 4_000


@pytest.mark.parametrize("piece", ["7", "一", "亿", "1,", "one ", "hundred ", "("], ids=ascii)
def test_a_long_run_is_refused_in_time(piece: str) -> None:
    with time_limit(20), pytest.raises(econnum.ParseError):
        econnum.parse(repeated(piece, RUN))


@pytest.mark.parametrize("piece", DENSE, ids=ascii)
def test_a_hostile_text_is_explained_in_time(piece: str) -> None:
    text = repeated(piece, RUN // 10)
    with time_limit(20):
        explanation = econnum.explain(text)
    assert _sound(text, explanation.mentions)
