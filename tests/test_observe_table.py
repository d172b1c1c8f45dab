"""The table of observations: every figure of `extract_table` once or, with several rows, repeated; nothing is lost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

import econnum
from test_observing import TEXTS

pyarrow = pytest.importorskip("pyarrow")


def test_the_table_is_a_superset_of_the_table_of_figures():
    figures = econnum.extract_table(TEXTS)
    table = econnum.observe_table(TEXTS)
    seen, rows = set(), []
    for row in table.select(figures.column_names).to_pylist():
        if (row["source"], row["start"]) not in seen:
            rows.append(row)
        seen.add((row["source"], row["start"]))
    assert rows == figures.to_pylist()


def test_the_parts_are_those_of_the_rows():
    for source, text in enumerate(TEXTS):
        rows = econnum.observe(text)
        table = econnum.observe_table([""] * source + [text]).to_pylist()
        told = {(row["observation"], row["role"], row["start"]) for row in table if row["observation"] is not None}
        assert told == {
            (number, role, figure.start)
            for number, row in enumerate(rows)
            for role, figures in (
                ("level", () if row.value is None else (row.value,)), ("also", row.also), ("change", row.changes),
                ("rate", row.rates),
            )
            for figure in figures
        }  # fmt: skip
        for cells in table:
            if cells["indicator"] is not None:
                assert text[cells["indicator_start"] : cells["indicator_end"]] == cells["indicator"]


def test_the_wide_form_has_one_row_for_each_observation():
    wide = econnum.observe_table(TEXTS, wide=True, decimals=2)
    assert wide.num_rows == sum(len(econnum.observe(text)) for text in TEXTS)
    [row] = econnum.observe_table(["2021年出口5亿元，增长2%，增速提高1个百分点。"], wide=True, decimals=2).to_pylist()
    assert (row["value_decimal"], row["change_value_float"], row["rate_unit"]) == (
        Decimal("500000000.00"), 2.0, "percentage_point",
    )  # fmt: skip
    assert (row["first_day"], row["last_day"]) == (date(2021, 1, 1), date(2021, 12, 31))
    [row] = econnum.observe_table(["2021年出口增长2%。"], wide=True).to_pylist()
    assert (row["value"], row["start"], row["change_text"]) == (None, None, "2%")


@pytest.mark.parametrize("wide", [False, True])
def test_ids_nulls_prefix_and_processes_are_those_of_the_other_tables(wide):
    texts = ["出口5亿元，增长2%。", None, "5"]
    table = econnum.observe_table(texts, wide=wide, ids=["a", "b", "c"], prefix="n_", jobs=2)
    assert table.column_names[:2] == ["n_source", "id"]
    assert set(table["id"].to_pylist()) <= {"a", "c"}
    assert econnum.observe_table([], wide=wide).schema == econnum.observation_schema(wide=wide)
    assert econnum.observation_schema(wide=wide, decimals=2).field("value_decimal").type == pyarrow.decimal128(38, 2)
    with pytest.raises(econnum.ArgumentError):
        econnum.observe_table(texts, wide=wide, on_null="raise")


def test_figures_of_other_kinds_are_not_in_the_table():
    table = econnum.observe_table(["2021年出口5亿元，增长2%。"], reader=econnum.Reader(kinds={"percentage"}))
    assert [(row["text"], row["role"], row["indicator"]) for row in table.to_pylist()] == [("2%", "change", "出口")]
