"""Peace of mind: accepted findings, names that are left alone, and what makes a check fail."""

from __future__ import annotations

import pickle
import time

import pytest

import econnum
from econnum import AcceptedFinding, Baseline, BaselineError, Policy

SOURCE = "全市出口增长5%。进口增长3%。"
TARGET = "Exports of the city rose 6 percent. Imports rose 4 percent."
FOUND = econnum.audit(SOURCE, TARGET)


def test_a_baseline_accepts_what_it_was_made_of() -> None:
    accepted = Baseline.of([FOUND]).apply(FOUND)
    assert accepted.clean
    assert not accepted.discrepancies
    assert [finding.category for finding in accepted.accepted] == ["value", "value"]
    assert accepted.to_dict()["accepted"][0]["severity"] == "accepted"
    assert isinstance(accepted, econnum.Audit)


@pytest.mark.parametrize(
    ("source", "target", "clean"),
    [
        (f"导语。\n\n{SOURCE}", f"A lead.\n\n{TARGET}", True),  # it moved to another line
        (f"{SOURCE}投资增长9%。", f"{TARGET} Investment rose 9%.", True),  # another sentence was added
        (SOURCE, TARGET.replace("of the", "of  the\t"), True),  # blanks only
        (SOURCE, TARGET.replace("6 percent", "7 percent"), False),  # another wrong figure
        (SOURCE, TARGET.replace("Exports", "Sales"), False),  # the sentence was edited
        (SOURCE.replace("全市", "全省"), TARGET, False),
    ],
)
def test_a_finding_is_known_by_its_content(source: str, target: str, clean: bool) -> None:
    assert Baseline.of([FOUND]).apply(econnum.audit(source, target)).clean is clean


def test_a_baseline_is_kept_as_json_that_people_can_read() -> None:
    baseline = Baseline.of([FOUND, FOUND])
    assert len(baseline.findings) == 2
    text = baseline.to_json()
    assert '"source_sentence": "全市出口增长5%"' in text
    assert Baseline.from_json(text) == baseline == pickle.loads(pickle.dumps(baseline))
    assert hash(baseline) == hash(Baseline.from_json("\ufeff" + text))


def test_reasons_are_kept_and_do_not_matter() -> None:
    reasoned = Baseline.from_json(
        Baseline.of([FOUND]).to_json().replace('"reason": ""', '"reason": "asked the bureau"')
    )
    assert reasoned.apply(FOUND).clean
    again = Baseline.of([reasoned.apply(FOUND)]).with_reasons_of(reasoned)
    assert again == reasoned


def test_what_was_accepted_and_is_repaired_leaves_an_updated_baseline() -> None:
    repaired = econnum.audit(SOURCE, TARGET.replace("6", "5"))
    assert [finding.source for finding in Baseline.of([Baseline.of([FOUND]).apply(repaired)]).findings] == ["3%"]


def test_a_note_is_neither_accepted_nor_part_of_a_baseline() -> None:
    found = econnum.audit("会议有3.96万人参加。", "About 40,000 people attended.")
    assert found.notes
    assert Baseline.of([found]) == Baseline()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no JSON"),
        ("[]", 'no "econnum_baseline": 1'),
        ('{"econnum_baseline": 2}', 'no "econnum_baseline": 1'),
        ('{"econnum_baseline": 1}', '"accepted" is no list'),
        ('{"econnum_baseline": 1, "accepted": [5]}', "accepted finding 1 is no object with category"),
        ('{"econnum_baseline": 1, "accepted": [{"category": "value", "line": 3}]}', "accepted finding 1 is no object"),
        ('{"econnum_baseline": 1, "accepted": [{"category": "size"}]}', "accepted finding 1: category is 'size'"),
        ('{"econnum_baseline": 1, "accepted": [{"category": "value", "source": 5}]}', "source is 5: give a str"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_what_is_no_baseline_is_refused(text: str, said: str) -> None:
    with pytest.raises(BaselineError) as raised:
        Baseline.from_json(text)
    assert said in str(raised.value)


def test_a_finding_without_a_counterpart_has_one_sentence() -> None:
    [missing] = Baseline.of([econnum.audit("增长5%。下降3%。", "Up 5%.")]).findings
    assert missing == AcceptedFinding("missing", source="3%", source_sentence="下降3%")


def test_a_baseline_of_a_long_text_takes_linear_time() -> None:
    def seconds(lines: int) -> float:
        found = econnum.audit("增长5%，" * lines, "up 6%, " * lines, one_to_one=True)
        start = time.process_time()
        Baseline.of([found]).apply(found)
        return time.process_time() - start

    assert seconds(2_000) <= 15 * max(seconds(200), 0.01)


EXEMPT = Policy(exempt=["Boeing 737", "３·15晚会", "the 3·15 gala", "12"])


@pytest.mark.parametrize(
    ("source", "target", "clean"),
    [
        ("3·15晚会后投诉增长5%。", "Complaints rose 5% after the gala.", True),
        ("3·15晚会后投诉增长5%。", "After the 3·15 gala, complaints rose 5%.", True),
        ("3·15晚会后投诉增长5%。", "After the 3·15 gala, complaints rose 6%.", False),
        ("交付25架。", "It delivered 25 Boeing 737 jets.", True),
        ("交付25架。", "It delivered 25 boeing 737 jets and 737 others.", False),
        ("温度为12。", "The reading was 21.", False),  # the other figure is no counterpart of it
        ("温度为12。", "The reading was low.", True),
        ("读数为12.5。", "The reading was 15.2.", False),
        ("读数为112。", "The reading was 211.", False),
    ],
)
def test_names_and_figures_are_left_alone(source: str, target: str, clean: bool) -> None:
    assert econnum.audit(source, target, policy=EXEMPT).clean is clean


def test_an_exemption_is_part_of_the_policy() -> None:
    assert hash(EXEMPT) != hash(Policy())
    assert pickle.loads(pickle.dumps(EXEMPT)) == EXEMPT
    assert [found.clean for found in econnum.audit_many([("12", "no")], policy=EXEMPT)] == [True]


def test_a_check_fails_on_what_it_is_told_to() -> None:
    rounded = econnum.audit("会议有3.96万人参加，增长5%。", "About 40,000 people attended, up 6%.")
    assert rounded.fails_on(["discrepancy"])
    assert rounded.fails_on(["value"])
    assert rounded.fails_on(["rounding", "scale"])
    assert rounded.fails_on(["note"])
    assert not rounded.fails_on(["scale"])
    assert not rounded.fails_on([])
    assert not Baseline.of([rounded]).apply(rounded).fails_on(["discrepancy", "value"])
    with pytest.raises(econnum.ValueFieldError, match="terms is 'size'"):
        rounded.fails_on(["size"])  # type: ignore[arg-type]
