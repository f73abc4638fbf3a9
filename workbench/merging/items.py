"""Rows, fields and values of any table in words, for what a merge has to say."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from db.claims import Claim, quantity_in
from db.rows import Row, table_of
from db.values import AsOf, Bound, Direction
from workbench.figures.phrases import as_of_words, level_words, number_words
from workbench.numbering import claim_label, origin_label, source_label
from workbench.story_views import story_called

Columns = Mapping[str, Any]
"""The columns of one field with their values, as the file holds them."""

_KINDS = {
    "article_version": "version",
    "claim_relation": "relation",
    "consistency_mark": "mark",
    "assessment_claim": "use of a claim",
    "source_verdict": "verdict",
    "source_name": "spelling",
    "place_name": "spelling",
    "force_name": "spelling",
    "scale_code": "grade of the scale",
    "figure_snapshot": "export",
    "span": "tag",
    "project": "project",
}
_FIELDS = {
    "quantity": "number",
    "as_of": "as of",
    "parent_id": "lies in",
    "acts_for_id": "acts for",
    "base_claim_id": "base",
    "body": "words",
    "position": "words",
    "pair": "what it joins",
    "spelling": "spelling",
    "number": "number it is called by",
}
_TIMES = ("as_of", "published", "happened")
_LONGEST = 160


def kind_words(table: str, count: int = 1) -> str:
    """What a row of a table is called: "claim", "claims", "tag"."""
    word = _KINDS.get(table, table.replace("_", " "))
    return word if count == 1 else f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def field_words(table: str, field: str) -> str:
    """What a field is called: "number", "as of", "acts for"."""
    if field == "parent_id" and table != "place":
        return "part of"
    return _FIELDS.get(field, field.removesuffix("_id").replace("_", " "))


def item_words(session: Session, table: str, row: int) -> tuple[str, str]:
    """How an item is called, and what it is about: ("C-061", "fewer than 2,000"), ("Place", "Erbil")."""
    found: Any = session.get(_class_of(table), row)
    kind = kind_words(table).capitalize()
    if found is None:
        return kind, "no longer there"
    if table == "story":
        return kind, short(story_called(session, row))
    if isinstance(found, Claim):
        quantity = quantity_in(found)
        return claim_label(found.number), level_words(quantity) if quantity else str(found.kind)
    if table in {"source", "origin"}:
        label = source_label(found.number) if table == "source" else origin_label(found.number)
        return label, str(found.name if table == "source" else found.label)
    if table == "assessment":
        return f"A-{found.number}", ""
    named = (getattr(found, name, None) for name in ("title", "name", "label", "words", "quote", "body", "code"))
    return kind, short(next((str(one) for one in named if one), ""))


def value_words(session: Session, table: str, field: str, columns: Columns) -> str:
    """A field's value as it is said: "fewer than 2,000", "Oct 2025", "Erbil", "empty"."""
    if field == "quantity":
        return _quantity_words(columns)
    if field in _TIMES:
        return _time_words(field, columns)
    words = [_plain(session, table, name, value) for name, value in columns.items() if value is not None]
    return short(", ".join(words)) or "empty"


def _quantity_words(columns: Columns) -> str:
    if columns["bound"] is None:
        return "no number"
    typed = {**columns, "bound": Bound(columns["bound"])}
    typed["direction"] = Direction(columns["direction"]) if columns["direction"] else None
    quantity = quantity_in(_Record(typed))
    if quantity is None:
        return "no number"
    words = level_words(quantity)
    return f"{words} (“{quantity.words}”)" if quantity.words and quantity.words != words else words


def _time_words(field: str, columns: Columns) -> str:
    if columns[field] is None:
        return "no date"
    first, last = (columns[f"{field}_{end}"] for end in ("earliest", "latest"))
    earliest, latest = (date.fromisoformat(day) if day else None for day in (first, last))
    return as_of_words(AsOf(columns[field], earliest, latest))


def _plain(session: Session, table: str, name: str, value: Any) -> str:
    column = Row.metadata.tables[table].columns[name]
    for key in column.foreign_keys:
        item, about = item_words(session, key.column.table.name, value)
        return about if about and key.column.table.name not in {"claim", "assessment"} else item
    if isinstance(value, float):
        return number_words(value)
    return str(value)


def short(words: str) -> str:
    """Words on one line, cut where they run long."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def read_columns(places: Mapping[str, tuple[str, ...]], field: str, value: str) -> Columns:
    """The columns of a field out of the JSON that ``conflict`` keeps."""
    names, read = places[field], json.loads(value)
    return {names[0]: read} if len(names) == 1 else dict(read)


def _class_of(table: str) -> type[Row]:
    return next(mapper.class_ for mapper in Row.registry.mappers if table_of(mapper.class_).name == table)


class _Record:
    """Columns as attributes."""

    def __init__(self, columns: Columns) -> None:
        self.__dict__.update(columns)
