"""The answer to "why?": which rule made each mention, and what was passed over and for what reason."""

from __future__ import annotations

from dataclasses import dataclass

from econnum.mention import AnyMention

__all__ = ["Explanation", "Suppression"]


@dataclass(frozen=True, slots=True)
class Suppression:
    """A stretch of text that looks like a figure and is none, with the reason it was passed over."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was read in a text, what was not, and why; `str()` shows it to a reader, a line each."""

    mentions: tuple[AnyMention, ...]
    suppressions: tuple[Suppression, ...]

    def __str__(self) -> str:
        lines = [
            (
                m.start,
                f"{m.start}..{m.end} {m.text!r}: {m.value!r}, read by {m.rule!r}"
                + (f", change {m.change!r}" if m.change else ""),
            )
            for m in self.mentions
        ]
        lines += [(s.start, f"{s.start}..{s.end} {s.text!r}: no figure, {s.reason}") for s in self.suppressions]
        return "\n".join(line for _, line in sorted(lines))
