"""What `econnum audit` compares: two texts, the lines of a file of pairs, or the segments of a bilingual file."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from econnum.auditing.bilingual.files import read_bilingual
from econnum.auditing.bilingual.word import read_docx
from econnum.auditing.pairs import TextPair, read_pairs
from econnum.cli.columns import TableError, records
from econnum.cli.command import CommandError
from econnum.cli.inputs import opened_bytes, opened_text, read
from econnum.cli.progress import Progress
from econnum.cli.texts import markup_of
from econnum.errors import BilingualFileError, MissingExtraError

if TYPE_CHECKING:
    from econnum.engine.plain import Markup

__all__ = ["listed", "segments", "text_of", "unskipped"]

LOCKED, UNTRANSLATED = "locked", "untranslated"
"""The words of `--skip` that are no states of a format."""

_WORD = ".docx"


def text_of(path: str, encoding: str | None) -> tuple[str, Markup]:
    """The text of a file, and what in it is markup, by its ending; of a Word document, its text alone."""
    if os.path.splitext(path)[1].lower() == _WORD:
        try:
            return read_docx(_content(path)), "auto"
        except (BilingualFileError, MissingExtraError) as error:
            raise CommandError(path, error) from error
    return read(path, encoding), markup_of(path)


def _content(path: str) -> bytes:
    """The bytes of a file, or of standard input."""
    with opened_bytes(path) as file:
        return file.read()


def listed(
    path: str, form: str, encoding: str | None, columns: tuple[str, str] | None, progress: Progress
) -> Iterator[TextPair]:
    """The pairs of a file with a pair a line, as they come."""
    with opened_text(path, encoding, progress) as given:
        try:
            yield from read_pairs(records(given.pieces), form=form, columns=columns)
        except TableError as error:
            raise CommandError(path, error) from error


def segments(
    path: str, languages: tuple[str, str] | None, columns: tuple[str, str] | None
) -> tuple[bytes, list[TextPair]]:
    """The content of a bilingual file, and its segments."""
    data = _content(path)
    try:
        return data, read_bilingual(data, languages=languages, columns=columns)
    except (BilingualFileError, MissingExtraError) as error:
        raise CommandError(path, error) from error


def _reason(pair: TextPair, skip: Sequence[str]) -> str | None:
    """The word of `--skip` for which a segment is left out: locked, untranslated or its state; None if it is not."""
    if pair.locked and LOCKED in skip:
        return LOCKED
    if not pair.translated and UNTRANSLATED in skip:
        return UNTRANSLATED
    return pair.state if pair.state is not None and pair.state in skip else None


def unskipped(pairs: Sequence[TextPair], skip: Sequence[str], counts: Counter[str]) -> list[TextPair]:
    """The segments that are compared; the others are counted by the reason."""
    kept = []
    for pair in pairs:
        reason = _reason(pair, skip)
        if reason is None:
            kept.append(pair)
        else:
            counts[reason] += 1
    return kept
