"""The policy of vague words: defaults as the record says, and what a caller makes of them."""

from __future__ import annotations

import pickle
from decimal import Decimal

import pytest

from econnum import Amount, Reader, Vagueness, ValueFieldError

VAGUE = [
    "投资数十亿元",
    "几百家",
    "十几个",
    "3000多人",
    "二百余家",
    "tens of billions of yuan",
    "several hundred",
    "dozens of firms",
]


@pytest.mark.parametrize("text", VAGUE)
def test_the_default_policy_is_what_a_reader_without_one_does(text: str) -> None:
    assert Reader(vagueness=Vagueness()).extract(text) == Reader().extract(text)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("投资数十亿元", "3E9", "8E9"),
        ("几百家", "300", "800"),
        ("十几个", "12", "15"),
        ("一百零几家", "102", "105"),
        ("3000多人", "3200", "3500"),
        ("20余万吨", "22E4", "25E4"),
        ("tens of billions of yuan", "3E10", "8E10"),
        ("several hundred vessels", "300", "800"),
        ("dozens of firms", "36", "60"),
        ("dozens of millions of dollars", "36E6", "60E6"),
    ],
)  # fmt: skip
def test_a_vague_word_is_as_wide_as_the_policy_says(text: str, low: str, high: str) -> None:
    policy = Vagueness(few=(Decimal(3), Decimal(8)), odd=(Decimal(2), Decimal(5)), dozens=(Decimal(3), Decimal(5)))
    (mention,) = Reader(vagueness=policy).extract(text)
    amount = mention.value.amount
    assert (amount.low, amount.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "text", ["两三百家", "10-20亿元", "增长两位数", "double-digit growth", "约500亿元", "500亿元以上"]
)
def test_what_digits_bound_is_not_vague(text: str) -> None:
    policy = Vagueness(few=(Decimal(3), Decimal(8)), odd=(Decimal(2), Decimal(5)), dozens=(Decimal(3), Decimal(5)))
    assert Reader(vagueness=policy).extract(text) == Reader().extract(text)


@pytest.mark.parametrize(
    ("amount", "reach"),
    [
        (Amount(Decimal(500)), (Decimal(500), Decimal(500))),
        (Amount(Decimal(500), modifier="approx"), (Decimal(400), Decimal(600))),
        (Amount(Decimal(-500), modifier="approx"), (Decimal(-600), Decimal(-400))),
        (Amount(Decimal(500), modifier="nearly"), (Decimal(475), Decimal(500))),
        (Amount(Decimal(500), modifier="more_than"), (Decimal(500), None)),
        (Amount(Decimal(500), modifier="equal_or_less"), (None, Decimal(500))),
        (Amount(Decimal(3000), Decimal(3000), Decimal(4000), "more_than"), (Decimal(3000), Decimal(4000))),
        (Amount(None, Decimal(10), Decimal(20), "approx"), (Decimal(10), Decimal(20))),
    ],
)
def test_a_hedge_reaches_as_far_as_the_policy_says(
    amount: Amount, reach: tuple[Decimal | None, Decimal | None]
) -> None:
    assert Vagueness(about=Decimal("0.2"), nearly=Decimal("0.05")).reach(amount) == reach


def test_a_policy_is_a_value() -> None:
    policy = Vagueness(few=(Decimal(2), Decimal(10)))
    assert eval(repr(policy)) == policy == pickle.loads(pickle.dumps(policy))
    assert hash(policy) == hash(Vagueness(few=(Decimal(2), Decimal(10))))


@pytest.mark.parametrize(
    "given",
    [
        {"few": (Decimal(10), Decimal(1))},
        {"few": (Decimal(1),)},
        {"odd": (1.5, 2.0)},
        {"about": 0.1},
        {"about": (Decimal(1), Decimal(2))},
        {"nearly": Decimal(-1)},
        {"dozens": (Decimal("NaN"), Decimal(2))},
    ],
)
def test_what_is_no_width_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValueFieldError) as error:
        Vagueness(**given)  # type: ignore[arg-type]
    assert next(iter(given)) in str(error.value)


def test_a_reader_refuses_a_policy_that_is_none() -> None:
    with pytest.raises(ValueFieldError, match="Vagueness"):
        Reader(vagueness=0.1)  # type: ignore[arg-type]
