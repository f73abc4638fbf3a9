"""A codebook alone as REFI-QDA has it (.qdc): written, and read as entries that any codebook is brought in by."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.project import Project
from workbench.codes.exchange import Entry, import_codebook, read_codebook
from workbench.codes.tree import code_rows
from workbench.drawing import made_with
from workbench.exchange.entered import Entered
from workbench.exchange.refi.codes import put_codes, read_codes, sets_of_codes
from workbench.exchange.refi.xml import CODEBOOK, name_of, put, root_of, written
from workbench.figures.phrases import counted
from workbench.incoming.item import bytes_of, shown
from workbench.incoming.markup import read_xml
from workbench.progress import SILENT, Progress
from workbench.writing import write_whole

_LARGEST = 10_000_000  # bytes


def losses(session: Session) -> list[str]:
    """A codebook of REFI-QDA knows no retired codes."""
    retired = sum(row.retired for row in code_rows(session))
    return [f"{counted(retired, 'retired code')} will look like any other."] if retired else []


def write(session: Session, path: Path, progress: Progress = SILENT) -> None:
    """Write all codes. Raises `WorkbenchError` where there are none."""
    progress.report(0, 0, "Writing the codebook")
    rows = code_rows(session)
    if not rows:
        raise WorkbenchError("There are no codes yet. Add one in the codebook, or put one on words with K.")
    root = root_of(CODEBOOK, "CodeBook", {"origin": made_with()})
    put_codes(put(root, "Codes"), rows)
    write_whole(path, written(root))


def read(path: Path) -> tuple[list[Entry], list[str]]:
    """The codes of a .qdc, each after the one it stands under, and what did not come along, in sentences.

    Raises `WorkbenchError` for what is no codebook, or made to harm.
    """
    name = shown(path.name)
    root = read_xml(bytes_of(path, _LARGEST, "a codebook"), name)
    if name_of(root) != "CodeBook":
        raise WorkbenchError(f"{name} is no codebook of REFI-QDA. Choose a .qdc file, or import a .qdpx as a project.")
    found = read_codes(root, name)
    if not found:
        raise WorkbenchError(f"{name} has no codes in it.")
    entries = [Entry(code.path, code.colour, code.meaning) for code in found]
    return entries, list(_lost(sets_of_codes(root)))


def read_by_ending(path: Path) -> tuple[list[Entry], list[str]]:
    """The codes of a .qdc, .csv or .toml file, and what did not come along."""
    return read(path) if path.suffix.lower() == ".qdc" else (read_codebook(path), [])


def enter_file(project: Project, path: Path, progress: Progress = SILENT) -> Entered:
    """Bring a codebook in: what is new is added, and what is there takes over what the file says of it."""
    progress.report(0, 0, "Reading the codebook")
    entries, left_out = read(path)
    label = "Import codebook"
    with project.edit(label) as session:
        done = import_codebook(session, entries)
    counts = {"code": done.added, "changed code": done.changed}
    return Entered(shown(path.name), {noun: count for noun, count in counts.items() if count}, left_out, label)


def _lost(sets: int) -> Iterator[str]:
    if sets:
        yield f"Left out: {counted(sets, 'set')} of codes. Muster has one tree of codes, and no groups beside it."
