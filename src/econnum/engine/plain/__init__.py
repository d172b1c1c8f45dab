"""Plain text: without invisible characters, markup, blanks of a tokenizer, and the line ends of wrapped lines.

Most texts are plain already; the tests for this take a hundredth of the time of the reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, get_args

from econnum.arguments import expect
from econnum.engine.anchors import MASTER
from econnum.engine.compose.preceding import may_precede
from econnum.engine.extents import extents
from econnum.engine.fold import MOVING, folded, moved, without_moving
from econnum.engine.plain.blanks import fillings, is_cell
from econnum.engine.plain.documents import Form, parsed
from econnum.engine.plain.markup import marks
from econnum.engine.plain.notations import notations, noted
from econnum.engine.plain.offsets import Edit, Offsets, apart, edited, places
from econnum.engine.plain.wraps import QUOTE, wraps
from econnum.engine.typed_mentions import Place
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of
from econnum.values import Kind

__all__ = ["Markup", "Plain", "plain"]

Markup = Literal["auto", "html", "markdown"]
_FORMS = frozenset(get_args(Form))

# A text without any of these, and without two adjacent blanks, is plain.
_SHOWN = re.compile('[\\x00-\\x1f\\x7f<>&*_`~"“「『\\\\\\]]')
_OPENINGS = '"“「『'
_QUOTED = Pattern(rf"[{_OPENINGS}]([^\"“”「」『』\n]{{2,40}}+)[\"”」』]")
_NAMELESS = frozenset({"number", "identifier"})
# Quoted digits are a name unless they are a year, and so are those of a date or a plan: “618”, “8.11”, “十四五”.
_NAME = Pattern(
    r"(?!(?:19[0-9]|20[0-4])[0-9]$)[0-9]+|(?:0?[1-9]|1[0-2])[.·](?:[12][0-9]|3[01])|[〇零一二三四五六七八九十]+"
)
_BEGUN = 8  # the numeral of a figure begins within so many characters
_JOINT = any_of(
    joint
    for language in LANGUAGES.values()
    for joint in (language.connectives.span, language.connectives.conjunction, language.connectives.comma)
)
_QUOTATION = Pattern(rf"^[ \t]*({QUOTE.source})(?=(.*))", re.MULTILINE)


class Plain:
    """A plain text, its folded form, and the offsets of its characters in the given text."""

    __slots__ = ("_tables", "folded", "text")

    def __init__(self, text: str, folded: str, tables: tuple[Offsets, ...] = ()) -> None:
        self.text = text
        self.folded = folded
        self._tables = tables

    @property
    def place(self) -> Place | None:
        """The function of the original offsets, if they differ."""
        return self.given if self._tables else None

    def given(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the given text of the span from `start` to `end`."""
        for table in self._tables:
            start, end = table.given(start, end)
        return start, end


def plain(text: str, markup: Markup | None = "auto") -> Plain:
    r"""The plain form of a text.

    >>> made = plain("up <b>1.3</b>&nbsp;bil\u00adlion")
    >>> made.text, made.given(3, 14)
    ('up 1.3\xa0billion', (6, 27))
    """
    expect("text", text, str, "give a str; bytes are to be decoded first")
    low, moving = folded(text)
    if not moving and _SHOWN.search(low) is None and "  " not in low and markup not in _FORMS and not noted(low):
        return Plain(text, low)
    tables: list[Offsets] = []
    edits: list[Edit] = []
    if moving:
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
    edits += _quoted_figures(low)
    edits += notations(low)
    if edits:
        edits = apart(edits)
        text, table = edited(text, edits)
        low, _ = edited(low, edits)
        tables.append(table)
    return Plain(text, low, tuple(reversed(tables)))


def _quotations(low: str) -> Iterator[Edit]:
    """The edits that remove quotation marks (>) at the beginning of lines; before a lone figure, > is a bound: > 5%."""
    for match in _QUOTATION.finditer(low):
        if not is_cell(match[2].strip()):
            yield Edit(*match.span(1), "")


def _quoted_figures(low: str) -> Iterator[Edit]:
    """The edits that remove quotation marks between a hedge and its figure: 超过“11%”; those of names stay: “618”."""
    done = 0
    for opening in sorted(place for mark in _OPENINGS if mark in low for place in places(low, mark)):
        match = _QUOTED.match(low, opening) if opening >= done else None
        if match is None:
            continue
        done = match.end()
        start, end = match.span(1)
        quoted = low[start:end]
        if _NAME.fullmatch(quoted) and not may_precede(low, match.start()):
            continue  # but about “24” tablets
        if MASTER.search(f" {quoted[:_BEGUN]}\n") and _is_figure(quoted):
            yield Edit(match.start(), start, "")
            yield Edit(end, match.end(), "")


def _is_figure(quoted: str) -> bool:
    """Whether only a figure, a range or a list of figures is quoted."""
    kinds: list[Kind] = []
    done = 0
    for start, end, kind in extents(quoted):
        joined = _JOINT.fullmatch(quoted[done:start]) is not None if kinds else start == 0
        if kind is None or not joined:
            return False
        if end < len(quoted) and _JOINT.match(quoted, end) is None:
            return False  # before the rest is read
        kinds.append(kind)
        done = end
    return done == len(quoted) and (len(kinds) == 1 or not _NAMELESS.issuperset(kinds))
