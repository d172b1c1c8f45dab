"""Coverage-guided fuzzing of `audit` and its reports: no error, sound findings, and a text agrees with itself.

    python fuzz/audit.py -max_total_time=600

Half of the targets are the source itself with a piece of it changed, the others are drawn on their own.  What is
found belongs into `tests/test_found.py`.
"""

from __future__ import annotations

import atheris

with atheris.instrument_imports(include=["econnum"]):
    from econnum.auditing.audit import audit
    from econnum.auditing.report import sarif, terminal  # noqa: F401 - for the laws

from search import drawn, search

from laws import check_audit


def draw(data: atheris.FuzzedDataProvider) -> tuple[str, str]:
    """A source and a target."""
    source = drawn(data, 10)
    if data.ConsumeBool():
        return source, drawn(data, 10)
    start = data.ConsumeIntInRange(0, len(source))
    end = data.ConsumeIntInRange(start, min(len(source), start + 8))
    return source, source[:start] + drawn(data, 2) + source[end:]


if __name__ == "__main__":
    audit("5%", "5 percent")
    search(draw, check_audit)
