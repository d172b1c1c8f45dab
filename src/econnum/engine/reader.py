"""The reader: the settings of a caller, and what is read with them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import MAXYEAR, MINYEAR, date
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, get_args, overload

from econnum.arguments import one_of
from econnum.engine import joined, pipeline, rows, typed_mentions
from econnum.engine.compose.count import LONELY
from econnum.engine.draft import Draft
from econnum.engine.plain import Markup, Plain, plain
from econnum.engine.plain.documents import need
from econnum.engine.source import Source
from econnum.engine.vocabulary import VOCABULARY, Vocabulary
from econnum.errors import ParseError, ValueFieldError
from econnum.explanation import Explanation, Suppression
from econnum.lexicon.currencies import CURRENCIES
from econnum.mention import Language, Mention, language_of
from econnum.mention_list import Mentions
from econnum.quantified import BaseValue
from econnum.vagueness import Vagueness
from econnum.values import Kind, Value
from econnum.words import LONGEST_WORD, Words

if TYPE_CHECKING:
    from econnum.observing.observe import Observations

__all__ = ["Reader", "explain", "extract", "extract_all", "located", "parse", "read_all", "rows_of_all"]

V = TypeVar("V", bound=Value)
_NOTHING = joined.Share([], 1)

# The kinds that a default unit may not have.
_NO_UNIT = frozenset({"period", "identifier", "ordinal", "rank", "fraction", "top"})
_CODES = frozenset(currency.code for currency in CURRENCIES)
_YEARS = range(MINYEAR + 9, MAXYEAR - 8)  # so that relative periods are within the calendar
_AFTER_A_FIGURE = "give a scale or a unit that may follow a figure, such as '亿', 'million', '元' or 'tonnes'"


class Reader:
    """A reader of figures with fixed settings; immutable and thread-safe.

    `language` is the language of every mention (by default that of its own or of the surrounding words; both languages
    are always read).  `kinds` keeps only mentions of these kinds.  `default_currency` is the ISO 4217 code of signs and
    words that several currencies share (`$`, `¥`, dollars, 元).  `reference_date` is the date of the text: with it,
    periods relative to that day (last year, 去年同期, 上月) are read, and without it ignored.
    `words` are additional units, classifiers, currencies and names; see `Words`.  `vagueness` is the tolerance of words
    such as 几 and dozens; see `Vagueness`.  `default_scale` and `default_unit` are for the cells of a table, as its
    header states them: they apply to a bare number; a number with its own scale gets only the unit.
    `markup` says which markup to remove: `auto` only unmistakable markup (`<b>`, `&nbsp;`, `**`), `html` or `markdown`
    that of a whole document, and None nothing; see docs/concepts.md.

    >>> [m.text for m in Reader(kinds={"money"}).extract("Exports rose 20.4% to $5 billion.")]
    ['$5 billion']
    >>> [m.value.currency for m in Reader(default_currency="HKD").extract("$5, US$5 及 5元")]
    ['HKD', 'USD', 'HKD']
    >>> [m.value.timex for m in Reader(reference_date=date(2023, 3, 1)).extract("去年7月, 上月 and last quarter")]
    ['2022-07', '2023-02', '2022-Q4']
    >>> [m.value.amount.value for m in Reader(default_unit="亿元").extract("10.00 | 2015 | 3万")]
    [Decimal('1.000E+9'), Decimal('2.015E+11'), Decimal('3E+4')]
    """

    __slots__ = (
        "_cell",
        "_choices",
        "_currency",
        "_kinds",
        "_language",
        "_markup",
        "_today",
        "_vagueness",
        "_vocabulary",
    )

    def __init__(
        self,
        *,
        language: str | None = None,
        kinds: Collection[Kind] | None = None,
        default_currency: str | None = None,
        reference_date: date | None = None,
        words: Words | None = None,
        vagueness: Vagueness | None = None,
        default_scale: str | None = None,
        default_unit: str | None = None,
        markup: Markup | None = "auto",
    ) -> None:
        code = language_of(language)
        if language is not None and code is None:
            raise ValueFieldError("language", language, f"give one of {', '.join(get_args(Language))}, or None")
        if isinstance(kinds, str) or not isinstance(kinds, Iterable | None):
            raise ValueFieldError("kinds", kinds, "give a collection of kinds, such as {'money'}")
        kept = None if kinds is None else tuple(kinds)
        for kind in kept or ():
            one_of("kinds", kind, get_args(Kind), f"give some of {', '.join(get_args(Kind))}")
        self._kinds = None if kept is None else frozenset(kept)
        currency = default_currency.upper() if isinstance(default_currency, str) else default_currency
        if currency is not None and (not isinstance(currency, str) or currency not in _CODES):
            raise ValueFieldError("default_currency", default_currency, "give an ISO 4217 code, such as 'HKD'")
        self._language: Language | None = code
        self._currency = currency
        if not isinstance(reference_date, date | None):
            raise ValueFieldError("reference_date", reference_date, "give a datetime.date, the day of the text")
        if reference_date is not None and reference_date.year not in _YEARS:
            raise ValueFieldError(
                "reference_date", reference_date, f"give a day from {_YEARS[0]} to {_YEARS[-1]}, the day of the text"
            )
        self._today = reference_date
        if words is not None and not isinstance(words, Words):
            raise ValueFieldError("words", words, "give a Words, such as Words(classifiers=['柜次'])")
        self._vocabulary = VOCABULARY if words is None else Vocabulary(words)
        if vagueness is not None and not isinstance(vagueness, Vagueness):
            raise ValueFieldError(
                "vagueness", vagueness, "give a Vagueness, such as Vagueness(few=(Decimal(2), Decimal(10)))"
            )
        self._vagueness = vagueness
        if markup is not None:
            one_of("markup", markup, get_args(Markup), f"give one of {', '.join(get_args(Markup))}, or None")
            need(markup)
        self._markup = markup
        self._choices: dict[str, Any] = {
            "language": code, "kinds": self._kinds, "default_currency": currency,
            "reference_date": reference_date, "words": words, "vagueness": vagueness,
            "default_scale": default_scale, "default_unit": default_unit, "markup": markup,
        }  # fmt: skip
        self._cell: Draft | None = None
        self._cell = self._one(default_scale, default_unit)

    def __repr__(self) -> str:
        usual = {"markup": "auto"}
        given = {name: value for name, value in self._choices.items() if value != usual.get(name)}
        if self._kinds is not None:
            given["kinds"] = sorted(self._kinds)
        return f"Reader({', '.join(f'{name}={value!r}' for name, value in given.items())})"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle only the settings: another process has the tables, and compiles the caller's words again."""
        return partial(Reader, **self._choices), ()

    def _one(self, scale: str | None, unit: str | None) -> Draft | None:
        """The figure 1 with the default scale and unit, as a draft; None without either."""
        if scale is None and unit is None:
            return None
        for name, word in (("default_scale", scale), ("default_unit", unit)):
            if word is not None and (not isinstance(word, str) or len(word) > LONGEST_WORD):
                raise ValueFieldError(name, word, _AFTER_A_FIGURE)
        for written in (f"1{scale or ''}{unit or ''}", f"1 {scale or ''} {unit or ''}"):
            kept, _ = self._read(plain(written))
            if len(kept) == 1 and 1 < kept[0].end - 1 == len(written.rstrip()) and kept[0].kind not in _NO_UNIT:
                return kept[0]
        field, given = ("default_scale", scale) if unit is None else ("default_unit", unit)
        raise ValueFieldError(field, given, _AFTER_A_FIGURE)

    def _read(self, text: Plain, ends: Sequence[int] = ()) -> tuple[list[Draft], list[Draft]]:
        """The figures of the text, and what was ignored; `ends` are those of the texts of which it is joined."""
        source = Source(text.text, self._vocabulary, text.folded, ends)
        return pipeline.read(source, today=self._today, vagueness=self._vagueness, cell=self._cell)

    def extract(self, text: str) -> Mentions:
        """Every figure of the text as a mention, in order; see `extract`."""
        made = plain(text, self._markup)
        kept, _ = self._read(made)
        return self._typed(text, self._wanted(kept), made.place)

    def _each(self, texts: Sequence[Plain], *, every_kind: bool = False) -> list[joined.Share]:
        """The figures of each of many texts, which are read together as far as nothing looks beyond a line."""
        found: list[joined.Share] = [_NOTHING] * len(texts)
        together = joined.blocks(texts) if self._vocabulary.within_lines else ([place] for place in range(len(texts)))
        for block in together:
            members = [texts[place] for place in block]
            ends = joined.ends(members)
            kept, _ = self._read(joined.join(members), ends)
            kept = kept if every_kind else self._wanted(kept)
            for place, share in zip(block, joined.shares(ends, kept), strict=True):
                found[place] = share
        return found

    def observe(self, text: str, *, strict: bool = True) -> Observations:
        """The figures of the text as rows of a table; see `observe`."""
        from econnum.observing.observe import observed

        return observed(self, text, strict=strict)

    def explain(self, text: str) -> Explanation:
        """What was read and what was ignored, with the reasons; see `explain`."""
        made = plain(text, self._markup)
        kept, passed = self._read(made)
        mentions = tuple(iter(self._typed(text, kept, made.place)))
        spans = [made.given(draft.start - 1, draft.end - 1) for draft in passed]
        suppressions = tuple(
            Suppression(start, end, text[start:end], draft.reason or "")
            for draft, (start, end) in zip(passed, spans, strict=True)
        )
        attachments = tuple(
            (mention.start, _attached(draft, text, made))
            for mention, draft in zip(mentions, kept, strict=True)
            if draft.row is not None
        )
        return Explanation(mentions, suppressions, text, attachments)

    @overload
    def parse(self, text: str) -> Value: ...
    @overload
    def parse(self, text: str, *, expect: type[V]) -> V: ...
    def parse(self, text: str, *, expect: type[V] | None = None) -> Value | V:
        """The value of a text that is a single expression; see `parse`."""
        value = self._only(text)
        return value if expect is None else _expected(text, value, expect)

    def _only(self, text: str) -> Value:
        """The value of a text that is a single expression; raises `ParseError` otherwise."""
        made = plain(text, self._markup)
        kept, passed = self._read(made)
        lonely = [draft for draft in passed if draft.reason is LONELY]
        if not kept and len(lonely) == 1:
            kept = [lonely[0].became("number", "number")]
        if not kept:
            reason = passed[0].reason if passed else None
            hint = f"it is {reason}" if reason else "it contains no figure"
            raise ParseError(text, text, f"{hint}; give one figure with its unit, such as '13204亿元' or '20.4%'")
        first = kept[0]
        begin, end = min(first.start, first.hedge_start) - 1, max(first.end, first.hedge_end) - 1
        if len(kept) > 1:
            second = slice(*made.given(kept[1].start - 1, kept[1].end - 1))
            raise ParseError(text, text[second], "it is a second figure; use extract() for texts")
        for start, stop in ((end, len(made.text)), (0, begin)):
            unread = made.text[start:stop]
            if unread.strip():
                start, stop = start + len(unread) - len(unread.lstrip()), stop - len(unread) + len(unread.rstrip())
                unread = text[slice(*made.given(start, stop))]
                raise ParseError(text, unread, "it is not part of the figure; use extract() for texts")
        [mention] = self._typed(made.text, [first])
        return mention.value

    @property
    def kinds(self) -> frozenset[Kind] | None:
        """The kinds of the mentions that are kept; None for all."""
        return self._kinds

    def _wanted(self, drafts: list[Draft]) -> list[Draft]:
        return drafts if self._kinds is None else [draft for draft in drafts if draft.kind in self._kinds]

    def _typed(
        self, text: str, drafts: list[Draft], place: typed_mentions.Place | None = None, origin: int = 1
    ) -> Mentions:
        return Mentions(typed_mentions.mentions(text, drafts, self._language, self._currency, place, origin), text)


