"""econnum beside its peers: speed in one process, accuracy on the corpus, and what each could not do."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from itertools import zip_longest
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

from corpus_format import Case, load_file  # noqa: E402 - the folder of the tests is no package

__all__ = ["ACCURACY", "SCOPE", "Curve", "accuracy", "ask", "curve", "hostile"]

CAP = 20.0  # seconds of CPU time that a peer may take over one text
_WALL = 12 * CAP  # of wall time, for one that waits, or loads, or runs where CPU time has no limit
_OUT_OF_TIME = getattr(signal, "SIGXCPU", 0)
CORPUS = HERE.parent / "tests" / "corpus"
# The languages and what a peer says it reads; money alone is compared with money alone.
SCOPE: Mapping[str, tuple[str, ...]] = {
    "quantulum3": ("en",),
    "Recognizers-Text": ("en", "zh"),
    "Duckling": ("en", "zh"),
    "JioNLP": ("zh",),
    "cn2an": ("zh",),
    "price-parser": ("en", "zh"),
    "text2num": ("en",),
}
ACCURACY = ("econnum", *SCOPE, "bare digits")
WARM = {"en": "Exports rose 20.4% to $5 billion.", "zh": "出口5亿元，增长20.4%。"}


def ask(python: str, **request: object) -> dict[str, Any]:
    """The answer of a peer in a process of its own, or an `error` that says why there is none."""
    try:
        done = subprocess.run(
            [python, str(HERE / "peers.py")],
            input=json.dumps(request),
            capture_output=True,
            encoding="utf-8",
            timeout=_WALL,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"error": f"over {_WALL:.0f} s"}
    if done.returncode == -_OUT_OF_TIME:
        return {"error": f"over {CAP:.0f} s"}
    if done.returncode or not done.stdout.startswith("{"):
        return {"error": f"ended with {done.returncode}"}
    reply: dict[str, Any] = json.loads(done.stdout)
    return reply


@dataclass(slots=True)
class Curve:
    """Seconds by length of text for a peer, econnum's over the same texts in the same process, and where it ended."""

    peer: str
    language: str
    texts: str
    times: dict[int, float] = field(default_factory=dict)
    ours: dict[int, float] = field(default_factory=dict)
    ended: str = ""

    @property
    def longest(self) -> int | None:
        """The longest text that came back."""
        return max(self.times, default=None)

    def ratio(self, length: int) -> str:
        """How many times as long as econnum the peer took over a text of this length, in words."""
        if length not in self.times:
            return self.ended.partition(": ")[2] or "not tried"
        times = self.times[length] / self.ours[length]
        return f"{times:,.0f} times" if times >= 9.5 else f"{times:.2g} times"


def curve(
    python: str, peer: str, language: str, texts: str, make: Callable[[int], str], lengths: tuple[int, ...]
) -> Curve:
    """The times of a peer over ever longer texts, until one takes longer than the cap."""
    found = Curve(peer, language, texts)
    for length, following in zip_longest(lengths, lengths[1:], fillvalue=0):
        reply = ask(
            python,
            peer=peer,
            language=language,
            texts=[make(length)],
            mode="time",
            cap=CAP,
            warm=WARM[language],
            seconds=1.0,
        )
        if "error" in reply:
            found.ended = f"{length:,} characters: {reply['error']}"
            break
        found.times[length], found.ours[length] = reply["peer"], reply["econnum"]
        if reply["peer"] * following / length > 2 * CAP:  # no peer takes less than in proportion to the length
            found.ended = f"{length:,} characters took {reply['peer']:.1f} s; longer ones were not tried"
            break
    return found


def hostile(python: str, peer: str, language: str, text: str) -> str:
    """How long a peer takes over a text, in words."""
    reply = ask(
        python,
        peer=peer,
        language=language,
        texts=[text],
        mode="time",
        cap=CAP,
        warm=WARM[language],
        seconds=0,
    )
    if "error" in reply:
        return str(reply["error"])
    return f"{1000 * reply['peer']:,.1f} ms"


def accuracy(python: str, peer: str, language: str) -> tuple[dict[str, tuple[int, int]], int] | str:
    """Figures found by kind of the corpus, as (found, all), and the lines of `negative.txt` with a false one.

    A figure counts as found where its value is among those of its sentence; how it is typed, bounded and hedged is
    not asked, nor where it stands.  Percentages count as parts of one, too.  Periods and identifiers are left out.
    """
    cases = [case for path in sorted((CORPUS / language).glob("*.txt")) for case in load_file(path, CORPUS)]
    cases = [case for case in cases if "gaps" not in case.name]
    reply = ask(python, peer=peer, language=language, texts=[case.text for case in cases], mode="read")
    if "error" in reply:
        return str(reply["error"])
    kinds: dict[str, tuple[int, int]] = {}
    false = 0
    for case, figures in zip(cases, reply["figures"], strict=True):
        if not case.expected:
            false += bool(figures)
            continue
        left = Counter(map(Fraction, figures))
        for kind, wanted in _wanted(case):
            hit = next((value for value in (wanted, wanted / 100) if left[value]), None)
            if hit is None:
                hit = next((value for value in left if left[value] and _close(value, wanted)), None)
            if hit is not None:
                left[hit] -= 1
            found, of = kinds.get(kind, (0, 0))
            kinds[kind] = (found + (hit is not None), of + 1)
    return kinds, false


def _wanted(case: Case) -> Iterator[tuple[str, Fraction]]:
    for expected in case.expected:
        if expected.kind in ("period", "identifier"):
            continue
        if isinstance(expected.value, Decimal | str):
            yield expected.kind, Fraction(expected.value)
        else:
            yield from ((expected.kind, Fraction(end)) for end in (expected.low, expected.high) if end is not None)


def _close(one: Fraction, other: Fraction) -> bool:
    """Whether the two differ by no more than a binary float does; peers give 0.3333 for a third."""
    return abs(one - other) * 10**6 <= abs(other)
