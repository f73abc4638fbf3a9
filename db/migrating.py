"""Making a project file and bringing an older one up to date, through Alembic's migrations inside this package."""

import os
from pathlib import Path
from typing import Any

from db.backups import Occasion, back_up
from db.chaining import lengthen
from db.errors import WorkbenchError
from db.facts import ProjectFacts
from db.identity import new_uuid, now
from db.opening import SCHEMA
from db.sealing import seal_all
from db.sqlite import APPLICATION_ID, connect, library

_MIGRATIONS = Path(__file__).parent / "migrations"
_CHAINED_FROM = 4  # the schema from which the record of changes is chained


def make_tables(path: Path, schema: int) -> None:
    """Make a new file with the empty tables of a schema of this program's past or present."""
    _upgrade(path, mode="rwc", schema=schema)


def make_file(path: Path, name: str) -> None:
    """Write an empty project: made whole under a temporary name, then put in place."""
    if not path.parent.is_dir():
        raise WorkbenchError(f"The folder {path.parent} does not exist. Make it first, or choose another.")
    unfinished = _temporary_name(path)
    try:
        make_tables(unfinished, SCHEMA)
        _write_facts(unfinished, name)
        os.link(unfinished, path)  # unlike a rename, this refuses to replace a file made meanwhile
    finally:
        unfinished.unlink(missing_ok=True)


def migrate(path: Path) -> None:
    """Back the file up, then migrate it in one transaction and look it through before that is ended."""
    back_up(path, Occasion.MIGRATION)
    bring_up_to_date(path)


def bring_up_to_date(path: Path) -> None:
    """Migrate a file to this program's schema, all in one transaction."""
    _upgrade(path, mode="rw")


def _temporary_name(path: Path) -> Path:
    """A new file of this run's own, with the access rights a new file has here."""
    unfinished = path.with_name(f".{path.name}.{new_uuid()[:8]}")
    try:
        unfinished.touch(exist_ok=False)
    except OSError as error:
        raise WorkbenchError(
            f"{path.name} cannot be made in {path.parent}: {error.strerror}. Choose a folder you may write in."
        ) from error
    return unfinished


def _upgrade(path: Path, mode: str, schema: int = SCHEMA) -> None:
    """Run the migrations up to `schema` with foreign keys off, or a rebuilt table would delete its children."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    driver = connect(path, mode)
    driver.execute("PRAGMA foreign_keys=OFF")
    engine = create_engine("sqlite+pysqlite://", creator=lambda: driver, module=library, poolclass=StaticPool)
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN EXCLUSIVE")
            config.attributes["connection"] = connection
            command.upgrade(config, f"{schema:04d}")
            if schema >= _CHAINED_FROM:
                lengthen(driver)
            if schema == SCHEMA:  # the tables of an older one are sealed when they are brought up to date
                seal_all(driver)
            _stamp(driver, schema)
            connection.exec_driver_sql("COMMIT")
    finally:
        engine.dispose()
        driver.close()


def _stamp(driver: Any, schema: int) -> None:
    broken = driver.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise WorkbenchError(f"The project cannot be updated: a row of {broken[0]} refers to one that is not there.")
    driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
    driver.execute(f"PRAGMA user_version={schema}")


def _write_facts(path: Path, name: str) -> None:
    driver = connect(path)
    try:
        driver.execute("BEGIN")
        driver.execute(
            f"INSERT INTO {ProjectFacts.__tablename__}(id, name, made_at) VALUES (1, ?, ?)",  # noqa: S608
            (name, now()),
        )
        seal_all(driver)
        driver.execute("COMMIT")
    finally:
        driver.close()
