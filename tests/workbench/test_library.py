"""The library's lines read anew after an edit are those that the whole list would show."""

import pytest
from sqlalchemy import select

from db.claims import Claim
from db.project import Project
from db.sources import Source
from db.suggestions import Decision, Suggestion
from db.values import SpanKind
from workbench.accepting import accept
from workbench.articles import delete_article, read_article, set_done
from workbench.claims import delete_claim, set_new_source, set_origin
from workbench.library import changed_lines, library_rows
from workbench.origins import origin_rows
from workbench.searching import articles_with
from workbench.sources import rename_source
from workbench.spans import add_span
from workbench.suggestions import reject


@pytest.fixture
def project(sample):
    with Project.open_file(sample, "A. Analyst") as opened:
        yield opened


class Lines:
    """A list kept up to date by what each edit says it touched, beside the list read whole."""

    def __init__(self, project):
        self.project = project
        self.kept = self.read()
        self.whole_reads = 0
        project.on_changed(self.follow)

    def read(self):
        with self.project.read() as session:
            return {row.id: row for row in library_rows(session)}

    def follow(self, changed):
        with self.project.read() as session:
            lines = changed_lines(session, changed.rows)
        self.whole_reads += lines is None
        self.kept = self.read() if lines is None else self.kept | lines
        assert self.kept == self.read(), changed.label

    def edit(self, label, does):
        with self.project.edit(label) as session:
            does(session)


def _offered(session):
    walked = Suggestion.kind.in_(("quantity", "source", "event"))
    offered = select(Suggestion.id).where(walked, Suggestion.decision == Decision.OPEN, Suggestion.part_of_id.is_(None))
    return session.scalars(offered.order_by(Suggestion.kind)).first()


def _claim(session):
    return session.scalars(select(Claim.id).order_by(Claim.id.desc())).first()


def test_tagging_and_deciding_read_only_the_lines_they_touch(project):
    lines = Lines(project)
    for _ in range(4):
        lines.edit("Accept", lambda session: accept(session, _offered(session)))
    lines.edit("Reject", lambda session: reject(session, _offered(session)))
    with project.read() as session:
        version_id = session.get(Suggestion, _offered(session)).version_id
    lines.edit("Tag", lambda session: add_span(session, version_id, SpanKind.PLACE, 0, 5))
    for _ in range(6):
        project.undo()
    for _ in range(6):
        project.redo()
    assert lines.whole_reads == 0


def test_whatever_else_is_edited_and_undone_the_lines_are_right(project):
    lines = Lines(project)
    with project.read() as session:
        origins = [row.id for row in origin_rows(session)]
        outlet = session.scalars(select(Source.id).where(Source.kind == "outlet")).first()
    article = next(iter(lines.kept))
    edits = {
        "Set origin": lambda session: set_origin(session, _claim(session), origins[0]),
        "Set another": lambda session: set_origin(session, _claim(session), origins[-1]),
        "Set source": lambda session: set_new_source(session, _claim(session), "A new source", "organisation"),
        "Take it away": lambda session: set_origin(session, _claim(session), None),
        "Remove claim": lambda session: delete_claim(session, _claim(session)),
        "Rename outlet": lambda session: rename_source(session, outlet, "The Other Post"),
        "Mark done": lambda session: set_done(session, article, done=True),
        "Remove article": lambda session: delete_article(session, article),
    }
    for label, does in edits.items():
        lines.edit(label, does)
    for _ in edits:
        project.undo()
    for _ in edits:
        project.redo()


def test_searching_the_list_finds_every_article_whose_text_holds_the_words(project):
    with project.read() as session:
        bodies = {row.id: read_article(session, row.id).body.casefold() for row in library_rows(session)}
        for words in ("erbil", "Pentagon", "nowhere to be found"):
            held = {each for each, body in bodies.items() if words.casefold() in body}
            assert articles_with(session, words + "*") == held
        assert articles_with(session, " ") == set()
