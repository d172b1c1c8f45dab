"""English words after a figure that is a percentage, percentage points or a multiple.

Source: style books of Reuters and the Financial Times (per cent, percentage points, basis points).
"""

from __future__ import annotations

from econnum.lang.schema import Word
from econnum.lang.templates import Templates

__all__ = ["NOT_BEFORE", "SHARES"]

SHARES: dict[str, Word] = Templates().rows(
    {
        Word("percent", 0): "% | percent[s] | per cent | pct | pc | p.c. | percentage | of (a|one) (percent|per cent)",
        Word("percent", -1): "per mille | ‰",
        Word("points", ("percentage_point", 0)): """
            [of a|of one] percentage point | percentage points | percentage-point | percentage pts | percent points
            pct point[s] | %[-| ]points | pp | pps | ppt[s] | ppts.
        """,
        Word("points", ("basis_point", 0)): "basis~point | basis points | bp | bps | bpts",
        Word("times"): "times | fold[s] | x",
    }
)

# Words, and the following words with which they are neither a share nor a multiple.
NOT_BEFORE: dict[str, tuple[str, ...]] = {
    # The treaty of patents, and computers; 10 x 20 metres multiplies.
    "pct": ("filings", "applications", "patent", "international"),
    "pc": ("users", "gamers", "games", "gaming", "makers", "maker", "shipments", "owners"),
    "x": (*"013456789", *(f"2{c}" for c in "123456789 .,x%-"), *(f"20{c}" for c in "056789 .,x%-")),  # but 9x 2025E EPS
}
