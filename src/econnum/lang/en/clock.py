"""The cues of a time of day in English.

Sources: IANA time zone database 2025b for the abbreviations of zones; AP Stylebook (2022), s.v. times.
"""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import ClockCues
from econnum.lang.templates import words

__all__ = ["CLOCK"]

_ZONES = words("gmt utc est edt et cst cdt mst mdt pst pdt pt bst cet cest eet ist jst hkt sgt aest aedt")
_PLACES = words("local eastern beijing london moscow tokyo")
_AFTER = rf"""(?x:
    (?:[ ]?(?:a\.?[ ]?m\b\.?|p\.?[ ]?m\b\.?)|[ -]o'clock)(?![a-z])
  | (?P<zone>
        [ ](?:hours[ ])?
        # Central time is told behind four digits alone: one ct is a cent.
        (?:{"|".join(_ZONES)}|(?<=[0-9]{{4}}[ ])ct|(?:{"|".join(_PLACES)})[ ]time)(?![a-z])
    )
)"""

CLOCK = ClockCues(
    first_words=(
        *("am", "a.m", "a m", "a. m", "pm", "p.m", "p m", "p. m", "o'clock", "hours ", *_ZONES, "ct"),
        *(f"{place} time" for place in _PLACES),
    ),
    after=Pattern(_AFTER),
    part=NEVER,
    after_part=NEVER,
)
