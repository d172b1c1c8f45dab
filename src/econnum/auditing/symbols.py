"""Signs after a figure that are not a unit as written: m/h, km/k, and m?, which a wrong encoding makes of m²."""

from __future__ import annotations

import re

from econnum.auditing.figures import Figure
from econnum.lang import LANGUAGES

__all__ = ["disagrees"]

_SIGN = re.compile(
    r" ?(?P<sign>[A-Za-zµμ]{1,4})?(?:/ ?(?P<per>[A-Za-z]{1,4})| per (?P<word>[a-z]{1,12}))?(?P<lost>[?�])?"
    r"(?![A-Za-z0-9?�])"
)
_UNITS: dict[str, str] = {
    word: str(meaning.payload)
    for language in LANGUAGES.values()
    for word, meaning in language.following.items()
    if meaning.role == "measure" and isinstance(meaning.payload, str) and word.isascii()
} | {"m": "meter", "s": "second", "h": "hour", "min": "minute", "t": "metric_ton", "j": "joule"}


def disagrees(figure: Figure, text: str, other: Figure) -> bool:
    """Whether the sign after the figure, which was not read as its unit, contradicts the other figure's unit."""
    if other.unit is None or figure.family not in {"plain", *_LENGTHS}:
        return False
    match = _SIGN.match(text, figure.mention.end)
    per_word = None if match is None else match["per"] or match["word"]
    if match is None or not (per_word or match["lost"]) or (match["word"] and not match["sign"]):
        return False
    if figure.unit is not None and match["sign"]:
        return False  # the word behind a unit is no part of it
    unit = figure.unit if match["sign"] is None else _UNITS.get(match["sign"].lower())
    above, _, per = other.unit.partition("/")
    if match["lost"]:
        return match["sign"] is None or not any(above == f"{power}{unit}" for power in ("square_", "cubic_", ""))
    return unit != above or (per != "" and _UNITS.get((per_word or "").lower()) != per)


_LENGTHS = frozenset({"length", "mass", "area", "volume"})
