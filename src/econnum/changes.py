"""The change that a figure measures, and the value before the change: exact, and with the interval of rounding."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Generic, Literal, TypeVar, get_args

from econnum.amount import TURNED, Amount, Modifier
from econnum.errors import ValueFieldError
from econnum.exact import EXACT
from econnum.interval import Interval
from econnum.quantified import BaseValue, Quantified
from econnum.shares import Multiple, Percentage, PercentagePoints, Summable

__all__ = ["Base", "Basis", "Change", "Direction", "Reading"]

Direction = Literal["up", "down", "flat"]
Basis = Literal["year_on_year", "quarter_on_quarter", "month_on_month", "week_on_week", "day_on_day"]
Reading = Literal["by", "to"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault

    V = TypeVarWithDefault("V", bound=BaseValue, default=Quantified, covariant=True)
else:
    V = TypeVar("V")
After = TypeVar("After", bound=BaseValue)
Level = TypeVar("Level", bound=Quantified)

_ONE, _HUNDREDTH = Decimal(1), Decimal("1E-2")
_CHANGE_FIELDS: tuple[tuple[str, tuple[str | None, ...]], ...] = (
    ("direction", get_args(Direction)),
    ("basis", (None, *get_args(Basis))),
    ("reading", get_args(Reading)),
)


@dataclass(frozen=True, slots=True)
class Base(Generic[V]):
    """The value before a change, computed from the stated figures, and the `interval` that their rounding allows."""

    value: V
    interval: Interval


@dataclass(frozen=True, slots=True)
class Change:
    """The change that a figure measures: its direction, its basis of comparison, and its reading (by or to).

    `reading` is `by` if the figure is the amount of change and `to` if it is the level reached relative to the base,
    as in doubled or 增长到3倍.  `basis` is None if the text names none.
    """

    direction: Direction
    basis: Basis | None = None
    reading: Reading = "by"

    def __post_init__(self) -> None:
        for name, allowed in _CHANGE_FIELDS:
            given = getattr(self, name)
            if not isinstance(given, str | None) or given not in allowed:
                raise ValueFieldError(name, given, f"give one of {', '.join(map(str, allowed))}")

    def __str__(self) -> str:
        from econnum.rendering.labels import changed

        return changed({"direction": self.direction, "basis": self.basis, "reading": self.reading}, "en")

    def ratio(self, value: BaseValue) -> Decimal | None:
        """The value after the change as a multiple of the value before, exact.

        >>> Change("up", "year_on_year").ratio(Percentage(Amount(Decimal("20.4"))))
        Decimal('1.204')
        >>> Change("up", reading="to").ratio(Multiple(Amount(Decimal(2))))
        Decimal('2')

        None if the figure is not a share of the base (money, percentage points), if there is no single figure, or if
        the result would be negative.  An ambiguous multiple is read literally; see `Multiple.readings`.
        """
        if self.direction == "flat":
            return _ONE
        match value:
            case Percentage(amount=Amount(value=Decimal() as figure)):
                share = EXACT.multiply(figure, _HUNDREDTH)
            case Multiple(amount=Amount(value=Decimal() as figure)):
                share = figure
            case _:
                return None
        if self.reading == "to":
            return share
        ratio = EXACT.add(_ONE, share) if self.direction == "up" else EXACT.subtract(_ONE, share)
        return None if ratio < 0 else ratio

    def base(self, value: BaseValue, after: After) -> Base[After] | None:
        """The value before the change, computed from the figure of the change and the value after it.

        >>> from econnum import Money
        >>> exports = Money(Amount(Decimal("961.22E9")), "CNY")
        >>> before = Change("up", "year_on_year").base(Percentage(Amount(Decimal("20.4"))), exports)
        >>> before.value.rounded(4).amount.value, before.interval.low.quantize(1), before.interval.high.quantize(1)
        (Decimal('7.984E+11'), Decimal('798019925280'), Decimal('798691316992'))

        `value` is exact if a decimal can represent it, otherwise rounded to 34 significant digits; `interval` contains
        every base value that the rounding of the stated figures allows.  For percentages and multiples, the value
        after is divided by the ratio; a change in the unit of the value (by 5 billion yuan, by 0.3 percentage points)
        is subtracted.  None if the change does not determine the base: a level that was reached (rose to 5 billion
        yuan), a decrease to zero, two different units, a range as a share.
        """
        return _base_of(self, value, after)


def _base_of(change: Change, value: BaseValue, after: After) -> Base[After] | None:
    """The value before the change; see `Change.base`."""
    if not isinstance(after, Quantified):
        return None
    if change.direction == "flat":
        return Base(after, after.amount.rounding_interval())
    if isinstance(value, Percentage | Multiple) and isinstance(after, Summable):
        return _divided(change, value, after)
    if change.reading == "to":
        return None
    if isinstance(after, Percentage) and isinstance(value, PercentagePoints):
        return _taken_back(change, value.in_points(), after)
    if isinstance(after, Summable) and type(value) is type(after) and value.unit == after.unit:
        return _taken_back(change, value.amount, after)
    return None


def _divided(change: Change, value: Percentage | Multiple, after: Level) -> Base[Level] | None:
    """The value before a change that is a share of it."""
    ratio = change.ratio(value)
    if not ratio:
        return None
    share = value.amount.rounding_interval() * (_HUNDREDTH if isinstance(value, Percentage) else _ONE)
    hedge: Modifier = value.modifier
    if change.reading == "to":
        ratios = share
    elif change.direction == "up":
        ratios = share + _ONE
    else:
        ratios, hedge = _ONE - share, TURNED[hedge]
    if ratios.low <= 0:
        return None
    amount = after.amount.over(Amount(ratio, modifier=hedge))
    return Base(replace(after, amount=amount), after.amount.rounding_interval() / ratios)


def _taken_back(change: Change, amount: Amount, after: Level) -> Base[Level]:
    """The value before a change in the same unit."""
    step = amount.times(-_ONE if change.direction == "up" else _ONE)
    interval = after.amount.rounding_interval() + step.rounding_interval()
    return Base(replace(after, amount=after.amount.plus(step)), interval)
