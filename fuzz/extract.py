"""Coverage-guided fuzzing of `extract`, `explain` and `parse` with atheris.

    python fuzz/extract.py -max_total_time=600

The arguments are those of libFuzzer.  The bytes it draws choose among words of the tables, numerals, slices of the
corpus and any characters, so that it spends its time on texts that come close to figures.  Each new way to fail is
printed once, with its text, and the search goes on: add the text to `tests/test_found.py`, see it fail, and mend it.
"""

from __future__ import annotations

import sys
import traceback

import atheris

with atheris.instrument_imports(include=["econnum"]):  # by its own name: `import econnum` alone loads no engine
    from econnum.engine.reader import extract

from words import JOINS, NUMERALS, PIECES, TEXTS

from laws import check


def drawn(data: atheris.FuzzedDataProvider) -> str:
    """A text of up to sixteen pieces."""
    parts = []
    for _ in range(data.ConsumeIntInRange(1, 16)):
        match data.ConsumeIntInRange(0, 7):
            case 0 | 1:
                parts.append(NUMERALS[data.ConsumeIntInRange(0, len(NUMERALS) - 1)])
            case 2 | 3 | 4:
                parts.append(PIECES[data.ConsumeIntInRange(0, len(PIECES) - 1)])
            case 5:
                text = TEXTS[data.ConsumeIntInRange(0, len(TEXTS) - 1)]
                start = data.ConsumeIntInRange(0, len(text))
                parts.append(text[start : start + data.ConsumeIntInRange(0, 40)])
            case 6:
                parts.append(data.ConsumeUnicode(6))  # lone surrogates included
            case _:
                parts.append(str(data.ConsumeIntInRange(0, 10**6)))
        parts.append(JOINS[data.ConsumeIntInRange(0, len(JOINS) - 1)])
    return "".join(parts)


SEEN: set[str] = set()


def one_input(data: bytes) -> None:
    """Check the laws on the text that the bytes choose."""
    text = drawn(atheris.FuzzedDataProvider(data))
    try:
        check(text)
    except Exception as error:
        where = " < ".join(
            f"{f.filename.rpartition('/')[2]}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__)[:0:-1]
        )
        if where not in SEEN:
            SEEN.add(where)
            print(
                f"found: {text!r}\n  {type(error).__name__}: {str(error)[:300]}\n  {where}", file=sys.stderr, flush=True
            )


if __name__ == "__main__":
    extract("5%")  # compiles the tables, which is not the time of any one text
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
