"""What may stand beside a figure: a look at the characters that touch it answers as the words themselves would."""

from __future__ import annotations

import pytest

from econnum.engine.adjacency import Beginnings, Endings

BEFORE = ["more than", "than", "约", "超过", "-", "a"]
BEHIND = ["or more", "orphan", "以上", "起", "a", "z", "-odd", "\\"]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("more than", True),
        ("more than ", True),
        ("than", True),
        ("an", False),
        ("hen", False),
        ("more than  ", False),  # one blank alone is set aside
        ("约", True),
        ("大约 ", True),
        ("超过", True),
        ("过", False),
        ("经过", False),
        ("-", True),
        ("than-", True),
        ("than.", False),
        # A word of one letter is the whole word.
        ("a", True),
        ("than a ", True),
        ("约a", True),
        ("idea", False),
        ("era ", False),
    ],
)
def test_a_word_ends_at_the_position(text: str, ends: bool) -> None:
    may_end = Endings(BEFORE).at
    assert may_end(f"\n{text}5", len(text) + 1) is ends
    assert may_end(f"\n{text}than", len(text) + 1) is ends
    assert may_end(f" {text}\n", len(text) + 1) is ends


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("or more", True),
        (" or more", True),
        ("-or more", True),
        ("  or more", False),
        ("orphan", True),
        (" orphan", True),
        ("or less", False),
        (" or less", False),
        ("以上", True),
        (" 以上", True),
        ("以下", False),
        ("起", True),
        (" 起", True),
        ("-起", True),
        ("-odd", True),
        ("-old", False),
        (" odd", False),
        # A word of one letter is the whole word.
        ("a day", True),
        (" a day", True),
        ("-a", True),
        ("a", True),
        ("aa", False),
        ("am", False),
        ("az", False),
        (" all", False),
        ("z", True),
        (" z.", True),
        ("zz", False),
        (" za", False),
        ("a1", True),
        ("a]", True),
        (" a_", True),
        ("b", False),
        ("A", False),
        ("X", False),
        (" X", False),
        ("\n", False),
        ("", False),
        # A sign is no letter: what follows it does not matter.
        ("\\a", True),
        (" \\z", True),
    ],
)
def test_a_word_begins_at_the_position(text: str, begins: bool) -> None:
    may_begin = Beginnings(BEHIND).at
    assert may_begin(f"5{text}\n\n", 1) is begins
    assert may_begin(f"a{text}\n\n", 1) is begins
