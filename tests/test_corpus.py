"""The corpus: every marked line must be read as its author read it.  The format is in `corpus_format.py`."""

from __future__ import annotations

from collections import Counter
from itertools import zip_longest
from pathlib import Path

import pytest

import econnum
from corpus_format import Case, CorpusError, Expectation, Pair, load, load_forms, load_pairs, load_seed, parse_line

CORPUS = Path(__file__).parent / "corpus"
SEEDS = Path(__file__).parents[1] / "seeds"

CASES = load(CORPUS)
NEGATIVE = [case for case in CASES if case.name.endswith("negative.txt")]
GAPS = [case for case in CASES if case.name.endswith("gaps.txt")]
POSITIVE = [case for case in CASES if case not in NEGATIVE and case not in GAPS]
MARKED_SEEDS = sorted((CORPUS / "seeds").glob("*.txt"))
SEED_LINES = [case for path in MARKED_SEEDS for case in load_seed(path) if case.text.strip()]
FORMS = load_forms(CORPUS / "forms")
PAIRS = load_pairs(CORPUS / "pairs.txt")


def read(text: str) -> list[Expectation]:
    """What the engine finds in the text, in the form the corpus has."""
    return [Expectation.from_record(mention.to_dict()) for mention in econnum.extract(text)]


def differences(expected: list[Expectation], got: list[Expectation]) -> list[str]:
    """What was expected and not found (-), found and not expected (+), and what both have (two spaces)."""
    places = sorted({(m.start, m.end) for m in (*expected, *got)})
    lines = []
    for place in places:
        wanted = [m for m in expected if (m.start, m.end) == place]
        found = [m for m in got if (m.start, m.end) == place]
        for want, have in zip_longest(wanted, found):
            if want == have:
                lines.append(f"    {want}")
                continue
            lines += [f"  {sign} {m}" for sign, m in (("-", want), ("+", have)) if m is not None]
    return lines


def assert_read(case: Case) -> None:
    """The engine finds in the line what the line expects, and nothing else."""
    got = read(case.text)
    expected = list(case.expected)
    if got != expected:
        shown = "\n".join(differences(expected, got))
        pytest.fail(f"{case.id}\n  {case.text}\n{shown}\n  (- expected, + got)", pytrace=False)


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case.id)
def test_a_line_is_read_as_marked(case: Case) -> None:
    assert_read(case)


@pytest.mark.parametrize("case", FORMS, ids=lambda case: case.id)
def test_a_text_is_read_in_the_form_that_it_came_in(case: Case) -> None:
    assert_read(case)


@pytest.mark.parametrize("case", SEED_LINES, ids=lambda case: case.id)
def test_a_paragraph_of_a_seed_is_read_as_marked(case: Case) -> None:
    assert_read(case)


@pytest.mark.xfail(
    raises=pytest.fail.Exception,
    strict=True,
    reason="the form is not read yet; when it is, move the line to its kind",
)
@pytest.mark.parametrize("case", GAPS, ids=lambda case: case.id)
def test_a_gap_is_still_a_gap(case: Case) -> None:
    assert_read(case)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case.id)
def test_names_and_set_phrases_are_no_figures(case: Case) -> None:
    """Digits that name may be given as identifiers; nothing else may be found."""
    found = [mention for mention in read(case.text) if mention.kind != "identifier"]
    shown = "\n".join(f"  + {mention}" for mention in found)
    if found:
        pytest.fail(f"{case.id}\n  {case.text}\n{shown}\n  (no figure was expected)", pytrace=False)


@pytest.mark.parametrize("path", MARKED_SEEDS, ids=lambda path: path.stem)
def test_a_marked_seed_is_the_seed_byte_for_byte(path: Path) -> None:
    (seed,) = SEEDS.glob(f"{path.stem}_*.txt")
    assert "\n".join(case.text for case in load_seed(path)).encode() == seed.read_bytes()


