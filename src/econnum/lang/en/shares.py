"""Words that make a figure a share, a difference of shares or a multiple.

Source: style books of Reuters and the Financial Times (per cent, percentage points, basis points).
"""

from __future__ import annotations

from econnum.lang.shape import Word

__all__ = ["NOT_BEFORE", "SHARES"]

_POINT = Word("points", ("percentage_point", 0))
_BASIS = Word("points", ("basis_point", 0))

SHARES: dict[str, Word] = {
    "%": Word("percent", 0), "percent": Word("percent", 0), "per cent": Word("percent", 0), "pct": Word("percent", 0),
    "pc": Word("percent", 0), "percents": Word("percent", 0), "percentage": Word("percent", 0), "p.c.": Word("percent", 0), "per mille": Word("percent", -1), "‰": Word("percent", -1),
    "percentage point": _POINT, "percentage points": _POINT, "percentage-point": _POINT, "percent points": _POINT,
    "pct points": _POINT, "pct point": _POINT, "pp": _POINT, "ppt": _POINT, "ppts": _POINT, "ppts.": _POINT,
    "of a percentage point": _POINT, "of one percentage point": _POINT, "of a percent": Word("percent", 0), "of one percent": Word("percent", 0),
    "of a per cent": Word("percent", 0), "of one per cent": Word("percent", 0),
    "% points": _POINT, "%-points": _POINT, "percentage pts": _POINT, "pps": _POINT,
    "basis point": _BASIS, "basis points": _BASIS, "basis-point": _BASIS, "bp": _BASIS, "bps": _BASIS, "bpts": _BASIS,
    "times": Word("times"), "fold": Word("times"), "folds": Word("times"), "x": Word("times"),
}  # fmt: skip

# A word and the words that, right after it, show that it is no share and no multiple here.
NOT_BEFORE: dict[str, tuple[str, ...]] = {
    # The treaty of patents, and computers; 10 x 20 metres multiplies.
    "pct": ("filings", "applications", "patent", "international"),
    "pc": ("users", "gamers", "games", "gaming", "makers", "maker", "shipments", "owners"),
    "x": tuple("0123456789"),
}
