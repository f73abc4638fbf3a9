"""All checks of a project together: every hash, every quoted word, every reference, the index, the history."""

from collections.abc import Callable, Iterator
from itertools import chain

from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.project import Project
from db.soundness import strange_values
from workbench.checking.database import (
    broken_references,
    circles,
    garbled_contents,
    garbled_statistics,
    page_faults,
    unrecorded_tables,
)
from workbench.checking.days import wrong_days
from workbench.checking.past import altered_record, unlike_its_seal, unlike_the_history
from workbench.checking.words import (
    falsely_carried,
    lost_words,
    wrong_context,
    wrong_originals,
    wrong_sketches,
    wrong_texts,
)

_Check = Callable[[Session], Iterator[str]]
_OF_A_FILE: tuple[_Check, ...] = (page_faults, garbled_contents, garbled_statistics, broken_references)
_OF_A_SERVER: tuple[_Check, ...] = (unrecorded_tables,)  # which looks after pages, references and the index itself
_CHECKS: tuple[_Check, ...] = (
    circles,
    wrong_texts,
    wrong_originals,
    lost_words,
    wrong_context,
    falsely_carried,
    wrong_sketches,
    wrong_days,
    altered_record,
    unlike_the_history,
)


def check(project: Project) -> list[str]:
    """Each fault as one sentence; an empty list means that everything is as it was written."""
    if project.is_shared:
        found = list(chain.from_iterable(_asked(project, _reading(one)) for one in (*_OF_A_SERVER, *_CHECKS)))
        return found or _asked(project, _reading(unlike_its_seal))
    faults = [project.read_only] if project.is_damaged else []
    found = _asked(project, _values)
    if not found:  # what is written in garbled rows cannot be read to be compared
        of_the_rows = map(_reading, (*_OF_A_FILE, *_CHECKS))
        found = list(chain.from_iterable(_asked(project, one) for one in (*of_the_rows, _index)))
    if not found:  # what has been named by what it is need not be named by its digest too
        found = _asked(project, _reading(unlike_its_seal))
    return list(dict.fromkeys([*faults, *found]))


def _asked(project: Project, ask: Callable[[Project], list[str]]) -> list[str]:
    """What one check finds; that it cannot be made at all is a fault like others."""
    try:
        with project.told():
            return ask(project)
    except WorkbenchError as error:
        return [str(error)]


def _reading(ask: Callable[[Session], Iterator[str]]) -> Callable[[Project], list[str]]:
    def read(project: Project) -> list[str]:
        with project.read() as session:
            return list(ask(session))

    return read


def _values(project: Project) -> list[str]:
    return [
        f"The {column} of row {row} of {table} is garbled: no edit can have written it. Open a backup."
        for table, row, column in strange_values(project.path)
    ]


def _index(project: Project) -> list[str]:
    from db.search import index_agrees

    if index_agrees(project.path):
        return []
    said = "The search index does not agree with the texts, so that a search may miss some. "
    return [f"{said}Mend it with “muster check {project.path.name} --repair”."]
