"""A project, and files of other programs with one text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from exchanged import SOURCE, archive, project_file, source

from db.project import Project


@pytest.fixture
def project(new_project: Callable[[], Project]) -> Iterator[Project]:
    with new_project() as opened:
        yield opened


@pytest.fixture
def qdpx(tmp_path: Path) -> Callable[..., Path]:
    """A .qdpx with one text, as bytes, and the selections in it."""

    def make(text: bytes, selections: str, **more: str) -> Path:
        path = tmp_path / "other.qdpx"
        path.write_bytes(
            archive({"project.qde": project_file(source(selections), **more), f"sources/{SOURCE}.txt": text})
        )
        return path

    return make
