"""The benchmark: how fast econnum is, alone and beside its peers, and what each finds.

    python benchmarks/run.py [FILE...]                                   # econnum alone, half a minute
    python benchmarks/run.py --peers .venv-peers/bin/python --plot docs/performance.svg   # with its peers, ten minutes

Times are CPU time, taken in turn in one process, medians of rounds.  Every ratio is to `re.finditer('[0-9]+')` over
the same text, which is the least that any reader of numbers must do.  The output is Markdown, as it stands in
`docs/performance.md`.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import stages
import texts
import timing
import versus

import econnum
from hostile import SHAPES  # in the folder of the tests, which `versus` has put on the path

LENGTHS = (100, 1_000, 10_000, 100_000, 1_000_000)
READ = (1_000, 10_000, 1_000_000)  # an article, a report, a book: what peers are compared over
HOSTILE = {"7": "sevens", "一": "Han ones", "亿": "亿", "(": "brackets", " ": "blanks"}


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table in Markdown."""
    print("|", " | ".join(head), "|")
    print("|", " | ".join("---" for _ in head), "|")
    for row in rows:
        print("|", " | ".join(map(str, row)), "|")
    print()


def machine() -> str:
    """The machine of the measurements."""
    model = ""
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{date.today()}, {python}, {platform.system()} {platform.machine()}, {model or 'processor unknown'}"


def start(runs: int) -> None:
    """The time to start."""
    bare = timing.process_time("pass", runs)
    imported = timing.process_time("import econnum", runs)
    table(
        ("start", "ms"),
        (
            ("a bare interpreter", f"{1000 * bare:.1f}"),
            ("`import econnum`, above that", f"{1000 * (imported - bare):.1f}"),
            ("the first `extract` of a process, CPU time", f"{1000 * timing.first_call(runs):.0f}"),
        ),
    )


def reading(named: dict[str, str], rounds: int) -> None:
    """Time and memory of reading each text, against the bare search."""
    rows = []
    for name, text in named.items():
        calls = (timing.bare_search, timing.bare_values, econnum.extract)
        floor, typed, ours = timing.call_times([partial(call, text) for call in calls], rounds)
        found = len(econnum.extract(text))
        kept, peak = timing.memory(partial(econnum.extract, text))
        times = (_milliseconds(ours), f"{ours / floor:.1f}", f"{typed / floor:.1f}", f"{len(text) / ours / 1e6:.2f}")
        each = (f"{1e6 * (ours - floor) / max(found, 1):.1f}", f"{kept / max(found, 1):,.0f}")
        rows.append((name, f"{len(text):,}", f"{found:,}", *times, *each, f"{peak / len(text):,.0f}"))
    head = ("text", "characters", "figures", "ms", "times the bare search", "values alone")
    table((*head, "million characters a second", "µs a figure", "bytes a figure", "peak bytes a character"), rows)


def _milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:.3f}" if seconds < 0.01 else f"{1000 * seconds:.1f}"


def steps(named: dict[str, str], seconds: float) -> None:
    """Where the time goes."""
    shares = {name: stages.shares(partial(econnum.extract, text), seconds) for name, text in named.items()}
    order = sorted(
        {step for by in shares.values() for step in by}, key=lambda s: -max(b.get(s, 0) for b in shares.values())
    )
    rows = [(f"`{step}`", *(f"{by.get(step, 0):.0%}" for by in shares.values())) for step in order]
    table(("pass", *shares), [row for row in rows if set(row[1:]) != {"0%"}])