def extract_all(reader: Reader, texts: Sequence[str]) -> list[Mentions]:
    """What `reader.extract` returns for each text; short texts are read together, which is faster.

    >>> [[mention.text for mention in found] for found in extract_all(Reader(), ["up 5%", "", "3亿元"])]
    [['5%'], [], ['3亿元']]
    """
    made = [plain(text, reader._markup) for text in texts]
    return [
        reader._typed(text, share.drafts, one.place, share.origin)
        for text, one, share in zip(texts, made, reader._each(made), strict=True)
    ]


def rows_of_all(reader: Reader, first: int, texts: Sequence[str]) -> list[rows.Row]:
    """The figures of each text as rows of a table, each after the position of its text; that of the first is given.

    >>> [row[:5] for row in rows_of_all(Reader(), 7, ["up 5%", "", "3亿元"])]
    [(7, 3, 5, '5%', 'percentage'), (9, 0, 3, '3亿元', 'money')]
    """
    made = [plain(text, reader._markup) for text in texts]
    found: list[rows.Row] = []
    for source, (text, one, share) in enumerate(zip(texts, made, reader._each(made), strict=True), first):
        if share.drafts:
            found += rows.rows(text, share.drafts, source, reader._language, reader._currency, one.place, share.origin)
    return found


def read(reader: Reader, text: str) -> tuple[Plain, Mentions]:
    """The plain form of a text, and all its figures with offsets in that form, of every kind."""
    made = plain(text, reader._markup)
    kept, _ = reader._read(made)
    return made, reader._typed(made.text, kept)


