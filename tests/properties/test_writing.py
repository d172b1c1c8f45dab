"""Law: what a style that does not round writes is read again as the same value, in every language."""

from __future__ import annotations

import contextlib
import decimal
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import assume, given, note, reject
from hypothesis import strategies as st

import econnum
from econnum import Amount, Change, FormatError, Money, Period
from econnum.values import Basis, Quantified, Value
from strategies import CARRIERS, NEEDS_SENTENCE, SEED_TEXTS, WRITTEN, any_text, values

LOCALES = {"en": "en", "zh_CN": "zh", "zh_Hant": "zh"}
STYLES = ("compact", "full", "spelled")
BASES = st.sampled_from((None, *get_args(Basis)))


def read(text: str, kind: str, language: str) -> Value:
    """The value of an expression, in a sentence where its kind needs one."""
    if (kind, language) not in NEEDS_SENTENCE:
        return econnum.parse(text)
    sentence = CARRIERS[kind, language][0].carry(text)
    note(sentence)
    [mention] = econnum.extract(sentence)
    return mention.value


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", [*WRITTEN])
@given(data=st.data())
def test_what_is_written_is_read_again(kind: str, locale: str, style: str, data: st.DataObject) -> None:
    value = data.draw(WRITTEN[kind])
    try:
        written = econnum.format(value, locale, style=style)  # type: ignore[arg-type]
    except FormatError:
        assert style == "spelled"  # too long for words
        return
    note(written)
    assert read(written, kind, LOCALES[locale]) == value


@pytest.mark.parametrize("locale", LOCALES)
@given(value=st.one_of(WRITTEN["money"], WRITTEN["quantity"], WRITTEN["percentage"]))
def test_ungrouped_digits_with_a_unit_are_read_again(locale: str, value: Value) -> None:
    assert isinstance(value, Quantified)
    if value.amount.value is not None:  # four digits in a row, as in 2000 to 2040, may be years
        assert econnum.parse(econnum.format(value, locale, style="plain")) == value


@pytest.mark.parametrize("locale", ["zh_CN", "zh_Hant"])
@given(fen=st.integers(0, 10**17) | st.integers(0, 10**6))
def test_financial_capitals_are_read_again(locale: str, fen: int) -> None:
    value = Money(Amount(Decimal(f"{fen}E-2")), "CNY")
    assert econnum.parse(econnum.format(value, locale, style="financial")) == value


@pytest.mark.parametrize("locale", [*LOCALES, "de", "fr", "ja", "hi", "ar"])
@given(value=values())
def test_a_value_is_written_or_refused(locale: str, value: Value) -> None:
    for style in ("compact", "full", "plain", "spelled", "financial"):
        with contextlib.suppress(FormatError):
            assert econnum.format(value, locale, style=style)  # type: ignore[arg-type]


@pytest.mark.parametrize("locale", [*LOCALES, "de"])
@given(
    timex=st.from_regex(
        r"[0-9XQHFYSPT:/-]{1,14}|(FY)?[0-9X]{4}(-[0-9X]{2})?(-[0-9]{2})?(/[0-9X]{4}-Q[1-4])?", fullmatch=True
    )
)
def test_any_period_is_written_or_refused(locale: str, timex: str) -> None:
    with contextlib.suppress(FormatError):
        assert econnum.format(Period(timex), locale)


@pytest.mark.parametrize("locale", LOCALES)
@given(data=st.data())
def test_a_change_in_words_is_read_again(locale: str, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(("percentage", "percentage_points", "money", "multiple")))
    value, change = data.draw(WRITTEN[kind]), data.draw(st.builds(Change, st.sampled_from(("up", "down")), BASES))
    assume(getattr(value, "per", None) is None)
    low, high = value.amount.low, value.amount.high  # rose 1 to 12 points moves by the one to the level of the other
    assume(low is None or high is None or high < 8 * low)
    try:
        written = econnum.format(value, locale, change=change)
    except FormatError:
        reject()  # up by less than nothing
    note(written)
    [mention] = econnum.extract(written)
    assert (mention.value, mention.change) == (value, change)


@pytest.mark.parametrize("precision", [1, 5, 28])
@given(value=st.one_of(*WRITTEN.values()))
def test_the_decimal_context_of_the_caller_neither_matters_nor_changes(precision: int, value: Value) -> None:
    expected = [econnum.format(value, locale, style="full") for locale in LOCALES]
    with decimal.localcontext(decimal.Context(prec=precision, traps=[decimal.Inexact])) as context:
        before = repr(context)
        assert [econnum.format(value, locale, style="full") for locale in LOCALES] == expected
        assert repr(decimal.getcontext()) == before


@pytest.mark.parametrize("style", ["compact", "full", "spelled"])
@pytest.mark.parametrize("locale", [*LOCALES, "de"])
@pytest.mark.parametrize("seed", [*SEED_TEXTS])
def test_a_text_rewritten_keeps_its_values(seed: str, locale: str, style: str) -> None:
    text = SEED_TEXTS[seed]
    written = econnum.rewrite(text, locale, style=style)  # type: ignore[arg-type]
    assert [(m.value, m.change) for m in econnum.extract(written)] == [
        (m.value, m.change) for m in econnum.extract(text)
    ]


@pytest.mark.parametrize("locale", LOCALES)
@given(text=any_text())
def test_any_text_rewritten_keeps_its_values(locale: str, text: str) -> None:
    written = econnum.rewrite(text, locale)
    assert [m.value for m in econnum.extract(written)] == [m.value for m in econnum.extract(text)]
