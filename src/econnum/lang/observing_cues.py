"""The cues of observations by language, in the order in which a sentence is tried for its script."""

from __future__ import annotations

from econnum.lang.en.observing import OBSERVING as ENGLISH
from econnum.lang.observing_schema import ObservingCues
from econnum.lang.zh.observing import OBSERVING as CHINESE

__all__ = ["OBSERVING"]

OBSERVING: dict[str, ObservingCues] = {"zh": CHINESE, "en": ENGLISH}
