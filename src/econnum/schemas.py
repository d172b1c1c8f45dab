"""The pydantic schemas: how records are validated, serialized and described as a JSON schema."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, get_args

from econnum.amount import Modifier
from econnum.changes import Basis, Direction, Reading

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

__all__ = ["schema"]


def schema(
    made: type,
    kinds: Collection[str],
    read: Callable[[Any], Any],
    write: Callable[[Any], Any],
    *,
    languages: Collection[str] = (),
) -> CoreSchema:
    """The schema of a class that accepts its instances and records, and serializes to records.

    With `languages` the record is that of a mention; without, it has only the fields of the value.
    """
    from pydantic_core import core_schema as core

    text, whole = core.str_schema(strict=True), core.int_schema(strict=True)

    def one_of(choices: Any) -> CoreSchema:
        return core.literal_schema(list(choices))

    def mapping(fields: dict[str, CoreSchema]) -> CoreSchema:
        return core.typed_dict_schema({name: core.typed_dict_field(field) for name, field in fields.items()})

    def kept_or_read(given: Any, validated: Callable[[Any], Any]) -> Any:
        return given if isinstance(given, made) else read(validated(given))

    fields: dict[str, CoreSchema] = {"kind": one_of(kinds)}
    fields |= {name: core.nullable_schema(text) for name in ("value", "low", "high")}
    fields |= {"modifier": one_of(get_args(Modifier))}
    fields |= {name: core.nullable_schema(text) for name in ("unit", "of")}
    if languages:
        change = {
            "direction": one_of(get_args(Direction)),
            "basis": core.nullable_schema(one_of(get_args(Basis))),
            "reading": one_of(get_args(Reading)),
        }
        place = {"start": whole, "end": whole, "text": text}
        fields = place | fields | {"change": core.nullable_schema(mapping(change)), "lang": one_of(languages)}
    record = mapping(fields)
    written = core.plain_serializer_function_ser_schema(write, return_schema=record)
    return core.no_info_wrap_validator_function(kept_or_read, record, serialization=written)
