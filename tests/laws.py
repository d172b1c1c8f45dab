"""The laws that hold for any text, in one call: what the fuzzers check, and the tests of what they found."""

from __future__ import annotations

import json
import pickle
import re
from dataclasses import replace
from decimal import Decimal

import econnum
from econnum.auditing.categories import CATEGORIES
from econnum.auditing.report import sarif, terminal
from econnum.errors import shown

# Controls, separators of lines, bidirectional controls, and surrogates, which no encoding writes.
UNTAMED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
REPORTS = [
    {"colour": colour, "notes": True, "language": language} for colour in (False, True) for language in ("en", "zh")
]
NAMES = {"Decimal": Decimal} | {name: getattr(econnum, name) for name in econnum.__all__}


def check(text: str) -> None:
    """Read the text in every way there is; an `AssertionError` or any other exception is a bug."""
    mentions = econnum.extract(text)
    check_spans(text, mentions)
    for mention in mentions:
        check_mention(mention)
    assert pickle.loads(pickle.dumps(mentions)) == mentions
    check_explanation(text, mentions)
    check_parse(text)
    check_concatenation(text, mentions)


def check_spans(text: str, mentions: list[econnum.Mention]) -> None:
    """Mentions stand in order, apart, on their own words."""
    reached = 0
    for mention in mentions:
        assert reached <= mention.start < mention.end <= len(text), mention
        assert text[mention.start : mention.end] == mention.text == mention.text.strip(), mention
        reached = mention.end


def check_mention(mention: econnum.Mention) -> None:
    """A mention survives its record and its `repr`, and its value agrees with itself as stated."""
    record = json.loads(json.dumps(mention.to_dict()))
    assert econnum.Mention.from_dict(record) == mention, record
    assert eval(repr(mention), dict(NAMES)) == mention
    assert mention.value.equals_as_stated(mention.value), mention
    assert hash(mention.value) == hash(eval(repr(mention.value), dict(NAMES)))


def check_explanation(text: str, mentions: list[econnum.Mention]) -> None:
    """`explain` reads what `extract` reads, and what it passed over stands where it says."""
    explanation = econnum.explain(text)
    assert list(explanation.mentions) == mentions
    for passed in explanation.suppressions:
        assert 0 <= passed.start < passed.end <= len(text), passed
        assert text[passed.start : passed.end] == passed.text == passed.text.strip(), passed
        assert passed.reason
    assert str(explanation) or not (mentions or explanation.suppressions)


def check_parse(text: str) -> None:
    """`parse` gives a value, or a `ParseError` that quotes."""
    try:
        value = econnum.parse(text)
    except econnum.ParseError as error:
        refused = error
    else:
        assert isinstance(value, econnum.Value)
        return
    assert refused.unread in text
    assert shown(refused.unread) in str(refused)


def check_concatenation(text: str, mentions: list[econnum.Mention]) -> None:
    """A blank line parts texts: the same text twice has the same mentions twice."""
    by = len(text) + 2
    again = [replace(mention, start=mention.start + by, end=mention.end + by) for mention in mentions]
    assert econnum.extract(f"{text}\n\n{text}") == mentions + again


def check_rewrite(text: str, locale: str, choices: dict[str, object]) -> None:
    """`rewrite` keeps every value and change, or where it rounds every kind and unit."""
    before = econnum.extract(text)
    after = econnum.extract(econnum.rewrite(text, locale, **choices))
    if "places" in choices or "digits" in choices:
        assert [(m.kind, m.value.unit) for m in before] == [(m.kind, m.value.unit) for m in after]
    else:
        assert [(m.value, m.change) for m in before] == [(m.value, m.change) for m in after]


def check_audit(source: str, target: str) -> None:
    """An audit speaks of figures that stand where it says, every report can be made, and a text agrees with itself."""
    found = econnum.audit(source, target)
    check_findings(found)
    check_reports(found)
    assert pickle.loads(pickle.dumps(found)) == found
    assert found.clean or not econnum.audit(source, target, policy=econnum.Policy.strict()).clean
    for text in (source, target):
        assert econnum.audit(text, text).findings == ()


def check_findings(found: econnum.Audit) -> None:
    """The figures of pairs and findings are those of the two texts."""
    check_spans(found.source, [*found.source_mentions])
    check_spans(found.target, [*found.target_mentions])
    mine, theirs = ({id(mention) for mention in side} for side in (found.source_mentions, found.target_mentions))
    for pair in found.pairs:
        assert id(pair.source) in mine, pair
        assert id(pair.target) in theirs, pair
        assert 0 < pair.confidence <= 1
    for finding in found.findings:
        assert finding.source or finding.target, finding
        assert finding.source is None or id(finding.source) in mine, finding
        assert finding.target is None or id(finding.target) in theirs, finding
        assert finding.category in CATEGORIES
        assert finding.severity == found.policy.of(finding.category)


def check_reports(found: econnum.Audit) -> None:
    """Every report can be made and encoded, and no character of a text in it gives a terminal or a browser an order."""
    plain = json.loads(json.dumps(found.to_dict()))
    assert [finding["category"] for finding in plain["discrepancies"]] == [slip.category for slip in found]
    for options in REPORTS:
        shown = "\n".join(terminal.lines(found, found.source, **options))
        assert tame(re.sub("\x1b\\[(0|1|2|33|1;31)m", "", shown) if options["colour"] else shown, allowed="\n"), shown
        shown.encode()
    page = found.to_html(title=found.source)
    page.encode()
    assert tame(page, allowed="\n\t"), page
    [run] = sarif.log([sarif.Located(found, "source", "target")], econnum.__version__)["runs"]
    assert len(run["results"]) == len(found.findings)


def tame(shown: str, *, allowed: str) -> bool:
    """Whether no character but those allowed moves a cursor, breaks a line or turns a text round."""
    return not UNTAMED.search(shown.translate(dict.fromkeys(map(ord, allowed))))
