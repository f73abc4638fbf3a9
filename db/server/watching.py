"""Hearing of what others commit: the server tells it (LISTEN), and asking whether it did costs no question to it."""

from contextlib import suppress
from typing import Any

import psycopg

from db.server.address import Address
from db.server.connecting import connect
from db.server.fitting import CHANNEL


class Watch:
    """A connection of its own that only listens; where it breaks it is made anew with the next question."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._connection: psycopg.Connection[Any] | None = None

    def has_changed(self) -> bool:
        """Whether a commit was made since the last call, by this program or another; the first call says yes."""
        try:
            if self._connection is None:
                self._connection = connect(self._address, autocommit=True)
                self._connection.execute(f"LISTEN {CHANNEL}")
                return True
            return any(True for _ in self._connection.notifies(timeout=0))
        except psycopg.OperationalError:  # the next call will tell
            self.close()
            return False

    def close(self) -> None:
        if self._connection is not None:
            with suppress(psycopg.Error):
                self._connection.close()
            self._connection = None
