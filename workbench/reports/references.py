"""An article as it is cited in a report."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What a reference is made of; ``published`` is in words, no finer than it is known, empty words are not known."""

    title: str
    outlet: str
    byline: str
    published: str
    address: str
    accessed: date | None


def reference(article: ArticleFacts) -> str:
    """The article in the house style: outlet, byline, title and day; its address stands beside it."""
    parts = [article.outlet, article.byline, f"“{article.title}”", article.published or "no date"]
    return f"{', '.join(part for part in parts if part)}."
