"""What the reading costs: no careless pattern makes the scan several times slower, and time grows with the text.

Everything is a ratio of CPU times within this process, taken in turn, the least of several rounds; so a busy machine
slows both sides.  The bounds are about twice what was measured on two shared cores.
"""

from __future__ import annotations

import gc
import re
import time
from collections.abc import Callable

import pytest

import econnum
from econnum.engine.anchors import MASTER
from econnum.engine.fold import fold
from hostile import SHAPES
from strategies import SEED_TEXTS

ENGLISH = (
    "Orders for machine tools rose 7.4 percent to 3.62 billion yuan in May, while exports fell 2.1 percentage points "
    "short of the plan. The port handled 41,700 containers, nearly twice as many as in 2019.\n"
)
CHINESE = (
    "5月份机床订单额达到36.2亿元，同比增长7.4%，其中出口占比约18.3%，比上年同期提高2.1个百分点。"
    "港口完成集装箱吞吐量4.17万标箱，是2019年的近两倍。\n"
)
TEXTS = {"seeds": "\n".join(SEED_TEXTS.values()), "English": ENGLISH * 100, "Chinese": CHINESE * 100}
DIGITS = re.compile("[0-9]+")
LINEAR = 20  # of sixteen times the text


def cost(*calls: Callable[[], object], rounds: int = 5) -> list[float]:
    """The least CPU time of each call over rounds of all of them."""
    best = [float("inf")] * len(calls)
    for _ in range(rounds):
        for place, call in enumerate(calls):
            start = time.process_time()
            call()
            best[place] = min(best[place], time.process_time() - start)
    return best


def floor(text: str, times: int = 20) -> Callable[[], object]:
    """The least that any reader of numbers must do, some times over: once is too short for the clock."""
    return lambda: [sum(1 for _ in DIGITS.finditer(text)) for _ in range(times)]


@pytest.mark.parametrize("name", [*TEXTS])
def test_the_scan_opens_with_one_character_set(name: str) -> None:
    """One branch in front of the set, and `re` no longer skips: the scan then takes 8 to 14 times the floor, not 2."""
    folded = fold(TEXTS[name])
    least, scan = cost(floor(folded), lambda: sum(1 for _ in MASTER.finditer(folded)))
    assert scan / (least / 20) < 6


@pytest.mark.parametrize("name", [*TEXTS])
def test_folding_costs_no_more_than_a_search(name: str) -> None:
    text = TEXTS[name]
    least, folding = cost(floor(text), lambda: fold(text))
    assert folding / (least / 20) < 4


@pytest.mark.parametrize(("name", "bound"), [("seeds", 30), ("English", 110), ("Chinese", 120)])
def test_reading_costs_so_many_times_a_search_for_digits(name: str, bound: int) -> None:
    text = TEXTS[name]
    econnum.extract(text)  # patterns are compiled when a text first needs them
    least, reading = cost(floor(text), lambda: econnum.extract(text))
    assert reading / (least / 20) < bound


def growth(short: str, long: str) -> float:
    """How many times as long the long text takes; measured again where noise may have made it more than it is."""
    least = float("inf")
    for _ in range(4):
        once, often = cost(lambda: econnum.extract(short), lambda: econnum.extract(long), rounds=1)
        least = min(least, often / max(once, 1e-5))
        if least < LINEAR:
            break
    return least


@pytest.mark.parametrize("name", [*TEXTS])
def test_reading_leaves_nothing_to_the_garbage_collector(name: str) -> None:
    """Drafts in a cycle would wait for a collection, and some 3 % of the time would go into collections."""
    econnum.extract(TEXTS[name])
    gc.collect()
    gc.disable()
    try:
        econnum.extract(TEXTS[name])
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("name", [*TEXTS])
def test_time_grows_with_ordinary_text(name: str) -> None:
    text = TEXTS[name][:2000]
    assert growth(text, text * 16) < LINEAR


@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_with_hostile_text(name: str) -> None:
    """Sixteen times the text takes some sixteen times as long; what is quadratic takes 256 times as long."""
    assert growth(SHAPES[name](300), SHAPES[name](4800)) < 2 * LINEAR
