"""How long conversions take: the first, which loads what it needs, and those after it.

    python benchmarks/conversion.py

The first of each kind is the CPU time of the call in a fresh interpreter, the median of several; those after it are
CPU time of this process, the median of several rounds of a thousand calls.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from statistics import median

from econnum import Measure, Money, Rates, parse

AREA, PRICE = parse("3500亩"), parse("$80 a barrel")
RATES = Rates({"CNY": "7.10"}, base="USD", date=date(2024, 3, 29))
CALLS = 1000


def convert() -> object:
    """A measure into a unit of the table of factors."""
    assert isinstance(AREA, Measure)
    return AREA.to("hectare")


def take_to_pint() -> object:
    """A measure to pint."""
    assert isinstance(AREA, Measure)
    return AREA.to_pint()


def change_currency() -> object:
    """A price into another currency and unit."""
    assert isinstance(PRICE, Money)
    return RATES.convert(PRICE, "CNY/liter")


FIRST = {
    "Measure.to, a unit of the table": "area.to('hectare')",
    "Measure.to, a symbol that pint knows": "area.to('m**2')",
    "Measure.to_pint": "area.to_pint()",
}
AFTER: dict[str, Callable[[], object]] = {
    "Measure.to": convert,
    "Measure.to_pint": take_to_pint,
    "Rates.convert": change_currency,
}


def first(call: str, runs: int = 9) -> float:
    """The median CPU time of the first such call of a process, in milliseconds."""
    code = (
        "import time; from econnum import parse; area = parse('3500亩'); start = time.process_time(); "
        f"{call}; print(time.process_time() - start)"
    )
    shown = [subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout for _ in range(runs)]
    return 1000 * median(map(float, shown))


def microseconds(call: Callable[[], object], rounds: int = 15) -> float:
    """The median CPU time of one call, in microseconds, once everything is loaded."""
    call()
    times: list[float] = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(CALLS):
            call()
        times.append(time.process_time() - start)
    return median(times) / CALLS * 1e6


def main() -> None:
    """Print the times, a line each."""
    for told, code in FIRST.items():
        print(f"first {told}: {first(code):.0f} ms")
    for told, call in AFTER.items():
        print(f"then {told}: {microseconds(call):.1f} µs")


if __name__ == "__main__":
    main()
