"""Reports and their parts are made, moved, copied and removed, and each of it can be undone."""

import pytest

from db.errors import WorkbenchError
from db.values import PartKind
from workbench.reports.numbers import NumberKind, NumberOf, NumberReading, add_number
from workbench.reports.outline import (
    PartRow,
    add_part,
    add_report,
    delete_report,
    duplicate_report,
    move_part,
    parts_of,
    remove_part,
    report_named,
    report_rows,
    set_facts,
    set_kind,
    set_text,
)

_WORDS = ("One", "Two", "Three")


@pytest.fixture
def project(new_project):
    opened = new_project()
    yield opened
    opened.close()


@pytest.fixture
def report(project) -> int:
    with project.edit("New report") as session:
        return add_report(session, "Force levels", [PartRow(0, PartKind.PARAGRAPH, word) for word in _WORDS])


def _texts(project, report: int) -> list[str]:
    with project.read() as session:
        return [part.text for part in parts_of(session, report)]


def _ids(project, report: int) -> list[int]:
    with project.read() as session:
        return [part.id for part in parts_of(session, report)]


@pytest.mark.both
def test_parts_move_no_further_than_the_ends_and_undo_puts_them_back(project, report):
    one, _, three = _ids(project, report)
    with project.edit("Move part") as session:
        assert move_part(session, three, -1)
    assert _texts(project, report) == ["One", "Three", "Two"]
    with project.edit("Move part") as session:
        assert move_part(session, one, 9)
        assert not move_part(session, one, 1)
    assert _texts(project, report) == ["Three", "Two", "One"]
    project.undo()
    project.undo()
    assert _texts(project, report) == list(_WORDS)


def test_a_hundred_parts_can_be_put_at_one_place(project, report):
    first = _ids(project, report)[0]
    with project.edit("Add part") as session:
        for number in range(100):
            add_part(session, report, PartRow(0, PartKind.PARAGRAPH, str(number)), after=first)
    assert _texts(project, report) == ["One", *map(str, reversed(range(100))), "Two", "Three"]


def test_parts_of_one_rank_are_told_apart_by_who_comes_between(project, report):
    from sqlalchemy import update

    from db.reports import ReportPart

    with project.edit("Same place in two copies") as session:
        session.execute(update(ReportPart).values(rank=1.0))
    one, *_ = _ids(project, report)
    with project.edit("Add part") as session:
        add_part(session, report, PartRow(0, PartKind.PARAGRAPH, "New"), after=one)
    assert _texts(project, report) == ["One", "New", "Two", "Three"]


@pytest.mark.both
def test_a_copy_has_numbers_of_its_own(project, report):
    reading = NumberReading("7", "count of claims", {"claims": {}})
    with project.edit("Insert number") as session:
        number = add_number(session, report, NumberOf(NumberKind.COUNT), reading)
        set_text(session, parts_of(session, report)[0].id, f"There are {{#{number}}}.")
    with project.edit("Duplicate report") as session:
        copy = duplicate_report(session, report)
    (first, *_) = _texts(project, copy)
    assert first.startswith("There are {#")
    assert str(number) not in first
    with project.edit("Delete report") as session:
        delete_report(session, report)
    with project.read() as session:
        assert [row.title for row in report_rows(session)] == ["Force levels (copy)"]
    assert _texts(project, copy) == [first, "Two", "Three"]


def test_a_number_pasted_from_another_report_is_made_one_of_this(project, report):
    reading = NumberReading("7", "count of claims", {"claims": {}})
    with project.edit("New report") as session:
        other = add_report(session, "Another", [PartRow(0, PartKind.PARAGRAPH)])
        number = add_number(session, report, NumberOf(NumberKind.COUNT), reading)
        set_text(session, parts_of(session, other)[0].id, f"{{#{number}}}")
    (text,) = _texts(project, other)
    assert text != f"{{#{number}}}"


def test_what_cannot_be_is_said_in_a_sentence(project, report):
    one = _ids(project, report)[0]
    with pytest.raises(WorkbenchError, match="A report needs a title"), project.edit("Rename") as session:
        set_facts(session, report, title="  ")
    with project.edit("Insert figure") as session:
        figure = add_part(session, report, PartRow(0, PartKind.FIGURE))
    with pytest.raises(WorkbenchError, match="stays what it is"), project.edit("Style") as session:
        set_kind(session, figure, PartKind.HEADING_1)
    with project.edit("Style") as session:
        set_kind(session, one, PartKind.HEADING_2)
        remove_part(session, figure)
    with project.read() as session:
        assert report_named(session, "force LEVELS").id == report
        assert parts_of(session, report)[0].kind is PartKind.HEADING_2
        with pytest.raises(WorkbenchError, match="There are “Force levels”"):
            report_named(session, "Elsewhere")
