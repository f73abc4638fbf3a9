"""What all tables share: the declarative base, the id column, enums stored as their words, rows by their id."""

import json
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any, TypeVar, cast

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Dialect,
    Enum,
    ForeignKey,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    TypeDecorator,
    bindparam,
    func,
    select,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, Session, mapped_column
from typing_extensions import override

from db.errors import WorkbenchError
from db.identity import new_id

LONG = BigInteger().with_variant(Integer(), "sqlite")  # an SQLite key is the rowid only when declared INTEGER

Id = Annotated[int, mapped_column(LONG, primary_key=True, autoincrement=False, default=new_id, sort_order=-1)]


class Row(DeclarativeBase):
    """Base of every table. ``id`` is the same in every copy of the project."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )

    id: Mapped[Id]


_Kind = TypeVar("_Kind", bound=Row)


def reference(target: str, *, on_delete: str | None = None, **options: Any) -> MappedColumn[Any]:
    """A column that holds the id of a row in table `target`; it has an index unless told otherwise."""
    key = ForeignKey(f"{target}.id", ondelete=on_delete)
    return mapped_column(LONG, key, **{"nullable": False, "index": True, **options})


def word(kind: type[StrEnum], **options: Any) -> MappedColumn[Any]:
    """A column that holds one word of an enum, as text that any reader of the file understands."""
    stored = Enum(kind, native_enum=False, length=24, values_callable=lambda e: [m.value for m in e])
    return mapped_column(stored, **options)


class _Letters(TypeDecorator[Any]):
    """JSON that a server keeps as the letters that were written, as a file does: equal values stay equal text."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


def document(**options: Any) -> MappedColumn[Any]:
    """A column that holds JSON; where it may be empty, None is no JSON but nothing."""
    stored = JSON(none_as_null=bool(options.get("nullable", False))).with_variant(_Letters(), "postgresql")
    return mapped_column(stored, **options)


def among(column: Any, ids: Iterable[int]) -> ColumnElement[bool]:
    """The rows whose column is one of many ids, which travel as one parameter instead of one each."""
    values = func.json_each(json.dumps(list(ids))).table_valued("value")
    return cast("ColumnElement[bool]", column.in_(select(values.c.value)))


def given(name: str) -> Select[int]:
    """Many ids as one parameter of that name, given as JSON: for a statement that is built once."""
    values = func.json_each(bindparam(name)).table_valued("value")
    return select(values.c.value)


def still_there(session: Session, kind: type[_Kind], row_id: int, otherwise: str) -> _Kind:
    """The row of that id; where it is gone by now, a `WorkbenchError` that says `otherwise`."""
    found = session.get(kind, row_id)
    if found is None:
        raise WorkbenchError(otherwise)
    return found


def table_of(rows: type[Row]) -> Table:
    """The plain table of a mapped class: bulk statements on it skip the unit of work."""
    return cast("Table", rows.__table__)


def register(name: str) -> dict[str, str]:
    """Mark columns that only make sense together (low, best, high): history and merging treat them as one value."""
    return {"register": name}
