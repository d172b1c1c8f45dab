"""Law: nothing ambient takes part: no Decimal context, locale, thread, hash seed, time zone or -O."""

from __future__ import annotations

import decimal
import json
import locale
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum import Change, Value
from strategies import SEED_TEXTS, any_text, changes, sentences, values

ROUNDINGS = (decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_05UP, decimal.ROUND_HALF_EVEN)
EVERY_TRAP = [*decimal.Context().flags]
CHINESE = "2022年外资5.99亿美元，同比增长23.75倍，翻两番，占百分之二十点四，位居全国第三，约3000多家，三分之一。"
TEXT = "\n\n".join((*SEED_TEXTS.values(), CHINESE))

REPORT = """
import json, sys
sys.stdin.reconfigure(encoding="utf-8")
import econnum
print(json.dumps([mention.to_dict() for mention in econnum.extract(sys.stdin.read())]))
"""


def contexts() -> st.SearchStrategy[decimal.Context]:
    """Contexts that round early, in any direction, and raise on everything or on nothing."""
    return st.builds(
        decimal.Context,
        prec=st.integers(1, 5),
        rounding=st.sampled_from(ROUNDINGS),
        Emin=st.sampled_from((0, -1)),
        Emax=st.sampled_from((0, 1)),
        traps=st.sampled_from((EVERY_TRAP, [])),
    )


@given(text=any_text() | sentences().map(lambda sentence: sentence.text), context=contexts())
def test_the_callers_decimal_context_neither_acts_nor_is_touched(text: str, context: decimal.Context) -> None:
    expected = [mention.to_dict() for mention in econnum.extract(text)]
    with decimal.localcontext(context) as ambient:
        ambient.clear_flags()
        assert [mention.to_dict() for mention in econnum.extract(text)] == expected
        assert not any(ambient.flags.values())


@given(change=changes(), value=values(), context=contexts())
def test_a_ratio_is_the_same_under_any_decimal_context(change: Change, value: Value, context: decimal.Context) -> None:
    expected = change.ratio(value)
    with decimal.localcontext(context):
        ratio = change.ratio(value)
    assert ratio == expected
    assert str(ratio) == str(expected)


@pytest.fixture(params=["C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "zh_CN.UTF-8"])
def ambient_locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, request.param)
    except locale.Error:
        pytest.skip(f"the locale {request.param} is not installed here")
    yield request.param
    locale.setlocale(locale.LC_ALL, before)


def test_the_locale_takes_no_part(ambient_locale: str) -> None:
    inside = econnum.extract(TEXT)
    locale.setlocale(locale.LC_ALL, "C")
    assert econnum.extract(TEXT) == inside


def test_many_threads_share_one_reader() -> None:
    texts = [*SEED_TEXTS.values(), CHINESE] * 8
    expected = [econnum.extract(text) for text in texts]
    with ThreadPoolExecutor(max_workers=16) as pool:
        assert list(pool.map(econnum.extract, texts)) == expected


def test_threads_may_race_for_the_first_call() -> None:
    script = (
        "import sys, threading, econnum\n"
        "sys.setswitchinterval(1e-6)\n"
        "gate, found = threading.Barrier(16), []\n"
        "def read():\n"
        "    gate.wait()\n"
        "    found.append([m.text for m in econnum.extract('Exports rose 20.4% to 5 billion yuan.')])\n"
        "threads = [threading.Thread(target=read) for _ in range(16)]\n"
        "[thread.start() for thread in threads]\n"
        "[thread.join() for thread in threads]\n"
        "print(found == [['20.4%', '5 billion yuan']] * 16)\n"
    )
    assert _run(["-c", script]) == "True\n"


def _run(arguments: list[str], given: str = "", **environment: str) -> str:
    source = str(Path(econnum.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, *arguments],
        input=given,
        env=os.environ | {"PYTHONPATH": source, "PYTHONIOENCODING": "utf-8"} | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("flags", "environment"),
    [
        ([], {"PYTHONHASHSEED": "0"}),
        ([], {"PYTHONHASHSEED": "1"}),
        ([], {"PYTHONHASHSEED": "4294967295"}),
        (["-O"], {}),
        (["-OO"], {}),
        (["-X", "dev", "-W", "error"], {}),
        ([], {"LC_ALL": "C", "PYTHONUTF8": "0"}),
        ([], {"TZ": "Pacific/Kiritimati"}),
    ],
    ids=["hash-0", "hash-1", "hash-max", "O", "OO", "dev", "C-locale", "time-zone"],
)
def test_a_fresh_interpreter_reads_the_same(flags: list[str], environment: dict[str, str]) -> None:
    expected = [mention.to_dict() for mention in econnum.extract(TEXT)]
    assert json.loads(_run([*flags, "-c", REPORT], TEXT, **environment)) == expected
