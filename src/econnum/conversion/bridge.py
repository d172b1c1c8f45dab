"""Values as pint quantities, and back: in econnum's registry or in the caller's."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from econnum.amount import Amount, Modifier
from econnum.arguments import expect
from econnum.conversion.names import ROWS, in_notation, name_of
from econnum.conversion.registry import expect_registry, pint_registry, rational_registry
from econnum.errors import UnitError, ValueFieldError
from econnum.lexicon.currencies import CURRENCIES
from econnum.values import Measure, Money

if TYPE_CHECKING:
    import pint

__all__ = ["measure_from", "money_from", "number_of", "quantity", "unwrapped"]

CODES = frozenset(currency.code for currency in CURRENCIES)
_NAME = re.compile(r"(?:[^\W\d]|[°%Ω])+")
# How much the factor of a binary float registry may differ from the exact one and still mean the same unit.
_NOISE = Fraction(1, 10**9)
_UNITS: WeakKeyDictionary[Any, dict[str, Any]] = WeakKeyDictionary()
_SAME: WeakKeyDictionary[Any, set[str]] = WeakKeyDictionary()


def quantity(value: Measure | Money, registry: Any) -> pint.Quantity[Any]:
    """The value as a quantity; see `Measure.to_pint`."""
    figure = value.amount.value
    if figure is None:
        raise ValueFieldError(
            "amount", value.amount, "it has no single figure: convert its low and its high separately"
        )
    home = unwrapped(registry)
    made: pint.Quantity[Any] = home.Quantity(number_of(home, figure), _unit(home, value.unit))
    return made


def number_of(registry: Any, figure: Decimal) -> Any:
    """The figure in the number type of a registry."""
    return figure if registry.non_int_type is Decimal else registry.non_int_type(figure)


def unwrapped(registry: Any) -> Any:
    """The registry itself: econnum's by default, and the one behind pint's application registry."""
    if registry is None:
        return pint_registry()
    from pint.registry import ApplicationRegistry

    expect_registry(registry)
    if isinstance(registry, ApplicationRegistry):
        registry = registry.get()  # type: ignore[no-untyped-call]
    getattr(registry, "meter", None)  # pint replaces a lazy registry at its first use.
    return registry


def _unit(registry: Any, name: str) -> Any:
    """The unit of that name in a registry, parsed once."""
    known = _UNITS.setdefault(registry, {})
    if name not in known:
        if not in_notation(name):
            raise UnitError(name, "give a product of units by their names, such as 'kilometer/hour'")
        known[name] = registry.parse_units(_NAME.sub(lambda part: _in(registry, part[0]), name))
    return known[name]


def _in(registry: Any, name: str) -> str:
    """The name of an econnum unit in a registry."""
    if registry is pint_registry():
        if name not in registry:
            raise UnitError(name, "econnum's registry has no such unit: give a registry that has it, by registry=")
        return name
    row = ROWS.get(name)
    if name in registry and _means_the_same(registry, name):
        return name
    if row is not None and name not in registry and re.fullmatch(r"[a-z_]+( \*\* [0-9]+| \* [a-z_]+)", row.pint):
        return f"({row.pint})"
    what = "means another unit there" if name in registry else "is not defined there"
    raise UnitError(name, f"it {what}; call econnum.define_units(registry), or use econnum's own registry")


def _means_the_same(registry: Any, name: str) -> bool:
    """Whether a name means the same unit in a registry as in econnum's; true for names that econnum lacks."""
    known = _SAME.setdefault(registry, set())
    if name not in known:
        own = rational_registry()
        if name in own:
            registries: tuple[Any, ...] = (registry, own)
            theirs, ours = (Fraction(each.get_root_units(name)[0]) for each in registries)
            same = dict(registry.get_dimensionality(name)) == dict(own.get_dimensionality(name))
            if not same or abs(theirs / ours - 1) >= _NOISE:
                return False  # not cached, since the caller may define the unit next
        known.add(name)
    return True


def measure_from(given: Any, modifier: Modifier) -> Measure:
    """The measure of a quantity; see `Measure.from_pint`."""
    figure, powers = _taken_apart(given)
    if not powers:
        raise UnitError("dimensionless", "a measure has a unit; give a Number or a Percentage for a bare figure")
    if CODES & powers.keys():
        raise UnitError(str(given.units), "it has a currency: give it to Money.from_pint")
    return Measure(Amount(figure, modifier=modifier), name_of(powers))


def money_from(given: Any, modifier: Modifier) -> Money:
    """The money of a quantity; see `Money.from_pint`."""
    figure, powers = _taken_apart(given)
    codes = [name for name in powers if name in CODES]
    if len(codes) != 1 or powers[codes[0]] != 1:
        raise UnitError(str(given.units), "give one currency, alone or for a unit: USD, USD/barrel")
    code = codes[0]
    per = {name: -power for name, power in powers.items() if name != code}
    if any(power < 0 for power in per.values()):
        raise UnitError(str(given.units), "a price is for a unit: USD/barrel")
    return Money(Amount(figure, modifier=modifier), code, name_of(per) if per else None)


def _taken_apart(given: Any) -> tuple[Decimal, dict[str, int]]:
    """The figure of a quantity, and the powers of its units, whose names mean the same in both registries."""
    import pint

    expect("quantity", given, pint.Quantity, "give a pint quantity, such as parse('5 km').to_pint()")
    magnitude = given.magnitude
    if not isinstance(magnitude, Decimal | int) or isinstance(magnitude, bool):
        raise ValueFieldError(
            "magnitude", magnitude, "give a quantity in Decimal or int: Decimal(str(figure)); floats are not exact"
        )
    registry = given._REGISTRY
    powers = {}
    for name, power in given.unit_items():
        if power != int(power):
            raise UnitError(str(given.units), "give whole powers of units")
        if registry is not pint_registry() and not _means_the_same(registry, name):
            raise UnitError(name, "it means another unit in that registry")
        powers[name] = int(power)
    return Decimal(magnitude), powers
