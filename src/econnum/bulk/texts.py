"""The texts of a column as they come: a list, a Series of pandas or polars, an Arrow array; nulls among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from numbers import Real
from typing import TYPE_CHECKING, Any, Literal, get_args

from econnum.arguments import expect, one_of, several
from econnum.errors import ArgumentError
from econnum.extras import optional

if TYPE_CHECKING:
    import pyarrow

__all__ = ["OnNull", "ids_of", "texts_of"]

OnNull = Literal["skip", "raise"]
_TEXTS = "give an iterable of texts, such as [text]"
_COLUMN = "give one column of texts, such as table['body']"
_IDS = "give a list, a Series or an Arrow array with one id for each text"
_NULLS = frozenset({"NAType", "NaTType", "MaskedConstant"})  # the types of the nulls of pandas and numpy
_STRETCH = 1_000  # texts of an Arrow array that are made a list together


def texts_of(texts: Iterable[object], on_null: OnNull = "skip") -> Iterator[str]:
    """Each text as a str; a null is an empty text, which has no figures.  Raises `ArgumentError` for other objects.

    >>> [*texts_of(["5%", None, float("nan")])]
    ['5%', '', '']
    >>> [*texts_of(["5%", None], "raise")]
    Traceback (most recent call last):
    econnum.errors.ArgumentError: text 1 is None: give texts as str, or on_null='skip'
    """
    if _is_table(texts):
        raise ArgumentError("texts", texts, _COLUMN)
    several("texts", texts, _TEXTS)
    one_of("on_null", on_null, get_args(OnNull))
    return _checked(_items(texts), on_null)


def _is_table(given: object) -> bool:
    """Whether the object has columns, or is an array of more or fewer dimensions than one."""
    kind = type(given)  # the columns of a lazy table can be costly, and are not needed
    return (
        isinstance(given, Mapping)
        or hasattr(kind, "columns")
        or hasattr(kind, "column_names")
        or getattr(given, "ndim", 1) != 1
    )


def _checked(texts: Iterable[object], on_null: OnNull) -> Iterator[str]:
    for place, text in enumerate(texts):
        if isinstance(text, str):
            yield text
            continue
        null = _is_null(text)
        if not null or on_null == "raise":
            expect(f"text {place}", text, str, "give texts as str" + (", or on_null='skip'" if null else ""))
        yield ""


def _is_null(text: object) -> bool:
    """Whether the object is a null: None, a NaN, NA of pandas, or a masked item of numpy."""
    return text is None or (isinstance(text, Real) and text != text) or type(text).__name__ in _NULLS


def _items(texts: Iterable[object]) -> Iterator[object]:
    """The items as Python objects: those of Arrow's arrays are objects of Arrow."""
    if not hasattr(texts, "to_pylist"):
        yield from texts
        return
    array: Any = texts
    for start in range(0, len(array), _STRETCH):
        yield from array.slice(start, _STRETCH).to_pylist()


def ids_of(ids: object, texts: object) -> pyarrow.ChunkedArray[Any]:
    """The ids as an Arrow array; raises `ArgumentError` unless they are of one type, and as many as the texts.

    >>> ids_of([7, 8], ["5%", None]).to_pylist()
    [7, 8]
    >>> ids_of([7], ["5%", None])
    Traceback (most recent call last):
    econnum.errors.ArgumentError: ids is [7]: give 2 ids, one for each text
    """
    with optional("arrow"):
        import pyarrow

    if isinstance(ids, str | bytes | set | frozenset) or not hasattr(ids, "__len__") or _is_table(ids):
        raise ArgumentError("ids", ids, _IDS)
    if hasattr(texts, "__len__") and len(texts) != len(ids):
        raise ArgumentError("ids", ids, f"give {len(texts):,} ids, one for each text")
    try:
        array: Any = ids.to_arrow() if hasattr(ids, "to_arrow") else ids  # a Series of polars
        if not isinstance(array, pyarrow.Array | pyarrow.ChunkedArray):
            array = pyarrow.array(array)
        return array if isinstance(array, pyarrow.ChunkedArray) else pyarrow.chunked_array([array])
    except (pyarrow.ArrowException, TypeError, ValueError, OverflowError):
        raise ArgumentError("ids", ids, "give ids of one type, such as int or str") from None
