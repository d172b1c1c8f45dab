"""Spreadsheets (.xlsx) with a column for the source and one for the target."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any, NamedTuple

from econnum.auditing.bilingual.languages import Languages, is_readable, matches
from econnum.auditing.bilingual.packages import checked
from econnum.auditing.pairs import TextPair
from econnum.errors import BilingualFileError
from econnum.exact import EXACT, plain
from econnum.extras import optional

__all__ = ["rows"]

# Names of columns, in lower case.
_SOURCES = frozenset({"source", "source text", "src", "original", "原文", "源文", "源语言"})
_TARGETS = frozenset({"target", "target text", "tgt", "translation", "译文", "目标", "目标语言", "翻译"})
_LANGUAGES = {
    **dict.fromkeys(("chinese", "中文", "汉语", "简体中文", "繁体中文"), "zh"),
    **dict.fromkeys(("english", "英文", "英语"), "en"),
}
_NAMES = frozenset({"id", "key", "segment", "segment id", "编号", "序号"})
_STATES = frozenset({"state", "status", "状态"})


class _Columns(NamedTuple):
    """The positions of the columns of a sheet."""

    source: int
    target: int
    name: int | None = None
    state: int | None = None


def rows(data: bytes, columns: tuple[str, str] | None, languages: Languages | None) -> Iterator[TextPair]:
    """The rows of every sheet whose first row names the two columns; else those of columns A and B of the first sheet.

    Columns that are named by their languages are source and target in this order, unless `languages` says otherwise.
    """
    with optional("bilingual"):
        import openpyxl
    try:
        book = openpyxl.load_workbook(BytesIO(checked(data, "xl/workbook.xml")), data_only=True)
    except BilingualFileError:
        raise
    except Exception as error:  # openpyxl raises whatever a broken part makes it stumble over
        raise BilingualFileError(f"broken spreadsheet: {type(error).__name__}", "save the file again") from None
    sheets = [
        (sheet.title, [[*row] for row in sheet.iter_rows()])
        for sheet in book.worksheets
        if sheet.sheet_state == "visible"
    ]
    found = [
        (title, cells, places) for title, cells in sheets if cells and (places := _named(cells[0], columns, languages))
    ]
    if columns is not None and not found:
        raise BilingualFileError(f"no sheet has the columns {' and '.join(columns)}", "name those of its first row")
    for title, cells, places in found:
        yield from _pairs(title, cells[1:], places, first=2)
    if not found and sheets:
        title, cells = sheets[0]
        yield from _pairs(title, cells, _Columns(0, 1), first=1)


def _named(head: Sequence[Any], columns: tuple[str, str] | None, languages: Languages | None) -> _Columns | None:
    names = [_text(cell).strip().lower() for cell in head]
    name = next((place for place, given in enumerate(names) if given in _NAMES), None)
    state = next((place for place, given in enumerate(names) if given in _STATES), None)
    if columns is not None:
        wanted = [column.strip().lower() for column in columns]
        return _Columns(names.index(wanted[0]), names.index(wanted[1]), name, state) if {*wanted} <= {*names} else None
    source = next((place for place, given in enumerate(names) if given in _SOURCES), None)
    target = next((place for place, given in enumerate(names) if given in _TARGETS), None)
    if source is not None and target is not None:
        return _Columns(source, target, name, state)
    tags = {place: tag for place, given in enumerate(names) if (tag := _LANGUAGES.get(given, given)) and _is_tag(tag)}
    if languages is not None:
        pair = [next((place for place, tag in tags.items() if matches(tag, wanted)), None) for wanted in languages]
        return None if pair[0] is None or pair[1] is None else _Columns(pair[0], pair[1], name, state)
    match [*tags]:
        case [first, second]:
            return _Columns(first, second, name, state)
    return None


def _is_tag(given: str) -> bool:
    return len(given) <= 12 and given.isascii() and is_readable(given)


def _pairs(title: str, cells: Sequence[Sequence[Any]], places: _Columns, first: int) -> Iterator[TextPair]:
    for number, row in enumerate(cells, first):
        source, target = _at(row, places.source), _at(row, places.target)
        if source.strip() or target.strip():
            name = _at(row, places.name) or f"{title}!{number}"
            yield TextPair(
                source, target, name, number, _at(row, places.state) or None, translated=bool(target.strip())
            )


def _at(row: Sequence[Any], place: int | None) -> str:
    return "" if place is None or place >= len(row) else _text(row[place])


def _text(cell: Any) -> str:
    """What a cell shows, as far as figures are concerned: a share by its format, a date by its digits."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        figure = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        if not figure.is_finite():
            return ""
        return f"{plain(figure.scaleb(2, context=EXACT))}%" if "%" in str(cell.number_format) else plain(figure)
    return str(value)
