"""A pint context in which money converts: currencies at their rates, prices of a volume to prices of a mass."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from econnum.conversion.bridge import number_of, unwrapped
from econnum.conversion.rate import Rate
from econnum.lexicon.units import UNITS
from econnum.values import Measure

if TYPE_CHECKING:
    from pint.facets.context.objects import Context

__all__ = ["money_context"]


def money_context(codes: Sequence[str], rates: Sequence[Rate], density: Measure | None, registry: Any) -> Context:
    """The context of these currencies; each rate is from the first to another one.  See `Rates.context`."""
    import pint

    home = unwrapped(registry)
    context = pint.Context("money")
    for rate in rates:
        for told in (rate, rate.inverse):
            step = _times(number_of(home, told.figure), f"{told.quote}/{told.base}")
            for per in _dimensions():
                context.add_transformation(f"[currency_{told.base}]{per}", f"[currency_{told.quote}]{per}", step)
    if density is not None:
        weight = density.to_pint(registry=registry)
        volume, mass = "[length] ** 3", "[mass]"
        context.add_transformation(volume, mass, lambda ureg, value, **_: value * weight)
        context.add_transformation(mass, volume, lambda ureg, value, **_: value / weight)
        for code in codes:
            money = f"[currency_{code}] / "
            context.add_transformation(money + volume, money + mass, lambda ureg, value, **_: value / weight)
            context.add_transformation(money + mass, money + volume, lambda ureg, value, **_: value * weight)
    return context


def _times(figure: Any, unit: str) -> Callable[..., Any]:
    return lambda ureg, value, **_: value * ureg.Quantity(figure, unit)


@cache
def _dimensions() -> tuple[str, ...]:
    """The units of prices, as the end of a dimension in pint's notation; empty for money itself."""
    from econnum.conversion.registry import pint_registry

    def found() -> Iterator[str]:
        yield ""
        for unit in UNITS:
            powers = pint_registry().get_dimensionality(unit.name)
            yield "".join(f" / {name} ** {power}" for name, power in powers.items())

    return tuple(dict.fromkeys(found()))
