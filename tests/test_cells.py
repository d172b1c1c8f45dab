"""Cells of a table, whose head says the scale and the unit."""

from __future__ import annotations

import pytest

import econnum
from econnum import ValueFieldError


@pytest.mark.parametrize(
    ("cell", "scale", "unit", "like"),
    [
        ("10.00", None, "亿元", "10.00亿元"),
        ("10.00", "亿", "元", "10.00亿元"),
        ("1,234.5", "million", "tonnes", "1,234.5 million tonnes"),
        ("１２．５", None, "％", "12.5%"),
        ("-3.2", None, "个百分点", "-3.2个百分点"),
        ("12", "万", None, "12万"),
        ("3万", "亿", "元", "3万元"),
        ("2 million", "billion", "dollars", "2 million dollars"),
        ("2015", "万", "吨", "2015万吨"),
        ("约500", None, "公顷", "约500公顷"),
        ("5-8", None, "%", "5-8%"),
        ("37", None, "家", "37家"),
    ],
)
def test_a_bare_figure_is_read_as_if_its_unit_stood_behind_it(
    cell: str, scale: str | None, unit: str | None, like: str
) -> None:
    (mention,) = econnum.extract(cell, default_scale=scale, default_unit=unit)
    assert mention.value == econnum.parse(like)


@pytest.mark.parametrize("cell", ["5%", "20万美元", "2015年", "第三", "March 2015", "前十个月", "first half", "1990s"])
def test_a_figure_with_a_unit_of_its_own_stays_what_it_is(cell: str) -> None:
    assert econnum.extract(cell, default_unit="亿元") == econnum.extract(cell)


def test_every_cell_of_a_row_is_filled() -> None:
    row = econnum.extract("甲地 | 10.00 | 2015 | 7", default_unit="亿元")
    assert [m.value for m in row] == [econnum.parse(f"{cell}亿元") for cell in ("10.00", "2015", "7")]


def test_the_cell_under_a_heading_is_no_count_of_it() -> None:
    table = econnum.extract("一季度\t全年\n10\t20\n门店\n37", default_unit="亿元")
    assert [m.value for m in table][1:] == [econnum.parse(f"{cell}亿元") for cell in ("10", "20", "37")]


def test_a_default_currency_holds_for_the_unit_of_a_cell() -> None:
    (mention,) = econnum.extract("10", default_unit="亿元", default_currency="HKD")
    assert mention.value.unit == "HKD"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"default_unit": "flurbs"}, "'flurbs'"),
        ({"default_unit": "月"}, "'月'"),
        ({"default_scale": "元 and more"}, "'元 and more'"),
        ({"default_unit": ""}, "''"),
    ],
)
def test_what_cannot_stand_behind_a_figure_is_refused(given: dict[str, str], shown: str) -> None:
    with pytest.raises(ValueFieldError) as error:
        econnum.Reader(**given)  # type: ignore[arg-type]
    assert shown in str(error.value)
