"""Each adapter, with the real package: the figures of fifty texts, nulls among them, come back with the right ids.

The packages are those of the extra `pipelines`.  Without one of them its tests are skipped; `.ci/run` installs them all
and sets ECONNUM_PIPELINES=all, so that a package that is missing there is an error.
"""

from __future__ import annotations

import importlib
import os
import pickle
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

import econnum
from econnum import MissingExtraError, Reader

pyarrow = pytest.importorskip("pyarrow")

ALL = os.environ.get("ECONNUM_PIPELINES") == "all"
TEXTS: list[str | None] = [
    "出口额13204亿元，同比增长20.4%。",
    "Output of steel rose 5.2% to 93.6 million tonnes in March 2022.",
    None,
    "全省新增就业53万人，失业率为5.1%。",
    "The bank raised its rate by 25 basis points.",
    "",
    "港股通净买入HK$5亿，較上月增加三成。",
    "Nothing to read here.",
    "粮食产量达到1.37万亿斤，再创历史新高。",
    "Prices fell for the third month in a row.",
    None,
    "第五届博览会吸引了来自60个国家的3,000多家企业。",
    "The project, worth $1.5 billion, employs 200 people; its second stage costs €40 million.",
    "今年前三季度，全市进出口总值为810.1亿元。",
    "Sales doubled in the first quarter of 2023.",
    "三分之一的受访者表示满意。",
    "COVID-19 aside, G20 members agreed on nothing.",
    "预计2025年市场规模为10-20亿元。",
    "\n\nTwo paragraphs here.\n\nProfit was 7 million yuan.\n",
    "  平均气温为零下12摄氏度  ",
    "She ranked second among the top 500 firms.",
    None,
    "每桶80美元，每吨5200元。",
    "The index closed 1.3 percent lower at 3,200.5 points.",
    "國內生產總值為新臺幣23兆元。",
    "About a dozen plants will close by June 30, 2024.",
    "<b>13204</b>亿元的订单",
    "Rents are 5 to 7 percent higher than a year earlier.",
    "合同金额超过3亿美元，占总额的四成。",
    "ICP No. 13001288",
    "铁路货运量增长了2.5倍。",
    "Half of the 40 members were absent.",
    "贸易顺差收窄至456.2亿美元。",
    None,
    "Deliveries reached 101,312 vehicles, up from 95,000.",
    "项目占地25万亩，总投资数十亿元。",
    "He bought 3 kilograms of tea for 12.50 yuan.",
    "一季度末，贷款余额同比增长11.8%，比上月末高0.2个百分点。",
    "The fund holds shares of 42 companies.",
    "該公司去年虧損1.2億港元。",
    "Tourists spent 2,001 dollars each.",
    "累计接种疫苗34亿剂次。",
    "The deficit narrowed to 3% of GDP.",
    "5 | 6 | 7",
    "这条高速公路全长1,234公里，设计时速120公里。",
    "Wages grew at an annual rate of 4.4 percent.",
    "占12.50%，约合八分之一。",
    "In 1998 the city had 1.2 million residents.",
    "新增装机容量3,000万千瓦，年发电量可达500亿千瓦时。",
    "The end.",
]
IDS = [f"n{place * 7 % 50}" for place in range(len(TEXTS))]  # neither sorted nor the positions
Row = tuple[Any, ...]
EXPECTED: list[Row] = [
    (key, mention.start, mention.end, mention.text, mention.kind, mention.to_dict()["value"], mention.unit)
    for key, text in zip(IDS, TEXTS, strict=True)
    if text is not None
    for mention in econnum.extract(text)
]
FIELDS = ("start", "end", "text", "kind", "value", "unit")


def adapter(package: str, module: str | None = None) -> Any:
    """The adapter of a package, or a skipped test without the package."""
    if not ALL:
        pytest.importorskip(package)
    return importlib.import_module(f"econnum.{module or package}")


def rows_of(records: list[dict[str, Any]]) -> list[Row]:
    return [(record["id"], *(record[name] for name in FIELDS)) for record in records]


# -- One test of all --------------------------------------------------------------------------------------


def by_extract_table() -> list[Row]:
    return rows_of(econnum.extract_table(TEXTS, ids=IDS).to_pylist())


