"""Exact decimal arithmetic that no ambient context can touch.

`Decimal * Decimal` rounds to the caller's context, silently.  Everything here either is exact or raises.
"""

from __future__ import annotations

from decimal import Clamped, Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow

__all__ = ["EXACT", "plain", "power_of_ten", "scaled"]

# Wide enough for any figure that a text or a caller states; what it cannot hold exactly, it refuses.
EXACT = Context(
    prec=1_000_000, Emin=-999_999, Emax=999_999, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow, Clamped]
)


def scaled(digits: str, exponent: int) -> Decimal:
    """The decimal written by `digits`, times ten to the `exponent`; the stated digits are kept.

    >>> scaled("1320.4", 9)
    Decimal('1.3204E+12')
    """
    return Decimal(f"{digits}E{exponent}") if exponent else Decimal(digits)


def power_of_ten(exponent: int) -> Decimal:
    """Ten to the `exponent`.

    >>> power_of_ten(8)
    Decimal('1E+8')
    """
    return Decimal(f"1E{exponent}")


def plain(figure: Decimal) -> str:
    """The figure in plain notation, without an exponent: the form that records use.

    >>> plain(Decimal("1.3204E+12"))
    '1320400000000'
    >>> plain(Decimal("20.40"))
    '20.40'
    """
    return format(figure, "f")
