"""Writing, case by case: each kind and style in the words of a locale; laws stand in properties/test_writing.py."""

from __future__ import annotations

from decimal import Decimal

import pytest

import econnum
from econnum import Amount, Change, FormatError, Money, Percentage
from econnum.lexicon.units import UNITS

# What is written, in English and in both scripts of Chinese; a None is no form in that language.
FORMS = (
    ("13204亿元", "1.3204 trillion yuan", "1.3204万亿元", "1.3204兆元"),
    ("961.22 billion yuan", "961.22 billion yuan", "9,612.2亿元", "9,612.2億元"),
    ("8625元", "8,625 yuan", "8,625元", "8,625元"),
    ("1234567元", "1,234,567 yuan", "123.4567万元", "123.4567萬元"),
    ("12亿3456万7891元", "1,234,567,891 yuan", "1,234,567,891元", "1,234,567,891元"),
    ("$48.47 a barrel", "48.47 US dollars per barrel", "48.47美元/桶", "48.47美元/桶"),
    ("20.40%", "20.40%", "20.40%", "20.40%"),
    ("-0.5%", "-0.5%", "-0.5%", "-0.5%"),
    ("0.1个百分点", "0.1 percentage points", "0.1个百分点", "0.1個百分點"),
    ("25 basis points", "25 basis points", "25个基点", "25個基點"),
    ("23.75倍", "23.75 times", "23.75倍", "23.75倍"),
    ("三分之二", "two thirds", "三分之二", "三分之二"),
    ("一半", "half", "二分之一", "二分之一"),
    ("93.6 million tonnes", "93.6 million tonnes", "9,360万吨", "9,360萬噸"),
    ("500亿千瓦时", "50 billion kilowatt-hours", "500亿千瓦时", "500億千瓦時"),
    ("one hectare", "1 hectare", "1公顷", "1公頃"),
    ("12.5万桶/日", "125,000 barrels per day", "12.5万桶/日", "12.5萬桶/日"),
    ("3个月", "3 months", "3个月", "3個月"),
    ("第21届", "21st", "第21", "第21"),
    ("前十", "top 10", "前10", "前10"),
    ("超过61.5亿元", "more than 6.15 billion yuan", "超过61.5亿元", "超過61.5億元"),
    ("近六成", "nearly 60%", "将近60%", "將近60%"),
    ("at least 300 tonnes", "at least 300 tonnes", "至少300吨", "至少300噸"),
    ("3000多吨", "3,000-odd tonnes", "3,000多吨", "3,000多噸"),
    ("数十亿元", "billions of yuan", "数十亿元", "數十億元"),
    ("12-15亿元", "1.2 billion to 1.5 billion yuan", "12亿至15亿元", "12億至15億元"),
    ("约5%至7%", "about 5% to 7%", "约5%至7%", "約5%至7%"),
    ("5000 to 2 million tonnes", "5,000 to 2,000,000 tonnes", "5,000至2,000,000吨", "5,000至2,000,000噸"),
)
PERIODS = (
    ("2022", "2022", "2022年"),
    ("199X", "1990s", "1990年代"),
    ("FY2024", "FY2024", "2024财年"),
    ("2022-03", "March 2022", "2022年3月"),
    ("2022-03-29", "March 29, 2022", "2022年3月29日"),
    ("XXXX-07-15", "July 15", "7月15日"),
    ("2022-Q1", "first quarter of 2022", "2022年第一季度"),
    ("XXXX-Q3", "third quarter", "第三季度"),
    ("2022-H1", "first half of 2022", "2022年上半年"),
    ("XXXX-H2", "second half of the year", "下半年"),
    ("2022-SU", "summer 2022", "2022年夏季"),
    ("2022-Q1/2022-Q3", "first three quarters of 2022", "2022年前三季度"),
    ("2022-01/2022-07", "January to July 2022", "2022年1-7月"),
    ("XXXX-01/XXXX-07", "January to July", "1-7月"),
    ("2022-11-07/2022-11-08", "November 7 to 8, 2022", "2022年11月7日至8日"),
    ("2022-11-30/2022-12-02", "November 30 to December 2, 2022", "2022年11月30日至12月2日"),
    ("2021/2025", "2021-2025", "2021-2025年"),
)


@pytest.mark.parametrize(("text", "english", "chinese", "traditional"), FORMS)
def test_a_figure_is_written_as_news_writes_it(text: str, english: str, chinese: str, traditional: str) -> None:
    value = econnum.parse(text)
    assert econnum.format(value, "en") == english
    assert econnum.format(value, "zh_CN") == chinese
    assert econnum.format(value, "zh_TW") == traditional