def by_extract_column() -> list[Row]:
    table = pyarrow.table({"id": IDS, "body": TEXTS})
    return rows_of(econnum.extract_column(table, "body", keep=["id"]).to_pylist())


def by_pandas() -> list[Row]:
    adapter("pandas")
    import pandas

    found = pandas.Series(TEXTS, index=pandas.Index(IDS, name="id")).econnum.extract().reset_index()
    return rows_of(found.astype(object).where(found.notna(), None).to_dict("records"))


def by_polars() -> list[Row]:
    adapter("polars")
    import polars

    news = polars.DataFrame({"id": IDS, "body": TEXTS})
    lists = news.select("id", polars.col("body").econnum.extract().alias("figure"))
    assert lists["figure"].is_null().to_list() == [text is None for text in TEXTS]
    figures = lists.explode("figure").drop_nulls("figure").unnest("figure")
    return rows_of(figures.to_dicts())


def by_duckdb() -> list[Row]:
    module = adapter("duckdb")
    import duckdb

    with duckdb.connect() as con:
        module.register(con)
        con.register("news", pyarrow.table({"place": range(len(IDS)), "id": IDS, "body": TEXTS}))
        names = ", ".join(["id", *(f'f."{name}"' for name in FIELDS)])
        unnested = "select place, id, unnest(econnum_extract(body)) as f from news"
        query = f"select {names} from ({unnested}) order by place, f.start"
        return con.execute(query).fetchall()


def by_spark() -> list[Row]:
    module = adapter("pyspark", "spark")
    df = session().createDataFrame(list(zip(IDS, TEXTS, strict=True)), "id string, body string").repartition(2)
    found = df.mapInArrow(module.mapper("body", keep=["id"]), module.ddl("id string"))
    return in_order(rows_of([row.asDict() for row in found.collect()]))


def by_datasets() -> list[Row]:
    module = adapter("datasets")
    import datasets

    news = datasets.Dataset.from_dict({"id": IDS, "body": TEXTS})
    return rows_of(module.extract(news, "body", keep=["id"]).to_list())


def by_spacy() -> list[Row]:
    adapter("spacy")
    import spacy

    nlp = spacy.blank("xx")
    nlp.add_pipe("econnum")
    given = ((text, key) for key, text in zip(IDS, TEXTS, strict=True) if text is not None)
    return [
        row
        for doc, key in nlp.pipe(given, as_tuples=True)
        for row in rows_of([{"id": key, **span._.econnum} for span in doc.spans["econnum"]])
    ]


def in_order(rows: list[Row]) -> list[Row]:
    """The rows in the order of their texts: a cluster has none."""
    return sorted(rows, key=lambda row: (IDS.index(row[0]), row[1]))


ADAPTERS: list[Callable[[], list[Row]]] = [
    by_extract_table,
    by_extract_column,
    by_pandas,
    by_polars,
    by_duckdb,
    by_spark,
    by_datasets,
    by_spacy,
]


@pytest.mark.parametrize("rows", ADAPTERS, ids=lambda rows: rows.__name__)
def test_the_figures_of_fifty_texts_come_back_with_the_right_ids(rows: Callable[[], list[Row]]) -> None:
    assert rows() == EXPECTED


def test_the_fifty_texts_are_a_fair_sample() -> None:
    assert len(TEXTS) == len(set(IDS)) == 50
    assert TEXTS.count(None) >= 4
    assert {row[4] for row in EXPECTED} >= {"money", "percentage", "count", "quantity", "period", "identifier", "rank"}
    assert len(EXPECTED) > 60


