"""The text of a Word document (.docx), opened by python-docx."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from econnum.arguments import expect
from econnum.auditing.bilingual.packages import checked
from econnum.auditing.bilingual.xml import Element, parsed
from econnum.errors import BilingualFileError
from econnum.extras import optional

__all__ = ["read_docx"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# Text that is not part of the accepted document, or stands in the document a second time.
_UNREAD = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", f"{_W}pPr", f"{_W}rPr", _FALLBACK})
_CHARACTERS = {
    f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-",
}  # fmt: skip
_NOTES = ("footnotes", "endnotes")
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_docx(data: bytes) -> str:
    """The text of a Word document: its paragraphs, tables, text boxes, footnotes and endnotes, as if all tracked
    changes were accepted.

    Paragraphs are separated by blank lines; a row of a table is one paragraph, with a tab between its cells.  Headers,
    footers and comments are skipped.  Raises a `BilingualFileError` if the file is broken, and a `MissingExtraError`
    without the extra `bilingual`.
    """
    expect("data", data, bytes, "give the bytes of a .docx file")
    with optional("bilingual"):
        import docx
    try:
        package = docx.Document(BytesIO(checked(data, "word/document.xml"))).part
        notes = [
            parsed(relation.target_part.blob).getroot()
            for relation in package.rels.values()
            if relation.reltype.endswith(_NOTES) and not relation.is_external
        ]
        roots = [package.element.body, *notes]
    except BilingualFileError:
        raise
    except Exception as error:  # python-docx raises whatever a broken part makes it stumble over
        raise BilingualFileError(f"broken Word document: {type(error).__name__}", "save the file again") from None
    found = (text.strip() for root in roots for text in _paragraphs(root))
    return "\n\n".join(text for text in found if text)


def _paragraphs(element: Element) -> Iterator[str]:
    """The texts of the paragraphs and rows inside an element."""
    for child in element:
        if child.tag in _UNREAD or child.get(f"{_W}type") in _SEPARATORS:
            continue
        if child.tag == f"{_W}p":
            yield _text(child)
            yield from (text for box in child.iter(f"{_W}txbxContent") if _is_read(box) for text in _paragraphs(box))
        elif child.tag == f"{_W}tr":
            cells = ("\n".join(_paragraphs(cell)).strip() for cell in child.iterfind(f"{_W}tc"))
            yield "\t".join(cells)
        else:
            yield from _paragraphs(child)


def _is_read(element: Element) -> bool:
    return all(above.tag not in _UNREAD for above in element.iterancestors())


def _text(element: Element) -> str:
    """The text of a paragraph, without that of the text boxes that are anchored in it."""
    parts = []
    for child in element:
        if child.tag == f"{_W}t":
            parts.append(child.text or "")
        elif child.tag in _CHARACTERS:
            parts.append(_CHARACTERS[child.tag])
        elif child.tag not in _UNREAD and child.tag != f"{_W}txbxContent":
            parts.append(_text(child))
    return "".join(parts)
