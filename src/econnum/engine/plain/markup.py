"""Inline markup, which formats a text without changing its meaning: tags, entities, and pairs of emphasis marks.

Only unmistakable markup is recognized, so that a text that is not a document keeps its meaning: a tag has the name of
an HTML element, an attribute with a value, or is a closing tag; an entity is one of HTML and ends with a semicolon;
emphasis marks are in pairs around a word.  `econnum.engine.plain.documents` parses whole documents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from econnum.engine.plain.offsets import Edit, apart, places
from econnum.lang.patterns import Pattern

__all__ = ["BREAK", "CELL", "break_of", "decoded", "marks", "tags"]

BREAK = "\n\n"
"""What stands for the edge of a block: nothing goes on over it."""
CELL = " | "
"""What stands between two cells of a table."""

# Elements of the HTML Living Standard (WHATWG, 2026-05), including obsolete ones, by the separator of their tags.
_OF_LINES = """
    a abbr acronym audio b bdi bdo big blink button canvas cite code data del dfn em embed font i iframe img input
    ins kbd label map mark marquee meter nobr object output picture progress q rp rt ruby s samp slot small source span
    strike strong sub sup svg template time track tt u var video wbr
"""
_OF_BLOCKS = """
    address article aside base blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main math
    menu meta nav noframes noscript ol optgroup option p param pre search section select summary table tbody textarea
    tfoot thead title tr ul
