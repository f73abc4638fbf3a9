"""Every table as CSV, in one archive or in a folder: UTF-8, days ISO, ids text, nothing that a spreadsheet runs."""

import csv
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import IO, BinaryIO, TextIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.articles import Original
from db.errors import WorkbenchError
from workbench.exchange.tables.every import Sheet, sheets
from workbench.figures.phrases import counted
from workbench.progress import Progress
from workbench.tables import guarded
from workbench.writing import write_streamed

_WRITTEN_FIRST = (1980, 1, 1, 0, 0, 0)  # the time of every file in an archive, so that equal rows give equal bytes
_READABLE = 0o100644 << 16
_UNIX = 3
_SIGN = "dictionary.csv"
"""What a folder holds that was written before: it may be written again."""

Place = Callable[[str], AbstractContextManager[TextIO]]


def losses(session: Session) -> list[str]:
    """The bytes of originals would be unreadable as text."""
    originals = session.scalar(select(func.count(Original.id))) or 0
    if not originals:
        return []
    return [f"Left out: the bytes of {counted(originals, 'file')} that articles were read from."]


def write(session: Session, path: Path, progress: Progress) -> None:
    """Write an archive where the name ends with .zip, else a folder; whole or not at all.

    Raises `WorkbenchError` for the ending of something else, and for a folder that holds something else.
    """
    if path.suffix and path.suffix.lower() != ".zip" and not path.is_dir():
        raise WorkbenchError(f"{path.name}: tables are saved as a .zip, or in a folder. Change the ending.")
    if path.suffix.lower() == ".zip":
        write_streamed(path, lambda out: _write_archive(session, out, progress))
    else:
        _write_folder(session, path, progress)


def _write_archive(session: Session, out: BinaryIO, progress: Progress) -> None:
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:

        @contextmanager
        def opened(name: str) -> Iterator[TextIO]:
            member = ZipInfo(name, _WRITTEN_FIRST)
            member.compress_type, member.external_attr, member.create_system = ZIP_DEFLATED, _READABLE, _UNIX
            with archive.open(member, "w", force_zip64=True) as raw, _as_text(raw) as text:
                yield text

        _write_all(session, opened, progress)


def _write_folder(session: Session, path: Path, progress: Progress) -> None:
    if path.exists() and not (path.is_dir() and (not any(path.iterdir()) or (path / _SIGN).exists())):
        raise WorkbenchError(f"{path} is there already and holds something else. Name a new folder, or a .zip file.")
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        unfinished.mkdir()
        _write_all(session, lambda name: _as_text((unfinished / name).open("wb")), progress)
        path.mkdir(exist_ok=True)
        for each in sorted(unfinished.iterdir()):
            each.replace(path / each.name)
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _write_all(session: Session, opened: Place, progress: Progress) -> None:
    for sheet in sheets(session, progress):
        with opened(f"{sheet.name}.csv") as text:
            _write_sheet(sheet, text)


def _write_sheet(sheet: Sheet, text: TextIO) -> None:
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(sheet.columns)
    writer.writerows(map(guarded, row) for row in sheet.rows)


def _as_text(raw: IO[bytes]) -> TextIOWrapper:
    return TextIOWrapper(raw, "utf-8", "replace", newline="")
