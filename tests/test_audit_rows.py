"""Each row of what an audit tolerates, holds equal or exclusive: a pair of sentences on either side of its line."""

from __future__ import annotations

from pathlib import Path

import pytest

import econnum
from econnum.auditing.equivalences import EQUIVALENCES, Equivalence
from econnum.auditing.relations import EXCLUSIONS, Exclusion
from econnum.auditing.tolerances import TOLERANCES, Tolerance
from econnum.lang.audit_cues import IMPLICIT


def _categories(source: str, target: str) -> list[str]:
    return [finding.category for finding in econnum.audit(source, target)]


@pytest.mark.parametrize("row", EQUIVALENCES, ids=lambda row: row.name)
class TestEquivalences:
    def test_figures_that_say_the_same_are_paired_so(self, row: Equivalence) -> None:
        found = econnum.audit(*row.same)
        assert found.clean, list(map(str, found))
        assert row.relation in {pair.relation for pair in found.pairs}

    def test_figures_on_the_other_side_of_the_line_are_an_error(self, row: Equivalence) -> None:
        source, target, category = row.different
        assert category in _categories(source, target)


@pytest.mark.parametrize("row", TOLERANCES, ids=lambda row: row.name)
class TestTolerances:
    def test_a_figure_is_tolerated_with_the_reason(self, row: Tolerance) -> None:
        found = econnum.audit(*row.right)
        assert found.clean, list(map(str, found))
        assert row.name in {note.detail for note in found.notes}

    def test_a_figure_on_the_other_side_of_the_line_is_an_error(self, row: Tolerance) -> None:
        source, target, category = row.wrong
        assert category in _categories(source, target)


@pytest.mark.parametrize("row", EXCLUSIONS, ids=lambda row: row.name)
class TestExclusions:
    def test_parts_that_exclude_one_another_are_an_error(self, row: Exclusion) -> None:
        found = econnum.audit(*row.wrong)
        assert (row.category, row.detail) in {(finding.category, finding.detail) for finding in found}

    def test_parts_that_agree_are_none(self, row: Exclusion) -> None:
        assert _categories(*row.right) == []


def test_every_language_has_words_for_the_same_things() -> None:
    things = [set(cues.things.values()) for cues in IMPLICIT.values()]
    assert things[0] == things[1]


GUIDE = Path(__file__).parents[1] / "docs" / "audit-method.md"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        *((row.right, row.wrong) for row in TOLERANCES),
        *((row.same, row.different) for row in EQUIVALENCES),
        *((row.wrong, row.right) for row in EXCLUSIONS),
    ],
)
def test_the_guide_shows_each_row(first: tuple[str, ...], second: tuple[str, ...]) -> None:
    sentences = {*first[:2], *second[:2]}
    assert any(sentences <= {*_sentences(line)} for line in GUIDE.read_text(encoding="utf-8").splitlines())


def _sentences(line: str) -> list[str]:
    """The sentences in the second and third cell of a row: Chinese, a blank, English, and a class in brackets."""
    cells = [cell.strip().split(" (`")[0] for cell in line.split("|")[2:4]]
    return [sentence for cell in cells for sentence in cell.split(" ", 1)]
