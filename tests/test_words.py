"""Words of a caller's own: units, currencies, classifiers and names to ignore."""

from __future__ import annotations

import pickle

import pytest

import econnum
from econnum import Count, Measure, Money, Reader, ValueFieldError, Words


@pytest.mark.parametrize(
    ("words", "text", "said", "unit"),
    [
        (Words(units={"马力时": "horsepower_hour"}), "发出3亿马力时", "3亿马力时", "horsepower_hour"),
        (Words(units={"horsepower-hours": "horsepower_hour"}), "made 4.5 million Horsepower-Hours",
         "4.5 million Horsepower-Hours", "horsepower_hour"),
        (Words(units={"馬力時": "horsepower_hour"}), "3亿马力时", "3亿马力时", "horsepower_hour"),
        (Words(currencies={"比特币": "XBT"}), "存入2.5万比特币", "2.5万比特币", "XBT"),
        (Words(currencies={"groats": "GRT"}), "cost 700 groats", "700 groats", "GRT"),
    ],
)  # fmt: skip
def test_a_word_is_read_as_the_unit_it_stands_for(words: Words, text: str, said: str, unit: str) -> None:
    (mention,) = Reader(words=words).extract(text)
    assert (mention.text, mention.value.unit) == (said, unit)
    assert said not in [m.text for m in econnum.extract(text)]


def test_a_classifier_closes_a_count() -> None:
    (mention,) = econnum.extract("进出港37柜次", words=Words(classifiers=["柜次"]))
    assert isinstance(mention.value, Count)
    assert mention.text == "37柜次"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("九天控股", "九天控股投资3亿元"),
        ("Model 3", "It sold the Model 3 for 3亿元"),
        ("Studio Seventeen", "at Studio Seventeen, 3亿元"),
        ("千味央厨", "千味央廚以3亿元收购"),
    ],
)
def test_a_name_is_ignored_and_explained(name: str, text: str) -> None:
    explanation = Reader(words=Words(names=[name])).explain(text)
    assert [m.text for m in explanation.mentions] == ["3亿元"]
    assert "a name" in {s.reason for s in explanation.suppressions}


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\p{Lu}\w*-\d+ series", "the Kestrel-40 series sold for 3亿元"),
        (r"(?<=合同第?)\d+", "合同第4711签约3亿元"),
        (r"第\d+号楼", "第17号楼售价3亿元"),
    ],
)
def test_what_a_pattern_matches_is_ignored_and_explained(pattern: str, text: str) -> None:
    explanation = Reader(words=Words(patterns=[pattern])).explain(text)
    assert [m.text for m in explanation.mentions] == ["3亿元"]
    assert "a caller's pattern" in {s.reason for s in explanation.suppressions}


def test_a_pattern_that_matches_nothing_bars_nothing() -> None:
    assert Reader(words=Words(patterns=["x*"])).extract("3亿元") == econnum.extract("3亿元")


def test_patterns_and_addresses_are_barred_together() -> None:
    words = Words(patterns=[r"lot \d+", r"\d+ lots"])
    mentions = Reader(words=words).extract("lot 12 at www.example.com/5 and 7 lots for $8")
    assert [m.text for m in mentions] == ["$8"]


def test_a_pattern_that_never_ends_is_given_up_with_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("econnum.engine.vocabulary.LONGEST_MATCH", 1)
    reader = Reader(words=Words(patterns=[r"(\w+\s?)+\d$"]))
    with pytest.raises(econnum.PatternTimeoutError, match="took more than"):
        reader.extract("economy " * 2_000 + "!")


def test_the_shared_reader_knows_nothing_of_them() -> None:
    before = econnum.extract("发出3亿马力时")
    Reader(words=Words(units={"马力时": "horsepower_hour"}))
    assert econnum.extract("发出3亿马力时") == before


def test_parse_reads_them_too() -> None:
    reader = Reader(words=Words(currencies={"克朗币": "SEK"}))
    assert reader.parse("5亿克朗币") == Money(econnum.parse("5亿克朗").amount, "SEK")
    assert isinstance(Reader(words=Words(units={"石": "hectoliter"})).parse("三石"), Measure)


def test_words_are_a_value() -> None:
    words = Words(units={"马力时": "horsepower_hour"}, names=("九天",))
    assert eval(repr(words)) == words == pickle.loads(pickle.dumps(words))


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"units": ["亩"]}, "['亩']"),
        ({"units": {"": "mu"}}, "''"),
        ({"currencies": {"元": ""}}, "''"),
        ({"names": "九天"}, "'九天'"),
        ({"classifiers": [3]}, "3"),
        ({"patterns": r"\d"}, r"'\\d'"),
    ],
)
def test_what_is_no_word_is_refused(given: dict[str, object], shown: str) -> None:
    with pytest.raises(ValueFieldError) as error:
        Words(**given)  # type: ignore[arg-type]
    assert shown in str(error.value)


def test_a_name_that_holds_no_numeral_is_refused_by_the_reader() -> None:
    with pytest.raises(ValueFieldError, match="contain a numeral"):
        Reader(words=Words(names=["长江"]))


def test_a_pattern_that_does_not_compile_is_refused_by_the_reader() -> None:
    with pytest.raises(ValueFieldError, match=r"unterminated|missing"):
        Reader(words=Words(patterns=["(3"]))


def test_a_reader_refuses_words_that_are_no_words() -> None:
    with pytest.raises(ValueFieldError, match="Words"):
        Reader(words={"units": {}})  # type: ignore[arg-type]
