"""Compares what two checkouts of econnum read in the same texts, mention by mention.

    python tools/compare_readings.py ../before . tests/corpus/en/*.txt news.jsonl
    python tools/compare_readings.py ../before . news.txt --whole --sample 500 --list 20

A text is a line of a `.txt` file (the file whole with `--whole`) or any string in a `.jsonl` file.  Each checkout reads
them in a process of its own, with its own `src` first on the path.  Mentions are compared by their record and rule,
suppressed figures by their reason.  The exit status is 1 where anything differs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

Reading = dict[str, Any]

# Runs with either checkout on the path, so it uses nothing but the public names that both have.
READ = """
import json, sys
import econnum
assert econnum.__file__.startswith(sys.argv[1]), econnum.__file__
for line in open(sys.argv[2], encoding="utf-8"):
    explanation = econnum.explain(json.loads(line))
    readings = [m.to_dict() | {"rule": m.rule} for m in explanation.mentions]
    readings += [
        {"start": s.start, "end": s.end, "text": s.text, "kind": "suppressed", "reason": s.reason}
        for s in explanation.suppressions
    ]
    print(json.dumps(readings))
"""


def strings(value: object) -> Iterator[str]:
    """Every string in a JSON value, at any depth."""
    match value:
        case str():
            yield value
        case list():
            for item in value:
                yield from strings(item)
        case dict():
            for item in value.values():
                yield from strings(item)


def texts(path: Path, whole: bool) -> Iterator[str]:
    """The texts of a file."""
    content = path.read_bytes().decode("utf-8")
    if path.suffix == ".jsonl":
        for line in content.split("\n"):
            if line.strip():
                yield from strings(json.loads(line))
    else:
        yield from [content] if whole else content.split("\n")


def reader(checkout: Path, stored: Path) -> subprocess.Popen[str]:
    """A process that prints what a checkout reads in each of the stored texts."""
    source = str(checkout.resolve() / "src")
    environment = os.environ | {"PYTHONPATH": source, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", READ, source, str(stored)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8")


def differences(before: list[Reading], after: list[Reading]) -> Iterator[tuple[str, Reading | None, Reading | None]]:
    """What differs between two readings of one text: the class of the difference, and both records."""
    old, new = (
        {(r["start"], r["end"], r["kind"] == "suppressed"): r for r in readings} for readings in (before, after)
    )
    for place in sorted(old.keys() | new.keys()):
        was, now = old.get(place), new.get(place)
        if was is None:
            yield f"gained: {new[place]['kind']}", None, now
        elif now is None:
            yield f"lost: {was['kind']}", was, None
        elif was != now:
            yield f"changed: {', '.join(changed(was, now))} of {was['kind']}", was, now


def changed(was: Reading, now: Reading) -> list[str]:
    """The fields that differ between two records of one place."""
    return [field for field in was | now if was.get(field) != now.get(field)]


def shown(text: str, was: Reading | None, now: Reading | None) -> str:
    """A difference in its context, with the fields that differ."""
    record = now or was or {}
    start, end = record["start"], record["end"]
    around = f"{text[max(start - 40, 0) : start]}⟦{text[start:end]}⟧{text[end : end + 40]}".replace("\n", "⏎")
    if was is None or now is None:
        return f"{around}\n      {json.dumps(record, ensure_ascii=False)}"
    return f"{around}\n      " + "; ".join(f"{f}: {was.get(f)!r} -> {now.get(f)!r}" for f in changed(was, now))


def main(argv: Sequence[str] | None = None) -> int:
    """Print the counts and the differences, grouped; 1 where there are any."""
    parser = argparse.ArgumentParser(description="Compares what two checkouts read in the same texts.")
    add = parser.add_argument
    add("before", type=Path, help="the checkout to compare with")
    add("after", type=Path, help="the checkout that changed")
    add("files", nargs="+", type=Path, help="texts: lines of .txt, every string of .jsonl")
    add("--whole", action="store_true", help="read a .txt file as one text")
    add("--sample", type=int, metavar="N", help="read a random N of the texts, the same ones on every run")
    add("--list", type=int, default=3, metavar="N", help="show so many differences of a class (default: %(default)s)")
    options = parser.parse_args(argv)

    read = [text for path in options.files for text in texts(path, options.whole) if text.strip()]
    read = list(dict.fromkeys(read))
    if options.sample is not None and options.sample < len(read):
        read = random.Random(0).sample(read, options.sample)
    counts: Counter[str] = Counter()
    examples: dict[str, list[str]] = {}
    mentions = 0
    with tempfile.TemporaryDirectory() as folder:
        stored = Path(folder) / "texts.jsonl"
        stored.write_text("".join(json.dumps(text) + "\n" for text in read), encoding="utf-8")
        with reader(options.before, stored) as old, reader(options.after, stored) as new:
            assert old.stdout is not None
            assert new.stdout is not None
            answered = 0
            for text, before, after in zip(read, old.stdout, new.stdout, strict=False):
                answered += 1
                was, now = json.loads(before), json.loads(after)
                mentions += sum(reading["kind"] != "suppressed" for reading in was)
                for name, left, right in differences(was, now):
                    counts[name] += 1
                    examples.setdefault(name, [])
                    if len(examples[name]) < options.list:
                        examples[name].append(shown(text, left, right))
            old.stdout.read(), new.stdout.read()
    if old.returncode or new.returncode or answered < len(read):
        parser.exit(2, f"a checkout failed after {answered:,} of {len(read):,} texts\n")
    print(f"{len(read):,} texts, {sum(map(len, read)):,} characters, {mentions:,} mentions")
    print(f"{counts.total():,} differences")
    for name, count in counts.most_common():
        print(f"\n{count:,} {name}")
        for example in examples[name]:
            print(f"    {example}")
    return 1 if counts else 0


if __name__ == "__main__":
    sys.exit(main())