"""
_BLOCKS = frozenset(_OF_BLOCKS.split())
_CELLS = frozenset({"td", "th"})
_UNREAD = frozenset({"script", "style"})
"""Elements whose text is for machines."""

# A line end between words of a tag; a blank line ends the paragraph, and no tag continues after it.
_SPACE = r"(?:[ \t\r]|\n(?![ \t\r]*\n))"
_VALUE = r"""(?:"[^"<>\n]*"|'[^'<>\n]*'|[^\s"'<>=`]+)"""
_NAMED = "|".join(sorted({*_OF_LINES.split(), *_BLOCKS, *_CELLS, *_UNREAD, "br"}, key=len, reverse=True))
_TAG = Pattern(
    rf"<(?:(?P<close>/)?(?P<name>{_NAMED})(?:{_SPACE}(?:[^<>\n]|\n(?![ \t\r]*\n))*+)?/?>"
    rf"|/[a-z][a-z0-9:._-]*+{_SPACE}*+>"
    rf"|[a-z][a-z0-9:._-]*+(?:{_SPACE}++[a-z_:][\w:.-]*+{_SPACE}*+={_SPACE}*+{_VALUE})++{_SPACE}*+/?>"
    r"|(?:!doctype|!\[cdata\[|\?xml)[^<>\n]*+>|\]\]>)",
    re.IGNORECASE,
)
# Stock symbols, links and addresses in angle brackets, <AAPL.O>, <https://x.org>: their > is not a comparison.
_NAMED_IN_ANGLES = Pattern(r"<[A-Za-z][^\s<>]{0,200}>(?= )")
_ENTITY = Pattern(r"&(?:amp;)?(#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)

_LINK = Pattern(r"!?\[([^\[\]\n]{1,300})\]\((?:https?://|mailto:|www\.|[/#.])[^()\s]*+(?: \"[^\"\n]*+\")?\)")
_ESCAPE = Pattern(r"\\(?=[%$&#])")  # of TeX and of Markdown
_LATIN = "A-Za-z0-9"
_MARKS = Pattern("[*_`~]")
_EMPHASIS = Pattern(
    # One or three stars are marks if no letter or digit precedes the first and no digit follows the last; two stars if
    # this is true on one side; underscores if no letter or digit is adjacent.  Inside, no blank is adjacent.
    rf"(?<![\\*{_LATIN}])(?P<a>\*|\*\*\*)(?![\s*])[^*\n]*+(?<![\s\\])(?P=a)(?![*0-9])"
    rf"|(?<![\\*{_LATIN}])(?P<b>\*\*)(?![\s*])[^*\n]*+(?<![\s\\])\*\*(?!\*)"
    rf"|(?<![\\*])(?P<c>\*\*)(?![\s*])[^*\n]*+(?<![\s\\])\*\*(?![*{_LATIN}])"
    rf"|(?<![\\_{_LATIN}])(?P<d>_{{1,3}})(?![\s_])[^_\n]*+(?<![\s\\])(?P=d)(?![_{_LATIN}])"
    r"|(?<![\\])(?P<e>~~)(?![\s~])[^~\n]*+(?<![\s\\])~~(?!~(?!~))"
    r"|(?<![\\`])(?P<f>``?)(?![\s`])[^`\n]*+(?<!\s)(?P=f)(?!`)"
)


def marks(text: str) -> list[Edit]:
    r"""The edits that remove the markup of a text, in order and without overlaps.

    >>> [text for _, _, text in marks("<p>up <b>20</b>&#37;, <i>not</i> 3<b")]
    ['\n\n', '', '', '%', '', '']
    """
    found: list[Edit] = []
    if "<" in text and ">" in text:
        found += tags(text)
    if "&" in text and ";" in text:
        found += _entities(text)
    if "]" in text and "](" in text:  # one character is found in a fiftieth of the time of two
        found += _links(text)
    if "\\" in text:
        found += [Edit(*match.span(), "") for match in _ESCAPE.finditer(text)]
    if "*" in text or "_" in text or "`" in text or ("~" in text and "~~" in text):
        found += _emphasis(text)
    return apart(found)


def break_of(name: str) -> str:
    r"""The replacement of a tag: nothing for an inline element.

    >>> break_of("b"), break_of("p"), break_of("td"), break_of("br")
    ('', '\n\n', ' | ', '\n')
    """
    return BREAK if name in _BLOCKS else CELL if name in _CELLS else "\n" if name == "br" else ""


def decoded(entity: str) -> str:
    """The decoded entity, given with its ampersand; itself if it is unknown in HTML."""
    from html import unescape

    return unescape(entity)


def tags(text: str) -> Iterator[Edit]:
    """The edits that remove tags, comments, scripts and styles."""
    unclosed: set[str] = set()  # end tags already searched for up to the end of the text, so that the time is linear
    position = 0
    while (start := text.find("<", position)) >= 0:
        position = start + 1
        if text.startswith("<!--", start):
            end = -1 if "-->" in unclosed else text.find("-->", start)
            if end < 0:
                unclosed.add("-->")
                continue
            position = end + 3
            yield Edit(start, position, "")
            continue
        tag = _TAG.match(text, start)
        if tag is None:
            name = _NAMED_IN_ANGLES.match(text, start)
            if name is not None:
                position = name.end()
                yield Edit(start, start + 1, "(")
                yield Edit(position - 1, position, ")")
            continue
        position = tag.end()
        element = (tag["name"] or "").lower()
        opening = not tag["close"]
        if element in _UNREAD and opening and element not in unclosed:
            closing = _CLOSING[element].search(text, position)
            if closing is None:
                unclosed.add(element)
            else:
                position = closing.end()
        if element == "br" and (source_end := _LINE_END.match(text, position)) is not None:
            position = source_end.end()
        yield Edit(start, position, break_of(element) if opening or element not in _CELLS else "")


_LINE_END = Pattern(r"[ \t]*\r?\n")  # of the source, after a line end of the text
_CLOSING = {name: Pattern(rf"</{name}\s*>", re.IGNORECASE) for name in _UNREAD}


def _links(text: str) -> Iterator[Edit]:
    """The edits that remove the addresses of Markdown links, and images."""
    for match in _LINK.finditer(text):
        if text[match.start()] == "!":
            yield Edit(*match.span(), "")
        else:
            yield Edit(match.start(), match.start(1), "")
            yield Edit(match.end(1), match.end(), "")


def _entities(text: str) -> Iterator[Edit]:
    for place in places(text, "&"):
        match = _ENTITY.match(text, place)
        said = "" if match is None else decoded(f"&{match[1]};")
        if match is not None and said != f"&{match[1]};":
            yield Edit(*match.span(), said)


def _emphasis(text: str) -> Iterator[Edit]:
    done = 0
    for place in _MARKS.finditer(text):
        match = _EMPHASIS.match(text, place.start()) if place.start() >= done else None
        if match is None:
            continue
        done = match.end()
        mark = len(match[match.lastgroup or 0])
        yield Edit(match.start(), match.start() + mark, "")
        yield Edit(match.end() - mark, match.end(), "")
