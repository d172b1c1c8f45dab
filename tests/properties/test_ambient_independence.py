"""Law: nothing ambient takes part: no Decimal context, locale, thread, hash seed, time zone or -O."""

from __future__ import annotations

import decimal
import json
import locale
import multiprocessing
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

SOURCE = str(Path(econnum.__file__).parent.parent)
ROUNDINGS = (decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_05UP, decimal.ROUND_HALF_EVEN)
EVERY_TRAP = [*decimal.Context().flags]
CHINESE = "2022年外资5.99亿美元，同比增长23.75倍，翻两番，占百分之二十点四，位居全国第三，约3000多家，三分之一。"
TEXT = "\n\n".join((*SEED_TEXTS.values(), CHINESE))

WORDED = econnum.Reader(words=econnum.Words(classifiers=["柜次"]), default_unit="亿元")

REPORT = f"""
import json, sys
sys.path.insert(0, {SOURCE!r})  # -I leaves PYTHONPATH out
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


@given(
    texts=st.tuples(any_text(), any_text()) | st.tuples(*[sentences().map(lambda sentence: sentence.text)] * 2),
    context=contexts(),
)
def test_what_is_done_with_values_is_the_same_under_any_decimal_context(
    texts: tuple[str, str], context: decimal.Context
) -> None:
    expected = _done_with(texts)
    with decimal.localcontext(context):
        assert _done_with(texts) == expected


def _done_with(texts: tuple[str, str]) -> list[object]:
    """Whatever can be asked of the mentions of two texts, in a form that compares to the last digit."""
    ours, theirs = map(econnum.extract, texts)
    done: list[object] = [repr(ours), [hash(mention.value) for mention in ours]]
    done += [econnum.Mention.from_dict(mention.to_dict()) == mention for mention in ours]
    for one in ours:
        amount = getattr(one.value, "amount", None)
        if isinstance(amount, econnum.Amount):
            done += [repr(amount.interval), repr(amount.rounding_interval(round_zeros=True))]
        done += [one.value == other.value or one.value.equals_as_stated(other.value) for other in theirs]
    return done


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


@pytest.mark.parametrize("threads", [2, 16])
@pytest.mark.parametrize("reader", [econnum.Reader(), WORDED], ids=["plain", "with words"])
def test_many_threads_share_one_reader(reader: econnum.Reader, threads: int) -> None:
    texts = [*SEED_TEXTS.values(), CHINESE] * 4
    expected = [reader.extract(text) for text in texts]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(max_workers=threads) as pool:
            assert list(pool.map(reader.extract, texts)) == expected
    finally:
        sys.setswitchinterval(before)


def test_threads_with_contexts_of_their_own_read_the_same() -> None:
    """A new thread takes its Decimal context from `decimal.DefaultContext`, which any library may have changed."""
    script = (
        "import decimal, sys, threading\n"
        "default = decimal.DefaultContext\n"
        "default.prec, default.Emax, default.Emin = 1, 0, 0\n"
        "for signal in default.traps: default.traps[signal] = True\n"
        "decimal.setcontext(decimal.Context())\n"
        "import econnum\n"
        f"found = [[m.text for m in econnum.extract({CHINESE!r})]]\n"
        f"read = lambda: found.append([m.text for m in econnum.extract({CHINESE!r})])\n"
        "thread = threading.Thread(target=read); thread.start(); thread.join()\n"
        "from econnum.exact import quotient\n"
        "print(len(found), *map(len, found), quotient(decimal.Decimal(1), decimal.Decimal(3)))\n"
    )
    figures = len(econnum.extract(CHINESE))
    assert _run(["-c", script]) == f"2 {figures} {figures} 0.{34 * '3'}\n"


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_pool_of_processes_reads_the_same(method: str) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system cannot start a process by {method}")
    script = (
        "import multiprocessing, econnum, json, sys\n"
        "sys.stdin.reconfigure(encoding='utf-8')\n"
        "texts = json.load(sys.stdin)\n"
        "reader = econnum.Reader(words=econnum.Words(classifiers=['柜次']), default_currency='HKD')\n"
        "here = [reader.extract(text) for text in texts]\n"  # forked processes inherit what is compiled by now
        f"with multiprocessing.get_context({method!r}).Pool(2) as pool:\n"
        "    print(pool.map(reader.extract, texts) == here, len(here))\n"
    )
    texts = [*SEED_TEXTS.values(), CHINESE]
    assert _run(["-c", script], json.dumps(texts)) == f"True {len(texts)}\n"


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
    done = subprocess.run(
        [sys.executable, *arguments],
        input=given,
        env=os.environ | {"PYTHONPATH": SOURCE, "PYTHONIOENCODING": "utf-8"} | environment,
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
        ([], {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"}),
        (["-X", "int_max_str_digits=640"], {}),
        (["-I"], {}),
    ],
    ids=["hash-0", "hash-1", "hash-max", "O", "OO", "dev", "C-locale", "time-zone", "int-digits", "isolated"],
)
def test_a_fresh_interpreter_reads_the_same(flags: list[str], environment: dict[str, str]) -> None:
    expected = [mention.to_dict() for mention in econnum.extract(TEXT)]
    assert json.loads(_run([*flags, "-c", REPORT], TEXT, **environment)) == expected
