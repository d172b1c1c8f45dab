"""TIMEX3 values parsed into the shape of a period and its numbers, and written in words."""

from __future__ import annotations

import re
from decimal import Decimal

from econnum.formatting.cldr import Notation
from econnum.lang.writing_schema import Writing

__all__ = ["in_words", "shape_of", "split"]

Period = tuple[str, dict[str, str]]
"""The name of a shape and its fields: y, m, d, q, s (season), hour, minute, and the same with a 2 behind."""

_SINGLE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("year", r"(?P<y>[0-9]{4})"),
        ("decade", r"(?P<decade>(?P<c>[0-9]{2})(?P<tens>[0-9]))X"),
        ("century", r"(?P<c>[0-9]{2})"),
        ("fiscal", r"FY(?P<y>[0-9]{4})"),
        ("fiscal_quarter", r"FY(?P<y>[0-9]{4})-Q(?P<q>[1-4])"),
        (
            "minute",
            r"(?P<y>[0-9]{4})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12][0-9]|3[01])"
            r"T(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})",
        ),
        ("the_day", r"XXXX-XX-(?P<d>0[1-9]|[12][0-9]|3[01])"),
        ("day", r"(?P<y>[0-9]{4}|XXXX)-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12][0-9]|3[01])"),
        ("month", r"(?P<y>[0-9]{4}|XXXX)-(?P<m>0[1-9]|1[0-2])"),
        ("quarter", r"(?P<y>[0-9]{4}|XXXX)-Q(?P<q>[1-4])"),
        ("half", r"(?P<y>[0-9]{4}|XXXX)-H(?P<h>[12])"),
        ("season", r"(?P<y>[0-9]{4}|XXXX)-(?P<s>SP|SU|FA|WI)"),
    )
)
_NUMBERS = ("m", "d", "q", "hour")


def split(timex: str) -> Period | None:
    """The shape and the fields of a single period, or None if the shape is unknown.

    >>> split("2022-03-29"), split("XXXX-H1"), split("2022-W05")
    (('day', {'y': '2022', 'm': '3', 'd': '29'}), ('bare_half1', {'y': 'XXXX', 'h': '1'}), None)
    """
    for name, pattern in _SINGLE:
        match = pattern.fullmatch(timex)
        if match is not None:
            fields = {key: str(int(part)) if key in _NUMBERS else part for key, part in match.groupdict().items()}
            name += fields.get("h", "")
            return (f"bare_{name}" if fields.get("y") == "XXXX" else name), fields
    return None


def shape_of(timex: str) -> list[Period]:
    """The shapes in which a period can be written, the closest first; the last one joins the ends of an interval.

    >>> [name for name, _ in shape_of("2022-Q1/2022-Q3")]
    ['first_quarters', 'quarters', 'interval']
    """
    first, slash, last = timex.partition("/")
    if not slash:
        single = split(timex)
        return [] if single is None else [single]
    left, right = split(first), split(last)
    if left is None or right is None:
        return []
    (name, mine), (other, theirs) = left, right
    fields = mine | {f"{key}2": part for key, part in theirs.items()}
    shapes = [(shape, fields) for shape in _joint(name, mine, theirs)] if name == other else []
    return [*shapes, ("interval", {"first": first, "last": last})]


def _joint(name: str, mine: dict[str, str], theirs: dict[str, str]) -> list[str]:
    """The shapes of an interval between two periods of one kind."""
    same_year = mine.get("y") == theirs.get("y")
    bare = "bare_" if name.startswith("bare_") else ""
    match name.removeprefix("bare_"):
        case "year":
            return ["years"]
        case "fiscal":
            return ["fiscal_years"]
        case "month":
            return [f"{bare}months"] if same_year else ["months_across"]
        case "quarter" if same_year:
            shapes = [f"{bare}first_quarters", f"{bare}quarters"] if mine["q"] == "1" else [f"{bare}quarters"]
            return shapes[::-1] if theirs["q"] == "4" else shapes  # the first four of four are all of them
        case "day" if same_year:
            return [f"{bare}days"] if mine["m"] == theirs["m"] else [f"{bare}days_across"]
        case "the_day":
            return ["the_days"]
        case _:
            return []


def in_words(timex: str, notation: Notation, words: Writing) -> str | None:
    """A TIMEX3 value in words, or None if neither the language's tables nor CLDR have words for it."""
    for shape, fields in shape_of(timex):
        template = words.periods.get(shape)
        if shape == "interval":
            first, last = (in_words(fields[end], notation, words) for end in ("first", "last"))
            return None if first is None or last is None else (template or _SPAN).format(first=first, last=last)
        if template is not None:
            return template.format(**_field_words(fields, notation, words))
        if not words.periods and (dated := notation.dated(shape, fields)) is not None:
            return dated
    return None


_SPAN = "{first} – {last}"


def _field_words(fields: dict[str, str], notation: Notation, words: Writing) -> dict[str, str]:
    """Additional words for the fields of a period that a template may use."""
    found = dict(fields)
    for end in ("", "2"):
        if f"m{end}" in fields:
            found[f"month{end}"] = notation.month(int(fields[f"m{end}"]))
        if f"q{end}" in fields:
            found[f"nth{end}"] = words.nth[int(fields[f"q{end}"])]
        if f"s{end}" in fields:
            found[f"season{end}"] = words.seasons[fields[f"s{end}"]]
    if "c" in fields:
        century = int(fields["c"]) + 1
        found["century"] = str(century)
        if words.ordinal is not None:
            found["nth_century"] = words.ordinal(century, str(century))
    if "q2" in fields and words.spell is not None:
        found["n"] = words.spell(Decimal(fields["q2"])) or fields["q2"]
    if "d" in fields and words.ordinal is not None:
        found["dth"] = words.ordinal(int(fields["d"]), fields["d"])
    return found
