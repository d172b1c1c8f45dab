"""The list that `extract` returns: a subclass of `list` that a notebook shows as a table."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, SupportsIndex, overload

from econnum.mention import AnyMention, Mention

__all__ = ["Mentions"]

_COLUMNS = ("text", "kind", "value", "unit", "modifier", "change")


class Mentions(list[Mention]):
    """Mentions in order: a list that a notebook shows as a table, and that equals a plain list of the same mentions.

    >>> from econnum import extract
    >>> type(extract("5%, 6% and 7%")[1:]).__name__
    'Mentions'

    To a type checker it is a `list[Mention]` whose items, by iteration or by index, are `AnyMention`.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        def __iter__(self) -> Iterator[AnyMention]: ...

    @overload
    def __getitem__(self, place: SupportsIndex, /) -> AnyMention: ...
    @overload
    def __getitem__(self, place: slice, /) -> Mentions: ...
    def __getitem__(self, place: SupportsIndex | slice, /) -> Mention | Mentions:
        return Mentions(super().__getitem__(place)) if isinstance(place, slice) else super().__getitem__(place)

    def _repr_html_(self) -> str:
        head = "".join(f'<th scope="col">{column}</th>' for column in _COLUMNS)
        rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in _cells(m))}</tr>" for m in self)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _cells(mention: Mention) -> tuple[str, ...]:
    """The cells of a mention; the bounds replace the value if the text states no single figure."""
    record = mention.to_dict()
    change = record["change"]
    value = record["value"] or f"{record['low']} – {record['high']}"
    told = "" if change is None else " ".join(filter(None, (change["direction"], change["basis"], change["reading"])))
    return mention.text, mention.kind, value, record["unit"] or "", record["modifier"], told
