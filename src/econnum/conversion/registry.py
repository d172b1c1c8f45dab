"""The unit registries of econnum, built once from the fact tables, on first use.

Two registries use the same definitions.  The public one computes in `Decimal`, for the caller's quantities.  The
private one computes in `Fraction` and provides the exact factor between two units, which a `Decimal` cannot represent
for units such as mu (1/15 hectare).  Neither writes a cache, and their quantities cannot be mixed.
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

_BUILDING = threading.RLock()  # Threads that make the first call at the same time share one registry.


def unit_definitions() -> list[str]:
    """The units that econnum adds to pint, in pint's definition format, one definition a line.

    >>> [line for line in unit_definitions() if line.startswith(("mu ", "barrel ", "teu ", "CNY "))]
    ['mu = 1/15 * hectare', 'barrel = oil_barrel', 'teu = [container]', 'CNY = [currency_CNY]']

    Each currency is a dimension of its own, so that it cannot be converted without a rate.
    """
    units = [f"{unit.name} = {unit.pint}" for unit in UNITS if unit.name != unit.pint]
    return units + [f"{currency.code} = [currency_{currency.code}]" for currency in CURRENCIES]


def define_units(registry: pint.UnitRegistry[Any]) -> None:
    """Define econnum's units and the currencies in the caller's registry.

    This redefines names that mean something else in plain pint: barrel, mu, point, quarter and a few others.
    """
    expect_registry(registry)
    before = registry._on_redefinition
    registry._on_redefinition = "ignore"
    try:
        registry.load_definitions(unit_definitions())
    finally:
        registry._on_redefinition = before
    registry._build_cache()  # Otherwise a redefined unit keeps its old root units.


def pint_registry() -> pint.UnitRegistry[Decimal]:
    """The registry of econnum's quantities: pint's units, econnum's own, and currencies; in `Decimal`.

    >>> str(pint_registry().Quantity("3 oil_barrel / day").units)
    'oil_barrel / day'

    Built on the first call and then shared.  It writes no cache into the home folder.
    """
    with _BUILDING:
        return _decimal_registry()


def rational_registry() -> pint.UnitRegistry[Any]:
    """The registry of exact factors: the same units, in `Fraction`."""
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
    """Raise an `ArgumentError` if the argument is not a pint registry."""
    from pint.registry import ApplicationRegistry, GenericUnitRegistry, LazyRegistry

    kinds = (GenericUnitRegistry, LazyRegistry, ApplicationRegistry)
    expect("registry", registry, kinds, "give a pint registry, such as pint.UnitRegistry(non_int_type=Decimal)")


def _pint_definitions() -> list[str]:
    """The definitions that pint ships, with imported files inserted."""
    from importlib.resources import files

    folder = files("pint")

    def lines(name: str) -> list[str]:
        found = []
        for line in folder.joinpath(name).read_text(encoding="utf-8").splitlines():
            found += lines(line.removeprefix("@import").strip()) if line.startswith("@import") else [line]
        return found

    return lines("default_en.txt")
