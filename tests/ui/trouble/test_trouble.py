"""What is told of an error, in the log, in the dialog and after a crash: never a word of what the project holds."""

import logging
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from sqlalchemy import insert

from db.schema import metadata
from ui.errors import ErrorSink
from ui.notice import NoticeBar
from ui.trouble import ended
from ui.trouble.dialog import LogDialog, ProblemDialog
from ui.trouble.folder import log_file
from ui.trouble.log import keep_log
from ui.trouble.words import LEFT_OUT, told

ROOT = Path(__file__).resolve().parents[3]
MARKED = "Zanzibar garrison of 4711 men, says Colonel Quixote"


def told_of(does) -> str:
    with pytest.raises(BaseException) as caught:  # noqa: PT011  of any kind
        does()
    return told(caught.value)


@pytest.fixture
def kept_log():
    keep_log()
    yield log_file()
    for handler in [one for one in logging.getLogger().handlers if hasattr(one, "baseFilename")]:
        logging.getLogger().removeHandler(handler)
        handler.close()


def raise_value() -> None:
    raise ValueError(MARKED)


def raise_type() -> None:
    raise TypeError(f"cannot read {MARKED}")


@pytest.mark.parametrize(
    "does",
    [
        raise_value,
        raise_type,
        lambda: {}[MARKED],
        lambda: int(MARKED),
        lambda: getattr(object(), MARKED),
        lambda: raise_type(**{MARKED: 1}),
        lambda: Path("/nowhere", MARKED).read_text("utf-8"),
        lambda: "é".encode("ascii", MARKED),
        lambda: exec(f"raise RuntimeError({MARKED!r})"),  # noqa: S102  a line that is in no file
        lambda: __import__(MARKED.replace(".", "")),
    ],
)
def test_no_message_brings_words_of_an_article(does):
    report = told_of(does)
    assert not [word for word in ("Zanzibar", "4711", "Quixote") if word in report]
    assert 'tests/ui/trouble/test_trouble.py", line' in report


def test_a_message_of_the_interpreter_is_told():
    nothing = None
    assert told_of(lambda: nothing.as_integer_ratio).endswith("'NoneType' object has no attribute 'as_integer_ratio'")
    assert told_of(lambda: nothing[3]).endswith("TypeError: 'NoneType' object is not subscriptable")
    assert told_of(raise_type).endswith(f"TypeError: {LEFT_OUT}")


def test_a_cause_is_told_before_what_it_led_to():
    def both() -> None:
        try:
            raise_value()
        except ValueError as error:
            raise KeyError(MARKED) from error

    report = told_of(both)
    assert (
        report.index(f"ValueError: {LEFT_OUT}") < report.index("which led to") < report.index(f"KeyError: {LEFT_OUT}")
    )


def test_a_process_beside_tells_where_it_was():
    with ProcessPoolExecutor(1, mp_context=get_context("fork")) as pool:
        report = told_of(pool.submit(raise_value).result)
    assert report.count("in raise_value") == 1
    assert "Zanzibar" not in report


def test_an_edit_that_fails_leaves_no_word_of_its_text(new_project, theme, kept_log, monkeypatch, qapp):
    """Twice the same row: SQLAlchemy's message quotes every value that was to be written."""
    shown = []
    monkeypatch.setattr(
        ProblemDialog, "exec", lambda dialog: (dialog.copy(), shown.append(dialog.report.toPlainText()))
    )
    window, project = QWidget(), new_project()
    sink = ErrorSink(window, NoticeBar(theme, window))
    with pytest.raises(Exception, match="Zanzibar") as caught, project.edit(MARKED) as session:
        session.execute(insert(metadata.tables["source"]), [{"id": 1, "number": 1, "name": MARKED}] * 2)
    project.close()
    sink.show(caught.value)
    for words in (shown[0], kept_log.read_text("utf-8"), QGuiApplication.clipboard().text()):
        assert "IntegrityError: SQLITE_CONSTRAINT" in words
        assert not [word for word in ("Zanzibar", "4711", "Quixote", str(Path.home()), str(ROOT)) if word in words]
    window.deleteLater()


def test_the_log_keeps_templates_of_ours_and_places_of_others(kept_log, qapp):
    logging.getLogger("workbench.incoming").warning("%s could not be read", MARKED)
    logging.getLogger("trafilatura.core").error("discarded: %s", MARKED)
    logging.getLogger("trafilatura.core").error(f"discarded: {MARKED}")  # noqa: G004  as libraries do
    logging.getLogger("ui").info("of no concern")
    first, *others = kept_log.read_text("utf-8").splitlines()
    assert first.endswith(") %s could not be read")
    assert [line.partition(" (tests/ui/trouble/test_trouble.py:")[0][21:] for line in others] == [
        "ERROR trafilatura.core"
    ] * 2
    dialog = LogDialog()
    assert dialog.log.toPlainText().splitlines() == [first, *others]
    dialog.deleteLater()


def ending(does: str) -> str:
    """What is known of a program that ends so."""
    code = f"import faulthandler, os, signal; from ui.trouble.ended import Running; it = Running(); it.begin(); {does}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=False)
    return ended.ended_unexpectedly()


def test_a_crash_is_told_once_at_the_next_start():
    report = ending("faulthandler._sigsegv()")
    assert "Fatal Python error: Segmentation fault" in report
    assert 'File "<string>", line 1, in <module>' in report
    assert ended.ended_unexpectedly() == ""


def test_a_killed_program_is_told_of_and_a_closed_one_is_not():
    assert "killed, or the power went" in ending("os.kill(os.getpid(), signal.SIGKILL)")
    assert ending("it.end()") == ""


def test_a_program_that_runs_has_not_ended():
    running = subprocess.Popen(
        [sys.executable, "-c", "from ui.trouble.ended import Running; Running().begin(); print(flush=True); input()"],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    with running:
        running.stdout.readline()
        assert ended.ended_unexpectedly() == ""
        running.kill()
    assert ended.ended_unexpectedly() != ""
