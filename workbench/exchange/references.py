"""What every list of references has of a project: its articles as CSL-JSON, and what such a list cannot hold."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.articles import Article
from workbench.citing import Item
from workbench.citing.articles import article_items
from workbench.figures.phrases import counted


def items(session: Session) -> list[Item]:
    """The articles in the order they were published in."""
    return list(article_items(session).values())


def losses(session: Session) -> list[str]:
    """Said of RIS, BibTeX and CSL-JSON alike."""
    count = session.scalar(select(func.count(Article.id))) or 0
    told = [
        f"Left out: the texts of {counted(count, 'article')}, and all that is tagged, claimed and graded in them."
    ] if count else []  # fmt: skip
    bylines = session.scalar(select(func.count(Article.id)).where(Article.byline.is_not(None))) or 0
    told += ["Names are parted into given and family name by rule: look through them."] if bylines else []
    ranges = sum(len((item.get("issued") or {}).get("date-parts", ())) > 1 for item in items(session))
    kept = "RIS and BibTeX have the first of their days; CSL-JSON has both."
    return [*told, f"{counted(ranges, 'publication date')} that reach over several days: {kept}"] if ranges else told
