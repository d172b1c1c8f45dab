"""The shapes of the fact tables: one row, one fact, language-neutral."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Currency", "PlanPeriod", "Unit"]


class Currency(NamedTuple):
    """A currency of ISO 4217: its code and the digits of its minor unit (2 for cents, 0 for yen)."""

    code: str
    digits: int


class Unit(NamedTuple):
    """A unit of measure: its name in econnum's pint registry, and what ties it to the world's tables.

    `pint` is an expression in units that pint itself defines (`1/15 * hectare` for mu); `cldr` is the CLDR unit
    identifier (`area-hectare`) or None where CLDR has none, and `cldr_before` are those that older CLDRs have for it.
    """

    name: str
    dimension: str
    pint: str
    cldr: str | None = None
    cldr_before: tuple[str, ...] = ()

    @property
    def cldr_names(self) -> tuple[str, ...]:
        """The identifiers that a CLDR may have the unit by, in the order in which they are tried."""
        return () if self.cldr is None else (self.cldr, *self.cldr_before)


class PlanPeriod(NamedTuple):
    """A five-year plan of the People's Republic of China: its number, first and last year."""

    number: int
    first: int
    last: int
