"""Coverage-guided fuzzing of `extract`, `explain` and `parse` with atheris.

    python fuzz/extract.py -max_total_time=600

The arguments are those of libFuzzer.  The bytes it draws choose among words of the tables, numerals, slices of the
corpus and any characters, so that it spends its time on texts that come close to figures.  Each new way to fail is
printed once, with its text, and the search goes on: add the text to `tests/test_found.py`, see it fail, and mend it.
"""

from __future__ import annotations

import atheris

with atheris.instrument_imports(include=["econnum"]):  # by its own name: `import econnum` alone loads no engine
    from econnum.engine.reader import extract

from search import drawn, search

from laws import check

if __name__ == "__main__":
    extract("5%")  # compiles the tables, which is not the time of any one text
    search(lambda data: (drawn(data),), check)
