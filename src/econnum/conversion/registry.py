"""The unit registries of econnum, built from the fact tables, once, when first used.

Two registries read the same definitions.  The public one counts in `Decimal`, for quantities that a caller goes on
with.  The inner one counts in `Fraction` and gives the exact factor between two units, which a `Decimal` cannot hold
for units such as mu (1/15 hectare).  Neither writes a cache, and neither knows the other's quantities.
"""

from __future__ import annotations

import threading
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from econnum.arguments import expect
from econnum.lexicon.currencies import CURRENCIES
from econnum.lexicon.units import UNITS

if TYPE_CHECKING:
    import pint

__all__ = ["define_units", "expect_registry", "pint_registry", "rational_registry", "unit_definitions"]

_BUILDING = threading.RLock()  # So that threads that race for the first call share one registry.


def unit_definitions() -> list[str]:
    """What econnum defines beyond pint, in pint's definition format, one definition a line.

    >>> [line for line in unit_definitions() if line.startswith(("mu ", "barrel ", "teu ", "CNY "))]
    ['mu = 1/15 * hectare', 'barrel = oil_barrel', 'teu = [container]', 'CNY = [currency_CNY]']

    Each currency is a dimension of its own, so that none converts into another without a rate.
    """
    units = [f"{unit.name} = {unit.pint}" for unit in UNITS if unit.name != unit.pint]
    return units + [f"{currency.code} = [currency_{currency.code}]" for currency in CURRENCIES]


def define_units(registry: pint.UnitRegistry[Any]) -> None:
    """Define econnum's units and the currencies in a registry of the caller's.

    This redefines the names that mean something else in plain pint: barrel, mu, point, quarter and a few others.
    """
    expect_registry(registry)
    before = registry._on_redefinition
    registry._on_redefinition = "ignore"
    try:
        registry.load_definitions(unit_definitions())
    finally:
        registry._on_redefinition = before
    registry._build_cache()  # A unit that is redefined keeps its old root units otherwise.


def pint_registry() -> pint.UnitRegistry[Decimal]:
    """The registry that econnum's quantities belong to: pint's units, econnum's own, and currencies; in `Decimal`.

    >>> str(pint_registry().Quantity("3 oil_barrel / day").units)
    'oil_barrel / day'

    Built on the first call and shared afterwards.  It writes no cache into the home folder.
    """
    with _BUILDING:
        return _decimal_registry()


def rational_registry() -> pint.UnitRegistry[Any]:
    """The registry that gives exact factors: the same units, in `Fraction`."""
    with _BUILDING:
        return _rational_registry()


@cache
def _decimal_registry() -> pint.UnitRegistry[Decimal]:
    with localcontext(Context(prec=50, traps=[])):  # The factors must not depend on the caller's context.
        return _built(Decimal)


@cache
def _rational_registry() -> pint.UnitRegistry[Any]:
    return _built(Fraction)


def _built(number: type) -> pint.UnitRegistry[Any]:
    import pint

    # In one pass with pint's own definitions: a unit that is redefined afterwards keeps its old root units.
    lines = [*_pint_definitions(), *unit_definitions()]
    return pint.UnitRegistry(lines, non_int_type=number, on_redefinition="ignore", cache_folder=None)


def expect_registry(registry: object) -> None:
    """Raise an `ArgumentError` for what is no registry of pint."""
    from pint.registry import ApplicationRegistry, GenericUnitRegistry, LazyRegistry

    kinds = (GenericUnitRegistry, LazyRegistry, ApplicationRegistry)
    expect("registry", registry, kinds, "give a registry of pint, such as pint.UnitRegistry(non_int_type=Decimal)")


def _pint_definitions() -> list[str]:
    """The definitions that pint ships, its imported files put in their place."""
    from importlib.resources import files

    folder = files("pint")

    def lines(name: str) -> list[str]:
        found = []
        for line in folder.joinpath(name).read_text(encoding="utf-8").splitlines():
            found += lines(line.removeprefix("@import").strip()) if line.startswith("@import") else [line]
        return found

    return lines("default_en.txt")
