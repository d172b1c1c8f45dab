"""Signs behind a figure that are no unit as written: m/h, km/k, and the m? that an encoding makes of m²."""

from __future__ import annotations

import re

from econnum.auditing.figures import Figure
from econnum.exact import EXACT
from econnum.lang import LANGUAGES

__all__ = ["disagrees", "metres"]

_SIGN = re.compile(r" ?(?P<sign>[A-Za-zµμ]{1,4})?(?:/ ?(?P<per>[A-Za-z]{1,4}))?(?P<lost>[?�])?(?![A-Za-z0-9?�])")
_UNITS: dict[str, str] = {
    word: str(meaning.payload)
    for language in LANGUAGES.values()
    for word, meaning in language.following.items()
    if meaning.role == "measure" and isinstance(meaning.payload, str) and word.isascii()
} | {"m": "meter", "s": "second", "h": "hour", "min": "minute", "t": "metric_ton"}


def disagrees(figure: Figure, text: str, other: Figure) -> bool:
    """Whether the sign behind the figure, which was not read as its unit, contradicts the other figure's unit."""
    if other.unit is None or figure.family not in {"plain", *_LENGTHS}:
        return False
    match = _SIGN.match(text, figure.mention.end)
    if match is None or not (match["per"] or match["lost"]):
        return False
    if figure.unit is not None and match["sign"]:
        return False  # the word behind a unit is no part of it
    unit = figure.unit if match["sign"] is None else _UNITS.get(match["sign"].lower())
    above, _, per = other.unit.partition("/")
    if match["lost"]:
        return match["sign"] is None or not any(above == f"{power}{unit}" for power in ("square_", "cubic_", ""))
    return unit != above or (per != "" and _UNITS.get(match["per"].lower()) != per)


def metres(mine: Figure, theirs: Figure) -> bool:
    """Whether a figure read as millions is one of metres, as the other says: 30m and 30米."""
    for short, long in ((mine, theirs), (theirs, mine)):
        if long.unit == "meter" and short.family == "plain" and _MILLIONS.fullmatch(short.mention.text):
            return long.value is not None and short.value == EXACT.scaleb(long.value, 6)
    return False


_MILLIONS = re.compile(r"[0-9.,]+m")
_LENGTHS = frozenset({"length", "mass", "area", "volume"})