def many(named: dict[str, str], characters: int) -> None:
    """The wall-clock time of the lines of each text, repeated, as an Arrow table, with one process and with all."""
    if importlib.util.find_spec("pyarrow") is None:
        print("No table of many texts: pyarrow is not installed.\n")
        return
    rows = []
    for name, text in named.items():
        lines = text.splitlines()
        corpus = lines * (characters // len(text) + 1)
        readings = (
            lambda texts: [econnum.extract(text) for text in texts],
            econnum.extract_table,
            partial(econnum.extract_table, jobs=None),
        )
        taken = [min(timing.wall_time(partial(reading, corpus)) for _ in range(3)) for reading in readings]
        size = sum(map(len, corpus))
        rows.append((name, f"{len(corpus):,}", *(f"{size / seconds / 1e6:.2f}" for seconds in taken)))
    head = ("lines of", "texts", "`extract` each", "`extract_table`", f"`extract_table`, {os.cpu_count()} CPUs")
    print("Million characters a second, wall-clock time:\n")
    table(head, rows)


def hurt(length: int) -> None:
    """The slowest of the adversarial texts."""
    times = {}
    for name, shape in SHAPES.items():
        short, long = shape(length // 16), shape(length)
        small, large = timing.call_times([partial(econnum.extract, short), partial(econnum.extract, long)], 1)
        times[name] = (large, large / small)
    slowest = sorted(times, key=lambda name: -times[name][0])[:8]
    steepest = max(times, key=lambda name: times[name][1])
    print(f"{len(times)} adversarial texts of {length:,} characters; the slowest:\n")
    table(
        ("text", "s", "times as long as one of a sixteenth of the length"),
        [(f"`{n}`", f"{times[n][0]:.2f}", f"{times[n][1]:.1f}") for n in slowest],
    )
    print(f"The steepest, `{steepest}`, took {times[steepest][1]:.1f} times as long at 16 times the length.\n")


def peers(python: str, given: Mapping[str, str]) -> list[versus.Curve]:
    """Speed and recall compared with other libraries, and runs of one character."""
    makers: dict[tuple[str, str], tuple[Callable[[int], str], tuple[int, ...]]] = {
        **{(name, texts.language_of(text)): (partial(texts.cut, text), READ) for name, text in given.items()},
        ("news", "en"): (texts.news_english, READ),
        ("news", "zh"): (texts.news_chinese, READ),
        ("dense", "en"): (texts.dense_english, LENGTHS),
        ("dense", "zh"): (texts.dense_chinese, LENGTHS),
    }
    curves = [
        versus.curve(python, peer, language, kind, *making)
        for peer, languages in versus.SCOPE.items()
        for language in languages
        for (kind, spoken), making in makers.items()
        if spoken == language
    ]
    print("Times of econnum's own time over the same text, in the same process:\n")
    table(
        ("library", "language", "text", *(f"{length:,} characters" for length in READ)),
        [(c.peer, c.language, c.texts, *map(c.ratio, READ)) for c in curves],
    )
    for c in curves:
        if c.longest is None:
            print(f"{c.peer} ({c.language}) read nothing: {c.ended}\n")
    found_by_all(python)
    table(
        ("library", "language", *(f"1,000 {name}" for name in HOSTILE.values())),
        [
            (peer, languages[-1], *(versus.hostile(python, peer, languages[-1], 1_000 * piece) for piece in HOSTILE))
            for peer, languages in {"econnum": ("zh",), **versus.SCOPE}.items()
        ],
    )
    return [c for c in curves if c.texts == "dense"]


def found_by_all(python: str) -> None:
    """The share of the corpus's figures whose value each library finds, by kind."""
    for language, told in {"en": "English", "zh": "Chinese"}.items():
        found = {}
        for peer in versus.ACCURACY:
            if language in versus.SCOPE.get(peer, ("en", "zh")):
                got = versus.accuracy(python, peer, language)
                if isinstance(got, str):
                    print(f"{peer} did not read the {told} corpus: {got}\n")
                else:
                    found[peer] = got
        kinds = [*next(iter(found.values()))[0]]
        rows = []
        for peer, (by_kind, false) in found.items():
            hits, wanted = (sum(counts[i] for counts in by_kind.values()) for i in (0, 1))
            shares = (f"{by_kind[kind][0] / by_kind[kind][1]:.0%}" for kind in kinds)
            rows.append((peer, f"{hits / wanted:.0%}", *shares, false))
        table(
            (f"{told}: values found", "all", *(k.replace("_", " ") for k in kinds), "false in lines without any"), rows
        )


def main(argv: Sequence[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Times econnum, alone and beside its peers.")
    add = parser.add_argument
    add("files", nargs="*", type=Path, help="texts in UTF-8, timed beside the benchmark's own, by the peers too")
    add("--rounds", type=int, default=9, help="rounds of each reading (default: %(default)s)")
    add("--runs", type=int, default=15, help="interpreters started (default: %(default)s)")
    add("--length", type=int, default=100_000, help="characters of each dense text (default: %(default)s)")
    add("--sampled", type=float, default=2.0, help="seconds of CPU time that steps are sampled (default: %(default)s)")
    add("--corpus", type=int, default=2_000_000, help="characters of many texts (default: %(default)s)")
    add("--hostile", action="store_true", help="time the whole catalogue of hostile texts as well")
    add("--peers", metavar="PYTHON", help="the interpreter of an environment with requirements-peers.txt")
    add("--plot", type=Path, metavar="SVG", help="draw time against length; needs requirements-plot.txt")
    options = parser.parse_intermixed_args(argv)
    if options.plot and not options.peers:
        parser.error("--plot draws the peers too: give --peers")

    print(f"{machine()}\n")
    start(options.runs)
    news = {"English news": texts.news_english(options.length), "Chinese news": texts.news_chinese(options.length)}
    dense = {"dense English": texts.dense_english(options.length), "dense Chinese": texts.dense_chinese(options.length)}
    given = {path.name: path.read_bytes().decode("utf-8") for path in options.files}
    reading({"seeds": texts.seeds(), **news, **dense, **texts.SENTENCES, **given}, options.rounds)
    steps({"seeds": texts.seeds(), **news, **dense, **given}, options.sampled)
    many({**news, **dense, **given}, options.corpus)
    if options.hostile:
        hurt(100_000)
    if options.peers:
        curves = peers(options.peers, given)
        if options.plot:
            from plot import draw

            draw(curves, options.plot)
            print(f"{options.plot} drawn", file=sys.stderr)


if __name__ == "__main__":
    main()
