"""A small project with two articles, for tests of what is done with claims."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from db.project import Project
from db.values import SourceKind
from workbench.articles import Added, add_articles
from workbench.claims import add_claim, set_as_of, set_force, set_new_source, set_number, set_place
from workbench.dates import read_typed_day
from workbench.incoming import IncomingArticle
from workbench.texts import prepare_text

BODY = "Fewer than 2,000 troops 🪖 will stay in Iraq, an official said.\n\nAbout 900 remain in Syria."


@dataclass
class Desk:
    """An open project and short ways to put things in it."""

    project: Project

    def add_article(self, outlet: str = "Tigris Post", published: str | None = "2025-10-01", body: str = BODY) -> Added:
        day = read_typed_day(published) if published else None
        with self.project.edit("Import") as session:
            article = IncomingArticle(title="Cut announced", text=prepare_text(body), outlet=outlet, published=day)
            return add_articles(session, [article])[0]

    def add_claim(self, article: Added, number: str = "~900", place: str = "Syria", as_of: str = "2025-10-01") -> int:
        with self.project.edit("Claim") as session:
            claim_id = add_claim(session, article.article_id, article.version_id, 0, 10).id
            set_number(session, claim_id, number)
            set_place(session, claim_id, place)
            set_force(session, claim_id, "US")
            set_as_of(session, claim_id, as_of)
            set_new_source(session, claim_id, f"official of {article.article_id}", SourceKind.ANONYMOUS_PERSON)
            return claim_id


@pytest.fixture
def desk(new_project: Callable[[], Project]) -> Iterator[Desk]:
    with new_project() as project:
        yield Desk(project)
