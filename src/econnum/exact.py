"""Exact decimal arithmetic, independent of the caller's Decimal context.

`Decimal * Decimal` silently rounds to that context.  Every function here is exact, raises, or says how it rounds.
"""

from __future__ import annotations

import decimal
import re
from decimal import (
    ROUND_HALF_EVEN,
    Clamped,
    Context,
    Decimal,
    DecimalException,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
    localcontext,
)
from fractions import Fraction

__all__ = [
    "EXACT",
    "FURTHEST",
    "LIMITS",
    "MOST_DIGITS",
    "QUOTIENT_DIGITS",
    "ROUNDINGS",
    "WIDER",
    "decimal_of",
    "formatted",
    "half_place",
    "last_place",
    "next_step",
    "plain",
    "power_of_ten",
    "quotient",
    "scaled",
    "significant",
    "within",
]

# Wide enough for any figure of a text or of a caller; an inexact result raises.
EXACT = Context(
    prec=1_000_000, Emin=-999_999, Emax=999_999, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow, Clamped]
)

FURTHEST = 400
"""The power of ten between which and its inverse the first digit of a value's figure stands.

A text states at most 40 digits and two scale words, which stays far below with all that a caller may add.
"""

MOST_DIGITS = 1_000
"""The most digits of a value's figure."""

ROUNDINGS = tuple(sorted(name for name in dir(decimal) if name.startswith("ROUND_")))
"""The ways of rounding of the `decimal` module."""

_NOTATIONS = frozenset("eEfFgG%")
_ONE = Decimal(1)

QUOTIENT_DIGITS = 34
"""The significant digits of a quotient that no decimal holds: those of IEEE 754's decimal128."""


def scaled(digits: str, exponent: int) -> Decimal:
    """The decimal written by `digits`, times ten to the `exponent`; the stated precision is kept.

    >>> scaled("1320.4", 9)
    Decimal('1.3204E+12')
    """
    return Decimal(f"{digits}E{exponent}")


def power_of_ten(exponent: int) -> Decimal:
    """Ten to the `exponent`.

    >>> power_of_ten(8)
    Decimal('1E+8')
    """
    return Decimal(f"1E{exponent}")


_REFUSING = [Inexact, Rounded, InvalidOperation, Overflow, Subnormal, Clamped]
LIMITS = Context(prec=MOST_DIGITS, Emin=-FURTHEST, Emax=FURTHEST, traps=_REFUSING)
"""What holds the figure of a value, and raises on any other."""

WIDER = Context(prec=4 * MOST_DIGITS, Emin=-4 * FURTHEST, Emax=4 * FURTHEST, traps=_REFUSING)
"""What holds the product and the quotient of any two figures: for the bounds of intervals."""


def within(figure: Decimal, limits: Context = LIMITS) -> bool:
    """Whether a figure is finite and within the limits of digits and magnitude.

    >>> within(Decimal("9E+400")), within(Decimal("1E+401")), within(Decimal("1E-400")), within(Decimal("1E-401"))
    (True, False, True, False)
    """
    try:
        limits.plus(figure)
    except DecimalException:
        return False
    return figure.is_finite()


def plain(figure: Decimal) -> str:
    """The figure in plain notation, without an exponent: the form that records use.

    >>> plain(Decimal("1.3204E+12"))
    '1320400000000'
    >>> plain(Decimal("20.40"))
    '20.40'
    """
    return format(figure, "f")


_TOO_WIDE = re.compile("[0-9]{4}")


def formatted(figure: Decimal, spec: str) -> str:
    """The figure in a format specification of `Decimal`, in plain notation unless the specification has another.

    >>> formatted(Decimal("1.3204E+12"), ","), formatted(Decimal("1.3204E+9"), ",.2f"), formatted(Decimal("2.5"), ".0f")
    ('1,320,400,000,000', '1,320,400,000.00', '2')

    Rounds half to even.  Raises `ValueError` for an unknown specification, for a width or a precision of over three
    digits, and for `n`, which depends on the locale.
    """
    if _TOO_WIDE.search(spec):
        raise ValueError("a width and a precision have at most three digits")
    with localcontext(_rounding(EXACT.prec, ROUND_HALF_EVEN)):
        return format(figure, spec if spec[-1:] in _NOTATIONS else f"{spec}f")


