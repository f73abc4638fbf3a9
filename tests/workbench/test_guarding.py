"""What no constraint of the file can refuse is refused on every writing connection, in one sentence."""

from datetime import date

import pytest
from sqlalchemy import insert, select, update

from db.claims import Claim
from db.errors import WorkbenchError
from db.grades import Grade
from db.identity import new_id, now
from db.rows import table_of
from db.values import SourceKind
from workbench.sources import add_source

pytestmark = pytest.mark.both


def test_a_grade_by_nobody_is_refused_in_a_bulk_statement(desk):
    with desk.project.edit("Source") as session:
        source_id = add_source(session, "Press office", SourceKind.ORGANISATION).id
    row = {"id": new_id(), "scheme": "admiralty", "code": "B", "source_id": source_id, "graded_by": None}
    with pytest.raises(WorkbenchError, match="needs a grader"), desk.project.edit("Grade") as session:
        session.execute(insert(table_of(Grade)), [row | {"graded_at": now()}])
    with desk.project.read() as session:
        assert session.scalars(select(Grade.id)).all() == []


@pytest.mark.parametrize("column", ["as_of_earliest", "as_of_latest"])
def test_a_time_before_1900_is_refused_in_a_bulk_statement(desk, column):
    claim_id = desk.add_claim(desk.add_article())
    with pytest.raises(WorkbenchError, match="before 1900"), desk.project.edit("Date") as session:
        session.execute(update(Claim).values({column: date(1850, 1, 1)}))
    with desk.project.read() as session:
        assert getattr(session.get_one(Claim, claim_id), column) == date(2025, 10, 1)
