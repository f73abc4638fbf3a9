"""The rows of a project's JSON, one after the other, whatever the size of the file and however it is nested."""

from collections.abc import Iterator
from typing import Any, BinaryIO

import ijson

from db.errors import WorkbenchError
from db.opening import SCHEMA
from workbench.exchange.whole import FORMAT, OLDEST, VERSION

_PLAIN = frozenset({"string", "number", "boolean", "null"})


class RowsIn:
    """A JSON file being read. ``schema`` is that of its rows, known before the first of them is read.

    Raises `WorkbenchError`, one sentence, for what no such file has, at the place where it stands.
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._name = name
        self._event = ""
        self._events = ijson.basic_parse(stream, use_float=True)
        self.schema = self._schema(self._head())

    def rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every row with the name of its table; its values are plain."""
        while (table := self._key()) is not None:
            self._expect("start_array")
            while self._next()[0] == "start_map":
                yield table, self._row()
            self._is("end_array")

    def _head(self) -> dict[str, Any]:
        """What stands before the tables."""
        self._expect("start_map")
        head: dict[str, Any] = {}
        while (key := self._key()) not in {None, "tables"}:
            head[str(key)] = self._value()
        if head.get("format") == FORMAT and key == "tables":
            self._expect("start_map")
        return head

    def _schema(self, head: dict[str, Any]) -> int:
        name, schema = self._name, head.get("schema")
        if head.get("format") != FORMAT:
            raise WorkbenchError(f"{name} is no project as Muster writes it with --format json. Choose another file.")
        if head.get("version") != VERSION:
            raise WorkbenchError(f"{name} is of another version of this format than {VERSION}. Write it anew.")
        if type(schema) is not int or schema < OLDEST:
            raise WorkbenchError(f"{name} does not say of which schema its rows are. Write it anew.")
        if schema > SCHEMA:
            raise WorkbenchError(f"{name} was written by a newer Muster (schema {schema}). Update this one to read it.")
        return schema

    def _row(self) -> dict[str, Any]:
        row: dict[str, Any] = {}
        while (key := self._key()) is not None:
            row[key] = self._value()
        return row

    def _key(self) -> str | None:
        """The next key of an object; None at its end."""
        value = self._next()[1]
        if self._event == "end_map":
            return None
        self._is("map_key")
        return str(value)

    def _value(self) -> Any:
        value = self._next()[1]
        if self._event not in _PLAIN:
            raise self._refusal("has a list or an object where a value belongs")
        return value

    def _expect(self, event: str) -> None:
        self._next()
        self._is(event)

    def _is(self, event: str) -> None:
        if self._event != event:
            raise self._refusal("is not built as docs/json.md says")

    def _next(self) -> tuple[str, Any]:
        try:
            self._event, value = next(self._events)
        except StopIteration:
            raise self._refusal("ends too early") from None
        except (ijson.JSONError, UnicodeDecodeError, ValueError):
            raise self._refusal("is damaged or no JSON") from None
        return self._event, value

    def _refusal(self, what: str) -> WorkbenchError:
        return WorkbenchError(f"{self._name} {what}. Write it anew with: muster export FILE --format json.")
