"""The types of an audit: its policy, pairs of figures, findings and paragraphs.

All are frozen, slotted, picklable and comparable.  The reports are made from a `Comparison`; `Audit` adds the page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from econnum.arguments import one_of
from econnum.auditing import messages
from econnum.auditing.categories import CATEGORIES, Category
from econnum.errors import ValueFieldError
from econnum.exact import plain
from econnum.mention import Mention

__all__ = [
    "FAIL_ON",
    "Comparison",
    "Discrepancy",
    "FailOn",
    "Pair",
    "Paragraphs",
    "Policy",
    "Relation",
    "Rendering",
    "Severity",
]

Severity = Literal["off", "note", "discrepancy", "accepted"]
"""How much a finding matters: a policy chooses among the first three, and a baseline accepts."""

_CHOICES: tuple[Severity, ...] = ("off", "note", "discrepancy")
_LONGEST = 200  # the characters of a name to leave alone
Relation = Literal["equal", "equivalent", "converted", "rounded", "vague", "split", "different"]
"""How the two figures of a pair say the same; `different` where they do not."""

Rendering = Literal["kept", "split", "merged", "rebuilt", "moved", "left out", "added"]
"""What became of a paragraph, or of a few, in the translation."""

FailOn = Category | Literal["discrepancy", "note"]
"""What may make a check fail: a category, or findings of a severity."""

FAIL_ON: tuple[FailOn, ...] = ("discrepancy", "note", *CATEGORIES)

_DEFAULTS: dict[Category, Severity] = {
    **dict.fromkeys(CATEGORIES, "discrepancy"),
    "rounding": "note",
    "hedge": "note",
    "notation": "note",
}


@dataclass(frozen=True, slots=True)
class Policy:
    """The severity of each category: `off`, `note` or `discrepancy`; the others keep their defaults.

    >>> Policy({"rounding": "discrepancy"}).of("rounding"), Policy().of("rounding"), Policy().of("scale")
    ('discrepancy', 'note', 'discrepancy')

    `exempt` has names and figures to leave alone: a figure that is part of one of them in its text (737 in Boeing 737,
    or 12 where it is not part of 12,000 or 12%) is not compared, and its counterpart is not reported either.
    """

    severities: Mapping[Category, Severity] = field(default_factory=dict)
    exempt: Collection[str] = ()

    def __post_init__(self) -> None:
        if not isinstance(self.severities, Mapping):
            raise ValueFieldError("severities", self.severities, "give a mapping, such as {'rounding': 'discrepancy'}")
        for category, strict in self.severities.items():
            one_of("severities", category, CATEGORIES, f"give some of {', '.join(CATEGORIES)}")
            one_of(category, strict, _CHOICES)
        if isinstance(self.exempt, str | bytes) or not isinstance(self.exempt, Collection):
            raise ValueFieldError("exempt", self.exempt, "give names and figures, such as ['Boeing 737']")
        for name in self.exempt:
            if not isinstance(name, str) or not name.strip() or len(name) > _LONGEST:
                raise ValueFieldError("exempt", name, f"give names and figures of 1 to {_LONGEST} characters")
        object.__setattr__(self, "exempt", tuple(self.exempt))

    def of(self, category: Category) -> Severity:
        """The severity of a category."""
        one_of("category", category, CATEGORIES)
        return self.severities.get(category) or _DEFAULTS[category]

    def __hash__(self) -> int:
        """The hash of all severities and exemptions."""
        return hash((tuple(self.of(category) for category in CATEGORIES), self.exempt))

    @classmethod
    def strict(cls) -> Policy:
        """A policy in which every difference is a discrepancy, including hedges and rounding."""
        return cls(dict.fromkeys(CATEGORIES, "discrepancy"))


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure of the source and the figure of the target that renders it.

    `relation` states how they agree, `confidence`, from 0 to 1, how certain it is that one renders the other.
    """

    source: Mention
    target: Mention
    relation: Relation
    confidence: Decimal


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """An error; with the `severity` `note` a tolerated difference, with `accepted` an error that a `Baseline` accepts.

    `source` or `target` is None if that text has no counterpart.  `factor` is the ratio of the target's figure to the
    source's, if the scale is wrong.  `detail` names the case within the category.
    """

    category: Category
    source: Mention | None
    target: Mention | None
    detail: str = ""
    factor: Decimal | None = None
    severity: Severity = "discrepancy"

    @property
    def suggestion(self) -> str | None:
        """The correct figure in the language of the target; None if there is none."""
        return messages.suggestion(self.category, self.source, self.target)

    def message(self, *, language: str = "en") -> str:
        """One sentence for a person, in English (`en`) or Chinese (`zh`)."""
        return messages.message(
            self.category, self.detail, self.source, self.target, factor=self.factor, language=language
        )

    def __str__(self) -> str:
        return self.message()

    def to_dict(self) -> dict[str, Any]:
        """The finding in plain JSON types; `source` and `target` are records of mentions, or null."""
        return {
            "category": self.category,
            "severity": self.severity,
            "detail": self.detail or None,
            "source": None if self.source is None else self.source.to_dict(),
            "target": None if self.target is None else self.target.to_dict(),
            "factor": None if self.factor is None else plain(self.factor),
            "suggestion": self.suggestion,
            "message": {language: self.message(language=language) for language in ("en", "zh")},
        }


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """A stretch of the source and the stretch of the target that renders it, as offsets.

    `rendering` is `kept`, `split`, `merged`, `rebuilt` (as many paragraphs with other breaks), `moved`, `left out` or
    `added`; the stretch of the other side is empty for the last two.
    """

    source: tuple[int, int]
    target: tuple[int, int]
    rendering: Rendering


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result of comparing two texts: the pairs of figures and the findings.

    `source_mentions` and `target_mentions` are all figures of the two texts, in order; `paragraphs` are the aligned
    paragraphs.
    """

    source: str
    target: str
    source_mentions: tuple[Mention, ...]
    target_mentions: tuple[Mention, ...]
    pairs: tuple[Pair, ...]
    findings: tuple[Discrepancy, ...]
    policy: Policy = field(default_factory=Policy)
    paragraphs: tuple[Paragraphs, ...] = ()

    @property
    def discrepancies(self) -> tuple[Discrepancy, ...]:
        """The errors, in the order of the texts."""
        return tuple(finding for finding in self.findings if finding.severity == "discrepancy")

    @property
    def notes(self) -> tuple[Discrepancy, ...]:
        """The tolerated differences, each with its reason."""
        return tuple(finding for finding in self.findings if finding.severity == "note")

    @property
    def accepted(self) -> tuple[Discrepancy, ...]:
        """The discrepancies that a `Baseline` accepts."""
        return tuple(finding for finding in self.findings if finding.severity == "accepted")

    @property
    def clean(self) -> bool:
        """Whether there is no discrepancy, except those that a `Baseline` accepts."""
        return not self.discrepancies

    def fails_on(self, terms: Collection[FailOn]) -> bool:
        """Whether there is a finding of one of these categories or severities.

        A category means its discrepancies and notes, `discrepancy` all discrepancies, and `note` those and all notes.
        """
        if isinstance(terms, str | bytes) or not isinstance(terms, Collection):
            raise ValueFieldError("terms", terms, "give a collection, such as {'scale', 'value'}")
        for term in terms:
            one_of("terms", term, FAIL_ON)
        meant = {*terms} | ({"discrepancy"} if "note" in terms else set())
        return any(
            finding.severity in meant or finding.category in meant
            for finding in self.findings
            if finding.severity != "accepted"
        )

    @property
    def unmatched(self) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
        """The figures of the source and those of the target that are in no pair."""
        paired_source = {id(pair.source) for pair in self.pairs}
        paired_target = {id(pair.target) for pair in self.pairs}
        return (
            tuple(mention for mention in self.source_mentions if id(mention) not in paired_source),
            tuple(mention for mention in self.target_mentions if id(mention) not in paired_target),
        )

    def __iter__(self) -> Iterator[Discrepancy]:
        return iter(self.discrepancies)

    def to_dict(self) -> dict[str, Any]:
        """The audit in plain JSON types: whether it is clean, its findings, and pairs and paragraphs as offsets."""
        return {
            "clean": self.clean,
            "discrepancies": [finding.to_dict() for finding in self.discrepancies],
            "notes": [finding.to_dict() for finding in self.notes],
            "accepted": [finding.to_dict() for finding in self.accepted],
            "pairs": [
                {
                    "source": [pair.source.start, pair.source.end],
                    "target": [pair.target.start, pair.target.end],
                    "relation": pair.relation,
                    "confidence": str(pair.confidence),
                }
                for pair in self.pairs
            ],
            "paragraphs": [
                {"source": [*each.source], "target": [*each.target], "rendering": each.rendering}
                for each in self.paragraphs
            ],
        }
