"""Units that have other meanings elsewhere, or are separated from their figure: 0.2 in, 6 million more mu.

`extract` reads such a figure without its unit, which a comparison needs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from econnum.lang import LANGUAGES
from econnum.mention import Mention
from econnum.values import Count, Measure, Number

__all__ = ["with_units"]

RULE = "unit apart"


class _Form(NamedTuple):
    """A pattern of the text around a figure, with its unit in a group, and the units that the group may name."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    units: dict[str, str]


_WORDS = {
    word: str(meaning.payload)
    for word, meaning in LANGUAGES["en"].following.items()
    if meaning.role == "measure" and isinstance(meaning.payload, str) and word.isalpha() and len(word) > 2
}
_FORMS = (
    _Form(re.compile(r"[(\[]$"), re.compile(r" ?(?P<unit>in)(?=[)\]])"), {"in": "inch"}),
    _Form(
        re.compile(""), re.compile(r" (?:more|additional|extra|further|other) (?P<unit>[a-z]{3,20})(?![a-z])"), _WORDS
    ),
)


def with_units(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with those whose unit is separated from them as measures."""
    return [_with_unit(text, mention) for mention in mentions]


def _with_unit(text: str, mention: Mention) -> Mention:
    if not isinstance(mention.value, Number | Count) or mention.language != "en":
        return mention
    for form in _FORMS:
        found = form.after.match(text, mention.end)
        if (
            found
            and found["unit"] in form.units
            and form.before.search(text[max(0, mention.start - 1) : mention.start])
        ):
            value = Measure(mention.value.amount, form.units[found["unit"]])
            return Mention(mention.start, mention.end, mention.text, value, mention.change, mention.language, RULE)
    return mention
