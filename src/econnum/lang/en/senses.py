"""English words behind a figure that mean one thing or another, and what in the text shows which.

Source: The Guardian and Observer style guide (2024), s.v. temperatures: degrees as a bare capital, 30C (86F).
"""

from __future__ import annotations

import re

from econnum.lang.shape import Sense, Sensed, Word

__all__ = ["SENSES"]

# What speaks of heat, before a figure and behind it; a capital C alone is a grade, a shape or a section.
_BEFORE = re.compile(
    r"(?<![a-z])(?:temperatures?|thermometers?|warm[a-z]*|heat[a-z]*|hot|hott[a-z]*|cool[a-z]*|cold|colder|coldest|weather|climate|"
    r"highs|lows|mercury|pre-industrial|freez[a-z]*|frost|boil[a-z]*|melt[a-z]*|oven|celsius|fahrenheit)(?![a-z])[^\n]{0,60}$"
)
_AFTER = re.compile(
    r" (?:above|below|(?:of )?warming|warmer|cooler|hotter|colder|heat|rise|limit|target|threshold|goal|world)(?![a-z])"
)


def _degrees(unit: str) -> Sensed:
    word = Word("measure", unit)
    return Sensed((Sense(word, before=_BEFORE, capital=True), Sense(word, after=_AFTER, capital=True)))


SENSES: dict[str, Sensed] = {"c": _degrees("degree_celsius"), "f": _degrees("degree_fahrenheit")}
