"""The arithmetic of numerals, apart from any text around them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from econnum.lang.en.cardinals import Cardinal, cardinal, continued
from econnum.lang.zh.han import integer, last_scale


@pytest.mark.parametrize(
    ("run", "written"),
    [
        ("三五〇", "350"),
        ("二〇", "20"),
        ("〇二", "2"),
        ("三〇", "30"),
        ("一百五", "150"),
        ("一千五", "1500"),
        ("一千零五", "1005"),
        ("一百零五", "105"),
        ("一百一十五", "115"),
        ("一百五十", "150"),
        ("二十五", "25"),
        ("一千二百三", "1230"),
        ("一千二百三十四", "1234"),
        ("1千零12", "1012"),
        ("1千9", "1900"),
        ("1百15", "115"),
        ("2百99", "299"),
        ("10千", "10000"),
        ("廿五", "25"),
        ("三万零五", "30005"),
        ("三万零十", "30010"),
        ("三亿五", "3.5E+8"),
        ("三万五", "3.5E+4"),
        ("十万五", "1.05E+5"),
        ("三亿五万", "300050000"),
        ("三万五千亿", "3500000000000"),
        ("四万万", "4E+8"),
        ("四万亿亿", "4E+20"),
        ("二亿九千九百九十九万", "299990000"),
        ("一万亿", "1E+12"),
        ("三千五百", "3500"),
        ("一千零5", "1005"),
        ("三〇万", "300000"),
    ],
)
def test_a_run_of_han_digits_and_scales(run: str, written: str) -> None:
    value = integer(run)
    assert value == Decimal(written)
    if "E" in written:
        assert str(value) == written


@pytest.mark.parametrize(
    "run",
    [
        *("一百二百", "一千二千", "十百", "二十百", "五百三千", "1百100", "1百200", "一千三五", "三五十", "三五亿"),
        *("一百10十", "1千10百", "1千2010", "三亿一万万", "三亿10000万", "三万二万", "一亿亿亿", "四万万亿亿"),
    ],
)
def test_a_run_that_is_no_number(run: str) -> None:
    assert integer(run) is None


@pytest.mark.parametrize(
    ("run", "power"),
    [("三亿", 8), ("万亿", 12), ("三十五", 0), ("三十", 1), ("十万", 4), ("拾万", 4), ("百万", 6), ("千亿", 11)],
)
def test_the_last_scales_of_a_run(run: str, power: int) -> None:
    assert last_scale(run) == power


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one hundred", Cardinal(100, 11, 2, "hundred")),
        ("two hundred and five", Cardinal(205, 20, 0, "unit", added=5)),
        ("two hundred five", Cardinal(205, 16, 0, "unit")),
        ("two hundred thirty", Cardinal(230, 18, 0, "tens", tens=30)),
        ("two hundred and thirty", Cardinal(230, 22, 0, "tens", added=30)),
        ("two hundred zero", Cardinal(200, 11, 2, "hundred")),
        ("two hundred and zero", Cardinal(200, 11, 2, "hundred")),
        ("two hundred 20", Cardinal(200, 11, 2, "hundred")),
        ("two hundred and 20", Cardinal(200, 11, 2, "hundred")),
        ("hundred and 20", Cardinal(100, 7, 2, "hundred")),
        ("ten twenty two", Cardinal(10, 3, 0, "unit")),
        ("nine twenty two", Cardinal(922, 15, 0, "unit")),
        ("eleven hundred", Cardinal(1100, 14, 2, "hundred")),
        ("thirty-five", Cardinal(35, 11, 0, "unit")),
        ("thirty", Cardinal(30, 6, 0, "tens")),
        ("three dozen", Cardinal(36, 11, 0, "dozen")),
        ("two hundred dozen", Cardinal(2400, 17, 0, "dozen")),
        ("two hundred and three dozen", Cardinal(236, 27, 0, "dozen", added=36)),
        ("a dozen", Cardinal(12, 7, 0, "dozen")),
        ("a million", Cardinal(1_000_000, 9, 6, "scale")),
        ("million", Cardinal(1_000_000, 7, 6, "scale")),
        ("a five", None),
        ("two thousand and five", Cardinal(2005, 21, 0, "unit", added=5)),
        ("two thousand and thirty", Cardinal(2030, 23, 0, "tens", added=30)),
        ("two thousand five hundred", Cardinal(2500, 25, 0, "hundred")),
        ("two thousand and five hundred", Cardinal(2500, 29, 0, "hundred")),
        ("two thousand, five", Cardinal(2000, 12, 3, "scale")),
        ("two thousand three hundred and five", Cardinal(2305, 35, 0, "unit", added=5)),
        ("two thousand ten hundred", Cardinal(2000, 12, 3, "scale")),
        ("two thousand eleven hundred", Cardinal(2000, 12, 3, "scale")),
        ("two thousand nine hundred ninety-nine", Cardinal(2999, 37, 0, "unit")),
        ("two thousand two thousand", Cardinal(2000, 12, 3, "scale")),
        ("two thousand zero", Cardinal(2000, 12, 3, "scale")),
        ("two thousand zero thousand", Cardinal(2000, 12, 3, "scale")),
        ("two thousand.", Cardinal(2000, 12, 3, "scale")),
        ("one million eleven hundred thousand", Cardinal(1_000_000, 11, 6, "scale")),
        ("one million, two hundred dozen", Cardinal(1_002_400, 30, 0, "dozen")),
        ("two million one thousand thousand", Cardinal(2_000_000, 11, 6, "scale")),
        ("two million nine hundred thousand", Cardinal(2_900_000, 33, 3, "scale")),
        ("one billion one million and one", Cardinal(1_001_000_001, 31, 0, "unit", added=1)),
    ],
)
def test_a_cardinal_in_words(text: str, found: Cardinal | None) -> None:
    assert cardinal(f"{text} \n", 0) == found


@pytest.mark.parametrize(
    ("text", "exponent", "value"),
    [
        (" and 21", 2, 21),
        (" 21", 2, 21),
        (" and 99", 2, 99),
        (" and 100", 2, None),
        (" and 3 hundred", 2, None),
        (" and 1 thousand", 2, None),
        (" 3 hundred", 3, 300),
        (" and 3 hundred", 3, 300),
        (" 9 hundred", 3, 900),
        (" 10 hundred", 3, None),
        (" 11 hundred", 3, None),
        (" 5 hundred and 12", 3, 512),
        (" 5 hundred 12", 3, 500),
        (" 200", 3, None),
        (" and 20", 3, None),
        (" and 20 thousand", 6, None),
        (" 20 thousand", 6, 20_000),
        (" 999 thousand", 6, 999_000),
        (" 1 thousand thousand", 6, None),
        (" 1 million", 6, None),
        (" 11 hundred thousand", 6, None),
        (", 3 hundred", 3, None),
        (" zero", 2, None),
    ],
)
def test_what_goes_on_after_digits_with_a_scale(text: str, exponent: int, value: int | None) -> None:
    found = continued(f"{text} \n", 0, exponent)
    assert (found and found.value) == value
