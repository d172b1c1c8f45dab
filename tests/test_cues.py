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


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_of_change_follows_a_mark_that_rules_it_out(code: str) -> None:
    cues = LANGUAGES[code].changes
    places = [place for place, character in enumerate(CORPUS) if character in cues.after_not]
    assert places
    assert not [CORPUS[place : place + 20] for place in places if cues.after.match(CORPUS, place)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_of_change_follows_though_one_stands_right_behind(code: str) -> None:
    cues = LANGUAGES[code].changes
    after = [f"{lead}{word}" for row in cues.words.values() for word in row.words for lead in ("", " ", "的", "左右的")]
    assert not [mark + text for mark in cues.after_not for text in after if cues.after.match(f"{mark}{text}\n")]


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