@pytest.mark.parametrize("module", ["pandas", "polars", "duckdb", "datasets", "spacy"])
def test_a_missing_package_is_named_with_its_extra(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, f"econnum.{module}", raising=False)
    for name in [name for name in sys.modules if name.partition(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(
        MissingExtraError, match=rf"^{module}(\.\w+)? is not installed: pip install 'econnum\[{module}\]'$"
    ):
        importlib.import_module(f"econnum.{module}")


# -- pandas -----------------------------------------------------------------------------------------------


def test_the_index_of_a_series_is_kept_whatever_it_is() -> None:
    adapter("pandas")
    import pandas

    frame = pandas.DataFrame({"day": [3, 1, 2], "body": ["5%, 6%", None, "7 tonnes"]}, index=[30, 10, 20])
    kept = frame.dropna().body.econnum.extract()
    assert [*kept.index] == [30, 30, 20]
    assert frame.join(kept, how="inner")[["day", "text"]].to_dict("list") == {
        "day": [3, 3, 2],
        "text": ["5%", "6%", "7 tonnes"],
    }
    two = frame.set_index("day", append=True).body.econnum.extract()
    assert [*two.index] == [(30, 3), (30, 3), (20, 2)]
    assert frame.body[:0].econnum.extract().columns.tolist() == econnum.schema().names[1:]


def test_every_dtype_of_texts_is_read() -> None:
    adapter("pandas")
    import pandas

    for dtype in ("object", "string", "str", pandas.ArrowDtype(pyarrow.string()), "category"):
        texts = pandas.Series(["5%", None, "7%"], dtype=dtype)
        assert [*texts.econnum.extract().index] == [0, 2], dtype
        assert econnum.extract_table(texts, ids=texts.index)["id"].to_pylist() == [0, 2], dtype


def test_a_frame_of_figures_is_ready_for_calculation() -> None:
    adapter("pandas")
    import pandas

    found = pandas.Series(["3亿元 in 2022", "4亿元"]).econnum.extract(decimals=2, prefix="n_", reader=Reader())
    assert found.n_value_float.sum() == 7e8
    assert found.n_value_decimal.dropna().sum() == Decimal(700_000_000)
    assert found.n_period_start.dropna().tolist() == [pandas.Timestamp(2022, 1, 1)]


def test_a_whole_frame_is_no_column() -> None:
    adapter("pandas")
    import pandas

    frame = pandas.DataFrame({"body": ["5%"]})
    with pytest.raises(TypeError, match=r"^texts is .*: give one column of texts, such as table\['body'\]$"):
        econnum.extract_table(frame)
    with pytest.raises(TypeError, match=r"^ids is .*: give a list, a Series or an Arrow array"):
        econnum.extract_table(["5%"], ids=frame)


def test_arrays_of_numpy_are_read_if_they_are_a_column() -> None:
    adapter("pandas")
    import numpy

    masked = numpy.ma.array(["5%", "6%"], mask=[False, True])
    for texts in (masked, numpy.array(["5%", None], object), ["5%", numpy.float32("nan")]):
        assert econnum.extract_table(texts, ids=["a", "b"])["id"].to_pylist() == ["a"]
    for texts in (numpy.array("5%"), numpy.array([["5%", "6%"]])):
        with pytest.raises(TypeError, match=r"^texts is array\(.*: give one column of texts, such as table\['body'\]$"):
            econnum.extract_table(texts)


# -- polars -----------------------------------------------------------------------------------------------


def test_a_series_of_polars_is_read_with_ids() -> None:
    adapter("polars")
    import polars

    texts = polars.Series(["5%", None, "7%"])
    assert econnum.extract_table(texts, ids=polars.Series([7, 8, 9]))["id"].to_pylist() == [7, 9]
    for frame in (polars.DataFrame({"body": texts}), polars.LazyFrame({"body": texts})):
        with pytest.raises(TypeError, match="give one column of texts"):
            econnum.extract_table(frame)


def test_the_type_of_polars_is_that_of_its_figures() -> None:
    module = adapter("polars")
    import polars

    settings = {"decimals": 2, "prefix": "n_"}
    lazy = polars.LazyFrame({"body": ["3亿元 in 2022", None]}).select(polars.col("body").econnum.extract(**settings))
    made = lazy.collect()
    assert lazy.collect_schema() == made.schema == {"body": polars.List(module.struct(**settings))}
    money, year = made["body"][0].to_list()
    assert (money["n_value_decimal"], year["n_period_end"]) == (Decimal("300000000.00"), date(2022, 12, 31))
    assert polars.from_arrow(econnum.schema(**settings).empty_table()).drop("n_source").schema == dict(
        zip(
            (field.name for field in module.struct(**settings).fields),
            (f.dtype for f in module.struct(**settings).fields),
            strict=True,
        )
    )


def test_an_expression_that_is_no_text_is_reported_with_its_value() -> None:
    adapter("polars")
    import polars

    numbers = polars.DataFrame({"id": [7]})
    with pytest.raises(polars.exceptions.ComputeError, match="text 0 is 7: give texts as str"):
        numbers.select(polars.col("id").econnum.extract())
    with pytest.raises(TypeError, match="reader is 'en': give a Reader, or None"):
        polars.col("body").econnum.extract(reader="en")


def test_a_series_of_polars_has_the_namespace_too() -> None:
    adapter("polars")
    import polars

    texts = polars.Series("body", ["3亿元", None, "none"])
    assert texts.econnum.extract().equals(texts.to_frame().select(polars.col("body").econnum.extract()).to_series())
    assert texts.econnum.extract(prefix="n_")[0][0]["n_text"] == "3亿元"
    assert texts.clear().econnum.extract().len() == 0


# -- DuckDB -----------------------------------------------------------------------------------------------


def test_sql_sums_decimals_and_finds_days() -> None:
    module = adapter("duckdb")
    import duckdb

    with duckdb.connect() as con:
        module.register(con, name="figures", decimals=2, prefix="n_", reader=Reader(kinds={"money", "period"}))
        con.execute(
            "create table news as select * from (values (1, '3亿元 in 2022'), (2, null), (3, '4亿元, 5%')) t(id, body)"
        )
        con.execute("create table found as select id, unnest(figures(body), recursive := true) from news")
        assert con.execute("select sum(n_value_decimal), min(n_period_start) from found").fetchone() == (
            Decimal("700000000.00"),
            date(2022, 1, 1),
        )
        assert con.execute("select count(*) from found where n_end > n_start").fetchone() == (3,)
        types = dict(con.execute("select column_name, column_type from (describe found)").fetchall())
        assert types["n_value_float"] == "DOUBLE"


def test_a_wrong_reader_is_reported_before_a_query() -> None:
    module = adapter("duckdb")
    import duckdb

    with duckdb.connect() as con, pytest.raises(TypeError, match="reader is 'en': give a Reader, or None"):
        module.register(con, reader="en")


# -- PySpark ----------------------------------------------------------------------------------------------

_SESSIONS: list[Any] = []


@pytest.fixture(scope="module", autouse=True)
def _stopped_sessions() -> Iterator[None]:
    yield
    while _SESSIONS:
        _SESSIONS.pop().stop()


def session() -> Any:
    """A local session with two workers."""
    if not ALL and shutil.which("java") is None:
        pytest.skip("no Java here")
    if not _SESSIONS:
        from pyspark.sql import SparkSession

        settings = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2", "spark.driver.host": "127.0.0.1"}
        builder = SparkSession.builder.master("local[2]").appName("econnum")
        for name, value in settings.items():
            builder = builder.config(name, value)
        _SESSIONS.append(builder.getOrCreate())
    return _SESSIONS[0]


def test_spark_keeps_columns_of_any_type_in_one_call() -> None:
    module = adapter("pyspark", "spark")
    df = session().createDataFrame(
        [(1, date(2024, 5, 1), ["a"], "3亿元 in 2022"), (2, None, None, None)],
        "id int, day date, tags array<string>, text string",
    )
    found = module.extract(
        df, "text", keep=["id", "day", "tags"], decimals=2, prefix="n_", reader=Reader(kinds={"money", "period"})
    )
    money, year = found.orderBy("n_start").collect()
    assert (money.id, money.day, money.tags, money.n_value_decimal) == (
        1,
        date(2024, 5, 1),
        ["a"],
        Decimal("300000000.00"),
    )
    assert (year.n_value, year.n_period_end, year.n_value_float) == ("2022", date(2022, 12, 31), None)


def test_spark_keeps_the_text_itself_and_columns_whatever_their_names() -> None:
    module = adapter("pyspark", "spark")
    from pyspark.sql import functions

    df = session().createDataFrame([(1, "5%", "a")], "`my id` int, body string, key string")
    nested = df.withColumn("s", functions.struct(functions.col("key").alias("a b")))
    found = module.extract(nested, "body", keep=["my id", "body", "s", "s.`a b`"])
    assert found.columns[:4] == ["my id", "body", "s", "a b"]
    assert [tuple(row)[:4] for row in found.collect()] == [(1, "5%", ("a",), "a")]
    with pytest.raises(TypeError, match=r"keep is 'id': give the names of columns, such as \['id'\]"):
        module.extract(df, "body", keep="id")


@pytest.mark.parametrize(
    ("given", "message"),
    [({"keep": "id"}, "keep is 'id': give the names"), ({"reader": "en"}, "reader is 'en': give a")],
)
def test_a_wrong_argument_does_not_wait_for_a_worker(given: dict[str, Any], message: str) -> None:
    from econnum.spark import mapper

    with pytest.raises(TypeError, match=message):
        mapper("body", **given)


def test_a_mapper_goes_to_a_worker() -> None:
    from econnum.spark import mapper

    batch = pyarrow.RecordBatch.from_pydict({"id": [1, 2], "body": ["$5", None]})
    again = pickle.loads(pickle.dumps(mapper("body", keep=["id"], reader=Reader(default_currency="HKD"))))
    assert [row["unit"] for made in again([batch]) for row in made.to_pylist()] == ["HKD"]


# -- Columns of Arrow --------------------------------------------------------------------------------------


def test_a_column_to_keep_may_not_clash() -> None:
    news = pyarrow.table({"lang": ["en"], "body": ["5%"]})
    with pytest.raises(TypeError, match="keep is 'lang': a column of figures has this name; give a prefix"):
        econnum.extract_column(news, "body", keep=["lang"])
    assert econnum.extract_column(news, "body", keep=["lang"], prefix="n_").to_pylist()[0]["lang"] == "en"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"table": {"body": ["5%"]}}, "give a table or a record batch of Arrow"),
        ({"column": "text"}, "column is 'text': give a column of the table: id, body"),
        ({"keep": ["key"]}, "keep is 'key': give a column of the table: id, body"),
        ({"keep": "id"}, r"keep is 'id': give the names of columns, such as \['id'\]"),
    ],
)
def test_what_is_no_column_is_reported(given: dict[str, Any], message: str) -> None:
    table = pyarrow.table({"id": [1], "body": ["5%"]})
    with pytest.raises(TypeError, match=message):
        econnum.extract_column(**{"table": table, "column": "body", **given})


