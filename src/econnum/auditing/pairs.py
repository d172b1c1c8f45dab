"""Pairs of texts: what an audit of many is given, and how files of pairs are read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from econnum.arguments import expect, one_of, several
from econnum.errors import PairError, ValueFieldError

__all__ = ["TextPair", "columns_of", "read_pairs"]

# What a source and its target are called, in the order in which the names are looked for.
NAMES = (("source", "target"), ("src", "tgt"), ("zh", "en"), ("chinese", "english"))


class TextPair(NamedTuple):
    """A text and its translation, as a file of pairs or a bilingual file has them.

    `name` identifies the pair in reports, and `line` is its line or row in the file.  A segment of a bilingual file
    also has a `state`, in the words of its format (`needs-review-translation`, `fuzzy`), and may be `locked` against
    changes, or not `translated` yet.
    """

    source: str
    target: str
    name: str = ""
    line: int | None = None
    state: str | None = None
    locked: bool = False
    translated: bool = True


def read_pairs(lines: Iterable[str], *, form: str, columns: tuple[str, str] | None = None) -> Iterator[TextPair]:
    """The pairs of a file of pairs, from its lines; `form` is `tsv` or `jsonl`.

    A JSON line is an object that names both texts: source and target, src and tgt, or zh and en; `id` names the pair.
    A TSV has the source in its first column and the target in its second, or a first line that names its columns so.
    `columns` says what the two are called.  Raises `PairError`, which names the line, for what is no pair.
    """
    one_of("form", form, ("tsv", "jsonl"))
    columns = columns_of("columns", columns, "give the names of two columns, such as ('source', 'target')")
    several("lines", lines, "give the lines of a file")
    lines = _checked(lines)
    return _json_lines(lines, columns) if form == "jsonl" else _columns(lines, columns)


def columns_of(field: str, given: object, hint: str) -> tuple[str, str] | None:
    """Two names given for a setting, or None; raises a `ValueFieldError` for anything else."""
    match given:
        case None:
            return None
        case [str() as source, str() as target]:
            return source, target
    raise ValueFieldError(field, given, hint)


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
