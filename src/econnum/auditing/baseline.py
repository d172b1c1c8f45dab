"""A baseline: the discrepancies that an editor has looked at and accepts, kept in a file from run to run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import TypeVar

from econnum.arguments import expect, one_of, several
from econnum.auditing.categories import CATEGORIES, Category
from econnum.auditing.model import Comparison, Discrepancy
from econnum.errors import BaselineError, ValueFieldError
from econnum.mention import Mention

__all__ = ["AcceptedFinding", "Baseline"]

_VERSION = 1
_SENTENCE_END = re.compile(r"[。！？!?；;\n]+|\.(?=\s|$)")
_LONGEST = 500  # the characters of a sentence on either side of a figure
_AUDITS = "give an iterable of audits"

_Compared = TypeVar("_Compared", bound=Comparison)


@dataclass(frozen=True, slots=True)
class AcceptedFinding:
    """A discrepancy that is accepted, known by its content: its class, both figures, and the sentences around them.

    `source` or `target`, with its sentence, is empty where that text has no counterpart.  `reason` is for people.
    """

    category: Category
    source: str = ""
    target: str = ""
    source_sentence: str = ""
    target_sentence: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        one_of("category", self.category, CATEGORIES)
        for one in fields(self):
            if not isinstance(getattr(self, one.name), str):
                raise ValueFieldError(one.name, getattr(self, one.name), "give a str")

    @property
    def content(self) -> AcceptedFinding:
        """The finding without its reason: two are the same if their contents are equal."""
        return replace(self, reason="") if self.reason else self

    @classmethod
    def of(cls, finding: Discrepancy, audit: Comparison) -> AcceptedFinding:
        """The content of a finding of an audit."""
        expect("finding", finding, Discrepancy, "give a finding of the audit")
        expect("audit", audit, Comparison, "give the Audit that has the finding")
        source, target = finding.source, finding.target
        return cls(
            finding.category,
            _words(source.text if source else ""),
            _words(target.text if target else ""),
            _sentence(audit.source, source),
            _sentence(audit.target, target),
        )


@dataclass(frozen=True, slots=True)
class Baseline:
    """Accepted findings, which `apply` removes from the discrepancies of an audit.

    >>> from econnum import audit
    >>> found = audit("增长5%", "up 6%")
    >>> baseline = Baseline.of([found])
    >>> baseline.apply(found).clean, baseline.apply(audit("全年增长5%", "up 6%")).clean
    (True, False)

    A finding is known by its content, not by its line: it stays accepted where the text moves to, and is reported again
    as soon as its sentence changes.
    """

    findings: tuple[AcceptedFinding, ...] = ()
    _contents: frozenset[AcceptedFinding] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        several("findings", self.findings, "give accepted findings")
        object.__setattr__(self, "findings", tuple(self.findings))
        for number, finding in enumerate(self.findings):
            expect(f"finding {number}", finding, AcceptedFinding, "give an AcceptedFinding")
        object.__setattr__(self, "_contents", frozenset(finding.content for finding in self.findings))

    @classmethod
    def of(cls, audits: Iterable[Comparison]) -> Baseline:
        """A baseline of all discrepancies of some audits, each once, including those accepted before."""
        several("audits", audits, _AUDITS)
        found: dict[AcceptedFinding, None] = {}
        for number, audit in enumerate(audits):
            expect(f"audit {number}", audit, Comparison, "give an Audit")
            for finding in audit.findings:
                if finding.severity in {"discrepancy", "accepted"}:
                    found[AcceptedFinding.of(finding, audit)] = None
        return cls(tuple(found))

    def apply(self, audit: _Compared) -> _Compared:
        """The audit with its accepted discrepancies among `accepted` instead of `discrepancies`."""
        expect("audit", audit, Comparison, "give an Audit")
        if not self._contents or audit.clean:
            return audit
        return replace(
            audit,
            findings=tuple(
                replace(finding, severity="accepted")
                if finding.severity == "discrepancy" and AcceptedFinding.of(finding, audit) in self._contents
                else finding
                for finding in audit.findings
            ),
        )

    def with_reasons_of(self, other: Baseline) -> Baseline:
        """The same findings, with the reasons that another baseline gives for them."""
        expect("other", other, Baseline, "give a Baseline")
        reasons = {finding.content: finding.reason for finding in other.findings}
        return Baseline(tuple(replace(one, reason=one.reason or reasons.get(one.content, "")) for one in self.findings))

    def to_json(self) -> str:
        """The baseline as JSON, a finding after the other, to be kept under version control."""
        accepted = [{one.name: getattr(finding, one.name) for one in fields(finding)} for finding in self.findings]
        return json.dumps({"econnum_baseline": _VERSION, "accepted": accepted}, ensure_ascii=False, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Baseline:
        """The baseline that `to_json` wrote; raises a `BaselineError` for any other text."""
        expect("text", text, str, "give the content of the file as str")
        try:
            read = json.loads(text.removeprefix("\ufeff"))
        except (ValueError, RecursionError) as error:
            raise BaselineError(f"no JSON: {error!s:.80}") from None
        if not isinstance(read, Mapping) or read.get("econnum_baseline") != _VERSION:
            raise BaselineError(f'no "econnum_baseline": {_VERSION}; give a file that econnum wrote')
        accepted = read.get("accepted")
        if not isinstance(accepted, list):
            raise BaselineError('"accepted" is no list')
        return cls(tuple(_finding(number, record) for number, record in enumerate(accepted, 1)))


def _finding(number: int, record: object) -> AcceptedFinding:
    names = {one.name for one in fields(AcceptedFinding)}
    if not isinstance(record, Mapping) or "category" not in record or not record.keys() <= names:
        raise BaselineError(f"accepted finding {number} is no object with {', '.join(sorted(names))}")
    try:
        return AcceptedFinding(**record)
    except ValueFieldError as error:
        raise BaselineError(f"accepted finding {number}: {error}") from None


def _sentence(text: str, mention: Mention | None) -> str:
    """The sentence of a mention, its blanks reduced to single spaces."""
    if mention is None:
        return ""
    first, last = max(0, mention.start - _LONGEST), min(len(text), mention.end + _LONGEST)
    start = max((match.end() for match in _SENTENCE_END.finditer(text, first, mention.start)), default=first)
    end = _SENTENCE_END.search(text, mention.end, last)
    return _words(text[start : end.start() if end else last])


def _words(text: str) -> str:
    return " ".join(text.split())
