"""The explanation of a reading: the rule of each mention, and what was ignored and why."""

from __future__ import annotations

from dataclasses import dataclass

from econnum.mention import AnyMention

__all__ = ["Explanation", "Suppression"]


@dataclass(frozen=True, slots=True)
class Suppression:
    """A part of a text that looks like a figure but was ignored, with the reason."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was read in a text, what was ignored, and why; `str()` prints it for people, one item a line."""

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
        lines += [(s.start, f"{s.start}..{s.end} {s.text!r}: ignored, {s.reason}") for s in self.suppressions]
        return "\n".join(line for _, line in sorted(lines))
