"""Observations: the rows of the corpus, the laws that hold for any text, and a sentence for every word of the tables.

In tests/corpus/observations a passage is followed by its rows, each on an indented line:

    indicator | subject | period | value | changes | status

A part that is null is `-`, and one from an earlier clause ends in `*`.  Changes are separated by commas; a change of
the rate begins with `~` and a restatement of the value with `=`.  The status is omitted if it is `stated`.  A line
`@ name` stands for the text of a seed.
"""

from __future__ import annotations

import json
import pickle
import time
from collections.abc import Iterator
from decimal import Decimal, localcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
import hostile
from econnum import Mention, Observation, Observations, Part, Reader, RecordError, ValueFieldError, observe
from econnum.lang.en import observing as english
from econnum.lang.observing_cues import OBSERVING
from econnum.lang.observing_schema import CODES
from econnum.lang.zh import observing as chinese

CORPUS = Path(__file__).parent / "corpus" / "observations"
SEEDS = Path(__file__).parents[1] / "seeds"


def shown(part: Part | None) -> str:
    return "-" if part is None else part.text + "*" * part.carried


def line(row: Observation) -> str:
    """A row as the corpus has it."""
    changes = [
        *(mention.text for mention in row.changes),
        *(f"~{mention.text}" for mention in row.rates),
        *(f"={mention.text}" for mention in row.also),
    ]
    cells = [
        shown(row.indicator), shown(row.subject), shown(row.period),
        "-" if row.value is None else row.value.text, ", ".join(changes) or "-",
    ]  # fmt: skip
    return " | ".join([*cells, *([] if row.status == "stated" else [row.status])])


def passages() -> Iterator[tuple[str, str, list[str]]]:
    for path in sorted(CORPUS.glob("*.txt")):
        text, rows = "", list[str]()
        for given_line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
            if given_line.startswith("#"):
                continue
            if given_line.startswith("  "):
                rows.append(given_line.strip())
            elif given_line:
                text = (SEEDS / given_line[2:]).read_text(encoding="utf-8") if given_line[0] == "@" else given_line
            elif text:
                yield path.stem, text, rows
                text, rows = "", []


PASSAGES = list(passages())
TEXTS = [text for _, text, _ in PASSAGES]


@pytest.mark.parametrize(("name", "text", "rows"), PASSAGES, ids=[f"{name}: {text[:30]}" for name, text, _ in PASSAGES])
def test_a_passage_has_the_rows_of_the_corpus(name: str, text: str, rows: list[str]) -> None:
    assert [line(row) for row in observe(text)] == rows


def test_the_seeds_are_in_the_corpus() -> None:
    assert {path.read_text(encoding="utf-8") for path in SEEDS.glob("*.txt")} <= set(TEXTS)


def check(text: str) -> None:
    """The laws of observations, for any text."""
    found, mentions = observe(text), econnum.extract(text)
    placed = set(mentions)
    for row in found:
        assert set(row.figures) <= placed
        for part in (row.indicator, row.subject, row.period):
            assert part is None or (0 <= part.start < part.end and text[part.start : part.end] == part.text)
        assert Observation.from_dict(json.loads(json.dumps(row.to_dict()))) == row
    for skipped in found.skipped:
        assert text[skipped.start : skipped.end] == skipped.text
    told = {figure.span for row in found for figure in row.figures} | {(one.start, one.end) for one in found.skipped}
    assert {mention.span for mention in mentions if mention.kind != "period"} >= told
    loose = observe(text, strict=False)
    assert [row.figures for row in loose] == [row.figures for row in found]
    assert all(strict.indicator in {None, free.indicator} for strict, free in zip(found, loose, strict=True))
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_the_laws_hold_for_the_corpus(text: str) -> None:
    check(text)


WORDS = sorted({word for cues in OBSERVING.values() for words in cues.words.values() for word in words})
FIGURES = ("5%", "3亿元", "$4 billion", "2022年", "37个", "1.2个百分点", "three months", "12 projects", "2 times")


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(FIGURES), st.text(max_size=8)), max_size=24))
def test_the_laws_hold_for_any_mixture_of_words_and_figures(words: list[str]) -> None:
    check(" ".join(words))
    check("".join(words))


@given(st.text())
def test_the_laws_hold_for_any_text(text: str) -> None:
    check(text)


@pytest.mark.parametrize("shape", sorted(hostile.SHAPES))
def test_the_laws_hold_for_hostile_texts(shape: str) -> None:
    check(f"2021年出口5亿元，{hostile.SHAPES[shape](300)}，增长2%。")


@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_a_paragraph_has_the_rows_that_it_has_alone(first: str, second: str) -> None:
    """Nothing is inherited over a blank line."""
    both = observe(f"{first}\n\n{second}")
    alone = [*observe(first), *observe(second)]
    assert [line(row) for row in both] == [line(row) for row in alone]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_markup_and_invisible_characters_change_no_row(text: str) -> None:
    plain = [line(row) for row in observe(text)]
    changed = "\u200b" + text.replace("5", "5\u200b") + "<b></b>"
    rows = [line(row).replace("\u200b", "") for row in observe(changed)]
    assert rows == plain


