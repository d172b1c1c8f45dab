"""The schema of a language for the formatter: its words for hedges, units, changes and periods, and spelled numbers.

The formatter fills these templates and never asks which language it writes.  Digits, scale words, percent signs, and
the names of currencies and months come from CLDR, which Babel has for every locale; what CLDR lacks is here.
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

    Templates: `joint` for a figure and its noun, `hedged` for a hedged expression, `odd` for a figure with bounds from
    its last digit (3000多), `span` for a range.  `vague` returns a scale word without a figure (billions), or None if
    the language has none, and `counted` is the template of the noun after it.  `currencies` are names that replace
    CLDR's, `units` the names of the units of `econnum.lexicon.units`, `per_units` their names in a price if these
    differ, and `per` the template of a price and its unit.  `points`, `times`, `count`, `top`, `ordinal` and `fraction`
    write the kind of that name.  `spell` writes a number in words, or returns None if it is too long; `spelled` are
    the templates of kinds that differ for spelled numbers.  `capitals` writes an amount of the currency
    `capital_currency` for a bank form.

    `directions` are the words of change by kind (`""` for any other), `changes` the template of direction, basis and
    figure, `levels` the same for a level reached; `doubled` are multiples that are one word.  `periods` has a template
    for each shape of a period.  `script` replaces the characters of another script, and `other_scales` are scales with
    another word in this script.  `untranslated` are endings of figures that have no equivalent in other languages:
    95折 is a discount of 5%, not 95%.
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
