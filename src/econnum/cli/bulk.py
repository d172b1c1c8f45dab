"""The columns of the texts of a command, made in so many processes, each with the texts that its rows stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from econnum.cli.texts import Text

if TYPE_CHECKING:
    from econnum.bulk.columns import Columns
    from econnum.bulk.reading import Work
    from econnum.engine.reader import Reader

__all__ = ["columns_of_texts"]

ReaderOf = Callable[[str], "Reader"]
"""The reader of texts of a form."""


def columns_of_texts(
    found: Iterable[Text], reader_of: ReaderOf, jobs: int | None, work: Work
) -> Iterator[tuple[Mapping[int, Text], Columns]]:
    """The columns that `work` makes of the texts, each with these texts by the number that its `source` has."""
    for (form, live), alike in groupby(found, key=attrgetter("form", "live")):
        yield from _of_form(alike, reader_of(form), jobs, work, one_by_one=live and jobs == 1)


def _of_form(
    found: Iterable[Text], reader: Reader, jobs: int | None, work: Work, *, one_by_one: bool
) -> Iterator[tuple[Mapping[int, Text], Columns]]:
    from econnum.bulk.reading import read

    held: dict[int, Text] = {}

    def given() -> Iterator[str]:
        for place, text in enumerate(found):
            held[place] = text
            yield text.text

    first = 0  # the place of the first that is held
    for columns, following in read(given(), work=work, reader=reader, jobs=jobs, one_by_one=one_by_one):
        yield held, columns
        for place in range(first, following):
            del held[place]
        first = following
