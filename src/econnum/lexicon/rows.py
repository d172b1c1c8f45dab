"""The row types of the fact tables: one row, one fact, independent of language."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Currency", "PlanPeriod", "Unit"]


class Currency(NamedTuple):
    """A currency of ISO 4217: its code and the digits of its minor unit (2 for cents, 0 for yen)."""

    code: str
    digits: int


class Unit(NamedTuple):
    """A unit of measure: its name in econnum's pint registry, and its equivalents in pint and CLDR.

    `pint` is an expression in units that pint itself defines (`1/15 * hectare` for mu); `cldr` is the CLDR unit
    identifier (`area-hectare`) or None, and `cldr_before` are the identifiers in older CLDR versions.
    """

    name: str
    dimension: str
    pint: str
    cldr: str | None = None
    cldr_before: tuple[str, ...] = ()

    @property
    def cldr_names(self) -> tuple[str, ...]:
        """The CLDR identifiers of the unit, in the order in which they are tried."""
        return () if self.cldr is None else (self.cldr, *self.cldr_before)


class PlanPeriod(NamedTuple):
    """A five-year plan of the People's Republic of China: its number, first and last year."""

    number: int
    first: int
    last: int
