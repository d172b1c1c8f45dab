"""From candidates to one reading: no mention lies inside another, and what is no figure is set apart."""

from __future__ import annotations

from collections.abc import Iterable

from econnum.engine.draft import Draft

__all__ = ["resolve"]


def resolve(drafts: Iterable[Draft]) -> tuple[list[Draft], list[Draft]]:
    """The drafts that are mentions, in order and disjoint, and those that turned out to be none."""
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
