"""The table of claims with 50,000 of them: its first rows, a filter, and the rows that an edit has touched."""

import pytest
from hands import wait_until
from many_claims import build_project
from PySide6.QtWidgets import QApplication

from ui.jobs import Jobs
from ui.opened import OpenedProject
from ui.tables.claims import ClaimsTable
from ui.theme.theme import Theme
from workbench.claims import set_number

_COUNT = 50_000


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    path = tmp_path_factory.mktemp("many") / "many.muster"
    build_project(path, _COUNT).close()
    return path


@pytest.fixture
def opened(qapp, many):
    from db.project import Project

    project = OpenedProject(Project.open_file(many, who="A. Analyst"))
    yield project
    project.close()


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def table(qtbot, qapp, opened, jobs):
    shown = ClaimsTable(Theme(qapp, "light"), jobs)
    qtbot.addWidget(shown)
    shown.resize(1400, 800)
    shown.show()
    shown.set_project(opened)
    wait_until(lambda: shown.model.counts[1] == _COUNT, seconds=60)
    return shown


def _plain(opened) -> object:
    """The twin: the numbers of all claims, read by the driver alone."""
    with opened.read() as session:
        driver = session.connection().connection.driver_connection
        return driver.execute("SELECT id, number, best FROM claim").fetchall()


def test_the_first_rows_are_shown_before_the_rest_is_read(qtbot, qapp, opened, against, report):
    class Waiting(Jobs):
        """Reads nothing: what is timed is the time until rows stand on the screen."""

        def start(self, *_) -> None: ...

    theme, jobs = Theme(qapp, "light"), Waiting()
    tables = [ClaimsTable(theme, jobs) for _ in range(20)]  # the program makes its views before a project is opened
    fresh = iter(tables)

    def show_first() -> None:
        table = next(fresh)
        table.resize(1400, 800)
        table.set_project(opened)
        table.show()
        QApplication.processEvents()
        assert table.model.counts[0] > 60

    ratio = against(show_first, lambda: _plain(opened), rounds=7)
    report(f"first rows of {_COUNT:,} claims: {ratio.ours:.0f} ms")
    for table in tables:
        table.close()
        table.deleteLater()
    jobs.close()
    assert ratio.value <= 4


@pytest.mark.parametrize("typed", ["syria 2,500", "place:iraq", "nothing says this"])
def test_a_filter_takes_less_time_than_reading_the_numbers(table, opened, against, report, typed):
    table.filter.setText("x")

    def filter_rows() -> None:
        table.filter.setText(typed)
        QApplication.processEvents()
        table.filter.clear()

    ratio = against(filter_rows, lambda: _plain(opened))
    report(f"filtering {_COUNT:,} claims by “{typed}” and taking it back: {ratio.ours:.0f} ms")
    assert ratio.value <= 2


def test_an_edit_is_in_the_table_without_reading_it_again(table, opened, jobs, against, report):
    claim = table.model.row(table.model.index(5, 0))
    opened.changed.connect(table.show_changes)
    levels = iter(range(1000, 9000))

    def edit() -> None:
        with opened.edit("Set number") as session:
            set_number(session, claim.id, str(next(levels)))
        QApplication.processEvents()

    ratio = against(edit, lambda: _plain(opened))
    report(f"an edit shown among {_COUNT:,} claims: {ratio.ours:.0f} ms")
    assert not jobs.is_busy
    assert ratio.value <= 4
