"""`read_bilingual` reads the segments of a bilingual file; the content says which format it is."""

from __future__ import annotations

from os import PathLike

from econnum.arguments import expect
from econnum.auditing.bilingual import gettext, sheets, tmx, xliff
from econnum.auditing.bilingual.languages import Languages
from econnum.auditing.bilingual.xml import Tree, local_name, parsed
from econnum.auditing.pairs import TextPair, columns_of
from econnum.errors import BilingualFileError, ValueFieldError

__all__ = ["content", "is_xml", "read_bilingual", "xliff_tree"]

_READ = "give XLIFF, TMX, PO or .xlsx, or two texts"
_LANGUAGES = "give the tags of two languages, such as ('zh', 'en')"
_COLUMNS = "give the names of two columns, such as ('source', 'target')"
_ZIP = b"PK\x03\x04"
_XML_HEADS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<", b"\xfe\xff\0<", b"<\0", b"\0<")


def read_bilingual(
    file: str | PathLike[str] | bytes, *, languages: Languages | None = None, columns: tuple[str, str] | None = None
) -> list[TextPair]:
    """The segments of a bilingual file, from its path or its content: XLIFF 1.2 or 2.x, TMX, PO or .xlsx.

    >>> po = '''msgid "Sales rose 5%"
    ... msgstr "销售额增长6%"'''
    >>> [(pair.source, pair.target, pair.state) for pair in read_bilingual(po.encode())]
    [('Sales rose 5%', '销售额增长6%', 'translated')]

    The file declares its source and its target language.  Where it has more than two, `languages` chooses them by their
    tags.  `columns` are the names of the two columns of a spreadsheet.  Raises a `BilingualFileError` for a file that
    is broken, is not bilingual, or has other languages than Chinese and English, a `MissingExtraError` without the
    extra `bilingual` (PO needs no extra), and what `open` raises.
    """
    languages = columns_of("languages", languages, _LANGUAGES)
    columns = columns_of("columns", columns, _COLUMNS)
    data = content(file)
    if data.startswith(_ZIP):
        if b"word/document.xml" in data:
            raise BilingualFileError("a Word document has one text", _READ)
        return [*sheets.rows(data, columns, languages)]
    if is_xml(data):
        tree = parsed(data)
        if _kind(tree) == "xliff":
            return [segment.pair for segment in xliff.segments(tree, languages)]
        if _kind(tree) == "tmx":
            return [*tmx.units(tree, languages)]
        raise BilingualFileError(f"the XML is <{local_name(tree.getroot())}>", _READ)
    if b"msgid" in data:
        return [*gettext.messages(data)]
    raise BilingualFileError("this is no bilingual file", _READ)


def content(file: object) -> bytes:
    """The bytes of a file that a caller gives by its path or its content."""
    expect("file", file, str | PathLike | bytes, "give the path of a file, or its content as bytes")
    if isinstance(file, bytes):
        return file
    assert isinstance(file, str | PathLike)
    try:
        with open(file, "rb") as opened:
            return opened.read()
    except ValueError as error:  # such as a NUL in the path
        raise ValueFieldError("file", file, f"give the path of a file ({error})") from None


def is_xml(data: bytes) -> bool:
    """Whether a file is XML, in UTF-8 or UTF-16, or at least begins so."""
    return data.lstrip(b" \t\r\n").startswith(_XML_HEADS)


def xliff_tree(data: bytes) -> Tree:
    """The document of an XLIFF file; raises a `BilingualFileError` for any other file."""
    tree = parsed(data) if is_xml(data) else None
    if tree is None or _kind(tree) != "xliff":
        raise BilingualFileError("this is no XLIFF file", "notes are written to XLIFF 1.2 and 2.x")
    return tree


def _kind(tree: Tree) -> str:
    return local_name(tree.getroot()).lower()