def read_all(reader: Reader, texts: Sequence[str], *, every_kind: bool = False) -> list[tuple[Plain, Mentions]]:
    """The plain form of each text, and its figures with offsets in that form; `every_kind` keeps all of them."""
    made = [plain(text, reader._markup) for text in texts]
    return [
        (one, reader._typed(one.text, share.drafts, origin=share.origin))
        for one, share in zip(made, reader._each(made, every_kind=every_kind), strict=True)
    ]


def located(mentions: Iterable[Mention], text: str, made: Plain) -> Mentions:
    """The mentions of a plain text, with their offsets and characters in the given text."""
    return Mentions(mentions if made.place is None else typed_mentions.moved(mentions, text, made.place), text)


def _attached(draft: Draft, text: str, made: Plain) -> str:
    """The row that attached the change of a figure, and the figure whose basis it shares."""
    shared = draft.basis_of
    if shared is None:
        return repr(draft.row)
    return f"{draft.row!r} with the basis of {text[slice(*made.given(shared.start - 1, shared.end - 1))]!r}"


def _expected(text: str, value: Value, expect: type[V]) -> V:
    """The value if it is of the expected class; raises `ParseError` otherwise."""
    if not (isinstance(expect, type) and issubclass(expect, BaseValue)):
        raise ValueFieldError("expect", expect, "give the class of a value, such as Money")
    if isinstance(value, expect):
        return value
    raise ParseError(text, text, f"it states {value}, which is {type(value).__name__}, not {expect.__name__}")


