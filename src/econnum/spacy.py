"""The spaCy component: `nlp.add_pipe("econnum")`, which the entry point `spacy_factories` finds without an import."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

from econnum.engine.reader import Reader
from econnum.extras import optional
from econnum.mention import Record
from econnum.values import Kind

with optional("spacy"):
    from spacy.language import Language
    from spacy.tokens import Doc, Span, SpanGroup
    from spacy.util import filter_spans

__all__ = ["LABELS", "Figures", "make"]

LABELS = {
    "money": "MONEY", "percentage": "PERCENT", "percentage_points": "PERCENT", "quantity": "QUANTITY",
    "count": "CARDINAL", "number": "CARDINAL", "multiple": "CARDINAL", "fraction": "CARDINAL", "top": "CARDINAL",
    "ordinal": "ORDINAL", "rank": "ORDINAL", "period": "DATE",
}  # fmt: skip
"""The labels of entities by kind, as in the English models of spaCy; an identifier is no entity."""

KEY = "econnum"


class Figures:
    """A component that adds the figures of a text as `doc.spans["econnum"]`, with their kinds as labels.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> _ = nlp.add_pipe("econnum")
    >>> doc = nlp("Exports rose 20.4%.")
    >>> [(span.text, span.label_, span._.econnum["value"]) for span in doc.spans["econnum"]]
    [('20.4%', 'percentage', '20.4')]

    `span._.econnum` is the record of the figure, which is kept in `doc.user_data["econnum"]`, in plain types that spaCy
    serializes.  A span consists of whole tokens, so it may be longer than its figure.  With `annotate_ents` the figures
    are entities, too, in place of those that they overlap.
    """

    def __init__(self, reader: Reader, *, annotate_ents: bool = False) -> None:
        self._reader = reader
        self._annotate_ents = annotate_ents

    def __call__(self, doc: Doc) -> Doc:
        """The document with its figures."""
        records = [mention.to_dict() for mention in self._reader.extract(doc.text)]
        doc.user_data[KEY] = records
        doc.spans[KEY] = SpanGroup(doc, name=KEY, spans=[_span(doc, record, record["kind"]) for record in records])
        if self._annotate_ents:
            labelled = [(record, LABELS.get(record["kind"])) for record in records]
            mine = filter_spans([_span(doc, record, label) for record, label in labelled if label is not None])
            taken = {token.i for span in mine for token in span}
            doc.ents = [*mine, *(span for span in doc.ents if taken.isdisjoint(token.i for token in span))]
        return doc


def _span(doc: Doc, record: Record, label: str) -> Span:
    start, end = record["start"], record["end"]
    span = doc.char_span(start, end, label=label, span_id=str(start), alignment_mode="expand")
    assert span is not None, "a span with the characters of the text"
    return span


def _record(span: Span) -> Record | None:
    """The record of a figure, and of another span that of the first figure in it."""
    records: list[Record] = span.doc.user_data.get(KEY, [])
    same = (one for one in records if str(one["start"]) == span.id_)
    inside = (one for one in records if span.start_char <= one["start"] and one["end"] <= span.end_char)
    return next(chain(same, inside), None)


# The annotations are no strings, which older versions of spaCy could not evaluate.
@Language.factory(  # type: ignore[untyped-decorator]
    "econnum",
    default_config={
        "language": None, "kinds": None, "default_currency": None, "reference_date": None, "annotate_ents": False
    },
    assigns=["doc.spans", "doc.user_data"],
)  # fmt: skip
def make(
    nlp: Language,
    name: str,
    language: str | None,
    kinds: Sequence[Kind] | None,
    default_currency: str | None,
    reference_date: str | None,
    annotate_ents: bool,
) -> Figures:
    """The component with the settings of its configuration, which are those of a `Reader` in JSON types."""
    today = None if reference_date is None else date.fromisoformat(reference_date)
    reader = Reader(language=language, kinds=kinds, default_currency=default_currency, reference_date=today)
    return Figures(reader, annotate_ents=annotate_ents)


Span.set_extension("econnum", getter=_record, force=True)
