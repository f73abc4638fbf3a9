"""All rows of a table read, and sorted out: good ones, bad ones, and those the project has already."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.spans import Span
from db.values import SpanKind
from workbench.claims_csv.claim import BadRow, TableClaim
from workbench.claims_csv.mapping import Mapping, check_mapping
from workbench.claims_csv.row import read_row
from workbench.claims_csv.series import Names, unconfirmed
from workbench.claims_csv.table import Table
from workbench.progress import SILENT, Progress

RULE = "table row "
"""What the rule of an imported claim's tag begins with; the mark of its row follows."""
_REPORT_EVERY = 500  # rows


@dataclass(frozen=True, slots=True)
class Sifted:
    """``already`` are the lines whose rows the project has, or that say again what a line before them says."""

    claims: list[TableClaim]
    bad: list[BadRow]
    already: list[int]


def sift(session: Session, table: Table, mapping: Mapping, progress: Progress = SILENT) -> Sifted:
    """Read every row. Raises `WorkbenchError` when the mapping does not fit the table."""
    check_mapping(mapping, table)
    claims: list[TableClaim] = []
    bad: list[BadRow] = []
    already: list[int] = []
    seen = _marks(session)
    for done, (line, cells) in enumerate(table.rows):
        if done % _REPORT_EVERY == 0:
            progress.report(done, len(table.rows), "Reading")
        row = read_row(table.header, mapping, line, cells)
        if isinstance(row, BadRow):
            bad.append(row)
        elif row.mark in seen:
            already.append(line)
        else:
            seen.add(row.mark)
            claims.append(row)
    refused = unconfirmed(session, Names(session), claims)
    bad = sorted((*bad, *refused.values()), key=lambda row: row.line)
    return Sifted([claim for claim in claims if claim.line not in refused], bad, already)


def _marks(session: Session) -> set[str]:
    rules = session.scalars(select(Span.rule).where(Span.kind == SpanKind.CLAIM, Span.rule.startswith(RULE)))
    return {rule.removeprefix(RULE) for rule in rules if rule}
