"""The page of `econnum extract --format html`: each text with its figures highlighted, and a table of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TextIO

from econnum.cli.inputs import STANDARD_INPUT
from econnum.cli.texts import Text
from econnum.explanation import Explanation, chosen_labels, shown_of_all
from econnum.rendering.document import escape, foot, head
from econnum.rendering.highlights import columns_of, section
from econnum.rendering.labels import Labels

__all__ = ["write_page"]


def write_page(
    found: Iterable[tuple[Text, Explanation]], out: TextIO, *, labels: Labels | None, explained: bool
) -> None:
    """Write a section for each file, or for each row of a table, as soon as it was read."""
    out.write(head("econnum", labels or "en"))
    for (name, key), parts in groupby(found, key=lambda part: (part[0].name, part[0].id)):
        read = list(parts)
        words = labels or chosen_labels(None, (mention for _, found in read for mention in found.mentions))
        if name != STANDARD_INPUT:
            out.write(f"<h2>{escape(name if key is None else f'{name}, {key}')}</h2>\n")
        texts = [(text.text, shown_of_all(found, words, explained=explained)) for text, found in read]
        out.write(section(texts, words, columns_of(words, explained=explained)))
    out.write(foot())
