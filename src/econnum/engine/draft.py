"""The draft of a mention, which the composers fill in one after the other, and the attachment of its change."""

from __future__ import annotations

from decimal import Decimal

from econnum.amount import Modifier
from econnum.exact import EXACT
from econnum.lang.attachment import Joint
from econnum.lang.schema import Numeral
from econnum.values import Basis, Change, Direction, Kind, Reading

__all__ = ["Attachment", "Draft"]


class Draft:
    """A figure with everything that is known of it so far; `reason` is set if it is ignored.

    Offsets are into the padded, folded text.  `start..end` is the span of the mention, `hedge_start..hedge_end` also
    includes its hedges, and `numeral` is the numeral that was read.  `row` names the row or joint that attached its
    change, and `basis_of` is the figure whose basis that change shares.
    """

    __slots__ = (
        "assumed", "basis_of", "change", "code", "compares", "end", "exponent", "hedge_end", "hedge_start", "high",
        "kind", "language", "low", "modifier", "numeral", "of", "ratio", "reason", "row", "rule", "start",
        "timex", "unit", "value"
    )  # fmt: skip

    def __init__(self, numeral: Numeral) -> None:
        self.numeral = numeral
        self.start = self.hedge_start = numeral.start
        self.end = self.hedge_end = numeral.end
        self.value: Decimal | None = numeral.value
        self.low: Decimal | None = numeral.low
        self.high: Decimal | None = numeral.high
        self.modifier: Modifier = numeral.modifier
        self.exponent = numeral.exponent
        self.kind: Kind | None = None
        self.rule = ""
        self.language = ""
        self.unit: str | None = None
        self.of: str | None = None
        self.code: str | None = None
        self.timex: str | None = None
        self.ratio: tuple[int, int] | None = None
        self.change: Change | None = None
        # Not the attachment itself: a cycle would keep every draft until the next garbage collection.
        self.row: str | None = None
        self.basis_of: Draft | None = None
        self.reason: str | None = None
        self.compares = False
        self.assumed = False

    def became(self, kind: Kind, rule: str, unit: str | None = None) -> Draft:
        """Set the kind, rule and unit, and return the draft."""
        self.kind, self.rule, self.unit = kind, rule, unit
        return self

    def scale(self, power: int) -> None:
        """Multiply the figure and its bounds by a power of ten."""
        self.value, self.low, self.high = (
            None if figure is None else EXACT.scaleb(figure, power) for figure in (self.value, self.low, self.high)
        )

    def is_negative(self) -> bool:
        """Whether the figure, or all of its range, is below zero."""
        highest = self.high if self.value is None else self.value
        return highest is not None and highest < 0

    def negate(self) -> None:
        """Change the sign of the figure and exchange its bounds."""
        self.value = None if self.value is None else self.value.copy_negate()
        self.low, self.high = (None if b is None else b.copy_negate() for b in (self.high, self.low))
        self.ratio = None if self.ratio is None else (-self.ratio[0], self.ratio[1])

    def refused(self, reason: str) -> Draft:
        """Mark the draft as ignored, with the reason, and return it."""
        self.kind, self.reason = None, reason
        return self


class Attachment:
    """A change that a clause attaches to one of its figures, and where it comes from.

    `row` is the name of the row or joint of the table that found it.  `rate` says that the figure is the level of a
    rate of change (growth of 5%).  `before` is the change of the preceding figure, if it has one, and `joint` what
    joins the two: members of a list, a restatement in another unit.  `amount` is the place of the preceding amount in
    the clause, or the beginning of it.  `source` is the change whose basis this one
    shares; None if the clause states it for the figure itself.  `cue` is the code of its word of change, and `way` the
    direction of that word, which the sign of a figure reverses.
    """

    __slots__ = (
        "amount", "basis", "before", "cue", "direction", "draft", "joint", "place", "rate", "reading", "row", "source",
        "way",
    )  # fmt: skip

    def __init__(
        self, place: int, draft: Draft, direction: Direction, reading: Reading, row: str, rate: bool = False,
        cue: str = "", way: Direction | None = None,
    ) -> None:  # fmt: skip
        self.place, self.draft, self.direction, self.reading = place, draft, direction, reading
        self.row, self.rate, self.cue, self.way = row, rate, cue, way or direction
        self.basis: Basis | None = None
        self.source: Attachment | None = None
        self.before: Attachment | None = None
        self.joint: Joint | None = None
        self.amount = 0
