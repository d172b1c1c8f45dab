"""Overlap resolution: no mention overlaps another, and ignored candidates are separated."""

from __future__ import annotations

from collections.abc import Iterable

from econnum.engine.draft import Draft

__all__ = ["resolve"]


def resolve(drafts: Iterable[Draft]) -> tuple[list[Draft], list[Draft]]:
    """The drafts that are mentions, in order and without overlaps, and those that are ignored."""
    kept: list[Draft] = []
    passed: list[Draft] = []
    end = 0
    for draft in drafts:
        if draft.kind is None:
            passed.append(draft)
        elif draft.start >= end:
            kept.append(draft)
            end = draft.end
        elif draft.end > end and draft.end - draft.start > kept[-1].end - kept[-1].start:
            passed.append(kept.pop().refused("inside a longer expression"))
            kept.append(draft)
            end = draft.end
        else:
            passed.append(draft.refused("inside another expression"))
    return kept, passed