def test_every_seed_is_marked() -> None:
    assert [path.stem for path in MARKED_SEEDS] == sorted(path.stem[:3] for path in SEEDS.glob("[0-9]*.txt"))


@pytest.mark.parametrize("path", MARKED_SEEDS, ids=lambda path: path.stem)
def test_a_whole_seed_reads_like_its_paragraphs(path: Path) -> None:
    """What stands in one paragraph changes nothing in another."""
    paragraphs = [case.text for case in load_seed(path)]
    expected, offset = [], 0
    for paragraph in paragraphs:
        expected += [mention.shifted(offset) for mention in read(paragraph)]
        offset += len(paragraph) + 1
    got = read("\n".join(paragraphs))
    if got != expected:
        changed = [line for line in differences(expected, got) if not line.startswith("    ")]
        shown = "\n".join(changed)
        pytest.fail(f"{path.stem}\n{shown}\n  (- read alone, + read in the whole text)", pytrace=False)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.id)
def test_the_same_statement_in_chinese_gives_equal_values(pair: Pair) -> None:
    """The values of both sides are equal as multisets, changes included; the order of words is free."""
    english, chinese = (
        Counter((mention.value, mention.change) for mention in econnum.extract(side))
        for side in (pair.english, pair.chinese)
    )
    if english != chinese:
        only_english = [repr(value) for value in (english - chinese).elements()]
        only_chinese = [repr(value) for value in (chinese - english).elements()]
        lines = [f"  en only {value}" for value in only_english] + [f"  zh only {value}" for value in only_chinese]
        shown = "\n".join(lines)
        pytest.fail(f"{pair.id}\n  {pair.english}\n  {pair.chinese}\n{shown}", pytrace=False)


def test_the_corpus_repeats_no_line() -> None:
    repeated = [text for text, times in Counter(case.text for case in CASES).items() if times > 1]
    assert repeated == []


def test_negative_lines_have_no_marks() -> None:
    assert [case.id for case in NEGATIVE if case.expected] == []


def test_positive_files_have_something_to_find_in_every_line() -> None:
    assert [case.id for case in (*POSITIVE, *GAPS) if not case.expected] == []


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("⟦5%⟧", "1 marks and 0 expected values"),
        ("⟦5%⟧ => ", "nothing stands after the arrow"),
        ("no mark => number 5", "0 marks and 1 expected values"),
        ("⟦5%⟧ => percent 5", "'percent' is no kind"),
        ("⟦5%⟧ => percentage", "give at least kind and figure"),
        ("⟦5%⟧ => percentage 5,0", "no figure in plain decimal notation"),
        ("⟦5%⟧ => percentage 5 up/yearly/by", "a change is written"),
        ("⟦5%⟧ => percentage 5 nearly nearly", "'nearly' is not understood"),
        ("⟦5%⟧ => percentage 5 CNY", "'CNY' is not understood"),
        ("⟦5元⟧ => money 5", "money has a unit"),
        ("⟦5元⟧ => money 5 yuan", "no ISO 4217 code"),
        ("⟦5个百分点⟧ => percentage_points 5 percent", "percentage points are counted in"),
        ("⟦5到3家⟧ => count 5..3", "the lower bound comes first"),
        ("⟦30多家⟧ => count 30[40..50]", "the bounds do not hold the value"),
        ("⟦一半⟧ => fraction 0.5", "a fraction is written 1/3"),
        ("⟦5月⟧ => period May", "no TIMEX3 value"),
        ("⟦5% => percentage 5", "never closed"),
        ("5%⟧ => percentage 5", "never opened"),
        ("⟦5⟦%⟧⟧ => percentage 5", "inside a mark"),
        ("⟦ 5%⟧ => percentage 5", "space at its edge"),
    ],
)
def test_a_malformed_line_is_named(line: str, complaint: str) -> None:
    with pytest.raises(CorpusError, match=r"^money\.txt:7: ") as caught:
        parse_line(line, "money.txt", 7)
    assert complaint in str(caught.value)
