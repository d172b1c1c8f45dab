"""A text with its figures highlighted, and the table of them: for notebooks, and for pages.

Each figure carries the name of its kind beside its colour, and is a link to its row, which links back: the keyboard
goes from one to the other.  The label is added by the style sheet, so that a copy of the text is the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any, NamedTuple

from econnum.rendering.document import STYLE, escape, page
from econnum.rendering.labels import ARROWS, COLUMNS, PHRASES, Labels, changed, figure, kind, modifier

__all__ = ["Mark", "ignored", "in_notebook", "on_page", "read", "section", "single"]

ROWS = 500
"""The rows of the table of a notebook."""
CHARACTERS = 20_000
"""The characters of a text in a notebook; of a longer one, the part around its figures is shown."""
AROUND = 200

_numbers = count(1)


class Mark(NamedTuple):
    """A part of a text to highlight, with the cells of its row."""

    start: int
    end: int
    kind: str
    label: str
    cells: tuple[str, ...]


def read(record: Mapping[str, Any], labels: Labels, rule: str = "") -> Mark:
    """The mark of a figure that was read, by its record."""
    change = record["change"]
    arrow = f" {ARROWS[change['direction']]}" if change else ""
    name = kind(record["kind"], labels)
    cells = (
        record["text"],
        name,
        figure(record),
        record["unit"] or "",
        modifier(record["modifier"], labels),
        changed(change, labels),
        rule,
    )
    return Mark(record["start"], record["end"], record["kind"], f"{name}{arrow}", cells)


def ignored(start: int, end: int, text: str, reason: str, labels: Labels) -> Mark:
    """The mark of what looks like a figure and was ignored."""
    name = kind("ignored", labels)
    return Mark(start, end, "ignored", name, (text, name, "", "", "", "", reason))


def on_page(text: str, marks: Sequence[Mark], labels: Labels, *, title: str, explained: bool = False) -> str:
    """A page of its own: the whole text, and all marks."""
    return page(title, labels, section([(text, 0, sorted(marks))], labels, explained=explained))


def in_notebook(text: str, marks: Sequence[Mark], labels: Labels, *, explained: bool = False) -> str:
    """What a notebook shows: of a long text the part around the marks, and of many marks the first."""
    marks = sorted(marks)
    begin, end = 0, len(text)
    if len(text) > CHARACTERS and marks:
        begin = max(0, marks[0].start - AROUND)
        end = min(len(text), marks[-1].end + AROUND)
    end = min(end, begin + CHARACTERS)
    shown = [(text[begin:end], begin, marks)]
    body = section(shown, labels, explained=explained, most=ROWS, cut=(begin > 0, end < len(text)))
    return f'<style>{STYLE}</style><div class="econnum">{body}</div>'


def section(
    texts: Iterable[tuple[str, int, Sequence[Mark]]],
    labels: Labels,
    *,
    explained: bool = False,
    most: int | None = None,
    cut: tuple[bool, bool] = (False, False),
) -> str:
    """Texts, each with the offset that it begins at and its marks, and one table of all of them."""
    prefix, phrases = f"e{next(_numbers)}", PHRASES[labels]
    shown: list[str] = []
    marks: list[Mark] = []
    placed: set[int] = set()
    for text, begin, mine in texts:
        done = 0
        for number, start, end in _places(mine, begin, len(text), len(marks)):
            placed.add(number)
            name = f"{prefix}-{number}"
            link = f' href="#{name}-row"' if most is None or number < most else ""
            shown += [escape(text[done:start]), _figure(mine[number - len(marks)], text[start:end], name, link)]
            done = end
        shown.append(escape(text[done:]))
        marks += mine
    before, after = ("… " if cut[0] else ""), (" …" if cut[1] else "")
    whole = "".join(shown)
    written = f'<div class="text">{before}{whole}{after}</div>\n' if whole.strip() else ""
    if not marks:
        return f"{written}<p>{phrases['none']}</p>\n"
    columns = COLUMNS[labels] + ((phrases["explanation"],) if explained else ())
    heads = "".join(f'<th scope="col"{_class_of(place)}>{name}</th>' for place, name in enumerate(columns))
    rows = "".join(
        _row(mark, f"{prefix}-{number}", len(columns), linked=number in placed)
        for number, mark in enumerate(marks[:most])
    )
    rest = len(marks) - (most or len(marks))
    more = f"<p>{phrases['more'].format(count=f'{rest:,}')}</p>\n" if rest > 0 else ""
    return (
        f'{written}<div class="rows" role="region" aria-label="{phrases["figures"]}" tabindex="0"><table>\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n{more}"
    )


def _places(marks: Sequence[Mark], begin: int, length: int, first: int) -> Iterator[tuple[int, int, int]]:
    """The number of each mark and its place in a text; one that overlaps the mark before it has its row alone."""
    done = 0
    for number, mark in enumerate(marks, first):
        start, end = mark.start - begin, mark.end - begin
        if done <= start and end <= length:
            yield number, start, end
            done = end


def _figure(mark: Mark, text: str, name: str, link: str) -> str:
    return (
        f'<a class="figure {mark.kind}" id="{name}"{link} data-label="{mark.label}" '
        f'title="{escape(_summary(mark))}">{escape(text)}</a>'
    )


def _summary(mark: Mark) -> str:
    return " · ".join(filter(None, mark.cells[1:6] if mark.kind != "ignored" else mark.cells[1:]))


def _class_of(place: int) -> str:
    return ' class="value"' if place == 2 else ' class="wide"' if place == 6 else ""


def _row(mark: Mark, name: str, columns: int, *, linked: bool) -> str:
    text, kind_name, *others = mark.cells[:columns]
    first = f'<a href="#{name}">{escape(text)}</a>' if linked else escape(text)
    code = "" if kind_name == kind(mark.kind, "en") else f" <code>{mark.kind}</code>"
    rest = "".join(f"<td{_class_of(place)}>{escape(cell)}</td>" for place, cell in enumerate(others, 2))
    return (
        f'<tr id="{name}-row"><td>{first}</td><td><span class="kind {mark.kind}">{kind_name}</span>{code}</td>'
        f"{rest}</tr>\n"
    )


def single(text: str, kind_name: str, words: str, labels: Labels = "en") -> str:
    """One figure in a line: its text if it has one, its kind, and what it says."""
    mark = f'<span class="figure {kind_name}">{escape(text)}</span> ' if text else ""
    return (
        f'<style>{STYLE}</style><div class="econnum">{mark}'
        f'<span class="kind {kind_name}">{kind(kind_name, labels)}</span> {escape(words)}</div>'
    )
