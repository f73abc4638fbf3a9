"""The ways in that are no articles alone: files of other programs, told by their names and first bytes.

A new one is a line in `_WAYS` and a module with ``enter_file(project, path, progress)``, which brings the file in
as one edit and says what came in; it raises `WorkbenchError`, one sentence, and then nothing has changed.
"""

import zipfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from workbench.progress import SILENT, Progress

if TYPE_CHECKING:
    from db.project import Project
    from workbench.exchange.entered import Entered

_WAYS = {
    ".qdpx": "workbench.exchange.refi.entering",
    ".qde": "workbench.exchange.refi.entering",
    ".qdc": "workbench.exchange.refi.codebook",
    ".jsonld": "workbench.exchange.annotations_in",
}
SUFFIXES = tuple(_WAYS)

_ANNOTATIONS = b"http://www.w3.org/ns/anno.jsonld"
_HEAD = 4_096  # bytes


def is_exchange(path: Path) -> bool:
    """Whether a file is one of these; a REFI-QDA project is one under another name too."""
    return _suffix(path) in _WAYS


def enter_file(project: "Project", path: Path, progress: Progress = SILENT) -> "Entered":
    """Bring one of these files in, as one edit. Raises `WorkbenchError`, one sentence, and changes nothing."""
    return cast("Entered", import_module(_WAYS[_suffix(path)]).enter_file(project, path, progress))


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix == ".zip" and _has_a_project(path):
        return ".qdpx"
    return ".jsonld" if suffix == ".json" and _has_annotations(path) else suffix


def _has_annotations(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _ANNOTATIONS in file.read(_HEAD)
    except OSError:
        return False


def _has_a_project(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.lower().endswith(".qde") for name in archive.namelist()[:1_000])
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False
