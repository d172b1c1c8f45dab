"""The columns of a table of figures: their names, types and meanings, from which every other form is derived.

Arrow's form is here, the forms of other tools are in the module of each: `econnum.spark`, `econnum.polars`,
`econnum.duckdb` and `econnum.datasets`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from econnum.arguments import expect, several, whole
from econnum.errors import ArgumentError, ValueFieldError
from econnum.extras import optional

if TYPE_CHECKING:
    import pyarrow

__all__ = [
    "CHANGE",
    "FIGURE",
    "METADATA",
    "SOURCE",
    "VERSION",
    "Column",
    "Type",
    "arrow_schema",
    "arrow_type",
    "columns_of",
    "names_to_keep",
    "prefixed",
    "schema",
    "several_names",
    "without_clash",
]

VERSION = "1"
"""The version of the columns, in the metadata of the schema; it grows when a column changes its name or meaning."""

METADATA: dict[str | bytes, str | bytes] = {"econnum.schema": VERSION}
_A_PREFIX = "give what the names of the columns begin with, such as 'figure_'"
MOST_DECIMALS = 38  # the digits of a decimal128

Type = Literal["integer", "text", "float", "decimal", "date"]


class Column(NamedTuple):
    """A column; `decimals` is the number of decimals of a `decimal`."""

    name: str
    type: Type
    nullable: bool
    meaning: str
    decimals: int = 0


SOURCE = Column("source", "integer", False, "the position of the text among the texts, from 0")
CHANGE = ("direction", "basis", "reading")
_DECIMAL = Column("value_decimal", "decimal", True, "the figure as a decimal; null where that is not exact")
FIGURE = (
    Column("start", "integer", False, "the offset of the first character of the mention, in code points"),
    Column("end", "integer", False, "the offset after its last character"),
    Column("text", "text", False, "the characters of the mention"),
    Column("kind", "text", False, "the kind of the value: money, percentage, ..."),
    Column("value", "text", True, "the exact figure; of a period the TIMEX3 value, of a fraction 1/3"),
    Column("value_float", "float", True, "the figure as the nearest double; null for a period and an identifier"),
    Column("low", "text", True, "the exact lower bound, if the text states both"),
    Column("high", "text", True, "the exact upper bound"),
    Column("modifier", "text", False, "exact, approx, nearly, more_than, less_than, equal_or_more or equal_or_less"),
    Column("unit", "text", True, "the currency or the unit of measure"),
    Column("of", "text", True, "what is counted or ranked"),
    Column("period_start", "date", True, "the first day of a period; null where the text leaves it open"),
    Column("period_end", "date", True, "the last day of a period"),
    Column("direction", "text", True, "up, down or flat, if the figure measures a change"),
    Column("basis", "text", True, "what the change is compared with: year_on_year, ..."),
    Column("reading", "text", True, "by, or to where the figure is the level that is reached"),
    Column("lang", "text", False, "the language of the mention: en or zh"),
)
"""The columns of a figure: the fields of its record, its numeric forms, and three columns for its change."""


def columns_of(columns: Iterable[Column], *, decimals: int | None) -> tuple[Column, ...]:
    """The columns, with a `value_decimal` after the `value_float` if `decimals` are given.

    >>> [column.name for column in columns_of(FIGURE, decimals=2)][4:7]
    ['value', 'value_float', 'value_decimal']
    """
    made = tuple(columns)
    if decimals is None:
        return made
    whole("decimals", decimals, 0, MOST_DECIMALS)
    place = 1 + next(place for place, column in enumerate(made) if column.name == "value_float")
    return (*made[:place], _DECIMAL._replace(decimals=decimals), *made[place:])


def prefixed(columns: Iterable[Column], prefix: str) -> tuple[Column, ...]:
    """The columns with a prefix to their names.

    >>> [column.name for column in prefixed(FIGURE, "figure_")][:2]
    ['figure_start', 'figure_end']
    """
    expect("prefix", prefix, str, _A_PREFIX)
    if prefix and not prefix.isidentifier():  # what no name of a column can begin with in SQL
        raise ValueFieldError("prefix", prefix, _A_PREFIX)
    return tuple(column._replace(name=prefix + column.name) for column in columns)


def arrow_type(column: Column) -> pyarrow.DataType:
    """The Arrow type of a column."""
    with optional("arrow"):
        import pyarrow

    makers: Mapping[Type, Callable[[], pyarrow.DataType]] = {
        "integer": pyarrow.int64,
        "text": pyarrow.string,
        "float": pyarrow.float64,
        "date": pyarrow.date32,
        "decimal": lambda: pyarrow.decimal128(MOST_DECIMALS, column.decimals),
    }
    return makers[column.type]()


def arrow_schema(columns: Iterable[Column], kept: Iterable[pyarrow.Field[Any]] = ()) -> pyarrow.Schema:
    """The Arrow schema of the columns, after fields that are kept; the version is in its metadata."""
    with optional("arrow"):
        import pyarrow

    fields = [pyarrow.field(column.name, arrow_type(column), nullable=column.nullable) for column in columns]
    return pyarrow.schema([*kept, *fields], metadata=METADATA)


def schema(*, decimals: int | None = None, prefix: str = "") -> pyarrow.Schema:
    """The Arrow schema of the table that `extract_table` returns.

    >>> schema().names[:7]
    ['source', 'start', 'end', 'text', 'kind', 'value', 'value_float']
    >>> schema(decimals=4, prefix="figure_").field("figure_value_decimal").type
    Decimal128Type(decimal128(38, 4))
    >>> schema().metadata
    {b'econnum.schema': b'1'}

    `decimals` adds the column `value_decimal` with so many decimals, and `prefix` begins the name of each column.  The
    metadata has the version of the columns.  Needs the extra `arrow`, and raises a `MissingExtraError` without it, and
    a `ValueFieldError` or an `ArgumentError` for a wrong `decimals` or `prefix`.
    """
    return arrow_schema(prefixed(columns_of((SOURCE, *FIGURE), decimals=decimals), prefix))


def names_to_keep(keep: Collection[str], names: Collection[str], column: str) -> list[str]:
    """The names of the columns to keep; raises an `ArgumentError` if a table with these names lacks one of them.

    >>> names_to_keep(["day"], ["id", "body"], "body")
    Traceback (most recent call last):
    econnum.errors.ArgumentError: keep is 'day': give a column of the table: id, body
    """
    kept = several_names(keep)
    for name, place in ((column, "column"), *((name, "keep") for name in kept)):
        if not isinstance(name, str) or name not in names:
            raise ArgumentError(place, name, f"give a column of the table: {', '.join(names)}")
    return kept


def several_names(keep: Collection[str]) -> list[str]:
    """The names of the columns to keep as a list; raises an `ArgumentError` for a single name."""
    several("keep", keep, "give the names of columns, such as ['id']")
    return [*keep]


def without_clash(names: Iterable[str], kept: Iterable[str]) -> None:
    """Raise an `ArgumentError` if a column that is kept has the name of a column of figures.

    >>> without_clash(["start", "end", "lang"], ["id", "lang"])
    Traceback (most recent call last):
    econnum.errors.ArgumentError: keep is 'lang': a column of figures has this name; give a prefix, such as 'figure_'
    """
    for name in sorted({*names} & {*kept}):
        raise ArgumentError("keep", name, "a column of figures has this name; give a prefix, such as 'figure_'")
