"""A text with its figures highlighted, and the table of them: for notebooks, and for pages.

Each figure carries the name of its kind beside its colour, and is a link to its row, which links back: the keyboard
goes from one to the other.  The label is added by the style sheet, so that a copy of the text is the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any, NamedTuple

from econnum.rendering.document import STYLE, escape, page
from econnum.rendering.labels import (
    ARROWS,
    COLUMNS,
    PHRASES,
    Labels,
    changed,
    figure,
    kind,
    modifier,
)

__all__ = [
    "Line",
    "Mark",
    "Row",
    "Shown",
    "columns_of",
    "ignored",
    "in_notebook",
    "label_of",
    "on_page",
    "read",
    "section",
    "shown",
    "single",
]

ROWS = 500
"""The rows of the table of a notebook."""
CHARACTERS = 20_000
"""The characters of a text in a notebook; of a longer one, the part around its figures is shown."""
AROUND = 200

_numbers = count(1)


class Mark(NamedTuple):
    """A part of a text to highlight, and the number of the row that it leads to."""

    start: int
    end: int
    kind: str
    label: str
    title: str
    row: int


class Row(NamedTuple):
    """The cells of a row; the second is the name of its kind, if it has one."""

    kind: str | None
    cells: tuple[str, ...]


class Shown(NamedTuple):
    """What is shown of a text: the parts to highlight, in order, and the rows of the table."""

    marks: list[Mark]
    rows: list[Row]


class Line(NamedTuple):
    """A figure, or what looks like one: where it is, its label, and its row."""

    start: int
    end: int
    label: str
    row: Row


def read(record: Mapping[str, Any], labels: Labels, rule: str = "") -> Line:
    """The line of a figure that was read, by its record."""
    name = kind(record["kind"], labels)
    cells = (
        record["text"],
        name,
        figure(record),
        record["unit"] or "",
        modifier(record["modifier"], labels),
        changed(record["change"], labels),
        rule,
    )
    return Line(record["start"], record["end"], label_of(record, labels), Row(record["kind"], cells))


def ignored(start: int, end: int, text: str, reason: str, labels: Labels) -> Line:
    """The line of what looks like a figure and was ignored."""
    name = kind("ignored", labels)
    return Line(start, end, name, Row("ignored", (text, name, "", "", "", "", reason)))


def shown(lines: Iterable[Line], *, explained: bool = False) -> Shown:
    """A highlight and a row for each line, in the order of the text."""
    ordered = sorted(lines)
    last = len(COLUMNS["en"]) + explained
    rows = [Row(line.row.kind, line.row.cells[:last]) for line in ordered]
    marks = [
        Mark(line.start, line.end, line.row.kind or "", line.label, _title(line.row), number)
        for number, line in enumerate(ordered)
    ]
    return Shown(marks, rows)


def label_of(record: Mapping[str, Any], labels: Labels) -> str:
    """The name of a kind, with an arrow if the figure is a change."""
    change = record["change"]
    return kind(record["kind"], labels) + (f" {ARROWS[change['direction']]}" if change else "")


def _title(row: Row) -> str:
    return " · ".join(filter(None, row.cells[1:] if row.kind == "ignored" else row.cells[1:6]))


def columns_of(labels: Labels, *, explained: bool = False) -> tuple[str, ...]:
    """The heads of the table of figures."""
    return COLUMNS[labels] + ((PHRASES[labels]["explanation"],) if explained else ())


def on_page(text: str, what: Shown, labels: Labels, columns: Sequence[str], *, title: str) -> str:
    """A page of its own: the whole text, and all rows."""
    return page(title, labels, section([(text, what)], labels, columns))


def in_notebook(text: str, what: Shown, labels: Labels, columns: Sequence[str]) -> str:
    """What a notebook shows: of a long text the part around the highlights, and of many rows the first."""
    marks = what.marks
    begin, end = 0, len(text)
    if len(text) > CHARACTERS and marks:
        begin = max(0, marks[0].start - AROUND)
        end = min(len(text), marks[-1].end + AROUND)
    end = min(end, begin + CHARACTERS)
    moved = [mark._replace(start=mark.start - begin, end=mark.end - begin) for mark in marks]
    body = section(
        [(text[begin:end], Shown(moved, what.rows))], labels, columns, most=ROWS, cut=(begin > 0, end < len(text))
    )
    return f'<style>{STYLE}</style><div class="econnum">{body}</div>'


def section(
    texts: Iterable[tuple[str, Shown]],
    labels: Labels,
    columns: Sequence[str],
    *,
    most: int | None = None,
    cut: tuple[bool, bool] = (False, False),
) -> str:
    """Texts with their highlights, and one table of all their rows."""
    prefix, phrases = f"e{next(_numbers)}", PHRASES[labels]
    written: list[str] = []
    rows: list[Row] = []
    placed: dict[int, int] = {}  # the first highlight of each row
    number = 0
    for text, what in texts:
        done = 0
        for mark in _apart(what.marks, len(text)):
            row = len(rows) + mark.row
            placed.setdefault(row, number)
            link = f' href="#{prefix}-{row}-row"' if most is None or row < most else ""
            written += [escape(text[done : mark.start]), _figure(mark, text, f"{prefix}-{number}", link)]
            done = mark.end
            number += 1
        written.append(escape(text[done:]))
        rows += what.rows
    before, after = ("… " if cut[0] else ""), (" …" if cut[1] else "")
    whole = "".join(written)
    above = f'<div class="text">{before}{whole}{after}</div>\n' if whole.strip() else ""
    if not rows:
        return f"{above}<p>{phrases['none']}</p>\n"
    heads = "".join(f'<th scope="col"{_class_of(columns, place)}>{name}</th>' for place, name in enumerate(columns))
    body = "".join(
        _row(row, f"{prefix}-{place}-row", f"{prefix}-{placed[place]}" if place in placed else None, columns)
        for place, row in enumerate(rows[:most])
    )
    rest = len(rows) - (most or len(rows))
    more = f"<p>{phrases['more'].format(count=f'{rest:,}')}</p>\n" if rest > 0 else ""
    return (
        f'{above}<div class="rows" role="region" aria-label="{phrases["figures"]}" tabindex="0"><table>\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}</tbody>\n</table></div>\n{more}"
    )


def _apart(marks: Iterable[Mark], length: int) -> Iterator[Mark]:
    """The highlights within a text; one that overlaps the one before it has its row alone."""
    done = 0
    for mark in marks:
        if done <= mark.start and mark.end <= length:
            yield mark
            done = mark.end


def _figure(mark: Mark, text: str, name: str, link: str) -> str:
    return (
        f'<a class="figure {mark.kind}" id="{name}"{link} data-label="{mark.label}" '
        f'title="{escape(mark.title)}">{escape(text[mark.start : mark.end])}</a>'
    )


def _class_of(columns: Sequence[str], place: int) -> str:
    """The class of a cell: figures are aligned to the right, and reasons may be long."""
    if any(columns[place] == heads[2] and place == 2 for heads in COLUMNS.values()):
        return ' class="value"'
    return ' class="wide"' if any(columns[place] == words["explanation"] for words in PHRASES.values()) else ""


def _row(row: Row, name: str, mark: str | None, columns: Sequence[str]) -> str:
    cells = [escape(cell) for cell in row.cells]
    if mark is not None:
        first = next((place for place, cell in enumerate(cells) if cell), 0)
        cells[first] = f'<a href="#{mark}">{cells[first]}</a>'
    if row.kind is not None:
        code = "" if row.cells[1] == kind(row.kind, "en") else f" <code>{row.kind}</code>"
        cells[1] = f'<span class="kind {row.kind}">{cells[1]}</span>{code}'
    written = "".join(f"<td{_class_of(columns, place)}>{cell}</td>" for place, cell in enumerate(cells))
    return f'<tr id="{name}">{written}</tr>\n'


def single(text: str, kind_name: str, words: str, labels: Labels = "en") -> str:
    """One figure in a line: its text if it has one, its kind, and what it says."""
    mark = f'<span class="figure {kind_name}">{escape(text)}</span> ' if text else ""
    return (
        f'<style>{STYLE}</style><div class="econnum">{mark}'
        f'<span class="kind {kind_name}">{kind(kind_name, labels)}</span> {escape(words)}</div>'
    )
