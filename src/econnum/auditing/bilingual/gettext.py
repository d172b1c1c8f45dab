"""PO files of gettext, read by Babel."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from io import BytesIO

from econnum.auditing.bilingual.languages import check_readable
from econnum.auditing.pairs import TextPair
from econnum.errors import BilingualFileError, shown

__all__ = ["messages"]


_CHARSET = re.compile(rb"charset=([A-Za-z0-9_.:-]+)")
_LINE = re.compile(r'\s*(?:#.*|(?:msg(?:id|id_plural|str|ctxt)(?:\[[0-9]+\])?\s*)?"(?:[^"\\]|\\.)*"\s*)?')
_CHECK = "check it with `msgfmt -c`"


def messages(data: bytes) -> Iterator[TextPair]:
    """The messages of a PO file in order, each plural form as a pair of its own; obsolete ones are skipped."""
    from babel.messages.pofile import PoFileError, read_po

    _check_lines(data)
    try:
        catalog = read_po(BytesIO(data.removeprefix(BOM_UTF8)), ignore_obsolete=True, abort_invalid=True)
    except PoFileError as error:
        raise BilingualFileError(f"broken PO: {error}", _CHECK, error.lineno + 1) from None
    except (ValueError, LookupError) as error:
        raise BilingualFileError(f"broken PO: {error}", _CHECK) from None
    check_readable([catalog.locale_identifier])
    for message in catalog:
        if message.id:
            yield from _pairs(message.id, message.string or "", message.context, message.lineno, fuzzy=message.fuzzy)


def _check_lines(data: bytes) -> None:
    """Raise a `BilingualFileError` for a wrong encoding, and for a line that Babel would read without its last figure.

    Babel takes the first and the last character of a text for its quotation marks, also where one is missing.
    """
    found = _CHARSET.search(data)
    charset = found[1].decode() if found else "utf-8"
    try:
        text = data.removeprefix(BOM_UTF8).decode(charset)
    except LookupError:
        raise BilingualFileError(f"broken PO: unknown charset {charset!r:.40}", "name one in the header") from None
    except UnicodeDecodeError:
        raise BilingualFileError(
            f"the PO file is not {charset.upper()}", "name its charset in the header: Content-Type"
        ) from None
    for number, line in enumerate(text.split("\n"), 1):
        if _LINE.fullmatch(line) is None:
            raise BilingualFileError(f"broken PO: {shown(line)}", _CHECK, number)


def _pairs(
    source: str | tuple[str, ...] | list[str],
    target: str | tuple[str, ...] | list[str],
    context: str | None,
    line: int | None,
    *,
    fuzzy: bool,
) -> Iterator[TextPair]:
    sources = [source] if isinstance(source, str) else [*source]
    targets = [target] if isinstance(target, str) else [*target]
    for number, text in enumerate(targets):
        own = sources[0] if number == 0 and len(targets) > 1 else sources[-1]
        name = context or str(line)
        state = "untranslated" if not text.strip() else "fuzzy" if fuzzy else "translated"
        yield TextPair(
            own, text, f"{name}[{number}]" if len(targets) > 1 else name, line, state, translated=bool(text.strip())
        )
