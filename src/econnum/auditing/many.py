"""Many pairs of texts: audited in order, also by several processes, and read from files of pairs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain, islice
from typing import NamedTuple

from econnum.arguments import expect, one_of, several
from econnum.auditing.audit import audit
from econnum.auditing.model import Policy
from econnum.auditing.result import Audit
from econnum.bulk.workers import mapped
from econnum.engine.reader import Reader
from econnum.errors import ArgumentError, PairError, ValueFieldError

__all__ = ["TextPair", "audit_many", "read_pairs"]

# What a source and its target are called, in the order in which the names are looked for.
NAMES = (("source", "target"), ("src", "tgt"), ("zh", "en"), ("chinese", "english"))

_CHUNK = 64  # pairs of a task: so many that communication costs little, so few that all processes have work
_A_PAIR = "give a source and a target, such as ('增长5%', 'up 5%')"


class TextPair(NamedTuple):
    """A text and its rendering, with the name that a report gives them and the line of the file they stand on."""

    source: str
    target: str
    name: str = ""
    line: int | None = None


def audit_many(
    pairs: Iterable[tuple[str, str] | TextPair],
    *,
    policy: Policy | None = None,
    reader: Reader | None = None,
    one_to_one: bool = False,
    jobs: int | None = 1,
) -> Iterator[Audit]:
    """The audit of each pair of texts, in order and as it is asked for.

    `jobs` is the number of processes, None one for each CPU.

    >>> texts = [("增长5%", "up 5%"), ("530万人", "530 million people")]
    >>> [found.clean for found in audit_many(texts)]
    [True, False]
    """
    policy = Policy() if policy is None else policy
    reader = Reader() if reader is None else reader
    expect("policy", policy, Policy, "give a Policy, or None")
    expect("reader", reader, Reader, "give a Reader, or None")
    several("pairs", pairs, "give an iterable of pairs of texts")
    texts = (_texts(pair, number) for number, pair in enumerate(pairs))
    tasks = _chunks(texts, 1 if jobs == 1 else _CHUNK)
    compared = mapped(partial(_compared, policy=policy, one_to_one=one_to_one), tasks, reader, jobs)
    return chain.from_iterable(compared)


def _compared(reader: Reader, pairs: list[tuple[str, str]], *, policy: Policy, one_to_one: bool) -> list[Audit]:
    return [audit(*pair, policy=policy, reader=reader, one_to_one=one_to_one) for pair in pairs]


def _chunks(pairs: Iterator[tuple[str, str]], size: int) -> Iterator[list[tuple[str, str]]]:
    return iter(lambda: list(islice(pairs, size)), [])


def _texts(pair: Iterable[object], number: int) -> tuple[str, str]:
    several(f"pair {number}", pair, _A_PAIR)
    match [*pair]:
        case [str() as source, str() as target, *_]:
            return source, target
    raise ArgumentError(f"pair {number}", pair, _A_PAIR)


def read_pairs(lines: Iterable[str], *, form: str, columns: tuple[str, str] | None = None) -> Iterator[TextPair]:
    """The pairs of a file of pairs, from its lines; `form` is `tsv` or `jsonl`.

    A JSON line is an object that names both texts: source and target, src and tgt, or zh and en; `id` names the pair.
    A TSV has the source in its first column and the target in its second, or a first line that names its columns so.
    `columns` says what the two are called.  Raises `PairError`, which names the line, for what is no pair.
    """
    one_of("form", form, ("tsv", "jsonl"))
    if columns is not None and not (
        isinstance(columns, tuple | list) and len(columns) == 2 and all(isinstance(name, str) for name in columns)
    ):
        raise ValueFieldError("columns", columns, "give the names of two columns, such as ('source', 'target')")
    several("lines", lines, "give the lines of a file")
    lines = _checked(lines)
    return _json_lines(lines, columns) if form == "jsonl" else _columns(lines, columns)


def _checked(lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        expect(f"line {number}", line, str, "give the lines of a file as str")
        yield line


def _json_lines(lines: Iterable[str], columns: tuple[str, str] | None) -> Iterator[TextPair]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise PairError(number, f"no JSON: {error.msg}") from None
        except ValueError:  # Python's limit, which sys.set_int_max_str_digits moves
            raise PairError(number, "an integer has more digits than Python reads") from None
        except RecursionError:
            raise PairError(number, "the JSON is nested too deeply") from None
        if not isinstance(row, Mapping):
            raise PairError(number, "give an object with both texts")
        names = _names(row, columns)
        if names is None:
            raise PairError(number, f"names no two texts; give {_wanted(columns)}")
        source, target = row[names[0]], row[names[1]]
        if not isinstance(source, str) or not isinstance(target, str):
            raise PairError(number, f"{names[0]} and {names[1]} must be strings")
        key = row.get("id")
        named = isinstance(key, str | int | float) and key != ""
        yield TextPair(source, target, str(key if named else number), number)


def _columns(lines: Iterable[str], columns: tuple[str, str] | None) -> Iterator[TextPair]:
    places: tuple[int, int] | None = None
    key: int | None = None
    for number, line in enumerate(lines, 1):
        cells = line.rstrip("\r\n").split("\t")
        if not any(cell.strip() for cell in cells):
            continue
        if places is None:
            header = {name.strip(): place for place, name in enumerate(cells)}
            names = _names(header, columns)
            if names is not None:
                places, key = (header[names[0]], header[names[1]]), header.get("id")
                continue
            if columns is not None:
                raise PairError(number, f"the first line names no {_wanted(columns)}")
            places = (0, 1)
        if len(cells) <= max(places):
            raise PairError(number, f"{len(cells)} columns; a pair has two, separated by a tab")
        name = cells[key] if key is not None and key < len(cells) else ""
        yield TextPair(cells[places[0]], cells[places[1]], name or str(number), number)


def _names(row: Mapping[str, object], columns: tuple[str, str] | None) -> tuple[str, str] | None:
    return next((names for names in ((columns,) if columns else NAMES) if names[0] in row and names[1] in row), None)


def _wanted(columns: tuple[str, str] | None) -> str:
    return " and ".join(columns) if columns else "source and target"
