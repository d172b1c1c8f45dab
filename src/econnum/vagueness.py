"""The tolerance of vague words, as one policy that a caller can change."""

from __future__ import annotations

from dataclasses import dataclass, fields
from decimal import Context, Decimal
from typing import Literal, get_args

from econnum.amount import Amount
from econnum.arguments import expect, figure_of, one_of
from econnum.errors import ValueFieldError
from econnum.exact import EXACT, LIMITS, within

__all__ = ["VagueWord", "Vagueness"]

VagueWord = Literal["few", "odd", "dozens"]
"""The vague words that a numeral may contain; each is a field of `Vagueness`."""

# So that no figure of a text exceeds the limits of a value, whatever the tolerance.
_MODEST = Context(prec=40, Emin=-40, Emax=40, traps=LIMITS.traps)
_TEN, _TWELVES = Decimal(10), Decimal(2)


@dataclass(frozen=True, slots=True)
class Vagueness:
    """The bounds that vague words imply, and the tolerance of hedges; by default those of the record.

    >>> from econnum import Reader
    >>> (mention,) = Reader(vagueness=Vagueness(few=(Decimal(3), Decimal(8)))).extract("投资数十亿元")
    >>> mention.value.amount.interval
    Interval(low=Decimal('3000000000'), high=Decimal('8000000000'))

    Three pairs of bounds are for words inside a numeral.  `few` is the number of scales in 几百, 数十亿, several
    hundred and tens of billions; `odd` is the number of units of the next lower place that 十几, 3000多 and 200余 add;
    `dozens` is the number of twelves in dozens.  Two shares are the tolerance of hedges in `reach`: `about` in both
    directions, `nearly` downwards.  A descending pair, a negative figure or a float raises a `ValueFieldError`.
    """

    few: tuple[Decimal, Decimal] = (Decimal(1), Decimal(10))
    odd: tuple[Decimal, Decimal] = (Decimal(0), Decimal(10))
    dozens: tuple[Decimal, Decimal] = (Decimal(2), Decimal(10))
    about: Decimal = Decimal("0.1")
    nearly: Decimal = Decimal("0.1")

    def __post_init__(self) -> None:
        for row in fields(self):
            given = getattr(self, row.name)
            shares = given if isinstance(given, tuple) else (given,)
            if len(shares) != (1 if row.name in {"about", "nearly"} else 2):
                raise ValueFieldError(row.name, given, "give the least and the most, or for a hedge one share")
            if not all(isinstance(share, Decimal) and share.is_finite() and share >= 0 for share in shares):
                raise ValueFieldError(row.name, given, "give decimal.Decimal of zero or more; floats are not exact")
            if not all(within(share, _MODEST) for share in shares):
                raise ValueFieldError(row.name, given, "give at most 40 digits, from 10^-40 to 10^40")
            if shares[0] > shares[-1]:
                raise ValueFieldError(row.name, given, "give the least first")

    def bounds(self, word: VagueWord, low: Decimal, high: Decimal) -> tuple[Decimal, Decimal]:
        """The bounds of a figure with a vague word, computed from its default bounds.

        >>> Vagueness(odd=(Decimal(1), Decimal(4))).bounds("odd", Decimal(3000), Decimal(4000))
        (Decimal('3100'), Decimal('3400'))
        """
        one_of("word", word, get_args(VagueWord))
        low, high = figure_of("low", low), figure_of("high", high)
        base, step = {
            "few": (Decimal(0), low),
            "odd": (low, EXACT.divide(EXACT.subtract(high, low), _TEN)),
            "dozens": (Decimal(0), EXACT.divide(low, _TWELVES)),
        }[word]
        least, most = getattr(self, word)
        return EXACT.add(base, EXACT.multiply(least, step)), EXACT.add(base, EXACT.multiply(most, step))

    def reach(self, amount: Amount) -> tuple[Decimal | None, Decimal | None]:
        """The lowest and the highest figure that an amount may mean; None for a side that its hedge leaves open.

        >>> Vagueness().reach(Amount(Decimal(500), modifier="approx"))
        (Decimal('450.0'), Decimal('550.0'))
        >>> Vagueness().reach(Amount(Decimal(500), modifier="more_than"))
        (Decimal('500'), None)

        Bounds that the text states are unchanged: 3000多 is 3000 to 4000, with or without `more_than`.
        """
        expect("amount", amount, Amount, "give an Amount, such as the `amount` of a value")
        stated = amount.interval
        low, high = stated.low, stated.high
        if amount.low is not None:
            return low, high
        match amount.modifier:
            case "approx":
                return self._off(low, self.about, -1), self._off(high, self.about, 1)
            case "nearly":
                return self._off(low, self.nearly, -1), high
            case "more_than" | "equal_or_more":
                return low, None
            case "less_than" | "equal_or_less":
                return None, high
            case _:
                return low, high

    @staticmethod
    def _off(figure: Decimal, share: Decimal, side: int) -> Decimal:
        return EXACT.add(figure, EXACT.multiply(EXACT.abs(figure), EXACT.multiply(share, Decimal(side))))
