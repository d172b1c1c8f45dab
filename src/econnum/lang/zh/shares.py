"""Chinese words after a figure that is a percentage, percentage points or a multiple.

Source: National Bureau of Statistics of China, Statistical Communiqués 2015-2024 (usage of 个百分点, 倍, 成).
"""

from __future__ import annotations

from decimal import Decimal

from econnum.lang.schema import Word
from econnum.lang.templates import word_rows

__all__ = ["NOT_BEFORE", "SHARES"]

# 成 at the beginning of another word is not a tenth: 上证50成分股.
NOT_BEFORE: dict[str, str] = {
    "厘": "米升克定清钱士",
    "成": "色分立本员功果都长交熟绩年就品份套像型见因效群形片语",
}

SHARES: dict[str, Word] = word_rows(
    {
        Word("percent", -1): "‰",
        Word("percent", 0): "% 厘 百分比",
        Word("percent", 1): "成",
        Word("points", ("percentage_point", 0)): "个多百分点 个百分 个百分点 百分点 个pct 个pcts 个pp pcts",
        Word("points", ("percentage_point", -1)): "个千分点",
        Word("points", ("basis_point", 0)): "bp bps 个bp 个bps 个基点 基点 点子",
        Word("times"): "倍 倍多",
        Word("times", Decimal("0.5")): "倍半",
    }
)
