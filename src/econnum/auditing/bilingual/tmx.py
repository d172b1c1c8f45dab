"""TMX, the format of translation memories.

Source: LISA, TMX 1.4b Specification (2005-04-26).
"""

from __future__ import annotations

from collections.abc import Iterator

from econnum.auditing.bilingual.languages import Languages, choose, matches
from econnum.auditing.bilingual.xml import XML_LANG, Element, Tree, text_of
from econnum.auditing.pairs import TextPair

__all__ = ["units"]

_PAIRED = frozenset({"bpt", "ept"})
_ALONE = frozenset({"ph", "it", "ut"})


def units(tree: Tree, languages: Languages | None) -> Iterator[TextPair]:
    """The translation units that have a text in the source language, in order."""
    root = tree.getroot()
    header = root.find("{*}header")
    source = None if header is None else header.get("srclang")
    found = [(unit, _variants(unit)) for unit in root.iter("{*}tu")]
    own, other = choose((tag for _, variants in found for tag in variants), source, languages)
    for number, (unit, variants) in enumerate(found, 1):
        mine, theirs = _variant(variants, own), _variant(variants, other)
        if mine is not None:
            target = "" if theirs is None else _text(theirs)
            yield TextPair(
                _text(mine), target, unit.get("tuid") or str(number), unit.sourceline, translated=bool(target.strip())
            )


def _variants(unit: Element) -> dict[str, Element]:
    """The segment of each language."""
    made: dict[str, Element] = {}
    for variant in unit.iterfind("{*}tuv"):
        tag, segment = variant.get(XML_LANG) or variant.get("lang"), variant.find("{*}seg")
        if tag and segment is not None:
            made.setdefault(tag, segment)
    return made


def _variant(variants: dict[str, Element], tag: str) -> Element | None:
    return variants.get(tag, next((found for name, found in variants.items() if matches(name, tag)), None))


def _text(segment: Element) -> str:
    return text_of(segment, lambda _, name: "" if name in _PAIRED else " " if name in _ALONE else None)
