"""The distance between two mentions of a text, counted in clause and sentence breaks."""

from __future__ import annotations

import re

from econnum.engine.fold import fold
from econnum.lang.audit_cues import IMPLICIT
from econnum.mention import Mention

__all__ = ["FAR", "breaks_between", "things_beside"]

FAR = 120
"""How many characters apart two mentions belong together no longer; and the breaks of those that do not."""

_BREAK = re.compile(r"[，；：、（]|[,;:(](?![0-9])|和|与|及|而|\b(?:and|while|but)\b|([。！？!?\n]|\.(?![0-9]))")
_END = re.compile(rf"{_BREAK.pattern}|[)）]")  # the words after the bracket of a figure do not belong to it


def breaks_between(text: str, mention: Mention, other: Mention) -> int:
    """How many clause breaks separate two mentions; `FAR` if a sentence ends between them.

    >>> import econnum
    >>> text = "Exports rose 5% in 2023, and imports fell 3%."
    >>> rise, year, fall = econnum.extract(text)
    >>> breaks_between(text, rise, year), breaks_between(text, year, fall)
    (0, 2)
    """
    begin, end = (mention.end, other.start) if mention.start < other.start else (other.end, mention.start)
    if end - begin > FAR:
        return FAR
    breaks = _BREAK.findall(text, begin, end)
    return FAR if any(breaks) else len(breaks)


def things_beside(text: str, mention: Mention, before: Mention | None, after: Mention | None) -> set[str]:
    """The things (a place, a sector, an indicator) that the words around a figure name.

    `before` and `after` are the adjacent figures of its kind.  The words after a figure, up to the end of its clause,
    belong to that figure.
    """
    begin = max(0, mention.start - FAR)
    if before is not None and before.end > begin:
        bracketed = text[mention.start - 1] in "(（"  # the words before the bracket of a figure belong to it
        tail = _BREAK.search(text, before.end, mention.start - bracketed)
        begin = before.end if tail is None else tail.end()
    end = min(len(text), mention.end + FAR)
    if after is not None:
        end = min(end, after.start)
    tail = _END.search(text, mention.end, end)
    if tail is not None:
        end = tail.start()
    cues = IMPLICIT[mention.language]
    sentence = max((match.end() for match in _BREAK.finditer(text, begin, mention.start) if match[1]), default=begin)
    folded = fold(text[sentence:end])
    return {cues.things[match[0]] for match in cues.thing.finditer(folded)}
