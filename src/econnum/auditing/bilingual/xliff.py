"""XLIFF 1.2 and 2.x, with the states and locks of Trados, memoQ and Phrase.

Sources: OASIS, XLIFF Version 1.2 (2008-02-01), Version 2.0 (2014-08-05), 2.1 (2018-02-13).  Trados writes the state of
a segment into `sdl:seg`, memoQ and Phrase into attributes of the `trans-unit`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from econnum.auditing.bilingual.languages import Languages, check_readable, matches
from econnum.auditing.bilingual.xml import XML_LANG, Element, Tree, text_of
from econnum.auditing.pairs import TextPair
from econnum.errors import BilingualFileError

__all__ = ["Segment", "is_version_2", "segments"]

_SDL = "{http://sdl.com/FileTypes/SdlXliff/1.0}"
# States in which there is no translation yet, whatever the target contains: of XLIFF 1.2, XLIFF 2, Trados and memoQ.
_UNTRANSLATED = frozenset({"new", "needs-translation", "initial", "unspecified", "notstarted"})
_LOCKED = frozenset({"locked", "true", "yes"})
# Inline codes that stand alone are blanks, since figures on either side of one are two; those in pairs are nothing.
_PAIRED = frozenset({"bpt", "ept", "bx", "ex", "sc", "ec", "sm", "em"})
_ALONE = frozenset({"ph", "it", "x", "cp"})
_LINE_BREAKS = frozenset({"lb", "x-lb", "fmt:lb", "xlf:lb"})


class Segment(NamedTuple):
    """A pair of texts with the element that holds it, a `trans-unit` or a `unit`, to which notes are added.

    `part` is the identifier of the segment within its unit, and empty where the unit has one segment only.
    """

    pair: TextPair
    unit: Element
    part: str


class _Texts(NamedTuple):
    """The elements of one segment of a unit, with its identifier, its state and whether it is locked."""

    source: Element
    target: Element | None
    id: str
    state: str | None
    locked: bool = False


def segments(tree: Tree, languages: Languages | None) -> Iterator[Segment]:
    """The segments of a document, in order; raises a `BilingualFileError` if it has no translation, or another one."""
    root = tree.getroot()
    declared = _declared(root)
    for pair in declared:
        _check_languages(pair, languages, root)
    units = [*root.iter("{*}unit" if is_version_2(root) else "{*}trans-unit")]
    taken: Counter[str] = Counter()
    for unit in units:
        found = [*(_parts_2(unit) if is_version_2(root) else _parts_1(unit))]
        locked = _is_locked(unit)
        for one in found:
            name = one.id if not unit.get("id") else unit.get("id") + (f"/{one.id}" if len(found) > 1 else "")
            taken[name] += 1
            if taken[name] > 1:
                name = f"{name}#{taken[name]}"
            yield Segment(_pair(one, name, locked=locked), unit, one.id if len(found) > 1 else "")


def is_version_2(root: Element) -> bool:
    """Whether a document is XLIFF 2.x."""
    return str(root.get("version", "")).startswith("2") or "document:2" in str(root.tag)


def _declared(root: Element) -> list[tuple[str | None, str | None]]:
    """The source and the target language of the document, or of each of its files."""
    if is_version_2(root):
        return [(root.get("srcLang"), root.get("trgLang"))]
    return [(file.get("source-language"), file.get("target-language")) for file in root.iter("{*}file")]


def _check_languages(pair: tuple[str | None, str | None], chosen: Languages | None, root: Element) -> None:
    if chosen is not None:
        for tag, wanted in zip(pair, chosen, strict=True):
            if tag is not None and not matches(tag, wanted):
                raise BilingualFileError(f"the file has {tag!r:.40}, not {wanted!r:.40}", "choose its own languages")
        return
    check_readable(pair)
    if pair[1] is None and not any(target.get(XML_LANG) for target in root.iter("{*}target")):
        raise BilingualFileError(
            "the file does not declare its target language", "say which it is, such as languages=('zh', 'en')"
        )


def _parts_2(unit: Element) -> Iterator[_Texts]:
    """The segments of a `unit`; what lies between them is ignorable."""
    for number, segment in enumerate(unit.iterfind("{*}segment"), 1):
        source = segment.find("{*}source")
        if source is not None:
            yield _Texts(source, segment.find("{*}target"), segment.get("id") or str(number), segment.get("state"))


def _parts_1(unit: Element) -> Iterator[_Texts]:
    """The segments of a `trans-unit`: those that `seg-source` marks, where both texts have them, else the whole."""
    source, target = unit.find("{*}source"), unit.find("{*}target")
    if source is None:
        return
    state = (None if target is None else target.get("state")) or _status(unit)
    marked, there = _marked(unit.find("{*}seg-source")), _marked(target)
    if not marked or not marked.keys() >= there.keys() or (target is not None and not there):
        yield _Texts(source, target, "1", state)
        return
    settings = {found.get("id"): found for found in unit.iterfind(f"{_SDL}seg-defs/{_SDL}seg")}
    for part, element in marked.items():
        own = settings.get(part)
        locked = own is not None and own.get("locked") in _LOCKED
        known = state if own is None else own.get("conf", "Unspecified")
        yield _Texts(element, there.get(part), part, known, locked)


def _marked(element: Element | None) -> dict[str, Element]:
    if element is None:
        return {}
    return {mrk.get("mid", ""): mrk for mrk in element.iter("{*}mrk") if mrk.get("mtype") == "seg"}


def _status(unit: Element) -> str | None:
    """The state that memoQ or Phrase gives a unit, or that it was approved."""
    for name, value in unit.attrib.items():
        if name.startswith("{") and name.rpartition("}")[2] in {"status", "confirmed"}:
            return {"0": "not confirmed", "1": "confirmed"}.get(value, str(value))
    return "approved" if unit.get("approved") == "yes" else None


def _is_locked(unit: Element) -> bool:
    """Whether the unit, or what contains it, is not to be translated, or is locked."""
    for element in (unit, *unit.iterancestors()):
        setting = element.get("translate")
        if setting is not None:
            if setting == "no":
                return True
            break
    return any(
        name.startswith("{") and name.endswith("}locked") and value.lower() in _LOCKED
        for name, value in unit.attrib.items()
    )


def _pair(found: _Texts, name: str, *, locked: bool) -> TextPair:
    target = "" if found.target is None else _text(found.target)
    untranslated = not target.strip() or (found.state or "").lower() in _UNTRANSLATED
    locked = locked or found.locked
    line: int | None = found.source.sourceline
    return TextPair(_text(found.source), target, name, line, found.state, locked, not untranslated)


def _text(element: Element) -> str:
    return text_of(element, _instead)


def _instead(element: Element, name: str) -> str | None:
    if name in _PAIRED:
        return ""
    if name in _ALONE:
        kinds = {element.get("ctype"), element.get("type"), element.get("subType")}
        return "\n" if kinds & _LINE_BREAKS else " "
    return None