@pytest.mark.parametrize(("timex", "english", "chinese"), PERIODS)
def test_a_period_is_written_and_read_again(timex: str, english: str, chinese: str) -> None:
    period = econnum.Period(timex)
    assert econnum.format(period, "en") == english
    assert econnum.format(period, "zh_CN") == chinese
    assert econnum.parse(chinese) == econnum.parse(english) == period


def test_a_century_is_written_though_english_reads_it_as_a_place() -> None:
    assert econnum.format(econnum.Period("20"), "en") == "21st century"
    assert econnum.format(econnum.Period("20"), "zh_TW") == "21世紀"


def yuan(figure: str) -> Money:
    return Money(Amount(Decimal(figure)), "CNY")


# The first nine are the examples of the rules themselves (支付结算办法, 1997, appendix 1), in the form that keeps a 零
# where the rules leave it to the writer.
CAPITALS = (
    ("1409.50", "人民币壹仟肆佰零玖元伍角"),
    ("6007.14", "人民币陆仟零柒元壹角肆分"),
    ("1680.32", "人民币壹仟陆佰捌拾元零叁角贰分"),
    ("107000.53", "人民币壹拾万柒仟元零伍角叁分"),
    ("16409.02", "人民币壹万陆仟肆佰零玖元零贰分"),
    ("325.04", "人民币叁佰贰拾伍元零肆分"),
    ("1234500", "人民币壹佰贰拾叁万肆仟伍佰元整"),
    ("0", "人民币零元整"),
    ("0.52", "人民币伍角贰分"),
    ("0.05", "人民币伍分"),
    ("10", "人民币壹拾元整"),
    ("100000001", "人民币壹亿零壹元整"),
    ("13204E8", "人民币壹万叁仟贰佰零肆亿元整"),
    ("10010000", "人民币壹仟零壹万元整"),
)


@pytest.mark.parametrize(("figure", "written"), CAPITALS)
def test_financial_capitals_follow_the_rules_of_the_peoples_bank(figure: str, written: str) -> None:
    assert econnum.format(yuan(figure), "zh_CN", style="financial") == written


SPELLED = (
    ("1320400000000", "one trillion three hundred twenty billion four hundred million", "一万三千二百零四亿"),
    ("1234.5", "one thousand two hundred thirty-four point five", "一千二百三十四点五"),
    ("115", "one hundred fifteen", "一百一十五"),
    ("10", "ten", "十"),
    ("0.05", "zero point zero five", "零点零五"),
)


@pytest.mark.parametrize(("figure", "english", "chinese"), SPELLED)
def test_a_number_in_words(figure: str, english: str, chinese: str) -> None:
    number = econnum.Number(Amount(Decimal(figure)))
    assert econnum.format(number, "en", style="spelled") == english
    assert econnum.format(number, "zh_CN", style="spelled") == chinese


def test_the_other_styles_write_every_digit() -> None:
    assert econnum.format(yuan("13204E8"), "en", style="full") == "1,320,400,000,000 yuan"
    assert econnum.format(yuan("13204E8"), "zh_CN", style="plain") == "1320400000000元"


@pytest.mark.parametrize(
    ("form", "english", "chinese"),
    [
        ("name", "1.32 trillion yuan", "1.32万亿元"),
        ("symbol", "CN¥1.32 trillion", "¥1.32万亿"),
        ("code", "CNY 1.32 trillion", "CNY1.32万亿"),
    ],
)
def test_a_currency_goes_by_name_sign_or_code(form: str, english: str, chinese: str) -> None:
    assert econnum.format(yuan("1.32E12"), "en", currency=form) == english  # type: ignore[arg-type]
    assert econnum.format(yuan("1.32E12"), "zh_CN", currency=form) == chinese  # type: ignore[arg-type]


def test_the_yen_sign_of_english_is_no_sign_of_yen_in_news_of_china() -> None:
    yen = Money(Amount(Decimal("64E10")), "JPY")
    assert econnum.format(yen, "en", currency="symbol") == "JPY 640 billion"
    assert econnum.format(yen, "ja", currency="symbol") == "￥6,400億"


CHANGES = (
    ("同比增长20.4%", "up 20.4% year on year", "同比增长20.4%"),
    ("环比下降不足3%", "down less than 3% month on month", "环比下降不足3%"),
    ("up 0.1 percentage points from a year earlier", "up 0.1 percentage points year on year", "同比提高0.1个百分点"),
    ("产值翻一番", "doubled", "翻一番"),
    ("Output tripled.", "tripled", "增长到3倍"),
    ("企业增加37家", "up 37", "增加37个"),
)


