"""What the corpus does not hold: the rule that made a figure, the thing that it counts, and texts of several lines."""

from __future__ import annotations

import pytest

import econnum


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("园区引进37个项目。", ["classifier"]),
        ("The show drew 271 activities.", ["counted noun"]),
        ("Of the firms, 34 were foreign.", ["count of what was named"]),
        ("建成一个高地、一个基地。", ["row", "row"]),
        ("It won three times in May.", ["occasions"]),
        ("The ratio is 4.5.", ["number"]),
        ("Net hiring was minus 30 jobs.", ["number"]),
        ("Sales were $5 million.", ["money"]),
        ("成交额为9.4亿元，昨日成交额8.2亿。", ["money", "money of the sentence"]),
        ("The mill made 7 tonnes.", ["measure"]),
        ("Prices rose 5%.", ["percentage"]),
        ("Rates fell 25 basis points.", ["percentage points"]),
        ("Output is three times the norm.", ["multiple"]),
        ("Output doubled.", ["multiple word"]),
        ("One third of it is new.", ["fraction"]),
        ("The 5th Expo opened.", ["ordinal"]),
        ("It ranked third.", ["rank"]),
        ("Top 500 firms came.", ["top"]),
        # Figures that were joined.
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
def test_a_mention_names_the_rule_that_made_it(text: str, rules: list[str]) -> None:
    assert [mention.rule for mention in econnum.extract(text)] == rules


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("园区引进37个项目。", ["项目"]),
        ("The show drew 271 activities.", ["activities"]),
        ("Dozens of firms closed.", ["firms"]),
        ("建成一个高地、一个基地。", ["高地", "基地"]),
        ("Of the firms, 34 were foreign.", [None]),
        ("展会有５个项目。", ["项目"]),
    ],
)
def test_a_count_names_what_it_counts(text: str, things: list[str | None]) -> None:
    assert [mention.to_dict()["of"] for mention in econnum.extract(text)] == things


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("昨日成交额9.4亿元。\n今日成交额8亿。", ["money", "money"]),
        ("昨日成交额9.4亿元。\n\n今日成交额8亿。", ["money", "number"]),
        ("昨日成交额9.4亿元。\n\n今日成交额8亿元。前日成交额3亿。", ["money", "money", "money"]),
    ],
)
def test_nothing_is_carried_over_a_blank_line(text: str, said: list[str]) -> None:
    assert [mention.kind for mention in econnum.extract(text)] == said


def test_no_basis_is_carried_over_a_blank_line() -> None:
    first, second = econnum.extract("Ore rose 5% year on year, of which iron 3%.\n\nGrain, 2%.")[1:]
    assert first.change is not None
    assert (first.change.basis, second.change) == ("year_on_year", None)
