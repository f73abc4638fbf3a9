"""The window says that the program ended without closing last time, and reports it when asked."""

from PySide6.QtGui import QGuiApplication

from ui.trouble.dialog import ProblemDialog
from ui.trouble.folder import log_folder


def test_an_unexpected_end_is_told_with_its_report_to_copy(open_window, monkeypatch):
    marks = log_folder() / "running"
    marks.mkdir(parents=True)
    (marks / "4711-1.txt").write_text("Begun 2026-01-02T03:04:05Z\nFatal Python error: Aborted\n", "utf-8")
    window = open_window()
    assert window.desk.notices.words.startswith("Muster ended unexpectedly last time.")
    window.desk.notices._button.click()
    assert "Fatal Python error: Aborted" in QGuiApplication.clipboard().text()
    reported = []
    monkeypatch.setattr(ProblemDialog, "exec", lambda dialog: reported.append(dialog.report.toPlainText()))
    window.desk.actions["report_problem"].trigger()
    assert "Begun 2026-01-02T03:04:05Z" in reported[0]