def next_step(value: Decimal) -> Decimal:
    """The upper bound of 多, 余 and -odd: the figure with its last stated digit increased by one.

    >>> next_step(Decimal(3000)), next_step(Decimal(690)), next_step(Decimal("1.2E+8"))
    (Decimal('4000'), Decimal('700'), Decimal('130000000'))
    """
    if not value:
        return value
    digits = "".join(map(str, value.as_tuple().digits))
    trailing = len(digits) - len(digits.rstrip("0"))
    return Decimal(plain(EXACT.add(value, power_of_ten(last_place(value) + trailing))))


def half_place(figure: Decimal) -> Decimal:
    """Half a unit of the last stated digit.

    >>> half_place(Decimal("1.32E+12"))
    Decimal('5E+9')
    """
    return Decimal((0, (5,), last_place(figure) - 1))


def quotient(dividend: Decimal, divisor: Decimal, *, rounding: str = ROUND_HALF_EVEN) -> Decimal:
    """The quotient: exact if a decimal can represent it, otherwise rounded to 34 significant digits.

    >>> quotient(Decimal("9.6E+11"), Decimal("1.2"))
    Decimal('8E+11')
    >>> quotient(Decimal(1), Decimal(3))
    Decimal('0.3333333333333333333333333333333333')

    Raises `ZeroDivisionError` on a divisor of zero.
    """
    if not divisor:
        raise ZeroDivisionError(f"{dividend} divided by {divisor}")
    shift = last_place(dividend) - last_place(divisor)
    ratio = Fraction(_coefficient(dividend), _coefficient(divisor))
    return EXACT.scaleb(decimal_of(ratio, rounding=rounding), shift)


def significant(figure: Decimal, digits: int, rounding: str = ROUND_HALF_EVEN) -> Decimal:
    """The figure with at most so many significant digits.

    >>> significant(Decimal("798355481727.57"), 4)
    Decimal('7.984E+11')
    """
    return _rounding(digits, rounding).plus(figure)


def decimal_of(ratio: Fraction, *, rounding: str = ROUND_HALF_EVEN) -> Decimal:
    """A rational as a decimal: exact with at most 400 places, otherwise rounded to 34 significant digits.

    >>> decimal_of(Fraction(7, 8)), decimal_of(Fraction(2, 3))
    (Decimal('0.875'), Decimal('0.6666666666666666666666666666666667'))
    """
    rest, twos = _without(ratio.denominator, 2)
    rest, fives = _without(rest, 5)
    places = max(twos, fives)
    if rest == 1 and places <= FURTHEST:
        return EXACT.scaleb(Decimal(ratio.numerator * 10**places // ratio.denominator), -places)
    return _rounding(QUOTIENT_DIGITS, rounding).divide(Decimal(ratio.numerator), Decimal(ratio.denominator))


def _rounding(digits: int, rounding: str) -> Context:
    """A context that rounds to so many digits, with the limits of `EXACT` and none of the caller's settings."""
    context = EXACT.copy()
    context.prec, context.rounding = digits, rounding
    context.clear_traps()
    return context


def _without(number: int, prime: int) -> tuple[int, int]:
    """The number without its factors `prime`, and the number of those factors."""
    times = 0
    while number % prime == 0:
        number, times = number // prime, times + 1
    return number, times


def last_place(figure: Decimal) -> int:
    """The exponent of the last stated digit: 10 for 1.32E+12, -1 for 20.4."""
    if figure.same_quantum(_ONE):  # the usual case, in a sixth of the time
        return 0
    exponent = figure.as_tuple().exponent
    assert isinstance(exponent, int)  # a figure is finite
    return exponent


def _coefficient(figure: Decimal) -> int:
    return int(EXACT.scaleb(figure, -last_place(figure)))
