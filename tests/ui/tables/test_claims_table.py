"""The table of claims: reckoned levels, relations, both times; filtered in one column; very many read bit by bit."""

import pytest
from hands import type_in, wait_until
from PySide6.QtCore import Qt

from db.values import RelationKind
from ui.jobs import Jobs
from ui.tables.claim_columns import CLAIM_COLUMNS
from ui.tables.claims import ClaimsTable
from workbench.claim_views import claim_rows, with_notes
from workbench.claims import add_claim, delete_claim, set_number
from workbench.graders import set_grades_blind
from workbench.grades import grade_source
from workbench.notes import write_note
from workbench.relations import relate
from workbench.things import Thing

_TITLES = [column.title for column in CLAIM_COLUMNS]


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def table(qtbot, theme, opened, jobs):
    shown = ClaimsTable(theme, jobs)
    qtbot.addWidget(shown)
    shown.show()
    shown.set_project(opened)
    return shown


def _claims(opened):
    with opened.read() as session:
        return with_notes(session, claim_rows(session))


def _cell(table, number, title):
    place = table.model.position(lambda row: row.number == number)
    return table.model.index(place, _TITLES.index(title)).data()


def _filter(table, typed):
    table.filter.clear()
    type_in(table.filter, typed)
    return [table.model.row(table.model.index(place, 0)) for place in range(table.model.rowCount())]


def test_both_times_the_lag_between_them_and_the_relations_have_columns(table, opened):
    claims = _claims(opened)
    with opened.edit("Relate") as session:
        relate(session, claims[1].id, claims[0].id, RelationKind.REPEATS)
    table.reread()
    assert _cell(table, 1, "Relations") == "1"
    assert _cell(table, 3, "Relations") == ""
    lags = {row.number: _cell(table, row.number, "Lag") for row in claims}
    assert any(words.endswith("later") for words in lags.values())
    assert any(words.endswith("ahead") for words in lags.values())
    header = table.model.headerData(_TITLES.index("As of"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert header == "Valid time: the days it is about"


def test_a_share_says_what_it_comes_to_or_why_it_comes_to_nothing(table, opened):
    share = next(row for row in _claims(opened) if row.derived)
    assert _cell(table, share.number, "Derived") == "base not linked"


@pytest.mark.parametrize("title", [title for title in _TITLES if title])
def test_every_column_is_filtered_by_its_name(table, opened, title):
    claims = _claims(opened)
    with opened.edit("Relate") as session:
        relate(session, claims[1].id, claims[0].id, RelationKind.REPEATS)
        write_note(session, "Ask the desk", Thing("claim", claims[1].id))
    table.reread()
    column = CLAIM_COLUMNS[_TITLES.index(title)]
    word = next(word for row in _claims(opened) for word in column.text(row).split())
    found = _filter(table, f"{title.replace(' ', '')}:{word}")
    assert found
    assert all(word.casefold() in column.text(row).casefold() for row in found)


def test_a_word_in_one_column_is_not_looked_for_in_the_others(table):
    anywhere, said = _filter(table, "2,000"), _filter(table, "says:2,000 place:syria")
    assert {row.place for row in said} == {"Syria"}
    assert 0 < len(said) < len(anywhere)
    assert _filter(table, "place:") == _filter(table, "")


def test_what_is_missing_comes_last_in_either_order(table):
    column = _TITLES.index("Derived")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.table.sortByColumn(_TITLES.index("Known"), order)
        days = [table.model.row(table.model.index(place, 0)).known for place in range(table.model.rowCount())]
        there = [day for day in days if day is not None]
        assert there == sorted(there, reverse=order == Qt.SortOrder.DescendingOrder)
        assert days[: len(there)] == there
    assert column > 0


@pytest.fixture
def few_at_once(monkeypatch):
    monkeypatch.setattr("ui.tables.claims._AT_ONCE", 5)
    monkeypatch.setattr("ui.tables.claims._FIRST", 3)


def test_of_very_many_the_first_are_shown_at_once_and_the_rest_when_read(few_at_once, table, opened):
    table.set_project(None)
    table.set_project(opened)
    count = len(_claims(opened))
    assert (table.model.counts, table.total) == ((3, 3), count)
    wait_until(lambda: table.model.counts[1] == count)
    assert _filter(table, "place:syria")


def test_of_very_many_an_edit_reads_only_what_it_touched(few_at_once, table, opened, jobs, monkeypatch):
    table.reread()
    wait_until(lambda: not jobs.is_busy)
    monkeypatch.setattr(jobs, "start", lambda *_: pytest.fail("everything is read again"))
    opened.changed.connect(table.show_changes)
    claims = _claims(opened)
    with opened.edit("Number") as session:
        set_number(session, claims[0].id, "~1234")
    assert _cell(table, claims[0].number, "Says") == "about 1,234"
    with opened.edit("Add") as session:
        made = add_claim(session, claims[0].article_id, claims[0].version_id, 0, 9).number
    assert _cell(table, made, "Says") == "no number"
    with opened.edit("Relate") as session:
        relate(session, claims[1].id, claims[0].id, RelationKind.SUPERSEDES)
    assert _cell(table, claims[0].number, "State") == "superseded"


def test_of_very_many_a_removed_claim_goes_with_what_was_its(few_at_once, table, opened, jobs):
    table.reread()
    wait_until(lambda: not jobs.is_busy)
    opened.changed.connect(table.show_changes)
    claims = _claims(opened)
    with opened.edit("Remove") as session:
        delete_claim(session, claims[0].id)
    wait_until(lambda: table.model.counts[1] == len(claims) - 1)


def test_a_blind_grader_sees_no_grade_before_having_given_one(table, opened):
    opened.changed.connect(table.show_changes)
    told = next(row for row in _claims(opened) if row.source_id is not None and row.reliability is not None)
    assert _cell(table, told.number, "Grade") not in ("", "hidden")
    opened.project.who = "L. Haddad"
    with opened.edit("Blind") as session:
        set_grades_blind(session, True)
    assert _cell(table, told.number, "Grade") == "hidden"
    with opened.edit("Grade") as session:
        grade_source(session, told.source_id, "D")
    assert _cell(table, told.number, "Grade").startswith("D")