def test_columns_of_string_views_are_kept_as_they_are() -> None:
    views = pyarrow.string_view()
    news = pyarrow.table(
        {"id": pyarrow.array(["a", None, "c"], views), "body": pyarrow.array(["5%", "-", "6%, 7%"], views)}
    )
    found = econnum.extract_column(news, "body", keep=["id", "body"])
    assert found["id"].to_pylist() == ["a", "c", "c"]
    assert found["body"].to_pylist() == ["5%", "6%, 7%", "6%, 7%"]
    assert found.schema.field("id").type == views
    several = pyarrow.concat_tables([news, news])
    assert econnum.extract_table(several["body"], ids=several["id"])["id"].to_pylist() == ["a", "c", "c"] * 2
    assert econnum.extract_column(news[:0], "body", keep=["id"]).num_rows == 0


# -- datasets ---------------------------------------------------------------------------------------------


def test_a_dataset_is_read_by_two_processes() -> None:
    module = adapter("datasets")
    import datasets

    bodies = ["no change: 5 tonnes"] * 40 + ["up 5%", None] * 10  # the first batches have no change
    news = datasets.Dataset.from_dict({"id": range(60), "lang": ["x"] * 60, "body": bodies})
    found = module.extract(news, "body", keep=["id", "lang"], prefix="n_", jobs=2)
    assert found["id"][:] == [*range(40), *range(40, 60, 2)]
    assert {*found["n_direction"]} == {None, "up"}
    assert found.features == datasets.Features(
        {"id": news.features["id"], "lang": news.features["lang"]} | module.features(prefix="n_")
    )


