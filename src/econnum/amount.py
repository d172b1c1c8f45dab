"""The amount that every kind of value is built on: stated figure, bounds and modifier."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, Literal, get_args

from econnum.arguments import expect, figure_of, one_of, whole
from econnum.errors import ValueFieldError
from econnum.exact import EXACT, MOST_DIGITS, ROUNDINGS, half_place, last_place, quotient, significant, within
from econnum.interval import Interval

__all__ = ["MODIFIERS", "TURNED", "Amount", "Modifier", "known_modifier", "paired", "rounded_from"]

Modifier = Literal["exact", "approx", "nearly", "more_than", "less_than", "equal_or_more", "equal_or_less"]
"""How a text hedges a figure: TIMEX3 `mod` names in lower case, and `nearly` for one approached from below."""

MODIFIERS: frozenset[str] = frozenset(get_args(Modifier))
_IN_ORDER = sorted(MODIFIERS)

TURNED: dict[Modifier, Modifier] = {
    "exact": "exact",
    "approx": "approx",
    "nearly": "more_than",
    "more_than": "less_than",
    "less_than": "more_than",
    "equal_or_more": "equal_or_less",
    "equal_or_less": "equal_or_more",
}
"""The hedge of a figure whose sign is turned.  Nearly five, from below, is just above minus five."""

ABOVE: frozenset[Modifier] = frozenset({"more_than", "equal_or_more"})
BELOW: frozenset[Modifier] = frozenset({"nearly", "less_than", "equal_or_less"})
_AN_AMOUNT = "give an Amount, such as Amount(Decimal('20.4'))"


def joint(one: Modifier, other: Modifier) -> Modifier:
    """The modifier of a sum whose terms have these modifiers.

    >>> joint("exact", "nearly"), joint("more_than", "equal_or_more"), joint("more_than", "less_than")
    ('nearly', 'more_than', 'approx')
    """
    if one == other or other == "exact":
        return one
    if one == "exact":
        return other
    both = {one, other}
    if both <= ABOVE:
        return "more_than"
    return "less_than" if both <= BELOW else "approx"


def known_modifier(given: object) -> None:
    """Raise a `ValueFieldError` for an unknown modifier."""
    if type(given) is not str or given not in MODIFIERS:
        one_of("modifier", given, _IN_ORDER)


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure as a text states it: the number, its bounds and its modifier.

    >>> Amount(Decimal("13204E8")) == Amount(Decimal("1320.4E9"))
    True

    `value` is None where the text states no single figure (ranges, 数十亿, millions).  `low` and `high` are set
    only where the text itself bounds the figure on both sides.  The exponent of `value` keeps the stated precision
    (`Decimal('1.32E+12')` has three digits); equality and hash compare numerically.  An integer is converted to a
    `Decimal`.  A binary float raises a `ValueFieldError`, since it is not exact, and so does a figure of over 1,000
    digits, above 10^401 or below 10^-400, whether it is an argument or the result of arithmetic.
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = "exact"

    if TYPE_CHECKING:  # from the fields alone, a type checker would not accept an int

        def __init__(
            self,
            value: Decimal | int | None = None,
            low: Decimal | int | None = None,
            high: Decimal | int | None = None,
            modifier: Modifier = "exact",
        ) -> None: ...

    def __post_init__(self) -> None:
        if type(self.value) is not Decimal or self.low is not None or self.high is not None:
            self._check_bounds()
        elif not within(self.value):
            figure_of("value", self.value)
        known_modifier(self.modifier)

    def _check_bounds(self) -> None:
        for name in ("value", "low", "high"):
            figure = getattr(self, name)
            if figure is not None and (exact := figure_of(name, figure)) is not figure:
                object.__setattr__(self, name, exact)
        if (self.low is None) != (self.high is None):
            raise ValueFieldError("low, high", (self.low, self.high), "give both bounds or none")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueFieldError("low, high", (self.low, self.high), "give the lower bound first")
        if self.value is None and self.low is None:
            raise ValueFieldError("value", None, "give a stated figure, or low and high")

    @property
    def interval(self) -> Interval:
        """The bounds that the text states, or the figure alone if there are none.

        >>> Amount(low=Decimal("1E+9"), high=Decimal("1.5E+9")).interval
        Interval(low=Decimal('1E+9'), high=Decimal('1.5E+9'))
        """
        if self.low is not None and self.high is not None:
            return Interval(self.low, self.high)
        assert self.value is not None, "an amount has a value or bounds"
        return Interval(self.value, self.value)

    def times(self, factor: Decimal) -> Amount:
        """The figure and the bounds multiplied by `factor`, exactly; the modifier is kept.

        >>> Amount(Decimal(25)).times(Decimal("0.01"))
        Amount(value=Decimal('0.25'), low=None, high=None, modifier='exact')

        A negative factor exchanges the bounds and reverses the modifier: more than 5 becomes less than -5.  Zero
        times about 5 is exactly zero.
        """
        factor = figure_of("factor", factor)
        value, low, high = (
            None if figure is None else EXACT.multiply(figure, factor) for figure in (self.value, self.low, self.high)
        )
        if factor < 0:
            return Amount(value, high, low, TURNED[self.modifier])
        return Amount(value, low, high, self.modifier if factor else "exact")

    def plus(self, other: Amount) -> Amount:
        """The sum of the figures, of the bounds as intervals, and of the modifiers; see `joint`.

        >>> Amount(Decimal(5)).plus(Amount(low=Decimal(10), high=Decimal(20), modifier="approx"))
        Amount(value=None, low=Decimal('15'), high=Decimal('25'), modifier='approx')

        Exact.  More than 3 and exactly 5 is more than 8; more than 3 and less than 5 is about 8.
        """
        expect("other", other, Amount, _AN_AMOUNT)
        value = None
        if self.value is not None and other.value is not None:
            value = EXACT.add(self.value, other.value)
        modifier = joint(self.modifier, other.modifier)
        if self.low is None and other.low is None:
            return Amount(value, modifier=modifier)
        bounds = self.interval + other.interval
        return Amount(value, bounds.low, bounds.high, modifier)

    def over(self, other: Amount) -> Amount:
        """The quotient of the figures, of the bounds as intervals, and of the modifiers.

        >>> Amount(Decimal(6)).over(Amount(Decimal(4), modifier="more_than"))
        Amount(value=Decimal('1.5'), low=None, high=None, modifier='less_than')

        Exact if a decimal can represent it, otherwise rounded to 34 significant digits; bounds are rounded outward.
        Raises `ZeroDivisionError` if the divisor is or may be zero.
        """
        expect("other", other, Amount, _AN_AMOUNT)
        value = None
        if self.value is not None and other.value is not None:
            value = quotient(self.value, other.value)
        mine = self.modifier if other.interval.low > 0 else TURNED[self.modifier]
        modifier = joint(mine, self._hedge_over(other.modifier))
        if self.low is None and other.low is None:
            return Amount(value, modifier=modifier)
        bounds = self.interval / other.interval
        return Amount(value, bounds.low, bounds.high, modifier)

    def _hedge_over(self, divisor: Modifier) -> Modifier:
        """The modifier of the quotient that follows from that of the divisor: 6 over more than 4 is less than 1.5."""
        low, high = self.interval.low, self.interval.high
        if divisor == "exact" or low == high == 0:
            return "exact"  # zero divided by anything is zero
        if low < 0 < high:
            return "approx"
        return divisor if low < 0 else TURNED[divisor]

    def rounded(self, digits: int, *, rounding: str = ROUND_HALF_EVEN) -> Amount:
        """The amount with at most so many significant digits, by default rounded half to even.

        >>> Amount(Decimal("233.3333")).rounded(3)
        Amount(value=Decimal('233'), low=None, high=None, modifier='exact')

        `rounding` is one of the `ROUND_...` constants of the `decimal` module.
        """
        whole("digits", digits, 1, MOST_DIGITS)
        one_of("rounding", rounding, ROUNDINGS)
        value, low, high = (
            None if figure is None else significant(figure, digits, rounding)
            for figure in (self.value, self.low, self.high)
        )
        return Amount(value, low, high, self.modifier)

    def rounding_interval(self, *, round_zeros: bool = False) -> Interval:
        """The figures that round to the stated one: half a unit of its last digit in either direction.

        >>> Amount(Decimal("1.32E+12")).rounding_interval()
        Interval(low=Decimal('1.315E+12'), high=Decimal('1.325E+12'))

        Both ends are included, since some writers round a half up and some to even.  For a range, the interval begins
        with that of its low end and ends with that of its high end.  Written zeros are significant: 1,300 means 1299.5
        to 1300.5, and 1.3 thousand means 1250 to 1350.  With `round_zeros` the trailing zeros of a whole figure are
        not significant, and 1,300 means the same as 1.3 thousand.
        """
        if self.value is not None:
            return rounded_from(self.value, round_zeros=round_zeros)
        low, high = (rounded_from(end, round_zeros=round_zeros) for end in (self.interval.low, self.interval.high))
        return Interval(low.low, high.high)

    def equals_as_stated(self, other: Amount, *, round_zeros: bool = False) -> bool:
        """Whether one of the two figures may be the other one rounded; modifiers are not compared.

        >>> Amount(Decimal("13204E8")).equals_as_stated(Amount(Decimal("1.32E12")))
        True
        >>> Amount(Decimal("390.83E9")).equals_as_stated(Amount(Decimal("39038.1E8")))
        False

        The more precise figure must lie in the rounding interval of the other.  For two ranges, the low ends are
        compared with each other, and the high ends; a range and a single figure never agree.  The relation is
        symmetric but not transitive: 1.32 agrees with 1.324 and with 1.316, which differ.
        """
        expect("other", other, Amount, _AN_AMOUNT)
        pairs = paired(self, other)
        return bool(pairs) and all(_agree(one, another, round_zeros) for one, another in pairs)


def paired(one: Amount, other: Amount) -> list[tuple[Decimal, Decimal]]:
    """The pairs of figures to compare in two amounts: the stated ones, or low with low and high with high.

    Empty if only one of the amounts states a single figure.
    """
    if one.value is not None and other.value is not None:
        return [(one.value, other.value)]
    if one.value is not None or other.value is not None:
        return []
    return [(one.interval.low, other.interval.low), (one.interval.high, other.interval.high)]


def rounded_from(figure: Decimal, *, round_zeros: bool) -> Interval:
    """The figures that round to the given one; see `Amount.rounding_interval`."""
    if round_zeros and figure and last_place(figure) >= 0:
        figure = EXACT.normalize(figure)
    half = half_place(figure)
    return Interval(EXACT.subtract(figure, half), EXACT.add(figure, half))


def _agree(one: Decimal, other: Decimal, round_zeros: bool) -> bool:
    """Whether one of two figures may be the other one rounded."""
    widest = max(rounded_from(figure, round_zeros=round_zeros).width for figure in (one, other))
    apart = EXACT.abs(EXACT.subtract(one, other))
    return EXACT.add(apart, apart) <= widest
