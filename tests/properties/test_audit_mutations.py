"""Law: a right translation is clean, and one with a single figure changed is caught and classed as what was changed."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import econnum
from strategies import any_text


class Fact(NamedTuple):
    """A statement with one figure, and how to say it in each language."""

    chinese: str
    english: str
    figure: Decimal


def _zh(figure: Decimal) -> str:
    for word, power in (("亿", 8), ("万", 4)):
        if figure >= 10**power:
            return f"{figure.scaleb(-power).normalize():f}{word}"
    return f"{figure.normalize():f}"


def _en(figure: Decimal) -> str:
    for word, power in (("billion", 9), ("million", 6)):
        if figure >= 10**power:
            return f"{figure.scaleb(-power).normalize():,f} {word}"
    return f"{figure.normalize():,f}"


# What is told, in both languages; {} is the figure.  Each is mutated in its own ways.
TELLINGS = {
    "money": ("营业收入达{}元", "revenue came to {} yuan"),
    "hedged": ("投资额超过{}美元", "investment exceeded {} U.S. dollars"),
    "people": ("受益者达{}人", "it benefited {} people"),
    "length": ("公路全长{}公里", "the road is {} kilometers long"),
    "rate": ("出口同比增长{}%", "exports rose {} percent year on year"),
    "points": ("失业率下降{}个百分点", "unemployment fell by {} percentage points"),
}
SHARES = frozenset({"rate", "points"})


@st.composite
def figures(draw: st.DrawFn, telling: str) -> Decimal:
    """A figure of its telling: the digit it begins with is that of no other telling, so that none are alike."""
    lead = 3 + [*TELLINGS].index(telling)
    if telling in SHARES:
        return Decimal(lead * 100 + draw(st.integers(11, 99).filter(lambda n: n % 10))) / 10
    digits = lead * 10_000 + draw(st.integers(1_111, 9_999).filter(lambda n: n % 10))
    return Decimal(digits) * 10 ** draw(st.sampled_from((0, 3, 5, 7)) if telling != "length" else st.just(0))


@st.composite
def texts(draw: st.DrawFn) -> dict[str, Decimal]:
    """The figures of a text, one for each thing told; all of them far apart."""
    told = draw(st.lists(st.sampled_from([*TELLINGS]), min_size=1, max_size=5, unique=True))
    return {telling: draw(figures(telling)) for telling in told}


def _write(told: dict[str, Decimal], language: int, changed: dict[str, str] | None = None) -> str:
    write = (_zh, _en)[language]
    clauses = [(changed or {}).get(t) or TELLINGS[t][language].format(write(f)) for t, f in told.items()]
    return (("，", ", ")[language]).join(clauses) + ("。", ".")[language]


@given(told=texts())
def test_a_right_translation_is_clean(told: dict[str, Decimal]) -> None:
    found = econnum.audit(_write(told, 0), _write(told, 1))
    assert found.clean, list(map(str, found))
    assert len(found.pairs) == len(told)


MUTATIONS = {
    ("money", "scale"): lambda f, power: TELLINGS["money"][1].format(_en(f.scaleb(power))),
    ("people", "scale"): lambda f, power: TELLINGS["people"][1].format(_en(f.scaleb(power))),
    ("hedged", "currency"): lambda f, power: f"investment exceeded {_en(f)} euros",
    ("money", "currency"): lambda f, power: f"revenue came to {_en(f)} dollars",
    ("length", "unit"): lambda f, power: f"the road is {_en(f)} miles long",
    ("rate", "direction"): lambda f, power: f"exports fell {_en(f)} percent year on year",
    ("points", "direction"): lambda f, power: f"unemployment rose by {_en(f)} percentage points",
    ("rate", "basis"): lambda f, power: f"exports rose {_en(f)} percent month on month",
    ("points", "kind"): lambda f, power: f"unemployment fell by {_en(f)} percent",
    ("hedged", "modifier"): lambda f, power: f"investment was less than {_en(f)} U.S. dollars",
}


@pytest.mark.parametrize(("telling", "category"), [*MUTATIONS])
@settings(max_examples=25)  # of each telling
@given(data=st.data())
def test_one_change_is_caught_and_classed(telling: str, category: str, data: st.DataObject) -> None:
    told = data.draw(texts()) | {telling: data.draw(figures(telling))}
    power = data.draw(st.sampled_from((1, 2, 3, 4)))
    wrong = {telling: MUTATIONS[telling, category](told[telling], power)}
    found = econnum.audit(_write(told, 0), _write(told, 1, wrong))
    # A basis stated once holds for the clauses that follow, so an error in it is one in each of their figures.
    assert {slip.category for slip in found.discrepancies} == {category}, list(map(str, found.findings))
    assert len(found.discrepancies) == 1 or category == "basis"
    assert category != "scale" or found.discrepancies[0].factor == Decimal(10) ** power


@pytest.mark.parametrize("telling", [*TELLINGS])
@settings(max_examples=25)  # of each telling
@given(data=st.data())
def test_one_changed_digit_is_caught_as_another_value(telling: str, data: st.DataObject) -> None:
    told = data.draw(texts()) | {telling: data.draw(figures(telling))}
    sign, digits, exponent = told[telling].as_tuple()
    place = data.draw(st.integers(1, 2))
    other = data.draw(st.sampled_from([d for d in range(1, 10) if d != digits[place]]))
    wrong = Decimal((sign, (*digits[:place], other, *digits[place + 1 :]), exponent))
    sentence = TELLINGS[telling][1].format(_en(wrong))
    found = econnum.audit(_write(told, 0), _write(told, 1, {telling: sentence}))
    assert [slip.category for slip in found.discrepancies] == ["value"], list(map(str, found.findings))


@given(told=texts(), data=st.data())
def test_a_figure_left_out_is_missing_and_one_put_in_is_added(told: dict[str, Decimal], data: st.DataObject) -> None:
    gone = data.draw(st.sampled_from([*told]))
    rest = {telling: figure for telling, figure in told.items() if telling != gone}
    target = _write(rest, 1) if rest else "Nothing was said."
    assert [slip.category for slip in econnum.audit(_write(told, 0), target)] == ["missing"]
    assert [slip.category for slip in econnum.audit(target, _write(told, 0))] == ["added"]


_TURNED = {"missing": "added", "added": "missing"}


@given(source=any_text(), target=any_text())
@example(source="1", target="RANK:0RD")
def test_an_audit_is_total_and_symmetric_in_its_arguments(source: str, target: str) -> None:
    there, back = econnum.audit(source, target), econnum.audit(target, source)
    assert {(p.source, p.target) for p in there.pairs} == {(p.target, p.source) for p in back.pairs}
    assert sorted(_TURNED.get(s.category, s.category) for s in there.findings) == sorted(
        s.category for s in back.findings
    )
    for finding in there.findings:
        assert finding.message(language="en")
        assert finding.message(language="zh")


@given(text=any_text())
def test_a_text_agrees_with_itself(text: str) -> None:
    assert not econnum.audit(text, text).findings


@given(told=texts(), way=st.sampled_from(((0, "en"), (1, "zh"))))
def test_a_text_agrees_with_its_rewrite(told: dict[str, Decimal], way: tuple[int, str]) -> None:
    text = _write(told, way[0])
    assert econnum.audit(text, econnum.rewrite(text, way[1])).clean


@pytest.mark.parametrize("shape", ["off by one", "nothing alike", "turned around", "paragraphs"])
def test_the_time_grows_with_the_length_of_the_texts(shape: str) -> None:
    """Twelve times the figures take about twelve times as long; a square would take 144 times."""
    import gc
    from time import process_time

    def texts(count: int) -> tuple[str, str]:
        figures = [10_000 + 7919 * n % 9_999_991 for n in range(count)]
        match shape:
            case "off by one":
                others = [figure + 1 for figure in figures]
            case "nothing alike":
                others = [10_000 + 7907 * n % 9_999_973 for n in range(count)]
            case "turned around":
                others = figures[::-1]
            case _:
                others = [*figures[1:], figures[0]]
        joints = ("\n\n", "\n\n") if shape == "paragraphs" else ("，", ", ")
        return joints[0].join(f"共{n}吨" for n in figures), joints[1].join(f"a total of {n:,} tonnes" for n in others)

    def seconds(count: int) -> float:
        pair = texts(count)
        times = []
        for _ in range(2):
            begin = process_time()
            econnum.audit(*pair)
            times.append(process_time() - begin)
        return min(times)

    seconds(10)
    gc.collect()
    gc.freeze()  # what other tests left is collected anew for every few figures otherwise
    try:
        assert seconds(1800) < 18 * max(seconds(150), 1e-3)
    finally:
        gc.unfreeze()
