"""`rewrite`: a text with each of its figures in the form of another locale, and the rest as it was."""

from __future__ import annotations

from dataclasses import replace

from econnum.engine.reader import extract
from econnum.errors import FormatError
from econnum.formatting.figures import Rounding
from econnum.formatting.writer import CurrencyForm, Style, Writer, writer
from econnum.mention import Mention
from econnum.quantified import Quantified
from econnum.values import Change, Fraction, Identifier, Money, Period, Value

__all__ = ["rewrite"]


def rewrite(
    text: str,
    locale: str,
    *,
    style: Style = "compact",
    currency: CurrencyForm = "name",
    places: int | None = None,
    digits: int | None = None,
    rounding: str = "half_even",
) -> str:
    """The text with every figure in the form of another locale; all other characters stay as they are.

    >>> from econnum import rewrite
    >>> rewrite("出口超过13204亿元，同比增长20.4%。", "en")
    '出口超过1.3204 trillion yuan，同比增长20.4%。'
    >>> rewrite("Exports of 93.6 million tonnes in the first half of 2022.", "zh_CN")
    'Exports of 9,360万吨 in the 2022年上半年.'

    A hedge that stands outside the figure stays in its language, as the other words do.  The result is read again:
    a figure whose new form would be read as another value among those words stays as it was, and so does one that
    the locale or the style cannot write.  The keywords are those of `format`.
    """
    rounded = Rounding(places, digits, rounding)
    chosen = writer(locale, style, currency, rounded)
    mentions = extract(text)
    forms = [_form(mention, chosen) for mention in mentions]
    reach = 0
    while True:
        written, starts = _filled(text, mentions, forms)
        wrong = _misread(mentions, forms, starts, extract(written), rounded=bool(rounded))
        if not wrong or not any(forms):
            return written
        for index in wrong:
            for near in range(max(0, index - reach), min(len(forms), index + reach + 1)):
                forms[near] = None
        reach = 2 * reach + 1  # a figure that fails though it stayed fails by its neighbours


def _form(mention: Mention, chosen: Writer) -> str | None:
    """What to write for a mention, or None where its own characters stay."""
    value, change = _as_written(mention)
    if isinstance(value, Identifier):
        return None
    try:
        form = chosen.write(value, change)
    except FormatError:
        return None
    return None if form == mention.text else form


def _as_written(mention: Mention) -> tuple[Value, Change | None]:
    """What the span of a mention says by itself, without the words around it: no hedge, price or change of theirs."""
    inside = extract(mention.text)
    alone = inside[0] if len(inside) == 1 else None
    value = mention.value
    modifier = "exact" if alone is None else alone.value.modifier
    if value.modifier != modifier:
        match value:
            case Quantified(amount=amount):
                value = replace(value, amount=replace(amount, modifier=modifier))
            case Period() | Fraction():
                value = replace(value, modifier=modifier)
    if isinstance(value, Money) and value.per is not None and getattr(alone and alone.value, "per", None) is None:
        value = replace(value, per=None)
    return value, None if alone is None else alone.change


def _filled(text: str, mentions: list[Mention], forms: list[str | None]) -> tuple[str, list[int]]:
    """The text with the forms in place, and where each figure begins in it."""
    parts: list[str] = []
    starts: list[int] = []
    length = done = 0
    for mention, form in zip(mentions, forms, strict=True):
        between = text[done : mention.start]
        written = mention.text if form is None else form
        if form is not None and _clash(text[mention.start - 1 : mention.start], form[0]):
            between += " "
        starts.append(length + len(between))
        if form is not None and _clash(text[mention.end : mention.end + 1], form[-1]):
            written += " "
        parts += (between, written)
        length += len(between) + len(written)
        done = mention.end
    return "".join([*parts, text[done:]]), starts


def _clash(neighbour: str, edge: str) -> bool:
    """Whether a letter would run into the letter or digit beside it."""
    letters = edge.isascii() and edge.isalpha(), neighbour.isascii() and neighbour.isalpha()
    return neighbour.isalnum() and edge.isalnum() and any(letters)


def _misread(
    mentions: list[Mention], forms: list[str | None], starts: list[int], again: list[Mention], *, rounded: bool
) -> set[int]:
    """Which figures are read as another value in the new text, or are beside one that was not there before."""
    wrong: set[int] = set()
    position = 0
    for index, (mention, form, start) in enumerate(zip(mentions, forms, starts, strict=True)):
        end = start + len(mention.text if form is None else form)
        covering = []
        while position < len(again) and again[position].start < end:
            covering.append(again[position])
            position += 1
        if len(covering) != 1 or not _same(mention, covering[0], rounded=rounded) or covering[0].end <= start:
            wrong.add(index)
    if position < len(again) and mentions:
        wrong.add(len(mentions) - 1)
    return wrong


def _same(mention: Mention, other: Mention, *, rounded: bool) -> bool:
    if rounded:
        return (mention.kind, mention.value.unit) == (other.kind, other.value.unit)
    return mention.value == other.value and mention.change == other.change
