"""`Audit`: the comparison of two texts, which can be shown as a page."""

from __future__ import annotations

from dataclasses import dataclass

from econnum.arguments import expect
from econnum.auditing.model import Comparison
from econnum.auditing.report.html import Entry, fragment, page
from econnum.errors import ValueFieldError
from econnum.mention import language_of

__all__ = ["Audit"]


@dataclass(frozen=True, slots=True)
class Audit(Comparison):
    """The result of comparing two texts: the pairs of figures and the findings.

    `source_mentions` and `target_mentions` are all figures of the two texts, in order.
    """

    def to_html(self, *, title: str = "econnum audit", language: str = "en") -> str:
        """A self-contained page for a browser: both texts side by side, the figures linked and marked by class.

        `language` is that of the page, `en` or `zh`.
        """
        expect("title", title, str, "give a str")
        known = language_of(language)
        if known is None:
            raise ValueFieldError("language", language, "give one of en, zh")
        return page([Entry(title, self)], title=title, language=known)

    def _repr_html_(self) -> str:
        return fragment(self)
