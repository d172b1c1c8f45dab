"""The spaCy component: `nlp.add_pipe("econnum")`, which the entry point `spacy_factories` finds without an import."""

from collections.abc import Sequence
from datetime import date

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
_MARK = "._."  # of the keys of custom attributes, which spaCy moves with their text: ("._.", name, start, end)


class Figures:
    """A component that adds the figures of a text as `doc.spans["econnum"]`, with their kinds as labels.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> _ = nlp.add_pipe("econnum")
    >>> doc = nlp("Exports rose 20.4%.")
    >>> [(span.text, span.label_, span._.econnum["value"]) for span in doc.spans["econnum"]]
    [('20.4%', 'percentage', '20.4')]

    `span._.econnum` is the record of the figure, which is kept in `doc.user_data` as a custom attribute, in plain
    types: spaCy serializes it, and moves it with its text where it joins or copies documents.  A span consists of whole
    tokens, so it may be longer than its figure.  With `annotate_ents` the figures are entities, too, in place of those
    that they overlap.
    """

    def __init__(self, reader: Reader, *, annotate_ents: bool = False) -> None:
        self._reader = reader
        self._annotate_ents = annotate_ents

    def __call__(self, doc: Doc) -> Doc:
        """The document with its figures."""
        records = [mention.to_dict() for mention in self._reader.extract(doc.text)]
        for key in filter(_is_ours, [*doc.user_data]):  # those of another reading
            del doc.user_data[key]
        doc.user_data.update({(_MARK, KEY, record["start"], record["end"]): record for record in records})
        doc.spans[KEY] = SpanGroup(doc, name=KEY, spans=[_span(doc, record, record["kind"]) for record in records])
        if self._annotate_ents:
            labelled = [(record, LABELS.get(record["kind"])) for record in records]
            mine = filter_spans([_span(doc, record, label) for record, label in labelled if label is not None])
            taken = {token.i for span in mine for token in span}
            doc.ents = [*mine, *(span for span in doc.ents if taken.isdisjoint(token.i for token in span))]
        return doc


def _span(doc: Doc, record: Record, label: str) -> Span:
    """The tokens of a figure; their id is the place of the figure in them, since one token can have two figures."""
    start, end = record["start"], record["end"]
    span = doc.char_span(start, end, label=label, alignment_mode="expand")
    assert span is not None, "a span with the characters of the text"
    span.id_ = str(start - span.start_char)
    return span


def _record(span: Span) -> Record | None:
    """The record of a figure, and of another span that of the first figure in it, with its place in this document."""
    known, first = span.doc.user_data, span.start_char
    inside = [key for key in known if _is_ours(key) and first <= key[2] and key[3] <= span.end_char]
    if not inside:
        return None
    key = next((key for key in inside if str(key[2] - first) == span.id_), min(inside))
    record: Record = known[key] | {"start": key[2], "end": key[3]}
    return record


def _is_ours(key: object) -> bool:
    return isinstance(key, tuple) and key[:2] == (_MARK, KEY)


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
