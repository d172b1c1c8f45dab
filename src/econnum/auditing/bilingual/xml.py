"""XML of strangers, parsed without entities, DTDs and network, and the text of a segment without its inline codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from econnum.errors import BilingualFileError
from econnum.extras import optional

__all__ = ["XML_LANG", "Element", "Tree", "local_name", "parsed", "text_of", "written"]

Element = Any  # lxml has no types of its own
Tree = Any

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def parsed(data: bytes) -> Tree:
    """The document; raises a `BilingualFileError` for broken XML, and for XML that declares entities.

    A few entities that refer to one another can stand for gigabytes of text ("billion laughs"), or for another file.
    No bilingual format needs any, so such a file is refused.
    """
    with optional("bilingual"):
        from lxml import etree
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, dtd_validation=False, no_network=True, huge_tree=False,
        strip_cdata=False, remove_blank_text=False,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        problem = str(error.msg).partition(", line ")[0]  # which the error says by itself
        raise BilingualFileError(f"broken XML: {problem}", "export the file again", error.lineno or None) from None
    except ValueError as error:
        raise BilingualFileError(f"broken XML: {error}", "export the file again") from None
    tree = root.getroottree()
    dtd = tree.docinfo.internalDTD
    if dtd is not None and next(iter(dtd.iterentities()), None) is not None:
        raise BilingualFileError("the XML declares entities", "export the file again, without a DTD")
    return tree


def written(tree: Tree) -> bytes:
    """The bytes of a document, in its own encoding."""
    from lxml import etree

    return bytes(
        etree.tostring(
            tree, encoding=tree.docinfo.encoding or "UTF-8", xml_declaration=True, standalone=tree.docinfo.standalone
        )
    )


def local_name(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment or a processing instruction."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def text_of(element: Element, instead: Callable[[Element, str], str | None]) -> str:
    """The text of a segment; `instead` says what replaces an inline element, or None where its content is text."""
    parts = [element.text or ""]
    for child in element:
        name = local_name(child)
        replaced = instead(child, name) if name else ""
        if replaced == " " and (parts[-1][-1:].isspace() or (child.tail or "")[:1].isspace()):
            replaced = ""
        parts.append(text_of(child, instead) if replaced is None else replaced)
        parts.append(child.tail or "")
    return "".join(parts)
