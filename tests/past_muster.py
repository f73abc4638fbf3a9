"""What a hand that goes past Muster writes into a project: a file by SQLite, a server's by its master of all."""

from pathlib import Path

from db.project import Project


def by_hand(project: Project, *statements: str) -> None:
    """Statements that no trigger records and no reference stops."""
    if isinstance(project.place, Path):
        from db.sqlite import connect

        connection = connect(project.place)
        connection.execute("PRAGMA foreign_keys=OFF")
    else:
        from db.server.connecting import connect as connect_to_server

        connection = connect_to_server(project.place, autocommit=True)
        connection.execute("SET session_replication_role = replica")
    for statement in statements:
        connection.execute(statement)
    connection.close()