def test_a_dataset_without_rows_has_the_columns_of_figures() -> None:
    module = adapter("datasets")
    import datasets

    news = datasets.Dataset.from_dict({"id": [1], "body": ["5%"]})
    found = module.extract(news.select([]), "body", keep=["id"], prefix="n_")
    assert found.features == module.extract(news, "body", keep=["id"], prefix="n_").features
    assert found["n_value"][:] == []


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"keep": ["key"]}, "keep is 'key': give a column of the table: id, body"),
        ({"keep": "id"}, r"keep is 'id': give the names of columns, such as \['id'\]"),
        ({"column": "text"}, "column is 'text': give a column of the table: id, body"),
        ({"dataset": {"train": None}}, "give a Dataset, such as one split of a DatasetDict"),
    ],
)
def test_what_is_no_column_of_a_dataset_is_reported(given: dict[str, Any], message: str) -> None:
    module = adapter("datasets")
    import datasets

    news = datasets.Dataset.from_dict({"id": [1], "body": ["5%"]})
    with pytest.raises(TypeError, match=message):
        module.extract(**{"dataset": news, "column": "body", **given})


# -- spaCy ------------------------------------------------------------------------------------------------


def test_the_figures_of_a_document_survive_serialization() -> None:
    adapter("spacy")
    import spacy
    from spacy.tokens import Doc, DocBin

    nlp = spacy.blank("zh")
    nlp.add_pipe("econnum")
    doc = nlp("出口13204亿元，同比增长20.4%。")
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    [binned] = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    for again in (Doc(nlp.vocab).from_bytes(doc.to_bytes()), binned):
        spans = again.spans["econnum"]
        assert [span.label_ for span in spans] == ["money", "percentage"]
        assert [span._.econnum for span in spans] == [mention.to_dict() for mention in econnum.extract(doc.text)]
    assert doc[:1]._.econnum is None


