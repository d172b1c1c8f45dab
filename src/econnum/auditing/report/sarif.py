"""SARIF 2.1.0, which code hosts and pipelines show beside the lines of a file.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 (2020-03-27).
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import quote

from econnum.auditing.categories import CATEGORIES
from econnum.auditing.messages import LABELS
from econnum.auditing.model import Comparison, Discrepancy
from econnum.mention import Mention

__all__ = ["Located", "log"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_SOURCE = {"en": "the figure of the source", "zh": "原文的数字"}
_LEVELS = {"discrepancy": "error", "note": "note", "accepted": "error"}


class Located(NamedTuple):
    """An audit with the files that its texts come from.

    `line` is the line of both in a file of pairs, `name` and `state` those of the segment of a bilingual file.
    """

    audit: Comparison
    source_file: str
    target_file: str
    line: int | None = None
    name: str | None = None
    state: str | None = None
    locked: bool = False


def log(located: Iterable[Located], version: str, *, language: str = "en") -> dict[str, Any]:
    """The SARIF log of audits: a rule for each class, a result for each finding, at the target where it has one.

    `version` is that of econnum.  What a baseline accepts is a result that is suppressed.
    """
    rules = [
        {"id": category, "shortDescription": {"text": LABELS[language][category]}, "name": category.title()}
        for category in CATEGORIES
    ]
    results = [_result(finding, one, language) for one in located for finding in one.audit.findings]
    driver = {"name": "econnum", "version": version, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(finding: Discrepancy, one: Located, language: str) -> dict[str, Any]:
    audit = one.audit
    source = None if finding.source is None else _place(one.source_file, audit.source, finding.source, one.line)
    target = None if finding.target is None else _place(one.target_file, audit.target, finding.target, one.line)
    made: dict[str, Any] = {
        "ruleId": finding.category,
        "ruleIndex": CATEGORIES.index(finding.category),
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message(language=language)},
        "locations": [target or source],
    }
    if source is not None and target is not None:
        made["relatedLocations"] = [source | {"id": 1, "message": {"text": _SOURCE[language]}}]
    if finding.severity == "accepted":
        made["suppressions"] = [{"kind": "external"}]
    if one.name is not None:
        for place in made["locations"]:
            place["logicalLocations"] = [{"fullyQualifiedName": one.name}]
        made["properties"] = {"segment": one.name, "state": one.state, "locked": one.locked}
    return made


def _place(file: str, text: str, mention: Mention, line: int | None) -> dict[str, Any]:
    if line is None:
        before = text[: mention.start]
        start_line, start_column = before.count("\n") + 1, mention.start - (before.rfind("\n") + 1) + 1
        inside = mention.text
        end_line = start_line + inside.count("\n")
        end_column = len(inside) - inside.rfind("\n") if "\n" in inside else start_column + len(inside)
        region: dict[str, Any] = {
            "startLine": start_line,
            "startColumn": start_column,
            "endLine": end_line,
            "endColumn": end_column,
            "snippet": {"text": inside},
        }
    else:
        region = {"startLine": line, "snippet": {"text": mention.text}}
    return {"physicalLocation": {"artifactLocation": {"uri": quote(os.fsencode(file))}, "region": region}}
