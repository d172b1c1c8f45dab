"""Reads the numbers of Chinese and English economic news as exact, typed values.

>>> import econnum
>>> [mention.text for mention in econnum.extract("Exports rose 20.4% to 1,320.4 billion yuan.")]
['20.4%', '1,320.4 billion yuan']
>>> econnum.parse("13204亿元") == econnum.parse("1,320.4 billion yuan")
True

Names load on first use, so that `import econnum` is fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from econnum.amount import Amount, Modifier
    from econnum.auditing.audit import audit
    from econnum.auditing.baseline import AcceptedFinding, Baseline
    from econnum.auditing.bilingual.files import read_bilingual
    from econnum.auditing.bilingual.notes import annotate_xliff
    from econnum.auditing.bilingual.word import read_docx
    from econnum.auditing.many import audit_many
    from econnum.auditing.model import Discrepancy, Pair, Paragraphs, Policy
    from econnum.auditing.pairs import TextPair, read_pairs
    from econnum.auditing.result import Audit
    from econnum.bulk.schema import schema
    from econnum.bulk.tables import extract_batches, extract_column, extract_table
    from econnum.changes import Base, Basis, Change, Direction, Reading
    from econnum.conversion.rate import Rate
    from econnum.conversion.rates import Converted, Rates
    from econnum.conversion.registry import define_units, pint_registry, unit_definitions
    from econnum.engine.reader import Reader, explain, extract, parse
    from econnum.errors import (
        ArgumentError,
        BaselineError,
        BilingualFileError,
        DimensionError,
        EconnumError,
        FormatError,
        MissingExtraError,
        OperandError,
        PairError,
        ParseError,
        PatternTimeoutError,
        RateError,
        RecordError,
        UnitError,
        ValueFieldError,
        WorkerError,
    )
    from econnum.explanation import Explanation, Suppression
    from econnum.formatting.rewriting import rewrite
    from econnum.formatting.text import format
    from econnum.interval import Interval
    from econnum.mention import AnyMention, Mention, Record
    from econnum.mention_list import Mentions
    from econnum.observing.model import Observation, Part, Status
    from econnum.observing.observations import Observations
    from econnum.observing.observe import observe, observe_records
    from econnum.observing.tables import observation_schema, observe_batches, observe_table
    from econnum.shares import Multiple, Percentage, PercentagePoints
    from econnum.vagueness import Vagueness
    from econnum.values import (
        Count,
        Fraction,
        Identifier,
        Kind,
        Measure,
        Money,
        Number,
        Ordinal,
        Period,
        Rank,
        Top,
        Value,
    )
    from econnum.words import Words

__version__ = "0.2.0"

_HOMES = {
    "amount": ("Amount", "Modifier"),
    "changes": ("Base", "Basis", "Change", "Direction", "Reading"),
    "conversion.rate": ("Rate",),
    "conversion.rates": ("Converted", "Rates"),
    "conversion.registry": ("define_units", "pint_registry", "unit_definitions"),
    "bulk.schema": ("schema",),
    "bulk.tables": ("extract_batches", "extract_column", "extract_table"),
    "auditing.audit": ("audit",),
    "auditing.baseline": ("AcceptedFinding", "Baseline"),
    "auditing.bilingual.files": ("read_bilingual",),
    "auditing.bilingual.notes": ("annotate_xliff",),
    "auditing.bilingual.word": ("read_docx",),
    "auditing.many": ("audit_many",),
    "auditing.pairs": ("TextPair", "read_pairs"),
    "auditing.model": ("Discrepancy", "Pair", "Paragraphs", "Policy"),
    "auditing.result": ("Audit",),
    "engine.reader": ("Reader", "explain", "extract", "parse"),
    "errors": (
        "ArgumentError",
        "BaselineError",
        "BilingualFileError",
        "DimensionError",
        "EconnumError",
        "FormatError",
        "MissingExtraError",
        "OperandError",
        "PairError",
        "ParseError",
        "PatternTimeoutError",
        "RateError",
        "RecordError",
        "UnitError",
        "ValueFieldError",
        "WorkerError",
    ),
    "explanation": ("Explanation", "Suppression"),
    "formatting.rewriting": ("rewrite",),
    "formatting.text": ("format",),
    "interval": ("Interval",),
    "mention_list": ("Mentions",),
    "mention": ("AnyMention", "Mention", "Record"),
    "observing.model": ("Observation", "Part", "Status"),
    "observing.observations": ("Observations",),
    "observing.observe": ("observe", "observe_records"),
    "observing.tables": ("observation_schema", "observe_batches", "observe_table"),
    "shares": ("Multiple", "Percentage", "PercentagePoints"),
    "values": (
        "Count",
        "Fraction",
        "Identifier",
        "Kind",
        "Measure",
        "Money",
        "Number",
        "Ordinal",
        "Period",
        "Rank",
        "Top",
        "Value",
    ),
    "vagueness": ("Vagueness",),
    "words": ("Words",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [  # noqa: RUF022 - functions first, then what they return
    "extract",
    "parse",
    "explain",
    "extract_table",
    "extract_batches",
    "extract_column",
    "schema",
    "observe",
    "observe_records",
    "observe_table",
    "observe_batches",
    "observation_schema",
    "format",
    "rewrite",
    "audit",
    "audit_many",
    "read_pairs",
    "read_bilingual",
    "annotate_xliff",
    "read_docx",
    "TextPair",
    "Audit",
    "Discrepancy",
    "Pair",
    "Paragraphs",
    "Policy",
    "Baseline",
    "AcceptedFinding",
    "Reader",
    "Words",
    "Vagueness",
    "Mention",
    "Mentions",
    "AnyMention",
    "Record",
    "Observation",
    "Observations",
    "Part",
    "Status",
    "Explanation",
    "Suppression",
    "Amount",
    "Modifier",
    "Interval",
    "Change",
    "Direction",
    "Basis",
    "Reading",
    "Base",
    "Value",
    "Kind",
    "Money",
    "Percentage",
    "PercentagePoints",
    "Multiple",
    "Fraction",
    "Count",
    "Measure",
    "Ordinal",
    "Rank",
    "Top",
    "Period",
    "Identifier",
    "Number",
    "Rates",
    "Rate",
    "Converted",
    "pint_registry",
    "define_units",
    "unit_definitions",
    "EconnumError",
    "ArgumentError",
    "FormatError",
    "ParseError",
    "PatternTimeoutError",
    "RecordError",
    "ValueFieldError",
    "OperandError",
    "PairError",
    "BilingualFileError",
    "BaselineError",
    "UnitError",
    "DimensionError",
    "RateError",
    "MissingExtraError",
    "WorkerError",
]


if not TYPE_CHECKING:  # with __getattr__, a type checker would accept every misspelled name

    def __getattr__(name: str) -> object:
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module 'econnum' has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"econnum.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
