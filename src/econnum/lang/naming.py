"""Shapes of names, references and marks: digits that measure nothing, recognized without a word list.

A list of names is never complete.  A shape is what names have in common: the form of the preceding word, the number of
digits, the text after them.  The shapes of all languages are here; those with words are in the `naming` of a language.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from econnum.lang.patterns import Pattern

__all__ = ["ANY_OF_A_KIND", "ENDS", "SHAPES", "Context", "Figure", "NameShape", "shape"]

Figure = Literal["digits", "closed", "spelled", "scale", "lettered", "range"]
Context = Literal["row", "headline"]

ANY_OF_A_KIND = "a汉0"
"""What stands for any Latin letter, any Han character and any digit where a shape says what adjoins it."""

ENDS = r"(?![0-9%]|[.,][0-9])"
"""The source of what does not follow where a figure ends."""

_INTEGER = "[0-9]{1,4}"


class NameShape(NamedTuple):
    """A shape of figures that are names, with an example and a counterexample.

    `reason` is the reason in `explain`.  `figures` are digits without a suffix, digits `closed` by a classifier or
    suffix, digits with a scale of one letter (`lettered`), a `spelled` number, or the `scale` of a table (a scale word
    without a numeral), or the second end of a `range`.  `before` matches the end of
    the text before the figure on its line, `numeral` the whole figure, and `after` the text after it.  The match of
    `after` and the group `run` of `before` belong to the name.  All match the text in half width and simplified
    characters, in its own case.

    `left` and `right` are the characters that may be adjacent to the figure, ignoring a blank on the left, so that few
    shapes are tried: `a` is any Latin letter, `汉` any Han character, `0` any digit, a line break the edge of the line,
    and the empty string anything.  With `capital` the preceding word has a capital letter, and `before` matches only
    that word.  A shape is `not_in` a row of figures or a headline, where every word is capitalized.  An `identifier` is
    a mention of that kind instead of an ignored figure.

    `example` has a figure of the shape between ⟦ and ⟧, `kept` a figure that measures.
    """

    reason: str
    figures: Figure
    example: str
    kept: str
    before: Pattern
    numeral: Pattern
    after: Pattern
    left: str
    right: str
    not_in: frozenset[Context]
    capital: bool
    identifier: bool


def shape(
    reason: str,
    example: str,
    kept: str,
    *,
    figures: Figure = "digits",
    before: Callable[[], str] | str = "",
    numeral: str = _INTEGER,
    after: str = "",
    left: str = "",
    right: str = "",
    not_in: tuple[Context, ...] = (),
    capital: bool = False,
    identifier: bool = False,
) -> NameShape:
    """A shape from the sources of its patterns.

    >>> shape("a title", "《战狼⟦2⟧》", "《战狼》⟦2⟧部", after="(?=》)", right="》").after.match("》") is not None
    True
    """

    def ending() -> str:
        return f"(?:{before if isinstance(before, str) else before()})$"

    return NameShape(
        reason, figures, example, kept, Pattern(ending), Pattern(numeral), Pattern(after), left, right,
        frozenset(not_in), capital, identifier,
    )  # fmt: skip


_YEAR = "(?:19|20)[0-9]{2}"
_MARKED = rf"""(?x:
    、 (?: (?! [ ]?[0-9] ) | (?= [ ]?{_YEAR}年 ) )
  | [.)] (?= [^\W\d_] | [“"《【(*] | [ ]{{1,2}} (?: [^\s\d.] | [0-9]{{2}} | [0-9][ ]?[一-鿿] ) )
)"""

SHAPES = (
    shape(
        "the mark of an item", "⟦2⟧. Net income rose.", "⟦2⟧、3号机组投产",
        before=r"^[\s#>*•·(\[【-]*", numeral="[0-9]{1,2}", after=_MARKED, left="\n#>*•·([【- ", right="、.)",
    ),
    shape(
        "the mark of a note", "The firm[⟦3⟧] grew.", "the interval [⟦3⟧, 5]",
        before=r"\[", numeral="[0-9]{1,3}", after=r"\]", left="[", right="]",
    ),
    shape(
        "the mark of a note", "See 第86(⟦4⟧)条.", "It sold 94 million (⟦89⟧) units.",
        before=r"(?:[A-Za-z]|第[0-9]+|(?<![0-9])[0-9]{1,2}[A-Za-z]?)\(", numeral="[0-9]{1,2}", after=r"\)(?![0-9])",
        left="(", right=")",
    ),
    shape(
        "the mark of a paragraph", "Under Bylaw ⟦5⟧(a) it may.", "It sold ⟦5⟧ (a record).",
        after=r"\((?:[a-k]|i{2,3}|iv|vi{0,3})\)", right="(",
    ),
    shape(
        "a telephone number", "Call ⟦(408) 555-0142⟧ today.", "sales of 400 (⟦408⟧) in 555 shops",
        before=r"(?P<run>\()", numeral="[0-9]{3}|0[0-9]{2,3}",
        after=rf"\)[ -]?(?:[0-9]{{3}}[-. ][0-9]{{4}}|[0-9]{{4}}[-. ]?[0-9]{{4}}){ENDS}",
        left="(", right=")", identifier=True,
    ),
    shape(
        "a telephone number", "Call ⟦+1 (408) 555-0142⟧ today.", "a change of +⟦3⟧ 12 to 15",
        before=r"(?P<run>\+)", numeral="[0-9]{1,3}",
        after=rf"(?=(?:[ -]?\(?[0-9]\)?){{7,13}}{ENDS})"
        rf"(?:[ -](?:\(0\)[ ]?)?(?:[0-9]{{1,4}}|\([0-9]{{2,4}}\))){{2,5}}{ENDS}",
        left="+", right=" -", identifier=True,
    ),
    shape(
        "a stock code", "代码 ⟦601900.SH⟧", "it rose to ⟦4601.5⟧",
        numeral="[0-9]{4,6}", after=r"\.(?:BJ|HK|OF|SH|SS|SZ|TWO?)(?![A-Za-z0-9])", right=".", identifier=True,
    ),
    shape(
        "a document number", "公告编号：2021-021、⟦2022-046⟧。", "between 2021-⟦2022⟧",
        before="(?<![0-9.-])", numeral=_YEAR, after=rf"-0[0-9]{{2}}(?!-){ENDS}", right="-", identifier=True,
    ),
    shape(
        "a term of trade", "The fund settles at T+⟦1⟧.", "It won by 10+⟦5⟧ points.",
        before=r"(?<![A-Za-z])[A-Z]\+", numeral="[0-9]{1,2}", after=ENDS, left="+",
    ),
)  # fmt: skip
"""Shapes that both languages have."""
