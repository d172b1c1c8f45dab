"""What an audit finds between two texts: the corpus of right and wrong translations, and what it says of them."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from pathlib import Path

import pytest

import econnum
from corpus_format import Pair, load_pairs
from econnum import Audit, Policy
from econnum.auditing.categories import CATEGORIES
from econnum.auditing.messages import LABELS
from strategies import SEED_TEXTS

CORPUS = Path(__file__).parent / "corpus" / "audit"


def _lines(name: str) -> list[tuple[str, str, str, list[str]]]:
    """Place, source, target and the categories expected of each line of a file."""
    found = []
    for number, line in enumerate((CORPUS / name).read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            texts, _, wanted = line.partition(" => ")
            source, bars, target = texts.partition(" ||| ")
            assert bars, f"{name}:{number}: write 'source ||| target'"
            found.append((f"{name}:{number}", source, target, sorted(wanted.split(" ; ")) if wanted else []))
    return found


LINES = [*_lines("clean.txt"), *_lines("errors.txt")]


@pytest.mark.parametrize(("source", "target", "wanted"), [line[1:] for line in LINES], ids=[line[0] for line in LINES])
def test_the_corpus_is_judged_as_it_says(source: str, target: str, wanted: list[str]) -> None:
    found = econnum.audit(source, target)
    assert sorted(error.category for error in found.discrepancies) == wanted, list(map(str, found.findings))


@pytest.mark.parametrize(("source", "target", "wanted"), [line[1:] for line in LINES], ids=[line[0] for line in LINES])
def test_turned_around_the_same_is_found(source: str, target: str, wanted: list[str]) -> None:
    turned = {"missing": "added", "added": "missing"}
    found = econnum.audit(target, source)
    assert sorted(error.category for error in found.discrepancies) == sorted(turned.get(c, c) for c in wanted)


ONE_WAY = _lines("one_way.txt")


@pytest.mark.parametrize(
    ("source", "target", "wanted"), [line[1:] for line in ONE_WAY], ids=[line[0] for line in ONE_WAY]
)
def test_a_line_of_one_direction_is_judged_in_that(source: str, target: str, wanted: list[str]) -> None:
    assert [error.category for error in econnum.audit(source, target)] == wanted


def test_every_category_that_is_a_discrepancy_has_a_line() -> None:
    judged = {category for _, _, _, wanted in LINES for category in wanted}
    assert judged == {category for category in CATEGORIES if Policy().of(category) == "discrepancy"}


def _one(source: str, target: str) -> econnum.Discrepancy:
    (error,) = econnum.audit(source, target).discrepancies
    return error


def test_an_error_of_scale_has_its_factor_and_says_so_in_both_languages() -> None:
    error = _one("营业收入912.17亿元。", "Revenue was 912.17 billion yuan.")
    assert error.factor == Decimal(10)
    assert error.message() == "“912.17亿元” became “912.17 billion yuan”, 10 times too large. 亿 is a hundred million."
    assert error.message(language="zh").startswith("“912.17亿元”译成了“912.17 billion yuan”，是原文的10倍。")


@pytest.mark.parametrize("language", sorted(LABELS))
def test_every_category_has_a_label(language: str) -> None:
    assert LABELS[language].keys() == set(CATEGORIES)


@pytest.mark.parametrize("line", LINES, ids=[line[0] for line in LINES])
def test_every_finding_says_a_sentence_in_both_languages(line: tuple[str, str, str, list[str]]) -> None:
    for finding in econnum.audit(line[1], line[2]).findings:
        assert finding.message(language="en").endswith(".")
        assert finding.message(language="zh").endswith("。")


def test_a_message_in_another_language_is_an_error_that_names_those_there_are() -> None:
    error = _one("营业收入912.17亿元。", "Revenue was 912.17 billion yuan.")
    with pytest.raises(econnum.ValueFieldError, match="en, zh"):
        error.message(language="fr")


def test_what_is_tolerated_is_a_note_with_its_reason() -> None:
    found = econnum.audit("全长1,038公里。", "It is 645 miles (1,038 km) long.")
    assert found.clean
    assert [note.detail for note in found.notes] == ["gloss"]


def test_a_policy_makes_notes_of_discrepancies_and_discrepancies_of_notes() -> None:
    texts = ("3.96万人参加。", "Some 40,000 people took part.")
    assert econnum.audit(*texts).clean
    assert [d.category for d in econnum.audit(*texts, policy=Policy({"rounding": "discrepancy"}))] == ["rounding"]
    assert not econnum.audit(*texts, policy=Policy({"rounding": "off"})).findings
    lost = ("超过300人参加。", "300 people took part.")
    assert econnum.audit(*lost).clean
    assert [d.category for d in econnum.audit(*lost, policy=Policy.strict())] == ["hedge"]


def test_a_policy_refuses_what_it_does_not_know() -> None:
    with pytest.raises(econnum.ValueFieldError, match="scale"):
        Policy({"size": "off"})  # type: ignore[dict-item]
    with pytest.raises(econnum.ValueFieldError, match="discrepancy"):
        Policy({"scale": "loud"})  # type: ignore[dict-item]


def test_pairs_join_figures_of_equal_value_whatever_their_order() -> None:
    found = econnum.audit("指数从32点升至41点。", "The index rose to 41 points from 32 points.")
    assert [(pair.source.text, pair.target.text) for pair in found.pairs] == [
        ("32点", "32 points"),
        ("41点", "41 points"),
    ]
    assert all(0 < pair.confidence <= 1 for pair in found.pairs)


def test_unmatched_figures_are_given_by_side() -> None:
    found = econnum.audit("增长24.8%和21.1%。", "It grew 24.8%, with 45 exempted.")
    assert [[m.text for m in side] for side in found.unmatched] == [["21.1%"], ["45"]]


def test_an_audit_is_frozen_comparable_and_picklable() -> None:
    found = econnum.audit("营业收入912.17亿元。", "Revenue was 912.17 billion yuan.")
    assert isinstance(found, Audit)
    assert pickle.loads(pickle.dumps(found)) == found == copy.deepcopy(found)
    assert hash(found) == hash(copy.deepcopy(found))
    with pytest.raises(AttributeError):
        found.source = ""  # type: ignore[misc]


def test_an_audit_reads_with_the_reader_it_is_given() -> None:
    reader = econnum.Reader(default_currency="HKD")
    assert econnum.audit("5元", "HK$5", reader=reader).clean
    assert not econnum.audit("5元", "HK$5").clean


def test_texts_without_figures_are_clean() -> None:
    assert econnum.audit("", "").clean
    assert econnum.audit("经济稳定。", "The economy is stable.").clean


ARTICLE = (
    "出口增长20.4%，达到810亿元。\n全市共有37个项目。\n进口下降3.5%。\n",
    "Exports rose 20.4% to 81 billion yuan.\n\nThe city has 37 projects.\n\nImports fell 3.6%.\n",
)


def test_paragraphs_are_compared_with_those_that_share_their_figures() -> None:
    (error,) = econnum.audit(*ARTICLE).discrepancies
    assert (error.category, error.source and error.source.text, error.target and error.target.text) == (
        "value",
        "3.5%",
        "3.6%",
    )


def test_paragraphs_that_were_joined_or_left_out_do_not_shift_the_others() -> None:
    source = "\n".join(f"产量{n}31吨，增长{n}.7%。" for n in range(3, 9))
    kept = [f"Output of {n}31 tonnes, up {n}.7%." for n in range(3, 9)]
    joined = "\n".join([*kept[:2], f"{kept[2]} {kept[3]}", *kept[4:]])
    assert econnum.audit(source, joined).clean
    found = econnum.audit(source, "\n".join([*kept[:2], *kept[3:]]))
    assert [(error.category, error.source and error.source.text) for error in found] == [
        ("missing", "531吨"),
        ("missing", "5.7%"),
    ]


def test_a_paragraph_that_moved_is_compared_where_it_went() -> None:
    paragraphs = ["出口增长20.4%，达到810亿元。", "全市共有37个项目。", "进口下降3.5%。", "新增就业5.2万人。"]
    moved = [
        "The city has 37 projects.",
        "Imports fell 3.6%.",
        "It added 52,000 jobs.",
        "Exports rose 20.4% to 81 billion yuan.",
    ]
    found = econnum.audit("\n\n".join(paragraphs), "\n\n".join(moved))
    assert [error.category for error in found] == ["value"]
    assert [paragraph.rendering for paragraph in found.paragraphs].count("moved") == 1


@pytest.mark.parametrize(
    ("target", "renderings"),
    [
        ("Up 4.7%.\n\nUp 5.7%. Up 6.7%.\n\nUp 8.7%.", ["kept", "merged", "kept"]),
        ("Up 4.7%.\n\nUp 5.7%.\n\nUp 8.7%.", ["kept", "kept", "left out", "kept"]),
        ("Up 4.7%.\n\nUp 6.7%.\n\nUp 5.7%.\n\nUp 8.7%.", ["kept", "moved", "moved", "kept"]),
        ("Up 4.7%.\n\nUp 5.7%.\n\nUp 6.7%.\n\nUp 8.7%.\n\nUp 9.1%.", ["kept", "kept", "kept", "kept", "added"]),
    ],
)
def test_what_became_of_a_paragraph_is_reported(target: str, renderings: list[str]) -> None:
    source = "\n\n".join(f"增长{n}.7%。" for n in (4, 5, 6, 8))
    assert [paragraph.rendering for paragraph in econnum.audit(source, target).paragraphs] == renderings


def test_two_paragraphs_are_no_stretch_where_nothing_joins_them() -> None:
    source = [
        "出口增长5.3%。",
        "各方反应积极，对前景普遍看好。",
        "失业率为4.9%。",
        "到2025年，投入将达30亿元，占3.2%。",
    ]
    target = [
        "Exports rose 5.3%.",
        "By 2026, spending will reach 3 billion yuan, or 3.2%.",
        "The jobless rate was 4.9%.",
    ]
    found = econnum.audit("\n\n".join(source), "\n\n".join(target))
    assert [paragraph.rendering for paragraph in found.paragraphs] == ["kept", "left out", "moved", "moved"]
    assert [error.category for error in found] == ["period"]


def test_a_figure_of_a_paragraph_that_was_left_out_is_said_to_be_of_one() -> None:
    found = econnum.audit("增长4.7%。\n\n增长5.7%。\n\n增长8.7%。", "Up 4.7%.\n\nUp 8.7%.")
    assert [(error.category, error.detail) for error in found] == [("missing", "paragraph")]
    assert str(found.discrepancies[0]) == "“5.7%” is in a paragraph that was left out."


def test_paragraphs_are_taken_in_order_where_the_caller_says_so() -> None:
    texts = ("增长4.7%。\n\n增长5.7%。", "Up 5.7%.\n\nUp 4.7%.")
    assert {p.rendering for p in econnum.audit(*texts).paragraphs} == {"moved"}
    forced = econnum.audit(*texts, one_to_one=True)
    assert [(p.source, p.target, p.rendering) for p in forced.paragraphs] == [
        ((0, 7), (0, 8), "kept"),
        ((9, 16), (10, 18), "kept"),
    ]


def test_paragraphs_in_order_that_are_fewer_on_one_side_are_left_out_or_added() -> None:
    texts = ("增长4.7%。\n\n增长5.7%。", "Up 4.7%.")
    found = econnum.audit(*texts, one_to_one=True)
    assert [p.rendering for p in found.paragraphs] == ["kept", "left out"]
    assert [p.rendering for p in econnum.audit(*reversed(texts), one_to_one=True).paragraphs] == ["kept", "added"]


def test_a_yuan_of_another_paragraph_says_nothing_of_this_one() -> None:
    found = econnum.audit(
        "该基金亏损31亿港元。\n\n全省划转资本164亿元。",
        "The fund lost HK$3.1 billion.\n\nThe province transferred 16.4 billion yuan.",
    )
    assert found.clean


def test_a_figure_that_moved_to_another_paragraph_is_found_there() -> None:
    found = econnum.audit(
        "产量431吨。\n增长4.7%。\n共有85家。", "Output was 431 tonnes, up 4.7%.\nIt grew.\nThere are 85."
    )
    assert found.clean
    assert len(found.pairs) == 3


def test_the_findings_stand_in_the_order_of_the_texts() -> None:
    found = econnum.audit("甲31吨，乙52吨，丙73吨。", "A 31 tonnes, up 8.8%, B 55 tonnes, C 79 tonnes.")
    assert [error.category for error in found] == ["added", "value", "value"]


@pytest.mark.parametrize(
    ("source", "target", "better"),
    [
        ("营业收入912.17亿元。", "Revenue was 912.17 billion yuan.", "91.217 billion yuan"),
        ("Revenue was 91.217 billion yuan.", "营业收入91.217亿元。", "912.17亿元"),
        ("全长300公里。", "It is 300 miles long.", "300 kilometers"),
        ("出口同比增长8%。", "Exports fell 8 percent year on year.", "up 8% year on year"),
        ("观众有6500人。", "There were 65,00 spectators.", "6,500"),
        ("税率降至7.7%。", "The rate fell, and 45 items were exempted.", None),
    ],
)
def test_an_error_comes_with_what_the_target_should_say(source: str, target: str, better: str | None) -> None:
    assert econnum.audit(source, target).discrepancies[0].suggestion == better


PAIRS = load_pairs(CORPUS.parent / "pairs.txt")


@pytest.mark.parametrize("pair", PAIRS, ids=[pair.id for pair in PAIRS])
def test_the_statements_of_the_seeds_agree_in_both_languages(pair: Pair) -> None:
    assert econnum.audit(pair.chinese, pair.english).clean
    assert econnum.audit(pair.english, pair.chinese).clean


@pytest.mark.parametrize("name", sorted(SEED_TEXTS))
def test_a_seed_agrees_with_itself_and_with_its_rewrite(name: str) -> None:
    text = SEED_TEXTS[name]
    assert not econnum.audit(text, text).findings
    assert econnum.audit(text, econnum.rewrite(text, "zh")).clean


def test_many_pairs_are_audited_as_they_are_asked_for() -> None:
    texts = iter([("增长5%", "up 5%")] * 64 + [("增长5%", "up 6%")])
    audits = econnum.audit_many(texts)
    assert next(audits).clean
    assert next(texts) == ("增长5%", "up 6%"), "64 pairs are read together, and no more ahead"


def test_pairs_that_are_read_together_are_audited_as_each_alone() -> None:
    pairs = [(pair.chinese, pair.english) for pair in PAIRS] + [("", "up 5%"), ("\n\n5亿元", "6 billion yuan")]
    assert [*econnum.audit_many(pairs)] == [econnum.audit(*pair) for pair in pairs]


def test_more_processes_find_the_same_in_order() -> None:
    texts = [(f"增长{n}%", f"up {n + n % 7 // 6}%") for n in range(150)]
    alone = [*econnum.audit_many(texts)]
    assert [*econnum.audit_many(texts, jobs=2)] == alone
    assert [found.clean for found in alone].count(False) == 21
