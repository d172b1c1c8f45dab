"""What stands beside a figure, looked up once and handed to each composer."""

from __future__ import annotations

from typing import NamedTuple

from econnum.engine.source import Left
from econnum.lang.shape import Word

__all__ = ["NOTHING", "Beside", "Touch"]

NOTHING = "nothing"  # the role where no known word stands beside the figure


class Touch(NamedTuple):
    """What tells at once that a composer has nothing to say of a figure.

    The role of the word behind it; the characters before and behind the numeral; whether a currency stands before
    it, whether it is written in words, and whether it has three characters or fewer.  `scale` is the last character
    of a numeral with a scale.
    """

    role: str
    before: str
    behind: str
    priced: bool
    spelled: bool
    short: bool
    scale: str


class Beside(NamedTuple):
    """The word on the right with its end, and what was found on the left."""

    word: Word | None
    end: int
    left: Left | None