@pytest.mark.parametrize(("text", "english", "chinese"), CHANGES)
def test_a_mention_is_written_with_its_change(text: str, english: str, chinese: str) -> None:
    [mention] = econnum.extract(text)
    assert econnum.format(mention, "en") == english
    assert econnum.format(mention, "zh_CN") == chinese


def test_a_change_may_be_given_to_a_value() -> None:
    value = Percentage(Amount(Decimal("20.4"), modifier="more_than"))
    assert econnum.format(value, "zh_TW", change=Change("up", "quarter_on_quarter")) == "比上季度增長超過20.4%"


def test_nothing_is_rounded_unless_asked() -> None:
    figure = yuan("1234567890123.45")
    assert econnum.format(figure, "en") == "1,234,567,890,123.45 yuan"
    assert econnum.format(figure, "en", places=2) == "1.23 trillion yuan"
    assert econnum.format(figure, "zh_CN", digits=2) == "1.2万亿元"
    assert econnum.format(figure, "en", places=2, rounding="up") == "1.24 trillion yuan"


def test_rounding_is_half_to_even_by_default() -> None:
    assert [econnum.format(Percentage(Amount(Decimal(f))), "en", places=0) for f in ("0.5", "1.5", "2.5")] == [
        "0%",
        "2%",
        "2%",
    ]


def test_a_figure_that_rounds_up_to_the_next_scale_takes_its_word() -> None:
    assert econnum.format(yuan("999960000000"), "en", digits=3) == "1 trillion yuan"


OTHERS = (
    ("13204亿元", "de", "1,3204 Billionen Renminbi Yuan"),
    ("超过20.4%", "de", ">20,4\N{NO-BREAK SPACE}%"),
    ("9360万吨", "de", "93,6 Millionen\N{NO-BREAK SPACE}Tonnen"),
    ("5至7公顷", "de", "5–7 Hektar"),
    ("2022年3月29日", "de", "29. März 2022"),
)


@pytest.mark.parametrize(("text", "locale", "written"), OTHERS)
def test_other_locales_are_written_by_cldr_and_signs(text: str, locale: str, written: str) -> None:
    assert econnum.format(econnum.parse(text), locale) == written


@pytest.mark.parametrize(
    ("text", "locale", "settings"),
    [
        ("第五", "de", {}),
        ("25个基点", "fr", {}),
        ("300亩", "de", {}),
        ("3000多吨", "de", {}),
        ("5亿元", "en", {"style": "financial"}),
        ("5%", "zh_CN", {"style": "financial"}),
        ("5亿元", "de", {"style": "spelled"}),
        ("5亿元", "tlh", {}),
        ("5亿元", "", {}),
        ("5亿元", "en", {"style": "tiny"}),
        ("5亿元", "en", {"currency": "coin"}),
        ("5亿元", "en", {"places": -1}),
        ("5亿元", "en", {"places": 2, "digits": 2}),
        ("5亿元", "en", {"rounding": "sideways"}),
        ("超过5亿元", "zh_CN", {"style": "financial"}),
    ],
)
def test_what_cannot_be_written_is_an_error_that_says_what_can(
    text: str, locale: str, settings: dict[str, object]
) -> None:
    with pytest.raises(FormatError, match=r"^cannot write .+: .*(give|convert|round|reach|Chinese)"):
        econnum.format(econnum.parse(text), locale, **settings)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, 5, "5亿元", Decimal(5), Amount(5)])
def test_what_is_no_value_is_an_error(value: object) -> None:
    with pytest.raises(FormatError, match="give one of econnum's values"):
        econnum.format(value, "en")  # type: ignore[arg-type]


@pytest.mark.parametrize("locale", ["de", "fr", "ja", "hi", "ar", "ru", "es", "sw"])
@pytest.mark.parametrize("unit", [row.name for row in UNITS if row.cldr_names])
def test_every_unit_of_cldr_is_written_in_any_locale(unit: str, locale: str) -> None:
    assert "37" in econnum.format(econnum.Measure(Amount(37), unit), locale)
    assert "37" in econnum.format(Money(Amount(37), "USD", unit), locale)


def test_financial_capitals_in_traditional_characters_are_read_again() -> None:
    written = econnum.format(yuan("1234567.08"), "zh_TW", style="financial")
    assert written == "人民幣壹佰貳拾參萬肆仟伍佰陸拾柒元零捌分"
    assert econnum.parse(written) == yuan("1234567.08")


def test_a_currency_without_parts_and_a_count_have_capitals_too() -> None:
    dollars = Money(Amount(Decimal("12E4")), "USD")
    assert econnum.format(dollars, "zh_CN", style="financial") == "壹拾贰万美元"
    assert econnum.format(econnum.Count(Amount(37)), "zh_CN", style="financial") == "叁拾柒个"
