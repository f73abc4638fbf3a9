"""Mending what follows from something else in the file and need not be guessed: indexes, days, context."""

from contextlib import closing
from pathlib import Path

from db.backups import Occasion, close_down, keep_as_it_is
from db.copying import copy_whole
from db.errors import WorkbenchError
from db.faults import told
from db.opening import examine
from db.presence import present
from db.project import Project
from db.search import index_agrees, rebuild_index
from db.sqlite import connect
from db.views import VIEWS
from db.wholeness import faults_inside
from workbench.checking.database import garbled_statistics, missing_views
from workbench.checking.days import mend_days
from workbench.checking.words import mend_context, sketches_to_mend
from workbench.figures.phrases import counted


def repair(path: Path, who: str | None = None) -> list[str]:
    """What was mended, a sentence each; nothing of it is guessed. A backup is made before the first change.

    Quotes, texts and references are never touched. Raises `WorkbenchError` where the project is open elsewhere.
    """
    other = present(path)
    if other is not None:
        raise WorkbenchError(f"{other.words(path.name)} Close it there, then repair it.")
    examine(path)
    kept = keep_as_it_is(path, Occasion.REPAIR)
    made_anew = [*_mend_pages(path), *_mend_index(path), *_mend_views(path), *_mend_statistics(path)]
    made_anew += _mend_sketches(path)
    mended = [*made_anew, *_mend_rows(path, who)]
    return [f"Kept the project as it was: {kept.parent.name}/{kept.name}.", *mended] if mended else []


def _mend_pages(path: Path) -> list[str]:
    """Every row written anew, with its indexes; where a row cannot be read there is nothing to be done here."""
    with told(path):
        if not list(faults_inside(path)) and not _integrity_faults(path):
            return []
    anew = path.with_name(f".{path.name}.anew")
    try:
        copy_whole(path, anew, index_anew=True)
        close_down(path)
        anew.replace(path)
    except WorkbenchError:
        return []
    finally:
        anew.unlink(missing_ok=True)
    return ["Wrote every row anew, with its indexes."]


def _integrity_faults(path: Path) -> bool:
    with closing(connect(path, "ro")) as connection:
        return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok")


def _mend_index(path: Path) -> list[str]:
    if examine(path).read_only or index_agrees(path):
        return []
    with told(path):
        rebuild_index(path)
    return ["Made the search index anew."]


def _mend_views(path: Path) -> list[str]:
    with Project.open_file(path) as project, project.read() as session:
        lacking = [] if project.read_only else missing_views(session)
    if not lacking:
        return []
    with told(path), closing(connect(path)) as connection:
        for name in lacking:
            connection.execute(f"CREATE VIEW {name} AS{VIEWS[name]}")
    return [f"Made {counted(len(lacking), 'view')} for other programs anew."]


def _mend_statistics(path: Path) -> list[str]:
    if examine(path).read_only:
        return []
    with Project.open_file(path) as project, project.read() as session:
        if not list(garbled_statistics(session)):
            return []
    with told(path), closing(connect(path)) as connection:
        connection.execute("DELETE FROM sqlite_stat1")
        connection.execute("ANALYZE")
    return ["Counted the rows that SQLite plans its searches by anew."]


def _mend_rows(path: Path, who: str | None) -> list[str]:
    with Project.open_file(path, who) as project:
        if project.read_only:
            return []
        with project.edit("Repair days and context") as session:
            days, tags = mend_days(session), mend_context(session)
    said = []
    if days:
        said.append(f"Reckoned first and last day of {counted(days, 'date')} anew.")
    if tags:
        said.append(f"Read what stands around {counted(tags, 'tag')} from the text again.")
    return said


def _mend_sketches(path: Path) -> list[str]:
    """Take out those that are wrong: they are made anew when articles are next brought in, and are nobody's edit."""
    with Project.open_file(path) as project, project.read() as session:
        wrong = [] if project.read_only else list(sketches_to_mend(session))
    if not wrong:
        return []
    with told(path), closing(connect(path)) as connection:
        connection.executemany("DELETE FROM fingerprint WHERE id = ?", [(text_id,) for text_id in wrong])
    return [f"Took out what copies of {counted(len(wrong), 'text')} are found by; it is made anew."]
