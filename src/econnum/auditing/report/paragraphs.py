"""What became of the paragraphs of a document, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from econnum.auditing.model import Comparison, Rendering

__all__ = ["Displaced", "counted", "displaced", "labels"]

_SHOWN = 40  # characters of a paragraph
_WORDS: dict[str, dict[Rendering, str]] = {
    "en": {
        "kept": "kept", "split": "split", "merged": "merged", "rebuilt": "divided otherwise", "moved": "moved",
        "left out": "left out", "added": "added",
    },
    "zh": {
        "kept": "对应", "split": "拆分", "merged": "合并", "rebuilt": "重新分段", "moved": "移位", "left out": "漏译",
        "added": "增译",
    },
}  # fmt: skip
_ORDER: tuple[Rendering, ...] = ("left out", "added", "moved", "merged", "split", "rebuilt")


class Displaced(NamedTuple):
    """A stretch of paragraphs that is not rendered one to one, and how each text begins there."""

    rendering: Rendering
    label: str
    source: str
    target: str


def labels(language: str) -> dict[Rendering, str]:
    """The name of each rendering, in a language."""
    return _WORDS[language]


def counted(audit: Comparison, *, language: str = "en") -> str:
    r"""How many stretches were kept, merged, moved and so on; empty where each paragraph renders one.

    >>> from econnum import audit
    >>> counted(audit("增长4.7%。\n\n下降3.1%。\n\n持平。", "Up 4.7%.\n\nFlat."))
    'Paragraphs: 1 left out, 2 kept'
    """
    counts = Counter(paragraph.rendering for paragraph in audit.paragraphs)
    if not counts.keys() - {"kept"}:
        return ""
    words = _WORDS[language]
    parts = [(words[rendering], counts[rendering]) for rendering in (*_ORDER, "kept") if counts[rendering]]
    if language == "zh":
        return "段落：" + "，".join(f"{label} {count}" for label, count in parts)
    return "Paragraphs: " + ", ".join(f"{count} {label}" for label, count in parts)


def displaced(audit: Comparison, *, language: str = "en") -> Iterator[Displaced]:
    """The stretches that are not rendered one to one, in the order of the source."""
    for paragraph in audit.paragraphs:
        if paragraph.rendering != "kept":
            label = _WORDS[language][paragraph.rendering]
            source, target = audit.source[slice(*paragraph.source)], audit.target[slice(*paragraph.target)]
            yield Displaced(paragraph.rendering, label, _beginning(source), _beginning(target))


def _beginning(text: str) -> str:
    text = " ".join(text[: 4 * _SHOWN].split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()} …"
