"""A project's home on a server, opened after a look at what is there."""

from contextlib import AbstractContextManager, closing
from typing import Any

from sqlalchemy import event

from db.errors import WorkbenchError
from db.opening import SCHEMA
from db.server.address import Address
from db.server.connecting import connect, reading_engine, writing_engine
from db.server.driver import ServerDriver
from db.server.faults import told
from db.server.migrating import migrate, schema_of
from db.server.roles import grant_anew
from db.server.watching import Watch

_OWNS = "SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = to_regclass('change_set')"
_EDITS = "SELECT has_table_privilege('change_set', 'INSERT')"
_READER = "You are a reader of {name}. Ask who made the project for the role of an editor."
_NEWER = "{name} was made with a newer Muster (schema {schema}; this one knows {known}). Update Muster to edit it."
_OLDER = "{name} is of an older Muster. Let {owner} open it with this one, which brings it up to date."


class ServerHome:
    is_shared = True
    gone = ""

    def __init__(self, address: Address) -> None:
        self.place = address
        self.reading = reading_engine(address)
        self.writing = writing_engine(address)
        self._watch = Watch(address)
        self._is_closed = False
        for engine in (self.reading, self.writing):
            event.listen(engine, "checkin", self._on_checkin)

    def _on_checkin(self, connection: Any, _record: object) -> None:
        """What a job gives back when the project is closed already."""
        if self._is_closed and connection is not None:
            connection.close()

    def told(self) -> AbstractContextManager[None]:
        if self._is_closed:  # what a job still asks for would be a connection that nobody closes
            raise WorkbenchError(f"{self.place.name} is closed. Open it again.")
        return told(self.place)

    def make_ready(self, _driver: Any) -> None:
        """The server keeps its own journal."""

    def has_changed(self) -> bool:
        return self._watch.has_changed()

    def close(self) -> None:
        self._is_closed = True
        self._watch.close()
        self.reading.dispose()
        self.writing.dispose()


def examine(address: Address) -> str:
    """Look at a project, and bring an older one up to date where it is one's own; why it is read-only, as a sentence.

    Raises `WorkbenchError` where there is no project, and `PasswordNeededError` where the server wants a password.
    """
    with told(address), closing(connect(address, autocommit=True)) as connection:
        driver = ServerDriver(connection)
        schema = schema_of(driver)
        if schema == 0:
            raise WorkbenchError(f"There is no project in {address.name} yet. Make one with: muster new {address}")
        if schema > SCHEMA:
            return _NEWER.format(name=address.name, schema=schema, known=SCHEMA)
        if schema < SCHEMA:
            if not driver.execute(_OWNS).fetchone()[0]:
                raise WorkbenchError(_OLDER.format(name=address.name, owner="its maker"))
            migrate(address, schema)
            grant_anew(address)
        return "" if driver.execute(_EDITS).fetchone()[0] else _READER.format(name=address.name)
