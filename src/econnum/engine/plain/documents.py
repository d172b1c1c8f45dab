"""Whole HTML and Markdown documents: the text in their source, found by the parsers of other projects.

Both parsers report the position of each piece of text: justhtml parses HTML like a browser, and pyromark is
pulldown-cmark for Markdown.  The extra `econnum[markup]` installs them; they are imported on first use.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any, Literal

from econnum.engine.fold import without_moving
from econnum.engine.plain.markup import BREAK, CELL, break_of, decoded, tags
from econnum.engine.plain.offsets import Edit, apart
from econnum.errors import MissingExtraError
from econnum.lang.patterns import Pattern

__all__ = ["Form", "need", "parsed"]

Form = Literal["html", "markdown"]
_PARSERS: dict[str, str] = {"html": "justhtml", "markdown": "pyromark"}

_UNREAD = frozenset({"iframe", "noembed", "noframes", "noscript", "script", "style", "template", "xmp"})
_AS_TYPED = frozenset({"pre", "textarea", "listing"})
_WEIGHTS = {"": 0, CELL: 1, "\n": 2, BREAK: 3}
_LINE_END = Pattern(r"[ \t\f]*\n[ \t\f\n]*")
_REFERENCE = Pattern(r"&(?:(?P<code>#[0-9]+;?|#[xX][0-9a-fA-F]+;?)|(?P<name>[A-Za-z][A-Za-z0-9]{0,31};?))")
_WIDE = Pattern(r"[\u2e80-\uffef]")


def need(markup: str | None) -> None:
    """Raise a `MissingExtraError` if the parser of this kind of document is not installed."""
    package = _PARSERS.get(markup or "")
    if package is not None and find_spec(package) is None:
        raise MissingExtraError(package, "markup")


def parsed(text: str, form: Form) -> list[Edit]:
    r"""The edits that leave only the text of a document, with line ends between blocks and bars between cells.

    >>> [edit.new for edit in parsed("<p>up <b>5</b>&#37;<script>x = 3</script><p>down", "html")]
    ['\n\n', '', '', '%', '\n\n']
    """
    return apart(_html(text) if form == "html" else _markdown(text))


def _html(text: str) -> Iterator[Edit]:
    done = 0
    for offset, data, between, typed in sorted(_pieces(text)):
        if offset < done:
            continue
        if offset > done:
            yield Edit(done, offset, between)
        done = offset
        for edit in _aligned(text, offset, data):
            yield from () if typed else _unwrapped(text, done, edit.start)
            done = edit.end
            if edit.start < edit.end:
                yield edit
    if done < len(text):
        yield Edit(done, len(text), "")


def _pieces(text: str) -> Iterator[tuple[int, str, str, bool]]:
    """The pieces of text: the start and the content of each, its separator from the one before, and whether its line
    ends are part of the text.
    """
    from justhtml import JustHTML

    between = BREAK
    stack: list[tuple[Any, bool, bool]] = [
        (JustHTML(text, sanitize=False, track_node_locations=True).root, False, False)
    ]
    while stack:
        node, typed, closing = stack.pop()
        name = node.name.lower()
        if name == "#text":
            if node.data and (typed or not node.data.isspace() or not between):
                yield node.origin_offset or 0, node.data, between, typed
                between = ""
            continue
        if name in _UNREAD:
            continue
        between = max(between, break_of(name), key=_WEIGHTS.__getitem__)
        if not closing:
            stack.append((node, typed, True))
            inner = typed or name in _AS_TYPED
            stack += [(child, inner, False) for child in reversed(node.children or ())]


def _aligned(text: str, offset: int, data: str) -> Iterator[Edit]:
    """The edits that decode the references in a piece of text, and finally an empty edit at its end."""
    done = len(data) if text.startswith(data, offset) else 0
    offset += done
    while done < len(data):
        at = text.find("&", offset, offset + len(data) - done)
        if at < 0 or text[offset:at] != data[done : done + at - offset]:
            break
        done, offset = done + at - offset, at
        end = _reference_end(text, at)
        said = decoded(text[at:end])
        if not data.startswith(said, done):
            break
        if end > at + 1:
            yield Edit(at, end, without_moving(said))
        offset, done = end, done + len(said)
    end = min(offset + len(data) - done, len(text))
    yield Edit(end, end, "")


def _reference_end(text: str, at: int) -> int:
    """The end of a character reference, which needs no semicolon; a lone ampersand is one character."""
    from html.entities import html5

    match = _REFERENCE.match(text, at)
    if match is None:
        return at + 1
    if match["code"]:
        return match.end()
    known = (end for end in range(match.end(), at + 1, -1) if text[at + 1 : end] in html5)
    return next(known, at + 1)


def _unwrapped(text: str, start: int, end: int) -> Iterator[Edit]:
    """The edits that replace line ends of the source by blanks."""
    for match in _LINE_END.finditer(text, start, end):
        wide = _WIDE.match(text[match.start() - 1 : match.start()]) and _WIDE.match(text, match.end())
        yield Edit(*match.span(), "" if wide else " ")


_BLOCKS = frozenset(
    {"Paragraph", "Heading", "BlockQuote", "CodeBlock", "HtmlBlock", "List", "Item", "FootnoteDefinition", "Table",
     "TableHead", "TableRow", "DefinitionList", "DefinitionListTitle", "DefinitionListDefinition"}
)  # fmt: skip
_LEFT_OUT = frozenset({"Image", "MetadataBlock"})


def _markdown(text: str) -> Iterator[Edit]:
    import pyromark

    options = (
        pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_TASKLISTS
        | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
    )  # fmt: skip
    data = text.encode("utf-8", "replace")
    source, places = data.decode(), _Places(data)
    done, between, left_out = 0, BREAK, 0
    event: Any
    for event, reach in pyromark.events_with_range(source, options=options):
        kind, said = next(iter(event.items())) if isinstance(event, dict) else (event, None)
        if kind in {"Start", "End"}:
            name = next(iter(said)) if isinstance(said, dict) else said
            left_out += (name in _LEFT_OUT) * (1 if kind == "Start" else -1)
            edge = BREAK if name in _BLOCKS else CELL if name == "TableCell" else ""
            between = max(between, edge, key=_WEIGHTS.__getitem__)
            continue
        if left_out or kind not in {"Text", "Code", "InlineHtml", "Html", "SoftBreak", "HardBreak"}:
            continue
        start, end = places(reach["start"]), places(reach["end"])
        if start < done:
            continue
        if start > done:
            yield Edit(done, start, between)
        done, between = end, ""
        match kind:
            case "SoftBreak":
                yield from _unwrapped(text, start, end)
            case "HardBreak":
                yield Edit(start, end, "\n")
            case "Code":
                ticks = len(text[start:end]) - len(text[start:end].lstrip("`"))
                yield from (Edit(start, start + ticks, ""), Edit(end - ticks, end, ""))
            case "Text" if said != source[start:end]:
                yield Edit(start, end, without_moving(str(said)))
            case "InlineHtml" | "Html":
                yield from (Edit(start + a, start + b, new) for a, b, new in tags(text[start:end]))
    if done < len(text):
        yield Edit(done, len(text), "")


class _Places:
    """A converter of byte offsets to character offsets, fast for ascending offsets."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._plain = data.isascii()
        self._byte = self._character = 0

    def __call__(self, byte: int) -> int:
        if self._plain:
            return byte
        if byte < self._byte:
            self._byte = self._character = 0
        self._character += len(self._data[self._byte : byte].decode())
        self._byte = byte
        return self._character
