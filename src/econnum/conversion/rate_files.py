"""Exchange rates from a file: one rate a line, or one day a line."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from os import PathLike
from typing import Any

from econnum.arguments import expect
from econnum.conversion.rate_tables import Entry, Table, code_of, ratio_of
from econnum.errors import ValueFieldError
from econnum.exact import decimal_of

__all__ = ["lines_of", "read"]


def lines_of(path: str | PathLike[str]) -> list[str]:
    """The lines of a file in UTF-8."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as lines:
            return list(lines)
    except UnicodeDecodeError as error:
        hint = f"not UTF-8: byte 0x{error.object[error.start]:02x} at offset {error.start}"
        raise ValueFieldError("file", path, hint) from None
    except ValueError as error:  # a path that no system accepts
        raise ValueFieldError("file", path, str(error)) from None


def read(lines: Iterable[str], base: str | None, source: str) -> dict[Any, Table]:
    """The tables of a CSV, by day."""
    numbered = [(number, line) for number, line in enumerate(lines, 1) if _says(line, number)]
    header, *rows = _rows(numbered) or [(1, [])]
    names = [cell.strip().lower() for cell in header[1]]
    tables: dict[Any, Table] = {}
    places: dict[tuple[date | None, str, str], int] = {}
    narrow = {"quote", "rate"} <= set(names)
    if not narrow and "date" not in names:
        raise ValueFieldError(
            "header", names, "give the columns quote and rate, or date and a column for each currency"
        )
    twice = [name for name in dict.fromkeys(names) if name and names.count(name) > 1]
    if twice:
        raise ValueFieldError("header", names, f"it names {' and '.join(twice)} twice")
    for number, row in rows:
        cells = {name: cell.strip() for name, cell in zip(names, row, strict=False)}
        try:
            day = date.fromisoformat(cells["date"]) if cells.get("date") else None
            home = cells.get("base") or base or ("EUR" if not narrow else "")
            if not home:
                raise ValueFieldError("base", home, "give a column base, or the argument base=")
            told = cells.get("source", "") or source
            found = {code_of(cells["quote"]): cells["rate"]} if narrow else _wide(cells)
            table = tables.setdefault(day, {}).setdefault(home, {})
            for quote, figure in found.items():
                entry = Entry(ratio_of(figure, quote, home), told)
                before = places.setdefault((day, home, quote), number)
                if quote in table:
                    hint = f"line {before} has another: {decimal_of(table[quote].ratio)}; remove one of the two"
                    raise ValueFieldError(f"rate of {quote}", figure, hint)
                table[quote] = entry
        except KeyError as error:
            raise ValueFieldError(f"line {number}", ",".join(row), f"it has no column {error}") from None
        except ValueError as error:
            raise ValueFieldError(f"line {number}", ",".join(row), str(error)) from error
    return tables


def _says(line: str, number: int) -> bool:
    """Whether a line is neither empty nor a comment."""
    expect(f"line {number}", line, str, "give the lines of a CSV as str")
    return bool(line.strip()) and not line.startswith("#")


def _rows(numbered: list[tuple[int, str]]) -> list[tuple[int, list[str]]]:
    """The cells of each line, with its number."""
    reader = csv.reader(line for _, line in numbered)
    try:
        return [(numbered[reader.line_num - 1][0], row) for row in reader]
    except csv.Error as error:
        number, line = numbered[max(reader.line_num, 1) - 1]
        raise ValueFieldError(f"line {number}", line, f"it is not CSV: {error}") from None


def _wide(cells: Mapping[str, str]) -> dict[str, str]:
    return {
        name.upper(): cell
        for name, cell in cells.items()
        if name not in {"date", "base", "source", ""} and cell not in {"", "N/A", "-"}
    }
