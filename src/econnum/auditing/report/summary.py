"""What a reader wants to know first: whether the texts agree, how many errors of which class, and the gravest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from econnum.auditing.categories import CATEGORIES
from econnum.auditing.messages import LABELS
from econnum.auditing.model import Comparison, Discrepancy

__all__ = ["Summary"]

_GRAVEST = 3
_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "texts": "{pairs:,} {noun} compared, {wrong:,} with discrepancies", "one": "pair of texts",
        "many": "pairs of texts", "class": "{count:,} {label}",
        "reason": "{count:,} {label}", "comma": ", ", "colon": ": ", "stop": ".",
        "notes": "tolerated: {count:,}", "accepted": "accepted by the baseline: {count:,}",
        "skipped": "skipped: {count:,}", "semicolon": "; ", "locked": "locked", "untranslated": "untranslated",
        "more": "and {count:,} more",
    },
    "zh": {
        "texts": "已比对 {pairs:,} 组文本，{wrong:,} 组有差异", "one": "", "many": "", "class": "{label} {count:,} 处",
        "reason": "{label} {count:,} 段",
        "comma": "，", "colon": "：", "stop": "。", "notes": "容许的差异 {count:,} 处",
        "accepted": "基线中已接受 {count:,} 处", "skipped": "略过 {count:,} 段", "semicolon": "；", "locked": "锁定",
        "untranslated": "未翻译", "more": "另有 {count:,} 处",
    },
}  # fmt: skip


class Summary:
    """The counts of some audits, taken one by one, so that no more than a few findings are kept."""

    def __init__(self, skipped: Counter[str] | None = None) -> None:
        self.pairs = self.wrong = self.notes = self.accepted = 0
        self.classes: Counter[str] = Counter()
        self.skipped: Counter[str] = Counter() if skipped is None else skipped
        self._gravest: list[tuple[tuple[int, int], str, Discrepancy]] = []

    def add(self, name: str, audit: Comparison) -> None:
        """Count one audit."""
        self.pairs += 1
        self.wrong += not audit.clean
        self.notes += len(audit.notes)
        self.accepted += len(audit.accepted)
        for finding in audit.discrepancies:
            self.classes[finding.category] += 1
            self._gravest.append(((CATEGORIES.index(finding.category), len(self._gravest)), name, finding))
        self._gravest = sorted(self._gravest, key=lambda one: one[0])[:_GRAVEST]

    @property
    def clean(self) -> bool:
        """Whether no audit has a discrepancy."""
        return not self.wrong

    def headline(self, *, language: str = "en") -> str:
        """How many pairs were compared, and the discrepancies by class.

        >>> from econnum import audit
        >>> summary = Summary()
        >>> summary.add("1", audit("增长5%", "up 6%"))
        >>> summary.headline()
        '1 pair of texts compared, 1 with discrepancies: 1 wrong figure.'
        """
        words = _WORDS[language]
        noun = words["one" if self.pairs == 1 else "many"]
        told = words["texts"].format(pairs=self.pairs, wrong=self.wrong, noun=noun)
        counts = words["comma"].join(
            words["class"].format(count=self.classes[category], label=LABELS[language][category])
            for category in CATEGORIES
            if self.classes[category]
        )
        return told + (words["colon"] + counts if counts else "") + words["stop"]

    def remarks(self, *, language: str = "en") -> str:
        """What is not an error: what was tolerated, accepted or skipped; empty if there is nothing of the kind."""
        words = _WORDS[language]
        counts = {"notes": self.notes, "accepted": self.accepted, "skipped": self.skipped.total()}
        parts = [words[name].format(count=count) for name, count in counts.items() if count]
        if self.skipped:
            reasons = words["comma"].join(
                words["reason"].format(count=count, label=words.get(reason, reason))
                for reason, count in self.skipped.items()
            )
            parts[-1] += f" ({reasons})" if language == "en" else f"（{reasons}）"
        told = words["semicolon"].join(parts)
        return (told[0].upper() + told[1:] + words["stop"]) if told else ""

    def gravest(self) -> Iterator[tuple[str, Discrepancy]]:
        """The gravest discrepancies: wrong scales and figures before all others.

        Each has the name of its texts, which is empty where there is only one pair of them.
        """
        return ((name if self.pairs > 1 else "", finding) for _, name, finding in self._gravest)

    def rest(self, *, language: str = "en") -> str:
        """How many discrepancies there are besides the gravest; empty if none."""
        more = self.classes.total() - len(self._gravest)
        return _WORDS[language]["more"].format(count=more) if more > 0 else ""

    @classmethod
    def of(cls, audits: Iterable[tuple[str, Comparison]], skipped: Counter[str] | None = None) -> Summary:
        """The summary of audits with their names."""
        made = cls(skipped)
        for name, audit in audits:
            made.add(name, audit)
        return made
