"""Articles into a project in one edit, with a report of what did not come in."""

import pytest
from documents import docx

from workbench.articles import article
from workbench.checking import check
from workbench.import_report import as_json, headline, lines
from workbench.importing import import_articles
from workbench.incoming import IncomingArticle, Keeping, Unreadable, from_text, read_files
from workbench.library import library_rows
from workbench.originals import original_bytes, original_of
from workbench.progress import Cancelled, Progress
from workbench.texts import EMPTY

_SENTENCE = "About {n} US troops are in Iraq, an official said on Wednesday."


def _texts(count: int) -> list[IncomingArticle]:
    return [from_text(f"Report {n}\n\n{_SENTENCE.format(n=100 + n)}", name=f"{n}.txt") for n in range(count)]


@pytest.fixture
def project(new_project):
    opened = new_project()
    yield opened
    opened.close()


class _Stops(Progress):
    """Cancelled when this text is reported for the n-th time."""

    def __init__(self, text: str, at: int) -> None:
        self._text, self._left = text, at

    def report(self, _done: int, _total: int, text: str) -> None:
        self._left -= text.startswith(self._text)
        if self._left <= 0:
            raise Cancelled


def _count(project) -> int:
    with project.read() as session:
        return len(library_rows(session))


def test_one_report_tells_what_came_what_was_here_and_what_failed(project, tmp_path):
    import_articles(project, _texts(2))
    (tmp_path / "bad.docx").write_bytes(b"PK")
    failed = [each for each in read_files([tmp_path / "bad.docx"]) if isinstance(each, Unreadable)]
    report = import_articles(project, _texts(4), failed=failed)
    assert headline(report) == "2 articles came in. 2 were here already. 1 thing could not be read."
    assert list(lines(report)) == [
        "bad.docx is no Word document that can be read: it is damaged or locked.",
        "0.txt was not added: “Report 0” has the same text.",
        "1.txt was not added: “Report 1” has the same text.",
    ]
    told = as_json(report)
    assert [each["title"] for each in told["articles"]] == ["Report 2", "Report 3"]
    assert told["already"][0] == {"name": "0.txt", "same_as": "“Report 0”"}
    assert told["failed"][0]["path"].endswith("bad.docx")


def test_one_undo_takes_the_whole_import_back(project):
    import_articles(project, _texts(5))
    assert project.undo() == "Import 5 articles"
    assert _count(project) == 0
    assert project.redo() == "Import 5 articles"
    assert _count(project) == 5
    assert check(project) == []


def test_stopped_while_phrases_are_read_it_keeps_the_articles_that_are_done_and_says_so(project):
    report = import_articles(project, _texts(5), progress=_Stops("Reading", 4))
    assert [each.title for each in report.added] == ["Report 0", "Report 1", "Report 2"]
    assert headline(report) == "3 articles came in. Stopped: 2 articles that had been read did not come in."
    assert _count(project) == 3
    assert project.undo() == "Import 3 articles"


@pytest.mark.parametrize("text", ["Importing", "Indexing", "Saving"])
def test_stopped_while_it_writes_it_keeps_nothing(project, text):
    report = import_articles(project, _texts(5), reads=None, progress=_Stops(text, 1))
    assert headline(report) == "Nothing came in. Stopped: 5 articles that had been read did not come in."
    assert _count(project) == 0
    assert project.undo_label is None
    assert check(project) == []


def test_an_original_is_kept_once_given_back_and_proved(project, tmp_path):
    raw = docx(["About 900 soldiers are there."])
    for name in ("a.docx", "b.docx"):
        (tmp_path / name).write_bytes(raw)
    found = list(read_files([tmp_path / "a.docx", tmp_path / "b.docx"], keeping=Keeping.SMALL))
    report = import_articles(project, found, copies=True)
    with project.read() as session:
        first, second = (original_of(session, each.id) for each in report.added)
        assert (first.id, first.name, first.size) == (second.id, "a.docx", len(raw))
        assert second.name == "b.docx"
        assert original_bytes(session, first.id) == raw
        assert original_of(session, import_articles(project, _texts(1)).added[0].id) is None
    assert check(project) == []
    from contextlib import closing

    from db.sqlite import connect

    with closing(connect(project.path)) as driver:
        driver.execute("UPDATE original SET body = x'00'")
    assert check(project) == [f"Original {first.id} is not what was stored: its hash differs. Open a backup."]


def test_entries_without_a_text_come_in_once_each(project):
    def entries():
        return [
            IncomingArticle("First", EMPTY, url="https://tigris.example/1"),
            IncomingArticle("Second", EMPTY),
            IncomingArticle("Second", EMPTY),
        ]

    report = import_articles(project, entries())
    assert [each.title for each in report.added] == ["First", "Second"]
    assert import_articles(project, entries()).added == ()
    with project.read() as session:
        assert article(session, report.added[0].id).url == "https://tigris.example/1"
    assert check(project) == []
