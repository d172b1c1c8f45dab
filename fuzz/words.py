"""Pieces for the fuzzers: every word of every language's tables, the corpus, and the hostile catalogue."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests"
sys.path.insert(0, str(TESTS))

from corpus_format import load  # noqa: E402 - the folder of the tests is no package
from econnum.lang import LANGUAGES  # noqa: E402
from hostile import PIECES as HOSTILE  # noqa: E402


def words_in(table: object) -> Iterator[str]:
    """Every string that a table of a language holds, however deep."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, Mapping):
        for key, value in table.items():
            yield from words_in(key)
            yield from words_in(value)
    elif isinstance(table, tuple | list | set | frozenset):
        for part in table:
            yield from words_in(part)
    elif dataclasses.is_dataclass(table) and not isinstance(table, type):
        for field in dataclasses.fields(table):
            yield from words_in(getattr(table, field.name))


NUMERALS = [
    *("0", "1", "2", "3", "7", "12", "15", "100", "1,234", "1，234", "12,34,567", "1.5", ".5", "0.5", "2022", "1998"),
    *("1/2", "3-1/2", "½", "5 1/2", "1e6", "10^3", "007", "+86", "-1", "1:30", "600519", "二", "两三", "十五", "三万"),
    *(
        "1.2万亿",
        "二十多",
        "百分之五",
        "三分之一",
        "一点五",
        "one",
        "twenty-five",
        "a hundred",
        "two and a half",
        "dozens",
    ),
    *("half a million", "third", "1st", "22nd", "Q1", "FY2023", "US$5", "$1.2bn", "5%", "3成"),
]
JOINS = [
    "",
    "",
    "",
    " ",
    " ",
    "-",
    "、",
    "，",
    ", ",
    "至",
    " to ",
    " and ",
    "和",
    "\n",
    "。",
    ". ",
    "（",
    "）",
    "(",
    ")",
    "/",
]
WORDS = sorted({word for language in LANGUAGES.values() for word in words_in(language)} - {""})
PIECES = sorted({*WORDS, *NUMERALS, *(piece for pieces in HOSTILE.values() for piece in pieces)})
TEXTS = [case.text for case in load(TESTS / "corpus")]
