"""Runs of blanks and tabs, which are read as one blank, except between the columns of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from econnum.engine.plain.offsets import Edit
from econnum.lang.patterns import Pattern

__all__ = ["PART", "fillings", "is_cell", "is_row"]

PART = Pattern(r"[1-9][0-9]?/[2-9]")
"""The part of a mixed number: 6 1/2."""

_RUN = Pattern(r" [ \t]+|\t[ \t]*")
_COLUMNS = re.compile(r" {3,}|[ \t]*\t[ \t]*")
_CELL = Pattern(r"[-+(<>~≈]{0,2} ?[$€£¥]?[0-9][0-9.,]*[)%‰]{0,2}(?: ?[a-z一-鿿%]{1,3})?|[-—–/]{1,2}|n/?a|[^ a-z一-鿿]+")
_STOPS = frozenset(".。!！?？")
_FIGURE = frozenset("0123456789%‰)")
_BEGINS_FIGURE = frozenset("0123456789-+($€£¥.")


def is_cell(line: str) -> bool:
    """Whether a line, or a cell, is only a figure: 1,320.4 or 5亿元."""
    return line[-1:] not in _STOPS and _CELL.fullmatch(line) is not None


def is_row(line: str) -> bool:
    """Whether a line is the row of a table: it has columns, and all but the first are figures.

    >>> is_row("exports     1,320.4   20.4%"), is_row("exports rose   20.4 percent   in may")
    (True, False)
    """
    cells = _COLUMNS.split(line.strip())
    return len(cells) > 1 and all(map(is_cell, cells[1:]))


def fillings(folded: str) -> Iterator[Edit]:
    """The edits that replace a run of blanks inside a line by one blank.

    Blanks between two figures stay, since one blank would group the digits of 12  345; but not in 6  1/2.
    """
    if "  " not in folded and "\t" not in folded:
        return
    end, row = 0, False
    for match in _RUN.finditer(folded):
        start, stop = match.span()
        before, after = folded[start - 1] if start else "\n", folded[stop : stop + 1]
        if (
            before == "\n"
            or after in ("", "\n")
            or (before in _FIGURE and after in _BEGINS_FIGURE and not PART.match(folded, stop))
        ):
            continue
        if stop - start > 2 or "\t" in match[0]:
            if stop > end:
                end = folded.find("\n", stop)
                end = len(folded) if end < 0 else end
                row = is_row(folded[folded.rfind("\n", 0, start) + 1 : end])
            if row:
                continue
        yield Edit(start, stop, " ")
