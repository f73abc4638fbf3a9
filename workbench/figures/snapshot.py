"""A whole figure as JSON and back, so that what was exported once can be drawn again to the last byte."""

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from workbench.figures.content import FigureContent

_EXACT_IN_JSON = 2**53  # larger whole numbers, our ids, are strings there


def content_json(content: FigureContent) -> dict[str, Any]:
    """The figure as JSON values: days ISO, enums by their words, ids as strings."""
    written: dict[str, Any] = _written(content)
    return written


def content_of(kept: dict[str, Any]) -> FigureContent | None:
    """The figure again; None where it is no such JSON. What an older program did not keep has its default."""
    try:
        content: FigureContent = _read(FigureContent, kept)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return content


def _written(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _written(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_written(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    is_id = isinstance(value, int) and abs(value) > _EXACT_IN_JSON
    return str(value) if is_id else value


def _read(kind: Any, value: Any) -> Any:
    """``value`` as what the type says."""
    if value is None:
        return _nothing(kind)
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        inner = inner[:1] * len(value) if inner[-1] is Ellipsis else inner
        return tuple(_read(one, each) for one, each in zip(inner, value, strict=True))
    if get_args(kind):
        return _read(next(one for one in get_args(kind) if one is not NoneType), value)
    if is_dataclass(kind):
        return _row(kind, value)
    return date.fromisoformat(value) if kind is date else kind(value)


def _row(kind: Any, value: dict[str, Any]) -> Any:
    kinds = get_type_hints(kind)
    return kind(**{name: _read(kinds[name], value[name]) for name in kinds if name in value})


def _nothing(kind: Any) -> None:
    if NoneType not in get_args(kind):
        raise ValueError(kind)
