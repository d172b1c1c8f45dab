"""`rewrite`: the examples; the laws are in `properties/test_rewritten_texts.py`."""

from __future__ import annotations

import pytest

import econnum


@pytest.mark.parametrize(
    "text",
    [
        "新开13条公交线，售出500万股。",
        "第三次会议讨论第七批药品，第一期项目和第21届博览会。",
        "读三国演义，三大指数、两市收高。",
        "1-11月份实收5亿元人民币，9804.0亿元、15039元/吨、54美分。",
        "两年来三个月的指数报5122.67点，全款95折，百亿私募三周年。",
        "同比分别提高31.4、18.2个百分点，翻一番，占三分之一，世界500强。",
    ],
)
def test_chinese_text_stays_in_the_conventions_of_china(text: str) -> None:
    assert econnum.rewrite(text, "zh_CN") == text


@pytest.mark.parametrize(
    "text",
    [
        "The 21st century saw two companies, 13,204,000 people and a third of them.",
        "Net 4,014,000 vs $5bn, 1.5 mln dlrs a share, 7-1/2 pct, doubled in the first half of 2022.",
    ],
)
def test_english_text_stays_in_english(text: str) -> None:
    assert econnum.rewrite(text, "en") == text


@pytest.mark.parametrize(
    ("text", "locale", "written"),
    [
        ("产31.7万辆，售500万股，13条公交线。", "en", "产317,000辆，售5 million 股，13条公交线。"),
        ("接待1280.98万人次，约1万-1.3万人。", "en", "接待12.8098 million 人次，约10,000-13,000人。"),
        ("共200余家，1000多辆。", "en", "共200-odd 家，1,000-odd 辆。"),
        ("第21届博览会，第1期项目，排名第3位。", "en", "21st 届博览会，1st 期项目，排名3rd 位。"),
        ("13,000 projects, the 21st century.", "zh_CN", "1.3万 projects, the 第21 century."),
        ("Two million people and twelve firms.", "zh_CN", "200万 people and 12 firms."),
    ],
)
def test_what_is_counted_and_what_is_ordered_stays_behind_the_new_figure(text: str, locale: str, written: str) -> None:
    assert econnum.rewrite(text, locale) == written


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("三国演义，三大指数，第三次会议，前十，数十家。", "en"),
        ("“十四五”时期三周年，全款95折，个位数增长。", "en"),
        ("Two firms of the top ten came first, a double-digit growth.", "zh_CN"),
        ("Audi 5000 series, 500 firms.", "zh_CN"),
        ("Start Stocks 325 325 247 247", "zh_CN"),
        ("装机58.1 GWh，储能50MW/100MWh，光伏5MWp，26GHz，零下86ºC。", "zh_CN"),
    ],
)
def test_words_and_digits_that_are_the_same_in_both_languages_stay(text: str, locale: str) -> None:
    assert econnum.rewrite(text, locale) == text


@pytest.mark.parametrize(
    ("text", "locale", "written"),
    [
        ("营收1.3万亿元，8285万元，1.2-1.3万吨。", "zh_TW", "营收1.3兆元，8285萬元，1.2-1.3萬噸。"),
        ("營收1.3兆元，500萬輛，提高5.2個百分點。", "zh_CN", "營收1.3万亿元，500万輛，提高5.2个百分点。"),
        ("500万股，两家公司，两年。", "zh_Hant", "500萬股，两家公司，兩年。"),
        ("營收1.3兆元，1.5萬億元。", "zh_Hant", "營收1.3兆元，1.5兆元。"),
    ],
)
def test_another_script_has_its_own_scales_and_units(text: str, locale: str, written: str) -> None:
    assert econnum.rewrite(text, locale) == written


def test_a_locale_with_other_signs_of_numbers_gets_them() -> None:
    assert econnum.rewrite("About 1,320,456 tonnes.", "en_IN") == "About 13,20,456 tonnes."


@pytest.mark.parametrize(
    ("style", "text", "written"),
    [
        ("full", "2.35万辆，1.08万元人民币，12-15亿元", "23,500辆，10,800元人民币，1,200,000,000-1,500,000,000元"),
        ("full", "8 and 9 billion yuan, two firms", "8,000,000,000 and 9,000,000,000 yuan, two firms"),
        ("plain", "第1003届，一千三百万元，三家", "第1003届，13000000元，三家"),
        ("full", "3万余吨，数千万人民币，百亿私募", "3万余吨，数千万人民币，百亿私募"),
        ("spelled", "第21届，2台，20.4%", "第二十一届，两台，百分之二十点四"),
        ("spelled", "$5 billion, 10 months, the 21st", "five billion US dollars, ten months, the twenty-first"),
        ("financial", "37个项目，1234500元，20.4%", "叁拾柒个项目，人民币壹佰贰拾叁万肆仟伍佰元整，20.4%"),
    ],
)
def test_a_style_changes_numerals_in_their_own_language(style: str, text: str, written: str) -> None:
    locale = "en" if text.isascii() else "zh_CN"
    assert econnum.rewrite(text, locale, style=style) == written  # type: ignore[arg-type]


def test_a_sign_is_written_for_a_currency_unless_it_stands_there() -> None:
    text = "出口50亿美元，进口US$20亿，融资数千万人民币，13条公交线。"
    written = "出口 US$50亿，进口US$20亿，融资数千万人民币，13条公交线。"
    assert econnum.rewrite(text, "zh_CN", currency="symbol") == written


def test_rounding_keeps_the_words_of_the_figure() -> None:
    text = "632.79万辆，1.14亿人民币，第21届，20.4%"
    assert econnum.rewrite(text, "zh_CN", places=1) == "632.8万辆，1.1亿人民币，第21届，20.4%"


def test_markup_is_what_a_caller_says() -> None:
    text = 'Paid 5万元.\n\n[1]: https://example.org "for 7万元"\n'
    assert econnum.rewrite(text, "en", markup="markdown") == text.replace("5万元", "50,000 yuan")
    assert "70,000 yuan" in econnum.rewrite(text, "en")
    with pytest.raises(econnum.ValueFieldError, match="markup is 'rtf'"):
        econnum.rewrite(text, "en", markup="rtf")  # type: ignore[arg-type]
