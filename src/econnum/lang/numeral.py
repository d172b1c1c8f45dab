"""A numeral as a language reads it, and the word after it: the objects that the engine asks for most.

In a module of their own, so that mypyc can compile them (docs/performance.md) without the tables of the schema.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from econnum.amount import Modifier
from econnum.vagueness import VagueWord

__all__ = ["Numeral", "Word"]


@dataclass(frozen=True, slots=True)
class Word:
    """The meaning of a word next to a figure: its role, and the data that the composer of this role needs."""

    role: str
    payload: Any = None


class Numeral:
    """A number as read from the text, before its unit is known.

    `exponent` is the power of ten of its last scale word.  A `bare` numeral has no scale of its own, and may share that
    of its neighbour in a range or list.  `word` is the meaning that the numeral itself states (百分之二十, one third,
    fifth, doubled); `spelled` numerals are in words.  `big` is the exponent of the big scale alone, if `exponent` also
    includes a small one (九千亿), for neighbours that have a small one (七千).  `vague` is the word that bounds the
    figure, if its tolerance is a matter of policy.
    """

    # Not a dataclass, whose constructor mypyc does not compile.
    __slots__ = (
        "bare", "big", "end", "exponent", "high", "low", "modifier", "spelled", "start", "vague", "value", "word",
    )  # fmt: skip

    def __init__(
        self,
        start: int,
        end: int,
        value: Decimal | None,
        low: Decimal | None = None,
        high: Decimal | None = None,
        modifier: Modifier = "exact",
        exponent: int = 0,
        word: Word | None = None,
        spelled: bool = False,
        bare: bool = True,
        big: int = 0,
        vague: VagueWord | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.value = value
        self.low = low
        self.high = high
        self.modifier = modifier
        self.exponent = exponent
        self.word = word
        self.spelled = spelled
        self.bare = bare
        self.big = big
        self.vague = vague

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Numeral) and repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __repr__(self) -> str:
        fields = (
            self.start, self.end, self.value, self.low, self.high, self.modifier,
            self.exponent, self.word, self.spelled, self.bare, self.big, self.vague,
        )  # fmt: skip
        return f"Numeral{fields!r}"

    def replace(self, **changes: Any) -> Numeral:
        """A copy with these fields changed; a numeral itself never changes, since drafts share it.

        >>> Numeral(0, 2, Decimal(37)).replace(end=3, bare=False).end
        3
        """
        made = Numeral(
            self.start, self.end, self.value, self.low, self.high, self.modifier,
            self.exponent, self.word, self.spelled, self.bare, self.big, self.vague,
        )  # fmt: skip
        for name, changed in changes.items():
            setattr(made, name, changed)
        return made
