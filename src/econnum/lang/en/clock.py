"""What makes an English number an hour of the day.

Sources: IANA time zone database 2025b for the abbreviations of zones; AP Stylebook (2022), s.v. times.
"""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.shape import ClockCues

__all__ = ["CLOCK"]

_ZONES = "gmt|utc|est|edt|et|cst|cdt|mst|mdt|pst|pdt|pt|bst|cet|cest|eet|ist|jst|hkt|sgt|aest|aedt"

# Central time is told behind four digits alone: one ct is a cent.
CLOCK = ClockCues(
    behind=(
        *("am", "a.m", "a m", "a. m", "pm", "p.m", "p m", "p. m", "o'clock", "hours ", *_ZONES.split("|"), "ct"),
        *("local time", "eastern time", "beijing time", "london time", "moscow time", "tokyo time"),
    ),
    after=Pattern(
        rf"(?: ?(?:a\.? ?m\b\.?|p\.? ?m\b\.?)|(?: |-)o'clock)(?![a-z])|(?P<zone> (?:hours )?(?:{_ZONES}|(?<=[0-9]{{4}} )ct|(?:local|eastern|beijing|london|moscow|tokyo) time)(?![a-z]))"
    ),
    part=NEVER,
    after_part=NEVER,
)
