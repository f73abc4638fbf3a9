"""The whole job through the real window, with keys and mouse only."""

from datetime import date
from functools import partial

import pytest
from hands import ALT, CTRL, SHIFT, click, give_file, give_text, overtype, press, type_in, wait_until, with_dialog
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from ui.incoming.paste_dialog import PasteDialog
from workbench.settings import load_settings

_ARTICLE = """\
The drawdown is entering its last phase 🪖, the Pentagon said on Wednesday.

A senior defence official told reporters that fewer than 2,000 US troops will stay in Iraq once the move is finished.

More than 900 American troops are now in Syria, the official added.
"""


@pytest.fixture
def window(open_window, monkeypatch):
    """The window as a newcomer sees it, with Qt's own file dialog, which can be typed in."""
    for name in ("getSaveFileName", "getOpenFileName"):
        ask = partial(getattr(QFileDialog, name), options=QFileDialog.Option.DontUseNativeDialog)
        monkeypatch.setattr(QFileDialog, name, ask)
    return open_window(analyst="")


def _paste(dialog) -> None:
    assert isinstance(dialog, PasteDialog)
    field = dialog.form.field("published")
    wait_until(field.hasFocus)
    type_in(field, "1 Oct 2025")
    assert dialog.text.toPlainText() == _ARTICLE
    click(dialog.form.field("outlet"))
    type_in(dialog.form.field("outlet"), "Tigris Post")
    click(dialog.button)


def test_from_a_pasted_article_to_an_exported_chart_and_back(window, tmp_path):  # noqa: PLR0915  one whole job
    project, figure = tmp_path / "levels.muster", tmp_path / "figure.svg"

    def answer_file_then_name(dialog) -> None:
        with_dialog(give_text("A. Analyst"), partial(give_file(str(project)), dialog))

    with_dialog(answer_file_then_name, lambda: press(window, Qt.Key.Key_N, CTRL))
    wait_until(lambda: window.opened is not None)
    read = window.deeds.moving.read

    QApplication.clipboard().setText(_ARTICLE)
    with_dialog(_paste, lambda: press(window, Qt.Key.Key_V, CTRL | SHIFT))
    wait_until(lambda: read.article is not None)
    assert read.article.body == _ARTICLE.strip()
    assert read.article.published.earliest == date(2025, 10, 1)
    wait_until(lambda: window.focusWidget() is read.reader)

    # walk to the numbers and accept them
    while read.deciding.walk.suggestion is not None:
        press(read.reader, Qt.Key.Key_A)
    claims = _claims(window)
    below = next(one for one in claims if one.quantity.bound == "below")
    above = next(one for one in claims if one.quantity.bound == "above")
    assert (below.quantity.low, below.quantity.best, below.quantity.high) == (None, None, 2000)
    assert (above.quantity.low, above.quantity.high, above.place) == (900, None, "Syria")
    assert below.modality == "planned"
    assert below.quote in _ARTICLE

    # correct one, chosen in the table of claims: who is counted is the total, and the number was "above 950"
    press(window, Qt.Key.Key_2, CTRL)
    table = window.workspace.view("claims").table
    row = next(
        row for row in range(table.model().rowCount()) if table.model().row(table.model().index(row, 0)).id == above.id
    )
    click(table.viewport(), table.visualRect(table.model().index(row, 0)).center())
    press(table, Qt.Key.Key_Return)
    wait_until(lambda: window.workspace.current == "read")
    assert read.claim_id == above.id
    overtype(read.inspector.number.fields["low"], "950")
    basis = read.inspector.facts.basis
    press(basis, Qt.Key.Key_Home)
    assert _claim(window, above.id).quantity.low == 950
    assert _claim(window, above.id).basis == "total"

    # grade: G, then b3
    click(read.reader.viewport(), QPoint(4, 4))
    press(window.focusWidget(), Qt.Key.Key_G)
    grade = read.inspector.who.typed_grade
    assert window.focusWidget() is grade
    type_in(grade, "b3")
    press(grade, Qt.Key.Key_Return)
    assert (_claim(window, above.id).reliability, _claim(window, above.id).credibility) == ("B", "3")

    # the chart, from the claim; back to the sentence with Enter, and back again
    press(window, Qt.Key.Key_J, CTRL)
    chart = window.deeds.moving.chart
    assert window.workspace.current == "chart"
    wait_until(lambda: chart.canvas.current is not None)
    assert above.id in chart.canvas.current.claim_ids
    press(chart.canvas, Qt.Key.Key_Return)
    assert window.workspace.current == "read"
    assert read.claim_id == above.id
    press(window, Qt.Key.Key_Left, ALT)
    assert window.workspace.current == "chart"

    # export the figure; it is asked once about the claim that says no date
    def save(dialog) -> None:
        press(dialog.title, Qt.Key.Key_Return)
        assert dialog.focusWidget() is dialog.asking.say_so
        with_dialog(give_file(str(figure)), lambda: press(dialog.asking.say_so, Qt.Key.Key_Space))

    with_dialog(save, lambda: press(window, Qt.Key.Key_E, CTRL))
    wait_until(figure.exists)
    wait_until(lambda: window.opened.undo_label == "Export figure figure.svg")
    svg = figure.read_text("utf-8")
    assert "<text" in svg
    assert "1 claim says no date." in svg
    assert 'id="C-002"' in svg or 'id="C-001"' in svg
    assert (tmp_path / "figure.csv").read_text("utf-8").count("\n") == 3

    # close, open again, undo twice
    press(window, Qt.Key.Key_W, CTRL)
    assert window.opened is None
    written = ["figure-pooled.csv", "figure.csv", "figure.svg", "levels.muster"]
    assert [path.name for path in sorted(tmp_path.iterdir())] == written
    with_dialog(give_file(str(project)), lambda: press(window, Qt.Key.Key_O, CTRL))
    wait_until(lambda: window.opened is not None)
    assert window.desk.actions["undo"].text() == "Undo Export figure figure.svg"
    press(window, Qt.Key.Key_Z, CTRL)
    press(window, Qt.Key.Key_Z, CTRL)
    assert _claim(window, above.id).credibility is None
    assert _claim(window, above.id).reliability == "B"
    assert window.opened.project.who == "A. Analyst"
    assert load_settings().analyst == "A. Analyst"


def _claims(window):
    from workbench.claim_views import claim_rows

    with window.opened.read() as session:
        return claim_rows(session)


def _claim(window, claim_id):
    from workbench.claim_views import claim_row

    with window.opened.read() as session:
        return claim_row(session, claim_id)
