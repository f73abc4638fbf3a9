"""Who may do what in a project on a server: an editor writes, a reader reads. PostgreSQL itself refuses the rest."""

from contextlib import closing
from enum import StrEnum

from psycopg import sql
from psycopg.errors import UndefinedObject

from db.errors import WorkbenchError
from db.server.address import Address
from db.server.connecting import connect
from db.server.driver import ServerDriver
from db.server.faults import told


class Role(StrEnum):
    READER = "reader"
    EDITOR = "editor"
    NONE = "none"


_TAKEN = (
    "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {user}",
    "REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {user}",
)
_GIVEN = {
    Role.NONE: (),
    Role.READER: ("GRANT USAGE ON SCHEMA public TO {user}", "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}"),
    Role.EDITOR: (
        "GRANT USAGE ON SCHEMA public TO {user}",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {user}",
        "REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {user}",
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {user}",
    ),
}
_HOLDERS = """
SELECT r.rolname, has_table_privilege(r.oid, 'change_set', 'INSERT'), c.relowner = r.oid
FROM pg_class c, pg_roles r
WHERE c.oid = to_regclass('change_set') AND (c.relowner = r.oid OR r.oid IN (
  SELECT grantee FROM aclexplode(c.relacl) WHERE privilege_type = 'SELECT'))
ORDER BY 3 DESC, 1
"""


def grant(address: Address, role: Role, user: str) -> None:
    """Let a user of the server be a reader or an editor, or nothing any more. Only who made the project can.

    Raises `WorkbenchError` where there is no such user, who is made by whoever looks after the server.
    """
    with told(address), closing(connect(address)) as connection:
        if any(name == user and owns for name, _, owns in ServerDriver(connection).execute(_HOLDERS)):
            raise WorkbenchError(f"{user} made the project and stays its editor.")
        try:
            for statement in (*_TAKEN, *_GIVEN[role]):
                connection.execute(sql.SQL(statement).format(user=sql.Identifier(user)))
        except UndefinedObject:
            raise WorkbenchError(
                f"The server has no user {user}. Ask who looks after it: CREATE ROLE {user} LOGIN."
            ) from None
        connection.commit()


def holders(address: Address) -> list[tuple[str, Role]]:
    """The users with a role here, who made the project first."""
    with told(address), closing(connect(address)) as connection:
        rows = ServerDriver(connection).execute(_HOLDERS).fetchall()
    return [(name, Role.EDITOR if edits else Role.READER) for name, edits, _ in rows]


def grant_anew(address: Address) -> None:
    """Give everybody their role in tables that have come with a newer schema."""
    for user, role in holders(address)[1:]:
        grant(address, role, user)
