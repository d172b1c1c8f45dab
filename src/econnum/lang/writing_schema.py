"""What a language gives to the formatter: its words for hedges, units, changes and periods, and its spelled numbers.

The formatter fills these templates and never asks which language it writes.  Digits, scale words, percent signs,
names of currencies and of months are CLDR's, which Babel has for every locale; what CLDR lacks stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from econnum.amount import Modifier
from econnum.values import Basis, Direction, Kind

__all__ = ["Forms", "Writing"]

Forms = tuple[str, str]
"""The form of one and the form of several: tonne, tonnes."""


@dataclass(frozen=True, slots=True)
class Writing:
    """How one language writes figures; a template has its figure at `{0}`.

    `joint` puts a figure and its noun together, `hedged` a hedge and what it hedges, `odd` a figure that its last
    digit bounds (3000多), `span` the two ends of a range, `vague` a scale without a figure (billions), or None where
    the language has no such word, and `counted` the noun after it.  `currencies` are names that replace CLDR's,
    `units` the names of `econnum.lexicon.units`, `per_units` their names behind a price where they differ, and `per`
    puts a price and its unit together.  `points`, `times`, `count`, `top`, `ordinal` and `fraction` write the kind
    they name.  `spell` writes a number in words, or gives None where it is too long for them; `spelled` are templates
    for the kinds that spelled numbers write otherwise.  `capitals` writes an amount of the currency `capital_currency`
    as a bank form wants it.

    `directions` are the words of change by kind (`""` for any other), `changes` how direction, basis and figure go
    together, `levels` the same for a level reached; `doubled` are multiples that are one word.  `periods` has a
    template for each shape of a period.  `script` replaces the characters of another script, and `other_scales` are
    scales that have another word where this script is used.  `untranslated` end figures whose words other languages
    have not: what 95折 takes off is no 95%.
    """

    code: str
    joint: str
    hedged: Mapping[Modifier, str]
    odd: str
    span: str
    vague: Callable[[int], str | None]
    counted: str
    currencies: Mapping[str, Forms]
    units: Mapping[str, Forms]
    per_units: Mapping[str, str]
    per: str
    points: Mapping[str, Forms]
    times: str
    count: str
    top: str
    ordinal: Callable[[int, str], str] | None
    spelled_ordinal: Callable[[int], str] | None
    fraction: Callable[[int, int], str]
    minus: str
    spell: Callable[[Decimal], str | None] | None
    spelled: Mapping[Kind, str]
    spelled_counts: Mapping[str, str]
    capitals: Callable[[Decimal], str | None] | None
    capital_number: Callable[[Decimal], str | None] | None
    capital_currency: str
    directions: Mapping[Kind | None, Mapping[Direction, str]]
    bases: Mapping[Basis | None, str]
    changes: str
    levels: Mapping[Direction, str]
    doubled: Mapping[tuple[Direction, Decimal], str]
    periods: Mapping[str, str]
    seasons: Mapping[str, str]
    nth: Mapping[int, str]
    script: Mapping[int, str]
    other_scales: tuple[str, ...]
    untranslated: tuple[str, ...]