def test_figures_move_with_their_text_when_documents_are_joined_or_copied() -> None:
    adapter("spacy")
    import spacy
    from spacy.tokens import Doc

    nlp = spacy.blank("en")
    nlp.add_pipe("econnum", config={"annotate_ents": True})
    first, second = nlp("Profit was $5 billion."), nlp("Costs rose 6%, at 100kmh/5%.")
    joined = Doc.from_docs([first, second])
    records = [span._.econnum for span in joined.spans["econnum"]]
    assert [record["text"] for record in records] == ["$5 billion", "6%", "100kmh", "5%"]
    assert all(joined.text[record["start"] : record["end"]] == record["text"] for record in records)
    [entity] = second[2:5].as_doc(copy_user_data=True).ents
    assert (entity._.econnum["text"], entity._.econnum["start"]) == ("6%", 0)


def test_a_second_reading_of_a_document_replaces_the_first() -> None:
    adapter("spacy")
    import spacy

    both, money = spacy.blank("en"), spacy.blank("en")
    both.add_pipe("econnum")
    money.add_pipe("econnum", config={"kinds": ["money"]})
    doc = money(both("up 5% to $6"))
    assert [span._.econnum["text"] for span in doc.spans["econnum"]] == ["$6"]
    assert doc[1:3]._.econnum is None


def test_two_processes_of_spacy_and_a_pipeline_from_disk(tmp_path: Any) -> None:
    adapter("spacy")
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("econnum", config={"default_currency": "HKD", "kinds": ["money"], "reference_date": "2024-01-01"})
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    docs = [*again.pipe(["It paid $5.", "up 6%", "It paid $7 million."] * 4, n_process=2)]
    assert [[span._.econnum["unit"] for span in doc.spans["econnum"]] for doc in docs] == [["HKD"], [], ["HKD"]] * 4


def test_figures_are_entities_by_option() -> None:
    adapter("spacy")
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORG", "pattern": "Acme"}, {"label": "CARDINAL", "pattern": "5"}])
    nlp.add_pipe("econnum", config={"annotate_ents": True})
    doc = nlp("Acme sold 5 million tonnes for $7 billion in 2022, ICP No. 13001288, the second time.")
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Acme", "ORG"),
        ("5 million tonnes", "QUANTITY"),
        ("$7 billion", "MONEY"),
        ("2022", "DATE"),
        ("second", "ORDINAL"),
    ]
