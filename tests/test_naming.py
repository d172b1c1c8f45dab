"""Names by their shape: each row of the shapes is tested by its own two examples."""

from __future__ import annotations

import pytest

import econnum
from econnum.lang import LANGUAGES
from econnum.lang.naming import NameShape

SHAPES = list(dict.fromkeys(shape for language in LANGUAGES.values() for shape in language.names.shapes))


def _marked(example: str) -> tuple[str, int, int]:
    """A text without its marks, and where what stood between them begins and ends."""
    before, marked, after = example.replace("⟧", "⟦").split("⟦")
    return before + marked + after, len(before), len(before + marked)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.example)
def test_a_figure_of_the_shape_is_a_name(shape: NameShape) -> None:
    text, start, end = _marked(shape.example)
    explained = econnum.explain(text)
    mentions = [m for m in explained.mentions if m.start < end and start < m.end]
    if shape.identifier:
        assert [(m.kind, m.start, m.end) for m in mentions] == [("identifier", start, end)]
    else:
        assert mentions == []
        assert shape.reason in [s.reason for s in explained.suppressions if s.start < end and start < s.end]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kept)
def test_a_figure_of_nearly_the_shape_is_read(shape: NameShape) -> None:
    text, start, end = _marked(shape.kept)
    assert [m for m in econnum.extract(text) if m.start < end and start < m.end]


def test_a_name_takes_no_change() -> None:
    [growth] = econnum.extract("Turning to Slide 10, revenue rose 5%.")
    assert growth.text == "5%"


def test_capitals_show_no_name_in_a_headline() -> None:
    assert [m.text for m in econnum.extract("Dow Falls 300 as Banks Slump")] == ["300"]


def test_capitals_show_no_name_in_a_row_of_figures() -> None:
    row = "quotes at noon were Chicago 362 Boston 38 Memphis 464 and Dallas 17 unchanged"
    assert [m.text for m in econnum.extract(row)] == ["362", "38", "464", "17"]


def test_no_shape_reaches_over_a_line_break() -> None:
    assert [m.text for m in econnum.extract("It is made by Microsoft\n365 firms use it")] == ["365"]
