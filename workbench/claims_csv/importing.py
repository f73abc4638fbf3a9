"""A table's claims into a project, in one edit that can be undone; bad rows are named and the good ones come in."""

from dataclasses import dataclass, field

from db.project import Project
from workbench.claims_csv.claim import BadRow
from workbench.claims_csv.mapping import Mapping, guess_mapping
from workbench.claims_csv.sifting import sift
from workbench.claims_csv.storing import Stored, store
from workbench.claims_csv.table import Table
from workbench.progress import SILENT, Progress


@dataclass(frozen=True, slots=True)
class ImportedClaims:
    """What came of a table. ``already`` are the lines whose rows were here before.

    ``columns`` name the column of each field; ``unused`` are those that no field takes.
    """

    table: str
    rows: int
    stored: Stored
    bad: list[BadRow]
    already: list[int]
    columns: dict[str, str] = field(default_factory=dict)
    unused: list[str] = field(default_factory=list)


def import_claims(
    project: Project, table: Table, mapping: Mapping | None = None, progress: Progress = SILENT
) -> ImportedClaims:
    """Bring in what can be. Fields that `mapping` does not speak of take the column titled like them.

    Raises `WorkbenchError` when the mapping does not fit the table, and `Cancelled`: then nothing came in.
    """
    full = guess_mapping(table.header, mapping)
    with project.read() as session:
        sifted = sift(session, table, full, progress)
    stored = Stored()
    if sifted.claims:
        count = "1 claim" if len(sifted.claims) == 1 else f"{len(sifted.claims):,} claims"
        with project.edit(f"Import {count} from {table.name}") as session:
            stored = store(session, table.name, sifted.claims, full, progress)
    columns = {name: title for name, title in full.columns.items() if title}
    unused = [title for title in table.header if title and title not in columns.values()]
    return ImportedClaims(table.name, len(table.rows), stored, sifted.bad, sifted.already, columns, unused)
