"""A text as it is read: without characters that show nothing, marks that format, and the line ends of wrapped lines.

Most texts are plain already, and a few looks for what is not take a hundredth of the time of the reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, get_args

from econnum.arguments import expect
from econnum.engine.anchors import MASTER
from econnum.engine.blanks import fillings, is_cell
from econnum.engine.compose.left import may_stand_left
from econnum.engine.documents import Form, parsed
from econnum.engine.extents import extents
from econnum.engine.fold import MOVING, folded, moved, without_moving
from econnum.engine.markup import marks
from econnum.engine.offsets import Edit, Offsets, apart, edited
from econnum.engine.wraps import QUOTE, wraps
from econnum.lang import LANGUAGES
from econnum.lang.patterns import any_of

__all__ = ["Markup", "Plain", "plain"]

Markup = Literal["auto", "html", "markdown"]
_FORMS = frozenset(get_args(Form))

# Where none of these stands, and no two blanks, a text is plain.
_SHOWN = re.compile('[\\x00-\\x1f\\x7f<>&*_`~"“「『\\\\\\]]')
_CONTROLS = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]")
_QUOTED = re.compile(r"[\"“「『]([^\"“”「」『』\n]{2,40})[\"”」』]")
_NAMELESS = frozenset({"number", "identifier"})
# Digits alone are a name but for a year, and so are those of a date or a plan: “618”, “8.11”, “十四五”.
_NAME = re.compile(
    r"(?!(?:19[0-9]|20[0-4])[0-9]$)[0-9]+|(?:0?[1-9]|1[0-2])[.·](?:[12][0-9]|3[01])|[〇零一二三四五六七八九十]+"
)
_BEGUN = 8  # characters in which a numeral begins where a figure does
_JOINT = any_of(
    joint
    for language in LANGUAGES.values()
    for joint in (language.joins.span, language.joins.conjunction, language.joins.comma)
)
_QUOTATION = re.compile(rf"^[ \t]*({QUOTE.pattern})(?=(.*))", re.MULTILINE)


class Plain:
    """A text as it is read, the same folded, and where its characters stand in the text as given."""

    __slots__ = ("_tables", "folded", "text")

    def __init__(self, text: str, folded: str, tables: tuple[Offsets, ...] = ()) -> None:
        self.text = text
        self.folded = folded
        self._tables = tables

    @property
    def moved(self) -> bool:
        """Whether its offsets are others than those of the text as given."""
        return bool(self._tables)

    def given(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text as given of what stands from `start` to `end`."""
        for table in self._tables:
            start, end = table.given(start, end)
        return start, end


def plain(text: str, markup: Markup | None = "auto") -> Plain:
    r"""The text as it is read.

    >>> made = plain("up <b>1.3</b>&nbsp;bil\u00adlion")
    >>> made.text, made.given(3, 14)
    ('up 1.3\xa0billion', (6, 27))
    """
    expect("text", text, str, "give a str; bytes are to be decoded first")
    low, moving = folded(text)
    if not moving and _SHOWN.search(low) is None and "  " not in low and markup not in _FORMS:
        return Plain(text, low)
    tables: list[Offsets] = []
    edits: list[Edit] = []
    if moving or _CONTROLS.search(low):
        edits += [Edit(*match.span(), moved(match[0])) for match in MOVING.finditer(text)]
    if markup == "auto":
        edits += [edit._replace(new=without_moving(edit.new)) for edit in marks(text)]
    if edits:
        text, table = edited(text, apart(edits))
        low, _ = folded(text)
        tables.append(table)
    if markup in _FORMS:
        text, table = edited(text, parsed(text, markup))  # type: ignore[arg-type]
        low, _ = folded(text)
        tables.append(table)
    edits = [*wraps(text, low), *fillings(low)]
    if ">" in low:
        edits += _quotations(low)
    if '"' in low or "“" in low or "「" in low or "『" in low:
        edits += _quoted_figures(low)
    if edits:
        edits = apart(edits)
        text, table = edited(text, edits)
        low, _ = edited(low, edits)
        tables.append(table)
    return Plain(text, low, tuple(reversed(tables)))


def _quotations(low: str) -> Iterator[Edit]:
    """The marks of quotations at the head of lines; where a figure is all that follows, it is bounded: > 5%."""
    for match in _QUOTATION.finditer(low):
        if not is_cell(match[2].strip()):
            yield Edit(*match.span(1), "")


def _quoted_figures(low: str) -> Iterator[Edit]:
    """The quotation marks around a figure, which hide what hedges it: 超过“11%”; names keep theirs: “618”."""
    for match in _QUOTED.finditer(low):
        start, end = match.span(1)
        quoted = low[start:end]
        if _NAME.fullmatch(quoted) and not may_stand_left(low, match.start()):
            continue  # but about “24” tablets
        if MASTER.search(f" {quoted[:_BEGUN]}\n") and _is_figure(quoted):
            yield Edit(match.start(), start, "")
            yield Edit(end, match.end(), "")


def _is_figure(quoted: str) -> bool:
    """Whether a figure, or a range or list of some, is all that is quoted."""
    found = list(extents(quoted))
    edges = zip([0, *(end for _, end, _ in found)], [*(start for start, _, _ in found), len(quoted)], strict=True)
    parts = [quoted[end:start] for end, start in edges]
    told = len(found) == 1 or any(kind not in _NAMELESS for _, _, kind in found)
    joined = parts[0] == parts[-1] == "" and all(map(_JOINT.fullmatch, parts[1:-1]))
    return told and joined and all(kind is not None for _, _, kind in found)