def test_the_context_of_the_caller_changes_no_row() -> None:
    with localcontext() as context:
        context.prec = 2
        narrow = [observe(text) for text in TEXTS]
    assert narrow == [observe(text) for text in TEXTS]


@pytest.mark.parametrize(
    "unit",
    [
        *("出口5亿元，增长2%，", "A的3家、", "比上年5个百分点", "第一", "2倍"),
        *("output of 5 tonnes which ", "rose to 5 days from 4 days, "),
    ],
)
def test_the_time_is_linear(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        began = time.process_time()
        observe(text)
        return time.process_time() - began

    seconds(50)
    short, long = (min(seconds(count) for _ in range(3)) for count in (400, 3200))
    assert long < 24 * short + 0.2


def test_rows_are_the_kinds_that_a_reader_keeps() -> None:
    text = "2021年出口5亿元，增长2%。"
    [row] = Reader(kinds={"percentage"}).observe(text)
    assert (row.value, [change.text for change in row.changes]) == (None, ["2%"])
    assert row.period is not None
    assert Reader(kinds={"ordinal"}).observe(text) == []


def test_a_relative_period_is_read_with_the_date_of_the_text() -> None:
    from datetime import date

    [row] = observe("去年出口5亿元。", reference_date=date(2023, 3, 1))
    assert row.when == econnum.Period("2022")
    [row] = observe("2021年末贷款余额5亿元。")
    assert row.period is not None
    assert (row.period.text, row.when) == ("2021年末", None)


def test_strict_leaves_an_unknown_noun_null() -> None:
    [row], [free] = observe("某某玩意5亿元。"), observe("某某玩意5亿元。", strict=False)
    assert row.indicator is None
    assert free.indicator is not None
    assert (free.indicator.text, free.rule) == ("某某玩意", "nearest")


def test_the_explanation_names_the_words_and_the_reasons() -> None:
    told = observe("2021年出口5亿元，高于全国2个百分点；如果超过3亿元，另计。").explain()
    assert told.splitlines() == [
        "7..10 '5亿元': indicator 5..7 '出口', no subject, period 0..5 '2021年', by 'level'",
        "15..20 '2个百分点': no row, difference of two series",
        "25..28 '3亿元': no row, condition",
    ]


def test_a_notebook_shows_the_text_and_a_table() -> None:
    html = observe("A & B的出口5亿元，增长2%。")._repr_html_()
    assert "<td>5亿元</td><td>↑ 2%</td>" in html
    assert "A &amp; B" in html
    assert "No figures." in Observations()._repr_html_()


ROW = observe("2021年出口5亿元，增长2%。")[0]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("indicator", {"start": 0, "end": 2, "text": "x", "carried": False}), ("indicator", 5), ("when", 5),
        ("changes", "x"), ("status", "true"), ("lang", "fr"), ("value", 5), ("indicator", {"start": 0}),
    ],
)  # fmt: skip
def test_a_wrong_record_is_an_error(field: str, value: object) -> None:
    with pytest.raises(RecordError):
        Observation.from_dict({**ROW.to_dict(), field: value})


def test_a_missing_field_is_named() -> None:
    with pytest.raises(RecordError, match="also"):
        Observation.from_dict({name: value for name, value in ROW.to_dict().items() if name != "also"})
    with pytest.raises(RecordError):
        Observation.from_dict(5)  # type: ignore[arg-type]


def test_a_row_has_a_figure() -> None:
    with pytest.raises(ValueFieldError):
        Observation(None, None, None, None, None)


def test_every_role_has_a_code() -> None:
    roles = {cue.role for cues in OBSERVING.values() for cue in cues.words} | {
        role for cues in OBSERVING.values() for role, _ in cues.patterns
    }
    assert roles == CODES.keys()


@pytest.mark.parametrize("head", sorted(chinese.HEADS))
def test_a_chinese_head_licenses_an_indicator(head: str) -> None:
    [row] = observe(f"甲{head}为5亿元。")
    assert row.indicator is not None
    assert row.indicator.text.lower().endswith(head)


@pytest.mark.parametrize("act", sorted(chinese.ACTS))
def test_a_chinese_act_is_an_indicator(act: str) -> None:
    [row] = observe(f"甲公司{act}5亿元。")
    assert row.indicator is not None
    assert (row.indicator.text, row.rule) == (act, "act")


@pytest.mark.parametrize("head", sorted(english.HEADS))
def test_an_english_head_licenses_an_indicator(head: str) -> None:
    [row] = observe(f"The combined {head} of the firms reached $5 million.")
    assert row.indicator is not None
    assert head in row.indicator.text


@pytest.mark.parametrize("act", sorted(english.ACTS))
def test_an_english_act_is_an_indicator(act: str) -> None:
    [row] = observe(f"Acme {act} $5 million.")
    assert row.indicator is not None
    assert (row.indicator.text, row.rule) == (act, "act")


def test_no_word_is_in_a_table_twice() -> None:
    for table in (chinese.HEADS, chinese.ACTS, english.HEADS, english.ACTS):
        assert len(set(table)) == len(table)


def test_the_figures_are_exact() -> None:
    assert ROW.value is not None
    assert ROW.value.number == Decimal(500_000_000)
    assert isinstance(ROW.value, Mention)
