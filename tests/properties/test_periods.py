"""Law: a period has the days and months that its value tells, and none where the text leaves them open."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum import Period, parse
from strategies import periods, timexes

POINTS = st.one_of(
    st.integers(1, 9999).map(lambda year: f"{year:04}"),
    st.builds(lambda year, month: f"{year:04}-{month:02}", st.integers(1, 9999), st.integers(1, 12)),
    st.builds(lambda year, quarter: f"{year:04}-Q{quarter}", st.integers(1, 9999), st.integers(1, 4)),
    st.builds(lambda year, half: f"{year:04}-H{half}", st.integers(1, 9999), st.integers(1, 2)),
    st.dates().map(date.isoformat),
)


@given(timex=POINTS)
def test_a_point_begins_no_later_than_it_ends(timex: str) -> None:
    period = Period(timex)
    assert period.start is not None
    assert period.end is not None
    assert period.start <= period.end


@given(timex=POINTS)
def test_the_months_of_a_period_fill_it(timex: str) -> None:
    months = Period(timex).months
    if months:
        assert months[0].start == Period(timex).start
        assert months[-1].end == Period(timex).end
        for one, next_one in itertools.pairwise(months):
            assert one.end + timedelta(days=1) == next_one.start
    else:
        assert Period(timex).start == Period(timex).end, "a day"


@given(timex=POINTS)
def test_the_same_period_last_year_has_the_same_months(timex: str) -> None:
    before = Period(timex).same_period_last_year()
    if Period(timex).start.year == 1:
        assert before is None
        return
    assert before is not None
    assert before.start.year == Period(timex).start.year - 1
    assert (before.start.month, before.end.month) == (Period(timex).start.month, Period(timex).end.month)
    assert [month.timex[4:] for month in before.months] == [month.timex[4:] for month in Period(timex).months]


@given(timex=timexes() | st.text(max_size=12), year=st.integers(1, 9999))
def test_any_value_has_days_or_none_and_never_raises(timex: str, year: int) -> None:
    period = Period(timex)
    assert (period.start is None) is (period.end is None)
    assert isinstance(period.months, tuple)
    period.same_period_last_year()
    period.in_year(year)


@given(surface=periods("en") | periods("zh"), year=st.integers(1000, 2999))
def test_every_period_of_a_text_has_days_once_it_has_a_year(surface, year: int) -> None:
    [mention] = econnum.extract(surface.text, kinds={"period"})
    filled = mention.value.in_year(year)
    assert filled.start is not None or filled.timex == f"{year}-02-29"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2022年", "2022-01-01", "2022-12-31"),
        ("2024年2月", "2024-02-01", "2024-02-29"),
        ("2022年前三季度", "2022-01-01", "2022-09-30"),
        ("second half of 2023", "2023-07-01", "2023-12-31"),
        ("2023年1-7月份", "2023-01-01", "2023-07-31"),
        ("March 29, 2022", "2022-03-29", "2022-03-29"),
        ("2015-16", "2015-01-01", "2016-12-31"),
        ("上世纪90年代", "1990-01-01", "1999-12-31"),
        ("“十四五”", "2021-01-01", "2025-12-31"),
    ],
)
def test_a_period_of_a_text_has_these_days(text: str, start: str, end: str) -> None:
    [mention] = econnum.extract(text)
    assert (mention.value.start, mention.value.end) == (date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    "timex",
    [
        *("XXXX-07-15", "XXXX-XX-19", "XXXX-Q1/XXXX-Q3", "FY2024", "FY2024-Q1", "2023-SP", "2023-02-29", "2023-W53"),
        *("", "00", "000X", "0000", "2022-Q3/2022-Q1", "2022-Q5", "2022-13"),
    ],
)
def test_what_is_left_open_or_is_no_day_has_no_days(timex: str) -> None:
    assert (Period(timex).start, Period(timex).end) == (None, None)


@pytest.mark.parametrize(
    ("timex", "months"),
    [
        ("XXXX-Q1/XXXX-Q3", [f"XXXX-{month:02}" for month in range(1, 10)]),
        ("2022-H2", [f"2022-{month:02}" for month in range(7, 13)]),
        ("2022-11/2023-02", ["2022-11", "2022-12", "2023-01", "2023-02"]),
        ("2022-03-29", []),
        ("2022-W10", []),
        ("199X", []),
        ("FY2024", []),
        ("XXXX-11/2023-02", []),
    ],
)
def test_these_are_the_months(timex: str, months: list[str]) -> None:
    assert [month.timex for month in Period(timex).months] == months


@pytest.mark.parametrize(
    ("timex", "before"),
    [
        ("2022-Q1/2022-Q3", "2021-Q1/2021-Q3"),
        ("2024-02-29", "2023-02-28"),
        ("2024-02-01/2024-02-29", "2023-02-01/2023-02-28"),
        ("2023-03-05T14:30", "2022-03-05T14:30"),
        ("2020-W53", "2019-W52"),
        ("2021-W52", "2020-W52"),
        ("FY2024-Q1", "FY2023-Q1"),
        ("2023-WI", "2022-WI"),
        ("XXXX-Q1", None),
        ("199X", None),
        ("20", None),
        ("0001", None),
    ],
)
def test_this_is_the_same_period_of_the_year_before(timex: str, before: str | None) -> None:
    found = Period(timex, "approx").same_period_last_year()
    assert found == (None if before is None else Period(before, "approx"))


def test_the_year_of_a_week_is_that_of_its_thursday() -> None:
    assert Period("2020-W53").start == date(2020, 12, 28)
    assert Period("2020-W53").end == date(2021, 1, 3)


def test_an_open_year_can_be_filled() -> None:
    assert parse("前三季度").in_year(2023) == Period("2023-Q1/2023-Q3")
    assert Period("2022-Q1").in_year(1999) == Period("2022-Q1")
