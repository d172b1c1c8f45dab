"""Each row of what an audit tolerates, holds equal or exclusive: a pair of sentences on either side of its line."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

import econnum
from econnum.auditing.equivalences import EQUIVALENCES, Equivalence
from econnum.auditing.findings.relations import EXCLUSIONS, Exclusion
from econnum.auditing.findings.tolerances import TOLERANCES, Tolerance
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


# A figure of each family, in the numbers at which a division, a sign or a bound could fail.
_NUMBERS = ("0", "0.0", "1", "-1", "0.5", "1000000", "20多", "0到5")
_UNITS = ("", "%", "个百分点", "个基点", "倍", "成", "元", "公里", "摄氏度", "人", "天", "个月", "年", "点", "折")
_NUMBERS_EN = ("0", "0.0", "1", "minus 1", "0.5", "1,000,000", "dozens of", "0 to 5", "nearly 0")
_UNITS_EN = (
    "", "%", " percentage points", " basis points", " times", " yuan", " miles", " degrees Fahrenheit", " people",
    " weeks", " months", " quarters", " points", "m", "% off",
)  # fmt: skip


@pytest.mark.parametrize("unit", _UNITS)
def test_figures_of_any_two_kinds_are_compared_without_an_error(unit: str) -> None:
    for number, other, other_unit in product(_NUMBERS, _NUMBERS_EN, _UNITS_EN):
        econnum.audit(f"利率上调{number}{unit}。", f"Rates were raised by {other}{other_unit}.")


def test_points_are_compared_with_none() -> None:
    assert _categories("利率上调0个百分点。", "Rates were raised by 5 basis points.") == ["value"]
    assert _categories("利率上调0.0个百分点。", "Rates were raised by 0 basis points.") == []


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