_READER = Reader()


def extract(
    text: str,
    *,
    language: str | None = None,
    kinds: Collection[Kind] | None = None,
    default_currency: str | None = None,
    reference_date: date | None = None,
    words: Words | None = None,
    vagueness: Vagueness | None = None,
    default_scale: str | None = None,
    default_unit: str | None = None,
    markup: Markup | None = "auto",
) -> Mentions:
    """Every figure of a text as a typed mention, in order and without overlaps; possibly an empty list.

    >>> for mention in extract("出口13204亿元，同比增长20.4%。"):
    ...     print(mention.text, mention.number, mention.change)
    13204亿元 1.3204E+12 None
    20.4% 20.4 up by, year on year

    Chinese, English and mixed texts are read alike.  Offsets are code points of the given text.  Never raises on any
    `str`, and takes time proportional to its length.  For the keywords see `Reader`, which is faster for many texts
    with `words`: their patterns take some 10 ms to compile.
    """
    if language is None and kinds is None and default_currency is None and reference_date is None:
        if words is None and vagueness is None and default_scale is None and default_unit is None:
            if isinstance(markup, str) and markup == "auto":
                return _READER.extract(text)
    reader = Reader(
        language=language,
        kinds=kinds,
        default_currency=default_currency,
        reference_date=reference_date,
        words=words,
        vagueness=vagueness,
        default_scale=default_scale,
        default_unit=default_unit,
        markup=markup,
    )
    return reader.extract(text)


@overload
def parse(text: str) -> Value: ...
@overload
def parse(text: str, *, expect: type[V]) -> V: ...
def parse(text: str, *, expect: type[V] | None = None) -> Value | V:
    """The value of a text that is a single expression, including its hedge.

    >>> parse("more than 5%")
    Percentage(amount=Amount(value=Decimal('5'), low=None, high=None, modifier='more_than'))

    `expect` is the expected class of the value, such as `Money`; a type checker infers the type of the result from it:

    >>> from econnum import Measure
    >>> parse("25万亩", expect=Measure).to("square_kilometer").rounded(4).number
    Decimal('166.7')

    Raises a `ParseError` that quotes what could not be read.
    """
    value = _READER.parse(text)
    return value if expect is None else _expected(text, value, expect)


def explain(text: str, *, markup: Markup | None = "auto") -> Explanation:
    """Which rule read each mention of the text, and what was ignored as a name, a word or an identifier.

    >>> print(explain("一些5G企业: 37"))
    0..2 '一些': ignored, a word
    2..4 '5G': ignored, a name
    8..10 '37': number 37; rule number
    """
    return (_READER if isinstance(markup, str) and markup == "auto" else Reader(markup=markup)).explain(text)
