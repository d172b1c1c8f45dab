"""A figure in digits, exact unless rounding was requested, with all digits or with a scale word."""

from __future__ import annotations

import decimal
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from econnum.errors import FormatError
from econnum.exact import EXACT
from econnum.formatting.cldr import Notation, Scale

__all__ = ["ROUNDINGS", "Figure", "Rounding", "digits_of", "scale_of", "write"]

_MOST_PLACES = 4  # before a scale word; a longer figure is easier to read in full
_MOST_WHOLE = 5
_SCALELESS = 100  # numbers below have no scale in either language
ROUNDINGS = {name.removeprefix("ROUND_").lower(): name for name in dir(decimal) if name.startswith("ROUND_")}


@dataclass(frozen=True, slots=True)
class Rounding:
    """The requested rounding: `places` of the figure as written, or significant `digits`, and the mode."""

    places: int | None = None
    digits: int | None = None
    mode: str = "half_even"

    def __post_init__(self) -> None:
        if not isinstance(self.mode, str) or self.mode not in ROUNDINGS:
            raise FormatError(self.mode, f"give a rounding mode: {', '.join(sorted(ROUNDINGS))}")
        if self.places is not None and self.digits is not None:
            raise FormatError((self.places, self.digits), "round to places or to digits, not to both")
        for least, given in ((0, self.places), (1, self.digits)):
            if given is not None and (type(given) is not int or not least <= given <= 1000):
                raise FormatError(given, f"give a whole number from {least} to 1000 to round to, or None")

    def __bool__(self) -> bool:
        return self.places is not None or self.digits is not None

    def apply(self, figure: Decimal) -> Decimal:
        """The figure, rounded if requested, without trailing zeros that rounding leaves after the point."""
        places = self.places if self.places is not None else -1
        if self.digits is not None:
            places = self.digits - 1 - figure.adjusted()
        elif self.places is None:
            return figure
        if figure.as_tuple().exponent >= -places:  # type: ignore[operator]
            return figure
        rounded = figure.quantize(Decimal(f"1E{-places}"), rounding=ROUNDINGS[self.mode], context=_UNTRAPPED)
        return _stripped(rounded)


_UNTRAPPED = decimal.Context(prec=1_000_000, Emin=-999_999, Emax=999_999, traps=[])


class Figure(NamedTuple):
    """A figure in digits: whether it is negative, its text without the sign, and its number."""

    negative: bool
    text: str
    value: Decimal

    @property
    def magnitude(self) -> Decimal:
        """The figure without its sign."""
        return self.value.copy_abs()


def _stripped(figure: Decimal) -> Decimal:
    """The figure without trailing zeros after the point."""
    whole, _, places = format(figure, "f").partition(".")
    places = places.rstrip("0")
    return Decimal(f"{whole}.{places}") if places else Decimal(whole)


def digits_of(figure: Decimal, notation: Notation, *, grouped: bool = True) -> str:
    """The digits of a figure without its sign, with the grouping and the decimal mark of a locale."""
    whole, _, places = format(figure.copy_abs(), "f").partition(".")
    if grouped:
        first, others = notation.grouping
        groups = []
        while len(whole) > first:
            groups.append(whole[-first:])
            whole, first = whole[:-first], others
        whole = notation.group.join([whole, *reversed(groups)])
    return f"{whole}{notation.decimal}{places}" if places else whole


def scale_of(figure: Decimal, notation: Notation, rounding: Rounding) -> Scale | None:
    """The scale word for a figure: the largest that leaves few enough digits, or None."""
    if not figure:
        return None
    for scale in notation.scales:
        if figure.adjusted() < scale.power:
            continue
        mantissa = _stripped(EXACT.scaleb(figure, -scale.power))
        _, digits, exponent = mantissa.as_tuple()
        assert isinstance(exponent, int)
        if rounding or (-exponent <= _MOST_PLACES and len(digits) + exponent <= _MOST_WHOLE):
            return scale
    return None


def write(figure: Decimal, notation: Notation, rounding: Rounding, *, compact: bool, grouped: bool) -> Figure:
    """A figure in digits, with a scale word if `compact` is true and one fits."""
    value = figure if compact and rounding else rounding.apply(figure)
    scale = scale_of(value, notation, rounding) if compact else None
    if compact and rounding:
        value = _rounded(figure, scale, rounding)
        scale = scale_of(value, notation, rounding)
    negative = value.is_signed() and bool(value)
    if scale is None:
        return Figure(negative, digits_of(value, notation, grouped=grouped), value)
    mantissa = _stripped(EXACT.scaleb(value, -scale.power))
    before, after = scale.affixes.get(notation.plural_form(mantissa)) or scale.affixes["other"]
    return Figure(negative, f"{before}{digits_of(mantissa, notation)}{after}", value)


def _rounded(figure: Decimal, scale: Scale | None, rounding: Rounding) -> Decimal:
    if scale is None:
        return rounding.apply(figure)
    return EXACT.scaleb(rounding.apply(EXACT.scaleb(figure, -scale.power)), scale.power)


def plain_in_words(low: Figure, high: Figure) -> bool:
    """Whether both ends of a range in words have no scale, or the same one: three to five, 三百万至五百万."""
    whole = all(end.value == end.value.to_integral_value() for end in (low, high))
    alike = all(low.value.adjusted() // group == high.value.adjusted() // group for group in (3, 4))
    return whole and (high.magnitude < _SCALELESS or (alike and _last_word(low.text) == _last_word(high.text)))


def _last_word(text: str) -> str:
    return text.replace("-", " ").rsplit(" ", 1)[-1] if text.isascii() else text[-1]


def borrows(low: Figure, high: Figure) -> bool:
    """Whether the lower end of a range would be read with the scale word of the upper one: 5 to 2 million."""
    return low.text[-1:].isdigit() and not high.text[-1:].isdigit()
