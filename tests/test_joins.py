"""What the corpus does not mark of figures that were joined: the rule that made each of them."""

from __future__ import annotations

import pytest

import econnum


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("It took 10 to 12 tonnes.", ["range of measure"]),
        ("Grain costs $210-230 a tonne.", ["range of money"]),
        ("Read chapters No. 3 to 5 again.", ["range of ordinal"]),
        ("A fee is due in years one to four.", ["range of number"]),
        ("读数应在3与5间。", ["range of number"]),
        ("Prices fell 2, 3 and 5 percent.", ["list of percentage", "list of percentage", "percentage"]),
        ("Bids of $3 million and 4 million were made.", ["money", "money"]),
        ("增速比上月高0.3个，低1.7个百分点。", ["list of percentage points", "percentage points"]),
    ],
)
def test_the_rule_of_a_joined_figure_tells_how_it_was_joined(text: str, rules: list[str]) -> None:
    assert [mention.rule for mention in econnum.extract(text)] == rules
