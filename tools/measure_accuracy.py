"""Measures how accurately econnum reads the marked passages of `tests/genres`, and writes the tables of the documents.

    python tools/measure_accuracy.py                  # takes the figures again and writes them into the documents
    python tools/measure_accuracy.py --check          # writes nothing; status 1 where a document has other figures
    python tools/measure_accuracy.py --misses en/wire # what was read otherwise than marked

A passage is a line of a genre's file, in the format of the corpus.  A figure is right if its position, kind, value,
bounds and unit are as marked; a record is right if its modifier and its change are, too.  Nothing counts for half.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from corpus_format import Case, Expectation, load_file  # noqa: E402 - from the folder of the tests
from econnum import extract  # noqa: E402

GENRES = ROOT / "tests" / "genres"
# The genres in the order of the tables: the name of the file, and what it is called in English and in Chinese.
NAMES = {
    "wire": ("wire stories", "通讯社消息"),
    "hongkong": ("Hong Kong news", "香港财经新闻"),
    "taiwan": ("Taiwan news", "台湾财经新闻"),
    "statistics": ("statistical communiqués", "统计公报"),
    "central_bank": ("central-bank statements", "央行公告"),
    "annual_report": ("annual reports", "年度报告"),
    "filing": ("filings and announcements", "公告"),
    "earnings_call": ("earnings calls", "业绩说明会"),
    "broker_note": ("broker notes", "券商研报"),
    "fund_table": ("fund tables", "基金报表"),
}
LANGUAGES = {"en": ("English", "英文"), "zh": ("Chinese", "中文")}
ALL = ("all", "合计")


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of some passages; they add up."""

    passages: int = 0
    marked: int = 0
    read: int = 0
    figures: int = 0
    records: int = 0

    def __add__(self, other: Score) -> Score:
        """The counts of both."""
        return Score(
            self.passages + other.passages,
            self.marked + other.marked,
            self.read + other.read,
            self.figures + other.figures,
            self.records + other.records,
        )

    def shares(self) -> tuple[str, str, str]:
        """Precision and recall of the figures, and the share of the marked that are right in every field."""
        right = (self.figures, self.read), (self.figures, self.marked), (self.records, self.marked)
        return _percent(*right[0]), _percent(*right[1]), _percent(*right[2])


def _percent(part: int, whole: int) -> str:
    """A share in per cent with one decimal, rounded half up; exact integers only."""
    tenths = (2000 * part + whole) // (2 * whole) if whole else 0
    return f"{tenths // 10}.{tenths % 10}"


def _figure(found: Expectation) -> Expectation:
    return replace(found, modifier="exact", change=None)


def readings(case: Case) -> list[Expectation]:
    """What econnum reads in a passage, in the form of the corpus."""
    return [Expectation.from_record(dict(mention.to_dict())) for mention in extract(case.text)]


def score(case: Case) -> Score:
    """The counts of one passage."""
    found = readings(case)
    figures = {_figure(one) for one in found} & {_figure(one) for one in case.expected}
    return Score(1, len(case.expected), len(found), len(figures), len({*found} & {*case.expected}))


def genre(language: str, name: str) -> list[Case]:
    """The passages of a genre; none where the language has no such genre."""
    path = GENRES / language / f"{name}.txt"
    return load_file(path, GENRES) if path.exists() else []


def measured() -> dict[tuple[str, str], Score]:
    """The counts by language and genre."""
    found = {}
    for language in LANGUAGES:
        for name in NAMES:
            if cases := genre(language, name):
                found[language, name] = sum(map(score, cases), Score())
    return found


def _row(cells: Sequence[object]) -> str:
    return f"| {' | '.join(map(str, cells))} |\n"


def full_table(scores: dict[tuple[str, str], Score], language: str) -> str:
    """The table of one language, as the page has it."""
    mine = {name: score for (code, name), score in scores.items() if code == language}
    head = _row(["genre", "passages", "figures", "precision", "recall", "whole record"])
    rows = [(NAMES[name][0], one) for name, one in mine.items()] + [(f"**{ALL[0]}**", sum(mine.values(), Score()))]
    body = "".join(_row([name, one.passages, one.marked, *one.shares()]) for name, one in rows)
    return f"{head}|---|---:|---:|---:|---:|---:|\n{body}"


def short_table(scores: dict[tuple[str, str], Score], place: int) -> str:
    """The table of a README, in English (`place` 0) or in Chinese (1): recall of the figures and whole records."""
    words = ("genre", "figures found", "whole record right") if place == 0 else ("文体", "数字正确", "整条记录正确")
    heads = [f"{LANGUAGES[code][place]}: {words[i]}" for code in LANGUAGES for i in (1, 2)]
    totals = {(code, ALL[0]): sum((s for (c, _), s in scores.items() if c == code), Score()) for code in LANGUAGES}
    rows = []
    for name, words_of_genre in {**NAMES, ALL[0]: ALL}.items():
        cells = []
        for code in LANGUAGES:
            one = (scores | totals).get((code, name))
            cells += ["–", "–"] if one is None else [f"{one.shares()[1]} %", f"{one.shares()[2]} %"]
        rows.append(_row([words_of_genre[place], *cells]))
    return f"{_row([words[0], *heads])}|---|---:|---:|---:|---:|\n{''.join(rows)}"


def tables() -> dict[str, str]:
    """Each table by its name in the documents."""
    scores = measured()
    full = {f"accuracy-{code}": full_table(scores, code) for code in LANGUAGES}
    return full | {"accuracy-readme-en": short_table(scores, 0), "accuracy-readme-zh": short_table(scores, 1)}


DOCUMENTS = ("README.md", "README.zh-CN.md", "docs/accuracy.md")


def written(document: str, made: dict[str, str]) -> str:
    """A document with its tables replaced: each stands between `<!-- NAME -->` and `<!-- end of NAME -->`."""
    for name, table in made.items():
        marks = re.escape(f"<!-- {name} -->\n\n"), re.escape(f"<!-- end of {name} -->")
        document = re.sub(
            f"({marks[0]}).*?({marks[1]})", lambda m, table=table: f"{m[1]}{table}\n{m[2]}", document, flags=re.S
        )
    return document


def misses(which: str) -> Iterator[str]:
    """What is read otherwise than marked in the genres whose name begins like this, line by line."""
    for language in LANGUAGES:
        for name in NAMES:
            if not f"{language}/{name}".startswith(which):
                continue
            for case in genre(language, name):
                marked, found = case.expected, readings(case)
                lines = [f"  - {one}" for one in marked if one not in found]
                lines += [f"  + {one}" for one in found if one not in marked]
                yield from [f"{case.id}: {case.text}", *lines] if lines else []


def main(argv: Sequence[str] | None = None) -> int:
    """Write, check or show, as the arguments ask."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a document has other figures")
    parser.add_argument("--misses", metavar="GENRE", help="show what is read otherwise than marked, such as en/wire")
    options = parser.parse_args(argv)
    if options.misses is not None:
        print(*misses(options.misses), sep="\n")
        return 0
    made, stale = tables(), []
    for name in DOCUMENTS:
        path = ROOT / name
        before = path.read_text(encoding="utf-8")
        after = written(before, made)
        if after != before:
            stale.append(name)
            if not options.check:
                path.write_text(after, encoding="utf-8")
    print(*(f"{name}: {'has other figures' if options.check else 'written'}" for name in stale), sep="\n")
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
