"""A small library whose articles differ in one thing each."""

from datetime import date

import pytest

from db.project import Project
from db.values import AsOf
from workbench.articles import add_articles, set_begun, set_done, set_starred
from workbench.incoming import IncomingArticle
from workbench.texts import prepare_text

TEXTS = {
    "Convoys leave the northern base": (
        "Harbour Review",
        "2025-03-30",
        "Two convoys left Erbil for the border.\nThe base is to close.",
    ),
    "Base to stay open": (
        "Gulf Ledger",
        "2025-04-02",
        "The base in Erbil stays open, a spokesman said.\nNo convoy has left.",
    ),
    "Convoy delayed": ("Gulf Ledger", "2025-05-01", "A convoy waits at Irbil: the road is closed."),
    "Drones over the river": (None, None, "Drones were seen. The road along the river is open. Élan was the word."),
    "Nothing to report 18:42": ("Northern Desk", "2026-01-05", "The ministry had nothing to say."),
}


def day(words: str | None) -> AsOf | None:
    return AsOf(words, date.fromisoformat(words), date.fromisoformat(words)) if words else None


@pytest.fixture
def library(new_project) -> Project:
    with new_project() as project:
        incoming = [
            IncomingArticle(title, prepare_text(text), outlet=outlet, published=day(published))
            for title, (outlet, published, text) in TEXTS.items()
        ]
        with project.edit("Import") as session:
            added = add_articles(session, incoming)
            set_begun(session, added[0].article_id)
            set_done(session, added[1].article_id, done=True)
            set_starred(session, added[2].article_id, starred=True)
        yield project
