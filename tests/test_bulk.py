"""Many texts as a table: the same figures as `extract` finds, over any number of processes, and nothing lost."""

from __future__ import annotations

import errno
import math
import multiprocessing
import os
import pickle
import re
import signal
import subprocess
import sys
import time
from argparse import Namespace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import econnum
from econnum import Mention, Reader, Vagueness, ValueFieldError, Words, WorkerError
from econnum.bulk import reading, workers
from econnum.bulk.columns import NAMES, columns, records, row_of
from econnum.bulk.numbers import decimals_of, nearest_float
from econnum.bulk.reading import read
from econnum.bulk.schema import FIGURE
from econnum.bulk.workers import mapped
from econnum.cli import extract as extract_command
from econnum.cli import main
from econnum.cli.texts import Text
from econnum.exact import plain

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

TEXTS = [
    "出口13204亿元，同比增长20.4%，其中三分之一为机电产品。",
    "Nothing to read here.",
    "",
    "Output fell to 5-7 million tonnes in March 2022, the second lowest of the top 500, ICP No. 13001288.",
    "3000多家企业投资数十亿元；\n37个项目",
]
CORPUS = [
    line.replace("⟦", "").replace("⟧", "").partition(" => ")[0]
    for path in sorted((Path(__file__).parent / "corpus").rglob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


@pytest.fixture(autouse=True)
def two_cpus(monkeypatch):
    """There are never more processes than CPUs, and one alone is none."""
    monkeypatch.setattr(workers, "_cpus", lambda: 2)


@pytest.fixture
def small_chunks(monkeypatch):
    monkeypatch.setattr(reading, "_CHUNK", 30)


def as_extracted(texts: list[str], reader: Reader | None = None) -> list[tuple[int, Mention]]:
    reader = reader or Reader()
    return [(place, mention) for place, text in enumerate(texts) for mention in reader.extract(text)]


def as_read(table) -> list[tuple[int, Mention]]:
    """The mentions that the rows of a table state."""
    return [(place, Mention.from_dict(record)) for place, record in records(table.to_pydict())]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_row_states_each_mention_of_each_text_in_order(jobs, small_chunks):
    assert as_read(econnum.extract_table(TEXTS, jobs=jobs)) == as_extracted(TEXTS)


def test_the_rows_of_the_whole_corpus_are_its_mentions():
    assert as_read(econnum.extract_table(CORPUS)) == as_extracted(CORPUS)


def test_columns_and_records_are_two_forms_of_one_thing():
    found = columns([row_of(3 + place, mention) for place, mention in as_extracted(TEXTS)])
    assert tuple(found) == NAMES
    assert [record for _, record in records(found)] == [mention.to_dict() for _, mention in as_extracted(TEXTS)]
    assert {place for place, _ in records(found)} == {3, 6, 7}


@pytest.mark.parametrize("texts", [[], ["Nothing to read here."]])
def test_a_table_without_figures_has_its_columns(texts):
    table = econnum.extract_table(texts)
    assert table.num_rows == 0
    assert table.schema.equals(econnum.schema(), check_metadata=True)


def test_figures_are_exact_text_and_cast_to_decimals():
    from pyarrow import compute

    table = econnum.extract_table(["占12.50%，共0.0000000000000000000000000001吨"])
    assert table["value"].to_pylist() == ["12.50", f"0.{'0' * 27}1"]
    assert compute.cast(table["value"][:1], pyarrow.decimal128(38, 10)).to_pylist() == [Decimal("12.5")]


def test_every_field_of_a_record_is_a_column_and_every_column_is_described():
    assert {*NAMES} <= {*econnum.schema().names}
    assert all(column.meaning for column in FIGURE)
    for names in (econnum.schema().names, econnum.schema(decimals=2, prefix="f_").names):
        assert len(names) == len({*names})


def test_a_figure_has_numeric_forms_beside_its_exact_text():
    text = "up 0.1% to 1.3204 trillion yuan by 2022-Q1, a third, stock code 600519, 10-20%; 7月; 1,234,567.125 tonnes"
    rows = econnum.extract_table([text], decimals=2).to_pylist()
    found = {row["text"]: (row["value_float"], row["value_decimal"], row["period_start"]) for row in rows}
    assert found["0.1%"] == (0.1, Decimal("0.10"), None)
    assert found["1.3204 trillion yuan"] == (1.3204e12, Decimal("1320400000000"), None)
    assert found["a third"] == (1 / 3, None, None), "a third is no decimal"
    assert found["600519"] == (None, None, None), "an identifier is no quantity"
    assert found["10-20%"] == (None, None, None), "a range has no single figure"
    assert found["7月"] == (None, None, None), "a month of an open year has no days"
    assert found["1,234,567.125 tonnes"] == (1234567.125, None, None), "it has three decimals"
    days = econnum.extract_table(["In the first quarter of 2022 and on 29 February 2024"])
    assert days["period_start"].to_pylist() == [date(2022, 1, 1), date(2024, 2, 29)]
    assert days["period_end"].to_pylist() == [date(2022, 3, 31), date(2024, 2, 29)]


@given(figure=st.decimals(allow_nan=False, allow_infinity=False))
def test_a_float_is_the_nearest_to_the_exact_figure(figure):
    text = plain(figure)
    found = nearest_float(text)
    if found is None:
        assert abs(figure) >= Decimal(sys.float_info.max)
        return
    exact = Fraction(figure)
    for other in (math.nextafter(found, math.inf), math.nextafter(found, -math.inf)):
        assert not math.isfinite(other) or abs(Fraction(found) - exact) <= abs(Fraction(other) - exact)


@given(figure=st.decimals(allow_nan=False, allow_infinity=False, places=6), decimals=st.integers(0, 38))
def test_a_decimal_is_the_figure_or_null(figure, decimals):
    [found] = decimals_of(["number"], [plain(figure)], decimals)
    digits = abs(Fraction(figure)) * 10**decimals
    assert (found is not None) == (digits.denominator == 1 and digits < 10**38)
    if found is not None:
        assert found == figure
        assert pyarrow.array([found], pyarrow.decimal128(38, decimals)).to_pylist() == [figure]


# -- Ids and nulls -----------------------------------------------------------------------------------------

WITH_NULLS = ["up 5%", None, "3亿元, 4亿元", math.nan, "", "7 tonnes"]


def rows_of(table) -> list[tuple[object, str]]:
    return list(zip(table["id"].to_pylist(), table["text"].to_pylist(), strict=True))


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_row_has_the_id_of_its_text_and_a_null_has_no_row(jobs, small_chunks):
    table = econnum.extract_table(WITH_NULLS, ids=list("abcdef"), jobs=jobs)
    assert rows_of(table) == [("a", "5%"), ("c", "3亿元"), ("c", "4亿元"), ("f", "7 tonnes")]
    assert table["source"].to_pylist() == [0, 2, 2, 5], "the position counts the nulls"
    assert table.schema == econnum.schema().insert(1, pyarrow.field("id", pyarrow.string()))


@pytest.mark.parametrize("null", [None, math.nan])
def test_a_null_is_an_error_if_the_caller_says_so(null):
    with pytest.raises(TypeError, match=r"^text 1 is (None|nan): give texts as str, or on_null='skip'$"):
        econnum.extract_table(["5%", null], on_null="raise")


def test_ids_that_do_not_fit_a_stream_are_shown_as_they_were_given():
    for ids, hint in (([1], "there are more than 1 texts"), ([1, 2, 3], "there are only 2 texts")):
        with pytest.raises(TypeError, match=rf"^ids is {re.escape(str(ids))}: {hint}; give one id for each$"):
            econnum.extract_table(iter(["5%", "6%"]), ids=ids)


@pytest.mark.parametrize("ids", [{"a", "b"}, frozenset("ab"), {"a": 1, "b": 2}, pyarrow.table({"id": ["a", "b"]})])
def test_ids_without_an_order_and_tables_are_no_ids(ids):
    with pytest.raises(
        TypeError, match=r"^ids is .*: give a list, a Series or an Arrow array with one id for each text$"
    ):
        econnum.extract_table(["5%", "6%"], ids=ids)


@pytest.mark.parametrize(
    "ids",
    [
        [10, 20, 30],
        (10, 20, 30),
        range(10, 31, 10),
        pyarrow.array([10, 20, 30], pyarrow.int32()),
        pyarrow.chunked_array([[10], [20, 30]]),
    ],
    ids=lambda ids: type(ids).__name__,
)
def test_ids_are_of_any_type_that_arrow_knows(ids):
    texts = ["5%", None, "7%, 8%"]
    assert rows_of(econnum.extract_table(texts, ids=ids)) == [(10, "5%"), (30, "7%"), (30, "8%")]
    assert econnum.extract_table([], ids=ids[:0]).num_rows == 0


@pytest.mark.parametrize(
    "column",
    [
        pyarrow.array(["5%", None, "7%"]),
        pyarrow.array(["5%", None, "7%"], pyarrow.large_string()),
        pyarrow.chunked_array([["5%", None], ["7%"]]),
        pyarrow.array(["5%", None, "7%"]).dictionary_encode(),
    ],
    ids=lambda column: str(column.type),
)
def test_a_column_of_arrow_is_read(column):
    assert econnum.extract_table(column)["source"].to_pylist() == [0, 2]
    table = pyarrow.table({"body": column, "id": ["a", "b", "c"]})
    assert rows_of(econnum.extract_table(table["body"], ids=table["id"])) == [("a", "5%"), ("c", "7%")]


@pytest.mark.parametrize("texts", [pyarrow.table({"body": ["5%"]}), {"body": "5%"}], ids=["table", "dict"])
def test_a_table_is_no_column(texts):
    with pytest.raises(TypeError, match=r"give one column of texts, such as table\['body'\]$"):
        econnum.extract_table(texts)


@pytest.mark.parametrize("ids", [[1], [1, 2, 3]])
def test_there_is_one_id_for_each_text(ids):
    with pytest.raises(TypeError, match="give 2 ids, one for each text"):
        econnum.extract_table(["5%", "6%"], ids=ids)
    with pytest.raises(TypeError, match="give one id for each"):
        econnum.extract_table(iter(["5%", "6%"]), ids=ids)


@pytest.mark.parametrize("ids", ["ab", 5, {"a": 1}, iter("ab"), [1, "b"], [object(), object()]])
def test_what_are_no_ids_is_reported(ids):
    with pytest.raises(TypeError, match=r"^ids is .*: give "):
        econnum.extract_table(["5%", "6%"], ids=ids)


def test_a_prefix_keeps_the_names_of_columns_apart():
    names = econnum.extract_table(["5%"], ids=[1], prefix="figure_").column_names
    assert names[:4] == ["figure_source", "id", "figure_start", "figure_end"]
    with pytest.raises(TypeError, match=r"^prefix is 5: give what the names of the columns begin with"):
        econnum.schema(prefix=5)
    with pytest.raises(ValueError, match=r"^prefix is 'my ': give what the names of the columns begin with"):
        econnum.schema(prefix="my ")


@pytest.mark.parametrize("decimals", [-1, 39, 1.5, "2", True])
def test_wrong_decimals_are_reported(decimals):
    with pytest.raises(ValueFieldError, match=r"^decimals is .*: give a whole number from 0 to 38$"):
        econnum.extract_table(["5%"], decimals=decimals)


@pytest.mark.parametrize(
    "reader",
    [
        Reader(language="zh"),
        Reader(kinds=(kind for kind in ("money", "count"))),
        Reader(default_currency="HKD", reference_date=date(2023, 3, 1)),
        Reader(words=Words(units={"马力时": "horsepower_hour"}, patterns=[r"\p{Lu}+-\d+"])),
        Reader(vagueness=Vagueness(few=(Decimal(2), Decimal(9)))),
        Reader(default_scale="million", default_unit="tonnes"),
    ],
    ids=["language", "kinds", "currency and day", "words", "vagueness", "cells"],
)
def test_a_reader_goes_to_another_process_with_its_choices(reader, small_chunks):
    texts = [*TEXTS, "$5, 去年7月, 3亿马力时, AB-12, 数十亿元", "10 | 7.5"]
    again = pickle.loads(pickle.dumps(reader))
    assert [] != as_extracted(texts, again) == as_extracted(texts, reader) != as_extracted(texts)
    assert as_read(econnum.extract_table(texts, reader=reader, jobs=2)) == as_extracted(texts, reader)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_every_way_to_start_a_process_reads_the_same(method, tmp_path):
    script = tmp_path / "read.py"
    script.write_text(
        "import multiprocessing, os, sys, econnum\n"
        "from econnum.bulk import reading, workers\n"
        "if __name__ == '__main__':\n"
        f"    multiprocessing.set_start_method({method!r})\n"
        "    reading._CHUNK, workers._cpus = 30, lambda: 2\n"
        f"    table = econnum.extract_table({TEXTS!r}, jobs=2)\n"
        "    sys.stdout.buffer.write(repr(table.to_pydict()).encode())\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, timeout=120, check=True)
    assert done.stdout.decode() == repr(econnum.extract_table(TEXTS).to_pydict())


@pytest.mark.parametrize("jobs", [1, 2])
def test_few_texts_are_taken_ahead(jobs, small_chunks):
    taken = 0

    def corpus():
        nonlocal taken
        for _ in range(10_000):
            taken += 1
            yield "出口13204亿元，同比增长20.4%，进口3亿元，下降5%。"

    batches = econnum.extract_batches(corpus(), jobs=jobs)
    assert taken == 0
    assert next(batches).num_rows > 0
    assert taken < 20
    batches.close()


@pytest.mark.parametrize("jobs", [0, -1, 1.5, "2", True])
def test_a_wrong_number_of_processes_is_reported(jobs):
    with pytest.raises(ValueFieldError, match="from 1, or None"):
        econnum.extract_table(TEXTS, jobs=jobs)


def test_no_number_of_processes_is_one_on_each_cpu(small_chunks):
    assert as_read(econnum.extract_table(TEXTS, jobs=None)) == as_extracted(TEXTS)


def who(reader: Reader, task: int) -> int:
    time.sleep(0.05)
    return os.getpid()


@pytest.mark.parametrize("jobs", [2, 60, 10**9, None])
def test_there_are_no_more_processes_than_cpus(jobs):
    found = set(mapped(who, range(12), Reader(), jobs))
    assert os.getpid() not in found
    assert len(found) == 2


@pytest.mark.parametrize("tasks", [0, 1])
def test_one_task_is_done_without_a_process(tasks, monkeypatch):
    monkeypatch.setattr(workers, "_cpus", lambda: 64)
    assert list(mapped(who, range(tasks), Reader(), 64)) == [os.getpid()] * tasks


def test_there_are_no_more_processes_than_tasks(monkeypatch):
    started = []
    start = multiprocessing.process.BaseProcess.start
    monkeypatch.setattr(multiprocessing.process.BaseProcess, "start", lambda one: (started.append(one), start(one)))
    monkeypatch.setattr(workers, "_cpus", lambda: 64)
    assert len([*mapped(who, range(3), Reader(), 64)]) == 3
    assert 0 < len(started) <= 3


def end_at_two(reader: Reader, number: int) -> int:
    if number == 2:
        os._exit(9)  # as one that the system killed
    return number


def test_a_process_that_is_killed_is_an_error_of_econnum():
    with pytest.raises(WorkerError, match=r"ended before its work was done: .* lack of memory"):
        list(mapped(end_at_two, range(8), Reader(), 2))
    assert multiprocessing.active_children() == []


def test_a_process_that_cannot_start_is_an_error_of_econnum_and_leaves_none_behind(monkeypatch):
    started = []
    start = multiprocessing.process.BaseProcess.start

    def refuse_the_second(process):
        if started:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        started.append(process)
        start(process)

    monkeypatch.setattr(multiprocessing.process.BaseProcess, "start", refuse_the_second)
    context = multiprocessing.get_start_method()
    if context != "fork":
        pytest.skip(f"{context} starts its processes in a thread")
    with pytest.raises(WorkerError, match=r"no process could be started \(Resource .*: give one job"):
        list(mapped(who, range(8), Reader(), 2))
    started[0].join(10)
    assert started[0].exitcode is not None


def test_one_text_is_no_iterable_of_texts():
    with pytest.raises(TypeError, match=r"^texts is '出口.*: give an iterable of texts, such as \[text\]$"):
        econnum.extract_table(TEXTS[0])


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_no_text_is_reported_by_its_place(jobs):
    with pytest.raises(TypeError, match=r"^text 1 is 5: give texts as str$"):
        econnum.extract_table(["5%", 5], jobs=jobs)


def halve(reader: Reader, number: int) -> int:
    if number % 2:
        raise ValueFieldError("number", number, "give an even one")
    return number // 2


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_comes_in_the_place_of_its_result(jobs):
    halves = mapped(halve, [2, 4, 5, 6], Reader(), jobs)
    assert [next(halves), next(halves)] == [1, 2]
    with pytest.raises(ValueFieldError, match="5"):
        next(halves)


def handler(reader: Reader, signum: int) -> bool:
    return signal.getsignal(signum) is signal.SIG_IGN


def test_an_interrupt_ends_the_process_that_shares_the_work_out_alone():
    before = signal.getsignal(signal.SIGINT)
    assert list(mapped(handler, [signal.SIGINT] * 2, Reader(), 2)) == [True, True]
    assert signal.getsignal(signal.SIGINT) == before


def test_short_texts_do_not_pile_up_in_one_chunk(monkeypatch):
    monkeypatch.setattr(reading, "_MOST_TEXTS", 3)
    assert [set(found["source"]) for found, _ in read(["5%"] * 7)] == [{0, 1, 2}, {3, 4, 5}, {6}]


# -- The command line --------------------------------------------------------------------------------------


@pytest.fixture
def news(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8", newline="")
    return tmp_path


def test_a_parquet_file_holds_the_records_by_the_name_of_their_file(news):
    assert main(["--format", "parquet", "--output", "figures.parquet", "."]) == 0
    table = parquet.read_table("figures.parquet")
    assert table.column_names == ["file", *econnum.schema().names[1:]]
    found = [(row.pop("file"), row) for row in table.to_pylist()]
    wanted = [(os.path.join(".", f"{place}.txt"), mention) for place, mention in as_extracted(TEXTS)]
    assert [name for name, _ in found] == [name for name, _ in wanted]
    assert as_read(table.rename_columns(econnum.schema().names)) == wanted
    assert table.schema.metadata == econnum.schema().metadata


def test_a_text_is_let_go_when_its_figures_are_reported(small_chunks):
    options = Namespace(kind=None, language=None, jobs=1, format="jsonl")
    texts = (Text(f"{number}.txt", "It grew 5%. " * 5) for number in range(50))
    assert max(len(held) for held, _ in extract_command._columns(texts, options)) < 5


@pytest.mark.parametrize("form", ["tsv", "jsonl", "table"])
def test_more_processes_print_the_same(form, news, capsys, small_chunks):
    assert main(["--format", form, "."]) == 0
    alone = capsys.readouterr().out
    assert main(["--format", form, "--jobs", "2", "."]) == 0
    assert capsys.readouterr().out == alone
    assert main(["--format", form, "--jobs", "0", "--output", "out", "."]) == 0
    assert Path("out").read_text(encoding="utf-8") == alone


@pytest.mark.parametrize("given", ["-1", "two", "1.5", "²"])
def test_what_is_no_number_of_processes_is_reported(given, capsys):
    assert main([f"--jobs={given}", "."]) == 2
    assert f"{given!r} is not a number of processes" in capsys.readouterr().err


def test_parquet_asks_for_a_file(news, capsys):
    assert main(["--format", "parquet", "."]) == 2
    assert "--format parquet needs --output FILE" in capsys.readouterr().err


def test_an_output_that_fails_leaves_what_was_there(news, monkeypatch):
    Path("figures.jsonl").write_text("before", encoding="utf-8")

    def broken(*_):
        raise RuntimeError("broken")

    monkeypatch.setattr("econnum.bulk.reading.columns", broken)
    assert main(["--format", "jsonl", "--output", "figures.jsonl", "."]) == 2
    assert Path("figures.jsonl").read_text(encoding="utf-8") == "before"
    assert [path.name for path in news.iterdir() if path.suffix == ".part"] == []


def test_an_output_that_cannot_be_written_is_reported(news, capsys):
    assert main(["--format", "jsonl", "--output", "gone/figures.jsonl", "."]) == 2
    assert capsys.readouterr().err == "econnum: gone/figures.jsonl: no such file or folder\n"


def test_an_output_has_the_rights_of_a_new_file(news):
    Path("plain").write_text("", encoding="utf-8")
    assert main(["--output", "figures.tsv", "--format", "tsv", "."]) == 0
    assert Path("figures.tsv").stat().st_mode == Path("plain").stat().st_mode


def test_what_is_no_file_is_written_to_and_not_replaced(news):
    assert main(["--output", os.devnull, "--format", "tsv", "."]) == 0
    assert not Path(os.devnull).is_file()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_of_a_link_the_file_is_replaced(news):
    Path("real").write_text("before", encoding="utf-8")
    os.symlink("real", "link")
    assert main(["--output", "link", "--format", "tsv", "."]) == 0
    assert Path("link").is_symlink()
    assert Path("real").read_text(encoding="utf-8").startswith("file\tplace")
