"""Marks that show at once that a pattern does not match must show it of every text."""

from __future__ import annotations

from pathlib import Path

import pytest

from econnum.engine.fold import fold
from econnum.lang import LANGUAGES
from econnum.lang.audit_cues import ROLES

CORPUS = "".join(
    fold(path.read_text(encoding="utf-8")) for path in sorted((Path(__file__).parent / "corpus").rglob("*.txt"))
)


def test_no_hedge_ends_in_an_article() -> None:
    """What stands left of a figure is a hedge first, and an article before a hedge only where none ends there."""
    articles = tuple(f" {word}" for language in LANGUAGES.values() for word in language.hedges.articles)
    assert articles
    assert not [w for language in LANGUAGES.values() for w in language.hedges.before if f" {w}".endswith(articles)]


AUDITS = Path(__file__).parent / "corpus" / "audit"
AUDITED = fold("\n".join((AUDITS / name).read_text(encoding="utf-8") for name in ("errors.txt", "clean.txt")))


@pytest.mark.parametrize("code", ROLES)
def test_a_role_is_found_only_with_one_of_its_marks(code: str) -> None:
    cues = ROLES[code]
    seen = set()
    for place in range(len(AUDITED)):
        before, after = AUDITED[max(0, place - 40) : place], AUDITED[place : place + 48]
        told = [cue for cue in cues.before.values() if cue.pattern.search(before)]
        shown = [cue for cue in cues.after.values() if cue.pattern.match(after)]
        assert not [cue for cue in told if not any(mark in before for mark in cue.marks)], before
        assert not [cue for cue in shown if not any(mark in after for mark in cue.marks)], after
        seen.update(told, shown)
    assert len(seen) == len(cues.before) + len(cues.after)
