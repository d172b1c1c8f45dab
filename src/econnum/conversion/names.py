"""The names of units: in the caller's notation, in econnum's record, and in pint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from econnum.arguments import expect
from econnum.conversion.registry import rational_registry
from econnum.errors import UnitError
from econnum.lexicon.units import UNITS

__all__ = ["ROWS", "close_names", "in_notation", "name_of", "unit_name"]

ROWS = {unit.name: unit for unit in UNITS}

# The notation that pint's parser may get: names with a power of one digit, multiplied and divided.  On other strings
# the parser raises arbitrary errors, and on some, such as 9**9**9, it does not end.
_PRODUCT = re.compile(r"(?:[^\W\d]|[°%Ω])+(?:\s*(?:\*\*|\^)\s*-?[1-9]|[²³])?")
_LONGEST = 200  # characters; pint's time grows faster than the length of the name
_NOTATION = re.compile(rf"\s*(?:1\s*/\s*)?{_PRODUCT.pattern}(?:\s*[*/·\s]\s*{_PRODUCT.pattern})*\s*")


def unit_name(written: str) -> str:
    """The econnum name of a unit, from a name, a word of either language, or pint's notation.

    >>> unit_name("公顷"), unit_name("tonnes"), unit_name("km/h"), unit_name("m**2")
    ('hectare', 'metric_ton', 'kilometer/hour', 'square_meter')

    Raises `UnitError` for an unknown unit, with names of a similar spelling.
    """
    expect("unit", written, str, "give the name of a unit, such as 'hectare'")
    return _unit_name(written)


@lru_cache(maxsize=4096)
def _unit_name(written: str) -> str:
    parts = [_known(part.strip()) or part for part in written.split("/")]
    name = "/".join(parts)
    if all(part in ROWS for part in parts):
        return name
    return name_of(_parsed(name, written))


def in_notation(name: str) -> bool:
    """Whether pint may parse a name: a product of names in its notation, of limited length.

    >>> in_notation("kilometer/hour"), in_notation("9**9**9"), in_notation("m" * 1000)
    (True, False, False)
    """
    return len(name) <= _LONGEST and _NOTATION.fullmatch(name) is not None


def _known(word: str) -> str | None:
    """The unit of a name of the table or a word of a language."""
    from econnum.lang import LANGUAGES

    if word in ROWS:
        return word
    for language in LANGUAGES.values():
        found = language.following.get(word.lower())
        if found is not None and found.role == "measure" and isinstance(found.payload, str):
            return found.payload
    return None


def _parsed(name: str, written: str) -> Mapping[str, int]:
    """The unit in pint's notation as powers of named units."""
    import pint

    if not in_notation(name):
        raise UnitError(written, _close_to(written))
    registry = rational_registry()
    try:
        items = registry.Quantity(1, registry.parse_units(name)).unit_items()
    except (pint.PintError, ValueError, AssertionError) as error:
        raise UnitError(written, _close_to(written)) from error
    return {unit: _whole(power) for unit, power in items}


def _whole(power: Any) -> int:
    assert power == int(power), "the notation has whole powers alone"
    return int(power)


def _close_to(written: str) -> str:
    return close_names(written, ROWS) or "give a name such as 'hectare' or 'cubic_meter/day'"


def close_names(written: str, names: Iterable[str]) -> str:
    """The question whether one of the names was meant, or an empty string if none has a similar spelling.

    >>> close_names("mils", ["mile", "meter"]), close_names("jin", ["mile", "meter"])
    ('did you mean mile?', '')
    """
    from difflib import get_close_matches

    close = get_close_matches(written[:_LONGEST].lower(), names, n=3, cutoff=3 / 4)
    return f"did you mean {' or '.join(close)}?" if close else ""


def name_of(powers: Mapping[str, int]) -> str:
    """The name of a product of units, given as powers: that of a row of the table, if one has the same meaning.

    >>> name_of({"meter": 2}), name_of({"metric_ton": 1, "day": -1}), name_of({"meter": 1, "second": -2})
    ('square_meter', 'metric_ton/day', 'meter/second**2')
    """
    row = _products().get(frozenset(powers.items()))
    if row is not None:
        return row
    above = {unit: power for unit, power in powers.items() if power > 0}
    below = {unit: -power for unit, power in powers.items() if power < 0}
    if not below:
        return _product(above)
    over = _products().get(frozenset(above.items())) or _product(above) or "1"
    return "/".join([over, _products().get(frozenset(below.items())) or _product(below, "/")])


def _product(powers: Mapping[str, int], sign: str = "*") -> str:
    return sign.join(unit if power == 1 else f"{unit}**{power}" for unit, power in powers.items())


@cache
def _products() -> dict[frozenset[tuple[str, int]], str]:
    """The rows that are exactly a product of other units: meter ** 2 is a square_meter."""
    registry = rational_registry()
    found: dict[frozenset[tuple[str, int]], str] = {}
    for unit in UNITS:
        if re.fullmatch(r"[a-z_]+( \*\* [0-9]+| \* [a-z_]+)?", unit.pint):
            items = registry.Quantity(1, registry.parse_units(unit.pint)).unit_items()
            key = frozenset((name, _whole(power)) for name, power in items)
            found.setdefault(key, unit.name)
    return found
