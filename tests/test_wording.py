"""README and the guide use the terms of the field, not words of our own that a reader must translate."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from econnum.cli import COMMANDS, parser_of

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md"))]
# Our word, and what to write instead; each has no other use on these pages.
HOME_MADE = {
    r"passed over": "ignored, skipped",
    r"slips?": "error, discrepancy",
    r"lends?|lent": "shares",
    r"parted": "separated, delimited",
    r"tabulators?": "tab",
    r"near by": "nearby",
    r"knows? (?:no|nothing)": "is independent of, has no built-in",
    r"of one mind": "agree",
    r"turned? round": "reversed",
    r"as (?:it is|they are) asked for": "lazily",
    r"meant to hurt|hurts?": "adversarial",
    r"told|tells?": "says, lists, detects",
    r"afar": "distant",
    r"touching": "adjacent",
    r"owes?": "inherits",
    r"carr(?:y|ies) on": "propagates",
    r"lets? go": "ignored",
    r"excuses?": "tolerated",
    r"strictness": "severity",
    r"upstairs|doors?": "a lazy import",
    r"(?:is|are|was) asked for": "is requested, accepts",
    r"stands? apart": "is separated",
}


def prose(page: str) -> str:
    """A page without its code: what it says in words."""
    return re.sub(r"`[^`\n]+`", "", re.sub(r"^```.*?^```$", "", page, flags=re.M | re.S))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_is_written_in_the_terms_of_the_field(path: Path) -> None:
    text = prose(path.read_text(encoding="utf-8"))
    found = {m[0]: say for words, say in HOME_MADE.items() for m in re.finditer(rf"\b(?:{words})\b", text, re.I)}
    assert not found, f"write the word on the right instead: {found}"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_is_written_in_the_terms_of_the_field(name: str) -> None:
    text = parser_of(name).format_help()
    found = {m[0]: say for words, say in HOME_MADE.items() for m in re.finditer(rf"\b(?:{words})\b", text, re.I)}
    assert not found, f"write the word on the right instead: {found}"


def test_code_on_a_page_may_use_any_word() -> None:
    assert prose("A `slip` and\n```python\nslip = 1\n```\nend") == "A  and\n\nend"
