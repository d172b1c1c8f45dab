"""Findings written back into an XLIFF file, as notes of their segments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike
from typing import NamedTuple

from econnum.arguments import expect, several
from econnum.auditing.bilingual.files import content, xliff_tree
from econnum.auditing.bilingual.xliff import Segment, is_version_2, segments
from econnum.auditing.bilingual.xml import Element, local_name, written
from econnum.auditing.messages import LABELS
from econnum.auditing.model import Comparison, Discrepancy
from econnum.auditing.pairs import TextPair
from econnum.errors import ArgumentError, ValueFieldError
from econnum.mention import language_of

__all__ = ["annotate_xliff"]

_AUTHOR = "econnum"
# Of 1 (the highest) to 10, in both versions.
_PRIORITIES = {"discrepancy": "1", "note": "5"}
_AUDITED = "give pairs of read_bilingual, each with its audit, such as zip(pairs, audit_many(pairs))"


class _Note(NamedTuple):
    text: str
    priority: str
    side: str


def annotate_xliff(
    file: str | PathLike[str] | bytes,
    audited: Iterable[tuple[TextPair, Comparison]],
    *,
    notes: bool = False,
    language: str = "en",
) -> bytes:
    """The content of an XLIFF file with a note for each discrepancy, and with `notes` for what was tolerated, too.

    `audited` are segments that `read_bilingual` read from the file, each with its audit.  Everything else stays as it
    is, except that notes of an earlier audit are removed.  In XLIFF 1.2 the notes have `from="econnum"`, in XLIFF 2.x
    `category="econnum"`; a note of a unit with several segments begins with the identifier of its segment.  Raises a
    `BilingualFileError` for a file that is no XLIFF, and what `open` raises.
    """
    known = language_of(language)
    if known is None:
        raise ValueFieldError("language", language, "give one of en, zh")
    expect("notes", notes, bool, "give True or False")
    several("audited", audited, _AUDITED)
    found = dict(_findings(audited, notes=notes))
    tree = xliff_tree(content(file))
    root = tree.getroot()
    for unit in [*root.iter("{*}unit", "{*}trans-unit")]:
        _remove(unit)
    add = _add_2 if is_version_2(root) else _add_1
    for segment in [*segments(tree, None)]:
        for finding in found.get(segment.pair.name, ()):
            add(segment.unit, _note(finding, segment, known))
    return written(tree)


def _findings(audited: Iterable[object], *, notes: bool) -> Iterator[tuple[str, list[Discrepancy]]]:
    for number, one in enumerate(audited):
        match one:
            case (TextPair() as pair, Comparison() as audit):
                yield pair.name, [*audit.discrepancies, *(audit.notes if notes else ())]
            case _:
                raise ArgumentError(f"audited {number}", one, _AUDITED)


def _note(finding: Discrepancy, segment: Segment, language: str) -> _Note:
    colon, better = {"zh": ("：", "建议："), "en": (": ", " Say: ")}[language]
    text = f"{LABELS[language][finding.category]}{colon}{finding.message(language=language)}"
    if finding.severity == "discrepancy" and finding.suggestion is not None:
        text += f"{better}{finding.suggestion}"
    if segment.part:
        text = f"[{segment.part}] {text}"
    return _Note(text, _PRIORITIES[finding.severity], "source" if finding.target is None else "target")


def _remove(unit: Element) -> None:
    """Remove the notes of an earlier audit, and a list of notes that they leave empty."""
    for note in [*unit.iterfind("{*}note"), *unit.iterfind("{*}notes/{*}note")]:
        if _AUTHOR in (note.get("from"), note.get("category")):
            parent = note.getparent()
            _take(note)
            if local_name(parent) == "notes" and len(parent) == 0:
                _take(parent)


def _take(element: Element) -> None:
    """Remove an element; what lines up the next one stays."""
    before, parent = element.getprevious(), element.getparent()
    if before is None:
        parent.text = element.tail
    else:
        before.tail = element.tail
    parent.remove(element)


def _add_1(unit: Element, note: _Note) -> None:
    """Add a note to a `trans-unit`: after the notes that are there, else after its target or source."""
    made = _made(unit, "note", note.text)
    made.set("from", _AUTHOR)
    made.set("priority", note.priority)
    made.set("annotates", note.side)
    places = [child for child in unit if local_name(child) in {"source", "seg-source", "target", "note"}]
    _put_after(places[-1], made)


def _add_2(unit: Element, note: _Note) -> None:
    """Add a note to the `notes` of a `unit`, which precede its original data and its segments."""
    notes = unit.find("{*}notes")
    if notes is None:
        notes = _made(unit, "notes", None)
        following = next(child for child in unit if local_name(child) in {"originalData", "segment", "ignorable"})
        notes.tail = unit.text if following.getprevious() is None else following.getprevious().tail
        following.addprevious(notes)
    made = _made(unit, "note", note.text)
    made.set("category", _AUTHOR)
    made.set("priority", note.priority)
    made.set("appliesTo", note.side)
    if len(notes):
        _put_after(notes[-1], made)
    else:
        notes.append(made)


def _made(unit: Element, name: str, text: str | None) -> Element:
    made = unit.makeelement(unit.tag.replace(local_name(unit), name), nsmap=None)
    made.text = text
    return made


def _put_after(place: Element, made: Element) -> None:
    """Put an element after another, lined up like it."""
    before = place.getprevious()
    lined_up = place.getparent().text if before is None else before.tail
    made.tail, place.tail = place.tail, lined_up
    place.addnext(made)
    made.tail, place.tail = made.tail, lined_up
