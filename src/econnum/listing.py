"""The list that `extract` gives: a list like any other, which a notebook shows as a table."""

from __future__ import annotations

from html import escape

from econnum.mention import Mention

__all__ = ["Mentions"]

_COLUMNS = ("text", "kind", "value", "unit", "modifier", "change")


class Mentions(list[Mention]):
    """Mentions in order; equal to a plain list of the same."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        head = "".join(f'<th scope="col">{column}</th>' for column in _COLUMNS)
        rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in _cells(m))}</tr>" for m in self)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _cells(mention: Mention) -> tuple[str, ...]:
    """What the columns show of a mention; bounds stand for a value where the text states none."""
    record = mention.to_dict()
    change = record["change"]
    value = record["value"] or f"{record['low']} – {record['high']}"
    told = "" if change is None else " ".join(filter(None, (change["direction"], change["basis"], change["reading"])))
    return mention.text, mention.kind, value, record["unit"] or "", record["modifier"], told
