"""Read a news text: its money, its changes as ratios, and its counts.

Run it on a file of your own, or without an argument on one of the seed texts:

    python examples/read_an_article.py [FILE]
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from econnum import Count, Mention, Money, Multiple, extract

SEED = Path(__file__).resolve().parent.parent / "seeds" / "001_0cded01126423a15.txt"


def describe(mention: Mention) -> str | None:
    """One line about a figure; None for the kinds that this example ignores."""
    match mention.value:
        case Money(amount, currency) if amount.value is not None:
            return f"{amount.value:,f} {currency} ({amount.modifier})"
        case Multiple(amount) as multiple if multiple.readings:
            return f"{amount.value} times; of the base: {' or '.join(map(str, multiple.readings))}"
        case Count(amount, thing) if amount.value is not None:
            return f"{amount.value:,f} {thing or 'things'}"
    if mention.change is not None and mention.ratio is not None:
        return f"{mention.change.direction}, now {mention.ratio} of the level before"
    return None


def main(arguments: Sequence[str]) -> None:
    """Print a line for each figure that `describe` knows."""
    path = Path(arguments[0]) if arguments else SEED
    for mention in extract(path.read_bytes().decode("utf-8")):
        line = describe(mention)
        if line is not None:
            print(f"{mention.text:30} {line}")


if __name__ == "__main__":
    main(sys.argv[1:])
