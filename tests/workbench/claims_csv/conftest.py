"""Tables as people write them, imported into an empty project."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db.project import Project
from workbench.claims_csv import ImportedClaims, Mapping, import_claims, read_table


@pytest.fixture
def project(new_project: Callable[[], Project]):
    with new_project() as opened:
        yield opened


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes lines as a file."""

    def write(*lines: str, name: str = "claims.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes("\n".join((*lines, "")).encode(encoding))
        return path

    return write


@pytest.fixture
def bring(project: Project, write) -> Callable[..., ImportedClaims]:
    """Imports lines as a table."""

    def bring(*lines: str, mapping: Mapping | None = None, **file: str) -> ImportedClaims:
        return import_claims(project, read_table(write(*lines, **file)), mapping)

    return bring
