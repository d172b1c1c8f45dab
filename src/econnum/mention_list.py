"""The list that `extract` returns: a subclass of `list` that a notebook shows as the text with its figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, SupportsIndex, overload

from econnum.arguments import expect
from econnum.explanation import Explanation, chosen_labels, shown_of_all
from econnum.mention import AnyMention, Mention

if TYPE_CHECKING:
    from econnum.rendering.highlights import Shown
    from econnum.rendering.labels import Labels

__all__ = ["Mentions"]


class Mentions(list[Mention]):
    """Mentions in order: a list that a notebook shows as the text with its figures, and a table of them.

    >>> from econnum import extract
    >>> mentions = extract("5%, 6% and 7%")
    >>> type(mentions[1:]).__name__, mentions[1:].text
    ('Mentions', '5%, 6% and 7%')

    It equals a plain list of the same mentions.  `text` is the text that they were extracted from.  To a type checker
    it is a `list[Mention]` whose items, by iteration or by index, are `AnyMention`.
    """

    __slots__ = ("text",)

    def __init__(self, mentions: Iterable[Mention] = (), text: str = "") -> None:
        super().__init__(mentions)
        self.text = text

    if TYPE_CHECKING:

        def __iter__(self) -> Iterator[AnyMention]: ...

    @overload
    def __getitem__(self, place: SupportsIndex, /) -> AnyMention: ...
    @overload
    def __getitem__(self, place: slice, /) -> Mentions: ...
    def __getitem__(self, place: SupportsIndex | slice, /) -> Mention | Mentions:
        found = super().__getitem__(place)
        return Mentions(found, self.text) if isinstance(found, list) else found

    def to_html(self, *, title: str = "econnum", labels: Labels | None = None) -> str:
        """A page with the text, its figures highlighted by kind, and a table of them; it needs nothing from elsewhere.

        >>> from econnum import extract
        >>> extract("出口13204亿元").to_html()[:15]
        '<!DOCTYPE html>'

        `labels` is the language of its labels, en or zh; by default that of most of the figures.
        """
        from econnum.rendering.highlights import columns_of, on_page

        expect("title", title, str, "give a str")
        labels = chosen_labels(labels, self)
        return on_page(self.text, self._shown(labels), labels, columns_of(labels), title=title)

    def _repr_html_(self) -> str:
        from econnum.rendering.highlights import columns_of, in_notebook

        labels = chosen_labels(None, self)
        return in_notebook(self.text, self._shown(labels), labels, columns_of(labels))

    def _shown(self, labels: Labels) -> Shown:
        return shown_of_all(Explanation(tuple(iter(self)), (), self.text), labels, explained=False)
